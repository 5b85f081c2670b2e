// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redact.h"
#include "core/catalog/catalog.h"

namespace hookdesk {

/// How much of one JSON member may be shown.
struct FieldPrivacy
{
    bool secret = false; ///< never shown
    bool personal = false;
    PersonalKind kind = PersonalKind::Other;
};

/// @p path includes what the record is ("customer.name"); @p owner is the schema that has the member, which
/// may say the same by its name. Both schemas may be null.
[[nodiscard]] FieldPrivacy fieldPrivacy(
    const QString &path, const catalog::Schema *schema, const catalog::Schema *owner);
[[nodiscard]] QString maskedText(const QString &text, const FieldPrivacy &privacy, bool personalShown);

} // namespace hookdesk
