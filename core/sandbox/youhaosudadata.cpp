// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/youhaosudadata.h"

#include "core/sandbox/valuetools.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

using json::Value;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

struct Place
{
    QStringView province;
    QStringView provinceCode;
    QStringView city;
    QStringView cityCode;
    QStringView district;
    QStringView districtCode;
};
constexpr std::array kPlaces {Place {u"广东省", u"440000", u"深圳市", u"440300", u"南山区", u"440305"},
    Place {u"广东省", u"440000", u"广州市", u"440100", u"天河区", u"440106"},
    Place {u"浙江省", u"330000", u"杭州市", u"330100", u"西湖区", u"330106"},
    Place {u"江苏省", u"320000", u"南京市", u"320100", u"玄武区", u"320102"},
    Place {u"四川省", u"510000", u"成都市", u"510100", u"武侯区", u"510107"},
    Place {u"湖北省", u"420000", u"武汉市", u"420100", u"洪山区", u"420111"}};
constexpr std::array<QStringView, 12> kSurnames {
    u"王", u"李", u"张", u"刘", u"陈", u"杨", u"赵", u"黄", u"周", u"吴", u"徐", u"孙"};
constexpr std::array<QStringView, 6> kFirst {u"小", u"晓", u"子", u"一", u"文", u"雨"};
constexpr std::array<QStringView, 10> kSecond {
    u"明", u"红", u"安", u"月", u"青", u"君", u"晴", u"平", u"云", u"真"};
struct Good
{
    QStringView name;
    QStringView type;
    QStringView handle;
    int low;
    int high;
};
constexpr std::array kGoods {Good {u"明前龙井", u"茶叶", u"longjing", 68, 268},
    Good {u"正山小种", u"茶叶", u"souchong", 58, 188}, Good {u"云南普洱", u"茶叶", u"puer", 48, 328},
    Good {u"茉莉花茶", u"茶叶", u"jasmine", 38, 98}, Good {u"白瓷盖碗", u"茶具", u"gaiwan", 45, 168},
    Good {u"紫砂壶", u"茶具", u"zisha", 128, 688}, Good {u"玻璃公道杯", u"茶具", u"pitcher", 28, 88},
    Good {u"竹茶盘", u"茶具", u"tray", 88, 298}, Good {u"桂花糕", u"茶点", u"cake", 18, 48},
    Good {u"核桃酥", u"茶点", u"cookie", 22, 58}};
constexpr std::array<QStringView, 10> kQualities {
    u"春采", u"手作", u"经典", u"山野", u"礼盒装", u"家常", u"典藏", u"轻享", u"老字号", u"新味"};
constexpr std::array<QStringView, 4> kSizes {u"50 克", u"100 克", u"250 克", u"500 克"};
constexpr std::array<QStringView, 3> kLevels {u"普通会员", u"银卡会员", u"金卡会员"};

Value text(QStringView value)
{
    return Value(value.toString());
}

/// Prices are plain JSON numbers here: 136, 63.8.
Value price(double value)
{
    return Value::number(QByteArray::number(value, 'f', 1));
}

Value paymentMethod(bool wechat)
{
    return Value::object({{u"gateway"_s, Value(wechat ? u"wechat"_s : u"alipay"_s)},
        {u"id"_s, Value(wechat ? 23 : 22)}, {u"name"_s, Value(wechat ? u"微信支付"_s : u"支付宝"_s)},
        {u"pay_type"_s, Value(wechat ? u"wechat_native"_s : u"alipay_partner"_s)},
        {u"payment_method_type"_s, Value(u"online"_s)}});
}

} // namespace

