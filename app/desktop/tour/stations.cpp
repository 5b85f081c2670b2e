// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/tour.h"
#include "core/auth/tokenexchange.h"
#include "core/json/value.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QLineEdit>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace hookdesk::tour {

namespace {

const QString kCyberbiz = u"demo.cyberbiz.example"_s;
const QString kYouhaosuda = u"demo.yhsd.example"_s;

// Places in the rail, from the top
constexpr int kApps = 1;
constexpr int kSubscriptions = 2;
constexpr int kEvents = 3;
constexpr int kExplorer = 4;

/// Rows of the event table that the store calls verified, or not.
int countRows(const QAbstractItemView *view, bool verified)
{
    const QAbstractItemModel *model = view ? view->model() : nullptr;
    int count = 0;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const auto event = model->index(row, 0).data(Qt::UserRole + 4).value<store::EventRow>();
        count += (event.signature == store::EventSignature::Verified) == verified ? 1 : 0;
    }
    return count;
}

} // namespace

Tour::Step Tour::switchShop(const QString &domain)
{
    auto opened = std::make_shared<bool>(false);
    auto chosen = std::make_shared<bool>(false);
    return {u"switch to "_s + domain, [this, domain, opened, chosen] {
                if (!*opened) {
                    *opened = m_robot.click(u"shopSwitcher"_s);
                    return Answer::Again;
                }
                if (!*chosen) {
                    *chosen = m_robot.clickRow(u"shopList"_s, domain);
                    return Answer::Again;
                }
                return m_window.windowTitle().contains(domain) ? Answer::Done : Answer::Again;
            }};
}

void Tour::buildStations()
{
    addStart();
    addTokens();
    addOrders();
    addSubscription();
    addEvents();
    addMischief();
    addLooks();
}

void Tour::addStart()
{
    m_stations.push_back({u"start"_s,
        {waitFor(u"both demo shops are there"_s,
             [this] { return !shopByDomain(kCyberbiz).isEmpty() && !shopByDomain(kYouhaosuda).isEmpty(); }),
            waitFor(u"the receiver listens"_s,
                [this] { return m_services.receiver.state() == event::ReceiverState::Receiving; }),
            waitFor(u"the window shows"_s, [this] { return m_window.isVisible(); })}});
}

void Tour::addTokens()
{
    const auto exchange = [this](const QString &station, const QString &domain) {
        auto started = std::make_shared<QElapsedTimer>();
        auto hasToken = [this, domain] {
            const auto app = m_services.shops.activeApp(shopByDomain(domain));
            return app && app->token.present;
        };
        m_stations.push_back({station,
            {switchShop(domain), openPage(kApps, u"appsList"_s),
                {u"choose the app"_s,
                    [this] {
                        return m_robot.rowCount(u"appsList"_s) > 0
                                && m_robot.clickRow(u"appsList"_s, QString())
                            ? Answer::Done
                            : Answer::Again;
                    }},
                {u"open the credentials"_s,
                    [this] { return m_robot.clickTab(u"appTabs"_s, 1) ? Answer::Done : Answer::Again; }},
                {u"exchange the token"_s,
                    [this, started] {
                        started->start();
                        return m_robot.click(u"exchangeTokenButton"_s) ? Answer::Done : Answer::Again;
                    }},
                waitFor(u"the token is there"_s, hasToken),
                waitFor(u"all six steps are done"_s,
                    [this] { return m_robot.find(u"exchangeResult"_s) != nullptr; }),
                {u"note the time"_s,
                    [this, started, domain] {
                        QJsonObject tokens = m_facts.value(u"tokensExchanged"_s).toObject();
                        tokens.insert(domain, started->elapsed());
                        m_facts.insert(u"tokensExchanged"_s, tokens);
                        return Answer::Done;
                    }},
                check(
                    u"the shop answers with that token"_s,
                    [this, domain] {
                        platform::ApiRequest request;
                        request.path = m_services.api.profile(shopByDomain(domain))->probePath;
                        return m_services.api.send(shopByDomain(domain), request);
                    },
                    [](const platform::ApiResponse &response) { return response.status == 200; })}});
    };
    exchange(u"token-cyberbiz"_s, kCyberbiz);
    exchange(u"token-youhaosuda"_s, kYouhaosuda);
}

