// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/schemareader.h"

using namespace Qt::StringLiterals;

namespace hookdesk::catalog {

namespace {

constexpr int kUnfolded = 4; // levels of a schema that contains itself: menus within menus
constexpr int kDeepest = 64;
constexpr int kMostSchemas = 200'000; // a hostile document cannot make us build without end

QList<EnumItem> enumItems(const json::Value &values, const json::Value &titles)
{
    QList<EnumItem> items;
    for (const json::Value &value : values.items()) {
        if (value.isNull())
            continue; // an allowed null is said by nullable
        const QString text = value.displayText();
        items.append({text, localizedText(titles[text])});
    }
    return items;
}

bool isNullType(const json::Value &schema)
{
    return schema[u"type"].toString() == u"null";
}

} // namespace

SchemaReader::SchemaReader(Document *document)
    : m_document(document)
{
}

SchemaPtr SchemaReader::component(const QString &ref)
{
    return referenced(ref);
}

SchemaPtr SchemaReader::read(const json::Value &value)
{
    if (!value.isObject())
        return {};
    // A bare reference shares; one with siblings (a title of its own) is a copy with those on top.
    if (value.size() == 1 && value.contains(u"$ref"))
        return referenced(value[u"$ref"].toString());
    return build(value);
}

SchemaPtr SchemaReader::referenced(const QString &ref)
{
    if (const auto done = m_done.constFind(ref); done != m_done.cend())
        return *done;
    const json::Value &target = m_document->target(ref);
    if (!target.isObject())
        return {};
    const QString name = ref.section(u'/', -1);
    if (m_active.value(ref) >= kUnfolded) {
        auto end = std::make_shared<Schema>();
        end->name = name;
        readType(end.get(), target[u"type"]);
        end->title = localizedText(target[u"x-title"]);
        return end;
    }
    ++m_active[ref];
    SchemaPtr built = read(target);
    if (built && built->name != name && !target.contains(u"$ref")) { // an alias keeps its name
        auto named = std::make_shared<Schema>(*built);
        named->name = name;
        built = named;
    }
    if (--m_active[ref] == 0)
        m_done.insert(ref, built);
    return built;
}

SchemaPtr SchemaReader::build(const json::Value &value)
{
    auto schema = std::make_shared<Schema>();
    if (m_depth >= kDeepest || m_built >= kMostSchemas) {
        m_document->complain(u"schemas nested too deeply or too many"_s);
        return schema;
    }
    ++m_depth;
    ++m_built;
    if (const json::Value &ref = value[u"$ref"]; ref.isString()) {
        if (const SchemaPtr base = referenced(ref.toString()))
            *schema = *base;
    }
    for (const json::Value &part : value[u"allOf"].items()) {
        if (const SchemaPtr base = read(part))
            merge(schema.get(), *base);
    }
    readInto(schema.get(), value);
    --m_depth;
    return schema;
}

void SchemaReader::merge(Schema *into, const Schema &part)
{
    const auto takeText = [](QString *mine, const QString &theirs) {
        if (!theirs.isEmpty())
            *mine = theirs;
    };
    takeText(&into->name, part.name);
    takeText(&into->type, part.type);
    takeText(&into->format, part.format);
    takeText(&into->description, part.description);
    into->nullable = into->nullable || part.nullable;
    into->personal = into->personal || part.personal;
    into->secret = into->secret || part.secret;
    if (!part.title.isEmpty())
        into->title = part.title;
    if (!part.enumItems.isEmpty())
        into->enumItems = part.enumItems;
    if (!part.csvItems.isEmpty())
        into->csvItems = part.csvItems;
    if (!part.defaultValue.isNull())
        into->defaultValue = part.defaultValue;
    if (!part.example.isNull())
        into->example = part.example;
    if (part.items)
        into->items = part.items;
    for (const Field &field : part.fields) {
        const auto same = std::find_if(into->fields.begin(), into->fields.end(),
            [&field](const Field &mine) { return mine.name == field.name; });
        if (same == into->fields.end())
            into->fields.append(field);
        else
            *same = {field.name, same->required || field.required, field.schema};
    }
}

void SchemaReader::readType(Schema *schema, const json::Value &type)
{
    if (type.isString())
        schema->type = type.toString();
    bool first = true;
    for (const json::Value &one : type.items()) {
        if (one.toString() == u"null")
            schema->nullable = true;
        else if (std::exchange(first, false))
            schema->type = one.toString();
    }
}

void SchemaReader::readAlternatives(Schema *schema, const json::Value &alternatives)
{
    bool first = true;
    for (const json::Value &one : alternatives.items()) {
        if (isNullType(one)) {
            schema->nullable = true;
        } else if (std::exchange(first, false)) {
            // The first is what the documents describe as the rule; the others are rare shapes.
            if (const SchemaPtr base = read(one))
                merge(schema, *base);
        }
    }
}

void SchemaReader::readInto(Schema *schema, const json::Value &value)
{
    Schema own;
    readAlternatives(&own, value[u"anyOf"]);
    readAlternatives(&own, value[u"oneOf"]);
    const json::Value *required = nullptr;
    const json::Value *titles = nullptr;
    const json::Value *properties = nullptr;
    const json::Value *values = nullptr;
    const json::Value *csv = nullptr;
    for (const auto &[key, content] : value.members()) {
        if (key == u"type")
            readType(&own, content);
        else if (key == u"format")
            own.format = content.toString();
        else if (key == u"nullable")
            own.nullable = content.toBool();
        else if (key == u"x-title")
            own.title = localizedText(content);
        else if (key == u"description")
            own.description = content.toString();
        else if (key == u"enum")
            values = &content;
        else if (key == u"x-csv-enum")
            csv = &content;
        else if (key == u"x-enum-titles")
            titles = &content;
        else if (key == u"const")
            own.enumItems = {{content.displayText(), {}}};
        else if (key == u"default")
            own.defaultValue = content;
        else if (key == u"example")
            own.example = content;
        else if (key == u"examples" && own.example.isNull())
            own.example = content.at(0);
        else if (key == u"x-personal")
            own.personal = content.toBool();
        else if (key == u"x-secret")
            own.secret = content.toBool();
        else if (key == u"required")
            required = &content;
        else if (key == u"properties")
            properties = &content;
        else if (key == u"items")
            own.items = read(content);
    }
    const json::Value none;
    if (values)
        own.enumItems = enumItems(*values, titles ? *titles : none);
    if (csv)
        own.csvItems = enumItems(*csv, titles ? *titles : none);
    if (properties) {
        own.fields.reserve(properties->size());
        for (const auto &[name, content] : properties->members())
            own.fields.append({name, false, read(content)});
        if (own.type.isEmpty())
            own.type = u"object"_s;
    }
    merge(schema, own);
    if (!required)
        return;
    for (const json::Value &name : required->items()) {
        for (Field &field : schema->fields) {
            if (field.name == name.toString())
                field.required = true;
        }
    }
}

} // namespace hookdesk::catalog
