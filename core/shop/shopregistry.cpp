// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shopregistry.h"

#include "core/shop/shoprows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk {

namespace {

template <typename List, typename Id> auto findById(List &list, const Id &id)
{
    return std::find_if(list.begin(), list.end(), [&id](const auto &entry) { return entry.id == id; });
}

template <typename Entry> std::optional<Entry> copyById(const QList<Entry> &list, const auto &id)
{
    const auto found = findById(list, id);
    return found == list.end() ? std::nullopt : std::optional<Entry>(*found);
}

template <typename Entry> void put(QList<Entry> &list, const Entry &entry)
{
    if (const auto found = findById(list, entry.id); found != list.end())
        *found = entry;
    else
        list << entry;
}

bool isDemo(const Shop &shop)
{
    return shop.environment == Environment::Demo;
}

/// Posts @p work and gives its end as a future.
QFuture<Result<void>> post(store::Database &database, store::Database::Work work)
{
    Completer<> completer;
    database.write(std::move(work), [completer](const Result<void> &result) { completer.finish(result); });
    return completer.future();
}

} // namespace

ShopRegistry::ShopRegistry(store::Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

QFuture<Result<void>> ShopRegistry::load()
{
    Completer<> completer;
    const auto rows
        = m_database.read<ShopRows>([](QSqlDatabase &db) -> Result<ShopRows> { return readShopRows(db); });
    onDone(this, rows, [this, completer](const Result<ShopRows> &loaded) {
        if (!loaded) {
            completer.finish(fail(loaded.error()));
            return;
        }
        QList<Shop> shops;
        std::copy_if(m_shops.cbegin(), m_shops.cend(), std::back_inserter(shops), isDemo);
        QList<CustomApp> apps;
        for (const CustomApp &app : std::as_const(m_apps)) {
            if (copyById(shops, app.shopId))
                apps << app;
        }
        m_shops = shops + loaded->shops;
        m_apps = apps + loaded->apps;
        emit shopsChanged();
        for (const Shop &shop : std::as_const(m_shops))
            emit appsChanged(shop.id);
        completer.finish({});
    });
    return completer.future();
}

QList<Shop> ShopRegistry::shops() const
{
    QList<Shop> sorted = m_shops;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Shop &a, const Shop &b) {
        if (isDemo(a) != isDemo(b))
            return isDemo(a);
        return a.lastUsed > b.lastUsed;
    });
    return sorted;
}

std::optional<Shop> ShopRegistry::shop(const ShopId &id) const
{
    return copyById(m_shops, id);
}

QList<CustomApp> ShopRegistry::apps(const ShopId &shopId) const
{
    QList<CustomApp> result;
    for (const CustomApp &app : m_apps) {
        if (app.shopId == shopId)
            result << app;
    }
    std::stable_sort(result.begin(), result.end(),
        [](const CustomApp &a, const CustomApp &b) { return a.created < b.created; });
    return result;
}

std::optional<CustomApp> ShopRegistry::app(const AppId &id) const
{
    return copyById(m_apps, id);
}

std::optional<CustomApp> ShopRegistry::activeApp(const ShopId &shopId) const
{
    const QList<CustomApp> all = apps(shopId);
    for (const CustomApp &app : all) {
        if (app.token.present)
            return app;
    }
    return all.isEmpty() ? std::nullopt : std::optional<CustomApp>(all.first());
}

QFuture<Result<void>> ShopRegistry::save(const Shop &shop)
{
    if (shop.id.isEmpty())
        return ready<void>(fail(Error::Kind::BadInput, u"a shop without an id"_s));
    const std::optional<Shop> former = this->shop(shop.id);
    put(m_shops, shop);
    emit shopsChanged();
    if (isDemo(shop))
        return ready<void>({});
    Completer<> completer;
    onDone(this, post(m_database, [shop](QSqlDatabase &db) { return writeRow(db, shop); }),
        [this, shop, former, completer](const Result<void> &result) {
            const auto found = findById(m_shops, shop.id);
            if (!result && found != m_shops.end() && *found == shop) {
                if (former)
                    *found = *former;
                else
                    m_shops.erase(found);
                emit shopsChanged();
            }
            completer.finish(result);
        });
    return completer.future();
}

QFuture<Result<void>> ShopRegistry::save(const CustomApp &app)
{
    const std::optional<Shop> owner = shop(app.shopId);
    if (app.id.isEmpty() || !owner)
        return ready<void>(fail(Error::Kind::BadInput, u"an app without an id or a known shop"_s));
    const std::optional<CustomApp> former = this->app(app.id);
    put(m_apps, app);
    emit appsChanged(app.shopId);
    if (isDemo(*owner))
        return ready<void>({});
    Completer<> completer;
    onDone(this, post(m_database, [app](QSqlDatabase &db) { return writeRow(db, app); }),
        [this, app, former, completer](const Result<void> &result) {
            const auto found = findById(m_apps, app.id);
            if (!result && found != m_apps.end() && *found == app) {
                if (former)
                    *found = *former;
                else
                    m_apps.erase(found);
                emit appsChanged(app.shopId);
            }
            completer.finish(result);
        });
    return completer.future();
}

QFuture<Result<void>> ShopRegistry::removeShop(const ShopId &id)
{
    const std::optional<Shop> former = shop(id);
    if (!former)
        return ready<void>({});
    const QList<CustomApp> formerApps = apps(id);
    m_shops.erase(findById(m_shops, id));
    m_apps.removeIf([&id](const CustomApp &app) { return app.shopId == id; });
    emit shopsChanged();
    emit appsChanged(id);
    if (isDemo(*former))
        return ready<void>({});
    Completer<> completer;
    onDone(this, post(m_database, [id](QSqlDatabase &db) { return deleteShopRow(db, id); }),
        [this, former, formerApps, completer](const Result<void> &result) {
            if (!result && !shop(former->id)) {
                m_shops << *former;
                m_apps << formerApps;
                emit shopsChanged();
                emit appsChanged(former->id);
            }
            completer.finish(result);
        });
    return completer.future();
}

QFuture<Result<void>> ShopRegistry::removeApp(const AppId &id)
{
    const std::optional<CustomApp> former = app(id);
    if (!former)
        return ready<void>({});
    const std::optional<Shop> owner = shop(former->shopId);
    m_apps.erase(findById(m_apps, id));
    emit appsChanged(former->shopId);
    if (!owner || isDemo(*owner))
        return ready<void>({});
    Completer<> completer;
    onDone(this, post(m_database, [id](QSqlDatabase &db) { return deleteAppRow(db, id); }),
        [this, former, completer](const Result<void> &result) {
            if (!result && !app(former->id)) {
                m_apps << *former;
                emit appsChanged(former->shopId);
            }
            completer.finish(result);
        });
    return completer.future();
}

} // namespace hookdesk
