// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/operationdelegate.h"

#include "core/model/operationtreemodel.h"

#include <QPainter>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.data(OperationTreeModel::IsTagRole).toBool() ? kTagHeight : kRowHeight};
}

void OperationDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect area = paintRow(painter, option, index);
    if (index.data(OperationTreeModel::IsTagRole).toBool())
        paintTag(painter, area, index);
    else
        paintOperation(painter, area, index, option.state & QStyle::State_Selected);
    painter->restore();
}

void OperationDelegate::paintTag(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    QRect rect = area;
    const QString count = QString::number(index.data(OperationTreeModel::CountRole).toInt());
    painter->setFont(theme().font(FontRole::MonoSmall));
    painter->setPen(theme().color(Token::Text2));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, count);
    rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(count) - 8);
    painter->setFont(theme().font(FontRole::Strong));
    painter->setPen(theme().color(Token::Text));
    const QString title = painter->fontMetrics().elidedText(
        index.data(OperationTreeModel::TitleRole).toString(), Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, title);
    rect.setLeft(rect.left() + painter->fontMetrics().horizontalAdvance(title) + 8);
    painter->setFont(theme().font(FontRole::MonoSmall));
    painter->setPen(theme().color(Token::Text2));
    if (rect.width() > 16) {
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(
                index.data(OperationTreeModel::KeyRole).toString(), Qt::ElideRight, rect.width()));
    }
}

void OperationDelegate::paintOperation(
    QPainter *painter, const QRect &area, const QModelIndex &index, bool selected) const
{
    const QSize badge = methodBadgeSize(BadgeSize::Compact);
    paintMethodBadge(*painter, QRect(area.left() - 8, area.top(), badge.width(), area.height()),
        index.data(OperationTreeModel::MethodRole).toByteArray(), BadgeSize::Compact, theme());
    QRect text = area.adjusted(badge.width(), 4, 0, -4);
    if (index.data(OperationTreeModel::LockedRole).toBool()) {
        painter->drawPixmap(QPointF(text.right() - 14, area.top() + (area.height() - 14) / 2.0),
            theme().pixmap(u"lock"_s, Token::Text2, 14, painter->device()->devicePixelRatioF()));
        text.setRight(text.right() - 20);
    }
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    const bool gone = index.data(OperationTreeModel::NotServedRole).toBool();
    painter->setFont(theme().font(selected ? FontRole::Strong : FontRole::Body));
    painter->setPen(theme().color(gone ? Token::Text3 : Token::Text));
    painter->drawText(upper, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(
            index.data(OperationTreeModel::TitleRole).toString(), Qt::ElideRight, upper.width()));
    painter->setFont(theme().font(FontRole::MonoSmall));
    painter->setPen(theme().color(Token::Text2));
    painter->drawText(upper.translated(0, upper.height()), Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(
            index.data(OperationTreeModel::PathRole).toString(), Qt::ElideMiddle, upper.width()));
}

} // namespace hookdesk::ui
