// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/youhaosudashop.h"

#include "core/base/crypto.h"
#include "core/sandbox/valuetools.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

using json::Value;

YouhaosudaShop::YouhaosudaShop(ShopConfig config)
    : ShopService(std::move(config))
    , m_data(m_config.seed, {m_config.orders, m_config.customers, m_config.products}, m_config.nowMs)
    , m_token(demoSecret(m_config.seed, u"youhaosuda access token"_s).toLatin1())
{
}

YouhaosudaShop::~YouhaosudaShop() = default;

quint64 YouhaosudaShop::bodyLimit(const http::ServerRequest & /*request*/) const
{
    return kBodyLimit;
}

http::ServerResponse YouhaosudaShop::tooLarge() const
{
    return failed(413, u"common"_s, u"请求内容过大"_s);
}

http::ServerResponse YouhaosudaShop::failed(int status, const QString &field, const QString &message)
{
    return jsonAnswer(status,
        Value::object(
            {{u"code"_s, status}, {u"errors"_s, Value::object({{field, Value::array({Value(message)})}})}}));
}

http::ServerResponse YouhaosudaShop::missing()
{
    return failed(422, u"common"_s, u"记录不存在"_s); // 422, not 404 (facts.md 9)
}

http::ServerResponse YouhaosudaShop::answer(const http::ServerRequest &request)
{
    if (!request.header("Origin").isEmpty())
        return failed(403, u"common"_s, u"拒绝跨站请求"_s);
    if (request.path == "/oauth2/token" || request.path == "/oauth2/token/")
        return token(request);
    return api(request);
}

http::ServerResponse YouhaosudaShop::token(const http::ServerRequest &request) const
{
    const auto refuse = [](int status, const QString &code) {
        return jsonAnswer(status, Value::object({{u"error"_s, Value(code)}}));
    };
    if (request.method != "POST")
        return refuse(405, u"invalid_request"_s);
    const auto [key, secret] = basicCredentials(request);
    const bool known = constantTimeEquals(key, m_config.clientId.toUtf8());
    // facts.md 2 knows the body but not the status: 400 or 401; we take the standard's 401
    if (!constantTimeEquals(secret, m_config.clientSecret.toUtf8()) || !known)
        return refuse(401, u"invalid_client"_s);
    const QString grant = formValue(parseForm(request.body), u"grant_type");
    if (grant.isEmpty())
        return refuse(400, u"invalid_request"_s);
    if (grant != u"client_credentials")
        return refuse(400, u"unsupported_grant_type"_s);
    return jsonAnswer(200, Value::object({{u"token"_s, Value(QString::fromLatin1(m_token))}}));
}

