// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/addshoppanel.h"

#include "ui/support/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/painting.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;
using platform::CredentialField;

namespace {

constexpr int kPanelWidth = 420;
constexpr CredentialField kAllFields[]
    = {CredentialField::ClientId, CredentialField::ClientSecret, CredentialField::AccessToken};

QLineEdit *edit(const FormField *field)
{
    return qobject_cast<QLineEdit *>(field->field());
}

} // namespace

AddShopPanel::AddShopPanel(Theme &theme, ShopRegistry &shops, CredentialStore &credentials,
    const platform::Platforms &platforms, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_shops(shops)
    , m_credentials(credentials)
    , m_platforms(platforms)
{
    setObjectName(u"addShopPanel"_s);
    setProperty("role", u"panel"_s);
    setFixedWidth(kPanelWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(20, 12, 12, 12);
    m_title = plainLabel(this);
    m_title->setMinimumHeight(32);
    m_close = new QuietButton(m_theme, u"close"_s, this);
    header->addWidget(m_title, 1);
    header->addWidget(m_close);
    layout->addLayout(header);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *form = new QWidget(scroll);
    form->setProperty("role", u"panelBody"_s);
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(20, 0, 20, 16);
    fields->setSpacing(16);
    m_banner = new Banner(m_theme, form);
    m_banner->setObjectName(u"addShopBanner"_s);
    fields->addWidget(m_banner);
    m_intro = plainLabel(form, true);
    m_intro->setProperty("role", u"secondary"_s);
    fields->addWidget(m_intro);
    m_platform = new QComboBox(form);
    m_platform->setObjectName(u"addShopPlatform"_s);
    m_platformField = new FormField(m_theme, m_platform, form);
    fields->addWidget(m_platformField);
    m_domain = new QLineEdit(form);
    m_domain->setObjectName(u"addShopDomain"_s);
    m_domain->setMaxLength(253);
    m_domainField = new FormField(m_theme, m_domain, form);
    fields->addWidget(m_domainField);
    connect(m_domain, &QLineEdit::textEdited, m_domainField, [this] { m_domainField->setError({}); });
    for (const CredentialField id : kAllFields) {
        auto *line = new QLineEdit(form);
        line->setObjectName(id == CredentialField::ClientId ? u"addShopClientId"_s
                : id == CredentialField::ClientSecret       ? u"addShopClientSecret"_s
                                                            : u"addShopAccessToken"_s);
        if (id != CredentialField::ClientId)
            line->setEchoMode(QLineEdit::Password);
        auto *field = new FormField(m_theme, line, form);
        connect(line, &QLineEdit::textEdited, field, [field] { field->setError({}); });
        connect(line, &QLineEdit::returnPressed, this, &AddShopPanel::submit);
        m_fields.insert(id, field);
        fields->addWidget(field);
    }
    fields->addStretch();
    scroll->setWidget(form);
    layout->addWidget(scroll, 1);

    auto *footer = new QFrame(this);
    footer->setProperty("role", u"panelFooter"_s);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(20, 12, 20, 12);
    buttons->setSpacing(8);
    m_cancel = new QPushButton(footer);
    m_cancel->setObjectName(u"addShopCancel"_s);
    m_save = new QPushButton(footer);
    m_save->setObjectName(u"addShopSave"_s);
    m_save->setProperty("role", u"primary"_s);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    layout->addWidget(footer);

    for (const QString &id : m_platforms.ids())
        m_platform->addItem(QString(), id);
    connect(m_platform, &QComboBox::currentIndexChanged, this, &AddShopPanel::platformChanged);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        discard();
        emit canceled();
    });
    connect(m_close, &QToolButton::clicked, m_cancel, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &AddShopPanel::submit);
    connect(m_domain, &QLineEdit::returnPressed, this, &AddShopPanel::submit);
    const auto restyle = [this] { m_title->setFont(m_theme.font(FontRole::Heading)); };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
    retranslate();
    hide();
}

QString AddShopPanel::normalizedDomain(const QString &typed, const QString &suffix)
{
    QString text = typed.trimmed().toLower();
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]*://"_s);
    text.remove(scheme);
    if (const qsizetype end = text.indexOf(QRegularExpression(u"[/?#]"_s)); end >= 0)
        text.truncate(end);
    if (!text.contains(u'.') && !text.isEmpty())
        text += suffix;
    const QString ascii = QString::fromLatin1(QUrl::toAce(text));
    static const QRegularExpression host(
        u"^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$"_s);
    return host.match(ascii).hasMatch() ? ascii : QString();
}

void AddShopPanel::open()
{
    show();
    m_domain->setFocus();
}

void AddShopPanel::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

