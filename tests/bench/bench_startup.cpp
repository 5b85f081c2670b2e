// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// First paint and memory of the desktop program against an empty QMainWindow, interleaved in one run
// (performance.md, targets 13 and 14; issue limits: first paint 2.2x, PSS 2.5x). The demo servers are counted
// apart by --no-demo.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    double firstPaintMs = 0;
    double pssMb = 0;
};

double pssOf(qint64 pid)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression pss(u"Pss:\\s+(\\d+) kB"_s);
    return pss.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
}

Sample measure(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=false;hookdesk.ui.debug=true"_s);
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardError);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    Sample sample;
    QByteArray seen;
    while (timer.elapsed() < 20'000) {
        process.waitForReadyRead(100);
        seen += process.readAllStandardError();
        if (seen.contains("first paint")) {
            sample.firstPaintMs = double(timer.nsecsElapsed()) / 1e6;
            break;
        }
    }
    QThread::msleep(1500); // idle: what was started after the first paint has come to rest
    sample.pssMb = pssOf(process.processId());
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished(2000);
    return sample;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 3) {
        std::fputs("usage: bench_startup HOOKDESK EMPTYWINDOW [ROUNDS]\n", stderr);
        return 2;
    }
    const QString hookdesk = QString::fromLocal8Bit(argv[1]);
    const QString empty = QString::fromLocal8Bit(argv[2]);
    const int rounds = argc > 3 ? std::clamp(QByteArray(argv[3]).toInt(), 1, 50) : 7;
    std::vector<double> emptyPaint, hookPaint, emptyPss, hookPss;
    QTemporaryDir data;
    const QStringList arguments {u"--no-demo"_s, u"--data-dir"_s, data.path(), u"--receiver-port"_s, u"0"_s};
    measure(empty, {}); // the first start of each fills the page cache and creates the database
    measure(hookdesk, arguments);
    for (int i = 0; i < rounds; ++i) {
        const Sample a = measure(empty, {});
        const Sample b = measure(hookdesk, arguments);
        emptyPaint.push_back(a.firstPaintMs);
        hookPaint.push_back(b.firstPaintMs);
        emptyPss.push_back(a.pssMb);
        hookPss.push_back(b.pssMb);
        if (a.firstPaintMs <= 0 || b.firstPaintMs <= 0) {
            std::fputs("bench_startup: a program did not paint within 20 s\n", stderr);
            return 1;
        }
    }
    const auto row = [](const char *name, const std::vector<double> &plain, const std::vector<double> &ours,
                         const char *unit, double limit) {
        const double ratio = median(ours) / median(plain);
        std::printf("%-12s empty %7.1f %s  hookdesk %7.1f %s  ratio %.2f (limit %.1f)\n", name, median(plain),
            unit, median(ours), unit, ratio, limit);
    };
    std::printf("median of %d interleaved starts\n", rounds);
    row("first paint", emptyPaint, hookPaint, "ms", 2.2);
    row("PSS idle", emptyPss, hookPss, "MB", 2.5);
    return 0;
}
