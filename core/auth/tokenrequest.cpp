// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenrequest.h"

#include "core/base/crypto.h"
#include "core/json/value.h"
#include "core/net/httpclient.h"

#include <QHostAddress>

namespace hookdesk::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxReplyBytes = 64 * 1024;
constexpr qsizetype kMaxTokenBytes = 8 * 1024;
constexpr qint64 kTenYearsS = 10LL * 366 * 24 * 3600;

using FormItems = QList<QPair<QByteArray, QByteArray>>;

QByteArray encodeForm(const FormItems &items)
{
    QByteArray form;
    for (const auto &[name, value] : items) {
        if (!form.isEmpty())
            form += '&';
        form += name + '=' + QByteArray(value).toPercentEncoding();
    }
    return form;
}

net::HttpRequest formPost(const QUrl &endpoint, const FormItems &items)
{
    net::HttpRequest request;
    request.method = "POST"_ba;
    request.url = endpoint;
    request.headers = {{"Accept"_ba, "application/json"_ba}};
    request.contentType = "application/x-www-form-urlencoded"_ba;
    request.body = encodeForm(items);
    request.maxBytes = kMaxReplyBytes;
    return request;
}

bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
}

Error::Kind kindOf(int status, const QString &code)
{
    if (status >= 300 && status < 400)
        return Error::Kind::Redirected;
    if (status == 401 || code == u"invalid_client"_s || code == u"unauthorized_client"_s)
        return Error::Kind::Unauthorized;
    if (status == 403)
        return Error::Kind::Forbidden;
    if (status == 404)
        return Error::Kind::NotFound;
    if (status == 429)
        return Error::Kind::RateLimited;
    return status >= 500 ? Error::Kind::Server : Error::Kind::Http;
}

Error refusal(const net::HttpResponse &response, const json::Value &answer)
{
    const QString code = answer[u"error"].toString();
    const QString text = answer[u"error_description"].toString();
    Error error;
    error.kind = kindOf(response.status, code);
    error.httpStatus = response.status;
    error.serverText = displaySafe(redactText(text.isEmpty() ? code : code + u": "_s + text), 300);
    error.requestId = displaySafe(QString::fromLatin1(response.header("X-Request-Id")), 100);
    bool isNumber = false;
    const int seconds = response.header("Retry-After").toInt(&isNumber);
    if (isNumber && seconds > 0)
        error.retryAfter = std::chrono::seconds(seconds);
    if (error.kind == Error::Kind::Redirected)
        error.detail = redactUrl(QUrl::fromEncoded(response.header("Location"), QUrl::StrictMode));
    return error;
}

} // namespace

Authorization Authorization::create(const QUrl &redirect)
{
    return {redirect, randomToken(24), randomToken(48)};
}

Result<QUrl> endpoint(const QString &urlTemplate, const Shop &shop)
{
    QString text = urlTemplate;
    text.replace(u"{domain}"_s, shop.domain);
    QUrl url(text, QUrl::StrictMode);
    if (!shop.authBase.isEmpty()) {
        url.setScheme(shop.authBase.scheme());
        url.setHost(shop.authBase.host());
        url.setPort(shop.authBase.port());
    }
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return fail(Error::Kind::BadInput, u"domain"_s);
    if (url.scheme() != u"https"_s && !(url.scheme() == u"http"_s && isLoopback(url)))
        return fail(Error::Kind::BadInput, u"scheme"_s);
    return url;
}

QUrl authorizeAddress(const QUrl &endpoint, const QString &clientId, const QStringList &scopes,
    const Authorization &authorization)
{
    const QByteArray challenge
        = sha256(authorization.verifier)
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    FormItems items {{"response_type"_ba, "code"_ba}, {"client_id"_ba, clientId.toUtf8()},
        {"redirect_uri"_ba, authorization.redirect.toEncoded()}};
    if (!scopes.isEmpty())
        items.append({"scope"_ba, scopes.join(u' ').toUtf8()});
    items.append({{"state"_ba, authorization.state}, {"code_challenge"_ba, challenge},
        {"code_challenge_method"_ba, "S256"_ba}});
    QUrl url = endpoint;
    url.setQuery(QString::fromLatin1(encodeForm(items)), QUrl::StrictMode);
    return url;
}

net::HttpRequest clientCredentialsRequest(const QUrl &endpoint, const AppIdentity &app)
{
    auto request = formPost(endpoint, {{"grant_type"_ba, "client_credentials"_ba}});
    const QByteArray pair = app.clientId.toUtf8() + ':' + app.clientSecret.reveal();
    request.secretHeaders = {{"Authorization"_ba, "Basic "_ba, Secret(pair.toBase64())}};
    return request;
}

net::HttpRequest codeRequest(
    const QUrl &endpoint, const AppIdentity &app, const Authorization &authorization, const Secret &code)
{
    return formPost(endpoint,
        {{"grant_type"_ba, "authorization_code"_ba}, {"code"_ba, code.reveal()},
            {"redirect_uri"_ba, authorization.redirect.toEncoded()}, {"client_id"_ba, app.clientId.toUtf8()},
            {"client_secret"_ba, app.clientSecret.reveal()}, {"code_verifier"_ba, authorization.verifier}});
}

Result<TokenReply> readTokenReply(const platform::PlatformProfile &profile, const net::HttpResponse &response)
{
    const auto answer = json::parse(response.body, {kMaxReplyBytes, 16});
    if (!response.isSuccess())
        return fail(refusal(response, answer ? *answer : json::Value()));
    Error error;
    error.httpStatus = response.status;
    error.kind = Error::Kind::NotJson;
    if (!answer || !answer->isObject())
        return fail(error);
    // Some servers report a refusal inside a 200.
    if ((*answer)[u"error"].isString())
        return fail(refusal(response, *answer));
    const QString name = profile.grant == platform::Grant::ClientCredentials ? u"token"_s : u"access_token"_s;
    QString token = (*answer)[name].toString();
    if (token.isEmpty())
        token = (*answer)[name == u"token"_s ? u"access_token"_s : u"token"_s].toString();
    error.kind = Error::Kind::Parse;
    if (token.isEmpty() || token.size() > kMaxTokenBytes) {
        error.detail = name;
        return fail(error);
    }
    TokenReply reply;
    reply.token = Secret(token);
    if (!net::headerProblem(profile.tokenHeader, profile.tokenPrefix + reply.token.reveal()).isNull()) {
        error.detail = name;
        return fail(error);
    }
    reply.scopes = (*answer)[u"scope"].toString().split(u' ', Qt::SkipEmptyParts);
    const qint64 seconds = (*answer)[u"expires_in"].toInt();
    reply.expiresInS = seconds > 0 && seconds < kTenYearsS ? seconds : 0;
    return reply;
}

} // namespace hookdesk::auth