bool AddShopPanel::isDirty() const
{
    if (isHidden() || !m_unsavedSecretOf.isEmpty())
        return false;
    if (!m_domain->text().isEmpty())
        return true;
    for (const FormField *field : m_fields) {
        if (!edit(field)->text().isEmpty())
            return true;
    }
    return false;
}

void AddShopPanel::discard()
{
    m_domain->clear();
    m_domainField->setError({});
    for (FormField *field : std::as_const(m_fields)) {
        // A QLineEdit keeps an undo history: setText drops it with the secret.
        edit(field)->setText({});
        field->setError({});
    }
    m_unsavedSecretOf = {};
    m_banner->hide();
    setBusy(false);
    hide();
}

const platform::PlatformProfile *AddShopPanel::profile() const
{
    return m_platforms.find(m_platform->currentData().toString(), false);
}

QString AddShopPanel::fieldText(CredentialField field) const
{
    return edit(m_fields.value(field))->text().trimmed();
}

QString AddShopPanel::fieldName(CredentialField field) const
{
    switch (field) {
    case CredentialField::ClientId:
        return tr("Client ID");
    case CredentialField::ClientSecret:
        return tr("Client secret");
    case CredentialField::AccessToken:
        break;
    }
    return tr("Access token");
}

void AddShopPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void AddShopPanel::keyPressEvent(QKeyEvent *event)
{
    // Esc closes an empty form only: typed text is given up by the button.
    if (event->key() == Qt::Key_Escape && !isDirty())
        m_cancel->click();
    else if (event->key() == Qt::Key_Return && event->modifiers() & Qt::ControlModifier)
        submit();
    else
        QFrame::keyPressEvent(event);
}

void AddShopPanel::retranslate()
{
    m_title->setText(tr("Add a live shop"));
    setAccessibleName(m_title->text());
    m_close->setHint(tr("Close the form"));
    m_intro->setText(tr("Keys and tokens go to the keyring of this computer, never into a file. Nothing is "
                        "sent until you use the shop."));
    m_platformField->setLabel(tr("Platform"));
    for (int i = 0; i < m_platform->count(); ++i) {
        if (const auto *p = m_platforms.find(m_platform->itemData(i).toString(), false))
            m_platform->setItemText(i, p->title.in(m_language));
    }
    m_domainField->setLabel(tr("Shop domain"), u"domain"_s);
    m_fields.value(CredentialField::ClientId)->setLabel(fieldName(CredentialField::ClientId), u"client_id"_s);
    m_fields.value(CredentialField::ClientSecret)
        ->setLabel(fieldName(CredentialField::ClientSecret), u"client_secret"_s);
    m_fields.value(CredentialField::AccessToken)
        ->setLabel(fieldName(CredentialField::AccessToken), u"access_token"_s);
    m_fields.value(CredentialField::ClientSecret)
        ->setHelp(tr("Also checks the signatures of webhooks, where the platform signs with it."));
    m_cancel->setText(tr("Cancel"));
    showSaveText();
    platformChanged();
}

void AddShopPanel::platformChanged()
{
    const auto *p = profile();
    if (!p)
        return;
    for (const CredentialField id : kAllFields)
        m_fields.value(id)->setVisible(p->credentials.contains(id));
    m_domainField->setHelp(p->domainSuffix.isEmpty()
            ? tr("The host name only, without https://")
            : tr("The host name, or only the part before %1").arg(p->domainSuffix));
    m_fields.value(CredentialField::AccessToken)
        ->setHelp(p->credentials.contains(CredentialField::ClientId)
                ? tr("Leave it empty to exchange the client ID and secret for a token later.")
                : tr("Created in the shop's back office: %1").arg(p->backOfficePath.in(m_language)));
}

