// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/json/value.h"
#include "ui/widgets/delegates.h"

#include <QWidget>

class QTreeView;
class QStackedWidget;

namespace hookdesk {
class JsonTreeModel;
}

namespace hookdesk::ui {

class EmptyState;
class IconButton;
class QuietButton;
class SearchField;

/// Key in the colour of keys with its localised name, value in the colour of its kind.
class JsonDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A JSON document as a tree with search, copy and masked personal data. Parses in the thread pool above
/// kPoolBytes; a later document replaces an earlier one that is still being parsed.
class PayloadView : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype kPoolBytes = 256 * 1024;

    explicit PayloadView(Theme &theme, QWidget *parent = nullptr);

    void setLanguage(Language language);
    void setBody(const QByteArray &body, const QString &rootName, const catalog::SchemaPtr &schema);
    void setValue(const json::Value &value, const QString &rootName, const catalog::SchemaPtr &schema);
    void clear();
    void setPersonalShown(bool shown);
    [[nodiscard]] bool isPersonalShown() const;
    /// The row with search and buttons; the Explorer has its own switch for personal data.
    void setPersonalButtonVisible(bool visible);
    void focusSearch();
    [[nodiscard]] QTreeView *tree() const { return m_tree; }

signals:
    void copied(const QString &what); ///< one sentence for the status bar
    void personalShownChanged(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class What { Path, Value };
    void retranslate();
    void showDocument(const json::Value &value);
    void showProblem(const QString &text);
    void findNext(const QString &text);
    void copy(What what);
    void openContextMenu(const QPoint &position);
    void openFirstLevels();

    Theme &m_theme;
    JsonTreeModel *m_model;
    QTreeView *m_tree;
    QStackedWidget *m_stack;
    EmptyState *m_problem;
    SearchField *m_search;
    IconButton *m_personal;
    QuietButton *m_copy;
    QString m_rootName;
    QString m_problemText;
    catalog::SchemaPtr m_schema;
    quint64 m_generation = 0;
};

} // namespace hookdesk::ui
