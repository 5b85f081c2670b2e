// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscription/subscriptionservice.h"

#include "core/json/value.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hookdesk::subscription {

namespace {

constexpr int kPageSize = 50; ///< the most the platform gives at once

QDateTime readTime(QString text)
{
    // The platform's own sample cuts the offset short: "+08:0".
    static const QRegularExpression cutOffset(u"[+-]\\d\\d:\\d$"_s);
    if (cutOffset.match(text).hasMatch())
        text += u'0';
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

Result<Webhook> readWebhook(const json::Value &value)
{
    Webhook webhook;
    webhook.id = value[u"id"].toInt();
    webhook.topic = value[u"topic"].toString();
    webhook.address = value[u"address"].toString();
    webhook.contentType = value[u"content_type"].toString();
    webhook.createdAt = readTime(value[u"created_at"].toString());
    webhook.updatedAt = readTime(value[u"updated_at"].toString());
    if (webhook.id <= 0)
        return fail(Error::Kind::Parse, u"webhook: no id"_s);
    return webhook;
}

Result<Webhook> readOne(const platform::ApiResponse &response)
{
    const auto body = json::parse(response.body);
    if (!body)
        return fail(body.error());
    const json::Value &webhook = (*body)[u"webhook"];
    if (!webhook.isObject())
        return fail(Error::Kind::Parse, u"the answer has no \"webhook\""_s);
    return readWebhook(webhook);
}

Result<QList<Webhook>> readPage(const platform::ApiResponse &response)
{
    const auto body = json::parse(response.body);
    if (!body)
        return fail(body.error());
    const json::Value &items = (*body)[u"webhooks"];
    if (!items.isArray())
        return fail(Error::Kind::Parse, u"the answer has no \"webhooks\""_s);
    QList<Webhook> page;
    for (const json::Value &item : items.items()) {
        auto webhook = readWebhook(item);
        if (!webhook)
            return fail(webhook.error());
        page << *webhook;
    }
    return page;
}

QByteArray writeBody(const Webhook &webhook)
{
    json::Value inner = json::Value::object();
    inner.set(u"address"_s, webhook.address);
    inner.set(u"topic"_s, webhook.topic);
    if (!webhook.contentType.isEmpty())
        inner.set(u"content_type"_s, webhook.contentType);
    return json::serialize(json::Value::object({{u"webhook"_s, inner}}));
}

QStringList splitScopes(const QString &scopes)
{
    return scopes.split(u' ', Qt::SkipEmptyParts);
}

Result<AppEvents> readEvents(const platform::ApiResponse &response)
{
    const auto body = json::parse(response.body);
    if (!body)
        return fail(body.error());
    const json::Value &version = body->atPath(u"shop_add_on.add_on_version");
    if (!version.isObject())
        return fail(Error::Kind::Parse, u"the answer has no \"shop_add_on.add_on_version\""_s);
    AppEvents events;
    events.address = version[u"webhook_url"].toString();
    events.grantedScopes = splitScopes(version[u"scopes"].toString());
    const json::Value &manifest = version[u"manifest"];
    events.appName = manifest[u"name"].toString();
    events.requestedScopes = splitScopes(manifest[u"scopes"].toString());
    for (const json::Value &topic : manifest[u"webhook_events"].items())
        events.topics << topic.toString();
    return events;
}

/// Sends one request and turns its answer into a T; the future ends with Canceled when @p context goes first.
template <typename T, typename Read>
QFuture<Result<T>> ask(
    QObject *context, ShopApi &api, const ShopId &shop, const platform::ApiRequest &request, Read read)
{
    Completer<T> completer;
    onDone(
        context, api.send(shop, request), [completer, read](const Result<platform::ApiResponse> &response) {
            completer.finish(response ? read(*response) : Result<T>(fail(response.error())));
        });
    return completer.future();
}

/// Null when the shop's platform has the capability; else the error to answer with.
std::optional<Error> missing(ShopApi &api, const ShopId &shop, bool platform::Capabilities::*capability)
{
    const auto *profile = api.profile(shop);
    if (!profile)
        return Error {Error::Kind::BadInput, 0, u"shop: unknown"_s, {}, {}, {}, {}};
    if (!(profile->capabilities.*capability))
        return Error {Error::Kind::Unsupported, 0, u"the platform has no such operation"_s, {}, {}, {}, {}};
    return std::nullopt;
}

QString webhooksPath(ShopApi &api, const ShopId &shop)
{
    return api.profile(shop)->catalog.pathPrefix + u"/webhooks"_s;
}

platform::ApiRequest writeRequest(const QByteArray &method, const QString &path, const QByteArray &body)
{
    platform::ApiRequest request;
    request.method = method;
    request.path = path;
    request.priority = net::Priority::Write;
    request.body = body;
    if (!body.isEmpty())
        request.contentType = "application/json"_ba;
    return request;
}

/// All pages of one listing; deletes itself at the end.
class Listing final : public QObject
{
public:
    Listing(ShopApi &api, const ShopId &shop, QObject *parent)
        : QObject(parent)
        , m_api(api)
        , m_shop(shop)
        , m_path(webhooksPath(api, shop))
    {
    }

    [[nodiscard]] QFuture<Result<QList<Webhook>>> run()
    {
        readNext();
        return m_completer.future();
    }

private:
    void readNext()
    {
        platform::ApiRequest request;
        request.path = m_path;
        request.query.addQueryItem(u"limit"_s, QString::number(kPageSize));
        request.query.addQueryItem(u"since_id"_s, QString::number(m_lastId));
        onDone(this, m_api.send(m_shop, request), [this](const Result<platform::ApiResponse> &response) {
            if (!response)
                finish(fail(response.error()));
            else
                take(readPage(*response));
        });
    }

    void take(const Result<QList<Webhook>> &page)
    {
        if (!page) {
            finish(fail(page.error()));
            return;
        }
        const qint64 before = m_lastId;
        for (const Webhook &webhook : *page) {
            if (webhook.id <= before)
                continue; // a server that ignores since_id
            m_found << webhook;
            m_lastId = qMax(m_lastId, webhook.id);
        }
        const bool isLast = page->size() < kPageSize || m_lastId == before;
        if (isLast || m_found.size() >= SubscriptionService::kMaxWebhooks) {
            m_found.resize(qMin(m_found.size(), qsizetype(SubscriptionService::kMaxWebhooks)));
            finish(m_found);
        } else {
            readNext();
        }
    }

    void finish(Result<QList<Webhook>> result)
    {
        m_completer.finish(std::move(result));
        deleteLater();
    }

    ShopApi &m_api;
    ShopId m_shop;
    QString m_path;
    qint64 m_lastId = 0;
    QList<Webhook> m_found;
    Completer<QList<Webhook>> m_completer;
};

} // namespace

SubscriptionService::SubscriptionService(ShopApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

QFuture<Result<QList<Webhook>>> SubscriptionService::list(const ShopId &shop)
{
    if (const auto error = missing(m_api, shop, &platform::Capabilities::webhooksByApi))
        return ready<QList<Webhook>>(fail(*error));
    auto *listing = new Listing(m_api, shop, this);
    return listing->run();
}

QFuture<Result<Webhook>> SubscriptionService::create(const ShopId &shop, const Webhook &webhook)
{
    if (const auto error = missing(m_api, shop, &platform::Capabilities::webhooksByApi))
        return ready<Webhook>(fail(*error));
    const auto request = writeRequest("POST"_ba, webhooksPath(m_api, shop), writeBody(webhook));
    return ask<Webhook>(this, m_api, shop, request, readOne);
}

QFuture<Result<Webhook>> SubscriptionService::update(const ShopId &shop, const Webhook &webhook)
{
    if (const auto error = missing(m_api, shop, &platform::Capabilities::webhooksByApi))
        return ready<Webhook>(fail(*error));
    if (webhook.id <= 0)
        return ready<Webhook>(fail(Error::Kind::BadInput, u"id: missing"_s));
    const QString path = webhooksPath(m_api, shop) + u'/' + QString::number(webhook.id);
    return ask<Webhook>(this, m_api, shop, writeRequest("PUT"_ba, path, writeBody(webhook)), readOne);
}

QFuture<Result<void>> SubscriptionService::remove(const ShopId &shop, qint64 id)
{
    if (const auto error = missing(m_api, shop, &platform::Capabilities::webhooksByApi))
        return ready<void>(fail(*error));
    if (id <= 0)
        return ready<void>(fail(Error::Kind::BadInput, u"id: missing"_s));
    const QString path = webhooksPath(m_api, shop) + u'/' + QString::number(id);
    return ask<void>(this, m_api, shop, writeRequest("DELETE"_ba, path, {}),
        [](const platform::ApiResponse &) { return Result<void>(); });
}

QFuture<Result<AppEvents>> SubscriptionService::readAppEvents(const ShopId &shop)
{
    if (const auto error = missing(m_api, shop, &platform::Capabilities::webhooksPerApp))
        return ready<AppEvents>(fail(*error));
    platform::ApiRequest request;
    request.path = u"/settings"_s;
    return ask<AppEvents>(this, m_api, shop, request, readEvents);
}

QFuture<Result<AppEvents>> SubscriptionService::writeAppEvents(
    const ShopId &shop, const QString &address, const QStringList &topics)
{
    if (const auto error = missing(m_api, shop, &platform::Capabilities::webhooksPerAppWritable))
        return ready<AppEvents>(fail(*error));
    json::Value events = json::Value::array();
    for (const QString &topic : topics)
        events.append(topic);
    json::Value body = json::Value::object();
    body.set(u"webhook_url"_s, address);
    body.set(u"webhook_events"_s, events);
    const auto request = writeRequest("PUT"_ba, u"/back_office/app"_s, json::serialize(body));
    return ask<AppEvents>(this, m_api, shop, request, readEvents);
}

} // namespace hookdesk::subscription
