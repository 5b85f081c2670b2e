// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httprequest.h"
#include "core/platform/platformprofile.h"
#include "core/shop/shop.h"

/// The messages of a token exchange as plain functions: addresses, forms, answers.
namespace hookdesk::auth {

struct AppIdentity
{
    QString clientId;
    Secret clientSecret;
};

/// One browser authorization on its way.
struct Authorization
{
    QUrl redirect; ///< redirect_uri, the same in both requests
    QByteArray state; ///< 192 random bits
    QByteArray verifier; ///< PKCE; a platform that does not know it ignores it

    [[nodiscard]] static Authorization create(const QUrl &redirect);
};

/// Template with {domain}; a demo shop's own scheme, host and port take the place of the template's.
/// BadInput unless it is https, or a loopback address.
[[nodiscard]] Result<QUrl> endpoint(const QString &urlTemplate, const Shop &shop);

[[nodiscard]] QUrl authorizeAddress(const QUrl &endpoint, const QString &clientId, const QStringList &scopes,
    const Authorization &authorization);
[[nodiscard]] net::HttpRequest clientCredentialsRequest(const QUrl &endpoint, const AppIdentity &app);
[[nodiscard]] net::HttpRequest codeRequest(
    const QUrl &endpoint, const AppIdentity &app, const Authorization &authorization, const Secret &code);

struct TokenReply
{
    Secret token;
    QStringList scopes; ///< when the answer names them
    qint64 expiresInS = 0; ///< 0: it does not say
};
/// Success, or an Error with the platform's own code ("invalid_client") as serverText.
[[nodiscard]] Result<TokenReply> readTokenReply(
    const platform::PlatformProfile &profile, const net::HttpResponse &response);

} // namespace hookdesk::auth
