// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/grammar.h"
#include "core/json/value.h"

#include <limits>

namespace hookdesk::json {

namespace {

constexpr int kIndent = 2;

void newLine(QByteArray *out, int depth)
{
    *out += '\n';
    out->append(depth * kIndent, ' ');
}

void appendUnit(QByteArray *out, ushort unit)
{
    constexpr char kHex[] = "0123456789abcdef";
    *out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        *out += kHex[unit >> shift & 0xF];
}

void appendEscaped(QByteArray *out, QChar c)
{
    switch (c.unicode()) {
    case u'"':
        *out += "\\\"";
        break;
    case u'\\':
        *out += "\\\\";
        break;
    case u'\b':
        *out += "\\b";
        break;
    case u'\f':
        *out += "\\f";
        break;
    case u'\n':
        *out += "\\n";
        break;
    case u'\r':
        *out += "\\r";
        break;
    case u'\t':
        *out += "\\t";
        break;
    default:
        appendUnit(out, c.unicode());
    }
}

void appendString(QByteArray *out, QStringView text)
{
    *out += '"';
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate())
            continue;
        *out += text.sliced(start, i - start).toUtf8();
        appendEscaped(out, c);
        start = i + 1;
    }
    *out += text.sliced(start).toUtf8();
    *out += '"';
}

void append(QByteArray *out, const Value &value, Format format, int depth)
{
    const bool indented = format == Format::Indented;
    const bool isObject = value.isObject();
    switch (value.kind()) {
    case Kind::Null:
        *out += "null";
        return;
    case Kind::Bool:
        *out += value.toBool() ? "true" : "false";
        return;
    case Kind::Number:
        *out += value.numberText();
        return;
    case Kind::String:
        appendString(out, value.toString());
        return;
    case Kind::Array:
    case Kind::Object:
        break;
    }
    *out += isObject ? '{' : '[';
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (i > 0)
            *out += ',';
        if (indented)
            newLine(out, depth + 1);
        if (isObject) {
            const auto &[name, content] = value.members()[size_t(i)];
            appendString(out, name);
            *out += indented ? ": " : ":";
            append(out, content, format, depth + 1);
        } else {
            append(out, value.items()[size_t(i)], format, depth + 1);
        }
    }
    if (indented && value.size() > 0)
        newLine(out, depth);
    *out += isObject ? '}' : ']';
}

/// The end of the token that starts at @p p; the text is known to be JSON.
const char *tokenEnd(const char *p, const char *end)
{
    if (*p == '"') {
        for (++p; *p != '"'; ++p) {
            if (*p == '\\')
                ++p;
        }
        return p + 1;
    }
    while (p != end && !grammar::isSpace(*p) && *p != ',' && *p != ']' && *p != '}')
        ++p;
    return p;
}

} // namespace

QByteArray serialize(const Value &value, Format format)
{
    QByteArray out;
    append(&out, value, format, 0);
    return out;
}

QByteArray prettyPrint(QByteArrayView raw)
{
    const ParseLimits limits {std::numeric_limits<qsizetype>::max(), ParseLimits().maxDepth};
    if (!parse(raw, limits))
        return raw.toByteArray();
    if (raw.startsWith(grammar::kByteOrderMark))
        raw = raw.sliced(grammar::kByteOrderMark.size());
    QByteArray out;
    out.reserve(raw.size() + raw.size() / 2);
    const char *end = raw.data() + raw.size();
    int depth = 0;
    bool empty = false; // directly after an opening bracket
    for (const char *p = raw.data(); p != end;) {
        const char c = *p;
        if (grammar::isSpace(c)) {
            ++p;
            continue;
        }
        if (c == ']' || c == '}') {
            --depth;
            if (!empty)
                newLine(&out, depth);
            out += c;
            empty = false;
            ++p;
            continue;
        }
        if (empty)
            newLine(&out, depth);
        empty = c == '[' || c == '{';
        if (empty) {
            ++depth;
            out += c;
            ++p;
        } else if (c == ',') {
            out += c;
            newLine(&out, depth);
            ++p;
        } else if (c == ':') {
            out += ": ";
            ++p;
        } else {
            const char *tokenStop = tokenEnd(p, end);
            out.append(p, tokenStop - p);
            p = tokenStop;
        }
    }
    return out;
}

} // namespace hookdesk::json
