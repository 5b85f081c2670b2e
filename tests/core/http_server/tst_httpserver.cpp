// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_server/httpserver.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "rawclient.h"

using namespace hookdesk;
using namespace hookdesk::http;
using namespace Qt::StringLiterals;

/// Answers "METHOD target|body"; keeps what it saw.
struct Echo
{
    std::mutex mutex;
    std::vector<ServerRequest> seen;

    Handler handler()
    {
        return [this](const ServerRequest &request, const Responder &respond) {
            {
                const std::lock_guard lock(mutex);
                seen.push_back(request);
            }
            respond(
                {200, {{"X-Test"_ba, "1"_ba}}, request.method + ' ' + request.target + '|' + request.body});
        };
    }
    size_t count()
    {
        const std::lock_guard lock(mutex);
        return seen.size();
    }
    ServerRequest last()
    {
        const std::lock_guard lock(mutex);
        return seen.empty() ? ServerRequest() : seen.back();
    }
};

static ServerConfig shortLimits()
{
    ServerConfig config;
    config.limits.headerBytes = 2048;
    config.limits.headerFields = 20;
    config.limits.bodyBytes = 10'000;
    config.limits.headerTimeout = 150ms;
    config.limits.bodyTimeout = 150ms;
    config.limits.idleTimeout = 300ms;
    config.limits.answerTimeout = 200ms;
    return config;
}

static const QByteArray kHost = "Host: localhost\r\n"_ba;

class TestHttpServer : public QObject
{
    Q_OBJECT
private slots:
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void acceptsWhatIsFine_data();
    void acceptsWhatIsFine();
    void handlerSeesRawBytesAndOrder();
    void trailersAreNoFields();
    void keepsAliveAndPipelinesInOrder();
    void pipelinesAThousand();
    void lateAnswersStayInOrder();
    void closesWhenAsked();
    void http10();
    void headHasNoBody();
    void continues100();
    void refusesLargeBodyBeforeItComes();
    void chunkedBodyHasALimitToo();
    void answersEarlyWhileTheBodyStillComes();
    void headerCheckRefusesBeforeTheBody();
    void headerCheckRefusalKeepsTheConnection();
    void slowHeader();
    void slowBody();
    void idleConnectionIsClosed();
    void slowLorisCrowd();
    void tooManyConnections();
    void perAddressLimit();
    void noAnswerInTime();
    void droppedResponder();
    void answersTwice();
    void handlerThatThrows();
    void answerFromAnotherThread();
    void answerAfterStop();
    void answerGivenJustBeforeStopIsSent();
    void clientsThatLeave();
    void largeAnswer();
    void responseHeadersCannotBeSplit();
    void portInUse();
    void restartsOnTheSamePort();
    void badAddress();
    void originMayBeAllowed();
    void garbage();
    void stats();
};

