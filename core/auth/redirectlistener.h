// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/http_server/httpserver.h"

#include <QObject>

namespace hookdesk::auth {

/// What a redirect must agree with.
struct RedirectExpectation
{
    QByteArray state;
    Secret clientSecret; ///< key of the redirect's hmac
    QString shopDomain;
};

struct RedirectVerdict
{
    enum class Kind {
        Foreign, ///< not ours: no or another state, no code, something twice
        Refused, ///< the platform or the operator said no; see detail
        WrongShop,
        WrongSignature, ///< the app secret is not the one this shop signs with
        Good,
    };
    Kind kind = Kind::Foreign;
    Secret code;
    QString detail;
};

/// The checks of a redirect's query, by listener and by pasting alike. Compares in constant time.
[[nodiscard]] RedirectVerdict checkRedirect(const RedirectExpectation &expected, const QByteArray &rawQuery);

/// Waits on the loopback interface for the one redirect of an authorization (RFC 8252): exact path with a
/// random part, one good hit. Anything else is answered 4xx and changes nothing. GUI thread.
class RedirectListener : public QObject
{
    Q_OBJECT
public:
    explicit RedirectListener(QObject *parent = nullptr);
    ~RedirectListener() override;

    /// @p fixed: empty, or the loopback address that the app is registered with; without a port it gets a
    /// free one. The address to give as redirect_uri.
    [[nodiscard]] Result<QUrl> listen(const RedirectExpectation &expected, const QUrl &fixed = {});
    void close();
    [[nodiscard]] bool isListening() const { return m_server.isRunning(); }

signals:
    /// Once, and never with Foreign.
    void arrived(const hookdesk::auth::RedirectVerdict &verdict);

private:
    http::HttpServer m_server;
};

} // namespace hookdesk::auth
