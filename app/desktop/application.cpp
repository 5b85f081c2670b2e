// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "core/base/crypto.h"
#include "core/base/logging.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/store/sqliteeventstore.h"
#include "ui/apps/appspage.h"
#include "ui/events/eventspage.h"
#include "ui/explorer/explorerpage.h"
#include "ui/subscriptions/subscriptionspage.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace hookdesk::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFallbackDelayMs = 1500; ///< a window that is never painted must not keep services waiting

QString dataFolder(const Options &options)
{
    return options.dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                     : QDir(options.dataDir).absolutePath();
}

ui::PageFactories pages()
{
    return {
        {u"apps"_s, u"nav-apps"_s,
            [](ui::Services &services) -> ui::Page * { return new ui::AppsPage(services); }},
        {u"subscriptions"_s, u"nav-subscriptions"_s,
            [](ui::Services &services) -> ui::Page * { return new ui::SubscriptionsPage(services); }},
        {u"events"_s, u"nav-events"_s,
            [](ui::Services &services) -> ui::Page * { return new ui::EventsPage(services); }},
        {u"explorer"_s, u"nav-explorer"_s,
            [](ui::Services &services) -> ui::Page * { return new ui::ExplorerPage(services); }},
    };
}

} // namespace

/// Members in the order of making; destroyed from the bottom up.
class Application::Private
{
public:
    Private(QApplication &app, platform::Platforms loaded, const QString &dataFolder)
        : folder(dataFolder)
        , state(folder)
        , platforms(std::move(loaded))
        , apiClient(http, governors)
        , registry(database)
        , credentials(registry, database, keychain)
        , api(registry, credentials, platforms, apiClient)
        , subscriptions(api)
        , events(database)
        , receiver(events, clock)
        , services {theme, language, clock, platforms, catalogs, http, registry, credentials, api,
              subscriptions, events, receiver}
        , qapp(app)
    {
    }

    QString folder;
    ui::UiState state;
    SystemClock clock;
    platform::Platforms platforms;
    catalog::CatalogStore catalogs;
    store::Database database;
    secrets::KeychainSecretStore keychain;
    net::HttpClient http;
    net::GovernorPool governors;
    platform::ApiClient apiClient;
    ShopRegistry registry;
    CredentialStore credentials;
    ShopApi api;
    subscription::SubscriptionService subscriptions;
    store::SqliteEventStore events;
    event::Receiver receiver;
    // Shared with the pool's thread that starts it: a quit during the start must not pull it away.
    std::shared_ptr<sandbox::Sandbox> sandbox;
    ui::Theme theme;
    ui::LanguageSwitch language;
    ui::Services services;
    std::unique_ptr<ui::MainWindow> window;

    QApplication &qapp;
    QTimer keysTimer;
    int openTasks = 0;
    bool servicesStarted = false;
    bool receiverAnswered = false;
    bool down = false;
};

Application::Application(QApplication &app, Options options)
    : QObject(&app)
    , m_options(std::move(options))
{
    auto platforms = platform::Platforms::load();
    if (!platforms) {
        std::fprintf(stderr, "hookdesk: %s\n", qPrintable(platforms.error().detail));
        return;
    }
    // Before the settings make it: nobody else on this computer may look inside.
    const QString folder = dataFolder(m_options);
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    d = std::make_unique<Private>(app, std::move(*platforms), folder);
}

Application::~Application()
{
    shutDown();
}

ui::MainWindow &Application::window()
{
    return *d->window;
}

ui::Services &Application::services()
{
    return d->services;
}

