// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/event/intake.h"
#include "core/event/receiver.h"
#include "core/store/connection.h"
#include "tests/core/store/storetesting.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>
#include <thread>

using namespace hookdesk;
using namespace hookdesk::event;
using namespace hookdesk::store;
using namespace hookdesk::store::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kToken = u"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;
const QByteArray kBody = R"({"id":81001,"order_number":1001})"_ba;

struct Reply
{
    int status = 0;
    QByteArray head;
};

/// One request over a real socket. @p target as it stands in the request line.
Reply send(quint16 port, const QByteArray &target, const QByteArray &body, const QByteArray &headers,
    const QByteArray &method = "POST"_ba)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    const int end = int(answer.indexOf("\r\n\r\n"));
    return {answer.mid(9, 3).toInt(), answer.left(end)};
}

SigningKey cyberbiz(const QString &shop, const QString &domain, const QList<Secret> &secrets)
{
    SigningKey key;
    key.shop = ShopId(shop);
    key.app = AppId(u"app-"_s + shop);
    key.shopDomain = domain;
    key.spec.header = "X-Cyberbiz-Hmac-Sha256"_ba;
    key.spec.encoding = platform::SignatureSpec::Encoding::HexOrBase64;
    key.spec.topicHeader = "X-Cyberbiz-Event"_ba;
    key.spec.shopHeader = "X-Cyberbiz-Domain"_ba;
    key.secrets = secrets;
    return key;
}

SigningKey youhaosuda(const QString &shop, const QList<Secret> &secrets)
{
    SigningKey key;
    key.shop = ShopId(shop);
    key.app = AppId(u"app-"_s + shop);
    key.spec.header = "X-YHSD-HMAC-SHA256"_ba;
    key.spec.encoding = platform::SignatureSpec::Encoding::Base64;
    key.spec.key = platform::SignatureSpec::Key::WebhookSecret;
    key.secrets = secrets;
    return key;
}

struct Bench
{
    Bench()
    {
        opened = store.open();
        receiver.setKeys({cyberbiz(u"shop-tw"_s, u"test-shop.cyberbiz.example"_s,
                              {Secret(u"example-app-secret"_s), Secret(u"former-app-secret"_s)}),
            cyberbiz(u"shop-tw"_s, u"test-shop.cyberbiz.example"_s, {Secret(u"second-app-secret"_s)}),
            youhaosuda(u"shop-cn"_s, {Secret(u"6a3b5c0d6a3b5c0d6a3b5c0d6a3b5c0d"_s)}),
            cyberbiz(u"shop-new"_s, u"new.cyberbiz.example"_s, {})});
        ReceiverConfig config;
        config.port = 0;
        config.pathToken = kToken;
        receiver.start(config);
    }
    [[nodiscard]] QByteArray path(const QByteArray &tail) const
    {
        return "/r/" + kToken.toLatin1() + '/' + tail;
    }
    [[nodiscard]] Reply deliver(
        const QByteArray &tail, const QByteArray &body, const QByteArray &headers) const
    {
        return send(receiver.port(), path(tail), body, headers);
    }
    [[nodiscard]] QList<EventRow> rows()
    {
        return waitFor(store.events.page({}, EventId::None, 1000)).value_or(QList<EventRow>());
    }
    [[nodiscard]] EventDetail newest()
    {
        const auto all = rows();
        return all.isEmpty() ? EventDetail() : waitFor(store.events.event(all.first().id)).value();
    }

    Fixture store;
    SystemClock clock;
    Receiver receiver {store.events, clock};
    bool opened = false;
};

QByteArray hexHeader(const QByteArray &secret, const QByteArray &body)
{
    return "X-Cyberbiz-Event: orders/paid\r\nX-Cyberbiz-Hmac-Sha256: " + hmacSha256(secret, body).toHex()
        + "\r\n";
}

} // namespace

class TestReceiver : public QObject
{
    Q_OBJECT
private slots:
    void publishedVectorsVerify_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addRow("hex") << "bbdd82e0dfcf9c19df23ad38d1cba3e4cdabac30aa5c58bcf7a40111e9ba7bd3"_ba;
        QTest::addRow("base64") << "u92C4N/PnBnfI6040cuj5M2rrDCqXFi896QBEem6e9M="_ba;
    }
    void publishedVectorsVerify()
    {
        QFETCH(QByteArray, signature);
        Bench b;
        QVERIFY(b.opened);
        QCOMPARE(b.receiver.state(), ReceiverState::Receiving);
        const Reply reply = b.deliver("shop-tw"_ba, kBody,
            "Content-Type: application/json\r\nAuthorization: Bearer very-secret-token\r\n"
            "X-Cyberbiz-Event: orders/paid\r\nX-Cyberbiz-Hmac-Sha256: "_ba
                + signature + "\r\n");
        QCOMPARE(reply.status, 200);
        QCOMPARE(b.rows().size(), 1); // readable at once: answered after the commit
        const EventDetail detail = b.newest();
        QCOMPARE(detail.body, kBody);
        QCOMPARE(detail.row.topic, u"orders/paid"_s);
        QCOMPARE(detail.row.resourceId, u"81001"_s);
        QCOMPARE(detail.row.shopId, u"shop-tw"_s);
        QCOMPARE(detail.row.signature, EventSignature::Verified);
        QCOMPARE(detail.row.state, EventState::Accepted);
        QCOMPARE(detail.row.answeredStatus, 200);
        QCOMPARE(detail.path, u"/shop-tw"_s);
        QVERIFY(detail.headers.contains("Content-Type: application/json\r\n"));
        QVERIFY(!detail.headers.contains("very-secret-token"));
        QCOMPARE(b.receiver.totals().accepted, 1U);
        QVERIFY(b.receiver.totals().lastAtMs > 0);
    }

    void topicFromTheAddress()
    {
        Bench b;
        const QByteArray body = u"{\"id\":5,\"name\":\"王小明\"}"_s.toUtf8();
        const QByteArray signature = "X-YHSD-HMAC-SHA256: "
            + hmacSha256("6a3b5c0d6a3b5c0d6a3b5c0d6a3b5c0d"_ba, body).toBase64() + "\r\n";
        QCOMPARE(b.deliver("shop-cn/orders/create"_ba, body, signature).status, 200);
        QCOMPARE(b.newest().row.topic, u"orders/create"_s);
        QCOMPARE(b.deliver("shop-cn/orders%2Fpaid?x=1"_ba, body, signature).status, 200);
        QCOMPARE(b.newest().row.topic, u"orders/paid"_s);
        QCOMPARE(b.newest().row.shopId, u"shop-cn"_s);
    }

    void aSigningKeyInTheBodyIsVerifiedButNotStored()
    {
        Bench b;
        const QByteArray secret = "6a3b5c0d6a3b5c0d6a3b5c0d6a3b5c0d"_ba;
        const QByteArray body = "{\"name\":\"TEST\",\"webhook_token\":\"" + secret + "\"}";
        const QByteArray signature = "X-YHSD-HMAC-SHA256: " + hmacSha256(secret, body).toBase64() + "\r\n";
        QCOMPARE(b.deliver("shop-cn/shop/update"_ba, body, signature).status, 200);
        const EventDetail detail = b.newest();
        QCOMPARE(detail.row.signature, EventSignature::Verified);
        QCOMPARE(detail.row.reason, u"secret-removed"_s);
        QVERIFY(!detail.body.contains(secret));
        QVERIFY(detail.body.contains("\"name\":\"TEST\""));
        QVERIFY(detail.intact);
    }

    void anUnknownSigningKeyInTheBodyIsNotStoredEither()
    {
        Bench b;
        const QByteArray body
            = "{\"name\":\"TEST\", \"webhook_token\" : \"fedcba9876543210fedcba9876543210\"}";
        QCOMPARE(b.deliver("shop-cn/shop/update"_ba, body, "X-YHSD-HMAC-SHA256: AAAA\r\n"_ba).status, 401);
        const EventDetail detail = b.newest();
        QVERIFY(!detail.body.contains("fedcba98"));
        QVERIFY(detail.body.contains("TEST"));
    }

    void addressOfTheReceiverIsTheOneThatWorks()
    {
        Bench b;
        const QUrl url = b.receiver.address(ShopId(u"shop-tw"_s), u"orders/paid"_s);
        QCOMPARE(url.port(), int(b.receiver.port()));
        QCOMPARE(b.receiver.host(), u"127.0.0.1:%1"_s.arg(b.receiver.port()));
        const QByteArray headers
            = "X-Cyberbiz-Hmac-Sha256: " + hmacSha256("example-app-secret"_ba, kBody).toHex() + "\r\n";
        QCOMPARE(
            send(b.receiver.port(), url.path(QUrl::FullyEncoded).toLatin1(), kBody, headers).status, 200);
        QCOMPARE(b.newest().row.topic, u"orders/paid"_s);
        QVERIFY(!b.receiver.maskedAddress(ShopId(u"shop-tw"_s)).contains(kToken));
        QVERIFY(b.receiver.maskedAddress(ShopId(u"shop-tw"_s)).endsWith(u"/shop-tw"_s));
        b.receiver.stop();
        QVERIFY(b.receiver.address(ShopId(u"shop-tw"_s)).isEmpty());
    }

    void secretsOfAllAppsAndFormerSecretsCount_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<int>("status");
        QTest::addRow("current") << "example-app-secret"_ba << 200;
        QTest::addRow("previous") << "former-app-secret"_ba << 200;
        QTest::addRow("other app") << "second-app-secret"_ba << 200;
        QTest::addRow("stranger") << "another-secret"_ba << 401;
        QTest::addRow("other shop") << "6a3b5c0d6a3b5c0d6a3b5c0d6a3b5c0d"_ba << 401;
    }
    void secretsOfAllAppsAndFormerSecretsCount()
    {
        QFETCH(QByteArray, secret);
        QFETCH(int, status);
        Bench b;
        QCOMPARE(b.deliver("shop-tw"_ba, kBody, hexHeader(secret, kBody)).status, status);
    }

    void shopIsFoundByItsDomain()
    {
        Bench b;
        const QByteArray headers
            = "X-Cyberbiz-Domain: Test-Shop.cyberbiz.example\r\n" + hexHeader("example-app-secret"_ba, kBody);
        QCOMPARE(send(b.receiver.port(), "/r/" + kToken.toLatin1(), kBody, headers).status, 200);
        QCOMPARE(b.newest().row.shopId, u"shop-tw"_s);
        QCOMPARE(b.deliver("no-such-shop"_ba, R"({"id":2})"_ba,
                      "X-Cyberbiz-Domain: test-shop.cyberbiz.example\r\n"
                          + hexHeader("example-app-secret"_ba, R"({"id":2})"_ba))
                     .status,
            200);
        QCOMPARE(b.newest().row.shopId, u"shop-tw"_s);
        // without a shop and without a known domain there is nobody to ask
        QCOMPARE(send(b.receiver.port(), "/r/" + kToken.toLatin1(), kBody, {}).status, 404);
    }

    void forgedDeliveriesAreKeptWithTheirReason_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<EventSignature>("signature");
        QTest::addColumn<QString>("reason");
        const QByteArray good = "bbdd82e0dfcf9c19df23ad38d1cba3e4cdabac30aa5c58bcf7a40111e9ba7bd3"_ba;
        const QByteArray name = "X-Cyberbiz-Hmac-Sha256: "_ba;
        QTest::addRow("wrong") << "shop-tw"_ba << name + QByteArray(64, 'a') + "\r\n"
                               << EventSignature::Mismatch << u"signature-mismatch"_s;
        QTest::addRow("missing") << "shop-tw"_ba
                                 << ""_ba << EventSignature::Missing << u"signature-missing"_s;
        QTest::addRow("cut") << "shop-tw"_ba << name + good.chopped(1) + "\r\n"
                             << EventSignature::Malformed << u"signature-malformed"_s;
        QTest::addRow("twice") << "shop-tw"_ba << name + good + "\r\n" + name + good + "\r\n"
                               << EventSignature::Malformed << u"signature-malformed"_s;
        QTest::addRow("not hex") << "shop-tw"_ba << name + good.chopped(1) + "g\r\n"
                                 << EventSignature::Malformed << u"signature-malformed"_s;
        QTest::addRow("shop without secrets") << "shop-new"_ba << name + good + "\r\n"
                                              << EventSignature::NoSecret << u"no-secret"_s;
        QTest::addRow("unknown shop") << "0b7e1c52-aaaa"_ba << name + good + "\r\n"
                                      << EventSignature::NoSecret << u"no-secret"_s;
    }
    void forgedDeliveriesAreKeptWithTheirReason()
    {
        QFETCH(QByteArray, tail);
        QFETCH(QByteArray, headers);
        QFETCH(EventSignature, signature);
        QFETCH(QString, reason);
        Bench b;
        QCOMPARE(b.deliver(tail, kBody, headers).status, 401);
        const EventDetail detail = b.newest();
        QCOMPARE(detail.row.state, EventState::Rejected);
        QCOMPARE(detail.row.signature, signature);
        QCOMPARE(detail.row.reason, reason);
        QCOMPARE(detail.row.answeredStatus, 401);
        QCOMPARE(detail.body, kBody);
        QCOMPARE(b.receiver.totals().rejected, 1U);
    }

    void oneBitMakesItForged()
    {
        Bench b;
        QByteArray changed = kBody;
        changed[3] = char(changed[3] ^ 1);
        QCOMPARE(b.deliver("shop-tw"_ba, changed, hexHeader("example-app-secret"_ba, kBody)).status, 401);
    }

    void duplicateIsAnsweredAndShown()
    {
        Bench b;
        const QByteArray body = R"({"id":1,"updated_at":"2026-01-01"})"_ba;
        const QByteArray headers = hexHeader("example-app-secret"_ba, body);
        QCOMPARE(b.deliver("shop-tw"_ba, body, headers).status, 200);
        QCOMPARE(b.deliver("shop-tw"_ba, body, headers).status, 200);
        QCOMPARE(b.rows().size(), 2);
        QCOMPARE(b.newest().row.state, EventState::Duplicate);
        QCOMPARE(b.newest().body, body);
        QCOMPARE(b.receiver.totals().accepted, 1U);
        QCOMPARE(b.receiver.totals().duplicates, 1U);
        // another version, another topic: something new
        const QByteArray later = R"({"id":1,"updated_at":"2026-01-02"})"_ba;
        QCOMPARE(b.deliver("shop-tw"_ba, later, hexHeader("example-app-secret"_ba, later)).status, 200);
        QCOMPARE(b.newest().row.state, EventState::Accepted);
        QByteArray otherTopic = headers;
        otherTopic.replace("orders/paid", "orders/create");
        QCOMPARE(b.deliver("shop-tw"_ba, body, otherTopic).status, 200);
        QCOMPARE(b.newest().row.state, EventState::Accepted);
    }

    void forgedFirstDoesNotMakeTheRealOneADuplicate()
    {
        Bench b;
        const QByteArray body = R"({"id":1,"updated_at":"2026-01-01"})"_ba;
        QCOMPARE(b.deliver("shop-tw"_ba, body, hexHeader("wrong"_ba, body)).status, 401);
        QCOMPARE(b.deliver("shop-tw"_ba, body, hexHeader("example-app-secret"_ba, body)).status, 200);
        QCOMPARE(b.newest().row.state, EventState::Accepted);
    }

    void bodiesThatAreNoJsonAreKeptRaw_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("form") << "application/x-www-form-urlencoded"_ba
                              << "event=delete&id=3"_ba;
        QTest::addRow("text") << "text/plain"_ba
                              << R"({"id":3})"_ba;
        QTest::addRow("cut JSON") << "application/json"_ba
                                  << R"({"id":3)"_ba;
        QTest::addRow("bytes") << "application/octet-stream"_ba << QByteArray("\0\xff\xfe\r\n", 5);
        QTest::addRow("empty") << "application/json"_ba
                               << ""_ba;
    }
    void bodiesThatAreNoJsonAreKeptRaw()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        Bench b;
        const QByteArray headers
            = "Content-Type: " + type + "\r\n" + hexHeader("example-app-secret"_ba, body);
        QCOMPARE(b.deliver("shop-tw"_ba, body, headers).status, 200);
        QCOMPARE(b.newest().body, body);
        QCOMPARE(b.newest().row.state, EventState::Accepted);
    }

    void noiseIsCountedAndNotKept_data()
    {
        QTest::addColumn<QByteArray>("target");
        const QByteArray token = kToken.toLatin1();
        QTest::addRow("root") << "/"_ba;
        QTest::addRow("no token") << "/r/"_ba;
        QTest::addRow("wrong token") << "/r/BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/shop-tw"_ba;
        QTest::addRow("longer token") << "/r/" + token + "A/shop-tw";
        QTest::addRow("shorter token") << "/r/" + token.chopped(1) + "/shop-tw";
        QTest::addRow("other prefix") << "/x/" + token + "/shop-tw";
        QTest::addRow("odd shop name") << "/r/" + token + "/%3Cscript%3E";
        QTest::addRow("long shop name") << "/r/" + token + '/' + QByteArray(65, 'a');
    }
    void noiseIsCountedAndNotKept()
    {
        QFETCH(QByteArray, target);
        Bench b;
        QCOMPARE(
            send(b.receiver.port(), target, kBody, hexHeader("example-app-secret"_ba, kBody)).status, 404);
        QVERIFY(b.rows().isEmpty());
        QCOMPARE(b.receiver.totals().noise, 1U);
        QCOMPARE(b.receiver.totals().lastAtMs, 0);
    }

    void onlyPost_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"GET", "PUT", "DELETE", "PATCH", "OPTIONS"})
            QTest::addRow("%s", method) << QByteArray(method);
    }
    void onlyPost()
    {
        QFETCH(QByteArray, method);
        Bench b;
        const Reply reply = send(b.receiver.port(), b.path("shop-tw"_ba), {}, {}, method);
        QCOMPARE(reply.status, 405);
        QVERIFY(reply.head.contains("Allow: POST"));
        QVERIFY(b.rows().isEmpty());
    }

    void oversizedIsRefusedAndNotKept()
    {
        Bench b;
        const QByteArray body(2 * 1024 * 1024 + 1, 'x');
        QCOMPARE(b.deliver("shop-tw"_ba, body, hexHeader("example-app-secret"_ba, body)).status, 413);
        QVERIFY(b.rows().isEmpty());
    }

    void foreignHostAndBrowserAreRefused()
    {
        Bench b;
        QCOMPARE(b.deliver("shop-tw"_ba, kBody, "Origin: https://demo.example\r\n"_ba).status, 403);
        QVERIFY(b.rows().isEmpty());
    }

    void portInUse()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Fixture store;
        const SystemClock clock;
        Receiver receiver(store.events, clock);
        QSignalSpy changed(&receiver, &Receiver::stateChanged);
        ReceiverConfig config;
        config.port = other.serverPort();
        config.pathToken = kToken;
        receiver.start(config);
        QCOMPARE(receiver.state(), ReceiverState::PortInUse);
        QCOMPARE(changed.count(), 1);
        QVERIFY(receiver.address(ShopId(u"shop-tw"_s)).isEmpty());
        config.port = 0;
        receiver.start(config);
        QCOMPARE(receiver.state(), ReceiverState::Receiving);
    }

    void weakPathTokenIsRefused()
    {
        Fixture store;
        const SystemClock clock;
        Receiver receiver(store.events, clock);
        for (const QString &token : {QString(), u"short"_s, u"AAAAAAAAAAAAAAAAAAAAAAAA/AAAA"_s}) {
            ReceiverConfig config;
            config.port = 0;
            config.pathToken = token;
            receiver.start(config);
            QCOMPARE(receiver.state(), ReceiverState::Failed);
            QVERIFY(!receiver.failure().isEmpty());
        }
    }

    void pausedAsksToRetry()
    {
        Bench b;
        b.receiver.setPaused(true);
        QCOMPARE(b.receiver.state(), ReceiverState::Paused);
        const Reply reply = b.deliver("shop-tw"_ba, kBody, hexHeader("example-app-secret"_ba, kBody));
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.head.contains("Retry-After: 30"));
        QVERIFY(b.rows().isEmpty());
        b.receiver.setPaused(false);
        QCOMPARE(b.deliver("shop-tw"_ba, kBody, hexHeader("example-app-secret"_ba, kBody)).status, 200);
    }

    void closedStoreAsksToRetry()
    {
        Bench b;
        b.store.database.close();
        const Reply reply = b.deliver("shop-tw"_ba, kBody, hexHeader("example-app-secret"_ba, kBody));
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.head.contains("Retry-After: 5"));
        QCOMPARE(b.receiver.totals().accepted, 0U);
    }

    void rejectedRowsAreBounded()
    {
        Fixture store;
        QVERIFY(store.open());
        const SystemClock clock;
        const auto intake = std::make_shared<Intake>(store.events, clock);
        intake->setToken(kToken.toLatin1());
        intake->setKeys({cyberbiz(u"shop-tw"_s, {}, {Secret(u"example-app-secret"_s)})});
        http::ServerRequest request;
        request.method = "POST"_ba;
        request.path = "/r/" + kToken.toLatin1() + "/shop-tw";
        request.body = kBody;
        std::atomic_int refused {0};
        constexpr int kSends = Intake::kRejectedPerHour + 200;
        for (int i = 0; i < kSends; ++i) {
            intake->take(request, [&refused](const http::ServerResponse &response) {
                refused += response.status == 401 ? 1 : 0;
            });
        }
        QTRY_COMPARE(refused.load(), kSends);
        const qint64 stored = waitFor(store.events.counts({}))->total;
        QVERIFY(
            stored >= Intake::kRejectedPerHour && stored <= 2 * Intake::kRejectedPerHour); // an hour may end
        QCOMPARE(intake->totals().rejected, quint64(kSends));
    }

    void manyDuplicatesOverManyConnections()
    {
        constexpr int kEvents = 40;
        Bench b;
        std::atomic_int wrong {0};
        std::vector<std::thread> senders;
        for (int t = 0; t < 4; ++t) {
            senders.emplace_back([&] {
                for (int i = 0; i < kEvents; ++i) {
                    const QByteArray body = "{\"id\":" + QByteArray::number(i) + ",\"updated_at\":\"2026\"}";
                    const auto reply
                        = b.deliver("shop-tw"_ba, body, hexHeader("example-app-secret"_ba, body));
                    wrong += reply.status == 200 ? 0 : 1;
                }
            });
        }
        for (std::thread &sender : senders)
            sender.join();
        QCOMPARE(wrong.load(), 0);
        const auto counts = waitFor(b.store.events.counts({}));
        QCOMPARE(counts->total, 4 * kEvents);
        QCOMPARE(counts->duplicates, 3 * kEvents);
    }

    void totalsAreToldAtMostFourTimesASecond()
    {
        Bench b;
        QSignalSpy told(&b.receiver, &Receiver::totalsChanged);
        for (int i = 0; i < 20; ++i) {
            const QByteArray body = "{\"id\":" + QByteArray::number(i) + '}';
            QCOMPARE(b.deliver("shop-tw"_ba, body, hexHeader("example-app-secret"_ba, body)).status, 200);
        }
        QTRY_VERIFY(told.count() >= 1);
        QTRY_COMPARE(b.receiver.totals().accepted, 20U);
        QVERIFY(told.count() <= 3);
        const auto before = told.count();
        const QByteArray body = R"({"id":99})"_ba;
        QCOMPARE(b.deliver("shop-tw"_ba, body, hexHeader("example-app-secret"_ba, body)).status, 200);
        QTRY_VERIFY(told.count() > before);
    }

    void receiverMayGoBeforeTheAnswer()
    {
        Fixture store;
        QVERIFY(store.open());
        std::promise<void> gate;
        auto released = gate.get_future().share();
        const SystemClock clock;
        std::thread sender;
        {
            Receiver receiver(store.events, clock);
            receiver.setKeys({cyberbiz(u"shop-tw"_s, {}, {Secret(u"example-app-secret"_s)})});
            ReceiverConfig config;
            config.port = 0;
            config.pathToken = kToken;
            receiver.start(config);
            store.database.write([released](QSqlDatabase &) {
                released.wait();
                return Result<void>();
            });
            sender = std::thread([port = receiver.port()] {
                (void)send(port, "/r/" + kToken.toLatin1() + "/shop-tw", kBody,
                    hexHeader("example-app-secret"_ba, kBody));
            });
            QTRY_VERIFY(receiver.state() == ReceiverState::Receiving);
        }
        gate.set_value();
        sender.join();
        store.database.close();
    }
};

QTEST_GUILESS_MAIN(TestReceiver)
#include "tst_receiver.moc"
