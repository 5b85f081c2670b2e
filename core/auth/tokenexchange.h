// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/net/httpclient.h"
#include "core/shop/credentials.h"
#include "core/shop/shopapi.h"

#include <QObject>

namespace hookdesk {

/// moc needs it for TokenExchange::finished(): tl's own template asks for an Error that can be compared.
[[nodiscard]] inline bool operator==(const Result<TokenInfo> &a, const Result<TokenInfo> &b)
{
    if (a.has_value() != b.has_value())
        return false;
    return a ? *a == *b : a.error().kind == b.error().kind && a.error().detail == b.error().detail;
}

} // namespace hookdesk

namespace hookdesk::auth {

/// What is inside a JWT, decoded locally. The signature is not checked: the platform's key is not ours to
/// know.
struct TokenClaims
{
    QDateTime issuedAt; ///< UTC; invalid when absent
    QDateTime expiresAt;
    QString shopId;
    QString shopDomain;
    QStringList scopes;
    QList<QPair<QString, QString>> all; ///< claim, value as text, in order
};
/// Error::Kind::Parse when it is no JWT (Youhaosuda's tokens are not).
[[nodiscard]] Result<TokenClaims> readClaims(const Secret &token);
/// TokenInfo for the registry; scopes and times only when the token tells them.
[[nodiscard]] TokenInfo describeToken(const Secret &token);

enum class Step { CheckFields, Authorize, SendRequest, ReadToken, CompareScopes, TryCall };
enum class StepState { Waiting, Running, Done, Failed, Skipped };

struct StepReport
{
    Step step = Step::CheckFields;
    StepState state = StepState::Waiting;
    std::chrono::milliseconds duration {0};
    /// Facts for the sentence that the page makes: "requested", "granted", "missing", "status", "bytes",
    /// "shopName", "expiresIn", "url" (redacted), "fields" (what is empty) …
    /// CheckFields: "fields" when Failed ("clientId,clientSecret"), "mode" = "pasted" without an exchange.
    /// Authorize: "url", "redirect"; when Failed "reason" = refused, shop, signature, timeout.
    /// ReadToken: "kind" = jwt or opaque, "scopes", "shopDomain", "expiresAt" (ISO), "expiresIn" (seconds),
    /// "expired". CompareScopes: space separated. TryCall: "shopName", "webhookKey" = stored or absent.
    QMap<QString, QString> facts;
    std::optional<net::ExchangeRecord> record; ///< redacted request and answer, where there was one
    std::optional<Error> error; ///< only for Failed
};

/// One exchange of credentials for a token: client credentials, or authorization code with state and a
/// loopback redirect in the system browser (RFC 8252). Saves the token (and the webhook key, where the
/// platform gives it) on success. Ends exactly once with finished(), then deletes itself. GUI thread.
class TokenExchange : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes kBrowserTimeout {5};

    struct Services
    {
        net::HttpClient &http;
        ShopRegistry &registry;
        CredentialStore &credentials;
        ShopApi &api;
        const Clock &clock;
    };
    TokenExchange(Services services, const AppId &app, QObject *parent = nullptr);
    ~TokenExchange() override;

    void setBrowserTimeout(std::chrono::milliseconds timeout); ///< before start()
    void start();
    void cancel(); ///< before the next step; finished() comes with Error::Kind::Canceled
    /// For providers that refuse loopback addresses: the address the browser ended at, pasted by hand. One
    /// that does not belong to this exchange leaves it waiting, with the fact "pasted" = "foreign".
    void continueWithRedirect(const QUrl &pasted);
    [[nodiscard]] QList<StepReport> steps() const; ///< all six, in order

signals:
    void stepChanged(const hookdesk::auth::StepReport &report);
    /// Open this in the system browser (the page does, so that a test can stand in for it).
    void browserNeeded(const QUrl &authorizeUrl);
    void finished(const hookdesk::Result<hookdesk::TokenInfo> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk::auth
