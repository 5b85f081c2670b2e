// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// In the order of enum Token.
constexpr std::array<const char *, kTokenCount> kNames {"window", "base", "sunken", "hover", "border",
    "borderStrong", "text", "text2", "text3", "disabled", "accent", "accentHover", "accentSoft", "accentText",
    "onAccent", "focus", "get", "getBg", "getBd", "post", "postBg", "postBd", "put", "putBg", "putBd",
    "delete", "deleteBg", "deleteBd", "other", "otherBg", "otherBd", "ok", "okBg", "warn", "warnBg", "err",
    "errBg", "info", "infoBg", "mute", "muteBg", "okFill", "warnFill", "errFill", "infoFill", "live",
    "liveBg", "onLive", "demo", "demoBg", "demoBd", "jkey", "jstr", "jnum", "jnull", "chart", "chartDim"};

} // namespace

Tokens::Tokens()
{
    QFile file(u":/theme/tokens.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto root = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const auto fill = [this](const QJsonObject &object, Table &table) {
        for (size_t i = 0; i < table.size(); ++i) {
            table[i] = QColor(object.value(QLatin1StringView(kNames[i])).toString());
            if (!table[i].isValid()) {
                table[i] = Qt::magenta;
                m_complete = false;
            }
        }
    };
    fill(root.value(u"light"_s).toObject(), m_light);
    fill(root.value(u"dark"_s).toObject(), m_dark);
}

QColor Tokens::color(Token token, bool dark) const
{
    return (dark ? m_dark : m_light)[static_cast<size_t>(token)];
}

const char *Tokens::name(Token token)
{
    return kNames[static_cast<size_t>(token)];
}

} // namespace hookdesk::ui
