// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/subscriptiontablemodel.h"

#include "core/base/redact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk {

using subscription::Webhook;

namespace {

QString timeText(const QDateTime &when)
{
    return when.isValid() ? when.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

} // namespace

SubscriptionTableModel::SubscriptionTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SubscriptionTableModel::setWebhooks(const QList<Webhook> &webhooks)
{
    beginResetModel();
    m_webhooks = webhooks;
    endResetModel();
}

void SubscriptionTableModel::addOrReplace(const Webhook &webhook)
{
    const QModelIndex known = indexOf(webhook.id);
    if (known.isValid()) {
        m_webhooks[known.row()] = webhook;
        emit dataChanged(known, known.siblingAtColumn(ColumnCount - 1));
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_webhooks.append(webhook);
    endInsertRows();
}

void SubscriptionTableModel::remove(qint64 id)
{
    const QModelIndex known = indexOf(id);
    if (!known.isValid())
        return;
    beginRemoveRows({}, known.row(), known.row());
    m_webhooks.removeAt(known.row());
    endRemoveRows();
}

void SubscriptionTableModel::setCatalog(const catalog::CatalogPtr &catalog)
{
    m_catalog = catalog;
    if (!m_webhooks.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SubscriptionTableModel::setLanguage(Language language)
{
    m_language = language;
    if (!m_webhooks.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void SubscriptionTableModel::setLastEvent(const QString &topic, qint64 atMs, int status)
{
    m_lastEvents.insert(topic, LastEvent {atMs, status});
    for (int row = 0; row < rowCount(); ++row) {
        if (m_webhooks.at(row).topic == topic)
            emit dataChanged(index(row, StateColumn), index(row, StateColumn));
    }
}

std::optional<Webhook> SubscriptionTableModel::webhook(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    return m_webhooks.at(index.row());
}

QModelIndex SubscriptionTableModel::indexOf(qint64 id) const
{
    const auto found
        = std::find_if(m_webhooks.cbegin(), m_webhooks.cend(), [id](const Webhook &w) { return w.id == id; });
    return found == m_webhooks.cend() ? QModelIndex() : index(int(found - m_webhooks.cbegin()), 0);
}

QStringList SubscriptionTableModel::topics() const
{
    QStringList topics;
    for (const Webhook &webhook : m_webhooks) {
        if (!topics.contains(webhook.topic))
            topics.append(webhook.topic);
    }
    return topics;
}

int SubscriptionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_webhooks.size());
}

int SubscriptionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SubscriptionTableModel::title(const QString &topic) const
{
    const catalog::Topic *known = m_catalog ? m_catalog->topic(topic) : nullptr;
    return known ? known->title.in(m_language) : QString();
}

QVariant SubscriptionTableModel::display(const Webhook &webhook, int column) const
{
    switch (column) {
    case TopicColumn:
        return displaySafe(webhook.topic);
    case AddressColumn:
        return displaySafe(webhook.address);
    case ContentTypeColumn:
        if (webhook.contentType.contains("json"_L1))
            return u"JSON"_s;
        //: Content type of a webhook: an HTML form
        return webhook.contentType.contains("form"_L1) ? tr("Form") : displaySafe(webhook.contentType);
    case CreatedColumn:
        return timeText(webhook.createdAt);
    case UpdatedColumn:
        return timeText(webhook.updatedAt);
    default:
        return {};
    }
}

QVariant SubscriptionTableModel::sortKey(const Webhook &webhook, int column) const
{
    switch (column) {
    case StateColumn:
        return m_lastEvents.value(webhook.topic).atMs;
    case CreatedColumn:
        return webhook.createdAt;
    case UpdatedColumn:
        return webhook.updatedAt;
    default:
        return display(webhook, column);
    }
}

QVariant SubscriptionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Webhook &webhook = m_webhooks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(webhook, index.column());
    case Qt::ToolTipRole:
        return index.column() == AddressColumn ? QVariant(displaySafe(webhook.address).toHtmlEscaped())
                                               : QVariant();
    case IdRole:
        return webhook.id;
    case TopicRole:
        return webhook.topic;
    case TitleRole:
        return title(webhook.topic);
    case SortRole:
        return sortKey(webhook, index.column());
    case FilterRole:
        return QString(webhook.topic + u' ' + title(webhook.topic) + u' ' + webhook.address);
    case LastEventMsRole:
        return m_lastEvents.value(webhook.topic).atMs;
    case LastEventStatusRole:
        return m_lastEvents.value(webhook.topic).status;
    default:
        return {};
    }
}

QVariant SubscriptionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TopicColumn:
        return tr("Topic");
    case AddressColumn:
        return tr("Address");
    case ContentTypeColumn:
        return tr("Content type");
    case StateColumn:
        return tr("State");
    case CreatedColumn:
        return tr("Created");
    case UpdatedColumn:
        return tr("Updated");
    default:
        return {};
    }
}

} // namespace hookdesk
