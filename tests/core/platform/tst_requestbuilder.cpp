// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/apiclient.h"

#include <QTest>

using namespace hookdesk;
using namespace hookdesk::platform;
using namespace Qt::StringLiterals;
using Values = QMap<QString, QString>;

namespace {

catalog::Parameter parameter(const QString &name, const QString &type, catalog::ParameterIn in, bool required)
{
    auto schema = std::make_shared<catalog::Schema>();
    schema->type = type;
    catalog::Parameter result;
    result.name = name;
    result.in = in;
    result.required = required;
    result.schema = schema;
    return result;
}

catalog::Operation operation()
{
    using In = catalog::ParameterIn;
    catalog::Operation op;
    op.method = "PUT";
    op.path = u"/v1/orders/{id}/notes/{name}"_s;
    op.parameters = {parameter(u"id"_s, u"integer"_s, In::Path, true),
        parameter(u"name"_s, u"string"_s, In::Path, true),
        parameter(u"page"_s, u"integer"_s, In::Query, false),
        parameter(u"price"_s, u"number"_s, In::Query, false),
        parameter(u"open"_s, u"boolean"_s, In::Query, false), parameter(u"q"_s, u"string"_s, In::Query, true),
        parameter(u"ids"_s, u"array"_s, In::Query, false),
        parameter(u"variant_ids[]"_s, u"array"_s, In::Query, false)};
    op.bodyType = "application/json";
    return op;
}

const Values kGood {{u"id"_s, u"7"_s}, {u"name"_s, u"a"_s}, {u"q"_s, u"x"_s}};

} // namespace

class TestRequestBuilder : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreEncoded_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addRow("plain") << u"a"_s << "a"_ba
                               << "q=a"_ba;
        QTest::addRow("slash") << u"a/b"_s << "a%2Fb"_ba
                               << "q=a%2Fb"_ba;
        QTest::addRow("space and plus") << u"a b+c"_s << "a%20b%2Bc"_ba
                                        << "q=a%20b%2Bc"_ba;
        QTest::addRow("percent") << u"100%41"_s << "100%2541"_ba
                                 << "q=100%2541"_ba;
        QTest::addRow("delimiters") << u"a&b=c#d?e"_s << "a%26b%3Dc%23d%3Fe"_ba
                                    << "q=a%26b%3Dc%23d%3Fe"_ba;
        QTest::addRow("Chinese") << u"茶"_s << "%E8%8C%B6"_ba
                                 << "q=%E8%8C%B6"_ba;
        QTest::addRow("dots inside") << u"../x"_s << "..%2Fx"_ba
                                     << "q=..%2Fx"_ba;
        QTest::addRow("CRLF") << u"a\r\nb"_s << "a%0D%0Ab"_ba
                              << "q=a%0D%0Ab"_ba;
    }
    void valuesAreEncoded()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        Values values = kGood;
        values[u"name"_s] = value;
        values[u"q"_s] = value;
        const auto request = buildRequest(operation(), values, {});
        QVERIFY(request);
        QCOMPARE(request->path.toUtf8(), "/v1/orders/7/notes/" + path);
        QCOMPARE(request->query.toString(QUrl::FullyEncoded).toUtf8(), query);
        QCOMPARE(request->method, "PUT"_ba);
    }
    void arraysRepeat()
    {
        Values values = kGood;
        values[u"ids"_s] = u"1, 2\n3,"_s;
        values[u"variant_ids[]"_s] = u"9"_s;
        const auto request = buildRequest(operation(), values, {});
        QVERIFY(request);
        const auto items = request->query.queryItems(QUrl::FullyDecoded);
        const QList<QPair<QString, QString>> expected {{u"q"_s, u"x"_s}, {u"ids[]"_s, u"1"_s},
            {u"ids[]"_s, u"2"_s}, {u"ids[]"_s, u"3"_s}, {u"variant_ids[]"_s, u"9"_s}};
        QCOMPARE(items, expected);
    }
    void badInputIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addRow("missing path value") << u"name"_s << QString();
        QTest::addRow("blank path value") << u"name"_s << u"  "_s;
        QTest::addRow("dot") << u"name"_s << u"."_s;
        QTest::addRow("dots") << u"name"_s << u".."_s;
        QTest::addRow("integer path") << u"id"_s << u"7a"_s;
        QTest::addRow("integer overflow") << u"id"_s << u"99999999999999999999"_s;
        QTest::addRow("missing query value") << u"q"_s << QString();
        QTest::addRow("integer query") << u"page"_s << u"1.5"_s;
        QTest::addRow("number") << u"price"_s << u"cheap"_s;
        QTest::addRow("infinite") << u"price"_s << u"inf"_s;
        QTest::addRow("boolean") << u"open"_s << u"maybe"_s;
        QTest::addRow("unknown") << u"pages"_s << u"1"_s;
    }
    void badInputIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Values values = kGood;
        values[name] = value;
        const auto request = buildRequest(operation(), values, {});
        QVERIFY(!request);
        QCOMPARE(request.error().kind, Error::Kind::BadInput);
        QVERIFY2(request.error().detail.startsWith(name + u':'), qPrintable(request.error().detail));
    }
    void bodiesStayAsTyped()
    {
        const QByteArray body = "{ \"b\": 1.10,\n \"a\": 12345678901234567890, \"a\": 1 }";
        const auto request = buildRequest(operation(), kGood, body);
        QVERIFY(request);
        QCOMPARE(request->body, body);
        QCOMPARE(request->contentType, "application/json"_ba);
        QCOMPARE(request->priority, net::Priority::Write);
    }
    void badBodiesAreRefused()
    {
        for (const QByteArray &body : {"{"_ba, "{'a':1}"_ba, "{\"a\":01}"_ba, "x"_ba, "{\"a\":1,}"_ba}) {
            const auto request = buildRequest(operation(), kGood, body);
            QVERIFY(!request);
            QCOMPARE(request.error().kind, Error::Kind::BadInput);
            QVERIFY(request.error().detail.startsWith(u"body:"_s));
        }
        auto op = operation();
        op.bodyRequired = true;
        QVERIFY(!buildRequest(op, kGood, " "));
        op = operation();
        op.bodyType.clear();
        QVERIFY(!buildRequest(op, kGood, "{}"));
        op.bodyType = "multipart/form-data";
        QCOMPARE(buildRequest(op, kGood, "{}").error().kind, Error::Kind::Unsupported);
    }
    void formsAreMadeFromJson()
    {
        auto op = operation();
        op.bodyType = "application/x-www-form-urlencoded";
        const auto request
            = buildRequest(op, kGood, R"({"grant_type":"a b&c","n":1.10,"ids":[1,2],"o":{"k":null}})");
        QVERIFY(request);
        QCOMPARE(request->body, "grant_type=a%20b%26c&n=1.10&ids%5B%5D=1&ids%5B%5D=2&o%5Bk%5D="_ba);
        QVERIFY(!buildRequest(op, kGood, "[1]"));
    }
    void sideEffectsAreNotRepeated()
    {
        auto op = operation();
        op.method = "GET";
        QVERIFY(buildRequest(op, kGood, {})->retries);
        QVERIFY(!buildRequest(op, kGood, {})->sideEffect);
        op.sideEffect = true;
        QVERIFY(!buildRequest(op, kGood, {})->retries);
        QVERIFY(buildRequest(op, kGood, {})->sideEffect);
    }
};

QTEST_GUILESS_MAIN(TestRequestBuilder)
#include "tst_requestbuilder.moc"
