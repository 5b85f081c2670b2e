// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "ui/support/language.h"

#include <QCommandLineParser>

namespace hookdesk::app {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMaxEventsPerMinute = 6000;

const QList<QCommandLineOption> &allOptions()
{
    // The command line speaks English like every other tool's; it is read before a language is chosen.
    static const QList<QCommandLineOption> options {
        {u"lang"_s, u"Language of the interface: zh_TW, zh_CN or en."_s, u"code"_s},
        {u"theme"_s, u"Colours: system, light or dark."_s, u"mode"_s},
        {u"data-dir"_s, u"Keep the database and the settings in this folder."_s, u"folder"_s},
        {u"no-demo"_s, u"Do not start the demo shops."_s},
        {u"receiver-port"_s, u"Port of the webhook receiver; 0 takes any free one. Default: 8787."_s,
            u"port"_s},
        {u"seed"_s, u"Seed of the demo shops' data."_s, u"number"_s},
        {u"events-per-minute"_s, u"Events per minute of each demo shop; 0: none. Default: 12."_s,
            u"number"_s},
        {u"tour"_s, u"Walk through the main job by itself, save pictures in this folder, and end."_s,
            u"folder"_s},
        {{u"v"_s, u"version"_s}, u"Print the version and end."_s},
        {{u"h"_s, u"help"_s}, u"Print this help and end."_s},
    };
    return options;
}

void read(Options &options, const QCommandLineParser &parser)
{
    const auto complain = [&](const QString &name, const QString &wanted) {
        if (options.problem.isEmpty())
            options.problem = u"--%1 needs %2, not \"%3\"."_s.arg(name, wanted, parser.value(name));
    };
    if (parser.isSet(u"lang"_s)) {
        options.language = ui::LanguageSwitch::fromCode(parser.value(u"lang"_s));
        if (!options.language)
            complain(u"lang"_s, u"zh_TW, zh_CN or en"_s);
    }
    if (parser.isSet(u"theme"_s)) {
        const QString mode = parser.value(u"theme"_s);
        if (mode == u"system"_s)
            options.theme = ui::Theme::Mode::System;
        else if (mode == u"light"_s)
            options.theme = ui::Theme::Mode::Light;
        else if (mode == u"dark"_s)
            options.theme = ui::Theme::Mode::Dark;
        else
            complain(u"theme"_s, u"system, light or dark"_s);
    }
    bool ok = true;
    if (parser.isSet(u"receiver-port"_s)) {
        options.receiverPort = parser.value(u"receiver-port"_s).toUShort(&ok);
        if (!ok)
            complain(u"receiver-port"_s, u"a port from 0 to 65535"_s);
    }
    if (parser.isSet(u"seed"_s)) {
        options.seed = parser.value(u"seed"_s).toUInt(&ok);
        if (!ok)
            complain(u"seed"_s, u"a whole number from 0 to 4294967295"_s);
    }
    if (parser.isSet(u"events-per-minute"_s)) {
        options.eventsPerMinute = parser.value(u"events-per-minute"_s).toDouble(&ok);
        if (!ok || !(options.eventsPerMinute >= 0 && options.eventsPerMinute <= kMaxEventsPerMinute))
            complain(u"events-per-minute"_s, u"a number from 0 to 6000"_s);
    }
    for (const QString &folder : {u"data-dir"_s, u"tour"_s}) {
        if (parser.isSet(folder) && parser.value(folder).isEmpty())
            complain(folder, u"a folder"_s);
    }
    options.dataDir = parser.value(u"data-dir"_s);
    options.tourDir = parser.value(u"tour"_s);
    options.demo = !parser.isSet(u"no-demo"_s);
}

} // namespace

Options Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(allOptions());
    Options options;
    if (!parser.parse(arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    options.showVersion = parser.isSet(u"version"_s);
    options.showHelp = parser.isSet(u"help"_s);
    if (const QStringList rest = parser.positionalArguments(); !rest.isEmpty())
        options.problem = u"Unexpected argument: %1"_s.arg(rest.first());
    read(options, parser);
    return options;
}

QString Options::helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Custom apps, webhooks and API data of CYBERBIZ and Youhaosuda shops."_s);
    parser.addOptions(allOptions());
    return parser.helpText();
}

} // namespace hookdesk::app
