// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redact.h"
#include "core/json/value.h"
#include "core/sandbox/sandbox.h"

#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

namespace hookdesk::test {

using namespace Qt::StringLiterals;

struct Reply
{
    int status = 0; ///< 0: no answer
    HeaderList headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &one : headers) {
            if (one.first.toLower() == name.toLower())
                return one.second;
        }
        return {};
    }
    [[nodiscard]] json::Value json() const { return json::parse(body).value_or(json::Value()); }
};

/// One request on one connection, with exactly these bytes; waits for the end of the answer.
inline Reply exchange(const QUrl &base, const QByteArray &method, const QByteArray &target,
    const HeaderList &headers = {}, const QByteArray &body = {})
{
    QTcpSocket socket;
    socket.connectToHost(base.host(), static_cast<quint16>(base.port()));
    if (!socket.waitForConnected(5000))
        return {};
    QByteArray wire = method + ' ' + target + " HTTP/1.1\r\nHost: " + base.host().toLatin1() + ':'
        + QByteArray::number(base.port()) + "\r\nConnection: close\r\n";
    for (const auto &header : headers)
        wire += header.first + ": " + header.second + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        wire += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    socket.write(wire + "\r\n" + body);
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    answer += socket.readAll();

    Reply reply;
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    const QList<QByteArray> lines = answer.left(end).split('\n');
    reply.status = lines.constFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    reply.body = answer.mid(end + 4);
    return reply;
}

inline const HeaderList kForm {{"Content-Type", "application/x-www-form-urlencoded"}};

inline QByteArray form(const QList<QPair<QString, QString>> &items)
{
    QByteArray text;
    for (const auto &item : items)
        text
            += (text.isEmpty() ? "" : "&") + item.first.toUtf8() + '=' + QUrl::toPercentEncoding(item.second);
    return text;
}

inline QByteArray authorizeTarget(const sandbox::DemoShop &shop, const QString &redirect,
    const QString &scope, const QString &state = u"state-1"_s)
{
    return "/admin/oauth/authorize?"
        + form({{u"client_id"_s, shop.clientId}, {u"redirect_uri"_s, redirect},
            {u"response_type"_s, u"code"_s}, {u"scope"_s, scope}, {u"state"_s, state}});
}

inline QString csrfOf(const QByteArray &html)
{
    const QByteArray mark = "name=\"csrf\" value=\"";
    const qsizetype start = html.indexOf(mark) + mark.size();
    return QString::fromUtf8(html.mid(start, html.indexOf('"', start) - start));
}

inline const auto kRedirect = u"http://127.0.0.1:9/callback"_s;

/// Opens the consent page and presses a button; the query of the redirect.
inline QUrlQuery consent(const sandbox::DemoShop &shop, const QStringList &ticked, const QString &decision)
{
    const Reply page
        = exchange(shop.authBase, "GET", authorizeTarget(shop, kRedirect, shop.scopes.join(u' ')));
    QList<QPair<QString, QString>> items {{u"csrf"_s, csrfOf(page.body)}, {u"decision"_s, decision}};
    for (const QString &scope : ticked)
        items.emplaceBack(u"scope"_s, scope);
    const Reply back = exchange(shop.authBase, "POST", "/admin/oauth/authorize", kForm, form(items));
    return QUrlQuery(QUrl::fromEncoded(back.header("Location")));
}

inline Reply askToken(const sandbox::DemoShop &shop, const QString &code, const QString &secret,
    const QString &redirect = kRedirect)
{
    return exchange(shop.authBase, "POST", "/admin/oauth/token", kForm,
        form({{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, code}, {u"redirect_uri"_s, redirect},
            {u"client_id"_s, shop.clientId}, {u"client_secret"_s, secret}}));
}

/// Headers of a call with a fresh CYBERBIZ token. Different scopes give different tokens, each with its own
/// rate.
inline HeaderList cyberbizToken(const sandbox::DemoShop &shop, const QStringList &scopes)
{
    const QString code = consent(shop, scopes, u"allow"_s).queryItemValue(u"code"_s);
    const Reply reply = askToken(shop, code, shop.clientSecret);
    return {{"Authorization", "Bearer " + reply.json()[u"access_token"].toString().toLatin1()},
        {"Content-Type", "application/json"}};
}

inline Reply askYouhaosudaToken(const sandbox::DemoShop &shop, const QString &secret,
    const QByteArray &target = "/oauth2/token", const QByteArray &body = "grant_type=client_credentials")
{
    HeaderList headers = kForm;
    headers.emplaceBack(
        "Authorization", "Basic " + QString(shop.clientId + u':' + secret).toUtf8().toBase64());
    return exchange(shop.authBase, "POST", target, headers, body);
}

inline HeaderList youhaosudaToken(const sandbox::DemoShop &shop)
{
    return {{"X-API-ACCESS-TOKEN",
                askYouhaosudaToken(shop, shop.clientSecret).json()[u"token"].toString().toLatin1()},
        {"Content-Type", "application/json"}};
}

} // namespace hookdesk::test
