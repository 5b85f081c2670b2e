// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenexchange.h"
#include "core/json/value.h"

#include <algorithm>

namespace hookdesk::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxTokenBytes = 16 * 1024;

std::optional<QByteArray> decodeBase64Url(const QByteArray &text)
{
    const bool clean = std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_';
    });
    if (!clean || text.isEmpty() || text.size() % 4 == 1)
        return std::nullopt;
    constexpr auto kOptions = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
        | QByteArray::AbortOnBase64DecodingErrors;
    const auto decoded = QByteArray::fromBase64Encoding(text, kOptions);
    // Encoding it again must give the same text: unused bits have to be zero.
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok
        || decoded.decoded.toBase64(kOptions) != text)
        return std::nullopt;
    return decoded.decoded;
}

QDateTime timeOf(const json::Value &claim)
{
    constexpr double kYear9999 = 253'402'300'799.0;
    const double seconds = claim.toDouble(-1);
    if (!claim.isNumber() || !(seconds > 0 && seconds <= kYear9999))
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
}

/// "scopes" or "scope", space separated or an array.
QStringList scopesOf(const json::Value &claims)
{
    const json::Value &scopes = claims.contains(u"scopes") ? claims[u"scopes"] : claims[u"scope"];
    if (!scopes.isArray())
        return scopes.toString().split(u' ', Qt::SkipEmptyParts);
    QStringList list;
    for (const json::Value &scope : scopes.items()) {
        if (scope.isString())
            list.append(scope.toString());
    }
    return list;
}

} // namespace

Result<TokenClaims> readClaims(const Secret &token)
{
    if (token.size() > kMaxTokenBytes)
        return fail(Error::Kind::Parse, u"token too long"_s);
    const QList<QByteArray> parts = token.reveal().split('.');
    if (parts.size() != 3)
        return fail(Error::Kind::Parse, u"not three parts"_s);
    const auto header = decodeBase64Url(parts[0]);
    const auto payload = decodeBase64Url(parts[1]);
    const bool unsignedToken = parts[2].isEmpty();
    if (!header || !payload || (!unsignedToken && !decodeBase64Url(parts[2])))
        return fail(Error::Kind::Parse, u"not base64url"_s);
    const auto head = json::parse(*header);
    const auto claims = json::parse(*payload);
    if (!head || !head->isObject() || !(*head)[u"alg"].isString() || !claims || !claims->isObject())
        return fail(Error::Kind::Parse, u"not a JSON object"_s);

    TokenClaims read;
    read.issuedAt = timeOf((*claims)[u"iat"]);
    read.expiresAt = timeOf((*claims)[u"exp"]);
    read.shopId = (*claims)[u"shop_id"].displayText();
    read.shopDomain = (*claims)[u"shop_domain"].toString();
    read.scopes = scopesOf(*claims);
    for (const auto &[name, value] : claims->members())
        read.all.append({name, value.displayText()});
    return read;
}

TokenInfo describeToken(const Secret &token)
{
    TokenInfo info;
    if (token.isEmpty())
        return info;
    info.present = true;
    info.fingerprint = token.fingerprint();
    info.masked = token.masked();
    if (const auto claims = readClaims(token)) {
        info.issuedAt = claims->issuedAt;
        info.expiresAt = claims->expiresAt;
        info.scopes = claims->scopes;
    }
    return info;
}

} // namespace hookdesk::auth
