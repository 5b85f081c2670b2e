// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/logging.h"
#include "ui/shell/mainmenu.h"
#include "ui/support/dialogs.h"
#include "ui/support/formatting.h"
#include "ui/widgets/addshoppanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/rategauge.h"
#include "ui/widgets/receiverpill.h"
#include "ui/widgets/shopswitcher.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStatusMs = 6000;
constexpr int kFailureCountMs = 1000;
constexpr qsizetype kMaxHistory = 50;

} // namespace

MainWindow::MainWindow(Services &services, PageFactories factories, UiState &state, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_factories(std::move(factories))
    , m_state(state)
    , m_pages(m_factories.size(), nullptr)
{
    setObjectName(u"mainWindow"_s);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_railWide = m_state.flag(u"window/railWide"_s, true);
    m_menu = new MainMenu(m_services, menuBar(), this);
    buildLayout();
    buildStatusBar();
    connectMenu();

    connect(&m_services.shops, &ShopRegistry::shopsChanged, this, &MainWindow::chooseShop);
    connect(&m_services.shops, &ShopRegistry::appsChanged, this, &MainWindow::updateGovernor);
    connect(&m_services.credentials, &CredentialStore::stateChanged, this, &MainWindow::updateGovernor);
    connect(&m_services.api, &ShopApi::called, this, [this](const ShopId &shop, bool reached) {
        Contact &contact = m_contacts[shop];
        contact.state = reached ? Connection::Online : Connection::Offline;
        if (reached)
            contact.lastSyncMs = m_services.clock.nowMs();
        if (shop != m_shop)
            return;
        updateGovernor();
        updateConnection();
    });
    m_failureTimer.setSingleShot(true);
    m_failureTimer.setInterval(kFailureCountMs);
    connect(&m_failureTimer, &QTimer::timeout, this, &MainWindow::countFailures);
    // The signal comes from the writer's thread, once per group of commits.
    connect(
        &m_services.events, &store::EventStore::stored, this,
        [this] {
            if (!m_failureTimer.isActive())
                m_failureTimer.start();
        },
        Qt::QueuedConnection);

    setMinimumSize(1000, 600);
    if (!m_state.restoreGeometry(*this)) {
        const QRect area = screen()->availableGeometry();
        resize(std::min(1440, area.width()), std::min(870, area.height()));
    }
    retranslate();
    chooseShop();
    const QString remembered = m_state.value(u"window/page"_s);
    int first = 0;
    for (int i = 0; i < m_factories.size(); ++i) {
        if (m_factories.at(i).id == remembered)
            first = i;
    }
    showPage(first, true);
    applyWidths();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_strip = new QFrame(central);
    m_strip->setObjectName(u"environmentStrip"_s);
    m_strip->setFixedHeight(3);
    column->addWidget(m_strip);

    auto *top = new QFrame(central);
    top->setObjectName(u"topBar"_s);
    top->setFixedHeight(49);
    auto *bar = new QHBoxLayout(top);
    bar->setContentsMargins(12, 0, 16, 1);
    bar->setSpacing(12);
    m_switcher = new ShopSwitcher(m_services.theme, m_services.shops, m_services.platforms, top);
    m_pill = new ReceiverPill(m_services.theme, m_services.receiver, top);
    m_gauge = new RateGauge(m_services.theme, top);
    bar->addWidget(m_switcher);
    bar->addStretch(1);
    bar->addWidget(m_pill);
    bar->addWidget(m_gauge);
    column->addWidget(top);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    m_rail = new NavigationRail(m_services.theme, central);
    for (const PageFactory &factory : std::as_const(m_factories))
        m_rail->addPage(factory.icon);
    row->addWidget(m_rail);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    row->addLayout(main, 1);
    m_bannerRow = new QWidget(central);
    auto *bannerLayout = new QVBoxLayout(m_bannerRow);
    bannerLayout->setContentsMargins(16, 10, 16, 10);
    m_banner = new Banner(m_services.theme, m_bannerRow);
    m_banner->setObjectName(u"windowBanner"_s);
    bannerLayout->addWidget(m_banner);
    m_bannerRow->hide();
    main->addWidget(m_bannerRow);
    m_stack = new QStackedWidget(central);
    m_stack->setObjectName(u"pages"_s);
    main->addWidget(m_stack, 1);
    m_addShop = new AddShopPanel(
        m_services.theme, m_services.shops, m_services.credentials, m_services.platforms, central);
    row->addWidget(m_addShop);
    setCentralWidget(central);

    connect(m_switcher, &ShopSwitcher::chosen, this, &MainWindow::switchShop);
    connect(m_switcher, &ShopSwitcher::addRequested, m_addShop, &AddShopPanel::open);
    connect(m_addShop, &AddShopPanel::added, this, &MainWindow::takeAdded);
    connect(m_addShop, &AddShopPanel::canceled, m_switcher, qOverload<>(&QWidget::setFocus));
    connect(m_pill, &ReceiverPill::startRequested, this, &MainWindow::receiverStartRequested);
    connect(m_pill, &ReceiverPill::otherPortRequested, this, &MainWindow::receiverOtherPortRequested);
    connect(m_pill, &ReceiverPill::copied, this,
        [this] { statusBar()->showMessage(tr("The receiver's address was copied."), kStatusMs); });
    connect(m_gauge, &RateGauge::stateChanged, this, &MainWindow::updateConnection);
    connect(m_rail, &NavigationRail::activated, this, [this](int index) { showPage(index, true); });
    connect(m_banner, &Banner::buttonClicked, this, [this] {
        if (!m_problems.isEmpty())
            emit problemAction(m_problems.last().key);
    });
    connect(m_banner, &Banner::closed, this, [this] {
        if (!m_problems.isEmpty())
            m_problems.removeLast();
        showLastProblem();
    });
    setTabOrder(m_switcher, m_pill);
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 12, 0);
    m_connection = new StatusLabel(m_services.theme, this);
    m_lastSync = plainLabel(this);
    m_queue = plainLabel(this);
    m_queue->setObjectName(u"queueLabel"_s);
    statusBar()->addWidget(m_connection);
    statusBar()->addWidget(m_lastSync);
    statusBar()->addPermanentWidget(m_queue);
    const auto restyle = [this] {
        const QFont small = m_services.theme.font(FontRole::Small);
        for (QWidget *widget : QList<QWidget *> {statusBar(), m_lastSync, m_queue})
            widget->setFont(small);
    };
    connect(&m_services.theme, &Theme::changed, this, restyle);
    restyle();
}

