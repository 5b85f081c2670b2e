// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/apiclient.h"

#include <QString>

namespace hookdesk::ui {

inline constexpr qsizetype kMaxPreviewBody = 256 * 1024;

/// One piece of the request preview.
struct PreviewPart
{
    enum class Kind { Plain, Method, Path, Mark, Key, Value, Header, Body };
    Kind kind = Kind::Plain;
    QString text;
};

/// The request as it will be sent, line by line, with the token masked. @p maskedToken may be empty. A body
/// above kMaxPreviewBody is named by its size alone: masking it takes longer than a keystroke may.
[[nodiscard]] QList<PreviewPart> previewOf(const platform::ApiRequest &request,
    const platform::PlatformProfile &profile, const QString &maskedToken);

/// A cURL command line for a POSIX shell; the token is the variable $TOKEN, never the value.
[[nodiscard]] QString curlOf(
    const platform::ApiRequest &request, const platform::PlatformProfile &profile, const QUrl &base);

/// One word for a POSIX shell.
[[nodiscard]] QString shellQuoted(const QString &text);

} // namespace hookdesk::ui
