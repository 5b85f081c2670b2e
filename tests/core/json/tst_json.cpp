// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/value.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::json;
using namespace Qt::StringLiterals;

namespace {

Value parsed(QByteArrayView text)
{
    auto value = parse(text);
    if (!value) {
        qWarning("%s", qPrintable(value.error().detail));
        return {};
    }
    return *value;
}

QByteArray withoutSpace(const QByteArray &json)
{
    QByteArray out;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"')
            inString = !inString;
        if (inString || !QByteArrayView(" \n\r\t").contains(c))
            out += c;
        if (inString && c == '\\')
            out += json[++i];
    }
    return out;
}

QStringList platformDocuments()
{
    QStringList files;
    QDirIterator all(u":/platforms"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += all.next();
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A round trip that must change nothing, for every value below @p value.
void checkRoundTrip(const Value &value, int *count)
{
    ++*count;
    const QByteArray compact = serialize(value);
    const auto again = parse(compact);
    QVERIFY2(again, compact.constData());
    QVERIFY2(*again == value, compact.constData());
    for (const auto &[name, child] : value.members()) {
        if (child.isObject() || child.isArray())
            checkRoundTrip(child, count);
    }
    for (const Value &child : value.items())
        checkRoundTrip(child, count);
}

Value randomValue(QRandomGenerator *random, int depth)
{
    switch (random->bounded(depth > 4 ? 4 : 6)) {
    case 0:
        return {};
    case 1:
        return Value(random->bounded(2) == 1);
    case 2:
        return Value::number(QByteArray::number(random->generateDouble() * 1e6, 'g', 12));
    case 3: {
        QString text;
        for (int i = random->bounded(12); i > 0; --i)
            text += QChar(ushort(random->bounded(0x10000))); // controls and lone surrogates too
        return Value(text);
    }
    case 4: {
        Value list = Value::array();
        for (int i = random->bounded(6); i > 0; --i)
            list.append(randomValue(random, depth + 1));
        return list;
    }
    default: {
        Value object = Value::object();
        for (int i = random->bounded(6); i > 0; --i)
            object.set(QString::number(random->bounded(1000)), randomValue(random, depth + 1));
        return object;
    }
    }
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void keepsOrderAndNumberText()
    {
        const QByteArray text
            = "{\"z\":19.90,\"a\":12345678901234567890,\"m\":1e400,\"b\":-0.0,\"c\":1E+2,\"z\":\"again\"}";
        const Value value = parsed(text);
        QCOMPARE(serialize(value), text);
        QCOMPARE(value.size(), 6); // duplicate keys are kept
        QCOMPARE(value[u"z"].numberText(), "19.90"_ba); // and the first one is found
        QCOMPARE(value[u"a"].displayText(), u"12345678901234567890"_s);
        QCOMPARE(value[u"a"].toInt(-1), -1);
        QCOMPARE(value[u"m"].toDouble(7), 7.0);
        QCOMPARE(value[u"c"].toInt(), 100);
        QCOMPARE(value.members()[1].first, u"a"_s);
    }
    void readersNeverFail()
    {
        const Value value = parsed("{\"a\":{\"b\":[1,{\"c\":\"x\"}]},\"t\":true,\"n\":null}");
        QCOMPARE(value.atPath(u"a.b.1.c").toString(), u"x"_s);
        QVERIFY(value.atPath(u"a.b.9.c").isNull());
        QVERIFY(value.atPath(u"a.b.-1").isNull());
        QVERIFY(value.atPath(u"a.b.x").isNull());
        QVERIFY(value.atPath(u"").isNull());
        QVERIFY(value[u"t"][u"deeper"].isNull());
        QCOMPARE(value[u"t"].toInt(5), 5);
        QCOMPARE(value[u"t"].toString(u"d"_s), u"d"_s);
        QCOMPARE(value[u"t"].toBool(), true);
        QCOMPARE(value[u"a"].displayText(), u"{\"b\":[1,{\"c\":\"x\"}]}"_s);
        QCOMPARE(Value().displayText(), QString());
        QVERIFY(Value::number("1.").isNull());
        QVERIFY(Value::number("").isNull());
        QCOMPARE(Value::money(580).numberText(), "580.0"_ba);
        QCOMPARE(Value::money(19.9).numberText(), "19.9"_ba);
        QVERIFY(Value::money(qInf()).isNull());
        QCOMPARE(Value::number("-2.9").toInt(), -2);
    }
    void copiesShareUntilChanged()
    {
        Value a = Value::object({{u"x"_s, Value(1)}});
        Value b = a;
        b.set(u"x"_s, Value(2));
        b.set(u"y"_s, Value(true));
        QCOMPARE(serialize(a), "{\"x\":1}"_ba);
        QCOMPARE(serialize(b), "{\"x\":2,\"y\":true}"_ba);
        b.remove(u"x");
        QCOMPARE(serialize(b), "{\"y\":true}"_ba);
        b.append(Value(3)); // another kind: starts afresh
        b.append(b);
        QCOMPARE(serialize(b), "[3,[3]]"_ba);
        QVERIFY(!(a == b));
    }
    void rejectsGarbage_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("offset");
        const auto row = [](const char *name, const QByteArray &text, qsizetype offset) {
            QTest::addRow("%s", name) << text << offset;
        };
        row("empty", "", 0);
        row("blank", " \n ", 3);
        row("only a mark", "\xEF\xBB\xBF", 3);
        row("cut object", "{\"a\":1", 6);
        row("cut string", "{\"a\":\"x", 7);
        row("cut escape", "\"\\", 2);
        row("cut unicode escape", "\"\\u12", 1);
        row("cut word", "tru", 3);
        row("wrong word", "trux", 3);
        row("two documents", "{} {}", 3);
        row("trailing comma", "[1,]", 3);
        row("trailing comma in object", "{\"a\":1,}", 7);
        row("no colon", "{\"a\" 1}", 5);
        row("single quotes", "{'a':1}", 1);
        row("comment", "[1 /* x */]", 3);
        row("NaN", "NaN", 0);
        row("leading zero", "[01]", 2);
        row("plus", "[+1]", 1);
        row("bare minus", "[-]", 1);
        row("no fraction", "[1.]", 1);
        row("no exponent", "[1e]", 1);
        row("raw newline in string", "\"a\nb\"", 2);
        row("raw NUL in string", QByteArray("\"a\0b\"", 5), 2);
        row("NUL after the end", QByteArray("{}\0", 3), 2);
        row("unknown escape", "\"\\x41\"", 1);
        row("Big5", "{\"a\":\"\xA4\xA4\xA4\xE5\"}", 6);
        row("cut UTF-8", "\"\xE4\xB8", 1);
        row("overlong", "\"\xC0\xAF\"", 1);
        row("surrogate in UTF-8", "\"\xED\xA0\x80\"", 1);
        row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), 0);
        row("HTML", "<html>", 0);
        row("deep", QByteArray(100'000, '['), 512);
        row("deep objects", QByteArray("{\"a\":").repeated(100'000), 512 * 5);
    }
    void rejectsGarbage()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, offset);
        const auto value = parse(text);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, Error::Kind::Parse);
        const QString where = u"byte %1:"_s.arg(offset);
        QVERIFY2(value.error().detail.startsWith(where), qPrintable(value.error().detail));
        QCOMPARE(prettyPrint(text), text);
    }
    void limits()
    {
        const auto tooLong = parse("[1,2,3]", {4, 512});
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().kind, Error::Kind::TooLarge);
        QVERIFY(parse("[[1]]", {100, 2}));
        QVERIFY(!parse("[[1]]", {100, 1}));
        QVERIFY(parse("1", {100, 0}));
        const QByteArray deepest = QByteArray(512, '[') + QByteArray(512, ']');
        QCOMPARE(serialize(parsed(deepest)), deepest);
        const QByteArray siblings = '[' + QByteArray("[],").repeated(2000) + "[]]";
        QVERIFY(parse(siblings, {100'000, 2})); // depth is given back
    }
    void strings()
    {
        QCOMPARE(parsed("\xEF\xBB\xBF\"a\"").toString(), u"a"_s);
        QCOMPARE(parsed("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u738B\\uD83D\\uDE00\"").toString(),
            u"\"\\/\b\f\n\r\t\u738B\U0001F600"_s);
        QCOMPARE(parsed("\"a\\u0000b\"").toString(), QStringView(u"a\0b", 3).toString());
        // Lone surrogates survive instead of becoming question marks.
        QCOMPARE(serialize(parsed("[\"\\ud800\",\"\\udc00x\",\"\\ud800\\ud800\\udc00\"]")),
            "[\"\\ud800\",\"\\udc00x\",\"\\ud800\xF0\x90\x80\x80\"]"_ba);
        const QByteArray marked = "[\"\xEF\xBB\xBFx\",\"a\xEF\xBB\xBF\",\"\\n\xEF\xBB\xBF\"]";
        QCOMPARE(serialize(parsed(marked)), marked);
        QCOMPARE(serialize(Value(u"\u0001\"\\/\u007f王"_s)), "\"\\u0001\\\"\\\\/\x7F王\""_ba);
        QCOMPARE(parsed("{\"a\\u0062\":1,\"\":2}")[u"ab"].toInt(), 1);
        QCOMPARE(parsed("{\"a\\u0062\":1,\"\":2}")[u""].toInt(), 2);
    }
    void prettyPrintChangesNoToken()
    {
        const QByteArray raw
            = " {\"a\":1.50,\"a\":[ ] ,\"b\":{},\"c\":[{\"x\":\"\\u0041, ]}\\\"\"},1e9],\"d\":null}\n"
              "";
        const QByteArray expected = "{\n"
                                    "  \"a\": 1.50,\n"
                                    "  \"a\": [],\n"
                                    "  \"b\": {},\n"
                                    "  \"c\": [\n"
                                    "    {\n"
                                    "      \"x\": \"\\u0041, ]}\\\"\"\n"
                                    "    },\n"
                                    "    1e9\n"
                                    "  ],\n"
                                    "  \"d\": null\n"
                                    "}";
        QCOMPARE(prettyPrint(raw), expected);
        QCOMPARE(prettyPrint(QByteArray("\xEF\xBB\xBF" + expected)), expected);
        QCOMPARE(prettyPrint(" 1 "), "1"_ba);
        QCOMPARE(prettyPrint("[]"), "[]"_ba);
        QCOMPARE(prettyPrint("not json"), "not json"_ba);
        QCOMPARE(serialize(parsed("{\"a\":[1,{}],\"b\":[]}"), Format::Indented),
            "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}"_ba);
    }
    void platformDocumentsRoundTrip_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : platformDocuments())
            QTest::addRow("%s", qPrintable(file)) << file;
    }
    void platformDocumentsRoundTrip()
    {
        QFETCH(QString, file);
        const QByteArray raw = contentOf(file);
        const Value value = parsed(raw);
        QVERIFY(value.isObject());
        QVERIFY(parsed(serialize(value)) == value);
        QVERIFY(parsed(serialize(value, Format::Indented)) == value);
        QCOMPARE(withoutSpace(prettyPrint(raw)), withoutSpace(raw));
        QCOMPARE(prettyPrint(prettyPrint(raw)), prettyPrint(raw));
        const auto reference = QJsonDocument::fromJson(raw);
        QVERIFY(QJsonDocument::fromJson(serialize(value)) == reference);
    }
    void everyExampleRoundTrips()
    {
        int count = 0;
        const auto visit = [&count](const auto &self, const Value &value) -> void {
            for (const auto &[name, child] : value.members()) {
                if (name == u"example" || name == u"examples")
                    checkRoundTrip(child, &count);
                else
                    self(self, child);
            }
            for (const Value &child : value.items())
                self(self, child);
        };
        for (const QString &file : platformDocuments())
            visit(visit, parsed(contentOf(file)));
        QVERIFY2(count > 1000, qPrintable(QString::number(count)));
    }
    void randomValuesRoundTrip()
    {
        QRandomGenerator random(20261122);
        for (int i = 0; i < 2000; ++i) {
            const Value value = randomValue(&random, 0);
            const QByteArray compact = serialize(value);
            QVERIFY2(parsed(compact) == value, compact.constData());
            QCOMPARE(serialize(parsed(prettyPrint(compact))), compact);
        }
    }
    void damagedDocumentsNeverCrash()
    {
        const QByteArray whole = contentOf(u":/platforms/cyberbiz/platform.json"_s).left(4096);
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            QByteArray broken = whole.left(random.bounded(int(whole.size())));
            for (int n = random.bounded(4); n > 0 && !broken.isEmpty(); --n)
                broken[random.bounded(int(broken.size()))] = char(random.bounded(256));
            if (const auto value = parse(broken))
                QVERIFY(parsed(serialize(*value)) == *value);
            else
                QVERIFY(!value.error().detail.isEmpty());
        }
    }
    void largeDocumentIsFast()
    {
        const QByteArray raw = contentOf(u":/platforms/cyberbiz/openapi-v1.json"_s);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(parse(raw));
        qInfo("%lld bytes in %lld ms", qint64(raw.size()), timer.elapsed());
        QVERIFY(timer.elapsed() < 2000); // a guard against quadratic work; tests/bench has the figures
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
