// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"

#include <QCommandLineParser>

#include <optional>

using namespace Qt::StringLiterals;

namespace hookdesk {

namespace {

const auto kExamples = uR"(
Examples:
  hookdesk-sandbox
      Both shops on any free port; addresses and credentials are printed.
  hookdesk-sandbox --port-cyberbiz 8801 --port-youhaosuda 8802 --events-per-minute 60
      Fixed ports, one event per second and shop.
  hookdesk-sandbox --print-json > shops.json
      For scripts: one line of JSON, then it keeps running until Ctrl+C.
  hookdesk-sandbox --mischief forged=0.1,duplicate=0.05,slow=0.02
      A tenth of the deliveries has a wrong signature, and so on. Kinds: forged, duplicate,
      out-of-order, slow, oversized, missed; each a share from 0 to 1.

The shops are fictional and so is everything in them. They listen on this computer only.
)"_s;

std::optional<double> share(const QString &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && value >= 0 && value <= 1 ? std::optional(value) : std::nullopt;
}

/// Empty, or why @p text is not accepted.
QString readMischief(const QString &text, sandbox::Mischief &mischief)
{
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts)) {
        const QString name = item.section(u'=', 0, 0).trimmed();
        double *target = name == u"forged" ? &mischief.forged
            : name == u"duplicate"         ? &mischief.duplicate
            : name == u"out-of-order"      ? &mischief.outOfOrder
            : name == u"slow"              ? &mischief.slow
            : name == u"oversized"         ? &mischief.oversized
            : name == u"missed"            ? &mischief.missed
                                           : nullptr;
        if (!target)
            return u"--mischief: there is no kind “%1”. Known: forged, duplicate, out-of-order, slow, "
                   u"oversized, "
                   "missed."_s.arg(name);
        const auto value = share(item.section(u'=', 1));
        if (!value)
            return u"--mischief: “%1” needs a share from 0 to 1, for example %2=0.1."_s.arg(item, name);
        *target = *value;
    }
    return {};
}

} // namespace

SandboxCommand readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Two demo shops as real HTTP services: CYBERBIZ and Youhaosuda, with "
                                     u"fictional data, token exchange,\n"
                                     "rate limits and signed webhook deliveries."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption portCyberbiz(
        u"port-cyberbiz"_s, u"Port of the CYBERBIZ shop; 0 means any free one."_s, u"port"_s, u"0"_s);
    const QCommandLineOption portYouhaosuda(
        u"port-youhaosuda"_s, u"Port of the Youhaosuda shop; 0 means any free one."_s, u"port"_s, u"0"_s);
    const QCommandLineOption seed(
        u"seed"_s, u"Equal numbers give equal data and credentials."_s, u"number"_s, u"20261122"_s);
    const QCommandLineOption orders(u"orders"_s, u"Orders per shop, 1 to 20000."_s, u"count"_s, u"420"_s);
    const QCommandLineOption rate(u"events-per-minute"_s,
        u"How much happens in each shop, 0 to 6000; 0 means nothing."_s, u"number"_s, u"12"_s);
    const QCommandLineOption mischief(
        u"mischief"_s, u"Spoil a share of the deliveries, see the examples."_s, u"kind=share,…"_s);
    const QCommandLineOption apiDemo(u"apidemo"_s,
        u"The CYBERBIZ shop accepts requests up to 2 KB only, as the account “apidemo” does."_s);
    const QCommandLineOption printJson(
        u"print-json"_s, u"Print addresses and demo credentials as one line of JSON and keep running."_s);
    parser.addOptions({portCyberbiz, portYouhaosuda, seed, orders, rate, mischief, apiDemo, printJson});

    SandboxCommand command;
    const auto refuse = [&command](const QString &reason) {
        command.action = SandboxCommand::Action::Refuse;
        command.text = reason;
        return command;
    };
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help)) {
        command.action = SandboxCommand::Action::PrintText;
        command.text = parser.helpText() + kExamples;
        return command;
    }
    if (parser.isSet(version)) {
        command.action = SandboxCommand::Action::PrintText;
        command.text = QStringLiteral("hookdesk-sandbox " HOOKDESK_VERSION "\n");
        return command;
    }
    if (!parser.positionalArguments().isEmpty())
        return refuse(u"“%1” is not an option. Try --help."_s.arg(parser.positionalArguments().constFirst()));

    bool ok = false;
    const auto port = [&parser, &ok](const QCommandLineOption &option) {
        const uint value = parser.value(option).toUInt(&ok);
        ok = ok && value <= 65535;
        return static_cast<quint16>(value);
    };
    sandbox::SandboxOptions &options = command.options;
    options.cyberbizPort = port(portCyberbiz);
    if (!ok)
        return refuse(
            u"--port-cyberbiz must be a number from 0 to 65535, not “%1”."_s.arg(parser.value(portCyberbiz)));
    options.youhaosudaPort = port(portYouhaosuda);
    if (!ok)
        return refuse(u"--port-youhaosuda must be a number from 0 to 65535, not “%1”."_s.arg(
            parser.value(portYouhaosuda)));
    if (options.cyberbizPort != 0 && options.cyberbizPort == options.youhaosudaPort)
        return refuse(
            u"--port-cyberbiz and --port-youhaosuda must differ: each shop is a server of its own."_s);
    options.seed = parser.value(seed).toUInt(&ok);
    if (!ok)
        return refuse(
            u"--seed must be a whole number from 0 to 4294967295, not “%1”."_s.arg(parser.value(seed)));
    options.orders = parser.value(orders).toInt(&ok);
    if (!ok || options.orders < 1 || options.orders > 20'000)
        return refuse(
            u"--orders must be a whole number from 1 to 20000, not “%1”."_s.arg(parser.value(orders)));
    options.eventsPerMinute = parser.value(rate).toDouble(&ok);
    if (!ok || !(options.eventsPerMinute >= 0 && options.eventsPerMinute <= 6000))
        return refuse(
            u"--events-per-minute must be a number from 0 to 6000, not “%1”."_s.arg(parser.value(rate)));
    if (const QString wrong = readMischief(parser.value(mischief), options.mischief); !wrong.isEmpty())
        return refuse(wrong);
    options.apiDemoLimit = parser.isSet(apiDemo);
    command.printJson = parser.isSet(printJson);
    return command;
}

} // namespace hookdesk
