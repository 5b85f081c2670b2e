// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/openapireader.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hookdesk::catalog {

namespace {

const json::Value kNothing;

/// The parts of one "content": its media type, schema and first example.
struct Content
{
    QString type;
    SchemaPtr schema;
    json::Value example;
};

json::Value firstExample(Document *document, const json::Value &media)
{
    if (media.contains(u"example"))
        return media[u"example"];
    const auto &examples = media[u"examples"].members();
    return examples.empty() ? json::Value() : document->resolved(examples.front().second)[u"value"];
}

Content readContent(OpenDocument *open, const json::Value &content)
{
    // JSON where the platform takes it, otherwise what the document names first.
    const json::Value *media = &content[u"application/json"];
    QString type = u"application/json"_s;
    if (media->isNull() && content.size() > 0) {
        type = content.members().front().first;
        media = &content.members().front().second;
    }
    if (media->isNull())
        return {};
    return {type, open->schemas.read((*media)[u"schema"]), firstExample(&open->document, *media)};
}

QString serverHost(const json::Value &holder)
{
    return QUrl(holder[u"servers"].at(0)[u"url"].toString()).host();
}

ScopeSource scopeSource(const QString &name)
{
    if (name == u"documented")
        return ScopeSource::Documented;
    return name == u"observed" ? ScopeSource::Observed : ScopeSource::Guess;
}

class OperationReader
{
public:
    OperationReader(OpenDocument *open, const QString &pathPrefix)
        : m_open(open)
        , m_prefix(pathPrefix)
    {
    }

    Operation read(
        const QByteArray &method, const QString &path, const json::Value &item, const json::Value &value)
    {
        Operation operation;
        operation.id = value[u"operationId"].toString();
        operation.method = method;
        operation.path = m_prefix + path;
        operation.tag = value[u"tags"].at(0).toString();
        operation.title = localizedText(value[u"x-title"]);
        operation.description = value[u"description"].toString(value[u"summary"].toString());
        if (operation.title.isEmpty())
            operation.title.en = value[u"summary"].toString(operation.id);
        if (operation.description == operation.title.en)
            operation.description.clear();
        readScope(&operation, value);
        operation.sideEffect = value[u"x-side-effect"].toBool();
        operation.deprecated = value[u"deprecated"].toBool();
        operation.notServed = value[u"x-availability"].toString() == u"not-served";
        operation.unverified = value[u"x-unverified"].toBool();
        operation.requires_ = value[u"x-requires"].toString();
        addParameters(&operation, item[u"parameters"]);
        addParameters(&operation, value[u"parameters"]);
        operation.paginated = value[u"x-paginated"].toBool(hasPageParameters(operation));
        readBody(&operation, m_open->document.resolved(value[u"requestBody"]));
        readResponse(&operation, value[u"responses"]);
        return operation;
    }

private:
    static void readScope(Operation *operation, const json::Value &value)
    {
        operation->scope = value[u"x-scope"].toString();
        if (!operation->scope.isEmpty()) {
            operation->scopeSource = scopeSource(value[u"x-scope-source"].toString());
        } else if (const QString guess = value[u"x-scope-guess"].toString(); !guess.isEmpty()) {
            operation->scope = guess;
            operation->scopeSource = ScopeSource::Guess;
        }
    }

    static bool hasPageParameters(const Operation &operation)
    {
        QSet<QString> names;
        for (const Parameter &parameter : operation.parameters)
            names.insert(parameter.name);
        return operation.method == "GET" && names.contains(u"page"_s)
            && (names.contains(u"limit"_s) || names.contains(u"per_page"_s));
    }

    void addParameters(Operation *operation, const json::Value &list)
    {
        for (const json::Value &entry : list.items()) {
            const json::Value &value = m_open->document.resolved(entry);
            if (!value.isObject())
                continue;
            Parameter parameter;
            parameter.name = value[u"name"].toString();
            const QString in = value[u"in"].toString();
            parameter.in = in == u"path" ? ParameterIn::Path
                : in == u"header"        ? ParameterIn::Header
                                         : ParameterIn::Query;
            parameter.required = parameter.in == ParameterIn::Path || value[u"required"].toBool();
            parameter.title = localizedText(value[u"x-title"]);
            parameter.description = value[u"description"].toString();
            parameter.schema = m_open->schemas.read(value[u"schema"]);
            if (!parameter.schema)
                parameter.schema = std::make_shared<Schema>();
            const auto same = std::find_if(operation->parameters.begin(), operation->parameters.end(),
                [&parameter](const Parameter &other) {
                    return other.name == parameter.name && other.in == parameter.in;
                });
            if (same == operation->parameters.end())
                operation->parameters.append(parameter);
            else
                *same = parameter;
        }
    }

