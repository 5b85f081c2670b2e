// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/redirectlistener.h"
#include "core/auth/tokenrequest.h"
#include "core/base/crypto.h"

#include <QTest>
#include <QUrlQuery>

using namespace hookdesk;
using namespace hookdesk::auth;
using namespace Qt::StringLiterals;
using VerdictKind = RedirectVerdict::Kind;

class TestTokenRequest : public QObject
{
    Q_OBJECT
private slots:
    void redirects_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<VerdictKind>("kind");
        const QByteArray hmac = "fba83c507035190efce29587bacc4869e1cd7550647b4ad92ac1f20e768a8b1d"_ba;
        const QByteArray good = "code=c1&state=the-state"_ba;
        const auto row = [](const char *name, const QByteArray &query, VerdictKind kind) {
            QTest::newRow(name) << query << kind;
        };
        row("good", good, VerdictKind::Good);
        row("with shop", good + "&shop=test-shop.cyberbiz.example", VerdictKind::Good);
        row("shop in capitals", good + "&shop=Test-Shop.cyberbiz.example", VerdictKind::Good);
        row("with hmac of the facts", good + "&shop=test-shop.cyberbiz.example&hmac=" + hmac,
            VerdictKind::Good);
        row("hmac in capitals", good + "&hmac=" + hmac.toUpper(), VerdictKind::Good);
        row("hmac without shop", good + "&hmac=" + hmac, VerdictKind::Good);
        row("other items", good + "&locale=zh-TW&x", VerdictKind::Good);
        row("encoded names", "%63ode=c1&st%61te=the%2Dstate", VerdictKind::Good);
        row("wrong hmac", good + "&hmac=00" + hmac.mid(2), VerdictKind::WrongSignature);
        row("short hmac", good + "&hmac=00", VerdictKind::WrongSignature);
        row("hmac that is no hex", good + "&hmac=zz", VerdictKind::WrongSignature);
        row("empty hmac", good + "&hmac=", VerdictKind::WrongSignature);
        row("other shop", good + "&shop=evil.example", VerdictKind::WrongShop);
        row("denied", "error=access_denied&state=the-state", VerdictKind::Refused);
        row("denied with another state", "error=access_denied&state=x", VerdictKind::Foreign);
        row("denied without a state", "error=access_denied", VerdictKind::Foreign);
        row("nothing", "", VerdictKind::Foreign);
        row("no state", "code=c1", VerdictKind::Foreign);
        row("empty state", "code=c1&state=", VerdictKind::Foreign);
        row("wrong state", "code=c1&state=the-statf", VerdictKind::Foreign);
        row("state prefix", "code=c1&state=the-stat", VerdictKind::Foreign);
        row("no code", "state=the-state", VerdictKind::Foreign);
        row("empty code", "code=&state=the-state", VerdictKind::Foreign);
        row("two codes", good + "&code=c2", VerdictKind::Foreign);
        row("two states", good + "&state=x", VerdictKind::Foreign);
        row("two codes, one in disguise", good + "&%63ode=c2", VerdictKind::Foreign);
        row("garbage", "%%%=&&==&%00", VerdictKind::Foreign);
    }
    void redirects()
    {
        QFETCH(QByteArray, query);
        QFETCH(VerdictKind, kind);
        const RedirectExpectation expected {
            "the-state"_ba, Secret("example-app-secret"_ba), u"test-shop.cyberbiz.example"_s};
        const RedirectVerdict verdict = checkRedirect(expected, query);
        QCOMPARE(verdict.kind, kind);
        QCOMPARE(verdict.code.isEmpty(), kind != VerdictKind::Good);
        if (kind == VerdictKind::Good)
            QCOMPARE(verdict.code.reveal(), "c1"_ba);
        if (kind == VerdictKind::Refused)
            QCOMPARE(verdict.detail, u"access_denied"_s);
    }
    void anExpectationWithoutStateAcceptsNothing()
    {
        QCOMPARE(checkRedirect({}, "code=a&state="_ba).kind, VerdictKind::Foreign);
    }
    void endpoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("authBase");
        QTest::addColumn<QString>("result");
        const auto row
            = [](const char *name, const QString &text, const QString &domain, const QString &base,
                  const QString &result) { QTest::newRow(name) << text << domain << base << result; };
        const QString shopUrl = u"https://{domain}/admin/oauth/token"_s;
        row("live", shopUrl, u"demo.example"_s, {}, u"https://demo.example/admin/oauth/token"_s);
        row("demo", shopUrl, u"demo.example"_s, u"http://127.0.0.1:4711"_s,
            u"http://127.0.0.1:4711/admin/oauth/token"_s);
        row("demo with https", shopUrl, u"demo.example"_s, u"https://demo.example:1"_s,
            u"https://demo.example:1/admin/oauth/token"_s);
        row("plain http", u"http://{domain}/token"_s, u"demo.example"_s, {}, {});
        row("demo on another machine", shopUrl, u"demo.example"_s, u"http://192.0.2.7:80"_s, {});
        row("domain with a path", shopUrl, u"a b"_s, {}, {});
        row("domain with user", shopUrl, u"me@demo.example"_s, {}, {});
        row("empty domain", shopUrl, {}, {}, {});
        row("no template", {}, u"demo.example"_s, {}, {});
    }
    void endpoints()
    {
        QFETCH(QString, text);
        QFETCH(QString, domain);
        QFETCH(QString, authBase);
        QFETCH(QString, result);
        Shop shop;
        shop.domain = domain;
        shop.authBase = QUrl(authBase);
        const auto url = endpoint(text, shop);
        QCOMPARE(url.has_value(), !result.isEmpty());
        if (url)
            QCOMPARE(url->toString(), result);
        else
            QCOMPARE(url.error().kind, Error::Kind::BadInput);
    }
    void authorizeAddressHasWhatIsNeeded()
    {
        const auto authorization = Authorization::create(QUrl(u"http://127.0.0.1:1234/oauth/x y"_s));
        QVERIFY(authorization.state.size() >= 22);
        QVERIFY(authorization.verifier.size() >= 43 && authorization.verifier.size() <= 128);
        const QUrl url = authorizeAddress(QUrl(u"https://demo.example/authorize"_s), u"a+b&c"_s,
            {u"read_orders"_s, u"public"_s}, authorization);
        const QUrlQuery query(url);
        const auto item
            = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
        QCOMPARE(item(u"response_type"_s), u"code"_s);
        QCOMPARE(item(u"client_id"_s), u"a+b&c"_s);
        QCOMPARE(item(u"scope"_s), u"read_orders public"_s);
        QCOMPARE(item(u"redirect_uri"_s), u"http://127.0.0.1:1234/oauth/x%20y"_s);
        QCOMPARE(item(u"state"_s).toLatin1(), authorization.state);
        QCOMPARE(item(u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(!url.toString().contains(QString::fromLatin1(authorization.verifier)));
        QVERIFY(Authorization::create({}).state != authorization.state);
    }
    void requestsCarryTheSecretWhereItBelongs()
    {
        const AppIdentity app {u"key"_s, Secret("s3 cr&t"_ba)};
        const QUrl url(u"https://demo.example/token"_s);
        const auto basic = clientCredentialsRequest(url, app);
        QCOMPARE(basic.body, "grant_type=client_credentials"_ba);
        QCOMPARE(basic.secretHeaders.size(), 1);
        QCOMPARE(basic.secretHeaders.at(0).prefix, "Basic "_ba);
        QCOMPARE(QByteArray::fromBase64(basic.secretHeaders.at(0).secret.reveal()), "key:s3 cr&t"_ba);
        const auto authorization = Authorization::create(QUrl(u"http://127.0.0.1:1/x"_s));
        const auto code = codeRequest(url, app, authorization, Secret("c/1"_ba));
        QVERIFY(code.secretHeaders.isEmpty());
        QVERIFY(code.body.startsWith(
            "grant_type=authorization_code&code=c%2F1&"
            "redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fx&client_id=key&client_secret=s3%20cr%26t"));
        QCOMPARE(code.method, "POST"_ba);
        QCOMPARE(code.contentType, "application/x-www-form-urlencoded"_ba);
        QCOMPARE(code.url, url);
    }
    void replies_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("token");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("serverText");
        const auto bad = [](const char *name, int status, const QByteArray &body, Error::Kind kind,
                             const QString &text = {}) {
            QTest::newRow(name) << status << body << QString() << kind << text;
        };
        QTest::newRow("token") << 200 << R"({"token":"abc"})"_ba << u"abc"_s << Error::Kind::Canceled
                               << QString();
        QTest::newRow("access_token") << 200 << R"({"access_token":"abc","expires_in":7200,"scope":"a b"})"_ba
                                      << u"abc"_s << Error::Kind::Canceled << QString();
        bad("wrong secret", 401, R"({"error":"invalid_client"})"_ba, Error::Kind::Unauthorized,
            u"invalid_client"_s);
        bad("wrong secret as 400", 400, R"({"error":"invalid_client"})"_ba, Error::Kind::Unauthorized,
            u"invalid_client"_s);
        bad("wrong secret in a 200", 200, R"({"error":"invalid_client"})"_ba, Error::Kind::Unauthorized,
            u"invalid_client"_s);
        bad("used code", 400, R"({"error":"invalid_grant","error_description":"too late"})"_ba,
            Error::Kind::Http, u"invalid_grant: too late"_s);
        bad("redirect", 302, {}, Error::Kind::Redirected);
        bad("forbidden", 403, "<html>"_ba, Error::Kind::Forbidden);
        bad("not found", 404, "<html>"_ba, Error::Kind::NotFound);
        bad("busy", 429, {}, Error::Kind::RateLimited);
        bad("broken", 502, "<html>Bad gateway</html>"_ba, Error::Kind::Server);
        bad("HTML", 200, "<!doctype html><html></html>"_ba, Error::Kind::NotJson);
        bad("empty", 200, {}, Error::Kind::NotJson);
        bad("array", 200, "[]"_ba, Error::Kind::NotJson);
        bad("no token", 200, "{}"_ba, Error::Kind::Parse);
        bad("token is a number", 200, R"({"token":5})"_ba, Error::Kind::Parse);
        bad("empty token", 200, R"({"token":""})"_ba, Error::Kind::Parse);
        bad("token with a line break", 200, R"({"token":"a\r\nX-Evil: 1"})"_ba, Error::Kind::Parse);
        bad("endless token", 200, R"({"token":")" + QByteArray(9000, 'a') + R"("})", Error::Kind::Parse);
    }
    void replies()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, token);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, serverText);
        platform::PlatformProfile profile;
        profile.grant = platform::Grant::ClientCredentials;
        profile.tokenHeader = "X-API-ACCESS-TOKEN"_ba;
        net::HttpResponse response;
        response.status = status;
        response.body = body;
        response.headers = {{"Location"_ba, "https://evil.example/?token=t"_ba}, {"Retry-After"_ba, "7"_ba}};
        const auto reply = readTokenReply(profile, response);
        QCOMPARE(reply.has_value(), !token.isEmpty());
        if (reply) {
            QCOMPARE(reply->token.reveal(), token.toLatin1());
            if (body.contains("scope")) {
                QCOMPARE(reply->scopes, (QStringList {u"a"_s, u"b"_s}));
                QCOMPARE(reply->expiresInS, qint64(7200));
            }
            return;
        }
        QCOMPARE(reply.error().kind, kind);
        QCOMPARE(reply.error().httpStatus, status);
        QCOMPARE(reply.error().serverText, serverText);
        QVERIFY(!reply.error().detail.contains(u"token=t"_s));
        if (status == 429)
            QCOMPARE(reply.error().retryAfter, std::chrono::milliseconds(7000));
    }
};

QTEST_GUILESS_MAIN(TestTokenRequest)
#include "tst_tokenrequest.moc"
