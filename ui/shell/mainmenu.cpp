// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRates[] {0, 6, 12, 30, 60, 120, 300};
constexpr double kMischiefShare = 0.15;

struct EditCommand
{
    const char *slot;
    QKeySequence::StandardKey key;
};
constexpr EditCommand kEdit[] {{"undo", QKeySequence::Undo}, {"redo", QKeySequence::Redo},
    {"cut", QKeySequence::Cut}, {"copy", QKeySequence::Copy}, {"paste", QKeySequence::Paste},
    {"selectAll", QKeySequence::SelectAll}};

/// The shortcuts themselves belong to the focused widget; the menu only passes the wish on.
void sendEdit(const EditCommand &command)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    for (QAction *action : focus->actions()) {
        if (action->shortcut() == QKeySequence(command.key)) {
            action->trigger();
            return;
        }
    }
    if (focus->metaObject()->indexOfMethod(QByteArray(QByteArray(command.slot) + "()").constData()) >= 0)
        QMetaObject::invokeMethod(focus, command.slot);
}

} // namespace

MainMenu::MainMenu(Services &services, QMenuBar *bar, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_file(bar->addMenu(QString()))
    , m_edit(bar->addMenu(QString()))
    , m_view(bar->addMenu(QString()))
    , m_shopMenu(bar->addMenu(QString()))
    , m_request(bar->addMenu(QString()))
    , m_tools(bar->addMenu(QString()))
    , m_help(bar->addMenu(QString()))
{
    m_file->setObjectName(u"menuFile"_s);
    m_edit->setObjectName(u"menuEdit"_s);
    m_view->setObjectName(u"menuView"_s);
    m_shopMenu->setObjectName(u"menuShop"_s);
    m_request->setObjectName(u"menuRequest"_s);
    m_tools->setObjectName(u"menuTools"_s);
    m_help->setObjectName(u"menuHelp"_s);
    for (QMenu *menu : {m_file, m_edit, m_view, m_shopMenu, m_request, m_tools, m_help})
        menu->menuAction()->setObjectName(menu->objectName());

    addShop = add(m_file, u"addShop"_s);
    m_file->addSeparator();
    quit = add(m_file, u"quit"_s, QKeySequence::Quit);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    buildEdit();
    buildView();
    switchShop = add(m_shopMenu, u"switchShop"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_shopMenu->addSeparator();
    m_emptyRequest = add(m_request, u"noRequest"_s);
    m_emptyRequest->setEnabled(false);
    buildTools();
    shortcuts = add(m_help, u"shortcuts"_s, Qt::CTRL | Qt::Key_Slash);
    about = add(m_help, u"about"_s);
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

QAction *MainMenu::add(QMenu *menu, const QString &name, const QKeySequence &keys)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    if (!keys.isEmpty())
        action->setShortcut(keys);
    return action;
}

void MainMenu::buildEdit()
{
    for (const EditCommand &command : kEdit) {
        QAction *action = add(m_edit, u"edit-"_s % QLatin1StringView(command.slot));
        connect(action, &QAction::triggered, this, [command] { sendEdit(command); });
        m_editActions.append(action);
        if (command.key == QKeySequence::Redo || command.key == QKeySequence::SelectAll)
            m_edit->addSeparator();
    }
    find = add(m_edit, u"find"_s, QKeySequence::Find);
}

void MainMenu::buildView()
{
    refresh = add(m_view, u"refresh"_s, Qt::Key_F5);
    m_view->addSeparator();
#ifdef Q_OS_MACOS
    back = add(m_view, u"back"_s, QKeySequence::Back);
    forward = add(m_view, u"forward"_s, QKeySequence::Forward);
#else
    back = add(m_view, u"back"_s, Qt::ALT | Qt::Key_Left);
    forward = add(m_view, u"forward"_s, Qt::ALT | Qt::Key_Right);
#endif
    m_pagesMenu = m_view->addMenu(QString());
    m_pagesMenu->menuAction()->setObjectName(u"pages"_s);
    m_view->addSeparator();
    toggleRail = add(m_view, u"toggleRail"_s, Qt::CTRL | Qt::Key_B);
    toggleRail->setCheckable(true);
    nextPane = add(m_view, u"nextPane"_s, Qt::Key_F6);
    previousPane = add(m_view, u"previousPane"_s, Qt::SHIFT | Qt::Key_F6);
    m_view->addSeparator();

    m_languageMenu = m_view->addMenu(QString());
    m_languageMenu->menuAction()->setObjectName(u"language"_s);
    m_languageGroup = new QActionGroup(this);
    const QPair<Language, QString> languages[] {
        {Language::ZhTw, u"繁體中文"_s}, {Language::ZhCn, u"简体中文"_s}, {Language::En, u"English"_s}};
    for (const auto &[language, name] : languages) {
        // In their own words, whatever the language of the interface is.
        QAction *action = add(m_languageMenu, u"language-"_s % LanguageSwitch::code(language));
        action->setText(name);
        action->setCheckable(true);
        action->setData(int(language));
        m_languageGroup->addAction(action);
        connect(
            action, &QAction::triggered, this, [this, chosen = language] { emit languageChosen(chosen); });
    }

    m_themeMenu = m_view->addMenu(QString());
    m_themeMenu->menuAction()->setObjectName(u"theme"_s);
    auto *themes = new QActionGroup(this);
    const QPair<Theme::Mode, QString> modes[] {{Theme::Mode::System, u"theme-system"_s},
        {Theme::Mode::Light, u"theme-light"_s}, {Theme::Mode::Dark, u"theme-dark"_s}};
    for (const auto &[mode, name] : modes) {
        QAction *action = add(m_themeMenu, name);
        action->setCheckable(true);
        action->setChecked(mode == m_services.theme.mode());
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = mode] { emit themeChosen(chosen); });
        m_themeActions.append(action);
    }
}

