// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/base/secret.h"
#include "core/platform/signature.h"
#include "core/sandbox/cyberbizshop.h"
#include "core/sandbox/valuetools.h"

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

using json::Value;

namespace {

/// What an order must be like for a topic, and what it is like afterwards. Empty: no matter, unchanged.
struct OrderStep
{
    QStringList statuses; ///< order_status before
    QStringList paid; ///< financial_status before
    QStringList shipped; ///< fulfillment_status before
    QString path; ///< member that changes
    QString value;
    QString timing; ///< time that is set
};

const QHash<QString, OrderStep> &orderSteps()
{
    static const QStringList open {u"open"_s};
    static const QStringList paid {u"paid"_s, u"remitted"_s};
    static const QStringList sold {u"paid"_s, u"remitted"_s, u"cod"_s};
    static const QStringList arrived {u"fulfilled"_s, u"arrived"_s, u"received"_s};
    static const QHash<QString, OrderStep> steps {
        {u"orders/paid"_s, {open, {u"pending"_s}, {}, {}, {}, {}}},
        {u"orders/preparing"_s,
            {open, sold, {u"unshipped"_s}, u"statuses.fulfillment_status"_s, u"preparing"_s, {}}},
        {u"orders/fulfilled"_s, {open, sold, {u"preparing"_s, u"unshipped"_s}, {}, u"fulfilled"_s, {}}},
        {u"orders/arrived"_s, {open, sold, {u"fulfilled"_s}, {}, u"arrived"_s, {}}},
        {u"orders/received"_s, {open, sold, {u"arrived"_s, u"fulfilled"_s}, {}, u"received"_s, {}}},
        {u"orders/expired"_s,
            {open, sold, {u"arrived"_s, u"fulfilled"_s}, {}, u"expired"_s, u"timings.expired_at"_s}},
        {u"orders/cancelled"_s,
            {open, {u"pending"_s, u"cod"_s, u"paid"_s}, {u"unshipped"_s, u"preparing"_s},
                u"statuses.order_status"_s, u"cancelled"_s, u"timings.cancelled_at"_s}},
        {u"orders/request_return"_s,
            {open, paid, arrived, u"statuses.return_status"_s, u"request_return"_s,
                u"timings.request_return_at"_s}},
        {u"orders/returned"_s,
            {open, paid, arrived, u"statuses.return_status"_s, u"returned"_s, u"timings.return_at"_s}},
        {u"orders/partial_return"_s,
            {open, paid, arrived, u"statuses.return_status"_s, u"partial_return"_s, u"timings.return_at"_s}},
        {u"orders/refunded"_s,
            {{}, paid, {}, u"statuses.financial_status"_s, u"refunded"_s, u"timings.refund_at"_s}},
        {u"orders/partial_refunded"_s,
            {{}, paid, {}, u"statuses.financial_status"_s, u"partial_refunded"_s, u"timings.refund_at"_s}},
        {u"orders/closed"_s,
            {open, paid, {u"received"_s}, u"statuses.order_status"_s, u"closed"_s, u"timings.closed_at"_s}},
        {u"orders/opened"_s,
            {{u"closed"_s, u"cancelled"_s}, {}, {}, u"statuses.order_status"_s, u"open"_s, {}}},
        {u"orders/update"_s, {open, {}, {}, {}, {}, {}}},
        {u"express_delivery_orders/update"_s, {open, {}, {}, {}, {}, {}}},
    };
    return steps;
}

bool fits(const Value &order, const OrderStep &step)
{
    const Value &statuses = order[u"statuses"];
    const auto one = [&statuses](const QStringList &allowed, QStringView member) {
        return allowed.isEmpty() || allowed.contains(statuses[member].toString());
    };
    return one(step.statuses, u"order_status") && one(step.paid, u"financial_status")
        && one(step.shipped, u"fulfillment_status");
}

} // namespace

const QList<ShopService::Weighted> &CyberbizShop::dailyBusiness() const
{
    static const QList<Weighted> steps {{u"orders/create"_s, 26}, {u"orders/paid"_s, 22},
        {u"orders/preparing"_s, 8}, {u"orders/fulfilled"_s, 14}, {u"orders/arrived"_s, 6},
        {u"orders/received"_s, 6}, {u"orders/closed"_s, 4}, {u"orders/cancelled"_s, 2},
        {u"orders/request_return"_s, 1}, {u"orders/returned"_s, 1}, {u"orders/refunded"_s, 2},
        {u"customers/create"_s, 5}, {u"customers/update"_s, 5}, {u"products/update"_s, 5},
        {u"variants/update"_s, 4}, {u"products/create"_s, 1}, {u"bonus_points/create"_s, 2}};
    return steps;
}

