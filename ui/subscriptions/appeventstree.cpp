// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/appeventstree.h"

#include "ui/support/formatting.h"
#include "ui/widgets/delegates.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

namespace {

constexpr int kRowHeight = 32;
constexpr int kHeaderHeight = 32;
constexpr int kBoxLeft = 40;

/// Left edges of the painted columns, from the width of the view.
struct Columns
{
    int key, name, actual, comparison, last;

    static Columns of(int width, bool compact)
    {
        Columns columns {};
        columns.last = compact ? width : width - 96;
        columns.comparison = columns.last - 150;
        columns.actual = columns.comparison - 76;
        columns.key = kBoxLeft + 28;
        columns.name = columns.key + std::max(120, (columns.actual - columns.key) * 11 / 20);
        return columns;
    }
};

} // namespace

void AppEventsModel::setActual(const std::optional<QStringList> &topics)
{
    m_actual = topics;
    emit layoutChanged();
}

void AppEventsModel::setLastEvent(const QString &topic, qint64 atMs)
{
    m_lastEvents.insert(topic, atMs);
    const auto *tree = qobject_cast<const TopicTreeModel *>(sourceModel());
    const QModelIndex index = tree ? mapFromSource(tree->indexOf(topic)) : QModelIndex();
    if (index.isValid())
        emit dataChanged(index, index, {LastEventMsRole});
}

void AppEventsModel::clearLastEvents()
{
    m_lastEvents.clear();
    emit layoutChanged();
}

TopicComparison AppEventsModel::comparison(const QModelIndex &index) const
{
    if (!m_actual)
        return TopicComparison::Unknown;
    const bool planned = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool actual = m_actual->contains(index.data(TopicTreeModel::NameRole).toString());
    if (planned)
        return actual ? TopicComparison::Match : TopicComparison::NotYetThere;
    return actual ? TopicComparison::Extra : TopicComparison::BothOff;
}

QVariant AppEventsModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case ActualRole:
        return m_actual ? QVariant(m_actual->contains(index.data(TopicTreeModel::NameRole).toString()))
                        : QVariant();
    case ComparisonRole:
        return int(comparison(index));
    case LastEventMsRole:
        return m_lastEvents.value(index.data(TopicTreeModel::NameRole).toString(), -1);
    case Qt::AccessibleTextRole:
        if (!index.data(TopicTreeModel::IsResourceRole).toBool()) {
            const bool planned = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            //: Read aloud: topic key, name, comparison with the back office
            return (planned ? tr("%1, %2, planned. %3") : tr("%1, %2, not planned. %3"))
                .arg(index.data(TopicTreeModel::NameRole).toString(),
                    index.data(TopicTreeModel::TitleRole).toString(),
                    AppEventsTree::comparisonText(comparison(index)));
        }
        return QIdentityProxyModel::data(index, role);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

class AppEventsTree::Delegate final : public RowDelegate
{
public:
    Delegate(Theme &theme, AppEventsTree *tree)
        : RowDelegate(theme, tree)
        , m_tree(tree)
    {
    }

    void setCompact(bool compact) { m_compact = compact; }
    [[nodiscard]] bool isCompact() const { return m_compact; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, kRowHeight};
    }

    /// The box toggles where it is painted, not where the style would put it.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        const auto state = index.data(Qt::CheckStateRole);
        if (!state.isValid() || !(index.flags() & Qt::ItemIsUserCheckable)
            || !(index.flags() & Qt::ItemIsEnabled))
            return false;
        if (event->type() == QEvent::MouseButtonRelease) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            if (mouse->button() != Qt::LeftButton || !boxArea(option.rect).contains(mouse->pos()))
                return false;
        } else if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key != Qt::Key_Space && key != Qt::Key_Select)
                return false;
        } else {
            return false;
        }
        const bool on = state.toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintRow(painter, option, index);
        const bool resource = index.data(TopicTreeModel::IsResourceRole).toBool();
        if (resource)
            paintResource(painter, option, index);
        else
            paintTopic(painter, option, index);
        painter->fillRect(
            QRect(0, option.rect.bottom(), m_tree->viewport()->width(), 1), theme().color(Token::Border));
        painter->restore();
    }

