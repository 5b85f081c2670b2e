// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/net/httpcall_p.h"

#include <QIODevice>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <utility>

using namespace Qt::StringLiterals;

namespace hookdesk::net {

namespace {

constexpr qint64 kReportEveryMs = 50;

/// A body that can be sent once. Qt sends a request again, POST included, when the peer closes before it
/// answers; it asks the body to rewind first, and a body that cannot turns the resend into an error.
/// Not a QBuffer: Qt bypasses the virtual functions of that one.
class OneShotBody final : public QIODevice
{
public:
    OneShotBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = qBound(qint64(0), m_bytes.size() - pos(), maxSize);
        std::copy_n(m_bytes.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

HeaderList recordedHeaders(const HttpRequest &request, const QNetworkRequest &sent)
{
    HeaderList headers;
    QByteArray host = request.url.host(QUrl::FullyEncoded).toLatin1();
    if (request.url.port() != -1)
        host += ':' + QByteArray::number(request.url.port());
    headers.emplace_back("Host"_ba, host);
    for (const QByteArray &name : sent.rawHeaderList()) {
        const bool secret = std::any_of(request.secretHeaders.cbegin(), request.secretHeaders.cend(),
            [&](const SecretHeader &h) { return h.name.compare(name, Qt::CaseInsensitive) == 0; });
        headers.emplace_back(
            name, secret ? QByteArray("••••") : redactHeaderValue(name, sent.rawHeader(name)));
    }
    if (request.isWrite())
        headers.emplace_back("Content-Length"_ba, QByteArray::number(request.body.size()));
    return headers;
}

/// Everything that Qt reports although a complete answer arrived: it makes errors out of statuses.
bool isStatusError(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return true;
    // For 307 and 308 Qt rewinds the body even when it is told not to follow; ours refuses.
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308;
    return status >= 400 && error > QNetworkReply::UnknownProxyError
        && error != QNetworkReply::ProtocolFailure;
}

} // namespace

RunningCall::RunningCall(HttpClient &client, HttpRequest request)
    : HttpCall(&client)
    , m_client(client)
    , m_request(std::move(request))
{
    m_record.method = m_request.method;
    m_record.url = redactUrl(m_request.url);
    m_record.requestBody = redactBody(m_request.body, m_request.contentType);
    m_record.started = QDateTime::currentDateTimeUtc();
    m_elapsed.start();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &RunningCall::onDeadline);
}

RunningCall::~RunningCall()
{
    finish(fail(Error::Kind::Canceled));
}

void RunningCall::refuse(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { finish(fail(error)); }, Qt::QueuedConnection);
}

void RunningCall::run(QNetworkAccessManager &manager, const QNetworkRequest &networkRequest)
{
    m_record.requestHeaders = recordedHeaders(m_request, networkRequest);
    if (m_request.isWrite()) { // a GET with a side effect too: only the body keeps Qt from a resend
        auto *body = new OneShotBody(m_request.body, this);
        m_reply = manager.sendCustomRequest(networkRequest, m_request.method, body);
    } else if (m_request.method == "HEAD") {
        m_reply = manager.head(networkRequest);
    } else {
        m_reply = manager.get(networkRequest);
    }
    m_reply->setParent(this); // the manager would destroy it without finished()
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(
        m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) { m_sent = m_sent || sent > 0; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &RunningCall::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &RunningCall::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &RunningCall::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsProblems << error.errorString();
    });
    m_deadline.start(m_request.deadline);
}

void RunningCall::cancel()
{
    finish(fail(Error::Kind::Canceled));
}

void RunningCall::onMetaData()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_record.status == 0 && status != 0)
        m_record.firstByte = std::chrono::milliseconds(m_elapsed.elapsed());
    m_record.status = status;
    const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (m_request.method != "HEAD" && announced.isValid() && announced.toLongLong() > m_request.maxBytes)
        finish(fail(tooLarge()));
}

void RunningCall::onReadyRead()
{
    // Counted here because setReadBufferSize() does not hold back compressed bodies.
    m_body += m_reply->readAll();
    m_record.responseBytes = m_body.size();
    if (m_body.size() > m_request.maxBytes) {
        finish(fail(tooLarge()));
        return;
    }
    report(false);
}

void RunningCall::report(bool force)
{
    if (!force && m_lastReport.isValid() && m_lastReport.elapsed() < kReportEveryMs)
        return;
    m_lastReport.start();
    const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool packed = m_reply->hasRawHeader("Content-Encoding"_ba);
    emit progress(m_body.size(), announced.isValid() && !packed ? announced.toLongLong() : -1);
}

