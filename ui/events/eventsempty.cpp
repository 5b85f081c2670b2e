// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventsempty.h"

#include "ui/events/themedlabel.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QUrl>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

EventsEmpty::EventsEmpty(Theme &theme, const event::Receiver &receiver, QWidget *parent)
    : QWidget(parent)
    , m_receiver(receiver)
    , m_state(new EmptyState(theme))
    , m_addressRow(new QWidget)
    , m_address(new ThemedLabel(theme, FontRole::Mono, Token::Text))
    , m_copy(new IconButton(theme, u"copy"_s))
{
    auto *row = new QHBoxLayout(m_addressRow);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(m_address);
    row->addWidget(m_copy);
    row->addStretch(1);
    m_copy->setObjectName(u"eventsCopyAddress"_s);
    m_state->setObjectName(u"eventsEmpty"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(2);
    layout->addWidget(m_state);
    layout->addWidget(m_addressRow);
    layout->addStretch(3);
    connect(m_state, &EmptyState::buttonClicked, this, [this] {
        if (m_reason == Reason::NoMatch)
            emit clearFiltersWanted();
        else
            emit subscriptionsWanted();
    });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_receiver.address(m_shop).toString(QUrl::FullyEncoded));
        emit copied(tr("Receiver address copied. It contains this computer's path token."));
    });
    retranslate();
}

void EventsEmpty::setReason(Reason reason, const ShopId &shop)
{
    m_reason = reason;
    m_shop = shop;
    retranslate();
}

void EventsEmpty::retranslate()
{
    const QString address = m_receiver.maskedAddress(m_shop);
    m_addressRow->setVisible(m_reason == Reason::NoEvents && !address.isEmpty());
    m_address->setText(address);
    m_copy->setText(tr("Copy address"));
    if (m_reason == Reason::NoMatch) {
        m_state->setContent(u"filter"_s, tr("No event matches."),
            tr("Other events are there; the filters, the search or the period hide them."),
            tr("Clear filters"));
    } else {
        m_state->setContent(u"nav-events"_s, tr("No events yet."),
            tr("Subscribe a topic to this computer's receiver; deliveries then appear here as they arrive."),
            tr("Go to Subscriptions"));
    }
}

void EventsEmpty::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace hookdesk::ui
