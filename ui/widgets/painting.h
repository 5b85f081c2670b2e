// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

class QLabel;

namespace hookdesk::ui {

/// Sets a dynamic property that the style sheet selects by, and asks the style to look again.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

/// A label that never interprets its text: names and messages may come from a server.
[[nodiscard]] QLabel *plainLabel(QWidget *parent, bool wrap = false);

/// Puts @p text on the clipboard and clears it after @p seconds if it still holds it. 0: never cleared.
void copyText(const QString &text, int seconds = 0);

/// Says @p text to assistive technology through @p widget (QAccessible::Alert).
void announce(QWidget *widget, const QString &text);

} // namespace hookdesk::ui
