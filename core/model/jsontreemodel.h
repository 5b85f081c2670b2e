// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/catalog/catalog.h"
#include "core/json/value.h"

#include <QAbstractItemModel>

#include <memory>

namespace hookdesk {

/// A JSON document as a tree: key with its localised name, value with its kind. Children are made on first
/// expand, long arrays in steps of 500. Personal values are masked until setPersonalShown(true).
class JsonTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { KeyColumn, ValueColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< json::Kind as int
        TitleRole, ///< localised name, may be empty
        PathRole, ///< dotted path
        RawValueRole, ///< unmasked text, for "copy value"; secrets stay masked
        PersonalRole, ///< bool: masked unless shown
    };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// @p rootName is shown for the root row ("order"); @p schema gives names and personal flags, may be
    /// null.
    void setDocument(const json::Value &document, const QString &rootName, const catalog::SchemaPtr &schema);
    void clear();
    void setLanguage(Language language);
    void setPersonalShown(bool shown);
    [[nodiscard]] bool isPersonalShown() const;
    /// The next index after @p from, in the order of the document, whose key, name or shown value contains
    /// @p text; wraps, so that @p from itself comes last. Makes the rows that lead to it.
    [[nodiscard]] QModelIndex find(const QString &text, const QModelIndex &from);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk
