// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/appspage.h"

#include "ui/apps/applistpane.h"
#include "ui/apps/credentialspanel.h"
#include "ui/apps/exchangepanel.h"
#include "ui/apps/generalpanel.h"
#include "ui/apps/tokenlook.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textlook.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

namespace {

/// What the form shows of an app; the token changes without the form.
CustomApp formPart(CustomApp app)
{
    app.token = {};
    app.secretMasked.clear();
    app.webhookKeyMasked.clear();
    return app;
}

} // namespace

AppsPage::AppsPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
{
    build();
    makeActions();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_model.setNow(m_services.clock.now());
        m_credentials->tick();
        showHeader();
    });
    connect(&services.shops, &ShopRegistry::appsChanged, this, [this](const ShopId &shop) {
        if (shop == m_shop)
            reloadApps();
    });
    connect(&services.language, &LanguageSwitch::changed, m_general, &GeneralPanel::setLanguage);
    retranslate();
}

AppsPage::~AppsPage() = default;

void AppsPage::build()
{
    Theme &theme = m_services.theme;
    m_list = new AppListPane(theme, m_model, this);
    m_listLine = hairline(Qt::Vertical, this);
    m_detail = new QWidget(this);
    m_empty = new EmptyState(theme, this);
    m_empty->setObjectName(u"appsEmpty"_s);
    m_banner = new Banner(theme, m_detail);
    m_banner->setObjectName(u"appsBanner"_s);
    m_stack = new QStackedWidget(m_detail);
    m_general = new GeneralPanel(theme, m_stack);
    m_general->setObjectName(u"generalTab"_s);
    m_general->setLanguage(m_services.language.language());
    m_credentials = new CredentialsPanel(m_services, m_stack);
    m_credentials->setObjectName(u"credentialsTab"_s);
    m_stack->addWidget(m_general);
    m_stack->addWidget(m_credentials);

    auto *bannerBox = new QVBoxLayout;
    bannerBox->setContentsMargins(20, 12, 20, 0);
    bannerBox->addWidget(m_banner);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(0);
    detail->addWidget(buildHeader());
    detail->addWidget(hairline(Qt::Horizontal, m_detail));
    detail->addLayout(bannerBox);
    detail->addWidget(m_stack, 1);
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_detail);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_listLine);
    layout->addWidget(m_body, 1);

    connect(m_list, &AppListPane::chosen, this, &AppsPage::choose);
    connect(m_list, &AppListPane::addRequested, this, &AppsPage::addApp);
    connect(m_pickerAdd, &QAbstractButton::clicked, this, &AppsPage::addApp);
    connect(m_picker, &QComboBox::activated, this, [this](int row) { choose(m_model.idAt(row)); });
    connect(m_empty, &EmptyState::buttonClicked, this, &AppsPage::addApp);
    connect(m_general, &GeneralPanel::changed, this, &AppsPage::onDirtyChanged);
    connect(m_general, &GeneralPanel::deleteRequested, this, &AppsPage::deleteApp);
    connect(m_credentials, &CredentialsPanel::typedChanged, this, &AppsPage::onDirtyChanged);
    connect(m_credentials, &CredentialsPanel::statusMessage, this, &Page::statusMessage);
}

QWidget *AppsPage::buildHeader()
{
    Theme &theme = m_services.theme;
    auto *header = new QWidget(m_detail);
    setBaseBackground(header);
    m_name = new ElidedLabel(header);
    m_name->setObjectName(u"appTitle"_s);
    setLook(m_name, theme, FontRole::Title, Token::Text);
    m_picker = new QComboBox(header);
    m_picker->setObjectName(u"appPicker"_s);
    m_picker->setModel(&m_model);
    m_picker->setMinimumWidth(180);
    m_pickerAdd = new QuietButton(theme, u"plus"_s, header);
    m_pickerAdd->setOutlined(true);
    m_picker->hide();
    m_pickerAdd->hide();
    m_status = new StatusLabel(theme, header);
    m_status->setObjectName(u"tokenStatus"_s);
    m_changes = plainLabel(theme, FontRole::Small, Token::Text2, header);
    m_discard = new QPushButton(header);
    m_discard->setObjectName(u"discardApp"_s);
    m_save = new IconButton(theme, u"check"_s, u"primary"_s, header);
    m_save->setObjectName(u"saveApp"_s);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(20, 12, 20, 6);
    top->setSpacing(10);
    top->addWidget(m_picker);
    top->addWidget(m_pickerAdd);
    top->addWidget(m_name);
    top->addWidget(m_status);
    top->addStretch(1);
    top->addWidget(m_changes);
    top->addWidget(m_discard);
    top->addWidget(m_save);

    m_tabs = new QTabBar(header);
    m_tabs->setObjectName(u"appTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_dot = new QLabel(m_tabs);
    m_dot->setFixedSize(8, 8);
    m_tabs->setTabButton(GeneralTab, QTabBar::RightSide, m_dot);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(20, 0, 20, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();

    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(tabRow);

    const auto paintDot = [this, &theme] {
        QPixmap dot(QSize(8, 8) * devicePixelRatioF());
        dot.setDevicePixelRatio(devicePixelRatioF());
        dot.fill(Qt::transparent);
        QPainter painter(&dot);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::Accent));
        painter.drawEllipse(QRectF(1, 1, 6, 6));
        m_dot->setPixmap(dot);
    };
    paintDot();
    connect(&theme, &Theme::changed, m_dot, paintDot);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_discard, &QAbstractButton::clicked, this, &AppsPage::discard);
    connect(m_save, &QAbstractButton::clicked, this, &AppsPage::save);
    return header;
}

