// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenexchange.h"
#include "core/base/crypto.h"
#include "core/http_server/httpserver.h"
#include "core/secrets/secretstore.h"
#include "tests/core/http_server/rawclient.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <atomic>
#include <mutex>

using namespace hookdesk;
using namespace hookdesk::auth;
using namespace Qt::StringLiterals;

namespace {

const auto kSecret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"_ba;
const auto kToken = "00112233445566778899aabbccddeeff"_ba;

QByteArray base64Url(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QByteArray &claims)
{
    return base64Url(R"({"alg":"HS256"})"_ba) + '.' + base64Url(claims) + '.' + base64Url("signature"_ba);
}

/// A platform that answers what the test wants; remembers what it was asked.
class ScriptedPlatform
{
public:
    ScriptedPlatform()
    {
        const auto started
            = m_server.start({}, [this](const http::ServerRequest &request, const http::Responder &respond) {
                  const std::lock_guard lock(m_mutex);
                  m_seen.append(request);
                  if (m_mute.contains(request.path))
                      m_kept.append(respond);
                  else
                      respond(m_answers.value(request.path, http::ServerResponse::empty(404)));
              });
        m_port = started.value_or(0);
    }
    [[nodiscard]] QUrl base() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }
    void answer(const QByteArray &path, const http::ServerResponse &response)
    {
        const std::lock_guard lock(m_mutex);
        m_answers.insert(path, response);
    }
    void mute(const QByteArray &path)
    {
        const std::lock_guard lock(m_mutex);
        m_mute.append(path);
    }
    void unmute(const QByteArray &path) ///< answers what waits, too
    {
        const std::lock_guard lock(m_mutex);
        m_mute.removeAll(path);
        for (const auto &respond : std::as_const(m_kept))
            respond(m_answers.value(path, http::ServerResponse::empty(404)));
        m_kept.clear();
    }
    [[nodiscard]] QList<http::ServerRequest> seen(const QByteArray &path)
    {
        const std::lock_guard lock(m_mutex);
        QList<http::ServerRequest> list;
        for (const auto &request : std::as_const(m_seen)) {
            if (request.path == path)
                list.append(request);
        }
        return list;
    }

private:
    std::mutex m_mutex;
    QMap<QByteArray, http::ServerResponse> m_answers;
    QList<QByteArray> m_mute;
    QList<http::Responder> m_kept;
    QList<http::ServerRequest> m_seen;
    http::HttpServer m_server;
    quint16 m_port = 0;
};

template <typename T> void wait(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        qFatal("a future does not end");
}

/// The real services around one demo shop with one app.
class Bench
{
public:
    explicit Bench(const QString &platformId)
        : registry(database)
        , credentials(registry, database, keychain)
        , client(http, governors)
        , api(registry, credentials, platforms, client)
    {
        auto loaded = platform::Platforms::load();
        if (loaded)
            platforms = *loaded;
        const auto opened = database.open(folder.filePath(u"test.db"_s));
        open = QTest::qWaitFor([&opened] { return opened.isFinished(); });
        Shop shop;
        shop.id = shopId;
        shop.platformId = platformId;
        shop.domain = u"demo.example"_s;
        shop.name = shop.domain;
        shop.environment = Environment::Demo;
        shop.apiBase = platform.base();
        shop.authBase = platform.base();
        auto saved = registry.save(shop);
        CustomApp app;
        app.id = appId;
        app.shopId = shopId;
        app.name = u"Test app"_s;
        app.clientId = u"key-1"_s;
        app.requestedScopes = {u"public"_s, u"read_orders"_s};
        app.created = QDateTime::currentDateTimeUtc();
        saved = registry.save(app);
        Credentials secret;
        secret.clientSecret = Secret(kSecret);
        keep(secret);
    }

    void keep(const Credentials &secrets)
    {
        const auto saved = credentials.save(appId, secrets);
        wait(saved);
    }
    [[nodiscard]] Credentials kept()
    {
        const auto read = credentials.load(appId);
        wait(read);
        return read.resultCount() > 0 ? read.result().value_or(Credentials {}) : Credentials {};
    }
    void changeApp(const std::function<void(CustomApp &)> &change)
    {
        CustomApp app = *registry.app(appId);
        change(app);
        const auto saved = registry.save(app);
        wait(saved);
    }

    QTemporaryDir folder;
    ScriptedPlatform platform;
    store::Database database;
    secrets::MemorySecretStore keychain;
    platform::Platforms platforms;
    ShopRegistry registry;
    CredentialStore credentials;
    net::HttpClient http;
    net::GovernorPool governors;
    platform::ApiClient client;
    ShopApi api;
    SystemClock clock;
    ShopId shopId {u"shop-1"_s};
    AppId appId {u"app-1"_s};
    bool open = false;
};

