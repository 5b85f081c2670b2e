// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"

#include "core/net/httpcall_p.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookdesk::net {

namespace {

constexpr int kMaxUrlBytes = 16 * 1024;
const QByteArray kUserAgent = QByteArrayLiteral("Hookdesk/" HOOKDESK_VERSION);
const QByteArray kAcceptLanguage = QByteArrayLiteral("zh-TW,zh-CN;q=0.9,en;q=0.8");

bool isLoopback(const QString &host)
{
    if (host == u"localhost" || host.endsWith(u".localhost"))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

/// Loopback goes direct, everything else as the system is set up.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

bool isTokenChar(char c)
{
    static constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        || kMarks.find(c) != std::string_view::npos;
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isTokenChar);
}

/// Set by the connection itself; another value would break framing or decompression.
bool isReservedHeader(const QByteArray &name)
{
    static const QByteArrayList kReserved {"host"_ba, "content-length"_ba, "transfer-encoding"_ba,
        "connection"_ba, "accept-encoding"_ba, "upgrade"_ba, "te"_ba, "trailer"_ba, "expect"_ba,
        "keep-alive"_ba, "proxy-connection"_ba, "proxy-authorization"_ba};
    return kReserved.contains(name.toLower());
}

QString urlProblem(const QUrl &url)
{
    if (!url.isValid() || url.isRelative())
        return u"url: not a valid address"_s;
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return u"url: only http and https are possible"_s;
    if (url.host().isEmpty())
        return u"url: the host is missing"_s;
    if (!url.userInfo().isEmpty())
        return u"url: a user name or password in the address is not allowed"_s;
    if (url.toEncoded().size() > kMaxUrlBytes)
        return u"url: longer than %1 bytes"_s.arg(kMaxUrlBytes);
    return {};
}

QString requestProblem(const HttpRequest &request)
{
    if (const QString problem = urlProblem(request.url); !problem.isEmpty())
        return problem;
    if (!isToken(request.method) || request.method == "CONNECT" || request.method == "TRACE")
        return u"method: not allowed"_s;
    if (request.isBodiless() && !request.body.isEmpty())
        return u"body: %1 has none"_s.arg(QString::fromLatin1(request.method));
    if (!request.body.isEmpty() && request.contentType.isEmpty())
        return u"Content-Type: missing"_s;
    if (const QString problem = headerProblem("Content-Type"_ba, request.contentType); !problem.isEmpty())
        return problem;
    for (const auto &[name, value] : request.headers) {
        if (const QString problem = headerProblem(name, value); !problem.isEmpty())
            return problem;
        if (isReservedHeader(name))
            return u"%1: this header is set by the connection"_s.arg(QString::fromLatin1(name));
    }
    for (const SecretHeader &header : request.secretHeaders) {
        if (const QString problem = headerProblem(header.name, header.prefix + header.secret.reveal());
            !problem.isEmpty())
            return problem;
        if (isReservedHeader(header.name))
            return u"%1: this header is set by the connection"_s.arg(QString::fromLatin1(header.name));
    }
    return {};
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setRawHeader("User-Agent"_ba, kUserAgent);
    out.setRawHeader("Accept-Language"_ba, kAcceptLanguage);
    QByteArrayList seen;
    for (const auto &[name, value] : request.headers) {
        // repeated fields become one list, as RFC 9110 5.2 allows; Qt would keep only the last
        const QByteArray key = name.toLower();
        out.setRawHeader(name, seen.contains(key) ? out.rawHeader(name) + ", " + value : value);
        seen << key;
    }
    if (!request.contentType.isEmpty())
        out.setRawHeader("Content-Type"_ba, request.contentType);
    for (const SecretHeader &header : request.secretHeaders)
        out.setRawHeader(header.name, header.prefix + header.secret.reveal());
    return out;
}

} // namespace

QString headerProblem(const QByteArray &name, const QByteArray &value)
{
    if (!isToken(name)) {
        return u"%1: not a valid header name"_s.arg(
            name.isEmpty() ? u"(empty)"_s : displaySafe(QString::fromUtf8(name), 60));
    }
    const bool clean = std::none_of(value.cbegin(), value.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    });
    return clean ? QString() : u"%1: the value contains a control character"_s.arg(QString::fromLatin1(name));
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , m_manager(nullptr)
{
}

HttpClient::~HttpClient()
{
    // before the manager goes: it would destroy replies without a word
    const auto running = findChildren<HttpCall *>(QString(), Qt::FindDirectChildrenOnly);
    for (HttpCall *call : running)
        delete call;
}

HttpCall *HttpClient::start(const HttpRequest &request)
{
    auto *call = new RunningCall(*this, request);
    if (const QString problem = requestProblem(request); !problem.isEmpty()) {
        Error error;
        error.kind = Error::Kind::BadInput;
        error.detail = problem;
        call->refuse(error);
        return call;
    }
    if (!m_manager) {
        m_manager = new QNetworkAccessManager(this);
        m_manager->setProxyFactory(new ProxyFactory); // the manager owns it
        m_manager->setAutoDeleteReplies(false);
    }
    call->run(*m_manager, networkRequest(request));
    return call;
}

void HttpClient::clearConnections()
{
    if (m_manager)
        m_manager->clearConnectionCache();
}

} // namespace hookdesk::net
