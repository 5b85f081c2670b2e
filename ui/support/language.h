// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

namespace hookdesk::ui {

/// Loads hookdesk_<language>.qm and Qt's own catalogue and switches at run time: every widget gets
/// LanguageChange.
class LanguageSwitch : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    void set(Language language);
    [[nodiscard]] Language language() const { return m_language; }

    /// zh_TW, zh_Hant, zh_HK, zh_MO → ZhTw; other Chinese → ZhCn; everything else → En (style.md 4.5).
    [[nodiscard]] static Language fromLocale(const QLocale &locale);
    /// "zh_TW", "zh_CN", "en"; nullopt for anything else.
    [[nodiscard]] static std::optional<Language> fromCode(const QString &code);
    [[nodiscard]] static QString code(Language language);

signals:
    void changed(hookdesk::Language language);

private:
    Language m_language = Language::En;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace hookdesk::ui