void MainWindow::connectMenu()
{
    connect(m_menu->addShop, &QAction::triggered, m_addShop, &AddShopPanel::open);
    connect(m_menu->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menu->find, &QAction::triggered, this, [this] {
        if (Page *page = currentWidget())
            page->focusSearch();
    });
    connect(m_menu->refresh, &QAction::triggered, this, [this] {
        if (Page *page = currentWidget())
            page->refresh();
    });
    connect(m_menu->back, &QAction::triggered, this, [this] { goInHistory(-1); });
    connect(m_menu->forward, &QAction::triggered, this, [this] { goInHistory(1); });
    connect(m_menu->toggleRail, &QAction::triggered, this, [this](bool wide) {
        m_railWide = wide;
        m_railForced = wide;
        m_state.setFlag(u"window/railWide"_s, wide);
        applyWidths();
    });
    connect(m_menu->nextPane, &QAction::triggered, this, [this] { movePane(1); });
    connect(m_menu->previousPane, &QAction::triggered, this, [this] { movePane(-1); });
    connect(m_menu->switchShop, &QAction::triggered, m_switcher, &ShopSwitcher::openList);
    connect(m_menu->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_menu->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_menu, &MainMenu::pageChosen, this, [this](int index) { showPage(index, true); });
    connect(m_menu, &MainMenu::languageChosen, this, [this](Language language) {
        m_services.language.set(language);
        m_state.setValue(u"window/language"_s, LanguageSwitch::code(language));
    });
    connect(m_menu, &MainMenu::themeChosen, this, [this](Theme::Mode mode) {
        m_services.theme.setMode(mode);
        m_state.setValue(u"window/theme"_s,
            mode == Theme::Mode::Dark        ? u"dark"_s
                : mode == Theme::Mode::Light ? u"light"_s
                                             : u"system"_s);
    });
    connect(m_menu, &MainMenu::eventsPerMinuteChosen, this, &MainWindow::eventsPerMinuteChosen);
    connect(m_menu, &MainMenu::mischiefChosen, this, &MainWindow::mischiefChosen);
    connect(m_menu, &MainMenu::triggerChosen, this, &MainWindow::triggerChosen);
}

QString MainWindow::pageTitle(const QString &id) const
{
    if (id == u"apps"_s)
        return tr("Apps");
    if (id == u"subscriptions"_s)
        return tr("Subscriptions");
    if (id == u"events"_s)
        return tr("Events");
    if (id == u"explorer"_s)
        return tr("Explorer");
    return id;
}

