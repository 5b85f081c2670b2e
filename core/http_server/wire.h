// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http_server/httpserver.h"

#include <string>

/// The parts of the server that need no socket: what a request may look like, and how an answer is written.
namespace hookdesk::http::wire {

/// Looks for the end of the header in what has arrived so far, and refuses what two parsers could read in two
/// ways: bare LF, bare CR, NUL, folded lines.
class HeaderScanner
{
public:
    enum class State { NeedMore, Complete, Malformed };

    void reset();
    /// @p buffer starts at the request line and only grows between calls.
    [[nodiscard]] State scan(QByteArrayView buffer);
    [[nodiscard]] qsizetype end() const { return m_lineStart; } ///< bytes of the header once Complete

private:
    qsizetype m_lineStart = 0;
    qsizetype m_scanned = 0;
};

/// The fields of a header that a parser has found good, in wire order.
[[nodiscard]] HeaderList splitFields(QByteArrayView header);

/// Host header values that a server answers to.
class HostList
{
public:
    HostList() = default;
    explicit HostList(const ServerConfig &config);
    [[nodiscard]] bool allows(QByteArrayView hostHeader) const; ///< any port

private:
    QList<QByteArray> m_names;
};

/// What the framing of a request amounts to, apart from what the parser checks itself. 0: fine, else a
/// status.
[[nodiscard]] int checkFraming(const ServerRequest &request, bool http11, bool &chunked);
/// Host, Origin, Expect and the form of the target. 0: fine, else a status.
[[nodiscard]] int checkRequest(
    const ServerRequest &request, bool http11, const HostList &hosts, bool rejectOrigin);

struct HeadOptions
{
    bool keepAlive = true;
    bool http10 = false;
};
/// Status line and fields, ending with the empty line. Fields with control characters are left out.
void appendHead(std::string &out, const ServerResponse &response, const HeadOptions &options);
/// False for 1xx, 204 and 304.
[[nodiscard]] bool mayHaveBody(int status);
/// The body of an answer that the server makes itself.
[[nodiscard]] ServerResponse refusal(int status);

} // namespace hookdesk::http::wire
