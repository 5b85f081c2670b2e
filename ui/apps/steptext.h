// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenexchange.h"

#include <QCoreApplication>

namespace hookdesk::ui {

/// Words for the steps of an exchange, made from the facts that core reports.
struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ui::StepText)
public:
    /// Fact that the panel adds to a skipped step which this exchange simply does not have.
    static constexpr QLatin1StringView kNeedless {"needless"};

    [[nodiscard]] static QString title(auth::Step step);
    /// One sentence for the step's present state; empty while it waits.
    [[nodiscard]] static QString sentence(const auth::StepReport &report);
    /// What the failing step is about, as the first part of an error ("The server refused the request.").
    [[nodiscard]] static QString failure(auth::Step step);
    /// Why a failed step failed and what to do, in lines; empty for other states.
    [[nodiscard]] static QString advice(const auth::StepReport &report);
    /// Redacted request and answer as plain text; empty without a record.
    [[nodiscard]] static QString exchangeText(const auth::StepReport &report);
    /// The whole log for the clipboard, redacted.
    [[nodiscard]] static QString log(const QList<auth::StepReport> &steps);
};

} // namespace hookdesk::ui
