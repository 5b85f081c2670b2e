// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/catalog/catalog.h"
#include "core/json/value.h"

#include <QAbstractTableModel>

#include <memory>

namespace hookdesk {

/// The records of an answer as rows: an array, the array inside a wrapper such as {"orders":[…]}, or one
/// object. Columns are scalar members, with nested objects flattened one level ("prices.total_price"); lists
/// show as "[n]". Personal values are masked until setPersonalShown(true).
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole, ///< header and cells: the column's dotted path
        TitleRole, ///< header: localised name, empty when the catalogue has none
        KeyRole, ///< header: the path, for a second line or tool tip
        KindRole, ///< cells: json::Kind as int
        RawValueRole, ///< cells: the text as it stands in the document, unmasked; for "copy value" and
                      ///< sorting
        PersonalRole, ///< cells: bool, masked unless shown
        NumberRole, ///< cells: double for numbers, invalid otherwise
    };

    explicit RecordTableModel(QObject *parent = nullptr);
    ~RecordTableModel() override;

    /// @p itemSchema describes one row; a schema of the whole answer (array or wrapper) works too; may be
    /// null.
    void setRecords(const json::Value &records, const catalog::SchemaPtr &itemSchema);
    void clear();
    [[nodiscard]] QStringList columnPaths() const; ///< every column there could be, the useful ones first
    [[nodiscard]] QStringList visibleColumns() const;
    [[nodiscard]] QStringList defaultVisibleColumns() const;
    void setVisibleColumns(const QStringList &paths); ///< unknown paths are ignored; empty: the default
    [[nodiscard]] LocalizedText columnTitle(const QString &path) const;
    void setLanguage(Language language);
    void setPersonalShown(bool shown);
    [[nodiscard]] bool isPersonalShown() const;
    [[nodiscard]] json::Value recordAt(int row) const; ///< null when out of range
    [[nodiscard]] catalog::SchemaPtr recordSchema() const; ///< of one row; may be null

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void announceCells();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk
