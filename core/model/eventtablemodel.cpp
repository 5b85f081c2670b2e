// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/eventtablemodel.h"

#include "core/base/async.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace hookdesk {

namespace {

constexpr int kBatchRows = 1000;
constexpr qsizetype kMaxShared = 4096; // topics may come from addresses: bounded whatever is sent

} // namespace

EventTableModel::EventTableModel(store::EventStore &events, QObject *parent)
    : QAbstractTableModel(parent)
    , m_events(events)
{
    m_batchTimer.setSingleShot(true);
    m_batchTimer.setTimerType(Qt::PreciseTimer);
    m_batchTimer.setInterval(kBatchInterval);
    connect(&m_batchTimer, &QTimer::timeout, this, &EventTableModel::fetchNew);
    connect(&m_events, &store::EventStore::stored, this, &EventTableModel::onStored, Qt::QueuedConnection);
}

void EventTableModel::setQuery(const store::EventQuery &query)
{
    m_query = query;
    loadFirstPage();
}

void EventTableModel::refresh()
{
    loadFirstPage();
}

void EventTableModel::loadFirstPage()
{
    const quint64 generation = ++m_generation;
    const qint64 storedBefore = m_newestStored;
    m_firstPageDone = false;
    m_fetchingNew = false;
    m_moreNew = false;
    setLoading(true);
    onDone(this, m_events.page(m_query, EventId::None, kPageRows),
        [this, generation, storedBefore](const Result<QList<store::EventRow>> &page) {
            if (generation != m_generation)
                return;
            if (!page) {
                setLoading(false);
                emit failed(page.error());
                return;
            }
            beginResetModel();
            m_rows.assign(page->cbegin(), page->cend());
            for (store::EventRow &row : m_rows)
                share(row);
            m_complete = page->size() < kPageRows;
            endResetModel();
            if (!m_pending.empty()) {
                m_pending.clear();
                emit pendingChanged();
            }
            m_seenUpTo = std::max(storedBefore, m_rows.empty() ? 0 : qint64(m_rows.front().id));
            m_firstPageDone = true;
            setLoading(false);
            emit loaded();
            fetchNew();
        });
}

void EventTableModel::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    if (!m_following || m_pending.empty())
        return;
    const std::deque<store::EventRow> pending = std::exchange(m_pending, {});
    insertNewest(pending);
    emit pendingChanged();
}

const store::EventRow &EventTableModel::row(int index) const
{
    Q_ASSERT(index >= 0 && index < int(m_rows.size()));
    return m_rows[std::size_t(index)];
}

QModelIndex EventTableModel::indexOf(EventId id) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), id,
        [](const store::EventRow &row, EventId wanted) { return row.id > wanted; });
    if (found == m_rows.cend() || found->id != id)
        return {};
    return index(int(found - m_rows.cbegin()), TimeColumn);
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::EventRow &event = row(index.row());
    switch (role) {
    case EventIdRole:
        return qint64(event.id);
    case SignatureRole:
        return int(event.signature);
    case StateRole:
        return int(event.state);
    case AnsweredStatusRole:
        return event.answeredStatus;
    case RowRole:
        return QVariant::fromValue(event);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return QDateTime::fromMSecsSinceEpoch(event.receivedAtMs);
    case TopicColumn:
        return event.topic;
    case ResourceColumn:
        return event.resourceId;
    case ShopColumn:
        return event.shopId;
    case SizeColumn:
        return event.bodyBytes;
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case TopicColumn:
        //: table header: what a webhook reports, for example orders/paid
        return tr("Topic");
    case ResourceColumn:
        //: table header: id of the order, customer or product that a delivery is about
        return tr("Resource");
    case ShopColumn:
        return tr("Shop");
    case SignatureColumn:
        //: table header: did the HMAC signature verify?
        return tr("Signature");
    case StateColumn:
        //: table header: accepted, duplicate or rejected
        return tr("Result");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

bool EventTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_firstPageDone && !m_loading && !m_complete && !m_rows.empty()
        && int(m_rows.size()) < kMaxRows;
}

void EventTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    setLoading(true);
    const int wanted = std::min(kPageRows, kMaxRows - int(m_rows.size()));
    const EventId before = m_rows.back().id;
    onDone(this, m_events.page(m_query, before, wanted),
        [this, generation = m_generation, wanted, before](const Result<QList<store::EventRow>> &page) {
            if (generation != m_generation)
                return;
            setLoading(false);
            if (!page) {
                emit failed(page.error());
                return;
            }
            // New rows may have pushed the oldest out meanwhile; then this page no longer joins on.
            if (m_rows.empty() || m_rows.back().id != before)
                return;
            m_complete = page->size() < wanted;
            const int room = std::min(int(page->size()), kMaxRows - int(m_rows.size()));
            if (room <= 0)
                return;
            const int first = int(m_rows.size());
            beginInsertRows({}, first, first + room - 1);
            for (int i = 0; i < room; ++i) {
                m_rows.push_back(page->at(i));
                share(m_rows.back());
            }
            endInsertRows();
            m_complete = m_complete && room == page->size();
        });
}

void EventTableModel::onStored(qint64 newestId)
{
    m_newestStored = std::max(m_newestStored, newestId);
    fetchNew();
}

void EventTableModel::fetchNew()
{
    const bool due = m_moreNew || m_newestStored > m_seenUpTo;
    if (!due || !m_firstPageDone || m_fetchingNew || m_batchTimer.isActive())
        return;
    m_fetchingNew = true;
    m_moreNew = false;
    m_batchTimer.start();
    onDone(this, m_events.since(m_query, EventId(m_seenUpTo), kBatchRows),
        [this, generation = m_generation, askedUpTo = m_newestStored](
            const Result<QList<store::EventRow>> &rows) {
            if (generation != m_generation)
                return;
            m_fetchingNew = false;
            if (rows) {
                takeNew(*rows, askedUpTo);
                return;
            }
            m_batchTimer.stop(); // the next stored() tries again, not the timer
            emit failed(rows.error());
        });
}

void EventTableModel::takeNew(QList<store::EventRow> rows, qint64 askedUpTo)
{
    const bool full = rows.size() >= kBatchRows;
    if (!rows.isEmpty())
        m_seenUpTo = std::max(m_seenUpTo, qint64(rows.last().id));
    if (!full) // a full batch may have more behind it, even below askedUpTo
        m_seenUpTo = std::max(m_seenUpTo, askedUpTo);
    m_moreNew = full;
    if (!rows.isEmpty()) {
        for (store::EventRow &row : rows)
            share(row);
        if (m_following) {
            insertNewest({rows.crbegin(), rows.crend()});
        } else {
            for (const store::EventRow &row : std::as_const(rows))
                m_pending.push_front(row);
            if (m_pending.size() > std::size_t(kMaxRows))
                m_pending.resize(std::size_t(kMaxRows));
            emit pendingChanged();
        }
    }
    fetchNew();
}

void EventTableModel::insertNewest(const std::deque<store::EventRow> &newestFirst)
{
    const int count = std::min(int(newestFirst.size()), kMaxRows);
    const int present = int(m_rows.size());
    if (const int surplus = present + count - kMaxRows; surplus > 0) {
        const int leaving = std::min(surplus, present);
        beginRemoveRows({}, present - leaving, present - 1);
        m_rows.resize(std::size_t(present - leaving));
        endRemoveRows();
        m_complete = false;
    }
    beginInsertRows({}, 0, count - 1);
    m_rows.insert(m_rows.begin(), newestFirst.begin(), newestFirst.begin() + count);
    endInsertRows();
}

void EventTableModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    emit loadingChanged();
}

void EventTableModel::share(store::EventRow &row)
{
    if (m_strings.size() > kMaxShared)
        m_strings.clear();
    row.topic = *m_strings.insert(row.topic);
    row.shopId = *m_strings.insert(row.shopId);
    row.reason = *m_strings.insert(row.reason);
}

} // namespace hookdesk