/// One exchange and all it said.
struct Run
{
    explicit Run(Bench &bench, const AppId &app = AppId(u"app-1"_s))
        : exchange(
            new TokenExchange({bench.http, bench.registry, bench.credentials, bench.api, bench.clock}, app))
    {
        QObject::connect(
            exchange, &TokenExchange::finished, exchange, [this](const Result<TokenInfo> &ended) {
                ++ends;
                result = ended;
            });
        QObject::connect(exchange, &TokenExchange::stepChanged, exchange, [this](const StepReport &report) {
            last.insert(report.step, report);
            steps[report.step].append(report.state);
        });
        QObject::connect(exchange, &TokenExchange::browserNeeded, exchange,
            [this](const QUrl &url) { browser.append(url); });
    }
    ~Run() { delete exchange; }
    Q_DISABLE_COPY_MOVE(Run)

    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([this] { return ends > 0; }, 8000);
    }
    [[nodiscard]] bool waitForBrowser() const
    {
        return QTest::qWaitFor([this] { return !browser.isEmpty(); }, 5000);
    }
    [[nodiscard]] QUrl redirect() const
    {
        return QUrl(QUrlQuery(browser.value(0)).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    }
    [[nodiscard]] QByteArray state() const
    {
        return QUrlQuery(browser.value(0)).queryItemValue(u"state"_s).toLatin1();
    }
    /// What a browser does at the end.
    [[nodiscard]] QByteArray visit(const QByteArray &query, const QByteArray &method = "GET"_ba) const
    {
        const QUrl address = redirect();
        RawClient client(static_cast<quint16>(address.port()));
        client.send(method + ' ' + address.path(QUrl::FullyEncoded).toLatin1() + '?' + query
            + " HTTP/1.1\r\nHost: " + address.authority().toLatin1() + "\r\nConnection: close\r\n\r\n");
        return client.readAll();
    }
    [[nodiscard]] StepState state(Step step) const { return last.value(step).state; }
    [[nodiscard]] QString fact(Step step, const QString &name) const
    {
        return last.value(step).facts.value(name);
    }
    /// Everything that a page could show, for the search for secrets.
    [[nodiscard]] QString everything() const
    {
        QString text;
        for (const StepReport &report : last) {
            for (auto fact = report.facts.cbegin(); fact != report.facts.cend(); ++fact)
                text += fact.key() + u'=' + fact.value() + u'\n';
            if (report.error)
                text += report.error->detail + report.error->serverText + u'\n';
            if (!report.record)
                continue;
            text += report.record->url + QString::fromUtf8(report.record->requestBody) + u'\n';
            for (const HeaderList &headers :
                {report.record->requestHeaders, report.record->responseHeaders}) {
                for (const auto &[name, value] : headers)
                    text += QString::fromUtf8(name + ": " + value) + u'\n';
            }
        }
        return text;
    }

    QPointer<TokenExchange> exchange;
    int ends = 0;
    Result<TokenInfo> result = fail(Error::Kind::Canceled);
    QMap<Step, StepReport> last;
    QMap<Step, QList<StepState>> steps;
    QList<QUrl> browser;
};

} // namespace

class TestTokenExchange : public QObject
{
    Q_OBJECT
private slots:
    void clientCredentials();
    void authorizationCode();
    void wrongStateKeepsWaiting();
    void garbageOnThePort();
    void refusedInTheBrowser();
    void hmacOfAnotherSecret();
    void anotherShop();
    void pastedRedirect();
    void pastedRedirectAsBrowsersWriteIt_data();
    void pastedRedirectAsBrowsersWriteIt();
    void loopbackRedirectWithoutAPort_data();
    void loopbackRedirectWithoutAPort();
    void editedMeanwhile();
    void browserTimeout();
    void cancelWhileWaiting();
    void cancelDuringTheRequest();
    void destroyedAnywhere_data();
    void destroyedAnywhere();
    void tokenEndpoint_data();
    void tokenEndpoint();
    void missingFields();
    void pastedToken();
    void failedCallKeepsTheToken();
    void anAppThatIsNotTheActiveOne();
    void unknownApp();
};

