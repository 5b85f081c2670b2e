// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;
class QObject;

namespace hookdesk::ui {

/// The only way to ask a question in a modal dialog. Never blocks: the answer comes to a function, in the
/// thread of the caller, or not at all once @p context is gone. Tests answer beforehand with
/// setNextAnswer(). GUI thread.
class Dialogs
{
public:
    enum class Answer { Accept, Discard, Cancel };

    struct Question
    {
        QString title; ///< a question with object and count: "Delete 2 subscriptions?"
        QString text; ///< one or two sentences
        QString accept; ///< a verb: "Delete"
        QString discard; ///< third way, for example "Discard"; empty: none
        QString cancel; ///< empty: "Cancel"
        bool danger = false; ///< the accept button destroys something
        QString shop; ///< badge and name of the shop it touches; empty: none
        bool live = false; ///< that shop is a live one
    };

    /// The safe answer (Cancel) is the default: Enter and Esc give it.
    static void ask(
        QWidget *parent, const Question &question, QObject *context, std::function<void(Answer)> answered);

    // For tests: the next question is answered at once and not shown.
    static void setNextAnswer(Answer answer);
    [[nodiscard]] static Question lastQuestion();
    [[nodiscard]] static int asked(); ///< number of questions so far
};

} // namespace hookdesk::ui
