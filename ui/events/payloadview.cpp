// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/payloadview.h"

#include "core/base/async.h"
#include "core/base/redact.h"
#include "core/model/jsontreemodel.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

void JsonDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect area = paintRow(painter, option, index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(theme().font(FontRole::Mono));
    const QString text = index.data().toString();
    if (index.column() == JsonTreeModel::KeyColumn) {
        area.setLeft(option.rect.left() + 2);
        painter->setPen(theme().color(Token::JKey));
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, text);
        area.setLeft(area.left() + painter->fontMetrics().horizontalAdvance(text) + 8);
        painter->setFont(theme().font(FontRole::Small));
        painter->setPen(theme().color(Token::Text2));
        const QString title = index.data(JsonTreeModel::TitleRole).toString();
        if (area.width() > 8) {
            painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                painter->fontMetrics().elidedText(title, Qt::ElideRight, area.width()));
        }
    } else {
        Token token = Token::Text2;
        switch (static_cast<json::Kind>(index.data(JsonTreeModel::KindRole).toInt())) {
        case json::Kind::String:
            token = Token::JStr;
            break;
        case json::Kind::Number:
        case json::Kind::Bool:
            token = Token::JNum;
            break;
        case json::Kind::Null:
            token = Token::JNull;
            break;
        case json::Kind::Array:
        case json::Kind::Object:
            break;
        }
        painter->setPen(theme().color(token));
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(text.left(500), Qt::ElideRight, area.width()));
    }
    painter->restore();
}

QSize JsonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    constexpr int kHeight = 26;
    return {80, kHeight};
}

PayloadView::PayloadView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new JsonTreeModel(this))
    , m_tree(new QTreeView)
    , m_stack(new QStackedWidget)
    , m_problem(new EmptyState(theme))
    , m_search(new SearchField(theme))
    , m_personal(new IconButton(theme, u"eye"_s))
    , m_copy(new QuietButton(theme, u"copy"_s))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(18, 8, 20, 8);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_personal);
    row->addWidget(m_copy);
    m_copy->setOutlined(true);
    m_personal->setCheckable(true);
    m_personal->setObjectName(u"payloadPersonal"_s);
    m_search->setObjectName(u"payloadSearch"_s);

    m_tree->setObjectName(u"payloadTree"_s);
    m_tree->setModel(m_model);
    setUpTree(m_tree, theme);
    m_tree->setItemDelegate(new JsonDelegate(theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(18);
    m_tree->setRootIsDecorated(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(0, 258);
    m_tree->header()->setMinimumSectionSize(80);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_problem);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);

    connect(m_search, &SearchField::searched, this, &PayloadView::findNext);
    connect(m_personal, &QAbstractButton::toggled, this, &PayloadView::setPersonalShown);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &PayloadView::openContextMenu);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const bool chosen = m_tree->currentIndex().isValid();
        menu->addAction(tr("Copy path"), this, [this] { copy(What::Path); })->setEnabled(chosen);
        menu->addAction(tr("Copy value"), this, [this] { copy(What::Value); })->setEnabled(chosen);
        menu->popup(m_copy->mapToGlobal(QPoint(0, m_copy->height())));
    });
    auto *copyKey = new QShortcut(QKeySequence(QKeySequence::Copy), m_tree);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, [this] { copy(What::Value); });
    retranslate();
}

void PayloadView::retranslate()
{
    m_search->setPlaceholderText(tr("Find field or value"));
    m_personal->setText(isPersonalShown() ? tr("Mask personal data") : tr("Show personal data"));
    m_copy->setHint(tr("Copy path or value"));
    m_tree->setAccessibleName(tr("Payload"));
    if (!m_problemText.isEmpty())
        showProblem(m_problemText);
}

void PayloadView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PayloadView::setLanguage(Language language)
{
    m_model->setLanguage(language);
    m_tree->viewport()->update();
}

