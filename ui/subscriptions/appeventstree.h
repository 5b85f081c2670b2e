// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/topictreemodel.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QIdentityProxyModel>
#include <QTreeView>

#include <optional>

namespace hookdesk::ui {

/// What the plan and the back office say about one topic.
enum class TopicComparison { Unknown, BothOff, Match, NotYetThere, Extra };

/// Adds to a checkable topic tree what the back office has. Same rows, same single column.
class AppEventsModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    enum Role {
        ActualRole = TopicTreeModel::CheckedCountRole + 1, ///< bool; invalid when unknown
        ComparisonRole, ///< int: TopicComparison
        LastEventMsRole, ///< qint64; 0 none, -1 unknown
    };

    using QIdentityProxyModel::QIdentityProxyModel;

    /// nullopt: could not be read; the comparison is empty then, never "match".
    void setActual(const std::optional<QStringList> &topics);
    void setLastEvent(const QString &topic, qint64 atMs);
    void clearLastEvents();
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] TopicComparison comparison(const QModelIndex &index) const;

    std::optional<QStringList> m_actual;
    QHash<QString, qint64> m_lastEvents;
};

/// The tree with its painted columns: planned box and key, name, back office, comparison, last event.
class AppEventsTree : public QTreeView
{
    Q_OBJECT
public:
    AppEventsTree(Theme &theme, QWidget *parent = nullptr);
    /// Without the last event.
    void setCompact(bool compact);
    [[nodiscard]] static QString comparisonText(TopicComparison comparison);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Delegate;
    class Header;
    Header *m_columns;
    Delegate *m_delegate;
};

} // namespace hookdesk::ui
