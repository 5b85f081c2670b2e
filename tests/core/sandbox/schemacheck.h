// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/value.h"

#include <QFile>
#include <QHash>

namespace hookdesk::test {

using namespace Qt::StringLiterals;

/// Holds answers against an OpenAPI document as it stands in the resources, without the product's catalogue:
/// every member known, every value of the right type and one of the enum.
class SchemaCheck
{
public:
    explicit SchemaCheck(const QString &file)
    {
        QFile source(u":/platforms/"_s + file);
        if (source.open(QIODevice::ReadOnly))
            m_document = json::parse(source.readAll()).value_or(json::Value());
    }

    [[nodiscard]] const json::Value &example(const QString &name) const
    {
        return m_document[u"components"][u"examples"][name][u"value"];
    }
    [[nodiscard]] const json::Value &document() const { return m_document; }
    /// Empty, or the first thing that is wrong.
    [[nodiscard]] QString check(const json::Value &value, const QString &component) const
    {
        return check(value, m_document[u"components"][u"schemas"][component], component);
    }
    /// The members of two objects have the same names in the same order.
    [[nodiscard]] static QStringList names(const json::Value &object)
    {
        QStringList list;
        for (const auto &member : object.members())
            list += member.first;
        return list;
    }

private:
    static QString typeOf(const json::Value &value)
    {
        switch (value.kind()) {
        case json::Kind::Null:
            return u"null"_s;
        case json::Kind::Bool:
            return u"boolean"_s;
        case json::Kind::Number:
            return value.numberText().contains('.') ? u"number"_s : u"integer"_s;
        case json::Kind::String:
            return u"string"_s;
        case json::Kind::Array:
            return u"array"_s;
        case json::Kind::Object:
            return u"object"_s;
        }
        return {};
    }

    QString check(const json::Value &value, const json::Value &schema, const QString &path) const
    {
        if (const QString ref = schema[u"$ref"].toString(); !ref.isEmpty())
            return check(value, m_document[u"components"][u"schemas"][ref.section(u'/', -1)], path);
        if (schema[u"allOf"].size() > 0)
            return check(value, schema[u"allOf"].at(0), path);
        if (schema[u"anyOf"].size() > 0) {
            QString reason;
            for (const json::Value &one : schema[u"anyOf"].items()) {
                reason = check(value, one, path);
                if (reason.isEmpty())
                    return {};
                if (!value.isNull() && one[u"type"].toString() != u"null")
                    return reason;
            }
            return reason;
        }
        QStringList types;
        for (const json::Value &one : schema[u"type"].items())
            types += one.toString();
        if (schema[u"type"].isString())
            types += schema[u"type"].toString();
        const QString type = typeOf(value);
        const bool fits
            = types.isEmpty() || types.contains(type) || (type == u"integer" && types.contains(u"number"_s));
        if (!fits)
            return path + u": "_s + type + u" instead of "_s + types.join(u'|');
        if (schema[u"enum"].size() > 0 && !value.isNull()) {
            const auto &allowed = schema[u"enum"].items();
            if (std::find(allowed.cbegin(), allowed.cend(), value) == allowed.cend())
                return path + u": not in the enum: "_s + value.displayText();
        }
        for (qsizetype i = 0; value.isArray() && i < value.size(); ++i) {
            const QString reason = check(value.at(i), schema[u"items"], path + u'.' + QString::number(i));
            if (!reason.isEmpty())
                return reason;
        }
        if (value.isObject() && schema.contains(u"properties")) {
            for (const auto &member : value.members()) {
                if (!schema[u"properties"].contains(member.first))
                    return path + u": unknown member "_s + member.first;
                const QString reason
                    = check(member.second, schema[u"properties"][member.first], path + u'.' + member.first);
                if (!reason.isEmpty())
                    return reason;
            }
        }
        return {};
    }

    json::Value m_document;
};

} // namespace hookdesk::test
