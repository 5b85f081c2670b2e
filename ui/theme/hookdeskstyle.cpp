// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/hookdeskstyle.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndicator = 16;

QRectF indicatorRect(const QRect &rect)
{
    QRectF box(0, 0, kIndicator, kIndicator);
    box.moveCenter(QRectF(rect).center());
    box.moveTopLeft(box.topLeft().toPoint());
    return box.adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

HookdeskStyle::HookdeskStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
}

void HookdeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
        return;
    case PE_IndicatorBranch:
        drawBranch(*option, *painter);
        return;
    case PE_FrameFocusRect: {
        // Rows show their focus by the selection bar of RowDelegate, these controls by the style sheet's
        // border.
        if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPushButton *>(widget)
            || qobject_cast<const QToolButton *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QTabBar *>(widget))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.color(Token::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HookdeskStyle::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool checked = option.state & State_On;
    const bool partial = option.state & State_NoChange;
    const QRectF box = indicatorRect(option.rect);
    const QColor fill = enabled
        ? m_theme.color(option.state & State_MouseOver ? Token::AccentHover : Token::Accent)
        : m_theme.color(Token::Disabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (checked || partial) {
        painter.setPen(QPen(fill, 1));
        painter.setBrush(fill);
    } else {
        painter.setPen(QPen(m_theme.color(enabled ? Token::BorderStrong : Token::Border), 1));
        painter.setBrush(
            m_theme.color(enabled && (option.state & State_MouseOver) ? Token::Hover : Token::Base));
    }
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(QPen(m_theme.color(Token::OnAccent), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF c = box.center();
    if (partial) {
        painter.drawLine(c + QPointF(-3.5, 0), c + QPointF(3.5, 0));
    } else if (checked) {
        QPainterPath path(c + QPointF(-3.6, 0.2));
        path.lineTo(c + QPointF(-1.1, 2.8));
        path.lineTo(c + QPointF(3.8, -2.6));
        painter.drawPath(path);
    }
    if (option.state & State_HasFocus && option.state & State_KeyboardFocusChange) {
        painter.setPen(QPen(m_theme.color(Token::Focus), 2));
        painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 4, 4);
    }
    painter.restore();
}

void HookdeskStyle::drawRadioButton(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool checked = option.state & State_On;
    const QRectF box = indicatorRect(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor active = m_theme.color(enabled ? Token::Accent : Token::Disabled);
    painter.setPen(QPen(checked ? active : m_theme.color(enabled ? Token::BorderStrong : Token::Border), 1));
    painter.setBrush(checked ? active : m_theme.color(Token::Base));
    painter.drawEllipse(box);
    if (checked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::OnAccent));
        painter.drawEllipse(box.center(), 3, 3);
    }
    painter.restore();
}

void HookdeskStyle::drawBranch(const QStyleOption &option, QPainter &painter) const
{
    if (!(option.state & State_Children))
        return;
    constexpr int kSize = 14;
    QRect target(0, 0, kSize, kSize);
    target.moveCenter(option.rect.center());
    const qreal ratio = painter.device()->devicePixelRatio();
    painter.drawPixmap(target,
        m_theme.pixmap(
            option.state & State_Open ? u"chevron-down"_s : u"chevron-right"_s, Token::Text2, kSize, ratio));
}

int HookdeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIndicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SplitterWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_ToolTipLabelFrameWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HookdeskStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace hookdesk::ui
