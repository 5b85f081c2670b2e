// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/subscriptiontablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hookdesk;
using Model = SubscriptionTableModel;

namespace {

subscription::Webhook webhook(qint64 id, const QString &topic)
{
    subscription::Webhook made;
    made.id = id;
    made.topic = topic;
    made.address = u"https://hook.demo.example/%1"_s.arg(id);
    made.contentType = u"application/json"_s;
    made.createdAt = QDateTime::fromString(u"2026-11-22T10:00:00.000Z"_s, Qt::ISODateWithMs);
    return made;
}

catalog::CatalogPtr names()
{
    auto made = std::make_shared<catalog::Catalog>();
    catalog::Topic topic;
    topic.name = u"orders/create"_s;
    topic.title = {u"訂單建立"_s, u"订单创建"_s, u"Order created"_s};
    made->topics.append(topic);
    return made;
}

} // namespace

class TestSubscriptionTableModel : public QObject
{
    Q_OBJECT

private slots:
    void showsWebhooks()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWebhooks({webhook(7, u"orders/create"_s), webhook(8, u"products/update"_s)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, Model::TopicColumn).data().toString(), u"orders/create"_s);
        QCOMPARE(model.index(0, Model::AddressColumn).data().toString(), u"https://hook.demo.example/7"_s);
        QCOMPARE(model.index(0, Model::ContentTypeColumn).data().toString(), u"JSON"_s);
        QCOMPARE(model.index(0, Model::UpdatedColumn).data().toString(), QString());
        QCOMPARE(model.index(1, 0).data(Model::IdRole).toLongLong(), 8);
        QCOMPARE(model.index(0, 0).data(Model::LastEventMsRole).toLongLong(), -1);
    }

    void namesTopicsInTheLanguage()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWebhooks({webhook(7, u"orders/create"_s), webhook(8, u"made/up"_s)});
        QCOMPARE(model.index(0, 0).data(Model::TitleRole).toString(), QString());
        model.setCatalog(names());
        QCOMPARE(model.index(0, 0).data(Model::TitleRole).toString(), u"Order created"_s);
        model.setLanguage(Language::ZhTw);
        QCOMPARE(model.index(0, 0).data(Model::TitleRole).toString(), u"訂單建立"_s);
        QVERIFY(model.index(0, 0).data(Model::FilterRole).toString().contains(u"訂單"_s));
        QCOMPARE(model.index(1, 0).data(Model::TitleRole).toString(), QString());
    }

    void addsReplacesRemoves()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWebhooks({webhook(7, u"orders/create"_s)});
        model.addOrReplace(webhook(9, u"orders/create"_s));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.topics(), QStringList {u"orders/create"_s});
        auto changed = webhook(7, u"orders/paid"_s);
        model.addOrReplace(changed);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"orders/paid"_s);
        model.remove(7);
        model.remove(7);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.indexOf(7).isValid());
        QCOMPARE(model.indexOf(9).row(), 0);
        QVERIFY(!model.webhook({}).has_value());
    }

    void tellsTheLastEvent()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWebhooks(
            {webhook(7, u"orders/create"_s), webhook(8, u"orders/create"_s), webhook(9, u"orders/paid"_s)});
        QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
        model.setLastEvent(u"orders/create"_s, 1'795'327'500'000, 200);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(
            model.index(1, Model::StateColumn).data(Model::LastEventMsRole).toLongLong(), 1'795'327'500'000);
        model.setLastEvent(u"orders/paid"_s, 0, 0);
        QCOMPARE(model.index(2, Model::StateColumn).data(Model::LastEventMsRole).toLongLong(), 0);
    }

    void disarmsForeignText()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto evil = webhook(1, u"orders/create"_s);
        evil.address = u"https://a.example/\u202Egnp.exe<b>x</b>"_s;
        model.setWebhooks({evil});
        const QModelIndex cell = model.index(0, Model::AddressColumn);
        QVERIFY(!cell.data().toString().contains(u'\u202E'));
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        QCOMPARE(model.webhook(cell)->address, evil.address);
    }
};

QTEST_APPLESS_MAIN(TestSubscriptionTableModel)
#include "tst_subscriptiontablemodel.moc"
