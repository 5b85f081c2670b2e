// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cyberbizshop.h"
#include "core/sandbox/valuetools.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

using json::Value;

namespace {

http::ServerResponse errorList(int status, const QString &message)
{
    return jsonAnswer(status, Value::object({{u"error"_s, Value::array({Value(message)})}}));
}

http::ServerResponse notFound()
{
    return errorList(404, u"無此資源"_s);
}

QStringList commaList(const QString &text)
{
    QStringList values;
    for (const QString &value : text.split(u',', Qt::SkipEmptyParts))
        values += value.trimmed();
    return values;
}

/// Item of @p entities that a path segment names; -1 when there is none.
qsizetype find(const std::vector<Value> &entities, const QString &segment)
{
    return indexOfId(entities, parseId(segment));
}

/// A member that is a time lies within two parameters; both ends included.
bool isWithin(const Value &time, qint64 from, qint64 to)
{
    if (from < 0 && to < 0)
        return true;
    const qint64 at = time.isString() ? parseShopTime(time.toString()) : -1;
    return at >= 0 && (from < 0 || at >= from) && (to < 0 || at <= to);
}

bool hasTag(const Value &order, const QStringList &names)
{
    const auto &tags = order[u"tags"].items();
    return std::any_of(tags.cbegin(), tags.cend(),
        [&names](const Value &tag) { return names.contains(tag[u"name"].toString()); });
}

/// Newest first. The order is not documented; this is our stand, because the first page is what people see.
std::vector<Value> newestFirst(std::vector<Value> entities)
{
    std::reverse(entities.begin(), entities.end());
    return entities;
}

/// The body as an object: JSON, or a form whose values are strings.
std::optional<Value> bodyOf(const http::ServerRequest &request)
{
    if (request.header("Content-Type").toLower().startsWith("application/x-www-form-urlencoded")) {
        Value object = Value::object();
        for (const auto &item : parseForm(request.body)) {
            if (item.first.endsWith(u"[]")) {
                Value list = object[item.first.chopped(2)];
                list.append(Value(item.second));
                object.set(item.first.chopped(2), list);
            } else {
                object.set(item.first, Value(item.second));
            }
        }
        return object;
    }
    auto parsed = json::parse(request.body);
    if (!parsed || !parsed->isObject())
        return {};
    return *parsed;
}

} // namespace

http::ServerResponse CyberbizShop::served(const Call &call)
{
    if (auto refused = checkParameters(call))
        return *refused;
    if (auto done = call.method == "GET" ? read(call) : write(call))
        return *done;
    // Documented, without data of its own here: the document's example is better than nothing.
    if (call.method == "GET" && !call.operation->sideEffect && !call.operation->notServed
        && !call.operation->responseExample.isNull()) {
        const Value &example = call.operation->responseExample;
        if (call.operation->paginated && example.isArray())
            return page(call, example.items());
        return jsonAnswer(200, example);
    }
    return errorList(404, u"此示範商店未提供這個操作"_s);
}

std::optional<http::ServerResponse> CyberbizShop::checkParameters(const Call &call) const
{
    for (const catalog::Parameter &parameter : call.operation->parameters) {
        if (parameter.in != catalog::ParameterIn::Query)
            continue;
        const QString value = call.value(parameter.name);
        if (value.isEmpty()) {
            if (parameter.required)
                return errorList(422, parameter.name + u" 遺失"_s);
            continue;
        }
        const bool list = parameter.schema && !parameter.schema->csvItems.isEmpty();
        const auto &allowed = list ? parameter.schema->csvItems
            : parameter.schema     ? parameter.schema->enumItems
                                   : QList<catalog::EnumItem>();
        for (const QString &one : list ? commaList(value) : QStringList(value)) {
            const bool known = std::any_of(
                allowed.cbegin(), allowed.cend(), [&one](const auto &item) { return item.value == one; });
            if (!allowed.isEmpty() && !known)
                return errorList(422, parameter.name + u" 無效值"_s);
        }
        const bool time = parameter.name.endsWith(u"start_time") || parameter.name.endsWith(u"end_time");
        if (time && parseShopTime(value) < 0)
            return errorList(422, parameter.name + u" 無效值"_s);
    }
    return {};
}

