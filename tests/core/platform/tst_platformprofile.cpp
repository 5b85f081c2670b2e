// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platformprofile.h"

#include <QFile>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::platform;
using namespace Qt::StringLiterals;

class TestPlatformProfile : public QObject
{
    Q_OBJECT

private slots:
    void bothPlatformsAreThere()
    {
        const auto platforms = Platforms::load();
        QVERIFY2(platforms, qPrintable(platforms ? QString() : platforms.error().detail));
        QCOMPARE(platforms->ids(), (QStringList {u"cyberbiz"_s, u"youhaosuda"_s}));
        QVERIFY(!platforms->find(u"shopify"_s, false));

        const PlatformProfile *cyberbiz = platforms->find(u"cyberbiz"_s, false);
        QVERIFY(cyberbiz);
        QCOMPARE(cyberbiz->apiBase, QUrl(u"https://app-store-api.cyberbiz.io"_s));
        QCOMPARE(cyberbiz->rate.kind, net::RateSpec::Kind::Window);
        QCOMPARE(cyberbiz->rate.size, 5);
        QCOMPARE(cyberbiz->rate.period, std::chrono::milliseconds(1000));
        QCOMPARE(cyberbiz->requestLimitBytes, 2 * 1024 * 1024);
        QCOMPARE(cyberbiz->paging.totalHeader, "X-Total"_ba);
        QCOMPARE(cyberbiz->signature.encoding, SignatureSpec::Encoding::HexOrBase64);
        QCOMPARE(cyberbiz->signature.key, SignatureSpec::Key::ClientSecret);
        QCOMPARE(cyberbiz->grant, Grant::AuthorizationCode);
        QVERIFY(cyberbiz->capabilities.webhooksPerApp);
        QVERIFY(!cyberbiz->capabilities.webhooksByApi);
        QCOMPARE(cyberbiz->catalog.documents.size(), 2);
        QCOMPARE(cyberbiz->credentials.first(), CredentialField::AccessToken);
        QVERIFY(cyberbiz->backOfficePath.zhTw.contains(u"自訂"_s));

        const PlatformProfile *youhaosuda = platforms->find(u"youhaosuda"_s, false);
        QVERIFY(youhaosuda);
        QCOMPARE(youhaosuda->rate.kind, net::RateSpec::Kind::Bucket);
        QCOMPARE(youhaosuda->rate.size, 40);
        QCOMPARE(youhaosuda->rate.leakPerSecond, 2.0);
        QCOMPARE(youhaosuda->tokenHeader, "X-API-ACCESS-TOKEN"_ba);
        QCOMPARE(youhaosuda->webhookKeyPath, u"shop.webhook_token"_s);
        QCOMPARE(youhaosuda->catalog.pathPrefix, u"/v1"_s);
        QCOMPARE(youhaosuda->signature.encoding, SignatureSpec::Encoding::Base64);
    }
    void demoCanMore()
    {
        const auto platforms = Platforms::load();
        QVERIFY(platforms);
        for (const QString &id : platforms->ids()) {
            const PlatformProfile *live = platforms->find(id, false);
            const PlatformProfile *demo = platforms->find(id, true);
            QVERIFY(!live->capabilities.loopbackAddresses);
            QVERIFY(!live->capabilities.appsByApi);
            QVERIFY(demo->capabilities.loopbackAddresses);
            QVERIFY(demo->capabilities.appsByApi);
            QCOMPARE(demo->capabilities.webhooksByApi, live->capabilities.webhooksByApi);
            QCOMPARE(demo->apiBase, live->apiBase);
        }
        QVERIFY(platforms->find(u"cyberbiz"_s, true)->capabilities.webhooksPerAppWritable);
    }

