// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retrypolicy.h"

#include <QRandomGenerator>

#include <array>

namespace hookdesk::net {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::milliseconds, 3> kPauses {1s, 2s, 5s};
constexpr std::chrono::milliseconds kLongestRetryAfter = 60s;

bool isWorthRetrying(const Error &error, bool isWrite)
{
    switch (error.kind) {
    case Error::Kind::RateLimited:
        return true;
    case Error::Kind::Timeout:
    case Error::Kind::Unreachable:
    case Error::Kind::Server:
        return !isWrite;
    default:
        return false;
    }
}

} // namespace

std::optional<std::chrono::milliseconds> retryPause(const Error &error, bool isWrite, int triesSoFar)
{
    const int index = qMax(triesSoFar, 1) - 1;
    if (index >= int(kPauses.size()) || !isWorthRetrying(error, isWrite))
        return std::nullopt;
    if (error.retryAfter > 0ms) {
        if (error.retryAfter > kLongestRetryAfter)
            return std::nullopt;
        return error.retryAfter;
    }
    const auto pause = kPauses[static_cast<std::size_t>(index)];
    const double factor = 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
    return std::chrono::milliseconds(qint64(double(pause.count()) * factor));
}

} // namespace hookdesk::net
