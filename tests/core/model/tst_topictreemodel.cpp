// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/topictreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;
using namespace Qt::StringLiterals;

class TestTopicTreeModel : public QObject
{
    Q_OBJECT
private:
    catalog::CatalogPtr m_catalog;

private slots:
    void initTestCase()
    {
        m_catalog = catalog::loadCatalogBlocking(
            {u"youhaosuda"_s, {u"openapi.json"_s}, u"webhooks.json"_s, u"/v1"_s})
                        .value();
    }
    void tickingTopics()
    {
        TopicTreeModel model(TopicTreeModel::Mode::Check);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy changed(&model, &TopicTreeModel::checkedChanged);
        model.setCatalog(m_catalog);
        QCOMPARE(changed.size(), 0);
        const QModelIndex paid = model.indexOf(u"orders/paid"_s);
        QVERIFY(paid.isValid());
        QCOMPARE(model.topic(paid)->name, u"orders/paid"_s);
        QVERIFY(model.setData(paid, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(paid, Qt::Checked, Qt::CheckStateRole)); // nothing changed
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.checked(), QStringList {u"orders/paid"_s});
        const QModelIndex orders = paid.parent();
        QCOMPARE(orders.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(orders.data(TopicTreeModel::CheckedCountRole).toInt(), 1);
        QVERIFY(model.setData(orders, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(model.checked().size(), orders.data(TopicTreeModel::CountRole).toInt());
        QCOMPARE(orders.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.setData(orders, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.checked().isEmpty());
        QVERIFY(!model.setData(paid, 1, Qt::EditRole));
    }
    void usedTopicsAreOutOfReach()
    {
        TopicTreeModel model(TopicTreeModel::Mode::Check);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setCatalog(m_catalog);
        model.setChecked({u"orders/paid"_s, u"shop/update"_s});
        QSignalSpy changed(&model, &TopicTreeModel::checkedChanged);
        model.setUsedTopics({u"orders/paid"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.checked(), QStringList {u"shop/update"_s});
        const QModelIndex paid = model.indexOf(u"orders/paid"_s);
        QVERIFY(paid.data(TopicTreeModel::UsedRole).toBool());
        QVERIFY(!model.flags(paid).testFlag(Qt::ItemIsEnabled));
        QVERIFY(!model.setData(paid, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(paid.parent(), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.checked().contains(u"orders/paid"_s));
        QCOMPARE(paid.parent().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }
    void unknownTopicsAreKept()
    {
        TopicTreeModel model(TopicTreeModel::Mode::Check);
        model.setCatalog(m_catalog);
        QSignalSpy changed(&model, &TopicTreeModel::checkedChanged);
        model.setChecked({u"future/topic"_s, u"shop/update"_s, u"products/create"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.checked(), QStringList({u"products/create"_s, u"shop/update"_s, u"future/topic"_s}));
        model.setChecked(model.checked());
        QCOMPARE(changed.size(), 1);
    }
    void filterHidesButKeepsTicks()
    {
        TopicTreeModel model(TopicTreeModel::Mode::Check);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setCatalog(m_catalog);
        model.setChecked({u"orders/paid"_s});
        for (const QString &text : {u"商品创建"_s, u"PRODUCT created"_s, u"products/create"_s}) {
            model.setFilter(text);
            QVERIFY(model.indexOf(u"products/create"_s).isValid());
            QVERIFY(!model.indexOf(u"orders/paid"_s).isValid());
        }
        QCOMPARE(model.checked(), QStringList {u"orders/paid"_s});
        model.setFilter(u"no such thing"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 7);
    }
    void pickingOne()
    {
        TopicTreeModel model(TopicTreeModel::Mode::Pick);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setCatalog(m_catalog);
        model.setLanguage(Language::ZhCn);
        const QModelIndex created = model.indexOf(u"products/create"_s);
        QCOMPARE(created.data().toString(), u"商品创建"_s);
        QVERIFY(!created.data(Qt::CheckStateRole).isValid());
        QVERIFY(model.flags(created).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.flags(created.parent()).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.setData(created, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(created.data(TopicTreeModel::DocumentedRole).toBool());
        QVERIFY(!model.indexOf(u"products/delete"_s).data(TopicTreeModel::DocumentedRole).toBool());
        model.setCatalog({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTopicTreeModel)
#include "tst_topictreemodel.moc"
