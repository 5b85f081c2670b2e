// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDesktopServices>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QRegularExpression>
#include <QUrlQuery>

namespace hookdesk::test {

/// Stands in for the system's browser and the person in front of it: fetches the consent page over HTTP,
/// presses a button of its form and follows the redirect.
class BrowserPlayer : public QObject
{
    Q_OBJECT
public:
    enum class Decision { Allow, Cancel, Nothing };

    BrowserPlayer()
    {
        m_manager.setProxy(QNetworkProxy::NoProxy);
        QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open");
    }
    ~BrowserPlayer() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

    void decide(Decision decision) { m_decision = decision; }
    [[nodiscard]] int opened() const { return m_opened; }
    [[nodiscard]] QUrl address() const { return m_address; }
    [[nodiscard]] int lastStatus() const { return m_lastStatus; }

public slots:
    void open(const QUrl &url)
    {
        ++m_opened;
        m_address = url;
        if (m_decision == Decision::Nothing)
            return;
        QNetworkReply *reply = m_manager.get(request(url));
        connect(reply, &QNetworkReply::finished, this, [this, reply, url] {
            reply->deleteLater();
            press(url, QString::fromUtf8(reply->readAll()));
        });
    }

private:
    static QNetworkRequest request(const QUrl &url)
    {
        QNetworkRequest made(url);
        made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return made;
    }

    void press(const QUrl &page, const QString &html)
    {
        const QRegularExpression csrf(QStringLiteral("name=\"csrf\" value=\"([^\"]+)\""));
        const QRegularExpression scope(
            QStringLiteral("name=\"scope\" value=\"([^\"]+)\" checked(?! disabled)"));
        QUrlQuery form;
        form.addQueryItem(QStringLiteral("csrf"), csrf.match(html).captured(1));
        auto scopes = scope.globalMatch(html);
        while (scopes.hasNext())
            form.addQueryItem(QStringLiteral("scope"), scopes.next().captured(1));
        form.addQueryItem(QStringLiteral("decision"),
            m_decision == Decision::Allow ? QStringLiteral("allow") : QStringLiteral("cancel"));
        QNetworkRequest post = request(page.resolved(QUrl(QStringLiteral("/admin/oauth/authorize"))));
        post.setHeader(
            QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        QNetworkReply *reply = m_manager.post(post, form.toString(QUrl::FullyEncoded).toUtf8());
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            const QUrl target(QString::fromUtf8(reply->rawHeader("Location")));
            if (!target.isEmpty())
                follow(target);
        });
    }

    void follow(const QUrl &target)
    {
        QNetworkReply *reply = m_manager.get(request(target));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            m_lastStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        });
    }

    QNetworkAccessManager m_manager;
    Decision m_decision = Decision::Allow;
    QUrl m_address;
    int m_opened = 0;
    int m_lastStatus = 0;
};

} // namespace hookdesk::test
