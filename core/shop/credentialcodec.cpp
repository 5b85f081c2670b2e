// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/credentialcodec.h"

#include "core/base/crypto.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hookdesk {

namespace {

constexpr int kFormat = 1;
constexpr int kMaxPrevious = 16; // more than the program ever writes: a damaged entry must not grow

QJsonValue toJson(const Secret &secret)
{
    return QString::fromLatin1(secret.reveal().toBase64());
}

/// False for anything but base64; a missing value is an empty secret.
bool fromJson(const QJsonValue &value, Secret &secret)
{
    if (value.isUndefined())
        return true;
    const auto bytes = decodeBase64(value.toString().toLatin1());
    if (!value.isString() || !bytes)
        return false;
    secret = Secret(*bytes);
    return true;
}

} // namespace

Secret encodeCredentials(const Credentials &credentials)
{
    QJsonObject object {{u"format"_s, kFormat}};
    if (!credentials.clientSecret.isEmpty())
        object.insert(u"clientSecret"_s, toJson(credentials.clientSecret));
    if (!credentials.accessToken.isEmpty())
        object.insert(u"accessToken"_s, toJson(credentials.accessToken));
    if (!credentials.webhookKey.isEmpty())
        object.insert(u"webhookKey"_s, toJson(credentials.webhookKey));
    QJsonArray previous;
    for (const Secret &secret : credentials.previousSigningSecrets)
        previous.append(toJson(secret));
    if (!previous.isEmpty())
        object.insert(u"previous"_s, previous);
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Credentials> decodeCredentials(const Secret &entry)
{
    const QJsonObject object = QJsonDocument::fromJson(entry.reveal()).object();
    const auto damaged = [] { return fail(Error::Kind::Parse, u"the keychain entry is not readable"_s); };
    if (object.value(u"format"_s).toInt() != kFormat)
        return damaged();
    Credentials credentials;
    if (!fromJson(object.value(u"clientSecret"_s), credentials.clientSecret)
        || !fromJson(object.value(u"accessToken"_s), credentials.accessToken)
        || !fromJson(object.value(u"webhookKey"_s), credentials.webhookKey))
        return damaged();
    const QJsonArray previous = object.value(u"previous"_s).toArray();
    for (const QJsonValue &value : previous) {
        Secret secret;
        if (!fromJson(value, secret) || credentials.previousSigningSecrets.size() >= kMaxPrevious)
            return damaged();
        credentials.previousSigningSecrets << secret;
    }
    return credentials;
}

} // namespace hookdesk
