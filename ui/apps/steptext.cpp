// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/steptext.h"

#include "core/base/redact.h"
#include "ui/apps/tokenlook.h"
#include "ui/support/errortext.h"
#include "ui/support/formatting.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

using auth::Step;
using auth::StepReport;
using auth::StepState;

namespace {

QString stateWord(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return StepText::tr("Waiting");
    case StepState::Running:
        return StepText::tr("Running");
    case StepState::Done:
        return StepText::tr("Done");
    case StepState::Failed:
        return StepText::tr("Failed");
    case StepState::Skipped:
        return StepText::tr("Not run");
    }
    return {};
}

QString fact(const StepReport &report, const QString &key)
{
    return displaySafe(report.facts.value(key), 300);
}

/// A step that this exchange does not have, as opposed to one that was not reached.
QString needlessSentence(const StepReport &report)
{
    switch (report.step) {
    case Step::Authorize:
        return StepText::tr("Not needed: no consent in the browser.");
    case Step::SendRequest:
        return StepText::tr("Not needed: the token was pasted.");
    case Step::CompareScopes:
        return StepText::tr("The token does not tell its scopes.");
    default:
        return StepText::tr("Not needed.");
    }
}

QString emptyFieldsSentence(const QString &fields)
{
    QStringList names;
    const QStringList keys = fields.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        if (key == u"clientId"_s)
            names.append(StepText::tr("Client ID"));
        else if (key == u"clientSecret"_s)
            names.append(StepText::tr("App secret"));
        else if (key == u"accessToken"_s)
            names.append(StepText::tr("API token"));
        else
            names.append(key);
    }
    //: %1 is a list of field names
    return StepText::tr("Empty: %1.").arg(QLocale().createSeparatedList(names));
}

QString failedSentence(const StepReport &report)
{
    const QString reason = report.facts.value(u"reason"_s);
    if (reason == u"timeout"_s)
        return StepText::tr("Nobody answered the consent page in time.");
    if (reason == u"refused"_s)
        return StepText::tr("The consent page was answered with No.");
    if (reason == u"shop"_s)
        return StepText::tr("The answer belongs to another shop.");
    if (reason == u"signature"_s)
        return StepText::tr("The answer's signature does not fit the app secret.");
    return StepText::failure(report.step);
}

QString doneSentence(const StepReport &report)
{
    const auto has = [&report](const QString &key) { return !report.facts.value(key).isEmpty(); };
    switch (report.step) {
    case Step::CheckFields:
        return report.facts.value(u"mode"_s) == u"pasted"_s
            ? StepText::tr("A token was pasted; it is checked as it is.")
            : StepText::tr("Client ID and secret are both filled in.");
    case Step::Authorize:
        return has(u"url"_s) ? StepText::tr("The consent page answered with a code.")
                             : StepText::tr("This platform needs no consent in the browser.");
    case Step::SendRequest:
        if (has(u"status"_s) && has(u"bytes"_s))
            //: %1 is an HTTP status, %2 a size such as "1.2 KB"
            return StepText::tr("The server answered %1, %2.")
                .arg(fact(report, u"status"_s), bytesText(report.facts.value(u"bytes"_s).toLongLong()));
        return StepText::tr("The server answered.");
    case Step::ReadToken:
        if (has(u"expiresIn"_s))
            //: %1 is a time, for example "2:00 h"
            return StepText::tr("The token is valid for %1.")
                .arg(TokenLook::leftText(
                    std::chrono::seconds(report.facts.value(u"expiresIn"_s).toLongLong())));
        return StepText::tr("The token has no end that can be read.");
    case Step::CompareScopes:
        if (has(u"missing"_s))
            //: %1 is a list of scope keys
            return StepText::tr("Granted, but without: %1.").arg(fact(report, u"missing"_s));
        if (has(u"requested"_s) && has(u"granted"_s))
            return StepText::tr("Requested and granted scopes are the same.");
        return StepText::tr("The token does not tell its scopes.");
    case Step::TryCall:
        if (has(u"shopName"_s))
            //: %1 is an HTTP status, %2 the shop's name
            return StepText::tr("Answered %1, shop name: %2.")
                .arg(has(u"status"_s) ? fact(report, u"status"_s) : u"200"_s, fact(report, u"shopName"_s));
        return StepText::tr("The shop answered.");
    }
    return {};
}

} // namespace

