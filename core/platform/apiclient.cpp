// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/apiclient.h"

#include "core/net/retrypolicy.h"

#include <QElapsedTimer>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace hookdesk::platform {

namespace {

QUrl urlOf(const ApiTarget &target, const ApiRequest &request)
{
    // Put together as text: QUrl::setPath() would decode an encoded slash that belongs to a value.
    QByteArray text = target.base.toEncoded(
        QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    QByteArray basePath = target.base.path(QUrl::FullyEncoded).toLatin1();
    while (basePath.endsWith('/'))
        basePath.chop(1);
    text += basePath + request.path.toUtf8();
    if (!request.query.isEmpty())
        text += '?' + request.query.toString(QUrl::FullyEncoded).toUtf8();
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

qint64 readTotal(const PagingSpec &paging, const net::HttpResponse &response)
{
    if (paging.totalHeader.isEmpty())
        return -1;
    bool ok = false;
    const qint64 total = response.header(paging.totalHeader).trimmed().toLongLong(&ok);
    return ok && total >= 0 ? total : -1;
}

/// What is wrong with a call before anything is sent.
std::optional<Error> problemOf(const ApiTarget &target, const ApiRequest &request)
{
    const auto problem = [](Error::Kind kind, const QString &detail) {
        return Error {kind, 0, detail, {}, {}, {}, {}};
    };
    if (!target.profile)
        return problem(Error::Kind::BadInput, u"platform: unknown"_s);
    if (target.token.isEmpty())
        return problem(Error::Kind::SecretMissing, u"no access token"_s);
    if (!request.path.startsWith(u'/') || request.path.startsWith(u"//"))
        return problem(Error::Kind::BadInput, u"path: must start with one slash"_s);
    if (request.path.contains(u'?') || request.path.contains(u'#'))
        return problem(Error::Kind::BadInput, u"path: \"?\" and \"#\" must be encoded"_s);
    const qint64 limit = target.profile->requestLimitBytes;
    if (limit > 0 && request.body.size() > limit) {
        return problem(Error::Kind::TooLarge,
            u"the body has %1 bytes; the platform accepts %2"_s.arg(request.body.size()).arg(limit));
    }
    return std::nullopt;
}

class RunningApiCall final : public ApiCall
{
public:
    RunningApiCall(ApiTarget target, ApiRequest request, net::HttpClient &http, QObject *parent)
        : ApiCall(parent)
        , m_target(std::move(target))
        , m_request(std::move(request))
        , m_http(&http)
    {
        m_pause.setSingleShot(true);
        m_pause.setTimerType(Qt::PreciseTimer);
        connect(&m_pause, &QTimer::timeout, this, &RunningApiCall::enqueue);
        m_record.method = m_request.method;
        m_record.url = redactUrl(urlOf(m_target, m_request));
        m_record.started = QDateTime::currentDateTimeUtc();
        m_record.attempts = 0;
    }
    ~RunningApiCall() override { finish(fail(Error::Kind::Canceled)); }
    Q_DISABLE_COPY_MOVE(RunningApiCall)

    void refuse(const Error &error)
    {
        QMetaObject::invokeMethod(
            this, [this, error] { finish(fail(error)); }, Qt::QueuedConnection);
    }
    void run(net::RateGovernor *governor)
    {
        m_governor = governor;
        enqueue();
    }

    [[nodiscard]] QFuture<Result<ApiResponse>> future() const override { return m_completer.future(); }
    void cancel() override { finish(fail(Error::Kind::Canceled)); }
    [[nodiscard]] net::ExchangeRecord record() const override { return m_record; }

private:
    [[nodiscard]] bool isWrite() const
    {
        return m_request.sideEffect || (m_request.method != "GET" && m_request.method != "HEAD");
    }

    void enqueue()
    {
        if (!m_governor) { // the pool went away: the program is ending
            finish(fail(Error::Kind::Canceled));
            return;
        }
        m_waited.start();
        const auto permit = m_governor->acquire(m_request.priority);
        m_permit = permit.id;
        onDone(this, permit.granted, [this](const Result<void> &granted) {
            if (m_done)
                return;
            if (granted)
                sendNow();
            else
                finish(fail(granted.error()));
        });
    }

    void sendNow()
    {
        m_queued += std::chrono::milliseconds(m_waited.elapsed());
        ++m_attempts;
        if (!m_http) {
            finish(fail(Error::Kind::Canceled));
            return;
        }
        net::HttpRequest request;
        request.method = m_request.method;
        request.url = urlOf(m_target, m_request);
        request.headers = {{"Accept"_ba, "application/json"_ba}};
        const PlatformProfile &profile = *m_target.profile;
        request.secretHeaders = {{profile.tokenHeader, profile.tokenPrefix, m_target.token}};
        request.body = m_request.body;
        request.contentType = m_request.contentType;
        request.sideEffect = m_request.sideEffect;
        m_call = m_http->start(request);
        connect(m_call, &net::HttpCall::exchanged, this, &RunningApiCall::keepRecord);
        onDone(this, m_call->future(), [this](const Result<net::HttpResponse> &answer) { onAnswer(answer); });
        emit sent();
    }

    void keepRecord(const net::ExchangeRecord &record)
    {
        m_record = record;
        m_record.queued = m_queued;
        m_record.attempts = m_attempts;
    }

    void onAnswer(const Result<net::HttpResponse> &answer)
    {
        if (m_done)
            return;
        std::optional<Error> error;
        if (!answer)
            error = answer.error();
        else
            error = readError(*m_target.profile, *answer, m_request.method != "HEAD");
        releasePermit(answer, error);
        if (error) {
            retryOrFail(*error);
            return;
        }
        ApiResponse response;
        response.status = answer->status;
        response.headers = answer->headers;
        response.body = answer->body;
        response.record = m_record;
        response.total = readTotal(m_target.profile->paging, *answer);
        finish(std::move(response));
    }

    void releasePermit(const Result<net::HttpResponse> &answer, const std::optional<Error> &error)
    {
        const quint64 permit = std::exchange(m_permit, 0);
        if (!m_governor || permit == 0)
            return;
        const bool limited
            = error && error->kind == Error::Kind::RateLimited; // may stand in the body of a 200
        const int status = limited ? 429 : answer ? answer->status : 0;
        const QByteArray usage = answer ? answer->header(m_target.profile->rate.header) : QByteArray();
        m_governor->finished(permit, status, usage, error ? error->retryAfter : std::chrono::milliseconds(0));
    }

    void retryOrFail(const Error &error)
    {
        const auto pause = m_request.retries ? net::retryPause(error, isWrite(), m_attempts) : std::nullopt;
        if (!pause) {
            finish(fail(error));
            return;
        }
        m_pause.start(*pause);
        emit retryScheduled(m_attempts + 1, *pause);
    }

    void finish(Result<ApiResponse> result)
    {
        if (std::exchange(m_done, true))
            return;
        m_pause.stop();
        if (m_call) {
            const QPointer<net::HttpCall> call = std::exchange(m_call, nullptr);
            call->cancel(); // no effect after its end; else its record comes now
        }
        if (const quint64 permit = std::exchange(m_permit, 0); permit != 0 && m_governor) {
            m_governor->cancel(permit); // while waiting
            m_governor->finished(permit, 0, {}, {}); // while under way
        }
        m_completer.finish(std::move(result));
        // after everybody who waits on the future had a chance to ask for the record
        QMetaObject::invokeMethod(this, &QObject::deleteLater, Qt::QueuedConnection);
    }

    ApiTarget m_target;
    ApiRequest m_request;
    QPointer<net::HttpClient> m_http;
    QPointer<net::RateGovernor> m_governor;
    QPointer<net::HttpCall> m_call;
    Completer<ApiResponse> m_completer;
    QTimer m_pause;
    QElapsedTimer m_waited;
    std::chrono::milliseconds m_queued {0};
    net::ExchangeRecord m_record;
    quint64 m_permit = 0;
    int m_attempts = 0;
    bool m_done = false;
};

} // namespace

QByteArray ApiResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ApiClient::ApiClient(net::HttpClient &http, net::GovernorPool &governors, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_governors(governors)
{
}

ApiCall *ApiClient::start(const ApiTarget &target, const ApiRequest &request)
{
    auto *call = new RunningApiCall(target, request, m_http, this);
    if (const auto problem = problemOf(target, request))
        call->refuse(*problem);
    else
        call->run(governor(target.tokenKey, *target.profile));
    return call;
}

net::RateGovernor *ApiClient::governor(const QString &tokenKey, const PlatformProfile &profile)
{
    return m_governors.governor(tokenKey, profile.rate);
}

} // namespace hookdesk::platform
