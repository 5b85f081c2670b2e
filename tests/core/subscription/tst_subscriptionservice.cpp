// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/value.h"
#include "core/subscription/subscriptionservice.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace hookdesk;
using namespace hookdesk::subscription;
using namespace hookdesk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

QByteArray row(int id)
{
    return "{\"address\":\"https://hooks.tea-house.tw/" + QByteArray::number(id)
        + "\",\"created_at\":\"2015-07-09T19:55:52.106+08:00\",\"id\":" + QByteArray::number(id)
        + ",\"topic\":\"products/create\",\"updated_at\":\"2014-09-01T00:00:01.987+08:0\","
          "\"content_type\":\"application/json\"}";
}

/// Answers like the platform: rows after since_id, at most `limit`.
FakeServer::Script shopWith(int rows)
{
    return [rows](const FakeRequest &request) {
        const QUrlQuery query(QString::fromLatin1(request.query));
        const int since = query.queryItemValue(u"since_id"_s).toInt();
        const int limit = query.queryItemValue(u"limit"_s).toInt();
        QByteArrayList items;
        for (int id = since + 1; id <= rows && items.size() < limit; ++id)
            items << row(id);
        return FakeAnswer {.body = "{\"webhooks\":[" + items.join(',') + "]}"};
    };
}

const QByteArray kSettings = QByteArrayLiteral(
    "{\"shop_add_on\":{\"id\":1001,\"settings\":{},\"token\":\"example\",\"add_on_version\":{\"webhook_url\":"
    "\"https://hooks.tea-house.tw/cyberbiz\",\"manifest\":{\"name\":\"\xe6\xb8\xac\xe8\xa9\xa6 "
    "App\",\"scopes\":"
    "\"public read_customers read_orders\",\"webhook_events\":[\"orders/create\",\"orders/paid\"]},"
    "\"status\":\"init\",\"scopes\":\"public read_orders\"}}}");

} // namespace

