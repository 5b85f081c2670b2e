// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/value.h"
#include "core/sandbox/random.h"

#include <vector>

namespace hookdesk::sandbox {

/// The goods, people and business of the CYBERBIZ demo shop, as the list operations of the API answer them
/// (with id). Deterministic: equal seeds and times give equal data. One thread at a time.
class CyberbizData
{
public:
    struct Size
    {
        int orders = 1;
        int customers = 1;
        int products = 1;
    };
    CyberbizData() = default;
    /// 90 days of orders that end at @p nowMs.
    CyberbizData(quint32 seed, Size size, qint64 nowMs);

    std::vector<json::Value> orders; ///< ids rise
    std::vector<json::Value> customers;
    std::vector<json::Value> products;

    // What the simulator makes at nowMs. The new entity is appended; the returned index points to it.
    qsizetype addCustomer(Random &random, qint64 nowMs);
    qsizetype addProduct(Random &random, qint64 nowMs);
    /// A fresh, unpaid order of an existing customer; takes the goods from the stock.
    qsizetype addOrder(Random &random, qint64 nowMs);

    /// Sets the fulfilment and its record. @p status: fulfilled, arrived, received …
    void fulfil(json::Value &order, const QString &status, qint64 ms);
    /// Writes the e-invoice of a paid order.
    void pay(json::Value &order, qint64 ms);
    [[nodiscard]] json::Value makeVariant(
        Random &random, const json::Value &product, int position, const QString &option, qint64 ms);

private:
    json::Value makeCustomer(Random &random, qint64 createdMs, qint64 nowMs);
    json::Value makeProduct(Random &random, qint64 createdMs, qint64 updatedMs);
    json::Value makeOrder(Random &random, const json::Value &customer, qint64 createdMs);
    json::Value makeLineItem(Random &random, qint64 createdMs);
    void live(Random &random, json::Value &order, qint64 createdMs, qint64 nowMs);

    qint64 m_nextCustomer = 30001;
    qint64 m_nextProduct = 50001;
    qint64 m_nextVariant = 70001;
    qint64 m_nextOrder = 81001;
    qint64 m_nextLineItem = 91001;
    qint64 m_nextFulfillment = 95001;
    qint64 m_orderNumber = 1001;
};

} // namespace hookdesk::sandbox
