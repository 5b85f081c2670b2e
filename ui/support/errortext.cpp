// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/errortext.h"

#include "core/base/redact.h"
#include "ui/support/formatting.h"

#include <QCoreApplication>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ui::ErrorText)
};

/// Technical names for the details part; never translated.
QString kindName(Error::Kind kind)
{
    static constexpr const char *kNames[] {"canceled", "bad-input", "timeout", "host-not-found",
        "unreachable", "tls", "redirected", "unauthorized", "forbidden", "not-found", "invalid", "too-large",
        "rate-limited", "server", "http", "unknown-outcome", "not-json", "parse", "storage", "newer-database",
        "folder-not-writable", "port-in-use", "secret-locked", "secret-unavailable", "secret-lost",
        "secret-missing", "unsupported"};
    static_assert(std::size(kNames) == static_cast<size_t>(Error::Kind::Unsupported) + 1);
    return QString::fromLatin1(kNames[static_cast<size_t>(kind)]);
}

QString statusText(const Error &error)
{
    return error.httpStatus > 0 ? QString::number(error.httpStatus) : QString();
}

QString detailsOf(const Error &error)
{
    QStringList lines {Words::tr("Kind: %1").arg(kindName(error.kind))};
    if (error.httpStatus > 0)
        lines << Words::tr("HTTP status: %1").arg(error.httpStatus);
    if (!error.requestId.isEmpty())
        lines << Words::tr("Request number: %1").arg(displaySafe(error.requestId, 200));
    if (!error.serverText.isEmpty())
        lines << Words::tr("The server said: %1").arg(displaySafe(redactText(error.serverText)));
    for (const FieldError &field : error.fields) {
        lines << Words::tr("Field %1: %2")
                     .arg(displaySafe(field.field, 100),
                         displaySafe(redactText(field.messages.join(u" · "_s)), 500));
    }
    if (!error.detail.isEmpty())
        lines << displaySafe(redactText(error.detail));
    return lines.join(u'\n');
}

struct Parts
{
    QString what, why, next;
};

Parts transportParts(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Canceled:
        return {Words::tr("The action was canceled."), Words::tr("Nothing more was sent."),
            Words::tr("Start it again when you are ready.")};
    case Error::Kind::BadInput:
        return {Words::tr("A value cannot be used."),
            Words::tr("It was checked on this computer; nothing was sent."),
            Words::tr("Correct the value and try again. The details name it.")};
    case Error::Kind::Timeout:
        return {Words::tr("The server did not answer in time."),
            Words::tr("The connection was closed after waiting."),
            Words::tr("Try again. If it stays slow, check the network or the server's status page.")};
    case Error::Kind::HostNotFound:
        return {Words::tr("The server's name could not be found."),
            Words::tr("No address is known for this name."),
            Words::tr("Check the spelling of the domain and the network connection.")};
    case Error::Kind::Unreachable:
        return {Words::tr("The server could not be reached."),
            Words::tr("The connection was refused or lost."),
            Words::tr("Check the network connection, the firewall and the proxy, then try again.")};
    case Error::Kind::Tls:
        return {Words::tr("No secure connection could be made."),
            Words::tr("The server's certificate could not be verified, so nothing was sent."),
            Words::tr("Check the date of this computer and whether a proxy opens secure connections.")};
    case Error::Kind::Redirected:
        return {Words::tr("The server pointed to another address."),
            Words::tr("Redirects are not followed, so that the token stays with this server."),
            Words::tr("Check the domain of the shop. The details show the other address.")};
    case Error::Kind::UnknownOutcome:
        return {Words::tr("It is not known whether the change was made."),
            Words::tr("The connection was lost after the request had been sent."),
            Words::tr("Refresh and look at the present state before you send it again.")};
    default:
        return {};
    }
}

