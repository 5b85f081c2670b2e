// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testservices.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/navigationrail.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace hookdesk;
using namespace hookdesk::ui;
using namespace Qt::StringLiterals;

namespace {

class FakePage final : public Page
{
public:
    void setShop(const ShopId &shop) override { shops.append(shop); }
    void activated() override { ++shown; }
    void refresh() override { ++refreshed; }
    void focusSearch() override { ++searched; }
    [[nodiscard]] bool isDirty() const override { return dirty; }
    [[nodiscard]] QList<QAction *> pageActions() const override { return own; }
    void setCompact(bool value) override { compact = value; }

    QList<ShopId> shops;
    QList<QAction *> own;
    int shown = 0, refreshed = 0, searched = 0;
    bool dirty = false;
    bool compact = false;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

    test::TestServices m_test;
    QTemporaryDir m_folder;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<MainWindow> m_window;
    QList<FakePage *> m_made;

    void makeWindow()
    {
        PageFactories factories;
        for (const auto *id : {"apps", "subscriptions", "events", "explorer"}) {
            factories.append(
                {QString::fromLatin1(id), u"nav-"_s + QString::fromLatin1(id), [this](Services &) {
                     m_made.append(new FakePage);
                     return m_made.last();
                 }});
        }
        m_window = std::make_unique<MainWindow>(m_test.services(), factories, *m_state);
    }

    [[nodiscard]] static Shop newShop(const QString &domain)
    {
        Shop shop;
        shop.id = ShopId::create();
        shop.platformId = u"cyberbiz"_s;
        shop.domain = domain;
        shop.name = domain;
        shop.environment = Environment::Live;
        return shop;
    }