void MainMenu::buildTools()
{
    m_demo = m_tools->addMenu(QString());
    m_demo->menuAction()->setObjectName(u"demo"_s);
    m_rate = m_demo->addMenu(QString());
    m_rate->menuAction()->setObjectName(u"demoRate"_s);
    m_rateGroup = new QActionGroup(this);
    for (const double rate : kRates) {
        QAction *action = add(m_rate, u"rate-%1"_s.arg(rate));
        action->setCheckable(true);
        action->setData(rate);
        m_rateGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, rate] { emit eventsPerMinuteChosen(rate); });
    }
    m_mischief = m_demo->addMenu(QString());
    m_mischief->menuAction()->setObjectName(u"demoMischief"_s);
    for (const auto *name : {"forged", "duplicate", "outOfOrder", "slow", "oversized", "missed"}) {
        QAction *action = add(m_mischief, u"mischief-"_s % QLatin1StringView(name));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this] { emit mischiefChosen(mischief()); });
        m_mischiefActions.append(action);
    }
    m_trigger = m_demo->addMenu(QString());
    m_trigger->menuAction()->setObjectName(u"demoTrigger"_s);
    connect(m_trigger, &QMenu::aboutToShow, this, &MainMenu::fillTriggerMenu);
    m_demo->setEnabled(false);
}

sandbox::Mischief MainMenu::mischief() const
{
    const auto share = [this](int i) { return m_mischiefActions.at(i)->isChecked() ? kMischiefShare : 0.0; };
    return {share(0), share(1), share(2), share(3), share(4), share(5)};
}

void MainMenu::setPages(const QStringList &titles)
{
    while (m_pageItems.size() < titles.size()) {
        const int index = int(m_pageItems.size());
        QAction *action
            = add(m_pagesMenu, u"page-%1"_s.arg(index + 1), Qt::CTRL | Qt::Key(Qt::Key_1 + index));
        connect(action, &QAction::triggered, this, [this, index] { emit pageChosen(index); });
        m_pageItems.append(action);
    }
    for (int i = 0; i < titles.size(); ++i)
        m_pageItems.at(i)->setText(titles.at(i));
}

void MainMenu::setPageActions(const QList<QAction *> &actions, bool requestMenu)
{
    for (QAction *action : std::as_const(m_pageActions)) {
        m_request->removeAction(action);
        m_shopMenu->removeAction(action);
    }
    m_pageActions = actions;
    QMenu *menu = requestMenu ? m_request : m_shopMenu;
    menu->addActions(actions);
    m_emptyRequest->setVisible(!requestMenu || actions.isEmpty());
}

