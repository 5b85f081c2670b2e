// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shopapi.h"
#include "core/subscription/subscription.h"

namespace hookdesk::subscription {

/// Reads and changes what a shop sends where. Which calls exist depends on the profile's capabilities; the
/// others answer Error::Kind::Unsupported. 422 answers carry their field errors. GUI thread.
class SubscriptionService : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMaxWebhooks = 2000; ///< of one shop; listing stops there

    explicit SubscriptionService(ShopApi &api, QObject *parent = nullptr);

    // webhooksByApi
    [[nodiscard]] QFuture<Result<QList<Webhook>>> list(
        const ShopId &shop); ///< all pages, limit 50, by since_id
    [[nodiscard]] QFuture<Result<Webhook>> create(const ShopId &shop, const Webhook &webhook);
    [[nodiscard]] QFuture<Result<Webhook>> update(const ShopId &shop, const Webhook &webhook); ///< by id
    [[nodiscard]] QFuture<Result<void>> remove(const ShopId &shop, qint64 id);

    // webhooksPerApp
    [[nodiscard]] QFuture<Result<AppEvents>> readAppEvents(const ShopId &shop);
    /// Only with webhooksPerAppWritable (demo back office).
    [[nodiscard]] QFuture<Result<AppEvents>> writeAppEvents(
        const ShopId &shop, const QString &address, const QStringList &topics);

private:
    ShopApi &m_api;
};

/// What a webhook address is like, for the live hint under the field. Judged by text only; nothing is
/// resolved.
enum class AddressProblem {
    None,
    Empty,
    NotAUrl,
    NotHttp,
    PlainHttp,
    Loopback,
    Private,
    PlatformDomain,
    ExampleDomain
};
[[nodiscard]] AddressProblem checkAddress(const QString &address);
/// True when the platform would refuse it (facts.md 10), taking the profile's loopbackAddresses into account.
[[nodiscard]] bool isRefusedByPlatform(AddressProblem problem, const platform::PlatformProfile &profile);

} // namespace hookdesk::subscription
