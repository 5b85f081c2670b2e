// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
{
}

LanguageSwitch::~LanguageSwitch()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void LanguageSwitch::set(Language language)
{
    if (language == m_language && !m_translators.empty())
        return;
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();

    const QString name = code(language);
    QLocale::setDefault(language == Language::ZhTw ? QLocale(QLocale::Chinese, QLocale::Taiwan)
            : language == Language::ZhCn           ? QLocale(QLocale::Chinese, QLocale::China)
                                                   : QLocale(QLocale::English, QLocale::UnitedStates));
    const auto install = [this](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder))
            return false;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
        return true;
    };
    // Qt's own words (OK, Cancel, text menus) first: the translator installed last is asked first.
    if (language != Language::En && !install(u"qtbase_"_s % name, u":/i18n"_s))
        install(u"qtbase_"_s % name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"hookdesk_"_s % name, u":/i18n"_s);
    m_language = language;
    emit changed(language);
}

Language LanguageSwitch::fromLocale(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return Language::En;
    // Qt 6.4 loads nothing for zh_HK, zh_MO, zh_SG and zh_Hant_HK: the script decides, not the territory.
    return locale.script() == QLocale::TraditionalHanScript ? Language::ZhTw : Language::ZhCn;
}

std::optional<Language> LanguageSwitch::fromCode(const QString &code)
{
    for (const Language language : {Language::ZhTw, Language::ZhCn, Language::En}) {
        if (LanguageSwitch::code(language) == code)
            return language;
    }
    return std::nullopt;
}

QString LanguageSwitch::code(Language language)
{
    switch (language) {
    case Language::ZhTw:
        return u"zh_TW"_s;
    case Language::ZhCn:
        return u"zh_CN"_s;
    case Language::En:
        break;
    }
    return u"en"_s;
}

} // namespace hookdesk::ui
