// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shopregistry.h"
#include "core/store/connection.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;
using namespace Qt::StringLiterals;

namespace {

template <typename T> Result<T> waitFor(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 5000) || future.resultCount() == 0)
        return fail(Error::Kind::Timeout);
    return future.result();
}

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'700'000'000 + seconds, Qt::UTC);
}

Shop shopOf(const QString &id, Environment environment = Environment::Live, qint64 lastUsed = 0)
{
    Shop shop;
    shop.id = ShopId(id);
    shop.platformId = u"cyberbiz"_s;
    shop.domain = id + u".cyberbiz.example"_s;
    shop.name = u"示範商店 "_s + id;
    shop.environment = environment;
    shop.apiBase = QUrl(u"http://127.0.0.1:8080/a%20b"_s);
    shop.authBase = QUrl(u"http://127.0.0.1:8081"_s);
    shop.lastUsed = at(lastUsed);
    return shop;
}

CustomApp appOf(const QString &id, const QString &shop, qint64 created = 0)
{
    CustomApp app;
    app.id = AppId(id);
    app.shopId = ShopId(shop);
    app.name = u"庫存同步"_s;
    app.note = u"note\nwith lines"_s;
    app.clientId = u"client"_s;
    app.redirectUrl = QUrl(u"http://127.0.0.1:9/cb?x=1"_s);
    app.requestedScopes = QStringList {u"public"_s, u"read_orders"_s};
    app.token.present = true;
    app.token.fingerprint = u"01234567"_s;
    app.token.masked = u"••••abcd"_s;
    app.token.issuedAt = at(1);
    app.token.expiresAt = at(7200);
    app.token.scopes = QStringList {u"public"_s};
    app.secretMasked = u"••••1234"_s;
    app.webhookKeyMasked = u"••••5678"_s;
    app.created = at(created);
    return app;
}

struct Bench
{
    Bench() { opened = waitFor(database.open(folder.filePath(u"data/hookdesk.db"_s))).has_value(); }
    QTemporaryDir folder;
    store::Database database;
    ShopRegistry registry {database};
    bool opened = false;
};

} // namespace

class TestShopRegistry : public QObject
{
    Q_OBJECT
private slots:
    void everythingComesBack()
    {
        Bench b;
        QVERIFY(b.opened);
        const Shop shop = shopOf(u"a"_s);
        const CustomApp app = appOf(u"app"_s, u"a"_s);
        CustomApp bare;
        bare.id = AppId(u"bare"_s);
        bare.shopId = shop.id;
        bare.created = at(5);
        QVERIFY(waitFor(b.registry.save(shop)).has_value());
        QVERIFY(waitFor(b.registry.save(app)).has_value());
        QVERIFY(waitFor(b.registry.save(bare)).has_value());
        ShopRegistry next(b.database);
        QSignalSpy changed(&next, &ShopRegistry::shopsChanged);
        QVERIFY(waitFor(next.load()).has_value());
        QCOMPARE(changed.count(), 1);
        QVERIFY(next.shops() == QList<Shop> {shop});
        QVERIFY(next.apps(shop.id) == (QList<CustomApp> {app, bare}));
    }

    void changeIsVisibleAtOnceAndReplacesById()
    {
        Bench b;
        Shop shop = shopOf(u"a"_s);
        const auto first = b.registry.save(shop);
        QVERIFY(b.registry.shop(shop.id).has_value());
        QVERIFY(waitFor(first).has_value());
        QVERIFY(waitFor(b.registry.save(appOf(u"app"_s, u"a"_s))).has_value());
        shop.name = u"new"_s;
        QVERIFY(waitFor(b.registry.save(shop)).has_value());
        ShopRegistry next(b.database);
        QVERIFY(waitFor(next.load()).has_value());
        QCOMPARE(next.shop(shop.id)->name, u"new"_s);
        QCOMPARE(next.apps(shop.id).size(), 1); // replacing a shop must not take its apps along
    }

    void orderOfShopsAndApps()
    {
        Bench b;
        QVERIFY(waitFor(b.registry.save(shopOf(u"old"_s, Environment::Live, 1))).has_value());
        QVERIFY(waitFor(b.registry.save(shopOf(u"new"_s, Environment::Live, 2))).has_value());
        QVERIFY(waitFor(b.registry.save(shopOf(u"demo"_s, Environment::Demo, 0))).has_value());
        QStringList order;
        const auto shops = b.registry.shops();
        for (const Shop &shop : shops)
            order << shop.id.toString();
        QCOMPARE(order, (QStringList {u"demo"_s, u"new"_s, u"old"_s}));
        CustomApp second = appOf(u"second"_s, u"old"_s, 20);
        CustomApp first = appOf(u"first"_s, u"old"_s, 10);
        first.token = {};
        QVERIFY(waitFor(b.registry.save(second)).has_value());
        QVERIFY(waitFor(b.registry.save(first)).has_value());
        QCOMPARE(b.registry.apps(ShopId(u"old"_s)).first().id, first.id);
        QCOMPARE(b.registry.activeApp(ShopId(u"old"_s))->id, second.id);
        QVERIFY(!b.registry.activeApp(ShopId(u"new"_s)).has_value());
    }

