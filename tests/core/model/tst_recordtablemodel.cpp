// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordtablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hookdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

json::Value parsed(const QByteArray &text)
{
    return json::parse(text).value_or(json::Value());
}

catalog::CatalogPtr load(const catalog::CatalogSource &source)
{
    return catalog::loadCatalogBlocking(source).value();
}

} // namespace

class TestRecordTableModel : public QObject
{
    Q_OBJECT
private:
    catalog::CatalogPtr m_cyberbiz;
    catalog::CatalogPtr m_youhaosuda;

    static QModelIndex cell(const RecordTableModel &model, int row, const QString &path)
    {
        const auto column = int(model.visibleColumns().indexOf(path));
        return column < 0 ? QModelIndex() : model.index(row, column);
    }

private slots:
    void initTestCase()
    {
        m_cyberbiz
            = load({u"cyberbiz"_s, {u"openapi-v1.json"_s, u"openapi-v2.json"_s}, u"webhooks.json"_s, {}});
        m_youhaosuda = load({u"youhaosuda"_s, {u"openapi.json"_s}, u"webhooks.json"_s, u"/v1"_s});
    }
    void ordersAsTheDesignShowsThem()
    {
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        const catalog::Operation *orders = m_cyberbiz->operation(u"getV1Orders");
        model.setLanguage(Language::ZhTw);
        model.setRecords(orders->responseExample, orders->response->items);
        QVERIFY(model.rowCount() > 0);
        const QStringList visible = model.visibleColumns();
        for (const QString &path : {u"order_number"_s, u"created_at"_s, u"customer.name"_s,
                 u"statuses.financial_status"_s, u"statuses.fulfillment_status"_s, u"prices.total_price"_s})
            QVERIFY2(visible.contains(path), qPrintable(visible.join(u' ')));
        QCOMPARE(visible.first(), u"order_number"_s);
        QVERIFY(visible.size() <= 9);
        QCOMPARE(model.columnPaths().mid(0, visible.size()), visible);
        QVERIFY(model.columnPaths().size() > visible.size());
        const QModelIndex total = cell(model, 0, u"prices.total_price"_s);
        QVERIFY(total.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
        QVERIFY(total.data().toString().contains(u'.')); // the number as it came
        QVERIFY(total.data(RecordTableModel::NumberRole).toDouble() > 0);
        const QModelIndex number = cell(model, 0, u"order_number"_s);
        QVERIFY(number.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignLeft));
        QVERIFY(!model.headerData(0, Qt::Horizontal, RecordTableModel::TitleRole).toString().isEmpty());
        QCOMPARE(
            model.headerData(0, Qt::Horizontal, RecordTableModel::KeyRole).toString(), u"order_number"_s);
        QCOMPARE(json::serialize(model.recordAt(0)), json::serialize(orders->responseExample.at(0)));
        QVERIFY(model.recordAt(-1).isNull());
        QVERIFY(model.recordAt(model.rowCount()).isNull());
    }
    void masksAndShows()
    {
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        const catalog::Operation *customers = m_cyberbiz->match("GET", u"/v1/customers"_s);
        QVERIFY(customers);
        // The whole answer's schema works too.
        model.setRecords(customers->responseExample, customers->response);
        const QModelIndex name = cell(model, 0, u"name"_s);
        QVERIFY2(name.isValid(), qPrintable(model.visibleColumns().join(u' ')));
        QVERIFY(name.data(RecordTableModel::PersonalRole).toBool());
        QVERIFY(name.data().toString() != name.data(RecordTableModel::RawValueRole).toString());
        model.setPersonalShown(true);
        QCOMPARE(cell(model, 0, u"name"_s).data().toString(),
            name.data(RecordTableModel::RawValueRole).toString());
        // A product's name is nobody's.
        model.setPersonalShown(false);
        model.setRecords(parsed("{\"products\":[{\"id\":1,\"name\":\"Cup\"}]}"), {});
        QCOMPARE(cell(model, 0, u"name"_s).data().toString(), u"Cup"_s);
        model.setRecords(parsed("{\"customers\":[{\"id\":1,\"name\":\"王小明\"}]}"), {});
        QCOMPARE(cell(model, 0, u"name"_s).data().toString(), u"王○明"_s);
    }
    void wrappers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QStringList>("paths");
        QTest::addRow("array") << "[{\"id\":1},{\"id\":2,\"b\":3}]"_ba << 2 << QStringList {u"id"_s, u"b"_s};
        QTest::addRow("wrapped list") << "{\"orders\":[{\"id\":1}]}"_ba << 1 << QStringList {u"id"_s};
        QTest::addRow("wrapped one") << "{\"order\":{\"id\":1}}"_ba << 1 << QStringList {u"id"_s};
        QTest::addRow("list with figures")
            << "{\"total_count\":2,\"products\":[{\"id\":1},{\"id\":2}]}"_ba << 2 << QStringList {u"id"_s};
        QTest::addRow("one record") << "{\"id\":1,\"items\":[{\"x\":1}],\"a\":{\"b\":1,\"c\":{\"d\":1}}}"_ba
                                    << 1 << QStringList {u"id"_s, u"a.b"_s, u"items"_s, u"a.c"_s};
        QTest::addRow("figures") << "{\"count\":2}"_ba << 1 << QStringList {u"count"_s};
        QTest::addRow("scalars") << "[1,\"b\"]"_ba << 2 << QStringList {QString()};
        QTest::addRow("empty list") << "[]"_ba << 0 << QStringList();
        QTest::addRow("empty wrapped") << "{\"orders\":[]}"_ba << 0 << QStringList();
        QTest::addRow("null") << "null"_ba << 0 << QStringList();
        QTest::addRow("text") << "\"done\""_ba << 1 << QStringList {QString()};
        QTest::addRow("mixed") << "[{\"id\":1},5,null,[1]]"_ba << 4 << QStringList {u"id"_s, QString()};
    }
    void wrappers()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, rows);
        QFETCH(QStringList, paths);
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.setRecords(parsed(text), {});
        QCOMPARE(model.rowCount(), rows);
        QStringList found = model.columnPaths();
        found.sort();
        paths.sort();
        QCOMPARE(found, paths);
        model.setLanguage(Language::En);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
    void namesEnumsAndLists()
    {
        auto state = std::make_shared<catalog::Schema>();
        state->title = {u"狀態"_s, u"状态"_s, u"State"_s};
        state->enumItems = {{u"paid"_s, {u"已付款"_s, u"已付款"_s, u"Paid"_s}}, {u"open"_s, {}}};
        auto row = std::make_shared<catalog::Schema>();
        row->type = u"object"_s;
        row->fields.append({u"state"_s, false, state});
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.setRecords(
            parsed("[{\"state\":\"paid\",\"tags\":[1,2],\"n\":null,\"ok\":true},{\"state\":\"open\"}]"), row);
        model.setVisibleColumns({u"state"_s, u"tags"_s, u"n"_s, u"ok"_s, u"unknown"_s});
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), u"Paid"_s);
        QCOMPARE(model.index(0, 0).data(RecordTableModel::RawValueRole).toString(), u"paid"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"open"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"[2]"_s);
        QCOMPARE(model.index(0, 2).data().toString(), QString());
        QCOMPARE(model.index(0, 3).data().toString(), u"true"_s);
        model.setLanguage(Language::ZhCn);
        QCOMPARE(model.index(0, 0).data().toString(), u"已付款"_s);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"状态"_s);
        QCOMPARE(model.columnTitle(u"state"_s).en, u"State"_s);
        model.setVisibleColumns({});
        QCOMPARE(model.visibleColumns(), model.defaultVisibleColumns());
    }
    void everyExampleGivesATable()
    {
        int tables = 0;
        for (const catalog::CatalogPtr &catalog : {m_cyberbiz, m_youhaosuda}) {
            for (const catalog::Operation &operation : catalog->operations) {
                if (operation.method != "GET" || operation.responseExample.isNull())
                    continue;
                RecordTableModel model;
                const QAbstractItemModelTester tester(&model, kFatal);
                model.setRecords(operation.responseExample, operation.response);
                if (model.rowCount() == 0)
                    continue;
                ++tables;
                QVERIFY2(model.columnCount() > 0, qPrintable(operation.id));
                QVERIFY2(model.columnCount() <= 9, qPrintable(operation.id));
                for (int row = 0; row < model.rowCount(); ++row) {
                    for (int column = 0; column < model.columnCount(); ++column) {
                        const QModelIndex index = model.index(row, column);
                        const bool hidden
                            = index.data(RecordTableModel::PathRole).toString().endsWith(u"token");
                        QVERIFY2(!hidden || index.data().toString().contains(u"•")
                                || index.data().toString().isEmpty(),
                            qPrintable(operation.id));
                    }
                }
            }
        }
        QVERIFY(tables > 100);
    }
};

QTEST_GUILESS_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
