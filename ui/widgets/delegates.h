// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <functional>

class QTableView;
class QTreeView;

namespace hookdesk::ui {

/// Method badge: the word on the method's colours with a 1 px border; compact is 36 px wide (DELETE becomes
/// DEL).
enum class BadgeSize { Normal, Compact, Large };
void paintMethodBadge(
    QPainter &painter, const QRect &rect, const QByteArray &method, BadgeSize size, const Theme &theme);
[[nodiscard]] QSize methodBadgeSize(BadgeSize size);

/// Look of every table and tree: row selection with accentSoft and a 3 px bar, 1 px row lines, no focus
/// rectangle per cell, fonts by column. Set it as the view's item delegate.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RowDelegate(Theme &theme, QObject *parent = nullptr);
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Background, selection bar and row line; subclasses paint the content inside the returned rectangle.
    QRect paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] Theme &theme() const { return m_theme; }

private:
    Theme &m_theme;
};

/// Column in mono; numbers right-aligned come from the model's TextAlignmentRole.
class MonoDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Icon and word by a state. The mapping from the model's role to icon, word and colour is given by a
/// function.
class StatusDelegate : public RowDelegate
{
    Q_OBJECT
public:
    struct Look
    {
        QString icon;
        QString text;
        Token token = Token::Text2;
        bool strong = false;
    };
    using Mapping = std::function<Look(const QModelIndex &)>;
    StatusDelegate(Theme &theme, Mapping mapping, QObject *parent = nullptr);
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Mapping m_mapping;
};

/// Fixed row height, no grid, row selection, scroll per pixel, header 32 px: design.md section 13.
void setUpTable(QTableView *view, Theme &theme, int rowHeight = 32);
void setUpTree(QTreeView *view, Theme &theme);

} // namespace hookdesk::ui