    void readBody(Operation *operation, const json::Value &body)
    {
        const Content content = readContent(m_open, body[u"content"]);
        operation->bodyType = content.type.toUtf8();
        operation->bodyRequired = body[u"required"].toBool();
        operation->body = content.schema;
        operation->bodyExample = content.example;
    }

    void readResponse(Operation *operation, const json::Value &responses)
    {
        for (const auto &[status, entry] : responses.members()) {
            // Every answer is resolved so that a broken reference is found, whichever it is in.
            const json::Value &response = m_open->document.resolved(entry);
            for (const auto &[name, header] : response[u"headers"].members())
                (void)m_open->document.resolved(header);
            if (!status.startsWith(u'2') || m_hasResponse == operation->id)
                continue;
            m_hasResponse = operation->id;
            operation->successStatus = status.toInt();
            const Content content = readContent(m_open, response[u"content"]);
            if (content.type != u"application/json")
                continue;
            operation->response = content.schema;
            operation->responseExample = content.example;
        }
    }

    OpenDocument *m_open;
    QString m_prefix;
    QString m_hasResponse;
};

bool isMethod(const QString &key)
{
    return key == u"get" || key == u"post" || key == u"put" || key == u"patch" || key == u"delete"
        || key == u"head";
}

void addScopes(const json::Value &scopes, Catalog *catalog)
{
    for (const json::Value &value : scopes.items()) {
        Scope scope {value[u"name"].toString(), localizedText(value[u"x-title"]), value[u"access"].toString(),
            {}, value[u"label-source"].toString(value[u"name-source"].toString())};
        const json::Value &covers = value.contains(u"covers") ? value[u"covers"] : value[u"resources"];
        for (const json::Value &resource : covers.items())
            scope.covers.append(resource.toString());
        const bool known = std::any_of(catalog->scopes.cbegin(), catalog->scopes.cend(),
            [&scope](const Scope &other) { return other.name == scope.name; });
        if (!known)
            catalog->scopes.append(scope);
    }
}

void addTags(const json::Value &tags, const QSet<QString> &used, Catalog *catalog)
{
    const auto add = [catalog](const QString &name, const LocalizedText &title) {
        if (!catalog->tag(name))
            catalog->tags.append({name, title.isEmpty() ? LocalizedText {{}, {}, name} : title});
    };
    for (const json::Value &tag : tags.items()) {
        if (const QString name = tag[u"name"].toString(); used.contains(name))
            add(name, localizedText(tag[u"x-title"]));
    }
    // Tags that operations use without a declaration come last, by their key.
    for (const Operation &operation : std::as_const(catalog->operations))
        add(operation.tag, {});
}

} // namespace

void readOpenApi(OpenDocument *open, const QString &pathPrefix, Catalog *catalog)
{
    Document &document = open->document;
    const json::Value &root = document.root();
    if (!root[u"openapi"].toString().startsWith(u"3.") || !root[u"paths"].isObject()) {
        document.complain(u"not an OpenAPI 3 document with paths"_s);
        return;
    }
    addScopes(root[u"x-scopes"], catalog);
    addScopes(root[u"info"][u"x-scopes"], catalog);

    const QString host = serverHost(root);
    QSet<QString> used;
    QSet<QString> ids;
    for (const Operation &operation : std::as_const(catalog->operations))
        ids.insert(operation.id);
    OperationReader reader(open, pathPrefix);
    for (const auto &[path, entry] : root[u"paths"].members()) {
        const json::Value &item = document.resolved(entry);
        for (const auto &[key, value] : item.members()) {
            if (!isMethod(key))
                continue;
            // An operation that names a server of its own, on another host than the document's, is not part
            // of the API that a token opens: Youhaosuda lists its authorisation pages (tag "Auth", on
            // apps.youhaosuda.com) that way. Those belong to auth/, which has their addresses from
            // platform.json.
            const QString ownHost = serverHost(value.contains(u"servers") ? value : item);
            if (!ownHost.isEmpty() && ownHost != host)
                continue;
            Operation operation = reader.read(key.toUpper().toLatin1(), path, item, value);
            if (operation.id.isEmpty() || ids.contains(operation.id))
                operation.id = u"%1 %2"_s.arg(QString::fromLatin1(operation.method), operation.path);
            ids.insert(operation.id);
            used.insert(operation.tag);
            catalog->operations.append(std::move(operation));
        }
    }
    addTags(root[u"tags"], used, catalog);
}

} // namespace hookdesk::catalog