void Tour::addOrders()
{
    m_stations.push_back({u"orders"_s,
        {switchShop(kCyberbiz), openPage(kExplorer, u"operationSearch"_s),
            {u"search for the operation"_s,
                [this] {
                    return m_robot.type(u"operationSearch"_s, u"/v1/orders"_s) ? Answer::Done : Answer::Again;
                }},
            {u"choose GET /v1/orders"_s,
                [this] {
                    return m_robot.clickRow(u"operationTree"_s, u"/v1/orders"_s) ? Answer::Done
                                                                                 : Answer::Again;
                }},
            waitFor(u"the form shows"_s,
                [this] {
                    return m_robot.find(u"sendButton"_s) && m_robot.find(u"sendButton"_s)->isEnabled();
                }),
            clickStep(u"sendButton"_s),
            waitFor(u"50 orders are listed"_s, [this] { return m_robot.rowCount(u"responseTable"_s) == 50; }),
            {u"note the orders"_s, [this] {
                 m_facts.insert(u"ordersListed"_s, m_robot.rowCount(u"responseTable"_s));
                 return Answer::Done;
             }}}});
}

void Tour::addSubscription()
{
    m_stations.push_back({u"subscription-refused"_s,
        {switchShop(kYouhaosuda), openPage(kSubscriptions, u"newSubscriptionButton"_s),
            clickStep(u"newSubscriptionButton"_s),
            {u"type an address"_s,
                [this] {
                    return m_robot.type(u"subscriptionAddress"_s, u"https://hooks.demo.example/orders"_s)
                        ? Answer::Done
                        : Answer::Again;
                }},
            clickStep(u"submitSubscriptionButton"_s),
            waitFor(u"the server's 422 shows at the topic"_s,
                [this] { return m_robot.find(u"subscriptionFormBanner"_s) != nullptr; }),
            waitFor(u"what was typed stays"_s, [this] {
                auto *field = m_robot.findAs<QLineEdit>(u"subscriptionAddress"_s);
                return field && field->text() == u"https://hooks.demo.example/orders"_s;
            })}});
    const auto create = [this](const QString &station, const QString &topic, bool fromNew) {
        Station made {station, {}};
        if (fromNew)
            made.steps.push_back(clickStep(u"newSubscriptionButton"_s));
        made.steps.insert(made.steps.end(),
            {{u"search the topic"_s,
                 [this, topic] {
                     return m_robot.type(u"topicSearch"_s, topic) ? Answer::Done : Answer::Again;
                 }},
                {u"pick the topic"_s,
                    [this, topic] {
                        return m_robot.clickRow(u"topicTree"_s, topic) ? Answer::Done : Answer::Again;
                    }},
                clickStep(u"useReceiverAddressButton"_s), clickStep(u"submitSubscriptionButton"_s),
                waitFor(u"the subscription is in the table"_s,
                    [this, topic] { return m_robot.rowExists(u"subscriptionTable"_s, topic); }),
                check(
                    u"GET /webhooks has it"_s,
                    [this, topic] {
                        platform::ApiRequest request;
                        request.path = u"/v1/webhooks"_s;
                        request.query.addQueryItem(u"topic"_s, topic);
                        return m_services.api.send(shopByDomain(kYouhaosuda), request);
                    },
                    [this, topic](const platform::ApiResponse &response) {
                        const auto document = json::parse(response.body);
                        const bool found
                            = document && document->atPath(u"webhooks.0.topic").toString() == topic;
                        QJsonObject seen = m_facts.value(u"subscriptionsSeenByApi"_s).toObject();
                        seen.insert(topic, found ? document->atPath(u"webhooks.0.id").toInt() : 0);
                        m_facts.insert(u"subscriptionsSeenByApi"_s, seen);
                        return found;
                    })});
        m_stations.push_back(std::move(made));
    };
    create(u"subscription-created"_s, u"orders/create"_s, false);
    create(u"subscription-second"_s, u"orders/paid"_s, true);

    m_stations.push_back({u"app-events-saved"_s,
        {switchShop(kCyberbiz), openPage(kSubscriptions, u"appEventsTopics"_s),
            clickStep(u"useReceiverForAppButton"_s),
            {u"tick orders/create"_s,
                [this] { return tickTopic(u"orders/create"_s) ? Answer::Done : Answer::Again; }},
            {u"tick orders/paid"_s,
                [this] { return tickTopic(u"orders/paid"_s) ? Answer::Done : Answer::Again; }},
            {u"tick customers/create"_s,
                [this] { return tickTopic(u"customers/create"_s) ? Answer::Done : Answer::Again; }},
            clickStep(u"saveAppEventsButton"_s),
            check(
                u"GET /settings has the events"_s,
                [this] {
                    platform::ApiRequest request;
                    request.path = u"/settings"_s;
                    return m_services.api.send(shopByDomain(kCyberbiz), request);
                },
                [this](const platform::ApiResponse &response) {
                    const auto document = json::parse(response.body);
                    const qsizetype count = document
                        ? document->atPath(u"shop_add_on.add_on_version.manifest.webhook_events").size()
                        : 0;
                    m_facts.insert(u"appEventsSeenByApi"_s, qint64(count));
                    return count == 3;
                })}});
}

