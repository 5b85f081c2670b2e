// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace hookdesk {
class OperationTreeModel;
}

namespace hookdesk::ui {

class EmptyState;
class SearchField;

/// A toggle that looks like a method badge; pressed is also underlined.
class MethodToggle final : public QAbstractButton
{
    Q_OBJECT
public:
    /// Empty @p method: the "All" button.
    MethodToggle(Theme &theme, const QByteArray &method, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QByteArray method() const { return m_method; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QByteArray m_method;
};

/// Search, method filter and the tree of a platform's operations.
class OperationTree : public QWidget
{
    Q_OBJECT
public:
    explicit OperationTree(Theme &theme, QWidget *parent = nullptr);
    ~OperationTree() override;

    void setCatalog(const catalog::CatalogPtr &catalog);
    void setProblem(const QString &title, const QString &text); ///< instead of the tree; empty: tree
    void setLanguage(Language language);
    void setGrantedScopes(const QStringList &scopes, bool known);
    /// Selects without emitting; opens its resource. False when filtered out or unknown.
    bool select(const QString &operationId);
    [[nodiscard]] QString selectedId() const;
    void focusSearch();
    [[nodiscard]] QTreeView *view() const { return m_view; }

signals:
    void selected(const QString &operationId); ///< by the user
    void confirmed(); ///< Enter or a click: the popup may close
    void retryWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void applyFilter();
    void openAfterFilter();

    Theme &m_theme;
    OperationTreeModel *m_model;
    SearchField *m_search;
    QList<MethodToggle *> m_methods;
    MethodToggle *m_all;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
    int m_total = 0;
    bool m_selecting = false;
};

} // namespace hookdesk::ui
