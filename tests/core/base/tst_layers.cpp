// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// architecture.md section 2: a room may include itself and what stands on lower floors, never its own floor
// or above, unless listed in kExtra. Change that page together with this table.
const QMap<QString, int> kFloors {
    {u"base"_s, 1},
    {u"json"_s, 2},
    {u"net"_s, 3},
    {u"http_server"_s, 3},
    {u"store"_s, 3},
    {u"secrets"_s, 3},
    {u"tunnel"_s, 3},
    {u"catalog"_s, 4},
    {u"platform"_s, 5},
    {u"shop"_s, 6},
    {u"auth"_s, 6},
    {u"subscription"_s, 7},
    {u"event"_s, 7},
    {u"record"_s, 7},
    {u"model"_s, 8},
};
const QSet<std::pair<QString, QString>> kExtra {{u"auth"_s, u"shop"_s}};
const QSet<QString> kSandboxMayUse {u"base"_s, u"json"_s, u"http_server"_s, u"catalog"_s, u"platform"_s};

QString problem(const QString &file, const QString &include)
{
    const QStringList from = file.split(u'/');
    const QStringList to = include.split(u'/');
    const QString &layer = from.at(0);
    const QString &target = to.at(0);
    if (layer == u"core"_s) {
        if (target != u"core"_s)
            return u"core may not know %1"_s.arg(target);
        const QString &room = from.at(1);
        const QString &used = to.at(1);
        if (room == used)
            return {};
        if (room == u"sandbox"_s)
            return kSandboxMayUse.contains(used) ? QString() : u"sandbox may not use core/%1"_s.arg(used);
        if (!kFloors.contains(room) || !kFloors.contains(used))
            return u"core/%1 or core/%2 has no floor"_s.arg(room, used);
        if (kFloors.value(used) < kFloors.value(room) || kExtra.contains({room, used}))
            return {};
        return u"core/%1 (floor %2) may not use core/%3 (floor %4)"_s.arg(room)
            .arg(kFloors.value(room))
            .arg(used)
            .arg(kFloors.value(used));
    }
    if (layer == u"ui"_s && target != u"core"_s && target != u"ui"_s)
        return u"ui may not know %1"_s.arg(target);
    // its controls stand in the Tools menu; for a page the demo is an environment, not a special case
    if (layer == u"ui"_s && target == u"core"_s && to.at(1) == u"sandbox"_s && from.at(1) != u"shell"_s)
        return u"only the shell may know the sandbox"_s;
    return {};
}

} // namespace

/// Reads every #include of the product and holds it against the layer table.
class TestLayers : public QObject
{
    Q_OBJECT
private slots:
    void everyIncludeIsAllowed()
    {
        const QDir root(QStringLiteral(HOOKDESK_SOURCE_DIR));
        static const QRegularExpression includeLine(
            u"^\\s*#\\s*include\\s+\"((?:app|core|ui|tests)/[^\"]+)\""_s,
            QRegularExpression::MultilineOption);
        static const QRegularExpression relativeInclude(
            u"^\\s*#\\s*include\\s+\"(?!(?:app|core|ui|tests)/)([^\"]+)\""_s,
            QRegularExpression::MultilineOption);
        static const QRegularExpression guiInclude(
            u"^\\s*#\\s*include\\s+<(Q(?:Widget|Application|Color|Icon|Font|Pixmap|Image|Painter|GuiApplication|Clipboard|DesktopServices|Palette|Brush)|QtGui|QtWidgets)"_s,
            QRegularExpression::MultilineOption);
        static const QRegularExpression boostInclude(
            u"^\\s*#\\s*include\\s+<boost/"_s, QRegularExpression::MultilineOption);
        int files = 0;
        QStringList problems;
        for (const QString &layer : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator it(
                root.filePath(layer), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile source(it.next());
                QVERIFY(source.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(source.readAll());
                const QString name = root.relativeFilePath(source.fileName());
                ++files;
                auto includes = includeLine.globalMatch(text);
                while (includes.hasNext()) {
                    const QString include = includes.next().captured(1);
                    if (const QString found = problem(name, include); !found.isEmpty())
                        problems << name + u": "_s + found;
                }
                auto relatives = relativeInclude.globalMatch(text);
                while (relatives.hasNext()) {
                    const QString include = relatives.next().captured(1);
                    if (!include.endsWith(u".moc"_s))
                        problems << name + u": include with the full path instead of \""_s + include + u'"';
                }
                if (layer == u"core"_s && guiInclude.match(text).hasMatch())
                    problems << name + u": core may not use Gui or Widgets"_s;
                if (boostInclude.match(text).hasMatch() && !name.startsWith(u"core/http_server/"_s))
                    problems << name + u": only core/http_server knows Boost"_s;
                if (boostInclude.match(text).hasMatch() && name.endsWith(u".h"_s))
                    problems << name + u": Boost in a header"_s;
            }
        }
        QVERIFY2(files > 50, "the sources were not found");
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void theTableRefusesWhatItShould_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("down") << u"core/event/receiver.cpp"_s << u"core/store/eventstore.h"_s << true;
        QTest::addRow("up") << u"core/store/eventstore.h"_s << u"core/event/receiver.h"_s << false;
        QTest::addRow("same floor") << u"core/net/httpclient.h"_s << u"core/store/database.h"_s << false;
        QTest::addRow("listed exception") << u"core/auth/tokenexchange.h"_s << u"core/shop/shop.h"_s << true;
        QTest::addRow("ui from core") << u"core/base/error.h"_s << u"ui/theme/theme.h"_s << false;
        QTest::addRow("app from ui") << u"ui/shell/mainwindow.h"_s << u"app/desktop/application.h"_s << false;
        QTest::addRow("sandbox uses net")
            << u"core/sandbox/sandbox.cpp"_s << u"core/net/httpclient.h"_s << false;
        QTest::addRow("sandbox in a page")
            << u"ui/events/eventspage.cpp"_s << u"core/sandbox/sandbox.h"_s << false;
    }
    void theTableRefusesWhatItShould()
    {
        QFETCH(QString, file);
        QFETCH(QString, include);
        QFETCH(bool, allowed);
        QCOMPARE(problem(file, include).isEmpty(), allowed);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
