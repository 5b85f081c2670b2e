// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/net/rategovernor.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace hookdesk::platform {

/// A value that a person types or pastes to connect a shop.
enum class CredentialField { ClientId, ClientSecret, AccessToken };

enum class Grant { None, ClientCredentials, AuthorizationCode };

/// What a page may offer. Pages ask these and never test for a platform's name.
struct Capabilities
{
    bool webhooksByApi = false; ///< create, read, update, delete one record per topic
    bool webhooksPerApp = false; ///< one address and a list of topics belong to an app, read by GET /settings
    bool webhooksPerAppWritable = false; ///< … and a back office API can change them (demo shops)
    bool appsByApi = false; ///< a back office API can create apps and set scopes (demo shops)
    bool loopbackAddresses = false; ///< webhook addresses on this computer are accepted (demo shops)
    bool tokenIsJwt = false; ///< claims can be read locally
    bool webhookKeyFromApi = false; ///< the signing key is read by an API call, not typed
};

struct PagingSpec
{
    QString pageParameter;
    QString sizeParameter;
    int maxSize = 50;
    QByteArray totalHeader; ///< empty when lists carry no total
    QByteArray totalPagesHeader;
    QString countSuffix; ///< "/count" where the total is an operation of its own
};

struct SignatureSpec
{
    enum class Encoding { Hex, Base64, HexOrBase64 };
    QByteArray header;
    Encoding encoding = Encoding::Hex;
    enum class Key { ClientSecret, WebhookSecret };
    Key key = Key::ClientSecret;
    QByteArray topicHeader; ///< empty: the topic is known only from the address
    QByteArray shopHeader; ///< empty: the shop is known only from the address
};

struct GuideStep
{
    LocalizedText text;
};

/// One platform as data: resources/platforms/<id>/platform.json. Immutable. Facts: that platform's facts.md.
struct PlatformProfile
{
    QString id; ///< "cyberbiz", "youhaosuda"
    LocalizedText title;
    LocalizedText shortTitle;
    QString region; ///< "TW" or "CN": which glyphs and time zone the shop's own data uses
    QByteArray timeZone; ///< IANA
    QUrl apiBase; ///< default for live shops
    QString authorizeUrl; ///< template with {domain}; empty when the platform has no browser flow
    QString tokenUrl; ///< template with {domain}
    Grant grant = Grant::None;
    QList<CredentialField> credentials; ///< asked when a live shop is added
    QByteArray tokenHeader; ///< "Authorization"
    QByteArray tokenPrefix; ///< "Bearer "
    QString domainSuffix; ///< ".cyberbiz.co": helps to complete what was typed
    QString probePath; ///< cheap GET that proves a token: "/shop"
    QString webhookKeyPath; ///< JSON path of the signing key in the probe's answer: "shop.webhook_token"
    QString shopNamePath; ///< JSON path of the shop's name in the probe's answer
    qint64 requestLimitBytes = 0; ///< 0: none published
    net::RateSpec rate;
    PagingSpec paging;
    SignatureSpec signature;
    Capabilities capabilities;
    catalog::CatalogSource catalog;
    LocalizedText backOfficePath; ///< "APP MARKET → 我的擴充服務 → 自訂"
    QStringList defaultScopes; ///< requested by a new app
};

/// One platform.json; @p demo merges its "demo" part over the rest. Strict: an unknown, missing or mistyped
/// key is Error::Kind::Parse with the file and the key.
[[nodiscard]] Result<PlatformProfile> parseProfile(QByteArrayView text, const QString &fileName, bool demo);

/// All platforms this build knows, read from the resources at once (two small files). Immutable, any thread.
class Platforms
{
public:
    [[nodiscard]] static Result<Platforms> load();

    [[nodiscard]] QStringList ids() const;
    /// Null when unknown. @p demo applies the profile's "demo" part: what the demo shops can do beyond the
    /// platform.
    [[nodiscard]] const PlatformProfile *find(const QString &id, bool demo) const;

private:
    QList<PlatformProfile> m_live;
    QList<PlatformProfile> m_demo;
};

} // namespace hookdesk::platform
