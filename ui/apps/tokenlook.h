// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/applistmodel.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <chrono>

namespace hookdesk::ui {

/// Word, shape and colour of a token's state, the same in the list, the header and the credentials.
struct TokenLook
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ui::TokenLook)
public:
    QString icon;
    QString text;
    Token token = Token::Text2;

    /// @p left matters only for TokenState::ExpiresSoon.
    [[nodiscard]] static TokenLook of(TokenState state, std::chrono::milliseconds left);
    /// "1:33" hours, "8 min", "12 s", "3 days": rounded down.
    [[nodiscard]] static QString leftText(std::chrono::milliseconds left);
};

} // namespace hookdesk::ui
