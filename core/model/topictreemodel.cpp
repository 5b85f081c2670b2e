// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/topictreemodel.h"

#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace hookdesk {

namespace {

constexpr quintptr kResourceRow = 0; // internal id of resources; topics have the resource's row + 1

struct Group
{
    QString resource;
    LocalizedText title;
    QList<const catalog::Topic *> shown;
};

} // namespace

class TopicTreeModel::Private
{
public:
    [[nodiscard]] bool isUsed(const catalog::Topic *topic) const { return used.contains(topic->name); }

    void rebuild()
    {
        groups.clear();
        if (!catalog)
            return;
        for (const catalog::Topic &topic : catalog->topics) {
            const bool fits = std::all_of(words.cbegin(), words.cend(), [&topic](const QString &word) {
                return topic.name.contains(word, Qt::CaseInsensitive) || topic.title.contains(word)
                    || topic.resourceTitle.contains(word)
                    || topic.resource.contains(word, Qt::CaseInsensitive);
            });
            if (!fits)
                continue;
            auto group = std::find_if(groups.begin(), groups.end(),
                [&topic](const Group &one) { return one.resource == topic.resource; });
            if (group == groups.end())
                group = groups.insert(groups.end(), {topic.resource, topic.resourceTitle, {}});
            group->shown.append(&topic);
        }
    }

    [[nodiscard]] Qt::CheckState stateOf(const Group &group) const
    {
        int open = 0;
        int ticked = 0;
        for (const catalog::Topic *topic : group.shown) {
            open += isUsed(topic) ? 0 : 1;
            ticked += checked.contains(topic->name) ? 1 : 0;
        }
        if (ticked == 0)
            return Qt::Unchecked;
        return ticked == open ? Qt::Checked : Qt::PartiallyChecked;
    }

    [[nodiscard]] int checkedBelow(const QString &resource) const
    {
        int count = 0;
        for (const catalog::Topic &topic : catalog->topics)
            count += topic.resource == resource && checked.contains(topic.name) ? 1 : 0;
        return count;
    }

    Mode mode = Mode::Check;
    catalog::CatalogPtr catalog;
    Language language = Language::En;
    QSet<QString> used;
    QSet<QString> checked;
    QStringList unknown; // ticked names that the catalogue does not have, in their order
    QStringList words;
    std::vector<Group> groups;
};

TopicTreeModel::TopicTreeModel(Mode mode, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>())
{
    d->mode = mode;
}

TopicTreeModel::~TopicTreeModel() = default;

void TopicTreeModel::setCatalog(catalog::CatalogPtr catalog)
{
    const bool hadChecked = !checked().isEmpty();
    beginResetModel();
    d->catalog = std::move(catalog);
    d->checked.clear();
    d->unknown.clear();
    d->rebuild();
    endResetModel();
    if (hadChecked)
        emit checkedChanged();
}

void TopicTreeModel::setLanguage(Language language)
{
    d->language = language;
    announceAll();
}

void TopicTreeModel::setUsedTopics(const QStringList &names)
{
    d->used = QSet<QString>(names.cbegin(), names.cend());
    const auto before = d->checked.size();
    d->checked.subtract(d->used);
    announceAll();
    if (d->checked.size() != before)
        emit checkedChanged();
}

void TopicTreeModel::setFilter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == d->words)
        return;
    beginResetModel();
    d->words = words;
    d->rebuild();
    endResetModel();
}

void TopicTreeModel::setChecked(const QStringList &names)
{
    const QStringList before = checked();
    d->checked.clear();
    d->unknown.clear();
    for (const QString &name : names) {
        if (d->catalog && d->catalog->topic(name)) {
            if (!d->used.contains(name))
                d->checked.insert(name);
        } else if (!d->unknown.contains(name)) {
            d->unknown.append(name);
        }
    }
    announceAll();
    if (checked() != before)
        emit checkedChanged();
}

QStringList TopicTreeModel::checked() const
{
    QStringList names;
    if (d->catalog) {
        for (const catalog::Topic &topic : d->catalog->topics) {
            if (d->checked.contains(topic.name))
                names.append(topic.name);
        }
    }
    return names + d->unknown;
}

void TopicTreeModel::announceAll()
{
    for (int row = 0; row < int(d->groups.size()); ++row)
        announce(row);
}

void TopicTreeModel::announce(int resourceRow)
{
    const QModelIndex group = index(resourceRow, 0);
    emit dataChanged(group, group);
    emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
}

const catalog::Topic *TopicTreeModel::topic(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index) || index.internalId() == kResourceRow)
        return nullptr;
    return d->groups[index.internalId() - 1].shown[index.row()];
}

QModelIndex TopicTreeModel::indexOf(const QString &name) const
{
    for (size_t i = 0; i < d->groups.size(); ++i) {
        const auto &shown = d->groups[i].shown;
        for (int row = 0; row < int(shown.size()); ++row) {
            if (shown[row]->name == name)
                return createIndex(row, 0, quintptr(i) + 1);
        }
    }
    return {};
}

QModelIndex TopicTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : kResourceRow);
}

QModelIndex TopicTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kResourceRow)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, kResourceRow);
}

int TopicTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(d->groups.size());
    return parent.internalId() == kResourceRow && parent.column() == 0
        ? int(d->groups[size_t(parent.row())].shown.size())
        : 0;
}

int TopicTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags TopicTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const catalog::Topic *topic = this->topic(index);
    if (topic && d->isUsed(topic))
        return Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    if (topic)
        flags |= Qt::ItemNeverHasChildren;
    if (d->mode == Mode::Check)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsSelectable;
    else if (topic)
        flags |= Qt::ItemIsSelectable;
    return flags;
}

QVariant TopicTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool checkable = d->mode == Mode::Check;
    const catalog::Topic *topic = this->topic(index);
    if (!topic) {
        const Group &group = d->groups[size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
        case TitleRole:
            return group.title.isEmpty() ? group.resource : group.title.in(d->language);
        case Qt::CheckStateRole:
            return checkable ? QVariant(d->stateOf(group)) : QVariant();
        case IsResourceRole:
            return true;
        case NameRole:
            return group.resource;
        case CountRole:
            return int(group.shown.size());
        case CheckedCountRole:
            return d->checkedBelow(group.resource);
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return topic->title.in(d->language);
    case Qt::CheckStateRole:
        return checkable ? QVariant(d->checked.contains(topic->name) ? Qt::Checked : Qt::Unchecked)
                         : QVariant();
    case IsResourceRole:
        return false;
    case NameRole:
        return topic->name;
    case UsedRole:
        return d->isUsed(topic);
    case DocumentedRole:
        return topic->documented;
    default:
        return {};
    }
}

bool TopicTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || d->mode != Mode::Check
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool tick = value.toInt() != Qt::Unchecked;
    const catalog::Topic *topic = this->topic(index);
    const int groupRow = topic ? int(index.internalId()) - 1 : index.row();
    const auto topics = topic ? QList<const catalog::Topic *> {topic} : d->groups[size_t(groupRow)].shown;
    bool changed = false;
    for (const catalog::Topic *one : topics) {
        if (d->isUsed(one) || d->checked.contains(one->name) == tick)
            continue;
        changed = true;
        if (tick)
            d->checked.insert(one->name);
        else
            d->checked.remove(one->name);
    }
    if (!changed)
        return false;
    announce(groupRow);
    emit checkedChanged();
    return true;
}

} // namespace hookdesk
