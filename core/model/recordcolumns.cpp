// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordcolumns.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace hookdesk {

namespace {

constexpr size_t kSampleRows = 200; // rows that are asked for their members
constexpr qsizetype kFewest = 6;
constexpr qsizetype kMost = 9;

/// The member that holds the records, or empty when the object is a record itself.
QString wrapperKey(const json::Value &object)
{
    if (object.size() == 1) {
        const auto &[name, value] = object.members().front();
        return value.isArray() || value.isObject() ? name : QString();
    }
    // {"total_count": 2, "products": […]}: one list of objects among figures, and nothing that identifies.
    QString key;
    for (const auto &[name, value] : object.members()) {
        if (name == u"id" || value.isObject())
            return {};
        if (!value.isArray())
            continue;
        if (!key.isEmpty() || (value.size() > 0 && !value.at(0).isObject()))
            return {};
        key = name;
    }
    return object.size() <= 6 ? key : QString();
}

catalog::SchemaPtr itemOf(const catalog::SchemaPtr &schema)
{
    return schema && schema->items ? schema->items : schema;
}

void addPaths(const json::Value &record, QStringList *paths, QSet<QString> *seen)
{
    const auto add = [paths, seen](const QString &path) {
        if (!seen->contains(path)) {
            seen->insert(path);
            paths->append(path);
        }
    };
    if (!record.isObject()) {
        add({});
        return;
    }
    for (const auto &[name, value] : record.members()) {
        if (name.contains(u'.'))
            continue; // cannot be addressed by a dotted path
        if (!value.isObject()) {
            add(name);
            continue;
        }
        for (const auto &[inner, content] : value.members()) {
            if (!inner.contains(u'.'))
                add(name + u'.' + inner);
        }
    }
}

class Chooser
{
public:
    Chooser(const json::Value::Items &rows, const QStringList &paths)
        : m_rows(rows)
        , m_paths(paths)
    {
    }

    /// The first of @p wishes that is there: a whole path, or ".x" for any path that ends in x.
    bool takeFirst(const QStringList &wishes)
    {
        for (const QString &wish : wishes) {
            for (const QString &path : m_paths) {
                const bool fits
                    = wish.startsWith(u'.') ? path == wish.mid(1) || path.endsWith(wish) : path == wish;
                if (fits && take(path))
                    return true;
            }
        }
        return false;
    }

    bool take(const QString &path)
    {
        if (m_taken.contains(path) || m_taken.size() >= kMost || !isScalar(path))
            return false;
        m_taken.append(path);
        return true;
    }

    void fill(qsizetype count)
    {
        for (const QString &path : m_paths) {
            if (m_taken.size() >= count)
                return;
            if (!path.contains(u'.') && hasContent(path))
                take(path);
        }
    }

    [[nodiscard]] const QStringList &taken() const { return m_taken; }

private:
    [[nodiscard]] bool isScalar(const QString &path) const
    {
        return std::none_of(m_rows.cbegin(), m_rows.cend(), [&path](const json::Value &row) {
            const json::Value &value = row.atPath(path);
            return value.isArray() || value.isObject();
        });
    }

    [[nodiscard]] bool hasContent(const QString &path) const
    {
        return m_rows.empty() || std::any_of(m_rows.cbegin(), m_rows.cend(), [&path](const json::Value &row) {
            return !row.atPath(path).displayText().isEmpty();
        });
    }

    const json::Value::Items &m_rows;
    const QStringList &m_paths;
    QStringList m_taken;
};

} // namespace

RecordSet recordSet(const json::Value &answer, const catalog::SchemaPtr &schema)
{
    RecordSet set {{}, itemOf(schema), {}};
    const json::Value *records = &answer;
    if (answer.isObject()) {
        if (const QString key = wrapperKey(answer); !key.isEmpty()) {
            records = &answer[key];
            set.subject = key;
            if (const catalog::Field *field = schema ? schema->field(key) : nullptr)
                set.schema = itemOf(field->schema);
        }
    }
    if (set.subject.isEmpty() && set.schema)
        set.subject = set.schema->name.toLower();
    if (records->isArray())
        set.rows = records->items();
    else if (!records->isNull())
        set.rows = {*records};
    return set;
}

QStringList recordPaths(const json::Value::Items &rows, const catalog::SchemaPtr &schema)
{
    QStringList paths;
    QSet<QString> seen;
    for (size_t i = 0; i < rows.size() && i < kSampleRows; ++i)
        addPaths(rows[i], &paths, &seen);
    if (!rows.empty() || !schema)
        return paths;
    for (const catalog::Field &field : schema->fields) {
        if (field.schema && !field.schema->fields.isEmpty()) {
            for (const catalog::Field &inner : field.schema->fields)
                paths.append(field.name + u'.' + inner.name);
        } else {
            paths.append(field.name);
        }
    }
    return paths;
}

QStringList defaultColumns(const json::Value::Items &rows, const QStringList &paths)
{
    Chooser chooser(rows, paths);
    if (paths.contains(QString()))
        chooser.take({});
    chooser.takeFirst({u"order_number"_s, u"order_name"_s, u"order_no"_s, u"number"_s, u"id"_s, u"uuid"_s});
    chooser.takeFirst({u"title"_s, u"name"_s, u"real_name"_s, u"topic"_s, u"sku"_s, u"code"_s, u"handle"_s});
    chooser.takeFirst({u"created_at"_s, u"timings.created_at"_s, u"date"_s});
    chooser.takeFirst({u"customer.name"_s, u"customer.real_name"_s, u"buyer.name"_s, u"receiver.name"_s});
    chooser.takeFirst({u"email"_s, u"notify_email"_s, u"address"_s});
    chooser.takeFirst({u"mobile"_s, u"phone"_s, u"notify_phone"_s});
    chooser.takeFirst({u".financial_status"_s, u".order_status"_s, u".status"_s, u".state"_s, u"visibility"_s,
        u"published"_s, u"enabled"_s});
    chooser.takeFirst({u".fulfillment_status"_s, u".shipping_status"_s});
    chooser.takeFirst({u".total_price"_s, u".total_amount"_s, u".price"_s, u".amount"_s, u".total"_s,
        u"bonus_remain"_s, u"discount_value"_s});
    chooser.takeFirst({u"payment_name"_s, u"payment_method"_s, u"stock"_s, u"inventory_quantity"_s,
        u"quantity"_s, u"vendor"_s, u"count"_s});
    chooser.fill(kFewest);
    // Records of nothing but lists still need columns to be seen.
    return chooser.taken().isEmpty() ? paths.mid(0, kFewest) : chooser.taken();
}

} // namespace hookdesk
