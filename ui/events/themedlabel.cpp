// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/themedlabel.h"

namespace hookdesk::ui {

ThemedLabel::ThemedLabel(Theme &theme, FontRole role, Token token, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_token(token)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &ThemedLabel::restyle);
    restyle();
}

void ThemedLabel::setToken(Token token)
{
    m_token = token;
    restyle();
}

void ThemedLabel::restyle()
{
    setFont(m_theme.font(m_role));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.color(m_token));
    setPalette(colours);
}

void setBackground(QWidget *widget, Theme &theme, Token token)
{
    const auto fill = [widget, &theme, token] {
        QPalette colours = widget->palette();
        colours.setColor(QPalette::Window, theme.color(token));
        widget->setPalette(colours);
    };
    widget->setAutoFillBackground(true);
    QObject::connect(&theme, &Theme::changed, widget, fill);
    fill();
}

QWidget *hairline(Theme &theme, QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setFixedHeight(1);
    setBackground(line, theme, Token::Border);
    return line;
}

} // namespace hookdesk::ui
