// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/value.h"
#include "core/sandbox/random.h"

#include <QHash>

#include <vector>

namespace hookdesk::sandbox {

/// The goods, people and business of the Youhaosuda demo shop, as its API answers them. Deterministic: equal
/// seeds and times give equal data. One thread at a time.
class YouhaosudaData
{
public:
    struct Size
    {
        int orders = 1;
        int customers = 1;
        int products = 1;
    };
    /// What an order goes through; the API's order does not tell, its payments and shipments do.
    enum class State { Placed, Paid, Sent, Achieved, Cancelled, RefundAsked, Refunded };

    YouhaosudaData() = default;
    YouhaosudaData(quint32 seed, Size size, qint64 nowMs);

    json::Value shop;
    std::vector<json::Value> orders; ///< ids rise
    std::vector<json::Value> customers;
    std::vector<json::Value> products;
    std::vector<json::Value> shipments;
    QHash<qint64, State> states; ///< by order id
    QHash<qint64, std::vector<json::Value>> payments; ///< by order id

    qsizetype addCustomer(Random &random, qint64 nowMs);
    qsizetype addProduct(Random &random, qint64 nowMs);
    qsizetype addOrder(Random &random, qint64 nowMs); ///< with its first payment
    json::Value pay(json::Value &order, qint64 ms); ///< the payment
    json::Value send(Random &random, json::Value &order, qint64 ms); ///< the shipment
    [[nodiscard]] static json::Value supplier();

private:
    json::Value makeCustomer(Random &random, qint64 createdMs, qint64 nowMs);
    json::Value makeProduct(Random &random, qint64 createdMs, qint64 updatedMs);
    json::Value makeOrder(Random &random, json::Value &customer, qint64 createdMs);
    void live(Random &random, json::Value &order, qint64 createdMs, qint64 nowMs);

    qint64 m_nextCustomer = 3001;
    qint64 m_nextAddress = 8001;
    qint64 m_nextProduct = 4001;
    qint64 m_nextVariant = 42001;
    qint64 m_nextImage = 51001;
    qint64 m_nextOrder = 6001;
    qint64 m_nextPayment = 62001;
    qint64 m_nextShipment = 63001;
    qint64 m_nextItem = 64001;
    QHash<qint64, json::Value> m_items; ///< what an order holds, by order id
};

} // namespace hookdesk::sandbox
