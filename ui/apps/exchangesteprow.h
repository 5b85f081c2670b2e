// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenexchange.h"
#include "ui/widgets/controls.h"

namespace hookdesk::ui {

/// One step of the exchange: icon, title, sentence, time; unfolds to the redacted request and answer. A
/// failed step unfolds by itself.
class ExchangeStepRow : public QWidget
{
    Q_OBJECT
public:
    ExchangeStepRow(Theme &theme, auth::Step step, QWidget *parent = nullptr);

    void setReport(const auth::StepReport &report);
    [[nodiscard]] const auth::StepReport &report() const { return m_report; }
    void setDetailsShown(bool shown);
    [[nodiscard]] bool isFailed() const { return m_report.state == auth::StepState::Failed; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Theme &m_theme;
    auth::StepReport m_report;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_time;
    QLabel *m_sentence;
    QLabel *m_advice;
    QLabel *m_details;
    QuietButton *m_toggle;
};

} // namespace hookdesk::ui
