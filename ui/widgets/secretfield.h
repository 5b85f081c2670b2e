// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hookdesk::ui {

class IconButton;
class QuietButton;

/// A stored secret: masked, revealed for 30 s with a countdown on the button, copied without revealing (the
/// clipboard is cleared after 60 s if it still holds it). Hides on page change and when the window was
/// inactive for 10 s.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kRevealSeconds = 30;
    static constexpr int kClipboardSeconds = 60;

    explicit SecretField(Theme &theme, QWidget *parent = nullptr);
    void setSecret(const Secret &secret); ///< empty: "not set"
    void setLocked(const QString &reason); ///< for a locked or missing keyring
    void setAccessibleLabel(const QString &name);
    void hideSecret();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    Theme &m_theme;
    Secret m_secret;
    QString m_label, m_locked;
    QLineEdit *m_text;
    IconButton *m_reveal;
    QuietButton *m_copy;
    QTimer m_countdown;
    QTimer m_inactive;
    int m_left = 0;
};

} // namespace hookdesk::ui
