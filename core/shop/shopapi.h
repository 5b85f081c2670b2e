// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/apiclient.h"
#include "core/shop/credentials.h"

namespace hookdesk {

/// API calls of a shop by its id: finds the profile, the active app's token and the governor. What pages use.
/// Errors before sending: SecretMissing/Locked/Unavailable/Lost, BadInput. GUI thread.
class ShopApi : public QObject
{
    Q_OBJECT
public:
    ShopApi(ShopRegistry &registry, CredentialStore &credentials, const platform::Platforms &platforms,
        platform::ApiClient &client, QObject *parent = nullptr);

    [[nodiscard]] const platform::PlatformProfile *profile(
        const ShopId &shop) const; ///< null for an unknown shop
    [[nodiscard]] QUrl base(const ShopId &shop) const;
    [[nodiscard]] platform::ApiCall *start(const ShopId &shop, const platform::ApiRequest &request);
    [[nodiscard]] QFuture<Result<platform::ApiResponse>> send(
        const ShopId &shop, const platform::ApiRequest &request)
    {
        return start(shop, request)->future();
    }
    /// Null until the shop has an app.
    [[nodiscard]] net::RateGovernor *governor(const ShopId &shop);

signals:
    /// After every call: for the status bar ("last sync", online or not).
    void called(const hookdesk::ShopId &shop, bool reachedServer);

private:
    ShopRegistry &m_registry;
    CredentialStore &m_credentials;
    const platform::Platforms &m_platforms;
    platform::ApiClient &m_client;
};

} // namespace hookdesk