YouhaosudaData::YouhaosudaData(quint32 seed, Size size, qint64 nowMs)
{
    Random random(seed ^ 0x5bd1e995U);
    shop = Value::object({{u"created_at"_s, Value(isoTime(nowMs - 900 * kDay))},
        {u"domain"_s, Value(u"demo.yhsd.example"_s)}, {u"enable_email_regist"_s, true},
        {u"enable_mobile_regist"_s, true}, {u"enable_username_regist"_s, false},
        {u"name"_s, Value(u"云间茶舍（演示店铺）"_s)}, {u"page_description"_s, Value(u"虚构的茶叶小店"_s)},
        {u"page_title"_s, Value(u"云间茶舍"_s)}, {u"updated_at"_s, Value(isoTime(nowMs - 20 * kDay))},
        {u"url"_s, Value(u"http://demo.yhsd.example"_s)},
        {u"webhook_token"_s, Value(demoSecret(seed, u"youhaosuda webhook token"_s))}});

    const int early = std::max(1, size.customers / 3);
    std::vector<qint64> joined;
    joined.reserve(static_cast<std::size_t>(size.customers));
    for (int i = 0; i < size.customers; ++i)
        joined.push_back(i < early ? nowMs - random.between(95 * kDay, 700 * kDay)
                                   : nowMs - random.between(kHour, 94 * kDay));
    std::sort(joined.begin(), joined.end());
    for (const qint64 ms : joined)
        customers.push_back(makeCustomer(random, ms, nowMs));

    std::vector<qint64> listed;
    listed.reserve(static_cast<std::size_t>(size.products));
    for (int i = 0; i < size.products; ++i)
        listed.push_back(nowMs - random.between(91 * kDay, 500 * kDay));
    std::sort(listed.begin(), listed.end());
    for (const qint64 ms : listed)
        products.push_back(makeProduct(random, ms, random.between(ms, nowMs - kHour)));

    std::vector<qint64> placed;
    placed.reserve(static_cast<std::size_t>(size.orders));
    for (int i = 0; i < size.orders; ++i)
        placed.push_back(nowMs - random.between(5 * kMinute, 90 * kDay));
    std::sort(placed.begin(), placed.end());
    for (const qint64 ms : placed) {
        const auto known = std::upper_bound(joined.cbegin(), joined.cend(), ms - kMinute) - joined.cbegin();
        const auto who = static_cast<std::size_t>(random.between(0, known - 1));
        orders.push_back(makeOrder(random, customers[who], ms));
        live(random, orders.back(), ms, nowMs);
    }
}

Value YouhaosudaData::makeCustomer(Random &random, qint64 createdMs, qint64 nowMs)
{
    const qint64 id = m_nextCustomer++;
    const QString number = QString::number(id);
    QString name = random.pick(kSurnames).toString();
    name += random.pick(kFirst);
    name += random.pick(kSecond);
    const Place &place = random.pick(kPlaces);
    const QString mail = u"guke"_s + number + u"@demo.example"_s;
    const QString phone = u"100"_s + number.rightJustified(8, u'0'); // no such prefix is given out
    const bool byMail = random.chance(0.5);
    const QString created = isoTime(createdMs);
    const qint64 updatedMs = random.chance(0.5) ? random.between(createdMs, nowMs) : createdMs;
    const Value address = Value::object({{u"id"_s, Value(m_nextAddress++)}, {u"country"_s, Value(u"中国"_s)},
        {u"country_code"_s, Value(u"CN"_s)}, {u"province"_s, text(place.province)},
        {u"province_code"_s, text(place.provinceCode)}, {u"city"_s, text(place.city)},
        {u"city_code"_s, text(place.cityCode)}, {u"district"_s, text(place.district)},
        {u"district_code"_s, text(place.districtCode)},
        {u"detail"_s, Value(u"演示路%1号"_s.arg(random.between(1, 400)))}, {u"zipcode"_s, {}},
        {u"name"_s, Value(name)}, {u"mobile"_s, Value(phone)}, {u"email"_s, Value(mail)},
        {u"telephone"_s, Value(QString())}, {u"is_default"_s, true}, {u"created_at"_s, Value(created)},
        {u"updated_at"_s, Value(created)}});
    return Value::object({{u"addresses"_s, Value::array({address})}, {u"avatar"_s, Value::object()},
        {u"birthday"_s, {}}, {u"created_at"_s, Value(created)},
        {u"customer_level_name"_s, text(random.pick(kLevels))}, {u"id"_s, Value(id)},
        {u"identity_card"_s, Value(QString())}, {u"last_in"_s, Value(isoTime(updatedMs))},
        {u"last_year_reward_point"_s, Value(0)}, {u"name"_s, Value(QString(u"guke"_s + number))},
        {u"notify_email"_s, Value(mail)}, {u"notify_phone"_s, Value(phone)}, {u"real_name"_s, Value(name)},
        {u"reg_identity"_s, Value(byMail ? mail : phone)},
        {u"reg_type"_s, Value(byMail ? u"email"_s : u"mobile"_s)},
        {u"reward_point"_s, Value(random.between(0, 60) * 10)}, {u"social_accounts"_s, Value::array()},
        {u"social_avatar_url"_s, {}}, {u"social_type"_s, Value(QString())}, {u"total_credit"_s, Value(0)},
        {u"trade_total_amount"_s, price(0)}, {u"trade_total_count"_s, Value(0)},
        {u"updated_at"_s, Value(isoTime(updatedMs))}});
}