void MainWindow::retranslate()
{
    m_menu->retranslate();
    QStringList titles;
    for (int i = 0; i < m_factories.size(); ++i) {
        titles << pageTitle(m_factories.at(i).id);
        m_rail->setPageTexts(i, titles.last(), Qt::CTRL | Qt::Key(Qt::Key_1 + i));
    }
    m_menu->setPages(titles);
    m_rail->setAccessibleName(tr("Pages"));
    m_switcher->setLanguage(m_services.language.language());
    m_addShop->setLanguage(m_services.language.language());
    updateConnection();
    updateTitle();
}

Page *MainWindow::currentWidget() const
{
    return m_current >= 0 ? m_pages.at(m_current) : nullptr;
}

QString MainWindow::currentPage() const
{
    return m_current >= 0 ? m_factories.at(m_current).id : QString();
}

Page *MainWindow::page(const QString &id)
{
    for (int i = 0; i < m_factories.size(); ++i) {
        if (m_factories.at(i).id == id)
            return makePage(i);
    }
    return nullptr;
}

Page *MainWindow::makePage(int index)
{
    if (Page *page = m_pages.at(index))
        return page;
    Page *page = m_factories.at(index).make(m_services);
    m_pages[index] = page;
    m_stack->addWidget(page);
    connect(page, &Page::statusMessage, this,
        [this](const QString &text) { statusBar()->showMessage(text, kStatusMs); });
    connect(page, &Page::openPage, this, &MainWindow::openPage);
    return page;
}

void MainWindow::openPage(const QString &id, const QString &what)
{
    if (id == u"receiver"_s) { // not a page: its controls are in the top bar
        if (what == u"port"_s)
            emit receiverOtherPortRequested();
        else
            emit receiverStartRequested();
        return;
    }
    Page *target = page(id);
    if (!target)
        return;
    showPage(int(m_pages.indexOf(target)), true);
    if (!what.isEmpty() && target->metaObject()->indexOfMethod("openItem(QString)") >= 0)
        QMetaObject::invokeMethod(target, "openItem", Q_ARG(QString, what));
}

void MainWindow::showPage(int index, bool remember)
{
    if (index < 0 || index >= m_factories.size())
        return;
    Page *page = makePage(index);
    const bool changed = index != m_current;
    m_current = index;
    m_rail->setCurrent(index);
    const auto told = m_pageShop.constFind(page);
    if (told == m_pageShop.constEnd() || *told != m_shop) {
        m_pageShop.insert(page, m_shop);
        page->setShop(m_shop);
    }
    page->setCompact(width() - m_rail->width() < kCompact);
    m_stack->setCurrentWidget(page);
    m_menu->setPageActions(page->pageActions(),
        m_factories.at(index).id == u"explorer"_s || m_factories.at(index).id == u"events"_s);
    page->activated();
    if (remember && changed) {
        m_history.resize(m_historyAt + 1);
        m_history.append(index);
        if (m_history.size() > kMaxHistory)
            m_history.removeFirst();
        m_historyAt = int(m_history.size()) - 1;
    }
    m_menu->back->setEnabled(m_historyAt > 0);
    m_menu->forward->setEnabled(m_historyAt < m_history.size() - 1);
    m_state.setValue(u"window/page"_s, m_factories.at(index).id);
    updateTitle();
    if (m_factories.at(index).id == u"events"_s)
        countFailures();
}

void MainWindow::goInHistory(int step)
{
    const int target = m_historyAt + step;
    if (target < 0 || target >= m_history.size())
        return;
    m_historyAt = target;
    showPage(m_history.at(target), false);
}

bool MainWindow::isDirty() const
{
    return m_addShop->isDirty() || hasDirtyPage();
}

bool MainWindow::hasDirtyPage() const
{
    return std::any_of(
        m_pages.begin(), m_pages.end(), [](const Page *page) { return page && page->isDirty(); });
}

void MainWindow::askToLeave(const std::function<void()> &leave)
{
    if (!isDirty()) {
        leave();
        return;
    }
    Dialogs::Question question;
    question.title = tr("Discard what you typed?");
    question.text = tr("A form holds text that is not saved.");
    question.accept = tr("Discard");
    question.cancel = tr("Keep editing");
    question.danger = true;
    Dialogs::ask(this, question, this, [leave](Dialogs::Answer answer) {
        if (answer == Dialogs::Answer::Accept)
            leave();
    });
}