void TestTokenExchange::clientCredentials()
{
    Bench bench(u"youhaosuda"_s);
    QVERIFY(bench.open);
    bench.platform.answer(
        "/oauth2/token"_ba, http::ServerResponse::json(200, R"({"token":")" + kToken + R"("})"));
    bench.platform.answer("/v1/shop"_ba,
        http::ServerResponse::json(
            200, R"({"shop":{"name":"Demo 店","webhook_token":"w3bh00k-key-0123456789"}})"_ba));
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.wait());
    QVERIFY2(run.result, qPrintable(run.result ? QString() : run.result.error().detail));
    QVERIFY(run.result->present);
    QCOMPARE(run.result->fingerprint, Secret(kToken).fingerprint());

    const auto asked = bench.platform.seen("/oauth2/token"_ba);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).method, "POST"_ba);
    QCOMPARE(asked.at(0).body, "grant_type=client_credentials"_ba);
    QCOMPARE(asked.at(0).header("Authorization"),
        QByteArray("Basic " + QByteArray("key-1:" + kSecret).toBase64()));
    QCOMPARE(asked.at(0).header("Content-Type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(bench.platform.seen("/v1/shop"_ba).value(0).header("X-API-ACCESS-TOKEN"), kToken);

    QCOMPARE(run.steps.value(Step::CheckFields), (QList {StepState::Running, StepState::Done}));
    QCOMPARE(run.steps.value(Step::Authorize), (QList {StepState::Skipped}));
    QCOMPARE(run.state(Step::SendRequest), StepState::Done);
    QCOMPARE(run.fact(Step::SendRequest, u"status"_s), u"200"_s);
    QVERIFY(run.last.value(Step::SendRequest).record);
    QCOMPARE(run.fact(Step::ReadToken, u"kind"_s), u"opaque"_s);
    QCOMPARE(run.state(Step::CompareScopes), StepState::Skipped);
    QCOMPARE(run.fact(Step::TryCall, u"shopName"_s), u"Demo 店"_s);
    QCOMPARE(run.fact(Step::TryCall, u"webhookKey"_s), u"stored"_s);
    QVERIFY(run.last.value(Step::TryCall).record);

    const Credentials kept = bench.kept();
    QCOMPARE(kept.accessToken.reveal(), kToken);
    QCOMPARE(kept.webhookKey.reveal(), "w3bh00k-key-0123456789"_ba);
    QCOMPARE(kept.clientSecret.reveal(), kSecret);
    QCOMPARE(bench.registry.shop(bench.shopId)->name, u"Demo 店"_s);
    QVERIFY(bench.registry.app(bench.appId)->token.present);
    for (const QByteArray &secret :
        {kSecret, kToken, QByteArray("key-1:" + kSecret).toBase64(), "w3bh00k"_ba})
        QVERIFY2(!run.everything().contains(QString::fromLatin1(secret)), secret.constData());
    QTRY_VERIFY(run.exchange.isNull());
    QCOMPARE(run.ends, 1);
}

void TestTokenExchange::authorizationCode()
{
    Bench bench(u"cyberbiz"_s);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray token
        = jwt(R"({"iat":)" + QByteArray::number(now) + R"(,"exp":)" + QByteArray::number(now + 7200)
            + R"(,"shop_id":7109,"scopes":"public","shop_domain":"demo.example"})");
    bench.platform.answer(
        "/admin/oauth/token"_ba, http::ServerResponse::json(200, R"({"access_token":")" + token + R"("})"));
    bench.platform.answer(
        "/shop"_ba, http::ServerResponse::json(200, R"({"shop_info":{"name":"示範商店"}})"_ba));
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.waitForBrowser());
    const QUrl url = run.browser.at(0);
    QCOMPARE(url.path(), u"/admin/oauth/authorize"_s);
    QCOMPARE(url.port(), bench.platform.base().port());
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(u"client_id"_s), u"key-1"_s);
    QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"public read_orders"_s);
    QCOMPARE(run.redirect().host(), u"127.0.0.1"_s);
    QVERIFY(run.redirect().path().size() > 24);
    QVERIFY(run.state().size() >= 22);
    QCOMPARE(run.state(Step::Authorize), StepState::Running);
    QVERIFY(!run.fact(Step::Authorize, u"url"_s).contains(QString::fromLatin1(run.state())));

    const QByteArray hmac = hmacSha256(kSecret, "demo.example"_ba.toBase64()).toHex();
    const QByteArray page
        = run.visit("code=the%2Fcode&shop=demo.example&hmac=" + hmac + "&state=" + run.state());
    QCOMPARE(RawClient::status(page), 200);
    QVERIFY(page.contains("Cache-Control: no-store"));
    QVERIFY(page.contains("您可以關閉這個視窗"));
    QVERIFY(page.contains("您可以关闭此窗口"));
    QVERIFY(page.contains("You can close this window"));
    QVERIFY(!page.contains("the/code") && !page.contains("the%2Fcode"));
    QVERIFY(run.wait());
    QVERIFY(run.result);
    QCOMPARE(run.result->scopes, (QStringList {u"public"_s}));
    QCOMPARE(run.result->expiresAt, QDateTime::fromSecsSinceEpoch(now + 7200, Qt::UTC));

    const auto asked = bench.platform.seen("/admin/oauth/token"_ba);
    QCOMPARE(asked.size(), 1);
    const QUrlQuery form(QString::fromLatin1(asked.at(0).body));
    const auto item = [&form](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    QCOMPARE(item(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(item(u"code"_s), u"the/code"_s);
    QCOMPARE(item(u"client_id"_s), u"key-1"_s);
    QCOMPARE(item(u"client_secret"_s).toLatin1(), kSecret);
    QCOMPARE(item(u"redirect_uri"_s), run.redirect().toString());
    QCOMPARE(base64Url(sha256(item(u"code_verifier"_s).toLatin1())),
        query.queryItemValue(u"code_challenge"_s).toLatin1());
    QCOMPARE(bench.platform.seen("/shop"_ba).value(0).header("Authorization"), QByteArray("Bearer " + token));

    QCOMPARE(run.fact(Step::CompareScopes, u"granted"_s), u"public"_s);
    QCOMPARE(run.fact(Step::CompareScopes, u"missing"_s), u"read_orders"_s);
    QCOMPARE(run.fact(Step::ReadToken, u"shopDomain"_s), u"demo.example"_s);
    QCOMPARE(bench.registry.app(bench.appId)->token, *run.result);
    for (const QByteArray &secret : {kSecret, token, "the%2Fcode"_ba, "the/code"_ba, hmac, run.state()})
        QVERIFY2(!run.everything().contains(QString::fromLatin1(secret)), secret.constData());
    // Nothing listens any more.
    QVERIFY(!RawClient(static_cast<quint16>(run.redirect().port())).isConnected());
}

void TestTokenExchange::wrongStateKeepsWaiting()
{
    Bench bench(u"cyberbiz"_s);
    bench.platform.answer(
        "/admin/oauth/token"_ba, http::ServerResponse::json(200, R"({"access_token":"opaque-token-1"})"_ba));
    bench.platform.answer("/shop"_ba, http::ServerResponse::json(200, "{}"_ba));
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.waitForBrowser());
    const QByteArray state = run.state();
    for (const QByteArray &query : {"code=x&state=wrong"_ba, "code=x"_ba, QByteArray("state=" + state),
             QByteArray("code=a&code=b&state=" + state), "error=access_denied"_ba,
             QByteArray("code=x&state=" + state.left(state.size() - 1))})
        QCOMPARE(RawClient::status(run.visit(query)), 400);
    QCOMPARE(RawClient::status(run.visit("code=x&state=" + state, "POST"_ba)), 405);
    QCOMPARE(run.ends, 0);
    QVERIFY(bench.platform.seen("/admin/oauth/token"_ba).isEmpty());
    QCOMPARE(RawClient::status(run.visit("code=x&state=" + state)), 200);
    QVERIFY(run.wait());
    QVERIFY(run.result);
    QCOMPARE(bench.platform.seen("/admin/oauth/token"_ba).size(), 1);
}

void TestTokenExchange::garbageOnThePort()
{
    Bench bench(u"cyberbiz"_s);
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.waitForBrowser());
    const auto port = static_cast<quint16>(run.redirect().port());
    const QByteArray host = "Host: 127.0.0.1\r\n"_ba;
    const QByteArray query = "?code=x&state=" + run.state();
    const QByteArray path = run.redirect().path().toLatin1();
    const QList<QPair<QByteArray, int>> attempts {
        {"GET /" + query + " HTTP/1.1\r\n" + host + "\r\n", 404},
        {"GET /oauth/" + query + " HTTP/1.1\r\n" + host + "\r\n", 404},
        {"GET " + path + '/' + query + " HTTP/1.1\r\n" + host + "\r\n", 404},
        {"GET /favicon.ico HTTP/1.1\r\n" + host + "\r\n", 404},
        {"GET " + path + query + " HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421},
        {"GET " + path + query + " HTTP/1.1\r\n\r\n", 400},
        {"\x16\x03\x01\x02"_ba + QByteArray(100, '\0'), 400},
    };
    for (const auto &[request, status] : attempts) {
        RawClient client(port);
        client.send(request);
        QCOMPARE(RawClient::status(client.readAnswer()), status);
    }
    QCoreApplication::processEvents();
    QCOMPARE(run.ends, 0);
    run.exchange->cancel();
    QVERIFY(run.wait());
    QCOMPARE(run.result.error().kind, Error::Kind::Canceled);
}

void TestTokenExchange::refusedInTheBrowser()
{
    Bench bench(u"cyberbiz"_s);
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.waitForBrowser());
    QCOMPARE(RawClient::status(run.visit("error=access_denied&state=" + run.state())), 200);
    QVERIFY(run.wait());
    QCOMPARE(run.result.error().kind, Error::Kind::Forbidden);
    QCOMPARE(run.result.error().serverText, u"access_denied"_s);
    QCOMPARE(run.state(Step::Authorize), StepState::Failed);
    QCOMPARE(run.fact(Step::Authorize, u"reason"_s), u"refused"_s);
    QCOMPARE(run.exchange ? run.exchange->steps().at(2).state : StepState::Waiting, StepState::Waiting);
}

