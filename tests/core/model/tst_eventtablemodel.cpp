// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/eventtablemodel.h"
#include "core/store/connection.h"
#include "tests/core/store/storetesting.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace hookdesk;
using namespace hookdesk::store;
using namespace hookdesk::store::testing;
using namespace Qt::StringLiterals;

namespace {

/// Many events at once, without the detour over append().
void fill(Database &database, int count)
{
    std::promise<bool> done;
    database.write(
        [count](QSqlDatabase &db) -> Result<void> {
            Statement row(db,
                u"INSERT INTO event(received_at, shop_id, topic, resource_id, signature, state, reason,"
                " answered_status, body_bytes) VALUES(?,?,?,?,0,0,'',200,20)"_s);
            for (int i = 0; i < count; ++i) {
                if (auto r = row.run({qint64(1'700'000'000'000) + i, u"shop-a"_s,
                        i % 2 ? u"orders/paid"_s : u"orders/create"_s, QString::number(i)});
                    !r)
                    return r;
            }
            return {};
        },
        [&done](const Result<void> &result) { done.set_value(result.has_value()); });
    QVERIFY(done.get_future().get());
}

bool isNewestFirst(const EventTableModel &model)
{
    for (int i = 1; i < model.rowCount(); ++i) {
        if (model.row(i - 1).id <= model.row(i).id)
            return false;
    }
    return true;
}

/// Answers when the test says so, and can fail.
class SlowStore final : public EventStore
{
public:
    using Rows = QList<EventRow>;
    void append(NewEvent, std::function<void(const Result<AppendOutcome> &)>) override { }
    QFuture<Result<Rows>> page(const EventQuery &, EventId, int) override
    {
        pages << Completer<Rows>();
        return pages.last().future();
    }
    QFuture<Result<Rows>> since(const EventQuery &, EventId after, int) override
    {
        askedAfter << qint64(after);
        sinces << Completer<Rows>();
        return sinces.last().future();
    }
    QFuture<Result<EventDetail>> event(EventId) override { return ready<EventDetail>(EventDetail {}); }
    QFuture<Result<EventCounts>> counts(const EventQuery &) override
    {
        return ready<EventCounts>(EventCounts {});
    }
    QFuture<Result<QList<MinuteCount>>> perMinute(const EventQuery &) override
    {
        return ready<QList<MinuteCount>>(QList<MinuteCount>());
    }
    QFuture<Result<QMap<QString, qint64>>> topics(const QString &) override
    {
        return ready<QMap<QString, qint64>>(QMap<QString, qint64>());
    }

    static Rows rows(QList<qint64> ids)
    {
        Rows result;
        for (const qint64 id : ids) {
            EventRow row;
            row.id = EventId(id);
            result << row;
        }
        return result;
    }

    QList<Completer<Rows>> pages;
    QList<Completer<Rows>> sinces;
    QList<qint64> askedAfter;
};

} // namespace