Value YouhaosudaData::makeProduct(Random &random, qint64 createdMs, qint64 updatedMs)
{
    const qint64 id = m_nextProduct++;
    const Good &good = random.pick(kGoods);
    const QString name = random.pick(kQualities).toString() + good.name;
    const QString handle = good.handle.toString() + u'-' + QString::number(id);
    const double base = static_cast<double>(random.between(good.low, good.high));
    const QString created = isoTime(createdMs);
    const qint64 image = m_nextImage++;
    const bool sized = good.type == u"茶叶";
    Value variants = Value::array();
    const qint64 count = sized ? random.between(1, 3) : 1;
    for (qint64 i = 0; i < count; ++i) {
        const double cost = std::round(base * (1 + 0.8 * static_cast<double>(i)) * 10) / 10;
        const qint64 variant = m_nextVariant++;
        variants.append(Value::object({{u"id"_s, Value(variant)},
            {u"option_1"_s, sized ? text(kSizes[static_cast<std::size_t>(i)]) : Value(u"默认"_s)},
            {u"option_2"_s, {}}, {u"option_3"_s, {}}, {u"price"_s, price(cost)},
            {u"compare_price"_s, price(std::ceil(cost * 1.2))}, {u"stock"_s, Value(random.between(0, 200))},
            {u"sale"_s, Value(random.between(0, 90))}, {u"weight"_s, Value(random.between(60, 1200))},
            {u"volume"_s, Value(0)},
            {u"barcode"_s, Value(QString(u"YHSD-DEMO-"_s + QString::number(variant)))},
            {u"image_id"_s, Value(image)}}));
    }
    return Value::object({{u"id"_s, Value(id)}, {u"handle"_s, Value(handle)}, {u"name"_s, Value(name)},
        {u"page_title"_s, Value(name)},
        {u"page_description"_s, Value(QString(name + u"，演示店铺的虚构商品"_s))},
        {u"body_html"_s, Value(QString(u"<p>"_s + name + u"，演示店铺的虚构商品。</p>"_s))},
        {u"vendor"_s, Value::object({{u"name"_s, Value(u"云间茶舍"_s)}})},
        {u"types"_s, Value::array({Value::object({{u"name"_s, text(good.type)}})})},
        {u"options"_s, Value::array({Value::object({{u"name"_s, Value(sized ? u"规格"_s : u"款式"_s)}})})},
        {u"visibility"_s, random.chance(0.93)},
        {u"images"_s,
            Value::array({Value::object({{u"alt"_s, Value(QString())}, {u"created_at"_s, Value(created)},
                {u"file_name"_s, Value(QString(handle + u".jpg"_s))}, {u"id"_s, Value(image)},
                {u"position"_s, Value(0)}, {u"product_id"_s, Value(id)},
                {u"src"_s, Value(QString(u"http://demo.yhsd.example/image/"_s + handle + u".jpg"_s))},
                {u"updated_at"_s, Value(created)}, {u"variant_ids"_s, Value::array()}})})},
        {u"variants"_s, std::move(variants)}, {u"created_at"_s, Value(created)},
        {u"updated_at"_s, Value(isoTime(updatedMs))}});
}

