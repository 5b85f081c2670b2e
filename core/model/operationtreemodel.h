// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/catalog/catalog.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>

namespace hookdesk {

/// The operations of a platform under their resources, filtered here (no proxy needed). One column.
class OperationTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        IsTagRole = Qt::UserRole, ///< bool: a resource row, else an operation
        MethodRole, ///< QByteArray, operations only
        TitleRole, ///< localised name of the resource or operation; DisplayRole gives the same
        KeyRole, ///< resource name as in the documents, or operation id
        PathRole, ///< path template, operations only
        ScopeRole, ///< needed scope; empty when none or unknown
        LockedRole, ///< bool: the granted scopes are known and lack the needed one; never for a guessed scope
        CountRole, ///< int: operations below, as filtered; resource rows only
        TotalRole, ///< int: operations below without text and method filter; resource rows only
        SideEffectRole, ///< bool: a GET that changes something
        NotServedRole, ///< bool: no longer answered, or deprecated
        UnverifiedRole, ///< bool: path or shape guessed
    };

    explicit OperationTreeModel(QObject *parent = nullptr);
    ~OperationTreeModel() override;

    void setCatalog(catalog::CatalogPtr catalog); ///< null empties the tree
    void setLanguage(Language language);
    /// @p known false: nothing is locked.
    void setGrantedScopes(const QStringList &scopes, bool known);
    /// @p text: every word must be found in a name (three languages), path, id or parameter name. @p methods:
    /// upper case; empty for all.
    void setFilter(const QString &text, const QSet<QByteArray> &methods);
    void setNotServedShown(bool shown); ///< also the deprecated ones; default false
    [[nodiscard]] int operationCount() const; ///< as filtered

    [[nodiscard]] const catalog::Operation *operation(
        const QModelIndex &index) const; ///< null for a resource
    [[nodiscard]] QModelIndex indexOf(const QString &operationId) const; ///< invalid when filtered out

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void announceAll();
    [[nodiscard]] QString accessibleText(const catalog::Operation &operation) const;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk
