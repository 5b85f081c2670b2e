// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shopfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

platform::ApiRequest get(const QString &path)
{
    platform::ApiRequest request;
    request.path = path;
    request.retries = false;
    return request;
}

} // namespace

class TestShopApi : public QObject
{
    Q_OBJECT

private slots:
    void callsGoToTheShopWithItsToken_data()
    {
        QTest::addColumn<QString>("platformId");
        QTest::addColumn<bool>("demo");
        QTest::addRow("cyberbiz demo") << u"cyberbiz"_s << true;
        QTest::addRow("cyberbiz live") << u"cyberbiz"_s << false;
        QTest::addRow("youhaosuda demo") << u"youhaosuda"_s << true;
    }
    void callsGoToTheShopWithItsToken()
    {
        QFETCH(QString, platformId);
        QFETCH(bool, demo);
        ShopFixture fixture(platformId, demo ? Environment::Demo : Environment::Live);
        QVERIFY(fixture.addApp("token-abc"));
        fixture.server.answer("GET", "/shop", {.body = "{}"});
        const auto *profile = fixture.api.profile(fixture.shop);
        QVERIFY(profile);
        QCOMPARE(profile->id, platformId);
        QCOMPARE(profile->capabilities.loopbackAddresses, demo);
        QSignalSpy called(&fixture.api, &ShopApi::called);
        platform::ApiCall *call = fixture.api.start(fixture.shop, get(u"/shop"_s));
        QSignalSpy sent(call, &platform::ApiCall::sent);
        const auto answer = waitFor(call->future());
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(sent.size(), 1);
        QCOMPARE(fixture.server.requests().first().header(profile->tokenHeader),
            profile->tokenPrefix + "token-abc");
        QCOMPARE(called.size(), 1);
        QCOMPARE(called.first().at(1).toBool(), true);
        QVERIFY(fixture.api.governor(fixture.shop));
        QCOMPARE(fixture.api.governor(fixture.shop)->state().size, profile->rate.size);
    }
    void errorsBeforeSending()
    {
        ShopFixture fixture(u"cyberbiz"_s);
        QSignalSpy called(&fixture.api, &ShopApi::called);
        QCOMPARE(
            waitFor(fixture.api.send(ShopId(u"nobody"_s), get(u"/shop"_s))).error().kind, Kind::BadInput);
        QCOMPARE(waitFor(fixture.api.send(fixture.shop, get(u"/shop"_s))).error().kind, Kind::SecretMissing);
        QVERIFY(!fixture.api.governor(fixture.shop));
        CustomApp app;
        app.id = fixture.app;
        app.shopId = fixture.shop;
        QVERIFY(waitFor(fixture.registry.save(app)));
        QCOMPARE(waitFor(fixture.api.send(fixture.shop, get(u"/shop"_s))).error().kind, Kind::SecretMissing);
        QVERIFY(!fixture.api.profile(ShopId(u"nobody"_s)));
        QVERIFY(fixture.server.requests().isEmpty());
        QCOMPARE(called.size(), 0);
    }
    void errorAnswersReachedTheServer()
    {
        ShopFixture fixture(u"cyberbiz"_s);
        QVERIFY(fixture.addApp("token-abc"));
        fixture.server.answer("GET", "/shop", {.status = 401, .body = R"({"error":["no"]})"});
        QSignalSpy called(&fixture.api, &ShopApi::called);
        QCOMPARE(waitFor(fixture.api.send(fixture.shop, get(u"/shop"_s))).error().kind, Kind::Unauthorized);
        QCOMPARE(called.size(), 1);
        QCOMPARE(called.first().at(1).toBool(), true);
        fixture.server.close();
        fixture.http.clearConnections();
        QCOMPARE(waitFor(fixture.api.send(fixture.shop, get(u"/closed"_s))).error().kind, Kind::Unreachable);
        QCOMPARE(called.size(), 2);
        QCOMPARE(called.last().at(1).toBool(), false);
    }
    void cancelAndDelete()
    {
        ShopFixture fixture(u"cyberbiz"_s);
        QVERIFY(fixture.addApp("token-abc"));
        fixture.server.answer("GET", "/shop", {.hang = true});
        QPointer<platform::ApiCall> early = fixture.api.start(fixture.shop, get(u"/shop"_s));
        const auto earlyFuture = early->future();
        early->cancel();
        QVERIFY(earlyFuture.isFinished());
        QPointer<platform::ApiCall> late = fixture.api.start(fixture.shop, get(u"/shop"_s));
        const auto lateFuture = late->future();
        QTRY_COMPARE(fixture.server.requests().size(), 1);
        delete late;
        QVERIFY(lateFuture.isFinished());
        QCOMPARE(lateFuture.result().error().kind, Kind::Canceled);
        QTRY_VERIFY(!early);
    }
};

QTEST_GUILESS_MAIN(TestShopApi)
#include "tst_shopapi.moc"
