// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/shopservice.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

namespace {

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

FormItems parseForm(const QByteArray &body)
{
    FormItems items;
    for (const QByteArray &part : body.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        items.emplaceBack(decoded(equals < 0 ? part : part.left(equals)),
            equals < 0 ? QString() : decoded(part.mid(equals + 1)));
    }
    return items;
}

QString formValue(const FormItems &items, QStringView name)
{
    for (const auto &item : items) {
        if (item.first == name)
            return item.second;
    }
    return {};
}

http::ServerResponse jsonAnswer(int status, const json::Value &value)
{
    return http::ServerResponse::json(status, json::serialize(value));
}

QPair<QByteArray, QByteArray> basicCredentials(const http::ServerRequest &request)
{
    const QByteArray header = request.header("Authorization");
    if (header.left(6).toLower() != "basic ")
        return {};
    const QByteArray pair = QByteArray::fromBase64(header.mid(6).trimmed());
    const qsizetype colon = pair.indexOf(':');
    if (colon < 0)
        return {};
    return {pair.left(colon), pair.mid(colon + 1)};
}

ShopService::ShopService(ShopConfig config)
    : m_config(std::move(config))
    , m_random(m_config.seed ^ 0x9e3779b9U)
{
}

ShopService::~ShopService() = default;

http::ServerResponse ShopService::handle(const http::ServerRequest &request)
{
    // The limit again: a chunked body has no length in its header.
    if (static_cast<quint64>(request.body.size()) > bodyLimit(request))
        return tooLarge();
    const std::lock_guard lock(m_mutex);
    return answer(request);
}

std::optional<http::ServerResponse> ShopService::checkHeader(const http::ServerRequest &request) const
{
    if (request.header("Content-Length").toULongLong() > bodyLimit(request))
        return tooLarge();
    return {};
}

Result<void> ShopService::happen(const QString &topic)
{
    if (!m_config.catalog->topic(topic))
        return fail(Error::Kind::BadInput, u"no such topic: "_s + topic);
    const std::lock_guard lock(m_mutex);
    change(topic);
    return {};
}

void ShopService::somethingHappens()
{
    const std::lock_guard lock(m_mutex);
    qint64 total = 0;
    for (const Weighted &step : dailyBusiness())
        total += step.weight;
    qint64 drawn = m_random.between(1, total);
    for (const Weighted &step : dailyBusiness()) {
        drawn -= step.weight;
        if (drawn <= 0) {
            change(step.topic);
            return;
        }
    }
}

qint64 ShopService::now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace hookdesk::sandbox