void TestHttpServer::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET / HTTP/1.1\r\n" + kHost + kHost + "\r\n", 400);
    row("foreign host", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421);
    row("foreign host in 1.0", "GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n", 421);
    row("host that begins well", "GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", 421);
    row("host with user", "GET / HTTP/1.1\r\nHost: localhost@evil.example\r\n\r\n", 421);
    row("host with bad port", "GET / HTTP/1.1\r\nHost: localhost:80a\r\n\r\n", 421);
    row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 421);
    row("other loopback number", "GET / HTTP/1.1\r\nHost: 127.0.0.2\r\n\r\n", 421);
    row("origin", "GET / HTTP/1.1\r\n" + kHost + "Origin: https://evil.example\r\n\r\n", 403);
    row("origin null", "POST / HTTP/1.1\r\n" + kHost + "Origin: null\r\nContent-Length: 0\r\n\r\n", 403);
    row("length and chunked",
        "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400);
    row("chunked and length",
        "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
        400);
    row("two lengths", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nab",
        400);
    row("same length twice",
        "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nab", 400);
    row("length list", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 2, 2\r\n\r\nab", 400);
    row("negative length", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: -5\r\n\r\n", 400);
    row("signed length", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: +5\r\n\r\nabcde", 400);
    row("hex length", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 0x5\r\n\r\nabcde", 400);
    row("empty length", "POST / HTTP/1.1\r\n" + kHost + "Content-Length:\r\n\r\n", 400);
    row("length beyond 64 bits",
        "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 99999999999999999999\r\n\r\n", 400);
    row("two codings",
        "POST / HTTP/1.1\r\n" + kHost
            + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400);
    row("unknown coding", "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501);
    row("coding with a twist", "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: xchunked\r\n\r\n", 501);
    row("chunked in 1.0", "POST / HTTP/1.0\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("bad chunk size", "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n\r\n",
        400);
    row("chunk without its end",
        "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\n2\r\nabcd\r\n", 400);
    row("folded line", "GET / HTTP/1.1\r\n" + kHost + "X-A: 1\r\n folded\r\n\r\n", 400);
    row("folded first line", "GET / HTTP/1.1\r\n Host: localhost\r\n\r\n", 400);
    row("bare LF", "GET / HTTP/1.1\nHost: localhost\n\n", 400);
    row("one bare LF", "GET / HTTP/1.1\r\n" + kHost + "X-A: 1\nX-B: 2\r\n\r\n", 400);
    row("bare CR", "GET / HTTP/1.1\r\n" + kHost + "X-A: 1\rX-B: 2\r\n\r\n", 400);
    row("NUL in a field", "GET / HTTP/1.1\r\n" + kHost + QByteArray("X-A: a\0b\r\n\r\n", 12), 400);
    row("NUL at once", QByteArray("\0", 1), 400);
    row("space before colon", "GET / HTTP/1.1\r\n" + kHost + "X-A : 1\r\n\r\n", 400);
    row("field without colon", "GET / HTTP/1.1\r\n" + kHost + "nonsense\r\n\r\n", 400);
    row("empty field name", "GET / HTTP/1.1\r\n" + kHost + ": x\r\n\r\n", 400);
    row("control character in target", "GET /\x01 HTTP/1.1\r\n" + kHost + "\r\n", 400);
    row("no version", "GET /\r\n\r\n", 400);
    row("version 2", "GET / HTTP/2.0\r\n" + kHost + "\r\n", 505);
    row("lower case protocol", "GET / http/1.1\r\n" + kHost + "\r\n", 505);
    row("absolute target", "GET http://localhost/ HTTP/1.1\r\n" + kHost + "\r\n", 400);
    row("connect", "CONNECT localhost:80 HTTP/1.1\r\n" + kHost + "\r\n", 400);
    row("asterisk", "OPTIONS * HTTP/1.1\r\n" + kHost + "\r\n", 400);
    row("unknown expectation", "POST / HTTP/1.1\r\n" + kHost + "Expect: wonders\r\nContent-Length: 1\r\n\r\n",
        417);
    row("TLS hello", QByteArray::fromHex("16030100a5010000a10303"), 400);
    row("long line", "GET /" + QByteArray(3000, 'a') + " HTTP/1.1\r\n" + kHost + "\r\n", 431);
    row("long line without an end", "GET /" + QByteArray(3000, 'a'), 431);
    row("long field", "GET / HTTP/1.1\r\n" + kHost + "X-A: " + QByteArray(3000, 'a') + "\r\n\r\n", 431);
    row("many fields", "GET / HTTP/1.1\r\n" + kHost + QByteArray("A: b\r\n").repeated(20) + "\r\n", 431);
    row("large body", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 10001\r\n\r\n", 413);
}

void TestHttpServer::refusesWhatIsMalformed()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    Echo echo;
    HttpServer server;
    const auto port = server.start(shortLimits(), echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send(request);
    const QByteArray answer = client.readAll();
    QCOMPARE(RawClient::status(answer), status);
    QVERIFY(answer.contains("Connection: close\r\n"));
    QCOMPARE(answer.count("HTTP/1.1 "), 1);
    QVERIFY(client.closed());
    QCOMPARE(echo.count(), size_t(0));
    QCOMPARE(server.stats().refused, quint64(1));
}

void TestHttpServer::acceptsWhatIsFine_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &body) {
        QTest::newRow(name) << request << body;
    };
    row("get", "GET /a?b=c HTTP/1.1\r\n" + kHost + "\r\n", "GET /a?b=c|");
    row("port in host", "GET / HTTP/1.1\r\nHost: 127.0.0.1:12345\r\n\r\n", "GET /|");
    row("v6 host", "GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n", "GET /|");
    row("host in capitals", "GET / HTTP/1.1\r\nHOST: LocalHost\r\n\r\n", "GET /|");
    row("extra host", "GET / HTTP/1.1\r\nHost: hooks.demo.example:443\r\n\r\n", "GET /|");
    row("no host in 1.0", "GET / HTTP/1.0\r\n\r\n", "GET /|");
    row("post", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 5\r\n\r\nhello", "POST /|hello");
    row("empty post", "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 0\r\n\r\n", "POST /|");
    row("post without length", "POST / HTTP/1.1\r\n" + kHost + "\r\n", "POST /|");
    row("delete with body", "DELETE / HTTP/1.1\r\n" + kHost + "Content-Length: 2\r\n\r\nab", "DELETE /|ab");
    row("other method", "PURGE / HTTP/1.1\r\n" + kHost + "\r\n", "PURGE /|");
    row("chunked",
        "POST / HTTP/1.1\r\n" + kHost
            + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n",
        "POST /|abcde");
    row("chunked in capitals", "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: Chunked\r\n\r\n0\r\n\r\n",
        "POST /|");
    row("body with NUL, CR and LF",
        "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 6\r\n\r\n" + QByteArray("\0\r\n\n\r\x1", 6),
        "POST /|" + QByteArray("\0\r\n\n\r\x1", 6));
    row("body at the limit",
        "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 10000\r\n\r\n" + QByteArray(10'000, 'x'),
        "POST /|" + QByteArray(10'000, 'x'));
    row("empty line before", "\r\nGET / HTTP/1.1\r\n" + kHost + "\r\n", "GET /|");
    row("nineteen more fields", "GET / HTTP/1.1\r\n" + kHost + QByteArray("A: b\r\n").repeated(19) + "\r\n",
        "GET /|");
    row("encoded path", "GET /%2F/../%00 HTTP/1.1\r\n" + kHost + "\r\n", "GET /%2F/../%00|");
}

void TestHttpServer::acceptsWhatIsFine()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, body);
    Echo echo;
    HttpServer server;
    ServerConfig config = shortLimits();
    config.extraHosts = {u"hooks.demo.example"_s};
    const auto port = server.start(config, echo.handler());
    QVERIFY(port);
    {
        RawClient client(*port);
        client.send(request);
        const QByteArray answer = client.readAnswer();
        QCOMPARE(RawClient::status(answer), 200);
        QCOMPARE(RawClient::body(answer), body);
        QVERIFY(answer.contains("X-Test: 1\r\n"));
        QVERIFY(answer.contains("\r\nDate: "));
        QVERIFY(answer.contains(" GMT\r\n"));
    }
    // The same, byte by byte.
    RawClient client(*port);
    if (request.size() < 200) {
        for (const char c : request)
            client.send(QByteArray(1, c));
        QCOMPARE(RawClient::body(client.readAnswer()), body);
    }
}

void TestHttpServer::handlerSeesRawBytesAndOrder()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start({}, echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send("POST /a%20b?x=1%2B1&y=a+b&x=2 HTTP/1.1\r\nX-B: 2\r\n" + kHost
        + "x-b:  3 \r\nX-A: \xe4\xb8\xad\r\nContent-Length: 3\r\n\r\n\xff\xfe{");
    QCOMPARE(RawClient::status(client.readAnswer()), 200);
    const ServerRequest seen = echo.last();
    QCOMPARE(seen.path, "/a%20b"_ba);
    QCOMPARE(seen.query, "x=1%2B1&y=a+b&x=2"_ba);
    QCOMPARE(seen.queryValue(u"x"_s), u"1+1"_s);
    QCOMPARE(seen.queryValue(u"y"_s), u"a b"_s);
    QCOMPARE(seen.queryValue(u"z"_s), QString());
    QCOMPARE(seen.body, "\xff\xfe{"_ba);
    QCOMPARE(seen.peer, u"127.0.0.1"_s);
    QVERIFY(seen.peerPort != 0);
    const HeaderList expected {{"X-B"_ba, "2"_ba}, {"Host"_ba, "localhost"_ba}, {"x-b"_ba, "3"_ba},
        {"X-A"_ba, "\xe4\xb8\xad"_ba}, {"Content-Length"_ba, "3"_ba}};
    QCOMPARE(seen.headers, expected);
    QCOMPARE(seen.header("x-B"), "2"_ba);
    QCOMPARE(seen.header("absent"), QByteArray());
    const auto age = std::chrono::system_clock::now() - seen.received;
    QVERIFY(age >= 0s && age < 5s);
}

void TestHttpServer::trailersAreNoFields()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start({}, echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send("POST / HTTP/1.1\r\n" + kHost
        + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX-Signature: forged\r\n\r\n");
    QCOMPARE(RawClient::status(client.readAnswer()), 200);
    QCOMPARE(echo.last().header("X-Signature"), QByteArray());
    QCOMPARE(echo.last().body, "a"_ba);
}

void TestHttpServer::keepsAliveAndPipelinesInOrder()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start({}, echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send("GET /1 HTTP/1.1\r\n" + kHost + "\r\nPOST /2 HTTP/1.1\r\n" + kHost
        + "Content-Length: 2\r\n\r\nabPOST /3 HTTP/1.1\r\n" + kHost
        + "Transfer-Encoding: chunked\r\n\r\n1\r\nc\r\n0\r\n\r\nHEAD /4 HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::body(client.readAnswer()), "GET /1|"_ba);
    QCOMPARE(RawClient::body(client.readAnswer()), "POST /2|ab"_ba);
    QCOMPARE(RawClient::body(client.readAnswer()), "POST /3|c"_ba);
    QCOMPARE(RawClient::status(client.readAnswer(true)), 200);
    client.send("GET /5 HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::body(client.readAnswer()), "GET /5|"_ba);
    QVERIFY(!client.closed());
}

void TestHttpServer::pipelinesAThousand()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start({}, echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    QByteArray all;
    for (int i = 0; i < 1000; ++i)
        all += "GET /" + QByteArray::number(i) + " HTTP/1.1\r\n" + kHost + "\r\n";
    client.send(all);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(RawClient::body(client.readAnswer()), QByteArray("GET /" + QByteArray::number(i) + '|'));
}

void TestHttpServer::lateAnswersStayInOrder()
{
    std::mutex mutex;
    std::vector<Responder> waiting;
    HttpServer server;
    const auto port = server.start({}, [&](const ServerRequest &, Responder respond) {
        const std::lock_guard lock(mutex);
        waiting.push_back(std::move(respond));
    });
    QVERIFY(port);
    const auto count = [&] {
        const std::lock_guard lock(mutex);
        return waiting.size();
    };
    RawClient client(*port);
    client.send(QByteArray("GET / HTTP/1.1\r\n" + kHost + "\r\n").repeated(2));
    QTRY_COMPARE(count(), size_t(1)); // the second one waits for the first answer
    waiting[0]({200, {}, "first"_ba});
    QTRY_COMPARE(count(), size_t(2));
    waiting[0]({200, {}, "again"_ba});
    waiting[1]({200, {}, "second"_ba});
    QCOMPARE(RawClient::body(client.readAnswer()), "first"_ba);
    QCOMPARE(RawClient::body(client.readAnswer()), "second"_ba);
}

void TestHttpServer::closesWhenAsked()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start({}, echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send("GET / HTTP/1.1\r\n" + kHost + "Connection: close\r\n\r\n");
    const QByteArray answer = client.readAll();
    QCOMPARE(RawClient::body(answer), "GET /|"_ba);
    QVERIFY(answer.contains("Connection: close\r\n"));
    QVERIFY(client.closed());
}

void TestHttpServer::http10()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start({}, echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send("GET / HTTP/1.0\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::body(client.readAll()), "GET /|"_ba);
    QVERIFY(client.closed());

    RawClient keeping(*port);
    keeping.send("GET / HTTP/1.0\r\n" + kHost + "Connection: keep-alive\r\n\r\n");
    QVERIFY(keeping.readAnswer().contains("Connection: keep-alive\r\n"));
    keeping.send("GET /2 HTTP/1.0\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::body(keeping.readAll()), "GET /2|"_ba);
}

void TestHttpServer::headHasNoBody()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start({}, echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send("HEAD / HTTP/1.1\r\n" + kHost + "Connection: close\r\n\r\n");
    const QByteArray answer = client.readAll();
    QVERIFY(answer.contains("Content-Length: 7\r\n"));
    QCOMPARE(RawClient::body(answer), QByteArray());
}

void TestHttpServer::continues100()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start({}, echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send("POST / HTTP/1.1\r\n" + kHost + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(client.readAnswer(), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    client.send("ab");
    QCOMPARE(RawClient::body(client.readAnswer()), "POST /|ab"_ba);
    // A client that does not wait needs no invitation.
    client.send("POST / HTTP/1.1\r\n" + kHost + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\ncd");
    QCOMPARE(RawClient::body(client.readAnswer()), "POST /|cd"_ba);
    // Nor does one whose body will be refused.
    client.send("POST / HTTP/1.1\r\n" + kHost + "Expect: 100-continue\r\nContent-Length: 99999999\r\n\r\n");
    QCOMPARE(RawClient::status(client.readAnswer()), 413);
}

void TestHttpServer::refusesLargeBodyBeforeItComes()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start(shortLimits(), echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send("POST / HTTP/1.1\r\n" + kHost + "Content-Length: 104857600\r\n\r\n");
    QCOMPARE(RawClient::status(client.readAnswer()), 413);
    QCOMPARE(echo.count(), size_t(0));
}

void TestHttpServer::chunkedBodyHasALimitToo()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start(shortLimits(), echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send("POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\n");
    client.send(QByteArray("3e8\r\n" + QByteArray(1000, 'x') + "\r\n").repeated(11));
    QCOMPARE(RawClient::status(client.readAnswer()), 413);

    RawClient extension(*port);
    extension.send(
        "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\n1;x=" + QByteArray(20'000, 'x'));
    QCOMPARE(RawClient::status(extension.readAnswer()), 400);
    QCOMPARE(echo.count(), size_t(0));
}

void TestHttpServer::answersEarlyWhileTheBodyStillComes()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start(shortLimits(), echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    // The answer must not be lost to a reset although the client goes on sending.
    client.send(
        "POST / HTTP/1.1\r\n" + kHost + "Content-Length: 2000000\r\n\r\n" + QByteArray(2'000'000, 'x'));
    QCOMPARE(RawClient::status(client.readAnswer()), 413);
}

void TestHttpServer::headerCheckRefusesBeforeTheBody()
{
    Echo echo;
    ServerConfig config;
    config.headerCheck = [](const ServerRequest &request) -> std::optional<ServerResponse> {
        if (request.path != "/known")
            return ServerResponse::empty(404);
        return std::nullopt;
    };
    HttpServer server;
    const auto port = server.start(config, echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send("POST /unknown HTTP/1.1\r\n" + kHost + "Expect: 100-continue\r\nContent-Length: 10\r\n\r\n");
    QCOMPARE(RawClient::status(client.readAll()), 404);
    QVERIFY(client.closed());
    QCOMPARE(echo.count(), size_t(0));
    RawClient good(*port);
    good.send("POST /known HTTP/1.1\r\n" + kHost + "Content-Length: 1\r\n\r\nx");
    QCOMPARE(RawClient::status(good.readAnswer()), 200);
}

void TestHttpServer::headerCheckRefusalKeepsTheConnection()
{
    Echo echo;
    ServerConfig config;
    config.headerCheck = [](const ServerRequest &request) -> std::optional<ServerResponse> {
        if (request.path == "/throws")
            throw std::runtime_error("test");
        if (request.path == "/no")
            return ServerResponse::empty(404);
        return std::nullopt;
    };
    HttpServer server;
    const auto port = server.start(config, echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send("GET /no HTTP/1.1\r\n" + kHost + "\r\nGET /yes HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::status(client.readAnswer()), 404);
    QCOMPARE(RawClient::body(client.readAnswer()), "GET /yes|"_ba);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"threw"_s));
    client.send("GET /throws HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::status(client.readAnswer()), 500);
}

void TestHttpServer::slowHeader()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start(shortLimits(), echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    QElapsedTimer timer;
    timer.start();
    client.send("GET / HTTP/1.1\r\nX-");
    QCOMPARE(RawClient::status(client.readAll()), 408);
    QVERIFY(timer.elapsed() >= 140);
    QVERIFY(client.closed());
}

void TestHttpServer::slowBody()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start(shortLimits(), echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send("POST / HTTP/1.1\r\n" + kHost + "Content-Length: 10\r\n\r\nabc");
    QCOMPARE(RawClient::status(client.readAll()), 408);
    QCOMPARE(echo.count(), size_t(0));
}

void TestHttpServer::idleConnectionIsClosed()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start(shortLimits(), echo.handler());
    QVERIFY(port);
    RawClient never(*port);
    RawClient once(*port);
    once.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::status(once.readAnswer()), 200);
    QCOMPARE(never.readAll(), QByteArray());
    QCOMPARE(once.readAll(), QByteArray());
    QVERIFY(never.closed());
    QVERIFY(once.closed());
    QTRY_COMPARE(server.stats().openConnections, 0);
}

void TestHttpServer::slowLorisCrowd()
{
    Echo echo;
    HttpServer server;
    ServerConfig config = shortLimits();
    config.limits.connections = 200;
    config.limits.connectionsPerAddress = 200;
    config.limits.headerTimeout = 400ms;
    const auto port = server.start(config, echo.handler());
    QVERIFY(port);
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < 150; ++i) {
        crowd.push_back(std::make_unique<RawClient>(*port));
        crowd.back()->send("GET / HTTP/1.1\r\nX-Slow: ");
    }
    RawClient probe(*port);
    probe.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::status(probe.readAnswer()), 200);
    // A byte now and then does not buy more time.
    for (int round = 0; round < 5; ++round) {
        for (const auto &client : crowd) {
            if (!client->closed())
                client->send("x");
        }
    }
    for (const auto &client : crowd)
        QVERIFY(client->waitClosed());
}

void TestHttpServer::tooManyConnections()
{
    Echo echo;
    HttpServer server;
    ServerConfig config;
    config.limits.connections = 3;
    const auto port = server.start(config, echo.handler());
    QVERIFY(port);
    std::vector<std::unique_ptr<RawClient>> open;
    for (int i = 0; i < 3; ++i) {
        open.push_back(std::make_unique<RawClient>(*port));
        open.back()->send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
        QCOMPARE(RawClient::status(open.back()->readAnswer()), 200);
    }
    QCOMPARE(server.stats().openConnections, 3);
    RawClient fourth(*port);
    fourth.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::status(fourth.readAll()), 503);
    QVERIFY(fourth.closed());
    open.pop_back();
    QTRY_COMPARE(server.stats().openConnections, 2);
    RawClient fifth(*port);
    fifth.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::status(fifth.readAnswer()), 200);
}

void TestHttpServer::perAddressLimit()
{
    Echo echo;
    HttpServer server;
    ServerConfig config;
    config.limits.connectionsPerAddress = 1;
    const auto port = server.start(config, echo.handler());
    QVERIFY(port);
    RawClient first(*port);
    first.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::status(first.readAnswer()), 200);
    RawClient second(*port);
    QCOMPARE(RawClient::status(second.readAll()), 503);
}

void TestHttpServer::noAnswerInTime()
{
    std::vector<Responder> kept;
    std::mutex mutex;
    HttpServer server;
    const auto port = server.start(shortLimits(), [&](const ServerRequest &, Responder respond) {
        const std::lock_guard lock(mutex);
        kept.push_back(std::move(respond));
    });
    QVERIFY(port);
    RawClient client(*port);
    client.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::status(client.readAll()), 503);
    kept[0]({200, {}, "late"_ba});
    RawClient probe(*port);
    probe.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::status(probe.readAll()), 503);
}

void TestHttpServer::droppedResponder()
{
    HttpServer server;
    const auto port = server.start({}, [](const ServerRequest &, const Responder &) {});
    QVERIFY(port);
    RawClient client(*port);
    client.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::status(client.readAnswer()), 503);
}

void TestHttpServer::answersTwice()
{
    HttpServer server;
    const auto port = server.start({}, [](const ServerRequest &, const Responder &respond) {
        const Responder copy = respond;
        respond({200, {}, "one"_ba});
        copy({200, {}, "two"_ba});
    });
    QVERIFY(port);
    RawClient client(*port);
    client.send(QByteArray("GET / HTTP/1.1\r\n" + kHost + "\r\n").repeated(2));
    QCOMPARE(RawClient::body(client.readAnswer()), "one"_ba);
    QCOMPARE(RawClient::body(client.readAnswer()), "one"_ba);
}

void TestHttpServer::handlerThatThrows()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"threw"_s));
    HttpServer server;
    const auto port = server.start(
        {}, [](const ServerRequest &, const Responder &) { throw std::runtime_error("test"); });
    QVERIFY(port);
    RawClient client(*port);
    client.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(RawClient::status(client.readAnswer()), 500);
    QVERIFY(server.isRunning());
}

void TestHttpServer::answerFromAnotherThread()
{
    std::mutex mutex;
    std::vector<std::thread> threads;
    HttpServer server;
    const auto port = server.start({}, [&](const ServerRequest &request, const Responder &respond) {
        const std::lock_guard lock(mutex);
        threads.emplace_back([respond, target = request.target] { respond({200, {}, target}); });
    });
    QVERIFY(port);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i)
        clients.push_back(std::make_unique<RawClient>(*port));
    for (int i = 0; i < 20; ++i)
        clients[static_cast<size_t>(i)]->send(
            "GET /" + QByteArray::number(i) + " HTTP/1.1\r\n" + kHost + "\r\n");
    for (int i = 0; i < 20; ++i)
        QCOMPARE(RawClient::body(clients[static_cast<size_t>(i)]->readAnswer()),
            QByteArray('/' + QByteArray::number(i)));
    for (std::thread &thread : threads)
        thread.join();
}

void TestHttpServer::answerAfterStop()
{
    std::vector<Responder> kept;
    std::mutex mutex;
    std::atomic_int count {0};
    auto server = std::make_unique<HttpServer>();
    const auto port = server->start({}, [&](const ServerRequest &, Responder respond) {
        const std::lock_guard lock(mutex);
        kept.push_back(std::move(respond));
        ++count;
    });
    QVERIFY(port);
    RawClient client(*port);
    RawClient other(*port);
    client.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    other.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    QTRY_COMPARE(count.load(), 2);
    server->stop();
    QVERIFY(!server->isRunning());
    QCOMPARE(server->port(), quint16(0));
    kept[0]({200, {}, "late"_ba});
    server.reset();
    kept[1]({200, {}, "later"_ba});
    kept.clear();
    QCOMPARE(client.readAll(), QByteArray());
    QVERIFY(client.closed());
}

void TestHttpServer::answerGivenJustBeforeStopIsSent()
{
    std::vector<Responder> kept;
    std::mutex mutex;
    std::atomic_int count {0};
    HttpServer server;
    const auto port = server.start({}, [&](const ServerRequest &, Responder respond) {
        const std::lock_guard lock(mutex);
        kept.push_back(std::move(respond));
        ++count;
    });
    QVERIFY(port);
    RawClient client(*port);
    client.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    QTRY_COMPARE(count.load(), 1);
    kept[0]({200, {}, "goodbye"_ba});
    server.stop();
    QCOMPARE(RawClient::body(client.readAll()), "goodbye"_ba);
}

void TestHttpServer::clientsThatLeave()
{
    std::vector<Responder> kept;
    std::mutex mutex;
    std::atomic_int count {0};
    HttpServer server;
    const auto port = server.start({}, [&](const ServerRequest &, Responder respond) {
        const std::lock_guard lock(mutex);
        kept.push_back(std::move(respond));
        ++count;
    });
    QVERIFY(port);
    for (int round = 0; round < 5; ++round) {
        for (int i = 0; i < 20; ++i) {
            RawClient client(*port);
            client.send("POST / HTTP/1.1\r\n" + kHost + "Content-Length: 1\r\n\r\nx");
            QTRY_COMPARE(count.load(), round * 20 + i + 1);
            client.reset();
        }
        const std::lock_guard lock(mutex);
        for (const Responder &respond : kept)
            respond({200, {}, QByteArray(100'000, 'x')});
        kept.clear();
    }
    QTRY_COMPARE(server.stats().openConnections, 0);
    RawClient probe(*port);
    probe.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
    QTRY_COMPARE(count.load(), 101);
    kept[0]({200, {}, "alive"_ba});
    QCOMPARE(RawClient::body(probe.readAnswer()), "alive"_ba);
}

void TestHttpServer::largeAnswer()
{
    const QByteArray large(20'000'000, 'y');
    HttpServer server;
    const auto port = server.start({}, [&](const ServerRequest &, const Responder &respond) {
        respond({200, {}, large});
    });
    QVERIFY(port);
    RawClient client(*port);
    client.send(QByteArray("GET / HTTP/1.1\r\n" + kHost + "\r\n").repeated(2));
    QCOMPARE(RawClient::body(client.readAnswer(false, 30'000)).size(), large.size());
    QCOMPARE(RawClient::body(client.readAnswer(false, 30'000)).size(), large.size());
}

void TestHttpServer::responseHeadersCannotBeSplit()
{
    HttpServer server;
    const auto port = server.start({}, [](const ServerRequest &, const Responder &respond) {
        respond({204, {{"X-A"_ba, "1\r\nX-Evil: 2"_ba}, {"X-B"_ba, "ok"_ba}, {"Content-Length"_ba, "99"_ba}},
            "x"_ba});
    });
    QVERIFY(port);
    RawClient client(*port);
    client.send("GET / HTTP/1.1\r\n" + kHost + "Connection: close\r\n\r\n");
    const QByteArray answer = client.readAll();
    QCOMPARE(RawClient::status(answer), 204);
    QVERIFY(!answer.contains("Evil"));
    QVERIFY(!answer.contains("Content-Length"));
    QVERIFY(answer.contains("X-B: ok\r\n"));
    QCOMPARE(RawClient::body(answer), QByteArray());
}

void TestHttpServer::portInUse()
{
    Echo echo;
    HttpServer first;
    const auto port = first.start({}, echo.handler());
    QVERIFY(port);
    HttpServer second;
    ServerConfig config;
    config.port = *port;
    const auto refused = second.start(config, echo.handler());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::PortInUse);
    QVERIFY(refused.error().detail.contains(QString::number(*port)));
    QVERIFY(!second.isRunning());
    QCOMPARE(second.port(), quint16(0));

    QTcpServer foreign;
    QVERIFY(foreign.listen(QHostAddress::LocalHost));
    config.port = foreign.serverPort();
    QCOMPARE(second.start(config, echo.handler()).error().kind, Error::Kind::PortInUse);
}

void TestHttpServer::restartsOnTheSamePort()
{
    Echo echo;
    HttpServer server;
    ServerConfig config;
    for (int i = 0; i < 5; ++i) {
        const auto port = server.start(config, echo.handler());
        QVERIFY(port);
        config.port = *port;
        RawClient client(*port);
        // The server closes first, so that it is its side that stays in TIME_WAIT.
        client.send("GET / HTTP/1.1\r\n" + kHost + "Connection: close\r\n\r\n");
        QCOMPARE(RawClient::status(client.readAll()), 200);
        server.stop();
    }
}

void TestHttpServer::badAddress()
{
    Echo echo;
    HttpServer server;
    ServerConfig config;
    config.address = QHostAddress(u"192.0.2.1"_s); // documentation range: not on this machine
    const auto refused = server.start(config, echo.handler());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadInput);
    QVERIFY(!refused.error().detail.isEmpty());
    config.address = QHostAddress();
    QVERIFY(!server.start(config, echo.handler()));
    QVERIFY(!server.start({}, nullptr));
}

void TestHttpServer::originMayBeAllowed()
{
    Echo echo;
    HttpServer server;
    ServerConfig config;
    config.rejectOrigin = false;
    const auto port = server.start(config, echo.handler());
    QVERIFY(port);
    RawClient client(*port);
    client.send("GET / HTTP/1.1\r\n" + kHost + "Origin: http://localhost\r\n\r\n");
    QCOMPARE(RawClient::status(client.readAnswer()), 200);
}

void TestHttpServer::garbage()
{
    Echo echo;
    HttpServer server;
    const auto port = server.start(shortLimits(), echo.handler());
    QVERIFY(port);
    quint32 state = 12345;
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes;
        if (round % 2 == 0)
            bytes = "POST / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\n";
        for (int i = 0; i < 300; ++i) {
            state = state * 1664525U + 1013904223U;
            bytes += static_cast<char>(state >> 24U);
        }
        RawClient client(*port);
        client.send(bytes);
        const int status = RawClient::status(client.readAnswer());
        QVERIFY2(status == 400 || status == 408 || status == 413, QByteArray::number(status).constData());
    }
    QCOMPARE(echo.count(), size_t(0));
}

void TestHttpServer::stats()
{
    Echo echo;
    HttpServer server;
    QCOMPARE(server.stats().requests, quint64(0));
    const auto port = server.start({}, echo.handler());
    QVERIFY(port);
    QCOMPARE(server.port(), *port);
    RawClient client(*port);
    for (int i = 0; i < 3; ++i) {
        client.send("GET / HTTP/1.1\r\n" + kHost + "\r\n");
        QCOMPARE(RawClient::status(client.readAnswer()), 200);
    }
    client.send("GET / HTTP/1.1\r\nHost: no\r\n\r\n");
    QCOMPARE(RawClient::status(client.readAnswer()), 421);
    QCOMPARE(server.stats().requests, quint64(3));
    QCOMPARE(server.stats().refused, quint64(1));
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
