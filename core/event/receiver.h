// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/http_server/httpserver.h"
#include "core/platform/signature.h"
#include "core/shop/credentials.h"
#include "core/store/eventstore.h"

#include <QObject>
#include <QUrl>

namespace hookdesk::event {

enum class ReceiverState { Stopped, Receiving, Paused, PortInUse, Failed };

struct ReceiverConfig
{
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 8787; ///< 0: any
    QString pathToken; ///< at least 128 random bits, base64url; part of every address
    http::ServerLimits limits;
    QStringList publicHosts; ///< Host values of a public address
};

/// One key that may have signed a delivery, prepared on the GUI thread for the server thread.
struct SigningKey
{
    ShopId shop;
    AppId app;
    QString shopDomain;
    platform::SignatureSpec spec;
    QList<Secret> secrets; ///< current first
};

/// Takes deliveries: path token → shop → signature over the raw body → store → answer. 2xx only after the
/// commit; 401 wrong signature (stored with its reason), 400 malformed, 404 without the token (counted, not
/// stored), 405, 413, 421, 431, 503 when paused or when the store failed. Address of a shop: /r/<path
/// token>/<shop id>[/<topic>]. The platform's own topic header wins over the address. GUI thread; requests
/// are handled on the server's thread.
class Receiver : public QObject
{
    Q_OBJECT
public:
    Receiver(store::EventStore &events, const Clock &clock, QObject *parent = nullptr);
    ~Receiver() override;

    void start(const ReceiverConfig &config); ///< ends in Receiving, PortInUse or Failed; see stateChanged
    void stop();
    void setPaused(bool paused); ///< answers 503 while paused, so that senders retry

    /// Which keys verify what; replaces the former list. Call whenever shops, apps or credentials change.
    void setKeys(const QList<SigningKey> &keys);

    [[nodiscard]] ReceiverState state() const;
    [[nodiscard]] QString failure() const; ///< technical text for Failed
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString host() const; ///< "127.0.0.1:8787"
    /// Address to subscribe with; @p topic only where the platform names none in its headers. Empty when not
    /// listening.
    [[nodiscard]] QUrl address(const ShopId &shop, const QString &topic = {}) const;
    /// The same without the path token's characters, for the screen.
    [[nodiscard]] QString maskedAddress(const ShopId &shop) const;

    struct Totals
    {
        quint64 accepted = 0;
        quint64 duplicates = 0;
        quint64 rejected = 0; ///< known path, failed check
        quint64 noise = 0; ///< no path token
        qint64 lastAtMs = 0; ///< of any known path; 0 never
        friend bool operator==(const Totals &, const Totals &) = default;
    };
    [[nodiscard]] Totals totals() const;

signals:
    void stateChanged();
    void totalsChanged(); ///< at most 4 times a second

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk::event
