// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsontreemodel.h"

#include "core/model/fieldprivacy.h"

#include <QMetaObject>

#include <functional>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace hookdesk {

namespace {

constexpr qsizetype kStep = 500; // children made at a time

struct Node
{
    Node *parent = nullptr;
    int row = 0;
    QString key;
    json::Value value;
    const catalog::Schema *schema = nullptr;
    std::vector<std::unique_ptr<Node>> children; // as far as they were fetched
    bool moreRequested = false;

    [[nodiscard]] bool isContainer() const { return value.isObject() || value.isArray(); }
    [[nodiscard]] bool isItem() const { return parent && parent->value.isArray(); }
};

const catalog::Schema *childSchema(
    const json::Value &container, const catalog::Schema *schema, const QString &key)
{
    if (!schema)
        return nullptr;
    if (container.isArray()) {
        // "One or a list of them" is described as the one.
        return schema->items ? schema->items.get() : schema->type == u"object" ? schema : nullptr;
    }
    const catalog::Schema *described
        = schema->fields.isEmpty() && schema->items ? schema->items.get() : schema;
    const catalog::Field *field = described->field(key);
    return field ? field->schema.get() : nullptr;
}

QString join(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : QString(path + u'.' + key);
}

} // namespace

class JsonTreeModel::Private
{
public:
    explicit Private(JsonTreeModel *model)
        : q(model)
    {
    }

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const
    {
        return index.isValid() ? static_cast<Node *>(index.internalPointer()) : nullptr;
    }

    [[nodiscard]] QModelIndex indexOf(const Node *node, int column = 0) const
    {
        return node ? q->createIndex(node->row, column, node) : QModelIndex();
    }

    [[nodiscard]] static QString pathOf(const Node *node)
    {
        QString path;
        for (; node->parent; node = node->parent)
            path = path.isEmpty() ? node->key : QString(node->key + u'.' + path);
        return path;
    }

    [[nodiscard]] FieldPrivacy privacyOf(const Node *node) const
    {
        if (!node->parent)
            return {};
        return fieldPrivacy(join(root->key, pathOf(node)), node->schema, node->parent->schema);
    }

    /// Items of a list carry what names them: the product's title, the customer's (masked) name.
    [[nodiscard]] QString itemTitle(const Node *node) const
    {
        for (const QString &name : {u"title"_s, u"name"_s, u"sku"_s}) {
            const json::Value &value = node->value[name];
            if (!value.isString() || value.toString().isEmpty())
                continue;
            const auto privacy = fieldPrivacy(join(join(root->key, pathOf(node)), name),
                childSchema(node->value, node->schema, name), node->schema);
            return displaySafe(maskedText(value.toString(), privacy, personalShown), 80);
        }
        return {};
    }

    [[nodiscard]] QString title(const Node *node) const
    {
        if (node->isItem())
            return itemTitle(node);
        return node->schema ? node->schema->title.in(language) : QString();
    }

    [[nodiscard]] static QString shownText(
        const json::Value &value, const FieldPrivacy &privacy, bool personalShown)
    {
        switch (value.kind()) {
        case json::Kind::Null:
            return u"null"_s;
        case json::Kind::Object:
            return value.size() == 0 ? u"{ }"_s : u"{ %1 }"_s.arg(value.size());
        case json::Kind::Array:
            return value.size() == 0 ? u"[ ]"_s : u"[ %1 ]"_s.arg(value.size());
        case json::Kind::String: {
            const json::Value shown(maskedText(value.toString(), privacy, personalShown));
            return displaySafe(QString::fromUtf8(json::serialize(shown)));
        }
        case json::Kind::Bool:
        case json::Kind::Number:
            break;
        }
        return maskedText(value.displayText(), privacy, personalShown);
    }

    [[nodiscard]] QString shownText(const Node *node) const
    {
        return shownText(node->value, privacyOf(node), personalShown);
    }

