// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painting.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QStyle>
#include <QTimer>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QLabel *plainLabel(QWidget *parent, bool wrap)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wrap);
    return label;
}

void copyText(const QString &text, int seconds)
{
    auto *data = new QMimeData;
    data->setText(text);
    if (seconds > 0) // a hint that clipboard managers of KDE and others honour
        data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QClipboard *clipboard = QApplication::clipboard();
    clipboard->setMimeData(data);
    if (seconds <= 0)
        return;
    QTimer::singleShot(seconds * 1000, clipboard, [clipboard, text] {
        if (clipboard->text() == text)
            clipboard->clear();
    });
}

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace hookdesk::ui
