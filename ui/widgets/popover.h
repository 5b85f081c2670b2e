// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace hookdesk::ui {

/// Frame that floats under its opener and closes on Esc or an outside click; focus returns to the opener.
class Popover : public QFrame
{
    Q_OBJECT
public:
    Popover(Theme &theme, QWidget *opener);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Below the opener, kept inside the screen. @p alignRight: right edges meet.
    void popUp(bool alignRight);

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    QWidget *m_opener;
    QVBoxLayout *m_body;
};

} // namespace hookdesk::ui