http::ServerResponse CyberbizShop::page(const Call &call, const std::vector<Value> &items)
{
    const auto number = [&call](QStringView name, qint64 fallback, qint64 least) -> qint64 {
        const QString text = call.value(name);
        if (text.isEmpty())
            return fallback;
        bool ok = false;
        const qint64 value = text.toLongLong(&ok);
        return ok && value >= least && value <= 1'000'000'000 ? value : -1;
    };
    const qint64 pageNumber = number(u"page", 1, 1);
    const qint64 asked = number(u"per_page", kMaxPerPage, 1);
    const qint64 offset = number(u"offset", 0, 0);
    if (pageNumber < 0)
        return errorList(422, u"page 無效值"_s);
    if (asked < 0)
        return errorList(422, u"per_page 無效值"_s);
    if (offset < 0)
        return errorList(422, u"offset 無效值"_s);
    // 50 is the documented maximum; what happens beyond is not, and we cut.
    const qint64 perPage = std::min<qint64>(asked, kMaxPerPage);

    const qint64 total = std::ssize(items);
    const qint64 pages = (std::max<qint64>(0, total - offset) + perPage - 1) / perPage;
    const qint64 first = std::min(total, offset + (pageNumber - 1) * perPage);
    const qint64 last = std::min(total, first + perPage);
    auto response = jsonAnswer(200, Value::array(Value::Items(items.begin() + first, items.begin() + last)));
    const auto header = [&response](const char *name, const QByteArray &value) {
        response.headers.emplaceBack(QByteArray(name), value);
    };
    header("X-Page", QByteArray::number(pageNumber));
    header("X-Per-Page", QByteArray::number(perPage));
    header("X-Offset", QByteArray::number(offset));
    header("X-Total", QByteArray::number(total));
    header("X-Total-Pages", QByteArray::number(pages));
    header("X-Next-Page", pageNumber < pages ? QByteArray::number(pageNumber + 1) : QByteArray());
    header("X-Prev-Page", pageNumber > 1 ? QByteArray::number(pageNumber - 1) : QByteArray());
    return response;
}

std::optional<http::ServerResponse> CyberbizShop::read(const Call &call)
{
    if (call.path.size() < 2 || call.path.at(0) != u"v1")
        return {};
    if (call.path.at(1) == u"orders")
        return readOrders(call);
    if (call.path.at(1) == u"customers")
        return readCustomers(call);
    if (call.path.at(1) == u"products")
        return readProducts(call);
    return {};
}

