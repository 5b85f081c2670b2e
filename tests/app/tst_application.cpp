// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/options.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::app;
using namespace Qt::StringLiterals;

class TestApplication : public QObject
{
    Q_OBJECT

    static Options quiet(const QString &folder)
    {
        Options options;
        options.dataDir = folder;
        options.receiverPort = 0;
        options.eventsPerMinute = 0;
        options.language = Language::En;
        return options;
    }

private slots:
    void optionsAreJudged_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << QStringList {} << true;
        QTest::newRow("all") << QStringList {u"--lang"_s, u"zh_TW"_s, u"--theme"_s, u"dark"_s, u"--no-demo"_s,
            u"--receiver-port"_s, u"0"_s, u"--seed"_s, u"7"_s, u"--events-per-minute"_s, u"0.5"_s}
                             << true;
        QTest::newRow("unknown") << QStringList {u"--nonsense"_s} << false;
        QTest::newRow("language") << QStringList {u"--lang"_s, u"fr"_s} << false;
        QTest::newRow("theme") << QStringList {u"--theme"_s, u"pink"_s} << false;
        QTest::newRow("port too large") << QStringList {u"--receiver-port"_s, u"65536"_s} << false;
        QTest::newRow("port negative") << QStringList {u"--receiver-port=-1"_s} << false;
        QTest::newRow("rate nan") << QStringList {u"--events-per-minute"_s, u"nan"_s} << false;
        QTest::newRow("rate huge") << QStringList {u"--events-per-minute"_s, u"1e9"_s} << false;
        QTest::newRow("value missing") << QStringList {u"--seed"_s} << false;
        QTest::newRow("stray word") << QStringList {u"word"_s} << false;
        QTest::newRow("empty folder") << QStringList {u"--data-dir="_s} << false;
    }
    void optionsAreJudged()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, good);
        const Options options = Options::parse(QStringList {u"hookdesk"_s} + arguments);
        QCOMPARE(options.problem.isEmpty(), good);
    }

    void startsDemoShopsAndEndsInOrder()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"data"_s);
        Application application(*qApp, quiet(data));
        QSignalSpy settled(&application, &Application::settled);
        QVERIFY(application.start());
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 30'000);
        QCOMPARE(application.services().shops.shops().size(), 2);
        QCOMPARE(application.services().receiver.state(), event::ReceiverState::Receiving);
        QCOMPARE(QFileInfo(data).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(
            QFileInfo(data + u"/receiver-path-token"_s).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        QElapsedTimer timer;
        timer.start();
        application.shutDown();
        application.shutDown();
        QVERIFY(timer.elapsed() < 5000);
    }

    void quittingDuringTheStartIsHarmless()
    {
        const QTemporaryDir folder;
        Application application(*qApp, quiet(folder.path()));
        QVERIFY(application.start());
        QSignalSpy painted(&application.window(), &ui::MainWindow::firstPainted);
        QTRY_VERIFY_WITH_TIMEOUT(painted.count() == 1, 5000);
        application.shutDown();
        QCoreApplication::processEvents();
    }

    void aTakenPortIsSaidAndAnotherOneHelps()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        const QTemporaryDir folder;
        Options options = quiet(folder.path());
        options.demo = false;
        options.receiverPort = other.serverPort();
        Application application(*qApp, options);
        QSignalSpy settled(&application, &Application::settled);
        QVERIFY(application.start());
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 10'000);
        QCOMPARE(application.services().receiver.state(), event::ReceiverState::PortInUse);
        auto *banner = application.window().findChild<QWidget *>(u"windowBanner"_s);
        QVERIFY(banner->isVisible());
        emit application.window().receiverOtherPortRequested();
        QTRY_COMPARE(application.services().receiver.state(), event::ReceiverState::Receiving);
        QVERIFY(!banner->isVisible());
    }

    void anUnusableFolderLeavesTheWindowUsable()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Options options = quiet(file.fileName() + u"/below"_s);
        options.demo = false;
        Application application(*qApp, options);
        QSignalSpy settled(&application, &Application::settled);
        QVERIFY(application.start());
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 10'000);
        QVERIFY(application.window().findChild<QWidget *>(u"windowBanner"_s)->isVisible());
        QVERIFY(application.window().isEnabled());
    }

    void thePathTokenStays()
    {
        const QTemporaryDir folder;
        const auto tokenOf = [&folder] {
            QFile file(folder.filePath(u"receiver-path-token"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QByteArray first;
        for (int round = 0; round < 2; ++round) {
            Options options = quiet(folder.path());
            options.demo = false;
            Application application(*qApp, options);
            QSignalSpy settled(&application, &Application::settled);
            QVERIFY(application.start());
            QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 10'000);
            if (round == 0)
                first = tokenOf();
        }
        QVERIFY(first.size() >= 22);
        QCOMPARE(tokenOf(), first);
    }
};

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
