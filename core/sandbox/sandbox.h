// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace hookdesk::sandbox {

/// Each is the share of deliveries that is spoilt, 0.0 to 1.0.
struct Mischief
{
    double forged = 0; ///< wrong signature
    double duplicate = 0; ///< sent twice
    double outOfOrder = 0; ///< held back until the next one of the shop went out
    double slow = 0; ///< body trickles for 3 s
    double oversized = 0; ///< a body beyond 2 MiB
    double missed = 0; ///< never sent
};

struct SandboxOptions
{
    quint32 seed = 20261122; ///< equal seeds give equal data
    int orders = 420; ///< per shop, at least 1
    int customers = 320;
    int products = 130;
    double eventsPerMinute = 12; ///< per shop; 0: only by trigger()
    QHostAddress address = QHostAddress::LocalHost;
    quint16 cyberbizPort = 0; ///< 0: any free one
    quint16 youhaosudaPort = 0;
    Mischief mischief;
    QDateTime now; ///< the moment at which the data ends; invalid: that of start()
    bool apiDemoLimit = false; ///< CYBERBIZ answers like the account "apidemo": bodies up to 2 KB
};

/// Addresses and fictional credentials of one demo shop.
struct DemoShop
{
    QString platformId;
    QString domain; ///< demo.cyberbiz.example, demo.yhsd.example
    QString name;
    QUrl apiBase; ///< as the platform's API base
    QUrl authBase; ///< where /admin/oauth or /oauth2 live
    QString appName;
    QString clientId;
    QString clientSecret; ///< fictional, made from the seed
    QStringList scopes; ///< that the demo app asks for
};

struct DeliveryStats
{
    quint64 sent = 0;
    quint64 succeeded = 0;
    quint64 failed = 0; ///< after the last retry
    quint64 retried = 0;
};

/// The two demo shops as HTTP services on loopback, with a simulator that makes business happen and delivers
/// signed webhooks. The same code runs in hookdesk-sandbox and inside the desktop app. Own threads; all calls
/// from one thread; starting makes the data and takes a noticeable time: start it off the GUI thread.
class Sandbox
{
public:
    Sandbox();
    ~Sandbox(); ///< stops
    Q_DISABLE_COPY_MOVE(Sandbox)

    /// Both shops or none. Error::Kind::PortInUse names the port.
    [[nodiscard]] Result<QList<DemoShop>> start(const SandboxOptions &options);
    void stop();

    void setEventsPerMinute(double eventsPerMinute);
    void setMischief(const Mischief &mischief);
    /// Makes one thing of @p topic happen now; delivered where it is subscribed. BadInput for an unknown shop
    /// or topic.
    [[nodiscard]] Result<void> trigger(const QString &domain, const QString &topic);
    [[nodiscard]] DeliveryStats deliveries() const; ///< any thread

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk::sandbox
