// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>

namespace hookdesk {

template <typename T = void> using Future = QFuture<Result<T>>;

/// Calls @p fn with exactly one Result, in the thread of @p context, or not at all once @p context is gone.
/// A future that was dropped by its maker arrives as Error::Kind::Canceled.
/// Use this instead of QFuture::then(context, …): in Qt 6.4 that asserts when the context is gone
/// (style.md 4.3).
template <typename T, typename Fn> void onDone(QObject *context, const QFuture<Result<T>> &future, Fn fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
            watcher->deleteLater();
            const auto ended = watcher->future();
            fn(ended.resultCount() > 0 ? ended.result() : Result<T>(fail(Error::Kind::Canceled)));
        });
    watcher->setFuture(future);
}

/// A future that is finished already.
template <typename T> [[nodiscard]] QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Runs @p fn (values in, Result out) in the global thread pool.
template <typename Fn> [[nodiscard]] auto inPool(Fn fn)
{
    return QtConcurrent::run(std::move(fn));
}

/// The giving end of a future of ours: finishes exactly once; a second call is ignored; dropping it means
/// Canceled. Copyable; copies share the one promise. Any thread.
template <typename T = void> class Completer
{
public:
    Completer()
        : m_state(std::make_shared<State>())
    {
        m_state->promise.start();
    }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_state->promise.future(); }

    void finish(Result<T> result) const
    {
        if (m_state->done.exchange(true))
            return;
        m_state->promise.addResult(std::move(result));
        m_state->promise.finish();
    }

    [[nodiscard]] bool isFinished() const { return m_state->done.load(); }

private:
    struct State
    {
        QPromise<Result<T>> promise;
        std::atomic_bool done {false};
    };
    std::shared_ptr<State> m_state;
};

} // namespace hookdesk
