// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QByteArray>
#include <QList>

namespace hookdesk::sandbox {

struct ConsentPage
{
    QString shop; ///< domain
    QString app;
    QString csrf;
    struct Scope
    {
        QString name;
        LocalizedText title;
        bool fixed = false; ///< ticked, and stays so
    };
    QList<Scope> scopes;
};

/// The best of the three languages for "?locale=" or Accept-Language; zh-TW is the platform's own.
[[nodiscard]] Language consentLanguage(const QString &locale, const QByteArray &acceptLanguage);
/// Self-contained HTML, everything that comes from outside escaped.
[[nodiscard]] QByteArray consentHtml(const ConsentPage &page, Language language);
enum class ConsentError { UnknownApp, BadRedirect, Expired };
[[nodiscard]] QByteArray consentErrorHtml(ConsentError error, Language language);

} // namespace hookdesk::sandbox
