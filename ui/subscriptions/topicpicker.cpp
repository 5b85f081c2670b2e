// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/topicpicker.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/textlook.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

namespace {

constexpr int kRowHeight = 30;

/// Resource: name, key, count. Topic: radio mark, key, name, "Subscribed".
class TopicDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, kRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        QRect rect = paintRow(painter, option, index);
        const QString key = index.data(TopicTreeModel::NameRole).toString();
        const QString title = index.data(TopicTreeModel::TitleRole).toString();
        if (index.data(TopicTreeModel::IsResourceRole).toBool()) {
            const QString count
                = TopicPicker::tr("%n topic(s)", nullptr, index.data(TopicTreeModel::CountRole).toInt());
            rect = drawRight(painter, rect, count, Token::Text2);
            rect = drawLeft(painter, rect, title.isEmpty() ? key : title, FontRole::Strong, Token::Text);
            drawLeft(painter, rect, key, FontRole::Mono, Token::Text2);
        } else {
            const bool used = index.data(TopicTreeModel::UsedRole).toBool();
            const bool chosen = option.state & QStyle::State_Selected;
            drawMark(painter, rect, chosen, used);
            rect.setLeft(rect.left() + 22);
            if (used)
                rect = drawRight(painter, rect, TopicPicker::tr("Subscribed"), Token::Text3);
            rect = drawLeft(painter, rect, key, FontRole::Body, used ? Token::Text3 : Token::Text);
            drawLeft(painter, rect, title, FontRole::Small, used ? Token::Text3 : Token::Text2);
        }
        painter->restore();
    }

private:
    QRect drawRight(QPainter *painter, const QRect &rect, const QString &text, Token token) const
    {
        painter->setFont(theme().font(FontRole::Small));
        painter->setPen(theme().color(token));
        painter->drawText(rect, int(Qt::AlignRight | Qt::AlignVCenter), text);
        return rect.adjusted(0, 0, -painter->fontMetrics().horizontalAdvance(text) - 10, 0);
    }

    QRect drawLeft(
        QPainter *painter, const QRect &rect, const QString &text, FontRole font, Token token) const
    {
        painter->setFont(theme().font(font));
        painter->setPen(theme().color(token));
        painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        return rect.adjusted(painter->fontMetrics().horizontalAdvance(text) + 10, 0, 0, 0);
    }

    void drawMark(QPainter *painter, const QRect &rect, bool chosen, bool used) const
    {
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF circle(rect.left() + 1, rect.center().y() - 6, 13, 13);
        const Token outline = used ? Token::Disabled : chosen ? Token::Accent : Token::BorderStrong;
        painter->setPen(QPen(theme().color(outline), chosen ? 4 : 1.2));
        painter->setBrush(theme().color(Token::Base));
        painter->drawEllipse(chosen ? circle.adjusted(1.5, 1.5, -1.5, -1.5) : circle);
    }
};

} // namespace

TopicPicker::TopicPicker(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_search(new SearchField(theme, this))
    , m_tree(new QTreeView(this))
{
    setObjectName(u"topicPicker"_s);
    m_search->setObjectName(u"topicSearch"_s);
    m_search->setFrame(false);
    m_tree->setObjectName(u"topicTree"_s);
    setUpTree(m_tree, theme);
    m_tree->setItemDelegate(new TopicDelegate(theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setModel(&m_model);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_search);
    setMinimumHeight(240);
    setBaseBackground(m_tree);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addWidget(m_tree, 1);

    m_search->installEventFilter(this);
    m_tree->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &TopicPicker::onFilter);
    connect(m_search, &QLineEdit::returnPressed, this, &TopicPicker::pickFirst);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            const catalog::Topic *topic = m_showing ? nullptr : m_model.topic(current);
            if (!topic || topic->name == m_topic)
                return;
            m_topic = topic->name;
            emit picked(m_topic);
        });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void TopicPicker::setCatalog(const catalog::CatalogPtr &catalog)
{
    m_showing = true;
    m_model.setCatalog(catalog);
    m_showing = false;
    showTopic();
}

void TopicPicker::setLanguage(Language language)
{
    m_model.setLanguage(language);
}

void TopicPicker::setUsedTopics(const QStringList &topics)
{
    m_model.setUsedTopics(topics);
}

void TopicPicker::setTopic(const QString &topic)
{
    m_topic = topic;
    m_search->clear();
    m_tree->collapseAll();
    showTopic();
}

void TopicPicker::showTopic()
{
    m_showing = true;
    const QModelIndex index = m_model.indexOf(m_topic);
    m_tree->setCurrentIndex(index);
    if (index.isValid()) {
        m_tree->expand(index.parent());
        m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
    } else {
        m_tree->clearSelection();
    }
    m_showing = false;
}

void TopicPicker::onFilter(const QString &text)
{
    m_showing = true;
    m_model.setFilter(text.trimmed());
    m_showing = false;
    if (text.trimmed().isEmpty())
        m_tree->collapseAll();
    else
        m_tree->expandAll();
    showTopic();
}

void TopicPicker::pickFirst()
{
    if (m_search->text().trimmed().isEmpty())
        return; // the first topic of all is nobody's search
    for (int resource = 0; resource < m_model.rowCount(); ++resource) {
        const QModelIndex parent = m_model.index(resource, 0);
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            if (!(index.flags() & Qt::ItemIsEnabled))
                continue;
            m_tree->expand(parent);
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(index);
            return;
        }
    }
}

bool TopicPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_tree->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TopicPicker::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool invalid = property("invalid").toBool();
    const bool focused = m_search->hasFocus() || m_tree->hasFocus();
    const double line = invalid || focused ? 2 : 1;
    const Token token = invalid ? Token::ErrFill : focused ? Token::Focus : Token::BorderStrong;
    painter.setPen(QPen(m_theme.color(token), line));
    painter.setBrush(m_theme.color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);
}

void TopicPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TopicPicker::retranslate()
{
    m_search->setPlaceholderText(tr("Choose or search a topic"));
    m_search->setAccessibleName(tr("Search topics"));
    m_tree->setAccessibleName(tr("Topics by resource"));
    m_tree->viewport()->update();
}

} // namespace hookdesk::ui
