// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/connection.h"
#include "core/store/database.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace hookdesk::store {

const QList<Migration> &migrations()
{
    static const QList<Migration> steps {
        {1,
            {
                u"CREATE TABLE shop (id TEXT PRIMARY KEY, platform TEXT NOT NULL, domain TEXT NOT NULL,"
                " name TEXT NOT NULL, api_base TEXT NOT NULL, auth_base TEXT NOT NULL, last_used INTEGER)"
                " WITHOUT ROWID"_s,
                u"CREATE TABLE custom_app (id TEXT PRIMARY KEY,"
                " shop_id TEXT NOT NULL REFERENCES shop(id) ON DELETE CASCADE, name TEXT NOT NULL,"
                " note TEXT NOT NULL, client_id TEXT NOT NULL, redirect_url TEXT NOT NULL,"
                " requested_scopes TEXT NOT NULL, token_present INTEGER NOT NULL,"
                " token_fingerprint TEXT NOT NULL, token_masked TEXT NOT NULL, token_issued_at INTEGER,"
                " token_expires_at INTEGER, token_scopes TEXT NOT NULL, secret_masked TEXT NOT NULL,"
                " webhook_key_masked TEXT NOT NULL, created INTEGER) WITHOUT ROWID"_s,
                u"CREATE INDEX custom_app_shop ON custom_app(shop_id)"_s,
                u"CREATE TABLE secret_marker (account TEXT PRIMARY KEY, stored_at INTEGER NOT NULL,"
                " fingerprint TEXT NOT NULL) WITHOUT ROWID"_s,
                // AUTOINCREMENT: an id is never used twice, so "newer than" stays true after deletions.
                u"CREATE TABLE event (id INTEGER PRIMARY KEY AUTOINCREMENT, received_at INTEGER NOT NULL,"
                " shop_id TEXT NOT NULL, topic TEXT NOT NULL, resource_id TEXT NOT NULL,"
                " signature INTEGER NOT NULL, state INTEGER NOT NULL, reason TEXT NOT NULL,"
                " answered_status INTEGER NOT NULL, body_bytes INTEGER NOT NULL,"
                " dedupe BLOB, body_of INTEGER)"_s,
                u"CREATE INDEX event_shop ON event(shop_id)"_s,
                u"CREATE INDEX event_topic ON event(topic)"_s,
                u"CREATE INDEX event_time ON event(received_at)"_s,
                u"CREATE UNIQUE INDEX event_dedupe ON event(dedupe) WHERE dedupe IS NOT NULL"_s,
                u"CREATE TABLE event_body (id INTEGER PRIMARY KEY REFERENCES event(id) ON DELETE CASCADE,"
                " resource_version TEXT NOT NULL, received_signature BLOB NOT NULL,"
                " computed_signature BLOB NOT NULL, path TEXT NOT NULL, peer TEXT NOT NULL,"
                " headers BLOB NOT NULL, sha256 BLOB NOT NULL, body BLOB)"_s,
            }},
    };
    return steps;
}

namespace {

Result<void> backUp(QSqlDatabase &db, const QString &path)
{
    QString quoted = path;
    quoted.replace(u'\'', u"''"_s);
    // The empty file is made first so that the copy is never readable by others, not even for a moment.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Kind::Storage, u"backup before migration: "_s + file.errorString());
    file.close();
    return execute(db, u"VACUUM INTO '%1'"_s.arg(quoted));
}

Result<void> runSteps(QSqlDatabase &db, const QList<Migration> &steps, int from)
{
    for (const Migration &step : steps) {
        if (step.version <= from)
            continue;
        for (const QString &sql : step.statements) {
            if (auto done = execute(db, sql); !done)
                return done;
        }
        if (auto done = execute(db, u"PRAGMA user_version=%1"_s.arg(step.version)); !done)
            return done;
    }
    return execute(db, u"PRAGMA application_id=%1"_s.arg(kApplicationId));
}

} // namespace

Result<void> migrate(QSqlDatabase &db, const QList<Migration> &steps, const QString &backupPath)
{
    const auto version = queryValue(db, u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    const int from = version->toInt();
    const int to = steps.last().version;
    if (from > to)
        return fail(Error::Kind::NewerDatabase, u"version %1, known %2"_s.arg(from).arg(to));
    if (from == to)
        return {};
    if (from > 0) {
        if (auto saved = backUp(db, backupPath); !saved)
            return saved;
    }
    if (auto begun = execute(db, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    auto done = runSteps(db, steps, from);
    if (done)
        done = execute(db, u"COMMIT"_s);
    if (!done)
        (void)execute(db, u"ROLLBACK"_s);
    return done;
}

} // namespace hookdesk::store
