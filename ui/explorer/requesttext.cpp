// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/requesttext.h"

#include "core/base/redact.h"
#include "ui/support/formatting.h"

#include <QCoreApplication>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ui::RequestPreview)
};

} // namespace

QString shellQuoted(const QString &text)
{
    // Inside single quotes nothing is special except the quote itself.
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

QList<PreviewPart> previewOf(
    const platform::ApiRequest &request, const platform::PlatformProfile &profile, const QString &maskedToken)
{
    using Kind = PreviewPart::Kind;
    QList<PreviewPart> parts {{Kind::Method, QString::fromLatin1(request.method)}, {Kind::Plain, u" "_s},
        {Kind::Path, request.path}};
    bool first = true;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        parts.append({Kind::Plain, u"\n  "_s});
        parts.append({Kind::Mark, first ? u"?"_s : u"&"_s});
        parts.append({Kind::Key, displaySafe(name, 100)});
        parts.append({Kind::Mark, u"="_s});
        parts.append({Kind::Value, isSecretField(name) ? u"••••"_s : displaySafe(value, 500)});
        first = false;
    }
    parts.append({Kind::Header,
        u'\n' + QString::fromLatin1(profile.tokenHeader) + u": "_s + QString::fromLatin1(profile.tokenPrefix)
            + (maskedToken.isEmpty() ? u"••••"_s : maskedToken)});
    parts.append({Kind::Header, u"\nAccept: application/json"_s});
    if (!request.body.isEmpty()) {
        parts.append({Kind::Header, u"\nContent-Type: "_s + QString::fromLatin1(request.contentType)});
        if (request.body.size() > kMaxPreviewBody) {
            parts.append(
                {Kind::Plain, u"\n\n"_s + Words::tr("Body of %1").arg(bytesText(request.body.size()))});
            return parts;
        }
        const QByteArray body = redactBody(request.body, request.contentType);
        constexpr qsizetype kShown = 64 * 1024;
        parts.append({Kind::Body, u"\n\n"_s + QString::fromUtf8(body.left(kShown))});
        if (body.size() > kShown)
            parts.append({Kind::Plain, u"…"_s});
    }
    return parts;
}

QString curlOf(
    const platform::ApiRequest &request, const platform::PlatformProfile &profile, const QUrl &base)
{
    QString address = base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash | QUrl::RemoveUserInfo
                          | QUrl::RemoveQuery | QUrl::RemoveFragment)
        + request.path;
    const QString query = request.query.toString(QUrl::FullyEncoded);
    if (!query.isEmpty())
        address += u'?' + query;
    QStringList lines {u"curl -X "_s + QString::fromLatin1(request.method) + u' ' + shellQuoted(address)};
    // Double quotes, so that the shell puts the token in.
    lines.append(u"  -H \"%1: %2$TOKEN\""_s.arg(
        QString::fromLatin1(profile.tokenHeader), QString::fromLatin1(profile.tokenPrefix)));
    lines.append(u"  -H 'Accept: application/json'"_s);
    if (!request.body.isEmpty()) {
        lines.append(
            u"  -H "_s + shellQuoted(u"Content-Type: "_s + QString::fromLatin1(request.contentType)));
        lines.append(u"  --data-binary "_s + shellQuoted(QString::fromUtf8(request.body)));
    }
    return lines.join(" \\\n"_L1);
}

} // namespace hookdesk::ui
