// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/openapireader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hookdesk::catalog {

namespace {

QStringList sortedWords(const QString &fileName)
{
    static const QRegularExpression kBetween(u"[^A-Za-z0-9]+"_s);
    QStringList words = fileName.toLower().split(kBetween, Qt::SkipEmptyParts);
    words.sort();
    return words;
}

class TopicReader
{
public:
    TopicReader(const json::Value &root, const OpenDocuments &documents, Catalog *catalog)
        : m_documents(documents)
        , m_catalog(catalog)
        , m_own(u"topics"_s,
              json::Value::object(
                  {{u"components"_s, json::Value::object({{u"schemas"_s, root[u"schemas"]}})}}))
    {
        // What a payload's name means is said by the topics that have a document; the others reuse it.
        for (const json::Value &entry : root[u"topics"].items()) {
            const QString payload = entry[u"payload"].toString();
            const QString ref = entry[u"payload_schema"].toString();
            if (!payload.isEmpty() && !ref.isEmpty() && !m_refs.contains(payload))
                m_refs.insert(payload, ref);
        }
    }

    void read(const json::Value &entry)
    {
        Topic topic;
        topic.name = entry[u"topic"].toString();
        topic.resource = entry[u"resource"].toString();
        topic.title = localizedText(entry[u"x-title"]);
        topic.resourceTitle = localizedText(entry[u"x-resource-title"]);
        if (topic.resourceTitle.isEmpty()) {
            if (const Tag *tag = m_catalog->tag(topic.resource))
                topic.resourceTitle = tag->title;
        }
        topic.documented = entry.contains(u"payload_documented")
            ? entry[u"payload_documented"].toBool()
            : entry[u"payload-source"].toString() != u"inferred";
        topic.example = entry[u"example"].isNull() ? entry[u"example_guess"] : entry[u"example"];
        topic.payload = payload(entry, topic.name);
        m_catalog->topics.append(std::move(topic));
    }

private:
    SchemaPtr payload(const json::Value &entry, const QString &name)
    {
        // A guess still gives the members their names; Topic::documented says that it is one.
        const QString type = entry[u"payload"].toString(entry[u"payload_guess"].toString());
        const QString ref = entry[u"payload_schema"].toString(m_refs.value(type));
        if (!ref.isEmpty())
            return foreign(ref);
        if (!m_own.document.root()[u"components"][u"schemas"][type].isNull())
            return m_own.schemas.component(u"#/components/schemas/"_s + type);
        for (const auto &open : m_documents) {
            const json::Value &hook = open->document.root()[u"webhooks"][name];
            const json::Value &body = open->document.resolved(hook[u"post"][u"requestBody"]);
            if (const json::Value &content = body[u"content"]; content.size() > 0)
                return open->schemas.read(content.members().front().second[u"schema"]);
        }
        return {};
    }

    /// "cyberbiz-v1.openapi.json#/…" is written with the name that the document has where it is published;
    /// the bundled one is openapi-v1.json. The words without the platform's id tell which is meant.
    SchemaPtr foreign(const QString &ref)
    {
        QStringList wanted = sortedWords(ref.section(u'#', 0, 0));
        wanted.removeAll(m_catalog->platformId);
        for (const auto &open : m_documents) {
            if (sortedWords(open->document.name()) == wanted)
                return open->schemas.component(u'#' + ref.section(u'#', 1));
        }
        if (!m_documents.empty())
            m_documents.front()->document.complain(u"a topic refers to the unknown document %1"_s.arg(ref));
        return {};
    }

    const OpenDocuments &m_documents;
    Catalog *m_catalog;
    OpenDocument m_own;
    QHash<QString, QString> m_refs;
};

} // namespace

void readTopics(const json::Value &topics, const OpenDocuments &documents, Catalog *catalog)
{
    TopicReader reader(topics, documents, catalog);
    for (const json::Value &entry : topics[u"topics"].items())
        reader.read(entry);
}

} // namespace hookdesk::catalog
