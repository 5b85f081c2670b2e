// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/subscription/subscription.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace hookdesk {

/// The webhook records of one shop, with the time of the last event of their topic. GUI thread.
class SubscriptionTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TopicColumn,
        AddressColumn,
        ContentTypeColumn,
        StateColumn,
        CreatedColumn,
        UpdatedColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        TopicRole, ///< the platform's key
        TitleRole, ///< localised name of the topic, may be empty
        SortRole, ///< what to sort the column by
        FilterRole, ///< topic, name and address in one text
        LastEventMsRole, ///< qint64; 0: no event yet; -1: not known yet
        LastEventStatusRole, ///< int: what was answered
    };

    explicit SubscriptionTableModel(QObject *parent = nullptr);

    void setWebhooks(const QList<subscription::Webhook> &webhooks); ///< replaces all
    void addOrReplace(const subscription::Webhook &webhook); ///< by id
    void remove(qint64 id);
    void setCatalog(const catalog::CatalogPtr &catalog); ///< for names; may be null
    void setLanguage(Language language);
    /// @p atMs 0: no event of this topic was ever received.
    void setLastEvent(const QString &topic, qint64 atMs, int status);

    [[nodiscard]] const QList<subscription::Webhook> &webhooks() const { return m_webhooks; }
    [[nodiscard]] std::optional<subscription::Webhook> webhook(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qint64 id) const;
    [[nodiscard]] QStringList topics() const; ///< each once

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct LastEvent
    {
        qint64 atMs = -1;
        int status = 0;
    };
    [[nodiscard]] QString title(const QString &topic) const;
    [[nodiscard]] QVariant display(const subscription::Webhook &webhook, int column) const;
    [[nodiscard]] QVariant sortKey(const subscription::Webhook &webhook, int column) const;

    QList<subscription::Webhook> m_webhooks;
    QHash<QString, LastEvent> m_lastEvents;
    catalog::CatalogPtr m_catalog;
    Language m_language = Language::En;
};

} // namespace hookdesk
