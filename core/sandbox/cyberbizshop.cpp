// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cyberbizshop.h"

#include "core/base/crypto.h"
#include "core/sandbox/valuetools.h"

#include <QElapsedTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

using json::Value;

namespace {

http::ServerResponse errorList(int status, const QString &message)
{
    return jsonAnswer(status, Value::object({{u"error"_s, Value::array({Value(message)})}}));
}

} // namespace

CyberbizShop::CyberbizShop(ShopConfig config)
    : ShopService(std::move(config))
    , m_data(m_config.seed, {m_config.orders, m_config.customers, m_config.products}, m_config.nowMs)
    , m_appName(m_config.appName)
    , m_appScopes(m_config.scopes)
    , m_grantedScopes(m_config.scopes.join(u' '))
{
}

CyberbizShop::~CyberbizShop() = default;

quint64 CyberbizShop::bodyLimit(const http::ServerRequest &request) const
{
    return m_config.apiDemoLimit && !request.path.startsWith("/admin/") ? kApiDemoBodyLimit : kBodyLimit;
}

http::ServerResponse CyberbizShop::tooLarge() const
{
    // The limit is documented, the answer is not: our stand.
    return errorList(413, u"Request Entity Too Large"_s);
}

http::ServerResponse CyberbizShop::answer(const http::ServerRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    const bool head = request.method == "HEAD";
    const bool get = request.method == "GET" || head;
    Answer result;
    const QByteArray origin = request.header("Origin");
    if (request.path == "/admin/oauth/authorize") {
        // A browser sends its Origin with the consent form; only our own page may do that.
        const bool foreign
            = !origin.isEmpty() && origin != "null" && origin != "http://" + request.header("Host");
        if (foreign)
            result = errorList(403, u"Cross-site request refused"_s);
        else if (get)
            result = authorize(request);
        else if (request.method == "POST")
            result = decide(request);
        else
            result = errorList(405, u"Method Not Allowed"_s);
    } else if (!origin.isEmpty()) {
        result = errorList(403, u"Cross-site request refused"_s);
    } else if (request.path == "/admin/oauth/token") {
        result = request.method == "POST" ? token(request) : errorList(405, u"Method Not Allowed"_s);
    } else {
        result = api(request);
    }
    const QByteArray id
        = sha256(QByteArray::number(m_config.seed) + '/' + QByteArray::number(++m_nextRequest))
              .toHex()
              .left(32);
    result.headers.emplaceBack("X-Request-Id", id);
    result.headers.emplaceBack(
        "X-Runtime", QByteArray::number(static_cast<double>(timer.nsecsElapsed()) / 1e9, 'f', 6));
    if (!request.path.startsWith("/admin/")) {
        result.headers.emplaceBack("Content-Language", "zh-TW");
        result.headers.emplaceBack("Cache-Control", "max-age=0, private, must-revalidate");
    }
    return result;
}

http::ServerResponse CyberbizShop::api(const http::ServerRequest &request)
{
    const auto who = claims(request);
    if (!who)
        return errorList(401, u"無權使用該 API"_s);
    if (!m_rate.admit(request.header("Authorization")))
        return errorList(429, u"Rate limit exceeded"_s); // status documented, body not: our stand

    Call call {
        request, request.method == "HEAD" ? "GET"_ba : request.method, {}, parseForm(request.query), nullptr};
    QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path));
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    call.path = path.mid(1).split(u'/');
    if (path == u"/back_office/app")
        return call.method == "PUT" ? putApp(call) : errorList(405, u"Method Not Allowed"_s);

    call.operation = m_config.catalog->match(call.method, path);
    if (!call.operation)
        return errorList(404, u"無此資源"_s);
    const bool scoped = call.operation->scopeSource == catalog::ScopeSource::Documented
        || call.operation->scopeSource == catalog::ScopeSource::Observed;
    const QStringList granted = (*who)[u"scopes"].toString().split(u' ', Qt::SkipEmptyParts);
    if (scoped && !call.operation->scope.isEmpty() && !granted.contains(call.operation->scope))
        return errorList(401, u"無權使用該 API"_s);
    if (path == u"/shop")
        return shopInfo();
    if (path == u"/settings")
        return call.method == "GET" ? jsonAnswer(200, settings()) : putSettings(call);
    if (path == u"/v2/product_feeds")
        return productFeeds();
    return served(call);
}

http::ServerResponse CyberbizShop::shopInfo() const
{
    return jsonAnswer(200,
        Value::object({{u"shop_info"_s,
            Value::object(
                {{u"primary_domain"_s, Value(m_config.domain)}, {u"name"_s, Value(u"山海選物（示範商店）"_s)},
                    {u"id"_s, Value(kShopId)}, {u"email"_s, Value(u"service@demo.example"_s)},
                    {u"og_image_url"_s, Value(QString(u"//"_s + m_config.domain + u"/media/og.jpg"_s))},
                    {u"shop_line_chat_bot"_s, {}},
                    {u"shop_line"_s,
                        Value::object(
                            {{u"login_enable"_s, false}, {u"liff_id"_s, {}}, {u"liff_enable"_s, false}})},
                    {u"language"_s, Value(u"zh-TW"_s)}, {u"currency"_s, Value(u"TWD"_s)},
                    {u"sms_prefix"_s, Value(u"【山海選物】"_s)}, {u"merchant_location"_s, Value(u"Taiwan"_s)},
                    {u"market_location"_s, Value(u"Taiwan"_s)}})}}));
}