QString StepText::title(Step step)
{
    switch (step) {
    case Step::CheckFields:
        return tr("Check required fields");
    case Step::Authorize:
        return tr("Ask for consent");
    case Step::SendRequest:
        return tr("Send the exchange request");
    case Step::ReadToken:
        return tr("Check the token's content");
    case Step::CompareScopes:
        return tr("Compare scopes");
    case Step::TryCall:
        return tr("Try a call");
    }
    return {};
}

QString StepText::sentence(const StepReport &report)
{
    switch (report.state) {
    case StepState::Waiting:
        return {};
    case StepState::Running:
        return report.step == Step::Authorize ? tr("Waiting for the browser…") : tr("Running…");
    case StepState::Skipped:
        return report.facts.contains(kNeedless) ? needlessSentence(report) : tr("Not run");
    case StepState::Failed:
        if (!report.facts.value(u"fields"_s).isEmpty())
            return emptyFieldsSentence(report.facts.value(u"fields"_s));
        return failedSentence(report);
    case StepState::Done:
        return doneSentence(report);
    }
    return {};
}

QString StepText::failure(Step step)
{
    switch (step) {
    case Step::CheckFields:
        return tr("A value that the exchange needs is missing.");
    case Step::Authorize:
        return tr("The consent page gave no code.");
    case Step::SendRequest:
        return tr("The server gave no token.");
    case Step::ReadToken:
        return tr("The answer holds no usable token.");
    case Step::CompareScopes:
        return tr("The scopes could not be compared.");
    case Step::TryCall:
        return tr("The new token was not accepted.");
    }
    return {};
}

QString StepText::advice(const StepReport &report)
{
    if (report.state != StepState::Failed || !report.error)
        return {};
    const Error &error = *report.error;
    const bool refused = error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Forbidden
        || (error.kind == Error::Kind::Http && error.httpStatus == 400);
    if (report.step == Step::SendRequest && refused)
        //: %1 is an HTTP status
        return tr("The server does not accept the client ID or the app secret (%1).\nCompare both with the "
                  "back office, replace what is wrong and exchange again.")
            .arg(error.httpStatus);
    if (report.step == Step::Authorize && report.facts.value(u"reason"_s) == u"refused"_s)
        return tr("Exchange again and allow the app on the consent page.");
    if (report.step == Step::CheckFields && !report.facts.value(u"fields"_s).isEmpty())
        return tr("Fill in what is missing: the client ID on the General tab, the secret here with Replace.");
    const ErrorText text = errorText(error, failure(report.step));
    QStringList lines;
    for (const QString &line : {text.why, text.next}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

QString StepText::exchangeText(const StepReport &report)
{
    if (!report.record)
        return {};
    const net::ExchangeRecord &record = *report.record;
    QStringList lines {QString::fromLatin1(record.method) + u' ' + displaySafe(record.url)};
    for (const auto &[name, value] : record.requestHeaders)
        lines.append(
            displaySafe(QString::fromUtf8(name)) + u": "_s + displaySafe(QString::fromUtf8(value), 300));
    if (!record.requestBody.isEmpty()) {
        const QString body = QString::fromUtf8(record.requestBody);
        lines.append(QString());
        lines.append(displaySafe(QString(body).replace(u'&', u"\n&"_s), 2000));
    }
    lines.append(QString());
    if (record.status > 0)
        //: %1 is an HTTP status, %2 a size such as "1.2 KB"
        lines.append(tr("Answer: %1, %2").arg(record.status).arg(bytesText(record.responseBytes)));
    else
        lines.append(tr("No answer arrived."));
    if (report.error && !report.error->serverText.isEmpty())
        lines.append(displaySafe(report.error->serverText));
    return lines.join(u'\n');
}

QString StepText::log(const QList<StepReport> &steps)
{
    QStringList lines;
    for (const StepReport &report : steps) {
        lines.append(u"%1 [%2] %3 ms %4"_s.arg(title(report.step), stateWord(report.state))
                         .arg(report.duration.count())
                         .arg(sentence(report)));
        if (report.error) {
            lines.append(u"  "_s + advice(report).replace(u'\n', u"\n  "_s));
            const QString details = errorText(*report.error).details;
            if (!details.isEmpty())
                lines.append(u"  "_s + details);
        }
        const QString exchange = exchangeText(report);
        if (!exchange.isEmpty())
            lines.append(u"  "_s + QString(exchange).replace(u'\n', u"\n  "_s));
    }
    return redactText(lines.join(u'\n'));
}

} // namespace hookdesk::ui
