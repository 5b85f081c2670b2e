// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"
#include "core/json/value.h"
#include "core/platform/apiclient.h"

#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk::platform {

namespace {

constexpr qsizetype kMaxParsedBytes
    = 256 * 1024; ///< larger documents are parsed in the pool, by who shows them
constexpr qsizetype kMaxHtmlBytes = 64 * 1024;
constexpr qsizetype kExcerptLength = 300;
constexpr qsizetype kMaxSentence = 2000;
constexpr int kMaxFields = 100;
constexpr int kMaxMessages = 50;
constexpr int kMaxNesting = 4;

struct Complaint
{
    QStringList general; ///< sentences about no single field
    QList<FieldError> fields;

    [[nodiscard]] bool isEmpty() const { return general.isEmpty() && fields.isEmpty(); }
};

QString clean(const QString &text)
{
    return displaySafe(redactText(text.trimmed().left(8 * kMaxSentence)), kMaxSentence);
}

void addGeneral(Complaint &complaint, const QString &text)
{
    const QString sentence = clean(text);
    if (!sentence.isEmpty() && complaint.general.size() < kMaxMessages
        && !complaint.general.contains(sentence))
        complaint.general << sentence;
}

void addField(Complaint &complaint, const QString &field, const QString &text)
{
    const QString sentence = clean(text);
    if (sentence.isEmpty())
        return;
    const QString name = displaySafe(field, 100);
    const auto known = std::find_if(complaint.fields.begin(), complaint.fields.end(),
        [&name](const FieldError &candidate) { return candidate.field == name; });
    if (known != complaint.fields.end()) {
        if (known->messages.size() < kMaxMessages)
            known->messages << sentence;
    } else if (complaint.fields.size() < kMaxFields) {
        complaint.fields.append({name, {sentence}});
    }
}

/// A string, an array, or a map from fields to messages, in any nesting that was seen.
void collect(Complaint &complaint, const json::Value &value, const QString &field, int depth)
{
    if (value.isNull() || depth > kMaxNesting)
        return;
    if (value.isObject()) {
        for (const auto &[key, member] : value.members())
            collect(complaint, member, field.isEmpty() ? key : field + u'.' + key, depth + 1);
    } else if (value.isArray()) {
        for (const json::Value &item : value.items())
            collect(complaint, item, field, depth + 1);
    } else if (field.isEmpty()) {
        addGeneral(complaint, value.displayText());
    } else {
        addField(complaint, field, value.displayText());
    }
}

Complaint readComplaint(const json::Value &body)
{
    Complaint complaint;
    for (const QString &key : {u"error"_s, u"errors"_s, u"message"_s, u"messages"_s, u"error_description"_s})
        collect(complaint, body[key], {}, 0);
    return complaint;
}

QString sentenceOf(const Complaint &complaint)
{
    QStringList lines = complaint.general;
    for (const FieldError &field : complaint.fields) {
        const QString messages = field.messages.join(u"; "_s);
        lines << (field.field == u"common" ? messages : field.field + u": "_s + messages);
    }
    return lines.join(u'\n').left(kMaxSentence); // each line is clean already
}

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::Unauthorized;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
        return Error::Kind::NotFound;
    case 408:
        return Error::Kind::Timeout;
    case 413:
        return Error::Kind::TooLarge;
    case 422:
        return Error::Kind::Invalid;
    case 429:
        return Error::Kind::RateLimited;
    default:
        return status >= 500 ? Error::Kind::Server : Error::Kind::Http;
    }
}