void AppsPage::makeActions()
{
    const auto make = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_newAction = make(QKeySequence(QKeySequence::New), [this] { addApp(); });
    m_saveAction = make(QKeySequence(QKeySequence::Save), [this] { save(); });
    m_exchangeAction = make({}, [this] {
        showTab(CredentialsTab);
        m_credentials->exchange()->start();
    });
    m_copyAction
        = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { m_credentials->copyToken(); });
#ifdef Q_OS_MACOS
    constexpr auto kTabModifier = Qt::META; // Option+digit types characters there
#else
    constexpr auto kTabModifier = Qt::ALT;
#endif
    m_tabActions = {make(QKeySequence(kTabModifier | Qt::Key_1), [this] { showTab(GeneralTab); }),
        make(QKeySequence(kTabModifier | Qt::Key_2), [this] { showTab(CredentialsTab); })};
}

void AppsPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

QList<QAction *> AppsPage::pageActions() const
{
    return {m_newAction, m_saveAction, m_exchangeAction, m_copyAction};
}

const platform::PlatformProfile *AppsPage::profile() const
{
    return m_services.api.profile(m_shop);
}

void AppsPage::setShop(const ShopId &shop)
{
    m_shop = shop;
    m_current = {};
    m_draft.reset();
    m_banner->hide();
    loadCatalog();
    reloadApps();
    const auto active = m_services.shops.activeApp(shop);
    showApp(active ? active->id : AppId());
}

void AppsPage::loadCatalog()
{
    const auto *known = profile();
    m_general->setCatalog(nullptr);
    if (!known)
        return;
    onDone(this, m_services.catalogs.catalog(known->catalog),
        [this, shop = m_shop](const Result<catalog::CatalogPtr> &loaded) {
            if (shop != m_shop)
                return;
            if (loaded)
                m_general->setCatalog(*loaded);
            else
                showProblem(loaded.error(), [] { return tr("The platform's catalogue cannot be read."); });
        });
}

void AppsPage::reloadApps()
{
    QList<CustomApp> apps = m_services.shops.apps(m_shop);
    if (m_draft)
        apps.append(*m_draft);
    m_model.setNow(m_services.clock.now());
    m_filling = true;
    m_model.setApps(apps);
    m_filling = false;
    // While a save is under way its answer decides: a refused one must not take the form away.
    const bool saving = !m_current.isEmpty() && m_saving == m_current;
    const bool gone = !m_current.isEmpty() && !saving && !currentApp();
    if (gone || (m_current.isEmpty() && !apps.isEmpty())) {
        showApp(apps.isEmpty() ? AppId() : apps.first().id);
        return;
    }
    m_list->select(m_current);
    m_picker->setCurrentIndex(m_model.indexOf(m_current).row());
    const auto app = currentApp();
    if (app && !saving && !m_general->isDirty() && formPart(*app) != m_shown) {
        m_shown = formPart(*app);
        m_general->setApp(*app, profile());
    }
    showHeader();
}

std::optional<CustomApp> AppsPage::currentApp() const
{
    if (m_draft && m_draft->id == m_current)
        return m_draft;
    return m_services.shops.app(m_current);
}

void AppsPage::choose(const AppId &id)
{
    if (m_filling || id == m_current || id.isEmpty())
        return;
    leaveForm([this, id] { showApp(id); });
    m_list->select(m_current);
    m_picker->setCurrentIndex(m_model.indexOf(m_current).row());
}

void AppsPage::showApp(const AppId &id)
{
    m_current = id;
    const auto app = currentApp();
    m_body->setCurrentWidget(app ? m_detail : static_cast<QWidget *>(m_empty));
    if (app) {
        m_shown = formPart(*app);
        m_general->setApp(*app, profile());
        m_credentials->setApp(m_draft && m_draft->id == id ? AppId() : id);
    } else {
        // Nothing of the former app stays behind: it would count as unsaved, and Save would bring it back.
        m_shown = {};
        m_general->setApp({}, nullptr);
        m_credentials->setApp({});
    }
    m_tabs->setTabEnabled(CredentialsTab, !(m_draft && m_draft->id == id));
    m_list->select(id);
    m_picker->setCurrentIndex(m_model.indexOf(id).row());
    showHeader();
}