    void makeChildren(Node *node, qsizetype upTo)
    {
        const qsizetype end = std::min(upTo, node->value.size());
        node->children.reserve(size_t(end));
        for (auto i = qsizetype(node->children.size()); i < end; ++i) {
            auto child = std::make_unique<Node>();
            child->parent = node;
            child->row = int(i);
            if (node->value.isArray()) {
                child->key = QString::number(i);
                child->value = node->value.at(i);
            } else {
                const auto &[name, value] = node->value.members()[size_t(i)];
                child->key = name;
                child->value = value;
            }
            child->schema = childSchema(node->value, node->schema, child->key);
            node->children.push_back(std::move(child));
        }
    }

    [[nodiscard]] static bool hasMore(const Node *node)
    {
        return node->isContainer() && qsizetype(node->children.size()) < node->value.size();
    }

    void fetch(Node *node, qsizetype upTo)
    {
        const auto first = qsizetype(node->children.size());
        const qsizetype end = std::min(upTo, node->value.size());
        if (end <= first)
            return;
        q->beginInsertRows(indexOf(node), int(first), int(end) - 1);
        makeChildren(node, end);
        node->moreRequested = false;
        q->endInsertRows();
    }

    /// QTreeView asks for more children only when it opens a branch. So when the last row made so far is
    /// shown, the next ones are made, once the view is done painting.
    void continueAfter(const Node *node)
    {
        Node *parent = node->parent;
        if (!parent || parent->moreRequested || node->row + 1 != int(parent->children.size())
            || !hasMore(parent))
            return;
        parent->moreRequested = true;
        const QPersistentModelIndex index = indexOf(parent);
        QMetaObject::invokeMethod(
            q, [this, index] { q->fetchMore(index); }, Qt::QueuedConnection);
    }

    void announceChange(const Node *node)
    {
        if (node->children.empty())
            return;
        emit q->dataChanged(
            indexOf(node->children.front().get()), indexOf(node->children.back().get(), ColumnCount - 1));
        for (const auto &child : node->children)
            announceChange(child.get());
    }

    void announceAll()
    {
        if (!root)
            return;
        emit q->dataChanged(indexOf(root.get()), indexOf(root.get(), ColumnCount - 1));
        announceChange(root.get());
    }

    JsonTreeModel *q;
    std::unique_ptr<Node> root;
    catalog::SchemaPtr schema;
    Language language = Language::En;
    bool personalShown = false;
};

namespace {

/// Walks a document in the order of its rows without making nodes.
class Finder
{
public:
    using Matches = std::function<bool(const QString &key, const json::Value &value,
        const catalog::Schema *schema, const catalog::Schema *owner, const QString &path, bool isItem)>;

    /// @p from: null means before everything; no rows, the root.
    Finder(Matches matches, std::optional<std::vector<int>> from)
        : m_matches(std::move(matches))
        , m_from(std::move(from))
        , m_passed(!m_from)
    {
    }

    /// Rows from the document's root to the row that was found.
    std::optional<std::vector<int>> find(const json::Value &document, const catalog::Schema *schema)
    {
        visit({}, document, schema, nullptr, {}, false);
        return m_after ? m_after : m_first;
    }

private:
    void visit(const QString &key, const json::Value &value, const catalog::Schema *schema,
        const catalog::Schema *owner, const QString &path, bool isItem)
    {
        const bool wanted = m_passed || !m_first;
        if (wanted && m_matches(key, value, schema, owner, path, isItem)) {
            if (!m_first)
                m_first = m_rows;
            if (m_passed) {
                m_after = m_rows;
                return;
            }
        }
        if (!m_passed && m_rows == *m_from)
            m_passed = true;
        for (qsizetype i = 0; i < value.size() && !m_after; ++i) {
            m_rows.push_back(int(i));
            const bool isArray = value.isArray();
            const QString childKey = isArray ? QString::number(i) : value.members()[size_t(i)].first;
            const json::Value &child = isArray ? value.at(i) : value.members()[size_t(i)].second;
            visit(
                childKey, child, childSchema(value, schema, childKey), schema, join(path, childKey), isArray);
            m_rows.pop_back();
        }
    }