void PayloadView::setBody(const QByteArray &body, const QString &rootName, const catalog::SchemaPtr &schema)
{
    const quint64 generation = ++m_generation;
    m_rootName = rootName;
    m_schema = schema;
    const auto show = [this, generation](const Result<json::Value> &value) {
        if (generation != m_generation)
            return;
        if (value)
            showDocument(*value);
        else
            showProblem(value.error().detail);
    };
    if (body.size() <= kPoolBytes)
        show(json::parse(body));
    else
        onDone(this, inPool([body] { return json::parse(body); }), show);
}

void PayloadView::setValue(
    const json::Value &value, const QString &rootName, const catalog::SchemaPtr &schema)
{
    ++m_generation;
    m_rootName = rootName;
    m_schema = schema;
    showDocument(value);
}

void PayloadView::clear()
{
    ++m_generation;
    m_problemText.clear();
    m_model->clear();
    m_stack->setCurrentWidget(m_tree);
}

void PayloadView::showDocument(const json::Value &value)
{
    m_problemText.clear();
    m_model->setDocument(value, m_rootName, m_schema);
    m_stack->setCurrentWidget(m_tree);
    openFirstLevels();
}

void PayloadView::openFirstLevels()
{
    const QModelIndex root = m_model->index(0, 0);
    m_tree->expand(root);
    if (m_model->canFetchMore(root))
        m_model->fetchMore(root);
    constexpr int kOpen = 40; // what can be seen without scrolling, and a little more
    const int rows = std::min(m_model->rowCount(root), kOpen);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex child = m_model->index(row, 0, root);
        const bool object
            = child.data(JsonTreeModel::KindRole).toInt() == static_cast<int>(json::Kind::Object);
        if (object && m_model->hasChildren(child)
            && root.data(JsonTreeModel::KindRole).toInt() == static_cast<int>(json::Kind::Object))
            m_tree->expand(child);
    }
    m_tree->scrollToTop();
}

void PayloadView::showProblem(const QString &text)
{
    m_problemText = text.isEmpty() ? u" "_s : text;
    m_model->clear();
    m_problem->setContent(u"code"_s, tr("The body is no readable JSON."),
        tr("The exact bytes are under Raw. %1").arg(displaySafe(text, 200)).trimmed());
    m_stack->setCurrentWidget(m_problem);
}

void PayloadView::setPersonalShown(bool shown)
{
    if (m_model->isPersonalShown() == shown)
        return;
    m_model->setPersonalShown(shown);
    m_personal->setChecked(shown);
    m_personal->setIconName(shown ? u"eye-off"_s : u"eye"_s);
    retranslate();
    emit personalShownChanged(shown);
}

bool PayloadView::isPersonalShown() const
{
    return m_model->isPersonalShown();
}

void PayloadView::setPersonalButtonVisible(bool visible)
{
    m_personal->setVisible(visible);
}

void PayloadView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PayloadView::findNext(const QString &text)
{
    if (text.isEmpty())
        return;
    const QModelIndex found = m_model->find(text, m_tree->currentIndex());
    if (!found.isValid())
        return;
    m_tree->setCurrentIndex(found);
    m_tree->scrollTo(found);
}

void PayloadView::copy(What what)
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return;
    if (what == What::Path) {
        QGuiApplication::clipboard()->setText(index.data(JsonTreeModel::PathRole).toString());
        emit copied(tr("Path copied."));
        return;
    }
    // What is masked on the screen is masked in the copy too.
    const bool masked = index.data(JsonTreeModel::PersonalRole).toBool() && !isPersonalShown();
    QGuiApplication::clipboard()->setText(masked
            ? index.siblingAtColumn(JsonTreeModel::ValueColumn).data().toString()
            : index.data(JsonTreeModel::RawValueRole).toString());
    emit copied(masked ? tr("Value copied, masked.") : tr("Value copied."));
}

void PayloadView::openContextMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy path"), this, [this] { copy(What::Path); });
    menu->addAction(tr("Copy value"), this, [this] { copy(What::Value); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace hookdesk::ui