void TestTokenExchange::hmacOfAnotherSecret()
{
    Bench bench(u"cyberbiz"_s);
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.waitForBrowser());
    const QByteArray hmac = hmacSha256("another secret"_ba, "demo.example"_ba.toBase64()).toHex();
    (void)run.visit("code=x&shop=demo.example&hmac=" + hmac + "&state=" + run.state());
    QVERIFY(run.wait());
    QCOMPARE(run.result.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(run.fact(Step::Authorize, u"reason"_s), u"signature"_s);
    QVERIFY(bench.platform.seen("/admin/oauth/token"_ba).isEmpty());
}

void TestTokenExchange::anotherShop()
{
    Bench bench(u"cyberbiz"_s);
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.waitForBrowser());
    (void)run.visit("code=x&shop=other.example&state=" + run.state());
    QVERIFY(run.wait());
    QCOMPARE(run.fact(Step::Authorize, u"reason"_s), u"shop"_s);
    QCOMPARE(run.result.error().detail, u"other.example"_s);
}

void TestTokenExchange::pastedRedirect()
{
    Bench bench(u"cyberbiz"_s);
    bench.changeApp([](CustomApp &app) { app.redirectUrl = QUrl(u"https://app.demo.example/back"_s); });
    bench.platform.answer(
        "/admin/oauth/token"_ba, http::ServerResponse::json(200, R"({"access_token":"opaque-token-1"})"_ba));
    bench.platform.answer("/shop"_ba, http::ServerResponse::json(200, "{}"_ba));
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.waitForBrowser());
    QCOMPARE(run.redirect(), QUrl(u"https://app.demo.example/back"_s));
    const QString state = QString::fromLatin1(run.state());
    for (const QString &foreign : QStringList {u"https://app.demo.example/back?code=x&state=wrong"_s,
             u"https://evil.example/back?code=x&state="_s + state,
             u"https://app.demo.example/other?code=x&state="_s + state,
             u"http://app.demo.example/back?code=x&state="_s + state, u"nonsense"_s, QString()}) {
        run.exchange->continueWithRedirect(QUrl(foreign));
        QCOMPARE(run.fact(Step::Authorize, u"pasted"_s), u"foreign"_s);
        QCOMPARE(run.ends, 0);
    }
    run.exchange->continueWithRedirect(QUrl(u"https://app.demo.example/back?code=x&state="_s + state));
    QVERIFY(run.fact(Step::Authorize, u"pasted"_s).isEmpty());
    QVERIFY(run.wait());
    QVERIFY(run.result);
    QVERIFY(bench.platform.seen("/admin/oauth/token"_ba)
                .value(0)
                .body.contains("redirect_uri=https%3A%2F%2Fapp.demo.example%2Fback&"));
}

