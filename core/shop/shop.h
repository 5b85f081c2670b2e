// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace hookdesk {

enum class Environment { Demo, Live };

/// A shop on a platform. A value; the registry holds the truth.
struct Shop
{
    ShopId id;
    QString platformId;
    QString domain; ///< lower case, "demo.cyberbiz.example"
    QString name; ///< the shop's own name once known, else the domain
    Environment environment = Environment::Live;
    QUrl apiBase; ///< empty: the profile's
    QUrl authBase; ///< empty: made from the profile's templates
    QDateTime lastUsed;
    friend bool operator==(const Shop &, const Shop &) = default;
};

/// What is known about a token without holding it.
struct TokenInfo
{
    bool present = false;
    QString fingerprint;
    QString masked; ///< "eyJh••••9f0Q"
    QDateTime issuedAt; ///< UTC; invalid when unknown
    QDateTime expiresAt; ///< UTC; invalid: no expiry known
    QStringList scopes; ///< granted; empty when unknown
    friend bool operator==(const TokenInfo &, const TokenInfo &) = default;
};

/// A custom app of a shop: an identity for calls, and the secret that signs or reads its webhooks.
struct CustomApp
{
    AppId id;
    ShopId shopId;
    QString name;
    QString note;
    QString clientId;
    QUrl redirectUrl;
    QStringList requestedScopes;
    TokenInfo token;
    QString secretMasked; ///< client secret; empty when none is stored
    QString webhookKeyMasked;
    QDateTime created;
    friend bool operator==(const CustomApp &, const CustomApp &) = default;
};

} // namespace hookdesk
