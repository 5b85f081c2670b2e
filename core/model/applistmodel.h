// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

#include <QAbstractListModel>

namespace hookdesk {

/// What a token is worth at a moment.
enum class TokenState { None, Valid, ExpiresSoon, Expired };

/// Below this much time left a token counts as "expires soon" (design.md 5.2).
inline constexpr qint64 kExpiresSoonMs = qint64 {10} * 60 * 1000;

[[nodiscard]] TokenState tokenState(const TokenInfo &token, const QDateTime &now);

/// The custom apps of one shop, in the order given. Token states are judged at the time of the last
/// setNow(), so a timer of the page keeps them true. GUI thread.
class AppListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< AppId as string
        ScopeCountRole, ///< int: requested scopes
        TokenStateRole, ///< int: TokenState
        ExpiresAtRole, ///< QDateTime, invalid when unknown
        MillisecondsLeftRole, ///< qint64; 0 when expired or unknown
    };

    explicit AppListModel(QObject *parent = nullptr);

    /// Keeps indexes of apps that stay; @p apps replace the former ones.
    void setApps(const QList<CustomApp> &apps);
    void setNow(const QDateTime &now);
    [[nodiscard]] QModelIndex indexOf(const AppId &id) const;
    [[nodiscard]] AppId idAt(int row) const; ///< empty when out of range

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<CustomApp> m_apps;
    QDateTime m_now;
};

} // namespace hookdesk
