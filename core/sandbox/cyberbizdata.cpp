// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cyberbizdata.h"

#include "core/sandbox/valuetools.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

namespace {

using json::Value;

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr auto kSite = "demo.cyberbiz.example"_L1;

struct Place
{
    QStringView city;
    QStringView district;
    QStringView zip;
};
constexpr std::array kPlaces {Place {u"台北市", u"信義區", u"110"}, Place {u"台北市", u"大安區", u"106"},
    Place {u"新北市", u"板橋區", u"220"}, Place {u"桃園市", u"中壢區", u"320"},
    Place {u"新竹市", u"東區", u"300"}, Place {u"台中市", u"西屯區", u"407"},
    Place {u"台南市", u"東區", u"701"}, Place {u"高雄市", u"三民區", u"807"},
    Place {u"花蓮縣", u"花蓮市", u"970"}};
constexpr std::array<QStringView, 12> kSurnames {
    u"王", u"李", u"陳", u"林", u"張", u"黃", u"吳", u"劉", u"蔡", u"楊", u"許", u"鄭"};
constexpr std::array<QStringView, 6> kFirst {u"小", u"大", u"又", u"子", u"一", u"曉"};
constexpr std::array<QStringView, 10> kSecond {
    u"明", u"美", u"安", u"文", u"青", u"君", u"晴", u"平", u"雲", u"真"};

struct Good
{
    QStringView name;
    QStringView collection;
    int low;
    int high;
};
constexpr std::array kGoods {Good {u"陶杯 350ml", u"居家生活", 38, 78},
    Good {u"竹編置物籃", u"居家生活", 24, 68}, Good {u"亞麻餐墊", u"居家生活", 18, 42},
    Good {u"琺瑯鍋 20cm", u"廚房用品", 128, 268}, Good {u"木砧板", u"廚房用品", 48, 128},
    Good {u"手沖濾杯", u"廚房用品", 42, 98}, Good {u"烏龍茶 150g", u"茶與咖啡", 32, 88},
    Good {u"紅玉紅茶 100g", u"茶與咖啡", 36, 92}, Good {u"淺焙咖啡豆 227g", u"茶與咖啡", 38, 72},
    Good {u"帆布托特包", u"布品服飾", 58, 148}, Good {u"棉質圍裙", u"布品服飾", 48, 98},
    Good {u"羊毛圍巾", u"布品服飾", 88, 228}, Good {u"線裝筆記本", u"文具禮品", 12, 36},
    Good {u"黃銅書籤", u"文具禮品", 16, 38}, Good {u"蜂蠟蠟燭", u"文具禮品", 28, 68}};
constexpr std::array<QStringView, 12> kQualities {u"手作", u"經典", u"職人", u"日常", u"山系", u"海岸",
    u"復刻", u"輕量", u"限定", u"老派", u"暖色", u"森林"};
constexpr std::array<QStringView, 6> kColours {u"米白", u"墨綠", u"靛藍", u"磚紅", u"炭灰", u"奶茶"};
constexpr std::array<QStringView, 5> kCollections {
    u"居家生活", u"廚房用品", u"茶與咖啡", u"布品服飾", u"文具禮品"};
constexpr std::array<QStringView, 5> kHandles {
    u"home", u"kitchen", u"tea-coffee", u"textiles", u"stationery"};
constexpr std::array<QStringView, 4> kPayments {u"信用卡", u"銀行轉帳", u"貨到付款", u"ATM 虛擬帳號"};
constexpr std::array<QStringView, 3> kDevices {u"手機", u"桌機", u"平板"};

Value text(QStringView value)
{
    return Value(value.toString());
}

Value money(double value)
{
    return Value::money(value);
}

QString photo(qint64 product)
{
    return u"//"_s + kSite + u"/media/p"_s + QString::number(product) + u".jpg"_s;
}

Value namedTag(QStringView name)
{
    return Value::object({{u"name"_s, text(name)}});
}

} // namespace

