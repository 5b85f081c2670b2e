// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteeventstore.h"

#include "core/base/crypto.h"
#include "core/store/connection.h"
#include "core/store/eventquery.h"

#include <algorithm>
#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace hookdesk::store {

struct SqliteEventStore::Progress
{
    std::atomic<qint64> newest {0}; ///< highest id of the current group; 0: nothing to tell
};

namespace {

constexpr int kMaxPage = 1000;
constexpr qsizetype kDedupeBytes = 160;

/// An append on its way: its own data, and what became of it.
struct Append
{
    NewEvent event;
    QByteArray dedupe;
    QByteArray hash;
    AppendOutcome outcome;
};

/// Neighbours in the index are what arrives together: a hash would touch another page of the index with every
/// delivery, and each of those pages would have to reach the disk before the answer. Long keys are cut to a
/// hash all the same.
QByteArray dedupeIndexKey(const NewEvent &event)
{
    if (event.dedupeKey.isEmpty())
        return {};
    // shop ids hold no NUL, so shop and key cannot run into each other
    const QByteArray key = event.shopId.toUtf8() + '\0' + event.dedupeKey;
    return key.size() <= kDedupeBytes ? key : sha256(key);
}

struct First
{
    qint64 id = 0;
    QByteArray hash;
};

Result<First> findFirst(QSqlDatabase &db, const QByteArray &dedupe)
{
    Statement first(
        db, u"SELECT e.id, b.sha256 FROM event e JOIN event_body b ON b.id = e.id WHERE e.dedupe = ?"_s);
    if (auto done = first.run({dedupe}); !done)
        return fail(done.error());
    if (!first.next())
        return fail(Error::Kind::Storage, u"the first delivery of a duplicate is missing"_s);
    return First {first.value(0).toLongLong(), first.value(1).toByteArray()};
}

/// @p bodyOf: the row whose body counts; 0: its own.
Result<int> insertRow(QSqlDatabase &db, Append &append, EventState state, qint64 bodyOf)
{
    const NewEvent &event = append.event;
    const QVariant dedupe
        = append.dedupe.isEmpty() || state == EventState::Duplicate ? QVariant() : QVariant(append.dedupe);
    Statement row(db,
        u"INSERT INTO event(received_at, shop_id, topic, resource_id, signature, state, reason,"
        " answered_status, body_bytes, dedupe, body_of) VALUES(?,?,?,?,?,?,?,?,?,?,?)"
        " ON CONFLICT DO NOTHING"_s);
    const auto done = row.run({event.receivedAtMs, sqlText(event.shopId), sqlText(event.topic),
        sqlText(event.resourceId), int(event.signature), int(state), sqlText(event.reason),
        event.answeredStatus, event.body.size(), dedupe, bodyOf == 0 ? QVariant() : QVariant(bodyOf)});
    if (!done)
        return fail(done.error());
    const int changes = row.changes();
    if (changes > 0)
        append.outcome.id = EventId(row.lastId());
    return changes;
}

Result<void> insertBody(QSqlDatabase &db, const Append &append, bool own)
{
    const NewEvent &event = append.event;
    Statement body(db,
        u"INSERT INTO event_body(id, resource_version, received_signature, computed_signature, path, peer,"
        " headers, sha256, body) VALUES(?,?,?,?,?,?,?,?,?)"_s);
    return body.run({qint64(append.outcome.id), sqlText(event.resourceVersion),
        sqlBlob(event.receivedSignature), sqlBlob(event.computedSignature), sqlText(event.path),
        sqlText(event.peer), sqlBlob(event.headers), append.hash, own ? sqlBlob(event.body) : QVariant()});
}

Result<void> appendNow(QSqlDatabase &db, Append &append)
{
    append.outcome = {};
    bool own = true;
    auto changes = insertRow(db, append, append.event.state, 0);
    if (!changes)
        return fail(changes.error());
    if (*changes == 0) {
        const auto first = findFirst(db, append.dedupe);
        if (!first)
            return fail(first.error());
        own = first->hash != append.hash;
        append.outcome.duplicate = true;
        changes = insertRow(db, append, EventState::Duplicate, own ? 0 : first->id);
        if (!changes)
            return fail(changes.error());
    }
    return insertBody(db, append, own);
}

const QString kRowColumns = u"e.id, e.received_at, e.shop_id, e.topic, e.resource_id, e.signature, e.state,"
                            " e.reason, e.answered_status, e.body_bytes"_s;

template <typename Enum> Enum checkedEnum(const QVariant &value, Enum last)
{
    return Enum(std::clamp(value.toInt(), 0, int(last))); // a damaged file must not give impossible values
}

EventRow readRow(const Statement &statement)
{
    EventRow row;
    row.id = EventId(statement.value(0).toLongLong());
    row.receivedAtMs = statement.value(1).toLongLong();
    row.shopId = statement.value(2).toString();
    row.topic = statement.value(3).toString();
    row.resourceId = statement.value(4).toString();
    row.signature = checkedEnum(statement.value(5), EventSignature::NoSecret);
    row.state = checkedEnum(statement.value(6), EventState::Rejected);
    row.reason = statement.value(7).toString();
    row.answeredStatus = statement.value(8).toInt();
    row.bodyBytes = statement.value(9).toLongLong();
    return row;
}

enum class Order { NewestFirst, OldestFirst };

Result<QList<EventRow>> readRows(
    QSqlDatabase &db, const EventQuery &query, EventId bound, int limit, Order order)
{
    EventFilter filter = makeFilter(query);
    QString where = filter.where;
    if (bound != EventId::None) {
        where += order == Order::NewestFirst ? u" AND e.id < ?"_s : u" AND e.id > ?"_s;
        filter.values << qint64(bound);
    }
    filter.values << std::clamp(limit, 1, kMaxPage);
    Statement rows(db,
        u"SELECT %1 %2 WHERE %3 ORDER BY e.id %4 LIMIT ?"_s.arg(
            kRowColumns, fromClause(filter), where, order == Order::NewestFirst ? u"DESC"_s : u"ASC"_s));
    if (auto done = rows.run(filter.values); !done)
        return fail(done.error());
    QList<EventRow> result;
    while (rows.next())
        result << readRow(rows);
    if (auto ended = rows.error(); !ended)
        return fail(ended.error());
    return result;
}

Result<EventDetail> readDetail(QSqlDatabase &db, EventId id)
{
    Statement detail(db,
        u"SELECT %1, b.resource_version, b.received_signature, b.computed_signature, b.path, b.peer,"
        " b.headers, b.sha256, CASE WHEN e.body_of IS NULL THEN b.body ELSE"
        " (SELECT f.body FROM event_body f WHERE f.id = e.body_of) END"
        " FROM event e JOIN event_body b ON b.id = e.id WHERE e.id = ?"_s.arg(kRowColumns));
    if (auto done = detail.run({qint64(id)}); !done)
        return fail(done.error());
    if (!detail.next()) {
        if (auto ended = detail.error(); !ended)
            return fail(ended.error());
        return fail(Error::Kind::NotFound, u"event %1"_s.arg(qint64(id)));
    }
    EventDetail result;
    result.row = readRow(detail);
    result.resourceVersion = detail.value(10).toString();
    result.receivedSignature = detail.value(11).toByteArray();
    result.computedSignature = detail.value(12).toByteArray();
    result.path = detail.value(13).toString();
    result.peer = detail.value(14).toString();
    result.headers = detail.value(15).toByteArray();
    result.body = detail.value(17).toByteArray();
    result.intact
        = sha256(result.body) == detail.value(16).toByteArray() && result.body.size() == result.row.bodyBytes;
    return result;
}

Result<EventCounts> readCounts(QSqlDatabase &db, const EventQuery &query)
{
    const EventFilter filter = makeFilter(query);
    Statement counts(db,
        u"SELECT count(*), total(e.signature = %1), total(e.state = %2) %3 WHERE %4"_s.arg(
            QString::number(int(EventSignature::Verified)), QString::number(int(EventState::Duplicate)),
            fromClause(filter), filter.where));
    if (auto done = counts.run(filter.values); !done)
        return fail(done.error());
    if (!counts.next())
        return fail(Error::Kind::Storage, u"no counts"_s);
    EventCounts result;
    result.total = counts.value(0).toLongLong();
    result.verified = counts.value(1).toLongLong();
    result.duplicates = counts.value(2).toLongLong();
    result.mismatched = result.total - result.verified;
    return result;
}

Result<QList<MinuteCount>> readMinutes(QSqlDatabase &db, const EventQuery &query)
{
    const EventFilter filter = makeFilter(query);
    Statement minutes(db,
        u"SELECT e.received_at / 60000 AS minute, count(*), total(e.signature = %1) %2 WHERE %3"
        " GROUP BY minute ORDER BY minute"_s.arg(
            QString::number(int(EventSignature::Verified)), fromClause(filter), filter.where));
    if (auto done = minutes.run(filter.values); !done)
        return fail(done.error());
    QList<MinuteCount> result;
    while (minutes.next()) {
        MinuteCount minute;
        minute.minuteMs = minutes.value(0).toLongLong() * 60'000;
        minute.verified = minutes.value(2).toInt();
        minute.mismatched = minutes.value(1).toInt() - minute.verified;
        result << minute;
    }
    if (auto ended = minutes.error(); !ended)
        return fail(ended.error());
    return result;
}

Result<QMap<QString, qint64>> readTopics(QSqlDatabase &db, const QString &shopId)
{
    QVariantList values;
    QString where = u"1"_s;
    if (!shopId.isEmpty()) {
        where = u"shop_id = ?"_s;
        values << shopId;
    }
    Statement topics(db, u"SELECT topic, count(*) FROM event WHERE %1 GROUP BY topic"_s.arg(where));
    if (auto done = topics.run(values); !done)
        return fail(done.error());
    QMap<QString, qint64> result;
    while (topics.next())
        result.insert(topics.value(0).toString(), topics.value(1).toLongLong());
    if (auto ended = topics.error(); !ended)
        return fail(ended.error());
    return result;
}

} // namespace

