// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/apiclient.h"
#include "tests/support/fakeserver.h"
#include "tests/support/waitfor.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace hookdesk;
using namespace hookdesk::platform;
using namespace hookdesk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QByteArray kCanary = QByteArrayLiteral("canary-5f2d9a71-token");

/// Answers 429 like a platform that allows 5 arrivals in any second.
class SlidingWindow
{
public:
    SlidingWindow() { m_clock.start(); }
    FakeAnswer operator()(const FakeRequest &)
    {
        const qint64 now = m_clock.nsecsElapsed();
        while (!m_arrivals.empty() && now - m_arrivals.front() >= 1'000'000'000)
            m_arrivals.pop_front();
        if (m_arrivals.size() >= 5) {
            ++refused;
            return {.status = 429, .body = R"({"error":["Rate limit exceeded"]})"};
        }
        m_arrivals.push_back(now);
        return {.body = "[]"};
    }
    int refused = 0;

private:
    QElapsedTimer m_clock;
    std::deque<qint64> m_arrivals;
};

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto platforms = Platforms::load();
        QVERIFY(platforms);
        m_platforms = *platforms;
    }
    void init()
    {
        m_server = std::make_unique<FakeServer>();
        m_http = std::make_unique<net::HttpClient>();
        m_pool = std::make_unique<net::GovernorPool>();
        m_client = std::make_unique<ApiClient>(*m_http, *m_pool);
    }
    void cleanup()
    {
        m_client.reset();
        m_pool.reset();
        m_http.reset();
        m_server.reset();
    }

    void callCarriesTheTokenAndReadsTheTotal()
    {
        m_server->answer("GET", "/v1/orders",
            {.body = "[{\"id\":1}]",
                .headers
                = {{"Content-Type", "application/json"}, {"X-Total", "123"}, {"X-Request-Id", "r9"}}});
        ApiRequest request = get(u"/v1/orders"_s);
        request.query.addQueryItem(u"page"_s, u"2"_s);
        ApiCall *call = m_client->start(target(u"cyberbiz"_s), request);
        QSignalSpy sent(call, &ApiCall::sent);
        const auto answer = waitFor(call->future());
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, "[{\"id\":1}]"_ba);
        QCOMPARE(answer->total, 123);
        QCOMPARE(answer->header("x-request-id"), "r9"_ba);
        QCOMPARE(answer->record.attempts, 1);
        QCOMPARE(sent.size(), 1);
        const FakeRequest &seen = m_server->requests().first();
        QCOMPARE(seen.header("Authorization"), "Bearer " + kCanary);
        QCOMPARE(seen.header("Accept"), "application/json"_ba);
        QCOMPARE(seen.query, "page=2"_ba);
        for (const auto &[name, value] : answer->record.requestHeaders)
            QVERIFY(!value.contains(kCanary));
    }
    void encodedSlashesStay()
    {
        m_server->answerWith([](const FakeRequest &) { return FakeAnswer {.body = "{}"}; });
        QVERIFY(waitFor(m_client->send(target(u"youhaosuda"_s), get(u"/v1/x/a%2Fb%20c%25"_s))));
        QCOMPARE(m_server->requests().first().path, "/v1/x/a%2Fb%20c%25"_ba);
        QCOMPARE(m_server->requests().first().header("X-API-ACCESS-TOKEN"), kCanary);
        QVERIFY(m_server->requests().first().header("Authorization").isEmpty());
    }

    void answersBecomeErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<Kind>("kind");
        const QByteArray json = "application/json";
        QTest::addRow("401") << 401 << R"({"error":["無權使用該 API"]})"_ba << json << Kind::Unauthorized;
        QTest::addRow("403") << 403 << R"({"error":"x"})"_ba << json << Kind::Forbidden;
        QTest::addRow("404") << 404 << R"({"error":"x"})"_ba << json << Kind::NotFound;
        QTest::addRow("422") << 422 << R"({"code":422,"errors":{"topic":["不可为空"]}})"_ba << json
                             << Kind::Invalid;
        QTest::addRow("422 in 200") << 200 << R"({"code":422,"errors":{"topic":["不可为空"]}})"_ba << json
                                    << Kind::Invalid;
        QTest::addRow("500") << 500 << "oops"_ba
                             << "text/plain"_ba << Kind::Server;
        QTest::addRow("302") << 302 << ""_ba
                             << "text/html"_ba << Kind::Redirected;
        QTest::addRow("HTML") << 200 << "<html><body>proxy</body></html>"_ba
                              << "text/html"_ba << Kind::NotJson;
        QTest::addRow("cut JSON") << 200 << "{\"shop\":{\"na"_ba << json << Kind::Parse;
    }
    void answersBecomeErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(Kind, kind);
        m_server->answer("GET", "/a",
            {.status = status,
                .body = body,
                .headers
                = {{"Content-Type", type}, {"Location", "http://127.0.0.1:9/x"}, {"X-Request-Id", "id7"}}});
        ApiRequest request = get(u"/a"_s);
        request.retries = false;
        QPointer<ApiCall> call = m_client->start(target(u"cyberbiz"_s), request);
        net::ExchangeRecord record;
        const auto future = call->future();
        QObject context;
        onDone(&context, future, [&](const Result<ApiResponse> &) { record = call->record(); });
        const auto answer = waitFor(future);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(answer.error().httpStatus, status);
        QCOMPARE(answer.error().requestId, u"id7"_s);
        if (kind == Kind::Invalid)
            QCOMPARE(answer.error().fields.value(0).field, u"topic"_s);
        QTRY_COMPARE(record.status, status); // failed calls have a record too
        QTRY_VERIFY(!call);
    }

    void redirectLeaksNothing()
    {
        FakeServer other;
        other.answerWith([](const FakeRequest &) { return FakeAnswer {.body = "{}"}; });
        m_server->answer(
            "POST", "/a", {.status = 307, .headers = {{"Location", other.url(u"/x"_s).toEncoded()}}});
        const auto answer = waitFor(m_client->send(target(u"cyberbiz"_s), post(u"/a"_s, "{}")));
        QCOMPARE(answer.error().kind, Kind::Redirected);
        QCOMPARE(other.received().size(), 0);
    }

    void refusedBeforeSending_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("bodySize");
        QTest::addColumn<bool>("hasToken");
        QTest::addColumn<Kind>("kind");
        QTest::addRow("too large") << u"/a"_s << 2 * 1024 * 1024 + 1 << true << Kind::TooLarge;
        QTest::addRow("no token") << u"/a"_s << 2 << false << Kind::SecretMissing;
        QTest::addRow("no slash") << u"a"_s << 2 << true << Kind::BadInput;
        QTest::addRow("other host") << u"//evil.example/a"_s << 2 << true << Kind::BadInput;
        QTest::addRow("host by user info") << u"@evil.example/a"_s << 2 << true << Kind::BadInput;
        QTest::addRow("query in path") << u"/a?b=c"_s << 2 << true << Kind::BadInput;
        QTest::addRow("bad encoding") << u"/a%zz"_s << 2 << true << Kind::BadInput;
    }
    void refusedBeforeSending()
    {
        QFETCH(QString, path);
        QFETCH(int, bodySize);
        QFETCH(bool, hasToken);
        QFETCH(Kind, kind);
        m_server->answerWith([](const FakeRequest &) { return FakeAnswer {.body = "{}"}; });
        ApiTarget where = target(u"cyberbiz"_s);
        if (!hasToken)
            where.token = Secret();
        const auto answer = waitFor(m_client->send(where, post(path, QByteArray(bodySize, ' '))));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QVERIFY(m_server->requests().isEmpty());
    }
    void largestBodyIsSent()
    {
        m_server->answer("POST", "/a", {.body = "{}"});
        const QByteArray body(2 * 1024 * 1024, ' ');
        QVERIFY(waitFor(m_client->send(target(u"cyberbiz"_s), post(u"/a"_s, body))));
        QCOMPARE(m_server->requests().first().body.size(), body.size());
    }

    void readsAreTriedAgain_data()
    {
        QTest::addColumn<FakeAnswer>("bad");
        QTest::addColumn<int>("lowMs");
        QTest::addRow("429 with Retry-After")
            << FakeAnswer {.status = 429, .body = "{}", .headers = {{"Retry-After", "1"}}} << 1000;
        QTest::addRow("429") << FakeAnswer {.status = 429, .body = "{}"} << 800;
        QTest::addRow("429 in the body") << FakeAnswer {.body = R"({"code":429})"} << 800;
        QTest::addRow("503") << FakeAnswer {.status = 503, .body = "{}"} << 800;
        QTest::addRow("cut") << FakeAnswer {.body = "[1234567890]", .cutAfter = 3} << 800;
    }
    void readsAreTriedAgain()
    {
        QFETCH(FakeAnswer, bad);
        QFETCH(int, lowMs);
        m_server->answerInTurn("GET", "/a", {bad, {.body = "[]"}});
        QElapsedTimer clock;
        clock.start();
        ApiCall *call = m_client->start(target(u"cyberbiz"_s), get(u"/a"_s));
        QSignalSpy scheduled(call, &ApiCall::retryScheduled);
        const auto answer = waitFor(call->future());
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(scheduled.size(), 1);
        QCOMPARE(scheduled.first().first().toInt(), 2);
        QVERIFY2(clock.elapsed() >= lowMs, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(answer->record.attempts, 2);
    }
    void writesAreNotTriedAgain_data()
    {
        QTest::addColumn<FakeAnswer>("bad");
        QTest::addColumn<Kind>("kind");
        QTest::addRow("503") << FakeAnswer {.status = 503, .body = "{}"} << Kind::Server;
        QTest::addRow("closed") << FakeAnswer {.close = true} << Kind::UnknownOutcome;
        QTest::addRow("cut") << FakeAnswer {.body = "[1234567890]", .cutAfter = 3} << Kind::UnknownOutcome;
    }
    void writesAreNotTriedAgain()
    {
        QFETCH(FakeAnswer, bad);
        QFETCH(Kind, kind);
        m_server->answerInTurn("POST", "/a", {bad, {.body = "{}"}});
        const auto answer = waitFor(m_client->send(target(u"cyberbiz"_s), post(u"/a"_s, "{}")));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(m_server->requests().size(), 1);
    }
    void readsThatChangeSomethingArriveOnce_data()
    {
        QTest::addColumn<FakeAnswer>("bad");
        QTest::addColumn<Kind>("kind");
        QTest::addRow("closed") << FakeAnswer {.close = true} << Kind::UnknownOutcome;
        QTest::addRow("cut") << FakeAnswer {.body = "[1234567890]", .cutAfter = 3} << Kind::UnknownOutcome;
        QTest::addRow("503") << FakeAnswer {.status = 503, .body = "{}"} << Kind::Server;
    }
    void readsThatChangeSomethingArriveOnce()
    {
        QFETCH(FakeAnswer, bad);
        QFETCH(Kind, kind);
        m_server->answerInTurn("GET", "/a", {bad, {.body = "{}"}});
        m_server->answer("GET", "/warm", {.body = "{}"});
        QVERIFY(waitFor(m_client->send(target(u"cyberbiz"_s), get(u"/warm"_s)))); // a kept connection
        ApiRequest request = get(u"/a"_s);
        request.sideEffect = true;
        const auto answer = waitFor(m_client->send(target(u"cyberbiz"_s), request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(m_server->requests().last().method, "GET"_ba);
        QVERIFY(m_server->requests().last().body.isEmpty());
    }
    void limitedWriteIsTriedAgain()
    {
        m_server->answerInTurn("POST", "/a", {{.status = 429, .body = "{}"}, {.body = "{}"}});
        QVERIFY(waitFor(m_client->send(target(u"cyberbiz"_s), post(u"/a"_s, "{}"))));
        QCOMPARE(m_server->requests().size(), 2);
    }
    void longRetryAfterGivesUp()
    {
        m_server->answer("GET", "/a", {.status = 429, .body = "{}", .headers = {{"Retry-After", "600"}}});
        const auto answer = waitFor(m_client->send(target(u"cyberbiz"_s), get(u"/a"_s)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::RateLimited);
        QCOMPARE(answer.error().retryAfter, 600s);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void cancelAtAnyTime_data()
    {
        QTest::addColumn<FakeAnswer>("reply");
        QTest::addColumn<int>("requests");
        QTest::addRow("under way") << FakeAnswer {.hang = true} << 1;
        QTest::addRow("between tries") << FakeAnswer {.status = 503, .body = "{}"} << 1;
    }
    void cancelAtAnyTime()
    {
        QFETCH(FakeAnswer, reply);
        QFETCH(int, requests);
        m_server->answer("GET", "/a", reply);
        QPointer<ApiCall> call = m_client->start(target(u"cyberbiz"_s), get(u"/a"_s));
        QSignalSpy scheduled(call, &ApiCall::retryScheduled);
        const auto future = call->future();
        if (reply.hang)
            QTRY_COMPARE(m_server->requests().size(), requests);
        else
            QTRY_COMPARE(scheduled.size(), 1);
        call->cancel();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Kind::Canceled);
        QTRY_VERIFY(!call);
        QCOMPARE(m_server->requests().size(), requests);
        // the place in the queue is free again
        m_server->answer("GET", "/b", {.body = "{}"});
        QVERIFY(waitFor(m_client->send(target(u"cyberbiz"_s), get(u"/b"_s))));
    }
    void cancelWhileWaiting()
    {
        m_server->answerWith([](const FakeRequest &) { return FakeAnswer {.body = "{}"}; });
        QList<QPointer<ApiCall>> calls;
        QList<QFuture<Result<ApiResponse>>> futures;
        for (int i = 0; i < 8; ++i) {
            calls << m_client->start(target(u"cyberbiz"_s), get(u"/a"_s));
            futures << calls.last()->future();
        }
        calls.last()->cancel();
        QVERIFY(futures.last().isFinished());
        delete calls[6];
        QVERIFY(futures[6].isFinished());
        for (int i = 0; i < 6; ++i)
            QVERIFY(waitFor(futures[i]));
        QCOMPARE(m_server->requests().size(), 6);
    }
    void deletedClientsEndTheirCalls()
    {
        m_server->answer("GET", "/a", {.hang = true});
        const auto first = m_client->send(target(u"cyberbiz"_s), get(u"/a"_s));
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_client.reset();
        QVERIFY(first.isFinished());
        QCOMPARE(first.result().error().kind, Kind::Canceled);

        m_client = std::make_unique<ApiClient>(*m_http, *m_pool);
        const auto second = m_client->send(target(u"cyberbiz"_s), get(u"/a"_s));
        QTRY_COMPARE(m_server->requests().size(), 2);
        m_http.reset(); // the wrong order must not hurt either
        QCOMPARE(waitFor(second).error().kind, Kind::Canceled);
    }

    void windowIsNeverExceeded()
    {
        SlidingWindow window;
        m_server->answerWith([&window](const FakeRequest &request) { return window(request); });
        QList<QFuture<Result<ApiResponse>>> futures;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 12; ++i)
            futures << m_client->send(target(u"cyberbiz"_s), get(u"/v1/orders"_s));
        for (const auto &future : futures)
            QVERIFY(waitFor(future));
        QCOMPARE(window.refused, 0);
        QCOMPARE(m_server->requests().size(), 12);
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
    }
    void bucketFollowsTheHeader()
    {
        m_server->answerWith([](const FakeRequest &) {
            return FakeAnswer {.body = "{}",
                .headers = {{"Content-Type", "application/json"}, {"x-yhsd-shop-api-call-limit", "40/40"}}};
        });
        QVERIFY(waitFor(m_client->send(target(u"youhaosuda"_s), get(u"/v1/shop"_s))));
        QElapsedTimer clock;
        clock.start();
        const auto answer = waitFor(m_client->send(target(u"youhaosuda"_s), get(u"/v1/shop"_s)));
        QVERIFY(answer);
        QVERIFY2(clock.elapsed() >= 900, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(answer->record.queued >= 900ms);
    }
    void userGoesBeforeFetch()
    {
        QByteArrayList order;
        m_server->answerWith([&order](const FakeRequest &request) {
            order << request.path;
            return FakeAnswer {.body = "{}"};
        });
        QList<QFuture<Result<ApiResponse>>> futures;
        for (int i = 0; i < 6; ++i) {
            ApiRequest request = get(u"/fetch"_s);
            request.priority = net::Priority::Fetch;
            futures << m_client->send(target(u"cyberbiz"_s), request);
        }
        futures << m_client->send(target(u"cyberbiz"_s), get(u"/user"_s));
        for (const auto &future : futures)
            QVERIFY(waitFor(future));
        QVERIFY2(order.indexOf("/user") <= 2, qPrintable(QString::number(order.indexOf("/user"))));
    }

private:
    [[nodiscard]] ApiTarget target(const QString &platformId) const
    {
        return {m_platforms.find(platformId, true), m_server->url(QString()), Secret(kCanary), u"app-1"_s};
    }
    static ApiRequest get(const QString &path)
    {
        ApiRequest request;
        request.path = path;
        return request;
    }
    static ApiRequest post(const QString &path, const QByteArray &body)
    {
        ApiRequest request = get(path);
        request.method = "POST";
        request.body = body;
        request.contentType = "application/json";
        return request;
    }

    Platforms m_platforms;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<net::GovernorPool> m_pool;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
