// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/json/value.h"

namespace hookdesk {

/// The records inside an answer, whatever they are wrapped in.
struct RecordSet
{
    json::Value::Items rows;
    catalog::SchemaPtr schema; ///< of one row; may be null
    QString subject; ///< the wrapper's key or the schema's name: "orders"
};
[[nodiscard]] RecordSet recordSet(const json::Value &answer, const catalog::SchemaPtr &schema);

/// Every path that could be a column, in the order of the documents; nested objects one level deep. "" stands
/// for records that are no objects.
[[nodiscard]] QStringList recordPaths(const json::Value::Items &rows, const catalog::SchemaPtr &schema);

/// The few that a person wants first: number, time, customer, states, totals.
[[nodiscard]] QStringList defaultColumns(const json::Value::Items &rows, const QStringList &paths);

} // namespace hookdesk
