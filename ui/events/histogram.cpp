// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/histogram.h"

#include "ui/support/formatting.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPlotHeight = 64;
constexpr int kLowHeight = 32;
constexpr int kAxisHeight = 20;
constexpr int kScaleWidth = 36;
constexpr int kMarker = 9; ///< room above the bars for the mismatch marker
constexpr int kGrip = 6; ///< px around an edge that drag it

int niceTop(int highest)
{
    for (const int top : std::array {4, 10, 20, 40, 60, 100, 200, 400, 600, 1000, 2000, 4000, 10000}) {
        if (highest <= top)
            return top;
    }
    return highest;
}

} // namespace

Histogram::Histogram(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_slots(kMinutes)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Events per minute"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Histogram::setData(const QList<store::MinuteCount> &minutes, qint64 endMs)
{
    const qint64 shift = m_endMs == 0 ? 0 : (endMs - m_endMs) / kMinuteMs;
    m_endMs = endMs;
    m_slots = QList<store::MinuteCount>(kMinutes);
    for (int slot = 0; slot < kMinutes; ++slot)
        m_slots[slot].minuteMs = startMs() + slot * kMinuteMs;
    for (const auto &minute : minutes) {
        const qint64 slot = (minute.minuteMs - startMs()) / kMinuteMs;
        if (minute.minuteMs >= startMs() && slot < kMinutes)
            m_slots[static_cast<int>(slot)] = minute;
    }
    if (m_from >= 0 && m_anchor < 0) { // the period stays at its time while the hour moves on
        m_from = std::max<int>(-1, static_cast<int>(m_from - shift));
        m_to = static_cast<int>(m_to - shift);
        if (m_to < 0)
            m_from = m_to = -1;
        m_from = m_to >= 0 ? std::max(0, m_from) : -1;
    }
    updateDescription();
    update();
}

void Histogram::setSelection(qint64 fromMs, qint64 toMs)
{
    if (toMs <= fromMs || toMs <= startMs()) {
        m_from = m_to = -1;
    } else {
        m_from = std::clamp<int>(static_cast<int>((fromMs - startMs()) / kMinuteMs), 0, kMinutes - 1);
        m_to = std::clamp<int>(static_cast<int>((toMs - 1 - startMs()) / kMinuteMs), 0, kMinutes - 1);
    }
    update();
}

void Histogram::setLow(bool low)
{
    if (m_low == low)
        return;
    m_low = low;
    updateGeometry();
    update();
}

QSize Histogram::sizeHint() const
{
    return {480, m_low ? kLowHeight : kPlotHeight + kAxisHeight};
}

QSize Histogram::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QRectF Histogram::plot() const
{
    return m_low ? QRectF(0, 0, width(), kLowHeight) : QRectF(0, 0, width() - kScaleWidth, kPlotHeight);
}

qreal Histogram::xOf(int slot) const
{
    return plot().left() + plot().width() * slot / kMinutes;
}

int Histogram::slotAt(qreal x) const
{
    return std::clamp(
        static_cast<int>(std::floor((x - plot().left()) * kMinutes / plot().width())), 0, kMinutes - 1);
}

QString Histogram::describe(int slot) const
{
    const auto &minute = m_slots.at(slot);
    const QString time = timeText(minute.minuteMs, false).left(5);
    if (minute.mismatched > 0) {
        //: %1 time, %2 count of events with a valid signature, %3 count without
        return tr("%1: %2 verified, %3 mismatched")
            .arg(time, countText(minute.verified), countText(minute.mismatched));
    }
    //: %1 time, %2 count of events with a valid signature
    return tr("%1: %2 verified").arg(time, countText(minute.verified));
}

void Histogram::updateDescription()
{
    qint64 verified = 0;
    qint64 mismatched = 0;
    for (const auto &minute : std::as_const(m_slots)) {
        verified += minute.verified;
        mismatched += minute.mismatched;
    }
    //: %1 and %2 times, %3 and %4 counts
    setAccessibleDescription(tr("Events per minute, %1 to %2, %3 verified, %4 mismatched")
                                 .arg(timeText(startMs(), false).left(5), timeText(m_endMs, false).left(5),
                                     countText(verified), countText(mismatched)));
}

void Histogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int highest = 0;
    for (const auto &minute : std::as_const(m_slots))
        highest = std::max(highest, minute.verified + minute.mismatched);
    const int top = niceTop(highest);
    paintAxis(painter, top);
    paintBars(painter, top);
    paintSelection(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Token::Focus), m_cursor >= 0 ? 1 : 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_cursor >= 0
                ? QRectF(xOf(m_cursor), 0.5, plot().width() / kMinutes, plot().height() - 1)
                : plot().adjusted(1, 1, -1, -1));
    }
}

void Histogram::paintAxis(QPainter &painter, int top) const
{
    const QRectF area = plot();
    if (m_from >= 0) {
        painter.fillRect(QRectF(xOf(m_from), 0, xOf(m_to + 1) - xOf(m_from), area.height()),
            m_theme.color(Token::AccentSoft));
    }
    painter.fillRect(
        QRectF(area.left(), area.bottom() - 1, area.width(), 1), m_theme.color(Token::BorderStrong));
    if (m_low)
        return;
    const qreal room = area.height() - kMarker - 1;
    painter.fillRect(QRectF(area.left(), std::round(area.bottom() - 1 - room / 2), area.width(), 1),
        m_theme.color(Token::Border));
    painter.setFont(m_theme.font(FontRole::MonoSmall));
    painter.setPen(m_theme.color(Token::Text3));
    const QRectF scale(area.right() + 4, 0, kScaleWidth - 4, 16);
    for (int step = 0; step <= 2; ++step) {
        const qreal y = area.bottom() - 1 - room * step / 2;
        painter.drawText(QRectF(scale.left(), std::clamp(y - 8, 0.0, area.height() - 13), scale.width(), 16),
            Qt::AlignRight | Qt::AlignVCenter, countText(top * step / 2));
    }
    for (int slot = 0; slot < kMinutes; ++slot) {
        const QString time = timeText(m_slots.at(slot).minuteMs, false).left(5);
        if (m_endMs != 0 && time.endsWith(u'0') && slot > 1 && slot < kMinutes - 2) {
            painter.drawText(QRectF(xOf(slot) - 30, area.bottom() + 2, 60, kAxisHeight - 2),
                Qt::AlignHCenter | Qt::AlignTop, time);
        }
    }
}

