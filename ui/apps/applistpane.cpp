// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/applistpane.h"

#include "ui/apps/tokenlook.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/textlook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

namespace {

constexpr int kRowHeight = 65;

TokenLook lookOf(const QModelIndex &index)
{
    return TokenLook::of(TokenState(index.data(AppListModel::TokenStateRole).toInt()),
        std::chrono::milliseconds(index.data(AppListModel::MillisecondsLeftRole).toLongLong()));
}

/// Name and scope count over the token's state.
class AppDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {AppListPane::kWidth, kRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect row = paintRow(painter, option, index);
        const int left = option.rect.left() + 24;
        const int right = option.rect.right() - 14;
        const QRect first(left, row.top() + 12, right - left, 20);
        const QRect second(left, row.top() + 34, right - left, 18);

        const QString count
            = AppListPane::tr("%n scope(s)", nullptr, index.data(AppListModel::ScopeCountRole).toInt());
        painter->setFont(theme().font(FontRole::Small));
        painter->setPen(theme().color(Token::Text2));
        painter->drawText(first, int(Qt::AlignRight | Qt::AlignVCenter), count);
        const int countWidth = painter->fontMetrics().horizontalAdvance(count) + 8;

        painter->setFont(theme().font(FontRole::Strong));
        painter->setPen(theme().color(Token::Text));
        const QRect name = first.adjusted(0, 0, -countWidth, 0);
        painter->drawText(name, int(Qt::AlignLeft | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(
                index.data().toString().simplified(), Qt::ElideRight, name.width()));

        const TokenLook look = lookOf(index);
        const QPixmap icon
            = theme().pixmap(look.icon, look.token, 14, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QRect(second.left(), second.top() + 2, 14, 14), icon);
        painter->setFont(theme().font(FontRole::Small));
        painter->setPen(theme().color(look.token));
        painter->drawText(second.adjusted(19, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), look.text);
        painter->restore();
    }
};

} // namespace

AppListPane::AppListPane(Theme &theme, AppListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(plainLabel(theme, FontRole::Title, Token::Text, this))
    , m_count(plainLabel(theme, FontRole::Small, Token::Text2, this))
    , m_add(new QuietButton(theme, u"plus"_s, this))
    , m_filter(new SearchField(theme, this))
    , m_view(new QListView(this))
{
    setFixedWidth(kWidth);
    setBaseBackground(this);
    m_add->setOutlined(true);
    m_add->setObjectName(u"addAppButton"_s);
    m_filter->setObjectName(u"appsFilter"_s);
    m_view->setObjectName(u"appsList"_s);

    m_proxy.setSourceModel(&model);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(&m_proxy);
    m_view->setItemDelegate(new AppDelegate(theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(24, 12, 12, 0);
    header->setSpacing(10);
    header->addWidget(m_title);
    header->addWidget(m_count);
    header->addStretch();
    header->addWidget(m_add);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(24, 10, 12, 12);
    filterRow->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addLayout(filterRow);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addWidget(m_view, 1);

    connect(m_add, &QAbstractButton::clicked, this, &AppListPane::addRequested);
    connect(m_filter, &SearchField::searched, this, &AppListPane::filter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (!m_selecting && current.isValid())
                emit chosen(AppId(current.data(AppListModel::IdRole).toString()));
        });
    connect(&model, &QAbstractItemModel::modelReset, this, &AppListPane::showCount);
    retranslate();
}

void AppListPane::select(const AppId &id)
{
    m_selected = id;
    m_selecting = true;
    m_view->setCurrentIndex(m_proxy.mapFromSource(m_model.indexOf(id)));
    m_selecting = false;
}

void AppListPane::filter(const QString &text)
{
    // A vanishing row hands the current row on to its neighbour: that is no choice of the user.
    m_selecting = true;
    m_proxy.setFilterFixedString(text);
    select(m_selected);
}

void AppListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void AppListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppListPane::retranslate()
{
    m_title->setText(tr("Apps"));
    m_add->setHint(tr("Add app"), QKeySequence(QKeySequence::New));
    m_filter->setPlaceholderText(tr("Filter apps"));
    m_filter->setAccessibleName(tr("Filter apps"));
    m_view->setAccessibleName(tr("Apps of this shop"));
    m_view->viewport()->update();
    showCount();
}

void AppListPane::showCount()
{
    m_count->setText(QString::number(m_model.rowCount()));
}

} // namespace hookdesk::ui
