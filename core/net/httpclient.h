// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/net/httprequest.h"

#include <QObject>
#include <QPointer>

class QNetworkAccessManager;

namespace hookdesk::net {

/// One running request. Owned by its client; deletes itself after finished(). Keep a QPointer.
/// Ends exactly once, whatever happens to the manager, the connection or the deadline. GUI thread.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    /// Finished with exactly one Result; transport failures only: any HTTP status is a success here.
    /// A write whose answer was lost is Error::Kind::UnknownOutcome.
    [[nodiscard]] virtual QFuture<Result<HttpResponse>> future() const = 0;
    virtual void cancel() = 0; ///< Error::Kind::Canceled, at once

signals:
    void progress(qint64 received, qint64 total); ///< total -1 when unknown; at most every 50 ms
    /// Just before the future ends: what this one call sent and received, also when it failed.
    void exchanged(const hookdesk::net::ExchangeRecord &record);

protected:
    using QObject::QObject;
};

/// The only place that owns a QNetworkAccessManager: manual redirects, no cookies, own User-Agent, TLS never
/// ignored, header validation, byte limit, total deadline. GUI thread.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override; ///< running calls end with Canceled

    [[nodiscard]] HttpCall *start(const HttpRequest &request);
    [[nodiscard]] QFuture<Result<HttpResponse>> send(const HttpRequest &request)
    {
        return start(request)->future();
    }

    /// Drops idle connections: tests, proxy and certificate changes.
    void clearConnections();

signals:
    /// After every call, failed ones included (status 0). For the activity log and the connection state.
    void exchanged(const hookdesk::net::ExchangeRecord &record);

private:
    QNetworkAccessManager *m_manager; // made on first use: start-up does not pay for TLS
};

/// Null when valid; else what is wrong with the header. Names: RFC 9110 token; values: no control characters
/// but TAB.
[[nodiscard]] QString headerProblem(const QByteArray &name, const QByteArray &value);

} // namespace hookdesk::net