void MainMenu::setDemoRunning(bool running, double eventsPerMinute)
{
    m_demo->setEnabled(running);
    for (QAction *action : m_rateGroup->actions())
        action->setChecked(qFuzzyCompare(action->data().toDouble() + 1, eventsPerMinute + 1));
}

void MainMenu::setShop(const ShopId &shop)
{
    m_shop = shop;
    const auto found = m_services.shops.shop(shop);
    m_trigger->setEnabled(found && found->environment == Environment::Demo);
}

void MainMenu::fillTriggerMenu()
{
    qDeleteAll(m_trigger->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    m_trigger->clear();
    const auto shop = m_services.shops.shop(m_shop);
    const auto *profile = shop ? m_services.platforms.find(shop->platformId, true) : nullptr;
    if (!profile)
        return;
    const catalog::CatalogPtr catalog = m_services.catalogs.loaded(profile->id);
    if (!catalog) {
        m_trigger->addAction(tr("The list of topics is being read…"))->setEnabled(false);
        onDone(this, m_services.catalogs.catalog(profile->catalog),
            [this](const Result<catalog::CatalogPtr> &loaded) {
                if (loaded && m_trigger->isVisible())
                    fillTriggerMenu();
            });
        return;
    }
    const Language language = m_services.language.language();
    QHash<QString, QMenu *> groups;
    for (const catalog::Topic &topic : catalog->topics) {
        QMenu *&group = groups[topic.resource];
        if (!group) {
            const QString title = topic.resourceTitle.in(language);
            group = m_trigger->addMenu(title.isEmpty() ? topic.resource : title % u"   "_s % topic.resource);
            group->menuAction()->setObjectName(u"trigger-"_s % topic.resource);
        }
        QAction *action = group->addAction(topic.title.in(language) % u"\t"_s % topic.name);
        action->setObjectName(u"trigger-"_s % topic.name);
        connect(action, &QAction::triggered, this,
            [this, domain = shop->domain, name = topic.name] { emit triggerChosen(domain, name); });
    }
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_shopMenu->setTitle(tr("&Shop"));
    m_request->setTitle(tr("&Request"));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));
    addShop->setText(tr("&Add a live shop…"));
    quit->setText(tr("&Quit Hookdesk"));
    const QString edit[] {tr("&Undo"), tr("&Redo"), tr("Cu&t"), tr("&Copy"), tr("&Paste"), tr("Select &all")};
    for (int i = 0; i < m_editActions.size(); ++i) {
        m_editActions.at(i)->setText(
            edit[i] % u'\t' % QKeySequence(kEdit[i].key).toString(QKeySequence::NativeText));
    }
    find->setText(tr("&Find on this page"));
    refresh->setText(tr("&Refresh"));
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
    m_pagesMenu->setTitle(tr("&Pages"));
    toggleRail->setText(tr("&Wide navigation"));
    nextPane->setText(tr("&Next pane"));
    previousPane->setText(tr("Pre&vious pane"));
    m_languageMenu->setTitle(tr("&Language"));
    for (QAction *action : m_languageGroup->actions())
        action->setChecked(action->data().toInt() == int(m_services.language.language()));
    m_themeMenu->setTitle(tr("&Theme"));
    const QString themes[] {tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < m_themeActions.size(); ++i)
        m_themeActions.at(i)->setText(themes[i]);
    switchShop->setText(tr("&Switch shop…"));
    m_emptyRequest->setText(tr("This page has no request actions"));
    m_demo->setTitle(tr("&Demo shops"));
    m_rate->setTitle(tr("&Events per minute"));
    for (QAction *action : m_rateGroup->actions()) {
        const int rate = action->data().toInt();
        action->setText(rate == 0 ? tr("None") : tr("%n event(s) per minute", nullptr, rate));
    }
    m_mischief->setTitle(tr("&Spoil some deliveries"));
    const QString mischiefs[] {tr("Wrong signatures"), tr("Sent twice"), tr("Out of order"),
        tr("Slow connections"), tr("Oversized bodies"), tr("Never sent")};
    for (int i = 0; i < m_mischiefActions.size(); ++i)
        m_mischiefActions.at(i)->setText(mischiefs[i]);
    m_trigger->setTitle(tr("&Make an event happen"));
    shortcuts->setText(tr("&Shortcuts"));
    about->setText(tr("&About Hookdesk"));
}

} // namespace hookdesk::ui
