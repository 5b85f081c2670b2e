// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/receiver.h"

#include "core/base/logging.h"
#include "core/event/intake.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookdesk::event {

namespace {

constexpr qsizetype kMinToken = 22; // 128 bits in base64url
constexpr auto kTotalsInterval = 250ms;
const QString kMask = u"••••"_s;

bool isPathToken(const QString &token)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    };
    return token.size() >= kMinToken && std::all_of(token.cbegin(), token.cend(), allowed);
}

} // namespace

class Receiver::Private
{
public:
    Private(Receiver *owner, store::EventStore &events, const Clock &clock)
        : q(owner)
        , intake(std::make_shared<Intake>(events, clock))
    {
    }

    void setState(ReceiverState next, const QString &text = {})
    {
        if (state == next && failure == text)
            return;
        state = next;
        failure = text;
        emit q->stateChanged();
    }
    /// The intake stays silent until the timer ends, so that thousands of deliveries a second cost the GUI
    /// thread four calls.
    void tellTotals()
    {
        told = intake->totals();
        totalsTimer.start();
        emit q->totalsChanged();
    }
    void onTotalsTimer()
    {
        if (intake->listenAgain() != told)
            tellTotals();
    }

    Receiver *q;
    std::shared_ptr<Intake> intake;
    http::HttpServer server;
    ReceiverConfig config;
    ReceiverState state = ReceiverState::Stopped;
    QString failure;
    QTimer totalsTimer;
    quint16 port = 0;
    bool paused = false;
    Totals told;
};

Receiver::Receiver(store::EventStore &events, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, events, clock))
{
    d->totalsTimer.setSingleShot(true);
    d->totalsTimer.setInterval(kTotalsInterval);
    connect(&d->totalsTimer, &QTimer::timeout, this, [this] { d->onTotalsTimer(); });
    d->intake->setListener([this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!d->totalsTimer.isActive())
                    d->tellTotals();
            },
            Qt::QueuedConnection);
    });
}

Receiver::~Receiver()
{
    d->intake->setListener({});
    d->server.stop();
}

void Receiver::start(const ReceiverConfig &config)
{
    d->server.stop();
    d->port = 0;
    d->config = config;
    if (!isPathToken(config.pathToken)) {
        d->setState(ReceiverState::Failed, u"the path token is shorter than 128 bits"_s);
        return;
    }
    d->intake->setToken(config.pathToken.toLatin1());
    d->intake->setPaused(d->paused);
    http::ServerConfig server;
    server.address = config.address;
    server.port = config.port;
    server.limits = config.limits;
    server.extraHosts = config.publicHosts;
    server.headerCheck
        = [intake = d->intake](const http::ServerRequest &request) { return intake->checkHeader(request); };
    const auto started = d->server.start(
        server, [intake = d->intake](const http::ServerRequest &request, const http::Responder &respond) {
            intake->take(request, respond);
        });
    if (!started) {
        qCWarning(lcEvent) << "the receiver does not listen:" << started.error().detail;
        const bool inUse = started.error().kind == Error::Kind::PortInUse;
        d->setState(inUse ? ReceiverState::PortInUse : ReceiverState::Failed, started.error().detail);
        return;
    }
    d->port = *started;
    d->setState(d->paused ? ReceiverState::Paused : ReceiverState::Receiving);
}

void Receiver::stop()
{
    d->server.stop();
    d->port = 0;
    d->setState(ReceiverState::Stopped);
}

void Receiver::setPaused(bool paused)
{
    d->paused = paused;
    d->intake->setPaused(paused);
    if (d->state == ReceiverState::Receiving || d->state == ReceiverState::Paused)
        d->setState(paused ? ReceiverState::Paused : ReceiverState::Receiving);
}

void Receiver::setKeys(const QList<SigningKey> &keys)
{
    d->intake->setKeys(keys);
}

ReceiverState Receiver::state() const
{
    return d->state;
}

QString Receiver::failure() const
{
    return d->failure;
}

quint16 Receiver::port() const
{
    return d->port;
}

QString Receiver::host() const
{
    QHostAddress address = d->config.address;
    const bool any = address == QHostAddress::Any || address == QHostAddress::AnyIPv4
        || address == QHostAddress::AnyIPv6;
    if (any)
        address = QHostAddress::LocalHost;
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString name = six ? u"[%1]"_s.arg(address.toString()) : address.toString();
    return u"%1:%2"_s.arg(name).arg(d->port);
}

QUrl Receiver::address(const ShopId &shop, const QString &topic) const
{
    if (d->port == 0)
        return {};
    QUrl url(u"http://%1"_s.arg(host()));
    QString path = u"/r/%1/%2"_s.arg(d->config.pathToken, shop.toString());
    if (!topic.isEmpty())
        path += u'/' + topic;
    url.setPath(path, QUrl::DecodedMode);
    return url;
}

QString Receiver::maskedAddress(const ShopId &shop) const
{
    if (d->port == 0)
        return {};
    return u"http://%1/r/%2/%3"_s.arg(host(), kMask, shop.toString());
}

Receiver::Totals Receiver::totals() const
{
    return d->intake->totals();
}

} // namespace hookdesk::event
