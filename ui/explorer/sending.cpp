// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ExplorerPage that sends: checks, question before a write, progress, answer, errors.
#include "ui/explorer/explorerpage.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/support/formatting.h"
#include "ui/widgets/controls.h"

#include <QAction>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

void ExplorerPage::send()
{
    if (m_call) {
        cancel();
        return;
    }
    const auto *current = operation();
    if (current == nullptr || m_access != Access::Ready)
        return;
    rememberDraft();
    m_request->clearErrors();
    m_response->hideBanner();
    const auto notSent = [] { return tr("The request was not sent."); };
    if (const QString problem = m_request->bodyProblem(); !problem.isEmpty()) {
        m_request->showBody();
        m_response->showProblem(notSent, [this, problem] {
            const QString now = m_request->bodyProblem();
            return now.isEmpty() ? problem : now; // mended meanwhile
        });
        return;
    }
    const auto request = m_request->request();
    if (!request) {
        bool marked = false;
        for (const auto &parameter : current->parameters) {
            if (request.error().detail.contains(parameter.name)
                && !m_request->draft().values.contains(parameter.name) && parameter.required)
                marked = m_request->markField(parameter.name, tr("Fill in this field.")) || marked;
        }
        if (!marked) {
            for (const auto &parameter : current->parameters) {
                if (request.error().detail.contains(parameter.name))
                    marked = m_request->markField(parameter.name, tr("This value does not fit.")) || marked;
            }
        }
        m_response->showProblem(notSent, [marked, detail = request.error().detail] {
            return marked ? tr("A field needs your attention.") : detail;
        });
        return;
    }
    if (current->isWrite())
        askThenStart(*request);
    else
        start(*request);
}

void ExplorerPage::askThenStart(const platform::ApiRequest &request)
{
    const auto shop = m_services.shops.shop(m_shop);
    if (!shop)
        return;
    const bool live = shop->environment == Environment::Live;
    const QString what = QString::fromLatin1(request.method) + u' ' + request.path;
    Dialogs::Question question;
    //: %1 method and path, %2 shop
    question.title = tr("Send %1 to %2?").arg(what, shop->domain);
    question.text = live ? tr("This changes data of a live shop. Customers may notice at once.")
                         : tr("This changes data of a demo shop on this computer.");
    if (request.method == "DELETE")
        //: %1 and %2 are whole sentences. In Chinese no space goes between them.
        question.text = tr("%1 %2").arg(question.text, tr("A deleted record cannot be restored from here."));
    //: button: send DELETE
    question.accept = tr("Send %1").arg(QString::fromLatin1(request.method));
    question.danger = request.method == "DELETE";
    question.shop = shop->domain;
    question.live = live;
    Dialogs::ask(
        this, question, this, [this, request, asked = m_shop, id = m_operationId](Dialogs::Answer answer) {
            // The shop must still be the one that the question named.
            if (answer == Dialogs::Answer::Accept && asked == m_shop && id == m_operationId)
                start(request);
        });
}

void ExplorerPage::start(const platform::ApiRequest &request)
{
    auto *call = m_services.api.start(m_shop, request);
    const auto future = call->future();
    m_call = call;
    const quint64 round = ++m_round;
    m_cancelAction->setEnabled(true);
    m_response->setRunning(true, [] { return tr("Waiting for the answer…"); });
    connect(call, &platform::ApiCall::retryScheduled, this,
        [this, round](int attempt, std::chrono::milliseconds in) {
            if (round == m_round) {
                m_response->setNote([attempt, in] {
                    //: %1 number of the next attempt, %2 "2.0 s"
                    return tr("Attempt %1 in %2…").arg(attempt).arg(durationText(in));
                });
            }
        });
    m_send->setIconName(u"stop"_s);
    retranslate();
    onDone(this, future, [this, round, call = QPointer(call)](const Result<platform::ApiResponse> &response) {
        if (round != m_round)
            return;
        finish(response, response ? response->record : call ? call->record() : net::ExchangeRecord());
    });
}

void ExplorerPage::finish(const Result<platform::ApiResponse> &response, const net::ExchangeRecord &record)
{
    m_call = nullptr;
    m_cancelAction->setEnabled(false);
    m_send->setIconName(u"send"_s);
    m_response->setRunning(false);
    retranslate();
    const auto *current = operation();
    if (current == nullptr)
        return;
    if (response)
        m_response->showResponse(*response, current->response, current->tag);
    else
        showFailure(response.error(), record);
}

void ExplorerPage::showFailure(const Error &error, const net::ExchangeRecord &record)
{
    if (error.kind == Error::Kind::Canceled) {
        emit statusMessage(tr("Canceled."));
        return;
    }
    m_response->showError(error, record);
    for (const FieldError &field : error.fields)
        m_request->markField(field.field, tr("The server refused this value."), field.messages.join(u' '));
}

void ExplorerPage::cancel()
{
    if (!m_call)
        return;
    ++m_round; // the answer of this call is not wanted any more
    m_call->cancel();
    m_call = nullptr;
    m_cancelAction->setEnabled(false);
    m_send->setIconName(u"send"_s);
    m_response->setRunning(false);
    retranslate();
    emit statusMessage(tr("Canceled."));
}

} // namespace hookdesk::ui
