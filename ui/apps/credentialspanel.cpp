// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/credentialspanel.h"

#include "core/auth/tokenexchange.h"
#include "ui/apps/claimscard.h"
#include "ui/apps/exchangepanel.h"
#include "ui/apps/expirybar.h"
#include "ui/apps/secretrow.h"
#include "ui/support/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/textlook.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

namespace {

constexpr int kExchangeWidth = 368;

} // namespace

CredentialsPanel::CredentialsPanel(Services &services, QWidget *parent)
    : QScrollArea(parent)
    , m_services(services)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    build(content);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    retranslate();
}

void CredentialsPanel::build(QWidget *content)
{
    Theme &theme = m_services.theme;
    m_banner = new Banner(theme, content);
    m_banner->setObjectName(u"credentialsBanner"_s);
    m_card = new Card(theme, content);
    m_storeIcon = new QLabel(content);
    m_storeLine = plainLabel(theme, FontRole::Small, Token::Text2, content);
    m_storeLine->setObjectName(u"keyStoreLine"_s);
    m_card->titleRow()->addWidget(m_storeIcon);
    m_card->titleRow()->addWidget(m_storeLine);

    m_secret = new SecretRow(theme, u"clientSecret"_s, content);
    m_token = new SecretRow(theme, u"accessToken"_s, content);
    m_webhookKey = new SecretRow(theme, u"webhookKey"_s, content);
    m_expiry = new ExpiryBar(theme, content);
    m_token->extras()->addWidget(m_expiry);
    m_webhookLine = hairline(Qt::Horizontal, content);
    QVBoxLayout *rows = m_card->body();
    rows->addWidget(buildClientRow());
    rows->addWidget(hairline(Qt::Horizontal, content));
    rows->addWidget(m_secret);
    rows->addWidget(hairline(Qt::Horizontal, content));
    rows->addWidget(m_token);
    rows->addWidget(m_webhookLine);
    rows->addWidget(m_webhookKey);
    rows->setSpacing(0);

    m_claims = new ClaimsCard(theme, content);
    m_exchange = new ExchangePanel(m_services, content);

    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(m_banner);
    left->addWidget(m_card);
    left->addWidget(m_claims);
    left->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(20, 16, 20, 16);
    m_columns->setSpacing(16);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_exchange);
    m_exchange->setFixedWidth(kExchangeWidth);

    const auto wire = [this](SecretRow *row, Which which) {
        connect(
            row, &SecretRow::replaced, this, [this, which](const Secret &secret) { replace(which, secret); });
        connect(row, &SecretRow::editingChanged, this, &CredentialsPanel::typedChanged);
    };
    wire(m_secret, Which::ClientSecret);
    wire(m_token, Which::AccessToken);
    wire(m_webhookKey, Which::WebhookKey);
    connect(m_exchange, &ExchangePanel::finished, this, &CredentialsPanel::load);
    connect(m_exchange, &ExchangePanel::statusMessage, this, &CredentialsPanel::statusMessage);
    connect(m_banner, &Banner::buttonClicked, this, &CredentialsPanel::load);
    connect(&theme, &Theme::changed, this, &CredentialsPanel::showStoreLine);
    connect(&m_services.credentials, &CredentialStore::stateChanged, this, [this](const AppId &app) {
        if (app == m_app)
            showStoreLine();
    });
}

QWidget *CredentialsPanel::buildClientRow()
{
    auto *row = new QWidget(m_card);
    m_clientName = plainLabel(m_services.theme, FontRole::Strong, Token::Text, row);
    m_clientName->setFixedWidth(118);
    m_clientId = new QLineEdit(row);
    m_clientId->setObjectName(u"clientIdField"_s);
    m_clientId->setReadOnly(true);
    setLook(m_clientId, m_services.theme, FontRole::Mono, Token::Text);
    m_copyClientId = new QuietButton(m_services.theme, u"copy"_s, row);
    m_copyClientId->setOutlined(true);
    m_copyClientId->setObjectName(u"copyClientId"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 12);
    layout->setSpacing(12);
    layout->addWidget(m_clientName);
    layout->addWidget(m_clientId, 1);
    layout->addWidget(m_copyClientId);
    connect(m_copyClientId, &QAbstractButton::clicked, this, [this] {
        copyText(m_clientId->text());
        emit statusMessage(tr("Client ID copied."));
    });
    return row;
}

