// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QTest>

namespace hookdesk::test {

/// Runs the event loop until @p future has its Result. A future that never ends gives Error::Kind::Storage
/// with the detail "test: the future did not end".
template <typename T> Result<T> waitFor(const QFuture<Result<T>> &future, int timeoutMs = 10'000)
{
    const bool ended = QTest::qWaitFor([&future] { return future.isFinished(); }, timeoutMs);
    if (!ended)
        return fail(Error::Kind::Storage, QStringLiteral("test: the future did not end"));
    if (future.resultCount() == 0)
        return fail(Error::Kind::Storage, QStringLiteral("test: the future was dropped"));
    return future.result();
}

} // namespace hookdesk::test
