// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/applistmodel.h"
#include "ui/shell/page.h"
#include "ui/widgets/controls.h"

#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace hookdesk::ui {

class AppListPane;
class Banner;
class CredentialsPanel;
class GeneralPanel;

/// The custom apps of a shop: list, general data, credentials and the exchange of a token.
class AppsPage : public Page
{
    Q_OBJECT
public:
    enum Tab { GeneralTab, CredentialsTab };

    explicit AppsPage(Services &services, QWidget *parent = nullptr);
    ~AppsPage() override;

    void setShop(const ShopId &shop) override;
    void activated() override;
    void refresh() override;
    void focusSearch() override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void setCompact(bool compact) override;

    void showTab(Tab tab);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildHeader();
    void makeActions();
    void retranslate();
    void loadCatalog();
    void reloadApps();
    void choose(const AppId &id); ///< asks about unsaved changes first
    void showApp(const AppId &id);
    void showHeader();
    void addApp();
    void save();
    /// @p then runs once the app is stored and still shown; without it a new app goes on to its credentials.
    void saveGeneral(std::function<void()> then);
    void onSaveFailed(const Error &error, const CustomApp &app, const std::optional<CustomApp> &former);
    void saveAndGo(std::function<void()> go);
    void showProblem(const Error &error, const std::function<QString()> &action);
    void discard();
    void deleteApp();
    void remove(const AppId &id);
    /// Runs @p go at once when nothing is unsaved, else after the answer (never after Cancel).
    void leaveForm(std::function<void()> go);
    void onDirtyChanged();
    [[nodiscard]] std::optional<CustomApp> currentApp() const;
    [[nodiscard]] const platform::PlatformProfile *profile() const;

    Services &m_services;
    ShopId m_shop;
    AppId m_current;
    AppId m_saving; ///< its save was not answered yet
    std::optional<CustomApp> m_draft; ///< a new app that was not saved yet
    CustomApp m_shown; ///< as the form got it
    AppListModel m_model;
    QTimer m_tick;
    bool m_compact = false;
    bool m_filling = false;
    AppListPane *m_list = nullptr;
    QWidget *m_listLine = nullptr;
    QWidget *m_detail = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_body = nullptr;
    Banner *m_banner = nullptr;
    ElidedLabel *m_name = nullptr;
    QComboBox *m_picker = nullptr;
    QuietButton *m_pickerAdd = nullptr;
    StatusLabel *m_status = nullptr;
    QLabel *m_changes = nullptr;
    QPushButton *m_discard = nullptr;
    IconButton *m_save = nullptr;
    QTabBar *m_tabs = nullptr;
    QLabel *m_dot = nullptr;
    QStackedWidget *m_stack = nullptr;
    GeneralPanel *m_general = nullptr;
    CredentialsPanel *m_credentials = nullptr;
    QAction *m_newAction = nullptr;
    QAction *m_saveAction = nullptr;
    QAction *m_exchangeAction = nullptr;
    QAction *m_copyAction = nullptr;
    QList<QAction *> m_tabActions;
};

} // namespace hookdesk::ui
