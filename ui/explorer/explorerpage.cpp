// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerpage.h"

#include "ui/events/themedlabel.h"
#include "ui/explorer/operationtree.h"
#include "ui/explorer/requestline.h"
#include "ui/shell/tabkey.h"
#include "ui/support/errortext.h"
#include "ui/support/formatting.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTreeWidth = 280;
constexpr int kCompactPage = 1000;
constexpr int kWidePage = 1200;
constexpr int kLowPage = 620; // a window of 720 px less title, menu, top and status bar

} // namespace

ExplorerPage::ExplorerPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
{
    setObjectName(u"explorerPage"_s);
    setBackground(this, services.theme, Token::Base);
    buildLayout();
    buildActions();

    m_tree->setLanguage(services.language.language());
    connect(&services.language, &LanguageSwitch::changed, this, [this](Language language) {
        m_tree->setLanguage(language);
        rememberDraft();
        showOperation(m_operationId);
    });
    connect(m_tree, &OperationTree::selected, this, [this](const QString &id) {
        rememberDraft();
        cancel();
        m_response->clear();
        showOperation(id);
    });
    connect(m_tree, &OperationTree::confirmed, this, [this] {
        if (m_popup->isVisible()) {
            m_popup->hide();
            m_picker->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_tree, &OperationTree::retryWanted, this, &ExplorerPage::loadCatalog);
    connect(m_picker, &QAbstractButton::clicked, this, &ExplorerPage::openPopup);
    connect(m_send, &QAbstractButton::clicked, this, &ExplorerPage::send);
    connect(m_request, &RequestPane::statusMessage, this, &Page::statusMessage);
    connect(m_request, &RequestPane::preferredHeightChanged, this, &ExplorerPage::fitRequest);
    connect(m_rows, &QSplitter::splitterMoved, this, [this] { m_rowsMoved = true; });
    connect(m_response, &ResponseView::cancelWanted, this, &ExplorerPage::cancel);
    connect(m_response, &ResponseView::statusMessage, this, &Page::statusMessage);
    connect(m_response, &ResponseView::hintTaken, this, [this] { emit openPage(u"apps"_s, QString()); });
    connect(m_response, &ResponseView::adviceTaken, this, [this](ResponseView::Advice advice) {
        if (advice == ResponseView::Advice::OpenApps)
            emit openPage(u"apps"_s, QString());
        else if (advice == ResponseView::Advice::Retry)
            send();
    });
    const auto tokens = [this](const ShopId &shop) {
        if (shop == m_shop)
            updateAccess();
    };
    connect(&services.shops, &ShopRegistry::appsChanged, this, tokens);
    connect(&services.shops, &ShopRegistry::shopsChanged, this, &ExplorerPage::updateAccess);
    retranslate();
}

ExplorerPage::~ExplorerPage() = default;

void ExplorerPage::buildLayout()
{
    m_tree = new OperationTree(m_services.theme);
    m_treeHolder = new QWidget;
    auto *holder = new QVBoxLayout(m_treeHolder);
    holder->setContentsMargins(0, 0, 0, 0);
    holder->addWidget(m_tree);
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setObjectName(u"card"_s);
    auto *popup = new QVBoxLayout(m_popup);
    popup->setContentsMargins(1, 1, 1, 1);
    m_popup->installEventFilter(this);

    m_picker = new OperationPicker(m_services.theme);
    m_line = new RequestLine(m_services.theme);
    m_send = new IconButton(m_services.theme, u"send"_s, u"primary"_s);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setFixedHeight(36);
    auto *lineRow = new QHBoxLayout;
    lineRow->setContentsMargins(20, 8, 20, 4);
    lineRow->setSpacing(10);
    lineRow->addWidget(m_picker);
    lineRow->addWidget(m_line, 1);
    lineRow->addWidget(m_send);
    m_picker->hide();

    m_request = new RequestPane(m_services.theme);
    m_response = new ResponseView(m_services);
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->setHandleWidth(1);
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(m_request);
    m_rows->addWidget(m_response);
    m_rows->setStretchFactor(0, 0);
    m_rows->setStretchFactor(1, 1);
    auto *main = new QWidget;
    auto *mainLayout = new QVBoxLayout(main);
    mainLayout->setContentsMargins(0, 0, 0, 0);
    mainLayout->setSpacing(0);
    mainLayout->addLayout(lineRow);
    mainLayout->addWidget(m_rows, 1);
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_treeHolder);
    m_columns->addWidget(main);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({kTreeWidth, kWidePage - kTreeWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    setTabOrder(m_tree, m_picker);
    setTabOrder(m_picker, m_send);
    setTabOrder(m_send, m_request);
    setTabOrder(m_request, m_response);
}

void ExplorerPage::buildActions()
{
    m_sendAction = new QAction(this);
    m_sendAction->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_cancelAction = new QAction(this);
    m_cancelAction->setShortcut(QKeySequence(Qt::Key_Escape));
    m_cancelAction->setEnabled(false); // Esc belongs to others while nothing runs
    m_curlAction = new QAction(this);
    connect(m_sendAction, &QAction::triggered, this, &ExplorerPage::send);
    connect(m_cancelAction, &QAction::triggered, this, &ExplorerPage::cancel);
    connect(m_curlAction, &QAction::triggered, m_request, &RequestPane::copyCurl);
    m_actions = {m_sendAction, m_cancelAction, m_curlAction};
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(find, &QAction::triggered, this, &ExplorerPage::focusSearch);
    QList<QAction *> own {m_sendAction, m_cancelAction, find};
    for (int tab = 0; tab < ResponseView::TabCount; ++tab) {
        auto *action = new QAction(this);
        action->setShortcut(tabKey(tab));
        connect(action, &QAction::triggered, this, [this, tab] { m_response->setTab(tab); });
        own.append(action);
    }
    for (QAction *action : own) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void ExplorerPage::retranslate()
{
    m_send->setText(m_call ? tr("Cancel") : tr("Send"));
    m_sendAction->setText(tr("Send request"));
    m_cancelAction->setText(tr("Cancel request"));
    m_curlAction->setText(tr("Copy as cURL"));
    if (m_sayProblem)
        m_sayProblem();
    updateAccess();
}

void ExplorerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ExplorerPage::setShop(const ShopId &shop)
{
    rememberDraft();
    cancel();
    m_shop = shop;
    const auto *profile = m_services.api.profile(shop);
    const bool samePlatform = m_profile != nullptr && profile != nullptr && m_profile->id == profile->id;
    m_profile = profile;
    m_response->clear();
    if (samePlatform && m_catalog) {
        showOperation(m_operationId);
        return;
    }
    m_operationId.clear();
    loadCatalog();
}

void ExplorerPage::activated()
{
    updateAccess();
}

void ExplorerPage::refresh()
{
    const auto *current = operation();
    if (!m_catalog)
        loadCatalog();
    else if (current != nullptr && !current->isWrite() && m_response->hasResponse())
        send();
}

void ExplorerPage::focusSearch()
{
    if (m_compact)
        openPopup();
    else
        m_tree->focusSearch();
}

void ExplorerPage::openOperation(const QString &operationId)
{
    if (!m_catalog) {
        m_wantedOperation = operationId;
        return;
    }
    rememberDraft();
    m_tree->select(operationId);
    m_response->clear();
    showOperation(operationId);
}

void ExplorerPage::loadCatalog()
{
    m_catalog.reset();
    m_sayProblem = {};
    m_tree->setCatalog({});
    showOperation({});
    if (m_profile == nullptr)
        return;
    m_response->setRunning(true, [] { return tr("Reading the catalogue…"); });
    const quint64 round = ++m_round;
    onDone(this, m_services.catalogs.catalog(m_profile->catalog),
        [this, round](const Result<catalog::CatalogPtr> &loaded) {
            if (round == m_round)
                takeCatalog(loaded);
        });
}

void ExplorerPage::takeCatalog(const Result<catalog::CatalogPtr> &loaded)
{
    m_response->setRunning(false);
    if (!loaded || !*loaded) {
        m_sayProblem = [this, loaded] {
            const QString why = loaded ? QString() : errorText(loaded.error()).why;
            m_tree->setProblem(tr("The catalogue could not be read."), why);
        };
        m_sayProblem();
        return;
    }
    m_catalog = *loaded;
    m_tree->setProblem({}, {});
    m_tree->setCatalog(m_catalog);
    updateAccess();
    if (m_wantedOperation.isEmpty() && !m_catalog->operations.isEmpty()) {
        // Orders are what most people look for first.
        const auto *orders = m_catalog->match("GET", m_profile->catalog.pathPrefix + u"/orders"_s);
        if (orders == nullptr)
            orders = m_catalog->match("GET", u"/v1/orders"_s);
        m_wantedOperation = orders != nullptr ? orders->id : m_catalog->operations.constFirst().id;
    }
    const QString wanted = std::exchange(m_wantedOperation, {});
    m_tree->select(wanted);
    showOperation(wanted);
}

const catalog::Operation *ExplorerPage::operation() const
{
    return m_catalog && !m_operationId.isEmpty() ? m_catalog->operation(m_operationId) : nullptr;
}

QString ExplorerPage::draftKey(const QString &operationId) const
{
    return (m_profile != nullptr ? m_profile->id : QString()) + u'/' + operationId;
}

void ExplorerPage::rememberDraft()
{
    if (operation() != nullptr)
        m_drafts.insert(draftKey(m_operationId), m_request->draft());
}

void ExplorerPage::showOperation(const QString &operationId)
{
    m_operationId = operationId;
    const auto *current = operation();
    const Language language = m_services.language.language();
    RequestDraft draft;
    if (current != nullptr) {
        const QString key = draftKey(operationId);
        draft = m_drafts.contains(key) ? m_drafts.value(key) : RequestPane::firstDraft(*current, *m_profile);
    }
    m_request->setOperation(current, m_profile, draft, language);
    fitRequest();
    const QString base
        = m_services.api.base(m_shop).toString(QUrl::StripTrailingSlash | QUrl::RemoveUserInfo);
    m_line->setRequest(current != nullptr ? current->method : QByteArray(), base,
        current != nullptr ? current->path : QString());
    m_picker->setOperation(current != nullptr ? current->method : QByteArray(),
        current != nullptr ? current->title.in(language) : tr("Choose an operation"));
    updateAccess();
}

bool ExplorerPage::isHeld(const QStringList &granted, const QString &scope) const
{
    if (granted.contains(scope))
        return true;
    return m_catalog
        && std::any_of(m_catalog->scopes.begin(), m_catalog->scopes.end(), [&](const catalog::Scope &each) {
               return granted.contains(each.name) && each.covers.contains(scope);
           });
}

void ExplorerPage::updateAccess()
{
    const auto app = m_services.shops.activeApp(m_shop);
    const bool token = app && app->token.present;
    const QStringList granted = app ? app->token.scopes : QStringList();
    m_tree->setGrantedScopes(granted, token && !granted.isEmpty());
    const auto *current = operation();
    m_request->setTarget(m_services.api.base(m_shop), token ? app->token.masked : QString());
    const QString scope = current != nullptr ? current->scope : QString();
    const bool held = granted.isEmpty() || scope.isEmpty() || isHeld(granted, scope);
    m_line->setScope(scope.isEmpty()      ? RequestLine::Scope::None
            : !token || granted.isEmpty() ? RequestLine::Scope::Unknown
            : held                        ? RequestLine::Scope::Held
                                          : RequestLine::Scope::NotHeld,
        scope);
    const Access before = m_access;
    m_access = !token ? Access::NoToken : held ? Access::Ready : Access::NoScope;
    m_send->setEnabled(m_call || (current != nullptr && m_access == Access::Ready));
    m_sendAction->setEnabled(!m_call && m_send->isEnabled());
    switch (m_access) {
    case Access::Ready:
        m_send->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
        if (before != Access::Ready && !m_response->hasResponse())
            m_response->clear();
        break;
    case Access::NoToken:
        m_send->setToolTip(tr("This shop has no access token yet."));
        m_response->showHint(u"key"_s, tr("This shop has no access token yet."),
            tr("Exchange one for its app; then every operation can be sent from here."), tr("Open Apps"));
        break;
    case Access::NoScope:
        m_send->setToolTip(tr("This operation needs %1. The token does not hold it.").arg(scope));
        m_response->showHint(u"lock"_s, tr("This operation needs %1. The token does not hold it.").arg(scope),
            tr("Add the scope to the app, then exchange a new token."), tr("Go to scopes"));
        break;
    }
}

void ExplorerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    updateLayout();
}

void ExplorerPage::updateLayout()
{
    const bool low = height() < kLowPage;
    const bool compact = width() < kCompactPage;
    if (compact != m_compact) {
        m_compact = compact;
        (compact ? m_popup->layout() : m_treeHolder->layout())->addWidget(m_tree);
        m_treeHolder->setVisible(!compact);
        m_picker->setVisible(compact);
        m_line->setCompact(compact);
        m_response->setCompact(compact);
    }
    m_request->setWide(width() >= kWidePage);
    m_request->setLow(low);
    m_response->setLow(low);
    fitRequest();
}

void ExplorerPage::fitRequest()
{
    if (m_rowsMoved) // the user's own choice stays
        return;
    const bool low = height() < kLowPage;
    const auto *current = operation();
    const bool body = current != nullptr && !current->bodyType.isEmpty();
    const int least = low ? 108 : body ? 248 : 168;
    const int most = low ? (body ? 180 : 112) : std::max(268, height() * 2 / 5);
    const int request = std::clamp(m_request->preferredHeight(), least, most);
    m_rows->setSizes({request, std::max(100, height() - request - 48)});
}

void ExplorerPage::openPopup()
{
    m_popup->resize(360, std::max(320, height() - 60));
    m_popup->move(m_picker->mapToGlobal(QPoint(0, m_picker->height() + 2)));
    m_popup->show();
    m_tree->focusSearch();
}

bool ExplorerPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_popup && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_popup->hide();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace hookdesk::ui
