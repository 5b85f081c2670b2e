// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/rategovernor.h"

#include "core/base/logging.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <optional>

namespace hookdesk::net {

namespace {

using Millis = std::chrono::duration<double, std::milli>;

constexpr int kMaxInFlight
    = 6; ///< what QNetworkAccessManager sends to one host at once; more would queue there
constexpr Millis kSpacing {50}; ///< between two requests of a window
constexpr Millis kFirstMargin {5};
constexpr Millis kMarginStep {20}; ///< after each 429
constexpr Millis kMaxMargin {205};
constexpr Millis kMaxCompensation {2000}; ///< an answer later than that was slow work, not a slow way
constexpr Millis kForgotten {120'000}; ///< a permit nobody reported back does not block for ever
constexpr Millis kLongestBackOff {60'000};
constexpr Millis kChangedEvery {100};
constexpr std::size_t kRttSamples = 64;
constexpr double kBucketReserve = 2; ///< places left for what else uses the token
constexpr int kSmallBucket = 8; ///< no reserve below this size
constexpr int kMaxBucketSize = 100'000;

/// "12/40" → 12, 40; "7200/40" → 40, 40.
std::optional<std::pair<int, int>> parseUsage(const QByteArray &header)
{
    const qsizetype slash = header.indexOf('/');
    if (slash <= 0)
        return std::nullopt;
    bool usedOk = false;
    bool sizeOk = false;
    const int used = header.left(slash).trimmed().toInt(&usedOk);
    const int size = header.mid(slash + 1).trimmed().toInt(&sizeOk);
    if (!usedOk || !sizeOk || used < 0 || size <= 0 || size > kMaxBucketSize)
        return std::nullopt;
    return std::pair(std::min(used, size), size); // more than full would block for what it claims
}

struct Waiting
{
    Priority priority;
    quint64 id;
    Completer<> completer;
};

struct Sent
{
    quint64 id = 0;
    Millis at {0};
    std::optional<Millis> roundTrip;
};

} // namespace

class RateGovernor::Private
{
public:
    Private(RateGovernor &governor, RateSpec rateSpec)
        : spec(std::move(rateSpec))
        , bucketSize(spec.size)
        , q(governor)
    {
        clock.start();
        pumpTimer.setSingleShot(true);
        pumpTimer.setTimerType(Qt::PreciseTimer); // coarse timers fire up to 50 ms early
        changedTimer.setSingleShot(true);
        changedTimer.setTimerType(Qt::PreciseTimer);
        connect(&pumpTimer, &QTimer::timeout, &governor, [this] { pump(); });
        connect(&changedTimer, &QTimer::timeout, &governor, [this] { announce(); });
    }

    [[nodiscard]] Millis now() const { return Millis(double(clock.nsecsElapsed()) / 1e6); }

    [[nodiscard]] Millis earliest(Millis at) const;
    [[nodiscard]] Millis earliestInWindow(Millis at) const;
    [[nodiscard]] Millis earliestInBucket(Millis at) const;
    [[nodiscard]] Millis shortestRoundTrip() const;
    [[nodiscard]] double levelAt(Millis at) const;
    [[nodiscard]] int usedAt(Millis at) const;
    [[nodiscard]] bool isFull() const { return int(inFlight.size()) >= kMaxInFlight; }
    void pump();
    void grantNext(Millis at);
    void forgetLost(Millis at);
    void backOff(Millis at, std::chrono::milliseconds retryAfter);
    void changed();
    void announce();

    RateSpec spec;
    QElapsedTimer clock;
    QTimer pumpTimer;
    QTimer changedTimer;
    std::vector<Waiting> waiting;
    std::deque<Sent> history; ///< the last requests, oldest first; only as many as the window needs
    std::vector<Sent> inFlight;
    std::deque<Millis> roundTrips;
    Millis margin = kFirstMargin;
    Millis blockedUntil {0};
    double level = 0; ///< of the bucket, at levelTime
    Millis levelTime {0};
    int bucketSize;
    quint64 nextId = 1;
    std::optional<Millis> lastChanged;
    RateGovernor &q;
};

Millis RateGovernor::Private::shortestRoundTrip() const
{
    const auto shortest = std::min_element(roundTrips.cbegin(), roundTrips.cend());
    return shortest == roundTrips.cend() ? Millis(0) : *shortest;
}

/// The platform counts when a request arrives, which we cannot see. With r the round trip of the request that
/// is `size` places earlier, it arrived at most r - min(r) later than the quickest way allows.
Millis RateGovernor::Private::earliestInWindow(Millis at) const
{
    Millis result = history.empty() ? Millis(0) : history.back().at + kSpacing;
    if (spec.size <= 0 || history.size() < std::size_t(spec.size))
        return result;
    const Sent &oldest = history[history.size() - std::size_t(spec.size)];
    const Millis roundTrip = oldest.roundTrip.value_or(at - oldest.at);
    const Millis late = std::clamp(roundTrip - shortestRoundTrip(), Millis(0), kMaxCompensation);
    return std::max(result, oldest.at + Millis(spec.period) + late + margin);
}

double RateGovernor::Private::levelAt(Millis at) const
{
    return std::max(0.0, level - (at - levelTime).count() / 1000.0 * spec.leakPerSecond);
}

Millis RateGovernor::Private::earliestInBucket(Millis at) const
{
    if (bucketSize <= 0 || spec.leakPerSecond <= 0)
        return Millis(0);
    const double reserve = bucketSize >= kSmallBucket ? kBucketReserve : 0;
    const double excess = levelAt(at) + 1 - (bucketSize - reserve);
    if (excess <= 1e-9)
        return Millis(0);
    return at + Millis(excess / spec.leakPerSecond * 1000) + margin;
}

Millis RateGovernor::Private::earliest(Millis at) const
{
    Millis result = blockedUntil;
    if (spec.kind == RateSpec::Kind::Window)
        result = std::max(result, earliestInWindow(at));
    else if (spec.kind == RateSpec::Kind::Bucket)
        result = std::max(result, earliestInBucket(at));
    return result;
}

void RateGovernor::Private::forgetLost(Millis at)
{
    std::erase_if(inFlight, [at](const Sent &sent) { return at - sent.at > kForgotten; });
}

void RateGovernor::Private::pump()
{
    while (!waiting.empty()) {
        const Millis at = now();
        forgetLost(at);
        if (isFull()) {
            pumpTimer.start(std::chrono::seconds(1)); // finished() comes first, unless a permit was lost
            return;
        }
        const Millis due = earliest(at);
        if (due > at) {
            // One more millisecond: rounding must never make it early.
            pumpTimer.start(std::chrono::milliseconds(qint64(std::ceil((due - at).count()))));
            return;
        }
        grantNext(at);
    }
}

void RateGovernor::Private::grantNext(Millis at)
{
    const auto next
        = std::min_element(waiting.begin(), waiting.end(), [](const Waiting &a, const Waiting &b) {
              return std::pair(a.priority, a.id) < std::pair(b.priority, b.id);
          });
    const Waiting granted = *next;
    waiting.erase(next);
    const Sent sent {granted.id, at, {}};
    inFlight.push_back(sent);
    if (spec.kind == RateSpec::Kind::Window) {
        history.push_back(sent);
        while (history.size() > std::size_t(qMax(spec.size, 1)))
            history.pop_front();
    } else if (spec.kind == RateSpec::Kind::Bucket) {
        level = levelAt(at) + 1;
        levelTime = at;
    }
    granted.completer.finish({});
    changed();
}

void RateGovernor::Private::backOff(Millis at, std::chrono::milliseconds retryAfter)
{
    margin = std::min(margin + kMarginStep, kMaxMargin);
    Millis pause = retryAfter;
    if (pause <= Millis(0)) {
        pause = spec.kind == RateSpec::Kind::Bucket && spec.leakPerSecond > 0
            ? Millis(1000.0 / spec.leakPerSecond)
            : Millis(spec.period);
    }
    blockedUntil = std::max(blockedUntil, at + std::min(pause, kLongestBackOff) + margin);
    if (spec.kind == RateSpec::Kind::Bucket) {
        level = std::max(levelAt(at), double(bucketSize));
        levelTime = at;
    }
    qCInfo(lcNet) << "rate limited; next request in" << qint64((blockedUntil - at).count()) << "ms";
}

int RateGovernor::Private::usedAt(Millis at) const
{
    if (spec.kind == RateSpec::Kind::Bucket)
        return int(std::ceil(levelAt(at) - 1e-9));
    if (spec.kind == RateSpec::Kind::Window) {
        return int(std::count_if(history.cbegin(), history.cend(),
            [&](const Sent &sent) { return at - sent.at < Millis(spec.period); }));
    }
    return 0;
}

void RateGovernor::Private::changed()
{
    if (changedTimer.isActive())
        return;
    const Millis wait = lastChanged ? kChangedEvery - (now() - *lastChanged) : Millis(0);
    changedTimer.start(std::chrono::milliseconds(qMax(qint64(0), qint64(std::ceil(wait.count())))));
}

void RateGovernor::Private::announce()
{
    lastChanged = now();
    const bool isBusy = !waiting.empty() || usedAt(*lastChanged) > 0;
    emit q.changed();
    if (isBusy)
        changed(); // the gauge falls without anybody doing anything
}

RateGovernor::RateGovernor(RateSpec spec, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(spec)))
{
}

RateGovernor::~RateGovernor()
{
    const auto waiting = std::exchange(d->waiting, {});
    for (const Waiting &entry : waiting)
        entry.completer.finish(fail(Error::Kind::Canceled));
}

RateGovernor::Permit RateGovernor::acquire(Priority priority)
{
    const Waiting entry {priority, d->nextId++, {}};
    d->waiting.push_back(entry);
    d->pump();
    d->changed();
    return {entry.id, entry.completer.future()};
}

void RateGovernor::cancel(quint64 permitId)
{
    const auto entry = std::find_if(d->waiting.begin(), d->waiting.end(),
        [permitId](const Waiting &candidate) { return candidate.id == permitId; });
    if (entry == d->waiting.end())
        return;
    const Completer<> completer = entry->completer;
    d->waiting.erase(entry);
    completer.finish(fail(Error::Kind::Canceled));
    d->changed();
}

void RateGovernor::finished(
    quint64 permitId, int httpStatus, const QByteArray &limitHeader, std::chrono::milliseconds retryAfter)
{
    const auto entry = std::find_if(d->inFlight.begin(), d->inFlight.end(),
        [permitId](const Sent &candidate) { return candidate.id == permitId; });
    if (entry == d->inFlight.end())
        return;
    const Millis at = d->now();
    const Millis roundTrip = at - entry->at;
    d->inFlight.erase(entry);
    for (Sent &sent : d->history) {
        if (sent.id == permitId)
            sent.roundTrip = roundTrip;
    }
    if (httpStatus > 0) { // a request that never got there measures nothing
        d->roundTrips.push_back(roundTrip);
        if (d->roundTrips.size() > kRttSamples)
            d->roundTrips.pop_front();
    }
    if (const auto usage = parseUsage(limitHeader); usage && d->spec.kind == RateSpec::Kind::Bucket) {
        d->bucketSize = usage->second;
        // those still under way may not be counted yet
        d->level = usage->first + double(d->inFlight.size());
        d->levelTime = at;
    }
    if (httpStatus == 429)
        d->backOff(at, retryAfter);
    d->pump();
    d->changed();
}

RateState RateGovernor::state() const
{
    const Millis at = d->now();
    RateState state;
    state.kind = d->spec.kind;
    state.used = d->usedAt(at);
    state.size = d->spec.kind == RateSpec::Kind::Bucket ? d->bucketSize : d->spec.size;
    state.waiting = int(d->waiting.size());
    if (!d->waiting.empty()) {
        const Millis left = std::max(d->earliest(at) - at, Millis(0));
        state.nextIn = std::chrono::milliseconds(qint64(std::ceil(left.count())));
    }
    return state;
}

RateGovernor *GovernorPool::governor(const QString &tokenKey, const RateSpec &spec)
{
    RateGovernor *&governor = m_governors[tokenKey];
    if (!governor)
        governor = new RateGovernor(spec, this);
    return governor;
}

} // namespace hookdesk::net
