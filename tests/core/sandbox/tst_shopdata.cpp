// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cyberbizdata.h"
#include "core/sandbox/jwt.h"
#include "core/sandbox/limits.h"
#include "core/sandbox/valuetools.h"
#include "core/sandbox/youhaosudadata.h"
#include "tests/core/sandbox/schemacheck.h"

#include <QDateTime>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::sandbox;
using json::Value;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'795'000'000'000;

QByteArray bytes(const std::vector<Value> &entities)
{
    return json::serialize(Value::array(entities));
}

} // namespace

class TestShopData : public QObject
{
    Q_OBJECT
private slots:
    void equalSeedsGiveEqualBytes()
    {
        const CyberbizData a(7, {40, 30, 20}, kNow);
        const CyberbizData b(7, {40, 30, 20}, kNow);
        const CyberbizData c(8, {40, 30, 20}, kNow);
        QCOMPARE(bytes(a.orders), bytes(b.orders));
        QCOMPARE(bytes(a.customers), bytes(b.customers));
        QCOMPARE(bytes(a.products), bytes(b.products));
        QVERIFY(bytes(a.orders) != bytes(c.orders));
        const YouhaosudaData d(7, {40, 30, 20}, kNow);
        const YouhaosudaData e(7, {40, 30, 20}, kNow);
        QCOMPARE(bytes(d.orders), bytes(e.orders));
        QCOMPARE(bytes(d.products), bytes(e.products));
        QVERIFY(bytes(d.orders) != bytes(YouhaosudaData(8, {40, 30, 20}, kNow).orders));
    }

