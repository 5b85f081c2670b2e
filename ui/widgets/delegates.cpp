// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates.h"

#include "ui/widgets/painting.h"

#include <QAction>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 10;
constexpr int kIcon = 16;

struct MethodColors
{
    Token text, fill, border;
};

MethodColors methodColors(const QByteArray &method)
{
    if (method == "GET")
        return {Token::Get, Token::GetBg, Token::GetBd};
    if (method == "POST")
        return {Token::Post, Token::PostBg, Token::PostBd};
    if (method == "PUT" || method == "PATCH")
        return {Token::Put, Token::PutBg, Token::PutBd};
    if (method == "DELETE")
        return {Token::Delete, Token::DeleteBg, Token::DeleteBd};
    return {Token::Other, Token::OtherBg, Token::OtherBd};
}

bool isFirstVisibleColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const QHeaderView *header = table ? table->horizontalHeader() : nullptr;
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget))
        header = tree->header();
    if (!header)
        return index.column() == 0;
    const int visual = header->visualIndex(index.column());
    for (int i = 0; i < visual; ++i) {
        if (!header->isSectionHidden(header->logicalIndex(i)))
            return false;
    }
    return true;
}

QColor foreground(const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    if (!(option.state & QStyle::State_Enabled) || !(index.flags() & Qt::ItemIsEnabled))
        return theme.color(Token::Disabled);
    const QVariant brush = index.data(Qt::ForegroundRole);
    return brush.isValid() ? brush.value<QBrush>().color() : theme.color(Token::Text);
}

void paintText(QPainter &painter, const QRect &rect, const QModelIndex &index, Qt::Alignment fallback)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const auto where
        = alignment.isValid() ? Qt::Alignment::fromInt(alignment.toInt()) | Qt::AlignVCenter : fallback;
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString shown
        = painter.fontMetrics().elidedText(text.left(512).replace(u'\n', u' '), Qt::ElideRight, rect.width());
    painter.drawText(rect, int(where) | Qt::TextSingleLine, shown);
}

void copyRows(QTableView *view)
{
    const QItemSelectionModel *selection = view->selectionModel();
    if (!selection)
        return;
    QModelIndexList rows = selection->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < view->horizontalHeader()->count(); ++visual) {
            const int column = view->horizontalHeader()->logicalIndex(visual);
            if (view->isColumnHidden(column))
                continue;
            QString cell = row.siblingAtColumn(column).data(Qt::DisplayRole).toString();
            cells << cell.replace(u'\t', u' ').replace(u'\n', u' ');
        }
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        copyText(lines.join(u'\n'));
}

} // namespace

QSize methodBadgeSize(BadgeSize size)
{
    switch (size) {
    case BadgeSize::Compact:
        return {36, 18};
    case BadgeSize::Large:
        return {60, 26};
    case BadgeSize::Normal:
        break;
    }
    return {54, 20};
}

void paintMethodBadge(
    QPainter &painter, const QRect &rect, const QByteArray &method, BadgeSize size, const Theme &theme)
{
    const MethodColors colors = methodColors(method);
    QRectF box(QPointF(), QSizeF(methodBadgeSize(size)));
    box.moveCenter(QRectF(rect).center());
    box.moveTopLeft(box.topLeft().toPoint());
    box.adjust(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(colors.border), 1));
    painter.setBrush(theme.color(colors.fill));
    painter.drawRoundedRect(box, 4, 4);
    QFont font = theme.font(FontRole::Badge);
    if (size == BadgeSize::Compact)
        font.setPixelSize(std::max(10, font.pixelSize() - 1));
    if (size == BadgeSize::Large)
        font.setPixelSize(font.pixelSize() + 1);
    painter.setFont(font);
    painter.setPen(theme.color(colors.text));
    const QString word
        = size == BadgeSize::Compact && method == "DELETE" ? u"DEL"_s : QString::fromLatin1(method);
    painter.drawText(box, Qt::AlignCenter, word);
    painter.restore();
}

