// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/catalog/catalog.h"

#include <QAbstractItemModel>

#include <memory>

namespace hookdesk {

/// Webhook topics under their resources, to tick several or to pick one. One column.
class TopicTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Mode {
        Check, ///< Qt::CheckStateRole on topics and, as all or none, on resources
        Pick, ///< one topic is selected in the view; no check boxes
    };
    enum Role {
        IsResourceRole = Qt::UserRole, ///< bool
        NameRole, ///< "orders/create", or the resource's key
        TitleRole, ///< localised name; DisplayRole gives the same
        UsedRole, ///< bool: taken already; the row is disabled
        DocumentedRole, ///< bool: the platform documents the payload
        CountRole, ///< int: topics below, as filtered; resource rows only
        CheckedCountRole, ///< int: ticked topics below, filtered out or not; resource rows only
    };

    explicit TopicTreeModel(Mode mode, QObject *parent = nullptr);
    ~TopicTreeModel() override;

    void setCatalog(catalog::CatalogPtr catalog); ///< null empties the tree; ticks are forgotten
    void setLanguage(Language language);
    void setUsedTopics(const QStringList &names); ///< shown disabled; they lose their tick
    void setFilter(const QString &text); ///< names in three languages and keys
    /// Unknown topics are kept: they come back from checked(), so that saving loses nothing.
    void setChecked(const QStringList &names);
    [[nodiscard]] QStringList checked() const; ///< in document order, unknown ones last

    [[nodiscard]] const catalog::Topic *topic(const QModelIndex &index) const; ///< null for a resource
    [[nodiscard]] QModelIndex indexOf(const QString &name) const; ///< invalid when filtered out

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void checkedChanged(); ///< once per change, by hand or by call

private:
    void announceAll();
    void announce(int resourceRow);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk
