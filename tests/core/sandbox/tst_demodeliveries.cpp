// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/http_server/httpserver.h"
#include "core/platform/platformprofile.h"
#include "core/platform/signature.h"
#include "tests/core/sandbox/testclient.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::test;
using json::Value;

namespace {

/// A webhook address: keeps what arrives, answers as told.
class Receiver
{
public:
    Receiver()
    {
        http::ServerConfig config;
        config.limits.bodyBytes = 8 * 1024 * 1024;
        const auto port = m_server.start(
            config, [this](const http::ServerRequest &request, const http::Responder &respond) {
                int status = 200;
                {
                    const QMutexLocker lock(&m_mutex);
                    m_requests += request;
                    if (!m_answers.isEmpty())
                        status = m_answers.takeFirst();
                }
                respond(http::ServerResponse::empty(status));
            });
        m_port = port.value_or(0);
    }
    [[nodiscard]] QByteArray url() const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_port) + "/hook";
    }
    [[nodiscard]] QList<http::ServerRequest> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }
    [[nodiscard]] qsizetype count() const { return requests().size(); }
    void answerNext(const QList<int> &statuses)
    {
        const QMutexLocker lock(&m_mutex);
        m_answers = statuses;
    }

private:
    mutable QMutex m_mutex;
    QList<http::ServerRequest> m_requests;
    QList<int> m_answers;
    http::HttpServer m_server;
    quint16 m_port = 0;
};

} // namespace

class TestDemoDeliveries : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<Receiver> m_receiver;
    sandbox::DemoShop m_cyberbiz;
    sandbox::DemoShop m_youhaosuda;
    HeaderList m_cyberbizToken;
    HeaderList m_youhaosudaToken;

    void subscribeCyberbiz(const QStringList &topics, const QByteArray &url)
    {
        Value events = Value::array();
        for (const QString &topic : topics)
            events.append(Value(topic));
        const Value body = Value::object(
            {{u"webhook_url"_s, Value(QString::fromLatin1(url))}, {u"webhook_events"_s, std::move(events)}});
        QCOMPARE(
            exchange(m_cyberbiz.apiBase, "PUT", "/back_office/app", m_cyberbizToken, json::serialize(body))
                .status,
            200);
    }
    void subscribeYouhaosuda(const QByteArray &topic, const QByteArray &url, const QString &contentType = {})
    {
        Value webhook = Value::object({{u"address"_s, Value(QString::fromLatin1(url))},
            {u"topic"_s, Value(QString::fromLatin1(topic))}});
        if (!contentType.isEmpty())
            webhook.set(u"content_type"_s, Value(contentType));
        const QByteArray body = json::serialize(Value::object({{u"webhook"_s, webhook}}));
        QCOMPARE(exchange(m_youhaosuda.apiBase, "POST", "/v1/webhooks", m_youhaosudaToken, body).status, 200);
    }
    platform::SignatureState check(
        const QString &id, const http::ServerRequest &request, const QString &secret)
    {
        const auto platforms = platform::Platforms::load();
        const platform::PlatformProfile *profile = platforms ? platforms->find(id, true) : nullptr;
        if (!profile)
            return platform::SignatureState::NoSecret;
        return platform::checkSignature(profile->signature, request.headers, request.body, {Secret(secret)})
            .state;
    }
    void happens(const QString &topic, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(m_sandbox->trigger(m_cyberbiz.domain, topic).has_value());
    }
    Value order(const http::ServerRequest &request) { return json::parse(request.body).value_or(Value()); }

private slots:
    void init()
    {
        m_receiver = std::make_unique<Receiver>();
        m_sandbox = std::make_unique<sandbox::Sandbox>();
        sandbox::SandboxOptions options;
        options.seed = 3;
        options.orders = 60;
        options.customers = 30;
        options.products = 20;
        options.eventsPerMinute = 0;
        const auto shops = m_sandbox->start(options);
        QVERIFY2(shops.has_value(), shops ? "" : qPrintable(shops.error().detail));
        m_cyberbiz = shops->at(0);
        m_youhaosuda = shops->at(1);
        m_cyberbizToken = cyberbizToken(m_cyberbiz, m_cyberbiz.scopes);
        m_youhaosudaToken = youhaosudaToken(m_youhaosuda);
    }
    void cleanup()
    {
        m_sandbox.reset();
        m_receiver.reset();
    }

    void cyberbizDelivery()
    {
        subscribeCyberbiz({u"orders/paid"_s}, m_receiver->url());
        happens(u"orders/paid"_s);
        QTRY_COMPARE(m_receiver->count(), qsizetype {1});
        const http::ServerRequest request = m_receiver->requests().constFirst();
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.path, "/hook"_ba);
        QCOMPARE(request.header("User-Agent"), "CyberbizAppWebhook/1.0"_ba);
        QCOMPARE(request.header("Content-Type"), "application/json"_ba);
        QCOMPARE(request.header("X-Cyberbiz-Event"), "orders/paid"_ba);
        QCOMPARE(request.header("X-Cyberbiz-Domain"), "demo.cyberbiz.example"_ba);
        QCOMPARE(request.header("X-Cyberbiz-Hmac-Sha256").size(), 64);
        QCOMPARE(request.header("X-Cyberbiz-Domain-Hmac-Sha256"),
            hmacSha256(m_cyberbiz.clientSecret.toUtf8(), "demo.cyberbiz.example").toHex());
        QCOMPARE(check(u"cyberbiz"_s, request, m_cyberbiz.clientSecret), platform::SignatureState::Verified);
        QCOMPARE(check(u"cyberbiz"_s, request, u"another secret"_s), platform::SignatureState::Mismatch);
        // what was delivered is what the API answers
        const Value delivered = order(request);
        const Reply reply = exchange(
            m_cyberbiz.apiBase, "GET", "/v1/orders/" + delivered[u"id"].numberText(), m_cyberbizToken);
        QCOMPARE(reply.json().atPath(u"statuses"), delivered[u"statuses"]);
        QCOMPARE(reply.json()[u"updated_at"], delivered[u"updated_at"]);
        QCOMPARE(m_sandbox->deliveries().sent, quint64 {1});
        QTRY_COMPARE(m_sandbox->deliveries().succeeded, quint64 {1});
    }

    void youhaosudaDelivery()
    {
        subscribeYouhaosuda("orders/create", m_receiver->url());
        QVERIFY(m_sandbox->trigger(m_youhaosuda.domain, u"orders/create"_s).has_value());
        QTRY_COMPARE(m_receiver->count(), qsizetype {1});
        const http::ServerRequest request = m_receiver->requests().constFirst();
        QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded"_ba);
        QVERIFY(request.body.startsWith('{')); // JSON all the same
        const QString key = exchange(m_youhaosuda.apiBase, "GET", "/v1/shop", m_youhaosudaToken)
                                .json()
                                .atPath(u"shop.webhook_token")
                                .toString();
        QCOMPARE(check(u"youhaosuda"_s, request, key), platform::SignatureState::Verified);
        QCOMPARE(request.header("X-YHSD-HMAC-SHA256").size(), 44);
        const Value delivered = order(request);
        QVERIFY(!delivered.contains(u"order")); // no wrapper
        const Reply reply = exchange(
            m_youhaosuda.apiBase, "GET", "/v1/orders/" + delivered[u"id"].numberText(), m_youhaosudaToken);
        QCOMPARE(reply.json()[u"order"], delivered);
    }

    void youhaosudaContentTypeIsTheRecords()
    {
        subscribeYouhaosuda("customers/create", m_receiver->url(), u"application/json"_s);
        QVERIFY(m_sandbox->trigger(m_youhaosuda.domain, u"customers/create"_s).has_value());
        QTRY_COMPARE(m_receiver->count(), qsizetype {1});
        QCOMPARE(m_receiver->requests().constFirst().header("Content-Type"), "application/json"_ba);
    }

    void onlyWhatIsSubscribed()
    {
        subscribeCyberbiz({u"orders/cancelled"_s}, m_receiver->url());
        happens(u"products/update"_s);
        happens(u"orders/cancelled"_s);
        QTRY_COMPARE(m_receiver->count(), qsizetype {1});
        QCOMPARE(m_receiver->requests().constFirst().header("X-Cyberbiz-Event"), "orders/cancelled"_ba);
        QCOMPARE(m_sandbox->deliveries().sent, quint64 {1});
        QVERIFY(!m_sandbox->trigger(m_cyberbiz.domain, u"orders/eaten"_s).has_value());
        QCOMPARE(
            m_sandbox->trigger(u"elsewhere.example"_s, u"orders/paid"_s).error().kind, Error::Kind::BadInput);
    }

    void everyTopicCanHappen()
    {
        const auto platforms = platform::Platforms::load();
        QVERIFY(platforms.has_value());
        for (const auto &shop : {m_cyberbiz, m_youhaosuda}) {
            const auto catalog
                = catalog::loadCatalogBlocking(platforms->find(shop.platformId, true)->catalog);
            QVERIFY(catalog.has_value());
            QVERIFY((*catalog)->topics.size() >= 26);
            QStringList names;
            for (const auto &topic : (*catalog)->topics)
                names += topic.name;
            const qsizetype before = m_receiver->count();
            if (shop.platformId == u"cyberbiz") {
                subscribeCyberbiz(names, m_receiver->url());
            } else {
                for (const QString &name : names)
                    subscribeYouhaosuda(name.toLatin1(), m_receiver->url());
            }
            for (int round = 0; round < 3; ++round) {
                for (const QString &name : names)
                    QVERIFY2(m_sandbox->trigger(shop.domain, name).has_value(), qPrintable(name));
            }
            // each topic at least once a round; some bring another with them
            QTRY_VERIFY_WITH_TIMEOUT(m_receiver->count() - before >= 3 * names.size(), 20'000);
        }
        for (const http::ServerRequest &request : m_receiver->requests())
            QVERIFY(json::parse(request.body).has_value());
    }

    void writesAreDelivered()
    {
        subscribeCyberbiz({u"orders/update"_s, u"products/update"_s}, m_receiver->url());
        exchange(m_cyberbiz.apiBase, "PUT", "/v1/orders/81001", m_cyberbizToken, R"({"note":"hello"})");
        QTRY_COMPARE(m_receiver->count(), qsizetype {1});
        QCOMPARE(order(m_receiver->requests().constFirst())[u"note"].toString(), u"hello"_s);
        QVERIFY(
            order(m_receiver->requests().constFirst()).contains(u"token")); // the list shape, as documented
    }

    void failuresAreRepeated()
    {
        m_receiver->answerNext({500});
        subscribeCyberbiz({u"orders/create"_s}, m_receiver->url());
        happens(u"orders/create"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->count(), qsizetype {2}, 8000);
        QCOMPARE(m_receiver->requests().at(0).body, m_receiver->requests().at(1).body);
        QTRY_COMPARE(m_sandbox->deliveries().succeeded, quint64 {1});
        QCOMPARE(m_sandbox->deliveries().retried, quint64 {1});
        QCOMPARE(m_sandbox->deliveries().sent, quint64 {1});
    }

    void aClosedPortHurtsNobody()
    {
        subscribeCyberbiz({u"orders/create"_s}, "http://127.0.0.1:1/closed");
        happens(u"orders/create"_s, 50);
        QCOMPARE(m_sandbox->deliveries().sent, quint64 {50});
        QCOMPARE(exchange(m_youhaosuda.apiBase, "GET", "/v1/orders/count", m_youhaosudaToken).status, 200);
        QElapsedTimer timer;
        timer.start();
        m_sandbox->stop(); // does not wait for the retries
        QVERIFY(timer.elapsed() < 3000);
    }

    // ---- mischief --------------------------------------------------------------------------------------

    void forged()
    {
        m_sandbox->setMischief({.forged = 1});
        subscribeCyberbiz({u"orders/create"_s}, m_receiver->url());
        happens(u"orders/create"_s);
        QTRY_COMPARE(m_receiver->count(), qsizetype {1});
        const http::ServerRequest request = m_receiver->requests().constFirst();
        QCOMPARE(check(u"cyberbiz"_s, request, m_cyberbiz.clientSecret), platform::SignatureState::Mismatch);
        m_sandbox->setMischief({});
        happens(u"orders/create"_s);
        QTRY_COMPARE(m_receiver->count(), qsizetype {2});
        QCOMPARE(check(u"cyberbiz"_s, m_receiver->requests().at(1), m_cyberbiz.clientSecret),
            platform::SignatureState::Verified);
    }
    void duplicate()
    {
        m_sandbox->setMischief({.duplicate = 1});
        subscribeCyberbiz({u"orders/create"_s}, m_receiver->url());
        happens(u"orders/create"_s);
        QTRY_COMPARE(m_receiver->count(), qsizetype {2});
        QCOMPARE(m_receiver->requests().at(0).body, m_receiver->requests().at(1).body);
    }
    void outOfOrder()
    {
        m_sandbox->setMischief({.outOfOrder = 1});
        subscribeCyberbiz({u"orders/create"_s}, m_receiver->url());
        happens(u"orders/create"_s);
        happens(u"orders/create"_s);
        QTRY_COMPARE(m_receiver->count(), qsizetype {2});
        QVERIFY(order(m_receiver->requests().at(0))[u"id"].toInt()
            > order(m_receiver->requests().at(1))[u"id"].toInt());
    }
    void slow()
    {
        m_sandbox->setMischief({.slow = 1});
        subscribeCyberbiz({u"orders/create"_s}, m_receiver->url());
        QElapsedTimer timer;
        timer.start();
        happens(u"orders/create"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->count(), qsizetype {1}, 10'000);
        QVERIFY(timer.elapsed() >= 2000);
        QCOMPARE(check(u"cyberbiz"_s, m_receiver->requests().constFirst(), m_cyberbiz.clientSecret),
            platform::SignatureState::Verified);
    }
    void oversized()
    {
        m_sandbox->setMischief({.oversized = 1});
        subscribeCyberbiz({u"orders/create"_s}, m_receiver->url());
        happens(u"orders/create"_s);
        QTRY_COMPARE(m_receiver->count(), qsizetype {1});
        const http::ServerRequest request = m_receiver->requests().constFirst();
        QVERIFY(request.body.size() > 2 * 1024 * 1024);
        QVERIFY(json::parse(request.body).has_value());
        QCOMPARE(check(u"cyberbiz"_s, request, m_cyberbiz.clientSecret), platform::SignatureState::Verified);
    }
    void missed()
    {
        m_sandbox->setMischief({.missed = 1});
        subscribeCyberbiz({u"orders/create"_s}, m_receiver->url());
        happens(u"orders/create"_s);
        m_sandbox->setMischief({});
        happens(u"orders/create"_s);
        QTRY_COMPARE(m_receiver->count(), qsizetype {1});
        QCOMPARE(m_sandbox->deliveries().sent, quint64 {1});
        // it happened all the same: reconciliation finds it
        const Reply list = exchange(m_cyberbiz.apiBase, "GET", "/v1/orders?per_page=2", m_cyberbizToken);
        QCOMPARE(list.json().at(0)[u"id"], order(m_receiver->requests().constFirst())[u"id"]);
        QCOMPARE(list.json().at(1)[u"id"].toInt(), qint64 {81061});
    }

    // ---- simulator -------------------------------------------------------------------------------------

    void businessHappensByItself()
    {
        subscribeCyberbiz({u"orders/create"_s, u"orders/paid"_s, u"orders/fulfilled"_s, u"products/update"_s,
                              u"customers/create"_s, u"customers/update"_s},
            m_receiver->url());
        m_sandbox->setEventsPerMinute(3000);
        QTRY_VERIFY_WITH_TIMEOUT(m_receiver->count() >= 30, 20'000);
        m_sandbox->setEventsPerMinute(0);
        QSet<QByteArray> topics;
        for (const http::ServerRequest &request : m_receiver->requests()) {
            topics += request.header("X-Cyberbiz-Event");
            QCOMPARE(
                check(u"cyberbiz"_s, request, m_cyberbiz.clientSecret), platform::SignatureState::Verified);
        }
        QVERIFY(topics.size() >= 3);
    }

    void startAndStopAgain()
    {
        for (int i = 0; i < 3; ++i) {
            sandbox::Sandbox other;
            sandbox::SandboxOptions options;
            options.orders = options.customers = options.products = 2;
            options.eventsPerMinute = 6000;
            QVERIFY(other.start(options).has_value());
            QVERIFY(other.start(options).has_value()); // starts anew
            other.stop();
            other.stop();
            QVERIFY(!other.trigger(u"demo.cyberbiz.example"_s, u"orders/create"_s).has_value());
            other.setEventsPerMinute(3);
            other.setMischief({});
            QCOMPARE(other.deliveries().sent, quint64 {0});
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoDeliveries)
#include "tst_demodeliveries.moc"
