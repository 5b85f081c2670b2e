// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/grammar.h"
#include "core/json/value.h"

#include <QHashFunctions>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace hookdesk::json {

namespace {

constexpr int kDeepest = 4096; // whatever the caller allows: values are also destroyed recursively

class Parser
{
public:
    Parser(QByteArrayView text, int maxDepth)
        : m_begin(text.data())
        , m_at(text.data())
        , m_end(text.data() + text.size())
        , m_depthLeft(qBound(0, maxDepth, kDeepest))
    {
    }

    bool document(Value *out)
    {
        skipSpace();
        if (!value(out))
            return false;
        skipSpace();
        return m_at == m_end || wrong("text after the end of the document");
    }

    [[nodiscard]] qsizetype offset() const { return m_at - m_begin; }
    [[nodiscard]] const char *problem() const { return m_problem; }

private:
    bool wrong(const char *problem)
    {
        if (!m_problem)
            m_problem = m_at == m_end ? "the document ends too early" : problem;
        return false;
    }

    void skipSpace()
    {
        while (m_at != m_end && grammar::isSpace(*m_at))
            ++m_at;
    }

    bool value(Value *out)
    {
        if (m_at == m_end)
            return wrong("");
        switch (*m_at) {
        case '{':
            return object(out);
        case '[':
            return array(out);
        case '"': {
            QString text;
            if (!string(&text))
                return false;
            *out = Value(text);
            return true;
        }
        case 't':
            *out = Value(true);
            return word("true");
        case 'f':
            *out = Value(false);
            return word("false");
        case 'n':
            *out = Value();
            return word("null");
        default:
            return number(out);
        }
    }

    bool word(const char *text)
    {
        for (; *text; ++text, ++m_at) {
            if (m_at == m_end || *m_at != *text)
                return wrong("a value was expected");
        }
        return true;
    }

    bool number(Value *out)
    {
        if (*m_at != '-' && !grammar::isDigit(*m_at))
            return wrong("a value was expected");
        const char *end = grammar::numberEnd(m_at, m_end);
        if (!end)
            return wrong("a malformed number");
        *out = Value::number(QByteArray(m_at, end - m_at));
        m_at = end;
        return true;
    }

    bool enter()
    {
        if (m_depthLeft == 0)
            return wrong("nested too deeply");
        --m_depthLeft;
        ++m_at;
        skipSpace();
        return true;
    }

    /// After an item: true with *more set when another follows, false on an error.
    bool separator(char close, bool *more)
    {
        skipSpace();
        if (m_at == m_end || (*m_at != ',' && *m_at != close))
            return wrong("a comma or a closing bracket was expected");
        *more = *m_at == ',';
        ++m_at;
        skipSpace();
        return true;
    }

    bool array(Value *out)
    {
        if (!enter())
            return false;
        Value::Items items;
        if (m_at != m_end && *m_at == ']') {
            ++m_at;
        } else {
            for (bool more = true; more;) {
                if (!value(&items.emplace_back()) || !separator(']', &more))
                    return false;
            }
        }
        ++m_depthLeft;
        items.shrink_to_fit();
        *out = Value::array(std::move(items));
        return true;
    }

    bool object(Value *out)
    {
        if (!enter())
            return false;
        Value::Members members;
        if (m_at != m_end && *m_at == '}') {
            ++m_at;
        } else {
            for (bool more = true; more;) {
                auto &[name, content] = members.emplace_back();
                if (!key(&name))
                    return false;
                skipSpace();
                if (m_at == m_end || *m_at != ':')
                    return wrong("a colon was expected");
                ++m_at;
                skipSpace();
                if (!value(&content) || !separator('}', &more))
                    return false;
            }
        }
        ++m_depthLeft;
        members.shrink_to_fit();
        *out = Value::object(std::move(members));
        return true;
    }

