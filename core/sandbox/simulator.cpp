// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/simulator.h"

#include <algorithm>

namespace hookdesk::sandbox {

Simulator::Simulator(ShopService &shop, double eventsPerMinute, quint32 seed)
    : m_shop(shop)
    , m_perMinute(std::clamp(eventsPerMinute, 0.0, kMaxPerMinute))
    , m_random(seed)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

Simulator::~Simulator() = default;

void Simulator::setRate(double eventsPerMinute)
{
    {
        const std::lock_guard lock(m_mutex);
        m_perMinute = std::clamp(eventsPerMinute, 0.0, kMaxPerMinute);
        ++m_generation;
    }
    m_wake.notify_all();
}

void Simulator::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const quint64 generation = m_generation;
        const auto changed = [this, generation] { return m_generation != generation; };
        if (m_perMinute <= 0) {
            m_wake.wait(lock, stop, changed);
            continue;
        }
        // exponential gaps: events that know nothing of each other
        const std::chrono::duration<double> gap(m_random.exponential(60.0 / m_perMinute));
        const bool early = m_wake.wait_for(lock, stop, gap, changed);
        if (early || stop.stop_requested())
            continue;
        lock.unlock();
        m_shop.somethingHappens();
        lock.lock();
    }
}

} // namespace hookdesk::sandbox
