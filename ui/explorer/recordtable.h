// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates.h"

#include <QHeaderView>

namespace hookdesk::ui {

/// Header of two lines: localised name over the key.
class RecordHeader final : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int kHeight = 44;
    explicit RecordHeader(Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    [[nodiscard]] bool isRight(int logicalIndex) const;
    Theme &m_theme;
};

/// Cells of an answer's table: numbers and times in mono, states with icon and word.
class RecordDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Shape and colour of a state value ("paid", "unshipped"); empty icon: none known.
    [[nodiscard]] static StatusDelegate::Look stateLook(const QString &path, const QString &value);
};

} // namespace hookdesk::ui
