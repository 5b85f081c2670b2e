// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/valuetools.h"
#include "tests/core/sandbox/schemacheck.h"
#include "tests/core/sandbox/testclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::test;
using json::Value;

class TestYouhaosudaShop : public QObject
{
    Q_OBJECT
private:
    sandbox::Sandbox m_sandbox;
    sandbox::DemoShop m_shop;
    HeaderList m_token;

    Reply call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        return exchange(m_shop.apiBase, method, target, m_token, body);
    }
    Reply get(const QByteArray &target) { return call("GET", target); }
    qint64 create(const QString &topic, const QString &address = u"http://127.0.0.1:9/hook"_s)
    {
        const Value webhook = Value::object({{u"address"_s, Value(address)}, {u"topic"_s, Value(topic)},
            {u"content_type"_s, Value(u"application/json"_s)}});
        const Reply reply
            = call("POST", "/v1/webhooks", json::serialize(Value::object({{u"webhook"_s, webhook}})));
        return reply.json().atPath(u"webhook.id").toInt();
    }

private slots:
    void init()
    {
        // a fresh shop for each test: a full bucket of one must not slow the next
        sandbox::SandboxOptions options;
        options.seed = 99;
        options.orders = 120;
        options.customers = 60;
        options.products = 40;
        options.eventsPerMinute = 0;
        const auto shops = m_sandbox.start(options);
        QVERIFY2(shops.has_value(), shops ? "" : qPrintable(shops.error().detail));
        m_shop = shops->at(1);
        m_token = youhaosudaToken(m_shop);
        QCOMPARE(m_token.constFirst().second.size(), 32);
    }

    void tokens()
    {
        Reply reply = askYouhaosudaToken(m_shop, m_shop.clientSecret);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body,
            "{\"token\":\"" + m_token.constFirst().second + "\"}"); // always the same, nothing else
        QCOMPARE(askYouhaosudaToken(m_shop, m_shop.clientSecret, "/oauth2/token/").body, reply.body);
        reply = askYouhaosudaToken(m_shop, u"wrong"_s);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.body, R"({"error":"invalid_client"})"_ba);
        QCOMPARE(
            exchange(m_shop.authBase, "POST", "/oauth2/token", kForm, "grant_type=client_credentials").status,
            401);
        reply = askYouhaosudaToken(m_shop, m_shop.clientSecret, "/oauth2/token", "grant_type=password");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.body, R"({"error":"unsupported_grant_type"})"_ba);
        QCOMPARE(askYouhaosudaToken(m_shop, m_shop.clientSecret, "/oauth2/token", "").status, 400);
        QCOMPARE(exchange(m_shop.authBase, "GET", "/oauth2/token").status, 405);
    }

    void doors()
    {
        Reply reply = exchange(m_shop.apiBase, "GET", "/v1/shop");
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.json()[u"code"].toInt(), qint64 {401});
        QVERIFY(reply.json().atPath(u"errors.common").isArray());
        reply = exchange(
            m_shop.apiBase, "GET", "/v1/shop", {{"X-API-ACCESS-TOKEN", "0123456789abcdef0123456789abcdef"}});
        QCOMPARE(reply.status, 401);
        reply = get("/v1/nothing");
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.json()[u"code"].toInt(), qint64 {404});
        QCOMPARE(get("/v2/orders").status, 404);
        QCOMPARE(get("/").status, 404);
        QCOMPARE(get("/v1/orders/1").status, 422); // a missing record is 422 here
        QCOMPARE(get("/v1/orders/abc").status, 422);
        QCOMPARE(get("/v1/orders/1/payments").status, 422);
        QCOMPARE(call("POST", "/v1/products", "{}").status, 404);
        QCOMPARE(
            exchange(m_shop.apiBase, "GET", "/v1/shop", {m_token.at(0), {"Origin", "https://evil.example"}})
                .status,
            403);
    }

    void theBucket()
    {
        QByteArray last;
        int refused = 0;
        for (int i = 0; i < 60 && refused == 0; ++i) {
            const Reply reply = exchange(m_shop.apiBase, "GET", "/v1/orders/count", m_token);
            last = reply.header("X-YHSD-SHOP-API-CALL-LIMIT");
            QVERIFY(last.endsWith("/40"));
            if (i == 0)
                QCOMPARE(last, "1/40"_ba);
            if (reply.status == 429) {
                ++refused;
                QCOMPARE(reply.json()[u"code"].toInt(), qint64 {429});
            }
        }
        QCOMPARE(refused, 1);
        QCOMPARE(last, "40/40"_ba);
        bool leaked = false; // QTRY evaluates once more after success
        const auto again = [&] {
            leaked = leaked || exchange(m_shop.apiBase, "GET", "/v1/orders/count", m_token).status == 200;
            return leaked;
        };
        QTRY_VERIFY(again());
    }

    void answersFollowTheDocument_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("component");
        QTest::addColumn<QString>("documented");
        QTest::addRow("shop") << "/v1/shop"_ba << u"shop"_s << u"Shop"_s << u"/shop"_s;
        QTest::addRow("orders") << "/v1/orders?limit=50"_ba << u"orders"_s << u"Order"_s << u"/orders"_s;
        QTest::addRow("orders 3") << "/v1/orders?limit=50&page=3"_ba << u"orders"_s << u"Order"_s
                                  << u"/orders"_s;
        QTest::addRow("order") << "/v1/orders/6003"_ba << u"order"_s << u"Order"_s << u"/orders/{id}"_s;
        QTest::addRow("customers") << "/v1/customers?limit=50"_ba << u"customers"_s << u"Customer"_s
                                   << u"/customers"_s;
        QTest::addRow("products") << "/v1/products?limit=50"_ba << u"products"_s << u"Product"_s
                                  << u"/products"_s;
        QTest::addRow("variants") << "/v1/products/4001/variants"_ba << u"variants"_s << u"ProductVariant"_s
                                  << u"/products/{product_id}/variants"_s;
        QTest::addRow("addresses") << "/v1/customers/3001/addresses"_ba << u"addresses"_s
                                   << u"CustomerAddress"_s << u"/customers/{customer_id}/addresses"_s;
        QTest::addRow("payments") << "/v1/orders/6001/payments"_ba << u"payments"_s << u"Payment"_s
                                  << u"/orders/{order_id}/payments"_s;
        QTest::addRow("shipments") << "/v1/shipments?limit=50"_ba << u"shipments"_s << u"Shipment"_s
                                   << u"/shipments"_s;
    }
    void answersFollowTheDocument()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, key);
        QFETCH(QString, component);
        QFETCH(QString, documented);
        const SchemaCheck schema(u"youhaosuda/openapi.json"_s);
        const Reply reply = get(target);
        QCOMPARE(reply.status, 200);
        QCOMPARE(SchemaCheck::names(reply.json()), QStringList(key));
        const Value answer = reply.json()[key];
        const Value &content
            = schema.document()[u"paths"][documented][u"get"][u"responses"][u"200"][u"content"];
        const Value &shown = content[u"application/json"][u"example"][key];
        const Value &example = shown.isArray() ? shown.at(0) : shown;
        const auto items = answer.isArray() ? answer.items() : Value::Items {answer};
        QVERIFY(!items.empty());
        for (const Value &item : items) {
            const QString wrong = schema.check(item, component);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            QCOMPARE(SchemaCheck::names(item), SchemaCheck::names(example));
        }
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<qsizetype>("rows");
        QTest::addColumn<qint64>("first");
        QTest::addRow("default") << ""_ba << 200 << qsizetype {10} << qint64 {6001};
        QTest::addRow("limit") << "limit=3&page=2"_ba << 200 << qsizetype {3} << qint64 {6004};
        QTest::addRow("maximum") << "limit=500"_ba << 200 << qsizetype {50} << qint64 {6001};
        QTest::addRow("last") << "limit=50&page=3"_ba << 200 << qsizetype {20} << qint64 {6101};
        QTest::addRow("beyond") << "limit=50&page=4"_ba << 200 << qsizetype {0} << qint64 {0};
        QTest::addRow("since") << "since_id=6118"_ba << 200 << qsizetype {2} << qint64 {6119};
        QTest::addRow("ids") << "ids=6005,,6007,1"_ba << 200 << qsizetype {2} << qint64 {6005};
        QTest::addRow("zero limit") << "limit=0"_ba << 422 << qsizetype {0} << qint64 {0};
        QTest::addRow("word") << "page=one"_ba << 422 << qsizetype {0} << qint64 {0};
        QTest::addRow("negative since") << "since_id=-4"_ba << 422 << qsizetype {0} << qint64 {0};
        QTest::addRow("bad time") << "created_at_min=soon"_ba << 422 << qsizetype {0} << qint64 {0};
        QTest::addRow("future") << "created_at_min=2999-01-01T00:00:00"_ba << 200 << qsizetype {0}
                                << qint64 {0};
    }
    void lists()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QFETCH(qsizetype, rows);
        QFETCH(qint64, first);
        const Reply reply = get("/v1/orders?" + query);
        QCOMPARE(reply.status, status);
        const Value list = reply.json()[u"orders"];
        QCOMPARE(list.size(), rows);
        QCOMPARE(list.at(0)[u"id"].toInt(), first);
    }

    void fieldsAndTimes()
    {
        const Value list = get("/v1/orders?fields=id,total_amount&limit=2").json()[u"orders"];
        QCOMPARE(SchemaCheck::names(list.at(0)), (QStringList {u"id"_s, u"total_amount"_s}));
        QCOMPARE(SchemaCheck::names(get("/v1/orders/6001?fields=id").json()[u"order"]), QStringList(u"id"_s));
        const QString middle = get("/v1/orders/6060").json().atPath(u"order.created_at").toString();
        const QByteArray from = QUrl::toPercentEncoding(middle);
        QCOMPARE(
            get("/v1/orders?created_at_min=" + from).json()[u"orders"].at(0)[u"id"].toInt(), qint64 {6060});
        const Value until = get("/v1/orders?limit=50&page=2&created_at_max=" + from).json()[u"orders"];
        QCOMPARE(until.at(until.size() - 1)[u"id"].toInt(), qint64 {6060});
        QCOMPARE(get("/v1/orders/count").body, R"({"count":120})"_ba);
        QCOMPARE(get("/v1/customers/count").body, R"({"count":60})"_ba);
        QCOMPARE(get("/v1/products/count").body, R"({"count":40})"_ba);
    }

    // ---- webhooks --------------------------------------------------------------------------------------

    void webhookLife()
    {
        QCOMPARE(get("/v1/webhooks").body, R"({"webhooks":[]})"_ba);
        const Reply made = call("POST", "/v1/webhooks",
            "{\"webhook\":{\"address\":\"http://www.shop.demo/create_product\",\"topic\":\"products/"
            "create\",\"content_type\":\"application/json\"}}");
        QCOMPARE(made.status, 200);
        const Value webhook = made.json()[u"webhook"];
        QCOMPARE(SchemaCheck::names(webhook),
            (QStringList {
                u"address"_s, u"created_at"_s, u"id"_s, u"topic"_s, u"updated_at"_s, u"content_type"_s}));
        QVERIFY(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+08:00$"_s)
                    .match(webhook[u"created_at"].toString())
                    .hasMatch());
        const SchemaCheck schema(u"youhaosuda/openapi.json"_s);
        QCOMPARE(schema.check(webhook, u"Webhook"_s), QString());
        const QByteArray path = "/v1/webhooks/" + webhook[u"id"].numberText();
        QCOMPARE(get(path).body, made.body);
        QCOMPARE(get("/v1/webhooks/count").body, R"({"count":1})"_ba);

        const Reply changed
            = call("PUT", path, "{\"webhook\":{\"address\":\"http://www.shop.demo/create_product_1\"}}");
        QCOMPARE(
            changed.json().atPath(u"webhook.address").toString(), u"http://www.shop.demo/create_product_1"_s);
        QCOMPARE(changed.json().atPath(u"webhook.topic").toString(), u"products/create"_s);
        QCOMPARE(changed.json().atPath(u"webhook.created_at"), webhook[u"created_at"]);
        QVERIFY(changed.json().atPath(u"webhook.updated_at").toString() >= webhook[u"updated_at"].toString());

        const Reply gone = call("DELETE", path);
        QCOMPARE(gone.status, 200);
        QCOMPARE(gone.body, "{}"_ba);
        for (const QByteArray &method : {"GET"_ba, "PUT"_ba, "DELETE"_ba})
            QCOMPARE(call(method, path, "{}").status, 422);
        QCOMPARE(get("/v1/webhooks/count").body, R"({"count":0})"_ba);
    }

    void webhookLists()
    {
        const qint64 first = create(u"orders/create"_s);
        QCOMPARE(first, qint64 {6});
        create(u"orders/paid"_s);
        create(u"orders/create"_s,
            u"http://127.0.0.1:9/other"_s); // the same topic for another address is allowed
        const auto ids = [this](const QByteArray &query) {
            const Value found = get("/v1/webhooks?" + query).json()[u"webhooks"];
            QStringList list;
            for (const Value &one : found.items())
                list += QString::number(one[u"id"].toInt());
            return list.join(u' ');
        };
        QCOMPARE(ids(""), u"6 7 8"_s);
        QCOMPARE(ids("ids=6,,7"), u"6 7"_s);
        QCOMPARE(ids("topic=orders/create"), u"6 8"_s);
        QCOMPARE(ids("topic=orders%2Fcreate&limit=1&page=2"), u"8"_s);
        QCOMPARE(ids("topic=no/such"), QString());
        QCOMPARE(ids("since_id=6"), u"7 8"_s);
        QCOMPARE(ids("limit=2"), u"6 7"_s);
        QCOMPARE(ids("limit=2&page=2"), u"8"_s);
        QCOMPARE(get("/v1/webhooks?limit=x").status, 422);
    }

    void badWebhooks_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("errors");
        const QByteArray url = "\"address\":\"http://127.0.0.1:9/x\"";
        const QByteArray topic = "\"topic\":\"orders/create\"";
        QTest::addRow("no topic") << "{" + url + "}"
                                  << R"({"topic":["不可为空"]})"_ba;
        QTest::addRow("no address") << "{" + topic + "}"
                                    << R"({"address":["不可为空"]})"_ba;
        QTest::addRow("neither") << "{}"_ba
                                 << R"({"address":["不可为空"],"topic":["不可为空"]})"_ba;
        QTest::addRow("null") << R"({"address":null,"topic":null})"_ba
                              << R"({"address":["不可为空"],"topic":["不可为空"]})"_ba;
        QTest::addRow("unknown topic") << "{" + url + R"(,"topic":"orders/eaten"})"
                                       << R"({"topic":["不支持该事件"]})"_ba;
        QTest::addRow("no url") << "{" + topic + R"(,"address":"somewhere"})"
                                << R"({"address":["不是有效的网址"]})"_ba;
        QTest::addRow("ftp") << "{" + topic + R"(,"address":"ftp://127.0.0.1/x"})"
                             << R"({"address":["不是有效的网址"]})"_ba;
        QTest::addRow("platform") << "{" + topic + ",\"address\":\"https://shop.v.youhaosuda.com/x\"}"
                                  << R"({"address":["不能使用平台域名"]})"_ba;
        QTest::addRow("platform itself") << "{" + topic + ",\"address\":\"https://YOUHAOSUDA.com/x\"}"
                                         << R"({"address":["不能使用平台域名"]})"_ba;
        QTest::addRow("header injection") << "{" + url + "," + topic + ",\"content_type\":\"a/b\\r\\nX: y\"}"
                                          << R"({"content_type":["无效"]})"_ba;
    }
    void badWebhooks()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, errors);
        const Reply reply = call("POST", "/v1/webhooks", "{\"webhook\":" + fields + '}');
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.body, QByteArray("{\"code\":422,\"errors\":" + errors + '}'));
        QCOMPARE(get("/v1/webhooks/count").body, R"({"count":0})"_ba);
    }

    void badWebhookBodies()
    {
        for (const QByteArray &body :
            {""_ba, "webhook"_ba, "[]"_ba, R"({"webhook":[]})"_ba, R"({"address":"x"})"_ba})
            QCOMPARE(call("POST", "/v1/webhooks", body).status, 422);
        const QByteArray path = "/v1/webhooks/" + QByteArray::number(create(u"orders/create"_s));
        const QByteArray before = get(path).body;
        QCOMPARE(call("PUT", path, R"({"webhook":{"topic":"orders/eaten"}})").status, 422);
        QCOMPARE(call("PUT", path, R"({"webhook":{"address":""}})").status, 422);
        QCOMPARE(call("PUT", path, "{}").status, 422);
        QCOMPARE(get(path).body, before);
    }

    void writesStay()
    {
        Reply reply = call("PUT", "/v1/orders/6002", R"({"order":{"total_amount":128.0}})");
        QCOMPARE(reply.json().atPath(u"order.total_amount").toDouble(), 128.0);
        QCOMPARE(get("/v1/orders/6002").body, reply.body);
        QCOMPARE(call("PUT", "/v1/orders/6002", R"({"order":{"total_amount":"much"}})").status, 422);
        QCOMPARE(call("PUT", "/v1/orders/6002", "x").status, 422);
        reply = call("PUT", "/v1/products/4002", R"({"product":{"visibility":false}})");
        QVERIFY(!get("/v1/products/4002").json().atPath(u"product.visibility").toBool(true));
    }
};

QTEST_GUILESS_MAIN(TestYouhaosudaShop)
#include "tst_youhaosudashop.moc"
