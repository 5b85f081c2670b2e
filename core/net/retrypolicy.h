// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <optional>

namespace hookdesk::net {

/// Pause before the next try, or nullopt to give up. Reads: at most 3 tries again on Timeout, Unreachable,
/// Server and RateLimited, after 1, 2, 5 s ± 20 %. Writes: only RateLimited (the platform says it did
/// nothing). Retry-After wins, up to 60 s; beyond that it gives up.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryPause(
    const Error &error, bool isWrite, int triesSoFar);

} // namespace hookdesk::net
