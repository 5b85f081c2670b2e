// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace hookdesk::json {

enum class Kind { Null, Bool, Number, String, Array, Object };

struct ParseLimits
{
    qsizetype maxBytes = 64 * 1024 * 1024;
    int maxDepth = 512; ///< nested arrays and objects
};

/// An order-preserving JSON document: members stay in the order and number they came, numbers keep their text
/// (19.90, 12345678901234567890). A value type; copies share until changed. Any thread.
class Value
{
public:
    using Member = std::pair<QString, Value>;
    using Members = std::vector<Member>;
    using Items = std::vector<Value>;

    Value() = default; ///< null
    Value(bool value);
    Value(int value);
    Value(qint64 value);
    Value(const QString &value);
    Value(QLatin1StringView value);
    Value(const char *value) = delete; // would otherwise become true
    static Value number(QByteArray text); ///< the literal text, for example "580.0"; must be valid JSON
    static Value money(double value); ///< at least one decimal, as CYBERBIZ writes it: 580 → 580.0
    static Value array(Items items = {});
    static Value object(Members members = {});

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isNull() const { return kind() == Kind::Null; }
    [[nodiscard]] bool isObject() const { return kind() == Kind::Object; }
    [[nodiscard]] bool isArray() const { return kind() == Kind::Array; }
    [[nodiscard]] bool isString() const { return kind() == Kind::String; }
    [[nodiscard]] bool isNumber() const { return kind() == Kind::Number; }

    // Readers never fail: a value of another kind gives the default.
    [[nodiscard]] bool toBool(bool fallback = false) const;
    [[nodiscard]] qint64 toInt(qint64 fallback = 0) const; ///< numbers only; fractions are cut
    [[nodiscard]] double toDouble(double fallback = 0) const;
    [[nodiscard]] QString toString(const QString &fallback = {}) const; ///< strings only
    [[nodiscard]] QByteArray numberText() const; ///< exactly as it stood in the document
    /// Strings as they are, numbers as their text, true/false, null as empty; containers as compact JSON.
    [[nodiscard]] QString displayText() const;

    [[nodiscard]] const Items &items() const; ///< empty unless an array
    [[nodiscard]] const Members &members() const; ///< empty unless an object
    [[nodiscard]] qsizetype size() const; ///< items or members
    [[nodiscard]] bool contains(QStringView key) const;
    /// First member of that name; a null value when there is none or this is no object. The reference lives
    /// as long as this value is not changed.
    [[nodiscard]] const Value &operator[](QStringView key) const;
    [[nodiscard]] const Value &at(qsizetype index) const; ///< null value when out of range
    /// By dotted path: "customer.name", "line_items.0.sku".
    [[nodiscard]] const Value &atPath(QStringView dottedPath) const;

    void set(const QString &key, Value value); ///< replaces in place or appends; makes this an object
    void remove(QStringView key);
    void append(Value value); ///< makes this an array

    /// Equal documents: the same members in the same order, numbers by their text.
    friend bool operator==(const Value &a, const Value &b);

private:
    struct Data;
    std::shared_ptr<Data> m_data; // null means JSON null; detached on write
    Data &detach(Kind kind);
};

/// Strict RFC 8259 (a leading UTF-8 BOM is skipped); any top-level value. Error::Kind::Parse with the byte
/// offset.
[[nodiscard]] Result<Value> parse(QByteArrayView text, const ParseLimits &limits = {});

enum class Format { Compact, Indented };
[[nodiscard]] QByteArray serialize(const Value &value, Format format = Format::Compact);

/// Re-indents raw JSON (2 spaces) without changing any token; falls back to the input when it is not JSON.
[[nodiscard]] QByteArray prettyPrint(QByteArrayView raw);

} // namespace hookdesk::json
