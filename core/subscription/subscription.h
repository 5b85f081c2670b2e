// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace hookdesk::subscription {

/// One webhook record of a platform that has an API for it (Youhaosuda: facts.md 10).
struct Webhook
{
    qint64 id = 0; ///< 0: not created yet
    QString topic;
    QString address; ///< verbatim, as typed or as the platform returned it
    QString
        contentType; ///< "application/json" or "application/x-www-form-urlencoded"; may be empty in answers
    QDateTime createdAt; ///< invalid when unreadable (the brief itself shows a cut-short offset)
    QDateTime updatedAt;
    friend bool operator==(const Webhook &, const Webhook &) = default;
};

/// Events of an app on a platform that keeps one address and a topic list per app (CYBERBIZ: GET /settings).
struct AppEvents
{
    QString appName;
    QString address;
    QStringList topics;
    QStringList requestedScopes; ///< manifest.scopes
    QStringList grantedScopes; ///< scopes
    friend bool operator==(const AppEvents &, const AppEvents &) = default;
};

} // namespace hookdesk::subscription