void MainWindow::switchShop(const ShopId &shop)
{
    if (shop == m_shop || !m_services.shops.shop(shop))
        return;
    // The panel for a new shop is not about the present one: its text may stay.
    const auto go = [this, shop] {
        m_shopChosen = true;
        applyShop(shop);
    };
    if (hasDirtyPage())
        askToLeave(go);
    else
        go();
}

void MainWindow::takeAdded(const ShopId &shop)
{
    statusBar()->showMessage(tr("The shop was added."), kStatusMs);
    if (shop != m_shop) {
        switchShop(shop);
        return;
    }
    // The very first shop was shown as soon as it was in the list.
    m_shopChosen = true;
    rememberShop();
}

void MainWindow::chooseShop()
{
    const QList<Shop> shops = m_services.shops.shops();
    const ShopId remembered(m_state.value(u"window/shop"_s));
    const bool present = m_services.shops.shop(m_shop).has_value();
    if (present && hasDirtyPage())
        m_shopChosen = true; // who types into a shop's form has chosen it
    // Demo shops appear a moment after the start; the remembered one is taken when it comes.
    if (!m_shopChosen && m_shop != remembered && m_services.shops.shop(remembered))
        applyShop(remembered);
    else if (!present && !shops.isEmpty())
        applyShop(shops.first().id);
    else if (!present && !m_shop.isEmpty())
        applyShop({});
    else
        updateTitle();
}

void MainWindow::applyShop(const ShopId &shop)
{
    m_shop = shop;
    const auto found = m_services.shops.shop(shop);
    m_switcher->setCurrent(shop);
    m_pill->setShop(shop);
    m_menu->setShop(shop);
    m_strip->setVisible(true);
    setStyleProperty(m_strip, "live", found && found->environment == Environment::Live);
    if (Page *page = currentWidget()) {
        m_pageShop.insert(page, shop);
        page->setShop(shop);
    }
    updateGovernor();
    updateConnection();
    updateTitle();
    countFailures();
    if (m_shopChosen)
        rememberShop();
}

void MainWindow::rememberShop()
{
    const auto found = m_services.shops.shop(m_shop);
    if (!found)
        return;
    m_state.setValue(u"window/shop"_s, m_shop.toString());
    if (found->environment == Environment::Live) {
        Shop used = *found;
        used.lastUsed = m_services.clock.now();
        onDone(this, m_services.shops.save(used), [](const Result<void> &) {});
    }
}

void MainWindow::updateGovernor()
{
    m_gauge->setGovernor(m_shop.isEmpty() ? nullptr : m_services.api.governor(m_shop));
    m_gauge->setVisible(!m_shop.isEmpty());
}

void MainWindow::updateConnection()
{
    const Contact contact = m_contacts.value(m_shop);
    switch (contact.state) {
    case Connection::Online:
        m_connection->setStatus(u"status-ok"_s, tr("Connected"), Token::Ok);
        break;
    case Connection::Offline:
        m_connection->setStatus(u"status-offline"_s, tr("Offline"), Token::Err);
        break;
    case Connection::Unknown:
        m_connection->setStatus(u"status-pending"_s, tr("Not connected yet"), Token::Text2);
        break;
    }
    m_lastSync->setText(contact.lastSyncMs > 0 ? tr("Last sync %1").arg(timeText(contact.lastSyncMs, false))
                                               : tr("Not synced yet"));
    m_queue->setText(tr("Queue: %n request(s)", nullptr, m_gauge->state().waiting));
}

void MainWindow::updateTitle()
{
    const auto shop = m_services.shops.shop(m_shop);
    const QString page = m_current >= 0 ? pageTitle(m_factories.at(m_current).id) : QString();
    setWindowTitle(shop ? u"%1 — %2 — Hookdesk"_s.arg(shop->domain, page) : u"%1 — Hookdesk"_s.arg(page));
}

void MainWindow::countFailures()
{
    if (m_shop.isEmpty())
        return;
    store::EventQuery query;
    query.shopId = m_shop.toString();
    onDone(this, m_services.events.counts(query),
        [this, shop = m_shop](const Result<store::EventCounts> &counts) {
            if (!counts || shop != m_shop)
                return;
            const QString &key = shop.toString();
            const qint64 failures = counts->mismatched;
            if (!m_failuresSeen.contains(key) || currentPage() == u"events"_s)
                m_failuresSeen.insert(key, failures);
            for (int i = 0; i < m_factories.size(); ++i) {
                if (m_factories.at(i).id == u"events"_s)
                    m_rail->setBadge(i, int(std::max<qint64>(0, failures - m_failuresSeen.value(key))));
            }
        });
}

