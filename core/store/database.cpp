// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/logging.h"
#include "core/store/connection.h"
#include "core/store/databasefile.h"

#include <QFileInfo>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk::store {

namespace {

constexpr int kReaders = 2;
constexpr auto kIdleBeforeCheckpoint = 200ms;
constexpr qint64 kCheckpointBytes = 256LL * 1024 * 1024; // under load, so that the WAL stays bounded
constexpr int kGroupsPerSizeCheck = 64;

Error closedError()
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = u"the database is closed"_s;
    return error;
}

} // namespace

class Database::Private
{
public:
    enum class State { Closed, Opening, Open, Closing };
    struct Job
    {
        Work work;
        Done done;
    };
    using ReadWork = std::function<void(QSqlDatabase *, const Error &)>;

    void runWriter(const QString &path, const Completer<> &opened);
    void runReader(const QString &path);
    void stopReaders();
    void serveWrites(Connection &connection);
    std::vector<Job> nextGroup(Connection &connection);
    void runGroup(QSqlDatabase &db, std::vector<Job> &group);
    static Result<void> tryTogether(QSqlDatabase &db, const std::vector<Job> &group);
    static std::vector<Result<void>> runApart(QSqlDatabase &db, const std::vector<Job> &group);
    void checkpoint(QSqlDatabase &db);
    void notifyGroup();
    void failOpening(const Error &error);

    mutable std::mutex mutex;
    std::condition_variable writerWakes;
    std::condition_variable readerWakes;
    State state = State::Closed;
    std::deque<Job> writes;
    std::deque<ReadWork> reads;
    QString filePath;
    Options options;
    std::thread writer;
    std::vector<std::thread> readers;
    bool readersStop = false;
    bool checkpointDue = false; // writer thread only
    bool writesFail = false; // writer thread only
    int groups = 0; // writer thread only

    std::mutex listenersMutex;
    std::map<const void *, std::function<void()>> listeners;
};

void Database::Private::runWriter(const QString &path, const Completer<> &opened)
{
    Connection connection;
    const Result<void> result = openDatabaseFile(connection, path);
    if (!result) {
        qCWarning(lcStore) << "cannot open the database:" << result.error().detail;
        connection.close();
        failOpening(result.error());
        opened.finish(result);
        return;
    }
    {
        const std::lock_guard lock(mutex);
        if (state == State::Opening)
            state = State::Open;
        for (int i = 0; i < kReaders; ++i)
            readers.emplace_back([this, path] { runReader(path); });
    }
    opened.finish({});
    serveWrites(connection);
    stopReaders(); // before this connection closes: only a writer can fold the WAL in and remove it
}

void Database::Private::stopReaders()
{
    std::vector<std::thread> ending;
    {
        const std::lock_guard lock(mutex);
        readersStop = true;
        ending.swap(readers);
    }
    readerWakes.notify_all();
    for (std::thread &reader : ending)
        reader.join();
}

void Database::Private::failOpening(const Error &error)
{
    std::deque<Job> jobs;
    std::deque<ReadWork> waiting;
    {
        const std::lock_guard lock(mutex);
        state = State::Closed;
        jobs.swap(writes);
        waiting.swap(reads);
    }
    for (const Job &job : jobs) {
        if (job.done)
            job.done(fail(error));
    }
    for (const ReadWork &read : waiting)
        read(nullptr, error);
}

void Database::Private::serveWrites(Connection &connection)
{
    for (;;) {
        std::vector<Job> group = nextGroup(connection);
        if (group.empty())
            break;
        runGroup(connection.db(), group);
        notifyGroup();
        checkpointDue = true;
        if (++groups % kGroupsPerSizeCheck == 0 && QFileInfo(filePath + u"-wal"_s).size() > kCheckpointBytes)
            checkpoint(connection.db());
    }
    if (checkpointDue)
        checkpoint(connection.db());
}

/// Waits for work; empty means: closing and nothing left.
std::vector<Database::Private::Job> Database::Private::nextGroup(Connection &connection)
{
    std::unique_lock lock(mutex);
    const auto awake = [this] { return !writes.empty() || state == State::Closing; };
    if (checkpointDue && !writerWakes.wait_for(lock, kIdleBeforeCheckpoint, awake)) {
        lock.unlock();
        checkpoint(connection.db());
        lock.lock();
    }
    writerWakes.wait(lock, awake);
    const std::size_t limit = options.groupCommit ? std::size_t(std::max(1, options.maxGroup)) : 1;
    std::vector<Job> group;
    while (!writes.empty() && group.size() < limit) {
        group.push_back(std::move(writes.front()));
        writes.pop_front();
    }
    return group;
}

void Database::Private::runGroup(QSqlDatabase &db, std::vector<Job> &group)
{
    std::vector<Result<void>> results;
    if (const auto together = tryTogether(db, group))
        results.assign(group.size(), Result<void>());
    else if (group.size() == 1)
        results.assign(1, together);
    else
        results = runApart(db, group);
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (!results[i] && !writesFail) // a full disk must not fill the log as well
            qCWarning(lcStore) << "a write failed:" << results[i].error().detail;
        writesFail = !results[i];
        if (group[i].done)
            group[i].done(results[i]);
    }
}

/// The usual path: no savepoints, one commit, all or nothing.
Result<void> Database::Private::tryTogether(QSqlDatabase &db, const std::vector<Job> &group)
{
    Result<void> done = Statement(db, u"BEGIN IMMEDIATE"_s).run({});
    if (!done)
        return done;
    for (const Job &job : group) {
        done = job.work(db);
        if (!done)
            break;
    }
    if (done)
        done = Statement(db, u"COMMIT"_s).run({});
    if (!done)
        (void)execute(
            db, u"ROLLBACK"_s); // may have happened already: SQLite rolls back when the disk is full
    return done;
}

