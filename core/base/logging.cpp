// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

Q_LOGGING_CATEGORY(lcNet, "hookdesk.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "hookdesk.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEvent, "hookdesk.event", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "hookdesk.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServer, "hookdesk.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "hookdesk.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "hookdesk.ui", QtInfoMsg)
