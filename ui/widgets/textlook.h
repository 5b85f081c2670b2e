// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPalette>
#include <QWidget>

namespace hookdesk::ui {

/// Font and text colour by token; follows theme changes. May be called again with other values.
inline void setLook(QWidget *widget, Theme &theme, FontRole font, Token token)
{
    constexpr const char *kFont = "lookFont";
    constexpr const char *kToken = "lookToken";
    const bool first = !widget->property(kFont).isValid();
    widget->setProperty(kFont, int(font));
    widget->setProperty(kToken, int(token));
    const auto apply = [widget, &theme] {
        widget->setFont(theme.font(FontRole(widget->property(kFont).toInt())));
        QPalette palette;
        const QColor color = theme.color(Token(widget->property(kToken).toInt()));
        palette.setColor(QPalette::WindowText, color);
        palette.setColor(QPalette::Text, color);
        widget->setPalette(palette);
    };
    if (first)
        QObject::connect(&theme, &Theme::changed, widget, apply);
    apply();
}

/// A label for text that may come from data: never rich text.
inline QLabel *plainLabel(Theme &theme, FontRole font, Token token, QWidget *parent = nullptr)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setLook(label, theme, font, token);
    return label;
}

/// Background of tables and headers instead of the page's.
inline void setBaseBackground(QWidget *widget)
{
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(QPalette::Base);
}

/// A 1 px line in the border colour.
inline QWidget *hairline(Qt::Orientation orientation, QWidget *parent = nullptr)
{
    auto *line = new QWidget(parent);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace hookdesk::ui
