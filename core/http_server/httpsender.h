// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http_server/httptypes.h"

#include <QUrl>

#include <memory>

namespace hookdesk::http {

struct SendRequest
{
    QUrl url; ///< http only: the demo shops deliver to loopback receivers
    HeaderList headers; ///< sent in this order after Host and Content-Length
    QByteArray body; ///< sent byte for byte
    std::chrono::milliseconds timeout = 5s; ///< connect, send and answer together
    std::chrono::milliseconds trickle {0}; ///< spread the body over this time, as a slow sender would
};

struct SendOutcome
{
    int status = 0; ///< 0: no answer; see error
    QString error;
    std::chrono::milliseconds duration {0};
};

/// Delivers webhooks for the demo shops: exact bytes and headers, one connection per delivery, never more
/// than 16 at a time (further ones queue, at most 10,000; beyond that the oldest is reported as failed). Own
/// I/O thread.
class HttpSender
{
public:
    HttpSender();
    ~HttpSender(); ///< abandons what is queued
    Q_DISABLE_COPY_MOVE(HttpSender)

    /// @p done is called once, in the I/O thread.
    void post(SendRequest request, std::function<void(SendOutcome)> done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk::http
