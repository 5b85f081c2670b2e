// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace hookdesk::event {

/// What identifies the resource of a delivery, as the payload says it. Empty where it does not.
struct PayloadFacts
{
    QString resourceId;
    QString resourceVersion; ///< updated_at or the like, verbatim
};

/// Reads the members of the outermost object (or of the object inside it, when that is its only member)
/// without building a document: a delivery of 2 MB must not hold up the server's thread. Anything that is no
/// JSON object gives empty facts.
[[nodiscard]] PayloadFacts readPayloadFacts(QByteArrayView body);

} // namespace hookdesk::event