Value CyberbizShop::settings() const
{
    Value events = Value::array();
    for (const QString &event : m_webhookEvents)
        events.append(Value(event));
    return Value::object({{u"shop_add_on"_s,
        Value::object({{u"id"_s, Value(1001)}, {u"settings"_s, Value::object()},
            {u"vendor_type"_s, Value(u"hookdesk-demo"_s)},
            {u"token"_s, Value(demoSecret(m_config.seed, u"cyberbiz add-on"_s))}, {u"start_at"_s, {}},
            {u"end_at"_s, {}},
            {u"add_on_version"_s,
                Value::object({{u"webhook_url"_s, Value(m_webhookUrl)},
                    {u"manifest"_s,
                        Value::object({{u"name"_s, Value(m_appName)}, {u"version"_s, Value(u"0.1.0"_s)},
                            {u"scopes"_s, Value(m_appScopes.join(u' '))}, {u"manifest_version"_s, Value(1)},
                            {u"type"_s, Value(u"other"_s)}, {u"webhook_events"_s, std::move(events)}})},
                    {u"embedded"_s, false}, {u"status"_s, Value(u"init"_s)},
                    {u"scopes"_s, Value(m_grantedScopes)}})}})}});
}

http::ServerResponse CyberbizShop::putSettings(const Call &call) const
{
    // Only fields that the app's manifest declares may be written, and the demo app declares none.
    const auto body = json::parse(call.request.body);
    if (!body || !(*body)[u"settings"].isArray())
        return errorList(422, u"settings 無效值"_s);
    if ((*body)[u"settings"].size() > 0)
        return errorList(422, u"field 無效值"_s);
    return jsonAnswer(
        200, Value::object({{u"shop_add_on"_s, without(settings()[u"shop_add_on"], u"add_on_version")}}));
}

http::ServerResponse CyberbizShop::putApp(const Call &call)
{
    const auto refuse = [](const QString &message) {
        return jsonAnswer(422, Value::object({{u"messages"_s, Value(message)}}));
    };
    const auto parsed = json::parse(call.request.body);
    if (!parsed || !parsed->isObject())
        return refuse(u"內容不是 JSON 物件"_s);
    const Value &body = *parsed;

    QString url = m_webhookUrl;
    if (body.contains(u"webhook_url")) {
        const Value &wanted = body[u"webhook_url"];
        if (!wanted.isString() && !wanted.isNull())
            return refuse(u"webhook_url 必須是文字"_s);
        url = wanted.toString();
        const QUrl parsedUrl(url, QUrl::StrictMode);
        const bool web = parsedUrl.isValid() && !parsedUrl.host().isEmpty()
            && (parsedUrl.scheme() == u"http" || parsedUrl.scheme() == u"https");
        if (!url.isEmpty() && !web)
            return refuse(u"webhook_url 必須是 http 或 https 網址"_s);
    }
    QStringList events = m_webhookEvents;
    if (body.contains(u"webhook_events")) {
        if (!body[u"webhook_events"].isArray())
            return refuse(u"webhook_events 必須是陣列"_s);
        events.clear();
        for (const Value &item : body[u"webhook_events"].items()) {
            if (!item.isString() || !m_config.catalog->topic(item.toString()))
                return refuse(u"webhook_events 沒有這個事件：%1"_s.arg(item.displayText()));
            if (!events.contains(item.toString()))
                events += item.toString();
        }
    }
    QStringList scopes = m_appScopes;
    if (body.contains(u"scopes")) {
        scopes.clear();
        for (const QString &scope : body[u"scopes"].toString().split(u' ', Qt::SkipEmptyParts)) {
            const auto &known = m_config.catalog->scopes;
            if (std::none_of(
                    known.cbegin(), known.cend(), [&scope](const auto &one) { return one.name == scope; }))
                return refuse(u"scopes 沒有這個權限：%1"_s.arg(scope));
            if (!scopes.contains(scope))
                scopes += scope;
        }
    }
    m_webhookUrl = url;
    m_webhookEvents = events;
    m_appScopes = scopes;
    if (const QString name = body[u"name"].toString().trimmed(); !name.isEmpty())
        m_appName = name.left(100);
    return jsonAnswer(200, settings());
}

http::ServerResponse CyberbizShop::productFeeds() const
{
    struct Feed
    {
        QString name;
        QString path;
        QString type;
    };
    const QString key = demoSecret(m_config.seed, u"feed"_s);
    const QList<Feed> feeds {{u"facebook"_s, u"/products/fbcatalog/"_s + key, u"text/csv"_s},
        {u"google"_s, u"/products/google_product_feed/"_s + key, u"text/csv"_s},
        {u"shopdotcom"_s, u"/shopdotcom.xml"_s, u"text/xml"_s},
        {u"line"_s, u"/line_shopping/"_s + key + u"/product_full.json"_s, u"application/json"_s}};
    Value list = Value::array();
    for (const Feed &feed : feeds)
        list.append(Value::object({{u"name"_s, Value(feed.name)},
            {u"url"_s, Value(QString(u"http://"_s + m_config.domain + feed.path))},
            {u"mime_type"_s, Value(feed.type)}}));
    return jsonAnswer(200, Value::object({{u"product_feeds"_s, std::move(list)}}));
}

} // namespace hookdesk::sandbox
