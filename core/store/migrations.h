// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

namespace hookdesk::store {

/// One step of the schema. Never changed once released: a new step is added instead.
struct Migration
{
    int version = 0; ///< PRAGMA user_version after this step
    QStringList statements;
};

/// All steps, oldest first; the last one leads to kSchemaVersion.
[[nodiscard]] const QList<Migration> &migrations();

/// Brings an open database to the last step of @p steps. A database with data is first copied to
/// @p backupPath (VACUUM INTO, owner only). All steps run in one transaction. Kinds: NewerDatabase, Storage.
[[nodiscard]] Result<void> migrate(
    QSqlDatabase &db, const QList<Migration> &steps, const QString &backupPath);

} // namespace hookdesk::store
