// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/bodyeditor.h"
#include "ui/explorer/recordtable.h"
#include "ui/explorer/requesttext.h"

#include <QAbstractButton>
#include <QTest>

using namespace hookdesk;
using namespace Qt::StringLiterals;

class TestRequestText : public QObject
{
    Q_OBJECT
private slots:
    void quotesForTheShell()
    {
        QCOMPARE(ui::shellQuoted(u"a b"_s), u"'a b'"_s);
        QCOMPARE(ui::shellQuoted(u"it's"_s), u"'it'\\''s'"_s);
        QCOMPARE(ui::shellQuoted(u"$(rm x)"_s), u"'$(rm x)'"_s);
    }

    void curlNeverHoldsTheToken()
    {
        const QString curl = ui::curlOf(request(), profile(), QUrl(u"http://127.0.0.1:8801"_s));
        QVERIFY(curl.startsWith(u"curl -X POST 'http://127.0.0.1:8801/v1/orders?page=1&q=a%20b'"_s));
        QVERIFY(curl.contains(u"-H \"Authorization: Bearer $TOKEN\""_s));
        QVERIFY(curl.contains(u"--data-binary '{\"note\":\"it'\\''s\"}'"_s));
    }

    void previewMasksTheToken()
    {
        QString text;
        for (const auto &part : ui::previewOf(request(), profile(), u"eyJh••••9f0Q"_s))
            text += part.text;
        QVERIFY(text.startsWith(u"POST /v1/orders\n  ?page=1\n  &q=a b"_s));
        QVERIFY(text.contains(u"Authorization: Bearer eyJh••••9f0Q"_s));
        QVERIFY(text.contains(u"Content-Type: application/json"_s));
    }

    void previewMasksSecretQueryItems()
    {
        auto asked = request();
        asked.query.addQueryItem(u"access_token"_s, u"sEcReT"_s);
        for (const auto &part : ui::previewOf(asked, profile(), {}))
            QVERIFY(!part.text.contains(u"sEcReT"_s));
    }

    void previewNamesALargeBodyBySize()
    {
        auto large = request();
        large.body = "{\"access_token\":\"sEcReT\",\"x\":\"" + QByteArray(ui::kMaxPreviewBody, 'x') + "\"}";
        QString text;
        for (const auto &part : ui::previewOf(large, profile(), {}))
            text += part.text;
        QVERIFY(text.contains(u"Content-Type: application/json"_s));
        QVERIFY(!text.contains(u"sEcReT"_s));
        QVERIFY(text.size() < 1000);
        large.body = "{\"access_token\":\"sEcReT\",\"x\":\"y\"}";
        text.clear();
        for (const auto &part : ui::previewOf(large, profile(), {}))
            text += part.text;
        QVERIFY(!text.contains(u"sEcReT"_s));
        QVERIFY(text.contains(u"\"y\""_s));
    }

    void aLargeBodyIsJudgedInThePool()
    {
        ui::Theme theme;
        ui::BodyEditor editor(theme);
        auto *status = editor.findChild<QWidget *>(u"bodyStatus"_s);
        const QByteArray filling(ui::BodyEditor::kPoolBytes, 'x');
        editor.setBody("{\n \"a\": \"" + filling + "\",\n oops}");
        QVERIFY(!editor.problem().isEmpty()); // not known yet is not good
        QTRY_VERIFY(!status->accessibleName().isEmpty());
        QCOMPARE(editor.problem(), status->accessibleName());
        QVERIFY2(editor.problem().contains(u"3"_s), qPrintable(editor.problem()));
        // The verdict about an older text does not count for a newer one.
        editor.setBody("{\"a\": \"" + filling + "\" oops}");
        editor.setBody("{\"a\":\"" + filling + "\"}");
        QVERIFY(!editor.problem().isEmpty());
        QTRY_COMPARE(editor.problem(), QString());
        editor.findChild<QAbstractButton *>()->click();
        QTRY_VERIFY(editor.body().contains('\n'));
        QTRY_COMPARE(editor.problem(), QString());
        editor.setLimit(1000);
        QVERIFY(!editor.problem().isEmpty());
        editor.setBody("{}");
        QCOMPARE(editor.problem(), QString());
    }

    void positionsOfBytes()
    {
        QCOMPARE(ui::BodyEditor::positionOf("{\n  x", 4), qMakePair(2, 3));
        QCOMPARE(ui::BodyEditor::positionOf("", 0), qMakePair(1, 1));
        QCOMPARE(ui::BodyEditor::positionOf(QByteArray("{\"王\":"), 5), qMakePair(1, 4));
    }

    void stateLooks()
    {
        QCOMPARE(
            ui::RecordDelegate::stateLook(u"statuses.financial_status"_s, u"paid"_s).icon, u"status-ok"_s);
        QVERIFY(ui::RecordDelegate::stateLook(u"name"_s, u"paid"_s).icon.isEmpty());
        QVERIFY(ui::RecordDelegate::stateLook(u"status"_s, u"whatever"_s).icon.isEmpty());
    }

private:
    static platform::PlatformProfile profile()
    {
        platform::PlatformProfile profile;
        profile.tokenHeader = "Authorization";
        profile.tokenPrefix = "Bearer ";
        return profile;
    }
    static platform::ApiRequest request()
    {
        platform::ApiRequest request;
        request.method = "POST";
        request.path = u"/v1/orders"_s;
        request.query.addQueryItem(u"page"_s, u"1"_s);
        request.query.addQueryItem(u"q"_s, u"a b"_s);
        request.body = "{\"note\":\"it's\"}";
        request.contentType = "application/json";
        return request;
    }
};

QTEST_MAIN(TestRequestText)
#include "tst_requesttext.moc"
