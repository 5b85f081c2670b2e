// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_server/httpsender.h"
#include "core/http_server/httpserver.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace hookdesk::http;
using namespace Qt::StringLiterals;

namespace {

/// Collects outcomes; outlives the sender.
struct Outcomes
{
    std::mutex mutex;
    QList<SendOutcome> list;

    std::function<void(SendOutcome)> taker()
    {
        return [this](SendOutcome outcome) {
            const std::lock_guard lock(mutex);
            list.append(std::move(outcome));
        };
    }
    qsizetype count()
    {
        const std::lock_guard lock(mutex);
        return list.size();
    }
};

QUrl addressOf(quint16 port, const QString &path = u"/"_s)
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(path));
}

} // namespace

class TestHttpSender : public QObject
{
    Q_OBJECT
private slots:
    void sendsExactBytes();
    void reportsAnyStatus();
    void readsPastContinue();
    void resolvesNames();
    void reportsFailures_data();
    void reportsFailures();
    void timesOut();
    void tricklesTheBody();
    void answerBeforeTheBodyIsTaken();
    void neverMoreThanSixteen();
    void abandonsWhenDestroyed();
    void refusesOtherSchemes();
};

void TestHttpSender::sendsExactBytes()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Outcomes outcomes;
    HttpSender sender;
    const QByteArray body("{\"a\":\0\xff\r\n}", 10);
    sender.post(
        {addressOf(server.serverPort(), u"/r/a%20b?x=1"_s), {{"X-b"_ba, "2"_ba}, {"x-A"_ba, " 1"_ba}}, body},
        outcomes.taker());
    QVERIFY(server.waitForNewConnection(5000));
    const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
    const QByteArray expected
        = "POST /r/a%20b?x=1 HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.serverPort())
        + "\r\nContent-Length: 10\r\nX-b: 2\r\nx-A:  1\r\nConnection: close\r\n\r\n" + body;
    QByteArray seen;
    while (seen.size() < expected.size() && socket->waitForReadyRead(5000))
        seen += socket->readAll();
    QCOMPARE(seen, expected);
    socket->write("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(socket->waitForBytesWritten(5000));
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(outcomes.list.at(0).status, 202);
    QVERIFY(outcomes.list.at(0).error.isEmpty());
}

void TestHttpSender::reportsAnyStatus()
{
    HttpServer server;
    const auto port = server.start({}, [](const ServerRequest &request, const Responder &respond) {
        respond({request.path.mid(1).toInt(), {}, request.body});
    });
    QVERIFY(port);
    Outcomes outcomes;
    HttpSender sender;
    for (const int status : {200, 204, 302, 404, 503}) {
        const auto before = outcomes.count();
        sender.post({addressOf(*port, u"/%1"_s.arg(status)), {}, "x"_ba}, outcomes.taker());
        QTRY_COMPARE(outcomes.count(), before + 1);
        QCOMPARE(outcomes.list.last().status, status);
    }
    sender.post({addressOf(*port), {}, {}}, nullptr); // nobody has to listen
}

void TestHttpSender::readsPastContinue()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Outcomes outcomes;
    HttpSender sender;
    sender.post({addressOf(server.serverPort()), {}, {}}, outcomes.taker());
    QVERIFY(server.waitForNewConnection(5000));
    const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
    socket->write("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n");
    QVERIFY(socket->waitForBytesWritten(5000));
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(outcomes.list.at(0).status, 200);
}

void TestHttpSender::resolvesNames()
{
    HttpServer server;
    const auto port = server.start(
        {}, [](const ServerRequest &, const Responder &respond) { respond(ServerResponse::empty(200)); });
    QVERIFY(port);
    Outcomes outcomes;
    HttpSender sender;
    QUrl url = addressOf(*port);
    url.setHost(u"localhost"_s);
    sender.post({url, {}, {}}, outcomes.taker());
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(outcomes.list.at(0).status, 200);
}

void TestHttpSender::reportsFailures_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("closed without a word") << QByteArray();
    QTest::newRow("no HTTP") << "hello there\r\n\r\n"_ba;
    QTest::newRow("cut in the header") << "HTTP/1.1 200 OK\r\nContent-Le"_ba;
    QTest::newRow("endless header") << QByteArray("HTTP/1.1 200 OK\r\nX: " + QByteArray(200'000, 'x'));
}

void TestHttpSender::reportsFailures()
{
    QFETCH(QByteArray, answer);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Outcomes outcomes;
    HttpSender sender;
    sender.post({addressOf(server.serverPort()), {}, "x"_ba}, outcomes.taker());
    QVERIFY(server.waitForNewConnection(5000));
    const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
    QVERIFY(socket->waitForReadyRead(5000));
    socket->write(answer);
    while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(1000)) { }
    socket->disconnectFromHost();
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(outcomes.list.at(0).status, 0);
    QVERIFY(!outcomes.list.at(0).error.isEmpty());
}