Parts answerParts(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        return {Words::tr("The token was not accepted."),
            Words::tr("It is missing, expired or was withdrawn (401)."),
            Words::tr("Exchange the token again on the Apps page.")};
    case Error::Kind::Forbidden:
        return {Words::tr("This action is not permitted."),
            Words::tr("The token does not hold the scope that it needs (403)."),
            Words::tr("Add the scope on the Apps page, then exchange the token again.")};
    case Error::Kind::NotFound:
        return {Words::tr("The server does not know this record or address."),
            Words::tr("It may have been deleted, or the number belongs to another shop (404)."),
            Words::tr("Refresh the list, then check the number and the shop.")};
    case Error::Kind::Invalid:
        return {Words::tr("The server refused the values."),
            error.fields.isEmpty()
                ? Words::tr("It named no field (422).")
                : Words::tr("%n field(s) need attention (422).", nullptr, int(error.fields.size())),
            Words::tr("Correct the marked fields and send again. What you typed is kept.")};
    case Error::Kind::TooLarge:
        return {Words::tr("The content is larger than the limit."),
            Words::tr("It was not sent, or not read to the end."),
            Words::tr("Make it smaller, or ask for fewer records at a time.")};
    case Error::Kind::RateLimited:
        return {Words::tr("The platform asks for a pause."),
            error.retryAfter.count() > 0 ? Words::tr("Its rate limit is reached; it asked to wait %1 (429).")
                                               .arg(durationText(error.retryAfter))
                                         : Words::tr("Its rate limit is reached (429)."),
            Words::tr("Wait a moment and try again. Another program may use the same token.")};
    case Error::Kind::Server:
        return {Words::tr("The server has a problem of its own."),
            Words::tr("It answered with status %1.").arg(statusText(error)),
            Words::tr("Try again later. If it stays, quote the request number to the platform's "
                      "support.")};
    case Error::Kind::Http:
        return {Words::tr("The server answered with an unexpected status."),
            Words::tr("The status was %1.").arg(statusText(error)),
            Words::tr("Look at the details, then check the domain and the request.")};
    case Error::Kind::NotJson:
        return {Words::tr("The answer is not what this platform sends."),
            Words::tr("It is not JSON; it may be the page of a proxy or a sign-in page."),
            Words::tr("Check the domain of the shop and the network, then try again.")};
    case Error::Kind::Parse:
        return {Words::tr("The data could not be read."), Words::tr("It is cut off or malformed."),
            Words::tr("Try again. If it stays, the details show the place.")};
    case Error::Kind::Unsupported:
        return {Words::tr("This platform does not offer the action."),
            Words::tr("Its API has no such operation."),
            Words::tr("Use the shop's back office for this step.")};
    default:
        return {};
    }
}

Parts localParts(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Storage:
        return {Words::tr("The local database could not be used."),
            Words::tr("The disk is full, or the file cannot be read or written."),
            Words::tr("Free some space and check the permissions of the data folder, then start again.")};
    case Error::Kind::NewerDatabase:
        return {Words::tr("The local database was written by a newer Hookdesk."),
            Words::tr("It stays untouched, so that nothing in it is damaged."),
            Words::tr("Install the newer version, or choose another data folder with --data-dir.")};
    case Error::Kind::FolderNotWritable:
        return {Words::tr("The data folder cannot be written."),
            Words::tr("Events and settings cannot be kept."),
            Words::tr("Change the folder's permissions, or choose another one with --data-dir.")};
    case Error::Kind::PortInUse:
        return {Words::tr("The port is used by another program."),
            Words::tr("Only one program can listen on a port."),
            Words::tr("Close the other program, or use another port.")};
    case Error::Kind::SecretLocked:
        return {Words::tr("The keyring is locked."),
            Words::tr("Keys and tokens are in it and cannot be read now."),
            Words::tr("Unlock the keyring of this computer, then try again.")};
    case Error::Kind::SecretUnavailable:
        return {Words::tr("This computer offers no keyring."),
            Words::tr("Keys and tokens are only kept in a keyring, never in a file."),
            Words::tr("Start a keyring service. Until then, values are kept for this session only.")};
    case Error::Kind::SecretLost:
        return {Words::tr("A stored key is gone."),
            Words::tr("It was saved before, and the keyring does not have it any more."),
            Words::tr("Enter it again on the Apps page.")};
    case Error::Kind::SecretMissing:
        return {Words::tr("There is no token yet."), Words::tr("None was entered or exchanged so far."),
            Words::tr("Exchange or paste a token on the Apps page.")};
    default:
        return {};
    }
}

} // namespace

ErrorText errorText(const Error &error, const QString &action)
{
    Parts parts = transportParts(error);
    if (parts.what.isEmpty())
        parts = answerParts(error);
    if (parts.what.isEmpty())
        parts = localParts(error);
    ErrorText text;
    if (action.isEmpty()) {
        text.what = parts.what;
        text.why = parts.why;
    } else {
        // The kind's own sentence is the reason now; joining whole sentences is safe in all three languages.
        text.what = action;
        //: %1 and %2 are whole sentences. In Chinese no space goes between them.
        text.why = Words::tr("%1 %2").arg(parts.what, parts.why);
    }
    text.next = parts.next;
    text.details = detailsOf(error);
    return text;
}

QString errorSentence(const Error &error, const QString &action)
{
    const ErrorText text = errorText(error, action);
    //: %1 and %2 are whole sentences. In Chinese no space goes between them.
    const QString first = Words::tr("%1 %2").arg(text.what, text.why);
    //: %1 and %2 are whole sentences. In Chinese no space goes between them.
    return Words::tr("%1 %2").arg(first, text.next);
}

} // namespace hookdesk::ui
