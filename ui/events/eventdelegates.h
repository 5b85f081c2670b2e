// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shopregistry.h"
#include "core/store/eventstore.h"
#include "ui/widgets/delegates.h"

#include <QHeaderView>

namespace hookdesk::ui {

/// Icon, word and colour of a signature state (design.md 3): word first, shape second, colour last.
[[nodiscard]] StatusDelegate::Look signatureLook(store::EventSignature signature);
/// "Stored 200", "Duplicate", "Rejected 401".
[[nodiscard]] StatusDelegate::Look stateLook(store::EventState state, int answeredStatus);
[[nodiscard]] QString signatureTitle(store::EventSignature signature);
[[nodiscard]] QString stateTitle(store::EventState state);

/// Cells of the event table by column. Accessible texts are full sentences.
class EventDelegate : public RowDelegate
{
    Q_OBJECT
public:
    EventDelegate(Theme &theme, const ShopRegistry &shops, QObject *parent = nullptr);
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintLook(QPainter *painter, const QRect &rect, const StatusDelegate::Look &look) const;

private:
    const ShopRegistry &m_shops;
};

/// The two-line list of narrow pages: topic and number over time and size, signature over state.
class EventCardDelegate final : public EventDelegate
{
    Q_OBJECT
public:
    static constexpr int kRowHeight = 46;
    static constexpr int kStatusWidth = 112;
    using EventDelegate::EventDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Column titles in the interface's language: the model's own texts are language-neutral.
class EventHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit EventHeader(QWidget *parent = nullptr);
    [[nodiscard]] static QString title(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};

/// "14:31:54, orders/create, 10481, mismatch, rejected 401": one row for assistive technology.
[[nodiscard]] QString spokenRow(const store::EventRow &row);

} // namespace hookdesk::ui
