// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenexchange.h"
#include "tests/ui/apps/browserplayer.h"
#include "tests/ui/testservices.h"
#include "ui/subscriptions/subscriptionspage.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;
using ui::SubscriptionsPage;

namespace {

constexpr int kWait = 15'000;

void saveShot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("HOOKDESK_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(200); // only for the picture: catalogue and layouts settle
    widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class TestSubscriptionsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<BrowserPlayer> m_browser;
    std::unique_ptr<SubscriptionsPage> m_page;

    template <typename T> T *child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    void click(const QString &button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QTableView *table() const { return child<QTableView>(u"subscriptionTable"_s); }
    [[nodiscard]] ui::FormField *field(const QString &name) const { return child<ui::FormField>(name); }

    /// A real exchange, without the apps page.
    [[nodiscard]] bool exchange(const QString &platform)
    {
        auto &services = m_services->services();
        auto *running = new auth::TokenExchange(
            {services.http, services.shops, services.credentials, services.api, services.clock},
            m_services->app(platform), this);
        bool ended = false;
        bool success = false;
        connect(running, &auth::TokenExchange::finished, this, [&](const Result<TokenInfo> &result) {
            ended = true;
            success = result.has_value();
        });
        connect(running, &auth::TokenExchange::browserNeeded, m_browser.get(), &BrowserPlayer::open);
        running->start();
        return QTest::qWaitFor([&ended] { return ended; }, kWait) && success;
    }

    [[nodiscard]] QList<subscription::Webhook> listed() const
    {
        return waitFor(m_services->services().subscriptions.list(m_services->shop(u"youhaosuda"_s)))
            .value_or(QList<subscription::Webhook>());
    }

    void pick(const QString &search) const
    {
        QTRY_VERIFY(child<QTreeView>(u"topicTree"_s)->model()->rowCount() > 0);
        auto *line = child<QLineEdit>(u"topicSearch"_s);
        line->clear();
        QTest::keyClicks(line, search);
        QTest::keyClick(line, Qt::Key_Return);
    }

    void openTable(int rows)
    {
        QVERIFY(exchange(u"youhaosuda"_s));
        m_page->setShop(m_services->shop(u"youhaosuda"_s));
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() == rows
                && (rows > 0 || child<QWidget>(u"subscriptionsEmpty"_s)->isVisible()),
            kWait);
    }

private slots:
    void init()
    {
        m_services = std::make_unique<TestServices>();
        QCOMPARE(m_services->start(), QString());
        m_browser = std::make_unique<BrowserPlayer>();
        m_page = std::make_unique<SubscriptionsPage>(m_services->services());
        m_page->resize(1256, 780);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_browser.reset();
        m_services.reset();
    }

    void asksForATokenFirst()
    {
        QSignalSpy spy(m_page.get(), &ui::Page::openPage);
        m_page->setShop(m_services->shop(u"youhaosuda"_s));
        auto *empty = child<QWidget>(u"subscriptionsNoToken"_s);
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toString(), u"apps"_s);
        saveShot(*m_page, u"subscriptions-no-token"_s);
    }

