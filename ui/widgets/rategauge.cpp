// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rategauge.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 30;
constexpr int kPadding = 10;
constexpr int kCell = 9;
constexpr int kCellGap = 2;
constexpr int kBar = 48;
constexpr int kMaxCells = 10;
constexpr double kBucketWarning = 0.9;

} // namespace

RateGauge::RateGauge(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"rateGauge"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_settle.setInterval(250);
    connect(&m_settle, &QTimer::timeout, this, &RateGauge::refresh);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    describe();
}

void RateGauge::setGovernor(net::RateGovernor *governor)
{
    if (m_governor == governor) {
        refresh();
        return;
    }
    if (m_governor)
        m_governor->disconnect(this);
    m_governor = governor;
    if (governor)
        connect(governor, &net::RateGovernor::changed, this, &RateGauge::refresh);
    refresh();
}

void RateGauge::refresh()
{
    setState(m_governor ? m_governor->state() : net::RateState {});
    if (m_governor && (m_state.used > 0 || m_state.waiting > 0)) {
        if (!m_settle.isActive())
            m_settle.start();
    } else {
        m_settle.stop();
    }
}

void RateGauge::setState(const net::RateState &state)
{
    if (state.kind == m_state.kind && state.used == m_state.used && state.size == m_state.size
        && state.waiting == m_state.waiting)
        return;
    m_state = state;
    describe();
    emit stateChanged();
}

void RateGauge::describe()
{
    setAccessibleName(tr("Rate limit: %1").arg(text()));
    setToolTip(m_state.kind == net::RateSpec::Kind::Bucket
            ? tr("Requests in the platform's bucket, and its size")
            : tr("Requests of the last second, and how many the platform allows"));
    updateGeometry();
    update();
}

bool RateGauge::isFull() const
{
    if (m_state.waiting > 0)
        return true;
    if (m_state.kind == net::RateSpec::Kind::Bucket)
        return m_state.size > 0 && m_state.used >= m_state.size * kBucketWarning;
    return m_state.kind == net::RateSpec::Kind::Window && m_state.used >= m_state.size;
}

QString RateGauge::text() const
{
    if (m_state.waiting > 0)
        return tr("Queued: %1").arg(m_state.waiting);
    switch (m_state.kind) {
    case net::RateSpec::Kind::Window:
        //: Rate gauge: requests used of allowed, per second.
        return tr("%1/%2 per s").arg(m_state.used).arg(m_state.size);
    case net::RateSpec::Kind::Bucket:
        return u"%1/%2"_s.arg(m_state.used).arg(m_state.size);
    case net::RateSpec::Kind::None:
        break;
    }
    //: Rate gauge without a published limit: requests per second.
    return tr("%1 per s").arg(m_state.used);
}

int RateGauge::meterWidth() const
{
    switch (m_state.kind) {
    case net::RateSpec::Kind::Window: {
        const int cells = std::clamp(m_state.size, 1, kMaxCells);
        return cells * kCell + (cells - 1) * kCellGap;
    }
    case net::RateSpec::Kind::Bucket:
        return kBar;
    case net::RateSpec::Kind::None:
        break;
    }
    return 16;
}

QSize RateGauge::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Small));
    // As wide as its longest usual text, so that the top bar does not twitch.
    const int words = std::max(
        metrics.horizontalAdvance(text()), metrics.horizontalAdvance(tr("%1/%2 per s").arg(5).arg(5)));
    return {meterWidth() + words + 2 * kPadding + 10, std::max(kHeight, metrics.height() + 12)};
}

void RateGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Border), 1));
    painter.setBrush(m_theme.color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const bool full = isFull();
    const QColor fill = m_theme.color(full ? Token::WarnFill : Token::OkFill);
    const int middle = height() / 2;
    if (m_state.kind == net::RateSpec::Kind::Window) {
        const int cells = std::clamp(m_state.size, 1, kMaxCells);
        const int filled = m_state.size > 0 ? int(std::ceil(double(m_state.used) * cells / m_state.size)) : 0;
        for (int i = 0; i < cells; ++i) {
            const QRectF cell(kPadding + i * (kCell + kCellGap) + 0.5, middle - 5.5, kCell - 1, 11);
            painter.setPen(QPen(i < filled ? fill : m_theme.color(Token::BorderStrong), 1));
            painter.setBrush(i < filled ? fill : m_theme.color(Token::MuteBg));
            painter.drawRoundedRect(cell, 2, 2);
        }
    } else if (m_state.kind == net::RateSpec::Kind::Bucket) {
        const QRectF bar(kPadding, middle - 4, kBar, 8);
        painter.setPen(QPen(m_theme.color(Token::BorderStrong), 1));
        painter.setBrush(m_theme.color(Token::MuteBg));
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        const double share = m_state.size > 0 ? std::min(1.0, double(m_state.used) / m_state.size) : 0;
        if (share > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(4.0, kBar * share), 8), 3, 3);
        }
    } else {
        painter.drawPixmap(QRect(kPadding, middle - 8, 16, 16),
            m_theme.pixmap(u"status-ratelimit"_s, Token::Text2, 16, devicePixelRatioF()));
    }
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(full ? Token::Warn : Token::Text));
    painter.drawText(rect().adjusted(kPadding + meterWidth() + 8, 0, -4, 0),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
}

void RateGauge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace hookdesk::ui
