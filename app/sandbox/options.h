// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandbox.h"

#include <QStringList>

namespace hookdesk {

struct SandboxCommand
{
    enum class Action { Run, PrintText, Refuse };
    Action action = Action::Run;
    sandbox::SandboxOptions options;
    bool printJson = false;
    QString text; ///< help or version for PrintText, the reason for Refuse
};

/// Reads the command line; every value is checked.
[[nodiscard]] SandboxCommand readCommandLine(const QStringList &arguments);

} // namespace hookdesk
