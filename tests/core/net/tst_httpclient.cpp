// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"
#include "tests/support/fakeserver.h"
#include "tests/support/waitfor.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::net;
using namespace hookdesk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QByteArray kCanary = QByteArrayLiteral("canary-5f2d9a71-token");

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.secretHeaders = {{"Authorization"_ba, "Bearer "_ba, Secret(kCanary)}};
    request.deadline = 5s;
    return request;
}

HttpRequest post(const QUrl &url, const QByteArray &body = "{\"a\":1}")
{
    HttpRequest request = get(url);
    request.method = "POST";
    request.body = body;
    request.contentType = "application/json";
    return request;
}

/// gzip without a compressor: the raw deflate stream inside qCompress()'s zlib one, with the other wrapping.
QByteArray gzip(const QByteArray &data)
{
    const QByteArray zlib = qCompress(data, 9).mid(4);
    return zlib; // "deflate" in HTTP is the zlib format
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort(); // closed when it leaves the scope
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<FakeServer>();
        m_client = std::make_unique<HttpClient>();
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void answersArriveWithEveryStatus_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 206, 302, 307, 400, 401, 403, 404, 409, 422, 429, 500, 502, 503})
            QTest::addRow("%d", status) << status;
    }
    void answersArriveWithEveryStatus()
    {
        QFETCH(int, status);
        const FakeAnswer reply {.status = status,
            .body = "{\"v\":19.90}",
            .headers = {{"Content-Type", "application/json"}, {"X-Total", "7"},
                {"WWW-Authenticate", "Basic realm=\"x\""}}};
        m_server->answer("GET", "/a", reply);
        m_server->answer("POST", "/a", reply);
        for (const auto &request : {get(m_server->url(u"/a"_s)), post(m_server->url(u"/a"_s))}) {
            const auto answer = waitFor(m_client->send(request));
            QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
            QCOMPARE(answer->status, status);
            QCOMPARE(answer->body, "{\"v\":19.90}"_ba);
            QCOMPARE(answer->header("x-total"), "7"_ba);
            QCOMPARE(answer->isSuccess(), status < 300);
        }
        QCOMPARE(m_server->requests().size(), 2);
    }

    void requestIsOursAlone()
    {
        m_server->answer("POST", "/a",
            {.body = "{}",
                .headers = {{"Set-Cookie", "sid=1; Path=/"}, {"Content-Type", "application/json"}}});
        HttpRequest request = post(m_server->url(u"/a?b=c%20d%2Be"_s), "{\"n\": 1.10}");
        request.headers = {{"Accept", "application/json"}, {"X-Two", "1"}, {"X-Two", "2"}};
        QVERIFY(waitFor(m_client->send(request)));
        QVERIFY(waitFor(m_client->send(request)));
        const FakeRequest &sent = m_server->requests().last();
        QCOMPARE(sent.target, "/a?b=c%20d%2Be"_ba);
        QCOMPARE(sent.body, "{\"n\": 1.10}"_ba);
        QVERIFY(sent.header("User-Agent").startsWith("Hookdesk/"));
        QCOMPARE(sent.header("Content-Type"), "application/json"_ba);
        QCOMPARE(sent.header("Authorization"), "Bearer " + kCanary);
        QCOMPARE(sent.header("X-Two"), "1, 2"_ba);
        QVERIFY(sent.header("Cookie").isEmpty());
        QVERIFY(!sent.header("Upgrade").contains("h2"));
    }

    void recordTellsTheTruthWithoutSecrets()
    {
        m_server->answer("POST", "/a",
            {.status = 422,
                .body = "{}",
                .headers = {{"Set-Cookie", "sid=" + kCanary}, {"X-Request-Id", "r1"}},
                .delay = 30ms});
        HttpRequest request
            = post(m_server->url(u"/a?access_token=%1&page=2"_s.arg(QString::fromLatin1(kCanary))),
                "{\"client_secret\":\"" + kCanary + "\",\"name\":\"x\"}");
        request.secretHeaders << SecretHeader {"X-Odd-Name"_ba, {}, Secret(kCanary)};
        QSignalSpy exchanged(m_client.get(), &HttpClient::exchanged);
        const auto answer = waitFor(m_client->send(request));
        QVERIFY(answer);
        QCOMPARE(exchanged.size(), 1);
        const ExchangeRecord &record = answer->record;
        QCOMPARE(record.status, 422);
        QCOMPARE(record.method, "POST"_ba);
        QVERIFY(record.url.contains(u"page=2"_s));
        QVERIFY(record.firstByte >= 25ms);
        QVERIFY(record.total >= record.firstByte);
        QByteArray everything = record.url.toUtf8() + record.requestBody;
        for (const auto &[name, value] : record.requestHeaders + record.responseHeaders)
            everything += name + ": " + value + '\n';
        QVERIFY2(!everything.contains(kCanary), everything.constData());
        QVERIFY(everything.contains("Authorization: "));
        QVERIFY(everything.contains("X-Odd-Name: "));
        QVERIFY(everything.contains("X-Request-Id: r1"));
        // every header in the record was really sent
        for (const auto &[name, value] : record.requestHeaders)
            QVERIFY2(!m_server->requests().first().header(name).isEmpty(), name.constData());
    }

    void redirectGoesNowhere_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("method");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("GET %d", status) << status << "GET"_ba;
            QTest::addRow("POST %d", status) << status << "POST"_ba;
        }
    }
    void redirectGoesNowhere()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, method);
        FakeServer other;
        other.answerWith([](const FakeRequest &) { return FakeAnswer {.body = "{}"}; });
        const QByteArray location = other.url(u"/steal"_s).toEncoded();
        m_server->answer(method, "/a", {.status = status, .headers = {{"Location", location}}});
        const QUrl url = m_server->url(u"/a"_s);
        const auto answer = waitFor(m_client->send(method == "GET" ? get(url) : post(url, kCanary)));
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->header("Location"), location);
        QCOMPARE(other.connections(), 0);
        QVERIFY(!other.received().contains(kCanary));
    }

    void badRequestsAreNotSent_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const QUrl good(u"http://127.0.0.1:1/"_s);
        QTest::addRow("file") << QUrl(u"file:///etc/hostname"_s) << "X"_ba
                              << "1"_ba;
        QTest::addRow("ftp") << QUrl(u"ftp://127.0.0.1/"_s) << "X"_ba
                             << "1"_ba;
        QTest::addRow("data") << QUrl(u"data:text/plain,x"_s) << "X"_ba
                              << "1"_ba;
        QTest::addRow("relative") << QUrl(u"/v1/shop"_s) << "X"_ba
                                  << "1"_ba;
        QTest::addRow("empty") << QUrl() << "X"_ba
                               << "1"_ba;
        QTest::addRow("user info") << QUrl(u"http://a:b@127.0.0.1:1/"_s) << "X"_ba
                                   << "1"_ba;
        QTest::addRow("long") << QUrl(u"http://127.0.0.1:1/"_s + QString(20'000, u'a')) << "X"_ba
                              << "1"_ba;
        QTest::addRow("CRLF in value") << good << "X"_ba
                                       << "a\r\nAuthorization: Bearer INJECTED"_ba;
        QTest::addRow("LF in value") << good << "X"_ba
                                     << "a\nb"_ba;
        QTest::addRow("NUL in value") << good << "X"_ba << QByteArray("a\0b", 3);
        QTest::addRow("DEL in value") << good << "X"_ba
                                      << "a\x7f"_ba;
        QTest::addRow("CRLF in name") << good << "X\r\nY"_ba
                                      << "1"_ba;
        QTest::addRow("colon in name") << good << "X:"_ba
                                       << "1"_ba;
        QTest::addRow("space in name") << good << "X Y"_ba
                                       << "1"_ba;
        QTest::addRow("empty name") << good << ""_ba
                                    << "1"_ba;
        QTest::addRow("Content-Length") << good << "content-length"_ba
                                        << "1"_ba;
        QTest::addRow("Transfer-Encoding") << good << "Transfer-Encoding"_ba
                                           << "chunked"_ba;
        QTest::addRow("Accept-Encoding") << good << "Accept-Encoding"_ba
                                         << "gzip"_ba;
        QTest::addRow("Host") << good << "Host"_ba
                              << "other"_ba;
    }
    void badRequestsAreNotSent()
    {
        QFETCH(QUrl, url);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        HttpRequest request = get(url);
        request.headers = {{name, value}};
        const auto plain = waitFor(m_client->send(request));
        QVERIFY(!plain);
        QCOMPARE(plain.error().kind, Kind::BadInput);
        QVERIFY(!plain.error().detail.contains(u"INJECTED"_s));
        request.headers.clear();
        request.secretHeaders = {{name, {}, Secret(value)}};
        QCOMPARE(waitFor(m_client->send(request)).error().kind, Kind::BadInput);
    }
    void bodyNeedsItsTypeAndMethod()
    {
        HttpRequest request = post(m_server->url());
        request.contentType.clear();
        QCOMPARE(waitFor(m_client->send(request)).error().kind, Kind::BadInput);
        request = post(m_server->url());
        request.method = "GET";
        QCOMPARE(waitFor(m_client->send(request)).error().kind, Kind::BadInput);
        request.method = "BAD METHOD";
        QCOMPARE(waitFor(m_client->send(request)).error().kind, Kind::BadInput);
        QVERIFY(m_server->requests().isEmpty());
    }

    void cutAnswersAreNoSuccess_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<FakeAnswer>("reply");
        QTest::addColumn<Kind>("kind");
        const FakeAnswer half {.body = QByteArray(1000, 'x'), .cutAfter = 500};
        const FakeAnswer nothing {.close = true};
        const FakeAnswer chunk {
            .raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"a\":\"0123"};
        const FakeAnswer header {.raw = "HTTP/1.1 200 OK\r\nContent-Len"};
        QTest::addRow("GET half a body") << "GET"_ba << half << Kind::Unreachable;
        QTest::addRow("POST half a body") << "POST"_ba << half << Kind::UnknownOutcome;
        QTest::addRow("GET closed at once") << "GET"_ba << nothing << Kind::Unreachable;
        QTest::addRow("POST closed at once") << "POST"_ba << nothing << Kind::UnknownOutcome;
        QTest::addRow("DELETE closed at once") << "DELETE"_ba << nothing << Kind::UnknownOutcome;
        QTest::addRow("GET cut chunk") << "GET"_ba << chunk << Kind::Unreachable;
        QTest::addRow("PUT cut chunk") << "PUT"_ba << chunk << Kind::UnknownOutcome;
        QTest::addRow("GET cut header") << "GET"_ba << header << Kind::Unreachable;
        QTest::addRow("PUT cut header") << "PUT"_ba << header << Kind::UnknownOutcome;
    }
    void cutAnswersAreNoSuccess()
    {
        QFETCH(QByteArray, method);
        QFETCH(FakeAnswer, reply);
        QFETCH(Kind, kind);
        m_server->answer(method, "/a", reply);
        HttpRequest request = post(m_server->url(u"/a"_s));
        request.method = method;
        if (method == "GET" || method == "DELETE")
            request.body.clear();
        const auto answer = waitFor(m_client->send(request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        if (method != "GET")
            QCOMPARE(m_server->requests().size(), 1); // Qt would send it again by itself
    }
    void writesAreSentOnceAlsoOnAKeptConnection()
    {
        m_server->answer("GET", "/a", {.body = "{}"});
        m_server->answer("POST", "/a", {.close = true});
        QVERIFY(waitFor(m_client->send(get(m_server->url(u"/a"_s)))));
        const auto answer = waitFor(m_client->send(post(m_server->url(u"/a"_s))));
        QCOMPARE(answer.error().kind, Kind::UnknownOutcome);
        QCOMPARE(m_server->requests().size(), 2);
    }
    void readsWithASideEffectAreSentOnce()
    {
        m_server->answer("GET", "/warm", {.body = "{}"});
        m_server->answer("GET", "/done", {.body = "{}"});
        m_server->answer("GET", "/a", {.close = true});
        QVERIFY(waitFor(m_client->send(get(m_server->url(u"/warm"_s)))));
        HttpRequest request = get(m_server->url(u"/done?x=1"_s));
        request.sideEffect = true;
        const auto done = waitFor(m_client->send(request));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(m_server->requests().last().target, "/done?x=1"_ba);
        request.url = m_server->url(u"/a"_s);
        const auto answer = waitFor(m_client->send(request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::UnknownOutcome);
        QCOMPARE(m_server->requests().size(), 3);
        request.body = "{}";
        request.contentType = "application/json";
        QCOMPARE(waitFor(m_client->send(request)).error().kind, Kind::BadInput);
    }
    void nonsenseIsNoSuccess_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addRow("not HTTP") << "220 smtp.example ready\r\n\r\n"_ba;
        QTest::addRow("binary") << QByteArray("\x16\x03\x01\0\0", 5) + "\r\n\r\n";
    }
    void nonsenseIsNoSuccess()
    {
        QFETCH(QByteArray, raw);
        m_server->answer("GET", "/a", {.raw = raw});
        HttpRequest request = get(m_server->url(u"/a"_s));
        request.deadline = 1s;
        const auto answer = waitFor(m_client->send(request));
        QVERIFY(!answer);
        QVERIFY(answer.error().kind == Kind::Parse || answer.error().kind == Kind::Unreachable
            || answer.error().kind == Kind::Timeout);
    }

    void deadlineIsTotal_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<FakeAnswer>("reply");
        QTest::addColumn<Kind>("kind");
        const FakeAnswer trickling {.body = QByteArray(10'000, 'x'), .trickle = 20ms};
        QTest::addRow("GET trickle") << "GET"_ba << trickling << Kind::Timeout;
        QTest::addRow("POST trickle") << "POST"_ba << trickling << Kind::UnknownOutcome;
        QTest::addRow("GET hang") << "GET"_ba << FakeAnswer {.hang = true} << Kind::Timeout;
        QTest::addRow("POST hang") << "POST"_ba << FakeAnswer {.hang = true} << Kind::UnknownOutcome;
    }
    void deadlineIsTotal()
    {
        QFETCH(QByteArray, method);
        QFETCH(FakeAnswer, reply);
        QFETCH(Kind, kind);
        m_server->answer(method, "/a", reply);
        HttpRequest request = method == "GET" ? get(m_server->url(u"/a"_s)) : post(m_server->url(u"/a"_s));
        request.deadline = 400ms;
        QElapsedTimer clock;
        clock.start();
        const auto answer = waitFor(m_client->send(request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QVERIFY2(
            clock.elapsed() >= 395 && clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
    }

    void cancelEndsAtOnce()
    {
        m_server->answer("POST", "/a", {.hang = true});
        QSignalSpy exchanged(m_client.get(), &HttpClient::exchanged);
        QPointer<HttpCall> call = m_client->start(post(m_server->url(u"/a"_s)));
        const auto future = call->future();
        QTRY_COMPARE(m_server->requests().size(), 1);
        call->cancel();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Kind::Canceled);
        call->cancel();
        QCOMPARE(exchanged.size(), 1);
        QTRY_VERIFY(!call);
    }
    void deletedCallEnds()
    {
        m_server->answer("GET", "/a", {.hang = true});
        HttpCall *call = m_client->start(get(m_server->url(u"/a"_s)));
        const auto future = call->future();
        delete call;
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Kind::Canceled);
    }
    void deletedClientEndsItsCalls()
    {
        m_server->answer("GET", "/a", {.hang = true});
        QList<QFuture<Result<HttpResponse>>> futures;
        for (int i = 0; i < 10; ++i)
            futures << m_client->send(get(m_server->url(u"/a"_s)));
        QTRY_VERIFY(m_server->requests().size() >= 3);
        m_client.reset();
        for (const auto &future : futures) {
            QVERIFY(future.isFinished());
            QCOMPARE(future.resultCount(), 1);
            QCOMPARE(future.result().error().kind, Kind::Canceled);
        }
    }

    void bodiesHaveALimit_data()
    {
        QTest::addColumn<FakeAnswer>("reply");
        const QByteArray big(400'000, 'x');
        QTest::addRow("announced") << FakeAnswer {.body = big};
        QTest::addRow("to the end of the connection")
            << FakeAnswer {.raw = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + big};
        QTest::addRow("packed") << FakeAnswer {
            .body = gzip(big), .headers = {{"Content-Encoding", "deflate"}}};
    }
    void bodiesHaveALimit()
    {
        QFETCH(FakeAnswer, reply);
        m_server->answer("GET", "/a", reply);
        HttpRequest request = get(m_server->url(u"/a"_s));
        request.maxBytes = 100'000;
        const auto answer = waitFor(m_client->send(request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::TooLarge);
        request.maxBytes = 400'000;
        const auto whole = waitFor(m_client->send(request));
        QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().detail));
        QCOMPARE(whole->body.size(), 400'000);
    }
    void decompressionBombIsRefusedAndExplained()
    {
        m_server->answer("GET", "/a",
            {.body = gzip(QByteArray(30 * 1024 * 1024, '\0')), .headers = {{"Content-Encoding", "deflate"}}});
        const auto answer = waitFor(m_client->send(get(m_server->url(u"/a"_s))));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::TooLarge);
        QVERIFY2(answer.error().detail.contains(u"10 MiB"_s), qPrintable(answer.error().detail));
    }
    void progressIsTold()
    {
        m_server->answer("GET", "/a", {.body = QByteArray(3'000'000, 'x')});
        HttpCall *call = m_client->start(get(m_server->url(u"/a"_s)));
        QSignalSpy progress(call, &HttpCall::progress);
        QVERIFY(waitFor(call->future()));
        QVERIFY(progress.size() >= 1);
        QCOMPARE(progress.last().at(0).toLongLong(), 3'000'000);
        QCOMPARE(progress.last().at(1).toLongLong(), 3'000'000);
    }

    void nobodyThere_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addRow("GET") << "GET"_ba;
        QTest::addRow("POST") << "POST"_ba; // nothing was sent, so the outcome is known
    }
    void nobodyThere()
    {
        QFETCH(QByteArray, method);
        QUrl url(u"http://127.0.0.1/"_s);
        url.setPort(closedPort());
        auto answer = waitFor(m_client->send(method == "GET" ? get(url) : post(url)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Unreachable);
        QVERIFY(answer.error().detail.contains(u"127.0.0.1"_s));
        const QUrl nowhere(u"http://no-such-host.invalid/"_s);
        answer = waitFor(m_client->send(method == "GET" ? get(nowhere) : post(nowhere)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::HostNotFound);
    }
    void errorDetailsHoldNoQuery()
    {
        QUrl url(u"http://127.0.0.1/x?access_token=%1"_s.arg(QString::fromLatin1(kCanary)));
        url.setPort(closedPort());
        const auto answer = waitFor(m_client->send(get(url)));
        QVERIFY(!answer.error().detail.contains(QString::fromLatin1(kCanary)));
    }
    void loopbackIgnoresTheSystemProxy()
    {
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(closedPort()));
        m_server->answer("GET", "/a", {.body = "{}"});
        const auto direct = waitFor(m_client->send(get(m_server->url(u"/a"_s))));
        const auto outside = waitFor(m_client->send(get(QUrl(u"http://shop.example.invalid/"_s))));
        qunsetenv("http_proxy");
        QVERIFY(direct);
        QVERIFY(!outside);
        QCOMPARE(outside.error().kind, Kind::Unreachable); // the proxy refused
    }
    void parallelCallsKeepTheirAnswersApart()
    {
        m_server->answerWith([](const FakeRequest &request) {
            return FakeAnswer {
                .body = request.query, .delay = std::chrono::milliseconds(request.query.size() % 7)};
        });
        QList<QFuture<Result<HttpResponse>>> futures;
        for (int i = 0; i < 60; ++i)
            futures << m_client->send(get(m_server->url(u"/a?n=%1"_s.arg(i))));
        for (int i = 0; i < 60; ++i) {
            const auto answer = waitFor(futures[i]);
            QVERIFY(answer);
            QCOMPARE(answer->body, "n=" + QByteArray::number(i));
        }
    }

private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<HttpClient> m_client;
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
