// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates.h"

namespace hookdesk::ui {

/// Rows of the operation tree: resource name with key and count; or badge, localised name over the path, and
/// a lock when the token lacks the scope.
class OperationDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    static constexpr int kTagHeight = 30;
    static constexpr int kRowHeight = 44;

    using RowDelegate::RowDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTag(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    void paintOperation(QPainter *painter, const QRect &area, const QModelIndex &index, bool selected) const;
};

} // namespace hookdesk::ui