std::optional<http::ServerResponse> CyberbizShop::readOrders(const Call &call)
{
    if (call.path.size() == 2) {
        struct Range
        {
            QString path;
            qint64 from;
            qint64 to;
        };
        const auto range = [&call](const QString &path, const QString &prefix) {
            const QString from = call.value(QString(prefix + u"start_time"_s));
            const QString to = call.value(QString(prefix + u"end_time"_s));
            return Range {
                path, from.isEmpty() ? -1 : parseShopTime(from), to.isEmpty() ? -1 : parseShopTime(to, true)};
        };
        const QList<Range> ranges {range(u"created_at"_s, {}), range(u"updated_at"_s, u"updated_at_"_s),
            range(u"timings.closed_at"_s, u"closed_at_"_s), range(u"timings.refund_at"_s, u"refund_at_"_s),
            range(u"timings.cancelled_at"_s, u"cancelled_at_"_s)};
        const QList<QPair<QString, QStringList>> states {
            {u"statuses.order_status"_s, commaList(call.value(u"statuses"))},
            {u"statuses.financial_status"_s, commaList(call.value(u"financial_statuses"))},
            {u"statuses.fulfillment_status"_s, commaList(call.value(u"fulfillment_statuses"))},
            {u"statuses.return_status"_s, commaList(call.value(u"return_statuses"))}};
        const QStringList tags = commaList(call.value(u"tags"));
        const QStringList noTags = commaList(call.value(u"excluded_tags"));
        const QString vendor = call.value(u"vendor");
        const bool pos = call.value(u"data_source") == u"pos";

        std::vector<Value> found;
        for (const Value &order : m_data.orders) {
            const bool inTime = std::all_of(ranges.cbegin(), ranges.cend(),
                [&order](const Range &one) { return isWithin(order.atPath(one.path), one.from, one.to); });
            const bool inState = std::all_of(states.cbegin(), states.cend(), [&order](const auto &one) {
                return one.second.isEmpty() || one.second.contains(order.atPath(one.first).toString());
            });
            const auto &goods = order[u"line_items"].items();
            const bool sold = vendor.isEmpty()
                || std::any_of(goods.cbegin(), goods.cend(),
                    [&vendor](const Value &item) { return item[u"vendor"].toString() == vendor; });
            if (inTime && inState && sold && !pos && (tags.isEmpty() || hasTag(order, tags))
                && !hasTag(order, noTags))
                found.push_back(order);
        }
        return page(call, newestFirst(std::move(found)));
    }
    if (call.path.at(2) == u"get_order_id") {
        Value answer = Value::array();
        for (const QString &number : commaList(call.value(u"order_numbers"))) {
            for (const Value &order : m_data.orders) {
                if (order[u"order_number"].numberText() == number.toLatin1())
                    answer.append(Value::object(
                        {{u"order_number"_s, order[u"order_number"]}, {u"order_id"_s, order[u"id"]}}));
            }
        }
        return jsonAnswer(200, answer);
    }
    const qsizetype index = find(m_data.orders, call.path.at(2));
    if (index < 0)
        return notFound();
    const Value &order = m_data.orders[static_cast<std::size_t>(index)];
    if (call.path.size() == 3)
        return jsonAnswer(200, without(order, u"token"));
    if (call.path.size() == 4 && call.path.at(3) == u"fulfillments")
        return page(call, order[u"fulfillments"].items());
    if (call.path.size() == 4 && call.path.at(3) == u"transactions") {
        std::vector<Value> list;
        if (!order[u"einvoice"].isNull())
            list.push_back(Value::object({{u"amount"_s, order.atPath(u"prices.total_price")},
                {u"kind_name"_s, Value(u"已收款"_s)}, {u"paid_type_name"_s, Value(u"手動"_s)},
                {u"id"_s, Value(order[u"id"].toInt() + 20'000)}}));
        return page(call, list);
    }
    return {};
}

std::optional<http::ServerResponse> CyberbizShop::readCustomers(const Call &call)
{
    if (call.path.size() == 2) {
        const QString from = call.value(u"updated_at_start_time");
        const QString to = call.value(u"updated_at_end_time");
        std::vector<Value> found;
        for (const Value &customer : m_data.customers) {
            if (isWithin(customer[u"updated_at"], from.isEmpty() ? -1 : parseShopTime(from),
                    to.isEmpty() ? -1 : parseShopTime(to, true)))
                found.push_back(customer);
        }
        return page(call, newestFirst(std::move(found)));
    }
    if (!call.operation->path.contains(u"{customer_id}"))
        return {};
    const qsizetype index = find(m_data.customers, call.path.at(2));
    if (index < 0)
        return notFound();
    const Value &customer = m_data.customers[static_cast<std::size_t>(index)];
    if (call.path.size() == 3)
        return jsonAnswer(200, without(customer, u"id"));
    if (call.path.size() == 4 && call.path.at(3) == u"orders") {
        std::vector<Value> found;
        std::copy_if(m_data.orders.cbegin(), m_data.orders.cend(), std::back_inserter(found),
            [&customer](const Value &order) { return order.atPath(u"customer.id") == customer[u"id"]; });
        return page(call, newestFirst(std::move(found)));
    }
    return {};
}

std::optional<http::ServerResponse> CyberbizShop::readProducts(const Call &call)
{
    if (call.path.size() == 2)
        return page(call, newestFirst(m_data.products));
    if (!call.operation->path.contains(u"{product_id}"))
        return {};
    const qsizetype index = find(m_data.products, call.path.at(2));
    if (index < 0)
        return notFound();
    const Value &product = m_data.products[static_cast<std::size_t>(index)];
    if (call.path.size() == 3)
        return jsonAnswer(200, without(product, u"id"));
    static const QHash<QString, QString> parts {{u"product_variants"_s, u"product_variants"_s},
        {u"product_options"_s, u"product_options"_s}, {u"product_photos"_s, u"photos"_s},
        {u"product_tags"_s, u"tags"_s}};
    const QString part = parts.value(call.path.at(3));
    if (part.isEmpty())
        return {};
    if (call.path.size() == 4)
        return jsonAnswer(200, product[part]);
    const auto &items = product[part].items();
    const qsizetype item = find(items, call.path.at(4));
    if (item < 0)
        return notFound();
    return jsonAnswer(200, without(items[static_cast<std::size_t>(item)], u"id"));
}

std::optional<http::ServerResponse> CyberbizShop::write(const Call &call)
{
    const bool tags = call.path.size() == 4 && call.path.at(3) == u"tags";
    if (call.method != "PUT" || call.path.at(0) != u"v1" || (call.path.size() != 3 && !tags))
        return {};
    const QString &kind = call.path.at(1);
    auto *entities = kind == u"orders" ? &m_data.orders
        : kind == u"customers"         ? &m_data.customers
        : kind == u"products"          ? &m_data.products
                                       : nullptr;
    if (!entities || (tags && kind != u"orders"))
        return {};
    const qsizetype index = find(*entities, call.path.at(2));
    if (index < 0)
        return notFound();
    Value &entity = (*entities)[static_cast<std::size_t>(index)];
    return kind == u"orders"   ? putOrder(call, entity)
        : kind == u"customers" ? putCustomer(call, entity)
                               : putProduct(call, entity);
}

http::ServerResponse CyberbizShop::putOrder(const Call &call, Value &order)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return errorList(422, u"內容不是 JSON 物件"_s);
    Value changed = order;
    if (body->contains(u"note")) {
        if (!(*body)[u"note"].isString())
            return errorList(422, u"note 無效值"_s);
        changed.set(u"note"_s, (*body)[u"note"]);
    }
    if (body->contains(u"delivery_date")) {
        const QString date = (*body)[u"delivery_date"].toString();
        if (date.size() != 10 || parseShopTime(date) < 0)
            return errorList(422, u"delivery_date 無效值"_s);
        changed.set(u"delivery_date"_s, Value(date));
    }
    if (body->contains(u"delivery_time")) {
        bool ok = false;
        const int time = (*body)[u"delivery_time"].displayText().toInt(&ok);
        if (!ok || time < 0 || time > 3)
            return errorList(422, u"delivery_time 無效值"_s);
        changed.set(u"delivery_time"_s, time);
    }
    if (body->contains(u"tags")) {
        if (!(*body)[u"tags"].isArray())
            return errorList(422, u"tags 無效值"_s);
        Value tags = Value::array();
        for (const Value &tag : (*body)[u"tags"].items()) {
            if (!tag.isString() || tag.toString().isEmpty())
                return errorList(422, u"tags 無效值"_s);
            tags.append(Value::object({{u"name"_s, tag}}));
        }
        changed.set(u"tags"_s, std::move(tags));
    }
    changed.set(u"updated_at"_s, Value(spaceTime(now())));
    order = changed;
    emitEvent(u"orders/update"_s, order);
    return jsonAnswer(200, without(order, u"token"));
}

http::ServerResponse CyberbizShop::putCustomer(const Call &call, Value &customer)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return errorList(422, u"內容不是 JSON 物件"_s);
    Value changed = customer;
    for (const auto &field : {u"note"_s, u"name"_s, u"mobile"_s}) {
        if (!body->contains(field))
            continue;
        const Value &value = (*body)[field];
        if (!value.isString() || (field == u"name" && value.toString().trimmed().isEmpty()))
            return errorList(422, field + u" 無效值"_s);
        changed.set(field, value);
    }
    changed.set(u"updated_at"_s, Value(spaceTime(now())));
    customer = changed;
    emitEvent(u"customers/update"_s, customer);
    return jsonAnswer(200, without(customer, u"id"));
}

http::ServerResponse CyberbizShop::putProduct(const Call &call, Value &product)
{
    const auto body = bodyOf(call.request);
    if (!body)
        return errorList(422, u"內容不是 JSON 物件"_s);
    Value changed = product;
    const QString time = spaceTime(now());
    if (body->contains(u"title")) {
        const QString title = (*body)[u"title"].toString().trimmed();
        if (title.isEmpty())
            return errorList(422, u"title 不能為空白"_s);
        changed.set(u"title"_s, Value(title));
    }
    bool priced = false;
    if (body->contains(u"price")) {
        bool ok = false;
        const double price = (*body)[u"price"].displayText().toDouble(&ok);
        if (!ok || price < 0 || price > 10'000'000)
            return errorList(422, u"price 無效值"_s);
        changed.set(u"price"_s, Value::money(price));
        Value::Items variants = changed[u"product_variants"].items();
        for (Value &variant : variants) {
            variant.set(u"price"_s, Value::money(price));
            variant.set(u"updated_at"_s, Value(time));
        }
        changed.set(u"product_variants"_s, Value::array(std::move(variants)));
        priced = true;
    }
    if ((*body)[u"published"].kind() == json::Kind::Bool)
        changed.set(u"published"_s, (*body)[u"published"]);
    changed.set(u"updated_at"_s, Value(time));
    product = changed;
    emitEvent(u"products/update"_s, product);
    if (priced) {
        for (const Value &variant : product[u"product_variants"].items())
            emitEvent(u"variants/update"_s, variant);
    }
    return jsonAnswer(200, without(product, u"id"));
}

} // namespace hookdesk::sandbox
