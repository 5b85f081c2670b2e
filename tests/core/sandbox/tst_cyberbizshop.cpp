// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/sandbox/jwt.h"
#include "core/sandbox/valuetools.h"
#include "tests/core/sandbox/schemacheck.h"
#include "tests/core/sandbox/testclient.h"

#include <QTest>

using namespace hookdesk;
using namespace hookdesk::test;
using json::Value;

class TestCyberbizShop : public QObject
{
    Q_OBJECT
private:
    sandbox::Sandbox m_sandbox;
    sandbox::DemoShop m_shop;
    HeaderList m_token;
    QList<HeaderList> m_tokens;
    qsizetype m_turn = 0;
    quint32 m_seed = 99;

    /// A call with all scopes; several tokens take turns, so that the rate limit seldom makes it wait.
    Reply call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        Reply reply;
        for (int attempt = 0; attempt < 200; ++attempt) {
            m_token = m_tokens.at(++m_turn % m_tokens.size());
            reply = exchange(m_shop.apiBase, method, target, m_token, body);
            if (reply.status != 429)
                break;
            QTest::qWait(20);
        }
        return reply;
    }
    Reply get(const QByteArray &target) { return call("GET", target); }

private slots:
    void initTestCase()
    {
        sandbox::SandboxOptions options;
        options.seed = m_seed;
        options.eventsPerMinute = 0;
        const auto shops = m_sandbox.start(options);
        QVERIFY2(shops.has_value(), shops ? "" : qPrintable(shops.error().detail));
        m_shop = shops->at(0);
        QCOMPARE(m_shop.domain, u"demo.cyberbiz.example"_s);
        for (const auto &extra : {u"read_pos"_s, u"write_pos"_s, u"read_discounts"_s, u"write_discounts"_s,
                 u"read_affiliates"_s, u"read_branch_stores"_s}) {
            sandbox::DemoShop wider = m_shop; // another scope makes another token
            wider.scopes += extra;
            m_tokens += cyberbizToken(wider, wider.scopes);
        }
        m_token = m_tokens.constFirst();
        QVERIFY(m_token.constFirst().second.size() > 50);
    }

    // ---- consent page ----------------------------------------------------------------------------------

    void consentPageSpeaksThreeLanguages_data()
    {
        QTest::addColumn<QByteArray>("extra");
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<QString>("word");
        QTest::addRow("default") << ""_ba
                                 << ""_ba << u"允許"_s;
        QTest::addRow("zh-TW") << ""_ba
                               << "zh-TW,zh;q=0.9,en;q=0.8"_ba << u"允許"_s;
        QTest::addRow("zh-CN") << ""_ba
                               << "zh-CN,zh;q=0.9"_ba << u"允许"_s;
        QTest::addRow("en") << ""_ba
                            << "en-GB,en;q=0.9"_ba << u"Allow"_s;
        QTest::addRow("unknown first") << ""_ba
                                       << "fr,en;q=0.5"_ba << u"Allow"_s;
        QTest::addRow("locale wins") << "&locale=en"_ba
                                     << "zh-TW"_ba << u"Allow"_s;
        QTest::addRow("locale zh_CN") << "&locale=zh_CN"_ba
                                      << "en"_ba << u"允许"_s;
    }
    void consentPageSpeaksThreeLanguages()
    {
        QFETCH(QByteArray, extra);
        QFETCH(QByteArray, accept);
        QFETCH(QString, word);
        const Reply page = exchange(m_shop.authBase, "GET",
            authorizeTarget(m_shop, kRedirect, u"public read_orders"_s) + extra,
            {{"Accept-Language", accept}});
        QCOMPARE(page.status, 200);
        QVERIFY(page.header("Content-Type").startsWith("text/html"));
        QVERIFY(page.header("Content-Security-Policy").contains("default-src 'none'"));
        const QString html = QString::fromUtf8(page.body);
        QVERIFY(html.contains(u'>' + word + u'<'));
        QVERIFY(html.contains(u"value=\"read_orders\" checked"_s));
        QVERIFY(!html.contains(u"value=\"read_customers\""_s)); // was not asked for
        QVERIFY(html.contains(m_shop.appName));
        QVERIFY(!html.contains(m_shop.clientSecret));
    }

    void badAuthorizeRequests_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("redirect");
        const QString good = kRedirect;
        QTest::addRow("unknown app") << u"nobody"_s << good;
        QTest::addRow("no redirect") << QString() << QString();
        QTest::addRow("plain http elsewhere") << QString() << u"http://evil.example/cb"_s;
        QTest::addRow("localhost by name") << QString() << u"http://localhost:1/cb"_s;
        QTest::addRow("look-alike") << QString() << u"http://127.0.0.1.evil.example/cb"_s;
        QTest::addRow("user info") << QString() << u"http://127.0.0.1@evil.example/cb"_s;
        QTest::addRow("script") << QString() << u"javascript:alert(1)"_s;
        QTest::addRow("fragment") << QString() << u"https://app.demo.example/cb#x"_s;
        QTest::addRow("line break") << QString() << u"https://app.demo.example/\r\nX: y"_s;
    }
    void badAuthorizeRequests()
    {
        QFETCH(QString, client);
        QFETCH(QString, redirect);
        sandbox::DemoShop shop = m_shop;
        if (!client.isEmpty())
            shop.clientId = client;
        const Reply page = exchange(m_shop.authBase, "GET", authorizeTarget(shop, redirect, u"public"_s));
        QCOMPARE(page.status, 400);
        QVERIFY(page.header("Location").isEmpty());
        QVERIFY(page.body.contains("<html"));
    }

    void errorsThatTheAppMayKnow()
    {
        QByteArray target = authorizeTarget(m_shop, kRedirect, u"public no_such_scope"_s);
        Reply page = exchange(m_shop.authBase, "GET", target);
        QCOMPARE(page.status, 302);
        QCOMPARE(page.header("Location"), "http://127.0.0.1:9/callback?error=invalid_scope&state=state-1"_ba);
        target = authorizeTarget(m_shop, kRedirect, u"public"_s)
                     .replace("response_type=code", "response_type=token");
        page = exchange(m_shop.authBase, "GET", target);
        QVERIFY(page.header("Location").contains("error=unsupported_response_type"));
    }

    void nothingOnThePageIsRaw()
    {
        // the app's name comes from the back office; the page must not run it
        const Reply named = call("PUT", "/back_office/app", R"({"name":"<script>alert(1)</script>"})");
        QCOMPARE(named.status, 200);
        const Reply page = exchange(m_shop.authBase, "GET", authorizeTarget(m_shop, kRedirect, u"public"_s));
        QVERIFY(!page.body.contains("<script"));
        QVERIFY(page.body.contains("&lt;script&gt;"));
        QCOMPARE(call("PUT", "/back_office/app",
                     json::serialize(Value::object({{u"name"_s, Value(m_shop.appName)}})))
                     .status,
            200);
    }

    void theRedirectIsSigned()
    {
        const QUrlQuery back = consent(m_shop, {u"read_orders"_s}, u"allow"_s);
        QCOMPARE(back.queryItemValue(u"state"_s), u"state-1"_s);
        QCOMPARE(back.queryItemValue(u"shop"_s), m_shop.domain);
        const QByteArray hmac
            = hmacSha256(m_shop.clientSecret.toUtf8(), m_shop.domain.toUtf8().toBase64()).toHex();
        QCOMPARE(back.queryItemValue(u"hmac"_s).toLatin1(), hmac);
        QVERIFY(back.queryItemValue(u"code"_s).size() >= 32);
    }

    void cancelAndNothingTicked()
    {
        const QUrlQuery back = consent(m_shop, m_shop.scopes, u"cancel"_s);
        QCOMPARE(back.queryItemValue(u"error"_s), u"access_denied"_s);
        QCOMPARE(back.queryItemValue(u"state"_s), u"state-1"_s);
        QVERIFY(!back.hasQueryItem(u"code"_s));
    }

    void theFormWorksOnce()
    {
        const Reply page = exchange(m_shop.authBase, "GET", authorizeTarget(m_shop, kRedirect, u"public"_s));
        const QByteArray body = form({{u"csrf"_s, csrfOf(page.body)}, {u"decision"_s, u"allow"_s}});
        QCOMPARE(exchange(m_shop.authBase, "POST", "/admin/oauth/authorize", kForm, body).status, 302);
        QCOMPARE(exchange(m_shop.authBase, "POST", "/admin/oauth/authorize", kForm, body).status, 403);
        QCOMPARE(
            exchange(m_shop.authBase, "POST", "/admin/oauth/authorize", kForm, "csrf=guess&decision=allow")
                .status,
            403);
    }

    void foreignPagesMayNotPost()
    {
        const Reply page = exchange(m_shop.authBase, "GET", authorizeTarget(m_shop, kRedirect, u"public"_s));
        HeaderList headers = kForm;
        headers.emplaceBack("Origin", "https://evil.example");
        const QByteArray body = form({{u"csrf"_s, csrfOf(page.body)}, {u"decision"_s, u"allow"_s}});
        QCOMPARE(exchange(m_shop.authBase, "POST", "/admin/oauth/authorize", headers, body).status, 403);
        headers.last().second = m_shop.authBase.toEncoded();
        QCOMPARE(exchange(m_shop.authBase, "POST", "/admin/oauth/authorize", headers, body).status, 302);
        QCOMPARE(exchange(m_shop.apiBase, "GET", "/shop", {m_token.at(0), {"Origin", "https://evil.example"}})
                     .status,
            403);
    }

    // ---- token ------------------------------------------------------------------------------------------

    void theTokenTellsWhatWasTicked()
    {
        const QString code = consent(m_shop, {u"read_orders"_s}, u"allow"_s).queryItemValue(u"code"_s);
        const Reply reply = askToken(m_shop, code, m_shop.clientSecret);
        QCOMPARE(reply.status, 200);
        const Value answer = reply.json();
        QCOMPARE(SchemaCheck::names(answer),
            (QStringList {u"access_token"_s, u"token_type"_s, u"expires_in"_s, u"scope"_s}));
        QCOMPARE(answer[u"token_type"].toString(), u"bearer"_s);
        QCOMPARE(answer[u"expires_in"].toInt(), qint64 {7200});
        QCOMPARE(answer[u"scope"].toString(), u"public read_orders"_s);
        const QByteArray middle = answer[u"access_token"].toString().toLatin1().split('.').value(1);
        const Value claims
            = json::parse(QByteArray::fromBase64(middle, QByteArray::Base64UrlEncoding)).value_or(Value());
        QCOMPARE(SchemaCheck::names(claims),
            (QStringList {u"iat"_s, u"exp"_s, u"shop_id"_s, u"scopes"_s, u"shop_domain"_s}));
        QCOMPARE(claims[u"exp"].toInt() - claims[u"iat"].toInt(), qint64 {7200});
        QCOMPARE(claims[u"shop_domain"].toString(), m_shop.domain);
        QCOMPARE(reply.header("Cache-Control"), "no-store"_ba);
    }

    void tokenErrors()
    {
        const auto code
            = [this] { return consent(m_shop, {u"public"_s}, u"allow"_s).queryItemValue(u"code"_s); };
        const auto shows = [](const Reply &reply, int status, const QString &error) {
            QCOMPARE(reply.status, status);
            QCOMPARE(reply.body, QString(u"{\"error\":\"%1\"}"_s).arg(error).toUtf8());
        };
        const QString good = code();
        shows(askToken(m_shop, good, u"wrong"_s), 401, u"invalid_client"_s);
        QCOMPARE(askToken(m_shop, good, m_shop.clientSecret).status,
            200); // a wrong secret does not use up the code
        shows(askToken(m_shop, good, m_shop.clientSecret), 400, u"invalid_grant"_s);
        shows(askToken(m_shop, u"guess"_s, m_shop.clientSecret), 400, u"invalid_grant"_s);
        shows(askToken(m_shop, code(), m_shop.clientSecret, u"http://127.0.0.1:9/other"_s), 400,
            u"invalid_grant"_s);
        const QByteArray who
            = form({{u"client_id"_s, m_shop.clientId}, {u"client_secret"_s, m_shop.clientSecret}});
        shows(exchange(m_shop.authBase, "POST", "/admin/oauth/token", kForm, who), 400, u"invalid_request"_s);
        shows(exchange(m_shop.authBase, "POST", "/admin/oauth/token", kForm, who + "&grant_type=password"),
            400, u"unsupported_grant_type"_s);
        QCOMPARE(exchange(m_shop.authBase, "GET", "/admin/oauth/token").status, 405);
    }

    // ---- doors of the API -------------------------------------------------------------------------------

    void badTokens_data()
    {
        QTest::addColumn<QByteArray>("header");
        const QByteArray key = sandbox::demoSecret(99, u"cyberbiz token key"_s).toLatin1();
        const auto signedBy = [](const QByteArray &claims, const QByteArray &secret) -> QByteArray {
            return "Bearer " + sandbox::makeJwt(json::parse(claims).value_or(Value()), secret);
        };
        const QByteArray live
            = R"({"iat":1,"exp":99999999999,"shop_id":7001,"scopes":"public","shop_domain":)";
        QTest::addRow("none") << ""_ba;
        QTest::addRow("garbage") << "Bearer garbage"_ba;
        QTest::addRow("basic") << "Basic YTpi"_ba;
        QTest::addRow("expired") << signedBy(
            R"({"iat":1,"exp":7201,"shop_id":7001,"scopes":"public","shop_domain":"demo.cyberbiz.example"})",
            key);
        QTest::addRow("other key") << signedBy(live + R"("demo.cyberbiz.example"})", "other");
        QTest::addRow("other shop") << signedBy(live + R"("other.example"})", key);
        QTest::addRow("no expiry") << signedBy(R"({"shop_domain":"demo.cyberbiz.example"})", key);
    }
    void badTokens()
    {
        QFETCH(QByteArray, header);
        const Reply reply = exchange(m_shop.apiBase, "GET", "/shop",
            header.isEmpty() ? HeaderList() : HeaderList {{"Authorization", header}});
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.body, u"{\"error\":[\"無權使用該 API\"]}"_s.toUtf8());
    }

    void scopesAreChecked()
    {
        const HeaderList ordersOnly = cyberbizToken(m_shop, {u"read_orders"_s});
        QCOMPARE(exchange(m_shop.apiBase, "GET", "/v1/orders?per_page=1", ordersOnly).status, 200);
        QCOMPARE(exchange(m_shop.apiBase, "GET", "/v2/product_feeds", ordersOnly).status, 200);
        QCOMPARE(exchange(m_shop.apiBase, "GET", "/v1/customers", ordersOnly).status, 401);
        QCOMPARE(
            exchange(m_shop.apiBase, "PUT", "/v1/orders/81001", ordersOnly, R"({"note":"x"})").status, 401);
    }

    void fivePerSecond()
    {
        const HeaderList own = cyberbizToken(m_shop, {u"read_products"_s});
        int refused = 0;
        Reply last;
        for (int i = 0; i < 9; ++i) {
            const Reply reply = exchange(m_shop.apiBase, "GET", "/shop", own);
            if (reply.status == 429) {
                ++refused;
                last = reply;
            }
        }
        QVERIFY(refused >= 1);
        QCOMPARE(last.body, R"({"error":["Rate limit exceeded"]})"_ba);
        QVERIFY(last.header("Retry-After").isEmpty());
        bool open = false; // QTRY evaluates once more after success
        const auto again = [&] {
            open = open || exchange(m_shop.apiBase, "GET", "/shop", own).status == 200;
            return open;
        };
        QTRY_VERIFY(again());
    }

    void largeBodies()
    {
        const Reply reply = exchange(m_shop.apiBase, "PUT", "/v1/orders/81001",
            {m_token.at(0), m_token.at(1), {"Expect", "100-continue"}}, QByteArray(2 * 1024 * 1024 + 1, ' '));
        QCOMPARE(reply.status, 413);
    }

    void unknownAndUnserved()
    {
        Reply reply = get("/v1/nothing");
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.body, u"{\"error\":[\"無此資源\"]}"_s.toUtf8());
        QCOMPARE(get("/v1/orders/999999999").status, 404);
        QCOMPARE(get("/v1/orders/abc").status, 404);
        QCOMPARE(get("/v1/orders/81001%00").status, 404);
        QCOMPARE(get("/").status, 404);
        reply = call("POST", "/v1/customers", "{}");
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.body, u"{\"error\":[\"此示範商店未提供這個操作\"]}"_s.toUtf8());
        reply = get("/v1/custom_collections"); // documented, no data here: the document's example
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.json().isArray());
    }

    // ---- answers ---------------------------------------------------------------------------------------

    void answersFollowTheDocument_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("component");
        QTest::addColumn<QString>("example");
        const auto v1 = u"cyberbiz/openapi-v1.json"_s;
        const auto v2 = u"cyberbiz/openapi-v2.json"_s;
        for (int page = 1; page <= 9; ++page)
            QTest::addRow("orders %d", page)
                << "/v1/orders?page=" + QByteArray::number(page) << v1 << u"Orders"_s << u"Orders"_s;
        for (int page = 1; page <= 7; ++page)
            QTest::addRow("customers %d", page)
                << "/v1/customers?page=" + QByteArray::number(page) << v1 << u"Customers"_s << u"Customers"_s;
        for (int page = 1; page <= 3; ++page)
            QTest::addRow("products %d", page)
                << "/v1/products?page=" + QByteArray::number(page) << v1 << u"Products"_s << u"Products"_s;
        QTest::addRow("order") << "/v1/orders/81007"_ba << v1 << u"Order"_s << u"Order"_s;
        QTest::addRow("customer") << "/v1/customers/30007"_ba << v1 << u"Customer"_s << u"Customer"_s;
        QTest::addRow("product") << "/v1/products/50007"_ba << v1 << u"Product"_s << u"Product"_s;
        QTest::addRow("variants") << "/v1/products/50007/product_variants"_ba << v1
                                  << u"ProductProductVariants"_s << u"ProductProductVariants"_s;
        QTest::addRow("fulfillments")
            << "/v1/orders/81001/fulfillments"_ba << v1 << u"OrderFulfillments"_s << u"OrderFulfillments"_s;
        QTest::addRow("transactions")
            << "/v1/orders/81001/transactions"_ba << v1 << u"OrderTransactions"_s << u"OrderTransactions"_s;
        QTest::addRow("shop") << "/shop"_ba << v2 << u"ShopInfoEnvelope"_s << u"ShopInfoEnvelope"_s;
        QTest::addRow("settings") << "/settings"_ba << v2 << u"ShopAddOnEnvelope"_s << u"ShopAddOnEnvelope"_s;
        QTest::addRow("feeds") << "/v2/product_feeds"_ba << v2 << u"ProductFeedsEnvelope"_s
                               << u"ProductFeedsEnvelope"_s;
    }
    void answersFollowTheDocument()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, file);
        QFETCH(QString, component);
        QFETCH(QString, example);
        const SchemaCheck schema(file);
        QVERIFY(schema.document().isObject());
        const Reply reply = get(target);
        QCOMPARE(reply.status, 200);
        const Value answer = reply.json();
        const auto items = answer.isArray() ? answer.items() : Value::Items {answer};
        QVERIFY(!items.empty());
        for (const Value &item : items) {
            const QString wrong = schema.check(item, component);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            QCOMPARE(SchemaCheck::names(item), SchemaCheck::names(schema.example(example)));
            for (const auto &member : schema.example(example).members()) { // one level down, too
                if (member.second.isObject() && item[member.first].isObject())
                    QCOMPARE(SchemaCheck::names(item[member.first]), SchemaCheck::names(member.second));
            }
        }
    }

    void detailsOmitTheId()
    {
        QVERIFY(!get("/v1/customers/30001").json().contains(u"id"));
        QVERIFY(!get("/v1/products/50001").json().contains(u"id"));
        const Value order = get("/v1/orders/81001").json();
        QCOMPARE(order[u"id"].toInt(), qint64 {81001}); // as in the document's example
        QVERIFY(!order.contains(u"token"));
    }

    void paging_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<qsizetype>("rows");
        QTest::addColumn<QByteArray>("headers"); // page per offset total pages next prev
        QTest::addRow("default") << ""_ba << qsizetype {50} << "1|50|0|420|9|2|"_ba;
        QTest::addRow("last") << "page=9"_ba << qsizetype {20} << "9|50|0|420|9||8"_ba;
        QTest::addRow("beyond") << "page=10"_ba << qsizetype {0} << "10|50|0|420|9||9"_ba;
        QTest::addRow("far beyond") << "page=999999999"_ba << qsizetype {0}
                                    << "999999999|50|0|420|9||999999998"_ba;
        QTest::addRow("small") << "per_page=7&page=2"_ba << qsizetype {7} << "2|7|0|420|60|3|1"_ba;
        QTest::addRow("too many") << "per_page=500"_ba << qsizetype {50} << "1|50|0|420|9|2|"_ba;
        QTest::addRow("offset") << "per_page=50&offset=400"_ba << qsizetype {20} << "1|50|400|420|1||"_ba;
        QTest::addRow("offset and page")
            << "per_page=10&offset=5&page=42"_ba << qsizetype {5} << "42|10|5|420|42||41"_ba;
        QTest::addRow("offset beyond") << "offset=9999"_ba << qsizetype {0} << "1|50|9999|420|0||"_ba;
        QTest::addRow("empty values") << "page=&per_page="_ba << qsizetype {50} << "1|50|0|420|9|2|"_ba;
    }
    void paging()
    {
        QFETCH(QByteArray, query);
        QFETCH(qsizetype, rows);
        QFETCH(QByteArray, headers);
        const Reply reply = get("/v1/orders?" + query);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().size(), rows);
        QByteArrayList found;
        for (const char *name :
            {"X-Page", "X-Per-Page", "X-Offset", "X-Total", "X-Total-Pages", "X-Next-Page", "X-Prev-Page"})
            found += reply.header(name);
        QCOMPARE(found.join('|'), headers);
        QCOMPARE(reply.header("X-Request-Id").size(), 32);
        QVERIFY(reply.header("X-Runtime").toDouble() > 0);
    }

    void badParameters_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("message");
        QTest::addRow("page zero") << "page=0"_ba << u"page 無效值"_s;
        QTest::addRow("page word") << "page=two"_ba << u"page 無效值"_s;
        QTest::addRow("page negative") << "page=-1"_ba << u"page 無效值"_s;
        QTest::addRow("per_page zero") << "per_page=0"_ba << u"per_page 無效值"_s;
        QTest::addRow("offset negative") << "offset=-1"_ba << u"offset 無效值"_s;
        QTest::addRow("status") << "statuses=open,lost"_ba << u"statuses 無效值"_s;
        QTest::addRow("source") << "data_source=moon"_ba << u"data_source 無效值"_s;
        QTest::addRow("time") << "start_time=soon"_ba << u"start_time 無效值"_s;
    }
    void badParameters()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, message);
        const Reply reply = get("/v1/orders?" + query);
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.body, QString(u"{\"error\":[\"%1\"]}"_s).arg(message).toUtf8());
    }

    void filters()
    {
        const auto every = [this](const QByteArray &query, const auto &fits) {
            const Value list = get("/v1/orders?" + query).json();
            QVERIFY2(list.size() > 0, query.constData());
            for (const Value &order : list.items())
                QVERIFY2(fits(order), query.constData());
        };
        every("statuses=cancelled", [](const Value &order) {
            return order.atPath(u"statuses.order_status").toString() == u"cancelled";
        });
        every("financial_statuses=paid,remitted&fulfillment_statuses=received", [](const Value &order) {
            return order.atPath(u"statuses.fulfillment_status").toString() == u"received";
        });
        const QString middle
            = get("/v1/orders?page=5&per_page=1&offset=200").json().at(0)[u"created_at"].toString();
        const QByteArray encoded = QUrl::toPercentEncoding(middle);
        every("start_time=" + encoded,
            [&](const Value &one) { return one[u"created_at"].toString() >= middle; });
        every(
            "end_time=" + encoded, [&](const Value &one) { return one[u"created_at"].toString() <= middle; });
        const QByteArray day = middle.left(10).toLatin1();
        every("start_time=" + day + "&end_time=" + day,
            [&](const Value &one) { return one[u"created_at"].toString().left(10) == middle.left(10); });
        QCOMPARE(get("/v1/orders?data_source=pos").json().size(), qsizetype {0});
        QCOMPARE(get("/v1/orders/get_order_id?order_numbers=1002,1003,9").json().size(), qsizetype {2});
    }

    // ---- changes ---------------------------------------------------------------------------------------

    void writesStay()
    {
        const QByteArray before = get("/v1/orders/81002").json()[u"updated_at"].toString().toLatin1();
        Reply reply
            = call("PUT", "/v1/orders/81002", u"{\"note\":\"請按電鈴\",\"delivery_time\":2}"_s.toUtf8());
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"note"].toString(), u"請按電鈴"_s);
        const Value order = get("/v1/orders/81002").json();
        QCOMPARE(order[u"note"].toString(), u"請按電鈴"_s);
        QCOMPARE(order[u"delivery_time"].toInt(), qint64 {2});
        QVERIFY(order[u"updated_at"].toString().toLatin1() > before);
        reply = call("PUT", "/v1/orders/81002/tags", u"{\"tags\":[\"急件\",\"禮物\"]}"_s.toUtf8());
        QCOMPARE(reply.json().atPath(u"tags.1.name").toString(), u"禮物"_s);
        reply = call("PUT", "/v1/products/50003", u"{\"title\":\"新名字\",\"price\":1234.5}"_s.toUtf8());
        QCOMPARE(reply.json()[u"price"].numberText(), "1234.5"_ba);
        QCOMPARE(get("/v1/products/50003").json().atPath(u"product_variants.0.price").toDouble(), 1234.5);
        reply = call("PUT", "/v1/customers/30003", R"({"note":"VIP"})");
        QCOMPARE(get("/v1/customers/30003").json()[u"note"].toString(), u"VIP"_s);
    }

    void badWrites_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("no json") << "/v1/orders/81003"_ba
                                 << "note"_ba;
        QTest::addRow("array") << "/v1/orders/81003"_ba
                               << "[]"_ba;
        QTest::addRow("empty") << "/v1/orders/81003"_ba
                               << ""_ba;
        QTest::addRow("note is a number") << "/v1/orders/81003"_ba
                                          << R"({"note":1})"_ba;
        QTest::addRow("delivery time") << "/v1/orders/81003"_ba
                                       << R"({"delivery_time":9})"_ba;
        QTest::addRow("delivery date") << "/v1/orders/81003"_ba
                                       << R"({"delivery_date":"soon"})"_ba;
        QTest::addRow("tags") << "/v1/orders/81003/tags"_ba
                              << R"({"tags":"a"})"_ba;
        QTest::addRow("negative price") << "/v1/products/50003"_ba
                                        << R"({"price":-1})"_ba;
        QTest::addRow("price word") << "/v1/products/50003"_ba
                                    << R"({"price":"dear"})"_ba;
        QTest::addRow("empty title") << "/v1/products/50003"_ba
                                     << R"({"title":" "})"_ba;
        QTest::addRow("empty name") << "/v1/customers/30003"_ba
                                    << R"({"name":""})"_ba;
    }
    void badWrites()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        const Reply reply = call("PUT", target, body);
        QCOMPARE(reply.status, 422);
        QVERIFY(reply.json()[u"error"].isArray());
    }

    void backOffice()
    {
        const QByteArray good
            = R"({"webhook_url":"http://127.0.0.1:9/hook","webhook_events":["orders/create","orders/paid","orders/create"]})";
        Reply reply = call("PUT", "/back_office/app", good);
        QCOMPARE(reply.status, 200);
        const Value version = get("/settings").json().atPath(u"shop_add_on.add_on_version");
        QCOMPARE(version[u"webhook_url"].toString(), u"http://127.0.0.1:9/hook"_s);
        QCOMPARE(json::serialize(version.atPath(u"manifest.webhook_events")),
            R"(["orders/create","orders/paid"])"_ba);
        QCOMPARE(reply.body, get("/settings").body);
        for (const QByteArray &bad : {R"({"webhook_url":"ftp://127.0.0.1/x"})"_ba,
                 R"({"webhook_url":"nonsense"})"_ba, R"({"webhook_url":7})"_ba,
                 R"({"webhook_events":["orders/eaten"]})"_ba, R"({"webhook_events":"orders/paid"})"_ba,
                 R"({"webhook_events":[1]})"_ba, R"({"scopes":"all"})"_ba, "nonsense"_ba, "[]"_ba}) {
            reply = call("PUT", "/back_office/app", bad);
            QCOMPARE(reply.status, 422);
            QVERIFY(!reply.json()[u"messages"].toString().isEmpty());
        }
        QCOMPARE(
            get("/settings").json().atPath(u"shop_add_on.add_on_version"), version); // nothing of it stayed
        reply = call("PUT", "/back_office/app", R"({"webhook_url":"","webhook_events":[]})");
        QCOMPARE(reply.status, 200);
        QCOMPARE(call("GET", "/back_office/app").status, 405);
        QCOMPARE(exchange(m_shop.apiBase, "PUT", "/back_office/app", {}, good).status, 401);
        QCOMPARE(call("PUT", "/settings", R"({"settings":[{"field":"x","data":"y"}]})").status, 422);
    }

    void apiDemoTakesTwoKilobytes()
    {
        sandbox::Sandbox other;
        sandbox::SandboxOptions options;
        options.orders = options.customers = options.products = 3;
        options.eventsPerMinute = 0;
        options.apiDemoLimit = true;
        const auto shops = other.start(options);
        QVERIFY(shops.has_value());
        const HeaderList token = cyberbizToken(shops->at(0), shops->at(0).scopes);
        const auto note = [](qsizetype bytes) -> QByteArray {
            return "{\"note\":\"" + QByteArray(bytes - 11, 'x') + "\"}";
        };
        QCOMPARE(exchange(shops->at(0).apiBase, "PUT", "/v1/orders/81001", token, note(2048)).status, 200);
        const Reply reply = exchange(shops->at(0).apiBase, "PUT", "/v1/orders/81001", token, note(2049));
        QCOMPARE(reply.status, 413);
    }

    void aBusyPortIsNamed()
    {
        sandbox::Sandbox other;
        sandbox::SandboxOptions options;
        options.orders = options.customers = options.products = 1;
        options.youhaosudaPort = static_cast<quint16>(m_shop.apiBase.port());
        const auto shops = other.start(options);
        QVERIFY(!shops.has_value());
        QCOMPARE(shops.error().kind, Error::Kind::PortInUse);
        QVERIFY(shops.error().detail.contains(QString::number(m_shop.apiBase.port())));
    }

    void equalSeedsAnswerEqualBytes()
    {
        QByteArray bodies[2];
        for (QByteArray &body : bodies) {
            sandbox::Sandbox other;
            sandbox::SandboxOptions options;
            options.seed = 5;
            options.orders = 30;
            options.eventsPerMinute = 0;
            options.now = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
            const auto shops = other.start(options);
            QVERIFY(shops.has_value());
            body = exchange(
                shops->at(0).apiBase, "GET", "/v1/orders", cyberbizToken(shops->at(0), shops->at(0).scopes))
                       .body;
        }
        QVERIFY(bodies[0].size() > 10'000);
        QCOMPARE(bodies[0], bodies[1]);
    }
};

QTEST_GUILESS_MAIN(TestCyberbizShop)
#include "tst_cyberbizshop.moc"
