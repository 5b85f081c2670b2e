// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasefile.h"

#include "core/base/logging.h"
#include "core/store/database.h"
#include "core/store/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace hookdesk::store {

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 kHeaderBytes = 100;
constexpr qint64 kVersionOffset = 60;
constexpr qint64 kApplicationOffset = 68;

Result<void> prepareFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        const QFileInfo parent(info.absolutePath());
        if (!QDir().mkpath(parent.filePath()) || !QDir().mkdir(folder, kOwnerOnly | QFile::ExeOwner))
            return fail(Error::Kind::FolderNotWritable, folder);
    }
    if (!QFileInfo(folder).isDir() || !QFileInfo(folder).isWritable())
        return fail(Error::Kind::FolderNotWritable, folder);
    return {};
}

/// Reads the first bytes only: SQLite itself could already write, for example to recover a journal.
Result<void> judgeHeader(QFile &file)
{
    const QByteArray header = file.read(kHeaderBytes);
    if (header.isEmpty())
        return {};
    if (header.size() < kHeaderBytes || !header.startsWith("SQLite format 3"_ba))
        return fail(Error::Kind::Storage, u"not a database: "_s + file.fileName());
    const auto number
        = [&header](qint64 offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    const int application = number(kApplicationOffset);
    if (application != kApplicationId && application != 0)
        return fail(Error::Kind::Storage, u"the file belongs to another program: "_s + file.fileName());
    if (application == kApplicationId && number(kVersionOffset) > kSchemaVersion) {
        return fail(Error::Kind::NewerDatabase,
            u"version %1, known %2"_s.arg(number(kVersionOffset)).arg(kSchemaVersion));
    }
    return {};
}

Result<void> prepareFile(const QString &filePath)
{
    QFile file(filePath);
    if (!file.exists()) {
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly))
            return fail(Error::Kind::FolderNotWritable, file.errorString());
        return {};
    }
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return fail(Error::Kind::FolderNotWritable, file.errorString());
    if (auto judged = judgeHeader(file); !judged)
        return judged;
    if (!file.setPermissions(kOwnerOnly))
        qCWarning(lcStore) << "cannot restrict the database file to its owner:" << file.errorString();
    return {};
}

Result<void> switchToWal(QSqlDatabase &db)
{
    const auto mode = queryValue(db, u"PRAGMA journal_mode=WAL"_s);
    if (!mode)
        return fail(mode.error());
    if (mode->toString().compare(u"wal"_s, Qt::CaseInsensitive) != 0)
        return fail(Error::Kind::Storage, u"no WAL on this file system: "_s + mode->toString());
    // Checkpoints run when the queue is idle: inside COMMIT they would delay answers.
    if (auto done = execute(db, u"PRAGMA wal_autocheckpoint=0"_s); !done)
        return done;
    return execute(db, u"PRAGMA journal_size_limit=268435456"_s);
}

/// A file without version and with tables was not made by us, or its first migration never ended.
Result<void> judgeTables(QSqlDatabase &db)
{
    const auto application = queryValue(db, u"PRAGMA application_id"_s);
    const auto tables = queryValue(db, u"SELECT count(*) FROM sqlite_master"_s);
    if (!application)
        return fail(application.error());
    if (!tables)
        return fail(tables.error());
    if (application->toInt() == 0 && tables->toInt() > 0)
        return fail(Error::Kind::Storage, u"the file belongs to another program"_s);
    return {};
}

} // namespace

Result<void> openDatabaseFile(Connection &connection, const QString &filePath)
{
    const QFileInfo info(filePath);
    if (auto done = prepareFolder(info.absolutePath()); !done)
        return done;
    if (auto done = prepareFile(filePath); !done)
        return done;
    if (auto done = connection.open(filePath, Connection::Mode::ReadWrite); !done)
        return done;
    QSqlDatabase &db = connection.db();
    if (auto done = judgeTables(db); !done)
        return done;
    if (auto done = execute(db, u"PRAGMA page_size=8192"_s); !done) // before the first page and before WAL
        return done;
    if (auto done = switchToWal(db); !done)
        return done;
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    return migrate(db, migrations(), u"%1.backup-%2"_s.arg(filePath, stamp));
}

} // namespace hookdesk::store