    void theGeneratorIsTheStandards()
    {
        Random random(5489); // the 10000th number of this seed is given by the C++ standard
        for (int i = 1; i < 10'000; ++i)
            static_cast<void>(random.next());
        QCOMPARE(random.next(), 4123659995U);
    }

    void smallShopsWork()
    {
        for (const quint32 seed : {1U, 2U, 3U}) {
            const CyberbizData one(seed, {1, 1, 1}, kNow);
            QCOMPARE(one.orders.size(), std::size_t {1});
            const YouhaosudaData other(seed, {1, 1, 1}, kNow);
            QCOMPARE(other.orders.size(), std::size_t {1});
        }
    }

    void cyberbizAmountsAddUp()
    {
        const CyberbizData data(20261122, {420, 320, 130}, kNow);
        for (const Value &order : data.orders) {
            double goods = 0;
            for (const Value &item : order[u"line_items"].items()) {
                const double before
                    = item[u"price"].toDouble() * static_cast<double>(item[u"quantity"].toInt());
                QCOMPARE(item[u"total_price_before_discounts"].toDouble(), before);
                QCOMPARE(item[u"total_price_after_discounts"].toDouble(),
                    before - item[u"total_discount"].toDouble());
                goods += item[u"total_price_after_discounts"].toDouble();
            }
            const Value &prices = order[u"prices"];
            QCOMPARE(prices[u"total_line_items_price"].toDouble(), goods);
            const double off = prices.atPath(u"discounts.bonus_consumed").toDouble()
                + prices.atPath(u"discounts.coupon_discount.amount").toDouble();
            QCOMPARE(order[u"subtotal_price"].toDouble(), goods - off);
            QCOMPARE(
                prices[u"total_price"].toDouble(), goods - off + prices[u"shipping_rate_price"].toDouble());
            QVERIFY(prices[u"total_price"].toDouble() > 0);
            QVERIFY(prices[u"total_price"].numberText().endsWith(".0"));
        }
    }

    void cyberbizTimesMakeSense()
    {
        const CyberbizData data(20261122, {420, 320, 130}, kNow);
        const QString now = spaceTime(kNow);
        const QString first = spaceTime(kNow - 90LL * 24 * 3600 * 1000);
        for (const Value &order : data.orders) {
            const QString created = order[u"created_at"].toString();
            QVERIFY(created >= first && created <= now);
            QVERIFY(order.atPath(u"customer.created_at").toString() <= created);
            QVERIFY(order[u"updated_at"].toString() >= created && order[u"updated_at"].toString() <= now);
            for (const auto &timing : order[u"timings"].members()) {
                if (timing.second.isNull())
                    continue;
                QVERIFY(timing.second.toString() >= created && timing.second.toString() <= now);
            }
            const Value &sent = order.atPath(u"fulfillments.0.fulfilled_at");
            if (!sent.isNull())
                QVERIFY(sent.toString() >= created && sent.toString() <= order[u"updated_at"].toString());
            const bool cancelled = order.atPath(u"statuses.order_status").toString() == u"cancelled";
            QCOMPARE(!order.atPath(u"timings.cancelled_at").isNull(), cancelled);
        }
        for (const Value &customer : data.customers)
            QVERIFY(customer[u"updated_at"].toString() >= customer[u"created_at"].toString());
        for (const Value &product : data.products)
            QVERIFY(product[u"updated_at"].toString() >= product[u"created_at"].toString());
    }

    void cyberbizStatesAreMixed()
    {
        const CyberbizData data(20261122, {420, 320, 130}, kNow);
        QSet<QString> money;
        QSet<QString> goods;
        for (const Value &order : data.orders) {
            money += order.atPath(u"statuses.financial_status").toString();
            goods += order.atPath(u"statuses.fulfillment_status").toString();
        }
        for (const auto &state : {u"paid"_s, u"pending"_s, u"remitted"_s, u"refunded"_s})
            QVERIFY2(money.contains(state), qPrintable(state));
        for (const auto &state : {u"unshipped"_s, u"fulfilled"_s, u"received"_s})
            QVERIFY2(goods.contains(state), qPrintable(state));
    }

    void youhaosudaAmountsAndTimes()
    {
        const YouhaosudaData data(20261122, {420, 320, 130}, kNow);
        for (const Value &order : data.orders) {
            QVERIFY(order[u"total_amount"].toDouble() > 0);
            QVERIFY(order[u"total_amount"].toDouble() <= order[u"auto_total_amount"].toDouble());
            const auto payments = data.payments.value(order[u"id"].toInt());
            QCOMPARE(payments.size(), std::size_t {1});
            QCOMPARE(payments.front()[u"amount"].toDouble(), order[u"total_amount"].toDouble());
            const qint64 created = parseShopTime(order[u"created_at"].toString());
            const qint64 updated = parseShopTime(order[u"updated_at"].toString());
            QVERIFY(parseShopTime(order.atPath(u"customer.created_at").toString()) <= created);
            QVERIFY(created <= updated && updated <= kNow);
            if (!order[u"closed_at"].isNull())
                QCOMPARE(parseShopTime(order[u"closed_at"].toString()), updated);
        }
        QVERIFY(data.shipments.size() > 100);
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("endOfDay");
        QTest::addColumn<qint64>("ms");
        QTest::addRow("cyberbiz") << u"2026-09-01 10:00:00"_s << false << qint64 {1788228000000};
        QTest::addRow("youhaosuda") << u"2026-09-01T10:00:00.000+08:00"_s << false << qint64 {1788228000000};
        QTest::addRow("utc") << u"2026-09-01T02:00:00Z"_s << false << qint64 {1788228000000};
        QTest::addRow("offset without colon")
            << u"2026-09-01 10:00:00 +0800"_s << false << qint64 {1788228000000};
        QTest::addRow("without seconds") << u"2026-09-01 10:00"_s << false << qint64 {1788228000000};
        QTest::addRow("date") << u"2026-09-01"_s << false << qint64 {1788192000000};
        QTest::addRow("date at its end") << u"2026-09-01"_s << true << qint64 {1788278399999};
        QTest::addRow("empty") << QString() << false << qint64 {-1};
        QTest::addRow("words") << u"yesterday"_s << false << qint64 {-1};
        QTest::addRow("no such day") << u"2026-02-30"_s << false << qint64 {-1};
        QTest::addRow("no such hour") << u"2026-02-20 25:00:00"_s << false << qint64 {-1};
    }
    void times()
    {
        QFETCH(QString, text);
        QFETCH(bool, endOfDay);
        QFETCH(qint64, ms);
        QCOMPARE(parseShopTime(text, endOfDay), ms);
    }

    void timesRoundTrip()
    {
        QCOMPARE(parseShopTime(isoTime(kNow + 123)), kNow + 123);
        QCOMPARE(parseShopTime(spaceTime(kNow)), kNow);
    }

    void setAtReachesArrays()
    {
        Value order = json::parse(R"({"a":{"b":1},"items":[{"sku":"x"},{"sku":"y"}]})").value();
        setAt(order, u"a.b"_s, Value(2));
        setAt(order, u"a.c"_s, Value(3));
        setAt(order, u"items.1.sku"_s, Value(u"z"_s));
        setAt(order, u"items.7.sku"_s, Value(u"lost"_s));
        QCOMPARE(json::serialize(order), R"({"a":{"b":2,"c":3},"items":[{"sku":"x"},{"sku":"z"}]})"_ba);
    }

    void tokensAreChecked()
    {
        const Value claims = Value::object({{u"iat"_s, Value(1)}, {u"exp"_s, Value(2)}});
        const QByteArray token = makeJwt(claims, "key");
        QVERIFY(readJwt(token, "key").has_value());
        QCOMPARE((*readJwt(token, "key"))[u"exp"].toInt(), 2);
        QVERIFY(!readJwt(token, "other"));
        QVERIFY(!readJwt({}, "key"));
        QVERIFY(!readJwt("a.b", "key"));
        QVERIFY(!readJwt("a.b.c.d", "key"));
        QByteArray changed = token;
        changed[25] = changed[25] == 'A' ? 'B' : 'A';
        QVERIFY(!readJwt(changed, "key"));
        // unsigned: {"alg":"none"}
        const QByteArray none = "eyJhbGciOiJub25lIn0." + token.split('.').at(1) + '.';
        QVERIFY(!readJwt(none, "key"));
    }

    void fiveInAnySecond()
    {
        using namespace std::chrono_literals;
        SlidingWindow window;
        const LimitClock::time_point start {};
        for (int i = 0; i < 5; ++i)
            QVERIFY(window.admit("a", start + i * 100ms));
        QVERIFY(!window.admit("a", start + 999ms));
        QVERIFY(window.admit("b", start + 999ms));
        QVERIFY(window.admit("a", start + 1000ms)); // the first one has left the window
        QVERIFY(!window.admit("a", start + 1001ms));
        QVERIFY(window.admit("a", start + 1100ms));
    }

    void theBucketLeaks()
    {
        using namespace std::chrono_literals;
        LeakyBucket bucket;
        const LimitClock::time_point start = LimitClock::now();
        for (int i = 1; i <= 40; ++i) {
            const auto level = bucket.admit("a", start);
            QVERIFY(level.admitted);
            QCOMPARE(level.used, i);
        }
        QVERIFY(!bucket.admit("a", start).admitted);
        QCOMPARE(bucket.admit("a", start).used, 40);
        QVERIFY(bucket.admit("b", start).admitted);
        QVERIFY(!bucket.admit("a", start + 400ms).admitted);
        QVERIFY(bucket.admit("a", start + 510ms).admitted);
        QVERIFY(!bucket.admit("a", start + 520ms).admitted);
        QCOMPARE(bucket.admit("a", start + 60s).used, 1);
    }
};

QTEST_GUILESS_MAIN(TestShopData)
#include "tst_shopdata.moc"
