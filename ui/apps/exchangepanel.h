// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenexchange.h"
#include "ui/shell/page.h"
#include "ui/widgets/controls.h"

#include <QPointer>

#include <chrono>

namespace hookdesk::ui {

class ExchangeStepRow;

/// The card "Exchange token": starts the exchange of one app, shows its six steps as they happen, opens the
/// browser where the platform asks for consent.
class ExchangePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangePanel(Services &services, QWidget *parent = nullptr);

    /// Another app: cancels a running exchange and forgets the log.
    void setApp(const AppId &app);
    /// A reason why the exchange may not start now (unsaved changes); empty: it may.
    void setBlocked(const QString &reason);
    [[nodiscard]] bool isRunning() const { return !m_exchange.isNull(); }

public slots:
    void start();
    void cancel();

signals:
    void finished(bool success);
    void statusMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showState();
    [[nodiscard]] QString summary() const;
    void onStep(const auth::StepReport &report);
    void onBrowserNeeded(const QUrl &url);
    void onFinished(const Result<TokenInfo> &result);
    [[nodiscard]] QWidget *buildBrowserRow();
    void continueWithPasted();

    Services &m_services;
    AppId m_app;
    QPointer<auth::TokenExchange> m_exchange;
    QList<auth::StepReport> m_steps;
    QList<ExchangeStepRow *> m_rows;
    QUrl m_authorizeUrl;
    QString m_blocked;
    QDateTime m_endedAt;
    std::chrono::milliseconds m_total {0};
    bool m_succeeded = false;
    bool m_canceled = false;
    bool m_endedByCancel = false;
    Card *m_card;
    IconButton *m_start;
    IconButton *m_cancel;
    StatusLabel *m_result;
    QLabel *m_hint;
    QWidget *m_stepBox;
    QWidget *m_browserRow;
    QLabel *m_browserText;
    IconButton *m_copyAddress;
    IconButton *m_openAgain;
    QLineEdit *m_pasted;
    IconButton *m_continue;
    IconButton *m_copyLog;
};

} // namespace hookdesk::ui
