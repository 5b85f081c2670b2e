// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shopapi.h"
#include "tests/support/fakeserver.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>

namespace hookdesk::test {

/// One shop with one app on a FakeServer, with the real registry, credential store and clients.
struct ShopFixture
{
    explicit ShopFixture(const QString &platformId, Environment environment = Environment::Demo)
    {
        database.open(folder.filePath(QStringLiteral("test.db"))).waitForFinished();
        Shop newShop;
        newShop.id = shop;
        newShop.platformId = platformId;
        newShop.domain = QStringLiteral("shop.demo.example");
        newShop.name = newShop.domain;
        newShop.environment = environment;
        newShop.apiBase = server.url(QString());
        waitFor(registry.save(newShop));
    }

    [[nodiscard]] bool addApp(const QByteArray &token)
    {
        CustomApp newApp;
        newApp.id = app;
        newApp.shopId = shop;
        newApp.name = QStringLiteral("App");
        if (!waitFor(registry.save(newApp)))
            return false;
        Credentials values;
        values.accessToken = Secret(token);
        return waitFor(credentials.save(app, values)).has_value();
    }

    QTemporaryDir folder;
    FakeServer server;
    ShopId shop {QStringLiteral("shop-1")};
    AppId app {QStringLiteral("app-1")};
    store::Database database;
    secrets::MemorySecretStore keychain;
    ShopRegistry registry {database};
    CredentialStore credentials {registry, database, keychain};
    platform::Platforms platforms = platform::Platforms::load().value();
    net::HttpClient http;
    net::GovernorPool pool;
    platform::ApiClient client {http, pool};
    ShopApi api {registry, credentials, platforms, client};
};

} // namespace hookdesk::test