/// After a failure: every job in a savepoint of its own, so that one bad job takes nobody down.
std::vector<Result<void>> Database::Private::runApart(QSqlDatabase &db, const std::vector<Job> &group)
{
    std::vector<Result<void>> results(group.size());
    const auto failAll = [&results](const Error &error) {
        for (Result<void> &result : results) {
            if (result)
                result = fail(error);
        }
    };
    if (auto begun = execute(db, u"BEGIN IMMEDIATE"_s); !begun) {
        failAll(begun.error());
        return results;
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
        Result<void> step = execute(db, u"SAVEPOINT job"_s);
        if (step) {
            results[i] = group[i].work(db);
            if (!results[i])
                step = execute(db, u"ROLLBACK TO job"_s);
        }
        if (step)
            step = execute(db, u"RELEASE job"_s);
        if (!step) { // the transaction itself is gone, and with it what the earlier jobs did
            failAll(step.error());
            (void)execute(db, u"ROLLBACK"_s);
            return results;
        }
    }
    if (auto committed = execute(db, u"COMMIT"_s); !committed) {
        failAll(committed.error());
        (void)execute(db, u"ROLLBACK"_s);
    }
    return results;
}

void Database::Private::checkpoint(QSqlDatabase &db)
{
    checkpointDue = false;
    if (auto done = execute(db, u"PRAGMA wal_checkpoint(PASSIVE)"_s); !done)
        qCWarning(lcStore) << "checkpoint:" << done.error().detail;
}

void Database::Private::notifyGroup()
{
    const std::lock_guard lock(listenersMutex);
    for (const auto &[owner, listener] : listeners)
        listener();
}

void Database::Private::runReader(const QString &path)
{
    Connection connection;
    std::optional<Error> broken;
    if (auto opened = connection.open(path, Connection::Mode::ReadOnly); !opened)
        broken = opened.error();
    for (;;) {
        std::unique_lock lock(mutex);
        readerWakes.wait(lock, [this] { return !reads.empty() || readersStop; });
        if (readersStop)
            return; // what still waits is ended by failOpening()
        const ReadWork work = std::move(reads.front());
        reads.pop_front();
        lock.unlock();
        if (broken) { // for example no file handle left at the start: that passes
            connection.close();
            const auto again = connection.open(path, Connection::Mode::ReadOnly);
            broken = again ? std::nullopt : std::optional(again.error());
            if (broken)
                qCWarning(lcStore) << "a reader cannot open the database:" << broken->detail;
        }
        work(broken ? nullptr : &connection.db(), broken.value_or(Error {}));
    }
}

Database::Database()
    : d(std::make_unique<Private>())
{
}

Database::~Database()
{
    close();
}

QFuture<Result<void>> Database::open(const QString &filePath)
{
    Completer<> opened;
    std::thread former;
    {
        const std::lock_guard lock(d->mutex);
        if (d->state != Private::State::Closed) {
            opened.finish(fail(Error::Kind::BadInput, u"the database is open already"_s));
            return opened.future();
        }
        former = std::move(d->writer); // ended: an earlier open() failed
    }
    if (former.joinable())
        former.join();
    const std::lock_guard lock(d->mutex);
    d->filePath = QFileInfo(filePath).absoluteFilePath();
    d->state = Private::State::Opening;
    d->readersStop = false;
    d->writer = std::thread([p = d.get(), path = d->filePath, opened] { p->runWriter(path, opened); });
    return opened.future();
}

void Database::close()
{
    std::thread writer;
    {
        const std::lock_guard lock(d->mutex);
        if (d->state != Private::State::Closed)
            d->state = Private::State::Closing;
        writer = std::move(d->writer);
    }
    d->writerWakes.notify_all();
    if (writer.joinable())
        writer.join();
    d->failOpening(closedError()); // whatever came too late, and the state
}

void Database::write(Work work, Done done)
{
    {
        const std::lock_guard lock(d->mutex);
        if (d->state == Private::State::Opening || d->state == Private::State::Open) {
            d->writes.push_back({std::move(work), std::move(done)});
            d->writerWakes.notify_one();
            return;
        }
    }
    if (done)
        done(fail(closedError()));
}

void Database::postRead(std::function<void(QSqlDatabase *, const Error &)> work)
{
    {
        const std::lock_guard lock(d->mutex);
        if (d->state == Private::State::Opening || d->state == Private::State::Open) {
            d->reads.push_back(std::move(work));
            d->readerWakes.notify_one();
            return;
        }
    }
    work(nullptr, closedError());
}

void Database::setOptions(Options options)
{
    const std::lock_guard lock(d->mutex);
    d->options = options;
}

void Database::addGroupListener(const void *owner, std::function<void()> listener)
{
    const std::lock_guard lock(d->listenersMutex);
    d->listeners.insert_or_assign(owner, std::move(listener));
}

void Database::removeGroupListener(const void *owner)
{
    const std::lock_guard lock(d->listenersMutex);
    d->listeners.erase(owner);
}

QString Database::filePath() const
{
    const std::lock_guard lock(d->mutex);
    return d->filePath;
}

bool Database::isOpen() const
{
    const std::lock_guard lock(d->mutex);
    return d->state == Private::State::Open;
}

} // namespace hookdesk::store
