// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/secret.h"

#include <QHash>

namespace hookdesk::secrets {

/// Keeps secrets by key ("account/<uuid>"). Every call ends within kSecretTimeout. Errors: SecretMissing (no
/// such entry), SecretLocked, SecretUnavailable. GUI thread; nothing blocks. It cannot tell "lost" from
/// "never stored": shop/credentials does, by its marker (security.md T2).
class SecretStore
{
public:
    static constexpr std::chrono::milliseconds kSecretTimeout {10'000};

    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &key) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &key, const Secret &secret) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &key) = 0;
    [[nodiscard]] virtual bool isPersistent() const = 0; ///< false: gone when the program ends
};

/// In memory: demo shops, "this session only", tests.
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;
    [[nodiscard]] bool isPersistent() const override { return false; }

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace hookdesk::secrets
