// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/subscription/subscriptionservice.h"

#include <QTest>

using namespace hookdesk;
using namespace hookdesk::subscription;
using namespace Qt::StringLiterals;
using Problem = AddressProblem;

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreJudged_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<bool>("refusedLive");
        const auto row = [](const QString &address, Problem problem, bool refused) {
            QTest::addRow("%s", qPrintable(address)) << address << problem << refused;
        };
        row(u"https://hooks.tea-house.tw/in/1"_s, Problem::None, false);
        row(u"https://茶.tw/hook?topic=orders"_s, Problem::None, false);
        row(u"http://hooks.tea-house.tw/in"_s, Problem::PlainHttp, false);
        row(u"https://8.8.8.8/in"_s, Problem::None, false);
        row(QString(), Problem::Empty, true);
        row(u"   "_s, Problem::Empty, true);
        row(u"hooks.tea-house.tw/in"_s, Problem::NotAUrl, true);
        row(u"https://"_s, Problem::NotAUrl, true);
        row(u"https://a b.tw/"_s, Problem::NotAUrl, true);
        row(u"https://x.tw/%zz"_s, Problem::NotAUrl, true);
        row(u"ftp://hooks.tea-house.tw"_s, Problem::NotHttp, true);
        row(u"javascript:alert(1)"_s, Problem::NotHttp, true);
        row(u"http://localhost:8080/in"_s, Problem::Loopback, true);
        row(u"http://a.localhost/in"_s, Problem::Loopback, true);
        row(u"https://localhost./in"_s, Problem::Loopback, true);
        row(u"http://127.0.0.1/"_s, Problem::Loopback, true);
        row(u"http://127.1/"_s, Problem::Loopback, true);
        row(u"http://2130706433/"_s, Problem::Loopback, true);
        row(u"http://0x7f.1/"_s, Problem::Loopback, true);
        row(u"http://0.0.0.0/"_s, Problem::Loopback, true);
        row(u"http://[::1]/"_s, Problem::Loopback, true);
        row(u"http://[::ffff:127.0.0.1]/"_s, Problem::Loopback, true);
        row(u"http://10.1.2.3/"_s, Problem::Private, false);
        row(u"http://172.31.0.1/"_s, Problem::Private, false);
        row(u"http://192.168.0.10/"_s, Problem::Private, false);
        row(u"http://169.254.169.254/"_s, Problem::Private, false);
        row(u"http://[fd00::1]/"_s, Problem::Private, false);
        row(u"http://nas.local/"_s, Problem::Private, false);
        row(u"http://printer/"_s, Problem::Private, false);
        row(u"https://www.youhaosuda.com/in"_s, Problem::PlatformDomain, true);
        row(u"https://tea.v.youhaosuda.com/in"_s, Problem::PlatformDomain, true);
        row(u"https://tea.cyberbiz.co/in"_s, Problem::PlatformDomain, true);
        row(u"https://notyouhaosuda.com/in"_s, Problem::None, false);
        row(u"http://www.example.com/create_product"_s, Problem::ExampleDomain, true);
        row(u"https://hooks.demo.example/in"_s, Problem::ExampleDomain, true);
    }
    void addressesAreJudged()
    {
        QFETCH(QString, address);
        QFETCH(Problem, problem);
        QFETCH(bool, refusedLive);
        QCOMPARE(checkAddress(address), problem);
        const auto platforms = platform::Platforms::load();
        QVERIFY(platforms);
        QCOMPARE(isRefusedByPlatform(problem, *platforms->find(u"youhaosuda"_s, false)), refusedLive);
        QCOMPARE(isRefusedByPlatform(problem, *platforms->find(u"youhaosuda"_s, true)),
            refusedLive && problem != Problem::Loopback);
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
