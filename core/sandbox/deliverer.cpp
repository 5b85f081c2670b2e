// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/deliverer.h"

#include "core/base/logging.h"
#include "core/http_server/httpsender.h"
#include "core/sandbox/random.h"

#include <QMap>
#include <queue>

#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;

namespace hookdesk::sandbox {

namespace {

using Clock = std::chrono::steady_clock;

// Neither platform documents its retries (facts.md of both: NOT FOUND). Four more attempts with growing
// pauses is what this demo does, no more than that.
constexpr std::array<std::chrono::milliseconds, 4> kRetryPauses {2s, 10s, 30s, 60s};
constexpr double kRetryJitter = 0.2;
constexpr std::size_t kMaxWaiting = 10'000;
constexpr qsizetype kOversizedBytes = 2 * 1024 * 1024 + 64 * 1024;
// A held-back delivery whose successor never comes goes out after all.
constexpr auto kLongestHold = 30s;
constexpr auto kSlowBody = 3s;

} // namespace

struct Job
{
    Delivery delivery;
    QByteArray body;
    HeaderList headers;
    bool slow = false;
    std::size_t attempt = 0; ///< 0 is the first
    std::shared_ptr<Job> follower; ///< goes out when this one went out
};

struct Due
{
    Clock::time_point at;
    std::shared_ptr<Job> job;
    bool hold = false; ///< the end of a hold: only if the shop's held job is still this one
    friend bool operator<(const Due &a, const Due &b) { return a.at > b.at; } // the earliest on top
};

class Deliverer::Private
{
public:
    explicit Private(quint32 seed)
        : m_random(seed)
        , m_timer([this](const std::stop_token &stop) { run(stop); })
    {
    }

    ~Private()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true; // nothing is posted from here on
        }
        m_timer.request_stop();
        m_timer.join();
    }
    Q_DISABLE_COPY_MOVE(Private)

    void deliver(Delivery delivery)
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped)
            return;
        if (m_random.chance(m_mischief.missed)) {
            qCDebug(lcSandbox) << "mischief: never sent" << delivery.topic;
            return;
        }
        auto job = std::make_shared<Job>();
        job->body = delivery.body;
        if (m_random.chance(m_mischief.oversized)) // still the same JSON: white space may follow it
            job->body = job->body.leftJustified(kOversizedBytes, ' ');
        job->headers = delivery.headers(job->body, m_random.chance(m_mischief.forged));
        job->slow = m_random.chance(m_mischief.slow);
        job->delivery = std::move(delivery);
        const QString shop = job->delivery.shop;
        const bool twice = m_random.chance(m_mischief.duplicate);
        if (const auto held = m_held.take(shop)) {
            job->follower = held;
        } else if (m_random.chance(m_mischief.outOfOrder)) {
            m_held.insert(shop, job);
            wait({Clock::now() + kLongestHold, job, true});
            return;
        }
        std::shared_ptr<Job> copy;
        if (twice) {
            copy = std::make_shared<Job>(*job);
            copy->follower = {};
        }
        send(std::move(job));
        if (copy)
            send(std::move(copy));
    }

    void setMischief(const Mischief &mischief)
    {
        const std::lock_guard lock(m_mutex);
        m_mischief = mischief;
    }

    DeliveryStats stats() const { return {m_sent, m_succeeded, m_failed, m_retried}; }

private:
    void wait(Due due)
    {
        if (m_waiting.size() >= kMaxWaiting) {
            ++m_failed;
            return;
        }
        m_waiting.push(std::move(due));
        m_wake.notify_all();
    }

    void send(std::shared_ptr<Job> job)
    {
        if (job->attempt == 0)
            ++m_sent;
        else
            ++m_retried;
        http::SendRequest request;
        request.url = job->delivery.url;
        request.headers = job->headers;
        request.body = job->body;
        if (job->slow) {
            request.trickle = kSlowBody;
            request.timeout += kSlowBody;
        }
        m_sender.post(std::move(request),
            [this, job = std::move(job)](const http::SendOutcome &outcome) { onSent(job, outcome); });
    }

    void onSent(const std::shared_ptr<Job> &job, const http::SendOutcome &outcome)
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped)
            return;
        if (const auto follower = std::exchange(job->follower, {}))
            send(follower);
        if (outcome.status >= 200 && outcome.status < 300) {
            ++m_succeeded;
            return;
        }
        qCDebug(lcSandbox) << "delivery of" << job->delivery.topic << "not taken:" << outcome.status
                           << outcome.error;
        if (job->attempt >= kRetryPauses.size()) {
            ++m_failed;
            return;
        }
        const double stretch = 1 + kRetryJitter * (2 * m_random.unit() - 1);
        const auto pause = std::chrono::duration_cast<Clock::duration>(kRetryPauses[job->attempt] * stretch);
        ++job->attempt;
        wait({Clock::now() + pause, job, false});
    }

    void run(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            if (m_waiting.empty()) {
                m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); });
                continue;
            }
            const auto at = m_waiting.top().at;
            if (Clock::now() < at) {
                m_wake.wait_until(lock, stop, at, [this, at] { return m_waiting.top().at < at; });
                continue;
            }
            const Due due = m_waiting.top();
            m_waiting.pop();
            if (due.hold) {
                if (m_held.value(due.job->delivery.shop) != due.job)
                    continue;
                m_held.remove(due.job->delivery.shop);
            }
            send(due.job);
        }
    }

    // recursive: a sender whose queue is full may report inside post(), in its own thread
    std::recursive_mutex m_mutex; // guards all below but the counters and the sender
    std::condition_variable_any m_wake;
    Random m_random;
    Mischief m_mischief;
    bool m_stopped = false;
    std::priority_queue<Due> m_waiting;
    QMap<QString, std::shared_ptr<Job>> m_held;
    std::atomic<quint64> m_sent {0};
    std::atomic<quint64> m_succeeded {0};
    std::atomic<quint64> m_failed {0};
    std::atomic<quint64> m_retried {0};
    http::HttpSender m_sender; // its thread ends before the state that its callbacks use goes
    std::jthread m_timer; // last: it uses everything above
};

Deliverer::Deliverer(quint32 seed)
    : d(std::make_unique<Private>(seed))
{
}

Deliverer::~Deliverer() = default;

void Deliverer::deliver(Delivery delivery)
{
    d->deliver(std::move(delivery));
}

void Deliverer::setMischief(const Mischief &mischief)
{
    d->setMischief(mischief);
}

DeliveryStats Deliverer::stats() const
{
    return d->stats();
}

} // namespace hookdesk::sandbox
