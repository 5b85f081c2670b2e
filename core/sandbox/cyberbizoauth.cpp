// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/sandbox/consentpage.h"
#include "core/sandbox/cyberbizshop.h"
#include "core/sandbox/jwt.h"
#include "core/sandbox/valuetools.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

using json::Value;

namespace {

const auto kPublicScope = u"public"_s; // every app has it (facts.md 4)

bool isRedirectAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == u"https")
        return true;
    return url.scheme() == u"http" && (url.host() == u"127.0.0.1" || url.host() == u"::1");
}

http::ServerResponse redirect(const QString &uri, const QList<QPair<QString, QString>> &items)
{
    QUrl url(uri);
    QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    for (const auto &item : items) {
        if (!query.isEmpty())
            query += '&';
        query += item.first.toLatin1() + '=' + QUrl::toPercentEncoding(item.second);
    }
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    http::ServerResponse response = http::ServerResponse::empty(302);
    response.headers.emplaceBack("Location", url.toEncoded());
    response.headers.emplaceBack("Cache-Control", "no-store");
    response.headers.emplaceBack("Referrer-Policy", "no-referrer");
    return response;
}

http::ServerResponse htmlPage(int status, const QByteArray &html, const QByteArray &formTarget = {})
{
    http::ServerResponse response = http::ServerResponse::html(status, html);
    // form-action names the app too: browsers apply it to the redirect that follows the form
    response.headers.emplaceBack("Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action "
        "'self' "
            + formTarget);
    response.headers.emplaceBack("X-Content-Type-Options", "nosniff");
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

http::ServerResponse tokenError(int status, const QString &code)
{
    auto response = jsonAnswer(status, Value::object({{u"error"_s, Value(code)}}));
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

template <typename Map> void dropExpired(Map &map, qint64 nowMs)
{
    map.removeIf([nowMs](const typename Map::iterator &entry) { return entry.value().expiresMs < nowMs; });
}

} // namespace

http::ServerResponse CyberbizShop::authorize(const http::ServerRequest &request)
{
    const FormItems query = parseForm(request.query);
    const Language language = consentLanguage(formValue(query, u"locale"), request.header("Accept-Language"));
    if (formValue(query, u"client_id") != m_config.clientId)
        return htmlPage(400, consentErrorHtml(ConsentError::UnknownApp, language));
    const QString uri = formValue(query, u"redirect_uri");
    const QUrl target(uri, QUrl::StrictMode);
    if (!isRedirectAllowed(target))
        return htmlPage(400, consentErrorHtml(ConsentError::BadRedirect, language));

    // From here on the app can be told: errors go back to it.
    const QString state = formValue(query, u"state");
    const auto refuse = [&uri, &state](const QString &error) {
        QList<QPair<QString, QString>> items {{u"error"_s, error}};
        if (!state.isEmpty())
            items.append({u"state"_s, state});
        return redirect(uri, items);
    };
    if (formValue(query, u"response_type") != u"code")
        return refuse(u"unsupported_response_type"_s);
    QStringList wanted = formValue(query, u"scope").split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        wanted = m_appScopes;
    wanted.removeDuplicates();

    ConsentPage content {m_config.domain, m_appName, QString::fromLatin1(randomToken()), {}};
    for (const QString &name : wanted) {
        const auto &known = m_config.catalog->scopes;
        const auto scope = std::find_if(
            known.cbegin(), known.cend(), [&name](const auto &one) { return one.name == name; });
        if (scope == known.cend())
            return refuse(u"invalid_scope"_s);
        content.scopes.append({name, scope->title, name == kPublicScope});
    }
    dropExpired(m_consents, now());
    if (m_consents.size() >= kMaxPending)
        m_consents.clear();
    m_consents.insert(content.csrf, {uri, state, wanted, now() + kCodeLifeMs});
    const QByteArray origin = target.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery);
    return htmlPage(200, consentHtml(content, language), origin);
}

