// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/errortext.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace hookdesk::ui {

/// In-page message: icon, bold title, one sentence, at most two buttons, optional details that unfold (copy
/// is redacted). Never closes by itself. Hidden until show…() is called. Announces errors to assistive
/// technology.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Ok, Warning, Error };

    explicit Banner(Theme &theme, QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &title, const QString &text);
    void showError(const ErrorText &text);
    /// Buttons under or beside the text; empty hides it. The first is returned as a signal with index 0.
    void setButtons(const QString &first, const QString &second = {});
    void setClosable(bool closable);
    /// Runs @p fill (showMessage or showError, then setButtons) now, and again in the new language after each
    /// LanguageChange until something else is shown. @p fill must not outlive what it uses: the banner's
    /// parent is safe.
    void fillWith(std::function<void()> fill);

signals:
    void buttonClicked(int index);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void retranslate();
    Theme &m_theme;
    Kind m_kind = Kind::Info;
    std::function<void()> m_fill;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_details = nullptr;
    QPushButton *m_first = nullptr;
    QPushButton *m_second = nullptr;
    QPushButton *m_detailsButton = nullptr;
    QPushButton *m_copyDetails = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace hookdesk::ui
