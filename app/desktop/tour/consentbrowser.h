// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QObject>
#include <QUrl>

namespace hookdesk::tour {

/// Stands in for the system browser while the tour runs: gets the consent page over HTTP, submits its form as
/// a person who clicks "Allow" would, and follows the redirect to the loopback address. Installed as
/// QDesktopServices' handler for http.
class ConsentBrowser : public QObject
{
    Q_OBJECT
public:
    ConsentBrowser(net::HttpClient &http, QObject *parent = nullptr);
    ~ConsentBrowser() override;

public slots:
    void open(const QUrl &url);

signals:
    void failed(const QString &reason);

private:
    void submit(const QUrl &page, const QByteArray &html);
    void follow(const QUrl &page, const net::HttpResponse &response);

    net::HttpClient &m_http;
};

} // namespace hookdesk::tour
