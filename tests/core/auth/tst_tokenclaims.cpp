// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenexchange.h"

#include <QTest>

using namespace hookdesk;
using namespace hookdesk::auth;
using namespace Qt::StringLiterals;

static QByteArray encode(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

static Secret jwt(const QByteArray &claims, const QByteArray &header = R"({"alg":"HS256"})"_ba)
{
    return Secret(encode(header) + '.' + encode(claims) + '.' + encode("signature"_ba));
}

class TestTokenClaims : public QObject
{
    Q_OBJECT
private slots:
    void readsTheSampleOfTheFacts()
    {
        const auto claims = readClaims(jwt(
            R"({"iat":1689132489,"exp":1689139689,"shop_id":7109,"scopes":"public shop_api","shop_domain":"demo.example"})"_ba));
        QVERIFY(claims);
        QCOMPARE(claims->issuedAt, QDateTime::fromSecsSinceEpoch(1689132489, Qt::UTC));
        QCOMPARE(claims->expiresAt, QDateTime::fromSecsSinceEpoch(1689139689, Qt::UTC));
        QCOMPARE(claims->shopId, u"7109"_s);
        QCOMPARE(claims->shopDomain, u"demo.example"_s);
        QCOMPARE(claims->scopes, (QStringList {u"public"_s, u"shop_api"_s}));
        QCOMPARE(claims->all.size(), 5);
        QCOMPARE(claims->all.at(0), qMakePair(u"iat"_s, u"1689132489"_s));
        QCOMPARE(claims->all.at(3), qMakePair(u"scopes"_s, u"public shop_api"_s));
    }
    void readsOtherShapes()
    {
        const auto list = readClaims(jwt(R"({"scope":["a","b",3]})"_ba));
        QVERIFY(list);
        QCOMPARE(list->scopes, (QStringList {u"a"_s, u"b"_s}));
        QVERIFY(!list->issuedAt.isValid());
        QVERIFY(!list->expiresAt.isValid());
        const auto strange = readClaims(jwt(R"({"iat":"soon","exp":-5,"scopes":7,"shop_id":null})"_ba));
        QVERIFY(strange);
        QVERIFY(!strange->issuedAt.isValid());
        QVERIFY(!strange->expiresAt.isValid());
        QVERIFY(strange->scopes.isEmpty());
        QVERIFY(strange->shopId.isEmpty());
        QVERIFY(readClaims(jwt(R"({"exp":1e300})"_ba)));
        QVERIFY(!readClaims(jwt(R"({"exp":1e300})"_ba))->expiresAt.isValid());
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("token");
        const QByteArray head = encode(R"({"alg":"HS256"})"_ba);
        const QByteArray body = encode(R"({"a":1})"_ba);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("opaque") << "0123456789abcdef0123456789abcdef"_ba;
        QTest::newRow("two parts") << QByteArray(head + '.' + body);
        QTest::newRow("four parts") << QByteArray(head + '.' + body + ".YQ.YQ");
        QTest::newRow("padding") << QByteArray(head + '.' + body + "=.YQ");
        QTest::newRow("standard alphabet") << QByteArray(head + '.' + body + ".+/+/");
        QTest::newRow("blank") << QByteArray(head + ". " + body + ".YQ");
        QTest::newRow("impossible length") << QByteArray(head + '.' + body + ".YQYQY");
        QTest::newRow("loose bits") << QByteArray(head + '.' + body + ".YR");
        QTest::newRow("empty claims") << QByteArray(head + "..YQ");
        QTest::newRow("array") << QByteArray(head + '.' + encode("[1]"_ba) + ".YQ");
        QTest::newRow("cut JSON") << QByteArray(head + '.' + encode(R"({"a":)"_ba) + ".YQ");
        QTest::newRow("no algorithm") << QByteArray(encode("{}"_ba) + '.' + body + ".YQ");
        QTest::newRow("NUL") << QByteArray("\0.\0.\0", 5);
        QTest::newRow("huge") << QByteArray(head + '.' + QByteArray(100'000, 'a') + ".YQ");
    }
    void refuses()
    {
        QFETCH(QByteArray, token);
        const auto claims = readClaims(Secret(token));
        QVERIFY(!claims);
        QCOMPARE(claims.error().kind, Error::Kind::Parse);
        if (!token.isEmpty())
            QVERIFY(!claims.error().detail.contains(QString::fromLatin1(token)));
    }
    void describes()
    {
        QVERIFY(!describeToken(Secret()).present);
        const Secret opaque("0123456789abcdef0123456789abcdef"_ba);
        const TokenInfo plain = describeToken(opaque);
        QVERIFY(plain.present);
        QCOMPARE(plain.fingerprint, opaque.fingerprint());
        QVERIFY(plain.masked.endsWith(u"cdef"_s));
        QVERIFY(!plain.masked.contains(u"0123"_s));
        QVERIFY(plain.scopes.isEmpty());
        QVERIFY(!plain.expiresAt.isValid());
        const TokenInfo told = describeToken(jwt(R"({"iat":10,"exp":20,"scopes":"a b"})"_ba));
        QCOMPARE(told.scopes, (QStringList {u"a"_s, u"b"_s}));
        QCOMPARE(told.issuedAt, QDateTime::fromSecsSinceEpoch(10, Qt::UTC));
        QCOMPARE(told.expiresAt, QDateTime::fromSecsSinceEpoch(20, Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(TestTokenClaims)
#include "tst_tokenclaims.moc"
