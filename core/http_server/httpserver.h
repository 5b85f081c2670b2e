// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http_server/httptypes.h"

#include <memory>

namespace hookdesk::http {

struct ServerConfig
{
    QHostAddress address = QHostAddress::LocalHost; ///< another one only by explicit setting
    quint16 port = 0; ///< 0: any free port
    ServerLimits limits;
    /// Host header values that are accepted besides the loopback names; others get 421. Lower case, without
    /// port.
    QStringList extraHosts;
    bool rejectOrigin
        = true; ///< a request with an Origin header gets 403 (no browser calls a webhook address)
    HeaderCheck headerCheck; ///< optional
};

struct ServerStats
{
    quint64 requests = 0; ///< answered by the handler
    quint64 refused = 0; ///< answered by the server itself: 4xx, 5xx
    int openConnections = 0;
};

/// A small HTTP/1.1 server with hard limits (Boost.Beast inside), used by the receiver, the OAuth loopback
/// and the demo shops. One I/O thread of its own; start() and stop() from any one thread, not from a handler.
/// Refuses ambiguous framing (two Content-Length, Content-Length with Transfer-Encoding), answers
/// 100-continue, HEAD and Connection: close. Does no TLS, routing, compression or files.
class HttpServer
{
public:
    HttpServer();
    ~HttpServer(); ///< stops
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Binds and listens before it returns. Error::Kind::PortInUse, or BadInput with the system's text.
    [[nodiscard]] Result<quint16> start(const ServerConfig &config, Handler handler);
    /// Closes the listener and all connections and joins the thread. Handlers that still hold a Responder may
    /// call it.
    void stop();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] quint16 port() const; ///< 0 when stopped
    [[nodiscard]] ServerStats stats() const; ///< any thread

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk::http
