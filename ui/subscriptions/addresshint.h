// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/subscription/subscriptionservice.h"

#include <QCoreApplication>

namespace hookdesk::ui {

/// The sentence under an address field while it is typed.
struct AddressHint
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ui::AddressHint)
public:
    enum class Level { Ok, Note, Warning };
    Level level = Level::Note;
    QString text;

    [[nodiscard]] static AddressHint of(const QString &address, const platform::PlatformProfile &profile);
};

} // namespace hookdesk::ui
