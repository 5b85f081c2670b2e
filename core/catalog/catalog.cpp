// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/catalog/openapireader.h"

using namespace Qt::StringLiterals;

namespace hookdesk::catalog {

namespace {

bool isPlaceholder(QStringView part)
{
    return part.startsWith(u'{') && part.endsWith(u'}');
}

/// Literal parts that agree, or -1 when the path is another one.
int likeness(const QString &pathTemplate, const QList<QStringView> &path)
{
    int same = 0;
    qsizetype i = 0;
    for (const QStringView part : QStringView(pathTemplate).tokenize(u'/', Qt::SkipEmptyParts)) {
        if (i == path.size())
            return -1;
        const QStringView given = path[i++];
        if (given == part)
            ++same;
        else if (!isPlaceholder(part))
            return -1;
    }
    return i == path.size() ? same : -1;
}

} // namespace

const Field *Schema::field(QStringView wanted) const
{
    for (const Field &field : fields) {
        if (field.name == wanted)
            return &field;
    }
    return nullptr;
}

const Operation *Catalog::operation(QStringView id) const
{
    for (const Operation &operation : operations) {
        if (operation.id == id)
            return &operation;
    }
    return nullptr;
}

const Operation *Catalog::match(const QByteArray &method, const QString &path) const
{
    const qsizetype query = path.indexOf(u'?');
    const auto parts
        = QStringView(path).left(query < 0 ? path.size() : query).split(u'/', Qt::SkipEmptyParts);
    const Operation *best = nullptr;
    int bestLikeness = -1;
    for (const Operation &operation : operations) {
        if (operation.method != method)
            continue;
        // /orders/count is closer to itself than to /orders/{id}.
        if (const int found = likeness(operation.path, parts); found > bestLikeness) {
            best = &operation;
            bestLikeness = found;
        }
    }
    return best;
}

const Topic *Catalog::topic(QStringView name) const
{
    for (const Topic &topic : topics) {
        if (topic.name == name)
            return &topic;
    }
    return nullptr;
}

const Tag *Catalog::tag(QStringView name) const
{
    for (const Tag &tag : tags) {
        if (tag.name == name)
            return &tag;
    }
    return nullptr;
}

const Schema *Catalog::schemaAt(const SchemaPtr &schema, const QString &dottedPath)
{
    const Schema *at = schema.get();
    if (dottedPath.isEmpty())
        return at;
    for (const QStringView part : QStringView(dottedPath).tokenize(u'.')) {
        if (!at)
            return nullptr;
        if (const Field *field = at->field(part)) {
            at = field->schema.get();
            continue;
        }
        bool isIndex = false;
        (void)part.toLongLong(&isIndex);
        if (!isIndex)
            return nullptr;
        // Documents that allow "one or a list of them" describe the one: the number then stands for it.
        if (at->items)
            at = at->items.get();
        else if (at->type != u"object")
            return nullptr;
    }
    return at;
}

LocalizedText Catalog::fieldTitle(const SchemaPtr &schema, const QString &dottedPath)
{
    // An item of a list has no name of its own, whatever its schema is called.
    bool isIndex = false;
    (void)QStringView(dottedPath).sliced(dottedPath.lastIndexOf(u'.') + 1).toLongLong(&isIndex);
    const Schema *at = isIndex ? nullptr : schemaAt(schema, dottedPath);
    return at ? at->title : LocalizedText();
}

Result<CatalogPtr> loadCatalogBlocking(const CatalogSource &source)
{
    const QString folder = u":/platforms/%1/"_s.arg(source.platformId);
    auto catalog = std::make_shared<Catalog>();
    catalog->platformId = source.platformId;
    OpenDocuments documents;
    for (const QString &name : source.documents) {
        auto root = readResource(folder + name);
        if (!root)
            return fail(root.error());
        documents.push_back(std::make_unique<OpenDocument>(name, std::move(*root)));
        readOpenApi(documents.back().get(), source.pathPrefix, catalog.get());
    }
    if (!source.topics.isEmpty()) {
        auto topics = readResource(folder + source.topics);
        if (!topics)
            return fail(topics.error());
        if (!(*topics)[u"topics"].isArray())
            return fail(Error::Kind::Parse, u"%1: no list of topics"_s.arg(source.topics));
        readTopics(*topics, documents, catalog.get());
    }
    for (const auto &open : documents) {
        if (open->document.isBroken())
            return fail(Error::Kind::Parse, open->document.problem());
    }
    return CatalogPtr(std::move(catalog));
}

QFuture<Result<CatalogPtr>> CatalogStore::catalog(const CatalogSource &source)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_catalogs.constFind(source.platformId); known != m_catalogs.cend()) {
        // A failed load is tried again when asked for again.
        if (!known->isFinished() || known->resultCount() == 0 || known->result())
            return *known;
    }
    auto future = inPool([source]() -> Result<CatalogPtr> { return loadCatalogBlocking(source); });
    m_catalogs.insert(source.platformId, future);
    return future;
}

CatalogPtr CatalogStore::loaded(const QString &platformId) const
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_catalogs.constFind(platformId);
    if (known == m_catalogs.cend() || !known->isFinished() || known->resultCount() == 0)
        return {};
    const Result<CatalogPtr> result = known->result();
    return result ? *result : CatalogPtr();
}

} // namespace hookdesk::catalog
