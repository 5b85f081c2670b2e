// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QMenu>
#include <QPushButton>

namespace hookdesk::ui {

/// A menu of check boxes that stays open while boxes are ticked.
class CheckMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// A rounded filter button with a check list: "Signature: all". No tick means all. The list is filled again
/// with setChoices() without losing ticks of values that stay.
class FilterChip : public QPushButton
{
    Q_OBJECT
public:
    struct Choice
    {
        QString value;
        QString title;
        qint64 count = -1; ///< shown behind the title unless negative
    };

    explicit FilterChip(Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< "Signature"
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QStringList checked() const { return m_checked; }
    void setChecked(const QStringList &values); ///< does not emit
    void setExclusive(bool exclusive); ///< radio choices: exactly one

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void updateText();
    Theme &m_theme;
    CheckMenu *m_menu;
    QString m_title;
    QList<Choice> m_choices;
    QStringList m_checked;
    bool m_exclusive = false;
};

} // namespace hookdesk::ui