void TestTokenExchange::pastedRedirectAsBrowsersWriteIt_data()
{
    QTest::addColumn<QString>("registered");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("same");
    const QString bare = u"https://app.demo.example"_s;
    QTest::newRow("slash added") << bare << bare + u'/' << true;
    QTest::newRow("slash left out") << bare + u'/' << bare << true;
    QTest::newRow("port left out") << bare + u":443/back"_s << bare + u"/back"_s << true;
    QTest::newRow("port added") << bare + u"/back"_s << bare + u":443/back"_s << true;
    QTest::newRow("http port") << u"http://app.demo.example:80/b"_s << u"http://app.demo.example/b"_s << true;
    QTest::newRow("other port") << bare + u"/back"_s << bare + u":80/back"_s << false;
    QTest::newRow("other path") << bare << bare + u"/x"_s << false;
}

void TestTokenExchange::pastedRedirectAsBrowsersWriteIt()
{
    QFETCH(QString, registered);
    QFETCH(QString, pasted);
    QFETCH(bool, same);
    Bench bench(u"cyberbiz"_s);
    bench.changeApp([&](CustomApp &app) { app.redirectUrl = QUrl(registered); });
    bench.platform.answer(
        "/admin/oauth/token"_ba, http::ServerResponse::json(200, R"({"access_token":"opaque-token-1"})"_ba));
    bench.platform.answer("/shop"_ba, http::ServerResponse::json(200, "{}"_ba));
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.waitForBrowser());
    run.exchange->continueWithRedirect(QUrl(pasted + u"?code=x&state="_s + QString::fromLatin1(run.state())));
    if (!same) {
        QCOMPARE(run.fact(Step::Authorize, u"pasted"_s), u"foreign"_s);
        return;
    }
    QVERIFY(run.wait());
    QVERIFY(run.result);
}