bool Application::start()
{
    if (!d)
        return false;
    const QString theme = d->state.value(u"window/theme"_s);
    d->theme.setMode(m_options.theme.value_or(theme == u"dark"_s ? ui::Theme::Mode::Dark
            : theme == u"light"_s                                ? ui::Theme::Mode::Light
                                                                 : ui::Theme::Mode::System));
    const auto remembered = ui::LanguageSwitch::fromCode(d->state.value(u"window/language"_s));
    const Language language
        = m_options.language.value_or(remembered.value_or(ui::LanguageSwitch::fromLocale(QLocale::system())));
    d->language.set(language);
    d->theme.setLanguage(language);
    d->theme.apply(d->qapp);
    QApplication::setWindowIcon(d->theme.icon(u"app-icon"_s, ui::Token::Accent));
    connect(&d->language, &ui::LanguageSwitch::changed, &d->theme, &ui::Theme::setLanguage);

    d->keysTimer.setSingleShot(true);
    d->keysTimer.setInterval(0);
    connect(&d->keysTimer, &QTimer::timeout, this, &Application::pushKeys);
    connect(&d->registry, &ShopRegistry::shopsChanged, this, &Application::scheduleKeys);
    connect(&d->registry, &ShopRegistry::appsChanged, this, &Application::scheduleKeys);
    connect(&d->credentials, &CredentialStore::stateChanged, this, &Application::scheduleKeys);
    connect(&d->receiver, &event::Receiver::stateChanged, this, &Application::receiverChanged);

    d->window = std::make_unique<ui::MainWindow>(d->services, pages(), d->state);
    connect(d->window.get(), &ui::MainWindow::firstPainted, this, &Application::startServices);
    connect(d->window.get(), &ui::MainWindow::receiverStartRequested, this,
        [this] { startReceiver(m_options.receiverPort); });
    connect(d->window.get(), &ui::MainWindow::receiverOtherPortRequested, this, [this] { startReceiver(0); });
    connect(d->window.get(), &ui::MainWindow::problemAction, this, [this](const QString &key) {
        if (key == u"receiver"_s)
            startReceiver(0);
        else if (key == u"demo"_s)
            startDemo();
        else
            openDatabase();
    });
    connect(d->window.get(), &ui::MainWindow::eventsPerMinuteChosen, this, [this](double rate) {
        if (d->sandbox)
            d->sandbox->setEventsPerMinute(rate);
        m_options.eventsPerMinute = rate;
    });
    connect(
        d->window.get(), &ui::MainWindow::mischiefChosen, this, [this](const sandbox::Mischief &mischief) {
            if (d->sandbox)
                d->sandbox->setMischief(mischief);
        });
    connect(d->window.get(), &ui::MainWindow::triggerChosen, this,
        [this](const QString &domain, const QString &topic) {
            const auto done = d->sandbox ? d->sandbox->trigger(domain, topic)
                                         : Result<void>(fail(Error::Kind::Unsupported));
            if (done)
                d->window->clearProblem(u"trigger"_s);
            else
                d->window->showProblem(
                    u"trigger"_s, ui::errorText(done.error(), tr("The event could not be made.")));
        });
    connect(&d->qapp, &QCoreApplication::aboutToQuit, this, &Application::shutDown);
    d->window->show();
    QTimer::singleShot(kFallbackDelayMs, this, &Application::startServices);
    return true;
}

void Application::startServices()
{
    if (d->down || std::exchange(d->servicesStarted, true))
        return;
    d->openTasks = m_options.demo ? 3 : 2;
    openDatabase();
    startReceiver(m_options.receiverPort);
    if (m_options.demo)
        startDemo();
}

void Application::taskEnded()
{
    if (--d->openTasks == 0)
        emit settled();
}

void Application::openDatabase()
{
    d->window->clearProblem(u"database"_s);
    onDone(this, d->database.open(QDir(d->folder).filePath(u"hookdesk.db"_s)),
        [this](const Result<void> &opened) {
            if (!opened) {
                d->window->showProblem(u"database"_s,
                    ui::errorText(opened.error(), tr("Events and shops cannot be stored.")), tr("Try again"));
                taskEnded();
                return;
            }
            onDone(this, d->registry.load(), [this](const Result<void> &loaded) {
                if (!loaded) {
                    d->window->showProblem(u"database"_s,
                        ui::errorText(loaded.error(), tr("The list of shops could not be read.")),
                        tr("Try again"));
                } else {
                    loadCredentials();
                }
                taskEnded();
            });
        });
}

void Application::loadCredentials()
{
    // The receiver verifies with the keys of live apps; a locked keyring is shown on the Apps page.
    for (const Shop &shop : d->registry.shops()) {
        if (shop.environment != Environment::Live)
            continue;
        for (const CustomApp &app : d->registry.apps(shop.id)) {
            onDone(
                this, d->credentials.load(app.id), [this](const Result<Credentials> &) { scheduleKeys(); });
        }
    }
}

QString Application::pathToken()
{
    static const QRegularExpression valid(u"^[A-Za-z0-9_-]{22,86}$"_s);
    QDir().mkpath(d->folder);
    QFile file(QDir(d->folder).filePath(u"receiver-path-token"_s));
    if (file.open(QIODevice::ReadOnly)) {
        QString stored = QString::fromLatin1(file.read(200)).trimmed();
        if (valid.match(stored).hasMatch())
            return stored;
        file.close();
    }
    const QByteArray token = randomToken();
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
        file.write(token);
    else
        qCWarning(lcUi) << "the receiver's path token cannot be kept; addresses change with the next start";
    return QString::fromLatin1(token);
}

