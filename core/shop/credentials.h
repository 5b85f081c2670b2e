// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/secret.h"
#include "core/secrets/secretstore.h"
#include "core/shop/shopregistry.h"
#include "core/store/database.h"

#include <QObject>

namespace hookdesk {

/// Everything secret about one custom app: one keychain entry "account/<app id>".
struct Credentials
{
    Secret clientSecret; ///< CYBERBIZ: APP Secret (verifies webhooks too). Youhaosuda: Shared Secret
    Secret accessToken;
    Secret webhookKey; ///< Youhaosuda: the store's webhook_token
    QList<Secret> previousSigningSecrets; ///< still accepted for deliveries after a rotation
};

/// The five states of security.md T2.
enum class SecretState { Absent, Stored, Locked, Unavailable, Lost };

/// Credentials of apps: demo apps in memory, live apps in the keychain with a marker row (stored when,
/// fingerprint) in the database, so that a locked or lost keyring is never mistaken for "never entered" and
/// never overwritten by that mistake. Keeps what it read in memory until forget(). GUI thread.
class CredentialStore : public QObject
{
    Q_OBJECT
public:
    CredentialStore(ShopRegistry &registry, store::Database &database, secrets::SecretStore &keychain,
        QObject *parent = nullptr);
    ~CredentialStore() override;

    /// Kinds: SecretMissing (absent), SecretLocked, SecretUnavailable, SecretLost.
    [[nodiscard]] QFuture<Result<Credentials>> load(const AppId &app);
    /// Writes the keychain entry, then the marker, and updates the app's masked fields and TokenInfo presence
    /// in the registry. On failure the values are kept in memory for this session and the error says so.
    [[nodiscard]] QFuture<Result<void>> save(const AppId &app, const Credentials &credentials);
    [[nodiscard]] QFuture<Result<void>> remove(const AppId &app);

    [[nodiscard]] SecretState state(const AppId &app) const; ///< as last seen; never blocks
    /// Keys that verify deliveries of @p app, current first; empty until loaded. Snapshot for the receiver.
    [[nodiscard]] QList<Secret> signingSecrets(const AppId &app) const;

signals:
    void stateChanged(const hookdesk::AppId &app);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk
