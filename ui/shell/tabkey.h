// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace hookdesk::ui {

/// The key of a page's tab, counted from 0.
[[nodiscard]] inline QKeySequence tabKey(int tab)
{
#ifdef Q_OS_MACOS
    constexpr auto kModifier = Qt::META; // Option+digit types characters there
#else
    constexpr auto kModifier = Qt::ALT;
#endif
    return QKeySequence(static_cast<int>(kModifier) | (Qt::Key_1 + tab));
}

} // namespace hookdesk::ui
