// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QPointer>
#include <QString>
#include <QWidget>

class QMenuBar;

namespace hookdesk::tour {

/// Hands and eyes of the tour: finds visible widgets by object name and sends them mouse and key events, as a
/// person's mouse and keyboard would. Never calls a slot or a model. Every function says false when the thing
/// is not there (yet), so that a step can wait for it.
class Robot
{
public:
    explicit Robot(QWidget &window);

    [[nodiscard]] QWidget *find(const QString &objectName) const; ///< visible, or null
    template <typename T> [[nodiscard]] T *findAs(const QString &objectName) const
    {
        return qobject_cast<T *>(find(objectName));
    }

    bool click(const QString &objectName) const; ///< visible and enabled
    bool click(QWidget *widget) const;
    bool clickAt(QWidget *widget, const QPoint &position) const;
    /// Focuses the field, selects what is there and types @p text over it.
    bool type(const QString &objectName, const QString &text) const;
    bool key(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    bool shortcut(int key, Qt::KeyboardModifiers modifiers) const; ///< to the focused widget, else the window
    /// Clicks the first visible row whose text in any column contains @p text, unfolding parents on the way.
    bool clickRow(const QString &viewName, const QString &text) const;
    bool clickRow(QAbstractItemView *view, const QModelIndex &index) const;
    bool clickTab(const QString &tabBarName, int index) const;
    /// Opens a menu of the menu bar and clicks down the path of action object names. Call it again until it
    /// says true: each call makes one step, so that menus can open in between.
    bool chooseMenu(const QStringList &actionNames);

    [[nodiscard]] bool rowExists(const QString &viewName, const QString &text) const;
    [[nodiscard]] int rowCount(
        const QString &viewName) const; ///< of the model behind the view; -1 when absent

private:
    [[nodiscard]] QModelIndex findRow(
        QAbstractItemModel *model, const QModelIndex &parent, const QString &text) const;

    QWidget &m_window;
    int m_menuStep = 0;
};

} // namespace hookdesk::tour