http::ServerResponse YouhaosudaShop::api(const http::ServerRequest &request)
{
    const auto withLevel = [](Answer response, int used) {
        response.headers.emplaceBack("X-YHSD-SHOP-API-CALL-LIMIT",
            QByteArray::number(used) + '/' + QByteArray::number(static_cast<int>(LeakyBucket::kSize)));
        return response;
    };
    const QByteArray given = request.header("X-API-ACCESS-TOKEN");
    // facts.md 9: what a bad token gets was NOT FOUND; status and body are our stand.
    if (!constantTimeEquals(given, m_token))
        return withLevel(failed(401, u"common"_s, u"access token 无效"_s), 0);
    const auto level = m_bucket.admit(given);
    if (!level.admitted)
        return withLevel(failed(429, u"common"_s, u"访问过于频繁，请稍后再试"_s), level.used);

    Call call {request, request.method == "HEAD" ? "GET"_ba : request.method, {}, parseForm(request.query)};
    call.path
        = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path)).split(u'/', Qt::SkipEmptyParts);
    const auto respond = [this, &call]() -> Answer {
        Answer unknown = failed(404, u"common"_s, u"找不到该资源"_s);
        if (call.path.size() < 2 || call.path.takeFirst() != u"v1")
            return unknown;
        const QString &resource = call.path.constFirst();
        if (resource == u"webhooks")
            return webhooks(call);
        if (call.method == "PUT" && call.path.size() == 2)
            return put(call);
        if (call.method == "GET") {
            if (resource == u"shop" && call.path.size() == 1)
                return jsonAnswer(200,
                    Value::object({{u"shop"_s,
                        onlyFields(m_data.shop, call.value(u"fields").split(u',', Qt::SkipEmptyParts))}}));
            if (call.path.size() <= 2) {
                if (resource == u"orders")
                    return collection(call, m_data.orders, u"order"_s, u"orders"_s);
                if (resource == u"customers")
                    return collection(call, m_data.customers, u"customer"_s, u"customers"_s);
                if (resource == u"products")
                    return collection(call, m_data.products, u"product"_s, u"products"_s);
                if (resource == u"shipments")
                    return collection(call, m_data.shipments, u"shipment"_s, u"shipments"_s);
                if (resource == u"shipment_suppliers")
                    return collection(
                        call, {YouhaosudaData::supplier()}, u"shipment_supplier"_s, u"shipment_suppliers"_s);
            } else if (call.path.size() <= 4) {
                const auto of = [&call](const std::vector<Value> &parents,
                                    QStringView part) -> std::optional<std::vector<Value>> {
                    const qsizetype index = indexOfId(parents, parseId(call.path.at(1)));
                    if (index < 0)
                        return {};
                    return parents[static_cast<std::size_t>(index)][part].items();
                };
                const QString part = call.path.at(2);
                std::optional<std::vector<Value>> items;
                QString one;
                if (resource == u"orders" && part == u"payments") {
                    one = u"payment"_s;
                    if (indexOfId(m_data.orders, parseId(call.path.at(1))) >= 0)
                        items = m_data.payments.value(parseId(call.path.at(1)));
                } else if (resource == u"products" && part == u"variants") {
                    one = u"variant"_s;
                    items = of(m_data.products, u"variants");
                } else if (resource == u"products" && part == u"images") {
                    one = u"image"_s;
                    items = of(m_data.products, u"images");
                } else if (resource == u"customers" && part == u"addresses") {
                    one = u"address"_s;
                    items = of(m_data.customers, u"addresses");
                }
                if (!one.isEmpty() && !items)
                    return missing();
                if (items) {
                    call.path.remove(0, 2);
                    return collection(call, *items, one, part);
                }
            }
        }
        return example(call).value_or(unknown);
    };
    return withLevel(respond(), level.used);
}

/// Documented operations without data of their own here answer with the document's example.
std::optional<http::ServerResponse> YouhaosudaShop::example(const Call &call) const
{
    const catalog::Operation *operation
        = m_config.catalog->match(call.method, u"/v1/"_s + call.path.join(u'/'));
    if (!operation)
        return {};
    if (call.method == "GET" && !operation->responseExample.isNull())
        return jsonAnswer(200, operation->responseExample);
    return failed(404, u"common"_s, u"此演示店铺未提供这个操作"_s);
}

