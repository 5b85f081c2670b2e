// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_server/httptypes.h"

namespace hookdesk::http {

using namespace Qt::StringLiterals;

QByteArray ServerRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString ServerRequest::queryValue(const QString &name) const
{
    // QUrlQuery leaves '+' alone, forms mean a space by it.
    QByteArray form = query;
    form.replace('+', "%20");
    return QUrlQuery(QString::fromUtf8(form)).queryItemValue(name, QUrl::FullyDecoded);
}

static ServerResponse typed(int status, const QByteArray &type, const QByteArray &body)
{
    return {status, {{"Content-Type"_ba, type}}, body};
}

ServerResponse ServerResponse::json(int status, const QByteArray &body)
{
    return typed(status, "application/json; charset=utf-8"_ba, body);
}

ServerResponse ServerResponse::html(int status, const QByteArray &body)
{
    return typed(status, "text/html; charset=utf-8"_ba, body);
}

ServerResponse ServerResponse::empty(int status)
{
    return {status, {}, {}};
}

} // namespace hookdesk::http
