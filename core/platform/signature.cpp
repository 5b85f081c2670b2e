// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/signature.h"

#include "core/base/crypto.h"

namespace hookdesk::platform {

namespace {

using Encoding = SignatureSpec::Encoding;

constexpr qsizetype kDigestBytes = 32;
constexpr qsizetype kHexLength = 64;
constexpr qsizetype kBase64Length = 44;

QByteArray encode(Encoding encoding, const QByteArray &digest)
{
    return encoding == Encoding::Base64 ? digest.toBase64() : digest.toHex();
}

/// The digest in @p text, only if encoding it again gives the very same text: upper-case hex and base64 with
/// stray bits in its last character would otherwise be second spellings of a valid signature.
std::optional<QByteArray> decodeExactly(Encoding encoding, const QByteArray &text)
{
    const auto digest = encoding == Encoding::Base64 ? decodeBase64(text) : decodeHex(text);
    if (!digest || digest->size() != kDigestBytes || encode(encoding, *digest) != text)
        return std::nullopt;
    return digest;
}

/// The encoding that a value of this length can have; the spec's own when it fits none.
Encoding encodingOf(const SignatureSpec &spec, const QByteArray &received)
{
    if (spec.encoding != Encoding::HexOrBase64)
        return spec.encoding;
    return received.size() == kBase64Length ? Encoding::Base64 : Encoding::Hex;
}

} // namespace

SignatureCheck checkSignature(const SignatureSpec &spec, const HeaderList &headers, const QByteArray &rawBody,
    const QList<Secret> &secrets)
{
    SignatureCheck check;
    int found = 0;
    for (const auto &[name, value] : headers) {
        if (name.compare(spec.header, Qt::CaseInsensitive) != 0)
            continue;
        if (++found == 1)
            check.received = value;
    }
    const Encoding encoding = encodingOf(spec, check.received);
    const bool fits = check.received.size() == (encoding == Encoding::Base64 ? kBase64Length : kHexLength);
    const auto digest = fits ? decodeExactly(encoding, check.received) : std::nullopt;

    bool anySecret = false;
    for (int i = 0; i < secrets.size(); ++i) {
        if (secrets[i].isEmpty())
            continue;
        const QByteArray expected = hmacSha256(secrets[i].reveal(), rawBody);
        if (!anySecret)
            check.computed = encode(encoding, expected);
        anySecret = true;
        // no early end: the time does not tell which secret fits
        if (digest && constantTimeEquals(*digest, expected) && check.secretIndex < 0)
            check.secretIndex = i;
    }

    if (check.received.isEmpty())
        check.state = SignatureState::Missing;
    else if (!digest || found > 1) // two values: nobody can say which one counts
        check.state = SignatureState::Malformed;
    else if (!anySecret)
        check.state = SignatureState::NoSecret;
    else
        check.state = check.secretIndex >= 0 ? SignatureState::Verified : SignatureState::Mismatch;
    if (check.state != SignatureState::Verified)
        check.secretIndex = -1;
    return check;
}

QByteArray signBody(const SignatureSpec &spec, const QByteArray &rawBody, const Secret &secret)
{
    return encode(spec.encoding, hmacSha256(secret.reveal(), rawBody));
}

} // namespace hookdesk::platform
