// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/operationtreemodel.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace hookdesk {

namespace {

constexpr quintptr kTagRow = 0; // internal id of resources; operations have the resource's row + 1

struct Group
{
    const catalog::Tag *tag = nullptr;
    QList<const catalog::Operation *> shown;
    int total = 0;
};

QString searchText(const catalog::Operation &operation, const catalog::Tag &tag)
{
    QStringList parts {operation.title.zhTw, operation.title.zhCn, operation.title.en, tag.title.zhTw,
        tag.title.zhCn, tag.title.en, tag.name, operation.path, operation.id, operation.scope};
    for (const catalog::Parameter &parameter : operation.parameters)
        parts << parameter.name << parameter.title.zhTw << parameter.title.zhCn << parameter.title.en;
    return parts.join(u'\n').toCaseFolded();
}

} // namespace

class OperationTreeModel::Private
{
public:
    [[nodiscard]] bool isHidden(const catalog::Operation &operation) const
    {
        return !notServedShown && (operation.notServed || operation.deprecated);
    }

    [[nodiscard]] bool isLocked(const catalog::Operation &operation) const
    {
        // A guessed scope is no reason to tell somebody that a call will be refused.
        return scopesKnown && !operation.scope.isEmpty()
            && operation.scopeSource != catalog::ScopeSource::Guess && !granted.contains(operation.scope);
    }

    void index()
    {
        texts.clear();
        if (!catalog)
            return;
        for (const catalog::Operation &operation : catalog->operations) {
            if (const catalog::Tag *tag = catalog->tag(operation.tag))
                texts.insert(&operation, searchText(operation, *tag));
        }
    }

    void rebuild()
    {
        groups.clear();
        if (!catalog)
            return;
        QHash<QString, qsizetype> places;
        for (const catalog::Tag &tag : catalog->tags) {
            places.insert(tag.name, qsizetype(groups.size()));
            groups.push_back({&tag, {}, 0});
        }
        for (const catalog::Operation &operation : catalog->operations) {
            if (isHidden(operation) || !places.contains(operation.tag))
                continue;
            Group &group = groups[size_t(places.value(operation.tag))];
            ++group.total;
            if (!methods.isEmpty() && !methods.contains(operation.method))
                continue;
            const QString text = texts.value(&operation);
            if (std::all_of(
                    words.cbegin(), words.cend(), [&text](const QString &w) { return text.contains(w); }))
                group.shown.append(&operation);
        }
        std::erase_if(groups, [](const Group &group) { return group.shown.isEmpty(); });
    }

    catalog::CatalogPtr catalog;
    Language language = Language::En;
    QSet<QString> granted;
    bool scopesKnown = false;
    bool notServedShown = false;
    QStringList words;
    QSet<QByteArray> methods;
    QHash<const catalog::Operation *, QString> texts;
    std::vector<Group> groups;
};

OperationTreeModel::OperationTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>())
{
}

OperationTreeModel::~OperationTreeModel() = default;

void OperationTreeModel::setCatalog(catalog::CatalogPtr catalog)
{
    beginResetModel();
    d->catalog = std::move(catalog);
    d->index();
    d->rebuild();
    endResetModel();
}

void OperationTreeModel::setLanguage(Language language)
{
    d->language = language;
    if (!d->groups.empty())
        announceAll();
}

void OperationTreeModel::setGrantedScopes(const QStringList &scopes, bool known)
{
    d->granted = QSet<QString>(scopes.cbegin(), scopes.cend());
    d->scopesKnown = known;
    announceAll();
}

void OperationTreeModel::announceAll()
{
    for (int row = 0; row < int(d->groups.size()); ++row) {
        const QModelIndex group = index(row, 0);
        emit dataChanged(group, group);
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

void OperationTreeModel::setFilter(const QString &text, const QSet<QByteArray> &methods)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == d->words && methods == d->methods)
        return;
    beginResetModel();
    d->words = words;
    d->methods = methods;
    d->rebuild();
    endResetModel();
}

void OperationTreeModel::setNotServedShown(bool shown)
{
    if (shown == d->notServedShown)
        return;
    beginResetModel();
    d->notServedShown = shown;
    d->rebuild();
    endResetModel();
}

int OperationTreeModel::operationCount() const
{
    int count = 0;
    for (const Group &group : d->groups)
        count += int(group.shown.size());
    return count;
}

const catalog::Operation *OperationTreeModel::operation(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index) || index.internalId() == kTagRow)
        return nullptr;
    return d->groups[index.internalId() - 1].shown[index.row()];
}

QModelIndex OperationTreeModel::indexOf(const QString &operationId) const
{
    for (size_t i = 0; i < d->groups.size(); ++i) {
        const auto &shown = d->groups[i].shown;
        for (int row = 0; row < int(shown.size()); ++row) {
            if (shown[row]->id == operationId)
                return createIndex(row, 0, quintptr(i) + 1);
        }
    }
    return {};
}

QModelIndex OperationTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : kTagRow);
}

QModelIndex OperationTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kTagRow)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, kTagRow);
}

int OperationTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(d->groups.size());
    return parent.internalId() == kTagRow && parent.column() == 0
        ? int(d->groups[size_t(parent.row())].shown.size())
        : 0;
}

int OperationTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OperationTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const catalog::Operation *operation = this->operation(index);
    if (!operation) {
        const Group &group = d->groups[size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
        case TitleRole:
            return group.tag->title.in(d->language);
        case KeyRole:
            return group.tag->name;
        case IsTagRole:
            return true;
        case CountRole:
            return int(group.shown.size());
        case TotalRole:
            return group.total;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return operation->title.in(d->language);
    case Qt::AccessibleTextRole:
        return accessibleText(*operation);
    case IsTagRole:
        return false;
    case MethodRole:
        return operation->method;
    case KeyRole:
        return operation->id;
    case PathRole:
        return operation->path;
    case ScopeRole:
        return operation->scope;
    case LockedRole:
        return d->isLocked(*operation);
    case SideEffectRole:
        return operation->sideEffect;
    case NotServedRole:
        return operation->notServed || operation->deprecated;
    case UnverifiedRole:
        return operation->unverified;
    default:
        return {};
    }
}

QString OperationTreeModel::accessibleText(const catalog::Operation &operation) const
{
    const QString method = QString::fromLatin1(operation.method);
    const QString &title = operation.title.in(d->language);
    if (operation.scope.isEmpty())
        return u"%1 %2"_s.arg(method, title);
    if (!d->scopesKnown || operation.scopeSource == catalog::ScopeSource::Guess) {
        //: read by screen readers: HTTP method, name of the operation, scope
        return tr("%1 %2, scope %3").arg(method, title, operation.scope);
    }
    return d->isLocked(operation)
        //: read by screen readers: HTTP method, name of the operation, scope
        ? tr("%1 %2, needs %3, which the token lacks").arg(method, title, operation.scope)
        //: read by screen readers: HTTP method, name of the operation, scope
        : tr("%1 %2, needs %3, which the token has").arg(method, title, operation.scope);
}

} // namespace hookdesk