SqliteEventStore::SqliteEventStore(Database &database, QObject *parent)
    : EventStore(parent)
    , m_database(database)
    , m_progress(std::make_shared<Progress>())
{
    m_database.addGroupListener(this, [this] {
        if (const qint64 newest = m_progress->newest.exchange(0))
            emit stored(newest);
    });
}

SqliteEventStore::~SqliteEventStore()
{
    m_database.removeGroupListener(this);
}

void SqliteEventStore::append(NewEvent event, std::function<void(const Result<AppendOutcome> &)> done)
{
    auto append = std::make_shared<Append>();
    append->dedupe = dedupeIndexKey(event);
    append->hash = sha256(event.body);
    append->event = std::move(event);
    m_database.write([append](QSqlDatabase &db) { return appendNow(db, *append); },
        [append, progress = m_progress, done = std::move(done)](const Result<void> &result) {
            if (result)
                progress->newest.store(std::max(progress->newest.load(), qint64(append->outcome.id)));
            if (done)
                done(result ? Result<AppendOutcome>(append->outcome)
                            : Result<AppendOutcome>(fail(result.error())));
        });
}

QFuture<Result<QList<EventRow>>> SqliteEventStore::page(const EventQuery &query, EventId before, int limit)
{
    return m_database.read<QList<EventRow>>([query, before, limit](QSqlDatabase &db) {
        return readRows(db, query, before, limit, Order::NewestFirst);
    });
}

QFuture<Result<QList<EventRow>>> SqliteEventStore::since(const EventQuery &query, EventId after, int limit)
{
    return m_database.read<QList<EventRow>>([query, after, limit](QSqlDatabase &db) {
        return readRows(db, query, after, limit, Order::OldestFirst);
    });
}

QFuture<Result<EventDetail>> SqliteEventStore::event(EventId id)
{
    return m_database.read<EventDetail>([id](QSqlDatabase &db) { return readDetail(db, id); });
}

QFuture<Result<EventCounts>> SqliteEventStore::counts(const EventQuery &query)
{
    return m_database.read<EventCounts>([query](QSqlDatabase &db) { return readCounts(db, query); });
}

QFuture<Result<QList<MinuteCount>>> SqliteEventStore::perMinute(const EventQuery &query)
{
    return m_database.read<QList<MinuteCount>>([query](QSqlDatabase &db) { return readMinutes(db, query); });
}

QFuture<Result<QMap<QString, qint64>>> SqliteEventStore::topics(const QString &shopId)
{
    return m_database.read<QMap<QString, qint64>>(
        [shopId](QSqlDatabase &db) { return readTopics(db, shopId); });
}

} // namespace hookdesk::store
