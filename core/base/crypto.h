// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookdesk {

/// Raw 32 bytes.
[[nodiscard]] QByteArray hmacSha256(const QByteArray &key, const QByteArray &message);
[[nodiscard]] QByteArray sha256(const QByteArray &data);

/// Takes the same time for equal lengths, whatever the content. Different lengths compare unequal at once.
[[nodiscard]] bool constantTimeEquals(QByteArrayView a, QByteArrayView b);

/// Strict decoders: nothing is skipped; an odd length, a foreign character or wrong padding gives nullopt.
[[nodiscard]] std::optional<QByteArray> decodeHex(QByteArrayView text);
[[nodiscard]] std::optional<QByteArray> decodeBase64(QByteArrayView text);

/// @p bytes random bytes of the system's generator, as base64url without padding.
[[nodiscard]] QByteArray randomToken(int bytes = 24);

} // namespace hookdesk
