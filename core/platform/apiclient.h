// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/catalog/catalog.h"
#include "core/json/value.h"
#include "core/net/httpclient.h"
#include "core/net/rategovernor.h"
#include "core/platform/platformprofile.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QUrlQuery>

namespace hookdesk::platform {

/// Where and as whom a call goes.
struct ApiTarget
{
    const PlatformProfile *profile = nullptr; ///< outlives the call
    QUrl base; ///< scheme, host, port; the operation's path is appended
    Secret token;
    QString tokenKey; ///< governor key: app id
};

/// One call, a value.
struct ApiRequest
{
    QByteArray method = "GET";
    QString path; ///< concrete, encoded, starting with '/'
    QUrlQuery query;
    QByteArray body;
    QByteArray contentType;
    net::Priority priority = net::Priority::User;
    bool retries = true; ///< visible retries by net/retrypolicy
    bool sideEffect = false; ///< a GET that changes something: treated as a write
};

struct ApiResponse
{
    int status = 0;
    HeaderList headers;
    QByteArray body; ///< raw bytes
    net::ExchangeRecord record;
    qint64 total = -1; ///< of a list, when the platform told

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// One API call: waits for the governor, signs, sends, retries, reads the platform's error shape. Ends
/// exactly once and deletes itself. GUI thread.
class ApiCall : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] virtual QFuture<Result<ApiResponse>> future() const = 0;
    virtual void cancel() = 0;
    /// Redacted; complete after the end. Failed calls have one too.
    [[nodiscard]] virtual net::ExchangeRecord record() const = 0;

signals:
    void sent(); ///< it left the queue
    void retryScheduled(int attempt, std::chrono::milliseconds in);

protected:
    using QObject::QObject;
};

class ApiClient : public QObject
{
    Q_OBJECT
public:
    ApiClient(net::HttpClient &http, net::GovernorPool &governors, QObject *parent = nullptr);

    [[nodiscard]] ApiCall *start(const ApiTarget &target, const ApiRequest &request);
    [[nodiscard]] QFuture<Result<ApiResponse>> send(const ApiTarget &target, const ApiRequest &request)
    {
        return start(target, request)->future();
    }
    [[nodiscard]] net::RateGovernor *governor(const QString &tokenKey, const PlatformProfile &profile);

private:
    net::HttpClient &m_http;
    net::GovernorPool &m_governors;
};

/// Turns an answer that is no success into an Error: reads the four CYBERBIZ shapes and Youhaosuda's
/// {"code","errors"}, also inside a 200 (facts.md 7 and 9). nullopt for a real success.
[[nodiscard]] std::optional<Error> readError(
    const PlatformProfile &profile, const net::HttpResponse &response, bool expectJson);

/// Values of an operation's form → request. Error::Kind::BadInput names the missing or malformed parameter in
/// detail.
[[nodiscard]] Result<ApiRequest> buildRequest(
    const catalog::Operation &operation, const QMap<QString, QString> &values, const QByteArray &jsonBody);

} // namespace hookdesk::platform
