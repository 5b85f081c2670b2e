// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

namespace hookdesk::store {

constexpr int kApplicationId = 0x484b4453; ///< "HKDS", PRAGMA application_id
constexpr int kSchemaVersion = 1; ///< PRAGMA user_version; raise together with a migration

/// Opens, checks and migrates the one database file, and owns its threads: one writer (jobs drained into one
/// transaction: group commit) and a small pool of readers with read-only connections of their own.
/// WAL, synchronous=FULL, foreign_keys=ON, 8 KB pages. A newer user_version is refused
/// (Error::Kind::NewerDatabase), an older one is backed up beside the file before it is migrated. Any thread
/// may post jobs.
class Database
{
public:
    Database();
    ~Database(); ///< finishes queued writes, then closes
    Q_DISABLE_COPY_MOVE(Database)

    /// Creates the folder (0700) and the file when missing. Finished on the writer thread.
    /// Kinds: FolderNotWritable, NewerDatabase, Storage.
    [[nodiscard]] QFuture<Result<void>> open(const QString &filePath);
    void close(); ///< blocks until queued writes are committed

    /// A write inside the current group's transaction. @p work must not begin or commit, and may be run a
    /// second time: when a job of its group fails, the group is rolled back and run again with a savepoint
    /// for each job. @p done is called exactly once, on the writer thread, after the commit is on disk or
    /// failed; keep it short. When the database is not open, it is called at once on the caller's thread.
    using Work = std::function<Result<void>(QSqlDatabase &)>;
    using Done = std::function<void(const Result<void> &)>;
    void write(Work work, Done done = {});

    /// A read in the reader pool.
    template <typename T> [[nodiscard]] QFuture<Result<T>> read(std::function<Result<T>(QSqlDatabase &)> work)
    {
        Completer<T> completer;
        postRead([work = std::move(work), completer](QSqlDatabase *db, const Error &error) {
            completer.finish(db ? work(*db) : Result<T>(fail(error)));
        });
        return completer.future();
    }

    struct Options
    {
        bool groupCommit = true; ///< false: one commit per job (for comparison in tests/bench)
        int maxGroup = 256; ///< jobs per transaction
    };
    void setOptions(Options options); ///< before open()

    /// @p listener is called on the writer thread after every group, after the last Done of that group. It
    /// must not call removeGroupListener(), which waits for a running listener.
    void addGroupListener(const void *owner, std::function<void()> listener);
    void removeGroupListener(const void *owner);

    [[nodiscard]] QString filePath() const;
    [[nodiscard]] bool isOpen() const;

private:
    void postRead(std::function<void(QSqlDatabase *, const Error &)> work);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk::store
