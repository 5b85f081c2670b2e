// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/value.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hookdesk::sandbox {

/// Changes a member by its dotted path ("statuses.order_status", "line_items.0.sku");
/// missing objects are made, array items must exist.
void setAt(json::Value &root, const QString &dottedPath, json::Value value);
[[nodiscard]] json::Value without(const json::Value &object, QStringView key);
/// Only the named members, in the object's own order; the object itself when @p names is empty.
[[nodiscard]] json::Value onlyFields(const json::Value &object, const QStringList &names);

/// Entities are kept in vectors with rising ids. -1 when there is none.
[[nodiscard]] qsizetype indexOfId(const std::vector<json::Value> &entities, qint64 id);

/// Id in a path: digits only. -1 for anything else.
[[nodiscard]] qint64 parseId(const QString &text);

/// "2026-09-01 10:00:00" in UTC+8, as CYBERBIZ writes it.
[[nodiscard]] QString spaceTime(qint64 ms);
/// "2026-09-01T10:00:00.123+08:00", as Youhaosuda writes it.
[[nodiscard]] QString isoTime(qint64 ms);
/// Reads both, with or without seconds, zone (UTC+8 when none) and time. @p endOfDay: a bare date means its
/// last millisecond. -1 when it is no time.
[[nodiscard]] qint64 parseShopTime(const QString &text, bool endOfDay = false);

/// 32 hex digits, equal for equal seeds: the demo shops' fictional credentials.
[[nodiscard]] QString demoSecret(quint32 seed, const QString &label);

} // namespace hookdesk::sandbox
