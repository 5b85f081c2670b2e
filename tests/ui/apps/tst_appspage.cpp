// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/apps/browserplayer.h"
#include "tests/ui/testservices.h"
#include "ui/apps/appspage.h"
#include "ui/support/dialogs.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using namespace hookdesk::test;
using ui::AppsPage;

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

class TestAppsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<AppsPage> m_page;
    std::unique_ptr<BrowserPlayer> m_browser;

    template <typename T> T *child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    void click(const QString &button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }

    void open(const QString &platform)
    {
        m_page->setShop(m_services->shop(platform));
        m_page->showTab(AppsPage::CredentialsTab);
    }

    [[nodiscard]] QString stepSentence(int step) const
    {
        auto *row = child<QWidget>(u"exchangeStep%1"_s.arg(step));
        return row->findChild<QLabel *>(u"stepSentence"_s)->text();
    }

    AppId addApp(const QString &name) const
    {
        CustomApp app;
        app.id = AppId::create();
        app.shopId = m_services->shop(u"youhaosuda"_s);
        app.name = name;
        app.clientId = u"second-id"_s;
        app.created = m_services->services().clock.now();
        return waitFor(m_services->services().shops.save(app)) ? app.id : AppId();
    }

    void selectRow(const QString &name) const
    {
        auto *list = child<QListView>(u"appsList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data().toString() == name)
                list->setCurrentIndex(index);
        }
    }

    [[nodiscard]] QString shownApp() const { return child<ui::ElidedLabel>(u"appTitle"_s)->fullText(); }

    [[nodiscard]] TokenInfo token(const QString &platform) const
    {
        const auto app = m_services->services().shops.app(m_services->app(platform));
        return app ? app->token : TokenInfo();
    }

