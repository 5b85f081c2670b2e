// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/http_server/httpsender.h"
#include "core/model/eventtablemodel.h"
#include "tests/ui/testservices.h"
#include "ui/events/eventspage.h"
#include "ui/events/histogram.h"
#include "ui/events/signaturepanel.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTcpServer>
#include <QTreeView>

using namespace hookdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 10'000;

} // namespace

/// The events page over a real receiver and a real database: every event comes as a POST over a socket.
class TestEventsPage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_parts = std::make_unique<test::TestServices>();
        QCOMPARE(m_parts->start(), QString());
        m_parts->updateReceiverKeys();
        m_shop = m_parts->shop(u"cyberbiz"_s);
        m_page = std::make_unique<ui::EventsPage>(m_parts->services());
        m_page->resize(1256, 790);
        m_page->show();
        m_page->setShop(m_shop);
        m_page->activated();
        m_table = m_page->findChild<QTableView *>(u"eventTable"_s);
        QVERIFY(m_table != nullptr);
    }
    void cleanup()
    {
        m_page.reset();
        m_parts.reset();
    }

    void showsAddressWhileEmpty()
    {
        QTRY_VERIFY(child<QWidget>(u"eventsEmpty"_s)->isVisible());
        QVERIFY(child<QAbstractButton>(u"eventsCopyAddress"_s)->isVisible());
        QSignalSpy opened(m_page.get(), &ui::Page::openPage);
        for (auto *button : child<QWidget>(u"eventsEmpty"_s)->findChildren<QPushButton *>())
            button->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"subscriptions"_s);
    }

    void aTakenPortOffersAnotherOne()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        auto &receiver = m_parts->services().receiver;
        receiver.stop();
        QTRY_COMPARE(receiver.state(), event::ReceiverState::Stopped);
        event::ReceiverConfig config;
        config.port = other.serverPort();
        config.pathToken = u"dGVzdC1wYXRoLXRva2VuLTAx"_s;
        receiver.start(config);
        QTRY_COMPARE_WITH_TIMEOUT(receiver.state(), event::ReceiverState::PortInUse, kPatience);
        auto *banner = child<QWidget>(u"eventsReceiverBanner"_s);
        QVERIFY(banner->isVisible());
        QSignalSpy opened(m_page.get(), &ui::Page::openPage);
        QStringList asked;
        for (auto *button : banner->findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            button->click();
            asked.append(opened.last().at(0).toString() + u'/' + opened.last().at(1).toString());
        }
        QCOMPARE(asked, (QStringList {u"receiver/port"_s, u"receiver/start"_s}));
    }

    void eventArrivesLiveWithExactBytes()
    {
        const QByteArray body = R"({"id":1001,"total":19.90,"note":"\u4e2d","customer":{"name":"王小明"}})";
        QCOMPARE(post(u"orders/create"_s, body), 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, kPatience);
        QVERIFY(m_table->isVisible());
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        auto *tree = child<QTreeView>(u"payloadTree"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 0, kPatience);
        auto *tabs = child<QTabBar>(u"eventDetailTabs"_s);
        tabs->setCurrentIndex(1);
        auto *mode = child<ui::SegmentedControl>(u"eventRawMode"_s);
        mode->setCurrent(1);
        emit mode->activated(1);
        auto *raw = child<ui::CodeView>(u"eventRaw"_s);
        QTRY_COMPARE_WITH_TIMEOUT(raw->text().toUtf8(), body, kPatience);
    }

    void forgedEventShowsBothValues()
    {
        const QByteArray wrong(64, 'a');
        QCOMPARE(post(u"orders/create"_s, R"({"id":1002})", wrong), 401);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, kPatience);
        const auto row = rowAt(0);
        QCOMPARE(row.signature, store::EventSignature::Mismatch);
        QCOMPARE(row.answeredStatus, 401);
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        child<QTabBar>(u"eventDetailTabs"_s)->setCurrentIndex(3);
        auto *difference = child<QWidget>(u"eventSignature"_s)->findChild<ui::DifferenceView *>();
        QTRY_VERIFY_WITH_TIMEOUT(
            difference->accessibleName().contains(QString::fromLatin1(wrong)), kPatience);
        const QByteArray right = hmacOf(R"({"id":1002})");
        QVERIFY2(difference->accessibleName().contains(QString::fromLatin1(right)),
            qPrintable(difference->accessibleName()));
    }

    void headersAreListedAndRedacted()
    {
        QCOMPARE(
            post(u"orders/paid"_s, R"({"id":7})", {}, {{"Authorization", "Bearer hush-hush-hush"}}), 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, kPatience);
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        auto *headers = child<QTableWidget>(u"eventHeaders"_s);
        QTRY_VERIFY_WITH_TIMEOUT(headers->rowCount() > 2, kPatience);
        QStringList names;
        for (int row = 0; row < headers->rowCount(); ++row) {
            names.append(headers->item(row, 0)->text().toLower());
            QVERIFY(!headers->item(row, 1)->text().contains(u"hush"_s));
        }
        QVERIFY(names.contains(u"x-cyberbiz-event"_s));
        QVERIFY(names.contains(u"authorization"_s));
    }

    void searchAndEmptyResult()
    {
        QCOMPARE(post(u"orders/create"_s, R"({"id":11})"), 200);
        QCOMPARE(post(u"products/update"_s, R"({"id":12})"), 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 2, kPatience);
        auto *search = child<QLineEdit>(u"eventsSearch"_s);
        QTest::keyClicks(search, u"products"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, kPatience);
        QCOMPARE(rowAt(0).topic, u"products/update"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(u"eventsCount"_s)->text().startsWith(u"1 / 2"_s), kPatience);
        search->selectAll();
        QTest::keyClicks(search, u"nothing like it"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"eventsEmpty"_s)->isVisible(), kPatience);
        for (auto *button : child<QWidget>(u"eventsEmpty"_s)->findChildren<QPushButton *>())
            button->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 2, kPatience);
        QVERIFY(search->text().isEmpty());
    }

    void otherShopIsHidden()
    {
        QCOMPARE(post(u"orders/create"_s, R"({"id":21})"), 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, kPatience);
        m_page->setShop(m_parts->shop(u"youhaosuda"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 0, kPatience);
    }

    void pauseCountsAndContinues()
    {
        QCOMPARE(post(u"orders/create"_s, R"({"id":31})"), 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, kPatience);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Space);
        QCOMPARE(child<ui::SegmentedControl>(u"eventsLive"_s)->current(), 1);
        QCOMPARE(post(u"orders/create"_s, R"({"id":32})"), 200);
        auto *more = child<QPushButton>(u"eventsNew"_s);
        QTRY_VERIFY_WITH_TIMEOUT(more->isVisible(), kPatience);
        QCOMPARE(m_table->model()->rowCount(), 1);
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 2, kPatience);
        QCOMPARE(child<ui::SegmentedControl>(u"eventsLive"_s)->current(), 0);
    }

    void stripCountsTheMinute()
    {
        QCOMPARE(post(u"orders/create"_s, R"({"id":41})"), 200);
        QCOMPARE(post(u"orders/create"_s, R"({"id":42})", QByteArray(64, 'b')), 401);
        auto *strip = child<ui::Histogram>(u"eventsHistogram"_s);
        const auto sums = [strip] {
            QPair<int, int> sum;
            for (int slot = 0; slot < ui::Histogram::kMinutes; ++slot) {
                sum.first += strip->verifiedAt(slot);
                sum.second += strip->mismatchedAt(slot);
            }
            return sum;
        };
        QTRY_COMPARE_WITH_TIMEOUT(sums(), qMakePair(1, 1), kPatience);
    }

    void stoppedReceiverIsSaid()
    {
        auto *banner = child<QWidget>(u"eventsReceiverBanner"_s);
        QVERIFY(!banner->isVisible());
        m_parts->services().receiver.stop();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kPatience);
    }

    void narrowPageIsAList()
    {
        QCOMPARE(post(u"orders/create"_s, R"({"id":51})"), 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, kPatience);
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        m_page->resize(968, 520);
        QTRY_COMPARE(m_table->rowHeight(0), 46);
        QVERIFY(m_table->isColumnHidden(EventTableModel::TimeColumn));
        QVERIFY(!m_table->isColumnHidden(EventTableModel::TopicColumn));
        QCOMPARE(m_table->currentIndex().row(), 0);
    }

    void bodyThatIsNoJson()
    {
        QCOMPARE(post(u"orders/create"_s, "id=1&total=2"), 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 1, kPatience);
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        auto *tree = child<QTreeView>(u"payloadTree"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!tree->isVisible(), kPatience);
    }

