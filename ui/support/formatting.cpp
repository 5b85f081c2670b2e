// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/formatting.h"

#include <QCoreApplication>
#include <QLocale>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Formatting
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ui::Formatting)
};

QString decimal(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

} // namespace

QString bytesText(qint64 bytes)
{
    constexpr double kStep = 1024;
    const auto size = static_cast<double>(bytes);
    if (size < kStep)
        return Formatting::tr("%1 B").arg(bytes);
    if (size < kStep * kStep)
        return Formatting::tr("%1 KB").arg(decimal(size / kStep, 1));
    if (size < kStep * kStep * kStep)
        return Formatting::tr("%1 MB").arg(decimal(size / kStep / kStep, 1));
    return Formatting::tr("%1 GB").arg(decimal(size / kStep / kStep / kStep, 1));
}

QString durationText(std::chrono::milliseconds duration)
{
    const auto ms = duration.count();
    if (ms < 1000)
        return Formatting::tr("%1 ms").arg(ms);
    if (ms < 60'000)
        return Formatting::tr("%1 s").arg(decimal(static_cast<double>(ms) / 1000.0, 1));
    const auto seconds = ms / 1000;
    if (seconds < 3600)
        return Formatting::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Formatting::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString timeText(qint64 unixMs, bool milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs).time().toString(
        milliseconds ? u"HH:mm:ss.zzz"_s : u"HH:mm:ss"_s);
}

QString dateTimeText(const QDateTime &when)
{
    return when.isValid() ? when.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString countText(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace hookdesk::ui