bool Tour::tickTopic(const QString &topic)
{
    auto *view = m_robot.findAs<QAbstractItemView>(u"appEventsTopics"_s);
    if (!view || !m_robot.clickRow(u"appEventsTopics"_s, topic))
        return false;
    const QModelIndex row = view->currentIndex().siblingAtColumn(0);
    if (row.data(Qt::CheckStateRole).toInt() == Qt::Checked)
        return true;
    return m_robot.key(view, Qt::Key_Space) && row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void Tour::addEvents()
{
    const auto watch = [this](const QString &station, const QString &domain, int wanted) {
        m_stations.push_back({station,
            {switchShop(domain), openPage(kEvents, u"eventTable"_s),
                {u"watch the rows arrive"_s,
                    [this] {
                        watchLatencies();
                        return Answer::Done;
                    }},
                {u"let business happen fast"_s,
                    [this] {
                        return m_robot.chooseMenu({u"menuTools"_s, u"demo"_s, u"demoRate"_s, u"rate-300"_s})
                            ? Answer::Done
                            : Answer::Again;
                    }},
                waitFor(u"verified events arrive"_s,
                    [this, wanted] {
                        return countRows(m_robot.findAs<QAbstractItemView>(u"eventTable"_s), true) >= wanted;
                    }),
                {u"choose an event"_s,
                    [this] {
                        auto *table = m_robot.findAs<QAbstractItemView>(u"eventTable"_s);
                        return table && m_robot.clickRow(table, table->model()->index(1, 0)) ? Answer::Done
                                                                                             : Answer::Again;
                    }},
                waitFor(u"its payload shows"_s, [this] { return m_robot.rowCount(u"payloadTree"_s) > 0; }),
                {u"note the events"_s, [this, domain] {
                     QJsonObject events = m_facts.value(u"eventsVerified"_s).toObject();
                     events.insert(
                         domain, countRows(m_robot.findAs<QAbstractItemView>(u"eventTable"_s), true));
                     m_facts.insert(u"eventsVerified"_s, events);
                     return Answer::Done;
                 }}}});
    };
    watch(u"events-cyberbiz"_s, kCyberbiz, 8);
    watch(u"events-youhaosuda"_s, kYouhaosuda, 4);
}

void Tour::watchLatencies()
{
    auto *table = m_robot.findAs<QAbstractItemView>(u"eventTable"_s);
    if (!table || m_watched == table->model())
        return;
    m_watched = table->model();
    connect(table->model(), &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) {
            const qint64 now = m_services.clock.nowMs();
            for (int row = first; row <= last; ++row) {
                const auto event = m_watched->index(row, 0).data(Qt::UserRole + 4).value<store::EventRow>();
                const qint64 age = now - event.receivedAtMs;
                if (age >= 0 && age < kStepTimeoutMs) // older rows come with a page that is loaded, not live
                    m_latencies.push_back(age);
            }
        });
}