void Histogram::paintBars(QPainter &painter, int top) const
{
    const QRectF area = plot();
    const qreal room = area.height() - kMarker - 1;
    for (int slot = 0; slot < kMinutes; ++slot) {
        const auto &minute = m_slots.at(slot);
        const int sum = minute.verified + minute.mismatched;
        if (sum == 0)
            continue;
        const bool selected = m_from >= 0 && slot >= m_from && slot <= m_to;
        const qreal left = std::round(xOf(slot) + 1);
        const qreal right = std::max(left + 1, std::round(xOf(slot + 1) - 1));
        const qreal full = std::max(2.0, std::round(room * sum / top));
        // A cap of 4 px stays visible whatever the share; the bar keeps its whole height.
        const qreal cap = minute.mismatched > 0
            ? std::min(full, std::max(4.0, std::round(full * minute.mismatched / sum)))
            : 0;
        const qreal base = area.bottom() - 1;
        painter.fillRect(QRectF(left, base - full + cap, right - left, full - cap),
            m_theme.color(selected ? Token::Accent
                    : m_from >= 0  ? Token::ChartDim
                                   : Token::Chart));
        if (cap <= 0)
            continue;
        painter.fillRect(QRectF(left, base - full, right - left, cap), m_theme.color(Token::ErrFill));
        const qreal middle = (left + right) / 2;
        const qreal tip = base - full - 2;
        QPainterPath marker;
        marker.moveTo(middle - 4, tip - 5);
        marker.lineTo(middle + 4, tip - 5);
        marker.lineTo(middle, tip);
        marker.closeSubpath();
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.fillPath(marker, m_theme.color(Token::ErrFill));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void Histogram::paintSelection(QPainter &painter) const
{
    if (m_from < 0)
        return;
    for (const qreal edge : std::array {xOf(m_from), xOf(m_to + 1)}) {
        const qreal x = std::clamp(std::round(edge), 1.0, plot().right() - 1);
        painter.fillRect(QRectF(x - 0.5, 0, 1, plot().height()), m_theme.color(Token::Accent));
        painter.setPen(m_theme.color(Token::Accent));
        painter.setBrush(m_theme.color(Token::Base));
        painter.drawRoundedRect(QRectF(x - 3, plot().height() / 2 - 7, 6, 14), 2, 2);
    }
}

void Histogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_moved = false;
    m_cursor = -1;
    const qreal x = event->position().x();
    if (m_from >= 0 && std::abs(x - xOf(m_from)) <= kGrip)
        m_anchor = m_to;
    else if (m_from >= 0 && std::abs(x - xOf(m_to + 1)) <= kGrip)
        m_anchor = m_from;
    else
        m_anchor = slotAt(x);
}

void Histogram::mouseMoveEvent(QMouseEvent *event)
{
    const qreal x = event->position().x();
    if (m_anchor < 0) {
        const bool edge
            = m_from >= 0 && (std::abs(x - xOf(m_from)) <= kGrip || std::abs(x - xOf(m_to + 1)) <= kGrip);
        setCursor(edge ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    }
    const int slot = slotAt(x);
    if (!m_moved && slot == m_anchor)
        return;
    m_moved = true;
    m_from = std::min(slot, m_anchor);
    m_to = std::max(slot, m_anchor);
    update();
}

void Histogram::mouseReleaseEvent(QMouseEvent *)
{
    const bool moved = m_moved && m_anchor >= 0;
    m_anchor = -1;
    m_moved = false;
    if (moved)
        finishSelection();
}

void Histogram::mouseDoubleClickEvent(QMouseEvent *)
{
    m_anchor = -1;
    m_from = m_to = -1;
    update();
    emit periodCleared();
}

void Histogram::finishSelection()
{
    update();
    emit periodSelected(startMs() + m_from * kMinuteMs, startMs() + (m_to + 1) * kMinuteMs);
}

void Histogram::keyPressEvent(QKeyEvent *event)
{
    const bool left = event->key() == Qt::Key_Left;
    if (event->key() == Qt::Key_Escape && m_from >= 0) {
        mouseDoubleClickEvent(nullptr);
        return;
    }
    if (!left && event->key() != Qt::Key_Right) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int before = m_cursor < 0 ? kMinutes - 1 : m_cursor;
    m_cursor = m_cursor < 0 ? before : std::clamp(m_cursor + (left ? -1 : 1), 0, kMinutes - 1);
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        if (m_from < 0)
            m_from = m_to = before;
        (before == m_from && (left || m_from != m_to) ? m_from : m_to) = m_cursor;
        if (m_from > m_to)
            std::swap(m_from, m_to);
        finishSelection();
    }
    QToolTip::showText(
        mapToGlobal(QPointF(xOf(m_cursor), plot().bottom()).toPoint()), describe(m_cursor), this);
    update();
}

bool Histogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (m_endMs != 0 && plot().contains(QPointF(help->pos())))
            QToolTip::showText(help->globalPos(), describe(slotAt(help->pos().x())), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Events per minute"));
        updateDescription();
    }
    return QWidget::event(event);
}

} // namespace hookdesk::ui
