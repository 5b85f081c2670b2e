// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/redirectlistener.h"

#include "core/base/crypto.h"

#include <QMap>

#include <atomic>

namespace hookdesk::auth {

using namespace Qt::StringLiterals;

namespace {

/// Decoded items; nullopt when a name comes twice, which two readers could understand in two ways.
std::optional<QMap<QByteArray, QByteArray>> readQuery(const QByteArray &raw)
{
    QMap<QByteArray, QByteArray> items;
    for (const QByteArray &part : raw.split('&')) {
        if (part.isEmpty())
            continue;
        QByteArray plain = part;
        plain.replace('+', ' ');
        const qsizetype equals = plain.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(plain.left(equals));
        if (items.contains(name))
            return std::nullopt;
        items.insert(
            name, equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(plain.mid(equals + 1)));
    }
    return items;
}

http::ServerResponse closingPage()
{
    static const QByteArray kHtml
        = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Hookdesk</title>"
          "<style>body{font:16px/1.6 system-ui,sans-serif;margin:15vh auto;max-width:32em;padding:0 1em}"
          "@media(prefers-color-scheme:dark){body{background:#1b1d21;color:#e6e6e6}}</style></head><body>"
          "<p lang=\"zh-TW\">您可以關閉這個視窗,回到 Hookdesk。</p>"
          "<p lang=\"zh-CN\">您可以关闭此窗口,回到 Hookdesk。</p>"
          "<p lang=\"en\">You can close this window and return to Hookdesk.</p></body></html>"_ba;
    auto response = http::ServerResponse::html(200, kHtml);
    response.headers.append({{"Cache-Control"_ba, "no-store"_ba}, {"Referrer-Policy"_ba, "no-referrer"_ba},
        {"X-Content-Type-Options"_ba, "nosniff"_ba},
        {"Content-Security-Policy"_ba,
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"_ba}});
    return response;
}

http::ServerResponse shortAnswer(int status, const QByteArray &text)
{
    return {status,
        {{"Content-Type"_ba, "text/plain; charset=utf-8"_ba}, {"Cache-Control"_ba, "no-store"_ba}}, text};
}

http::ServerConfig configFor(const QUrl &fixed)
{
    http::ServerConfig config;
    if (!fixed.isEmpty()) {
        config.port = static_cast<quint16>(fixed.port(0));
        if (fixed.host() == u"::1"_s)
            config.address = QHostAddress::LocalHostIPv6;
    }
    config.rejectOrigin = false; // here it is a browser that calls; the state is what counts
    config.limits.bodyBytes = 1024;
    config.limits.connections = 16;
    config.limits.connectionsPerAddress = 16;
    return config;
}

} // namespace

RedirectVerdict checkRedirect(const RedirectExpectation &expected, const QByteArray &rawQuery)
{
    using Kind = RedirectVerdict::Kind;
    const auto items = readQuery(rawQuery);
    if (!items || expected.state.isEmpty() || !constantTimeEquals(items->value("state"_ba), expected.state))
        return {};
    if (items->contains("error"_ba)) {
        const QByteArray text = items->value("error_description"_ba, items->value("error"_ba));
        return {Kind::Refused, {}, displaySafe(redactText(QString::fromUtf8(text)), 300)};
    }
    const QByteArray code = items->value("code"_ba);
    if (code.isEmpty())
        return {};
    const QByteArray domain = expected.shopDomain.toLower().toUtf8();
    const QByteArray shop = items->value("shop"_ba, domain);
    if (shop.toLower() != domain)
        return {Kind::WrongShop, {}, displaySafe(QString::fromUtf8(shop), 200)};
    if (items->contains("hmac"_ba)) {
        // cyberbiz/facts.md 3.2: hex of HMAC(app secret, base64 of the shop's domain)
        const auto received = decodeHex(items->value("hmac"_ba));
        if (!received
            || !constantTimeEquals(*received, hmacSha256(expected.clientSecret.reveal(), shop.toBase64())))
            return {Kind::WrongSignature, {}, {}};
    }
    return {Kind::Good, Secret(code), {}};
}

RedirectListener::RedirectListener(QObject *parent)
    : QObject(parent)
{
}

RedirectListener::~RedirectListener()
{
    close();
}

Result<QUrl> RedirectListener::listen(const RedirectExpectation &expected, const QUrl &fixed)
{
    QByteArray path = "/oauth/" + randomToken(16);
    http::ServerConfig config = configFor(fixed);
    if (!fixed.isEmpty()) {
        path = fixed.path(QUrl::FullyEncoded).toLatin1();
        if (path.isEmpty())
            path = "/"_ba;
    }
    config.headerCheck = [path](const http::ServerRequest &request) -> std::optional<http::ServerResponse> {
        if (!constantTimeEquals(request.path, path))
            return shortAnswer(404, "Not found\n"_ba);
        if (request.method != "GET") {
            auto response = shortAnswer(405, "Only GET\n"_ba);
            response.headers.append({"Allow"_ba, "GET"_ba});
            return response;
        }
        return std::nullopt;
    };
    const auto used = std::make_shared<std::atomic_bool>(false);
    // Answers here, in the server's thread: the page must be out before the listener is closed.
    const auto handler = [this, expected, used](
                             const http::ServerRequest &request, const http::Responder &respond) {
        const RedirectVerdict verdict = checkRedirect(expected, request.query);
        if (verdict.kind == RedirectVerdict::Kind::Foreign) {
            respond(
                shortAnswer(400, "This address does not belong to a sign-in that Hookdesk started.\n"_ba));
            return;
        }
        if (used->exchange(true)) {
            respond(shortAnswer(410, "This address was used already.\n"_ba));
            return;
        }
        respond(closingPage());
        QMetaObject::invokeMethod(
            this, [this, verdict] { emit arrived(verdict); }, Qt::QueuedConnection);
    };
    const auto port = m_server.start(config, handler);
    if (!port)
        return fail(port.error());
    QUrl address = fixed;
    if (!fixed.isEmpty()) {
        if (fixed.port() <= 0)
            address.setPort(*port);
        return address;
    }
    address.setScheme(u"http"_s);
    address.setHost(u"127.0.0.1"_s);
    address.setPort(*port);
    address.setPath(QString::fromLatin1(path));
    return address;
}

void RedirectListener::close()
{
    m_server.stop();
}

} // namespace hookdesk::auth