    void demoShopsAreNotWritten()
    {
        Bench b;
        QVERIFY(waitFor(b.registry.save(shopOf(u"demo"_s, Environment::Demo))).has_value());
        QVERIFY(waitFor(b.registry.save(appOf(u"app"_s, u"demo"_s))).has_value());
        QVERIFY(waitFor(b.registry.load()).has_value());
        QCOMPARE(b.registry.shops().size(), 1); // kept in memory by load()
        QCOMPARE(b.registry.apps(ShopId(u"demo"_s)).size(), 1);
        ShopRegistry next(b.database);
        QVERIFY(waitFor(next.load()).has_value());
        QVERIFY(next.shops().isEmpty());
    }

    void removingTakesAppsAndMarkers()
    {
        Bench b;
        QVERIFY(waitFor(b.registry.save(shopOf(u"a"_s))).has_value());
        QVERIFY(waitFor(b.registry.save(appOf(u"app"_s, u"a"_s))).has_value());
        QVERIFY(waitFor(b.registry.save(appOf(u"other"_s, u"a"_s))).has_value());
        Completer<> marked;
        b.database.write(
            [](QSqlDatabase &db) {
                return store::execute(
                    db, u"INSERT INTO secret_marker VALUES('account/app',1,''),('account/other',1,'')"_s);
            },
            [marked](const Result<void> &result) { marked.finish(result); });
        QVERIFY(waitFor(marked.future()).has_value());
        const auto markers = [&b] {
            return *waitFor(b.database.read<int>([](QSqlDatabase &db) -> Result<int> {
                return store::queryValue(db, u"SELECT count(*) FROM secret_marker"_s)->toInt();
            }));
        };
        QVERIFY(waitFor(b.registry.removeApp(AppId(u"app"_s))).has_value());
        QCOMPARE(markers(), 1);
        QVERIFY(waitFor(b.registry.removeShop(ShopId(u"a"_s))).has_value());
        QCOMPARE(markers(), 0);
        QVERIFY(waitFor(b.registry.load()).has_value());
        QVERIFY(b.registry.shops().isEmpty());
        QVERIFY(!b.registry.app(AppId(u"other"_s)).has_value());
        QVERIFY(waitFor(b.registry.removeShop(ShopId(u"a"_s))).has_value()); // again: nothing to do
    }

    void refusedByTheDiskIsUndone()
    {
        Bench b;
        const Shop shop = shopOf(u"a"_s);
        const CustomApp app = appOf(u"app"_s, u"a"_s);
        QVERIFY(waitFor(b.registry.save(shop)).has_value());
        QVERIFY(waitFor(b.registry.save(app)).has_value());
        b.database.close();
        Shop changed = shop;
        changed.name = u"other"_s;
        const auto saved = waitFor(b.registry.save(changed));
        QCOMPARE(saved.error().kind, Error::Kind::Storage);
        QVERIFY(*b.registry.shop(shop.id) == shop);
        QVERIFY(!waitFor(b.registry.save(shopOf(u"b"_s))).has_value());
        QVERIFY(!b.registry.shop(ShopId(u"b"_s)).has_value());
        QVERIFY(!waitFor(b.registry.save(appOf(u"app2"_s, u"a"_s))).has_value());
        QVERIFY(!b.registry.app(AppId(u"app2"_s)).has_value());
        QVERIFY(!waitFor(b.registry.removeApp(app.id)).has_value());
        QVERIFY(*b.registry.app(app.id) == app);
        QVERIFY(!waitFor(b.registry.removeShop(shop.id)).has_value());
        QVERIFY(b.registry.shop(shop.id).has_value());
        QCOMPARE(b.registry.apps(shop.id).size(), 1);
    }

    void nonsenseIsRefused()
    {
        Bench b;
        QCOMPARE(waitFor(b.registry.save(Shop())).error().kind, Error::Kind::BadInput);
        QCOMPARE(waitFor(b.registry.save(appOf(u"app"_s, u"nowhere"_s))).error().kind, Error::Kind::BadInput);
        QVERIFY(!b.registry.app(AppId(u"app"_s)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestShopRegistry)
#include "tst_shopregistry.moc"