void Tour::addMischief()
{
    m_stations.push_back({u"forged-rejected"_s,
        {switchShop(kCyberbiz), openPage(kEvents, u"eventTable"_s),
            {u"let the demo shops forge signatures"_s,
                [this] {
                    return m_robot.chooseMenu(
                               {u"menuTools"_s, u"demo"_s, u"demoMischief"_s, u"mischief-forged"_s})
                        ? Answer::Done
                        : Answer::Again;
                }},
            waitFor(u"a forged event is refused"_s,
                [this] { return countRows(m_robot.findAs<QAbstractItemView>(u"eventTable"_s), false) > 0; }),
            {u"choose it"_s,
                [this] {
                    auto *table = m_robot.findAs<QAbstractItemView>(u"eventTable"_s);
                    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
                        const auto event
                            = table->model()->index(row, 0).data(Qt::UserRole + 4).value<store::EventRow>();
                        if (event.signature == store::EventSignature::Mismatch)
                            return m_robot.clickRow(table, table->model()->index(row, 0)) ? Answer::Done
                                                                                          : Answer::Again;
                    }
                    return Answer::Again;
                }},
            {u"open the signature tab"_s,
                [this] { return m_robot.clickTab(u"eventDetailTabs"_s, 3) ? Answer::Done : Answer::Again; }},
            waitFor(u"both values show"_s, [this] { return m_robot.find(u"eventSignature"_s) != nullptr; }),
            {u"end the mischief"_s,
                [this] {
                    return m_robot.chooseMenu(
                               {u"menuTools"_s, u"demo"_s, u"demoMischief"_s, u"mischief-forged"_s})
                        ? Answer::Done
                        : Answer::Again;
                }},
            {u"note the totals"_s, [this] {
                 const auto totals = m_services.receiver.totals();
                 m_facts.insert(
                     u"eventsReceived"_s, qint64(totals.accepted + totals.duplicates + totals.rejected));
                 m_facts.insert(u"eventsRejected"_s, qint64(totals.rejected));
                 return Answer::Done;
             }}}});
}

void Tour::addLooks()
{
    const auto pause = [](int ms) {
        auto timer = std::make_shared<QElapsedTimer>();
        return Step {u"let it settle"_s, [timer, ms] {
                         if (!timer->isValid())
                             timer->start();
                         return timer->hasExpired(ms) ? Answer::Done : Answer::Again;
                     }};
    };
    const std::array<std::pair<int, QString>, 4> pages {{{kApps, u"apps"_s},
        {kSubscriptions, u"subscriptions"_s}, {kEvents, u"events"_s}, {kExplorer, u"explorer"_s}}};
    const auto everyPage = [&](const QString &look) {
        for (const auto &[number, name] : pages)
            m_stations.push_back({name + u'-' + look, {openPage(number, {}), pause(350)}});
    };
    // the response went with the shop that was switched to in between
    m_stations.push_back({u"orders-again"_s,
        {openPage(kExplorer, u"sendButton"_s), clickStep(u"sendButton"_s),
            waitFor(
                u"50 orders are listed"_s, [this] { return m_robot.rowCount(u"responseTable"_s) == 50; })}});
    everyPage(u"1440"_s);
    m_stations.push_back({u"small-window"_s,
        {{u"make the window 1024 by 640"_s,
             [this] {
                 m_window.resize(1024, 640);
                 return Answer::Done;
             }},
            pause(350)}});
    everyPage(u"1024"_s);
    m_stations.push_back({u"other-theme"_s,
        {{u"switch the theme"_s,
             [this] {
                 m_window.resize(1440, 900);
                 const QString name = m_services.theme.isDark() ? u"theme-light"_s : u"theme-dark"_s;
                 return m_robot.chooseMenu({u"menuView"_s, u"theme"_s, name}) ? Answer::Done : Answer::Again;
             }},
            pause(350)}});
    everyPage(u"other-theme"_s);
    m_stations.push_back({u"other-language"_s,
        {{u"switch the language"_s,
             [this] {
                 const QString name = m_services.language.language() == Language::En ? u"language-zh_TW"_s
                                                                                     : u"language-en"_s;
                 return m_robot.chooseMenu({u"menuView"_s, u"language"_s, name}) ? Answer::Done
                                                                                 : Answer::Again;
             }},
            pause(350)}});
}

} // namespace hookdesk::tour
