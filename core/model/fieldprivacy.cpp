// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fieldprivacy.h"

using namespace Qt::StringLiterals;

namespace hookdesk {

FieldPrivacy fieldPrivacy(const QString &path, const catalog::Schema *schema, const catalog::Schema *owner)
{
    FieldPrivacy privacy;
    const QString leaf = path.section(u'.', -1);
    // "state" and "code" are secrets in an authorisation address; in a record they are a status and a coupon.
    const bool ordinary = leaf == u"state" || leaf == u"code";
    privacy.secret = (schema && schema->secret) || (isSecretField(leaf) && !ordinary);
    auto kind = personalKindOf(path);
    if (!kind && owner && !owner->name.isEmpty())
        kind = personalKindOf(u"%1.%2"_s.arg(owner->name.toLower(), leaf));
    privacy.personal = kind.has_value() || (schema && schema->personal);
    privacy.kind = kind.value_or(PersonalKind::Other);
    return privacy;
}

QString maskedText(const QString &text, const FieldPrivacy &privacy, bool personalShown)
{
    if (privacy.secret)
        return text.isEmpty() ? text : u"••••"_s;
    return privacy.personal && !personalShown ? maskPersonal(text, privacy.kind) : text;
}

} // namespace hookdesk
