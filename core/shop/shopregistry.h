// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/shop/shop.h"
#include "core/store/database.h"

#include <QObject>

#include <optional>

namespace hookdesk {

/// All shops and their custom apps. In memory for readers, written through to the database. Demo shops are
/// not written: they are added anew at each start with addDemo(). GUI thread.
class ShopRegistry : public QObject
{
    Q_OBJECT
public:
    explicit ShopRegistry(store::Database &database, QObject *parent = nullptr);

    /// Reads the live shops; signals shopsChanged(). The database must be opening or open.
    [[nodiscard]] QFuture<Result<void>> load();

    [[nodiscard]] QList<Shop> shops() const; ///< last used first within each environment, demo first
    [[nodiscard]] std::optional<Shop> shop(const ShopId &id) const;
    [[nodiscard]] QList<CustomApp> apps(const ShopId &shopId) const; ///< by creation
    [[nodiscard]] std::optional<CustomApp> app(const AppId &id) const;
    /// The app whose token calls are made with: the first with a token, else the first. nullopt without apps.
    [[nodiscard]] std::optional<CustomApp> activeApp(const ShopId &shopId) const;

    /// Adds or replaces by id. The change is visible at once; the future tells when it is on disk, and undoes
    /// the change in memory when the disk refused.
    [[nodiscard]] QFuture<Result<void>> save(const Shop &shop);
    [[nodiscard]] QFuture<Result<void>> save(const CustomApp &app);
    [[nodiscard]] QFuture<Result<void>> removeShop(
        const ShopId &id); ///< with its apps and markers; not its events
    [[nodiscard]] QFuture<Result<void>> removeApp(const AppId &id);

signals:
    void shopsChanged();
    void appsChanged(const hookdesk::ShopId &shopId);

private:
    store::Database &m_database;
    QList<Shop> m_shops;
    QList<CustomApp> m_apps;
};

} // namespace hookdesk