http::ServerResponse YouhaosudaShop::list(const Call &call, std::vector<Value> items, const QString &key)
{
    const auto number = [&call](QStringView name, qint64 fallback, qint64 least) -> qint64 {
        const QString text = call.value(name);
        if (text.isEmpty())
            return fallback;
        bool ok = false;
        const qint64 value = text.toLongLong(&ok);
        return ok && value >= least && value <= 1'000'000'000'000 ? value : -1;
    };
    const qint64 limit = number(u"limit", kDefaultLimit, 1);
    const qint64 page = number(u"page", 1, 1);
    const qint64 since = number(u"since_id", 0, 0);
    if (limit < 0)
        return failed(422, u"limit"_s, u"无效"_s);
    if (page < 0 || page > 1'000'000)
        return failed(422, u"page"_s, u"无效"_s);
    if (since < 0)
        return failed(422, u"since_id"_s, u"无效"_s);
    QList<qint64> ids;
    for (const QString &id : call.value(u"ids").split(u',', Qt::SkipEmptyParts)) // the brief's "6,,7"
        ids += id.trimmed().toLongLong();
    struct Range
    {
        QString member;
        qint64 from;
        qint64 to;
    };
    QList<Range> ranges;
    for (const auto &member : {u"created_at"_s, u"updated_at"_s}) {
        const QString from = call.value(QString(member + u"_min"_s));
        const QString to = call.value(QString(member + u"_max"_s));
        const Range range {member, from.isEmpty() ? 0 : parseShopTime(from),
            to.isEmpty() ? std::numeric_limits<qint64>::max() : parseShopTime(to, true)};
        if (range.from < 0 || range.to < 0)
            return failed(422, QString(member + (range.from < 0 ? u"_min"_s : u"_max"_s)), u"无效"_s);
        if (!from.isEmpty() || !to.isEmpty())
            ranges += range;
    }
    const auto wanted = [&](const Value &item) {
        const qint64 id = item[u"id"].toInt();
        if (id <= since || (!ids.isEmpty() && !ids.contains(id)))
            return false;
        return std::all_of(ranges.cbegin(), ranges.cend(), [&item](const Range &range) {
            const qint64 at = parseShopTime(item[range.member].toString());
            return at >= range.from && at <= range.to;
        });
    };
    items.erase(
        std::remove_if(items.begin(), items.end(), [&wanted](const Value &item) { return !wanted(item); }),
        items.end());

    const qint64 perPage = std::min<qint64>(limit, kMaxLimit);
    const qint64 first = std::min<qint64>(std::ssize(items), (page - 1) * perPage);
    const qint64 last = std::min<qint64>(std::ssize(items), first + perPage);
    const QStringList fields = call.value(u"fields").split(u',', Qt::SkipEmptyParts);
    Value answer = Value::array();
    for (qint64 i = first; i < last; ++i)
        answer.append(onlyFields(items[static_cast<std::size_t>(i)], fields));
    return jsonAnswer(200, Value::object({{key, std::move(answer)}}));
}

http::ServerResponse YouhaosudaShop::collection(
    const Call &call, const std::vector<Value> &items, const QString &one, const QString &many)
{
    if (call.path.size() < 2)
        return list(call, items, many);
    if (call.path.at(1) == u"count")
        return jsonAnswer(200, Value::object({{u"count"_s, Value(qint64 {std::ssize(items)})}}));
    const qsizetype index = indexOfId(items, parseId(call.path.at(1)));
    if (index < 0)
        return missing();
    const QStringList fields = call.value(u"fields").split(u',', Qt::SkipEmptyParts);
    return jsonAnswer(
        200, Value::object({{one, onlyFields(items[static_cast<std::size_t>(index)], fields)}}));
}

http::ServerResponse YouhaosudaShop::put(const Call &call)
{
    struct Kind
    {
        QString key;
        std::vector<Value> *items = nullptr;
        QStringList fields;
        QString topic;
    };
    const QList<Kind> kinds {{u"order"_s, &m_data.orders, {u"total_amount"_s}, u"orders/update"_s},
        {u"customer"_s, &m_data.customers, {u"notify_email"_s, u"notify_phone"_s, u"real_name"_s},
            u"customers/update"_s},
        {u"product"_s, &m_data.products,
            {u"name"_s, u"page_title"_s, u"page_description"_s, u"body_html"_s, u"visibility"_s},
            u"products/update"_s}};
    for (const Kind &kind : kinds) {
        if (call.path.at(0) != kind.key + u's')
            continue;
        const qsizetype index = indexOfId(*kind.items, parseId(call.path.at(1)));
        if (index < 0)
            return missing();
        const auto body = json::parse(call.request.body);
        if (!body || !(*body)[kind.key].isObject())
            return failed(422, kind.key, u"不可为空"_s);
        Value changed = (*kind.items)[static_cast<std::size_t>(index)];
        for (const auto &member : (*body)[kind.key].members()) {
            if (!kind.fields.contains(member.first))
                continue;
            if (member.second.kind() != changed[member.first].kind())
                return failed(422, member.first, u"无效"_s);
            changed.set(member.first, member.second);
        }
        changed.set(u"updated_at"_s, Value(isoTime(now())));
        (*kind.items)[static_cast<std::size_t>(index)] = changed;
        emitEvent(kind.topic, changed);
        return jsonAnswer(200, Value::object({{kind.key, changed}}));
    }
    return example(call).value_or(failed(404, u"common"_s, u"找不到该资源"_s));
}

} // namespace hookdesk::sandbox
