// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/applistmodel.h"

#include <algorithm>

namespace hookdesk {

TokenState tokenState(const TokenInfo &token, const QDateTime &now)
{
    if (!token.present)
        return TokenState::None;
    if (!token.expiresAt.isValid())
        return TokenState::Valid;
    const qint64 left = now.msecsTo(token.expiresAt);
    if (left <= 0)
        return TokenState::Expired;
    return left < kExpiresSoonMs ? TokenState::ExpiresSoon : TokenState::Valid;
}

AppListModel::AppListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void AppListModel::setApps(const QList<CustomApp> &apps)
{
    const bool sameRows = apps.size() == m_apps.size()
        && std::equal(apps.cbegin(), apps.cend(), m_apps.cbegin(),
            [](const CustomApp &a, const CustomApp &b) { return a.id == b.id; });
    if (!sameRows) {
        beginResetModel();
        m_apps = apps;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < apps.size(); ++row) {
        if (m_apps.at(row) == apps.at(row))
            continue;
        m_apps[row] = apps.at(row);
        const QModelIndex changed = index(int(row));
        emit dataChanged(changed, changed);
    }
}

void AppListModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_apps.isEmpty())
        emit dataChanged(
            index(0), index(rowCount() - 1), {TokenStateRole, MillisecondsLeftRole, Qt::AccessibleTextRole});
}

QModelIndex AppListModel::indexOf(const AppId &id) const
{
    const auto found
        = std::find_if(m_apps.cbegin(), m_apps.cend(), [&id](const CustomApp &app) { return app.id == id; });
    return found == m_apps.cend() ? QModelIndex() : index(int(found - m_apps.cbegin()));
}

AppId AppListModel::idAt(int row) const
{
    return row >= 0 && row < m_apps.size() ? m_apps.at(row).id : AppId();
}

int AppListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_apps.size());
}

QVariant AppListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CustomApp &app = m_apps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return app.name;
    case IdRole:
        return app.id.toString();
    case ScopeCountRole:
        return int(app.requestedScopes.size());
    case TokenStateRole:
        return int(tokenState(app.token, m_now));
    case ExpiresAtRole:
        return app.token.expiresAt;
    case MillisecondsLeftRole:
        return app.token.expiresAt.isValid() ? std::max<qint64>(0, m_now.msecsTo(app.token.expiresAt))
                                             : qint64 {0};
    default:
        return {};
    }
}

} // namespace hookdesk
