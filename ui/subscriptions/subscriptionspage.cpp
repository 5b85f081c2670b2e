// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/subscriptionspage.h"

#include "ui/subscriptions/appeventspanel.h"
#include "ui/subscriptions/webhookpanel.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

SubscriptionsPage::SubscriptionsPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(services.theme, m_stack))
    , m_webhooks(new WebhookPanel(services, m_stack))
    , m_appEvents(new AppEventsPanel(services, m_stack))
    , m_newAction(new QAction(this))
    , m_editAction(new QAction(this))
    , m_deleteAction(new QAction(this))
{
    m_empty->setObjectName(u"subscriptionsNoToken"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_webhooks);
    m_stack->addWidget(m_appEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_newAction->setShortcut(QKeySequence(QKeySequence::New));
    m_newAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_newAction);
    connect(m_newAction, &QAction::triggered, m_webhooks, &WebhookPanel::newSubscription);
    connect(m_editAction, &QAction::triggered, m_webhooks, &WebhookPanel::editCurrent);
    connect(m_deleteAction, &QAction::triggered, m_webhooks, &WebhookPanel::deleteSelected);

    connect(m_empty, &EmptyState::buttonClicked, this, [this] { emit openPage(u"apps"_s, {}); });
    connect(m_webhooks, &WebhookPanel::statusMessage, this, &Page::statusMessage);
    connect(m_webhooks, &WebhookPanel::dirtyChanged, this, &Page::dirtyChanged);
    connect(m_appEvents, &AppEventsPanel::statusMessage, this, &Page::statusMessage);
    connect(m_appEvents, &AppEventsPanel::dirtyChanged, this, &Page::dirtyChanged);
    connect(&services.shops, &ShopRegistry::appsChanged, this, [this](const ShopId &shop) {
        if (shop == m_shop)
            choose();
    });
    retranslate();
}

void SubscriptionsPage::setShop(const ShopId &shop)
{
    m_shop = shop;
    m_view = View::NoShop;
    loadCatalog();
    choose();
}

void SubscriptionsPage::loadCatalog()
{
    m_webhooks->setCatalog(nullptr);
    m_appEvents->setCatalog(nullptr);
    const auto *profile = m_services.api.profile(m_shop);
    if (!profile)
        return;
    onDone(this, m_services.catalogs.catalog(profile->catalog),
        [this, shop = m_shop](const Result<catalog::CatalogPtr> &loaded) {
            if (shop != m_shop || !loaded)
                return;
            m_webhooks->setCatalog(*loaded);
            m_appEvents->setCatalog(*loaded);
        });
}

void SubscriptionsPage::choose()
{
    const auto *profile = m_services.api.profile(m_shop);
    const auto app = m_services.shops.activeApp(m_shop);
    View view = View::NoShop;
    if (profile) {
        if (!app || !app->token.present)
            view = View::NoToken;
        else if (profile->capabilities.webhooksByApi)
            view = View::Webhooks;
        else if (profile->capabilities.webhooksPerApp)
            view = View::AppEvents;
        else
            view = View::Unsupported;
    }
    if (view == m_view)
        return;
    m_view = view;
    switch (view) {
    case View::Webhooks:
        m_stack->setCurrentWidget(m_webhooks);
        m_webhooks->setShop(m_shop);
        break;
    case View::AppEvents:
        m_stack->setCurrentWidget(m_appEvents);
        m_appEvents->setShop(m_shop);
        break;
    default:
        m_stack->setCurrentWidget(m_empty);
        showEmpty();
        break;
    }
    m_newAction->setEnabled(view == View::Webhooks);
    m_editAction->setEnabled(view == View::Webhooks);
    m_deleteAction->setEnabled(view == View::Webhooks);
}

void SubscriptionsPage::showEmpty()
{
    if (m_view == View::Unsupported)
        m_empty->setContent(u"nav-subscriptions"_s, tr("This platform offers no webhooks to manage"),
            tr("Its back office is the only place where they are set."), {});
    else if (m_view == View::NoToken)
        m_empty->setContent(u"key"_s, tr("No token yet"),
            tr("Subscriptions are read from the shop, and that needs a token. Exchange one on the page "
               "Apps."),
            tr("Open Apps"));
    else
        m_empty->setContent(u"shop"_s, tr("No shop selected"), tr("Choose a shop at the top left."), {});
}

void SubscriptionsPage::activated()
{
    choose();
}

void SubscriptionsPage::refresh()
{
    if (m_view == View::Webhooks)
        m_webhooks->reload();
    else if (m_view == View::AppEvents)
        m_appEvents->reload();
}

void SubscriptionsPage::focusSearch()
{
    if (m_view == View::Webhooks)
        m_webhooks->focusSearch();
    else if (m_view == View::AppEvents)
        m_appEvents->focusSearch();
}

bool SubscriptionsPage::isDirty() const
{
    return (m_view == View::Webhooks && m_webhooks->isDirty())
        || (m_view == View::AppEvents && m_appEvents->isDirty());
}

QList<QAction *> SubscriptionsPage::pageActions() const
{
    return {m_newAction, m_editAction, m_deleteAction};
}

void SubscriptionsPage::setCompact(bool compact)
{
    m_webhooks->setCompact(compact);
    m_appEvents->setCompact(compact);
}

void SubscriptionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SubscriptionsPage::retranslate()
{
    m_newAction->setText(tr("New subscription"));
    m_editAction->setText(tr("Edit subscription"));
    m_deleteAction->setText(tr("Delete subscriptions…"));
    showEmpty();
}

} // namespace hookdesk::ui