    /// The same few hundred keys come again and again; equal ones share one buffer.
    bool key(QString *out)
    {
        if (m_at == m_end || *m_at != '"')
            return wrong("a member name was expected");
        const char *start = m_at;
        const char *close = m_at + 1;
        while (close != m_end && *close != '"' && *close != '\\' && uchar(*close) >= 0x20)
            ++close;
        if (close == m_end || *close != '"')
            return string(out);
        const QByteArrayView raw(start + 1, close);
        auto &slot = m_keys[qHashBits(raw.data(), size_t(raw.size())) % m_keys.size()];
        if (slot.raw != raw || slot.raw.isNull())
            slot = {raw, plain(raw)};
        *out = slot.text;
        m_at = close + 1;
        return true;
    }

    /// The document is known to be valid UTF-8.
    static QString plain(QByteArrayView utf8)
    {
        // QString::fromUtf8 would swallow a zero-width no-break space at the start.
        if (utf8.startsWith(grammar::kByteOrderMark))
            return QChar(0xFEFF) + plain(utf8.sliced(grammar::kByteOrderMark.size()));
        return QString::fromUtf8(utf8);
    }

    bool string(QString *out)
    {
        ++m_at;
        for (;;) {
            const char *start = m_at;
            while (m_at != m_end && *m_at != '"' && *m_at != '\\' && uchar(*m_at) >= 0x20)
                ++m_at;
            if (m_at != start) {
                const QByteArrayView run(start, m_at);
                *out = out->isEmpty() ? plain(run) : QString(*out + plain(run));
            }
            if (m_at == m_end)
                return wrong("");
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (*m_at != '\\')
                return wrong("a control character inside a string");
            if (!escape(out))
                return false;
        }
    }

    bool escape(QString *out)
    {
        if (m_end - m_at < 2) {
            m_at = m_end;
            return wrong("");
        }
        const char c = m_at[1];
        if (c == 'u') {
            // A lone surrogate is allowed by the grammar; it is kept and written back as an escape.
            char16_t unit = 0;
            const char *digits = m_at + 2;
            if (m_end - digits < 4)
                return wrong("a malformed \\u escape");
            for (int i = 0; i < 4; ++i) {
                const int digit = hexDigit(digits[i]);
                if (digit < 0)
                    return wrong("a malformed \\u escape");
                unit = char16_t(unit << 4 | digit);
            }
            out->append(QChar(unit));
            m_at = digits + 4;
            return true;
        }
        constexpr char kNames[] = "\"\\/bfnrt";
        constexpr char kMeanings[] = "\"\\/\b\f\n\r\t";
        const char *found = c ? std::strchr(kNames, c) : nullptr;
        if (!found)
            return wrong("an unknown escape");
        out->append(QLatin1Char(kMeanings[found - kNames]));
        m_at += 2;
        return true;
    }

    static int hexDigit(char c)
    {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    struct Key
    {
        QByteArrayView raw;
        QString text;
    };

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    int m_depthLeft;
    const char *m_problem = nullptr;
    std::array<Key, 512> m_keys;
};

/// Where the UTF-8 breaks, for the message; only called when it does.
qsizetype firstBadByte(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const auto lead = uchar(text[at]);
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > text.size() || !text.sliced(at, length).isValidUtf8())
            return at;
        at += length;
    }
    return at;
}

} // namespace

Result<Value> parse(QByteArrayView text, const ParseLimits &limits)
{
    if (text.size() > limits.maxBytes) {
        return fail(Error::Kind::TooLarge,
            u"%1 bytes of JSON; the limit is %2"_s.arg(text.size()).arg(limits.maxBytes));
    }
    if (!text.isValidUtf8())
        return fail(Error::Kind::Parse, u"byte %1: not UTF-8"_s.arg(firstBadByte(text)));
    const qsizetype skipped = text.startsWith(grammar::kByteOrderMark) ? grammar::kByteOrderMark.size() : 0;
    Parser parser(text.sliced(skipped), limits.maxDepth);
    Value value;
    if (!parser.document(&value)) {
        return fail(Error::Kind::Parse,
            u"byte %1: %2"_s.arg(skipped + parser.offset()).arg(QString::fromLatin1(parser.problem())));
    }
    return value;
}

} // namespace hookdesk::json
