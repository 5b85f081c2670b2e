// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace hookdesk::json::grammar {

inline constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF", 3);

[[nodiscard]] constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The end of the number that starts at @p p, or null when none does.
[[nodiscard]] constexpr const char *numberEnd(const char *p, const char *end)
{
    if (p != end && *p == '-')
        ++p;
    if (p == end || !isDigit(*p))
        return nullptr;
    if (*p == '0')
        ++p;
    else
        while (p != end && isDigit(*p))
            ++p;
    if (p != end && *p == '.') {
        if (++p == end || !isDigit(*p))
            return nullptr;
        while (p != end && isDigit(*p))
            ++p;
    }
    if (p != end && (*p == 'e' || *p == 'E')) {
        ++p;
        if (p != end && (*p == '+' || *p == '-'))
            ++p;
        if (p == end || !isDigit(*p))
            return nullptr;
        while (p != end && isDigit(*p))
            ++p;
    }
    return p;
}

} // namespace hookdesk::json::grammar
