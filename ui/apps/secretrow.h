// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/controls.h"
#include "ui/widgets/secretfield.h"

#include <QVBoxLayout>

namespace hookdesk::ui {

/// One secret of an app: name and what it is for at the left, the masked field at the right, under it a
/// sentence and "Replace…", which opens a line for a new value in place.
class SecretRow : public QWidget
{
    Q_OBJECT
public:
    SecretRow(Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    void setNames(const QString &name, const QString &purpose);
    void setSecret(const Secret &secret);
    void setLocked(const QString &reason);
    void setNote(const QString &note); ///< sentence under the field; empty hides it
    void setReplaceable(bool replaceable);
    [[nodiscard]] QVBoxLayout *extras() const { return m_extras; } ///< below the field
    [[nodiscard]] bool isEditing() const { return m_editor->isVisibleTo(this); }
    [[nodiscard]] bool hasTyped() const { return isEditing() && !m_input->text().isEmpty(); }
    bool copy(); ///< as if the copy button was pressed; false when there is nothing to copy
    [[nodiscard]] Secret typed() const; ///< not saved yet; empty when nothing usable is typed
    void closeEditor(); ///< forgets what was typed

signals:
    void replaced(const hookdesk::Secret &secret); ///< pressed Save with something typed
    void editingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openEditor();
    void save();

    Theme &m_theme;
    QLabel *m_name;
    QLabel *m_purpose;
    SecretField *m_field;
    QLabel *m_note;
    QPushButton *m_replace;
    QWidget *m_editor;
    QLineEdit *m_input;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QVBoxLayout *m_extras;
};

} // namespace hookdesk::ui
