// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/eventstore.h"

#include <QObject>
#include <QTimer>

namespace hookdesk::ui {

/// Asks the event store for the newest event of each watched topic, and again when events arrive (at most
/// once a second). GUI thread.
class LastEvents : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMaxTopics = 100; ///< more are not asked for

    explicit LastEvents(store::EventStore &events, QObject *parent = nullptr);
    void watch(const ShopId &shop, const QStringList &topics);
    void setActive(bool active); ///< only while someone looks

signals:
    /// @p atMs 0: there is none.
    void found(const QString &topic, qint64 atMs, int status);

private:
    void ask();

    store::EventStore &m_events;
    ShopId m_shop;
    QStringList m_topics;
    QTimer m_throttle;
    quint64 m_generation = 0;
    bool m_active = false;
};

} // namespace hookdesk::ui
