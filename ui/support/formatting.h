// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace hookdesk::ui {

// Numbers and times for people, in the interface's language. Wire formats never come from here.
[[nodiscard]] QString bytesText(qint64 bytes); ///< "4.2 KB"
[[nodiscard]] QString durationText(std::chrono::milliseconds duration); ///< "148 ms", "3.7 s"
[[nodiscard]] QString timeText(qint64 unixMs, bool milliseconds); ///< local time "14:32:05.418"
[[nodiscard]] QString dateTimeText(const QDateTime &when); ///< local, "2026-11-22 14:32:05"
[[nodiscard]] QString countText(qint64 number); ///< with group separators

} // namespace hookdesk::ui
