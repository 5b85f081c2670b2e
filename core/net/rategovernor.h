// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/secret.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace hookdesk::net {

using namespace std::chrono_literals;

/// Order in which waiting requests go out; equal ones first come, first served.
enum class Priority { User, Write, Fetch, Reconcile };

/// How a platform limits requests (platform.json "rate").
struct RateSpec
{
    enum class Kind { None, Window, Bucket };
    Kind kind = Kind::None;
    int size = 0; ///< Window: requests per period. Bucket: depth
    std::chrono::milliseconds period = 1s; ///< Window only
    double leakPerSecond = 0; ///< Bucket only
    QByteArray header; ///< Bucket: answer header "used/size" that corrects the estimate
};

/// For the gauge.
struct RateState
{
    RateSpec::Kind kind = RateSpec::Kind::None;
    int used = 0;
    int size = 0;
    int waiting = 0;
    std::chrono::milliseconds nextIn {0}; ///< until the next waiting request may go
};

/// Lets requests of one token pass at the platform's pace, in order of priority. One per token, shared by
/// every feature; get it from GovernorPool. Window: RTT-compensated sliding window (performance.md F). GUI
/// thread.
class RateGovernor : public QObject
{
    Q_OBJECT
public:
    explicit RateGovernor(RateSpec spec, QObject *parent = nullptr);
    ~RateGovernor() override; ///< waiting permits end with Canceled

    /// A place in the queue; its future is finished when the request may be sent.
    struct Permit
    {
        quint64 id = 0;
        QFuture<Result<void>> granted;
    };
    [[nodiscard]] Permit acquire(Priority priority);
    void cancel(quint64 permitId); ///< only while waiting
    /// Tell it how the request went: measures the round trip, reads the bucket header, backs off after a 429.
    void finished(quint64 permitId, int httpStatus, const QByteArray &limitHeader,
        std::chrono::milliseconds retryAfter);

    [[nodiscard]] RateState state() const;

signals:
    void changed(); ///< at most 10 times a second

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// One governor per token key. The key is a fingerprint or an id, never the token. GUI thread.
class GovernorPool : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] RateGovernor *governor(const QString &tokenKey, const RateSpec &spec);

private:
    QHash<QString, RateGovernor *> m_governors;
};

} // namespace hookdesk::net
