// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>
#include <optional>
#include <utility>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ui::Dialogs)
};

struct TestHook
{
    std::optional<Dialogs::Answer> next;
    Dialogs::Question last;
    int count = 0;
};

TestHook &hook()
{
    static TestHook instance;
    return instance;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

void Dialogs::ask(
    QWidget *parent, const Question &question, QObject *context, std::function<void(Answer)> answered)
{
    hook().last = question;
    ++hook().count;
    if (const auto next = std::exchange(hook().next, std::nullopt)) {
        answered(*next);
        return;
    }

    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"question"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setAccessibleDescription(question.text);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (!question.shop.isEmpty()) {
        auto *strip = new QFrame(dialog);
        strip->setObjectName(u"environmentStrip"_s);
        strip->setProperty("live", question.live);
        strip->setFixedHeight(3);
        layout->addWidget(strip);
    }
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 20, 20, 16);
    body->setSpacing(8);
    layout->addLayout(body);
    auto *title = plainLabel(question.title, dialog);
    title->setProperty("role", u"heading"_s);
    body->addWidget(title);
    if (!question.shop.isEmpty()) {
        auto *shop = plainLabel(question.live ? Words::tr("Live shop: %1").arg(question.shop)
                                              : Words::tr("Demo shop: %1").arg(question.shop),
            dialog);
        body->addWidget(shop);
    }
    body->addWidget(plainLabel(question.text, dialog));
    body->addSpacing(12);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    body->addLayout(buttons);
    const auto result = std::make_shared<Answer>(Answer::Cancel);
    const auto addButton = [&](const QString &text, Answer answer, const QString &role) {
        auto *button = new QPushButton(text, dialog);
        button->setProperty("role", role);
        button->setAutoDefault(false);
        QObject::connect(button, &QPushButton::clicked, dialog, [dialog, result, answer] {
            *result = answer;
            dialog->close();
        });
        buttons->addWidget(button);
        return button;
    };
    if (!question.discard.isEmpty())
        addButton(question.discard, Answer::Discard, {});
    buttons->addStretch();
    auto *cancel
        = addButton(question.cancel.isEmpty() ? Words::tr("Cancel") : question.cancel, Answer::Cancel, {});
    if (!question.accept.isEmpty()) {
        addButton(question.accept, Answer::Accept,
            question.live && !question.danger ? u"live"_s
                : question.danger             ? u"dangerFilled"_s
                                              : u"primary"_s);
    }
    cancel->setDefault(true);
    cancel->setFocus();

    QObject::connect(
        dialog, &QDialog::finished, context, [result, answered = std::move(answered)] { answered(*result); });
    dialog->setMinimumWidth(420);
    dialog->open();
}

void Dialogs::setNextAnswer(Answer answer)
{
    hook().next = answer;
}

Dialogs::Question Dialogs::lastQuestion()
{
    return hook().last;
}

int Dialogs::asked()
{
    return hook().count;
}

} // namespace hookdesk::ui
