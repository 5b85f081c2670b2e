// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/operationtree.h"

#include "core/model/operationtreemodel.h"
#include "ui/events/themedlabel.h"
#include "ui/explorer/operationdelegate.h"
#include "ui/widgets/controls.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

MethodToggle::MethodToggle(Theme &theme, const QByteArray &method, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_method(method)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!method.isEmpty())
        setAccessibleName(QString::fromLatin1(method));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize MethodToggle::sizeHint() const
{
    if (m_method.isEmpty())
        return {QFontMetrics(m_theme.font(FontRole::Small)).horizontalAdvance(text()) + 20, 28};
    return {46, 28};
}

void MethodToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_method.isEmpty()) {
        const QRectF pill = QRectF(rect()).adjusted(0.5, 2.5, -0.5, -2.5);
        painter.setPen(m_theme.color(isChecked() ? Token::Accent : Token::BorderStrong));
        painter.setBrush(m_theme.color(isChecked() ? Token::AccentSoft : Token::Base));
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setFont(m_theme.font(FontRole::Small));
        painter.setPen(m_theme.color(isChecked() ? Token::AccentText : Token::Text2));
        painter.drawText(rect(), Qt::AlignCenter, text());
    } else {
        struct Colours
        {
            Token text, fill, border;
        };
        const Colours colours = m_method == "GET" ? Colours {Token::Get, Token::GetBg, Token::GetBd}
            : m_method == "POST"                  ? Colours {Token::Post, Token::PostBg, Token::PostBd}
            : m_method == "PUT"                   ? Colours {Token::Put, Token::PutBg, Token::PutBd}
                                                  : Colours {Token::Delete, Token::DeleteBg, Token::DeleteBd};
        const QRectF box = QRectF(rect()).adjusted(0.5, 2.5, -0.5, -2.5);
        painter.setPen(QPen(m_theme.color(isChecked() ? colours.text : colours.border), 1));
        painter.setBrush(m_theme.color(colours.fill));
        painter.drawRoundedRect(box, 4, 4);
        QFont font = m_theme.font(FontRole::Badge);
        font.setUnderline(isChecked());
        painter.setFont(font);
        painter.setPen(m_theme.color(colours.text));
        painter.drawText(
            rect(), Qt::AlignCenter, m_method == "DELETE" ? u"DEL"_s : QString::fromLatin1(m_method));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

OperationTree::OperationTree(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new OperationTreeModel(this))
    , m_search(new SearchField(theme))
    , m_all(new MethodToggle(theme, {}))
    , m_stack(new QStackedWidget)
    , m_view(new QTreeView)
    , m_empty(new EmptyState(theme))
{
    m_search->setObjectName(u"operationSearch"_s);
    m_search->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_search->installEventFilter(this);
    m_view->setObjectName(u"operationTree"_s);
    m_view->setModel(m_model);
    setUpTree(m_view, theme);
    m_view->setItemDelegate(new OperationDelegate(theme, m_view));
    m_view->setUniformRowHeights(false);
    m_view->setHeaderHidden(true);
    m_view->setIndentation(20);
    m_view->setExpandsOnDoubleClick(false);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *methods = new QHBoxLayout;
    methods->setContentsMargins(12, 6, 12, 8);
    methods->setSpacing(4);
    m_all->setChecked(true);
    methods->addWidget(m_all);
    for (const char *method : {"GET", "POST", "PUT", "DELETE"}) {
        auto *toggle = new MethodToggle(theme, method);
        methods->addWidget(toggle);
        m_methods.append(toggle);
        connect(toggle, &QAbstractButton::clicked, this, &OperationTree::applyFilter);
    }
    methods->addStretch(1);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        for (MethodToggle *toggle : std::as_const(m_methods))
            toggle->setChecked(false);
        applyFilter();
    });
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 12, 12, 0);
    searchRow->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(searchRow);
    layout->addLayout(methods);
    layout->addWidget(hairline(theme));
    layout->addWidget(m_stack, 1);

    connect(m_search, &SearchField::searched, this, &OperationTree::applyFilter);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_total == 0)
            emit retryWanted();
        m_search->clear();
        m_all->click();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (!m_selecting && current.isValid() && m_model->operation(current) != nullptr)
                emit selected(m_model->operation(current)->id);
        });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->operation(index) != nullptr)
            emit confirmed();
        else
            m_view->setExpanded(index, !m_view->isExpanded(index));
    });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_model->operation(index) != nullptr)
            emit confirmed();
    });
    retranslate();
}

OperationTree::~OperationTree() = default;

void OperationTree::retranslate()
{
    //: placeholder: number of operations that can be searched
    m_search->setPlaceholderText(
        m_total > 0 ? tr("Search %n operation(s)", nullptr, m_total) : tr("Search operations"));
    m_search->setAccessibleName(tr("Search operations"));
    //: all methods
    m_all->setText(tr("All"));
    m_all->setAccessibleName(tr("All methods"));
    m_all->updateGeometry();
    m_view->setAccessibleName(tr("Operations"));
    if (m_total > 0) // without operations the page says why
        m_empty->setContent(u"search"_s, tr("No operation matches."),
            tr("Search in names, paths and parameters."), tr("Clear search"));
}

void OperationTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OperationTree::setCatalog(const catalog::CatalogPtr &catalog)
{
    m_model->setFilter({}, {});
    m_model->setCatalog(catalog);
    m_total = catalog ? m_model->operationCount() : 0;
    retranslate();
    applyFilter();
}

void OperationTree::setProblem(const QString &title, const QString &text)
{
    if (title.isEmpty()) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    m_empty->setContent(u"nav-explorer"_s, title, text, tr("Try again"));
    m_stack->setCurrentWidget(m_empty);
}

void OperationTree::setLanguage(Language language)
{
    m_model->setLanguage(language);
}

void OperationTree::setGrantedScopes(const QStringList &scopes, bool known)
{
    m_model->setGrantedScopes(scopes, known);
}

bool OperationTree::select(const QString &operationId)
{
    const QScopedValueRollback selecting(m_selecting, true);
    const QModelIndex index = m_model->indexOf(operationId);
    if (!index.isValid())
        return false;
    m_view->expand(index.parent());
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

QString OperationTree::selectedId() const
{
    const QModelIndex current = m_view->currentIndex();
    const auto *operation = current.isValid() ? m_model->operation(current) : nullptr;
    return operation != nullptr ? operation->id : QString();
}

void OperationTree::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OperationTree::applyFilter()
{
    QSet<QByteArray> methods;
    for (const MethodToggle *toggle : std::as_const(m_methods)) {
        if (toggle->isChecked())
            methods.insert(toggle->method());
    }
    m_all->setChecked(methods.isEmpty());
    const QString before = selectedId();
    {
        const QScopedValueRollback selecting(m_selecting, true);
        m_model->setFilter(m_search->text(), methods);
    }
    if (m_total > 0 && m_model->operationCount() == 0) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_view);
    openAfterFilter();
    if (!before.isEmpty())
        select(before);
}

void OperationTree::openAfterFilter()
{
    constexpr int kOpenAll = 60; // more rows than that hide the structure
    const bool filtered = !m_search->text().trimmed().isEmpty() || !m_all->isChecked();
    if (filtered && m_model->operationCount() <= kOpenAll)
        m_view->expandAll();
}

bool OperationTree::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            applyFilter(); // what was typed counts at once
            const QModelIndex tag = m_model->index(0, 0);
            if (selectedId().isEmpty() && tag.isValid()) {
                m_view->expand(tag);
                m_view->setCurrentIndex(m_model->index(0, 0, tag));
            }
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hookdesk::ui
