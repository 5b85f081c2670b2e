// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace hookdesk {

/// What the server said about one field of a rejected request (HTTP 422).
struct FieldError
{
    QString field; ///< the platform's key, for example "topic"; "common" or empty when it belongs to no field
    QStringList messages; ///< verbatim, in the server's language
    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/// The one error type of core. @p kind decides behaviour; words for people are made in ui/support/errortext
/// only. A value: copy it between threads freely. Never holds a secret: whoever fills detail or serverText
/// redacts first.
struct Error
{
    enum class Kind {
        Canceled, ///< the user, or a newer request, ended it
        BadInput, ///< refused before anything was sent; detail says which value
        Timeout, ///< no complete answer within the deadline
        HostNotFound, ///< the name does not resolve
        Unreachable, ///< refused, reset, no route, no network
        Tls, ///< certificate or handshake; never ignorable
        Redirected, ///< 3xx to another address; nothing was followed
        Unauthorized, ///< 401
        Forbidden, ///< 403
        NotFound, ///< 404 (Youhaosuda answers 422 for a missing record: facts.md 9)
        Invalid, ///< 422; see fields
        TooLarge, ///< a request or answer beyond the limit
        RateLimited, ///< 429, in the status or in the body
        Server, ///< 5xx
        Http, ///< any other status that is not a success
        UnknownOutcome, ///< a write whose answer was lost: it may have happened
        NotJson, ///< for example a proxy's HTML page
        Parse, ///< truncated or malformed
        Storage, ///< the database or the disk refused
        NewerDatabase, ///< written by a newer Hookdesk; opened by nobody
        FolderNotWritable,
        PortInUse,
        SecretLocked, ///< the keyring exists and is locked
        SecretUnavailable, ///< no keyring service, or it does not answer
        SecretLost, ///< the marker says there was one; the keyring has none
        SecretMissing, ///< never stored
        Unsupported, ///< the platform has no such operation
    };

    Kind kind = Kind::Canceled;
    int httpStatus = 0; ///< 0 when no HTTP answer arrived
    QString detail; ///< technical, redacted
    QString
        serverText; ///< the server's own sentence, verbatim and redacted; empty when it said nothing readable
    QList<FieldError> fields; ///< only for Kind::Invalid
    std::chrono::milliseconds retryAfter {0}; ///< what the server asked for; 0 when it did not say
    QString requestId; ///< X-Request-Id of the answer, to quote to the platform's support
    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace hookdesk
