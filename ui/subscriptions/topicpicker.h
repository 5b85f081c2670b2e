// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/topictreemodel.h"
#include "ui/widgets/controls.h"

#include <QFrame>

class QTreeView;

namespace hookdesk::ui {

/// Search line over a tree of topics by resource, to pick one. Topics in use are marked and cannot be picked.
class TopicPicker : public QFrame
{
    Q_OBJECT
public:
    explicit TopicPicker(Theme &theme, QWidget *parent = nullptr);

    void setCatalog(const catalog::CatalogPtr &catalog);
    void setLanguage(Language language);
    void setUsedTopics(const QStringList &topics);
    void setTopic(const QString &topic); ///< empty: none; does not emit
    [[nodiscard]] QString topic() const { return m_topic; }

signals:
    void picked(const QString &topic); ///< by the user

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void onFilter(const QString &text);
    void showTopic();
    void pickFirst();

    Theme &m_theme;
    TopicTreeModel m_model {TopicTreeModel::Mode::Pick};
    SearchField *m_search;
    QTreeView *m_tree;
    QString m_topic;
    bool m_showing = false;
};

} // namespace hookdesk::ui
