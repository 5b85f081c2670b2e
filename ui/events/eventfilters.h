// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/eventstore.h"
#include "ui/shell/page.h"

#include <QWidget>

namespace hookdesk::ui {

class FilterChip;
class ThemedLabel;

/// The row of filter chips and the count "303 / 1,290".
class EventFilters : public QWidget
{
    Q_OBJECT
public:
    explicit EventFilters(Services &services, QWidget *parent = nullptr);

    void setShop(const ShopId &shop);
    /// Writes shop, topics, signatures and states into @p query.
    void apply(store::EventQuery &query) const;
    [[nodiscard]] bool isActive() const; ///< a chip narrows the list
    void clear(); ///< does not emit; the shop chip stays
    void reloadTopics();
    void setCounts(qint64 matching, qint64 total);
    void setLow(bool low);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    Services &m_services;
    ShopId m_shop;
    QMap<QString, qint64> m_topics;
    qint64 m_matching = -1, m_total = -1;
    FilterChip *m_state;
    FilterChip *m_topic;
    FilterChip *m_shopChip;
    FilterChip *m_signature;
    ThemedLabel *m_count;
};

} // namespace hookdesk::ui