class TestSubscriptionService : public QObject
{
    Q_OBJECT

private slots:
    void listReadsAllPages_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("requests");
        QTest::addRow("none") << 0 << 1;
        QTest::addRow("some") << 3 << 1;
        QTest::addRow("one full page") << 50 << 2;
        QTest::addRow("more") << 120 << 3;
    }
    void listReadsAllPages()
    {
        QFETCH(int, rows);
        QFETCH(int, requests);
        ShopFixture fixture(u"youhaosuda"_s);
        QVERIFY(fixture.addApp("token"));
        fixture.server.answerWith(shopWith(rows));
        SubscriptionService service(fixture.api);
        const auto list = waitFor(service.list(fixture.shop));
        QVERIFY2(list, qPrintable(list ? QString() : list.error().detail));
        QCOMPARE(list->size(), rows);
        QCOMPARE(fixture.server.requests().size(), requests);
        QCOMPARE(fixture.server.requests().first().path, "/v1/webhooks"_ba);
        QVERIFY(fixture.server.requests().first().query.contains("limit=50"));
        for (int i = 0; i < rows; ++i)
            QCOMPARE(list->at(i).id, i + 1);
        if (rows > 0) {
            QCOMPARE(list->first().topic, u"products/create"_s);
            QCOMPARE(list->first().contentType, u"application/json"_s);
            QCOMPARE(list->first().createdAt, QDateTime({2015, 7, 9}, {11, 55, 52, 106}, Qt::UTC));
            // the documentation's own date has a cut-short offset
            QCOMPARE(list->first().updatedAt, QDateTime({2014, 8, 31}, {16, 0, 1, 987}, Qt::UTC));
        }
    }
    void listEndsAlsoWithOddServers()
    {
        ShopFixture fixture(u"youhaosuda"_s);
        QVERIFY(fixture.addApp("token"));
        QByteArrayList items;
        for (int id = 1; id <= 50; ++id)
            items << row(id);
        // ignores since_id: the same page for ever
        fixture.server.answer("GET", "/v1/webhooks", {.body = "{\"webhooks\":[" + items.join(',') + "]}"});
        SubscriptionService service(fixture.api);
        const auto list = waitFor(service.list(fixture.shop));
        QVERIFY(list);
        QCOMPARE(list->size(), 50);
        QCOMPARE(fixture.server.requests().size(), 2);
    }
    void badAnswersAreErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("no list") << "{}"_ba;
        QTest::addRow("list is a text") << R"({"webhooks":"x"})"_ba;
        QTest::addRow("row without id") << R"({"webhooks":[{"topic":"a"}]})"_ba;
        QTest::addRow("row is a number") << R"({"webhooks":[1]})"_ba;
        QTest::addRow("array") << "[]"_ba;
        QTest::addRow("empty") << ""_ba;
    }
    void badAnswersAreErrors()
    {
        QFETCH(QByteArray, body);
        ShopFixture fixture(u"youhaosuda"_s);
        QVERIFY(fixture.addApp("token"));
        fixture.server.answer("GET", "/v1/webhooks", {.body = body});
        SubscriptionService service(fixture.api);
        const auto list = waitFor(service.list(fixture.shop));
        QVERIFY(!list);
        QCOMPARE(list.error().kind, Kind::Parse);
    }
    void webhooksAreCreatedChangedRemoved()
    {
        ShopFixture fixture(u"youhaosuda"_s);
        QVERIFY(fixture.addApp("token"));
        fixture.server.answer("POST", "/v1/webhooks", {.body = "{\"webhook\":" + row(6) + "}"});
        fixture.server.answer("PUT", "/v1/webhooks/6", {.body = "{\"webhook\":" + row(6) + "}"});
        fixture.server.answer("DELETE", "/v1/webhooks/6", {.body = "{}"});
        SubscriptionService service(fixture.api);
        Webhook webhook;
        webhook.topic = u"products/create"_s;
        webhook.address = u"https://hooks.tea-house.tw/茶 \"1\""_s;
        webhook.contentType = u"application/json"_s;
        const auto created = waitFor(service.create(fixture.shop, webhook));
        QVERIFY(created);
        QCOMPARE(created->id, 6);
        const FakeRequest &post = fixture.server.requests().last();
        QCOMPARE(post.header("Content-Type"), "application/json"_ba);
        const auto body = json::parse(post.body);
        QVERIFY(body);
        QCOMPARE((*body)[u"webhook"][u"address"].toString(), webhook.address);
        QCOMPARE((*body)[u"webhook"][u"topic"].toString(), webhook.topic);
        QCOMPARE((*body)[u"webhook"][u"content_type"].toString(), webhook.contentType);
        QCOMPARE((*body)[u"webhook"].size(), 3);

        webhook.id = 6;
        QVERIFY(waitFor(service.update(fixture.shop, webhook)));
        QVERIFY(waitFor(service.remove(fixture.shop, 6)));
        QCOMPARE(fixture.server.requests().last().method, "DELETE"_ba);
        QCOMPARE(fixture.server.requests().size(), 3);
        QCOMPARE(waitFor(service.remove(fixture.shop, 0)).error().kind, Kind::BadInput);
        webhook.id = 0;
        QCOMPARE(waitFor(service.update(fixture.shop, webhook)).error().kind, Kind::BadInput);
        QCOMPARE(fixture.server.requests().size(), 3);
    }
    void fieldErrorsComeThrough()
    {
        ShopFixture fixture(u"youhaosuda"_s);
        QVERIFY(fixture.addApp("token"));
        fixture.server.answer("POST", "/v1/webhooks",
            {.status = 422, .body = R"({"code":422,"errors":{"topic":["不可为空"]}})"});
        SubscriptionService service(fixture.api);
        const auto created = waitFor(service.create(fixture.shop, {}));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, Kind::Invalid);
        QCOMPARE(created.error().fields.value(0).field, u"topic"_s);
        QCOMPARE(created.error().fields.value(0).messages, QStringList {u"不可为空"_s});
    }
    void lostAnswersOfWritesAreSaid()
    {
        ShopFixture fixture(u"youhaosuda"_s);
        QVERIFY(fixture.addApp("token"));
        fixture.server.answer("POST", "/v1/webhooks", {.close = true});
        fixture.server.answer("DELETE", "/v1/webhooks/6", {.close = true});
        SubscriptionService service(fixture.api);
        QCOMPARE(waitFor(service.create(fixture.shop, {})).error().kind, Kind::UnknownOutcome);
        QCOMPARE(waitFor(service.remove(fixture.shop, 6)).error().kind, Kind::UnknownOutcome);
        QCOMPARE(fixture.server.requests().size(), 2);
    }

    void appEventsAreRead()
    {
        ShopFixture fixture(u"cyberbiz"_s);
        QVERIFY(fixture.addApp("token"));
        fixture.server.answer("GET", "/settings", {.body = kSettings});
        SubscriptionService service(fixture.api);
        const auto events = waitFor(service.readAppEvents(fixture.shop));
        QVERIFY2(events, qPrintable(events ? QString() : events.error().detail));
        QCOMPARE(events->appName, u"測試 App"_s);
        QCOMPARE(events->address, u"https://hooks.tea-house.tw/cyberbiz"_s);
        QCOMPARE(events->topics, (QStringList {u"orders/create"_s, u"orders/paid"_s}));
        QCOMPARE(events->requestedScopes, (QStringList {u"public"_s, u"read_customers"_s, u"read_orders"_s}));
        QCOMPARE(events->grantedScopes, (QStringList {u"public"_s, u"read_orders"_s}));
        fixture.server.answer("GET", "/settings", {.body = R"({"shop_add_on":null})"});
        QCOMPARE(waitFor(service.readAppEvents(fixture.shop)).error().kind, Kind::Parse);
    }
    void appEventsAreWrittenInTheDemo()
    {
        ShopFixture fixture(u"cyberbiz"_s);
        QVERIFY(fixture.addApp("token"));
        fixture.server.answer("PUT", "/back_office/app", {.body = kSettings});
        SubscriptionService service(fixture.api);
        const auto events
            = waitFor(service.writeAppEvents(fixture.shop, u"http://127.0.0.1:9/x"_s, {u"orders/create"_s}));
        QVERIFY(events);
        QCOMPARE(events->topics.size(), 2);
        QCOMPARE(fixture.server.requests().first().body,
            "{\"webhook_url\":\"http://127.0.0.1:9/x\",\"webhook_events\":[\"orders/create\"]}"_ba);
        QCOMPARE(fixture.server.requests().first().header("Authorization"), "Bearer token"_ba);
        fixture.server.answer(
            "PUT", "/back_office/app", {.status = 422, .body = R"({"messages":{"webhook_url":["無效"]}})"});
        const auto refused = waitFor(service.writeAppEvents(fixture.shop, u"x"_s, {}));
        QCOMPARE(refused.error().kind, Kind::Invalid);
        QCOMPARE(refused.error().fields.value(0).field, u"webhook_url"_s);
    }
    void whatThePlatformLacksIsUnsupported()
    {
        ShopFixture live(u"cyberbiz"_s, Environment::Live);
        QVERIFY(live.addApp("token"));
        SubscriptionService service(live.api);
        QCOMPARE(waitFor(service.writeAppEvents(live.shop, u"https://a.tw"_s, {})).error().kind,
            Kind::Unsupported);
        QCOMPARE(waitFor(service.list(live.shop)).error().kind, Kind::Unsupported);
        QCOMPARE(waitFor(service.create(live.shop, {})).error().kind, Kind::Unsupported);
        QCOMPARE(waitFor(service.list(ShopId(u"nobody"_s))).error().kind, Kind::BadInput);
        QVERIFY(live.server.requests().isEmpty());
        ShopFixture other(u"youhaosuda"_s);
        QVERIFY(other.addApp("token"));
        SubscriptionService second(other.api);
        QCOMPARE(waitFor(second.readAppEvents(other.shop)).error().kind, Kind::Unsupported);
    }
    void deletedServiceEndsItsCalls()
    {
        ShopFixture fixture(u"youhaosuda"_s);
        QVERIFY(fixture.addApp("token"));
        fixture.server.answer("GET", "/v1/webhooks", {.hang = true});
        auto service = std::make_unique<SubscriptionService>(fixture.api);
        const auto list = service->list(fixture.shop);
        QTRY_COMPARE(fixture.server.requests().size(), 1);
        service.reset();
        QTRY_VERIFY(list.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestSubscriptionService)
#include "tst_subscriptionservice.moc"
