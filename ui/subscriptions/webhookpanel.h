// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/subscriptiontablemodel.h"
#include "ui/shell/page.h"
#include "ui/subscriptions/lastevents.h"
#include "ui/widgets/controls.h"

#include <QSortFilterProxyModel>

#include <functional>

class QStackedWidget;
class QTableView;

namespace hookdesk::ui {

class Banner;
class WebhookForm;

/// Platforms with an API for webhooks: table of the records, form at the right (in place of the table when
/// narrow), delete with a question.
class WebhookPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WebhookPanel(Services &services, QWidget *parent = nullptr);

    void setShop(const ShopId &shop);
    void setCatalog(const catalog::CatalogPtr &catalog);
    void reload();
    void focusSearch();
    void setCompact(bool compact);
    [[nodiscard]] bool isDirty() const;
    void newSubscription();
    void editCurrent();
    void deleteSelected();

signals:
    void statusMessage(const QString &text);
    void dirtyChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildSelectionBar();
    void setUpColumns();
    void makeActions();
    void retranslate();
    void onLoaded(const Result<QList<subscription::Webhook>> &loaded);
    void watchLastEvents();
    void showState();
    void leaveForm(std::function<void()> go);
    void openForm(const subscription::Webhook *webhook);
    void closeForm();
    void submit(const subscription::Webhook &webhook); ///< asks first in a live shop
    void send(const subscription::Webhook &webhook);
    void onSaved(const Result<subscription::Webhook> &saved, bool fresh, const QString &topic, quint64 form);
    void showProblem(const Error &error, const std::function<QString()> &action, bool refresh);
    void remove(const QList<subscription::Webhook> &webhooks);
    void removeNext();
    [[nodiscard]] QList<subscription::Webhook> selected() const;

    Services &m_services;
    ShopId m_shop;
    SubscriptionTableModel m_model;
    QSortFilterProxyModel m_proxy;
    LastEvents m_lastEvents;
    QList<subscription::Webhook> m_toRemove;
    int m_removed = 0;
    quint64 m_generation = 0;
    quint64 m_removal = 0; ///< a reply to an earlier series of deletions is too late
    quint64 m_formSession = 0; ///< counts every opening and closing of the form
    bool m_loading = false;
    bool m_loadedOnce = false;
    bool m_compact = false;
    QWidget *m_left = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    SearchField *m_filter = nullptr;
    QuietButton *m_refresh = nullptr;
    IconButton *m_new = nullptr;
    ProgressStrip *m_progress = nullptr;
    Banner *m_banner = nullptr;
    QWidget *m_selectionBar = nullptr;
    QLabel *m_selectionText = nullptr;
    IconButton *m_edit = nullptr;
    IconButton *m_delete = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_formLine = nullptr;
    WebhookForm *m_form = nullptr;
};

} // namespace hookdesk::ui