void RunningCall::onFinished()
{
    m_body += m_reply->readAll();
    m_record.responseBytes = m_body.size();
    m_record.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_body.size() > m_request.maxBytes) {
        finish(fail(tooLarge()));
        return;
    }
    // The error first: a truncated answer has status 200 all the same.
    if (m_record.status == 0 || !isStatusError(m_reply->error(), m_record.status)) {
        finish(fail(transportError()));
        return;
    }
    if (isCutShort()) {
        Error error;
        error.kind = Error::Kind::Unreachable;
        error.httpStatus = m_record.status;
        error.detail = u"%1: the connection was cut in the middle of the answer"_s.arg(target());
        finish(fail(afterSending(error)));
        return;
    }
    report(true);
    HttpResponse response;
    response.status = m_record.status;
    for (const auto &pair : m_reply->rawHeaderPairs())
        response.headers.append(pair);
    response.body = m_body;
    finish(std::move(response));
}

bool RunningCall::isCutShort() const
{
    if (m_request.method == "HEAD" || m_record.status == 304 || m_reply->hasRawHeader("Content-Encoding"_ba))
        return false;
    const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return announced.isValid() && announced.toLongLong() > m_body.size();
}

void RunningCall::onDeadline()
{
    Error error;
    error.kind = Error::Kind::Timeout;
    error.httpStatus = m_record.status;
    error.detail = u"%1: no complete answer within %2 ms"_s.arg(target()).arg(m_request.deadline.count());
    finish(fail(m_sent ? afterSending(error) : error));
}

Error RunningCall::tooLarge() const
{
    Error error;
    error.kind = Error::Kind::TooLarge;
    error.httpStatus = m_record.status;
    error.detail = u"%1: the answer is larger than %2 bytes"_s.arg(target()).arg(m_request.maxBytes);
    return error;
}

Error RunningCall::afterSending(Error error) const
{
    if (m_request.isWrite())
        error.kind = Error::Kind::UnknownOutcome;
    return error;
}

Error RunningCall::transportError() const
{
    const auto code = m_reply->error();
    Error error;
    error.httpStatus = m_record.status;
    // not errorString(): it holds the whole URL with its query
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(code);
    error.detail = u"%1: %2"_s.arg(target(), QLatin1StringView(name));
    switch (code) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        error.kind = Error::Kind::HostNotFound;
        return error;
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = Error::Kind::Tls;
        error.detail = u"%1: %2"_s.arg(
            target(), m_tlsProblems.isEmpty() ? u"the TLS handshake failed"_s : m_tlsProblems.join(u"; "_s));
        return error;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        error.kind = Error::Kind::Unreachable; // nothing was sent
        return error;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        error.kind = Error::Kind::Timeout;
        return m_sent ? afterSending(error) : error;
    case QNetworkReply::UnknownContentError:
        // Qt's guard against decompression bombs: above 10 MiB and packed more than 40 : 1
        error.kind = Error::Kind::TooLarge;
        error.detail = u"%1: the compressed answer unpacks to more than 10 MiB and over 40 times its size; "
                       "refused as a protection. Ask for fewer records at a time"_s.arg(target());
        return error;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        error.kind = Error::Kind::Parse;
        error.detail = u"%1: the answer is not HTTP"_s.arg(target());
        return afterSending(error);
    default:
        error.kind = Error::Kind::Unreachable;
        return afterSending(error);
    }
}

QString RunningCall::target() const
{
    const QString host = QString::fromLatin1(QUrl::toAce(m_request.url.host()));
    const int port = m_request.url.port(m_request.url.scheme() == u"https" ? 443 : 80);
    return u"%1:%2"_s.arg(host.isEmpty() ? m_request.url.host() : host).arg(port);
}

void RunningCall::finish(Result<HttpResponse> result)
{
    if (std::exchange(m_done, true))
        return;
    m_deadline.stop();
    m_record.total = std::chrono::milliseconds(m_elapsed.elapsed());
    if (m_reply) {
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            m_record.responseHeaders.emplace_back(name, redactHeaderValue(name, value));
        m_reply->disconnect(this); // abort() emits finished() from inside the call
        m_reply->abort();
    }
    if (result)
        result->record = m_record;
    else
        qCDebug(lcNet) << "call failed" << m_record.method << int(result.error().kind)
                       << result.error().detail;
    emit exchanged(m_record);
    emit m_client.exchanged(m_record);
    m_completer.finish(std::move(result));
    deleteLater();
}

} // namespace hookdesk::net
