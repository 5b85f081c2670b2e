// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/exchangesteprow.h"

#include "ui/apps/steptext.h"
#include "ui/support/formatting.h"
#include "ui/widgets/textlook.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

using auth::StepState;

namespace {

struct StepLook
{
    QString icon;
    Token token;
};

StepLook lookOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return {u"status-pending"_s, Token::Text3};
    case StepState::Running:
        return {u"status-pending"_s, Token::Info};
    case StepState::Done:
        return {u"status-ok"_s, Token::Ok};
    case StepState::Failed:
        return {u"status-error"_s, Token::Err};
    case StepState::Skipped:
        return {u"minus"_s, Token::Text3};
    }
    return {};
}

} // namespace

ExchangeStepRow::ExchangeStepRow(Theme &theme, auth::Step step, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(plainLabel(theme, FontRole::Body, Token::Text, this))
    , m_time(plainLabel(theme, FontRole::Mono, Token::Text2, this))
    , m_sentence(plainLabel(theme, FontRole::Small, Token::Text2, this))
    , m_advice(plainLabel(theme, FontRole::Small, Token::Text, this))
    , m_details(plainLabel(theme, FontRole::Mono, Token::Text2, this))
    , m_toggle(new QuietButton(theme, u"chevron-right"_s, this))
{
    m_report.step = step;
    m_icon->setFixedSize(20, 20);
    for (QLabel *label : {m_sentence, m_advice, m_details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_details->setObjectName(u"stepDetails"_s);
    m_details->setMargin(10);
    m_details->setAutoFillBackground(true);
    m_details->setBackgroundRole(QPalette::AlternateBase);
    m_sentence->setObjectName(u"stepSentence"_s);
    m_advice->setObjectName(u"stepAdvice"_s);
    m_toggle->setFixedSize(28, 28);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 9, 0, 9);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_time, 0, 2);
    grid->addWidget(m_toggle, 0, 3, 2, 1, Qt::AlignTop);
    grid->addWidget(m_sentence, 1, 1, 1, 2);
    grid->addWidget(m_advice, 2, 1, 1, 3);
    grid->addWidget(m_details, 3, 1, 1, 3);

    connect(m_toggle, &QAbstractButton::clicked, this, [this] { setDetailsShown(m_details->isHidden()); });
    connect(&theme, &Theme::changed, this, &ExchangeStepRow::restyle);
    m_details->hide();
    restyle();
}

void ExchangeStepRow::setReport(const auth::StepReport &report)
{
    const bool failedNow = report.state == StepState::Failed && m_report.state != StepState::Failed;
    const bool restarted = report.state == StepState::Waiting;
    m_report = report;
    if (failedNow)
        setDetailsShown(true);
    else if (restarted)
        setDetailsShown(false);
    else
        restyle();
}

void ExchangeStepRow::setDetailsShown(bool shown)
{
    m_details->setVisible(shown && m_report.record.has_value());
    restyle();
}

void ExchangeStepRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        restyle();
    QWidget::changeEvent(event);
}

void ExchangeStepRow::restyle()
{
    const StepLook look = lookOf(m_report.state);
    m_icon->setPixmap(m_theme.pixmap(look.icon, look.token, 16, devicePixelRatioF()));
    const bool failed = isFailed();
    m_title->setText(StepText::title(m_report.step));
    setLook(m_title, m_theme, failed ? FontRole::Strong : FontRole::Body,
        failed                                                                             ? Token::Err
            : m_report.state == StepState::Waiting || m_report.state == StepState::Skipped ? Token::Text2
                                                                                           : Token::Text);
    const bool timed = m_report.state == StepState::Done || failed;
    m_time->setText(timed ? durationText(m_report.duration) : QString());
    const QString sentence = StepText::sentence(m_report);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());

    const QString advice = StepText::advice(m_report);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_details->setText(StepText::exchangeText(m_report));
    m_toggle->setVisible(m_report.record.has_value());
    m_toggle->setIconName(m_details->isHidden() ? u"chevron-right"_s : u"chevron-down"_s);
    //: %1 is the title of a step
    m_toggle->setHint(tr("Request and answer of “%1”").arg(m_title->text()));
    //: For screen readers. %1 is the title of a step, %2 is a whole sentence.
    setAccessibleName(sentence.isEmpty() ? m_title->text() : tr("%1. %2").arg(m_title->text(), sentence));
}

} // namespace hookdesk::ui
