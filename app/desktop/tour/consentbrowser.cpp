// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/consentbrowser.h"

#include <QDesktopServices>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hookdesk::tour {

namespace {

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression expression(
        u"\\b%1\\s*=\\s*\"([^\"]*)\""_s.arg(name), QRegularExpression::CaseInsensitiveOption);
    QString value = expression.match(tag).captured(1);
    return value.replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

ConsentBrowser::ConsentBrowser(net::HttpClient &http, QObject *parent)
    : QObject(parent)
    , m_http(http)
{
    QDesktopServices::setUrlHandler(u"http"_s, this, "open");
}

ConsentBrowser::~ConsentBrowser()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

void ConsentBrowser::open(const QUrl &url)
{
    net::HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "text/html"}};
    onDone(this, m_http.send(request), [this, url](const Result<net::HttpResponse> &page) {
        if (!page || page->status != 200) {
            emit failed(u"consent page: HTTP %1"_s.arg(page ? page->status : 0));
            return;
        }
        submit(url, page->body);
    });
}

void ConsentBrowser::submit(const QUrl &page, const QByteArray &html)
{
    const QString text = QString::fromUtf8(html);
    static const QRegularExpression form(u"<form\\b[^>]*>(.*?)</form>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression control(
        u"<(?:input|button)\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(text);
    if (!found.hasMatch()) {
        emit failed(u"consent page: no form"_s);
        return;
    }
    const QString formTag = found.captured(0).section(u'>', 0, 0);
    QByteArrayList fields;
    bool pressed = false;
    auto controls = control.globalMatch(found.captured(1));
    while (controls.hasNext()) {
        const QString tag = controls.next().captured(0);
        const QString name = attribute(tag, u"name"_s);
        const QString type = attribute(tag, u"type"_s).toLower();
        if (type == u"checkbox"_s && !tag.contains(u"checked"_s))
            continue;
        if (type == u"submit"_s || tag.startsWith(u"<button"_s, Qt::CaseInsensitive)) {
            if (pressed) // the first button is "Allow"; a person presses only one
                continue;
            pressed = true;
        }
        if (!name.isEmpty())
            fields << QUrl::toPercentEncoding(name) + '='
                    + QUrl::toPercentEncoding(attribute(tag, u"value"_s));
    }
    net::HttpRequest request;
    request.method = "POST";
    request.url = page.resolved(QUrl(attribute(formTag + u'>', u"action"_s)));
    request.contentType = "application/x-www-form-urlencoded";
    request.body = fields.join('&');
    onDone(this, m_http.send(request), [this, page](const Result<net::HttpResponse> &answer) {
        if (!answer) {
            emit failed(u"consent form: no answer"_s);
            return;
        }
        follow(page, *answer);
    });
}

void ConsentBrowser::follow(const QUrl &page, const net::HttpResponse &response)
{
    const QByteArray location = response.header("Location");
    if (response.status / 100 != 3 || location.isEmpty()) {
        emit failed(u"consent form: HTTP %1 without a redirect"_s.arg(response.status));
        return;
    }
    net::HttpRequest request;
    request.url = page.resolved(QUrl::fromEncoded(location));
    onDone(this, m_http.send(request), [this](const Result<net::HttpResponse> &landed) {
        if (!landed || landed->status != 200)
            emit failed(u"loopback redirect: HTTP %1"_s.arg(landed ? landed->status : 0));
    });
}

} // namespace hookdesk::tour
