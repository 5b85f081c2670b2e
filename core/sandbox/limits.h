// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <deque>

namespace hookdesk::sandbox {

using LimitClock = std::chrono::steady_clock;

/// At most kSize requests in any kWindow, per token: CYBERBIZ (facts.md 5). Refused requests do not count.
class SlidingWindow
{
public:
    static constexpr std::size_t kSize = 5;
    static constexpr std::chrono::milliseconds kWindow {1000};
    static constexpr qsizetype kTokens = 1024; ///< remembered at a time

    [[nodiscard]] bool admit(const QByteArray &token, LimitClock::time_point now = LimitClock::now());

private:
    QHash<QByteArray, std::deque<LimitClock::time_point>> m_seen;
};

/// Youhaosuda's bucket (facts.md 6): each request adds one, two leak away per second.
class LeakyBucket
{
public:
    static constexpr double kSize = 40;
    static constexpr double kLeakPerSecond = 2;
    static constexpr qsizetype kTokens = 1024;

    struct Level
    {
        bool admitted = false;
        int used = 0; ///< requests in the bucket, this one included
    };
    [[nodiscard]] Level admit(const QByteArray &token, LimitClock::time_point now = LimitClock::now());

private:
    struct State
    {
        double level = 0;
        LimitClock::time_point at;
    };
    QHash<QByteArray, State> m_buckets;
};

} // namespace hookdesk::sandbox
