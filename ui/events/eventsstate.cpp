// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of EventsPage that show the receiver's state, emptiness, and the figures of the hour.
#include "ui/events/eventdetail.h"
#include "ui/events/eventfilters.h"
#include "ui/events/eventsempty.h"
#include "ui/events/eventspage.h"
#include "ui/events/histogram.h"
#include "ui/events/histogramstrip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"

#include <QStackedWidget>
#include <QTableView>

namespace hookdesk::ui {

void EventsPage::updateReceiverBanner()
{
    const auto &receiver = m_services.receiver;
    m_banner->setButtons({});
    switch (receiver.state()) {
    case event::ReceiverState::Receiving:
        m_banner->hide();
        return;
    case event::ReceiverState::Paused:
        m_banner->showMessage(Banner::Kind::Warning, tr("Receiving is paused."),
            tr("Senders get 503 and try again later. Nothing new appears here until then."));
        m_banner->setButtons(tr("Continue"));
        return;
    case event::ReceiverState::Stopped:
        m_banner->showMessage(Banner::Kind::Warning, tr("The receiver is stopped."),
            tr("Deliveries to this computer fail until it runs. What is stored stays visible."));
        break;
    case event::ReceiverState::PortInUse:
        m_banner->showMessage(Banner::Kind::Error, tr("The receiver could not start: its port is in use."),
            tr("Another program listens on that port. End it, or start again on another port."));
        m_banner->setButtons(tr("Use another port"), tr("Start"));
        return;
    case event::ReceiverState::Failed:
        m_banner->showMessage(Banner::Kind::Error, tr("The receiver could not start."), receiver.failure());
        break;
    }
    m_banner->setButtons(tr("Start"));
}

void EventsPage::updateEmptyState()
{
    const bool empty = m_model.rowCount() == 0;
    if (!empty || m_model.isLoading()) {
        if (!empty)
            m_stack->setCurrentWidget(m_table);
        return;
    }
    const bool narrowed
        = m_filters->isActive() || !m_search->text().trimmed().isEmpty() || m_fromMs != 0 || m_toMs != 0;
    m_empty->setReason(narrowed ? EventsEmpty::Reason::NoMatch : EventsEmpty::Reason::NoEvents, m_shop);
    m_stack->setCurrentWidget(m_empty);
    if (!narrowed)
        m_detail->hide();
}

qint64 EventsPage::hourEndMs() const
{
    return (m_services.clock.nowMs() / Histogram::kMinuteMs + 1) * Histogram::kMinuteMs;
}

void EventsPage::updateFigures()
{
    m_figuresStale = false;
    m_figuresRunning = true;
    const quint64 round = ++m_figureRound;
    const qint64 end = hourEndMs();
    store::EventQuery hour;
    m_filters->apply(hour);
    const store::EventQuery all {hour.shopId, {}, {}, {}, {}, 0, 0};
    hour = all;
    hour.fromMs = end - Histogram::kMinutes * Histogram::kMinuteMs;
    hour.toMs = end;
    auto &events = m_services.events;
    onDone(
        this, events.perMinute(hour), [this, round, end](const Result<QList<store::MinuteCount>> &minutes) {
            if (round == m_figureRound && minutes)
                m_strip->setData(*minutes, end);
        });
    onDone(this, events.counts(hour), [this, round](const Result<store::EventCounts> &counts) {
        if (round == m_figureRound && counts)
            m_strip->setCounts(*counts);
    });
    onDone(this, events.counts(all), [this, round, &events](const Result<store::EventCounts> &total) {
        if (round != m_figureRound)
            return; // a newer round runs
        if (!total) {
            m_figuresRunning = false;
            return;
        }
        onDone(this, events.counts(m_model.query()),
            [this, round, total = *total](const Result<store::EventCounts> &matching) {
                if (round != m_figureRound)
                    return;
                m_figuresRunning = false;
                if (!matching)
                    return;
                m_filters->setCounts(matching->total, total.total);
                if (m_toMs != 0)
                    m_strip->setPeriod(m_fromMs, m_toMs, matching->total);
            });
    });
}

} // namespace hookdesk::ui