void CyberbizShop::emitEvent(const QString &topic, const Value &object)
{
    if (m_webhookUrl.isEmpty() || !m_webhookEvents.contains(topic))
        return;
    Delivery delivery;
    delivery.shop = m_config.domain;
    delivery.topic = topic;
    delivery.url = QUrl(m_webhookUrl);
    delivery.body = json::serialize(object); // the bare object, no envelope (facts.md 9)
    delivery.headers = [topic, domain = m_config.domain.toUtf8(), secret = m_config.clientSecret](
                           const QByteArray &body, bool forged) {
        platform::SignatureSpec spec;
        spec.header = "X-Cyberbiz-Hmac-Sha256";
        spec.encoding = platform::SignatureSpec::Encoding::Hex; // production sends hex
        const Secret key(forged ? u"not the app secret"_s : secret);
        return HeaderList {{"Content-Type", "application/json"}, {"User-Agent", "CyberbizAppWebhook/1.0"},
            {"X-Cyberbiz-Event", topic.toUtf8()}, {"X-Cyberbiz-Domain", domain},
            {"X-Cyberbiz-Shop-Domain", "www." + domain}, {spec.header, platform::signBody(spec, body, key)},
            {"X-Cyberbiz-Domain-Hmac-Sha256", platform::signBody(spec, domain, key)}};
    };
    m_config.deliver(std::move(delivery));
}

void CyberbizShop::change(const QString &topic)
{
    if (topic == u"orders/create")
        emitEvent(topic, m_data.orders[static_cast<std::size_t>(m_data.addOrder(m_random, now()))]);
    else if (orderSteps().contains(topic))
        changeOrder(topic);
    else if (topic.startsWith(u"customers/") || topic.startsWith(u"customer_tags/")
        || topic.startsWith(u"uid_providers/"))
        changeCustomer(topic);
    else if (topic.startsWith(u"products/") || topic.startsWith(u"variants/"))
        changeProduct(topic);
    else
        changeOther(topic);
}

/// An order to which @p topic can happen: one of the latest, or a new one brought to that point.
Value &CyberbizShop::orderFor(const QString &topic)
{
    const OrderStep step = orderSteps().value(topic);
    std::vector<std::size_t> candidates;
    for (std::size_t i = m_data.orders.size(); i > 0 && candidates.size() < 12; --i) {
        if (fits(m_data.orders[i - 1], step))
            candidates.push_back(i - 1);
    }
    if (!candidates.empty())
        return m_data.orders[m_random.pick(candidates)];

    const auto index = static_cast<std::size_t>(m_data.addOrder(m_random, now()));
    Value &order = m_data.orders[index];
    emitEvent(u"orders/create"_s, order);
    if (step.paid.isEmpty() || step.paid.contains(u"pending"_s)) {
        setAt(order, u"statuses.financial_status"_s, Value(u"pending"_s));
    } else {
        m_data.pay(order, now());
        emitEvent(u"orders/paid"_s, order);
    }
    if (!step.shipped.isEmpty() && !step.shipped.contains(u"unshipped"_s)) {
        m_data.fulfil(order, step.shipped.constFirst(), now());
        if (step.shipped.constFirst() != u"preparing")
            emitEvent(u"orders/fulfilled"_s, order);
    }
    if (step.statuses.contains(u"closed"_s))
        setAt(order, u"statuses.order_status"_s, Value(u"closed"_s));
    return order;
}

void CyberbizShop::changeOrder(const QString &topic)
{
    Value &order = orderFor(topic);
    const OrderStep step = orderSteps().value(topic);
    const QString time = spaceTime(now());
    if (topic == u"orders/paid")
        m_data.pay(order, now());
    else if (step.path.isEmpty() && !step.value.isEmpty())
        m_data.fulfil(order, step.value, now());
    else if (!step.path.isEmpty())
        setAt(order, step.path, Value(step.value));
    else if (topic == u"orders/update")
        order.set(u"note"_s, Value(u"已聯絡顧客確認送達時間"_s));
    else
        order.set(u"shipping_status"_s, Value(u"配送中"_s));
    if (!step.timing.isEmpty())
        setAt(order, step.timing, Value(time));
    if (topic == u"orders/opened") {
        setAt(order, u"timings.closed_at"_s, {});
        setAt(order, u"timings.cancelled_at"_s, {});
    }
    if (topic.endsWith(u"refunded"_s)) {
        const double total = order.atPath(u"prices.total_price").toDouble();
        const double back = topic == u"orders/refunded" ? total : std::floor(total / 2);
        order.set(u"return_histories"_s,
            Value::array({Value::object({{u"body"_s, Value(u"顧客申請退款"_s)},
                {u"price"_s, Value::money(back)}, {u"refunded_at"_s, Value(time)}})}));
    }
    order.set(u"updated_at"_s, Value(time));
    emitEvent(topic, order);
}

