// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/applistmodel.h"
#include "ui/widgets/controls.h"

#include <QListView>
#include <QSortFilterProxyModel>

namespace hookdesk::ui {

/// The master list of the apps page: title with count, add button, filter, two-line rows. Shows the model it
/// is given and tells which app the user chose.
class AppListPane : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kWidth = 244;

    AppListPane(Theme &theme, AppListModel &model, QWidget *parent = nullptr);

    /// Marks @p id without telling it back; none when it is not in the list.
    void select(const AppId &id);
    void focusFilter();
    [[nodiscard]] QListView *view() const { return m_view; }

signals:
    void chosen(const hookdesk::AppId &id); ///< by the user
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void filter(const QString &text);
    void showCount();

    AppListModel &m_model;
    QSortFilterProxyModel m_proxy;
    QLabel *m_title;
    QLabel *m_count;
    QuietButton *m_add;
    SearchField *m_filter;
    QListView *m_view;
    AppId m_selected; ///< stays the page's app while the filter hides its row
    bool m_selecting = false;
};

} // namespace hookdesk::ui
