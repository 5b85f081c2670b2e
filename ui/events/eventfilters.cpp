// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventfilters.h"

#include "core/base/redact.h"
#include "ui/events/eventdelegates.h"
#include "ui/events/filterchip.h"
#include "ui/events/themedlabel.h"
#include "ui/support/formatting.h"

#include <QEvent>
#include <QHBoxLayout>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;
using store::EventSignature;
using store::EventState;

EventFilters::EventFilters(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_state(new FilterChip(services.theme))
    , m_topic(new FilterChip(services.theme))
    , m_shopChip(new FilterChip(services.theme))
    , m_signature(new FilterChip(services.theme))
    , m_count(new ThemedLabel(services.theme, FontRole::Small, Token::Text2))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 4, 20, 6);
    row->setSpacing(8);
    m_state->setObjectName(u"eventsStateChip"_s);
    m_topic->setObjectName(u"eventsTopicChip"_s);
    m_shopChip->setObjectName(u"eventsShopChip"_s);
    m_signature->setObjectName(u"eventsSignatureChip"_s);
    m_count->setObjectName(u"eventsCount"_s);
    m_shopChip->setExclusive(true);
    m_shopChip->setChecked({u"this"_s});
    for (FilterChip *chip : {m_state, m_topic, m_shopChip, m_signature}) {
        row->addWidget(chip);
        connect(chip, &FilterChip::changed, this, &EventFilters::changed);
    }
    connect(m_shopChip, &FilterChip::changed, this, &EventFilters::reloadTopics);
    row->addStretch(1);
    row->addWidget(m_count);
    retranslate();
}

void EventFilters::retranslate()
{
    m_state->setTitle(tr("State"));
    m_topic->setTitle(tr("Topic"));
    m_shopChip->setTitle(tr("Shop"));
    m_signature->setTitle(tr("Signature"));
    QList<FilterChip::Choice> states;
    for (const EventState state : {EventState::Accepted, EventState::Duplicate, EventState::Rejected})
        states.append({QString::number(static_cast<int>(state)), stateTitle(state), -1});
    m_state->setChoices(states);
    QList<FilterChip::Choice> signatures;
    for (const EventSignature signature : {EventSignature::Verified, EventSignature::Mismatch,
             EventSignature::Missing, EventSignature::Malformed, EventSignature::NoSecret})
        signatures.append({QString::number(static_cast<int>(signature)), signatureTitle(signature), -1});
    m_signature->setChoices(signatures);
    QList<FilterChip::Choice> topics;
    for (auto topic = m_topics.cbegin(); topic != m_topics.cend(); ++topic) {
        topics.append({topic.key(),
            topic.key().isEmpty() ? tr("unknown topic") : displaySafe(topic.key(), 80), topic.value()});
    }
    m_topic->setChoices(topics);
    const auto shop = m_services.shops.shop(m_shop);
    m_shopChip->setChoices({{u"this"_s, shop ? displaySafe(shop->domain, 80) : tr("this one"), -1},
        //: all shops
        {u"all"_s, tr("all shops"), -1}});
    setCounts(m_matching, m_total);
}

void EventFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventFilters::setShop(const ShopId &shop)
{
    m_shop = shop;
    m_topics.clear();
    retranslate();
    reloadTopics();
}

void EventFilters::reloadTopics()
{
    const QString asked = m_shopChip->checked().contains(u"all"_s) ? QString() : m_shop.toString();
    onDone(this, m_services.events.topics(asked),
        [this, shop = m_shop](const Result<QMap<QString, qint64>> &topics) {
            if (!topics || shop != m_shop)
                return;
            m_topics = *topics;
            retranslate();
        });
}

void EventFilters::apply(store::EventQuery &query) const
{
    query.shopId = m_shopChip->checked().contains(u"all"_s) ? QString() : m_shop.toString();
    query.topics = m_topic->checked();
    query.signatures.clear();
    for (const QString &signature : m_signature->checked())
        query.signatures.append(static_cast<EventSignature>(signature.toInt()));
    query.states.clear();
    for (const QString &state : m_state->checked())
        query.states.append(static_cast<EventState>(state.toInt()));
}

bool EventFilters::isActive() const
{
    return !m_topic->checked().isEmpty() || !m_signature->checked().isEmpty()
        || !m_state->checked().isEmpty();
}

void EventFilters::clear()
{
    for (FilterChip *chip : {m_state, m_topic, m_signature})
        chip->setChecked({});
}

void EventFilters::setCounts(qint64 matching, qint64 total)
{
    m_matching = matching;
    m_total = total;
    if (total < 0)
        m_count->clear();
    else
        //: %1 matching events, %2 all events
        m_count->setText(tr("%1 / %2 events").arg(countText(matching), countText(total)));
}

void EventFilters::setLow(bool low)
{
    for (FilterChip *chip : {m_state, m_topic, m_shopChip, m_signature})
        chip->setFixedHeight(low ? 26 : 28);
}

} // namespace hookdesk::ui
