// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/valuetools.h"

#include "core/base/crypto.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

namespace {

constexpr qint64 kZoneMs = 8 * 3600 * 1000; // neither Taipei nor Shanghai has daylight saving time

QDateTime shopTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms + kZoneMs, Qt::UTC);
}

} // namespace

void setAt(json::Value &root, const QString &dottedPath, json::Value value)
{
    const qsizetype dot = dottedPath.indexOf(u'.');
    const QString head = dot < 0 ? dottedPath : dottedPath.left(dot);
    if (root.isArray()) {
        bool ok = false;
        const qsizetype index = head.toLongLong(&ok);
        if (!ok || index < 0 || index >= root.size())
            return;
        json::Value::Items items = root.items();
        auto &item = items[static_cast<std::size_t>(index)];
        if (dot < 0)
            item = std::move(value);
        else
            setAt(item, dottedPath.mid(dot + 1), std::move(value));
        root = json::Value::array(std::move(items));
        return;
    }
    if (dot < 0) {
        root.set(head, std::move(value));
        return;
    }
    json::Value child = root[head];
    setAt(child, dottedPath.mid(dot + 1), std::move(value));
    root.set(head, std::move(child));
}

json::Value without(const json::Value &object, QStringView key)
{
    json::Value copy = object;
    copy.remove(key);
    return copy;
}

json::Value onlyFields(const json::Value &object, const QStringList &names)
{
    if (names.isEmpty())
        return object;
    json::Value::Members members;
    for (const auto &member : object.members()) {
        if (names.contains(member.first))
            members.push_back(member);
    }
    return json::Value::object(std::move(members));
}

qsizetype indexOfId(const std::vector<json::Value> &entities, qint64 id)
{
    const auto found = std::lower_bound(entities.cbegin(), entities.cend(), id,
        [](const json::Value &entity, qint64 wanted) { return entity[u"id"].toInt() < wanted; });
    if (found == entities.cend() || (*found)[u"id"].toInt() != id)
        return -1;
    return found - entities.cbegin();
}

qint64 parseId(const QString &text)
{
    const bool digits = !text.isEmpty() && text.size() <= 18
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits ? text.toLongLong() : -1;
}

QString spaceTime(qint64 ms)
{
    return shopTime(ms).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString isoTime(qint64 ms)
{
    return shopTime(ms).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"+08:00"_s;
}

qint64 parseShopTime(const QString &text, bool endOfDay)
{
    static const QRegularExpression pattern(
        u"^(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3}))?)?)?"
        "\\s*(Z|[+-]\\d{2}:?\\d{2})?$"_s);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return -1;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!date.isValid())
        return -1;
    if (match.capturedLength(2) == 0)
        return QDateTime(date, endOfDay ? QTime(23, 59, 59, 999) : QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()
            - kZoneMs;
    const QTime minutes = QTime::fromString(match.captured(2), u"HH:mm"_s);
    const int seconds = match.captured(3).toInt();
    if (!minutes.isValid() || seconds > 59)
        return -1;
    const QTime time = minutes.addSecs(seconds).addMSecs(match.captured(4).leftJustified(3, u'0').toInt());
    qint64 zone = kZoneMs;
    const QString offset = match.captured(5);
    if (offset == u"Z")
        zone = 0;
    else if (!offset.isEmpty())
        zone = (offset.mid(1, 2).toInt() * 60 + offset.right(2).toInt()) * 60'000
            * (offset.startsWith(u'-') ? -1 : 1);
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() - zone;
}

QString demoSecret(quint32 seed, const QString &label)
{
    const QString text = u"hookdesk demo shop/"_s + QString::number(seed) + u'/' + label;
    return QString::fromLatin1(sha256(text.toUtf8()).toHex().left(32));
}

} // namespace hookdesk::sandbox
