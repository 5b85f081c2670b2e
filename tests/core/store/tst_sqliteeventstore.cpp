// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/store/connection.h"
#include "core/store/eventquery.h"

#include <QSignalSpy>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

#include "storetesting.h"

using namespace hookdesk;
using namespace hookdesk::store;
using namespace hookdesk::store::testing;
using namespace Qt::StringLiterals;

namespace {

QList<qint64> ids(const QList<EventRow> &rows)
{
    QList<qint64> result;
    for (const EventRow &row : rows)
        result << qint64(row.id);
    return result;
}

} // namespace

class TestSqliteEventStore : public QObject
{
    Q_OBJECT
private slots:
    void rawBytesComeBack_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("json") << R"({"b" : 1, "a":"\u53f0","n": 10.50})"_ba;
        QTest::addRow("NUL and invalid UTF-8") << QByteArray("a\0b\xff\xfe\xc3(\r\n\0", 10);
        QTest::addRow("large") << QByteArray(2 * 1024 * 1024, '\x80');
        QTest::addRow("CJK") << u"{\"name\":\"王小明\"}"_s.toUtf8();
    }
    void rawBytesComeBack()
    {
        QFETCH(QByteArray, body);
        Fixture f;
        QVERIFY(f.open());
        NewEvent event = sampleEvent(1);
        event.body = body;
        event.headers = QByteArray("X-Odd: \xff\0z\r\n", 12);
        event.receivedSignature = "sig\0x"_ba;
        event.computedSignature = "other"_ba;
        event.reason = u"signature-mismatch"_s;
        event.signature = EventSignature::Mismatch;
        event.state = EventState::Rejected;
        event.answeredStatus = 401;
        event.resourceVersion = u"2026-01-01T00:00:00+08:00"_s;
        const auto outcome = appendAndWait(f.events, event);
        QVERIFY(outcome.has_value());
        QVERIFY(!outcome->duplicate);
        const auto detail = waitFor(f.events.event(outcome->id));
        QVERIFY(detail.has_value());
        QCOMPARE(detail->body, body);
        QCOMPARE(detail->headers, event.headers);
        QCOMPARE(detail->receivedSignature, event.receivedSignature);
        QCOMPARE(detail->computedSignature, event.computedSignature);
        QCOMPARE(detail->resourceVersion, event.resourceVersion);
        QCOMPARE(detail->path, event.path);
        QCOMPARE(detail->peer, event.peer);
        QVERIFY(detail->intact);
        QCOMPARE(detail->row.id, outcome->id);
        QCOMPARE(detail->row.receivedAtMs, event.receivedAtMs);
        QCOMPARE(detail->row.shopId, event.shopId);
        QCOMPARE(detail->row.topic, event.topic);
        QCOMPARE(detail->row.resourceId, event.resourceId);
        QCOMPARE(detail->row.signature, EventSignature::Mismatch);
        QCOMPARE(detail->row.state, EventState::Rejected);
        QCOMPARE(detail->row.reason, event.reason);
        QCOMPARE(detail->row.answeredStatus, 401);
        QCOMPARE(detail->row.bodyBytes, qint64(body.size()));
    }

    void pagesByKeyMeetWithoutGapOrOverlap()
    {
        Fixture f;
        QVERIFY(f.open());
        for (int i = 1; i <= 25; ++i)
            QVERIFY(appendAndWait(f.events, sampleEvent(i)).has_value());
        QList<qint64> seen;
        EventId before = EventId::None;
        for (;;) {
            const auto page = waitFor(f.events.page({}, before, 10));
            QVERIFY(page.has_value());
            if (page->isEmpty())
                break;
            seen << ids(*page);
            before = page->last().id;
        }
        QCOMPARE(seen.size(), 25);
        QVERIFY(std::is_sorted(seen.crbegin(), seen.crend()));
        const auto newer = waitFor(f.events.since({}, EventId(seen.at(5)), 1000));
        QVERIFY(newer.has_value());
        QCOMPARE(newer->size(), 5);
        QVERIFY(std::is_sorted(newer->cbegin(), newer->cend(),
            [](const EventRow &a, const EventRow &b) { return a.id < b.id; }));
    }

    void limitsAreClamped()
    {
        Fixture f;
        QVERIFY(f.open());
        for (int i = 1; i <= 3; ++i)
            QVERIFY(appendAndWait(f.events, sampleEvent(i)).has_value());
        QCOMPARE(waitFor(f.events.page({}, EventId::None, -5))->size(), 1);
        QCOMPARE(waitFor(f.events.page({}, EventId::None, 1'000'000))->size(), 3);
    }

    void filters_data()
    {
        QTest::addColumn<EventQuery>("query");
        QTest::addColumn<int>("expected");
        const auto add = [](const char *name, int expected, const auto &change) {
            EventQuery query;
            change(query);
            QTest::addRow("%s", name) << query << expected;
        };
        add("nothing", 12, [](EventQuery &) {});
        add("shop", 10, [](EventQuery &q) { q.shopId = u"shop-a"_s; });
        add("unknown shop", 0, [](EventQuery &q) { q.shopId = u"x' OR 1=1 --"_s; });
        add("one topic", 6, [](EventQuery &q) { q.topics = {u"orders/paid"_s}; });
        add("two topics", 11, [](EventQuery &q) { q.topics = {u"orders/paid"_s, u"customers/create"_s}; });
        add("empty topic", 1, [](EventQuery &q) { q.topics = {QString()}; });
        add("signature", 1, [](EventQuery &q) { q.signatures = {EventSignature::Mismatch}; });
        add("state", 1, [](EventQuery &q) { q.states = {EventState::Rejected}; });
        add("from", 4, [](EventQuery &q) { q.fromMs = 1'700'000'000'000 + 9000; });
        add("to", 8, [](EventQuery &q) { q.toMs = 1'700'000'000'000 + 9000; });
        add("text in the body", 1, [](EventQuery &q) { q.text = u"cotton TEE"_s; });
        add("two Han characters", 1, [](EventQuery &q) { q.text = u"小明"_s; });
        add("Han characters escaped in the body", 1, [](EventQuery &q) { q.text = u"台北"_s; });
        add("resource", 1, [](EventQuery &q) { q.text = u"81003"_s; });
        add("topic text", 6, [](EventQuery &q) { q.text = u"orders/"_s; });
        add("percent is literal", 1, [](EventQuery &q) { q.text = u"100%"_s; });
        add("underscore is literal", 0, [](EventQuery &q) { q.text = u"orders_paid"_s; });
        add("backslash is literal", 1, [](EventQuery &q) { q.text = u"\\u53f0"_s; });
        add("all together", 1, [](EventQuery &q) {
            q.shopId = u"shop-b"_s;
            q.topics = {u"orders/paid"_s};
            q.signatures = {EventSignature::Verified};
            q.states = {EventState::Accepted};
            q.text = u"小明"_s;
            q.fromMs = 1;
            q.toMs = 1'800'000'000'000;
        });
    }
    void filters()
    {
        QFETCH(EventQuery, query);
        QFETCH(int, expected);
        Fixture f;
        QVERIFY(f.open());
        for (int i = 1; i <= 10; ++i) {
            NewEvent event = sampleEvent(i);
            if (i == 1)
                event.body = R"({"title":"100% Cotton tee"})";
            if (i == 5)
                event.body = R"({"city":"\u53f0\u5317"})";
            QVERIFY(appendAndWait(f.events, event).has_value());
        }
        NewEvent other = sampleEvent(12, u"shop-b"_s);
        other.body = u"{\"name\":\"王小明\"}"_s.toUtf8();
        QVERIFY(appendAndWait(f.events, other).has_value());
        NewEvent forged = sampleEvent(11, u"shop-b"_s);
        forged.topic.clear();
        forged.signature = EventSignature::Mismatch;
        forged.state = EventState::Rejected;
        QVERIFY(appendAndWait(f.events, forged).has_value());

        const auto page = waitFor(f.events.page(query, EventId::None, 100));
        QVERIFY(page.has_value());
        QCOMPARE(page->size(), expected);
        const auto since = waitFor(f.events.since(query, EventId::None, 100));
        QVERIFY(since.has_value());
        QCOMPARE(since->size(), expected);
        QCOMPARE(waitFor(f.events.counts(query))->total, qint64(expected));
        qint64 inMinutes = 0;
        const auto minutes = waitFor(f.events.perMinute(query));
        QVERIFY(minutes.has_value());
        for (const MinuteCount &minute : *minutes)
            inMinutes += minute.verified + minute.mismatched;
        QCOMPARE(inMinutes, qint64(expected));
    }

    void countsAndTopics()
    {
        Fixture f;
        QVERIFY(f.open());
        for (int i = 0; i < 5; ++i) {
            NewEvent event = sampleEvent(i);
            event.dedupeKey = i == 4 ? "key0"_ba : "key"_ba + QByteArray::number(i);
            event.receivedAtMs = 1'700'000'040'000 + i * 60'000;
            QVERIFY(appendAndWait(f.events, event).has_value());
        }
        NewEvent forged = sampleEvent(9);
        forged.signature = EventSignature::NoSecret;
        forged.receivedAtMs = 1'700'000'040'001;
        QVERIFY(appendAndWait(f.events, forged).has_value());
        const auto counts = waitFor(f.events.counts({}));
        QCOMPARE(counts->total, 6);
        QCOMPARE(counts->verified, 5);
        QCOMPARE(counts->mismatched, 1);
        QCOMPARE(counts->duplicates, 1);
        const auto topics = waitFor(f.events.topics(u"shop-a"_s));
        QCOMPARE(topics->value(u"orders/paid"_s), 3);
        QCOMPARE(topics->value(u"customers/create"_s), 3);
        QVERIFY(waitFor(f.events.topics(u"nobody"_s))->isEmpty());
        const auto minutes = waitFor(f.events.perMinute({}));
        QCOMPARE(minutes->size(), 5);
        QCOMPARE(minutes->first().minuteMs, 1'700'000'040'000);
        QCOMPARE(minutes->first().verified, 1);
        QCOMPARE(minutes->first().mismatched, 1);
    }

    void duplicateIsKeptAsARowOfItsOwn()
    {
        Fixture f;
        QVERIFY(f.open());
        NewEvent event = sampleEvent(1);
        event.dedupeKey = "k"_ba;
        event.body = "{\"id\":1,\"name\":\"first\"}"_ba;
        const auto first = appendAndWait(f.events, event);
        NewEvent again = event;
        again.headers = "User-Agent: second\r\n"_ba;
        const auto second = appendAndWait(f.events, again);
        NewEvent changed = event;
        changed.body = "{\"id\":1,\"name\":\"changed\"}"_ba;
        const auto third = appendAndWait(f.events, changed);
        NewEvent elsewhere = event;
        elsewhere.shopId = u"shop-b"_s;
        const auto fourth = appendAndWait(f.events, elsewhere);
        QVERIFY(first && second && third && fourth);
        QVERIFY(!first->duplicate);
        QVERIFY(second->duplicate);
        QVERIFY(third->duplicate);
        QVERIFY(!fourth->duplicate);
        const auto detail = waitFor(f.events.event(second->id));
        QCOMPARE(detail->row.state, EventState::Duplicate);
        QCOMPARE(detail->body, event.body);
        QCOMPARE(detail->headers, again.headers);
        QVERIFY(detail->intact);
        const auto changedDetail = waitFor(f.events.event(third->id));
        QCOMPARE(changedDetail->body, changed.body);
        QVERIFY(changedDetail->intact);
        EventQuery text;
        text.text = u"first"_s;
        QCOMPARE(
            waitFor(f.events.page(text, EventId::None, 10))->size(), 3); // two deliveries and the other shop
        // one copy of equal bytes
        const auto bodies = waitFor(f.database.read<int>([](QSqlDatabase &db) -> Result<int> {
            const auto n = queryValue(db, u"SELECT count(*) FROM event_body WHERE body IS NOT NULL"_s);
            return n ? Result<int>(n->toInt()) : Result<int>(fail(n.error()));
        }));
        QCOMPARE(*bodies, 3);
    }

    void shuffledDuplicatesFromEightThreads()
    {
        constexpr int kEvents = 400;
        Fixture f;
        QVERIFY(f.open());
        std::vector<int> sends;
        std::mt19937 random(42); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same order every time
        for (int i = 0; i < kEvents; ++i) {
            const int times = 1 + int(random() % 5);
            for (int n = 0; n < times; ++n)
                sends.push_back(i);
        }
        std::shuffle(sends.begin(), sends.end(), random);
        std::atomic_int first {0};
        std::atomic_int duplicates {0};
        std::atomic_int failed {0};
        std::atomic_size_t next {0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&] {
                for (std::size_t i = next++; i < sends.size(); i = next++) {
                    NewEvent event = sampleEvent(sends[i]);
                    event.dedupeKey = QByteArray::number(sends[i]);
                    const auto outcome = appendAndWait(f.events, event);
                    (!outcome ? failed : outcome->duplicate ? duplicates : first)++;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(first.load(), kEvents);
        QCOMPARE(duplicates.load(), int(sends.size()) - kEvents);
        const auto counts = waitFor(f.events.counts({}));
        QCOMPARE(counts->total, qint64(sends.size()));
        QCOMPARE(counts->duplicates, qint64(sends.size()) - kEvents);
    }

    void damagedBodyIsNoticed()
    {
        Fixture f;
        QVERIFY(f.open());
        const auto outcome = appendAndWait(f.events, sampleEvent(1));
        std::promise<bool> changed;
        f.database.write(
            [](QSqlDatabase &db) {
                return execute(db, u"UPDATE event_body SET body = x'00' || substr(body, 2)"_s);
            },
            [&changed](const Result<void> &result) { changed.set_value(result.has_value()); });
        QVERIFY(changed.get_future().get());
        QVERIFY(!waitFor(f.events.event(outcome->id))->intact);
    }

    void storedComesOncePerGroupWithTheNewestId()
    {
        Fixture f;
        std::atomic_int emissions {0};
        std::atomic<qint64> newest {0};
        connect(
            &f.events, &EventStore::stored, &f.events,
            [&](qint64 id) {
                ++emissions;
                newest = id;
            },
            Qt::DirectConnection);
        // queued before the database is open: one group
        const auto opening = f.database.open(f.path);
        std::promise<void> last;
        std::promise<void> blocker;
        auto released = blocker.get_future().share();
        f.database.write([released](QSqlDatabase &) {
            released.wait();
            return Result<void>();
        });
        for (int i = 1; i <= 100; ++i) {
            f.events.append(sampleEvent(i), [&last, i](const auto &) {
                if (i == 100)
                    last.set_value();
            });
        }
        blocker.set_value();
        last.get_future().wait();
        QVERIFY(waitFor(opening).has_value());
        QTRY_COMPARE(newest.load(), 100);
        QVERIFY(emissions.load() <= 2);
    }

    void missingEventIsNotFound()
    {
        Fixture f;
        QVERIFY(f.open());
        const auto detail = waitFor(f.events.event(EventId(77)));
        QVERIFY(!detail.has_value());
        QCOMPARE(detail.error().kind, Error::Kind::NotFound);
    }

    void closedStoreSaysSoAtOnce()
    {
        Fixture f;
        const auto outcome = appendAndWait(f.events, sampleEvent(1));
        QCOMPARE(outcome.error().kind, Error::Kind::Storage);
        QCOMPARE(waitFor(f.events.page({}, EventId::None, 1)).error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestSqliteEventStore)
#include "tst_sqliteeventstore.moc"
