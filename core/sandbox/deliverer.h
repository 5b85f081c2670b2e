// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http_server/httptypes.h"
#include "core/sandbox/sandbox.h"

#include <QUrl>

#include <functional>

namespace hookdesk::sandbox {

/// One event for one address.
struct Delivery
{
    QString shop; ///< domain: "out of order" holds back per shop
    QString topic;
    QUrl url;
    QByteArray body;
    /// All headers for the final body; forged: with a signature of another key.
    std::function<HeaderList(const QByteArray &body, bool forged)> headers;
};

/// Sends deliveries over http::HttpSender, spoils some of them on request, and repeats what was not answered
/// with 2xx. Own threads; deliver() from any thread.
class Deliverer
{
public:
    explicit Deliverer(quint32 seed);
    ~Deliverer(); ///< abandons what waits
    Q_DISABLE_COPY_MOVE(Deliverer)

    void deliver(Delivery delivery);
    void setMischief(const Mischief &mischief);
    [[nodiscard]] DeliveryStats stats() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk::sandbox
