// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/applistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace hookdesk;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(14, 0), QTimeZone::utc());

CustomApp app(const QString &id, const TokenInfo &token = {})
{
    CustomApp made;
    made.id = AppId(id);
    made.name = u"App "_s + id;
    made.requestedScopes = {u"public"_s, u"read_orders"_s};
    made.token = token;
    return made;
}

TokenInfo token(qint64 secondsLeft)
{
    TokenInfo info;
    info.present = true;
    info.expiresAt = kNow.addSecs(secondsLeft);
    return info;
}

} // namespace

class TestAppListModel : public QObject
{
    Q_OBJECT

private slots:
    void judgesTokens_data()
    {
        QTest::addColumn<TokenInfo>("info");
        QTest::addColumn<int>("expected");
        QTest::addRow("none") << TokenInfo() << int(TokenState::None);
        TokenInfo endless;
        endless.present = true;
        QTest::addRow("without expiry") << endless << int(TokenState::Valid);
        QTest::addRow("an hour left") << token(3600) << int(TokenState::Valid);
        QTest::addRow("just ten minutes") << token(600) << int(TokenState::Valid);
        QTest::addRow("below ten minutes") << token(599) << int(TokenState::ExpiresSoon);
        QTest::addRow("this second") << token(0) << int(TokenState::Expired);
        QTest::addRow("long ago") << token(-86400) << int(TokenState::Expired);
    }

    void judgesTokens()
    {
        QFETCH(TokenInfo, info);
        QFETCH(int, expected);
        QCOMPARE(int(tokenState(info, kNow)), expected);
    }

    void givesRoles()
    {
        AppListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNow(kNow);
        model.setApps({app(u"a"_s, token(3600)), app(u"b"_s)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"App a"_s);
        QCOMPARE(model.index(0).data(AppListModel::ScopeCountRole).toInt(), 2);
        QCOMPARE(model.index(0).data(AppListModel::TokenStateRole).toInt(), int(TokenState::Valid));
        QCOMPARE(model.index(0).data(AppListModel::MillisecondsLeftRole).toLongLong(), 3'600'000);
        QCOMPARE(model.index(1).data(AppListModel::TokenStateRole).toInt(), int(TokenState::None));
        QCOMPARE(model.indexOf(AppId(u"b"_s)).row(), 1);
        QVERIFY(!model.indexOf(AppId(u"c"_s)).isValid());
        QVERIFY(model.idAt(7).isEmpty());
    }

    void followsTime()
    {
        AppListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNow(kNow);
        model.setApps({app(u"a"_s, token(3600))});
        QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        model.setNow(kNow.addSecs(3601));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(model.index(0).data(AppListModel::TokenStateRole).toInt(), int(TokenState::Expired));
        QCOMPARE(model.index(0).data(AppListModel::MillisecondsLeftRole).toLongLong(), 0);
    }

    void keepsRowsThatStay()
    {
        AppListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setApps({app(u"a"_s), app(u"b"_s)});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setApps({app(u"a"_s), app(u"b"_s, token(60))});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        model.setApps({app(u"b"_s)});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_APPLESS_MAIN(TestAppListModel)
#include "tst_applistmodel.moc"
