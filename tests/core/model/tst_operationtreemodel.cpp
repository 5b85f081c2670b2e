// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/operationtreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;
using namespace Qt::StringLiterals;

class TestOperationTreeModel : public QObject
{
    Q_OBJECT
private:
    catalog::CatalogPtr m_catalog;

private slots:
    void initTestCase()
    {
        m_catalog = catalog::loadCatalogBlocking(
            {u"cyberbiz"_s, {u"openapi-v1.json"_s, u"openapi-v2.json"_s}, u"webhooks.json"_s,
                {}}).value();
    }
    void showsEverythingButWhatIsNotServed()
    {
        OperationTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setCatalog(m_catalog);
        QCOMPARE(model.operationCount(), 315 - 9);
        int sum = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex tag = model.index(row, 0);
            QVERIFY(tag.data(OperationTreeModel::IsTagRole).toBool());
            QCOMPARE(tag.data(OperationTreeModel::CountRole).toInt(), model.rowCount(tag));
            QVERIFY(!model.operation(tag));
            sum += model.rowCount(tag);
        }
        QCOMPARE(sum, model.operationCount());
        model.setNotServedShown(true);
        QCOMPARE(model.operationCount(), 315);
        const QModelIndex old = model.index(0, 0, model.index(0, 0));
        QVERIFY(old.isValid());
        model.setCatalog({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.indexOf(u"getV1Orders"_s).isValid());
    }
    void roles()
    {
        OperationTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setCatalog(m_catalog);
        model.setLanguage(Language::ZhTw);
        const QModelIndex orders = model.indexOf(u"getV1Orders"_s);
        QVERIFY(orders.isValid());
        QCOMPARE(model.operation(orders)->id, u"getV1Orders"_s);
        QCOMPARE(orders.data().toString(), u"取得所有訂單"_s);
        QCOMPARE(orders.data(OperationTreeModel::MethodRole).toByteArray(), "GET"_ba);
        QCOMPARE(orders.data(OperationTreeModel::PathRole).toString(), u"/v1/orders"_s);
        QCOMPARE(orders.data(OperationTreeModel::ScopeRole).toString(), u"read_orders"_s);
        QVERIFY(!orders.data(OperationTreeModel::IsTagRole).toBool());
        QCOMPARE(orders.parent().data(OperationTreeModel::KeyRole).toString(), u"orders"_s);
        model.setLanguage(Language::En);
        QCOMPARE(orders.data().toString(), u"List orders"_s);
        QVERIFY(orders.data(Qt::AccessibleTextRole).toString().contains(u"read_orders"_s));
    }
    void locks()
    {
        OperationTreeModel model;
        model.setCatalog(m_catalog);
        const QModelIndex orders = model.indexOf(u"getV1Orders"_s);
        QVERIFY(!orders.data(OperationTreeModel::LockedRole).toBool());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setGrantedScopes({u"read_products"_s}, true);
        QVERIFY(!changed.isEmpty());
        QVERIFY(orders.data(OperationTreeModel::LockedRole).toBool());
        model.setGrantedScopes({u"read_products"_s, u"read_orders"_s}, true);
        QVERIFY(!orders.data(OperationTreeModel::LockedRole).toBool());
        model.setGrantedScopes({}, false);
        QVERIFY(!orders.data(OperationTreeModel::LockedRole).toBool());
        // No scope needed, or only guessed: never locked.
        model.setGrantedScopes({}, true);
        for (const catalog::Operation &operation : m_catalog->operations) {
            const QModelIndex index = model.indexOf(operation.id);
            if (index.isValid() && operation.scopeSource != catalog::ScopeSource::Documented)
                QVERIFY(!index.data(OperationTreeModel::LockedRole).toBool()
                    || operation.scopeSource == catalog::ScopeSource::Observed);
        }
    }
    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::addRow("title zh-TW") << u"取得所有訂單"_s << true;
        QTest::addRow("title zh-CN") << u"获取所有订单"_s << true;
        QTest::addRow("title en, any case") << u"list ORDERS"_s << true;
        QTest::addRow("path") << u"/v1/orders"_s << true;
        QTest::addRow("parameter") << u"financial_statuses"_s << true;
        QTest::addRow("id") << u"getV1Orders"_s << true;
        QTest::addRow("two words in any order") << u"statuses 訂單"_s << true;
        QTest::addRow("nothing") << u"zzzz"_s << false;
        QTest::addRow("one of two missing") << u"orders zzzz"_s << false;
        QTest::addRow("pattern characters are text") << u".*"_s << false;
    }
    void filters()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        OperationTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setCatalog(m_catalog);
        model.setFilter(text, {});
        QCOMPARE(model.indexOf(u"getV1Orders"_s).isValid(), found);
        QVERIFY(model.operationCount() < 306);
        model.setFilter(text, {"POST"_ba});
        QVERIFY(!model.indexOf(u"getV1Orders"_s).isValid());
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex tag = model.index(row, 0);
            QVERIFY(model.rowCount(tag) > 0); // empty resources go
            QVERIFY(tag.data(OperationTreeModel::TotalRole).toInt() >= model.rowCount(tag));
            QCOMPARE(model.index(0, 0, tag).data(OperationTreeModel::MethodRole).toByteArray(), "POST"_ba);
        }
        model.setFilter({}, {});
        QCOMPARE(model.operationCount(), 306);
    }
};

QTEST_GUILESS_MAIN(TestOperationTreeModel)
#include "tst_operationtreemodel.moc"
