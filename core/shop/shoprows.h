// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/shop/shop.h"

#include <QSqlDatabase>

namespace hookdesk {

/// Live shops and their apps as rows of the database. Only inside the work of Database::read() and write().
struct ShopRows
{
    QList<Shop> shops;
    QList<CustomApp> apps;
};

[[nodiscard]] Result<ShopRows> readShopRows(QSqlDatabase &db);
[[nodiscard]] Result<void> writeRow(QSqlDatabase &db, const Shop &shop);
[[nodiscard]] Result<void> writeRow(QSqlDatabase &db, const CustomApp &app);
/// With apps and secret markers.
[[nodiscard]] Result<void> deleteShopRow(QSqlDatabase &db, const ShopId &id);
[[nodiscard]] Result<void> deleteAppRow(QSqlDatabase &db, const AppId &id);

/// "account/<app id>": the keychain entry and the marker of an app.
[[nodiscard]] QString accountKey(const AppId &id);

} // namespace hookdesk
