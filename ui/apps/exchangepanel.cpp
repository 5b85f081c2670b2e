// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/exchangepanel.h"

#include "ui/apps/exchangesteprow.h"
#include "ui/apps/steptext.h"
#include "ui/support/formatting.h"
#include "ui/widgets/textlook.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

using auth::Step;
using auth::StepReport;

namespace {

constexpr std::array kSteps {Step::CheckFields, Step::Authorize, Step::SendRequest, Step::ReadToken,
    Step::CompareScopes, Step::TryCall};

} // namespace

ExchangePanel::ExchangePanel(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    build();
    retranslate();
}

void ExchangePanel::build()
{
    Theme &theme = m_services.theme;
    m_card = new Card(theme, this);
    m_start = new IconButton(theme, u"refresh"_s, u"primary"_s, this);
    m_start->setObjectName(u"exchangeTokenButton"_s);
    m_cancel = new IconButton(theme, u"close"_s, {}, this);
    m_cancel->setObjectName(u"cancelExchangeButton"_s);
    m_card->titleRow()->addWidget(m_cancel);
    m_card->titleRow()->addWidget(m_start);

    m_result = new StatusLabel(theme, this);
    m_result->setObjectName(u"exchangeResult"_s);
    m_hint = plainLabel(theme, FontRole::Small, Token::Text2, this);
    m_hint->setWordWrap(true);
    m_card->body()->addWidget(m_result, 0, Qt::AlignLeft);
    m_card->body()->addWidget(m_hint);

    m_stepBox = new QWidget(this);
    m_stepBox->setObjectName(u"exchangeSteps"_s);
    auto *steps = new QVBoxLayout(m_stepBox);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(0);
    m_browserRow = buildBrowserRow();
    for (const Step step : kSteps) {
        steps->addWidget(hairline(Qt::Horizontal, m_stepBox));
        auto *row = new ExchangeStepRow(theme, step, m_stepBox);
        row->setObjectName(u"exchangeStep%1"_s.arg(m_rows.size()));
        m_rows.append(row);
        steps->addWidget(row);
        if (step == Step::Authorize)
            steps->addWidget(m_browserRow);
    }
    steps->addWidget(hairline(Qt::Horizontal, m_stepBox));
    m_card->body()->addWidget(m_stepBox);

    m_copyLog = new IconButton(theme, u"copy"_s, {}, this);
    m_copyLog->setObjectName(u"copyExchangeLog"_s);
    m_card->body()->addWidget(m_copyLog, 0, Qt::AlignLeft);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch();

    connect(m_start, &QAbstractButton::clicked, this, &ExchangePanel::start);
    connect(m_cancel, &QAbstractButton::clicked, this, &ExchangePanel::cancel);
    connect(m_copyLog, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(StepText::log(m_steps));
        emit statusMessage(tr("The log was copied without secrets."));
    });
}

QWidget *ExchangePanel::buildBrowserRow()
{
    Theme &theme = m_services.theme;
    auto *row = new QWidget(m_stepBox);
    row->setObjectName(u"browserRow"_s);
    m_browserText = plainLabel(theme, FontRole::Small, Token::Text2, row);
    m_browserText->setWordWrap(true);
    m_openAgain = new IconButton(theme, u"external"_s, {}, row);
    m_copyAddress = new IconButton(theme, u"copy"_s, {}, row);
    m_copyAddress->setObjectName(u"copyAuthorizeAddress"_s);
    m_pasted = new QLineEdit(row);
    m_pasted->setObjectName(u"pastedRedirect"_s);
    m_continue = new IconButton(theme, u"arrow-right"_s, {}, row);
    m_continue->setObjectName(u"continueWithRedirect"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_openAgain);
    buttons->addWidget(m_copyAddress);
    buttons->addStretch();
    auto *paste = new QHBoxLayout;
    paste->setSpacing(8);
    paste->addWidget(m_pasted, 1);
    paste->addWidget(m_continue);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(30, 0, 0, 10);
    layout->setSpacing(8);
    layout->addWidget(m_browserText);
    layout->addLayout(buttons);
    layout->addLayout(paste);
    row->hide();

    connect(
        m_openAgain, &QAbstractButton::clicked, this, [this] { QDesktopServices::openUrl(m_authorizeUrl); });
    connect(m_copyAddress, &QAbstractButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_authorizeUrl.toString(QUrl::FullyEncoded)); });
    connect(m_continue, &QAbstractButton::clicked, this, &ExchangePanel::continueWithPasted);
    connect(m_pasted, &QLineEdit::returnPressed, this, &ExchangePanel::continueWithPasted);
    return row;
}

void ExchangePanel::continueWithPasted()
{
    const QUrl url(m_pasted->text().trimmed(), QUrl::StrictMode);
    if (m_exchange && url.isValid() && !url.isEmpty())
        m_exchange->continueWithRedirect(url);
    // The address holds a one-time code: it does not stay on the screen.
    m_pasted->clear();
}

void ExchangePanel::setApp(const AppId &app)
{
    if (app == m_app)
        return;
    m_app = app;
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_exchange->cancel();
        m_exchange = nullptr;
    }
    m_steps.clear();
    m_canceled = false;
    m_endedAt = {};
    m_authorizeUrl.clear();
    m_pasted->clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        StepReport fresh;
        fresh.step = kSteps.at(size_t(i));
        m_rows.at(i)->setReport(fresh);
    }
    showState();
}

void ExchangePanel::setBlocked(const QString &reason)
{
    m_blocked = reason;
    showState();
}

