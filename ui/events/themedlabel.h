// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace hookdesk::ui {

/// A plain-text label in a font and a colour of the theme; follows theme changes.
class ThemedLabel : public QLabel
{
    Q_OBJECT
public:
    ThemedLabel(Theme &theme, FontRole role, Token token, QWidget *parent = nullptr);
    void setToken(Token token);

private:
    void restyle();
    Theme &m_theme;
    FontRole m_role;
    Token m_token;
};

/// Fills a widget with a colour of the theme and follows theme changes.
void setBackground(QWidget *widget, Theme &theme, Token token);
/// A 1 px line across the layout.
[[nodiscard]] QWidget *hairline(Theme &theme, QWidget *parent = nullptr);

} // namespace hookdesk::ui
