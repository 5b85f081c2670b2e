// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace hookdesk::ui {

/// One page of the rail: icon, name, badge. One tab stop for the whole rail; arrows move.
class RailItem : public QAbstractButton
{
    Q_OBJECT
public:
    RailItem(Theme &theme, const QString &icon, QWidget *parent);

    void setBadge(int count); ///< 0: none
    [[nodiscard]] int badge() const { return m_badge; }
    void setCollapsed(bool collapsed);
    void setTexts(const QString &name, const QKeySequence &keys);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    Theme &m_theme;
    QString m_icon;
    QKeySequence m_keys;
    int m_badge = 0;
    bool m_collapsed = false;
};

/// The pages at the left: 184 px, or 56 px with icons only.
class NavigationRail : public QFrame
{
    Q_OBJECT
public:
    static constexpr int kWidth = 184;
    static constexpr int kCollapsedWidth = 56;

    explicit NavigationRail(Theme &theme, QWidget *parent = nullptr);

    int addPage(const QString &icon); ///< returns the index; objectName "rail1", "rail2", …
    void setPageTexts(int index, const QString &name, const QKeySequence &keys);
    void setCurrent(int index);
    [[nodiscard]] int current() const;
    void setBadge(int index, int count);
    [[nodiscard]] int badge(int index) const;
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void focusCurrent();

signals:
    void activated(int index); ///< by mouse or keyboard

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme &m_theme;
    QVBoxLayout *m_layout;
    QList<RailItem *> m_items;
    bool m_collapsed = false;
};

} // namespace hookdesk::ui
