// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/eventstore.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <deque>

namespace hookdesk {

/// Deliveries that match a query, newest first. Loads the newest kPageRows, older ones by fetchMore(), never
/// more than kMaxRows at a time (then the oldest leave). New deliveries arrive in batches, at most one every
/// kBatchInterval. GUI thread; nothing blocks. Texts here are language-neutral: words are the delegates'
/// task.
class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn, ///< DisplayRole: QDateTime in local time
        TopicColumn,
        ResourceColumn,
        ShopColumn, ///< DisplayRole: the shop's id; the delegate knows its name
        SignatureColumn, ///< no text, see SignatureRole
        StateColumn, ///< no text, see StateRole and AnsweredStatusRole
        SizeColumn, ///< DisplayRole: bytes as qint64
        ColumnCount
    };
    enum Role {
        EventIdRole = Qt::UserRole, ///< qint64
        SignatureRole, ///< store::EventSignature as int
        StateRole, ///< store::EventState as int
        AnsweredStatusRole, ///< int
        RowRole, ///< store::EventRow
    };

    static constexpr int kPageRows = 256;
    static constexpr int kMaxRows = 100'000;
    static constexpr std::chrono::milliseconds kBatchInterval {100};

    explicit EventTableModel(store::EventStore &events, QObject *parent = nullptr);

    /// Replaces what is shown; the former rows stay until the first page of the new query is there. Latest
    /// wins.
    void setQuery(const store::EventQuery &query);
    [[nodiscard]] const store::EventQuery &query() const { return m_query; }
    void refresh(); ///< the same query again, from the newest; for example after an error

    /// While not following, new rows are kept aside and counted; following again inserts them at once.
    void setFollowing(bool following);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] int pendingCount() const { return int(m_pending.size()); }

    [[nodiscard]] bool isLoading() const { return m_loading; } ///< the first page of a query, or an older one
    [[nodiscard]] bool isComplete() const { return m_complete; } ///< the oldest match is loaded

    [[nodiscard]] const store::EventRow &row(int index) const; ///< 0 <= index < rowCount()
    [[nodiscard]] QModelIndex indexOf(EventId id) const; ///< first column; invalid when not loaded

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loaded(); ///< the first page of the current query is in place (perhaps empty)
    void loadingChanged();
    void pendingChanged();
    void failed(const hookdesk::Error &error); ///< a page could not be read; rows stay as they are

private:
    void loadFirstPage();
    void onStored(qint64 newestId);
    void fetchNew();
    void takeNew(QList<store::EventRow> rows, qint64 askedUpTo);
    void insertNewest(const std::deque<store::EventRow> &newestFirst);
    void setLoading(bool loading);
    void share(store::EventRow &row);

    store::EventStore &m_events;
    store::EventQuery m_query;
    std::deque<store::EventRow> m_rows; ///< newest first
    std::deque<store::EventRow> m_pending; ///< newest first, not shown yet
    QSet<QString> m_strings; ///< equal topics and shops share one text
    QTimer m_batchTimer;
    qint64 m_newestStored = 0; ///< highest id heard of
    qint64 m_seenUpTo = 0; ///< everything up to this id has been asked for
    quint64 m_generation = 0;
    bool m_following = true;
    bool m_loading = false;
    bool m_complete = false;
    bool m_firstPageDone = false;
    bool m_fetchingNew = false;
    bool m_moreNew = false;
};

} // namespace hookdesk