void CyberbizShop::changeCustomer(const QString &topic)
{
    const auto index = topic == u"customers/create"
        ? static_cast<std::size_t>(m_data.addCustomer(m_random, now()))
        : static_cast<std::size_t>(m_random.between(0, std::ssize(m_data.customers) - 1));
    Value &customer = m_data.customers[index];
    if (topic == u"customers/update")
        customer.set(u"accepts_marketing"_s, !customer[u"accepts_marketing"].toBool());
    else if (topic == u"customer_tags/update")
        customer.set(u"tags"_s, Value::array({Value::object({{u"name"_s, Value(u"回購客"_s)}})}));
    else if (topic.startsWith(u"uid_providers/"))
        customer.set(u"uid_providers"_s,
            Value::array({Value::object({{u"provider_type"_s, Value(u"line"_s)},
                {u"uid"_s, Value(QString(u"U"_s + m_random.digits(32)))}})}));
    customer.set(u"updated_at"_s, Value(spaceTime(now())));
    emitEvent(topic, customer);
}

void CyberbizShop::changeProduct(const QString &topic)
{
    const QString time = spaceTime(now());
    if (topic == u"products/create") {
        emitEvent(topic, m_data.products[static_cast<std::size_t>(m_data.addProduct(m_random, now()))]);
        return;
    }
    if (topic == u"products/delete") {
        if (m_data.products.size() < 2)
            m_data.addProduct(m_random, now()); // orders need goods
        const qint64 index = m_random.between(0, std::ssize(m_data.products) - 1);
        const Value gone = m_data.products[static_cast<std::size_t>(index)];
        m_data.products.erase(m_data.products.begin() + index);
        emitEvent(topic, gone);
        return;
    }
    Value &product
        = m_data.products[static_cast<std::size_t>(m_random.between(0, std::ssize(m_data.products) - 1))];
    Value::Items variants = product[u"product_variants"].items();
    Value about;
    if (topic == u"variants/create") {
        variants.push_back(
            m_data.makeVariant(m_random, product, static_cast<int>(variants.size()) + 1, u"限定色"_s, now()));
        about = variants.back();
    } else if (topic == u"variants/delete") {
        if (variants.size() < 2)
            variants.push_back(m_data.makeVariant(m_random, product, 2, u"限定色"_s, now()));
        about = variants.back();
        variants.pop_back();
    } else if (topic == u"variants/update") {
        Value &variant = variants[static_cast<std::size_t>(m_random.between(0, std::ssize(variants) - 1))];
        variant.set(
            u"inventory_quantity"_s, Value(variant[u"inventory_quantity"].toInt() + m_random.between(5, 40)));
        variant.set(u"updated_at"_s, Value(time));
        about = variant;
    } else if (topic == u"products/update_options") {
        product.set(u"product_options"_s,
            Value::array({Value::object({{u"name"_s, Value(u"款式"_s)}, {u"position"_s, Value(1)},
                {u"types"_s, Value(u"一般,禮盒"_s)}, {u"id"_s, Value(product[u"id"].toInt() + 600'000)}})}));
    } else {
        product.set(u"body_html"_s,
            Value(u"<p>%1，示範商店的虛構商品。更新於 %2。</p>"_s.arg(product[u"title"].toString(), time)));
    }
    product.set(u"product_variants"_s, Value::array(std::move(variants)));
    product.set(u"updated_at"_s, Value(time));
    emitEvent(topic, about.isNull() ? product : about);
}

/// Topics about things that this demo does not keep: the documented example about a real customer of ours.
void CyberbizShop::changeOther(const QString &topic)
{
    Value &customer
        = m_data.customers[static_cast<std::size_t>(m_random.between(0, std::ssize(m_data.customers) - 1))];
    Value payload = m_config.catalog->topic(topic)->example;
    if (payload.isNull()) // no payload is documented; an id is the least that any object has
        payload = Value::object({{u"id"_s, Value(m_random.between(1001, 9999))}});
    if (payload.contains(u"customer_id"))
        payload.set(u"customer_id"_s, customer[u"id"]);
    if (payload.contains(u"customer"))
        payload.set(u"customer"_s, customer);
    if (payload.contains(u"order_id"))
        payload.set(u"order_id"_s, m_data.orders.back()[u"id"]);
    if (payload.contains(u"app_client_id"))
        payload.set(u"app_client_id"_s, Value(m_config.clientId));
    if (topic == u"bonus_points/create" || topic == u"comment_bonus/create") {
        payload.set(u"id"_s, Value(qint64 {96'001 + m_random.between(0, 3000)}));
        customer.set(u"bonus_remain"_s,
            Value::money(customer[u"bonus_remain"].toDouble() + payload[u"points"].toDouble()));
        customer.set(u"updated_at"_s, Value(spaceTime(now())));
    }
    emitEvent(topic, payload);
}

} // namespace hookdesk::sandbox
