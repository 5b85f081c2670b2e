// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/webhookform.h"
#include "ui/subscriptions/webhookpanel.h"
#include "ui/support/formatting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/textlook.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

namespace {

constexpr int kFormWidth = 388;

/// Topic: the platform's key, then our name in the secondary colour.
class TopicCellDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        QRect rect = paintRow(painter, option, index).adjusted(10, 0, 0, 0);
        painter->setFont(theme().font(FontRole::Body));
        painter->setPen(theme().color(Token::Text));
        const QString key
            = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter), key);
        rect.setLeft(rect.left() + painter->fontMetrics().horizontalAdvance(key) + 10);
        painter->setFont(theme().font(FontRole::Small));
        painter->setPen(theme().color(Token::Text2));
        painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(index.data(SubscriptionTableModel::TitleRole).toString(),
                Qt::ElideRight, std::max(0, rect.width())));
        painter->restore();
    }
};

/// Addresses are told apart by their ends: elided in the middle.
class AddressDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect rect = paintRow(painter, option, index);
        painter->setFont(theme().font(FontRole::Mono));
        painter->setPen(theme().color(Token::Text2));
        painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, rect.width()));
        painter->restore();
    }
};

StatusDelegate::Look stateLook(const QModelIndex &index)
{
    const qint64 at = index.data(SubscriptionTableModel::LastEventMsRole).toLongLong();
    if (at < 0)
        return {};
    if (at == 0)
        return {u"status-pending"_s, WebhookPanel::tr("No event yet"), Token::Text2};
    const int status = index.data(SubscriptionTableModel::LastEventStatusRole).toInt();
    const QString time = timeText(at, false);
    if (status >= 200 && status < 300)
        //: %1 is a time of day
        return {u"status-ok"_s, WebhookPanel::tr("Last event %1").arg(time), Token::Ok};
    //: %1 is a time of day, %2 an HTTP status
    return {u"status-error"_s, WebhookPanel::tr("Last event %1, answered %2").arg(time).arg(status),
        Token::Err, true};
}

} // namespace

void WebhookPanel::build()
{
    Theme &theme = m_services.theme;
    setBaseBackground(this);
    m_left = new QWidget(this);
    m_progress = new ProgressStrip(theme, m_left);
    m_banner = new Banner(theme, m_left);
    m_banner->setObjectName(u"subscriptionsBanner"_s);
    m_stack = new QStackedWidget(m_left);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"subscriptionTable"_s);
    m_empty = new EmptyState(theme, m_stack);
    m_empty->setObjectName(u"subscriptionsEmpty"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    setUpTable(m_table, theme);
    m_proxy.setSourceModel(&m_model);
    m_proxy.setSortRole(SubscriptionTableModel::SortRole);
    m_proxy.setFilterRole(SubscriptionTableModel::FilterRole);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(&m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SubscriptionTableModel::TopicColumn, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(
        SubscriptionTableModel::TopicColumn, new TopicCellDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(
        SubscriptionTableModel::AddressColumn, new AddressDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(
        SubscriptionTableModel::StateColumn, new StatusDelegate(theme, stateLook, m_table));
    m_table->setItemDelegateForColumn(
        SubscriptionTableModel::CreatedColumn, new MonoDelegate(theme, m_table));
    m_table->setItemDelegateForColumn(
        SubscriptionTableModel::UpdatedColumn, new MonoDelegate(theme, m_table));

    auto *bannerBox = new QVBoxLayout;
    bannerBox->setContentsMargins(24, 0, 20, 0);
    bannerBox->addWidget(m_banner);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(buildHeader());
    left->addWidget(m_progress);
    left->addLayout(bannerBox);
    left->addWidget(buildSelectionBar());
    left->addWidget(m_stack, 1);

    m_formLine = hairline(Qt::Vertical, this);
    m_form = new WebhookForm(m_services, this);
    m_form->setMinimumWidth(kFormWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_formLine);
    layout->addWidget(m_form);
    setUpColumns();
}

QWidget *WebhookPanel::buildHeader()
{
    Theme &theme = m_services.theme;
    auto *header = new QWidget(m_left);
    m_title = plainLabel(theme, FontRole::Title, Token::Text, header);
    m_count = plainLabel(theme, FontRole::Small, Token::Text2, header);
    m_filter = new SearchField(theme, header);
    m_filter->setObjectName(u"subscriptionsFilter"_s);
    m_filter->setShortcutHint(QKeySequence(QKeySequence::Find));
    m_filter->setMaximumWidth(240);
    m_refresh = new QuietButton(theme, u"refresh"_s, header);
    m_refresh->setOutlined(true);
    m_refresh->setObjectName(u"refreshSubscriptionsButton"_s);
    m_new = new IconButton(theme, u"plus"_s, u"primary"_s, header);
    m_new->setObjectName(u"newSubscriptionButton"_s);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(24, 12, 20, 12);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(m_filter, 2);
    layout->addWidget(m_refresh);
    layout->addWidget(m_new);
    return header;
}

QWidget *WebhookPanel::buildSelectionBar()
{
    Theme &theme = m_services.theme;
    m_selectionBar = new QWidget(m_left);
    m_selectionBar->setObjectName(u"selectionBar"_s);
    m_selectionBar->setAutoFillBackground(true);
    m_selectionBar->setBackgroundRole(QPalette::Window);
    m_selectionText = plainLabel(theme, FontRole::Strong, Token::AccentText, m_selectionBar);
    m_edit = new IconButton(theme, u"edit"_s, {}, m_selectionBar);
    m_edit->setObjectName(u"editSubscriptionButton"_s);
    m_delete = new IconButton(theme, u"trash"_s, u"danger"_s, m_selectionBar);
    m_delete->setObjectName(u"deleteSubscriptionsButton"_s);
    auto *layout = new QHBoxLayout(m_selectionBar);
    layout->setContentsMargins(24, 4, 20, 4);
    layout->setSpacing(10);
    layout->addWidget(m_selectionText);
    layout->addWidget(m_edit);
    layout->addStretch();
    layout->addWidget(m_delete);
    const auto recolor = [this, &theme] {
        QPalette palette;
        palette.setColor(QPalette::Window, theme.color(Token::AccentSoft));
        m_selectionBar->setPalette(palette);
    };
    recolor();
    connect(&theme, &Theme::changed, m_selectionBar, recolor);
    return m_selectionBar;
}

void WebhookPanel::setUpColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    m_form->setMaximumWidth(m_compact ? QWIDGETSIZE_MAX : kFormWidth);
    header->setStretchLastSection(false);
    for (int column = 0; column < SubscriptionTableModel::ColumnCount; ++column)
        header->setSectionResizeMode(column, QHeaderView::Interactive);
    header->setSectionResizeMode(SubscriptionTableModel::AddressColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(SubscriptionTableModel::TopicColumn, m_compact ? 210 : 250);
    m_table->setColumnWidth(SubscriptionTableModel::ContentTypeColumn, 110);
    m_table->setColumnWidth(SubscriptionTableModel::StateColumn, 170);
    m_table->setColumnWidth(SubscriptionTableModel::CreatedColumn, 140);
    m_table->setColumnWidth(SubscriptionTableModel::UpdatedColumn, 140);
    m_table->setColumnHidden(SubscriptionTableModel::UpdatedColumn, m_compact);
    m_table->setColumnHidden(SubscriptionTableModel::CreatedColumn, m_compact);
}

} // namespace hookdesk::ui
