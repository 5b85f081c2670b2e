// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shoprows.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;
using hookdesk::store::sqlText;
using hookdesk::store::Statement;

namespace hookdesk {

namespace {

QVariant toSql(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant toSql(const QUrl &url)
{
    return sqlText(QString::fromLatin1(url.toEncoded()));
}

QUrl urlFrom(const QVariant &value)
{
    return QUrl::fromEncoded(value.toString().toLatin1());
}

// Scopes hold neither spaces nor line ends on either platform.
QVariant toSql(const QStringList &list)
{
    return sqlText(list.join(u'\n'));
}

QStringList listFrom(const QVariant &value)
{
    return value.toString().split(u'\n', Qt::SkipEmptyParts);
}

Result<QList<Shop>> readShops(QSqlDatabase &db)
{
    Statement rows(db, u"SELECT id, platform, domain, name, api_base, auth_base, last_used FROM shop"_s);
    if (auto done = rows.run({}); !done)
        return fail(done.error());
    QList<Shop> shops;
    while (rows.next()) {
        Shop shop;
        shop.id = ShopId(rows.value(0).toString());
        shop.platformId = rows.value(1).toString();
        shop.domain = rows.value(2).toString();
        shop.name = rows.value(3).toString();
        shop.apiBase = urlFrom(rows.value(4));
        shop.authBase = urlFrom(rows.value(5));
        shop.lastUsed = timeFrom(rows.value(6));
        shops << shop;
    }
    if (auto ended = rows.error(); !ended)
        return fail(ended.error());
    return shops;
}

Result<QList<CustomApp>> readApps(QSqlDatabase &db)
{
    Statement rows(db,
        u"SELECT id, shop_id, name, note, client_id, redirect_url, requested_scopes, token_present,"
        " token_fingerprint, token_masked, token_issued_at, token_expires_at, token_scopes, secret_masked,"
        " webhook_key_masked, created FROM custom_app ORDER BY created, id"_s);
    if (auto done = rows.run({}); !done)
        return fail(done.error());
    QList<CustomApp> apps;
    while (rows.next()) {
        CustomApp app;
        app.id = AppId(rows.value(0).toString());
        app.shopId = ShopId(rows.value(1).toString());
        app.name = rows.value(2).toString();
        app.note = rows.value(3).toString();
        app.clientId = rows.value(4).toString();
        app.redirectUrl = urlFrom(rows.value(5));
        app.requestedScopes = listFrom(rows.value(6));
        app.token.present = rows.value(7).toBool();
        app.token.fingerprint = rows.value(8).toString();
        app.token.masked = rows.value(9).toString();
        app.token.issuedAt = timeFrom(rows.value(10));
        app.token.expiresAt = timeFrom(rows.value(11));
        app.token.scopes = listFrom(rows.value(12));
        app.secretMasked = rows.value(13).toString();
        app.webhookKeyMasked = rows.value(14).toString();
        app.created = timeFrom(rows.value(15));
        apps << app;
    }
    if (auto ended = rows.error(); !ended)
        return fail(ended.error());
    return apps;
}

} // namespace

QString accountKey(const AppId &id)
{
    return u"account/"_s + id.toString();
}

Result<ShopRows> readShopRows(QSqlDatabase &db)
{
    const auto shops = readShops(db);
    if (!shops)
        return fail(shops.error());
    const auto apps = readApps(db);
    if (!apps)
        return fail(apps.error());
    return ShopRows {*shops, *apps};
}

Result<void> writeRow(QSqlDatabase &db, const Shop &shop)
{
    // Not "INSERT OR REPLACE": that would delete the row first, and its apps with it.
    Statement row(db,
        u"INSERT INTO shop(id, platform, domain, name, api_base, auth_base, last_used) VALUES(?,?,?,?,?,?,?)"
        " ON CONFLICT(id) DO UPDATE SET platform=excluded.platform, domain=excluded.domain,"
        " name=excluded.name, api_base=excluded.api_base, auth_base=excluded.auth_base,"
        " last_used=excluded.last_used"_s);
    return row.run({shop.id.toString(), sqlText(shop.platformId), sqlText(shop.domain), sqlText(shop.name),
        toSql(shop.apiBase), toSql(shop.authBase), toSql(shop.lastUsed)});
}

Result<void> writeRow(QSqlDatabase &db, const CustomApp &app)
{
    Statement row(db,
        u"INSERT OR REPLACE INTO custom_app(id, shop_id, name, note, client_id, redirect_url,"
        " requested_scopes, token_present, token_fingerprint, token_masked, token_issued_at,"
        " token_expires_at, token_scopes, secret_masked, webhook_key_masked, created)"
        " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s);
    return row.run({app.id.toString(), app.shopId.toString(), sqlText(app.name), sqlText(app.note),
        sqlText(app.clientId), toSql(app.redirectUrl), toSql(app.requestedScopes), app.token.present,
        sqlText(app.token.fingerprint), sqlText(app.token.masked), toSql(app.token.issuedAt),
        toSql(app.token.expiresAt), toSql(app.token.scopes), sqlText(app.secretMasked),
        sqlText(app.webhookKeyMasked), toSql(app.created)});
}

Result<void> deleteShopRow(QSqlDatabase &db, const ShopId &id)
{
    Statement markers(db,
        u"DELETE FROM secret_marker WHERE account IN"
        " (SELECT 'account/' || id FROM custom_app WHERE shop_id = ?)"_s);
    if (auto done = markers.run({id.toString()}); !done)
        return done;
    return Statement(db, u"DELETE FROM shop WHERE id = ?"_s).run({id.toString()});
}

Result<void> deleteAppRow(QSqlDatabase &db, const AppId &id)
{
    if (auto done = Statement(db, u"DELETE FROM secret_marker WHERE account = ?"_s).run({accountKey(id)});
        !done)
        return done;
    return Statement(db, u"DELETE FROM custom_app WHERE id = ?"_s).run({id.toString()});
}

} // namespace hookdesk
