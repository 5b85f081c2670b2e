// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redact.h"
#include "core/base/secret.h"
#include "core/platform/platformprofile.h"

namespace hookdesk::platform {

enum class SignatureState { Verified, Mismatch, Missing, Malformed, NoSecret };

struct SignatureCheck
{
    SignatureState state = SignatureState::Missing;
    QByteArray received; ///< as sent
    QByteArray computed; ///< with the first secret, in the encoding received (or the spec's); a signature,
                         ///< not a secret
    int secretIndex = -1; ///< which of the given secrets verified; 0 is the current one
};

/// HMAC-SHA256 over the raw body, constant time, every given secret tried. Strict decoding. Any thread.
[[nodiscard]] SignatureCheck checkSignature(const SignatureSpec &spec, const HeaderList &headers,
    const QByteArray &rawBody, const QList<Secret> &secrets);

/// The header value a platform would send: used by the demo shops and by test events.
[[nodiscard]] QByteArray signBody(const SignatureSpec &spec, const QByteArray &rawBody, const Secret &secret);

} // namespace hookdesk::platform
