// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/rategovernor.h"
#include "core/platform/apiclient.h"
#include "core/sandbox/sandbox.h"
#include "core/secrets/secretstore.h"
#include "core/shop/credentials.h"
#include "core/store/sqliteeventstore.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QNetworkProxy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace hookdesk::test {

/// Waits up to @p timeoutMs for a future of ours.
template <typename T> Result<T> waitFor(const QFuture<Result<T>> &future, int timeoutMs = 10'000)
{
    const bool ended = QTest::qWaitFor([&future] { return future.isFinished(); }, timeoutMs);
    if (!ended)
        return fail(Error::Kind::Timeout, QStringLiteral("the test waited too long"));
    return future.resultCount() > 0 ? future.result() : Result<T>(fail(Error::Kind::Canceled));
}

/// The real parts behind the pages: both demo shops as HTTP servers, SQLite in a temporary folder, secrets in
/// memory, a receiver on any free port. Make one per test function or per test class, call start() once.
class TestServices
{
public:
    /// @p options decides the data; business happens only by sandbox().trigger() unless it says otherwise.
    [[nodiscard]] static sandbox::SandboxOptions quietOptions()
    {
        sandbox::SandboxOptions options;
        options.orders = 60;
        options.customers = 40;
        options.products = 30;
        options.eventsPerMinute = 0;
        return options;
    }

    TestServices()
    {
        QStandardPaths::setTestModeEnabled(true);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    }

    ~TestServices()
    {
        m_receiver.stop();
        m_sandbox.stop();
    }
    Q_DISABLE_COPY_MOVE(TestServices)

    /// Empty on success, else what failed.
    [[nodiscard]] QString start(const sandbox::SandboxOptions &options = quietOptions())
    {
        if (const auto opened = waitFor(m_database.open(m_folder.filePath(QStringLiteral("test.db"))));
            !opened)
            return QStringLiteral("database: ") + opened.error().detail;
        auto loaded = platform::Platforms::load();
        if (!loaded)
            return QStringLiteral("platforms: ") + loaded.error().detail;
        m_platforms = std::make_unique<platform::Platforms>(std::move(*loaded));
        const auto shops = m_sandbox.start(options);
        if (!shops)
            return QStringLiteral("sandbox: ") + shops.error().detail;
        m_demoShops = *shops;
        m_registry = std::make_unique<ShopRegistry>(m_database);
        m_credentials = std::make_unique<CredentialStore>(*m_registry, m_database, m_secrets);
        m_api = std::make_unique<ShopApi>(*m_registry, *m_credentials, *m_platforms, m_client);
        m_subscriptions = std::make_unique<subscription::SubscriptionService>(*m_api);
        for (const sandbox::DemoShop &demo : m_demoShops) {
            if (const QString problem = addDemo(demo); !problem.isEmpty())
                return problem;
        }
        event::ReceiverConfig config;
        config.port = 0;
        config.pathToken = QStringLiteral("dGVzdC1wYXRoLXRva2VuLTAx");
        m_receiver.start(config);
        if (!QTest::qWaitFor([this] { return m_receiver.state() == event::ReceiverState::Receiving; }))
            return QStringLiteral("receiver: ") + m_receiver.failure();
        m_theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        m_services.emplace(ui::Services {m_theme, m_language, m_clock, *m_platforms, m_catalogs, m_http,
            *m_registry, *m_credentials, *m_api, *m_subscriptions, m_events, m_receiver});
        return {};
    }

    [[nodiscard]] ui::Services &services() { return *m_services; }
    [[nodiscard]] sandbox::Sandbox &sandbox() { return m_sandbox; }
    [[nodiscard]] store::Database &database() { return m_database; }
    [[nodiscard]] ui::Theme &theme() { return m_theme; }
    /// "cyberbiz" or "youhaosuda".
    [[nodiscard]] ShopId shop(const QString &platformId) const { return m_shopIds.value(platformId); }
    [[nodiscard]] AppId app(const QString &platformId) const { return m_appIds.value(platformId); }
    [[nodiscard]] const sandbox::DemoShop *demo(const QString &platformId) const
    {
        for (const sandbox::DemoShop &demo : m_demoShops) {
            if (demo.platformId == platformId)
                return &demo;
        }
        return nullptr;
    }

    /// Puts a token (and a webhook key) where an exchange would have put it, without the pages.
    [[nodiscard]] QString setCredentials(const QString &platformId, const Credentials &credentials)
    {
        const auto saved = waitFor(m_credentials->save(app(platformId), credentials));
        return saved ? QString() : saved.error().detail;
    }

    /// Hands the receiver the keys of both demo shops, as app/desktop does when credentials change.
    void updateReceiverKeys()
    {
        QList<event::SigningKey> keys;
        for (auto it = m_appIds.cbegin(); it != m_appIds.cend(); ++it) {
            const auto known = m_registry->shop(m_shopIds.value(it.key()));
            const auto *profile = m_platforms->find(it.key(), true);
            if (known && profile)
                keys.append({known->id, it.value(), known->domain, profile->signature,
                    m_credentials->signingSecrets(it.value())});
        }
        m_receiver.setKeys(keys);
    }

private:
    [[nodiscard]] QString addDemo(const sandbox::DemoShop &demo)
    {
        Shop shop;
        shop.id = ShopId::create();
        shop.platformId = demo.platformId;
        shop.domain = demo.domain;
        shop.name = demo.name;
        shop.environment = Environment::Demo;
        shop.apiBase = demo.apiBase;
        shop.authBase = demo.authBase;
        if (const auto saved = waitFor(m_registry->save(shop)); !saved)
            return QStringLiteral("shop: ") + saved.error().detail;
        CustomApp app;
        app.id = AppId::create();
        app.shopId = shop.id;
        app.name = demo.appName;
        app.clientId = demo.clientId;
        app.requestedScopes = demo.scopes;
        app.created = m_clock.now();
        if (const auto saved = waitFor(m_registry->save(app)); !saved)
            return QStringLiteral("app: ") + saved.error().detail;
        Credentials credentials;
        credentials.clientSecret = Secret(demo.clientSecret);
        if (const auto saved = waitFor(m_credentials->save(app.id, credentials)); !saved)
            return QStringLiteral("credentials: ") + saved.error().detail;
        m_shopIds.insert(demo.platformId, shop.id);
        m_appIds.insert(demo.platformId, app.id);
        return {};
    }

    // Order matters: what is used outlives its users.
    QTemporaryDir m_folder;
    SystemClock m_clock;
    ui::Theme m_theme;
    ui::LanguageSwitch m_language;
    store::Database m_database;
    std::unique_ptr<platform::Platforms> m_platforms;
    catalog::CatalogStore m_catalogs;
    net::HttpClient m_http;
    net::GovernorPool m_governors;
    platform::ApiClient m_client {m_http, m_governors};
    secrets::MemorySecretStore m_secrets;
    sandbox::Sandbox m_sandbox;
    std::unique_ptr<ShopRegistry> m_registry;
    std::unique_ptr<CredentialStore> m_credentials;
    std::unique_ptr<ShopApi> m_api;
    std::unique_ptr<subscription::SubscriptionService> m_subscriptions;
    store::SqliteEventStore m_events {m_database};
    event::Receiver m_receiver {m_events, m_clock};
    std::optional<ui::Services> m_services;
    QList<sandbox::DemoShop> m_demoShops;
    QMap<QString, ShopId> m_shopIds;
    QMap<QString, AppId> m_appIds;
};

} // namespace hookdesk::test
