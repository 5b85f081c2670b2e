// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/base/secret.h"

#include <QTest>

using namespace hookdesk;
using namespace Qt::StringLiterals;

class TestSecret : public QObject
{
    Q_OBJECT
private slots:
    void maskKeepsTheLastFourOnly()
    {
        const Secret secret(u"example-app-secret"_s);
        QVERIFY(secret.masked().endsWith(u"cret"_s));
        QVERIFY(!secret.masked().contains(u"example"_s));
        QVERIFY(!Secret(u"short"_s).masked().contains(u"short"_s));
        QVERIFY(Secret().masked().isEmpty());
    }
    void fingerprintTellsApartAndRevealsNothing()
    {
        const Secret a(u"example-app-secret"_s);
        QCOMPARE(a.fingerprint().size(), 8);
        QCOMPARE(a.fingerprint(), Secret(u"example-app-secret"_s).fingerprint());
        QVERIFY(a.fingerprint() != Secret(u"example-app-secreu"_s).fingerprint());
    }
    void signatureVectors_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("hex");
        // cyberbiz/facts.md 9
        QTest::addRow("cyberbiz body")
            << "example-app-secret"_ba
            << R"({"id":81001,"order_number":1001})"_ba
            << "bbdd82e0dfcf9c19df23ad38d1cba3e4cdabac30aa5c58bcf7a40111e9ba7bd3"_ba;
        QTest::addRow("cyberbiz domain")
            << "example-app-secret"_ba
            << "test-shop.cyberbiz.example"_ba
            << "97ae09b0d12b560c07e41d0eb440c3ae1dc9f6e6d528ff5b1784438716868e7d"_ba;
    }
    void signatureVectors()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, hex);
        QCOMPARE(hmacSha256(key, body).toHex(), hex);
    }
    void decodersAreStrict()
    {
        QVERIFY(decodeHex("00ff").has_value());
        QVERIFY(!decodeHex("00f").has_value());
        QVERIFY(!decodeHex("0g").has_value());
        QVERIFY(decodeBase64("YQ==").has_value());
        QVERIFY(!decodeBase64("YQ=").has_value());
        QVERIFY(!decodeBase64("Y Q=").has_value());
    }
    void randomTokensDiffer()
    {
        QCOMPARE(randomToken(24).size(), 32);
        QVERIFY(randomToken() != randomToken());
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
