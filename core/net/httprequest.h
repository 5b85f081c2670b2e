// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redact.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <chrono>

namespace hookdesk::net {

using namespace std::chrono_literals;

struct SecretHeader
{
    QByteArray name;
    QByteArray prefix; ///< for example "Bearer "
    Secret secret;
};

/// One request, a value. Names and values of headers are validated before sending (security.md 0.3).
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    HeaderList headers; ///< without secrets
    QList<SecretHeader> secretHeaders; ///< revealed only while sending; recorded redacted
    QByteArray body;
    QByteArray contentType; ///< must be set when there is a body
    std::chrono::milliseconds deadline = 30s; ///< total, from send to the last byte
    qint64 maxBytes = 64 * 1024 * 1024; ///< of the answer's body, after decompression
    bool sideEffect = false; ///< changes something although the method does not tell

    /// Never sent twice, and UnknownOutcome when nobody can tell whether it arrived.
    [[nodiscard]] bool isWrite() const { return sideEffect || !isBodiless(); }
    [[nodiscard]] bool isBodiless() const { return method == "GET" || method == "HEAD"; }
};

/// What was really sent and received, redacted at capture: safe to show, copy and store.
struct ExchangeRecord
{
    QByteArray method;
    QString url;
    HeaderList requestHeaders;
    QByteArray requestBody; ///< redacted
    int status = 0;
    HeaderList responseHeaders;
    qint64 responseBytes = 0;
    QDateTime started; ///< UTC
    std::chrono::milliseconds queued {0}; ///< waited for the rate governor
    std::chrono::milliseconds firstByte {0}; ///< from send to the first byte of the answer
    std::chrono::milliseconds total {0};
    int attempts = 1;
};

struct HttpResponse
{
    int status = 0; ///< any status, 3xx included (nothing is followed)
    HeaderList headers;
    QByteArray body; ///< decompressed, complete
    ExchangeRecord record;

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< case-insensitive; empty if none
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace hookdesk::net
