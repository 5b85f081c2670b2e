// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jwt.h"

#include "core/base/crypto.h"

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

namespace {

constexpr auto kBase64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray makeJwt(const json::Value &claims, const QByteArray &key)
{
    QByteArray token = R"({"alg":"HS256"})"_ba.toBase64(kBase64Url);
    token += '.';
    token += json::serialize(claims).toBase64(kBase64Url);
    const QByteArray signature = hmacSha256(key, token).toBase64(kBase64Url);
    return token + '.' + signature;
}

std::optional<json::Value> readJwt(const QByteArray &token, const QByteArray &key)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const QByteArray expected = hmacSha256(key, parts[0] + '.' + parts[1]).toBase64(kBase64Url);
    if (!constantTimeEquals(expected, parts[2]))
        return {};
    const auto header = json::parse(QByteArray::fromBase64(parts[0], kBase64Url));
    if (!header || (*header)[u"alg"].toString() != u"HS256")
        return {};
    auto claims = json::parse(QByteArray::fromBase64(parts[1], kBase64Url));
    if (!claims || !claims->isObject())
        return {};
    return *claims;
}

} // namespace hookdesk::sandbox
