// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

using namespace hookdesk;
using namespace Qt::StringLiterals;

class TestRedact : public QObject
{
    Q_OBJECT
private slots:
    void secretsLeaveNoTrace_data()
    {
        QTest::addColumn<QByteArray>("shown");
        const QByteArray canary = "CANARY7f3a";
        const auto bodyOf
            = [&](const QByteArray &text, const QByteArray &type) { return redactBody(text, type); };
        QTest::addRow("bearer header") << redactHeaderValue("Authorization", "Bearer " + canary);
        QTest::addRow("access token header") << redactHeaderValue("X-API-ACCESS-TOKEN", canary);
        QTest::addRow("cookie") << redactHeaderValue("Cookie", "session=" + canary);
        QTest::addRow("url query") << redactUrl(
            QUrl(u"https://a.example/cb?code="_s + QString::fromLatin1(canary) + u"&state=x&page=2"_s))
                                          .toUtf8();
        QTest::addRow("url user info") << redactUrl(QUrl(u"https://u:CANARY7f3a@a.example/"_s)).toUtf8();
        QTest::addRow("form") << bodyOf(
            "grant_type=authorization_code&client_secret=" + canary, "application/x-www-form-urlencoded");
        QTest::addRow("form, encoded name")
            << bodyOf("client%5Fsecret=" + canary, "application/x-www-form-urlencoded");
        QTest::addRow("json") << bodyOf(
            "{\"access_token\": \"" + canary + "\",\"expires_in\":7200}", "application/json");
        QTest::addRow("json labelled as a form")
            << bodyOf("{\"webhook_token\":\"" + canary + "\"}", "application/x-www-form-urlencoded");
        QTest::addRow("json with an escaped quote")
            << bodyOf("{\"token\":\"a\\\"" + canary + "\"}", "application/json");
        QTest::addRow("json, cut off") << bodyOf("{\"access_token\":\"" + canary, "application/json");
        QTest::addRow("json after a long value")
            << bodyOf("{\"html\":\"" + QByteArray(100'000, 'x') + "\",\"access_token\":\"" + canary + "\"}",
                   "application/json");
        QTest::addRow("json after many escapes") << bodyOf(
            "{\"html\":\"" + QByteArray("\\n").repeated(50'000) + "\",\"access_token\":\"" + canary + "\"}",
            "application/json");
        QTest::addRow("long secret in json")
            << bodyOf("{\"token\":\"" + QByteArray(100'000, 'x') + canary + "\"}", "application/json");
        QTest::addRow("json in prose") << redactText(u"answer: {\"access_token\":\"CANARY7f3a\"}"_s).toUtf8();
        QTest::addRow("json with spaces in prose")
            << redactText(u"{ \"client_secret\" : \"two words CANARY7f3a\" }"_s).toUtf8();
        QTest::addRow("json in a string in prose")
            << redactText(u"\"{\\\"token\\\":\\\"CANARY7f3a\\\"}\""_s).toUtf8();
        QTest::addRow("escaped quote in prose") << redactText(u"token=\"a\\\"CANARY7f3a\""_s).toUtf8();
        QTest::addRow("quoted value") << redactText(u"signature=\"CANARY7f3a\", keyId=1"_s).toUtf8();
        QTest::addRow("single quotes") << redactText(u"{'password': 'CANARY7f3a'}"_s).toUtf8();
        QTest::addRow("unclosed quote") << redactText(u"hmac=\"CANARY7f3a"_s).toUtf8();
        QTest::addRow("name with dashes") << redactText(u"x-my-token: CANARY7f3a"_s).toUtf8();
        QTest::addRow("code") << redactText(u"callback?code=CANARY7f3a&page=1"_s).toUtf8();
        QTest::addRow("log line") << redactText(u"failed: token=CANARY7f3a at 12:00"_s).toUtf8();
        QTest::addRow("jwt in prose")
            << redactText(u"got eyJhbGciOiJIUzI1NiJ9.CANARY7f3aCANARY.sig here"_s).toUtf8();
        QTest::addRow("jwt, encoded")
            << redactText(u"to=%22eyJhbGciOiJIUzI1NiJ9.CANARY7f3aCANARY.sig%22"_s).toUtf8();
        QTest::addRow("bearer in prose") << redactText(u"sent Bearer CANARY7f3a"_s).toUtf8();
    }
    void secretsLeaveNoTrace()
    {
        QFETCH(QByteArray, shown);
        QVERIFY2(!shown.contains("CANARY7f3a"), shown.constData());
        QVERIFY2(shown.contains("\u2022"), shown.constData());
    }

    void harmlessPartsStay()
    {
        QCOMPARE(redactHeaderValue("Accept", "application/json"), "application/json"_ba);
        QCOMPARE(redactUrl(QUrl(u"https://a.example/v1/orders?page=2&per_page=50"_s)),
            u"https://a.example/v1/orders?page=2&per_page=50"_s);
        const QByteArray body = "{ \"id\" : 1, \"price\":19.90,\"name\":\"港灣茶行\" }";
        QCOMPARE(redactBody(body, "application/json"), body);
        QVERIFY(redactHeaderValue("Authorization", "Bearer x").startsWith("Bearer "));
        QVERIFY(redactBody("{\"token_type\":\"bearer\"}", "application/json").contains("bearer"));
    }

    void proseStaysReadable()
    {
        const QString complaint = u"{\"code\":422,\"errors\":{\"topic\":[\"不可为空\"]}}"_s;
        QCOMPARE(redactText(complaint), complaint);
        QCOMPARE(redactText(u"token_type=\"bearer\" expired"_s), u"token_type=\"bearer\" expired"_s);
        QCOMPARE(redactText(u"token=\"\""_s), u"token=\"\""_s);
        const QString shown = redactText(u"{\"access_token\":\"abc\",\"page\":2}"_s);
        QVERIFY2(shown.startsWith(u"{\"access_token\":\"\u2022"_s) && shown.endsWith(u"\",\"page\":2}"_s),
            qPrintable(shown));
    }

    void hostileTextTakesNoTime_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addRow("jwt starts") << u"eyJ"_s;
        QTest::addRow("dashes") << u"a-"_s;
        QTest::addRow("names") << u"token"_s;
        QTest::addRow("schemes") << u"bearer "_s;
        QTest::addRow("spaces") << u" "_s;
        QTest::addRow("quotes") << u"token='"_s;
    }
    void hostileTextTakesNoTime()
    {
        QFETCH(QString, part);
        const QString text = u"token "_s + part.repeated(300'000 / part.size());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!redactText(text).isEmpty());
        // quadratic would be minutes
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void personalKinds()
    {
        QCOMPARE(personalKindOf(u"customer.name"_s), PersonalKind::Name);
        QCOMPARE(personalKindOf(u"customers.3.name"_s), PersonalKind::Name);
        QCOMPARE(personalKindOf(u"buyer.email"_s), PersonalKind::Email);
        QCOMPARE(personalKindOf(u"receiver.detail_address.address1"_s), PersonalKind::Address);
        QCOMPARE(personalKindOf(u"product.name"_s), std::nullopt);
        QCOMPARE(personalKindOf(u"accepts_email_notification"_s), std::nullopt);
        QCOMPARE(personalKindOf(u"total_price"_s), std::nullopt);
        QCOMPARE(personalKindOf({}), std::nullopt);
    }

    void personalMasks()
    {
        QCOMPARE(maskPersonal(u"王小明"_s, PersonalKind::Name), u"王○明"_s);
        QCOMPARE(maskPersonal(u"王明"_s, PersonalKind::Name), u"王○"_s);
        QCOMPARE(maskPersonal(u"wang@demo.example"_s, PersonalKind::Email), u"w•••@demo.example"_s);
        QVERIFY(!maskPersonal(u"0912345678"_s, PersonalKind::Phone).contains(u"345"_s));
        QVERIFY(!maskPersonal(u"台北市信義區測試路1號"_s, PersonalKind::Address).contains(u"信義"_s));
    }

    void disguisesBecomeVisible()
    {
        QCOMPARE(displaySafe(u"a\u202eb"_s), u"a<U+202e>b"_s);
        QCOMPARE(displaySafe(u"a\u200bb\u0000c"_s), u"a<U+200b>b<U+0000>c"_s);
        QCOMPARE(displaySafe(u"港灣\n茶行"_s), u"港灣\n茶行"_s);
        QCOMPARE(displaySafe(QString(5000, u'x'), 10).size(), 11);
    }
};

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