private slots:
    void init()
    {
        m_services = std::make_unique<TestServices>();
        QCOMPARE(m_services->start(), QString());
        m_browser = std::make_unique<BrowserPlayer>();
        m_page = std::make_unique<AppsPage>(m_services->services());
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

    void listsTheAppsOfTheShop()
    {
        open(u"youhaosuda"_s);
        auto *list = child<QListView>(u"appsList"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->currentIndex().data().toString(), m_services->demo(u"youhaosuda"_s)->appName);
        QCOMPARE(child<QLineEdit>(u"clientIdField"_s)->text(), m_services->demo(u"youhaosuda"_s)->clientId);
        saveShot(*m_page, u"apps-before"_s);
    }

    void exchangesClientCredentials()
    {
        open(u"youhaosuda"_s);
        click(u"exchangeTokenButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"copyExchangeLog"_s)->isVisible(), kWait);
        QVERIFY2(token(u"youhaosuda"_s).present, qPrintable(stepSentence(2) + stepSentence(5)));
        QVERIFY(stepSentence(5).contains(m_services->demo(u"youhaosuda"_s)->name));
        QCOMPARE(m_browser->opened(), 0);
        const auto loaded
            = waitFor(m_services->services().credentials.load(m_services->app(u"youhaosuda"_s)));
        QVERIFY(loaded.has_value());
        QVERIFY(!loaded->webhookKey.isEmpty());
        saveShot(*m_page, u"apps-youhaosuda"_s);

        click(u"copyExchangeLog"_s);
        const QString log = QGuiApplication::clipboard()->text();
        QVERIFY(!log.isEmpty());
        QVERIFY(!log.contains(m_services->demo(u"youhaosuda"_s)->clientSecret));
        QVERIFY(!log.contains(QString::fromUtf8(loaded->accessToken.reveal())));
    }

    void exchangesThroughTheBrowser()
    {
        open(u"cyberbiz"_s);
        click(u"exchangeTokenButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"copyExchangeLog"_s)->isVisible(), kWait);
        QVERIFY2(token(u"cyberbiz"_s).present,
            qPrintable(stepSentence(0) + stepSentence(1) + stepSentence(2) + stepSentence(5)));
        QCOMPARE(m_browser->opened(), 1);
        QCOMPARE(m_browser->lastStatus(), 200);
        QVERIFY(token(u"cyberbiz"_s).expiresAt.isValid());
        QTRY_VERIFY(m_page->findChild<QWidget *>(u"claimsTable"_s));
        QVERIFY(child<QWidget>(u"claimsTable"_s)->isVisible());
        saveShot(*m_page, u"apps-cyberbiz"_s);
    }

    void tellsThatConsentWasRefused()
    {
        m_browser->decide(BrowserPlayer::Decision::Cancel);
        open(u"cyberbiz"_s);
        click(u"exchangeTokenButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"copyExchangeLog"_s)->isVisible(), kWait);
        QVERIFY(!token(u"cyberbiz"_s).present);
        QVERIFY(!child<QWidget>(u"exchangeStep1"_s)->findChild<QLabel *>(u"stepAdvice"_s)->text().isEmpty());
        QCOMPARE(stepSentence(2), u"Not run"_s);
    }

    void waitsForTheBrowserAndCancels()
    {
        m_browser->decide(BrowserPlayer::Decision::Nothing);
        open(u"cyberbiz"_s);
        click(u"exchangeTokenButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"browserRow"_s)->isVisible(), kWait);
        saveShot(*m_page, u"apps-browser"_s);
        click(u"copyAuthorizeAddress"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_browser->address().toString(QUrl::FullyEncoded));
        click(u"cancelExchangeButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!child<QWidget>(u"browserRow"_s)->isVisible(), kWait);
        QTRY_VERIFY(child<QPushButton>(u"exchangeTokenButton"_s)->isEnabled());
        QVERIFY(!token(u"cyberbiz"_s).present);
    }

    void opensTheFailingStepOnAWrongSecret()
    {
        Credentials wrong;
        wrong.clientSecret = Secret(u"not-the-secret-of-this-app"_s);
        QCOMPARE(m_services->setCredentials(u"youhaosuda"_s, wrong), QString());
        open(u"youhaosuda"_s);
        click(u"exchangeTokenButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"copyExchangeLog"_s)->isVisible(), kWait);
        QVERIFY(!token(u"youhaosuda"_s).present);
        auto *row = child<QWidget>(u"exchangeStep2"_s);
        auto *details = row->findChild<QLabel *>(u"stepDetails"_s);
        QVERIFY(details->isVisible());
        QVERIFY(details->text().startsWith(u"POST "_s));
        QVERIFY(!details->text().contains(u"not-the-secret-of-this-app"_s));
        QVERIFY(!row->findChild<QLabel *>(u"stepAdvice"_s)->text().isEmpty());
        QCOMPARE(stepSentence(5), u"Not run"_s);
        saveShot(*m_page, u"apps-wrong-secret"_s);
    }

    void replacesASecretInPlace()
    {
        open(u"youhaosuda"_s);
        QTRY_VERIFY(child<QPushButton>(u"clientSecretReplace"_s)->isVisible());
        click(u"clientSecretReplace"_s);
        auto *input = child<QLineEdit>(u"clientSecretInput"_s);
        QTRY_VERIFY(input->isVisible());
        QVERIFY(!child<QPushButton>(u"clientSecretSave"_s)->isEnabled());
        QTest::keyClicks(input, u"a-new-secret-value"_s);
        QVERIFY(m_page->isDirty());
        click(u"clientSecretSave"_s);
        QVERIFY(!input->isVisible());
        QVERIFY(input->text().isEmpty());
        QTRY_VERIFY(!m_page->isDirty());
        const auto loaded
            = waitFor(m_services->services().credentials.load(m_services->app(u"youhaosuda"_s)));
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->clientSecret.reveal(), QByteArray("a-new-secret-value"));
    }

    void guardsWhatIsTyped()
    {
        open(u"youhaosuda"_s);
        m_page->showTab(AppsPage::GeneralTab);
        auto *name = child<QLineEdit>(u"appName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Renamed"_s);
        QVERIFY(m_page->isDirty());
        QVERIFY(!child<QPushButton>(u"exchangeTokenButton"_s)->isEnabled());
        saveShot(*m_page, u"apps-general"_s);
        click(u"discardApp"_s);
        QVERIFY(!m_page->isDirty());
        QCOMPARE(name->text(), m_services->demo(u"youhaosuda"_s)->appName);

        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        click(u"saveApp"_s);
        QVERIFY(m_page->isDirty()); // an empty name is refused
        QTest::keyClicks(name, u"Renamed"_s);
        QTest::keySequence(m_page.get(), QKeySequence(QKeySequence::Save));
        QTRY_COMPARE(m_services->services().shops.app(m_services->app(u"youhaosuda"_s))->name, u"Renamed"_s);
        QVERIFY(!m_page->isDirty());
    }

    void addsAndDeletesAnApp()
    {
        open(u"youhaosuda"_s);
        QTest::mouseClick(child<QAbstractButton>(u"addAppButton"_s), Qt::LeftButton);
        auto *list = child<QListView>(u"appsList"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        auto *name = child<QLineEdit>(u"appName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Second app"_s);
        QTest::keyClicks(child<QLineEdit>(u"appClientId"_s), u"second-id"_s);
        click(u"saveApp"_s);
        QTRY_COMPARE(m_services->services().shops.apps(m_services->shop(u"youhaosuda"_s)).size(), 2);
        QCOMPARE(child<QLineEdit>(u"clientIdField"_s)->text(), u"second-id"_s);

        ui::Dialogs::setNextAnswer(ui::Dialogs::Answer::Accept);
        m_page->showTab(AppsPage::GeneralTab);
        click(u"deleteApp"_s);
        QTRY_COMPARE(m_services->services().shops.apps(m_services->shop(u"youhaosuda"_s)).size(), 1);
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }

    void aDeletedAppStaysDeleted()
    {
        open(u"youhaosuda"_s);
        m_page->showTab(AppsPage::GeneralTab);
        auto *name = child<QLineEdit>(u"appName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Renamed"_s);
        QVERIFY(m_page->isDirty());
        ui::Dialogs::setNextAnswer(ui::Dialogs::Answer::Accept);
        click(u"deleteApp"_s);
        const auto shop = m_services->shop(u"youhaosuda"_s);
        QTRY_VERIFY(m_services->services().shops.apps(shop).isEmpty());
        QTRY_VERIFY(child<QWidget>(u"appsEmpty"_s)->isVisible());
        QVERIFY(!m_page->isDirty());
        QTest::keySequence(m_page.get(), QKeySequence(QKeySequence::Save));
        QVERIFY(m_services->services().shops.apps(shop).isEmpty());
    }

    void aDraftIsDroppedWithoutAQuestion()
    {
        open(u"youhaosuda"_s);
        QTest::mouseClick(child<QAbstractButton>(u"addAppButton"_s), Qt::LeftButton);
        const int asked = ui::Dialogs::asked();
        click(u"deleteApp"_s);
        QCOMPARE(ui::Dialogs::asked(), asked);
        QCOMPARE(child<QListView>(u"appsList"_s)->model()->rowCount(), 1);
        QVERIFY(!m_page->isDirty());
    }

    void savesATypedSecretBeforeLeaving()
    {
        const AppId second = addApp(u"Second app"_s);
        open(u"youhaosuda"_s);
        selectRow(m_services->demo(u"youhaosuda"_s)->appName);
        QTRY_VERIFY(child<QPushButton>(u"clientSecretReplace"_s)->isVisible());
        click(u"clientSecretReplace"_s);
        QTest::keyClicks(child<QLineEdit>(u"clientSecretInput"_s), u"typed-but-not-saved"_s);
        QVERIFY(m_page->isDirty());
        ui::Dialogs::setNextAnswer(ui::Dialogs::Answer::Accept);
        selectRow(u"Second app"_s);
        QTRY_COMPARE(shownApp(), u"Second app"_s);
        QVERIFY(!m_page->isDirty());
        const auto first = waitFor(m_services->services().credentials.load(m_services->app(u"youhaosuda"_s)));
        QVERIFY(first.has_value());
        QCOMPARE(first->clientSecret.reveal(), QByteArray("typed-but-not-saved"));
        const auto other = waitFor(m_services->services().credentials.load(second));
        QVERIFY(!other || other->clientSecret.isEmpty());
    }

    void keepsWhatCouldNotBeSaved()
    {
        Shop shop = *m_services->services().shops.shop(m_services->shop(u"youhaosuda"_s));
        shop.environment = Environment::Live; // demo shops are never written to the database
        QVERIFY(waitFor(m_services->services().shops.save(shop)).has_value());
        addApp(u"Second app"_s);
        open(u"youhaosuda"_s);
        m_page->showTab(AppsPage::GeneralTab);
        selectRow(u"Second app"_s);
        auto *name = child<QLineEdit>(u"appName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Renamed"_s);
        m_services->database().close();
        ui::Dialogs::setNextAnswer(ui::Dialogs::Answer::Accept);
        selectRow(m_services->demo(u"youhaosuda"_s)->appName);
        QTRY_VERIFY(child<QWidget>(u"appsBanner"_s)->isVisible());
        QCOMPARE(name->text(), u"Renamed"_s);
        QVERIFY(m_page->isDirty());
        QCOMPARE(child<QListView>(u"appsList"_s)->currentIndex().data().toString(), u"Second app"_s);

        click(u"discardApp"_s);
        QCOMPARE(name->text(), u"Second app"_s);
        QTest::mouseClick(child<QAbstractButton>(u"addAppButton"_s), Qt::LeftButton);
        name->selectAll();
        QTest::keyClicks(name, u"Third app"_s);
        click(u"saveApp"_s);
        QTRY_COMPARE(m_services->services().shops.apps(shop.id).size(), 2);
        QTRY_COMPARE(shownApp(), u"New app"_s); // a draft again
        QCOMPARE(name->text(), u"Third app"_s);
        QVERIFY(m_page->isDirty());
    }

    void filteringChoosesNothing()
    {
        addApp(u"Second app"_s);
        open(u"youhaosuda"_s);
        const QString first = m_services->demo(u"youhaosuda"_s)->appName;
        selectRow(first);
        m_page->showTab(AppsPage::GeneralTab);
        QTest::keyClicks(child<QLineEdit>(u"appName"_s), u"x"_s);
        const int asked = ui::Dialogs::asked();
        auto *filter = child<QLineEdit>(u"appsFilter"_s);
        auto *list = child<QListView>(u"appsList"_s);
        QTest::keyClicks(filter, u"Second"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(ui::Dialogs::asked(), asked);
        QCOMPARE(shownApp(), first);
        QVERIFY(!list->currentIndex().isValid());
        filter->clear();
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(list->currentIndex().data().toString(), first);
        QVERIFY(m_page->isDirty());
    }

    void showsAnEmptyShop()
    {
        Shop bare;
        bare.id = ShopId::create();
        bare.platformId = u"youhaosuda"_s;
        bare.domain = u"bare.demo.example"_s;
        bare.environment = Environment::Demo;
        QVERIFY(waitFor(m_services->services().shops.save(bare)).has_value());
        m_page->setShop(bare.id);
        QVERIFY(child<QWidget>(u"appsEmpty"_s)->isVisible());
        m_page->setShop(ShopId(u"no such shop"_s));
        QVERIFY(child<QWidget>(u"appsEmpty"_s)->isVisible());
    }

    void worksNarrowAndDark()
    {
        open(u"cyberbiz"_s);
        m_services->theme().setMode(ui::Theme::Mode::Dark);
        m_page->resize(968, 520);
        m_page->setCompact(true);
        QVERIFY(!child<QWidget>(u"appsList"_s)->isVisible());
        QVERIFY(child<QWidget>(u"appPicker"_s)->isVisible());
        saveShot(*m_page, u"apps-narrow-dark"_s);
    }
};

QTEST_MAIN(TestAppsPage)
#include "tst_appspage.moc"
