// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace hookdesk {

/// A token, client secret or signing key in memory. Copies share one buffer, which is overwritten when the
/// last copy goes. There is no way to print it: only net, auth, event verification and the keychain may call
/// reveal().
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray &value);
    explicit Secret(const QString &value);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qsizetype size() const; ///< bytes

    /// The bytes themselves. Do not keep, log, or put into a URL.
    [[nodiscard]] QByteArray reveal() const;

    /// First 8 hex digits of a SHA-256 over a domain-separated copy: tells two secrets apart, reveals
    /// neither.
    [[nodiscard]] QString fingerprint() const;

    /// Bullets and the last four characters, for people; all bullets when shorter than 12.
    [[nodiscard]] QString masked() const;

    /// Constant in time for equal lengths.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

} // namespace hookdesk