const platform::PlatformProfile *CredentialsPanel::profile() const
{
    const auto app = m_services.shops.app(m_app);
    return app ? m_services.api.profile(app->shopId) : nullptr;
}

void CredentialsPanel::setApp(const AppId &app)
{
    if (app != m_app) {
        for (SecretRow *row : {m_secret, m_token, m_webhookKey}) {
            row->closeEditor();
            row->setSecret({});
        }
        m_loaded = {};
        m_readable = false;
        m_locked.reset();
        m_banner->hide();
    }
    m_app = app;
    m_exchange->setApp(app);
    const auto *known = profile();
    const bool jwt = known && known->capabilities.tokenIsJwt;
    m_claims->setVisible(jwt);
    const bool ownKey = known && known->signature.key == platform::SignatureSpec::Key::WebhookSecret;
    m_webhookKey->setVisible(ownKey);
    m_webhookLine->setVisible(ownKey);
    retranslate();
    load();
}

void CredentialsPanel::reload()
{
    load();
}

void CredentialsPanel::load()
{
    const auto app = m_services.shops.app(m_app);
    m_clientId->setText(app ? app->clientId : QString());
    const quint64 generation
        = ++m_generation; // an answer for the former app is too late, even without a new one
    if (!app)
        return;
    onDone(this, m_services.credentials.load(m_app), [this, generation](const Result<Credentials> &loaded) {
        if (generation != m_generation)
            return;
        if (loaded)
            show(*loaded);
        else
            showProblem(loaded.error());
    });
}

void CredentialsPanel::show(const Credentials &credentials)
{
    m_banner->hide();
    m_loaded = credentials;
    m_readable = true;
    m_locked.reset();
    m_secret->setSecret(credentials.clientSecret);
    m_token->setSecret(credentials.accessToken);
    m_webhookKey->setSecret(credentials.webhookKey);
    const auto app = m_services.shops.app(m_app);
    m_claims->setToken(credentials.accessToken, app ? app->requestedScopes : QStringList());
    showStoreLine();
    tick();
}

void CredentialsPanel::showProblem(const Error &error)
{
    if (error.kind == Error::Kind::SecretMissing) {
        show({});
        return;
    }
    m_loaded = {};
    m_readable = error.kind == Error::Kind::SecretLost;
    m_locked.reset();
    if (error.kind == Error::Kind::SecretLost) {
        for (SecretRow *row : {m_secret, m_token, m_webhookKey})
            row->setSecret({});
    } else {
        m_locked = error.kind;
        showLocked();
    }
    showBanner(
        error, [] { return tr("The secrets of this app cannot be read."); }, true);
    m_claims->setToken({}, {});
    showStoreLine();
    tick();
}

void CredentialsPanel::showLocked()
{
    if (!m_locked)
        return;
    for (SecretRow *row : {m_secret, m_token, m_webhookKey})
        row->setLocked(*m_locked == Error::Kind::SecretLocked ? tr("Locked") : tr("Not available"));
}

void CredentialsPanel::showBanner(const Error &error, const std::function<QString()> &action, bool canRetry)
{
    m_banner->fillWith([this, error, action, canRetry] {
        m_banner->showError(errorText(error, action()));
        m_banner->setButtons(canRetry ? tr("Try again") : QString());
    });
}

void CredentialsPanel::showStoreLine()
{
    const auto app = m_services.shops.app(m_app);
    const auto shop = app ? m_services.shops.shop(app->shopId) : std::nullopt;
    const bool demo = shop && shop->environment == Environment::Demo;
    QString icon = u"lock"_s;
    QString line;
    switch (m_services.credentials.state(m_app)) {
    case SecretState::Absent:
        line = tr("Nothing stored yet");
        break;
    case SecretState::Stored:
        line = demo ? tr("Demo shop: kept in memory only") : tr("Kept in the system's key store");
        break;
    case SecretState::Locked:
        line = tr("The system's key store is locked");
        break;
    case SecretState::Unavailable:
        icon = u"status-warning"_s;
        line = tr("The system's key store does not answer");
        break;
    case SecretState::Lost:
        icon = u"status-warning"_s;
        line = tr("The key store has lost these values");
        break;
    }
    m_storeIcon->setPixmap(m_services.theme.pixmap(icon, Token::Text2, 14, devicePixelRatioF()));
    m_storeLine->setText(line);
    // A locked store may hold a value: writing now could overwrite it unseen.
    for (SecretRow *row : {m_secret, m_token, m_webhookKey})
        row->setReplaceable(m_readable);
}

