// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <memory>

namespace hookdesk::secrets {

/// The operating system's keychain through QtKeychain, with its own time-out and the measured traps of
/// security.md 3a: a locked keyring that says "no entry" is found through D-Bus; entries over 2,000 bytes are
/// cut into chunks (Windows). Never falls back to plain text.
class KeychainSecretStore final : public SecretStore
{
public:
    explicit KeychainSecretStore(
        QString service = QStringLiteral("hookdesk"), std::chrono::milliseconds timeout = kSecretTimeout);
    ~KeychainSecretStore() override;

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk::secrets
