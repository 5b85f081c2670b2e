// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFrame>

namespace hookdesk::ui {

/// Method badge, base address (dimmed), path, needed scope and whether the token holds it. Painted; its text
/// for assistive technology is the whole sentence.
class RequestLine : public QWidget
{
    Q_OBJECT
public:
    enum class Scope { None, Unknown, Held, NotHeld };

    explicit RequestLine(Theme &theme, QWidget *parent = nullptr);
    void setRequest(const QByteArray &method, const QString &base, const QString &path);
    void setScope(Scope state, const QString &scope);
    void setCompact(bool compact); ///< the picker shows the badge; this one becomes sunken
    [[nodiscard]] QSize sizeHint() const override { return {300, 36}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 36}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] int paintScope(QPainter &painter) const; ///< returns the left edge
    Theme &m_theme;
    QByteArray m_method;
    QString m_base, m_path, m_scope;
    Scope m_state = Scope::None;
    bool m_compact = false;
};

/// Button that opens the operation list on narrow pages: badge, name, Ctrl+L, chevron.
class OperationPicker : public QAbstractButton
{
    Q_OBJECT
public:
    explicit OperationPicker(Theme &theme, QWidget *parent = nullptr);
    void setOperation(const QByteArray &method, const QString &title);
    [[nodiscard]] QSize sizeHint() const override { return {246, 36}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QByteArray m_method;
};

} // namespace hookdesk::ui
