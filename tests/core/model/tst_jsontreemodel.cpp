// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

json::Value parsed(const QByteArray &text)
{
    return json::parse(text).value_or(json::Value());
}

const catalog::CatalogPtr &cyberbiz()
{
    static const auto kCatalog = catalog::loadCatalogBlocking(
        {u"cyberbiz"_s, {u"openapi-v1.json"_s, u"openapi-v2.json"_s}, u"webhooks.json"_s,
            {}}).value();
    return kCatalog;
}

QModelIndex at(JsonTreeModel *model, const QString &path)
{
    QModelIndex index = model->index(0, 0);
    for (const QString &part : path.split(u'.', Qt::SkipEmptyParts)) {
        QModelIndex next;
        while (!next.isValid()) {
            for (int row = 0; row < model->rowCount(index) && !next.isValid(); ++row) {
                if (model->index(row, 0, index).data().toString() == part)
                    next = model->index(row, 0, index);
            }
            if (next.isValid() || !model->canFetchMore(index))
                break;
            model->fetchMore(index);
        }
        index = next;
        if (!index.isValid())
            break;
    }
    return index;
}

QString value(const QModelIndex &index)
{
    return index.siblingAtColumn(JsonTreeModel::ValueColumn).data().toString();
}

} // namespace

class TestJsonTreeModel : public QObject
{
    Q_OBJECT
private slots:
    void showsARealPayload()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        tester.setUseFetchMore(false); // it would fetch within its own check of a reset, and object to that
        QCOMPARE(model.rowCount(), 0);
        const catalog::Topic *paid = cyberbiz()->topic(u"orders/paid");
        model.setLanguage(Language::ZhTw);
        model.setDocument(paid->example, u"order"_s, paid->payload);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"order"_s);
        const QModelIndex number = at(&model, u"order_number"_s);
        QCOMPARE(value(number), u"1001"_s);
        QCOMPARE(number.data(JsonTreeModel::KindRole).toInt(), int(json::Kind::Number));
        QVERIFY(!number.data(JsonTreeModel::TitleRole).toString().isEmpty());
        QCOMPARE(value(at(&model, u"subtotal_price"_s)), u"580.0"_s); // not 580
        QCOMPARE(value(at(&model, u"line_items"_s)), u"[ 1 ]"_s);
        const QModelIndex item = at(&model, u"line_items.0"_s);
        QCOMPARE(item.data(JsonTreeModel::TitleRole).toString(), u"手作陶杯 350ml"_s);
        QCOMPARE(at(&model, u"line_items.0.sku"_s).data(JsonTreeModel::PathRole).toString(),
            u"line_items.0.sku"_s);
        QCOMPARE(value(at(&model, u"line_items.0.sku"_s)), u"\"TEST-001\""_s);
        QCOMPARE(value(at(&model, u"line_items.0.qc"_s)), u"null"_s);
        QVERIFY(!at(&model, u"line_items.1"_s).isValid());
        const QString english = number.data(JsonTreeModel::TitleRole).toString();
        model.setLanguage(Language::En);
        QVERIFY(number.data(JsonTreeModel::TitleRole).toString() != english);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
    void masksPersonalValues()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        tester.setUseFetchMore(false);
        const catalog::Topic *paid = cyberbiz()->topic(u"orders/paid");
        model.setDocument(paid->example, u"order"_s, paid->payload);
        const QModelIndex name = at(&model, u"customer.name"_s);
        QVERIFY(name.data(JsonTreeModel::PersonalRole).toBool());
        QCOMPARE(value(name), u"\"王○明\""_s);
        QCOMPARE(name.data(JsonTreeModel::RawValueRole).toString(), u"王小明"_s);
        QVERIFY(!value(at(&model, u"buyer.email"_s)).contains(u"customer@"));
        QVERIFY(!value(at(&model, u"receiver.address"_s)).contains(u"測試路"));
        QVERIFY(!at(&model, u"order_number"_s).data(JsonTreeModel::PersonalRole).toBool());
        QVERIFY(!at(&model, u"customer"_s).data(JsonTreeModel::PersonalRole).toBool());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setPersonalShown(true);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(value(name), u"\"王小明\""_s);
        QVERIFY(model.isPersonalShown());
        // The record itself is the person.
        model.setPersonalShown(false);
        const catalog::Topic *customer = cyberbiz()->topic(u"customers/create");
        model.setDocument(customer->example, u"customer"_s, customer->payload);
        QCOMPARE(value(at(&model, u"name"_s)), u"\"王○明\""_s);
        model.setDocument(customer->example, QString(), customer->payload);
        QCOMPARE(value(at(&model, u"name"_s)), u"\"王○明\""_s);
    }
    void neverShowsASecret()
    {
        JsonTreeModel model;
        auto schema = std::make_shared<catalog::Schema>();
        auto secret = std::make_shared<catalog::Schema>();
        secret->secret = true;
        schema->fields.append({u"sign"_s, false, secret});
        model.setDocument(parsed("{\"sign\":\"canary-1\",\"webhook_token\":\"canary-2\",\"name\":\"x\"}"),
            u"shop"_s, schema);
        model.setPersonalShown(true);
        for (const QString &path : {u"sign"_s, u"webhook_token"_s}) {
            const QModelIndex index = at(&model, path);
            QVERIFY(!value(index).contains(u"canary"));
            QVERIFY(!index.data(JsonTreeModel::RawValueRole).toString().contains(u"canary"));
        }
        QVERIFY(!model.find(u"canary"_s, {}).isValid());
    }
    void longListsComeInSteps()
    {
        json::Value list = json::Value::array();
        for (int i = 0; i < 1203; ++i)
            list.append(json::Value(i));
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        tester.setUseFetchMore(false);
        model.setDocument(list, u"list"_s, {});
        const QModelIndex root = model.index(0, 0);
        QVERIFY(model.hasChildren(root));
        QCOMPARE(model.rowCount(root), 0); // nothing is made before it is opened
        model.fetchMore(root);
        QCOMPARE(model.rowCount(root), 500);
        QVERIFY(model.canFetchMore(root));
        // Painting the last row brings the next step, as QTreeView would not ask.
        (void)model.index(499, 0, root).data();
        QTRY_VERIFY(model.rowCount(root) > 500);
        while (model.canFetchMore(root))
            model.fetchMore(root);
        QCOMPARE(model.rowCount(root), 1203);
        QVERIFY(!model.hasChildren(model.index(7, 0, root)));
    }
    void findGoesOnAndWraps()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        tester.setUseFetchMore(false);
        model.setDocument(
            parsed("{\"a\":{\"needle\":1},\"b\":[\"x\",\"a NEEDLE\"],\"email\":\"needle@demo.example\"}"),
            u"root"_s, {});
        const QModelIndex first = model.find(u"needle"_s, {});
        QCOMPARE(first.data(JsonTreeModel::PathRole).toString(), u"a.needle"_s);
        const QModelIndex second = model.find(u"needle"_s, first);
        QCOMPARE(second.data(JsonTreeModel::PathRole).toString(), u"b.1"_s);
        QCOMPARE(model.find(u"needle"_s, second), first); // the masked address is not searched
        model.setPersonalShown(true);
        const QModelIndex third = model.find(u"needle"_s, second);
        QCOMPARE(third.data(JsonTreeModel::PathRole).toString(), u"email"_s);
        QCOMPARE(model.find(u"needle"_s, third), first);
        QCOMPARE(model.find(u"needle"_s, model.index(0, 0)), first);
        QCOMPARE(model.find(u"ROOT"_s, third), model.index(0, 0));
        QVERIFY(!model.find(u"nothing"_s, {}).isValid());
        QVERIFY(!model.find(QString(), {}).isValid());
        json::Value list = json::Value::array();
        for (int i = 0; i < 3000; ++i)
            list.append(json::Value(u"v%1."_s.arg(i)));
        model.setDocument(list, u"list"_s, {});
        QCOMPARE(model.find(u"v2718."_s, {}).row(), 2718);
    }
    void oddDocuments_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("null") << "null"_ba;
        QTest::addRow("scalar") << "\"a\\nb\""_ba;
        QTest::addRow("empty object") << "{}"_ba;
        QTest::addRow("duplicate keys") << "{\"a\":1,\"a\":[2]}"_ba;
        QTest::addRow("dots and empty keys") << "{\"\":{\"\":1},\"a.b\":2}"_ba;
        QTest::addRow("deep") << QByteArray(500, '[') + QByteArray(500, ']');
        QTest::addRow("disguise") << "{\"\xE2\x80\xAE\":\"\xE2\x80\xAE\"}"_ba;
    }
    void oddDocuments()
    {
        QFETCH(QByteArray, text);
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, kFatal);
        tester.setUseFetchMore(false);
        model.setDocument(parsed(text), u"x"_s, cyberbiz()->topic(u"orders/paid")->payload);
        QModelIndex index = model.index(0, 0);
        int depth = 0;
        for (; index.isValid(); ++depth) {
            QVERIFY(!value(index).contains(u'\u202e'));
            QVERIFY(!value(index).contains(u'\n'));
            if (model.canFetchMore(index))
                model.fetchMore(index);
            index = model.index(0, 0, index);
        }
        QVERIFY(depth >= 1);
        model.setLanguage(Language::ZhCn);
    }
};

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