class TestEventTableModel : public QObject
{
    Q_OBJECT
private slots:
    void emptyStore()
    {
        Fixture f;
        QVERIFY(f.open());
        EventTableModel model(f.events);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &EventTableModel::loaded);
        model.setQuery({});
        QVERIFY(model.isLoading());
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isComplete());
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(!model.indexOf(EventId(1)).isValid());
    }

    void cellsAndRoles()
    {
        Fixture f;
        QVERIFY(f.open());
        NewEvent event = sampleEvent(1);
        event.signature = EventSignature::Mismatch;
        event.state = EventState::Rejected;
        event.answeredStatus = 401;
        const auto outcome = appendAndWait(f.events, event);
        EventTableModel model(f.events);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 1);
        const auto cell = [&model](EventTableModel::Column column, int role) {
            return model.index(0, column).data(role);
        };
        QCOMPARE(cell(EventTableModel::TimeColumn, Qt::DisplayRole).toDateTime().toMSecsSinceEpoch(),
            event.receivedAtMs);
        QCOMPARE(cell(EventTableModel::TopicColumn, Qt::DisplayRole).toString(), event.topic);
        QCOMPARE(cell(EventTableModel::ResourceColumn, Qt::DisplayRole).toString(), event.resourceId);
        QCOMPARE(cell(EventTableModel::ShopColumn, Qt::DisplayRole).toString(), event.shopId);
        QCOMPARE(cell(EventTableModel::SizeColumn, Qt::DisplayRole).toInt(), int(event.body.size()));
        QVERIFY(!cell(EventTableModel::SignatureColumn, Qt::DisplayRole).isValid());
        QCOMPARE(cell(EventTableModel::StateColumn, EventTableModel::EventIdRole).toLongLong(),
            qint64(outcome->id));
        QCOMPARE(cell(EventTableModel::StateColumn, EventTableModel::SignatureRole).toInt(),
            int(EventSignature::Mismatch));
        QCOMPARE(cell(EventTableModel::StateColumn, EventTableModel::StateRole).toInt(),
            int(EventState::Rejected));
        QCOMPARE(cell(EventTableModel::StateColumn, EventTableModel::AnsweredStatusRole).toInt(), 401);
        QCOMPARE(
            cell(EventTableModel::StateColumn, EventTableModel::RowRole).value<EventRow>().id, outcome->id);
        for (int column = 0; column < EventTableModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.data(QModelIndex()).isValid());
    }

    void hundredThousandRowsByPages()
    {
        Fixture f;
        QVERIFY(f.open());
        fill(f.database, EventTableModel::kMaxRows + 500);
        EventTableModel model(f.events);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), EventTableModel::kPageRows);
        while (model.canFetchMore({})) {
            QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted); // QTRY polls too slowly here
            model.fetchMore({});
            QVERIFY(inserted.wait(5000));
        }
        QCOMPARE(model.rowCount(), EventTableModel::kMaxRows);
        QVERIFY(!model.isComplete());
        QVERIFY(isNewestFirst(model));
        const EventId last = model.row(model.rowCount() - 1).id;
        QCOMPARE(model.indexOf(last).row(), model.rowCount() - 1);
        QCOMPARE(model.row(0).id, EventId(EventTableModel::kMaxRows + 500));
        // a new one pushes the oldest out
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto added = appendAndWait(f.events, sampleEvent(1));
        QTRY_COMPARE(model.row(0).id, added->id);
        QCOMPARE(model.rowCount(), EventTableModel::kMaxRows);
        QVERIFY(!model.indexOf(last).isValid());
    }

    void pagesEndExactly()
    {
        Fixture f;
        QVERIFY(f.open());
        fill(f.database, 600);
        EventTableModel model(f.events);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QTRY_VERIFY(model.rowCount() >= 256);
        while (!model.isComplete()) { // the tester fetches too
            model.fetchMore({});
            model.fetchMore({}); // while one is under way: nothing
            QTRY_VERIFY(!model.isLoading());
        }
        QCOMPARE(model.rowCount(), 600);
        QVERIFY(model.isComplete());
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(isNewestFirst(model));
    }

    void liveRowsArriveInFewBatches()
    {
        Fixture f;
        QVERIFY(f.open());
        EventTableModel model(f.events);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QTRY_VERIFY(!model.isLoading());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 2500; ++i)
            f.events.append(sampleEvent(i), {});
        QTRY_COMPARE(model.rowCount(), 2500);
        QVERIFY(inserted.count() <= clock.elapsed() / EventTableModel::kBatchInterval.count() + 2);
        QVERIFY(isNewestFirst(model));
    }

    void liveRowsRespectTheFilter()
    {
        Fixture f;
        QVERIFY(f.open());
        EventTableModel model(f.events);
        EventQuery query;
        query.topics = {u"orders/paid"_s};
        model.setQuery(query);
        QTRY_VERIFY(!model.isLoading());
        for (int i = 1; i <= 10; ++i)
            QVERIFY(appendAndWait(f.events, sampleEvent(i)).has_value());
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(model.row(0).topic, u"orders/paid"_s);
    }

    void pausedViewCountsAndCatchesUp()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(appendAndWait(f.events, sampleEvent(0)).has_value());
        EventTableModel model(f.events);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 1);
        model.setFollowing(false);
        QSignalSpy pending(&model, &EventTableModel::pendingChanged);
        for (int i = 1; i <= 7; ++i)
            QVERIFY(appendAndWait(f.events, sampleEvent(i)).has_value());
        QTRY_COMPARE(model.pendingCount(), 7);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(pending.count() >= 1);
        model.setFollowing(true);
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.pendingCount(), 0);
        QVERIFY(isNewestFirst(model));
    }

    void latestQueryWins()
    {
        SlowStore slow;
        EventTableModel model(slow);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        EventQuery second;
        second.text = u"x"_s;
        model.setQuery(second);
        slow.pages.at(1).finish(SlowStore::rows({9, 8}));
        QTRY_COMPARE(model.rowCount(), 2);
        slow.pages.at(0).finish(SlowStore::rows({7, 6, 5}));
        QTest::qWait(0); // lets the late answer arrive, which must change nothing
        QCoreApplication::sendPostedEvents();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.query(), second);
    }

    void failureKeepsTheRowsAndTheNextSignalRetries()
    {
        SlowStore slow;
        EventTableModel model(slow);
        QSignalSpy failed(&model, &EventTableModel::failed);
        model.setQuery({});
        slow.pages.at(0).finish(SlowStore::rows({2, 1}));
        QTRY_COMPARE(model.rowCount(), 2);
        emit slow.stored(3);
        QTRY_COMPARE(slow.sinces.size(), 1);
        slow.sinces.at(0).finish(fail(Error::Kind::Storage));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(model.rowCount(), 2);
        emit slow.stored(4);
        QTRY_COMPARE(slow.sinces.size(), 2);
        QCOMPARE(slow.askedAfter.at(1), 2);
        slow.sinces.at(1).finish(SlowStore::rows({3, 4}));
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.row(0).id, EventId(4));
        model.refresh();
        slow.pages.last().finish(fail(Error::Kind::Storage));
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.isLoading());
    }

    void eventsStoredDuringTheFirstPageAreNotLost()
    {
        SlowStore slow;
        EventTableModel model(slow);
        model.setQuery({});
        emit slow.stored(5); // committed after the page's snapshot
        QTest::qWait(0);
        QVERIFY(slow.sinces.isEmpty());
        slow.pages.at(0).finish(SlowStore::rows({4, 3}));
        QTRY_COMPARE(slow.sinces.size(), 1);
        QCOMPARE(slow.askedAfter.at(0), 4);
        slow.sinces.at(0).finish(SlowStore::rows({5}));
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void modelMayGoWhileAnAnswerIsUnderWay()
    {
        SlowStore slow;
        {
            EventTableModel model(slow);
            model.setQuery({});
        }
        slow.pages.at(0).finish(SlowStore::rows({1}));
        QTest::qWait(0);
    }
};

QTEST_GUILESS_MAIN(TestEventTableModel)
#include "tst_eventtablemodel.moc"
