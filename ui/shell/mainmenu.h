// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandbox.h"
#include "ui/shell/page.h"

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace hookdesk::ui {

/// The menu bar: every action of the window with its shortcut, the current page's actions, and the controls
/// of the demo shops. Knows nothing of pages; the window connects the actions.
class MainMenu : public QObject
{
    Q_OBJECT
public:
    MainMenu(Services &services, QMenuBar *bar, QWidget *window);

    QAction *addShop = nullptr;
    QAction *quit = nullptr;
    QAction *find = nullptr;
    QAction *refresh = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *toggleRail = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *switchShop = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;

    void setPages(const QStringList &titles); ///< View menu, Ctrl+1…
    void setPageActions(const QList<QAction *> &actions, bool requestMenu);
    void setDemoRunning(bool running, double eventsPerMinute);
    void setShop(const ShopId &shop);
    void retranslate();

signals:
    void pageChosen(int index);
    void languageChosen(hookdesk::Language language);
    void themeChosen(hookdesk::ui::Theme::Mode mode);
    void eventsPerMinuteChosen(double eventsPerMinute);
    void mischiefChosen(const hookdesk::sandbox::Mischief &mischief);
    void triggerChosen(const QString &domain, const QString &topic);

private:
    void buildEdit();
    void buildView();
    void buildTools();
    void fillTriggerMenu();
    [[nodiscard]] QAction *add(QMenu *menu, const QString &name, const QKeySequence &keys = {});
    [[nodiscard]] sandbox::Mischief mischief() const;

    Services &m_services;
    QWidget *m_window;
    ShopId m_shop;
    QMenu *m_file, *m_edit, *m_view, *m_shopMenu, *m_request, *m_tools, *m_help;
    QMenu *m_pagesMenu = nullptr, *m_languageMenu = nullptr, *m_themeMenu = nullptr;
    QMenu *m_demo = nullptr, *m_rate = nullptr, *m_mischief = nullptr, *m_trigger = nullptr;
    QAction *m_emptyRequest = nullptr;
    QList<QAction *> m_editActions, m_pageItems, m_pageActions, m_themeActions, m_mischiefActions;
    QActionGroup *m_languageGroup = nullptr, *m_rateGroup = nullptr;
};

} // namespace hookdesk::ui
