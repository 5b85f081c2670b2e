// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/localizedtext.h"
#include "core/catalog/catalog.h"
#include "core/event/receiver.h"
#include "core/net/httpclient.h"
#include "core/platform/platformprofile.h"
#include "core/shop/shopapi.h"
#include "core/store/eventstore.h"
#include "core/subscription/subscriptionservice.h"
#include "ui/support/language.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;

namespace hookdesk::ui {

/// What pages are built from: references owned by app/desktop, alive longer than any widget.
struct Services
{
    Theme &theme;
    LanguageSwitch &language;
    const Clock &clock;
    const platform::Platforms &platforms;
    catalog::CatalogStore &catalogs;
    net::HttpClient &http;
    ShopRegistry &shops;
    CredentialStore &credentials;
    ShopApi &api;
    subscription::SubscriptionService &subscriptions;
    store::EventStore &events;
    event::Receiver &receiver;
};

/// One page of the rail. Built when first shown. Retranslates itself on LanguageChange.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The shop in the top bar changed, or the page is shown for the first time. Drop the selection, keep the
    /// view.
    virtual void setShop(const ShopId &shop) = 0;
    /// The page became visible.
    virtual void activated() { }
    /// F5 and the View menu.
    virtual void refresh() { }
    /// Ctrl+F.
    virtual void focusSearch() { }
    /// A form holds typed text that is not saved; switching the shop or quitting asks first.
    [[nodiscard]] virtual bool isDirty() const { return false; }
    /// Actions of this page for the menu bar (Request, Shop menus); they also carry the page's shortcuts.
    [[nodiscard]] virtual QList<QAction *> pageActions() const { return {}; }
    /// Width class of design.md section 2, in pixels of the page: called on every resize.
    virtual void setCompact(bool compact) { Q_UNUSED(compact) }

signals:
    /// One sentence for the status bar, shown for 6 s.
    void statusMessage(const QString &text);
    /// Another page should open: "apps", "subscriptions", "events", "explorer"; @p what is that page's own
    /// argument.
    void openPage(const QString &page, const QString &what);
    void dirtyChanged();
};

} // namespace hookdesk::ui
