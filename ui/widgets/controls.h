// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace hookdesk::ui {

/// Line edit with a magnifier, a clear button and a shortcut hint at the right ("Ctrl F").
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    SearchField(Theme &theme, QWidget *parent = nullptr);
    void setShortcutHint(const QKeySequence &keys); ///< empty: none

signals:
    /// 300 ms after the last change, or at once on Enter.
    void searched(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_hint;
    QTimer m_debounce;
};

/// Two or more exclusive choices in one outline ("Live | Pause", "JSON | Form").
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(Theme &theme, QWidget *parent = nullptr);
    /// @p icon may be empty. Returns the index.
    int addSegment(const QString &text, const QString &icon = {});
    void setText(int index, const QString &text);
    void setCurrent(int index); ///< does not emit
    [[nodiscard]] int current() const;

signals:
    void activated(int index); ///< by the user

private:
    Theme &m_theme;
    QButtonGroup m_group;
    QHBoxLayout *m_layout;
};

/// White rounded frame with an optional title row.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(Theme &theme, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    [[nodiscard]] QHBoxLayout *titleRow() const; ///< to put buttons at the right
    [[nodiscard]] QVBoxLayout *body() const;

private:
    Theme &m_theme;
    QLabel *m_title;
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_body;
};

/// Label above a field: localised name, then the API key in mono; help or error below. The error has an icon
/// and replaces the help; the field gets the red outline (dynamic property "invalid").
class FormField : public QWidget
{
    Q_OBJECT
public:
    FormField(Theme &theme, QWidget *field, QWidget *parent = nullptr);
    void setLabel(const QString &name, const QString &key = {});
    void setHelp(const QString &help);
    /// Empty clears. @p serverText is quoted after our sentence.
    void setError(const QString &error, const QString &serverText = {});
    /// As setError, asked again for its sentence after each LanguageChange.
    void setErrorFrom(std::function<QString()> error, const QString &serverText = {});
    [[nodiscard]] bool hasError() const;
    [[nodiscard]] QWidget *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    Theme &m_theme;
    QWidget *m_field;
    QLabel *m_label;
    QLabel *m_keyLabel;
    QLabel *m_message;
    QLabel *m_serverText;
    QLabel *m_messageIcon;
    QString m_name, m_key, m_help, m_error, m_server;
    std::function<QString()> m_errorFrom;
};

/// Icon 32, one sentence, at most one primary button, in the middle of an empty view.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(Theme &theme, QWidget *parent = nullptr);
    void setContent(
        const QString &icon, const QString &title, const QString &text, const QString &button = {});

signals:
    void buttonClicked();

private:
    Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

/// 3 px bar under a page header: busy or determinate. Shows only after 300 ms, so short work does not
/// flicker.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(Theme &theme, QWidget *parent = nullptr);
    void start();
    void setProgress(double share); ///< 0…1; below 0: busy
    void stop();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QTimer m_delay, m_tick;
    double m_share = -1;
    int m_phase = 0;
    bool m_shown = false;
};

/// Elides in the middle (URLs) or at the end, shows the whole text as a plain-text tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setFullText(const QString &text, Qt::TextElideMode mode = Qt::ElideRight);
    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_full;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// Icon and word in a state's colour: "✓ 相符". Word first, shape second, colour last.
class StatusLabel : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLabel(Theme &theme, QWidget *parent = nullptr);
    /// @p filled: with the soft background of a badge.
    void setStatus(const QString &icon, const QString &text, Token token, bool filled = false);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    Theme &m_theme;
    QString m_icon, m_text;
    Token m_token = Token::Text2;
    bool m_filled = false;
};

/// Soft background that goes with a foreground token (Ok → OkBg).
[[nodiscard]] Token softOf(Token token);

/// A push button with a themed icon that follows theme changes. @p role: "", "primary", "danger".
class IconButton : public QPushButton
{
    Q_OBJECT
public:
    IconButton(Theme &theme, const QString &icon, const QString &role = {}, QWidget *parent = nullptr);
    void setIconName(const QString &icon);
    void setRole(const QString &role);

private:
    void restyle();
    Theme &m_theme;
    QString m_icon, m_role;
};

/// Icon-only button: give it a tooltip and an accessible name with setHint().
class QuietButton : public QToolButton
{
    Q_OBJECT
public:
    QuietButton(Theme &theme, const QString &icon, QWidget *parent = nullptr);
    void setIconName(const QString &icon);
    void setHint(const QString &name, const QKeySequence &keys = {});
    void setOutlined(bool outlined); ///< as a normal button of 32 px

private:
    void restyle();
    Theme &m_theme;
    QString m_icon;
};

} // namespace hookdesk::ui
