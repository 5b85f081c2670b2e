// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/payload.h"

#include "core/json/value.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace hookdesk::event {

namespace {

constexpr qsizetype kMaxFactBytes = 128;

// In order of preference (facts.md of both platforms).
constexpr std::array kIdNames {"id"_L1, "uuid"_L1, "number"_L1, "order_number"_L1, "order_no"_L1, "code"_L1,
    "customer_id"_L1, "app_uuid"_L1};
constexpr std::array kVersionNames {"updated_at"_L1, "modified_at"_L1, "updated_on"_L1};

/// A cursor over JSON that skips values by their brackets and quotes.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }
    [[nodiscard]] bool take(char wanted)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool atEnd()
    {
        skipSpace();
        return m_at >= m_text.size();
    }
    /// The next value, quotes included; nullopt when the text ends inside it.
    [[nodiscard]] std::optional<QByteArrayView> value()
    {
        skipSpace();
        const qsizetype start = m_at;
        qsizetype depth = 0;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (!skipString())
                    return std::nullopt;
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
            } else if (c == '}' || c == ']') {
                if (depth == 0)
                    break; // the end of what surrounds this value
                --depth;
                ++m_at;
            } else if (depth == 0 && (c == ',' || c == ':' || isSpace(c))) {
                break;
            } else {
                ++m_at;
                continue;
            }
            if (depth == 0)
                break;
        }
        if (m_at == start || depth != 0)
            return std::nullopt;
        return m_text.sliced(start, m_at - start);
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
    bool skipString()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '"') {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// Strings and numbers; everything else, and everything long, is no identity.
QString scalarText(QByteArrayView value)
{
    if (value.isEmpty() || value.size() > kMaxFactBytes)
        return {};
    const char c = value.front();
    if (c != '"' && c != '-' && (c < '0' || c > '9'))
        return {};
    const auto parsed = json::parse(value);
    return parsed ? parsed->displayText() : QString();
}

struct Found
{
    std::array<QByteArrayView, kIdNames.size()> ids;
    std::array<QByteArrayView, kVersionNames.size()> versions;
    QByteArrayView onlyValue; ///< set when there is exactly one member
};

template <std::size_t Size>
void note(const std::array<QLatin1StringView, Size> &names, std::array<QByteArrayView, Size> &values,
    QByteArrayView key, QByteArrayView value)
{
    for (std::size_t i = 0; i < Size; ++i) {
        const QByteArrayView name(names[i].data(), names[i].size());
        if (key == name && values[i].isEmpty())
            values[i] = value;
    }
}

std::optional<Found> scanObject(QByteArrayView text)
{
    Scanner scanner(text);
    Found found;
    int members = 0;
    if (!scanner.take('{'))
        return std::nullopt;
    if (scanner.take('}'))
        return found;
    do {
        const auto key = scanner.value();
        if (!key || key->size() < 2 || key->front() != '"' || !scanner.take(':'))
            return std::nullopt;
        const auto value = scanner.value();
        if (!value)
            return std::nullopt;
        const QByteArrayView name = key->sliced(1, key->size() - 2);
        note(kIdNames, found.ids, name, *value);
        note(kVersionNames, found.versions, name, *value);
        found.onlyValue = ++members == 1 ? *value : QByteArrayView();
    } while (scanner.take(','));
    if (!scanner.take('}') || !scanner.atEnd())
        return std::nullopt;
    return found;
}

template <typename Values> QString firstText(const Values &values)
{
    for (const QByteArrayView value : values) {
        if (QString text = scalarText(value); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

PayloadFacts readPayloadFacts(QByteArrayView body)
{
    if (body.startsWith("\xef\xbb\xbf")) // UTF-8 byte order mark
        body = body.sliced(3);
    auto found = scanObject(body);
    if (found && !found->onlyValue.isEmpty() && found->onlyValue.front() == '{')
        found = scanObject(found->onlyValue);
    if (!found)
        return {};
    return {firstText(found->ids), firstText(found->versions)};
}

} // namespace hookdesk::event
