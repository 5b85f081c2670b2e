// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/receiver.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace hookdesk::ui {

class EmptyState;
class IconButton;
class ThemedLabel;

/// What stands in place of the table: nothing has arrived yet (with the receiver's address to copy), or no
/// event matches the filters.
class EventsEmpty : public QWidget
{
    Q_OBJECT
public:
    enum class Reason { NoEvents, NoMatch };

    EventsEmpty(Theme &theme, const event::Receiver &receiver, QWidget *parent = nullptr);
    void setReason(Reason reason, const ShopId &shop);

signals:
    void clearFiltersWanted();
    void subscriptionsWanted();
    void copied(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    const event::Receiver &m_receiver;
    Reason m_reason = Reason::NoEvents;
    ShopId m_shop;
    EmptyState *m_state;
    QWidget *m_addressRow;
    ThemedLabel *m_address;
    IconButton *m_copy;
};

} // namespace hookdesk::ui
