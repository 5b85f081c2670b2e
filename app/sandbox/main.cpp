// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"
#include "app/sandbox/stopsignal.h"
#include "core/json/value.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hookdesk;

namespace {

constexpr int kWrongUsage = 2;

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fflush(stream); // a script that reads our output waits for it
}

QString asJson(const QList<sandbox::DemoShop> &shops)
{
    using json::Value;
    Value list = Value::array();
    for (const sandbox::DemoShop &shop : shops) {
        Value scopes = Value::array();
        for (const QString &scope : shop.scopes)
            scopes.append(Value(scope));
        list.append(Value::object({{u"platform"_s, Value(shop.platformId)}, {u"domain"_s, Value(shop.domain)},
            {u"name"_s, Value(shop.name)}, {u"api_base"_s, Value(shop.apiBase.toString())},
            {u"auth_base"_s, Value(shop.authBase.toString())}, {u"app"_s, Value(shop.appName)},
            {u"client_id"_s, Value(shop.clientId)}, {u"client_secret"_s, Value(shop.clientSecret)},
            {u"scopes"_s, std::move(scopes)}}));
    }
    return QString::fromUtf8(json::serialize(Value::object({{u"shops"_s, std::move(list)}}))) + u'\n';
}

QString asText(const QList<sandbox::DemoShop> &shops)
{
    QString text = u"Two demo shops are open. Everything in them is fictional.\n\n"_s;
    for (const sandbox::DemoShop &shop : shops) {
        text
            += u"%1 · %2\n  address        %3\n  client id      %4\n  client secret  %5\n  scopes         %6\n\n"_s
                   .arg(shop.domain, shop.name, shop.apiBase.toString(), shop.clientId, shop.clientSecret,
                       shop.scopes.join(u' '));
    }
    return text + u"Press Ctrl+C to close them.\n"_s;
}

QString reasonOf(const Error &error)
{
    if (error.kind == Error::Kind::PortInUse)
        return u"A port is already in use: %1. Choose another with --port-cyberbiz or --port-youhaosuda.\n"_s
            .arg(error.detail);
    return u"The demo shops could not be opened: %1\n"_s.arg(error.detail);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const SandboxCommand command = readCommandLine(QCoreApplication::arguments());
    if (command.action == SandboxCommand::Action::PrintText) {
        print(stdout, command.text);
        return 0;
    }
    if (command.action == SandboxCommand::Action::Refuse) {
        print(stderr, command.text + u'\n');
        return kWrongUsage;
    }
    const StopSignal stop; // before the shops open: Ctrl+C works from the first line of output on
    QObject::connect(&stop, &StopSignal::requested, &app, &QCoreApplication::quit);

    sandbox::Sandbox shops;
    const auto opened = shops.start(command.options);
    if (!opened) {
        print(stderr, reasonOf(opened.error()));
        return 1;
    }
    print(stdout, command.printJson ? asJson(*opened) : asText(*opened));
    return QCoreApplication::exec();
}