void TestTokenExchange::loopbackRedirectWithoutAPort_data()
{
    QTest::addColumn<QString>("registered");
    QTest::addColumn<QString>("path");
    QTest::newRow("with a path") << u"http://127.0.0.1/callback"_s << u"/callback"_s;
    QTest::newRow("without") << u"http://127.0.0.1"_s << QString();
}

void TestTokenExchange::loopbackRedirectWithoutAPort()
{
    QFETCH(QString, registered);
    QFETCH(QString, path);
    Bench bench(u"cyberbiz"_s);
    bench.changeApp([&](CustomApp &app) { app.redirectUrl = QUrl(registered); });
    bench.platform.answer(
        "/admin/oauth/token"_ba, http::ServerResponse::json(200, R"({"access_token":"opaque-token-1"})"_ba));
    bench.platform.answer("/shop"_ba, http::ServerResponse::json(200, "{}"_ba));
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.waitForBrowser());
    const QUrl redirect = run.redirect();
    QCOMPARE(redirect.path(), path);
    QVERIFY(redirect.port() > 0);
    RawClient browser(static_cast<quint16>(redirect.port()));
    browser.send("GET " + (path.isEmpty() ? "/"_ba : path.toLatin1()) + "?code=x&state=" + run.state()
        + " HTTP/1.1\r\nHost: " + redirect.authority().toLatin1() + "\r\nConnection: close\r\n\r\n");
    QCOMPARE(RawClient::status(browser.readAll()), 200);
    QVERIFY(run.wait());
    QVERIFY(run.result);
    const QUrlQuery form(QString::fromLatin1(bench.platform.seen("/admin/oauth/token"_ba).value(0).body));
    QCOMPARE(form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), redirect.toString());
}

void TestTokenExchange::editedMeanwhile()
{
    Bench bench(u"youhaosuda"_s);
    bench.platform.answer(
        "/oauth2/token"_ba, http::ServerResponse::json(200, R"({"token":")" + kToken + R"("})"));
    bench.platform.answer(
        "/v1/shop"_ba, http::ServerResponse::json(200, R"({"shop":{"webhook_token":"key-of-the-shop"}})"_ba));
    bench.platform.mute("/oauth2/token"_ba);
    bench.platform.mute("/v1/shop"_ba);
    Run run(bench);
    run.exchange->start();
    QTRY_COMPARE(bench.platform.seen("/oauth2/token"_ba).size(), 1);
    Credentials edited = bench.kept();
    edited.clientSecret = Secret("edited-during-the-exchange"_ba);
    bench.keep(edited);
    bench.platform.unmute("/oauth2/token"_ba);
    QTRY_COMPARE(bench.platform.seen("/v1/shop"_ba).size(), 1);
    edited = bench.kept();
    QCOMPARE(edited.clientSecret.reveal(), "edited-during-the-exchange"_ba);
    QCOMPARE(edited.accessToken.reveal(), kToken);
    edited.clientSecret = Secret("edited-during-the-call"_ba);
    bench.keep(edited);
    bench.platform.unmute("/v1/shop"_ba);
    QVERIFY(run.wait());
    QVERIFY(run.result);
    QCOMPARE(bench.kept().clientSecret.reveal(), "edited-during-the-call"_ba);
    QCOMPARE(bench.kept().accessToken.reveal(), kToken);
    QCOMPARE(bench.kept().webhookKey.reveal(), "key-of-the-shop"_ba);
}

void TestTokenExchange::browserTimeout()
{
    Bench bench(u"cyberbiz"_s);
    Run run(bench);
    run.exchange->setBrowserTimeout(std::chrono::milliseconds(80));
    run.exchange->start();
    QVERIFY(run.wait());
    QCOMPARE(run.result.error().kind, Error::Kind::Timeout);
    QCOMPARE(run.state(Step::Authorize), StepState::Failed);
    QVERIFY(run.last.value(Step::Authorize).duration >= std::chrono::milliseconds(70));
    QVERIFY(!RawClient(static_cast<quint16>(run.redirect().port())).isConnected());
}

