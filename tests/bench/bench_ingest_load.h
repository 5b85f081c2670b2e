// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>

namespace hookdesk::bench {

struct LoadResult
{
    double perSecond = 0;
    double p50Us = 0;
    double p99Us = 0;
    int errors = 0; ///< answers other than 2xx, and broken connections
};

/// Sends over @p connections keep-alive connections to 127.0.0.1 for @p time, each waiting for its answer
/// before the next request that @p make gives; the first quarter is not counted. One thread, epoll.
[[nodiscard]] LoadResult load(
    quint16 port, const std::function<QByteArray()> &make, int connections, std::chrono::milliseconds time);

} // namespace hookdesk::bench