    [[nodiscard]] QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }

private slots:
    void initTestCase()
    {
        const QString problem = m_test.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void init()
    {
        m_made.clear();
        QFile::remove(m_folder.filePath(u"hookdesk.ini"_s));
        m_state = std::make_unique<UiState>(m_folder.path());
        makeWindow();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_state.reset();
    }

    void pagesAreMadeWhenShown()
    {
        QCOMPARE(m_made.size(), 1);
        QCOMPARE(m_made.first()->shops.size(), 1);
        QTest::mouseClick(m_window->findChild<QWidget *>(u"rail3"_s), Qt::LeftButton);
        QCOMPARE(m_made.size(), 2);
        QCOMPARE(m_window->currentPage(), u"events"_s);
        QCOMPARE(m_made.last()->shops.last(), m_window->currentShop());
        QVERIFY(m_window->windowTitle().endsWith(u"Hookdesk"_s));
    }

    void historyGoesBackAndForward()
    {
        action(u"page-2"_s)->trigger();
        action(u"page-4"_s)->trigger();
        action(u"back"_s)->trigger();
        QCOMPARE(m_window->currentPage(), u"subscriptions"_s);
        action(u"back"_s)->trigger();
        QCOMPARE(m_window->currentPage(), u"apps"_s);
        QVERIFY(!action(u"back"_s)->isEnabled());
        action(u"forward"_s)->trigger();
        QCOMPARE(m_window->currentPage(), u"subscriptions"_s);
    }

    void switchingTheShopTellsOnlyTheShownPage()
    {
        action(u"page-2"_s)->trigger();
        FakePage *first = m_made.at(0);
        FakePage *second = m_made.at(1);
        const auto before = first->shops.size();
        const ShopId other = m_window->currentShop() == m_test.shop(u"cyberbiz"_s)
            ? m_test.shop(u"youhaosuda"_s)
            : m_test.shop(u"cyberbiz"_s);
        m_window->switchShop(other);
        QCOMPARE(second->shops.last(), other);
        QCOMPARE(first->shops.size(), before);
        action(u"page-1"_s)->trigger();
        QCOMPARE(first->shops.last(), other);
        m_window->switchShop(ShopId(u"nobody"_s));
        QCOMPARE(m_window->currentShop(), other);
    }

    void unsavedTextIsGuarded()
    {
        m_made.first()->dirty = true;
        const ShopId before = m_window->currentShop();
        const ShopId other = before == m_test.shop(u"cyberbiz"_s) ? m_test.shop(u"youhaosuda"_s)
                                                                  : m_test.shop(u"cyberbiz"_s);
        Dialogs::setNextAnswer(Dialogs::Answer::Cancel);
        m_window->switchShop(other);
        QCOMPARE(m_window->currentShop(), before);
        Dialogs::setNextAnswer(Dialogs::Answer::Cancel);
        QVERIFY(!m_window->close());
        Dialogs::setNextAnswer(Dialogs::Answer::Accept);
        m_window->switchShop(other);
        QCOMPARE(m_window->currentShop(), other);
        Dialogs::setNextAnswer(Dialogs::Answer::Accept);
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
    }

    void widthsFollowTheDesign()
    {
        auto *rail = m_window->findChild<NavigationRail *>();
        m_window->resize(1440, 870);
        QVERIFY(!rail->isCollapsed());
        QVERIFY(!m_made.first()->compact);
        m_window->resize(1024, 610);
        QVERIFY(rail->isCollapsed());
        QVERIFY(m_made.first()->compact);
        action(u"toggleRail"_s)->trigger();
        QVERIFY(!rail->isCollapsed());
    }

    void keysReachThePage()
    {
        action(u"refresh"_s)->trigger();
        action(u"find"_s)->trigger();
        QCOMPARE(m_made.first()->refreshed, 1);
        QCOMPARE(m_made.first()->searched, 1);
        m_made.first()->own = {new QAction(u"Own"_s, m_made.first())};
        action(u"page-2"_s)->trigger();
        action(u"page-1"_s)->trigger();
        QVERIFY(m_made.first()->own.first()->associatedObjects().size() >= 1);
        action(u"page-2"_s)->trigger();
        QCOMPARE(m_made.first()->own.first()->associatedObjects().size(), 0);
    }

    void problemsStackAndClear()
    {
        auto *banner = m_window->findChild<QWidget *>(u"windowBanner"_s);
        QVERIFY(!banner->isVisible());
        m_window->showProblem(u"a"_s, {u"A"_s, u"B"_s, u"C"_s, u"D"_s});
        m_window->showProblem(u"b"_s, {u"E"_s, u"F"_s, u"G"_s, u"H"_s}, u"Do"_s);
        QVERIFY(banner->isVisible());
        m_window->clearProblem(u"b"_s);
        QVERIFY(banner->isVisible());
        m_window->clearProblem(u"a"_s);
        QVERIFY(!banner->isVisible());
    }

    void aProblemSpeaksTheNewLanguage()
    {
        auto *banner = m_window->findChild<QWidget *>(u"windowBanner"_s);
        QString word = u"first"_s;
        m_window->showProblem(
            u"a"_s,
            [&word] {
                return ErrorText {word, u"B"_s, u"C"_s, {}};
            },
            [&word] { return word; });
        const auto shows = [banner](const QString &text) {
            const auto labels = banner->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
        };
        QVERIFY(shows(u"first"_s));
        word = u"second"_s;
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_window.get(), &change);
        QVERIFY(shows(u"second"_s));
        QVERIFY(!shows(u"first"_s));
        m_window->clearProblem(u"a"_s);
    }

    void theReceiverIsStartedOnTheWantedPort()
    {
        QSignalSpy same(m_window.get(), &MainWindow::receiverStartRequested);
        QSignalSpy other(m_window.get(), &MainWindow::receiverOtherPortRequested);
        emit m_made.first()->openPage(u"receiver"_s, u"start"_s);
        QCOMPARE(same.size(), 1);
        QCOMPARE(other.size(), 0);
        emit m_made.first()->openPage(u"receiver"_s, u"port"_s);
        QCOMPARE(same.size(), 1);
        QCOMPARE(other.size(), 1);
    }

    void theRememberedShopDoesNotComeOverTypedText()
    {
        for (const bool dirty : {true, false}) {
            m_window.reset();
            m_made.clear();
            Shop late = newShop(u"late.example"_s);
            m_state->setValue(u"window/shop"_s, late.id.toString());
            makeWindow();
            m_made.first()->dirty = dirty;
            const ShopId before = m_window->currentShop();
            QVERIFY(before != late.id);
            QVERIFY(test::waitFor(m_test.services().shops.save(late)).has_value());
            QCOMPARE(m_window->currentShop(), dirty ? before : late.id);
            m_made.first()->dirty = false;
            QVERIFY(test::waitFor(m_test.services().shops.save(late)).has_value());
            QCOMPARE(m_window->currentShop(), dirty ? before : late.id); // no jump later either
            QVERIFY(test::waitFor(m_test.services().shops.removeShop(late.id)).has_value());
        }
    }

