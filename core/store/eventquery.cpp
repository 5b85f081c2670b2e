// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/eventquery.h"

using namespace Qt::StringLiterals;

namespace hookdesk::store {

namespace {

template <typename Values, typename Convert>
void addList(EventFilter &filter, QStringList &conditions, const QString &column, const Values &values,
    Convert convert)
{
    if (values.isEmpty())
        return;
    QStringList marks;
    for (const auto &value : values) {
        marks << u"?"_s;
        filter.values << convert(value);
    }
    // Several values found by an index would have to be sorted as a whole for every page: walk by id instead.
    conditions << u"%1%2 IN (%3)"_s.arg(values.size() > 1 ? u"+"_s : QString(), column, marks.join(u','));
}

void addText(EventFilter &filter, QStringList &conditions, const QString &text)
{
    filter.needsBody = true;
    const QString like = u" LIKE ? ESCAPE '\\'"_s;
    QStringList places {u"e.topic"_s, u"e.resource_id"_s, u"CAST(b.body AS TEXT)"_s};
    filter.values << likePattern(text) << likePattern(text) << likePattern(text);
    const QString escaped = jsonEscaped(text);
    if (escaped != text) {
        places << u"CAST(b.body AS TEXT)"_s;
        filter.values << likePattern(escaped);
    }
    conditions << u'(' + places.join(like + u" OR "_s) + like + u')';
}

} // namespace

QString likePattern(const QString &text)
{
    QString pattern = text;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + pattern + u'%';
}

QString jsonEscaped(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            escaped += c;
        else
            escaped += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
    }
    return escaped;
}

EventFilter makeFilter(const EventQuery &query)
{
    EventFilter filter;
    QStringList conditions;
    if (!query.shopId.isEmpty()) {
        conditions << u"e.shop_id = ?"_s;
        filter.values << query.shopId;
    }
    addList(filter, conditions, u"e.topic"_s, query.topics,
        [](const QString &topic) { return QVariant(topic.isNull() ? u""_s : topic); });
    addList(filter, conditions, u"e.signature"_s, query.signatures,
        [](EventSignature signature) { return QVariant(int(signature)); });
    addList(filter, conditions, u"e.state"_s, query.states,
        [](EventState state) { return QVariant(int(state)); });
    if (query.fromMs != 0) {
        conditions << u"e.received_at >= ?"_s;
        filter.values << query.fromMs;
    }
    if (query.toMs != 0) {
        conditions << u"e.received_at < ?"_s;
        filter.values << query.toMs;
    }
    if (!query.text.isEmpty())
        addText(filter, conditions, query.text);
    filter.where = conditions.isEmpty() ? u"1"_s : conditions.join(u" AND "_s);
    return filter;
}

QString fromClause(const EventFilter &filter)
{
    if (!filter.needsBody)
        return u"FROM event e"_s;
    return u"FROM event e JOIN event_body b ON b.id = ifnull(e.body_of, e.id)"_s;
}

} // namespace hookdesk::store
