// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/secretrow.h"

#include "ui/widgets/textlook.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

namespace {

constexpr int kNameWidth = 118;
constexpr int kMaxSecret = 16 * 1024;

} // namespace

SecretRow::SecretRow(Theme &theme, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(plainLabel(theme, FontRole::Strong, Token::Text, this))
    , m_purpose(plainLabel(theme, FontRole::Small, Token::Text2, this))
    , m_field(new SecretField(theme, this))
    , m_note(plainLabel(theme, FontRole::Small, Token::Text2, this))
    , m_replace(new QPushButton(this))
    , m_editor(new QWidget(this))
    , m_input(new QLineEdit(m_editor))
    , m_save(new QPushButton(m_editor))
    , m_cancel(new QPushButton(m_editor))
    , m_extras(new QVBoxLayout)
{
    setObjectName(objectName);
    m_field->setObjectName(objectName + u"Field"_s);
    m_replace->setObjectName(objectName + u"Replace"_s);
    m_input->setObjectName(objectName + u"Input"_s);
    m_save->setObjectName(objectName + u"Save"_s);
    m_cancel->setObjectName(objectName + u"Cancel"_s);
    m_input->setEchoMode(QLineEdit::Password);
    m_input->setMaxLength(kMaxSecret);
    m_input->setInputMethodHints(
        Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhHiddenText);
    m_replace->setProperty("compact", true);
    m_note->setWordWrap(true);
    m_purpose->setWordWrap(true);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_purpose);
    names->addStretch();
    auto *nameBox = new QWidget(this);
    nameBox->setLayout(names);
    nameBox->setFixedWidth(kNameWidth);
    names->setContentsMargins(0, 4, 0, 0);

    auto *under = new QHBoxLayout;
    under->setSpacing(12);
    under->addWidget(m_note, 1);
    under->addWidget(m_replace);

    auto *edit = new QHBoxLayout(m_editor);
    edit->setContentsMargins(0, 0, 0, 0);
    edit->setSpacing(8);
    edit->addWidget(m_input, 1);
    edit->addWidget(m_save);
    edit->addWidget(m_cancel);
    m_editor->hide();

    m_extras->setSpacing(6);
    m_extras->setContentsMargins(0, 0, 0, 0);
    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_field);
    right->addLayout(m_extras);
    right->addLayout(under);
    right->addWidget(m_editor);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->setSpacing(12);
    layout->addWidget(nameBox, 0, Qt::AlignTop);
    layout->addLayout(right, 1);

    auto *escape = new QAction(m_editor);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_editor->addAction(escape);
    connect(escape, &QAction::triggered, this, &SecretRow::closeEditor);
    connect(m_replace, &QAbstractButton::clicked, this, &SecretRow::openEditor);
    connect(m_cancel, &QAbstractButton::clicked, this, &SecretRow::closeEditor);
    connect(m_save, &QAbstractButton::clicked, this, &SecretRow::save);
    connect(m_input, &QLineEdit::returnPressed, this, &SecretRow::save);
    connect(m_input, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_save->setEnabled(!text.trimmed().isEmpty());
        emit editingChanged();
    });
    retranslate();
}

void SecretRow::setNames(const QString &name, const QString &purpose)
{
    m_name->setText(name);
    m_purpose->setText(purpose);
    m_field->setAccessibleLabel(name);
    //: %1 is the name of a secret, for example "API token"
    m_input->setAccessibleName(tr("New value of %1").arg(name));
    //: %1 is the name of a secret, for example "API token"
    m_replace->setAccessibleName(tr("Replace %1").arg(name));
}

void SecretRow::setSecret(const Secret &secret)
{
    m_field->setSecret(secret);
}

void SecretRow::setLocked(const QString &reason)
{
    m_field->setLocked(reason);
}

void SecretRow::setNote(const QString &note)
{
    m_note->setText(note);
}

void SecretRow::setReplaceable(bool replaceable)
{
    m_replace->setVisible(replaceable && !isEditing());
}

bool SecretRow::copy()
{
    auto *button = m_field->findChild<QuietButton *>();
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

Secret SecretRow::typed() const
{
    const QString text = isEditing() ? m_input->text().trimmed() : QString();
    return text.isEmpty() ? Secret() : Secret(text);
}

void SecretRow::openEditor()
{
    m_replace->hide();
    m_editor->show();
    m_save->setEnabled(false);
    m_input->setFocus();
    emit editingChanged();
}

void SecretRow::closeEditor()
{
    if (!isEditing())
        return;
    m_input->clear();
    m_editor->hide();
    m_replace->show();
    m_replace->setFocus();
    emit editingChanged();
}

void SecretRow::save()
{
    const QString typed = m_input->text().trimmed();
    if (typed.isEmpty())
        return;
    closeEditor();
    emit replaced(Secret(typed));
}

void SecretRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SecretRow::retranslate()
{
    m_replace->setText(tr("Replace…"));
    m_input->setPlaceholderText(tr("Paste the new value"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace hookdesk::ui
