// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QColor>

#include <array>
#include <optional>

namespace hookdesk::ui {

constexpr int kTokenCount = static_cast<int>(Token::ChartDim) + 1;

/// Both colour tables of resources/theme/tokens.json. A missing name is a programmer's error and found by
/// the contrast test; it shows as magenta.
class Tokens
{
public:
    Tokens();

    [[nodiscard]] QColor color(Token token, bool dark) const;
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// The key of tokens.json: "accentSoft".
    [[nodiscard]] static const char *name(Token token);

private:
    using Table = std::array<QColor, kTokenCount>;
    Table m_light, m_dark;
    bool m_complete = true;
};

} // namespace hookdesk::ui
