// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/rategovernor.h"
#include "core/net/retrypolicy.h"
#include "tests/support/waitfor.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::net;
using namespace hookdesk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

RateSpec window(int size, std::chrono::milliseconds period)
{
    RateSpec spec;
    spec.kind = RateSpec::Kind::Window;
    spec.size = size;
    spec.period = period;
    return spec;
}

RateSpec bucket(int size, double leakPerSecond)
{
    RateSpec spec;
    spec.kind = RateSpec::Kind::Bucket;
    spec.size = size;
    spec.leakPerSecond = leakPerSecond;
    spec.header = "X-Limit";
    return spec;
}

Error errorOf(Kind kind, std::chrono::milliseconds retryAfter = 0ms)
{
    return {kind, 0, {}, {}, {}, retryAfter, {}};
}

} // namespace

class TestRateGovernor : public QObject
{
    Q_OBJECT

private slots:
    void windowHoldsItsSize()
    {
        RateGovernor governor(window(5, 300ms));
        QElapsedTimer clock;
        clock.start();
        QList<qint64> sent;
        for (int i = 0; i < 12; ++i) {
            const auto permit = governor.acquire(Priority::User);
            QVERIFY(waitFor(permit.granted));
            sent << clock.elapsed();
            governor.finished(permit.id, 200, {}, {});
        }
        for (qsizetype i = 5; i < sent.size(); ++i)
            QVERIFY2(sent[i] - sent[i - 5] >= 300, qPrintable(QString::number(sent[i] - sent[i - 5])));
        QVERIFY2(sent.last() < 1500, qPrintable(QString::number(sent.last()))); // and not much slower
    }
    void slowAnswersPushTheWindow()
    {
        RateGovernor governor(window(1, 100ms));
        const auto quick = governor.acquire(Priority::User);
        QTest::qWait(10);
        governor.finished(quick.id, 200, {}, {});
        const auto slow = governor.acquire(Priority::User);
        QVERIFY(waitFor(slow.granted));
        QElapsedTimer clock;
        clock.start();
        QTest::qWait(150); // its way took 140 ms longer than the shortest
        governor.finished(slow.id, 200, {}, {});
        const auto next = governor.acquire(Priority::User);
        QVERIFY(!next.granted.isFinished());
        QVERIFY(waitFor(next.granted));
        QVERIFY2(clock.elapsed() >= 230, qPrintable(QString::number(clock.elapsed())));
    }
    void prioritiesGoFirst()
    {
        RateGovernor governor(window(1, 60ms));
        const auto first = governor.acquire(Priority::Reconcile);
        QVERIFY(first.granted.isFinished());
        governor.finished(first.id, 200, {}, {});
        QStringList order;
        QObject context;
        QList<RateGovernor::Permit> permits;
        const auto wait = [&](Priority priority, const QString &name) {
            const auto permit = governor.acquire(priority);
            onDone(
                &context, permit.granted, [&order, &governor, name, id = permit.id](const Result<void> &ok) {
                    order << (ok ? name : name + u" canceled"_s);
                    governor.finished(id, 200, {}, {});
                });
            return permit.id;
        };
        wait(Priority::Reconcile, u"reconcile"_s);
        wait(Priority::Fetch, u"fetch"_s);
        wait(Priority::Write, u"write"_s);
        const quint64 dropped = wait(Priority::User, u"user 0"_s);
        wait(Priority::User, u"user 1"_s);
        wait(Priority::User, u"user 2"_s);
        QCOMPARE(governor.state().waiting, 6);
        QVERIFY(governor.state().nextIn > 0ms);
        governor.cancel(dropped);
        governor.cancel(dropped);
        QTRY_COMPARE(order.size(), 6);
        const QStringList expected {
            u"user 0 canceled"_s, u"user 1"_s, u"user 2"_s, u"write"_s, u"fetch"_s, u"reconcile"_s};
        QCOMPARE(order, expected);
    }
    void tooManyRequestsHoldEverybody_data()
    {
        QTest::addColumn<int>("retryAfterMs");
        QTest::addColumn<int>("atLeastMs");
        QTest::addRow("with Retry-After") << 400 << 400;
        QTest::addRow("without") << 0 << 200;
    }
    void tooManyRequestsHoldEverybody()
    {
        QFETCH(int, retryAfterMs);
        QFETCH(int, atLeastMs);
        RateGovernor governor(window(5, 200ms));
        const auto refused = governor.acquire(Priority::User);
        governor.finished(refused.id, 429, {}, std::chrono::milliseconds(retryAfterMs));
        QElapsedTimer clock;
        clock.start();
        const auto next = governor.acquire(Priority::User);
        QVERIFY(!next.granted.isFinished());
        QVERIFY(waitFor(next.granted));
        QVERIFY2(clock.elapsed() >= atLeastMs, qPrintable(QString::number(clock.elapsed())));
    }
    void bucketLeaks()
    {
        RateGovernor governor(bucket(4, 20));
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 4; ++i) {
            const auto permit = governor.acquire(Priority::User);
            QVERIFY(permit.granted.isFinished());
            governor.finished(permit.id, 200, {}, {});
        }
        for (int i = 0; i < 4; ++i) {
            const auto permit = governor.acquire(Priority::User);
            QVERIFY(waitFor(permit.granted));
            governor.finished(permit.id, 200, {}, {});
        }
        QVERIFY2(clock.elapsed() >= 190, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(governor.state().used >= 3);
    }
    void bucketBelievesTheHeader()
    {
        RateGovernor governor(bucket(40, 2));
        const auto permit = governor.acquire(Priority::User);
        governor.finished(permit.id, 200, "39/40", {}); // somebody else uses the token too
        QCOMPARE(governor.state().used, 39);
        QVERIFY(!governor.acquire(Priority::User).granted.isFinished());

        RateGovernor larger(bucket(40, 2));
        const auto other = larger.acquire(Priority::User);
        larger.finished(other.id, 200, "5/100", {});
        QCOMPARE(larger.state().size, 100);
        QVERIFY(larger.acquire(Priority::User).granted.isFinished());
    }
    void badHeadersAreIgnored_data()
    {
        QTest::addColumn<QByteArray>("header");
        for (const char *header : {"", "/", "x/40", "1/x", "1/0", "-1/40", "40", "1/2/3", "99999999999/40"})
            QTest::addRow("%s", header) << QByteArray(header);
    }
    void badHeadersAreIgnored()
    {
        QFETCH(QByteArray, header);
        RateGovernor governor(bucket(40, 2));
        const auto permit = governor.acquire(Priority::User);
        governor.finished(permit.id, 200, header, {});
        QCOMPARE(governor.state().size, 40);
        QVERIFY(governor.state().used <= 1);
    }
    void overfullIsFull()
    {
        RateGovernor governor(bucket(40, 2));
        const auto permit = governor.acquire(Priority::User);
        governor.finished(permit.id, 200, "7200/40", {});
        QVERIFY2(governor.state().used <= 40, qPrintable(QString::number(governor.state().used)));
        (void)governor.acquire(Priority::User);
        QVERIFY2(governor.state().nextIn <= 3s, qPrintable(QString::number(governor.state().nextIn.count())));
    }
    void onlySixAreUnderWay()
    {
        RateGovernor governor({});
        QList<RateGovernor::Permit> permits;
        for (int i = 0; i < 8; ++i)
            permits << governor.acquire(Priority::User);
        QVERIFY(permits[5].granted.isFinished());
        QVERIFY(!permits[6].granted.isFinished());
        governor.finished(permits[0].id, 0, {}, {});
        QVERIFY(permits[6].granted.isFinished());
        QVERIFY(!permits[7].granted.isFinished());
    }
    void waitingEndsWithTheGovernor()
    {
        auto governor = std::make_unique<RateGovernor>(window(1, 10s));
        const auto sent = governor->acquire(Priority::User);
        const auto waiting = governor->acquire(Priority::User);
        governor.reset();
        QVERIFY(sent.granted.isFinished());
        QVERIFY(waiting.granted.isFinished());
        QCOMPARE(waiting.granted.result().error().kind, Kind::Canceled);
    }
    void changedIsSeldom()
    {
        RateGovernor governor(bucket(1000, 10'000));
        QSignalSpy changed(&governor, &RateGovernor::changed);
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 450) {
            const auto permit = governor.acquire(Priority::User);
            governor.finished(permit.id, 200, {}, {});
            QTest::qWait(1);
        }
        QVERIFY(changed.size() >= 1);
        QVERIFY2(changed.size() <= 6, qPrintable(QString::number(changed.size())));
    }
    void poolSharesByKey()
    {
        GovernorPool pool;
        auto *a = pool.governor(u"a"_s, window(5, 1s));
        QCOMPARE(pool.governor(u"a"_s, window(5, 1s)), a);
        QVERIFY(pool.governor(u"b"_s, window(5, 1s)) != a);
    }

    void retries_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isWrite");
        QTest::addColumn<int>("tries");
        QTest::addColumn<int>("retryAfterMs");
        QTest::addColumn<int>("lowMs");
        QTest::addColumn<int>("highMs"); // -1: gives up
        QTest::addRow("timeout 1") << Kind::Timeout << false << 1 << 0 << 800 << 1200;
        QTest::addRow("unreachable 2") << Kind::Unreachable << false << 2 << 0 << 1600 << 2400;
        QTest::addRow("server 3") << Kind::Server << false << 3 << 0 << 4000 << 6000;
        QTest::addRow("server 4") << Kind::Server << false << 4 << 0 << 0 << -1;
        QTest::addRow("write timeout") << Kind::Timeout << true << 1 << 0 << 0 << -1;
        QTest::addRow("write server") << Kind::Server << true << 1 << 0 << 0 << -1;
        QTest::addRow("write unknown") << Kind::UnknownOutcome << true << 1 << 0 << 0 << -1;
        QTest::addRow("write limited") << Kind::RateLimited << true << 1 << 0 << 800 << 1200;
        QTest::addRow("limited 7 s") << Kind::RateLimited << false << 1 << 7000 << 7000 << 7000;
        QTest::addRow("limited 60 s") << Kind::RateLimited << false << 1 << 60'000 << 60'000 << 60'000;
        QTest::addRow("limited 61 s") << Kind::RateLimited << false << 1 << 61'000 << 0 << -1;
        QTest::addRow("unauthorized") << Kind::Unauthorized << false << 1 << 0 << 0 << -1;
        QTest::addRow("tls") << Kind::Tls << false << 1 << 0 << 0 << -1;
        QTest::addRow("no host") << Kind::HostNotFound << false << 1 << 0 << 0 << -1;
        QTest::addRow("canceled") << Kind::Canceled << false << 1 << 0 << 0 << -1;
    }
    void retries()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, isWrite);
        QFETCH(int, tries);
        QFETCH(int, retryAfterMs);
        QFETCH(int, lowMs);
        QFETCH(int, highMs);
        for (int i = 0; i < 50; ++i) {
            const auto pause
                = retryPause(errorOf(kind, std::chrono::milliseconds(retryAfterMs)), isWrite, tries);
            QCOMPARE(pause.has_value(), highMs >= 0);
            if (pause)
                QVERIFY(pause->count() >= lowMs && pause->count() <= highMs);
        }
    }
};

QTEST_GUILESS_MAIN(TestRateGovernor)
#include "tst_rategovernor.moc"