Value YouhaosudaData::makeOrder(Random &random, Value &customer, qint64 createdMs)
{
    const qint64 id = m_nextOrder++;
    const QString created = isoTime(createdMs);
    Value items = Value::array();
    double goods = 0;
    for (qint64 i = random.chance(0.6) ? 1 : random.between(2, 4); i > 0; --i) {
        const Value &product = random.pick(products);
        const Value &variant = random.pick(product[u"variants"].items());
        const qint64 quantity = random.chance(0.7) ? 1 : random.between(2, 3);
        goods += variant[u"price"].toDouble() * static_cast<double>(quantity);
        items.append(Value::object({{u"created_at"_s, Value(created)}, {u"id"_s, Value(m_nextItem++)},
            {u"image"_s, product.atPath(u"images.0")}, {u"name"_s, product[u"name"]},
            {u"options_desc"_s,
                Value(QString(product.atPath(u"options.0.name").toString() + u": "_s
                    + variant[u"option_1"].toString()))},
            {u"price"_s, variant[u"price"]}, {u"quantity"_s, Value(quantity)},
            {u"updated_at"_s, Value(created)}, {u"volume"_s, variant[u"volume"]},
            {u"weight"_s, variant[u"weight"]}}));
    }
    const double freight = goods >= 199 ? 0 : 10;
    const double automatic = std::round((goods + freight) * 10) / 10;
    // the merchant may lower the price by hand; then the two amounts differ
    const double total = random.chance(0.08) ? std::floor(automatic * 0.95) : automatic;
    m_items.insert(id, items);

    customer.set(u"trade_total_count"_s, Value(customer[u"trade_total_count"].toInt() + 1));
    customer.set(u"trade_total_amount"_s, price(customer[u"trade_total_amount"].toDouble() + total));
    if (createdMs > parseShopTime(customer[u"updated_at"].toString())) {
        customer.set(u"updated_at"_s, Value(created));
        customer.set(u"last_in"_s, Value(created));
    }
    const Value &home = customer.atPath(u"addresses.0");
    const QString complete = QStringList {home[u"country"].toString(), home[u"province"].toString(),
        home[u"city"].toString(), home[u"district"].toString(), home[u"detail"].toString()}
                                 .join(u',');
    Value buyer = customer;
    buyer.set(u"addresses"_s, Value::array());
    Value payment = Value::object({{u"amount"_s, price(total)}, {u"bank_code"_s, Value(QString())},
        {u"created_at"_s, Value(created)}, {u"exipired_at"_s, Value(isoTime(createdMs + 2 * kDay))},
        {u"gateway_payment_no"_s, Value(QString())}, {u"id"_s, Value(m_nextPayment++)},
        {u"is_available"_s, true}, {u"payment_method"_s, paymentMethod(random.chance(0.6))},
        {u"status"_s, Value(u"pending"_s)}, {u"pay_by_other"_s, false}});
    payments.insert(id, {std::move(payment)});
    states.insert(id, State::Placed);
    return Value::object(
        {{u"address"_s,
             Value::object({{u"city"_s, home[u"city"]}, {u"city_code"_s, home[u"city_code"]},
                 {u"complete_address"_s, Value(complete)}, {u"country"_s, home[u"country"]},
                 {u"country_code"_s, home[u"country_code"]}, {u"district"_s, home[u"district"]},
                 {u"district_code"_s, home[u"district_code"]}, {u"email"_s, home[u"email"]},
                 {u"mobile"_s, home[u"mobile"]}, {u"name"_s, home[u"name"]},
                 {u"province"_s, home[u"province"]}, {u"province_code"_s, home[u"province_code"]},
                 {u"telephone"_s, Value(QString())}, {u"zipcode"_s, {}}})},
            {u"auto_total_amount"_s, price(automatic)}, {u"closed_at"_s, {}},
            {u"created_at"_s, Value(created)}, {u"customer"_s, std::move(buyer)}, {u"id"_s, Value(id)},
            {u"total_amount"_s, price(total)}, {u"updated_at"_s, Value(created)}});
}

