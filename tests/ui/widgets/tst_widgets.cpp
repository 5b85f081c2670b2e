// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/addshoppanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/rategauge.h"
#include "ui/widgets/secretfield.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::ui;
using namespace Qt::StringLiterals;

class TestWidgets : public QObject
{
    Q_OBJECT

    Theme m_theme;

private slots:
    void initTestCase()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.apply(*qApp);
    }

    void aSecretIsHiddenUntilAskedFor()
    {
        SecretField field(m_theme);
        field.setSecret(Secret(u"example-app-secret"_s));
        field.setAccessibleLabel(u"APP Secret"_s);
        field.show();
        auto *text = field.findChild<QLineEdit *>(u"secretText"_s);
        auto *reveal = field.findChild<QPushButton *>(u"revealButton"_s);
        QVERIFY(!text->text().contains(u"example"_s));
        QTest::mouseClick(reveal, Qt::LeftButton);
        QCOMPARE(text->text(), u"example-app-secret"_s);
        QVERIFY(reveal->text().contains(QString::number(SecretField::kRevealSeconds)));
        field.hide();
        QVERIFY(!text->text().contains(u"example"_s));
    }

    void aSecretIsCopiedWithoutShowingIt()
    {
        SecretField field(m_theme);
        field.setSecret(Secret(u"example-app-secret"_s));
        field.show();
        QTest::mouseClick(field.findChild<QToolButton *>(u"copyButton"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"example-app-secret"_s);
        QVERIFY(!field.findChild<QLineEdit *>(u"secretText"_s)->text().contains(u"example"_s));
        field.setLocked(u"Locked"_s);
        QVERIFY(!field.findChild<QToolButton *>(u"copyButton"_s)->isEnabled());
    }

    void aRevealedSecretIsCopiedByTheButtonOnly()
    {
        SecretField field(m_theme);
        field.setSecret(Secret(u"example-app-secret"_s));
        field.show();
        QSignalSpy pressed(field.findChild<QToolButton *>(u"copyButton"_s), &QToolButton::clicked);
        auto *text = field.findChild<QLineEdit *>(u"secretText"_s);
        QTest::mouseClick(field.findChild<QPushButton *>(u"revealButton"_s), Qt::LeftButton);
        text->setSelection(0, 7);
        QTest::keySequence(text, QKeySequence(QKeySequence::Copy));
        QCOMPARE(pressed.count(), 1);
        QCOMPARE(QApplication::clipboard()->text(), u"example-app-secret"_s);
        field.hideSecret();
        QTest::keySequence(text, QKeySequence(QKeySequence::Copy));
        QCOMPARE(pressed.count(), 1);
    }

    void codeKeepsNumbersAndOrder()
    {
        CodeView view(m_theme);
        view.setContent(R"({"b":100.00,"a":12345678901234567890})", true);
        QVERIFY(view.text().contains(u"100.00"_s));
        QVERIFY(view.text().contains(u"12345678901234567890"_s));
        QVERIFY(view.text().indexOf(u"\"b\""_s) < view.text().indexOf(u"\"a\""_s));
        view.setContent("not json \xF0\x9F", true);
        QVERIFY(view.text().startsWith(u"not json"_s));
        view.setContent({}, true);
        QVERIFY(view.text().isEmpty());
    }

    void longLinesAreWrapped()
    {
        CodeView view(m_theme);
        view.setContent(QByteArray(100'000, 'x'), false);
        const QStringList lines = view.text().split(u'\n');
        for (const QString &line : lines)
            QVERIFY(line.size() <= 2000);
        QCOMPARE(view.text().remove(u'\n').size(), 100'000);
    }

    void aLargeDocumentArrivesLaterAndTheLatestWins()
    {
        CodeView view(m_theme);
        view.setContent("[" + QByteArray("1,").repeated(300'000) + "1]", true);
        view.setContent("[2]", true);
        QVERIFY(view.text().contains(u'2'));
        QTest::qWait(200); // the overtaken document must not come afterwards
        QVERIFY(!view.text().contains(u'1'));
    }

    void searchWaitsForAPauseAndEnterDoesNot()
    {
        SearchField field(m_theme);
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(&field, u"abc"_s);
        QCOMPARE(searched.count(), 0);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.count(), 1);
        QCOMPARE(searched.last().first().toString(), u"abc"_s);
        QTest::keyClicks(&field, u"d"_s);
        QTRY_COMPARE(searched.count(), 2);
    }

    void fieldErrorsReplaceHelp()
    {
        FormField field(m_theme, new QLineEdit);
        field.setLabel(u"Topic"_s, u"topic"_s);
        field.setHelp(u"Help"_s);
        field.setError(u"Select a topic."_s, u"<b>no</b>"_s);
        QVERIFY(field.hasError());
        QVERIFY(field.field()->property("invalid").toBool());
        QVERIFY(field.field()->accessibleDescription().contains(u"Select"_s));
        field.setError({});
        QVERIFY(!field.hasError());
        QCOMPARE(field.field()->accessibleDescription(), u"Help"_s);
    }

    void fieldErrorsKeepTheFullerName()
    {
        FormField field(m_theme, new QLineEdit);
        field.setLabel(u"Topic"_s, u"topic"_s);
        QCOMPARE(field.field()->accessibleName(), u"Topic topic"_s);
        field.field()->setAccessibleName(u"Topic, required"_s);
        field.setError(u"Select a topic."_s);
        QCOMPARE(field.field()->accessibleName(), u"Topic, required"_s);
    }

    void sentencesFollowTheLanguage()
    {
        QString language = u"en"_s;
        Banner banner(m_theme);
        banner.fillWith([&] {
            banner.showMessage(Banner::Kind::Error, u"what "_s + language, u"why"_s);
            banner.setButtons(u"again "_s + language);
        });
        FormField field(m_theme, new QLineEdit);
        field.setErrorFrom([&]() -> QString { return u"bad "_s + language; });
        const auto switchTo = [&](const QString &to) {
            language = to;
            QEvent change(QEvent::LanguageChange);
            QCoreApplication::sendEvent(&banner, &change);
            QCoreApplication::sendEvent(&field, &change);
        };
        switchTo(u"zh"_s);
        QCOMPARE(banner.accessibleName(), u"what zh why"_s);
        QCOMPARE(field.field()->accessibleDescription(), u"bad zh"_s);
        // Something else is shown: the former sentence does not come back.
        banner.showMessage(Banner::Kind::Info, u"other"_s, {});
        field.setError({});
        switchTo(u"en"_s);
        QCOMPARE(banner.accessibleName(), u"other"_s);
        QVERIFY(!field.hasError());
    }

    void foreignTextStaysText()
    {
        Banner banner(m_theme);
        banner.showMessage(Banner::Kind::Error, u"<img src=x>"_s, u"<b>bold</b>"_s);
        for (const QLabel *label : banner.findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(banner.accessibleName().contains(u"<img"_s));
    }

    void gaugeWords()
    {
        RateGauge gauge(m_theme);
        gauge.setState({net::RateSpec::Kind::Window, 2, 5, 0, {}});
        QVERIFY(gauge.text().startsWith(u"2/5"_s));
        gauge.setState({net::RateSpec::Kind::Window, 5, 5, 4, {}});
        QVERIFY(gauge.text().contains(u'4'));
        gauge.setState({net::RateSpec::Kind::Bucket, 31, 40, 0, {}});
        QCOMPARE(gauge.text(), u"31/40"_s);
        gauge.setState({net::RateSpec::Kind::Window, 3, 0, 0, {}});
        QVERIFY(!gauge.grab().isNull());
    }

    void railMovesByArrows()
    {
        NavigationRail rail(m_theme);
        for (int i = 0; i < 3; ++i)
            rail.setPageTexts(rail.addPage(u"nav-apps"_s), u"Page"_s, Qt::CTRL | Qt::Key(Qt::Key_1 + i));
        QSignalSpy activated(&rail, &NavigationRail::activated);
        auto *first = rail.findChild<QWidget *>(u"rail1"_s);
        QTest::keyClick(first, Qt::Key_Up);
        QCOMPARE(activated.count(), 0);
        QTest::keyClick(first, Qt::Key_Down);
        QCOMPARE(rail.current(), 1);
        QTest::mouseClick(rail.findChild<QWidget *>(u"rail3"_s), Qt::LeftButton);
        QCOMPARE(activated.last().first().toInt(), 2);
        QTest::mouseClick(rail.findChild<QWidget *>(u"rail3"_s), Qt::LeftButton);
        QCOMPARE(rail.current(), 2);
        rail.setBadge(1, 3);
        QCOMPARE(rail.badge(1), 3);
        rail.setCollapsed(true);
        QCOMPARE(rail.width(), NavigationRail::kCollapsedWidth);
    }

    void domains_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("domain");
        QTest::newRow("plain") << u"shop.example"_s << u"shop.example"_s;
        QTest::newRow("scheme, path and case") << u" HTTPS://Shop.Example/admin?x=1 "_s << u"shop.example"_s;
        QTest::newRow("bare name") << u"myshop"_s << u"myshop.demo.example"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("user info") << u"a:b@shop.example"_s << QString();
        QTest::newRow("port") << u"shop.example:8080"_s << QString();
        QTest::newRow("space") << u"my shop.example"_s << QString();
        QTest::newRow("address") << u"127.0.0.1"_s << QString();
        QTest::newRow("hyphen") << u"-shop.example"_s << QString();
        QTest::newRow("too long") << QString(300, u'a') << QString();
    }
    void domains()
    {
        QFETCH(QString, typed);
        QFETCH(QString, domain);
        QCOMPARE(AddShopPanel::normalizedDomain(typed, u".demo.example"_s), domain);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