void AppsPage::showHeader()
{
    const auto app = currentApp();
    if (!app)
        return;
    const bool draft = m_draft && m_draft->id == m_current;
    m_name->setFullText(draft ? tr("New app") : app->name);
    const QDateTime now = m_services.clock.now();
    const auto left = std::chrono::milliseconds(
        app->token.expiresAt.isValid() ? std::max<qint64>(0, now.msecsTo(app->token.expiresAt)) : 0);
    const TokenLook look = TokenLook::of(tokenState(app->token, now), left);
    m_status->setStatus(look.icon, look.text, look.token, true);
    m_status->setVisible(!draft);
    m_exchangeAction->setEnabled(!draft);
    m_copyAction->setEnabled(app->token.present);
}

void AppsPage::onDirtyChanged()
{
    const bool draft = m_draft && m_draft->id == m_current;
    const int changes = m_general->changeCount();
    const bool dirty = changes > 0 || draft;
    m_dot->setVisible(changes > 0);
    m_changes->setVisible(changes > 0 && !draft);
    m_changes->setText(tr("%n unsaved change(s)", nullptr, changes));
    m_discard->setVisible(dirty);
    m_save->setVisible(dirty);
    m_saveAction->setEnabled(dirty);
    m_save->setText(draft ? tr("Add app") : tr("Save"));
    m_credentials->exchange()->setBlocked(
        dirty ? tr("Save or discard the changes on the General tab first.") : QString());
    emit dirtyChanged();
}

bool AppsPage::isDirty() const
{
    return m_draft.has_value() || m_general->isDirty() || m_credentials->hasTyped();
}

void AppsPage::addApp()
{
    if (m_shop.isEmpty())
        return;
    leaveForm([this] {
        CustomApp app;
        app.id = AppId::create();
        app.shopId = m_shop;
        app.name = tr("New app");
        app.created = m_services.clock.now();
        if (const auto *known = profile())
            app.requestedScopes = known->defaultScopes;
        m_draft = app;
        reloadApps();
        showApp(app.id);
        showTab(GeneralTab);
        onDirtyChanged();
        m_general->focusFirst();
    });
}

void AppsPage::save()
{
    saveGeneral({});
}

void AppsPage::saveGeneral(std::function<void()> then)
{
    const bool draft = m_draft && m_draft->id == m_current;
    if (!currentApp())
        return;
    if (!m_general->isDirty() && !draft) {
        if (then)
            then();
        return;
    }
    if (!m_general->validate()) {
        showTab(GeneralTab);
        return;
    }
    CustomApp app = m_general->edited();
    // The token may have changed since the form was filled.
    if (const auto stored = m_services.shops.app(app.id)) {
        app.token = stored->token;
        app.secretMasked = stored->secretMasked;
        app.webhookKeyMasked = stored->webhookKeyMasked;
    }
    const std::optional<CustomApp> former = draft ? std::nullopt : m_services.shops.app(app.id);
    m_draft.reset();
    m_shown = formPart(app);
    m_saving = app.id;
    const bool stay = !then;
    onDone(this, m_services.shops.save(app),
        [this, app, former, then = std::move(then)](const Result<void> &saved) {
            m_saving = {};
            if (!saved) {
                onSaveFailed(saved.error(), app, former);
                return;
            }
            m_banner->hide();
            emit statusMessage(tr("Saved."));
            reloadApps(); // what came meanwhile was held back
            if (then && m_current == app.id)
                then();
        });
    showApp(app.id);
    if (draft && stay)
        showTab(CredentialsTab);
}

void AppsPage::onSaveFailed(const Error &error, const CustomApp &app, const std::optional<CustomApp> &former)
{
    showProblem(error, [] { return tr("The app could not be saved."); });
    if (m_current != app.id) {
        reloadApps();
        return;
    }
    // What was typed stays: the form is compared with the former values again.
    if (former) {
        m_shown = formPart(*former);
        m_general->compareWith(*former);
        reloadApps();
        return;
    }
    m_draft = app;
    reloadApps();
    showApp(app.id);
    showTab(GeneralTab);
}

void AppsPage::saveAndGo(std::function<void()> go)
{
    saveGeneral([this, go = std::move(go)] {
        m_credentials->saveTyped([this, go](bool saved) {
            if (!saved)
                showTab(CredentialsTab);
            else if (!isDirty()) // nothing was typed meanwhile
                go();
        });
    });
}