    void createsASubscriptionByClicking()
    {
        openTable(0);
        click(u"newSubscriptionButton"_s);
        auto *address = child<QLineEdit>(u"subscriptionAddress"_s);
        click(u"useReceiverAddressButton"_s);
        const QString before = address->text();
        QVERIFY(before.startsWith(u"http://127.0.0.1:"_s));
        pick(u"orders/create"_s);
        QVERIFY(address->text() != before); // it follows the topic while untouched
        QVERIFY(
            address->text().endsWith(u"orders/create"_s) || address->text().endsWith(u"orders%2Fcreate"_s));
        saveShot(*m_page, u"subscriptions-form"_s);
        click(u"submitSubscriptionButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
        const auto webhooks = listed();
        QCOMPARE(webhooks.size(), 1);
        QCOMPARE(webhooks.first().topic, u"orders/create"_s);
        QCOMPARE(webhooks.first().address, address->text());
        QVERIFY(!child<QWidget>(u"webhookForm"_s)->isVisible());
        saveShot(*m_page, u"subscriptions-table"_s);
    }

    void showsServerErrorsAtTheFields()
    {
        openTable(0);
        click(u"newSubscriptionButton"_s);
        auto *address = child<QLineEdit>(u"subscriptionAddress"_s);
        QTest::keyClicks(address, u"https://hooks.demo.example/a"_s);
        click(u"submitSubscriptionButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(field(u"subscriptionTopicField"_s)->hasError(), kWait);
        QVERIFY(!field(u"subscriptionAddressField"_s)->hasError());
        QVERIFY(child<QWidget>(u"subscriptionFormBanner"_s)->isVisible());
        QCOMPARE(address->text(), u"https://hooks.demo.example/a"_s);
        QVERIFY(child<QLineEdit>(u"topicSearch"_s)->hasFocus());
        bool quoted = false;
        const auto labels = field(u"subscriptionTopicField"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            quoted |= label->text().contains(u"不"_s);
        QVERIFY(quoted);
        saveShot(*m_page, u"subscriptions-422"_s);

        pick(u"products/update"_s);
        QVERIFY(!field(u"subscriptionTopicField"_s)->hasError());
        QTest::keySequence(address, QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
    }

    void marksEveryBadField()
    {
        openTable(0);
        click(u"newSubscriptionButton"_s);
        click(u"submitSubscriptionButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(field(u"subscriptionTopicField"_s)->hasError(), kWait);
        QVERIFY(field(u"subscriptionAddressField"_s)->hasError());
        QVERIFY(child<QLineEdit>(u"subscriptionAddress"_s)->hasFocus());
        QTest::keyClicks(child<QLineEdit>(u"subscriptionAddress"_s), u"x"_s);
        QVERIFY(!field(u"subscriptionAddressField"_s)->hasError());
        QVERIFY(field(u"subscriptionTopicField"_s)->hasError());
    }

    void asksBeforeTypedTextIsLost()
    {
        openTable(0);
        click(u"newSubscriptionButton"_s);
        QTest::keyClicks(child<QLineEdit>(u"subscriptionAddress"_s), u"https://a.demo.example"_s);
        QVERIFY(m_page->isDirty());
        ui::Dialogs::setNextAnswer(ui::Dialogs::Answer::Cancel);
        QTest::keyClick(child<QLineEdit>(u"subscriptionAddress"_s), Qt::Key_Escape);
        QVERIFY(child<QWidget>(u"webhookForm"_s)->isVisible());
        ui::Dialogs::setNextAnswer(ui::Dialogs::Answer::Accept);
        click(u"cancelSubscriptionButton"_s);
        QTRY_VERIFY(!child<QWidget>(u"webhookForm"_s)->isVisible());
        QVERIFY(!m_page->isDirty());
    }

    void editsAndDeletes()
    {
        QVERIFY(exchange(u"youhaosuda"_s));
        for (const QString &topic : {u"orders/create"_s, u"orders/paid"_s}) {
            subscription::Webhook webhook;
            webhook.topic = topic;
            webhook.address = u"https://hooks.demo.example/x"_s;
            webhook.contentType = u"application/json"_s;
            QVERIFY(waitFor(
                m_services->services().subscriptions.create(m_services->shop(u"youhaosuda"_s), webhook)));
        }
        m_page->setShop(m_services->shop(u"youhaosuda"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, kWait);

        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Return);
        auto *address = child<QLineEdit>(u"subscriptionAddress"_s);
        QVERIFY(address->isVisible());
        address->selectAll();
        QTest::keyClicks(address, u"https://hooks.demo.example/changed"_s);
        click(u"submitSubscriptionButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!address->isVisible(), kWait);
        QCOMPARE(listed().first().address, u"https://hooks.demo.example/changed"_s);

        table()->selectAll();
        saveShot(*m_page, u"subscriptions-selected"_s);
        ui::Dialogs::setNextAnswer(ui::Dialogs::Answer::Cancel);
        click(u"deleteSubscriptionsButton"_s);
        QCOMPARE(listed().size(), 2);
        ui::Dialogs::setNextAnswer(ui::Dialogs::Answer::Accept);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 0, kWait);
        QVERIFY(ui::Dialogs::lastQuestion().title.contains(u"2"_s));
        QCOMPARE(listed().size(), 0);
    }

    void survivesAShopSwitchDuringDeletion()
    {
        QVERIFY(exchange(u"youhaosuda"_s));
        const auto shop = m_services->shop(u"youhaosuda"_s);
        for (const QString &topic : {u"orders/create"_s, u"orders/paid"_s}) {
            subscription::Webhook webhook;
            webhook.topic = topic;
            webhook.address = u"https://hooks.demo.example/x"_s;
            webhook.contentType = u"application/json"_s;
            QVERIFY(waitFor(m_services->services().subscriptions.create(shop, webhook)));
        }
        m_page->setShop(shop);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, kWait);
        table()->selectAll();
        QSignalSpy told(m_page.get(), &ui::Page::statusMessage);
        ui::Dialogs::setNextAnswer(ui::Dialogs::Answer::Accept);
        click(u"deleteSubscriptionsButton"_s);
        m_page->setShop(m_services->shop(u"cyberbiz"_s));
        m_page->setShop(shop);
        // The first one was on its way; the rest was given up with the shop. The list may have been read
        // before.
        QTRY_VERIFY_WITH_TIMEOUT(listed().size() == 1, kWait);
        m_page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
        QCOMPARE(told.size(), 0);
        QVERIFY(!child<QWidget>(u"subscriptionsBanner"_s)->isVisible());
    }

    void aLateAnswerLeavesAnotherFormAlone()
    {
        openTable(0);
        click(u"newSubscriptionButton"_s);
        auto *address = child<QLineEdit>(u"subscriptionAddress"_s);
        QTest::keyClicks(address, u"https://hooks.demo.example/first"_s);
        pick(u"orders/create"_s);
        click(u"submitSubscriptionButton"_s);
        ui::Dialogs::setNextAnswer(ui::Dialogs::Answer::Accept);
        click(u"cancelSubscriptionButton"_s);
        QVERIFY(!child<QWidget>(u"webhookForm"_s)->isVisible());
        click(u"newSubscriptionButton"_s);
        QTest::keyClicks(address, u"https://hooks.demo.example/second"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
        QVERIFY(child<QWidget>(u"webhookForm"_s)->isVisible());
        QCOMPARE(address->text(), u"https://hooks.demo.example/second"_s);
        QVERIFY(m_page->isDirty());
    }

    void asksBeforeItWritesToALiveShop()
    {
        openTable(0);
        auto shop = m_services->services().shops.shop(m_services->shop(u"youhaosuda"_s));
        QVERIFY(shop.has_value());
        click(u"newSubscriptionButton"_s);
        QTest::keyClicks(child<QLineEdit>(u"subscriptionAddress"_s), u"https://hooks.demo.example/a"_s);
        pick(u"orders/create"_s);
        shop->environment = Environment::Live;
        QVERIFY(waitFor(m_services->services().shops.save(*shop)).has_value());
        const int asked = ui::Dialogs::asked();
        ui::Dialogs::setNextAnswer(ui::Dialogs::Answer::Cancel);
        click(u"submitSubscriptionButton"_s);
        QCOMPARE(ui::Dialogs::asked(), asked + 1);
        QVERIFY(ui::Dialogs::lastQuestion().live);
        QCOMPARE(ui::Dialogs::lastQuestion().shop, shop->name);
        QVERIFY(child<QPushButton>(u"submitSubscriptionButton"_s)->isEnabled()); // nothing is under way
        shop->environment = Environment::Demo;
        QVERIFY(waitFor(m_services->services().shops.save(*shop)).has_value());
        QCOMPARE(listed().size(), 0);
        click(u"submitSubscriptionButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, kWait);
        QCOMPARE(ui::Dialogs::asked(), asked + 1);
    }

    void readsAgainWhenTheShopComesBack()
    {
        QVERIFY(exchange(u"cyberbiz"_s));
        m_page->setShop(m_services->shop(u"cyberbiz"_s));
        m_page->setShop(m_services->shop(u"youhaosuda"_s));
        m_page->setShop(m_services->shop(u"cyberbiz"_s)); // the first read was not answered yet
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"appEventsStatus"_s)->isVisible(), kWait);
        QVERIFY(!m_page->isDirty());
    }

    void appliesThePlanOfAnApp()
    {
        QVERIFY(exchange(u"cyberbiz"_s));
        m_page->setShop(m_services->shop(u"cyberbiz"_s));
        auto *tree = child<QTreeView>(u"appEventsTopics"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 0, kWait);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"appEventsStatus"_s)->isVisible(), kWait);
        const auto shop = m_services->shop(u"cyberbiz"_s);
        const auto before = waitFor(m_services->services().subscriptions.readAppEvents(shop));
        QVERIFY(before.has_value());
        click(u"useReceiverForAppButton"_s);
        const QModelIndex resource = tree->model()->index(0, 0);
        const QModelIndex topic = tree->model()->index(0, 0, resource);
        const bool was = topic.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        tree->setCurrentIndex(topic);
        QTest::keyClick(tree, Qt::Key_Space);
        QVERIFY(m_page->isDirty());
        saveShot(*m_page, u"subscriptions-cyberbiz-plan"_s);
        click(u"saveAppEventsButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isDirty(), kWait);
        const auto after = waitFor(m_services->services().subscriptions.readAppEvents(shop));
        QVERIFY(after.has_value());
        QCOMPARE(after->address, child<QLineEdit>(u"appEventsAddress"_s)->text());
        QVERIFY(after->address.startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(after->topics.size(), before->topics.size() + (was ? -1 : 1));
        saveShot(*m_page, u"subscriptions-cyberbiz"_s);
    }

    void tellsWhenTheShopIsUnreachable()
    {
        QVERIFY(exchange(u"youhaosuda"_s));
        m_services->sandbox().stop();
        m_page->setShop(m_services->shop(u"youhaosuda"_s));
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"subscriptionsBanner"_s)->isVisible(), 40'000);
        saveShot(*m_page, u"subscriptions-unreachable"_s);
    }

    void replacesTheTableWhenNarrow()
    {
        openTable(0);
        m_services->theme().setMode(ui::Theme::Mode::Dark);
        m_page->resize(968, 520);
        m_page->setCompact(true);
        QTest::keySequence(m_page.get(), QKeySequence(QKeySequence::New));
        QTRY_VERIFY(child<QWidget>(u"webhookForm"_s)->isVisible());
        QVERIFY(!table()->isVisible());
        saveShot(*m_page, u"subscriptions-narrow-dark"_s);
    }
};

QTEST_MAIN(TestSubscriptionsPage)
#include "tst_subscriptionspage.moc"
