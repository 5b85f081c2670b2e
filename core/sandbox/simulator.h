// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/shopservice.h"

#include <condition_variable>
#include <thread>

namespace hookdesk::sandbox {

/// Makes business happen in one shop, at random moments. Own thread; setRate() from any.
class Simulator
{
public:
    static constexpr double kMaxPerMinute = 6000;

    Simulator(ShopService &shop, double eventsPerMinute, quint32 seed);
    ~Simulator();
    Q_DISABLE_COPY_MOVE(Simulator)

    void setRate(double eventsPerMinute); ///< 0: nothing happens

private:
    void run(const std::stop_token &stop);

    ShopService &m_shop;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    double m_perMinute = 0;
    quint64 m_generation = 0; ///< counts changes of the rate
    Random m_random;
    std::jthread m_thread; // last: it uses everything above; joins first
};

} // namespace hookdesk::sandbox
