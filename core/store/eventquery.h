// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/eventstore.h"

#include <QVariant>

namespace hookdesk::store {

/// The conditions of a query as SQL over "event e" (and "event_body b" when @p needsBody), with the values to
/// bind in order.
struct EventFilter
{
    QString where; ///< "1" when there is no condition
    QVariantList values;
    bool needsBody = false;
};

[[nodiscard]] EventFilter makeFilter(const EventQuery &query);
/// "FROM event e", joined with the body that counts for the row where the filter asks for it.
[[nodiscard]] QString fromClause(const EventFilter &filter);

/// @p text as a LIKE pattern for "contains", its own % _ \ taken literally.
[[nodiscard]] QString likePattern(const QString &text);
/// @p text as JSON may write it: characters beyond ASCII as \uXXXX. Equal to @p text when it has none.
[[nodiscard]] QString jsonEscaped(const QString &text);

} // namespace hookdesk::store
