// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/limits.h"

#include <algorithm>
#include <cmath>

namespace hookdesk::sandbox {

bool SlidingWindow::admit(const QByteArray &token, LimitClock::time_point now)
{
    if (m_seen.size() >= kTokens && !m_seen.contains(token))
        m_seen.clear(); // someone plays; the next second is as good as the last
    auto &times = m_seen[token];
    while (!times.empty() && now - times.front() >= kWindow)
        times.pop_front();
    if (times.size() >= kSize)
        return false;
    times.push_back(now);
    return true;
}

LeakyBucket::Level LeakyBucket::admit(const QByteArray &token, LimitClock::time_point now)
{
    if (m_buckets.size() >= kTokens && !m_buckets.contains(token))
        m_buckets.clear();
    State &state = m_buckets[token];
    const double seconds = std::chrono::duration<double>(now - state.at).count();
    state.level = std::max(0.0, state.level - seconds * kLeakPerSecond);
    state.at = now;
    if (state.level + 1 > kSize)
        return {false, static_cast<int>(kSize)};
    state.level += 1;
    return {true, static_cast<int>(std::ceil(state.level))};
}

} // namespace hookdesk::sandbox
