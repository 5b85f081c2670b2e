// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/apiclient.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::platform;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Fields = QList<QPair<QString, QStringList>>;

namespace {

net::HttpResponse response(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    net::HttpResponse result;
    result.status = status;
    result.body = body;
    result.headers = {{"Content-Type", type}};
    result.record.method = "GET";
    result.record.url = u"https://api.demo.example/v1/shop"_s;
    return result;
}

} // namespace

class TestErrorReader : public QObject
{
    Q_OBJECT

private slots:
    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Fields>("fields");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind,
                             const QString &text, const Fields &fields = {}) {
            QTest::addRow("%s", name) << status << body << kind << text << fields;
        };
        // CYBERBIZ facts 7
        row("error array", 401, R"({"error":["無權使用該 API"]})", Kind::Unauthorized, u"無權使用該 API"_s);
        row("error string", 403, R"({"error":"Must have pos_shop_coupon plugin"})", Kind::Forbidden,
            u"Must have pos_shop_coupon plugin"_s);
        row("404", 404, R"({"error":["無此資源"]})", Kind::NotFound, u"無此資源"_s);
        row("422 array", 422, R"({"error":["custom_field_type 無效值"]})", Kind::Invalid,
            u"custom_field_type 無效值"_s, {{QString(), {u"custom_field_type 無效值"_s}}});
        row("message", 422, R"({"message":"無效的 Provider Type"})", Kind::Invalid, u"無效的 Provider Type"_s,
            {{QString(), {u"無效的 Provider Type"_s}}});
        row("messages", 422, R"({"messages":"x"})", Kind::Invalid, u"x"_s, {{QString(), {u"x"_s}}});
        row("field map", 422, R"({"messages":{"webhook_url":["無效"],"webhook_events":["a","b"]}})",
            Kind::Invalid, u"webhook_url: 無效\nwebhook_events: a; b"_s,
            {{u"webhook_url"_s, {u"無效"_s}}, {u"webhook_events"_s, {u"a"_s, u"b"_s}}});
        row("429", 429, R"({"error":["Rate limit exceeded"]})", Kind::RateLimited, u"Rate limit exceeded"_s);
        row("500 empty", 500, "", Kind::Server, {});
        row("503 text", 503, "down for repair", Kind::Server, u"down for repair"_s);
        row("409", 409, R"({"error":"x"})", Kind::Http, u"x"_s);
        row("413", 413, "{}", Kind::TooLarge, {});
        // Youhaosuda facts 9
        row("yhsd 422", 422, R"({"code":422,"errors":{"topic":["不可为空"]}})", Kind::Invalid,
            u"topic: 不可为空"_s, {{u"topic"_s, {u"不可为空"_s}}});
        row("yhsd common", 422, R"({"code":422,"errors":{"common":["customer已存在"]}})", Kind::Invalid,
            u"customer已存在"_s, {{u"common"_s, {u"customer已存在"_s}}});
        row("yhsd inside 200", 200, R"({"code":422,"errors":{"topic":["不可为空"]}})", Kind::Invalid,
            u"topic: 不可为空"_s, {{u"topic"_s, {u"不可为空"_s}}});
        row("429 inside 200", 200, R"({"code":429})", Kind::RateLimited, {});
        row("404 inside 200", 200, R"({"code":404})", Kind::NotFound, {});
        row("401 inside 200", 200, R"({"code":401,"error":"bad token"})", Kind::Unauthorized, u"bad token"_s);
        row("error inside 200", 200, R"({"error":["無效"]})", Kind::Invalid, u"無效"_s,
            {{QString(), {u"無效"_s}}});
        row("oauth", 401, R"({"error":"invalid_client","error_description":"no"})", Kind::Unauthorized,
            u"invalid_client\nno"_s);
        // odd ones
        row("nested map", 422, R"({"errors":{"address":{"city":["x"]}}})", Kind::Invalid,
            u"address.city: x"_s, {{u"address.city"_s, {u"x"_s}}});
        row("numbers", 422, R"({"errors":{"n":[1,true,null]}})", Kind::Invalid, u"n: 1; true"_s,
            {{u"n"_s, {u"1"_s, u"true"_s}}});
        row("truncated error", 422, "{\"error\":[\"無", Kind::Invalid, u"{\"error\":[\"無"_s);
        row("secret in the text", 401, R"({"error":"bad token=canary-123456"})", Kind::Unauthorized,
            u"bad token=••••••••"_s);
    }
    void errors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        QFETCH(QString, text);
        QFETCH(Fields, fields);
        const auto error = readError({}, response(status, body), true);
        QVERIFY(error);
        QCOMPARE(error->kind, kind);
        QCOMPARE(error->httpStatus, status);
        QCOMPARE(error->serverText, text);
        QCOMPARE(error->fields.size(), fields.size());
        for (qsizetype i = 0; i < fields.size(); ++i) {
            QCOMPARE(error->fields[i].field, fields[i].first);
            QCOMPARE(error->fields[i].messages, fields[i].second);
        }
    }

    void successes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        const QByteArray json = "application/json; charset=utf-8";
        QTest::addRow("object") << 200 << R"({"shop":{}})"_ba << json;
        QTest::addRow("empty object") << 200 << "{}"_ba << json;
        QTest::addRow("null") << 200 << "null"_ba << json;
        QTest::addRow("206") << 206 << "[]"_ba << json;
        QTest::addRow("204") << 204 << ""_ba
                             << ""_ba;
        QTest::addRow("no type") << 200 << "[1]"_ba
                                 << ""_ba;
        QTest::addRow("a record with a message") << 200 << R"({"job_id":1,"message":"queued"})"_ba << json;
        QTest::addRow("a record with a code") << 200 << R"({"code":500,"name":"coupon"})"_ba << json;
        QTest::addRow("null errors") << 200 << R"({"error":null})"_ba << json;
        QTest::addRow("archive") << 200 << "PK\x03\x04"_ba
                                 << "application/zip"_ba;
        QTest::addRow("large") << 200 << "[" + QByteArray(600'000, ' ') + "]" << json;
    }
    void successes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        const auto error = readError({}, response(status, body, type), true);
        QVERIFY2(!error, qPrintable(error ? error->detail : QString()));
    }
    void aMessageAfterAWriteIsNoError()
    {
        auto answer = response(200, R"({"message":"已刪除"})");
        QVERIFY(readError({}, answer, true));
        answer.record.method = "DELETE";
        QVERIFY(!readError({}, answer, true));
    }

    void htmlIsNotJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("excerpt");
        QTest::addRow("page")
            << "<!DOCTYPE html><html><head><title>Log in</title><style>a{b:c}</style>"
               "<script>var a = '<p>';</script></head><body><h1>Please&nbsp;log in</h1> &lt;now&gt;"_ba
            << "text/html; charset=utf-8"_ba << u"Log in Please log in <now>"_s;
        QTest::addRow("page called JSON") << "<html>x</html>"_ba
                                          << "application/json"_ba << u"x"_s;
        QTest::addRow("text") << "hello\n there"_ba
                              << "text/plain"_ba << u"hello there"_s;
        QTest::addRow("unclosed") << "<html><script>never ends"_ba
                                  << "text/html"_ba << QString();
    }
    void htmlIsNotJson()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QString, excerpt);
        const auto error = readError({}, response(200, body, type), true);
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::NotJson);
        QCOMPARE(error->serverText, excerpt);
        QVERIFY(!readError({}, response(200, body, type), false));
    }
    void htmlOfAGatewayKeepsItsStatus()
    {
        const auto error = readError(
            {}, response(502, "<html><body><h1>502 Bad Gateway</h1></body></html>", "text/html"), true);
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Server);
        QCOMPARE(error->serverText, u"502 Bad Gateway"_s);
    }
    void hugeHtmlIsQuick()
    {
        const QByteArray deep = QByteArray("<table>").repeated(200'000);
        const auto error = readError({}, response(200, deep, "text/html"), true);
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::NotJson);
        const auto texts
            = readError({}, response(403, "<p>" + QByteArray(5'000'000, 'x'), "text/html"), true);
        QVERIFY(texts->serverText.size() <= 301);
    }

    void brokenJsonIsAParseError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("cut object") << "{\"shop\":{\"name\":\"x"_ba;
        QTest::addRow("cut array") << "[1,2,"_ba;
        QTest::addRow("two documents") << "{}{}"_ba;
        QTest::addRow("bad UTF-8") << "{\"a\":\"\xff\"}"_ba;
        QTest::addRow("deep") << QByteArray(100'000, '[');
        QTest::addRow("large and cut") << "[" + QByteArray(600'000, '1');
    }
    void brokenJsonIsAParseError()
    {
        QFETCH(QByteArray, body);
        const auto error = readError({}, response(200, body), true);
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Parse);
        QCOMPARE(error->httpStatus, 200);
    }

    void redirectsAreNamed()
    {
        auto answer = response(302, {});
        answer.headers << qMakePair("Location"_ba, "https://evil.example/x?access_token=canary-123"_ba);
        const auto error = readError({}, answer, true);
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::Redirected);
        QVERIFY(error->detail.contains(u"evil.example"_s));
        QVERIFY(!error->detail.contains(u"canary"_s));
        QCOMPARE(readError({}, response(304, {}), true)->kind, Kind::Http);
    }
    void helpfulHeadersAreRead_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("seconds");
        QTest::addRow("seconds") << "7"_ba << 7;
        QTest::addRow("date") << "Wed, 21 Oct 2015 07:28:30 GMT"_ba << 30;
        QTest::addRow("past") << "Wed, 21 Oct 2015 07:27:00 GMT"_ba << 0;
        QTest::addRow("negative") << "-5"_ba << 0;
        QTest::addRow("huge") << "99999999999"_ba << 86'400;
        QTest::addRow("nonsense") << "soon"_ba << 0;
        QTest::addRow("none") << ""_ba << 0;
    }
    void helpfulHeadersAreRead()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(int, seconds);
        auto answer = response(429, "{}");
        answer.headers << qMakePair("retry-after"_ba, retryAfter)
                       << qMakePair("Date"_ba, "Wed, 21 Oct 2015 07:28:00 GMT"_ba)
                       << qMakePair("X-Request-Id"_ba, "0123abcd"_ba);
        const auto error = readError({}, answer, true);
        QVERIFY(error);
        QCOMPARE(error->retryAfter, std::chrono::seconds(seconds));
        QCOMPARE(error->requestId, u"0123abcd"_s);
    }
    void hugeSentencesTakeNoTime()
    {
        const QByteArray sentence = QByteArray("eyJ").repeated(70'000);
        QElapsedTimer timer;
        timer.start();
        const auto error = readError({}, response(422, "{\"error\":\"" + sentence + "\"}"), true);
        QVERIFY(error);
        QVERIFY(error->serverText.size() <= 2001);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestErrorReader)
#include "tst_errorreader.moc"
