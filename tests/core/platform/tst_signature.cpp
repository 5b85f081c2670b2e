// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/signature.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::platform;
using namespace Qt::StringLiterals;

namespace {

SignatureSpec youhaosuda()
{
    SignatureSpec spec;
    spec.header = "X-YHSD-HMAC-SHA256";
    spec.encoding = SignatureSpec::Encoding::Base64;
    return spec;
}

SignatureSpec cyberbiz()
{
    SignatureSpec spec;
    spec.header = "X-Cyberbiz-Hmac-Sha256";
    spec.encoding = SignatureSpec::Encoding::HexOrBase64;
    return spec;
}

QByteArray bodyA(const QByteArray &url)
{
    return R"({"created_at":"2014-08-28T17:28:13.301+08:00","domain":"www.example.com","enable_email_regist":true,)"
           R"("enable_mobile_regist":true,"enable_username_regist":true,"name":"TEST","page_description":"",)"
           R"("page_title":"","updated_at":"2015-07-27T13:58:14.607+08:00","url":")"
        + url + R"(","webhook_token":"906155047ff74a14a1ca6b1fa74d3390"})";
}

const QByteArray kTestKey = QByteArrayLiteral("906155047ff74a14a1ca6b1fa74d3390");
const QByteArray kOwnKey = QByteArrayLiteral("0123456789abcdef0123456789abcdef");
const QByteArray kOwnBody
    = QByteArray::fromHex("7b226964223a343130312c226e616d65223a22e6b8afe781a3e88cb6e8a18c20e698a5e88cb6227d");

SignatureState stateOf(
    const SignatureSpec &spec, const QByteArray &value, const QByteArray &body, const QByteArray &key)
{
    return checkSignature(spec, {{spec.header, value}}, body, {Secret(key)}).state;
}

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT

private slots:
    void youhaosudaVectors_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("value");
        QTest::addRow("W1") << kTestKey << "data"_ba
                            << "3iAqy/BJfK2U3VU77vAPsGXmSnJqNVqurqHJeho326Q="_ba;
        QTest::addRow("W2") << "token"_ba
                            << "data"_ba
                            << "aGJj4CYlgxhU9ZcxwdZ8tAMzgKugNK6pE0qfnt8sAWI="_ba;
        QTest::addRow("W3") << kTestKey << bodyA("http://www.example.com")
                            << "NS0Wcz2CDgzI4+L9/UYdwaXpPI4As7VD+wKCRgKqNUo="_ba;
        QTest::addRow("W4") << kTestKey << bodyA("http://w...content-available-to-author-only...e.com")
                            << "0pGPxJlI/GFfnUm9SX2mauyQ7q57JqyJNXDid+0iouY="_ba;
        QTest::addRow("W5") << kOwnKey << kOwnBody << "o+jWksU5mrQi676cARMb4OVeAvRh1zyjcBsYikiAaOU="_ba;
        QTest::addRow("W6") << kOwnKey << kOwnBody + '\n'
                            << "dYUioxloqa8E8SjkCJQqEVljX78MHS2awliWpc84qCA="_ba;
        QTest::addRow("W7") << kOwnKey << R"({"id":4101,"name":"\u6e2f\u7063\u8336\u884c \u6625\u8336"})"_ba
                            << "4A/wyEvbt5ZxZz89/vSufm68hMKIwmYX+tQCLlta5/0="_ba;
        QTest::addRow("W8") << kOwnKey << ""_ba
                            << "eWzTB4rxRjZ1PSaztVVUIv9Vo+Jhz4R7SOlTcbm9CqI="_ba;
    }
    void youhaosudaVectors()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, value);
        QCOMPARE(signBody(youhaosuda(), body, Secret(key)), value);
        const auto check = checkSignature(youhaosuda(), {{"x-yhsd-hmac-sha256", value}}, body, {Secret(key)});
        QCOMPARE(check.state, SignatureState::Verified);
        QCOMPARE(check.secretIndex, 0);
        QCOMPARE(check.received, value);
        QCOMPARE(check.computed, value);
    }
    void youhaosudaRejects_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<SignatureState>("state");
        const QByteArray good = "o+jWksU5mrQi676cARMb4OVeAvRh1zyjcBsYikiAaOU=";
        QTest::addRow("W6's value") << kOwnKey << "dYUioxloqa8E8SjkCJQqEVljX78MHS2awliWpc84qCA="_ba
                                    << SignatureState::Mismatch;
        QTest::addRow("other key") << "token"_ba << good << SignatureState::Mismatch;
        QTest::addRow("hex") << kOwnKey
                             << "a3e8d692c5399ab422ebbe9c01131be0e55e02f461d73ca3701b188a488068e5"_ba
                             << SignatureState::Malformed;
        QTest::addRow("empty") << kOwnKey << ""_ba << SignatureState::Missing;
        QTest::addRow("no padding") << kOwnKey << good.chopped(1) << SignatureState::Malformed;
        QTest::addRow("URL alphabet")
            << kOwnKey << QByteArray(good).replace('+', '-') << SignatureState::Malformed;
        QTest::addRow("stray bits") << kOwnKey << good.chopped(2) + "V=" << SignatureState::Malformed;
        QTest::addRow("space") << kOwnKey << good + ' ' << SignatureState::Malformed;
        QTest::addRow("prefix") << kOwnKey << "sha256=" + good << SignatureState::Malformed;
        QTest::addRow("long") << kOwnKey << QByteArray(100'000, 'A') << SignatureState::Malformed;
    }
    void youhaosudaRejects()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(SignatureState, state);
        QCOMPARE(stateOf(youhaosuda(), value, kOwnBody, key), state);
    }
    void cyberbizVectors_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<SignatureState>("state");
        const QByteArray hex = "bbdd82e0dfcf9c19df23ad38d1cba3e4cdabac30aa5c58bcf7a40111e9ba7bd3";
        QTest::addRow("hex") << hex << SignatureState::Verified;
        QTest::addRow("base64") << "u92C4N/PnBnfI6040cuj5M2rrDCqXFi896QBEem6e9M="_ba
                                << SignatureState::Verified;
        QTest::addRow("upper case") << hex.toUpper() << SignatureState::Malformed;
        QTest::addRow("short") << hex.chopped(2) << SignatureState::Malformed;
        QTest::addRow("odd") << hex.chopped(1) << SignatureState::Malformed;
        QTest::addRow("foreign character") << hex.chopped(1) + 'g' << SignatureState::Malformed;
        QTest::addRow("the domain's") << "97ae09b0d12b560c07e41d0eb440c3ae1dc9f6e6d528ff5b1784438716868e7d"_ba
                                      << SignatureState::Mismatch;
    }
    void cyberbizVectors()
    {
        QFETCH(QByteArray, value);
        QFETCH(SignatureState, state);
        const QByteArray body = R"({"id":81001,"order_number":1001})";
        QCOMPARE(stateOf(cyberbiz(), value, body, "example-app-secret"), state);
        if (value.size() == 64 && state == SignatureState::Verified)
            QCOMPARE(signBody(cyberbiz(), body, Secret("example-app-secret"_ba)), value);
    }
    void rotatedSecretsStillVerify()
    {
        const QList<Secret> secrets {Secret("new"_ba), Secret(), Secret("old"_ba)};
        const QByteArray value = signBody(cyberbiz(), "{}", Secret("old"_ba));
        const auto check = checkSignature(cyberbiz(), {{"X-Cyberbiz-Hmac-Sha256", value}}, "{}", secrets);
        QCOMPARE(check.state, SignatureState::Verified);
        QCOMPARE(check.secretIndex, 2);
        QCOMPARE(check.computed, signBody(cyberbiz(), "{}", Secret("new"_ba)));
    }
    void withoutWhatIsNeeded()
    {
        const QByteArray value = signBody(cyberbiz(), "{}", Secret("key"_ba));
        QCOMPARE(checkSignature(cyberbiz(), {}, "{}", {Secret("key"_ba)}).state, SignatureState::Missing);
        QCOMPARE(checkSignature(cyberbiz(), {{"X-Cyberbiz-Hmac-Sha256", value}}, "{}", {}).state,
            SignatureState::NoSecret);
        QCOMPARE(checkSignature(cyberbiz(), {{"X-Cyberbiz-Hmac-Sha256", value}}, "{}", {Secret()}).state,
            SignatureState::NoSecret);
        // signed with an empty key: must not count as "no secret needed"
        const QByteArray empty = signBody(cyberbiz(), "{}", Secret());
        QCOMPARE(checkSignature(cyberbiz(), {{"X-Cyberbiz-Hmac-Sha256", empty}}, "{}", {Secret()}).state,
            SignatureState::NoSecret);
        QCOMPARE(
            checkSignature(cyberbiz(), {{"X-Cyberbiz-Hmac-Sha256", value}, {"x-cyberbiz-hmac-sha256", value}},
                "{}", {Secret("key"_ba)})
                .state,
            SignatureState::Malformed);
    }
    void noMutationIsAccepted_data()
    {
        QTest::addColumn<bool>("base64");
        QTest::addColumn<bool>("isCyberbiz");
        QTest::addRow("youhaosuda") << true << false;
        QTest::addRow("cyberbiz hex") << false << true;
        QTest::addRow("cyberbiz base64") << true << true;
    }
    void noMutationIsAccepted()
    {
        QFETCH(bool, base64);
        QFETCH(bool, isCyberbiz);
        const SignatureSpec spec = isCyberbiz ? cyberbiz() : youhaosuda();
        SignatureSpec signing = spec;
        signing.encoding = base64 ? SignatureSpec::Encoding::Base64 : SignatureSpec::Encoding::Hex;
        const QByteArray body = bodyA("http://www.example.com");
        const QByteArray value = signBody(signing, body, Secret(kOwnKey));
        QCOMPARE(stateOf(spec, value, body, kOwnKey), SignatureState::Verified);
        QRandomGenerator random(20261122);
        int accepted = 0;
        for (int i = 0; i < 10'000; ++i) {
            QByteArray parts[] {value, body, kOwnKey};
            QByteArray &part = parts[random.bounded(3)];
            const auto at = random.bounded(quint32(part.size()));
            part[at] = char(part[at] ^ (1 << random.bounded(8)));
            accepted += stateOf(spec, parts[0], parts[1], parts[2]) == SignatureState::Verified ? 1 : 0;
        }
        QCOMPARE(accepted, 0);
        // every single bit of the header value
        for (qsizetype at = 0; at < value.size() * 8; ++at) {
            QByteArray changed = value;
            changed[at / 8] = char(changed[at / 8] ^ (1 << (at % 8)));
            QVERIFY(stateOf(spec, changed, body, kOwnKey) != SignatureState::Verified);
        }
    }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