private:
    [[nodiscard]] QRect boxArea(const QRect &row) const
    {
        return {kBoxLeft - 8 - m_tree->horizontalOffset(), row.top(), 36, row.height()};
    }

    void text(QPainter *painter, const QRect &row, int left, int right, const QString &words, FontRole font,
        Token token, Qt::Alignment align = Qt::AlignLeft) const
    {
        painter->setFont(theme().font(font));
        painter->setPen(theme().color(token));
        const QRect cell(left, row.top(), std::max(0, right - left - 8), row.height());
        painter->drawText(cell, int(align | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(words, Qt::ElideRight, cell.width()));
    }

    void paintResource(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const QRect &row = option.rect;
        const QString key = index.data(TopicTreeModel::NameRole).toString();
        const QString title = index.data(TopicTreeModel::TitleRole).toString();
        painter->setFont(theme().font(FontRole::Strong));
        const int width = painter->fontMetrics().horizontalAdvance(title);
        int left = kBoxLeft;
        text(painter, row, left, row.right(), title, FontRole::Strong, Token::Text);
        left += width + 10;
        if (key != title) {
            text(painter, row, left, row.right(), key, FontRole::Mono, Token::Text2);
            painter->setFont(theme().font(FontRole::Mono));
            left += painter->fontMetrics().horizontalAdvance(key) + 10;
        }
        //: Topics ticked / topics in the group
        const QString count = AppEventsTree::tr("%1 / %2")
                                  .arg(index.data(TopicTreeModel::CheckedCountRole).toInt())
                                  .arg(index.data(TopicTreeModel::CountRole).toInt());
        text(painter, row, left, row.right(), count, FontRole::Mono, Token::Text2);
    }

    void paintTopic(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const QRect &row = option.rect;
        const Columns at = Columns::of(m_tree->viewport()->width(), m_compact);
        QStyleOptionViewItem box = option;
        box.rect = QRect(kBoxLeft, row.center().y() - 8, 16, 16);
        box.state = option.state & ~QStyle::State_HasFocus;
        const bool planned = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        box.state |= planned ? QStyle::State_On : QStyle::State_Off;
        option.widget->style()->drawPrimitive(
            QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);

        const Token strong = planned ? Token::Text : Token::Text2;
        text(painter, row, at.key, at.name, index.data(TopicTreeModel::NameRole).toString(), FontRole::Mono,
            strong);
        QString name = index.data(TopicTreeModel::TitleRole).toString();
        if (!index.data(TopicTreeModel::DocumentedRole).toBool())
            //: %1 is a topic's name; the platform publishes no document of its payload
            name = AppEventsTree::tr("%1 (no payload document)").arg(name);
        text(painter, row, at.name, at.actual, name, FontRole::Body, strong);

        const QVariant actual = index.data(AppEventsModel::ActualRole);
        if (!actual.isValid())
            text(painter, row, at.actual, at.comparison, AppEventsTree::tr("unknown"), FontRole::Small,
                Token::Text3);
        else if (actual.toBool())
            painter->drawPixmap(QRect(at.actual, row.center().y() - 8, 16, 16),
                theme().pixmap(u"check"_s, Token::Text2, 16, painter->device()->devicePixelRatioF()));
        else
            text(painter, row, at.actual, at.comparison, u"—"_s, FontRole::Body, Token::Text3);
        paintComparison(
            painter, row, at, TopicComparison(index.data(AppEventsModel::ComparisonRole).toInt()));
        if (!m_compact) {
            const qint64 last = index.data(AppEventsModel::LastEventMsRole).toLongLong();
            text(painter, row, at.last, m_tree->viewport()->width(),
                last > 0 ? timeText(last, false) : QString(), FontRole::Mono, Token::Text2, Qt::AlignRight);
        }
    }

    void paintComparison(
        QPainter *painter, const QRect &row, const Columns &at, TopicComparison comparison) const
    {
        QString icon;
        Token token = Token::Text3;
        switch (comparison) {
        case TopicComparison::Unknown:
        case TopicComparison::BothOff:
            break;
        case TopicComparison::Match:
            icon = u"status-ok"_s;
            token = Token::Ok;
            break;
        case TopicComparison::NotYetThere:
        case TopicComparison::Extra:
            icon = u"diff"_s;
            token = Token::Info;
            break;
        }
        int left = at.comparison;
        if (!icon.isEmpty()) {
            painter->drawPixmap(QRect(left, row.center().y() - 8, 16, 16),
                theme().pixmap(icon, token, 16, painter->device()->devicePixelRatioF()));
            left += 21;
        }
        text(painter, row, left, at.last, AppEventsTree::comparisonText(comparison), FontRole::Body, token);
    }

    AppEventsTree *m_tree;
    bool m_compact = false;
};

/// The words above the painted columns.
class AppEventsTree::Header final : public QWidget
{
public:
    Header(Theme &theme, AppEventsTree *tree)
        : QWidget(tree)
        , m_theme(theme)
        , m_tree(tree)
    {
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Token::Sunken));
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Border));
        painter.setFont(m_theme.font(FontRole::Small));
        painter.setPen(m_theme.color(Token::Text2));
        const bool compact = m_tree->m_delegate->isCompact();
        const Columns at = Columns::of(m_tree->viewport()->width(), compact);
        const auto word = [this, &painter](
                              int left, int right, const QString &text, Qt::Alignment align = Qt::AlignLeft) {
            const QRect cell(left, 0, right - left - 8, height() - 1);
            painter.drawText(cell, int(align | Qt::AlignVCenter),
                painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
        };
        word(kBoxLeft, at.name, AppEventsTree::tr("Planned topic"));
        word(at.name, at.actual, AppEventsTree::tr("Name"));
        word(at.actual, at.comparison, AppEventsTree::tr("Back office"));
        word(at.comparison, at.last, AppEventsTree::tr("Comparison"));
        if (!compact)
            word(at.last, m_tree->viewport()->width(), AppEventsTree::tr("Last event"), Qt::AlignRight);
    }

private:
    Theme &m_theme;
    AppEventsTree *m_tree;
};

AppEventsTree::AppEventsTree(Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_columns(nullptr)
    , m_delegate(nullptr)
{
    setUpTree(this, theme);
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_delegate = new Delegate(theme, this);
    setItemDelegate(m_delegate);
    m_columns = new Header(theme, this);
    setViewportMargins(0, kHeaderHeight, 0, 0);
}

QString AppEventsTree::comparisonText(TopicComparison comparison)
{
    switch (comparison) {
    case TopicComparison::Unknown:
        return {};
    case TopicComparison::BothOff:
        return u"—"_s;
    case TopicComparison::Match:
        return tr("Match");
    case TopicComparison::NotYetThere:
        return tr("Not there yet");
    case TopicComparison::Extra:
        return tr("Ticked there only");
    }
    return {};
}

void AppEventsTree::setCompact(bool compact)
{
    m_delegate->setCompact(compact);
    m_columns->update();
    viewport()->update();
}

void AppEventsTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_columns->setGeometry(0, 0, width(), kHeaderHeight);
}

void AppEventsTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_columns) {
        m_columns->update();
        viewport()->update();
    }
    QTreeView::changeEvent(event);
}

} // namespace hookdesk::ui
