// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandbox.h"

#include "core/http_server/httpserver.h"
#include "core/platform/platformprofile.h"
#include "core/sandbox/cyberbizshop.h"
#include "core/sandbox/deliverer.h"
#include "core/sandbox/simulator.h"
#include "core/sandbox/valuetools.h"
#include "core/sandbox/youhaosudashop.h"

#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

namespace {

const QStringList kCyberbizScopes {u"public"_s, u"read_products"_s, u"write_products"_s, u"read_customers"_s,
    u"write_customers"_s, u"read_orders"_s, u"write_orders"_s};
const QStringList kYouhaosudaScopes {u"read_basic"_s, u"write_basic"_s, u"read_products"_s,
    u"write_products"_s, u"read_customers"_s, u"write_customers"_s, u"read_orders"_s, u"write_orders"_s};

/// One shop at work. Members go in reverse order: first no more business, then no more requests.
struct House
{
    std::unique_ptr<ShopService> shop;
    http::HttpServer server;
    std::unique_ptr<Simulator> simulator;
};

Result<catalog::CatalogPtr> loadCatalog(const platform::Platforms &platforms, const QString &id)
{
    const platform::PlatformProfile *profile = platforms.find(id, true);
    if (!profile)
        return fail(Error::Kind::BadInput, u"no such platform: "_s + id);
    return catalog::loadCatalogBlocking(profile->catalog);
}

} // namespace

class Sandbox::Private
{
public:
    Result<DemoShop> open(
        House &house, const QString &platformId, const SandboxOptions &options, quint16 port);
    House *houseOf(const QString &domain);

    std::unique_ptr<Deliverer> deliverer; // outlives the houses, which feed it
    std::array<House, 2> houses;
};

Result<DemoShop> Sandbox::Private::open(
    House &house, const QString &platformId, const SandboxOptions &options, quint16 port)
{
    const ShopConfig &config = house.shop->config();
    http::ServerConfig server;
    server.address = options.address;
    server.port = port;
    server.extraHosts = {config.domain};
    server.rejectOrigin
        = false; // the consent form is posted by a browser; the shops check the header themselves
    ShopService *shop = house.shop.get();
    server.headerCheck = [shop](const http::ServerRequest &request) { return shop->checkHeader(request); };
    const auto bound = house.server.start(
        server, [shop](const http::ServerRequest &request, const http::Responder &respond) {
            respond(shop->handle(request));
        });
    if (!bound)
        return fail(bound.error());

    QUrl base;
    base.setScheme(u"http"_s);
    const bool any = options.address == QHostAddress::Any || options.address == QHostAddress::AnyIPv4
        || options.address == QHostAddress::AnyIPv6;
    base.setHost(any ? u"127.0.0.1"_s : options.address.toString());
    base.setPort(*bound);
    return DemoShop {platformId, config.domain,
        platformId == u"cyberbiz" ? u"山海選物（示範商店）"_s : u"云间茶舍（演示店铺）"_s, base, base,
        config.appName, config.clientId, config.clientSecret, config.scopes};
}

House *Sandbox::Private::houseOf(const QString &domain)
{
    for (House &house : houses) {
        if (house.shop && house.shop->config().domain == domain)
            return &house;
    }
    return nullptr;
}

Sandbox::Sandbox()
    : d(std::make_unique<Private>())
{
}

Sandbox::~Sandbox()
{
    stop();
}

Result<QList<DemoShop>> Sandbox::start(const SandboxOptions &options)
{
    stop();
    const auto platforms = platform::Platforms::load();
    if (!platforms)
        return fail(platforms.error());
    const auto cyberbiz = loadCatalog(*platforms, u"cyberbiz"_s);
    if (!cyberbiz)
        return fail(cyberbiz.error());
    const auto youhaosuda = loadCatalog(*platforms, u"youhaosuda"_s);
    if (!youhaosuda)
        return fail(youhaosuda.error());

    d->deliverer = std::make_unique<Deliverer>(options.seed);
    d->deliverer->setMischief(options.mischief);
    ShopConfig config;
    config.seed = options.seed;
    config.orders = std::max(1, options.orders);
    config.customers = std::max(1, options.customers);
    config.products = std::max(1, options.products);
    config.nowMs
        = options.now.isValid() ? options.now.toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch();
    config.apiDemoLimit = options.apiDemoLimit;
    config.deliver
        = [deliverer = d->deliverer.get()](Delivery delivery) { deliverer->deliver(std::move(delivery)); };

    ShopConfig first = config;
    first.domain = u"demo.cyberbiz.example"_s;
    first.appName = u"Hookdesk 示範應用程式"_s;
    first.clientId = demoSecret(options.seed, u"cyberbiz client id"_s);
    first.clientSecret = demoSecret(options.seed, u"cyberbiz app secret"_s);
    first.scopes = kCyberbizScopes;
    first.catalog = *cyberbiz;
    d->houses[0].shop = std::make_unique<CyberbizShop>(std::move(first));

    ShopConfig second = std::move(config);
    second.domain = u"demo.yhsd.example"_s;
    second.appName = u"Hookdesk 演示应用"_s;
    second.clientId = demoSecret(options.seed, u"youhaosuda app key"_s);
    second.clientSecret = demoSecret(options.seed, u"youhaosuda app secret"_s);
    second.scopes = kYouhaosudaScopes;
    second.catalog = *youhaosuda;
    d->houses[1].shop = std::make_unique<YouhaosudaShop>(std::move(second));

    QList<DemoShop> shops;
    const std::array<std::pair<QString, quint16>, 2> doors {
        {{u"cyberbiz"_s, options.cyberbizPort}, {u"youhaosuda"_s, options.youhaosudaPort}}};
    for (std::size_t i = 0; i < doors.size(); ++i) {
        auto shop = d->open(d->houses[i], doors[i].first, options, doors[i].second);
        if (!shop) {
            stop();
            return fail(shop.error());
        }
        shops += *shop;
    }
    quint32 stream = options.seed;
    for (House &house : d->houses)
        house.simulator = std::make_unique<Simulator>(*house.shop, options.eventsPerMinute, ++stream);
    return shops;
}

void Sandbox::stop()
{
    for (House &house : d->houses)
        house.simulator.reset();
    for (House &house : d->houses)
        house.server.stop();
    d->deliverer.reset();
    for (House &house : d->houses)
        house.shop.reset();
}

void Sandbox::setEventsPerMinute(double eventsPerMinute)
{
    for (House &house : d->houses) {
        if (house.simulator)
            house.simulator->setRate(eventsPerMinute);
    }
}

void Sandbox::setMischief(const Mischief &mischief)
{
    if (d->deliverer)
        d->deliverer->setMischief(mischief);
}

Result<void> Sandbox::trigger(const QString &domain, const QString &topic)
{
    House *house = d->houseOf(domain);
    if (!house)
        return fail(Error::Kind::BadInput, u"no such demo shop: "_s + domain);
    return house->shop->happen(topic);
}

DeliveryStats Sandbox::deliveries() const
{
    return d->deliverer ? d->deliverer->stats() : DeliveryStats();
}

} // namespace hookdesk::sandbox
