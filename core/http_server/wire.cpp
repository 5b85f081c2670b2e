// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_server/wire.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cstring>

namespace hookdesk::http::wire {

using namespace Qt::StringLiterals;

namespace {

bool equals(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

const char *reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 411:
        return "Length Required";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

bool clean(const QByteArray &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return (code < 0x20 && code != '\t') || code == 0x7f;
    });
}

void append(std::string &out, const QByteArray &text)
{
    out.append(text.constData(), static_cast<size_t>(text.size()));
}

/// RFC 9110 date; made once per second and thread.
const QByteArray &dateNow()
{
    static thread_local qint64 madeFor = -1;
    static thread_local QByteArray text;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != madeFor) {
        madeFor = now;
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss")
                   .toLatin1()
            + " GMT";
    }
    return text;
}

} // namespace

void HeaderScanner::reset()
{
    m_lineStart = 0;
    m_scanned = 0;
}

HeaderScanner::State HeaderScanner::scan(QByteArrayView buffer)
{
    const char *const data = buffer.data();
    while (true) {
        const auto left = static_cast<size_t>(buffer.size() - m_scanned);
        const char *const newline
            = left > 0 ? static_cast<const char *>(std::memchr(data + m_scanned, '\n', left)) : nullptr;
        const qsizetype end = newline ? newline - data : buffer.size();
        if (end > m_scanned && std::memchr(data + m_scanned, 0, static_cast<size_t>(end - m_scanned)))
            return State::Malformed;
        if (!newline) {
            m_scanned = end;
            return State::NeedMore;
        }
        const qsizetype length = end - m_lineStart; // with CR, without LF
        if (length == 0 || data[end - 1] != '\r')
            return State::Malformed;
        const char *const line = data + m_lineStart;
        if (length > 1
            && (std::memchr(line, '\r', static_cast<size_t>(length - 1)) || *line == ' ' || *line == '\t'))
            return State::Malformed;
        m_lineStart = end + 1;
        m_scanned = m_lineStart;
        if (length == 1)
            return State::Complete;
    }
}

HeaderList splitFields(QByteArrayView header)
{
    HeaderList fields;
    qsizetype at = header.indexOf('\n') + 1; // after the request line
    while (at > 0 && at < header.size()) {
        const qsizetype end = header.indexOf('\n', at);
        if (end < 0)
            break;
        const QByteArrayView line = header.sliced(at, end - at);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.append({line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
        at = end + 1;
    }
    return fields;
}

HostList::HostList(const ServerConfig &config)
    : m_names {"127.0.0.1"_ba, "localhost"_ba, "[::1]"_ba}
{
    const QHostAddress &address = config.address;
    if (address != QHostAddress(QHostAddress::Any) && address != QHostAddress(QHostAddress::AnyIPv4)
        && address != QHostAddress(QHostAddress::AnyIPv6)) {
        const QByteArray text = address.toString().toLower().toLatin1();
        m_names.append(address.protocol() == QAbstractSocket::IPv6Protocol ? "[" + text + "]" : text);
    }
    for (const QString &host : config.extraHosts)
        m_names.append(host.toLower().toUtf8());
}

bool HostList::allows(QByteArrayView hostHeader) const
{
    const qsizetype bracket = hostHeader.lastIndexOf(']');
    const qsizetype colon = hostHeader.lastIndexOf(':');
    QByteArrayView name = hostHeader;
    if (colon > bracket) {
        const QByteArrayView port = hostHeader.sliced(colon + 1);
        if (port.size() > 5
            || !std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return false;
        name = hostHeader.first(colon);
    }
    return std::any_of(m_names.cbegin(), m_names.cend(),
        [name](const QByteArray &allowed) { return equals(allowed, name); });
}

int checkFraming(const ServerRequest &request, bool http11, bool &chunked)
{
    int lengths = 0;
    int codings = 0;
    for (const auto &[name, value] : request.headers) {
        if (equals(name, "Content-Length")) {
            ++lengths;
            if (value.isEmpty()
                || !std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= '0' && c <= '9'; }))
                return 400;
        } else if (equals(name, "Transfer-Encoding")) {
            ++codings;
            if (!equals(value, "chunked"))
                return 501;
        }
    }
    chunked = codings > 0;
    const bool ambiguous = lengths > 1 || codings > 1 || (lengths > 0 && codings > 0);
    return ambiguous || (chunked && !http11) ? 400 : 0;
}

int checkRequest(const ServerRequest &request, bool http11, const HostList &hosts, bool rejectOrigin)
{
    // Other forms (absolute, authority, "*") are for proxies, which this is not.
    if (!request.target.startsWith('/'))
        return 400;
    int hostFields = 0;
    bool origin = false;
    bool hostAllowed = true;
    bool expects = true;
    for (const auto &[name, value] : request.headers) {
        if (equals(name, "Host")) {
            ++hostFields;
            hostAllowed = hosts.allows(value);
        } else if (equals(name, "Origin")) {
            origin = true;
        } else if (equals(name, "Expect")) {
            expects = equals(value, "100-continue");
        }
    }
    if (hostFields > 1 || (hostFields == 0 && http11))
        return 400;
    if (!hostAllowed)
        return 421;
    if (origin && rejectOrigin)
        return 403;
    return expects ? 0 : 417;
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

void appendHead(std::string &out, const ServerResponse &response, const HeadOptions &options)
{
    const int status = response.status >= 200 && response.status <= 599 ? response.status : 500;
    out.append("HTTP/1.1 ").append(std::to_string(status)).append(" ").append(reason(status));
    out.append("\r\nDate: ");
    append(out, dateNow());
    out.append("\r\n");
    for (const auto &[name, value] : response.headers) {
        if (name.isEmpty() || !clean(name) || !clean(value) || equals(name, "Content-Length")
            || equals(name, "Date") || equals(name, "Connection") || equals(name, "Transfer-Encoding"))
            continue;
        append(out, name);
        out.append(": ");
        append(out, value);
        out.append("\r\n");
    }
    if (mayHaveBody(status))
        out.append("Content-Length: ").append(std::to_string(response.body.size())).append("\r\n");
    if (!options.keepAlive)
        out.append("Connection: close\r\n");
    else if (options.http10)
        out.append("Connection: keep-alive\r\n");
    out.append("\r\n");
}

ServerResponse refusal(int status)
{
    const QByteArray text = QByteArray::number(status) + ' ' + reason(status) + '\n';
    return {status, {{"Content-Type"_ba, "text/plain; charset=utf-8"_ba}}, text};
}

} // namespace hookdesk::http::wire
