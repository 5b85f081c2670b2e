// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/valuetools.h"
#include "core/sandbox/youhaosudashop.h"

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

using json::Value;
using State = YouhaosudaData::State;

const QList<ShopService::Weighted> &YouhaosudaShop::dailyBusiness() const
{
    static const QList<Weighted> steps {{u"orders/create"_s, 28}, {u"orders/paid"_s, 24},
        {u"orders/delivered"_s, 16}, {u"orders/achieved"_s, 8}, {u"orders/cancelled"_s, 2},
        {u"orders/request_refund"_s, 2}, {u"orders/refunded"_s, 1}, {u"orders/update"_s, 2},
        {u"customers/create"_s, 5}, {u"customers/update"_s, 5}, {u"products/update"_s, 6},
        {u"products/create"_s, 1}};
    return steps;
}

/// The newest order in one of the states; a new one is placed and brought there when there is none.
Value &YouhaosudaShop::orderIn(const QList<State> &states)
{
    for (std::size_t i = m_data.orders.size(); i > 0; --i) {
        if (states.contains(m_data.states.value(m_data.orders[i - 1][u"id"].toInt())))
            return m_data.orders[i - 1];
    }
    change(u"orders/create"_s);
    Value &order = m_data.orders.back();
    if (states.contains(State::Placed))
        return order;
    m_data.pay(order, now());
    emitEvent(u"orders/paid"_s, order);
    if (states.contains(State::Paid))
        return order;
    if (states.contains(State::RefundAsked)) {
        m_data.states[order[u"id"].toInt()] = State::RefundAsked;
        return order;
    }
    m_data.send(m_random, order, now());
    emitEvent(u"orders/delivered"_s, order);
    return order;
}

void YouhaosudaShop::changeOrder(const QString &topic)
{
    const QString time = isoTime(now());
    if (topic == u"orders/create") {
        const Value &order = m_data.orders[static_cast<std::size_t>(m_data.addOrder(m_random, now()))];
        emitEvent(topic, order);
        emitEvent(u"payments/create"_s, m_data.payments.value(order[u"id"].toInt()).back());
        return;
    }
    if (topic == u"orders/paid") {
        Value &order = orderIn({State::Placed});
        const Value payment = m_data.pay(order, now());
        emitEvent(topic, order);
        emitEvent(u"payments/update"_s, payment);
        return;
    }
    if (topic == u"orders/delivered" || topic == u"orders/partially_delivered") {
        Value &order = orderIn({State::Paid});
        const Value shipment = m_data.send(m_random, order, now());
        emitEvent(topic, order);
        emitEvent(u"shipments/create"_s, shipment);
        return;
    }
    struct Step
    {
        QList<State> from;
        State to;
        bool closes;
    };
    static const QHash<QString, Step> steps {{u"orders/achieved"_s, {{State::Sent}, State::Achieved, true}},
        {u"orders/cancelled"_s, {{State::Placed}, State::Cancelled, true}},
        {u"orders/request_refund"_s, {{State::Paid, State::Sent}, State::RefundAsked, false}},
        {u"orders/refunded"_s, {{State::RefundAsked}, State::Refunded, true}},
        {u"orders/refuse_refund"_s, {{State::RefundAsked}, State::Paid, false}}};
    const auto step = steps.constFind(topic);
    Value &order = step == steps.constEnd() ? orderIn({State::Placed}) : orderIn(step->from);
    if (step == steps.constEnd()) { // orders/update: the merchant lowers the price
        const double total = order[u"total_amount"].toDouble();
        order.set(u"total_amount"_s, Value::number(QByteArray::number(std::floor(total * 0.95), 'f', 1)));
    } else {
        m_data.states[order[u"id"].toInt()] = step->to;
        if (step->closes)
            order.set(u"closed_at"_s, Value(time));
    }
    order.set(u"updated_at"_s, Value(time));
    emitEvent(topic, order);
}

void YouhaosudaShop::change(const QString &topic)
{
    const QString time = isoTime(now());
    const auto any = [this](std::vector<Value> &items) -> Value & {
        return items[static_cast<std::size_t>(m_random.between(0, std::ssize(items) - 1))];
    };
    const auto onlyId = [](const Value &entity) { return Value::object({{u"id"_s, entity[u"id"]}}); };
    if (topic.startsWith(u"orders/")) {
        changeOrder(topic);
    } else if (topic == u"customers/create") {
        emitEvent(topic, m_data.customers[static_cast<std::size_t>(m_data.addCustomer(m_random, now()))]);
    } else if (topic == u"products/create") {
        emitEvent(topic, m_data.products[static_cast<std::size_t>(m_data.addProduct(m_random, now()))]);
    } else if (topic == u"customers/update") {
        Value &customer = any(m_data.customers);
        customer.set(u"reward_point"_s, Value(customer[u"reward_point"].toInt() + 10));
        customer.set(u"updated_at"_s, Value(time));
        emitEvent(topic, customer);
    } else if (topic == u"products/update") {
        Value &product = any(m_data.products);
        setAt(product, u"variants.0.stock"_s,
            Value(product.atPath(u"variants.0.stock").toInt() + m_random.between(5, 40)));
        product.set(u"updated_at"_s, Value(time));
        emitEvent(topic, product);
    } else if (topic == u"customers/delete" || topic == u"products/delete") {
        auto &items = topic == u"customers/delete" ? m_data.customers : m_data.products;
        if (items.size() < 2) // somebody has to buy something
            change(topic == u"customers/delete" ? u"customers/create"_s : u"products/create"_s);
        const Value gone = items.back();
        items.pop_back();
        emitEvent(topic, onlyId(gone)); // no payload is documented; the catalogue infers the id alone
    } else if (topic == u"shop/update") {
        m_data.shop.set(u"updated_at"_s, Value(time));
        emitEvent(topic, m_data.shop);
    } else if (topic.startsWith(u"payments/")) {
        if (topic == u"payments/create")
            change(u"orders/create"_s); // delivers payments/create as well
        else
            emitEvent(topic, m_data.payments.value(orderIn({State::Placed})[u"id"].toInt()).back());
    } else if (topic.startsWith(u"shipments/")) {
        if (topic == u"shipments/create" || m_data.shipments.empty())
            changeOrder(u"orders/delivered"_s); // delivers shipments/create as well
        if (topic == u"shipments/update") {
            Value &shipment = m_data.shipments.back();
            shipment.set(u"ship_no"_s, Value(QString(u"DEMO"_s + m_random.digits(10))));
            emitEvent(topic, shipment);
        } else if (topic == u"shipments/delete") {
            const Value gone = m_data.shipments.back();
            m_data.shipments.pop_back();
            emitEvent(topic, onlyId(gone));
        }
    } else { // after_sales: the payload is not documented
        emitEvent(topic, Value::object({{u"id"_s, Value(m_random.between(6501, 6999))}}));
    }
}

} // namespace hookdesk::sandbox