RowDelegate::RowDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QRect RowDelegate::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool list = qobject_cast<const QListView *>(option.widget) != nullptr;
    const bool table = qobject_cast<const QTableView *>(option.widget) != nullptr;
    const QVariant background = index.data(Qt::BackgroundRole);
    if (selected)
        painter->fillRect(option.rect, m_theme.color(Token::AccentSoft));
    else if (list && option.state & QStyle::State_MouseOver && index.flags() & Qt::ItemIsEnabled)
        painter->fillRect(option.rect, m_theme.color(Token::Hover));
    else if (background.isValid())
        painter->fillRect(option.rect, background.value<QBrush>());
    if (table || list) {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            m_theme.color(Token::Border));
    }
    if (selected && isFirstVisibleColumn(option, index)) {
        // A tree's first cell starts after its branches; the bar belongs to the edge of the view.
        const int left = qobject_cast<const QTreeView *>(option.widget) ? 0 : option.rect.left();
        painter->save();
        if (left < option.rect.left())
            painter->setClipping(false);
        painter->fillRect(
            QRect(left, option.rect.top(), 3, option.rect.height()), m_theme.color(Token::Accent));
        painter->restore();
    }
    const bool tree = qobject_cast<const QTreeView *>(option.widget) != nullptr;
    return option.rect.adjusted(tree ? 4 : kPadding, 0, -kPadding, table || list ? -1 : 0);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QRect rect = paintRow(painter, option, index);
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
        QStyleOptionViewItem box = option;
        initStyleOption(&box, index);
        const QStyle *style = option.widget->style();
        box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, option.widget);
        const auto state = static_cast<Qt::CheckState>(check.toInt());
        box.state = option.state & ~QStyle::State_HasFocus;
        box.state |= state == Qt::Checked ? QStyle::State_On
            : state == Qt::Unchecked      ? QStyle::State_Off
                                          : QStyle::State_NoChange;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        rect.setLeft(box.rect.right() + 8);
    }
    if (const QVariant icon = index.data(Qt::DecorationRole); icon.isValid()) {
        const QRect where(rect.left(), rect.center().y() - kIcon / 2, kIcon, kIcon);
        icon.value<QIcon>().paint(painter, where);
        rect.setLeft(where.right() + 8);
    }
    const QVariant font = index.data(Qt::FontRole);
    painter->setFont(font.isValid() ? font.value<QFont>() : m_theme.font(FontRole::Body));
    painter->setPen(foreground(option, index, m_theme));
    paintText(*painter, rect, index, Qt::AlignLeft | Qt::AlignVCenter);
    painter->restore();
}

void MonoDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect rect = paintRow(painter, option, index);
    painter->setFont(theme().font(FontRole::Mono));
    painter->setPen(foreground(option, index, theme()));
    paintText(*painter, rect, index, Qt::AlignLeft | Qt::AlignVCenter);
    painter->restore();
}

StatusDelegate::StatusDelegate(Theme &theme, Mapping mapping, QObject *parent)
    : RowDelegate(theme, parent)
    , m_mapping(std::move(mapping))
{
}

void StatusDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QRect rect = paintRow(painter, option, index);
    const Look look = m_mapping(index);
    if (!look.icon.isEmpty()) {
        const QRect where(rect.left(), rect.center().y() - kIcon / 2, kIcon, kIcon);
        painter->drawPixmap(
            where, theme().pixmap(look.icon, look.token, kIcon, painter->device()->devicePixelRatio()));
        rect.setLeft(where.right() + 6);
    }
    painter->setFont(theme().font(look.strong ? FontRole::Strong : FontRole::Body));
    painter->setPen(theme().color(look.token));
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(look.text, Qt::ElideRight, rect.width()));
    painter->restore();
}

void setUpTable(QTableView *view, Theme &theme, int rowHeight)
{
    view->setItemDelegate(new RowDelegate(theme, view));
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(rowHeight);
    view->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(48);
    header->setFixedHeight(32);
    header->setStretchLastSection(true);
    header->setTextElideMode(Qt::ElideRight);
    const auto refresh = [view, header, &theme] {
        header->setFont(theme.font(FontRole::Small));
        view->viewport()->update();
    };
    refresh();
    QObject::connect(&theme, &Theme::changed, view, refresh);

    auto *copy = new QAction(view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, view, [view] { copyRows(view); });
    view->addAction(copy);
}

void setUpTree(QTreeView *view, Theme &theme)
{
    view->setItemDelegate(new RowDelegate(theme, view));
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformRowHeights(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setIndentation(18);
    view->setExpandsOnDoubleClick(true);
    view->header()->setHighlightSections(false);
    view->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto refresh = [view, &theme] {
        view->header()->setFont(theme.font(FontRole::Small));
        view->viewport()->update();
    };
    refresh();
    QObject::connect(&theme, &Theme::changed, view, refresh);
}

} // namespace hookdesk::ui
