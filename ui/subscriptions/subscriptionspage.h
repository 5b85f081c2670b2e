// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/controls.h"

class QStackedWidget;

namespace hookdesk::ui {

class AppEventsPanel;
class WebhookPanel;

/// What a shop sends where. Which of the two panels it shows depends on the platform's capabilities.
class SubscriptionsPage : public Page
{
    Q_OBJECT
public:
    explicit SubscriptionsPage(Services &services, QWidget *parent = nullptr);

    void setShop(const ShopId &shop) override;
    void activated() override;
    void refresh() override;
    void focusSearch() override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    void setCompact(bool compact) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class View { NoShop, NoToken, Unsupported, Webhooks, AppEvents };
    void retranslate();
    void choose(); ///< the right view for the shop as it is now
    void loadCatalog();
    void showEmpty();

    Services &m_services;
    ShopId m_shop;
    View m_view = View::NoShop;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    WebhookPanel *m_webhooks;
    AppEventsPanel *m_appEvents;
    QAction *m_newAction;
    QAction *m_editAction;
    QAction *m_deleteAction;
};

} // namespace hookdesk::ui
