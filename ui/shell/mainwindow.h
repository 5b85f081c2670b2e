// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandbox.h"
#include "ui/shell/page.h"
#include "ui/support/errortext.h"
#include "ui/support/uistate.h"

#include <QHash>
#include <QList>
#include <QMainWindow>
#include <QTimer>

#include <functional>

class QFrame;
class QLabel;
class QStackedWidget;

namespace hookdesk::ui {

class AddShopPanel;
class Banner;
class MainMenu;
class NavigationRail;
class RateGauge;
class ReceiverPill;
class ShopSwitcher;
class StatusLabel;

/// How a page is made when it is shown for the first time.
struct PageFactory
{
    QString id; ///< "apps", "subscriptions", "events", "explorer"
    QString icon;
    std::function<Page *(Services &)> make;
};
using PageFactories = QList<PageFactory>;

/// The one window: environment strip, menus, top bar, rail, pages, status bar. Owns the pages; everything
/// else is handed in. Starts nothing by itself: it asks by signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    static constexpr int kWideRail = 1200; ///< page width from which the rail is wide by itself
    static constexpr int kCompact = 1000; ///< page width below which pages are compact

    MainWindow(Services &services, PageFactories factories, UiState &state, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// @p what is passed to the page's slot openItem(QString), where it has one.
    void openPage(const QString &id, const QString &what = {});
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] Page *page(const QString &id); ///< made when needed; null for an unknown id
    /// Asks first when a form holds unsaved text.
    void switchShop(const ShopId &shop);
    [[nodiscard]] ShopId currentShop() const { return m_shop; }

    /// A problem of the whole program above the pages. @p button, when clicked, emits problemAction(key).
    void showProblem(const QString &key, const ErrorText &text, const QString &button = {});
    /// The same; the words are asked for again when the language changes.
    void showProblem(const QString &key, const std::function<ErrorText()> &words,
        const std::function<QString()> &button = {});
    void clearProblem(const QString &key);
    void setDemoRunning(bool running, double eventsPerMinute);

signals:
    void firstPainted();
    void receiverStartRequested();
    void receiverOtherPortRequested();
    void problemAction(const QString &key);
    void eventsPerMinuteChosen(double eventsPerMinute);
    void mischiefChosen(const hookdesk::sandbox::Mischief &mischief);
    void triggerChosen(const QString &domain, const QString &topic);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void buildStatusBar();
    void connectMenu();
    void retranslate();
    void showPage(int index, bool remember);
    void goInHistory(int step);
    void applyShop(const ShopId &shop);
    void rememberShop();
    void takeAdded(const ShopId &shop);
    void chooseShop();
    void applyWidths();
    void updateTitle();
    void updateGovernor();
    void updateConnection();
    void movePane(int step);
    void countFailures();
    void showLastProblem();
    void askToLeave(const std::function<void()> &leave);
    void showAbout();
    void showShortcuts();
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool hasDirtyPage() const;
    [[nodiscard]] QString pageTitle(const QString &id) const;
    [[nodiscard]] Page *makePage(int index);
    [[nodiscard]] Page *currentWidget() const;

    Services &m_services;
    PageFactories m_factories;
    UiState &m_state;
    MainMenu *m_menu = nullptr;
    QFrame *m_strip = nullptr;
    ShopSwitcher *m_switcher = nullptr;
    ReceiverPill *m_pill = nullptr;
    RateGauge *m_gauge = nullptr;
    NavigationRail *m_rail = nullptr;
    Banner *m_banner = nullptr;
    QWidget *m_bannerRow = nullptr;
    QStackedWidget *m_stack = nullptr;
    AddShopPanel *m_addShop = nullptr;
    StatusLabel *m_connection = nullptr;
    QLabel *m_lastSync = nullptr;
    QLabel *m_queue = nullptr;

    QList<Page *> m_pages; ///< null until made
    QHash<Page *, ShopId> m_pageShop; ///< what each page was told last
    QList<int> m_history;
    int m_historyAt = -1;
    int m_current = -1;
    ShopId m_shop;
    bool m_shopChosen = false; ///< by the user in this session
    bool m_railWide = true; ///< the user's wish where there is room
    bool m_railForced = false; ///< wide although there is little room
    bool m_closing = false;
    bool m_painted = false;
    struct Problem
    {
        QString key;
        std::function<ErrorText()> words;
        std::function<QString()> button;
    };
    QList<Problem> m_problems; ///< the last one is shown

    enum class Connection { Unknown, Online, Offline };
    struct Contact
    {
        Connection state = Connection::Unknown;
        qint64 lastSyncMs = 0; ///< 0: never
    };
    QHash<ShopId, Contact> m_contacts;
    QTimer m_failureTimer;
    QHash<QString, qint64> m_failuresSeen; ///< per shop id
};

} // namespace hookdesk::ui