void MainWindow::applyWidths()
{
    const bool roomy = width() - NavigationRail::kWidth >= kWideRail;
    if (roomy)
        m_railForced = false;
    const bool wide = roomy ? m_railWide : m_railForced;
    m_rail->setCollapsed(!wide);
    m_menu->toggleRail->setChecked(wide);
    if (Page *page = currentWidget())
        page->setCompact(width() - m_rail->width() < kCompact);
}

void MainWindow::movePane(int step)
{
    // Stations of F6: shop, rail, then the panes of the page's splitters, or the page as a whole.
    QList<QWidget *> panes {m_switcher, m_rail};
    if (Page *page = currentWidget()) {
        QList<QWidget *> inPage;
        for (QWidget *child : page->findChildren<QWidget *>()) {
            if (child->isVisible() && child->parentWidget() && child->parentWidget()->inherits("QSplitter")
                && !child->inherits("QSplitterHandle"))
                inPage.append(child);
        }
        panes.append(inPage.isEmpty() ? QList<QWidget *> {page} : inPage);
    }
    if (m_addShop->isVisible())
        panes.append(m_addShop);
    int at = -1;
    const QWidget *focus = focusWidget();
    for (int i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            at = i;
    }
    const auto count = int(panes.size());
    for (int tries = 0; tries < count; ++tries) {
        at = (at + step + count) % count;
        QWidget *pane = panes.at(at);
        if (pane == m_rail) {
            m_rail->focusCurrent();
            return;
        }
        if (pane->focusPolicy() & Qt::TabFocus) {
            pane->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        for (QWidget *child : pane->findChildren<QWidget *>()) {
            if (child->isVisible() && child->isEnabled() && child->focusPolicy() & Qt::TabFocus) {
                child->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
    }
}

void MainWindow::showProblem(const QString &key, const ErrorText &text, const QString &button)
{
    showProblem(
        key, [text] { return text; }, [button] { return button; });
}

void MainWindow::showProblem(
    const QString &key, const std::function<ErrorText()> &words, const std::function<QString()> &button)
{
    clearProblem(key);
    m_problems.append({key, words, button});
    showLastProblem();
}

void MainWindow::clearProblem(const QString &key)
{
    m_problems.removeIf([&key](const Problem &problem) { return problem.key == key; });
    showLastProblem();
}

void MainWindow::showLastProblem()
{
    m_bannerRow->setVisible(!m_problems.isEmpty());
    if (m_problems.isEmpty())
        return;
    const Problem &last = m_problems.last();
    m_banner->showError(last.words());
    m_banner->setButtons(last.button ? last.button() : QString());
    m_banner->setClosable(true);
}

void MainWindow::setDemoRunning(bool running, double eventsPerMinute)
{
    m_menu->setDemoRunning(running, eventsPerMinute);
    m_menu->setShop(m_shop);
}

void MainWindow::showAbout()
{
    Dialogs::Question question;
    question.title = tr("Hookdesk %1").arg(QCoreApplication::applicationVersion());
    question.text
        = tr("Custom apps, webhooks and API data of CYBERBIZ and Youhaosuda shops.\n\nFree software "
             "under the GNU General Public License, version 3 or later. There is no warranty.\n\n"
             "Qt %1, SQLite, Boost.Beast, QScintilla, QtKeychain.")
              .arg(QLatin1StringView(qVersion()));
    question.cancel = tr("Close");
    Dialogs::ask(this, question, this, [](Dialogs::Answer) {});
}

void MainWindow::showShortcuts()
{
    QStringList lines;
    for (const QAction *action : findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        QString name = action->text();
        lines << u"%1    %2"_s.arg(action->shortcut().toString(QKeySequence::NativeText), name.remove(u'&'));
    }
    Dialogs::Question question;
    question.title = tr("Shortcuts");
    question.text = lines.join(u'\n');
    question.cancel = tr("Close");
    Dialogs::ask(this, question, this, [](Dialogs::Answer) {});
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true)) {
        qCDebug(lcUi) << "first paint";
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
    return handled;
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showLastProblem();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && isDirty()) {
        event->ignore();
        askToLeave([this] {
            m_closing = true;
            // A window that is inside its closeEvent() ignores a second close().
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    m_state.saveGeometry(*this);
    m_state.sync();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyWidths();
}

} // namespace hookdesk::ui
