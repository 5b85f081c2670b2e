// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QTimer>

class QNetworkReply;
class QSslError;

namespace hookdesk::net {

/// Private part of HttpClient: a reply with a deadline, a byte limit and exactly one end.
class RunningCall final : public HttpCall
{
public:
    RunningCall(HttpClient &client, HttpRequest request);
    ~RunningCall() override;
    Q_DISABLE_COPY_MOVE(RunningCall)

    void run(QNetworkAccessManager &manager, const QNetworkRequest &networkRequest);
    /// Ends in the next turn of the event loop, so that the caller can connect first.
    void refuse(const Error &error);

    [[nodiscard]] QFuture<Result<HttpResponse>> future() const override { return m_completer.future(); }
    void cancel() override;

private:
    void onMetaData();
    void onReadyRead();
    void onFinished();
    void onDeadline();
    void report(bool force);
    void finish(Result<HttpResponse> result);
    [[nodiscard]] Error transportError() const;
    [[nodiscard]] Error tooLarge() const;
    /// For a write whose request may have arrived: UnknownOutcome instead of @p error.
    [[nodiscard]] Error afterSending(Error error) const;
    [[nodiscard]] bool isCutShort() const;
    [[nodiscard]] QString target() const;

    HttpClient &m_client;
    HttpRequest m_request;
    Completer<HttpResponse> m_completer;
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    QElapsedTimer m_lastReport;
    QByteArray m_body;
    QStringList m_tlsProblems;
    ExchangeRecord m_record;
    bool m_sent = false;
    bool m_done = false;
};

} // namespace hookdesk::net
