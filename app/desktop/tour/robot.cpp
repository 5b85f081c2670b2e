// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/robot.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace hookdesk::tour {

namespace {

void sendMouse(QWidget *widget, QEvent::Type type, const QPoint &position, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, position, widget->mapToGlobal(position), Qt::LeftButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

void sendKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text = {})
{
    const QPointer<QWidget> guard(widget);
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &press);
    if (!guard)
        return;
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &release);
}

/// Some rows are painted by a delegate from the model's own roles, so those count as what a person reads,
/// too.
bool rowContains(QAbstractItemModel *model, const QModelIndex &first, const QString &text)
{
    constexpr int kOwnRoles = 16;
    for (int column = 0; column < model->columnCount(first.parent()); ++column) {
        const QModelIndex cell = first.siblingAtColumn(column);
        if (cell.data(Qt::DisplayRole).toString().contains(text)
            || cell.data(Qt::AccessibleTextRole).toString().contains(text))
            return true;
        for (int role = Qt::UserRole; role < Qt::UserRole + kOwnRoles; ++role) {
            const QVariant value = cell.data(role);
            if (value.typeId() == QMetaType::QString && value.toString().contains(text))
                return true;
        }
    }
    return false;
}

} // namespace

Robot::Robot(QWidget &window)
    : m_window(window)
{
}

QWidget *Robot::find(const QString &objectName) const
{
    const auto inside = m_window.findChildren<QWidget *>(objectName);
    for (QWidget *widget : inside) {
        if (widget->isVisible())
            return widget;
    }
    // popovers are windows of their own
    const auto tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (!top->isVisible() || top == &m_window)
            continue;
        if (top->objectName() == objectName)
            return top;
        const auto children = top->findChildren<QWidget *>(objectName);
        for (QWidget *widget : children) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

bool Robot::click(const QString &objectName) const
{
    return click(find(objectName));
}

bool Robot::click(QWidget *widget) const
{
    return widget && clickAt(widget, widget->rect().center());
}

bool Robot::clickAt(QWidget *widget, const QPoint &position) const
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    // what really lies under the pointer gets the event, as with a real mouse
    QWidget *target = widget->childAt(position);
    QPoint local = position;
    if (target)
        local = target->mapFrom(widget, position);
    else
        target = widget;
    if (!target->isEnabled())
        return false;
    const QPointer<QWidget> guard(target);
    if (target->focusPolicy() & Qt::ClickFocus)
        target->setFocus(Qt::MouseFocusReason);
    sendMouse(target, QEvent::MouseButtonPress, local, Qt::LeftButton);
    if (guard)
        sendMouse(target, QEvent::MouseButtonRelease, local, Qt::NoButton);
    return true;
}

bool Robot::type(const QString &objectName, const QString &text) const
{
    const QPointer<QWidget> field = find(objectName);
    if (!click(field))
        return false;
    sendKey(field, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        sendKey(field, Qt::Key_Delete, Qt::NoModifier);
    for (const QChar c : text) {
        if (field)
            sendKey(field, 0, Qt::NoModifier, QString(c));
    }
    return true;
}

bool Robot::key(QWidget *widget, int key, Qt::KeyboardModifiers modifiers) const
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    sendKey(widget, key, modifiers);
    return true;
}

bool Robot::shortcut(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *target = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
    // shortcuts are found by the shortcut map, which asks before the key press is delivered
    QKeyEvent override(QEvent::ShortcutOverride, key, modifiers);
    QApplication::sendEvent(target, &override);
    sendKey(target, key, modifiers);
    return true;
}

QModelIndex Robot::findRow(QAbstractItemModel *model, const QModelIndex &parent, const QString &text) const
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex first = model->index(row, 0, parent);
        if (rowContains(model, first, text))
            return first;
        if (const QModelIndex below = findRow(model, first, text); below.isValid())
            return below;
    }
    return {};
}

bool Robot::clickRow(const QString &viewName, const QString &text) const
{
    auto *view = findAs<QAbstractItemView>(viewName);
    if (!view || !view->model())
        return false;
    return clickRow(view, findRow(view->model(), view->rootIndex(), text));
}

bool Robot::clickRow(QAbstractItemView *view, const QModelIndex &index) const
{
    if (!view || !index.isValid())
        return false;
    if (auto *tree = qobject_cast<QTreeView *>(view)) {
        for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
            tree->expand(parent);
    }
    view->scrollTo(index);
    const QRect rect = view->visualRect(index);
    if (!rect.isValid())
        return false;
    return clickAt(view->viewport(), QPoint(qMin(rect.left() + 24, rect.right()), rect.center().y()));
}

bool Robot::clickTab(const QString &tabBarName, int index) const
{
    auto *bar = findAs<QTabBar>(tabBarName);
    if (!bar || index >= bar->count())
        return false;
    return clickAt(bar, bar->tabRect(index).center());
}

bool Robot::chooseMenu(const QStringList &actionNames)
{
    const auto indexOf = [](const QWidget *menu, const QString &name) -> QAction * {
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->objectName() == name || (action->menu() && action->menu()->objectName() == name))
                return action;
        }
        return nullptr;
    };
    auto *popup = QApplication::activePopupWidget();
    if (m_menuStep == 0) {
        if (popup) { // whatever is still open from before
            sendKey(popup, Qt::Key_Escape, Qt::NoModifier);
            return false;
        }
        auto *bar = m_window.findChild<QMenuBar *>();
        QAction *action = bar ? indexOf(bar, actionNames.first()) : nullptr;
        if (action && clickAt(bar, bar->actionGeometry(action).center()))
            m_menuStep = 1;
        return false;
    }
    auto *menu = qobject_cast<QMenu *>(popup);
    QAction *action = menu ? indexOf(menu, actionNames.at(m_menuStep)) : nullptr;
    if (!action || !action->isEnabled()) {
        m_menuStep = 0; // it closed, or is another one: begin again
        return false;
    }
    const QPoint center = menu->actionGeometry(action).center();
    sendMouse(menu, QEvent::MouseMove, center, Qt::NoButton);
    sendMouse(menu, QEvent::MouseButtonPress, center, Qt::LeftButton);
    sendMouse(menu, QEvent::MouseButtonRelease, center, Qt::NoButton);
    if (++m_menuStep < actionNames.size())
        return false;
    m_menuStep = 0;
    return true;
}

bool Robot::rowExists(const QString &viewName, const QString &text) const
{
    auto *view = findAs<QAbstractItemView>(viewName);
    return view && view->model() && findRow(view->model(), view->rootIndex(), text).isValid();
}

int Robot::rowCount(const QString &viewName) const
{
    auto *view = findAs<QAbstractItemView>(viewName);
    return view && view->model() ? view->model()->rowCount(view->rootIndex()) : -1;
}

} // namespace hookdesk::tour