void Application::startReceiver(quint16 port)
{
    d->window->clearProblem(u"receiver"_s);
    event::ReceiverConfig config;
    config.port = port;
    config.pathToken = pathToken();
    d->receiver.start(config);
}

void Application::receiverChanged()
{
    if (d->down)
        return;
    const event::ReceiverState state = d->receiver.state();
    Error error;
    switch (state) {
    case event::ReceiverState::PortInUse:
        error.kind = Error::Kind::PortInUse;
        error.detail = u"port %1"_s.arg(m_options.receiverPort);
        d->window->showProblem(
            u"receiver"_s, ui::errorText(error, tr("Webhooks cannot be received.")), tr("Use another port"));
        break;
    case event::ReceiverState::Failed:
        error.kind = Error::Kind::Unreachable;
        error.detail = d->receiver.failure();
        d->window->showProblem(
            u"receiver"_s, ui::errorText(error, tr("Webhooks cannot be received.")), tr("Use another port"));
        break;
    default:
        d->window->clearProblem(u"receiver"_s);
    }
    if (state != event::ReceiverState::Stopped && !std::exchange(d->receiverAnswered, true))
        taskEnded();
}

void Application::startDemo()
{
    d->window->clearProblem(u"demo"_s);
    sandbox::SandboxOptions options;
    options.seed = m_options.seed;
    options.eventsPerMinute = m_options.eventsPerMinute;
    auto sandbox = std::make_shared<sandbox::Sandbox>();
    d->sandbox = sandbox;
    onDone(this, inPool([sandbox, options] { return sandbox->start(options); }),
        [this](const Result<QList<sandbox::DemoShop>> &shops) {
            if (!d->down)
                demoStarted(shops);
        });
}

void Application::demoStarted(const Result<QList<sandbox::DemoShop>> &shops)
{
    if (shops) {
        for (const sandbox::DemoShop &demo : *shops)
            addDemoShop(demo);
    } else {
        d->sandbox.reset();
        d->window->showProblem(u"demo"_s,
            ui::errorText(shops.error(), tr("The demo shops could not be started.")), tr("Try again"));
    }
    d->window->setDemoRunning(shops.has_value(), m_options.eventsPerMinute);
    taskEnded();
}

void Application::addDemoShop(const sandbox::DemoShop &demo)
{
    Shop shop;
    shop.id = ShopId(u"demo-"_s + demo.platformId); // stable, so that stored events stay with it
    shop.platformId = demo.platformId;
    shop.domain = demo.domain;
    shop.name = demo.name.isEmpty() ? demo.domain : demo.name;
    shop.environment = Environment::Demo;
    shop.apiBase = demo.apiBase;
    shop.authBase = demo.authBase;
    CustomApp app;
    app.id = AppId(u"demo-app-"_s + demo.platformId);
    app.shopId = shop.id;
    app.name = demo.appName;
    app.clientId = demo.clientId;
    app.requestedScopes = demo.scopes;
    app.created = d->clock.now();
    Credentials credentials;
    credentials.clientSecret = Secret(demo.clientSecret);
    // Demo shops live in memory: none of these can fail in a way that a person could mend.
    onDone(this, d->registry.save(shop), [](const Result<void> &) {});
    onDone(this, d->registry.save(app), [](const Result<void> &) {});
    onDone(this, d->credentials.save(app.id, credentials), [this](const Result<void> &) { scheduleKeys(); });
}

void Application::scheduleKeys()
{
    if (!d->down && !d->keysTimer.isActive())
        d->keysTimer.start();
}

void Application::pushKeys()
{
    QList<event::SigningKey> keys;
    for (const Shop &shop : d->registry.shops()) {
        const auto *profile = d->platforms.find(shop.platformId, shop.environment == Environment::Demo);
        if (!profile)
            continue;
        for (const CustomApp &app : d->registry.apps(shop.id)) {
            keys.append(
                {shop.id, app.id, shop.domain, profile->signature, d->credentials.signingSecrets(app.id)});
        }
    }
    d->receiver.setKeys(keys);
}

void Application::shutDown()
{
    if (!d || std::exchange(d->down, true))
        return;
    // 1. No more wishes from a person. 2. Nothing comes in. 3. Nobody delivers. 4. Running calls end with the
    // client, below the widgets that wait for them. 5. What was accepted is committed before the file closes.
    d->window.reset();
    d->receiver.stop();
    d->sandbox.reset();
    d->http.clearConnections();
    d->database.close();
}

} // namespace hookdesk::app