void ExchangePanel::start()
{
    if (m_exchange || m_app.isEmpty() || !m_blocked.isEmpty())
        return;
    m_exchange = new auth::TokenExchange(
        {m_services.http, m_services.shops, m_services.credentials, m_services.api, m_services.clock}, m_app,
        this);
    connect(m_exchange, &auth::TokenExchange::stepChanged, this, &ExchangePanel::onStep);
    connect(m_exchange, &auth::TokenExchange::browserNeeded, this, &ExchangePanel::onBrowserNeeded);
    connect(m_exchange, &auth::TokenExchange::finished, this, &ExchangePanel::onFinished);
    m_endedAt = {};
    m_canceled = false;
    m_steps = m_exchange->steps();
    for (const StepReport &report : std::as_const(m_steps))
        onStep(report);
    showState();
    m_exchange->start();
}

void ExchangePanel::cancel()
{
    if (!m_exchange)
        return;
    m_canceled = true;
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Cancelling…"));
    m_exchange->cancel();
}

void ExchangePanel::onStep(const StepReport &arrived)
{
    StepReport report = arrived;
    const bool broken = m_canceled
        || std::any_of(
            m_rows.cbegin(), m_rows.cend(), [](const ExchangeStepRow *row) { return row->isFailed(); });
    if (report.state == auth::StepState::Skipped && !broken)
        report.facts.insert(StepText::kNeedless, u"1"_s);
    for (ExchangeStepRow *row : std::as_const(m_rows)) {
        if (row->report().step == report.step)
            row->setReport(report);
    }
    if (report.step == Step::Authorize && report.facts.value(u"pasted"_s) == u"foreign"_s)
        m_browserText->setText(tr("This address is not the answer to the page that was opened. Paste the "
                                  "whole address the browser ended at."));
    if (report.step == Step::Authorize && report.state != auth::StepState::Running)
        m_browserRow->hide();
}

void ExchangePanel::onBrowserNeeded(const QUrl &url)
{
    m_authorizeUrl = url;
    retranslate();
    m_browserRow->show();
    QDesktopServices::openUrl(url);
}

void ExchangePanel::onFinished(const Result<TokenInfo> &result)
{
    if (m_exchange) {
        m_steps = m_exchange->steps();
        m_exchange->disconnect(this);
        m_exchange = nullptr;
    }
    bool reached = false; // something after this step was run
    for (auto it = m_steps.rbegin(); it != m_steps.rend(); ++it) {
        if (it->state == auth::StepState::Done || it->state == auth::StepState::Failed)
            reached = true;
        else
            it->state = auth::StepState::Skipped; // said, instead of looking as if it would still come
        if (it->state == auth::StepState::Skipped && reached)
            it->facts.insert(StepText::kNeedless, u"1"_s);
    }
    m_canceled = m_canceled || !result;
    for (const StepReport &report : std::as_const(m_steps))
        onStep(report);
    m_browserRow->hide();
    m_authorizeUrl.clear();
    m_endedAt = m_services.clock.now();
    m_succeeded = result.has_value();
    m_endedByCancel = !result && result.error().kind == Error::Kind::Canceled;
    m_total = {};
    for (const StepReport &report : std::as_const(m_steps))
        m_total += report.duration;
    showState();
    emit statusMessage(m_succeeded ? tr("The token was exchanged.") : summary());
    emit finished(m_succeeded);
}

QString ExchangePanel::summary() const
{
    const QString at = timeText(m_endedAt.toMSecsSinceEpoch(), false);
    if (m_succeeded)
        //: %1 is a time of day, %2 a duration such as "612 ms"
        return tr("Done at %1, %2 in total").arg(at, durationText(m_total));
    return m_endedByCancel ? tr("Cancelled at %1").arg(at) : tr("Failed at %1").arg(at);
}

void ExchangePanel::showState()
{
    const bool running = isRunning();
    const auto app = m_services.shops.app(m_app);
    const bool again = app && app->token.present;
    m_start->setText(again ? tr("Exchange again") : tr("Exchange token"));
    m_start->setEnabled(!running && app && m_blocked.isEmpty());
    m_start->setRole(m_blocked.isEmpty() ? u"primary"_s : QString());
    m_start->setToolTip(m_blocked);
    m_cancel->setVisible(running);
    m_cancel->setEnabled(running);
    m_cancel->setText(tr("Cancel"));
    m_copyLog->setVisible(m_endedAt.isValid());
    const bool ended = m_endedAt.isValid() && !running;
    m_result->setVisible(ended);
    if (ended)
        m_result->setStatus(m_succeeded ? u"status-ok"_s : u"status-error"_s, summary(),
            m_succeeded ? Token::Ok : Token::Err);
    m_hint->setVisible(!ended);
    m_hint->setText(!m_blocked.isEmpty() ? m_blocked
            : running                    ? tr("The exchange is running.")
                      : tr("Six steps, each with its evidence. Nothing is sent before you press "
                           "the button."));
}

void ExchangePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExchangePanel::retranslate()
{
    m_card->setTitle(tr("Exchange token"));
    m_browserText->setText(
        tr("Waiting for the browser… Allow the app on the page that opened. If your browser "
           "cannot return here, paste the address it ended at."));
    m_openAgain->setText(tr("Open again"));
    m_copyAddress->setText(tr("Copy address"));
    m_pasted->setPlaceholderText(tr("Address the browser ended at"));
    m_pasted->setAccessibleName(tr("Address the browser ended at"));
    m_continue->setText(tr("Continue"));
    m_copyLog->setText(tr("Copy log (without secrets)"));
    m_stepBox->setAccessibleName(tr("Steps of the exchange"));
    showState();
}

} // namespace hookdesk::ui
