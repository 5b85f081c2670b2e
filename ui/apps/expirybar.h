// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QWidget>

namespace hookdesk::ui {

/// How much of a token's life is left: a 6 px bar, the time left, the clock time of the end. Amber below ten
/// minutes, red when expired. A token without an end shows the sentence alone; no token shows nothing.
class ExpiryBar : public QWidget
{
    Q_OBJECT
public:
    explicit ExpiryBar(Theme &theme, QWidget *parent = nullptr);
    void setToken(const TokenInfo &token, const QDateTime &now);

private:
    class Track;
    Theme &m_theme;
    Track *m_track;
    QLabel *m_left;
    QLabel *m_end;
};

} // namespace hookdesk::ui
