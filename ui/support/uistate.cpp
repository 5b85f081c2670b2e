// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/uistate.h"

#include <QSplitter>
#include <QWidget>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

UiState::UiState(const QString &folder)
    : m_settings(folder % u"/hookdesk.ini"_s, QSettings::IniFormat)
{
}

QString UiState::value(const QString &key, const QString &fallback) const
{
    return m_settings.value(key, fallback).toString();
}

void UiState::setValue(const QString &key, const QString &value)
{
    m_settings.setValue(key, value);
}

bool UiState::flag(const QString &key, bool fallback) const
{
    return m_settings.value(key, fallback).toBool();
}

void UiState::setFlag(const QString &key, bool value)
{
    m_settings.setValue(key, value);
}

void UiState::saveGeometry(const QWidget &window)
{
    m_settings.setValue(u"window/geometry"_s, window.saveGeometry());
}

bool UiState::restoreGeometry(QWidget &window) const
{
    const QByteArray bytes = m_settings.value(u"window/geometry"_s).toByteArray();
    return !bytes.isEmpty() && window.restoreGeometry(bytes);
}

void UiState::saveSplitter(const QString &key, const QSplitter &splitter)
{
    m_settings.setValue(u"panes/"_s % key, splitter.saveState());
}

bool UiState::restoreSplitter(const QString &key, QSplitter &splitter) const
{
    const QByteArray bytes = m_settings.value(u"panes/"_s % key).toByteArray();
    return !bytes.isEmpty() && splitter.restoreState(bytes);
}

void UiState::sync()
{
    m_settings.sync();
}

} // namespace hookdesk::ui