    Matches m_matches;
    std::optional<std::vector<int>> m_from;
    bool m_passed;
    std::vector<int> m_rows;
    std::optional<std::vector<int>> m_first;
    std::optional<std::vector<int>> m_after;
};

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(this))
{
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setDocument(
    const json::Value &document, const QString &rootName, const catalog::SchemaPtr &schema)
{
    beginResetModel();
    d->schema = schema;
    d->root = std::make_unique<Node>();
    d->root->key = rootName;
    d->root->value = document;
    d->root->schema = schema.get();
    endResetModel();
}

void JsonTreeModel::clear()
{
    beginResetModel();
    d->root.reset();
    d->schema.reset();
    endResetModel();
}

void JsonTreeModel::setLanguage(Language language)
{
    d->language = language;
    d->announceAll();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void JsonTreeModel::setPersonalShown(bool shown)
{
    d->personalShown = shown;
    d->announceAll();
}

bool JsonTreeModel::isPersonalShown() const
{
    return d->personalShown;
}

QModelIndex JsonTreeModel::find(const QString &text, const QModelIndex &from)
{
    if (!d->root || text.isEmpty())
        return {};
    std::optional<std::vector<int>> start;
    if (const Node *at = d->nodeOf(from)) {
        start.emplace();
        for (; at->parent; at = at->parent)
            start->insert(start->begin(), at->row);
    }
    const QString rootName = d->root->key;
    const auto matches = [&](const QString &key, const json::Value &value, const catalog::Schema *schema,
                             const catalog::Schema *owner, const QString &path, bool isItem) {
        if ((path.isEmpty() ? rootName : key).contains(text, Qt::CaseInsensitive))
            return true;
        if (!isItem && schema && schema->title.in(d->language).contains(text, Qt::CaseInsensitive))
            return true;
        if (value.isObject() || value.isArray())
            return false;
        // Only what is shown is searched: a search must not tell what a mask hides.
        const auto privacy
            = path.isEmpty() ? FieldPrivacy() : fieldPrivacy(join(rootName, path), schema, owner);
        return Private::shownText(value, privacy, d->personalShown).contains(text, Qt::CaseInsensitive);
    };
    Finder finder(matches, start);
    const auto rows = finder.find(d->root->value, d->root->schema);
    if (!rows)
        return {};
    Node *node = d->root.get();
    for (const int row : *rows) {
        if (row >= int(node->children.size()))
            d->fetch(node, (row / kStep + 1) * kStep);
        node = node->children[size_t(row)].get();
    }
    return d->indexOf(node);
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *node = d->nodeOf(parent);
    return d->indexOf(node ? node->children[size_t(row)].get() : d->root.get(), column);
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    const Node *node = d->nodeOf(child);
    return node ? d->indexOf(node->parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return d->root ? 1 : 0;
    return parent.column() == 0 ? int(d->nodeOf(parent)->children.size()) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = d->nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        d->continueAfter(node);
        return index.column() == KeyColumn ? displaySafe(node->key, 200) : d->shownText(node);
    case KindRole:
        return int(node->value.kind());
    case TitleRole:
        return d->title(node);
    case PathRole:
        return Private::pathOf(node);
    case RawValueRole:
        return d->privacyOf(node).secret ? maskedText(node->value.displayText(), d->privacyOf(node), true)
                                         : node->value.displayText();
    case PersonalRole:
        return d->privacyOf(node).personal && !node->isContainer() && !node->value.isNull();
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Field") : section == ValueColumn ? tr("Value") : QVariant();
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return d->root != nullptr;
    return parent.column() == 0 && d->nodeOf(parent)->isContainer() && d->nodeOf(parent)->value.size() > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 && Private::hasMore(d->nodeOf(parent));
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        Node *node = d->nodeOf(parent);
        d->fetch(node, qsizetype(node->children.size()) + kStep);
    }
}

} // namespace hookdesk
