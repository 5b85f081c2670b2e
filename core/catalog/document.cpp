// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/document.h"

#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hookdesk::catalog {

namespace {

constexpr int kLongestChain = 16; // references that lead to references

const json::Value kNothing;

} // namespace

Document::Document(QString name, json::Value root)
    : m_name(std::move(name))
    , m_root(std::move(root))
{
}

void Document::complain(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = u"%1: %2"_s.arg(m_name, problem);
}

const json::Value &Document::resolved(const json::Value &value)
{
    const json::Value *at = &value;
    for (int i = 0; i < kLongestChain; ++i) {
        const json::Value &ref = (*at)[u"$ref"];
        if (!ref.isString())
            return *at;
        at = &target(ref.toString());
        if (at->isNull())
            return *at;
    }
    complain(u"a chain of references without an end at %1"_s.arg(value[u"$ref"].toString()));
    return kNothing;
}

const json::Value &Document::target(const QString &ref)
{
    if (const auto known = m_targets.constFind(ref); known != m_targets.cend())
        return **known;
    const json::Value *at = &m_root;
    if (ref.startsWith(u"#/")) {
        for (QString part : ref.mid(2).split(u'/')) {
            part = QUrl::fromPercentEncoding(part.toUtf8());
            part.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
            bool isIndex = false;
            const int index = part.toInt(&isIndex);
            at = isIndex && at->isArray() ? &at->at(index) : &(*at)[part];
        }
    } else if (ref != u"#") {
        at = &kNothing;
    }
    if (at->isNull())
        complain(u"nothing at the reference %1"_s.arg(ref));
    m_targets.insert(ref, at);
    return *at;
}

LocalizedText localizedText(const json::Value &value)
{
    if (value.isString())
        return {{}, {}, value.toString()};
    return {value[u"zh-TW"].toString(), value[u"zh-CN"].toString(), value[u"en"].toString()};
}

Result<json::Value> readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    auto value = json::parse(file.readAll());
    if (!value)
        value.error().detail = u"%1: %2"_s.arg(path, value.error().detail);
    return value;
}

} // namespace hookdesk::catalog