void TestHttpSender::timesOut()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Outcomes outcomes;
    HttpSender sender;
    SendRequest request {addressOf(silent.serverPort()), {}, "x"_ba};
    request.timeout = 100ms;
    sender.post(request, outcomes.taker());
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(outcomes.list.at(0).status, 0);
    QCOMPARE(outcomes.list.at(0).error, u"timeout"_s);
    QVERIFY(outcomes.list.at(0).duration >= 90ms);
}

void TestHttpSender::tricklesTheBody()
{
    std::atomic<qsizetype> size {0};
    HttpServer server;
    const auto port = server.start({}, [&size](const ServerRequest &request, const Responder &respond) {
        size = request.body.size();
        respond(ServerResponse::empty(200));
    });
    QVERIFY(port);
    Outcomes outcomes;
    HttpSender sender;
    SendRequest slow {addressOf(*port), {}, QByteArray(1003, 'x')};
    slow.trickle = 200ms;
    sender.post(slow, outcomes.taker());
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(outcomes.list.at(0).status, 200);
    QVERIFY(outcomes.list.at(0).duration >= 150ms);
    QCOMPARE(size.load(), 1003);
    slow.body.clear();
    sender.post(slow, outcomes.taker());
    slow.body = "ab"_ba;
    sender.post(slow, outcomes.taker());
    QTRY_COMPARE(outcomes.count(), 3);
    QCOMPARE(outcomes.list.at(2).status, 200);
}

void TestHttpSender::answerBeforeTheBodyIsTaken()
{
    HttpServer server;
    const auto port = server.start(
        {}, [](const ServerRequest &, const Responder &respond) { respond(ServerResponse::empty(200)); });
    QVERIFY(port);
    Outcomes outcomes;
    HttpSender sender;
    sender.post({addressOf(*port), {}, QByteArray(5'000'000, 'x')}, outcomes.taker());
    QTRY_COMPARE(outcomes.count(), 1);
    QCOMPARE(outcomes.list.at(0).status, 413);
}

void TestHttpSender::neverMoreThanSixteen()
{
    std::mutex mutex;
    std::vector<Responder> waiting;
    ServerConfig config;
    HttpServer server;
    const auto port = server.start(config, [&](const ServerRequest &, Responder respond) {
        const std::lock_guard lock(mutex);
        waiting.push_back(std::move(respond));
    });
    QVERIFY(port);
    const auto count = [&] {
        const std::lock_guard lock(mutex);
        return waiting.size();
    };
    Outcomes outcomes;
    HttpSender sender;
    for (int i = 0; i < 40; ++i)
        sender.post({addressOf(*port), {}, "x"_ba}, outcomes.taker());
    QTRY_COMPARE(count(), size_t(16));
    QVERIFY(server.stats().openConnections <= 16);
    QTRY_VERIFY([&] {
        const std::lock_guard lock(mutex);
        for (const Responder &respond : waiting)
            respond(ServerResponse::empty(200));
        return outcomes.count() == 40;
    }());
    QCOMPARE(count(), size_t(40));
}

void TestHttpSender::abandonsWhenDestroyed()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Outcomes outcomes;
    QElapsedTimer timer;
    timer.start();
    {
        HttpSender sender;
        for (int i = 0; i < 50; ++i)
            sender.post({addressOf(silent.serverPort()), {}, "x"_ba}, outcomes.taker());
        QVERIFY(silent.waitForNewConnection(5000));
    }
    QVERIFY(timer.elapsed() < 3000);
    QCOMPARE(outcomes.count(), 0);
}

void TestHttpSender::refusesOtherSchemes()
{
    Outcomes outcomes;
    HttpSender sender;
    for (const QString &url :
        QStringList {u"https://127.0.0.1/"_s, u"ftp://127.0.0.1/"_s, u"nonsense"_s, QString()})
        sender.post({QUrl(url), {}, {}}, outcomes.taker());
    sender.post({addressOf(1), {}, {}}, outcomes.taker()); // nothing listens there
    QTRY_COMPARE(outcomes.count(), 5);
    for (const SendOutcome &outcome : std::as_const(outcomes.list)) {
        QCOMPARE(outcome.status, 0);
        QVERIFY(!outcome.error.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestHttpSender)
#include "tst_httpsender.moc"
