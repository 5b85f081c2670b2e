// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordtablemodel.h"

#include "core/model/fieldprivacy.h"
#include "core/model/recordcolumns.h"

using namespace Qt::StringLiterals;

namespace hookdesk {

class RecordTableModel::Private
{
public:
    struct Column
    {
        QString path;
        const catalog::Schema *schema = nullptr;
        FieldPrivacy privacy;
        bool isNumber = false;
    };

    [[nodiscard]] Column columnFor(const QString &path) const
    {
        Column column {path, nullptr, {}, false};
        const qsizetype dot = path.lastIndexOf(u'.');
        const catalog::Schema *owner = schema.get();
        if (!path.isEmpty()) {
            column.schema = catalog::Catalog::schemaAt(schema, path);
            if (dot > 0)
                owner = catalog::Catalog::schemaAt(schema, path.left(dot));
            column.privacy = fieldPrivacy(
                subject.isEmpty() ? path : QString(subject + u'.' + path), column.schema, owner);
        }
        column.isNumber = isQuantity(column);
        return column;
    }

    /// Ids are names made of digits; they stay on the left.
    [[nodiscard]] bool isQuantity(const Column &column) const
    {
        const QString leaf = column.path.section(u'.', -1);
        if (leaf == u"id" || leaf.endsWith(u"_id") || leaf.endsWith(u"number"))
            return false;
        for (const json::Value &row : rows) {
            const json::Value &value = row.atPath(column.path);
            if (!value.isNull())
                return value.isNumber();
        }
        return column.schema && (column.schema->type == u"number" || column.schema->type == u"integer");
    }

    [[nodiscard]] const json::Value &valueAt(int row, const Column &column) const
    {
        const json::Value &record = rows[size_t(row)];
        return column.path.isEmpty() ? record : record.atPath(column.path);
    }

    [[nodiscard]] QString display(const json::Value &value, const Column &column) const
    {
        if (value.isArray())
            return value.size() == 0 ? QString() : u"[%1]"_s.arg(value.size());
        if (value.isObject())
            return value.size() == 0 ? QString() : u"{%1}"_s.arg(value.size());
        const QString text = value.displayText();
        if (column.schema) {
            for (const catalog::EnumItem &item : column.schema->enumItems) {
                if (item.value == text && !item.title.isEmpty())
                    return item.title.in(language);
            }
        }
        return displaySafe(maskedText(text, column.privacy, personalShown), 500);
    }

    json::Value::Items rows;
    catalog::SchemaPtr schema;
    QString subject; // what a record is ("customers"), for telling whose name a name is
    QStringList paths;
    QStringList defaults;
    std::vector<Column> columns; // the visible ones
    Language language = Language::En;
    bool personalShown = false;
};

RecordTableModel::RecordTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>())
{
}

RecordTableModel::~RecordTableModel() = default;

void RecordTableModel::setRecords(const json::Value &records, const catalog::SchemaPtr &itemSchema)
{
    beginResetModel();
    RecordSet set = recordSet(records, itemSchema);
    d->rows = std::move(set.rows);
    d->schema = set.schema;
    d->subject = set.subject;
    d->defaults = defaultColumns(d->rows, recordPaths(d->rows, d->schema));
    d->paths = d->defaults;
    for (const QString &path : recordPaths(d->rows, d->schema)) {
        if (!d->defaults.contains(path))
            d->paths.append(path);
    }
    d->columns.clear();
    for (const QString &path : std::as_const(d->defaults))
        d->columns.push_back(d->columnFor(path));
    endResetModel();
}

void RecordTableModel::clear()
{
    setRecords(json::Value::array(), {});
}

QStringList RecordTableModel::columnPaths() const
{
    return d->paths;
}

QStringList RecordTableModel::visibleColumns() const
{
    QStringList paths;
    for (const auto &column : d->columns)
        paths.append(column.path);
    return paths;
}

QStringList RecordTableModel::defaultVisibleColumns() const
{
    return d->defaults;
}

void RecordTableModel::setVisibleColumns(const QStringList &paths)
{
    std::vector<Private::Column> columns;
    for (const QString &path : paths) {
        if (d->paths.contains(path))
            columns.push_back(d->columnFor(path));
    }
    if (columns.empty()) {
        for (const QString &path : std::as_const(d->defaults))
            columns.push_back(d->columnFor(path));
    }
    beginResetModel();
    d->columns = std::move(columns);
    endResetModel();
}

LocalizedText RecordTableModel::columnTitle(const QString &path) const
{
    return path.isEmpty() ? LocalizedText() : catalog::Catalog::fieldTitle(d->schema, path);
}

void RecordTableModel::setLanguage(Language language)
{
    d->language = language;
    if (d->columns.empty())
        return;
    emit headerDataChanged(Qt::Horizontal, 0, int(d->columns.size()) - 1);
    announceCells();
}

void RecordTableModel::setPersonalShown(bool shown)
{
    d->personalShown = shown;
    announceCells();
}

void RecordTableModel::announceCells()
{
    if (!d->rows.empty() && !d->columns.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool RecordTableModel::isPersonalShown() const
{
    return d->personalShown;
}

json::Value RecordTableModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? d->rows[size_t(row)] : json::Value();
}

catalog::SchemaPtr RecordTableModel::recordSchema() const
{
    return d->schema;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &column = d->columns[size_t(index.column())];
    const json::Value &value = d->valueAt(index.row(), column);
    switch (role) {
    case Qt::DisplayRole:
        return d->display(value, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    case PathRole:
        return column.path;
    case KindRole:
        return int(value.kind());
    case RawValueRole:
        return column.privacy.secret ? maskedText(value.displayText(), column.privacy, true)
                                     : value.displayText();
    case PersonalRole:
        return column.privacy.personal && !value.isNull();
    case NumberRole:
        return value.isNumber() && !column.privacy.secret ? QVariant(value.toDouble()) : QVariant();
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const auto &column = d->columns[size_t(section)];
    const QString title = column.path.isEmpty() ? tr("Value") : columnTitle(column.path).in(d->language);
    switch (role) {
    case Qt::DisplayRole:
        return title.isEmpty() ? column.path : title;
    case Qt::ToolTipRole:
    case KeyRole:
    case PathRole:
        return column.path;
    case TitleRole:
        return title;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

} // namespace hookdesk
