// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/eventstore.h"

namespace hookdesk::store {

/// Events in the embedded database: table event (narrow) + event_body (raw bytes, SHA-256). A duplicate
/// delivery is a row of its own (state Duplicate) that refers to the first one's body where the bytes are
/// equal.
class SqliteEventStore final : public EventStore
{
    Q_OBJECT
public:
    explicit SqliteEventStore(Database &database, QObject *parent = nullptr);
    ~SqliteEventStore() override;

    void append(NewEvent event, std::function<void(const Result<AppendOutcome> &)> done) override;
    [[nodiscard]] QFuture<Result<QList<EventRow>>> page(
        const EventQuery &query, EventId before, int limit) override;
    [[nodiscard]] QFuture<Result<QList<EventRow>>> since(
        const EventQuery &query, EventId after, int limit) override;
    [[nodiscard]] QFuture<Result<EventDetail>> event(EventId id) override;
    [[nodiscard]] QFuture<Result<EventCounts>> counts(const EventQuery &query) override;
    [[nodiscard]] QFuture<Result<QList<MinuteCount>>> perMinute(const EventQuery &query) override;
    [[nodiscard]] QFuture<Result<QMap<QString, qint64>>> topics(const QString &shopId) override;

private:
    struct Progress;

    Database &m_database;
    std::shared_ptr<Progress> m_progress; ///< shared with queued writes, which may outlive this
};

} // namespace hookdesk::store
