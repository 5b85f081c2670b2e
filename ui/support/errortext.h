// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace hookdesk::ui {

/// The four parts of design.md section 9, in the language of the interface.
struct ErrorText
{
    QString what; ///< bold: what happened. From the caller's action when given, else from the kind
    QString why; ///< one sentence with the evidence
    QString next; ///< what to do
    QString details; ///< kind, status, request number, server text verbatim; redacted and display-safe
};

/// Words for people exist only here: one switch over Error::Kind. @p action is the caller's own first part,
/// for example tr("The orders could not be fetched."); empty uses a general one.
[[nodiscard]] ErrorText errorText(const Error &error, const QString &action = {});

/// "what why next" on one line, for status bars and accessible names.
[[nodiscard]] QString errorSentence(const Error &error, const QString &action = {});

} // namespace hookdesk::ui
