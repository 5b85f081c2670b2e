// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/payload.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hookdesk::event;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestPayload : public QObject
{
    Q_OBJECT
private slots:
    void facts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("version");
        const auto none = QString();
        QTest::addRow("order") << json("{'id':81001,'updated_at':'2026-01-02T03:04:05+08:00'}") << u"81001"_s
                               << u"2026-01-02T03:04:05+08:00"_s;
        QTest::addRow("spaces, order")
            << " \n{ \"updated_at\" : \"v\" ,\t\"id\" : \"a\\u0062\" }\r\n"_ba << u"ab"_s << u"v"_s;
        QTest::addRow("id wins over number") << json("{'number':5,'id':9}") << u"9"_s << none;
        QTest::addRow("number") << json("{'number':'A-5'}") << u"A-5"_s << none;
        QTest::addRow("order_number") << json("{'order_number':1001}") << u"1001"_s << none;
        QTest::addRow("big number keeps its digits")
            << json("{'id':12345678901234567890}") << u"12345678901234567890"_s << none;
        QTest::addRow("nested ids do not count")
            << json("{'items':[{'id':1},{'id':']}'}],'customer':{'id':2},'total':3}") << none << none;
        QTest::addRow("wrapped") << json("{'order':{'id':7,'updated_at':'x'}}") << u"7"_s << u"x"_s;
        QTest::addRow("null id") << json("{'id':null,'number':4}") << u"4"_s << none;
        QTest::addRow("object id") << json("{'id':{'a':1}}") << none << none;
        QTest::addRow("first of two ids") << json("{'id':1,'id':2}") << u"1"_s << none;
        QTest::addRow("escaped quote") << json("{'note':'a\\'},{\\'id\\':1','id':3}") << u"3"_s << none;
        QTest::addRow("byte order mark") << "\xef\xbb\xbf{\"id\":1}"_ba << u"1"_s << none;
        QTest::addRow("empty object") << "{}"_ba << none << none;
        QTest::addRow("empty") << ""_ba << none << none;
        QTest::addRow("array") << json("[{'id':1}]") << none << none;
        QTest::addRow("form") << "id=1&updated_at=2"_ba << none << none;
        QTest::addRow("cut") << json("{'id':1,'updated_at':'20") << none << none;
        QTest::addRow("cut in an escape") << "{\"id\":\"a\\"_ba << none << none;
        QTest::addRow("missing colon") << json("{'id' 1}") << none << none;
        QTest::addRow("missing value") << json("{'id':}") << none << none;
        QTest::addRow("trailing rubbish") << json("{'id':1} x") << none << none;
        QTest::addRow("extra bracket") << json("{'id':1}}") << none << none;
        QTest::addRow("NUL and invalid UTF-8") << QByteArray("{\"id\0\xff", 7) << none << none;
        QTest::addRow("long id") << "{\"id\":\""_ba + QByteArray(500, 'x') + "\"}" << none << none;
        QTest::addRow("very deep") << "{\"a\":"_ba + QByteArray(200'000, '[') << none << none;
    }
    void facts()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, id);
        QFETCH(QString, version);
        const PayloadFacts facts = readPayloadFacts(body);
        QCOMPARE(facts.resourceId, id);
        QCOMPARE(facts.resourceVersion, version);
    }

    void everyCutOfADocumentIsHarmless()
    {
        const QByteArray whole
            = json("{'a':[1,{'b':'c\\'\\\\'}],'id':81001,'updated_at':'2026-01-02','z':{'id':2}}");
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(readPayloadFacts(whole.first(length)).resourceId.isEmpty());
        QCOMPARE(readPayloadFacts(whole).resourceId, u"81001"_s);
    }

    void twoMegabytesAreQuick()
    {
        QByteArray body = "{\"items\":["_ba;
        while (body.size() < 2'000'000)
            body += json("{'sku':'ABC-\\'1','price':19.90,'tags':['a','b']},");
        body.back() = ']';
        body += json(",'id':5}");
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(readPayloadFacts(body).resourceId, u"5"_s);
        QVERIFY(clock.elapsed() < 1000); // about 10 ms; the bound only catches something quadratic
    }
};

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"