void TestTokenExchange::cancelWhileWaiting()
{
    Bench bench(u"cyberbiz"_s);
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.waitForBrowser());
    run.exchange->cancel();
    run.exchange->cancel();
    QCOMPARE(run.ends, 1);
    QCOMPARE(run.result.error().kind, Error::Kind::Canceled);
    QVERIFY(!RawClient(static_cast<quint16>(run.redirect().port())).isConnected());
    QTRY_VERIFY(run.exchange.isNull());
}

void TestTokenExchange::cancelDuringTheRequest()
{
    Bench bench(u"youhaosuda"_s);
    bench.platform.mute("/oauth2/token"_ba);
    Run run(bench);
    run.exchange->start();
    QTRY_COMPARE(bench.platform.seen("/oauth2/token"_ba).size(), 1);
    run.exchange->cancel();
    QCOMPARE(run.ends, 1);
    QCOMPARE(run.state(Step::SendRequest), StepState::Failed);
    QTRY_VERIFY(run.exchange.isNull());
    QCOMPARE(run.ends, 1);
}

void TestTokenExchange::destroyedAnywhere_data()
{
    QTest::addColumn<QByteArray>("mutePath");
    QTest::newRow("before the start") << QByteArray();
    QTest::newRow("during the request") << "/oauth2/token"_ba;
    QTest::newRow("during the call") << "/v1/shop"_ba;
}

void TestTokenExchange::destroyedAnywhere()
{
    QFETCH(QByteArray, mutePath);
    Bench bench(u"youhaosuda"_s);
    bench.platform.answer(
        "/oauth2/token"_ba, http::ServerResponse::json(200, R"({"token":")" + kToken + R"("})"));
    bench.platform.mute(mutePath);
    Run run(bench);
    run.exchange->start();
    if (!mutePath.isEmpty())
        QTRY_COMPARE(bench.platform.seen(mutePath).size(), 1);
    delete run.exchange;
    QCoreApplication::processEvents();
    QCOMPARE(run.ends, 0);
}

void TestTokenExchange::tokenEndpoint_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Step>("step");
    QTest::newRow("wrong secret") << 401 << R"({"error":"invalid_client"})"_ba << Error::Kind::Unauthorized
                                  << Step::SendRequest;
    QTest::newRow("redirect") << 307 << QByteArray() << Error::Kind::Redirected << Step::SendRequest;
    QTest::newRow("see other") << 303 << QByteArray() << Error::Kind::Redirected << Step::SendRequest;
    QTest::newRow("HTML") << 200 << "<!doctype html><title>Log in</title>"_ba << Error::Kind::NotJson
                          << Step::ReadToken;
    QTest::newRow("no token") << 200 << R"({"ok":true})"_ba << Error::Kind::Parse << Step::ReadToken;
    QTest::newRow("broken") << 500 << "oops"_ba << Error::Kind::Server << Step::SendRequest;
    QTest::newRow("endless") << 200 << QByteArray(100'000, ' ') << Error::Kind::TooLarge << Step::SendRequest;
}

void TestTokenExchange::tokenEndpoint()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QFETCH(Step, step);
    Bench bench(u"youhaosuda"_s);
    auto answer = http::ServerResponse::json(status, body);
    answer.headers.append({"Location"_ba, (bench.platform.base().toString() + u"/elsewhere"_s).toLatin1()});
    bench.platform.answer("/oauth2/token"_ba, answer);
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.wait());
    QVERIFY(!run.result);
    QCOMPARE(run.result.error().kind, kind);
    QCOMPARE(run.state(step), StepState::Failed);
    QVERIFY(run.last.value(step).error);
    QCOMPARE(bench.platform.seen("/oauth2/token"_ba).size(), 1);
    QVERIFY(bench.platform.seen("/elsewhere"_ba).isEmpty());
    QVERIFY(bench.platform.seen("/v1/shop"_ba).isEmpty());
    QVERIFY(bench.kept().accessToken.isEmpty());
    QVERIFY(!run.everything().contains(QString::fromLatin1(kSecret)));
}

void TestTokenExchange::missingFields()
{
    Bench bench(u"youhaosuda"_s);
    bench.changeApp([](CustomApp &app) { app.clientId.clear(); });
    bench.keep({});
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.wait());
    QCOMPARE(run.result.error().kind, Error::Kind::BadInput);
    QCOMPARE(run.state(Step::CheckFields), StepState::Failed);
    QCOMPARE(run.fact(Step::CheckFields, u"fields"_s), u"clientId,clientSecret"_s);
    QVERIFY(!run.last.contains(Step::SendRequest));
}

