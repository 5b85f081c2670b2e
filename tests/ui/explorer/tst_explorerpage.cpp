// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordtablemodel.h"
#include "tests/ui/testservices.h"
#include "ui/explorer/explorerpage.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

using namespace hookdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 15'000;

} // namespace

/// The explorer over the real demo shop: every answer comes over a socket.
class TestExplorerPage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_parts = std::make_unique<test::TestServices>();
        QCOMPARE(m_parts->start(), QString());
        m_shop = m_parts->shop(u"youhaosuda"_s);
        m_page = std::make_unique<ui::ExplorerPage>(m_parts->services());
        m_page->resize(1256, 790);
        m_page->show();
        m_page->setShop(m_shop);
        m_page->activated();
    }
    void cleanup()
    {
        m_page.reset();
        m_parts.reset();
    }

    void withoutTokenItSaysSo()
    {
        QTRY_VERIFY_WITH_TIMEOUT(child<QTreeView>(u"operationTree"_s)->model()->rowCount() > 5, kPatience);
        QVERIFY(!child<QPushButton>(u"sendButton"_s)->isEnabled());
        QVERIFY(child<QWidget>(u"responseHint"_s)->isVisible());
        QSignalSpy opened(m_page.get(), &ui::Page::openPage);
        for (auto *button : child<QWidget>(u"responseHint"_s)->findChildren<QPushButton *>())
            button->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"apps"_s);
    }

    void listsFiftyOrders()
    {
        exchange();
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"sendButton"_s)->isEnabled(), kPatience);
        auto *limit = child<QLineEdit>(u"param_limit"_s);
        QCOMPARE(limit->text(), u"50"_s);
        QTest::mouseClick(child<QPushButton>(u"sendButton"_s), Qt::LeftButton);
        auto *table = child<QTableView>(u"responseTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 50, kPatience);
        QCOMPARE(child<QWidget>(u"responseStatus"_s)->accessibleName(), u"200"_s);
        QVERIFY(!child<QWidget>(u"responseBanner"_s)->isVisible());
        auto *model = qobject_cast<RecordTableModel *>(table->model());
        QVERIFY(!model->isPersonalShown());
        QTest::mouseClick(child<QPushButton>(u"personalToggle"_s), Qt::LeftButton);
        QVERIFY(model->isPersonalShown());
    }

    void wrongTokenIsExplained()
    {
        Credentials wrong;
        wrong.clientSecret = Secret(m_parts->demo(u"youhaosuda"_s)->clientSecret);
        wrong.accessToken = Secret(QByteArray("not-the-token-of-this-shop"));
        QCOMPARE(m_parts->setCredentials(u"youhaosuda"_s, wrong), QString());
        markToken();
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"sendButton"_s)->isEnabled(), kPatience);
        QTest::mouseClick(child<QPushButton>(u"sendButton"_s), Qt::LeftButton);
        auto *banner = child<QWidget>(u"responseBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kPatience);
        QCOMPARE(child<QWidget>(u"responseStatus"_s)->accessibleName(), u"401"_s);
        QSignalSpy opened(m_page.get(), &ui::Page::openPage);
        for (auto *button : banner->findChildren<QPushButton *>()) {
            if (button->isVisible() && opened.isEmpty())
                button->click();
        }
        QCOMPARE(opened.size(), 1);
    }

    void refusedWriteMarksWhatItCan()
    {
        exchange();
        openOperation(u"createWebhook"_s);
        auto *editor = child<QPlainTextEdit>(u"bodyEditor"_s);
        QVERIFY(editor->toPlainText().contains(u"webhook"_s));
        editor->setPlainText(u"{\"webhook\":{\"address\":\"http://127.0.0.1:1/x\",\"topic\":\"no/such\"}}"_s);
        ui::Dialogs::setNextAnswer(ui::Dialogs::Answer::Accept);
        QTest::mouseClick(child<QPushButton>(u"sendButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"responseBanner"_s)->isVisible(), kPatience);
        QCOMPARE(child<QWidget>(u"responseStatus"_s)->accessibleName(), u"422"_s);
        QVERIFY(ui::Dialogs::lastQuestion().title.contains(m_parts->demo(u"youhaosuda"_s)->domain));
        QVERIFY(!ui::Dialogs::lastQuestion().live);
    }

    void declinedWriteSendsNothing()
    {
        exchange();
        openOperation(u"createWebhook"_s);
        ui::Dialogs::setNextAnswer(ui::Dialogs::Answer::Cancel);
        const int before = ui::Dialogs::asked();
        QTest::mouseClick(child<QPushButton>(u"sendButton"_s), Qt::LeftButton);
        QTRY_COMPARE(ui::Dialogs::asked(), before + 1);
        QVERIFY(child<QWidget>(u"responseHint"_s)->isVisible());
    }

    void brokenBodyIsNotSent()
    {
        exchange();
        openOperation(u"createWebhook"_s);
        child<QPlainTextEdit>(u"bodyEditor"_s)->setPlainText(u"{\n  \"webhook\": oops\n}"_s);
        const int before = ui::Dialogs::asked();
        QTest::mouseClick(child<QPushButton>(u"sendButton"_s), Qt::LeftButton);
        QVERIFY(child<QWidget>(u"responseBanner"_s)->isVisible());
        QCOMPARE(ui::Dialogs::asked(), before);
        QTRY_VERIFY(child<QWidget>(u"bodyStatus"_s)->accessibleName().contains(u"2"_s));
    }

    void theKeypadSendsToo()
    {
        exchange();
        openOperation(u"getOrder"_s);
        auto *id = child<QLineEdit>(u"param_id"_s);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        id->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"sendButton"_s)->isEnabled(), kPatience);
        QTest::keyClick(id, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        QTRY_VERIFY(id->property("invalid").toBool());
        QVERIFY(child<QWidget>(u"responseBanner"_s)->isVisible());
    }

    void missingPathParameterIsMarked()
    {
        exchange();
        openOperation(u"getOrder"_s);
        QTest::mouseClick(child<QPushButton>(u"sendButton"_s), Qt::LeftButton);
        auto *id = child<QLineEdit>(u"param_id"_s);
        QVERIFY(id->property("invalid").toBool());
        QVERIFY(child<QWidget>(u"responseBanner"_s)->isVisible());
    }

    void missingRecordIsExplained()
    {
        exchange();
        openOperation(u"getOrder"_s);
        QTest::keyClicks(child<QLineEdit>(u"param_id"_s), u"99999999"_s);
        QTest::mouseClick(child<QPushButton>(u"sendButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"responseBanner"_s)->isVisible(), kPatience);
        const int status = child<QWidget>(u"responseStatus"_s)->accessibleName().toInt();
        QVERIFY2(status == 404 || status == 422, qPrintable(QString::number(status)));
    }

    void typedValuesAreKept()
    {
        exchange();
        openOperation(u"getOrder"_s);
        QTest::keyClicks(child<QLineEdit>(u"param_id"_s), u"4711"_s);
        openOperation(u"listOrders"_s);
        QVERIFY(m_page->findChild<QLineEdit *>(u"param_limit"_s) != nullptr);
        openOperation(u"getOrder"_s);
        QCOMPARE(child<QLineEdit>(u"param_id"_s)->text(), u"4711"_s);
        m_page->setShop(m_parts->shop(u"cyberbiz"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QLineEdit *>(u"param_per_page"_s) != nullptr, kPatience);
        m_page->setShop(m_shop);
        openOperation(u"getOrder"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QLineEdit *>(u"param_id"_s) != nullptr, kPatience);
        QCOMPARE(child<QLineEdit>(u"param_id"_s)->text(), u"4711"_s);
    }

    void searchNarrowsTheTree()
    {
        auto *tree = child<QTreeView>(u"operationTree"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 5, kPatience);
        const int before = tree->model()->rowCount();
        QTest::keyClicks(child<QLineEdit>(u"operationSearch"_s), u"webhooks"_s);
        QTRY_VERIFY(tree->model()->rowCount() < before);
        QVERIFY(tree->model()->rowCount() > 0);
    }

    void compactPageHasAPicker()
    {
        QTRY_VERIFY_WITH_TIMEOUT(child<QTreeView>(u"operationTree"_s)->model()->rowCount() > 5, kPatience);
        m_page->resize(968, 520);
        QTRY_VERIFY(child<QWidget>(u"operationPicker"_s)->isVisible());
        QVERIFY(!child<QWidget>(u"operationTree"_s)->isVisible());
        QTest::mouseClick(child<QWidget>(u"operationPicker"_s), Qt::LeftButton);
        QTRY_VERIFY(child<QWidget>(u"operationTree"_s)->isVisible());
        m_page->resize(1256, 790);
        QTRY_VERIFY(!child<QWidget>(u"operationPicker"_s)->isVisible());
    }

private:
    template <typename T> T *child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (found == nullptr)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    void openOperation(const QString &id)
    {
        auto *tree = child<QTreeView>(u"operationTree"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 5, kPatience);
        m_page->openOperation(id);
    }
    /// The registry learns that there is a token, as the exchange tells it.
    void markToken()
    {
        auto app = *m_parts->services().shops.app(m_parts->app(u"youhaosuda"_s));
        app.token.present = true;
        app.token.masked = u"••••"_s;
        QVERIFY(test::waitFor(m_parts->services().shops.save(app)).has_value());
    }
    /// A real token from the demo shop's token endpoint.
    void exchange()
    {
        const auto *demo = m_parts->demo(u"youhaosuda"_s);
        net::HttpRequest request;
        request.method = "POST";
        request.url = demo->authBase;
        request.url.setPath(u"/oauth2/token"_s);
        request.secretHeaders = {{"Authorization", "Basic ",
            Secret((demo->clientId + u':' + demo->clientSecret).toUtf8().toBase64())}};
        request.body = "grant_type=client_credentials";
        request.contentType = "application/x-www-form-urlencoded";
        const auto answer = test::waitFor(m_parts->services().http.send(request));
        QVERIFY(answer.has_value());
        const auto parsed = json::parse(answer->body);
        QVERIFY(parsed.has_value());
        Credentials credentials;
        credentials.clientSecret = Secret(demo->clientSecret);
        credentials.accessToken = Secret((*parsed)[u"token"].toString());
        QVERIFY(!credentials.accessToken.isEmpty());
        QCOMPARE(m_parts->setCredentials(u"youhaosuda"_s, credentials), QString());
        markToken();
    }

    std::unique_ptr<test::TestServices> m_parts;
    std::unique_ptr<ui::ExplorerPage> m_page;
    ShopId m_shop;
};

QTEST_MAIN(TestExplorerPage)
#include "tst_explorerpage.moc"