Value YouhaosudaData::pay(Value &order, qint64 ms)
{
    const qint64 id = order[u"id"].toInt();
    Value &payment = payments[id].back();
    payment.set(u"status"_s, Value(u"paid"_s));
    payment.set(u"exipired_at"_s, {});
    payment.set(
        u"gateway_payment_no"_s, Value(QString(u"DEMO"_s + QString::number(id).rightJustified(12, u'0'))));
    order.set(u"updated_at"_s, Value(isoTime(ms)));
    states[id] = State::Paid;
    return payment;
}

Value YouhaosudaData::send(Random &random, Value &order, qint64 ms)
{
    const qint64 id = order[u"id"].toInt();
    shipments.push_back(Value::object({{u"amount"_s, price(10)}, {u"dis_type"_s, Value(0)},
        {u"auto_received_at"_s, Value(isoTime(ms + 14 * kDay))}, {u"created_at"_s, Value(isoTime(ms))},
        {u"id"_s, Value(m_nextShipment++)}, {u"items"_s, m_items.value(id)},
        {u"ship_no"_s, Value(QString(u"DEMO"_s + random.digits(10)))},
        {u"shipment_supplier_id"_s, Value(2)}}));
    order.set(u"updated_at"_s, Value(isoTime(ms)));
    states[id] = State::Sent;
    return shipments.back();
}

Value YouhaosudaData::supplier()
{
    return Value::object(
        {{u"code"_s, Value(u"yanshi"_s)}, {u"id"_s, Value(2)}, {u"name"_s, Value(u"演示快递"_s)}});
}

void YouhaosudaData::live(Random &random, Value &order, qint64 createdMs, qint64 nowMs)
{
    const qint64 id = order[u"id"].toInt();
    const double fate = random.unit();
    qint64 at = createdMs + random.between(kMinute, 20 * kHour);
    const auto reached = [&at, nowMs](qint64 step) {
        at += step;
        return at < nowMs;
    };
    const auto close = [this, &order, &at, id](State state) {
        order.set(u"closed_at"_s, Value(isoTime(at)));
        order.set(u"updated_at"_s, Value(isoTime(at)));
        states[id] = state;
    };
    if (fate < 0.08) { // never paid: the payment runs out after two days
        at = createdMs;
        if (reached(2 * kDay)) {
            payments[id].back().set(u"status"_s, Value(u"expired"_s));
            payments[id].back().set(u"is_available"_s, false);
            close(State::Cancelled);
        }
        return;
    }
    if (!reached(0))
        return;
    pay(order, at);
    if (fate < 0.12) {
        if (reached(random.between(kHour, kDay)))
            close(State::Refunded);
        return;
    }
    if (!reached(random.between(4 * kHour, 2 * kDay)))
        return;
    send(random, order, at);
    if (reached(random.between(2 * kDay, 14 * kDay)))
        close(State::Achieved);
}

qsizetype YouhaosudaData::addCustomer(Random &random, qint64 nowMs)
{
    customers.push_back(makeCustomer(random, nowMs, nowMs));
    return std::ssize(customers) - 1;
}

qsizetype YouhaosudaData::addProduct(Random &random, qint64 nowMs)
{
    products.push_back(makeProduct(random, nowMs, nowMs));
    return std::ssize(products) - 1;
}

qsizetype YouhaosudaData::addOrder(Random &random, qint64 nowMs)
{
    Value &customer = customers[static_cast<std::size_t>(random.between(0, std::ssize(customers) - 1))];
    orders.push_back(makeOrder(random, customer, nowMs));
    return std::ssize(orders) - 1;
}

} // namespace hookdesk::sandbox