private:
    template <typename T> T *child(const QString &name) const
    {
        T *found = m_page->findChild<T *>(name);
        if (found == nullptr)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] store::EventRow rowAt(int row) const
    {
        return m_table->model()->index(row, 0).data(EventTableModel::RowRole).value<store::EventRow>();
    }
    [[nodiscard]] QByteArray hmacOf(const QByteArray &body) const
    {
        const auto *profile = m_parts->services().platforms.find(u"cyberbiz"_s, true);
        return platform::signBody(
            profile->signature, body, Secret(m_parts->demo(u"cyberbiz"_s)->clientSecret));
    }
    /// Status of a delivery over a real socket, signed unless @p signature says otherwise.
    int post(const QString &topic, const QByteArray &body, const QByteArray &signature = {},
        const HeaderList &more = {})
    {
        const auto *profile = m_parts->services().platforms.find(u"cyberbiz"_s, true);
        http::SendRequest request;
        request.url = m_parts->services().receiver.address(m_shop);
        request.headers
            = {{"Content-Type", "application/json"}, {profile->signature.topicHeader, topic.toLatin1()},
                {profile->signature.shopHeader, m_parts->demo(u"cyberbiz"_s)->domain.toLatin1()},
                {profile->signature.header, signature.isEmpty() ? hmacOf(body) : signature}};
        request.headers += more;
        request.body = body;
        Completer<int> done;
        m_sender.post(request, [done](const http::SendOutcome &outcome) { done.finish(outcome.status); });
        return test::waitFor(done.future()).value_or(-1);
    }

    std::unique_ptr<test::TestServices> m_parts;
    std::unique_ptr<ui::EventsPage> m_page;
    http::HttpSender m_sender;
    ShopId m_shop;
    QTableView *m_table = nullptr;
};

QTEST_MAIN(TestEventsPage)
#include "tst_eventspage.moc"