void TestTokenExchange::pastedToken()
{
    Bench bench(u"cyberbiz"_s);
    bench.changeApp([](CustomApp &app) { app.clientId.clear(); });
    const QByteArray token
        = jwt(R"({"iat":1689132489,"exp":1689139689,"scopes":"public read_orders write_orders"})"_ba);
    Credentials secrets;
    secrets.accessToken = Secret(token);
    bench.keep(secrets);
    bench.platform.answer("/shop"_ba, http::ServerResponse::json(200, R"({"shop_info":{"name":"A"}})"_ba));
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.wait());
    QVERIFY(run.result);
    QVERIFY(run.browser.isEmpty());
    QCOMPARE(run.fact(Step::CheckFields, u"mode"_s), u"pasted"_s);
    QCOMPARE(run.state(Step::Authorize), StepState::Skipped);
    QCOMPARE(run.state(Step::SendRequest), StepState::Skipped);
    QCOMPARE(run.state(Step::ReadToken), StepState::Done);
    QCOMPARE(run.fact(Step::ReadToken, u"expired"_s), u"true"_s);
    QCOMPARE(run.fact(Step::CompareScopes, u"missing"_s), QString());
    QCOMPARE(run.state(Step::TryCall), StepState::Done);
    QCOMPARE(bench.registry.app(bench.appId)->token.scopes.size(), 3);
    QCOMPARE(bench.kept().accessToken.reveal(), token);
}

void TestTokenExchange::failedCallKeepsTheToken()
{
    Bench bench(u"youhaosuda"_s);
    bench.platform.answer(
        "/oauth2/token"_ba, http::ServerResponse::json(200, R"({"token":")" + kToken + R"("})"));
    bench.platform.answer("/v1/shop"_ba, http::ServerResponse::json(403, R"({"code":403,"errors":"no"})"_ba));
    Run run(bench);
    run.exchange->start();
    QVERIFY(run.wait());
    QVERIFY(!run.result);
    QCOMPARE(run.result.error().httpStatus, 403);
    QCOMPARE(run.state(Step::TryCall), StepState::Failed);
    QCOMPARE(run.fact(Step::TryCall, u"status"_s), u"403"_s);
    QCOMPARE(bench.kept().accessToken.reveal(), kToken);
}

void TestTokenExchange::anAppThatIsNotTheActiveOne()
{
    Bench bench(u"youhaosuda"_s);
    Credentials first;
    first.accessToken = Secret("token-of-the-first-app"_ba);
    bench.keep(first);
    CustomApp second = *bench.registry.app(bench.appId);
    second.id = AppId(u"app-2"_s);
    second.created = second.created.addSecs(60);
    second.token = {};
    const auto saved = bench.registry.save(second);
    QTRY_VERIFY(saved.isFinished());
    Credentials secrets;
    secrets.clientSecret = Secret(kSecret);
    const auto kept = bench.credentials.save(second.id, secrets);
    QTRY_VERIFY(kept.isFinished());
    bench.platform.answer(
        "/oauth2/token"_ba, http::ServerResponse::json(200, R"({"token":")" + kToken + R"("})"));
    Shop behindAProxy = *bench.registry.shop(bench.shopId);
    behindAProxy.apiBase.setPath(u"/proxy%2F1/"_s, QUrl::TolerantMode);
    const auto moved = bench.registry.save(behindAProxy);
    QTRY_VERIFY(moved.isFinished());
    bench.platform.answer("/proxy%2F1/v1/shop"_ba, http::ServerResponse::json(200, "{}"_ba));
    Run run(bench, second.id);
    run.exchange->start();
    QVERIFY(run.wait());
    QVERIFY(run.result);
    QCOMPARE(bench.platform.seen("/proxy%2F1/v1/shop"_ba).value(0).header("X-API-ACCESS-TOKEN"), kToken);
    QCOMPARE(bench.kept().accessToken.reveal(), "token-of-the-first-app"_ba);
}

void TestTokenExchange::unknownApp()
{
    Bench bench(u"youhaosuda"_s);
    Run run(bench, AppId(u"nobody"_s));
    run.exchange->start();
    QVERIFY(run.wait());
    QCOMPARE(run.result.error().kind, Error::Kind::BadInput);
}

QTEST_GUILESS_MAIN(TestTokenExchange)
#include "tst_tokenexchange.moc"
