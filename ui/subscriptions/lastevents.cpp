// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/lastevents.h"

namespace hookdesk::ui {

LastEvents::LastEvents(store::EventStore &events, QObject *parent)
    : QObject(parent)
    , m_events(events)
{
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(1000);
    connect(&m_throttle, &QTimer::timeout, this, &LastEvents::ask);
    connect(
        &events, &store::EventStore::stored, this,
        [this] {
            if (m_active && !m_throttle.isActive())
                m_throttle.start();
        },
        Qt::QueuedConnection);
}

void LastEvents::watch(const ShopId &shop, const QStringList &topics)
{
    m_shop = shop;
    m_topics = topics.mid(0, kMaxTopics);
    ask();
}

void LastEvents::setActive(bool active)
{
    const bool woken = active && !m_active;
    m_active = active;
    if (woken)
        ask();
}

void LastEvents::ask()
{
    const quint64 generation = ++m_generation;
    if (m_shop.isEmpty())
        return;
    for (const QString &topic : std::as_const(m_topics)) {
        store::EventQuery query;
        query.shopId = m_shop.toString();
        query.topics = {topic};
        onDone(this, m_events.page(query, EventId::None, 1),
            [this, topic, generation](const Result<QList<store::EventRow>> &rows) {
                if (generation != m_generation || !rows)
                    return;
                if (rows->isEmpty())
                    emit found(topic, 0, 0);
                else
                    emit found(topic, rows->first().receivedAtMs, rows->first().answeredStatus);
            });
    }
}

} // namespace hookdesk::ui
