// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/localizedtext.h"
#include "core/json/value.h"

#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>
#include <QStringList>

#include <memory>

namespace hookdesk::catalog {

/// A resolved schema ($ref followed, allOf merged); recursion is cut by sharing: children are pointers.
/// Immutable.
struct Schema;
using SchemaPtr = std::shared_ptr<const Schema>;

struct EnumItem
{
    QString value;
    LocalizedText title;
};

struct Field
{
    QString name;
    bool required = false;
    SchemaPtr schema;
};

struct Schema
{
    QString name; ///< component name, or empty
    QString type; ///< "object", "array", "string", "integer", "number", "boolean", or empty when free
    QString format; ///< "date-time", "date", …
    bool nullable = false;
    LocalizedText title;
    QString description;
    QList<EnumItem> enumItems; ///< "enum"
    QList<EnumItem> csvItems; ///< "x-csv-enum": several values joined by commas in one string
    json::Value defaultValue;
    json::Value example;
    bool personal = false; ///< x-personal
    bool secret = false; ///< x-secret
    QList<Field> fields; ///< objects, in document order
    SchemaPtr items; ///< arrays
    [[nodiscard]] const Field *field(QStringView name) const;
};

enum class ParameterIn { Path, Query, Header };

struct Parameter
{
    QString name;
    ParameterIn in = ParameterIn::Query;
    bool required = false;
    LocalizedText title;
    QString description;
    SchemaPtr schema;
};

enum class ScopeSource { None, Documented, Observed, Guess };

struct Operation
{
    QString id; ///< operationId, unique within a catalogue
    QByteArray method; ///< upper case
    QString path; ///< template: /v1/orders/{id}; includes the platform's path prefix
    QString tag; ///< resource
    LocalizedText title;
    QString description;
    QString scope; ///< needed scope; empty when none or unknown
    ScopeSource scopeSource = ScopeSource::None;
    bool paginated = false;
    bool sideEffect = false; ///< a GET that changes something
    bool deprecated = false;
    bool notServed = false; ///< x-availability: the platform no longer answers it; hidden by default
    bool unverified = false; ///< x-unverified: path or shape guessed
    QString requires_; ///< x-requires: licence or plugin it needs
    QList<Parameter> parameters;
    QByteArray bodyType; ///< media type; empty without a body
    bool bodyRequired = false;
    SchemaPtr body;
    json::Value bodyExample;
    int successStatus = 200;
    SchemaPtr response; ///< of the success status; null when unknown
    json::Value responseExample;

    [[nodiscard]] bool isWrite() const { return method != "GET" || sideEffect; }
};

struct Tag
{
    QString name;
    LocalizedText title;
};

struct Scope
{
    QString name;
    LocalizedText title;
    QString access; ///< "read", "write" or "other" (an action of its own)
    QStringList covers;
    QString labelSource;
};

struct Topic
{
    QString name; ///< orders/create
    QString resource;
    LocalizedText title;
    LocalizedText resourceTitle;
    bool documented = true; ///< false: no payload document
    SchemaPtr payload; ///< may be null
    json::Value example; ///< may be null
};

/// What one platform can do, as data. Immutable after loading; share it between threads.
struct Catalog
{
    QString platformId;
    QList<Tag> tags; ///< in document order, only those with operations
    QList<Operation> operations; ///< in document order
    QList<Scope> scopes;
    QList<Topic> topics;

    [[nodiscard]] const Operation *operation(QStringView id) const;
    /// By method and a concrete or template path; null when unknown.
    [[nodiscard]] const Operation *match(const QByteArray &method, const QString &path) const;
    [[nodiscard]] const Topic *topic(QStringView name) const;
    [[nodiscard]] const Tag *tag(QStringView name) const;
    /// Localised name of a JSON member by its dotted path within @p schema, numbers standing for array items.
    [[nodiscard]] static LocalizedText fieldTitle(const SchemaPtr &schema, const QString &dottedPath);
    [[nodiscard]] static const Schema *schemaAt(const SchemaPtr &schema, const QString &dottedPath);
};
using CatalogPtr = std::shared_ptr<const Catalog>;

/// Where a platform's documents are, relative to :/platforms/<id>/ (from platform.json).
struct CatalogSource
{
    QString platformId;
    QStringList documents;
    QString topics;
    QString pathPrefix; ///< put before every path, for example "/v1"
};

/// Reads and resolves documents. Blocking; call it in the pool.
[[nodiscard]] Result<CatalogPtr> loadCatalogBlocking(const CatalogSource &source);

/// Loads each catalogue once, in the thread pool, when first asked for. Any thread.
class CatalogStore
{
public:
    [[nodiscard]] QFuture<Result<CatalogPtr>> catalog(const CatalogSource &source);
    [[nodiscard]] CatalogPtr loaded(const QString &platformId) const; ///< null until loaded; never blocks

private:
    mutable QMutex m_mutex;
    QHash<QString, QFuture<Result<CatalogPtr>>> m_catalogs;
};

} // namespace hookdesk::catalog
