// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/controls.h"

#include <QScrollArea>
#include <QTimer>

#include <functional>
#include <optional>

class QBoxLayout;

namespace hookdesk::ui {

class Banner;
class ClaimsCard;
class ExchangePanel;
class ExpiryBar;
class SecretRow;

/// Client id, secret, token and webhook key of one app, what the token says, and the exchange at the right.
/// Reads and writes through CredentialStore; a locked or lost keyring is a sentence, never an empty field.
class CredentialsPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit CredentialsPanel(Services &services, QWidget *parent = nullptr);

    void setApp(const AppId &app);
    void reload(); ///< the same app again
    void setCompact(bool compact);
    void tick(); ///< every second while visible
    void copyToken();
    [[nodiscard]] bool hasTyped() const;
    /// Stores what is typed in the open rows, then calls @p done; on failure the rows keep it.
    void saveTyped(std::function<void(bool saved)> done);
    [[nodiscard]] ExchangePanel *exchange() const { return m_exchange; }

signals:
    void statusMessage(const QString &text);
    void typedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Which { ClientSecret, AccessToken, WebhookKey };
    void build(QWidget *content);
    [[nodiscard]] QWidget *buildClientRow();
    void retranslate();
    void load();
    void show(const Credentials &credentials);
    void showProblem(const Error &error);
    void replace(Which which, const Secret &secret);
    void onSaved(const Result<void> &saved, Which which, const Secret &secret);
    void describeToken(const Secret &token);
    void showBanner(const Error &error, const std::function<QString()> &action, bool canRetry);
    void showLocked();
    void showStoreLine();
    [[nodiscard]] const platform::PlatformProfile *profile() const;

    Services &m_services;
    AppId m_app;
    Credentials m_loaded;
    std::optional<Error::Kind> m_locked; ///< why the rows show a word in place of a value
    bool m_readable = false; ///< m_loaded is what the store holds, or the store holds nothing
    quint64 m_generation = 0;
    QBoxLayout *m_columns = nullptr;
    Banner *m_banner = nullptr;
    Card *m_card = nullptr;
    QLabel *m_storeIcon = nullptr;
    QLabel *m_storeLine = nullptr;
    QLabel *m_clientName = nullptr;
    QLineEdit *m_clientId = nullptr;
    QuietButton *m_copyClientId = nullptr;
    SecretRow *m_secret = nullptr;
    SecretRow *m_token = nullptr;
    SecretRow *m_webhookKey = nullptr;
    QWidget *m_webhookLine = nullptr;
    ExpiryBar *m_expiry = nullptr;
    ClaimsCard *m_claims = nullptr;
    ExchangePanel *m_exchange = nullptr;
};

} // namespace hookdesk::ui
