// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redact.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <optional>

namespace hookdesk::http {

using namespace std::chrono_literals;

/// Limits of security.md T10. Everything is bounded; nothing waits for ever.
struct ServerLimits
{
    quint32 headerBytes = 16 * 1024; ///< request line and fields; beyond: 431
    int headerFields = 100; ///< beyond: 431
    quint64 bodyBytes = 2 * 1024 * 1024; ///< beyond: 413 before the body is read
    int connections = 64; ///< beyond: 503 and close
    int connectionsPerAddress
        = 64; ///< loopback carries every local sender, so the per-address limit equals the total
    std::chrono::milliseconds headerTimeout = 10s; ///< from the first byte to the end of the header
    std::chrono::milliseconds bodyTimeout = 30s;
    std::chrono::milliseconds idleTimeout = 15s; ///< between requests of one connection
    std::chrono::milliseconds answerTimeout = 30s; ///< for the handler; then 503
};

struct ServerRequest
{
    QByteArray method; ///< upper case as sent
    QByteArray target; ///< as sent: path and query
    QByteArray path; ///< before '?', percent-encoding untouched
    QByteArray query; ///< after '?', raw
    HeaderList headers; ///< wire order; repeated fields kept apart
    QByteArray body; ///< raw, transfer coding removed, nothing else changed
    QString peer; ///< textual address
    quint16 peerPort = 0;
    std::chrono::system_clock::time_point received;

    [[nodiscard]] QByteArray header(
        QByteArrayView name) const; ///< case-insensitive; the first one; empty if none
    [[nodiscard]] QUrlQuery queryItems() const { return QUrlQuery(QString::fromUtf8(query)); }
    /// Query item, fully decoded ('+' as space).
    [[nodiscard]] QString queryValue(const QString &name) const;
};

struct ServerResponse
{
    int status = 200;
    HeaderList headers; ///< Content-Length, Date and Connection are the server's
    QByteArray body;

    [[nodiscard]] static ServerResponse json(int status, const QByteArray &body);
    [[nodiscard]] static ServerResponse html(int status, const QByteArray &body);
    [[nodiscard]] static ServerResponse empty(int status);
};

/// Answers one request. Call exactly once, from any thread; later calls are ignored; dropping it answers 503.
using Responder = std::function<void(ServerResponse)>;

/// Called in a server thread when a request is complete and within the limits. Must not block for long.
using Handler = std::function<void(const ServerRequest &, Responder)>;

/// Called in a server thread after the header and before the body: a status refuses at once (for example 404
/// for an unknown path, 405, 413), nullopt lets the body come.
using HeaderCheck = std::function<std::optional<ServerResponse>(const ServerRequest &)>;

} // namespace hookdesk::http