void AppsPage::showProblem(const Error &error, const std::function<QString()> &action)
{
    m_banner->fillWith([this, error, action] { m_banner->showError(errorText(error, action())); });
}

void AppsPage::discard()
{
    const bool draft = m_draft && m_draft->id == m_current;
    m_draft.reset();
    if (draft) {
        m_current = {};
        reloadApps();
        const auto active = m_services.shops.activeApp(m_shop);
        showApp(active ? active->id : AppId());
    } else if (const auto app = currentApp()) {
        m_general->setApp(*app, profile());
    }
    onDirtyChanged();
}

void AppsPage::leaveForm(std::function<void()> go)
{
    if (!isDirty()) {
        go();
        return;
    }
    Dialogs::Question question;
    const auto app = currentApp();
    //: %1 is the name of an app
    question.title = tr("Save the changes to “%1”?").arg(app ? app->name : QString());
    question.text = tr("What you typed is lost when you discard it.");
    question.accept = tr("Save");
    question.discard = tr("Discard");
    Dialogs::ask(this, question, this, [this, go = std::move(go)](Dialogs::Answer answer) {
        if (answer == Dialogs::Answer::Cancel)
            return;
        if (answer == Dialogs::Answer::Accept) {
            saveAndGo(go);
            return;
        }
        discard();
        go();
    });
}

void AppsPage::deleteApp()
{
    const auto app = currentApp();
    const auto shop = m_services.shops.shop(m_shop);
    if (!app || !shop)
        return;
    if (m_draft && m_draft->id == m_current) {
        discard(); // nothing of it is stored anywhere
        return;
    }
    Dialogs::Question question;
    //: %1 is the name of an app
    question.title = tr("Delete the app “%1” from Hookdesk?").arg(app->name);
    question.text
        = tr("Its secret and token are removed from the key store. The app at the platform stays as "
             "it is. This cannot be undone.");
    question.accept = tr("Delete");
    question.danger = true;
    question.shop = shop->name;
    question.live = shop->environment == Environment::Live;
    Dialogs::ask(this, question, this, [this, id = app->id](Dialogs::Answer answer) {
        if (answer == Dialogs::Answer::Accept)
            remove(id);
    });
}

void AppsPage::remove(const AppId &id)
{
    onDone(this, m_services.credentials.remove(id), [this, id](const Result<void> &removed) {
        // An entry that was never there is no reason to keep the app.
        if (!removed && removed.error().kind != Error::Kind::SecretMissing
            && removed.error().kind != Error::Kind::SecretLost) {
            showProblem(removed.error(), [] { return tr("The app was not deleted."); });
            return;
        }
        onDone(this, m_services.shops.removeApp(id), [this](const Result<void> &gone) {
            if (!gone)
                showProblem(gone.error(), [] { return tr("The app was not deleted."); });
            else
                emit statusMessage(tr("The app was deleted."));
        });
    });
}

void AppsPage::activated()
{
    m_model.setNow(m_services.clock.now());
    showHeader();
}

void AppsPage::refresh()
{
    reloadApps();
    if (!m_current.isEmpty() && !m_draft)
        m_credentials->reload();
}

void AppsPage::focusSearch()
{
    if (m_compact)
        m_picker->setFocus(Qt::ShortcutFocusReason);
    else
        m_list->focusFilter();
}

void AppsPage::setCompact(bool compact)
{
    m_compact = compact;
    m_list->setVisible(!compact);
    m_listLine->setVisible(!compact);
    m_picker->setVisible(compact);
    m_pickerAdd->setVisible(compact);
    m_name->setVisible(!compact);
    m_credentials->setCompact(compact);
}

void AppsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void AppsPage::showEvent(QShowEvent *event)
{
    m_tick.start();
    Page::showEvent(event);
}

void AppsPage::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    Page::hideEvent(event);
}

void AppsPage::retranslate()
{
    m_tabs->setTabText(GeneralTab, tr("General"));
    m_tabs->setTabText(CredentialsTab, tr("Credentials"));
    m_tabs->setAccessibleName(tr("Parts of the app"));
    m_picker->setAccessibleName(tr("App"));
    m_pickerAdd->setHint(tr("Add app"), QKeySequence(QKeySequence::New));
    m_discard->setText(tr("Discard"));
    m_empty->setContent(u"nav-apps"_s, tr("No app yet"),
        tr("An app is what this shop calls Hookdesk by: its client ID and secret come from the shop's back "
           "office."),
        tr("Add app"));
    m_newAction->setText(tr("New app"));
    m_saveAction->setText(tr("Save app"));
    m_exchangeAction->setText(tr("Exchange token"));
    m_copyAction->setText(tr("Copy token"));
    onDirtyChanged();
    showHeader();
}

} // namespace hookdesk::ui