CyberbizData::CyberbizData(quint32 seed, Size size, qint64 nowMs)
{
    Random random(seed);
    // the first third of the customers came before the first order, so that every order finds one
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

Value CyberbizData::makeCustomer(Random &random, qint64 createdMs, qint64 nowMs)
{
    const qint64 id = m_nextCustomer++;
    const QString number = QString::number(id);
    const Place &place = random.pick(kPlaces);
    const QString street = u"示範路%1號"_s.arg(random.between(1, 320));
    const qint64 updatedMs = random.chance(0.4) ? random.between(createdMs, nowMs) : createdMs;
    const QString phone = u"02-0000-"_s + number.right(4);
    const bool confirmed = random.chance(0.85);
    const QString created = spaceTime(createdMs);
    Value tags = Value::array();
    if (random.chance(0.12))
        tags.append(namedTag(u"VIP"));
    if (nowMs - createdMs < 30 * kDay)
        tags.append(namedTag(u"新客"));
    const QString birthday = QDate(1960 + static_cast<int>(random.between(0, 45)), 1, 1)
                                 .addDays(random.between(0, 364))
                                 .toString(Qt::ISODate);
    // one statement each: the order in which operands of + are evaluated is the compiler's choice
    QString name = random.pick(kSurnames).toString();
    name += random.pick(kFirst);
    name += random.pick(kSecond);
    return Value::object({
        {u"name"_s, Value(name)},
        {u"status"_s, Value(confirmed ? u"enabled"_s : u"validate"_s)},
        {u"email"_s, Value(QString(u"member"_s + number + u"@demo.example"_s))},
        {u"country_calling_code"_s, {}},
        {u"mobile"_s, Value(QString(u"09000"_s + number))},
        {u"enable_cvs_pickup"_s, true},
        {u"enable_cvs_cod"_s, true},
        {u"enable_home_delivery_cod"_s, {}},
        {u"accepts_marketing"_s, random.chance(0.7)},
        {u"accepts_email_notification"_s, random.chance(0.8)},
        {u"tags"_s, std::move(tags)},
        {u"address"_s,
            Value::object({{u"company"_s, {}}, {u"country_calling_code"_s, {}}, {u"phone"_s, Value(phone)},
                {u"address"_s, Value(QString(place.city.toString() + place.district + street))},
                {u"detail_address"_s,
                    Value::object(
                        {{u"zip"_s, text(place.zip)}, {u"country"_s, {}}, {u"province"_s, Value(QString())},
                            {u"city"_s, text(place.city)}, {u"district"_s, text(place.district)},
                            {u"address1"_s, Value(street)}, {u"address2"_s, {}}})}})},
        {u"gender"_s, random.chance(0.1) ? Value() : Value(random.chance(0.6) ? u"female"_s : u"male"_s)},
        {u"birthday"_s, random.chance(0.5) ? Value(birthday) : Value()},
        {u"other_accumulated_consumption"_s, money(0)},
        {u"other_accumulated_consumption_expired_at"_s, {}},
        {u"note"_s, Value(QString())},
        {u"custom_fields"_s, Value::array()},
        {u"created_at"_s, Value(created)},
        {u"updated_at"_s, Value(spaceTime(updatedMs))},
        {u"confirmed_at"_s, confirmed ? Value(created) : Value()},
        {u"mobile_sms_confirmed_at"_s, confirmed && random.chance(0.6) ? Value(created) : Value()},
        {u"bonus_remain"_s, money(static_cast<double>(random.between(0, 30) * 10))},
        {u"uid_providers"_s, Value::array()},
        {u"id"_s, Value(id)},
    });
}

Value CyberbizData::makeVariant(
    Random &random, const Value &product, int position, const QString &option, qint64 ms)
{
    const qint64 productId = product[u"id"].toInt();
    const qint64 id = m_nextVariant++;
    const QString time = spaceTime(ms);
    const double price = product[u"price"].toDouble();
    return Value::object({
        {u"product_id"_s, Value(productId)},
        {u"name"_s, product[u"title"]},
        {u"position"_s, position},
        {u"price"_s, money(price)},
        {u"cost"_s, random.chance(0.5) ? money(std::floor(price * 0.55)) : Value()},
        {u"compare_at_price"_s, random.chance(0.3) ? money(std::ceil(price * 1.2 / 10) * 10) : Value()},
        {u"meas"_s, money(0)},
        {u"max_usable_bonus"_s, money(0)},
        {u"weight"_s,
            Value::number(QByteArray::number(static_cast<double>(random.between(1, 24)) / 10.0, 'f', 1))},
        {u"option1"_s, option.isEmpty() ? Value() : Value(option)},
        {u"option2"_s, {}},
        {u"option3"_s, {}},
        {u"inventory_management"_s, true},
        {u"inventory_quantity"_s, Value(random.between(0, 120))},
        {u"sold"_s, Value(random.between(0, 80))},
        {u"safety_inventory_quantity"_s, {}},
        {u"inventory_policy"_s, Value(random.chance(0.7) ? u"deny"_s : u"continue"_s)},
        {u"sku"_s, Value(u"DEMO-%1-%2"_s.arg(productId).arg(position, 2, 10, QChar(u'0')))},
        {u"qc"_s, {}},
        {u"requires_shipping"_s, true},
        {u"created_at"_s, Value(time)},
        {u"updated_at"_s, Value(time)},
        {u"honeycomb_sync"_s, true},
        {u"vendor"_s, product[u"vendor"]},
        {u"photo_urls"_s, Value::array({Value(photo(productId))})},
        {u"pim_infos"_s, Value::array()},
        {u"id"_s, Value(id)},
    });
}

Value CyberbizData::makeProduct(Random &random, qint64 createdMs, qint64 updatedMs)
{
    const qint64 id = m_nextProduct++;
    const Good &good = random.pick(kGoods);
    const QString title = random.pick(kQualities).toString() + good.name;
    const auto group
        = std::find(kCollections.cbegin(), kCollections.cend(), good.collection) - kCollections.cbegin();
    const double price = static_cast<double>(random.between(good.low, good.high) * 10);
    const QString handle = u"demo-product-"_s + QString::number(id);
    const QString body = u"<p>%1，示範商店的虛構商品。</p>"_s.arg(title);
    const bool coloured = random.chance(0.6);

    Value product = Value::object({
        {u"title"_s, Value(title)},
        {u"english_title"_s, {}},
        {u"product_url"_s, Value(QString(u"//"_s + kSite + u"/products/"_s + handle))},
        {u"published"_s, random.chance(0.93)},
        {u"sell_from"_s, {}},
        {u"sell_to"_s, {}},
        {u"product_type"_s, text(good.collection)},
        {u"product_type_code"_s, {}},
        {u"slogan"_s, Value(QString())},
        {u"brief"_s, Value(QString())},
        {u"brief_text"_s, {}},
        {u"brief_includes_html"_s, false},
        {u"body_html"_s, Value(body)},
        {u"vendor"_s, random.chance(0.4) ? Value(u"示範工坊"_s) : Value()},
        {u"price"_s, money(price)},
        {u"sell_weight"_s, Value(random.between(0, 9))},
        {u"tax_type_id"_s, Value(u"inclusive_tax"_s)},
        {u"custom_collections"_s,
            Value::array({Value::object({{u"title"_s, text(good.collection)},
                {u"handle"_s, text(kHandles[static_cast<std::size_t>(group)])}, {u"published"_s, true},
                {u"body_html"_s, {}}, {u"products_order_name"_s, Value(u"手動排序"_s)},
                {u"position"_s, Value(qint64 {group + 1})},
                {u"products"_s,
                    Value::array({Value::object({{u"id"_s, Value(id)}, {u"title"_s, Value(title)},
                        {u"position"_s, Value(random.between(1, 40))}})})},
                {u"id"_s, Value(qint64 {501 + group})}})})},
        {u"special_collection"_s, {}},
        {u"tags"_s,
            random.chance(0.2) ? Value::array({Value::object(
                {{u"id"_s, Value(601)}, {u"name"_s, Value(u"新品"_s)}, {u"category"_s, Value(1)}})})
                               : Value::array()},
        {u"product_variants"_s, Value::array()},
        {u"product_options"_s, Value::array()},
        {u"pos_shop"_s, {}},
        {u"photo_urls"_s, Value::array({Value(photo(id))})},
        {u"photos"_s,
            Value::array({Value::object({{u"url"_s, Value(photo(id))}, {u"position"_s, Value(1)},
                {u"id"_s, Value(qint64 {id + 500'000})}})})},
        {u"channel"_s, {}},
        {u"related_collections"_s, Value::array()},
        {u"branch_store"_s, {}},
        {u"created_at"_s, Value(spaceTime(createdMs))},
        {u"updated_at"_s, Value(spaceTime(updatedMs))},
        {u"temperature_types"_s, Value::array({Value(u"常溫"_s)})},
        {u"searchable"_s, true},
        {u"google_product_category_id"_s, {}},
        {u"product_custom_fields"_s, Value::array()},
        {u"seo_meta_tags"_s,
            Value::object({{u"title"_s, Value(title)}, {u"description"_s, {}}, {u"keywords"_s, {}}})},
        {u"required_customer_tags"_s, Value::array()},
        {u"id"_s, Value(id)},
    });

    Value variants = Value::array();
    if (coloured) {
        const qint64 first = random.between(0, 2);
        const qint64 count = random.between(2, 4);
        QStringList colours;
        for (qint64 i = 0; i < count; ++i) {
            colours += kColours[static_cast<std::size_t>(first + i)].toString();
            variants.append(
                makeVariant(random, product, static_cast<int>(i) + 1, colours.constLast(), createdMs));
        }
        product.set(u"product_options"_s,
            Value::array({Value::object({{u"name"_s, Value(u"顏色"_s)}, {u"position"_s, Value(1)},
                {u"types"_s, Value(colours.join(u','))}, {u"id"_s, Value(qint64 {id + 600'000})}})}));
    } else {
        variants.append(makeVariant(random, product, 1, {}, createdMs));
    }
    product.set(u"product_variants"_s, std::move(variants));
    return product;
}

Value CyberbizData::makeLineItem(Random &random, qint64 createdMs)
{
    const Value &product = random.pick(products);
    const Value &variant = random.pick(product[u"product_variants"].items());
    const qint64 quantity = random.chance(0.7) ? 1 : random.between(2, 4);
    const double before = variant[u"price"].toDouble() * static_cast<double>(quantity);
    const double discount = random.chance(0.12) ? std::floor(before * 0.1) : 0;
    Value discounts = Value::array();
    if (discount > 0)
        discounts.append(Value::object(
            {{u"position"_s, Value(1)}, {u"id"_s, Value(801)}, {u"code"_s, Value(u"variant_discount"_s)},
                {u"name"_s, Value(u"季節九折"_s)}, {u"discount"_s, money(discount)}}));
    return Value::object({
        {u"id"_s, Value(m_nextLineItem++)},
        {u"product_id"_s, product[u"id"]},
        {u"product_variant_id"_s, variant[u"id"]},
        {u"title"_s, product[u"title"]},
        {u"variant_title"_s, Value(variant[u"option1"].toString())},
        {u"sku"_s, variant[u"sku"]},
        {u"qc"_s, {}},
        {u"vendor"_s, product[u"vendor"]},
        {u"price"_s, variant[u"price"]},
        {u"cost"_s, variant[u"cost"]},
        {u"quantity"_s, Value(quantity)},
        {u"item_type"_s, Value(u"normal"_s)},
        {u"return_status"_s, {}},
        {u"discount_name"_s, Value(discount > 0 ? u"季節九折"_s : QString())},
        {u"discounts"_s, std::move(discounts)},
        {u"total_price_before_discounts"_s, money(before)},
        {u"total_discount"_s, money(discount)},
        {u"total_price_after_discounts"_s, money(before - discount)},
        {u"tax_type_id"_s, Value(u"inclusive_tax"_s)},
        {u"bonus_redemption_price"_s, {}},
        {u"related_items"_s, Value::array()},
        {u"created_at"_s, Value(spaceTime(createdMs))},
        {u"channel"_s, {}},
        {u"weight"_s, variant[u"weight"]},
        {u"photo"_s, Value(photo(product[u"id"].toInt()))},
        {u"custom_fields"_s, Value::array()},
    });
}

Value CyberbizData::makeOrder(Random &random, const Value &customer, qint64 createdMs)
{
    const qint64 id = m_nextOrder++;
    const qint64 number = m_orderNumber++;
    const QString created = spaceTime(createdMs);

    Value lineItems = Value::array();
    double goods = 0;
    double weight = 0;
    for (qint64 i = random.between(1, 10) <= 6 ? 1 : random.between(2, 4); i > 0; --i) {
        Value item = makeLineItem(random, createdMs);
        goods += item[u"total_price_after_discounts"].toDouble();
        weight += item[u"weight"].toDouble() * static_cast<double>(item[u"quantity"].toInt());
        lineItems.append(std::move(item));
    }
    const bool coupon = goods >= 1000 && random.chance(0.3);
    const double couponAmount = coupon ? 100 : 0;
    const double bonus = goods >= 300 && random.chance(0.1) ? 50 : 0;
    const bool pickup = random.chance(0.35);
    const double shipping = goods >= 1500 ? 0 : pickup ? 60 : 100;
    const double subtotal = goods - couponAmount - bonus;
    Value couponDiscount;
    Value couponDiscounts = Value::array();
    if (coupon) {
        couponDiscount = Value::object({{u"name"_s, Value(u"滿千折百"_s)}, {u"code"_s, Value(u"DEMO100"_s)},
            {u"amount"_s, money(couponAmount)}, {u"coupon_id"_s, Value(701)}});
        Value listed = couponDiscount;
        listed.set(u"id"_s, Value(qint64 {id + 100'000}));
        couponDiscounts.append(std::move(listed));
    }

    Value buyer = customer;
    buyer.set(u"address"_s, {}); // as in the document's example: the order has its own addresses
    const Value &home = customer[u"address"];
    Value receiver = Value::object(
        {{u"name"_s, customer[u"name"]}, {u"country_calling_code"_s, {}}, {u"phone"_s, home[u"phone"]},
            {u"address"_s, home[u"address"]}, {u"detail_address"_s, home[u"detail_address"]}});
    const Value billing = receiver;
    receiver.set(u"cvs_store_id"_s, pickup ? Value(QString(u"DEMO"_s + random.digits(4))) : Value());
    receiver.set(u"allpay_logistics_id"_s, {});
    const QString payment = random.pick(kPayments).toString();

    return Value::object({
        {u"id"_s, Value(id)},
        {u"subtotal_price"_s, money(subtotal)},
        {u"created_at"_s, Value(created)},
        {u"updated_at"_s, Value(created)},
        {u"order_number"_s, Value(number)},
        {u"order_name"_s, Value(QString(u'#' + QString::number(number)))},
        {u"customer"_s, std::move(buyer)},
        {u"buyer"_s, Value::object({{u"email"_s, customer[u"email"]}, {u"mobile"_s, customer[u"mobile"]}})},
        {u"receiver"_s, std::move(receiver)},
        {u"billing_address"_s, billing},
        {u"line_items"_s, std::move(lineItems)},
        {u"shipping_type"_s, Value(pickup ? u"cvs"_s : u"cyberbiz"_s)},
        {u"shipping_name"_s, Value(pickup ? u"超商取貨"_s : u"宅配"_s)},
        {u"shipping_vendor"_s,
            Value::object({{u"type"_s, Value(u"custom"_s)}, {u"name"_s, Value(u"自行出貨"_s)}})},
        {u"logistics_id"_s, {}},
        {u"delivery_date"_s, {}},
        {u"delivery_time"_s, Value(random.between(0, 3))},
        {u"delegate"_s, {}},
        {u"fulfillments"_s, Value::array()},
        {u"payment_name"_s, Value(payment)},
        {u"payment_method"_s, Value(payment)},
        {u"payment_url"_s, Value(QString(u"https://"_s + kSite + u"/pay/"_s + QString::number(number)))},
        {u"multiple_payment_infos"_s, Value::array()},
        {u"prices"_s,
            Value::object(
                {{u"total_line_items_price"_s, money(goods)}, {u"shipping_rate_price"_s, money(shipping)},
                    {u"discounts"_s,
                        Value::object(
                            {{u"special_collection_discount"_s, money(0)}, {u"vip_discount"_s, money(0)},
                                {u"shop_discount"_s, {}}, {u"coupon_discount"_s, couponDiscount},
                                {u"coupon_discounts"_s, std::move(couponDiscounts)},
                                {u"bonus_consumed"_s, money(bonus)}, {u"vip_shipping_discount"_s, money(0)},
                                {u"coupon_shipping_discount"_s, money(0)}, {u"price_discount"_s, money(0)},
                                {u"third_party_discount"_s, money(0)}})},
                    {u"total_price"_s, money(subtotal + shipping)}})},
        {u"card4no"_s, {}},
        {u"transaction_number"_s, {}},
        {u"merchant_trade_no"_s, Value(QString(u"DEMO#"_s + QString::number(number)))},
        {u"einvoice"_s, {}},
        {u"paper_invoice_no"_s, {}},
        {u"paper_company_no"_s, {}},
        {u"prepayment_paper_invoice_no"_s, Value(QString())},
        {u"prepayment_paper_company_no"_s, Value(QString())},
        {u"statuses"_s,
            Value::object({{u"order_status"_s, Value(u"open"_s)},
                {u"financial_status"_s, Value(payment == u"貨到付款" ? u"cod"_s : u"pending"_s)},
                {u"fulfillment_status"_s, Value(u"unshipped"_s)},
                {u"return_status"_s, Value(u"no_need"_s)}})},
        {u"timings"_s,
            Value::object({{u"request_return_at"_s, {}}, {u"return_at"_s, {}}, {u"refund_at"_s, {}},
                {u"closed_at"_s, {}}, {u"cancelled_at"_s, {}}, {u"expired_at"_s, {}},
                {u"confirmed_at"_s, Value(created)}})},
        {u"return_histories"_s, Value::array()},
        {u"note"_s, Value(random.chance(0.08) ? u"請於平日下午送達"_s : QString())},
        {u"branch_store"_s, {}},
        {u"referral_code"_s, {}},
        {u"checkout_referral_code"_s, {}},
        {u"checkout_referral_user_name"_s, {}},
        {u"register_referral_code"_s, {}},
        {u"total_bonus_redemption_price"_s, money(0)},
        {u"pos_info"_s,
            Value::object({{u"pos_user_id"_s, {}}, {u"pos_user_email"_s, {}}, {u"pos_shop_id"_s, {}},
                {u"pos_info"_s, Value(QString())}, {u"pos_id"_s, {}}, {u"pos_name"_s, {}}})},
        {u"exchange_histories"_s, Value::array()},
        {u"linked_order_info"_s,
            Value::object({{u"source"_s, Value(u"非導購訂單"_s)}, {u"shopdotcom_rid"_s, Value(QString())},
                {u"shopdotcom_click_id"_s, Value(QString())}, {u"line_shopping_ecid"_s, Value(QString())},
                {u"line_shopping_affiliate"_s, Value(QString())}, {u"ichannel_gid"_s, Value(QString())}})},
        {u"tags"_s, random.chance(0.1) ? Value::array({namedTag(u"急件")}) : Value::array()},
        {u"express_delivery_branch_store"_s, {}},
        {u"shipping_status"_s, {}},
        {u"extra_info"_s, {}},
        {u"from_device"_s, text(random.pick(kDevices))},
        {u"customer_cancel_reason_detail"_s, {}},
        {u"serial_numbers"_s, Value::array()},
        {u"order_weight"_s, Value::number(QByteArray::number(weight, 'f', 1))},
        {u"warehouse_type_id"_s, {}},
        {u"utm_tracking"_s, {}},
        {u"token"_s, Value(QString(u"demo-order-"_s + random.digits(12)))},
    });
}

void CyberbizData::pay(Value &order, qint64 ms)
{
    const QString time = spaceTime(ms);
    const QString number = QString::number(order[u"order_number"].toInt());
    const bool cod = order.atPath(u"statuses.financial_status").toString() == u"cod";
    setAt(order, u"statuses.financial_status"_s, Value(cod ? u"remitted"_s : u"paid"_s));
    if (order[u"payment_method"].toString() == u"信用卡")
        order.set(u"card4no"_s, Value(u"0000"_s));
    if (!cod)
        order.set(u"transaction_number"_s, Value(QString(u"DEMOTX"_s + number.rightJustified(8, u'0'))));
    order.set(u"einvoice"_s,
        Value::object({{u"title"_s, Value(u"電子發票"_s)}, {u"order_id"_s, order[u"id"]},
            {u"company_no"_s, Value(QString())},
            {u"invoice_no"_s, Value(QString(u"ZZ"_s + number.rightJustified(8, u'0')))},
            {u"invoice_status"_s, Value(u"issue"_s)}, {u"invoice_at"_s, Value(time)}, {u"invalid_at"_s, {}},
            {u"random_num"_s, Value(number.right(4).rightJustified(4, u'0'))},
            {u"invoice_type"_s, Value(u"default"_s)}, {u"love_code"_s, Value(QString())},
            {u"phone_barcode"_s, Value(QString())}, {u"nature_person"_s, Value(QString())}}));
    order.set(u"updated_at"_s, Value(time));
}

void CyberbizData::fulfil(Value &order, const QString &status, qint64 ms)
{
    const QString time = spaceTime(ms);
    Value record = order.atPath(u"fulfillments.0");
    if (record.isNull()) {
        const qint64 id = m_nextFulfillment++;
        record = Value::object({{u"id"_s, Value(id)}, {u"tracking_company"_s, Value(u"ezcat"_s)},
            {u"tracking_number"_s, Value(QString(u"DEMO"_s + QString::number(id).rightJustified(10, u'0')))},
            {u"fulfilled_at"_s, Value(time)}, {u"received_at"_s, {}}, {u"status"_s, Value(status)},
            {u"line_items"_s, order[u"line_items"]}, {u"tracking_url"_s, Value(QString())}});
    }
    record.set(u"status"_s, Value(status));
    if (status == u"received")
        record.set(u"received_at"_s, Value(time));
    order.set(u"fulfillments"_s, Value::array({std::move(record)}));
    setAt(order, u"statuses.fulfillment_status"_s, Value(status));
    order.set(u"updated_at"_s, Value(time));
}

/// Walks an order through its life up to now: each step happens after the one before it.
void CyberbizData::live(Random &random, Value &order, qint64 createdMs, qint64 nowMs)
{
    const double fate = random.unit();
    const bool card = order[u"payment_method"].toString() == u"信用卡";
    const bool cod = order.atPath(u"statuses.financial_status").toString() == u"cod";
    qint64 at
        = createdMs + (card ? random.between(kMinute, 10 * kMinute) : random.between(kHour, 40 * kHour));
    const auto reached = [&at, nowMs](qint64 step) {
        at += step;
        return at < nowMs;
    };
    const auto mark = [&order, &at](const QString &path, const QString &value, const QString &timing) {
        setAt(order, path, Value(value));
        if (!timing.isEmpty())
            setAt(order, timing, Value(spaceTime(at)));
        order.set(u"updated_at"_s, Value(spaceTime(at)));
    };

    if (fate < 0.06) { // never paid
        if (reached(random.between(kHour, 72 * kHour)))
            mark(u"statuses.order_status"_s, u"cancelled"_s, u"timings.cancelled_at"_s);
        return;
    }
    if (!cod) {
        if (!reached(0))
            return;
        pay(order, at);
    }
    if (fate < 0.09) { // paid, then cancelled and refunded
        if (reached(random.between(kHour, 20 * kHour))) {
            mark(u"statuses.order_status"_s, u"cancelled"_s, u"timings.cancelled_at"_s);
            mark(u"statuses.financial_status"_s, cod ? u"pending"_s : u"pending_refund"_s, {});
            if (!cod && reached(random.between(kDay, 4 * kDay)))
                mark(u"statuses.financial_status"_s, u"refunded"_s, u"timings.refund_at"_s);
        }
        return;
    }
    if (!reached(random.between(2 * kHour, 20 * kHour)))
        return;
    mark(u"statuses.fulfillment_status"_s, u"preparing"_s, {});
    if (!reached(random.between(6 * kHour, 40 * kHour)))
        return;
    fulfil(order, u"fulfilled"_s, at);
    if (!reached(random.between(kDay, 3 * kDay)))
        return;
    fulfil(order, u"arrived"_s, at);
    if (fate < 0.11 && order[u"shipping_type"].toString() == u"cvs") {
        if (reached(7 * kDay)) {
            fulfil(order, u"expired"_s, at);
            setAt(order, u"timings.expired_at"_s, Value(spaceTime(at)));
        }
        return;
    }
    if (!reached(random.between(kHour, 2 * kDay)))
        return;
    fulfil(order, u"received"_s, at);
    if (cod)
        pay(order, at);
    if (fate < 0.15) {
        if (!reached(random.between(kDay, 5 * kDay)))
            return;
        mark(u"statuses.return_status"_s, u"request_return"_s, u"timings.request_return_at"_s);
        if (!reached(random.between(kDay, 5 * kDay)))
            return;
        mark(u"statuses.return_status"_s, u"returned"_s, u"timings.return_at"_s);
        mark(u"statuses.fulfillment_status"_s, u"returned"_s, {});
        if (!reached(random.between(kHour, 3 * kDay)))
            return;
        mark(u"statuses.financial_status"_s, u"refunded"_s, u"timings.refund_at"_s);
        order.set(u"return_histories"_s,
            Value::array({Value::object(
                {{u"body"_s, Value(u"七天鑑賞期退貨"_s)}, {u"price"_s, order.atPath(u"prices.total_price")},
                    {u"refunded_at"_s, Value(spaceTime(at))}})}));
    }
    if (reached(random.between(8 * kDay, 12 * kDay)))
        mark(u"statuses.order_status"_s, u"closed"_s, u"timings.closed_at"_s);
}

qsizetype CyberbizData::addCustomer(Random &random, qint64 nowMs)
{
    customers.push_back(makeCustomer(random, nowMs, nowMs));
    return std::ssize(customers) - 1;
}

qsizetype CyberbizData::addProduct(Random &random, qint64 nowMs)
{
    products.push_back(makeProduct(random, nowMs, nowMs));
    return std::ssize(products) - 1;
}

qsizetype CyberbizData::addOrder(Random &random, qint64 nowMs)
{
    orders.push_back(makeOrder(random, random.pick(customers), nowMs));
    for (const Value &item : orders.back()[u"line_items"].items()) {
        const qsizetype index = indexOfId(products, item[u"product_id"].toInt());
        if (index < 0)
            continue;
        Value &product = products[static_cast<std::size_t>(index)];
        const auto variants = product[u"product_variants"].items();
        for (std::size_t i = 0; i < variants.size(); ++i) {
            if (!(variants[i][u"id"] == item[u"product_variant_id"]))
                continue;
            const QString path = u"product_variants."_s + QString::number(i);
            const qint64 stock = variants[i][u"inventory_quantity"].toInt() - item[u"quantity"].toInt();
            setAt(product, path + u".inventory_quantity"_s, Value(std::max<qint64>(0, stock)));
            setAt(
                product, path + u".sold"_s, Value(variants[i][u"sold"].toInt() + item[u"quantity"].toInt()));
            setAt(product, path + u".updated_at"_s, Value(spaceTime(nowMs)));
        }
    }
    return std::ssize(orders) - 1;
}

} // namespace hookdesk::sandbox
