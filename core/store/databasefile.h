// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

namespace hookdesk::store {

/// Everything that happens to the file before jobs run: folder and file with their permissions, refusal of
/// foreign and newer files without touching them, WAL, migrations. Writer thread.
/// Kinds: FolderNotWritable, NewerDatabase, Storage.
[[nodiscard]] Result<void> openDatabaseFile(Connection &connection, const QString &filePath);

} // namespace hookdesk::store
