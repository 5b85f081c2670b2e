// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/value.h"

#include "core/json/grammar.h"

#include <QLocale>

#include <atomic>
#include <cmath>
#include <limits>
#include <variant>

using namespace Qt::StringLiterals;

namespace hookdesk::json {

struct Value::Data
{
    std::variant<bool, QByteArray, QString, Items, Members> content;
};

namespace {

const Value kNull;
const Value::Items kNoItems;
const Value::Members kNoMembers;

} // namespace

Value::Value(bool value)
    : m_data(std::make_shared<Data>(Data {value}))
{
}

Value::Value(int value)
    : Value(qint64(value))
{
}

Value::Value(qint64 value)
    : m_data(std::make_shared<Data>(Data {QByteArray::number(value)}))
{
}

Value::Value(const QString &value)
    : m_data(std::make_shared<Data>(Data {value}))
{
}

Value::Value(QLatin1StringView value)
    : Value(QString(value))
{
}

Value Value::number(QByteArray text)
{
    const char *end = text.constData() + text.size();
    if (grammar::numberEnd(text.constData(), end) != end)
        return {};
    Value value;
    value.m_data = std::make_shared<Data>(Data {std::move(text)});
    return value;
}

Value Value::money(double value)
{
    if (!std::isfinite(value))
        return {};
    QByteArray text = QByteArray::number(value, 'f', QLocale::FloatingPointShortest);
    if (!text.contains('.'))
        text += ".0";
    return number(text);
}

Value Value::array(Items items)
{
    Value value;
    value.m_data = std::make_shared<Data>(Data {std::move(items)});
    return value;
}

Value Value::object(Members members)
{
    Value value;
    value.m_data = std::make_shared<Data>(Data {std::move(members)});
    return value;
}

Kind Value::kind() const
{
    // The order of the variant's alternatives is that of Kind, which has Null in front.
    return m_data ? Kind(int(m_data->content.index()) + 1) : Kind::Null;
}

bool Value::toBool(bool fallback) const
{
    return kind() == Kind::Bool ? std::get<bool>(m_data->content) : fallback;
}

qint64 Value::toInt(qint64 fallback) const
{
    if (!isNumber())
        return fallback;
    const QByteArray &text = std::get<QByteArray>(m_data->content);
    bool ok = false;
    if (const qint64 whole = text.toLongLong(&ok); ok)
        return whole;
    const double value = text.toDouble(&ok);
    constexpr double kLimit = 9223372036854775808.0; // 2^63: the first double that does not fit
    return ok && value < kLimit && value >= -kLimit ? qint64(value) : fallback;
}

double Value::toDouble(double fallback) const
{
    if (!isNumber())
        return fallback;
    bool ok = false;
    const double value = std::get<QByteArray>(m_data->content).toDouble(&ok);
    return ok && std::isfinite(value) ? value : fallback;
}

QString Value::toString(const QString &fallback) const
{
    return isString() ? std::get<QString>(m_data->content) : fallback;
}

QByteArray Value::numberText() const
{
    return isNumber() ? std::get<QByteArray>(m_data->content) : QByteArray();
}

QString Value::displayText() const
{
    switch (kind()) {
    case Kind::Null:
        return {};
    case Kind::Bool:
        return toBool() ? u"true"_s : u"false"_s;
    case Kind::Number:
        return QString::fromLatin1(numberText());
    case Kind::String:
        return toString();
    case Kind::Array:
    case Kind::Object:
        break;
    }
    return QString::fromUtf8(serialize(*this));
}

const Value::Items &Value::items() const
{
    return isArray() ? std::get<Items>(m_data->content) : kNoItems;
}

const Value::Members &Value::members() const
{
    return isObject() ? std::get<Members>(m_data->content) : kNoMembers;
}

qsizetype Value::size() const
{
    return isArray() ? qsizetype(items().size()) : qsizetype(members().size());
}

bool Value::contains(QStringView key) const
{
    for (const auto &member : members()) {
        if (member.first == key)
            return true;
    }
    return false;
}

const Value &Value::operator[](QStringView key) const
{
    for (const auto &member : members()) {
        if (member.first == key)
            return member.second;
    }
    return kNull;
}

const Value &Value::at(qsizetype index) const
{
    const Items &all = items();
    return index >= 0 && index < qsizetype(all.size()) ? all[size_t(index)] : kNull;
}

const Value &Value::atPath(QStringView dottedPath) const
{
    const Value *value = this;
    for (const QStringView part : dottedPath.tokenize(u'.')) {
        if (value->isArray()) {
            bool ok = false;
            const qlonglong index = part.toLongLong(&ok);
            value = ok ? &value->at(index) : &kNull;
        } else {
            value = &(*value)[part];
        }
    }
    return *value;
}

Value::Data &Value::detach(Kind kind)
{
    if (this->kind() != kind) {
        m_data = std::make_shared<Data>(kind == Kind::Array ? Data {Items()} : Data {Members()});
    } else if (m_data.use_count() > 1) {
        m_data = std::make_shared<Data>(*m_data);
    } else {
        // Pairs with the release of whichever thread dropped the last other copy.
        std::atomic_thread_fence(std::memory_order_acquire);
    }
    return *m_data;
}

void Value::set(const QString &key, Value value)
{
    auto &all = std::get<Members>(detach(Kind::Object).content);
    for (auto &member : all) {
        if (member.first == key) {
            member.second = std::move(value);
            return;
        }
    }
    all.emplace_back(key, std::move(value));
}

void Value::remove(QStringView key)
{
    if (!contains(key))
        return;
    auto &all = std::get<Members>(detach(Kind::Object).content);
    std::erase_if(all, [key](const Member &member) { return member.first == key; });
}

void Value::append(Value value)
{
    std::get<Items>(detach(Kind::Array).content).push_back(std::move(value));
}

bool operator==(const Value &a, const Value &b)
{
    if (a.m_data == b.m_data)
        return true;
    return a.m_data && b.m_data && a.m_data->content == b.m_data->content;
}

} // namespace hookdesk::json