bool AddShopPanel::validate()
{
    const auto *p = profile();
    if (!p)
        return false;
    FormField *firstBad = nullptr;
    const auto complain = [&firstBad](FormField *field, const std::function<QString()> &text) {
        field->setErrorFrom(text);
        if (!firstBad)
            firstBad = field;
    };
    m_domainField->setError({});
    for (FormField *field : std::as_const(m_fields))
        field->setError({});

    const QString domain = normalizedDomain(m_domain->text(), p->domainSuffix);
    if (m_domain->text().trimmed().isEmpty()) {
        complain(m_domainField, [] { return tr("Enter the shop's domain."); });
    } else if (domain.isEmpty()) {
        complain(
            m_domainField, [] { return tr("This is not a host name. Example: %1").arg(u"shop.example"_s); });
    } else {
        for (const Shop &shop : m_shops.shops()) {
            if (shop.platformId == p->id && shop.domain == domain)
                complain(m_domainField, [] { return tr("This shop is in the list already."); });
        }
    }
    const bool token = p->credentials.contains(CredentialField::AccessToken)
        && !fieldText(CredentialField::AccessToken).isEmpty();
    const QString id = fieldText(CredentialField::ClientId);
    const QString secret = fieldText(CredentialField::ClientSecret);
    if (!id.isEmpty() && secret.isEmpty())
        complain(m_fields.value(CredentialField::ClientSecret),
            [] { return tr("Enter the secret of this client ID."); });
    else if (id.isEmpty() && !secret.isEmpty() && !token)
        complain(m_fields.value(CredentialField::ClientId),
            [] { return tr("Enter the client ID of this secret."); });
    else if (id.isEmpty() && secret.isEmpty() && !token && p->credentials.contains(CredentialField::ClientId))
        complain(m_fields.value(CredentialField::ClientId),
            [orToken = p->credentials.contains(CredentialField::AccessToken)] {
                return orToken ? tr("Enter the client ID and secret, or an access token.")
                               : tr("Enter the client ID and secret.");
            });
    for (const CredentialField field : kAllFields) {
        static const QRegularExpression bad(u"[\\s\\x00-\\x1f\\x7f]"_s);
        if (fieldText(field).contains(bad))
            complain(m_fields.value(field),
                [] { return tr("It contains a space or a line break. Paste it again."); });
    }
    if (firstBad)
        firstBad->field()->setFocus();
    return !firstBad;
}

void AddShopPanel::submit()
{
    if (!m_unsavedSecretOf.isEmpty()) {
        const ShopId shop = m_unsavedSecretOf;
        discard();
        emit added(shop);
        return;
    }
    if (!m_save->isEnabled() || !validate())
        return;
    const auto *p = profile();
    Shop shop;
    shop.id = ShopId::create();
    shop.platformId = p->id;
    shop.domain = normalizedDomain(m_domain->text(), p->domainSuffix);
    shop.name = shop.domain;
    shop.environment = Environment::Live;
    shop.lastUsed = QDateTime::currentDateTimeUtc();
    CustomApp app;
    app.id = AppId::create();
    app.shopId = shop.id;
    app.name = tr("Custom app");
    app.clientId = fieldText(CredentialField::ClientId);
    app.requestedScopes = p->defaultScopes;
    app.created = shop.lastUsed;
    Credentials credentials;
    if (const QString secret = fieldText(CredentialField::ClientSecret); !secret.isEmpty())
        credentials.clientSecret = Secret(secret);
    if (const QString token = fieldText(CredentialField::AccessToken); !token.isEmpty())
        credentials.accessToken = Secret(token);
    store(shop, app, credentials);
}

void AddShopPanel::store(const Shop &shop, const CustomApp &app, const Credentials &credentials)
{
    setBusy(true);
    m_banner->hide();
    onDone(this, m_shops.save(shop), [this, shop, app, credentials](const Result<void> &savedShop) {
        if (!savedShop) {
            setBusy(false);
            showProblem(savedShop.error(), [] { return tr("The shop could not be saved."); });
            return;
        }
        onDone(this, m_shops.save(app), [this, shop, app, credentials](const Result<void> &savedApp) {
            if (!savedApp) {
                setBusy(false);
                onDone(this, m_shops.removeShop(shop.id), [](const Result<void> &) {});
                showProblem(savedApp.error(), [] { return tr("The shop could not be saved."); });
                return;
            }
            onDone(this, m_credentials.save(app.id, credentials),
                [this, shop](const Result<void> &savedSecrets) {
                    setBusy(false);
                    if (savedSecrets) {
                        finishSaving(shop);
                        return;
                    }
                    m_unsavedSecretOf = shop.id;
                    showProblem(savedSecrets.error(), [] {
                        return tr("The shop was added, but its keys are kept for this session only.");
                    });
                    showSaveText();
                });
        });
    });
}

void AddShopPanel::finishSaving(const Shop &shop)
{
    discard();
    emit added(shop.id);
}

void AddShopPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_save->setEnabled(!busy);
    showSaveText();
    m_platform->setEnabled(!busy);
    m_domain->setReadOnly(busy);
    for (FormField *field : std::as_const(m_fields))
        edit(field)->setReadOnly(busy);
}

void AddShopPanel::showSaveText()
{
    m_save->setText(m_busy ? tr("Adding…") : m_unsavedSecretOf.isEmpty() ? tr("Add shop") : tr("Continue"));
}

void AddShopPanel::showProblem(const Error &error, const std::function<QString()> &action)
{
    m_banner->fillWith([this, error, action] { m_banner->showError(errorText(error, action())); });
}

} // namespace hookdesk::ui
