// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace hookdesk::ui {

class IconButton;
class StatusLabel;
class ThemedLabel;

/// Editor of a JSON body that says at once where it is wrong and how large it is.
class BodyEditor : public QWidget
{
    Q_OBJECT
public:
    explicit BodyEditor(Theme &theme, QWidget *parent = nullptr);

    void setBody(const QByteArray &body); ///< does not emit
    [[nodiscard]] QByteArray body() const; ///< UTF-8; empty when only white space
    void setLimit(qint64 bytes); ///< 0: none
    [[nodiscard]] QString problem() const; ///< one sentence; empty when it can be sent
    void focusEditor();

    /// Line and column, from 1, of a byte offset.
    [[nodiscard]] static QPair<int, int> positionOf(const QByteArray &text, qsizetype offset);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void format();
    Theme &m_theme;
    QPlainTextEdit *m_edit;
    StatusLabel *m_status;
    IconButton *m_format;
    QTimer m_checkTimer;
    qint64 m_limit = 0;
};

} // namespace hookdesk::ui
