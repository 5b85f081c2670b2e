// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

class QSplitter;
class QWidget;

namespace hookdesk::ui {

/// What the window remembers between starts, in hookdesk.ini inside the data folder: geometry, page, shop,
/// language, theme, pane sizes. Never a secret. Broken values are ignored. GUI thread.
class UiState
{
public:
    explicit UiState(const QString &folder);

    [[nodiscard]] QString value(const QString &key, const QString &fallback = {}) const;
    void setValue(const QString &key, const QString &value);
    [[nodiscard]] bool flag(const QString &key, bool fallback) const;
    void setFlag(const QString &key, bool value);

    void saveGeometry(const QWidget &window);
    bool restoreGeometry(QWidget &window) const; ///< false when there is none
    void saveSplitter(const QString &key, const QSplitter &splitter);
    bool restoreSplitter(const QString &key, QSplitter &splitter) const;
    void sync();

private:
    mutable QSettings m_settings;
};

} // namespace hookdesk::ui
