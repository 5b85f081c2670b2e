// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace hookdesk::ui {

Popover::Popover(Theme &theme, QWidget *opener)
    : QFrame(opener, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_theme(theme)
    , m_opener(opener)
    , m_body(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_TranslucentBackground);
    m_body->setContentsMargins(9, 9, 9, 9);
    m_body->setSpacing(8);
}

void Popover::popUp(bool alignRight)
{
    adjustSize();
    const QPoint below = m_opener->mapToGlobal(QPoint(0, m_opener->height() + 4));
    int left = alignRight ? below.x() + m_opener->width() - width() : below.x();
    int top = below.y();
    if (const QScreen *screen = m_opener->screen()) {
        const QRect area = screen->availableGeometry();
        left = std::clamp(left, area.left() + 4, std::max(area.left() + 4, area.right() - width() - 4));
        top = std::min(top, std::max(area.top(), area.bottom() - height() - 4));
    }
    move(left, top);
    show();
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::BorderStrong), 1));
    painter.setBrush(m_theme.color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void Popover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_opener->setFocus(Qt::PopupFocusReason);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace hookdesk::ui
