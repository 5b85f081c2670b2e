// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace hookdesk {

/// A string id that cannot be mixed up with another kind of id. Empty means none.
template <typename Tag> class StringId
{
public:
    StringId() = default;
    explicit StringId(QString value)
        : m_value(std::move(value))
    {
    }

    /// A new random id: a UUID without braces.
    [[nodiscard]] static StringId create()
    {
        return StringId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    }

    [[nodiscard]] const QString &toString() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const StringId &, const StringId &) = default;
    friend bool operator<(const StringId &a, const StringId &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const StringId &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using ShopId = StringId<struct ShopTag>;
using AppId = StringId<struct AppTag>;

/// Row number of an event in the store: positive, rising in the order of commits. 0 means none.
enum class EventId : qint64 { None = 0 };

} // namespace hookdesk