    void anAddedShopDoesNotComeOverTypedText()
    {
        for (const auto answer : {Dialogs::Answer::Cancel, Dialogs::Answer::Accept}) {
            const ShopId before = m_window->currentShop();
            m_made.first()->dirty = true;
            const qsizetype count = m_test.services().shops.shops().size();
            const int asked = Dialogs::asked();
            action(u"addShop"_s)->trigger();
            m_window->findChild<QLineEdit *>(u"addShopDomain"_s)->setText(u"added.example"_s);
            m_window->findChild<QLineEdit *>(u"addShopClientId"_s)->setText(u"client"_s);
            m_window->findChild<QLineEdit *>(u"addShopClientSecret"_s)->setText(u"example-app-secret"_s);
            Dialogs::setNextAnswer(answer);
            m_window->findChild<QPushButton *>(u"addShopSave"_s)->click();
            QTRY_COMPARE(Dialogs::asked(), asked + 1);
            QCOMPARE(m_test.services().shops.shops().size(), count + 1);
            ShopId added;
            for (const Shop &shop : m_test.services().shops.shops()) {
                if (shop.domain == u"added.example"_s)
                    added = shop.id;
            }
            QTRY_COMPARE(m_window->currentShop(), answer == Dialogs::Answer::Accept ? added : before);
            m_made.first()->dirty = false;
            QVERIFY(test::waitFor(m_test.services().shops.removeShop(added)).has_value());
        }
    }

    void theShopListFiltersAndChooses()
    {
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        action(u"switchShop"_s)->trigger();
        auto *list = m_window->findChild<QListWidget *>(u"shopList"_s);
        auto *filter = m_window->findChild<QLineEdit *>(u"shopFilter"_s);
        QVERIFY(list && filter);
        QCOMPARE(list->count(), 3); // one group title
        QTest::keyClicks(filter, u"yhsd"_s);
        QCOMPARE(list->count(), 2);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(m_window->currentShop(), m_test.shop(u"youhaosuda"_s));
    }

    void aLiveShopIsAddedAndBadInputKeepsTheText()
    {
        action(u"addShop"_s)->trigger();
        auto *domain = m_window->findChild<QLineEdit *>(u"addShopDomain"_s);
        auto *token = m_window->findChild<QLineEdit *>(u"addShopAccessToken"_s);
        auto *id = m_window->findChild<QLineEdit *>(u"addShopClientId"_s);
        auto *secret = m_window->findChild<QLineEdit *>(u"addShopClientSecret"_s);
        auto *save = m_window->findChild<QPushButton *>(u"addShopSave"_s);
        QVERIFY(domain->isVisible());
        domain->setText(u"not a host"_s);
        id->setText(u"client"_s);
        const auto before = m_test.services().shops.shops().size();
        save->click();
        QVERIFY(domain->property("invalid").toBool());
        QVERIFY(secret->property("invalid").toBool());
        QCOMPARE(id->text(), u"client"_s);
        QCOMPARE(m_test.services().shops.shops().size(), before);

        domain->setText(u"https://Shop.example/admin"_s);
        secret->setText(u"example-app-secret"_s);
        save->click();
        QTRY_COMPARE(m_test.services().shops.shops().size(), before + 1);
        QTRY_VERIFY(!domain->isVisible());
        QVERIFY(secret->text().isEmpty());
        QVERIFY(token->text().isEmpty());
        const ShopId added = m_window->currentShop();
        QCOMPARE(m_test.services().shops.shop(added)->domain, u"shop.example"_s);
        QCOMPARE(m_test.services().shops.apps(added).size(), 1);
        QVERIFY(test::waitFor(m_test.services().shops.removeShop(added)).has_value());
    }

    void theWindowRemembersItsPageAndShop()
    {
        action(u"page-3"_s)->trigger();
        m_window->switchShop(m_test.shop(u"youhaosuda"_s));
        m_window->close();
        m_window.reset();
        m_made.clear();
        makeWindow();
        QCOMPARE(m_window->currentPage(), u"events"_s);
        QCOMPARE(m_window->currentShop(), m_test.shop(u"youhaosuda"_s));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