/// An HTTP date; Qt's RFC 2822 parser does not know "GMT".
QDateTime readHttpDate(const QByteArray &text)
{
    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::chrono::milliseconds readRetryAfter(const net::HttpResponse &response)
{
    constexpr qint64 kLongest = 86'400;
    const QByteArray value = response.header("Retry-After").trimmed();
    bool ok = false;
    qint64 seconds = value.toLongLong(&ok);
    if (!ok) {
        const QDateTime until = readHttpDate(value);
        if (!until.isValid())
            return {};
        // by the server's own clock where it shows one: ours may be wrong
        const QDateTime date = readHttpDate(response.header("Date"));
        seconds = (date.isValid() ? date : QDateTime::currentDateTimeUtc()).secsTo(until);
    }
    return std::chrono::seconds(qBound(qint64(0), seconds, kLongest));
}

/// The visible text of a page, roughly; one pass, no recursion.
QString excerptOfHtml(const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString html = decoder(body.first(qMin(body.size(), kMaxHtmlBytes)));
    QString text;
    qsizetype at = 0;
    while (at < html.size() && text.size() < kExcerptLength * 4) {
        if (html[at] != u'<') {
            const qsizetype next = html.indexOf(u'<', at);
            const qsizetype end = next < 0 ? html.size() : next;
            text += QStringView(html).mid(at, end - at);
            at = end;
            continue;
        }
        QStringView closing = u">";
        const QStringView rest = QStringView(html).mid(at);
        if (rest.startsWith(u"<!--"))
            closing = u"-->";
        else if (rest.startsWith(u"<script", Qt::CaseInsensitive))
            closing = u"</script>";
        else if (rest.startsWith(u"<style", Qt::CaseInsensitive))
            closing = u"</style>";
        const qsizetype end = html.indexOf(closing, at, Qt::CaseInsensitive);
        if (end < 0)
            break;
        at = end + closing.size();
        text += u' ';
    }
    text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    text.replace(u"&#39;"_s, u"'"_s).replace(u"&nbsp;"_s, u" "_s).replace(u"&amp;"_s, u"&"_s);
    return displaySafe(redactText(text.simplified()), kExcerptLength);
}

bool isHtml(const QByteArray &contentType, const QByteArray &body)
{
    return contentType.startsWith("text/html") || contentType.startsWith("application/xhtml")
        || body.left(256).trimmed().startsWith('<');
}

bool mayBeJson(const QByteArray &body)
{
    const QByteArray start = body.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[') || start.startsWith("\xEF\xBB\xBF");
}

/// Something that is meant to be no JSON: an archive, a picture, a table.
bool isOtherMedia(const QByteArray &contentType)
{
    return !contentType.isEmpty() && !contentType.contains("json") && !contentType.startsWith("text/html")
        && !contentType.startsWith("text/plain") && !contentType.startsWith("application/xhtml");
}

bool endsLikeJson(const QByteArray &body)
{
    const QByteArray start = body.left(64).trimmed();
    const QByteArray end = body.right(64).trimmed();
    return start.startsWith('[') ? end.endsWith(']') : end.endsWith('}');
}

class ErrorReader
{
public:
    explicit ErrorReader(const net::HttpResponse &answer)
        : m_response(answer)
        , m_contentType(answer.header("Content-Type").trimmed().toLower())
    {
    }

    [[nodiscard]] std::optional<Error> read(bool expectJson) const
    {
        if (m_response.status >= 300 && m_response.status < 400)
            return redirected();
        if (!m_response.isSuccess())
            return refused();
        return expectJson ? insideSuccess() : std::nullopt;
    }

private:
    [[nodiscard]] Error make(Error::Kind kind, const QString &what) const
    {
        Error error;
        error.kind = kind;
        error.httpStatus = m_response.status;
        error.detail = redactText(
            u"%1 %2: %3"_s.arg(QString::fromLatin1(m_response.record.method), m_response.record.url, what));
        error.requestId = displaySafe(QString::fromLatin1(m_response.header("X-Request-Id")), 100);
        return error;
    }

    [[nodiscard]] Error redirected() const
    {
        const QUrl target = QUrl::fromEncoded(m_response.header("Location"));
        if (target.isEmpty())
            return make(Error::Kind::Http, u"HTTP %1"_s.arg(m_response.status));
        return make(Error::Kind::Redirected,
            u"HTTP %1 to %2; not followed"_s.arg(m_response.status).arg(redactUrl(target)));
    }

    [[nodiscard]] Error refused() const
    {
        Error error = make(kindOf(m_response.status), u"HTTP %1"_s.arg(m_response.status));
        error.retryAfter = readRetryAfter(m_response);
        if (isHtml(m_contentType, m_response.body)) {
            error.serverText = excerptOfHtml(m_response.body);
            return error;
        }
        const auto body = m_response.body.size() <= kMaxParsedBytes
            ? json::parse(m_response.body)
            : Result<json::Value>(fail(Error::Kind::Parse));
        if (body && (body->isObject() || body->isArray())) {
            Complaint complaint;
            if (body->isObject())
                complaint = readComplaint(*body);
            else
                collect(complaint, *body, {}, 1);
            fill(error, complaint);
            if ((*body)[u"code"].toInt() == 429) // a gateway may hide it behind another status
                error.kind = Error::Kind::RateLimited;
        } else {
            error.serverText = body && body->isString() ? clean(body->toString()) : plainExcerpt();
        }
        return error;
    }

    [[nodiscard]] QString plainExcerpt() const
    {
        const bool isText
            = m_contentType.isEmpty() || m_contentType.startsWith("text/") || m_contentType.contains("json");
        if (!isText)
            return {};
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(m_response.body.left(kExcerptLength * 4));
        return displaySafe(redactText(text.simplified()), kExcerptLength);
    }

    [[nodiscard]] std::optional<Error> insideSuccess() const
    {
        const QByteArray &body = m_response.body;
        if (body.trimmed().isEmpty() || isOtherMedia(m_contentType))
            return std::nullopt;
        if (isHtml(m_contentType, body))
            return notJson();
        if (body.size() > kMaxParsedBytes) {
            if (!mayBeJson(body))
                return notJson();
            if (!endsLikeJson(body))
                return make(Error::Kind::Parse, u"the JSON is cut short"_s);
            return std::nullopt;
        }
        const auto parsed = json::parse(body);
        if (!parsed) {
            if (!mayBeJson(body) && !m_contentType.contains("json"))
                return notJson();
            return make(Error::Kind::Parse, parsed.error().detail);
        }
        return errorInside(*parsed);
    }

    [[nodiscard]] Error notJson() const
    {
        Error error = make(Error::Kind::NotJson,
            u"the answer is %1 instead of JSON"_s.arg(
                m_contentType.isEmpty() ? u"text"_s : displaySafe(QString::fromLatin1(m_contentType), 80)));
        error.serverText
            = isHtml(m_contentType, m_response.body) ? excerptOfHtml(m_response.body) : plainExcerpt();
        return error;
    }

    /// A 200 that carries nothing but a complaint.
    [[nodiscard]] std::optional<Error> errorInside(const json::Value &body) const
    {
        static const QStringList kComplaintKeys {u"code"_s, u"status"_s, u"error"_s, u"errors"_s,
            u"message"_s, u"messages"_s, u"error_description"_s};
        if (!body.isObject() || body.size() == 0)
            return std::nullopt;
        const auto &members = body.members();
        const bool onlyComplaint = std::all_of(members.cbegin(), members.cend(),
            [](const auto &member) { return kComplaintKeys.contains(member.first); });
        const qint64 code = body[u"code"].toInt();
        const bool hasCode = code >= 400 && code < 600;
        const bool named = !body[u"error"].isNull() || !body[u"errors"].isNull();
        // a message alone after a write may as well say that it worked
        const bool told = m_response.record.method == "GET" && onlyComplaint;
        const Complaint complaint = readComplaint(body);
        const bool isError = onlyComplaint && (hasCode || (!complaint.isEmpty() && (named || told)));
        if (!isError)
            return std::nullopt;
        Error error = make(hasCode ? kindOf(int(code)) : Error::Kind::Invalid,
            hasCode ? u"HTTP %1 with code %2"_s.arg(m_response.status).arg(code)
                    : u"HTTP %1 with an error"_s.arg(m_response.status));
        error.retryAfter = readRetryAfter(m_response);
        fill(error, complaint);
        return error;
    }

    static void fill(Error &error, const Complaint &complaint)
    {
        error.serverText = sentenceOf(complaint);
        if (error.kind != Error::Kind::Invalid)
            return;
        error.fields = complaint.fields;
        if (!complaint.general.isEmpty())
            error.fields.append({QString(), complaint.general});
    }

    const net::HttpResponse &m_response;
    QByteArray m_contentType;
};

} // namespace

std::optional<Error> readError(
    const PlatformProfile & /*profile*/, const net::HttpResponse &response, bool expectJson)
{
    // One reader for all shapes: they do not contradict each other, and gateways answer in foreign ones.
    return ErrorReader(response).read(expectJson);
}

} // namespace hookdesk::platform
