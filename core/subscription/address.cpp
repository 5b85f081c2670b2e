// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscription/subscriptionservice.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookdesk::subscription {

namespace {

bool isWithin(const QString &host, const QStringList &domains)
{
    return std::any_of(domains.cbegin(), domains.cend(),
        [&host](const QString &domain) { return host == domain || host.endsWith(u'.' + domain); });
}

AddressProblem problemOfIp(const QHostAddress &address)
{
    if (address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6))
        return AddressProblem::Loopback;
    static const std::array<std::pair<QHostAddress, int>, 7> kPrivate {{{QHostAddress(u"10.0.0.0"_s), 8},
        {QHostAddress(u"172.16.0.0"_s), 12}, {QHostAddress(u"192.168.0.0"_s), 16},
        {QHostAddress(u"169.254.0.0"_s), 16}, {QHostAddress(u"100.64.0.0"_s), 10},
        {QHostAddress(u"fc00::"_s), 7}, {QHostAddress(u"fe80::"_s), 10}}};
    const bool isPrivate = std::any_of(kPrivate.cbegin(), kPrivate.cend(),
        [&address](const auto &net) { return address.isInSubnet(net.first, net.second); });
    return isPrivate ? AddressProblem::Private : AddressProblem::None;
}

AddressProblem problemOfHost(QString host)
{
    if (host.endsWith(u'.')) // the same name, written absolutely
        host.chop(1);
    QHostAddress address(host);
    if (!address.isNull()) {
        bool isMapped = false; // ::ffff:127.0.0.1
        const quint32 v4 = address.toIPv4Address(&isMapped);
        return problemOfIp(isMapped ? QHostAddress(v4) : address);
    }
    if (isWithin(host, {u"localhost"_s}))
        return AddressProblem::Loopback;
    if (isWithin(host, {u"youhaosuda.com"_s, u"cyberbiz.co"_s, u"cyberbiz.io"_s}))
        return AddressProblem::PlatformDomain;
    if (isWithin(host,
            {u"example"_s, u"example.com"_s, u"example.net"_s, u"example.org"_s, u"example.edu"_s, u"test"_s,
                u"invalid"_s}))
        return AddressProblem::ExampleDomain;
    if (!host.contains(u'.') || isWithin(host, {u"local"_s, u"internal"_s, u"lan"_s, u"home.arpa"_s}))
        return AddressProblem::Private;
    return AddressProblem::None;
}

} // namespace

AddressProblem checkAddress(const QString &address)
{
    if (address.trimmed().isEmpty())
        return AddressProblem::Empty;
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return AddressProblem::NotAUrl;
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return AddressProblem::NotHttp;
    const QString host = QString::fromLatin1(QUrl::toAce(url.host())).toLower();
    const QString judged = host.isEmpty() ? url.host().toLower() : host; // toAce() refuses IPv6
    if (judged.isEmpty())
        return AddressProblem::NotAUrl;
    if (const auto problem = problemOfHost(judged); problem != AddressProblem::None)
        return problem;
    return url.scheme() == u"http" ? AddressProblem::PlainHttp : AddressProblem::None;
}

bool isRefusedByPlatform(AddressProblem problem, const platform::PlatformProfile &profile)
{
    switch (problem) {
    case AddressProblem::None:
    case AddressProblem::PlainHttp:
    case AddressProblem::Private:
        return false;
    case AddressProblem::Loopback:
        return !profile.capabilities.loopbackAddresses;
    case AddressProblem::Empty:
    case AddressProblem::NotAUrl:
    case AddressProblem::NotHttp:
    case AddressProblem::PlatformDomain:
    case AddressProblem::ExampleDomain:
        return true;
    }
    return true;
}

} // namespace hookdesk::subscription
