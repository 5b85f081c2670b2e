// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/eventstore.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace hookdesk::ui {

/// Events per minute of the last hour: verified bars with a red cap and a marker where signatures did not
/// match. Dragging selects a period, dragging an edge resizes it, a double click or Esc clears it; arrow keys
/// move by minute, with Shift they select. GUI thread; knows nothing about the store.
class Histogram : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMinutes = 60;
    static constexpr qint64 kMinuteMs = 60'000;

    explicit Histogram(Theme &theme, QWidget *parent = nullptr);

    /// @p endMs: end of the last minute shown.
    void setData(const QList<store::MinuteCount> &minutes, qint64 endMs);
    void setSelection(qint64 fromMs, qint64 toMs); ///< does not emit; 0, 0: none
    void setLow(bool low); ///< 32 px without axis texts

    [[nodiscard]] int verifiedAt(int slot) const { return m_slots.value(slot).verified; }
    [[nodiscard]] int mismatchedAt(int slot) const { return m_slots.value(slot).mismatched; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user chose a period, end exclusive.
    void periodSelected(qint64 fromMs, qint64 toMs);
    void periodCleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] int slotAt(qreal x) const; ///< clamped
    [[nodiscard]] qreal xOf(int slot) const; ///< left edge
    [[nodiscard]] qint64 startMs() const { return m_endMs - kMinutes * kMinuteMs; }
    [[nodiscard]] QString describe(int slot) const;
    void paintAxis(QPainter &painter, int top) const;
    void paintBars(QPainter &painter, int top) const;
    void paintSelection(QPainter &painter) const;
    void finishSelection();
    void updateDescription();

    Theme &m_theme;
    QList<store::MinuteCount> m_slots;
    qint64 m_endMs = 0;
    int m_from = -1, m_to = -1; ///< selected slots, inclusive; -1 none
    int m_anchor = -1;
    int m_cursor = -1;
    bool m_moved = false;
    bool m_low = false;
};

} // namespace hookdesk::ui
