// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/generalpanel.h"

#include "ui/support/formatting.h"
#include "ui/widgets/textlook.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

namespace {

constexpr int kFormWidth = 640;
constexpr auto kScopeProperty = "scope";

/// The rest of a scope list that the catalogue does not know is shown too: a foreign scope must not vanish
/// because the operator pressed Save.
QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

GeneralPanel::GeneralPanel(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(this);
    build(content);
    setWidget(content);
    content->setAutoFillBackground(false);
    retranslate();
}

void GeneralPanel::build(QWidget *content)
{
    m_identityCard = new Card(m_theme, content);
    m_name = new QLineEdit(content);
    m_name->setObjectName(u"appName"_s);
    m_name->setMaxLength(200);
    m_note = new QPlainTextEdit(content);
    m_note->setObjectName(u"appNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(64);
    m_clientId = new QLineEdit(content);
    m_clientId->setObjectName(u"appClientId"_s);
    m_redirect = new QLineEdit(content);
    m_redirect->setObjectName(u"appRedirect"_s);
    m_nameField = new FormField(m_theme, m_name, content);
    m_noteField = new FormField(m_theme, m_note, content);
    m_clientIdField = new FormField(m_theme, m_clientId, content);
    m_redirectField = new FormField(m_theme, m_redirect, content);
    m_created = plainLabel(m_theme, FontRole::Small, Token::Text2, content);
    for (FormField *field : {m_nameField, m_noteField, m_clientIdField, m_redirectField})
        m_identityCard->body()->addWidget(field);
    m_identityCard->body()->addWidget(m_created);

    m_scopesCard = new Card(m_theme, content);
    m_scopesHint = plainLabel(m_theme, FontRole::Small, Token::Text2, content);
    m_scopesHint->setWordWrap(true);
    m_scopesBox = new QWidget(content);
    m_scopesBox->setObjectName(u"appScopes"_s);
    m_scopesCard->body()->addWidget(m_scopesHint);
    m_scopesCard->body()->addWidget(m_scopesBox);

    m_guideCard = new Card(m_theme, content);
    m_guideText = plainLabel(m_theme, FontRole::Body, Token::Text, content);
    m_guideText->setWordWrap(true);
    m_guideText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_guideCopy = new IconButton(m_theme, u"copy"_s, {}, content);
    auto *guideRow = new QHBoxLayout;
    guideRow->addWidget(m_guideText, 1);
    guideRow->addWidget(m_guideCopy, 0, Qt::AlignTop);
    m_guideCard->body()->addLayout(guideRow);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(16);
    for (Card *card : {m_guideCard, m_identityCard, m_scopesCard}) {
        card->setMaximumWidth(kFormWidth);
        column->addWidget(card);
    }
    m_delete = new IconButton(m_theme, u"trash"_s, u"danger"_s, content);
    m_delete->setObjectName(u"deleteApp"_s);
    column->addWidget(m_delete, 0, Qt::AlignLeft);
    column->addStretch();

    connect(m_delete, &QAbstractButton::clicked, this, &GeneralPanel::deleteRequested);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameField->setError({});
        onEdited();
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, &GeneralPanel::onEdited);
    connect(m_clientId, &QLineEdit::textEdited, this, &GeneralPanel::onEdited);
    connect(m_redirect, &QLineEdit::textEdited, this, [this] {
        m_redirectField->setError({});
        onEdited();
    });
    connect(m_guideCopy, &QAbstractButton::clicked, this, [this] {
        if (m_profile)
            QGuiApplication::clipboard()->setText(m_profile->backOfficePath.in(m_language));
    });
}

void GeneralPanel::setApp(const CustomApp &app, const platform::PlatformProfile *profile)
{
    m_filling = true;
    m_app = app;
    m_profile = profile;
    m_name->setText(app.name);
    m_note->setPlainText(app.note);
    m_clientId->setText(app.clientId);
    m_redirect->setText(app.redirectUrl.toString());
    m_nameField->setError({});
    m_redirectField->setError({});
    m_redirectField->setVisible(profile && profile->grant == platform::Grant::AuthorizationCode);
    m_created->setVisible(app.created.isValid());
    rebuildScopes();
    showGuide();
    m_filling = false;
    retranslate();
    emit changed();
}

void GeneralPanel::compareWith(const CustomApp &app)
{
    m_app = app;
    emit changed();
}

void GeneralPanel::setCatalog(const catalog::CatalogPtr &catalog)
{
    m_catalog = catalog;
    const CustomApp typed = edited();
    rebuildScopes();
    for (QCheckBox *box : std::as_const(m_scopeBoxes))
        box->setChecked(typed.requestedScopes.contains(box->property(kScopeProperty).toString()));
}

void GeneralPanel::setLanguage(Language language)
{
    m_language = language;
    const QStringList ticked = edited().requestedScopes;
    rebuildScopes();
    for (QCheckBox *box : std::as_const(m_scopeBoxes))
        box->setChecked(ticked.contains(box->property(kScopeProperty).toString()));
    showGuide();
}

void GeneralPanel::rebuildScopes()
{
    m_filling = true;
    m_scopeBoxes.clear();
    delete m_scopesBox->layout();
    qDeleteAll(m_scopesBox->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *columns = new QHBoxLayout(m_scopesBox);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    auto *read = new QVBoxLayout;
    auto *write = new QVBoxLayout;
    for (QVBoxLayout *column : {read, write}) {
        column->setSpacing(4);
        columns->addLayout(column, 1);
    }
    fillScopeColumn(read, u"read"_s, tr("Read"));
    fillScopeColumn(write, u"write"_s, tr("Write"));
    m_filling = false;
}

void GeneralPanel::fillScopeColumn(QVBoxLayout *column, const QString &access, const QString &title)
{
    struct Row
    {
        QString key;
        QString name;
    };
    QList<Row> rows;
    QStringList known;
    if (m_catalog) {
        for (const catalog::Scope &scope : m_catalog->scopes) {
            known.append(scope.name);
            if ((scope.access == u"write"_s) == (access == u"write"_s))
                rows.append({scope.name, scope.title.in(m_language)});
        }
    }
    for (const QString &scope : std::as_const(m_app.requestedScopes)) {
        if (!known.contains(scope) && scope.startsWith("write"_L1) == (access == u"write"_s))
            rows.append({scope, {}});
    }
    auto *heading = plainLabel(m_theme, FontRole::Strong, Token::Text, m_scopesBox);
    heading->setText(title);
    column->addWidget(heading);
    for (const Row &row : std::as_const(rows)) {
        auto *box = new QCheckBox(m_scopesBox);
        box->setProperty(kScopeProperty, row.key);
        box->setObjectName(u"scope:"_s + row.key);
        //: A scope: its name in the interface's language, then the platform's key
        box->setText(row.name.isEmpty() ? row.key : tr("%1 (%2)").arg(row.name, row.key));
        box->setChecked(m_app.requestedScopes.contains(row.key));
        box->setMinimumHeight(28);
        column->addWidget(box);
        m_scopeBoxes.append(box);
        connect(box, &QCheckBox::toggled, this, &GeneralPanel::onEdited);
    }
    column->addStretch();
}

int GeneralPanel::changeCount() const
{
    const CustomApp typed = edited();
    return int(typed.name != m_app.name) + int(typed.note != m_app.note)
        + int(typed.clientId != m_app.clientId)
        + int(m_redirect->text().trimmed() != m_app.redirectUrl.toString())
        + int(sorted(typed.requestedScopes) != sorted(m_app.requestedScopes));
}

CustomApp GeneralPanel::edited() const
{
    CustomApp app = m_app;
    app.name = m_name->text().trimmed();
    app.note = m_note->toPlainText();
    app.clientId = m_clientId->text().trimmed();
    app.redirectUrl = QUrl(m_redirect->text().trimmed(), QUrl::StrictMode);
    QStringList scopes;
    QStringList shown;
    for (const QCheckBox *box : m_scopeBoxes) {
        const QString key = box->property(kScopeProperty).toString();
        shown.append(key);
        if (box->isChecked())
            scopes.append(key);
    }
    for (const QString &scope : m_app.requestedScopes) {
        if (!shown.contains(scope))
            scopes.append(scope);
    }
    app.requestedScopes = scopes;
    return app;
}

bool GeneralPanel::validate()
{
    QWidget *first = nullptr;
    if (m_name->text().trimmed().isEmpty()) {
        m_nameField->setErrorFrom([] { return tr("Enter a name, so that you can tell your apps apart."); });
        first = m_name;
    }
    const QString redirect = m_redirect->text().trimmed();
    const QUrl url(redirect, QUrl::StrictMode);
    const bool web = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    if (!redirect.isEmpty() && (!url.isValid() || !web || url.host().isEmpty())) {
        m_redirectField->setErrorFrom(
            [] { return tr("This is no web address. It starts with https:// or http://."); });
        if (!first)
            first = m_redirect;
    }
    if (first)
        first->setFocus();
    return !first;
}

void GeneralPanel::focusFirst()
{
    m_name->setFocus();
    m_name->selectAll();
}

void GeneralPanel::onEdited()
{
    if (!m_filling)
        emit changed();
}

void GeneralPanel::showGuide()
{
    const bool guided = m_profile && !m_profile->capabilities.appsByApi;
    m_guideCard->setVisible(guided);
    if (!guided)
        return;
    m_guideText->setText(
        //: %1 is a path of menu items in the shop's back office
        tr("This platform has no interface for managing apps. Create the app and choose its scopes in the "
           "shop's back office, then copy its values to here.\nWhere: %1")
            .arg(m_profile->backOfficePath.in(m_language)));
}

void GeneralPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void GeneralPanel::retranslate()
{
    m_identityCard->setTitle(tr("App"));
    m_scopesCard->setTitle(tr("Requested scopes"));
    m_guideCard->setTitle(tr("In the back office"));
    m_guideCopy->setText(tr("Copy path"));
    m_delete->setText(tr("Delete app…"));
    m_nameField->setLabel(tr("Name"));
    m_noteField->setLabel(tr("Note"));
    m_noteField->setHelp(tr("Only for you; never sent."));
    m_clientIdField->setLabel(tr("Client ID"), u"client_id"_s);
    m_redirectField->setLabel(tr("Redirect address"), u"redirect_uri"_s);
    m_redirectField->setHelp(
        tr("Leave empty to let Hookdesk receive the browser's answer on this computer."));
    m_name->setAccessibleName(tr("Name, required"));
    m_note->setAccessibleName(tr("Note"));
    m_clientId->setAccessibleName(tr("Client ID"));
    m_redirect->setAccessibleName(tr("Redirect address"));
    m_scopesHint->setText(tr("A change takes effect with the next token: exchange it again after saving."));
    //: %1 is a date and time
    m_created->setText(tr("Added %1").arg(dateTimeText(m_app.created)));
    showGuide();
}

} // namespace hookdesk::ui
