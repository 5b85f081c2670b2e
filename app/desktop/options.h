// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace hookdesk::app {

/// What the command line asks for. A value.
struct Options
{
    std::optional<Language> language; ///< else remembered, else the system's
    std::optional<ui::Theme::Mode> theme; ///< else remembered, else the system's
    QString dataDir; ///< empty: the system's place for application data
    bool demo = true;
    quint16 receiverPort = 8787;
    quint32 seed = 20261122;
    double eventsPerMinute = 12;
    QString tourDir; ///< empty: no tour

    bool showVersion = false;
    bool showHelp = false;
    QString problem; ///< not empty: say it and end with 2

    /// @p arguments with the program's name first. Never ends the process.
    [[nodiscard]] static Options parse(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace hookdesk::app