http::ServerResponse CyberbizShop::decide(const http::ServerRequest &request)
{
    const FormItems form = parseForm(request.body);
    const auto found = m_consents.find(formValue(form, u"csrf"));
    if (found == m_consents.end() || found->expiresMs < now())
        return htmlPage(403,
            consentErrorHtml(ConsentError::Expired, consentLanguage({}, request.header("Accept-Language"))));
    Consent consent = *found;
    m_consents.erase(found);

    QStringList ticked;
    for (const QString &scope : consent.scopes) {
        const bool chosen = std::any_of(form.cbegin(), form.cend(),
            [&scope](const auto &item) { return item.first == u"scope" && item.second == scope; });
        if (chosen || scope == kPublicScope)
            ticked += scope;
    }
    QList<QPair<QString, QString>> items;
    if (formValue(form, u"decision") == u"allow" && !ticked.isEmpty()) {
        dropExpired(m_codes, now());
        if (m_codes.size() >= kMaxPending)
            m_codes.clear();
        const QString code = QString::fromLatin1(randomToken());
        consent.scopes = ticked;
        consent.expiresMs = now() + kCodeLifeMs;
        m_codes.insert(code, consent);
        // facts.md 3.2: the key is the app secret, the message the shop domain in base64
        const QByteArray hmac
            = hmacSha256(m_config.clientSecret.toUtf8(), m_config.domain.toUtf8().toBase64()).toHex();
        items = {{u"code"_s, code}, {u"shop"_s, m_config.domain}, {u"hmac"_s, QString::fromLatin1(hmac)}};
    } else {
        items = {{u"error"_s, u"access_denied"_s}};
    }
    if (!consent.state.isEmpty())
        items.append({u"state"_s, consent.state});
    return redirect(consent.redirectUri, items);
}

http::ServerResponse CyberbizShop::token(const http::ServerRequest &request)
{
    const FormItems form = parseForm(request.body);
    QByteArray id = formValue(form, u"client_id").toUtf8();
    QByteArray secret = formValue(form, u"client_secret").toUtf8();
    if (id.isEmpty())
        std::tie(id, secret) = basicCredentials(request);
    const bool knownApp = constantTimeEquals(id, m_config.clientId.toUtf8());
    if (!constantTimeEquals(secret, m_config.clientSecret.toUtf8()) || !knownApp)
        return tokenError(401, u"invalid_client"_s);
    const QString grant = formValue(form, u"grant_type");
    if (grant.isEmpty())
        return tokenError(400, u"invalid_request"_s);
    if (grant != u"authorization_code")
        return tokenError(400, u"unsupported_grant_type"_s);

    const auto found = m_codes.find(formValue(form, u"code"));
    if (found == m_codes.end())
        return tokenError(400, u"invalid_grant"_s);
    const Consent consent = *found;
    m_codes.erase(found); // one use, even a wrong one
    if (consent.expiresMs < now() || consent.redirectUri != formValue(form, u"redirect_uri"))
        return tokenError(400, u"invalid_grant"_s);

    const QString scope = consent.scopes.join(u' ');
    m_grantedScopes = scope;
    const qint64 issued = now() / 1000;
    const Value claimSet = Value::object(
        {{u"iat"_s, Value(issued)}, {u"exp"_s, Value(issued + kTokenLifeS)}, {u"shop_id"_s, Value(kShopId)},
            {u"scopes"_s, Value(scope)}, {u"shop_domain"_s, Value(m_config.domain)}});
    auto response = jsonAnswer(200,
        Value::object({{u"access_token"_s, Value(QString::fromLatin1(makeJwt(claimSet, tokenKey())))},
            {u"token_type"_s, Value(u"bearer"_s)}, {u"expires_in"_s, Value(kTokenLifeS)},
            {u"scope"_s, Value(scope)}}));
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

QByteArray CyberbizShop::tokenKey() const
{
    return demoSecret(m_config.seed, u"cyberbiz token key"_s).toLatin1();
}

std::optional<Value> CyberbizShop::claims(const http::ServerRequest &request) const
{
    const QByteArray header = request.header("Authorization");
    if (header.left(7).toLower() != "bearer ")
        return {};
    auto claimSet = readJwt(header.mid(7).trimmed(), tokenKey());
    if (!claimSet || (*claimSet)[u"exp"].toInt() <= now() / 1000
        || (*claimSet)[u"shop_domain"].toString() != m_config.domain)
        return {};
    return claimSet;
}

} // namespace hookdesk::sandbox
