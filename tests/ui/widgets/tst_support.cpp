// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/support/formatting.h"
#include "ui/support/language.h"
#include "ui/support/uistate.h"

#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace hookdesk;
using namespace hookdesk::ui;
using namespace Qt::StringLiterals;

class TestSupport : public QObject
{
    Q_OBJECT
private slots:
    void everyErrorHasFourParts()
    {
        for (int kind = 0; kind <= int(Error::Kind::Unsupported); ++kind) {
            Error error;
            error.kind = static_cast<Error::Kind>(kind);
            const ErrorText text = errorText(error);
            for (const QString &part : {text.what, text.why, text.next, text.details}) {
                QVERIFY2(!part.isEmpty(), qPrintable(QString::number(kind)));
                QVERIFY2(!part.contains(u'!'), qPrintable(part));
                QVERIFY2(!part.contains(u"oops"_s, Qt::CaseInsensitive), qPrintable(part));
            }
            QVERIFY(errorSentence(error).contains(text.next));
        }
    }

    void theActionComesFirstAndTheReasonStays()
    {
        Error error;
        error.kind = Error::Kind::Timeout;
        const ErrorText text = errorText(error, u"The orders could not be fetched."_s);
        QCOMPARE(text.what, u"The orders could not be fetched."_s);
        QVERIFY(text.why.contains(errorText(error).what));
    }

    void detailsAreRedactedAndHarmless()
    {
        Error error;
        error.kind = Error::Kind::Invalid;
        error.httpStatus = 422;
        error.requestId = u"req-1"_s;
        error.serverText = u"Bearer abcdefghijklmnopqrstuvwxyz"_s;
        error.detail = u"left \u202E right"_s;
        error.fields = {{u"topic"_s, {u"must not be empty"_s}}};
        const QString details = errorText(error).details;
        QVERIFY(!details.contains(u"abcdefghijklmnopqrstuvwxyz"_s));
        QVERIFY(!details.contains(QChar(0x202E)));
        QVERIFY(details.contains(u"422"_s));
        QVERIFY(details.contains(u"req-1"_s));
        QVERIFY(details.contains(u"topic"_s));
    }

    void nineLocales_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Language>("language");
        for (const auto *name : {"zh_TW", "zh_Hant", "zh_HK", "zh_MO", "zh_Hant_HK"})
            QTest::newRow(name) << QString::fromLatin1(name) << Language::ZhTw;
        for (const auto *name : {"zh_CN", "zh", "zh_Hans", "zh_SG"})
            QTest::newRow(name) << QString::fromLatin1(name) << Language::ZhCn;
        for (const auto *name : {"en_US", "C", "ja_JP"})
            QTest::newRow(name) << QString::fromLatin1(name) << Language::En;
    }
    void nineLocales()
    {
        QFETCH(QString, name);
        QFETCH(Language, language);
        QCOMPARE(LanguageSwitch::fromLocale(QLocale(name)), language);
    }

    void codesRoundTrip()
    {
        for (const Language language : {Language::ZhTw, Language::ZhCn, Language::En})
            QCOMPARE(LanguageSwitch::fromCode(LanguageSwitch::code(language)), std::optional(language));
        QVERIFY(!LanguageSwitch::fromCode(u"zh"_s));
        QVERIFY(!LanguageSwitch::fromCode({}));
        QVERIFY(!LanguageSwitch::fromCode(u"../zh_TW"_s));
    }

    void numbersAndTimes()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(bytesText(0), u"0 B"_s);
        QCOMPARE(bytesText(4301), u"4.2 KB"_s);
        QCOMPARE(bytesText(2 * 1024 * 1024), u"2.0 MB"_s);
        QCOMPARE(durationText(std::chrono::milliseconds(148)), u"148 ms"_s);
        QCOMPARE(durationText(std::chrono::milliseconds(3700)), u"3.7 s"_s);
        QCOMPARE(timeText(1'795'357'925'418, true).size(), 12);
        QVERIFY(dateTimeText({}).isEmpty());
    }

    void questionsCanBeAnsweredBeforehand()
    {
        QWidget parent;
        auto answered = Dialogs::Answer::Discard;
        Dialogs::setNextAnswer(Dialogs::Answer::Accept);
        Dialogs::Question question;
        question.title = u"Delete?"_s;
        question.accept = u"Delete"_s;
        Dialogs::ask(&parent, question, &parent, [&answered](Dialogs::Answer answer) { answered = answer; });
        QCOMPARE(answered, Dialogs::Answer::Accept);
        QCOMPARE(Dialogs::lastQuestion().title, u"Delete?"_s);
    }

    void escapeAnswersCancel()
    {
        QWidget parent;
        parent.show();
        auto answered = Dialogs::Answer::Accept;
        Dialogs::Question question;
        question.title = u"Delete?"_s;
        question.text = u"For good."_s;
        question.accept = u"Delete"_s;
        question.danger = true;
        Dialogs::ask(&parent, question, &parent, [&answered](Dialogs::Answer answer) { answered = answer; });
        auto *dialog = parent.findChild<QWidget *>(u"question"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE(answered, Dialogs::Answer::Cancel);
    }

    void stateSurvivesAndGarbageIsIgnored()
    {
        const QTemporaryDir folder;
        {
            UiState state(folder.path());
            state.setValue(u"window/page"_s, u"events"_s);
            state.setFlag(u"window/railWide"_s, false);
        }
        {
            const UiState state(folder.path());
            QCOMPARE(state.value(u"window/page"_s), u"events"_s);
            QVERIFY(!state.flag(u"window/railWide"_s, true));
        }
        QFile file(folder.filePath(u"hookdesk.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x01\xff[[[=\n[window]\ngeometry=@ByteArray(rubbish)\n");
        file.close();
        const UiState broken(folder.path());
        QWidget window;
        QVERIFY(!broken.restoreGeometry(window));
        QCOMPARE(broken.value(u"none"_s, u"fallback"_s), u"fallback"_s);
    }
};

QTEST_MAIN(TestSupport)
#include "tst_support.moc"
