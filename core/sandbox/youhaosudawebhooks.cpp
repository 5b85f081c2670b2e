// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "core/platform/signature.h"
#include "core/sandbox/valuetools.h"
#include "core/sandbox/youhaosudashop.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

using json::Value;

namespace {

// The brief: the default is the plain form post. facts.md 10 infers that it is the Content-Type only.
const auto kDefaultContentType = u"application/x-www-form-urlencoded"_s;

bool isPlatformHost(const QString &host)
{
    return host == u"youhaosuda.com" || host.endsWith(u".youhaosuda.com");
}

} // namespace

http::ServerResponse YouhaosudaShop::webhooks(const Call &call)
{
    if (call.path.size() == 1) {
        if (call.method == "POST")
            return createWebhook(call);
        if (call.method != "GET")
            return failed(404, u"common"_s, u"找不到该资源"_s);
        std::vector<Value> found = m_webhooks;
        if (const QString topic = call.value(u"topic"); !topic.isEmpty())
            found.erase(std::remove_if(found.begin(), found.end(),
                            [&topic](const Value &one) { return one[u"topic"].toString() != topic; }),
                found.end());
        return list(call, std::move(found), u"webhooks"_s);
    }
    if (call.path.size() > 2)
        return failed(404, u"common"_s, u"找不到该资源"_s);
    if (call.method == "GET")
        return collection(call, m_webhooks, u"webhook"_s, u"webhooks"_s);
    const qsizetype index = indexOfId(m_webhooks, parseId(call.path.at(1)));
    if (index < 0)
        return missing();
    if (call.method == "PUT")
        return updateWebhook(call, m_webhooks[static_cast<std::size_t>(index)]);
    if (call.method == "DELETE") {
        m_webhooks.erase(m_webhooks.begin() + index);
        return jsonAnswer(200, Value::object());
    }
    return failed(404, u"common"_s, u"找不到该资源"_s);
}

/// Only the members that are there; what must be there is the caller's business.
std::optional<http::ServerResponse> YouhaosudaShop::checkWebhook(const Value &fields) const
{
    Value errors = Value::object();
    const auto refuse = [&errors](const QString &field, const QString &message) {
        if (!errors.contains(field))
            errors.set(field, Value::array({Value(message)}));
    };
    for (const auto &name : {u"address"_s, u"topic"_s}) {
        if (fields.contains(name) && fields[name].toString().trimmed().isEmpty())
            refuse(name, u"不可为空"_s);
    }
    if (fields.contains(u"topic") && !m_config.catalog->topic(fields[u"topic"].toString()))
        refuse(u"topic"_s, u"不支持该事件"_s);
    if (fields.contains(u"address")) {
        const QUrl url(fields[u"address"].toString(), QUrl::StrictMode);
        const bool web
            = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
        if (!web)
            refuse(u"address"_s, u"不是有效的网址"_s);
        else if (isPlatformHost(url.host().toLower()))
            refuse(u"address"_s, u"不能使用平台域名"_s);
        // the platform refuses localhost too; to accept it is what makes this a demo
    }
    if (fields.contains(u"content_type")) {
        const QString type = fields[u"content_type"].toString();
        // it becomes a header: nothing that could end the line
        const bool plain = type.size() <= 100 && std::all_of(type.cbegin(), type.cend(), [](QChar c) {
            return c.unicode() >= 0x20 && c.unicode() < 0x7f;
        });
        if (!plain || !fields[u"content_type"].isString() || !type.contains(u'/'))
            refuse(u"content_type"_s, u"无效"_s);
    }
    if (errors.size() == 0)
        return {};
    return jsonAnswer(422, Value::object({{u"code"_s, 422}, {u"errors"_s, std::move(errors)}}));
}

http::ServerResponse YouhaosudaShop::createWebhook(const Call &call)
{
    const auto body = json::parse(call.request.body);
    if (!body || !(*body)[u"webhook"].isObject())
        return failed(422, u"webhook"_s, u"不可为空"_s);
    Value fields = (*body)[u"webhook"];
    for (const auto &name : {u"address"_s, u"topic"_s}) {
        if (!fields[name].isString())
            fields.set(name, Value(QString()));
    }
    if (auto refused = checkWebhook(fields))
        return *refused;
    if (m_webhooks.size() >= kMaxWebhooks)
        return failed(422, u"common"_s, u"webhook 数量已达上限"_s);
    const QString time = isoTime(now());
    const QString type = fields[u"content_type"].toString(kDefaultContentType);
    m_webhooks.push_back(Value::object({{u"address"_s, fields[u"address"]}, {u"created_at"_s, Value(time)},
        {u"id"_s, Value(m_nextWebhook++)}, {u"topic"_s, fields[u"topic"]}, {u"updated_at"_s, Value(time)},
        {u"content_type"_s, Value(type)}}));
    return jsonAnswer(200, Value::object({{u"webhook"_s, m_webhooks.back()}}));
}

http::ServerResponse YouhaosudaShop::updateWebhook(const Call &call, Value &webhook)
{
    const auto body = json::parse(call.request.body);
    if (!body || !(*body)[u"webhook"].isObject())
        return failed(422, u"webhook"_s, u"不可为空"_s);
    const Value &fields = (*body)[u"webhook"];
    if (auto refused = checkWebhook(fields))
        return *refused;
    for (const auto &name : {u"address"_s, u"topic"_s, u"content_type"_s}) {
        if (fields.contains(name))
            webhook.set(name, fields[name]);
    }
    webhook.set(u"updated_at"_s, Value(isoTime(now())));
    return jsonAnswer(200, Value::object({{u"webhook"_s, webhook}}));
}

void YouhaosudaShop::emitEvent(const QString &topic, const Value &object)
{
    const QByteArray body = json::serialize(object); // the bare object (facts.md 10)
    for (const Value &webhook : m_webhooks) {
        if (webhook[u"topic"].toString() != topic)
            continue;
        Delivery delivery;
        delivery.shop = m_config.domain;
        delivery.topic = topic;
        delivery.url = QUrl(webhook[u"address"].toString());
        delivery.body = body;
        delivery.headers
            = [type = webhook[u"content_type"].toString().toLatin1(),
                  key = m_data.shop[u"webhook_token"].toString()](const QByteArray &bytes, bool forged) {
                  platform::SignatureSpec spec;
                  spec.header = "X-YHSD-HMAC-SHA256";
                  spec.encoding = platform::SignatureSpec::Encoding::Base64;
                  const Secret secret(forged ? u"not the webhook token"_s : key);
                  return HeaderList {
                      {"Content-Type", type}, {spec.header, platform::signBody(spec, bytes, secret)}};
              };
        m_config.deliver(std::move(delivery));
    }
}

} // namespace hookdesk::sandbox
