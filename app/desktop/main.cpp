// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/tour/tour.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"hookdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOKDESK_VERSION));
    QGuiApplication::setDesktopFileName(u"hookdesk"_s);

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    // Read before the GUI exists: --help and a wrong option must work without a display. Options of Qt itself
    // (-platform, -style …) are taken out by QApplication, so only what it leaves is judged again below.
    const auto early = hookdesk::app::Options::parse(arguments);
    if (early.problem.isEmpty() && (early.showVersion || early.showHelp)) {
        const QCoreApplication console(argc, argv);
        std::printf("%s\n",
            qPrintable(early.showVersion ? u"hookdesk "_s + QCoreApplication::applicationVersion()
                                         : hookdesk::app::Options::helpText()));
        return 0;
    }
    if (!early.problem.isEmpty() && !arguments.contains(u"-platform"_s)) {
        std::fprintf(stderr, "hookdesk: %s\nTry hookdesk --help.\n", qPrintable(early.problem));
        return 2;
    }

    QApplication app(argc, argv);
    auto options = hookdesk::app::Options::parse(QCoreApplication::arguments());
    if (!options.problem.isEmpty()) {
        std::fprintf(stderr, "hookdesk: %s\nTry hookdesk --help.\n", qPrintable(options.problem));
        return 2;
    }
    // The tour leaves nothing behind but its pictures, and does not meet a Hookdesk that is running already.
    const QTemporaryDir tourData;
    const bool isTour = !options.tourDir.isEmpty();
    if (isTour) {
        options.receiverPort = 0;
        if (options.dataDir.isEmpty())
            options.dataDir = tourData.path();
    }
    hookdesk::app::Application application(app, options);
    if (!application.start())
        return 1;
    std::unique_ptr<hookdesk::tour::Tour> tour;
    if (isTour) {
        tour = std::make_unique<hookdesk::tour::Tour>(
            application.services(), application.window(), QDir(options.tourDir));
        QObject::connect(
            &application, &hookdesk::app::Application::settled, tour.get(), &hookdesk::tour::Tour::start);
        QObject::connect(tour.get(), &hookdesk::tour::Tour::finished, &app,
            [](int exitCode) { QCoreApplication::exit(exitCode); });
    }
    return QApplication::exec();
}
