// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <memory>

namespace hookdesk::store {

/// What SQLite said, without any data. Kind::Storage.
[[nodiscard]] Error storageError(const QString &what, const QSqlError &error);

/// Runs statements without results or arguments, for example pragmas.
[[nodiscard]] Result<void> execute(QSqlDatabase &db, const QString &sql);
/// First column of the first row; an invalid QVariant when there is none.
[[nodiscard]] Result<QVariant> queryValue(QSqlDatabase &db, const QString &sql);

/// A prepared statement that belongs to the current thread's connection and is reset when this goes out of
/// scope. Prepared once per connection and SQL text. Only inside the work of Database::write() and read().
class Statement
{
public:
    Statement(QSqlDatabase &db, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    [[nodiscard]] Result<void> run(std::initializer_list<QVariant> values);
    [[nodiscard]] Result<void> run(const QVariantList &values);
    [[nodiscard]] bool next() { return m_query->next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] int changes() const { return m_query->numRowsAffected(); }
    [[nodiscard]] qint64 lastId() const { return m_query->lastInsertId().toLongLong(); }
    [[nodiscard]] Result<void> error() const; ///< after next() gave false: end or failure?

private:
    [[nodiscard]] Result<void> exec();

    std::shared_ptr<QSqlQuery> m_query;
    QSqlError m_prepareError;
};

/// One connection and its prepared statements. Made, used and destroyed in one thread, one per thread.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    Connection();
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// With the pragmas of every connection (security.md 3c). Sets no journal mode.
    [[nodiscard]] Result<void> open(const QString &filePath, Mode mode);
    void close();
    [[nodiscard]] QSqlDatabase &db() { return m_db; }

private:
    friend class Statement;
    QString m_name;
    QSqlDatabase m_db;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

/// Never null, because a null text or blob would become SQL NULL.
[[nodiscard]] QVariant sqlText(const QString &text);
[[nodiscard]] QVariant sqlBlob(const QByteArray &bytes);

} // namespace hookdesk::store