    void badProfilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("key");
        QTest::addRow("unknown key") << R"("region": "TW")"_ba
                                     << R"("region": "TW", "colour": 1)"_ba << u"colour"_s;
        QTest::addRow("missing key") << R"("region": "TW",)"_ba
                                     << ""_ba << u"region"_s;
        QTest::addRow("unknown region") << R"("region": "TW")"_ba
                                        << R"("region": "XX")"_ba << u"region"_s;
        QTest::addRow("number for text") << R"("probePath": "/shop")"_ba
                                         << R"("probePath": 7)"_ba << u"probePath"_s;
        QTest::addRow("path without slash") << R"("probePath": "/shop")"_ba
                                            << R"("probePath": "shop")"_ba << u"probePath"_s;
        QTest::addRow("time zone") << "Asia/Taipei"_ba
                                   << "Mars/Olympus"_ba << u"timeZone"_s;
        QTest::addRow("plain http") << "https://app-store-api"_ba
                                    << "http://app-store-api"_ba << u"apiBase"_s;
        QTest::addRow("grant") << "authorization_code"_ba
                               << "password"_ba << u"grant"_s;
        QTest::addRow("credential") << R"("accessToken", )"_ba
                                    << R"("passport", )"_ba << u"credentials"_s;
        QTest::addRow("header") << "X-Cyberbiz-Hmac-Sha256"_ba
                                << "X Cyberbiz"_ba << u"signature.header"_s;
        QTest::addRow("encoding") << "hex-or-base64"_ba
                                  << "rot13"_ba << u"signature.encoding"_s;
        QTest::addRow("rate kind") << R"("kind": "window")"_ba
                                   << R"("kind": "door")"_ba << u"rate.kind"_s;
        QTest::addRow("rate size") << R"("size": 5,)"_ba
                                   << R"("size": 0,)"_ba << u"rate.size"_s;
        QTest::addRow("rate size fraction") << R"("size": 5,)"_ba
                                            << R"("size": 5.5,)"_ba << u"rate.size"_s;
        QTest::addRow("rate of another kind") << R"("periodMs": 1000)"_ba
                                              << R"("leakPerSecond": 2)"_ba << u"rate.periodMs"_s;
        QTest::addRow("capability typo") << R"("webhooksPerApp": true)"_ba
                                         << R"("webhookPerApp": true)"_ba << u"capabilities.webhookPerApp"_s;
        QTest::addRow("capability text")
            << R"("webhooksPerApp": true)"_ba
            << R"("webhooksPerApp": "yes")"_ba << u"capabilities.webhooksPerApp"_s;
        QTest::addRow("language missing") << R"("zh-CN": "CYBERBIZ" },)"_ba
                                          << R"("zh_CN": "CYBERBIZ" },)"_ba << u"title.zh-CN"_s;
        QTest::addRow("demo typo") << "loopbackAddresses"_ba
                                   << "loopbackAdresses"_ba << u"loopbackAdresses"_s;
        QTest::addRow("key from the API without a path")
            << R"("tokenIsJwt": true)"_ba
            << R"("webhookKeyFromApi": true)"_ba << u"webhookKeyPath"_s;
    }
    void badProfilesAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, key);
        QFile file(u":/platforms/cyberbiz/platform.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        QVERIFY(parseProfile(text, u"x.json"_s, true));
        QVERIFY(text.contains(from));
        text.replace(from, to);
        const auto profile = parseProfile(text, u"x.json"_s, true);
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, Error::Kind::Parse);
        QVERIFY2(profile.error().detail.startsWith(u"x.json: "_s), qPrintable(profile.error().detail));
        QVERIFY2(profile.error().detail.contains(key), qPrintable(profile.error().detail));
    }
    void garbageIsRefused()
    {
        for (const QByteArray &text :
            {""_ba, "{"_ba, "[]"_ba, "null"_ba, "{}"_ba, R"({"demo":1})"_ba, "\xff\xfe"_ba})
            QVERIFY(!parseProfile(text, u"x.json"_s, false));
    }
};

QTEST_GUILESS_MAIN(TestPlatformProfile)
#include "tst_platformprofile.moc"
