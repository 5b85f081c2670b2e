// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cmath>
#include <random>

namespace hookdesk::sandbox {

/// Random numbers that are equal for equal seeds on every platform: the engine is fixed by the standard, the
/// distributions of the standard library are not, so they are made here. A value; one thread at a time.
class Random
{
public:
    explicit Random(quint32 seed)
        : m_engine(seed)
    {
    }

    [[nodiscard]] quint32 next() { return static_cast<quint32>(m_engine()); }
    [[nodiscard]] double unit() { return next() / 4294967296.0; } ///< 0 ≤ x < 1
    [[nodiscard]] bool chance(double share) { return unit() < share; }
    /// Both ends included; @p low when the range is empty.
    [[nodiscard]] qint64 between(qint64 low, qint64 high)
    {
        return high <= low ? low : low + static_cast<qint64>(unit() * static_cast<double>(high - low + 1));
    }
    [[nodiscard]] double exponential(double mean) { return -mean * std::log(1.0 - unit()); }
    template <typename Container> [[nodiscard]] const auto &pick(const Container &container)
    {
        return container[static_cast<std::size_t>(between(0, static_cast<qint64>(std::size(container)) - 1))];
    }
    [[nodiscard]] QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QChar(u'0' + static_cast<int>(between(0, 9)));
        return text;
    }

private:
    std::mt19937 m_engine;
};

} // namespace hookdesk::sandbox