void CredentialsPanel::replace(Which which, const Secret &secret)
{
    Credentials changed = m_loaded;
    switch (which) {
    case Which::ClientSecret:
        changed.clientSecret = secret;
        break;
    case Which::AccessToken:
        changed.accessToken = secret;
        break;
    case Which::WebhookKey:
        changed.webhookKey = secret;
        break;
    }
    m_loaded = changed;
    const AppId app = m_app;
    onDone(this, m_services.credentials.save(app, changed),
        [this, app, which, secret](const Result<void> &saved) {
            if (app == m_app)
                onSaved(saved, which, secret);
        });
}

void CredentialsPanel::onSaved(const Result<void> &saved, Which which, const Secret &secret)
{
    if (which == Which::AccessToken)
        describeToken(secret);
    show(m_loaded);
    if (saved) {
        emit statusMessage(tr("Saved."));
        return;
    }
    showBanner(
        saved.error(), [] { return tr("The new value could not be stored."); }, false);
}

void CredentialsPanel::describeToken(const Secret &token)
{
    auto app = m_services.shops.app(m_app);
    if (!app)
        return;
    app->token = auth::describeToken(token);
    onDone(this, m_services.shops.save(*app), [this](const Result<void> &written) {
        if (!written)
            showBanner(
                written.error(), [] { return tr("The app could not be saved."); }, false);
    });
}

void CredentialsPanel::saveTyped(std::function<void(bool)> done)
{
    if (!hasTyped()) {
        done(true);
        return;
    }
    if (!m_readable) { // the banner says why; writing now could overwrite a value unseen
        done(false);
        return;
    }
    Credentials changed = m_loaded;
    if (const Secret secret = m_secret->typed(); !secret.isEmpty())
        changed.clientSecret = secret;
    const Secret token = m_token->typed();
    if (!token.isEmpty())
        changed.accessToken = token;
    if (const Secret key = m_webhookKey->typed(); !key.isEmpty())
        changed.webhookKey = key;
    onDone(this, m_services.credentials.save(m_app, changed),
        [this, app = m_app, changed, token, done = std::move(done)](const Result<void> &saved) {
            if (app != m_app)
                return;
            if (!saved) {
                showBanner(
                    saved.error(), [] { return tr("The new value could not be stored."); }, false);
                done(false);
                return;
            }
            for (SecretRow *row : {m_secret, m_token, m_webhookKey})
                row->closeEditor();
            if (!token.isEmpty())
                describeToken(token);
            show(changed);
            emit statusMessage(tr("Saved."));
            done(true);
        });
}

void CredentialsPanel::tick()
{
    const auto app = m_services.shops.app(m_app);
    m_expiry->setToken(app ? app->token : TokenInfo(), m_services.clock.now());
}

void CredentialsPanel::copyToken()
{
    emit statusMessage(m_token->copy() ? tr("Token copied. The clipboard is cleared after 60 seconds.")
                                       : tr("The token was not copied: it cannot be read now."));
}

bool CredentialsPanel::hasTyped() const
{
    return m_secret->hasTyped() || m_token->hasTyped() || m_webhookKey->hasTyped();
}

void CredentialsPanel::setCompact(bool compact)
{
    m_columns->setDirection(compact && width() < 820 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CredentialsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void CredentialsPanel::retranslate()
{
    const auto *known = profile();
    const bool secretSigns = known && known->signature.key == platform::SignatureSpec::Key::ClientSecret;
    m_card->setTitle(tr("Credentials"));
    m_clientName->setText(tr("Client ID"));
    m_clientId->setAccessibleName(tr("Client ID"));
    m_clientId->setPlaceholderText(tr("Not entered yet"));
    m_copyClientId->setHint(tr("Copy client ID"));
    m_secret->setNames(tr("App secret"), secretSigns ? tr("Verifies webhooks") : tr("Buys the token"));
    m_token->setNames(tr("API token"), known ? QString::fromLatin1(known->tokenHeader) : QString());
    m_webhookKey->setNames(tr("Webhook key"), tr("Verifies webhooks"));
    m_webhookKey->setNote(known && known->capabilities.webhookKeyFromApi
            ? tr("Read from the shop when the token is exchanged.")
            : QString());
    showLocked();
    showStoreLine();
}

} // namespace hookdesk::ui
