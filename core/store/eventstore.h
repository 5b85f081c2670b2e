// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <functional>

namespace hookdesk::store {

enum class EventSignature { Verified, Mismatch, Missing, Malformed, NoSecret };
enum class EventState { Accepted, Duplicate, Rejected };

/// A delivery on its way into the store. Raw bytes are the truth.
struct NewEvent
{
    qint64 receivedAtMs = 0; ///< Unix time, UTC
    QString shopId;
    QString topic; ///< empty when unknown
    QString resourceId; ///< from the payload; empty when it has none
    QString resourceVersion; ///< updated_at or similar, as sent
    EventSignature signature = EventSignature::Missing;
    EventState state = EventState::Accepted; ///< Duplicate is decided by the store
    QString reason; ///< technical key of a rejection: "signature-mismatch", …
    int answeredStatus = 200;
    QByteArray receivedSignature; ///< as sent
    QByteArray computedSignature;
    QString path; ///< request path without the path token
    QByteArray headers; ///< raw "Name: value\r\n" lines, secrets redacted
    QByteArray body; ///< raw
    QString peer;
    /// Equal key within the shop = the same delivery again. Empty: never a duplicate.
    QByteArray dedupeKey;
};

/// One line of the table: no body.
struct EventRow
{
    EventId id = EventId::None;
    qint64 receivedAtMs = 0;
    QString shopId;
    QString topic;
    QString resourceId;
    EventSignature signature = EventSignature::Missing;
    EventState state = EventState::Accepted;
    QString reason;
    int answeredStatus = 0;
    qint64 bodyBytes = 0;
};

struct EventDetail
{
    EventRow row;
    QString resourceVersion;
    QByteArray receivedSignature;
    QByteArray computedSignature;
    QString path;
    QByteArray headers;
    QByteArray body;
    QString peer;
    bool intact = true; ///< the stored SHA-256 still matches the body
};

struct EventQuery
{
    QString shopId; ///< empty: all shops
    QStringList topics; ///< empty: all
    QList<EventSignature> signatures; ///< empty: all
    QList<EventState> states; ///< empty: all
    QString text; ///< matches topic, resource id, body text; empty: no test
    qint64 fromMs = 0; ///< inclusive; 0: open
    qint64 toMs = 0; ///< exclusive; 0: open
    friend bool operator==(const EventQuery &, const EventQuery &) = default;
};

struct EventCounts
{
    qint64 total = 0;
    qint64 verified = 0;
    qint64 mismatched = 0; ///< Mismatch, Missing, Malformed, NoSecret
    qint64 duplicates = 0;
};

struct AppendOutcome
{
    EventId id = EventId::None;
    bool duplicate = false;
};

struct MinuteCount
{
    qint64 minuteMs = 0; ///< start of the minute
    int verified = 0;
    int mismatched = 0;
};

/// Keeps deliveries. Embedded: SqliteEventStore; architecture.md names PostgreSQL as the second
/// implementation. append() and the reads may be called from any thread.
class EventStore : public QObject
{
    Q_OBJECT
public:
    /// @p done is called on the writer thread after the commit is on disk, or with the error. Answer 2xx only
    /// then.
    virtual void append(NewEvent event, std::function<void(const Result<AppendOutcome> &)> done) = 0;

    /// Newest first; @p before None: from the newest. By key, never by offset. @p limit at most 1,000.
    [[nodiscard]] virtual QFuture<Result<QList<EventRow>>> page(
        const EventQuery &query, EventId before, int limit)
        = 0;
    /// Rows newer than @p after, oldest first: what a live view is missing.
    [[nodiscard]] virtual QFuture<Result<QList<EventRow>>> since(
        const EventQuery &query, EventId after, int limit)
        = 0;
    [[nodiscard]] virtual QFuture<Result<EventDetail>> event(EventId id) = 0;
    [[nodiscard]] virtual QFuture<Result<EventCounts>> counts(const EventQuery &query) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<MinuteCount>>> perMinute(const EventQuery &query) = 0;
    /// Topics seen, with their counts: for the filter chip.
    [[nodiscard]] virtual QFuture<Result<QMap<QString, qint64>>> topics(const QString &shopId) = 0;

signals:
    /// After a group commit, on the writer thread: connect with a queued connection. Once per group.
    void stored(qint64 newestId);

protected:
    using QObject::QObject;
};

} // namespace hookdesk::store
