// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/value.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#ifndef Q_OS_WIN
#include <csignal>
#endif

using namespace hookdesk;
using namespace Qt::StringLiterals;

namespace {

const auto kProgram = QStringLiteral(HOOKDESK_SANDBOX_PROGRAM);

} // namespace

class TestSandboxProgram : public QObject
{
    Q_OBJECT
private slots:
    void helpExplains()
    {
        QProcess process;
        process.start(kProgram, {u"--help"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        for (const auto &word :
            {u"--port-cyberbiz"_s, u"--port-youhaosuda"_s, u"--seed"_s, u"--orders"_s,
                u"--events-per-minute"_s, u"--mischief"_s, u"--apidemo"_s, u"--print-json"_s, u"Examples:"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
    }

    void versionIsOneLine()
    {
        QProcess process;
        process.start(kProgram, {u"--version"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().startsWith("hookdesk-sandbox "));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::addRow("unknown option") << QStringList {u"--shops"_s} << u"shops"_s;
        QTest::addRow("positional") << QStringList {u"now"_s} << u"now"_s;
        QTest::addRow("port word") << QStringList {u"--port-cyberbiz"_s, u"http"_s} << u"--port-cyberbiz"_s;
        QTest::addRow("port range") << QStringList {u"--port-youhaosuda"_s, u"70000"_s} << u"65535"_s;
        QTest::addRow("same port") << QStringList {u"--port-cyberbiz=8801"_s, u"--port-youhaosuda=8801"_s}
                                   << u"differ"_s;
        QTest::addRow("seed") << QStringList {u"--seed=-1"_s} << u"--seed"_s;
        QTest::addRow("no orders") << QStringList {u"--orders=0"_s} << u"--orders"_s;
        QTest::addRow("too many orders") << QStringList {u"--orders=1000000"_s} << u"20000"_s;
        QTest::addRow("rate") << QStringList {u"--events-per-minute=often"_s} << u"--events-per-minute"_s;
        QTest::addRow("negative rate")
            << QStringList {u"--events-per-minute=-2"_s} << u"--events-per-minute"_s;
        QTest::addRow("rate nan") << QStringList {u"--events-per-minute=nan"_s} << u"--events-per-minute"_s;
        QTest::addRow("mischief kind") << QStringList {u"--mischief=rude=0.1"_s} << u"rude"_s;
        QTest::addRow("mischief share") << QStringList {u"--mischief=forged=2"_s} << u"forged"_s;
        QTest::addRow("mischief without share") << QStringList {u"--mischief=forged"_s} << u"forged"_s;
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        QProcess process;
        process.start(kProgram, arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        const QString text = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(text.contains(word), qPrintable(text));
    }

    void aBusyPortIsExplained()
    {
        QTcpServer busy;
        QVERIFY(busy.listen(QHostAddress::LocalHost));
        QProcess process;
        process.start(kProgram, {u"--port-cyberbiz"_s, QString::number(busy.serverPort())});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        const QString text = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(text.contains(QString::number(busy.serverPort())), qPrintable(text));
        QVERIFY(text.contains(u"--port-cyberbiz"_s));
    }

    void runsUntilInterrupted_data()
    {
        QTest::addColumn<int>("signal");
#ifndef Q_OS_WIN
        QTest::addRow("Ctrl+C") << SIGINT;
        QTest::addRow("terminate") << SIGTERM;
#else
        QTest::addRow("kill") << 0;
#endif
    }
    void runsUntilInterrupted()
    {
        QFETCH(int, signal);
        QProcess process;
        process.start(kProgram,
            {u"--print-json"_s, u"--orders"_s, u"20"_s, u"--mischief"_s,
                u"forged=0.1,duplicate=0.05,out-of-order=1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 20'000);
        const auto parsed = json::parse(process.readLine());
        QVERIFY(parsed.has_value());
        const json::Value &shops = (*parsed)[u"shops"];
        QCOMPARE(shops.size(), qsizetype {2});
        for (const json::Value &shop : shops.items()) {
            for (const auto &key : {u"platform"_s, u"domain"_s, u"api_base"_s, u"auth_base"_s, u"client_id"_s,
                     u"client_secret"_s})
                QVERIFY2(!shop[key].toString().isEmpty(), qPrintable(key));
            QVERIFY(shop[u"scopes"].size() > 3);
            const QUrl base(shop[u"api_base"].toString());
            QCOMPARE(base.host(), u"127.0.0.1"_s);
            QTcpSocket socket;
            socket.connectToHost(base.host(), static_cast<quint16>(base.port()));
            QVERIFY(socket.waitForConnected());
        }
        QCOMPARE(process.state(), QProcess::Running);
#ifndef Q_OS_WIN
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
#else
        Q_UNUSED(signal)
        process.kill();
        process.waitForFinished();
#endif
        QVERIFY(process.readAllStandardError().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"
