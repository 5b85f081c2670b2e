// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace hookdesk::store {

namespace {

constexpr int kMaxStatements = 64; // filters make many different texts
constexpr int kBusyTimeoutMs = 5000;

thread_local Connection *threadConnection = nullptr;
std::atomic_int connectionNumber {0};

} // namespace

Error storageError(const QString &what, const QSqlError &error)
{
    Error result;
    result.kind = Error::Kind::Storage;
    result.detail = u"%1: SQLite %2 %3"_s.arg(what, error.nativeErrorCode(), error.databaseText());
    return result;
}

Result<void> execute(QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    if (!query.exec(sql))
        return fail(storageError(sql.section(u' ', 0, 1), query.lastError()));
    return {};
}

Result<QVariant> queryValue(QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(storageError(sql, query.lastError()));
    return query.next() ? query.value(0) : QVariant();
}

QVariant sqlText(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant sqlBlob(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(""_ba) : QVariant(bytes);
}

Statement::Statement(QSqlDatabase &db, const QString &sql)
{
    Connection *connection = threadConnection;
    Q_ASSERT(connection);
    m_query = connection->m_statements.value(sql);
    if (m_query)
        return;
    m_query = std::make_shared<QSqlQuery>(db);
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql)) {
        m_prepareError = m_query->lastError();
        return;
    }
    if (connection->m_statements.size() >= kMaxStatements)
        connection->m_statements.clear();
    connection->m_statements.insert(sql, m_query);
}

Statement::~Statement()
{
    m_query->finish(); // an unfinished SELECT would hold its snapshot and block checkpoints
}

Result<void> Statement::run(std::initializer_list<QVariant> values)
{
    int index = 0;
    for (const QVariant &value : values)
        m_query->bindValue(index++, value);
    return exec();
}

Result<void> Statement::run(const QVariantList &values)
{
    int index = 0;
    for (const QVariant &value : values)
        m_query->bindValue(index++, value);
    return exec();
}

Result<void> Statement::exec()
{
    if (m_prepareError.isValid())
        return fail(storageError(u"prepare"_s, m_prepareError));
    if (!m_query->exec())
        return fail(storageError(u"statement"_s, m_query->lastError()));
    return {};
}

Result<void> Statement::error() const
{
    const QSqlError error = m_query->lastError();
    if (error.isValid())
        return fail(storageError(u"read"_s, error));
    return {};
}

Connection::Connection()
    : m_name(u"hookdesk-%1"_s.arg(connectionNumber.fetch_add(1)))
{
}

Connection::~Connection()
{
    close();
}

Result<void> Connection::open(const QString &filePath, Mode mode)
{
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_db.setDatabaseName(filePath);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeoutMs);
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_db.setConnectOptions(options);
    if (!m_db.open())
        return fail(storageError(u"open"_s, m_db.lastError()));
    threadConnection = this;
    // Everything explicit: distributions compile SQLite with different defaults.
    QStringList pragmas {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s,
        u"PRAGMA cell_size_check=ON"_s, u"PRAGMA temp_store=MEMORY"_s};
    if (mode == Mode::ReadOnly)
        pragmas << u"PRAGMA query_only=ON"_s;
    else
        pragmas << u"PRAGMA cache_size=-32768"_s // 32 MB: the pages that a group touches stay in memory
                << u"PRAGMA synchronous=FULL"_s << u"PRAGMA fullfsync=ON"_s
                << u"PRAGMA checkpoint_fullfsync=ON"_s;
    for (const QString &pragma : pragmas) {
        if (auto done = execute(m_db, pragma); !done)
            return done;
    }
    return {};
}

void Connection::close()
{
    m_statements.clear();
    if (threadConnection == this)
        threadConnection = nullptr;
    if (!m_db.isValid())
        return;
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace hookdesk::store
