// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace hookdesk::ui {

class IconButton;
class StatusLabel;
class ThemedLabel;

/// Editor of a JSON body that says at once where it is wrong and how large it is. Large bodies are read in
/// the thread pool; the latest text wins.
class BodyEditor : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype kPoolBytes = 256 * 1024; ///< larger ones go to the thread pool

    explicit BodyEditor(Theme &theme, QWidget *parent = nullptr);

    void setBody(const QByteArray &body); ///< does not emit
    [[nodiscard]] QByteArray body() const; ///< UTF-8; empty when only white space
    void setLimit(qint64 bytes); ///< 0: none
    /// One sentence; empty when it can be sent. A large body that is still being read is a problem too.
    [[nodiscard]] QString problem() const;
    void focusEditor();

    /// Line and column, from 1, of a byte offset.
    [[nodiscard]] static QPair<int, int> positionOf(const QByteArray &text, qsizetype offset);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What is wrong with a body, without words.
    struct Verdict
    {
        bool valid = true;
        QString detail;
        int line = 0; ///< 0: the place is not known
        int column = 0;
    };
    [[nodiscard]] static Verdict judge(const QByteArray &text);
    [[nodiscard]] static QString sentence(const Verdict &verdict);
    [[nodiscard]] QString problemOf(const QByteArray &text) const;
    [[nodiscard]] bool isTooLarge(const QByteArray &text) const;
    [[nodiscard]] bool isJudged() const { return m_judged == m_generation; }
    void check();
    void showStatus(const QByteArray &text);
    void format();
    Theme &m_theme;
    QPlainTextEdit *m_edit;
    StatusLabel *m_status;
    IconButton *m_format;
    QTimer m_checkTimer;
    qint64 m_limit = 0;
    Verdict m_verdict; ///< of the text of m_judged
    quint64 m_generation = 1; ///< counts changes of the text
    quint64 m_judged = 0;
};

} // namespace hookdesk::ui
