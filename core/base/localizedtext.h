// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookdesk {

/// The three languages of the interface and of the catalogues.
enum class Language { ZhTw, ZhCn, En };

/// A name that comes with the data (catalogue titles, topics, scopes), in all three languages.
/// Interface strings go through tr() instead.
struct LocalizedText
{
    QString zhTw;
    QString zhCn;
    QString en;

    /// The wanted language, else English, else whatever exists.
    [[nodiscard]] const QString &in(Language language) const
    {
        const QString &wanted = language == Language::ZhTw ? zhTw : language == Language::ZhCn ? zhCn : en;
        if (!wanted.isEmpty())
            return wanted;
        if (!en.isEmpty())
            return en;
        return zhTw.isEmpty() ? zhCn : zhTw;
    }

    [[nodiscard]] bool isEmpty() const { return zhTw.isEmpty() && zhCn.isEmpty() && en.isEmpty(); }
    [[nodiscard]] bool contains(const QString &needle) const
    {
        return zhTw.contains(needle, Qt::CaseInsensitive) || zhCn.contains(needle, Qt::CaseInsensitive)
            || en.contains(needle, Qt::CaseInsensitive);
    }
    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace hookdesk
