// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/histogramstrip.h"

#include "ui/events/histogram.h"
#include "ui/events/themedlabel.h"
#include "ui/support/formatting.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Square for bars, triangle for mismatches: the shapes that the strip uses.
QPixmap mark(const Theme &theme, Token token, bool triangle, qreal ratio)
{
    QPixmap pixmap(QSize(10, 10) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    if (triangle) {
        path.moveTo(1, 2);
        path.lineTo(9, 2);
        path.lineTo(5, 8);
        path.closeSubpath();
    } else {
        path.addRect(0, 0, 10, 10);
    }
    painter.fillPath(path, theme.color(token));
    return pixmap;
}

} // namespace

HistogramStrip::HistogramStrip(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_histogram(new Histogram(theme))
    , m_legend(new QWidget)
    , m_period(new QWidget)
    , m_layout(new QGridLayout(this))
    , m_title(new ThemedLabel(theme, FontRole::Small, Token::Text2))
    , m_verifiedMark(new QLabel)
    , m_verified(new ThemedLabel(theme, FontRole::Small, Token::Text2))
    , m_mismatchMark(new QLabel)
    , m_mismatched(new ThemedLabel(theme, FontRole::Small, Token::Text2))
    , m_duplicates(new ThemedLabel(theme, FontRole::Small, Token::Text2))
    , m_periodText(new ThemedLabel(theme, FontRole::Small, Token::Text2))
    , m_clear(new QToolButton)
{
    m_histogram->setObjectName(u"eventsHistogram"_s);
    m_layout->setContentsMargins(24, 0, 20, 4);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(4);
    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setSpacing(6);
    legend->addWidget(m_title);
    legend->addSpacing(8);
    legend->addWidget(m_verifiedMark);
    legend->addWidget(m_verified);
    legend->addSpacing(6);
    legend->addWidget(m_mismatchMark);
    legend->addWidget(m_mismatched);
    legend->addSpacing(6);
    legend->addWidget(m_duplicates);
    legend->addStretch(1);
    auto *period = new QHBoxLayout(m_period);
    period->setContentsMargins(0, 0, 0, 0);
    period->setSpacing(8);
    period->addWidget(m_periodText);
    period->addStretch(1);
    period->addWidget(m_clear);
    m_clear->setObjectName(u"eventsClearPeriod"_s);
    m_clear->setAutoRaise(true);
    m_clear->setFixedHeight(20);
    m_clear->setStyleSheet(u"QToolButton { padding: 0 2px; }"_s);

    const auto recolour = [this] {
        m_verifiedMark->setPixmap(mark(m_theme, Token::Chart, false, devicePixelRatioF()));
        m_mismatchMark->setPixmap(mark(m_theme, Token::ErrFill, true, devicePixelRatioF()));
        m_clear->setFont(m_theme.font(FontRole::Small));
    };
    connect(&theme, &Theme::changed, this, recolour);
    recolour();
    connect(m_histogram, &Histogram::periodSelected, this, &HistogramStrip::periodSelected);
    connect(m_histogram, &Histogram::periodCleared, this, &HistogramStrip::periodCleared);
    connect(m_clear, &QToolButton::clicked, this, &HistogramStrip::periodCleared);
    arrange();
    retranslate();
}

void HistogramStrip::arrange()
{
    for (QWidget *part : {static_cast<QWidget *>(m_histogram), m_legend, m_period})
        m_layout->removeWidget(part);
    m_title->setVisible(!m_low);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, 0);
    m_layout->setVerticalSpacing(m_low ? 0 : 4);
    if (m_low) {
        m_layout->addWidget(m_histogram, 0, 0, 2, 1);
        m_layout->addWidget(m_period, 0, 1);
        m_layout->addWidget(m_legend, 1, 1);
    } else {
        m_layout->addWidget(m_legend, 0, 0);
        m_layout->addWidget(m_period, 0, 1);
        m_layout->addWidget(m_histogram, 1, 0, 1, 2);
    }
}

void HistogramStrip::setLow(bool low)
{
    if (m_low == low)
        return;
    m_low = low;
    m_histogram->setLow(low);
    arrange();
    retranslate();
}

void HistogramStrip::setData(const QList<store::MinuteCount> &minutes, qint64 endMs)
{
    m_histogram->setData(minutes, endMs);
    if (m_toMs != 0)
        m_histogram->setSelection(m_fromMs, m_toMs);
}

void HistogramStrip::setCounts(const store::EventCounts &counts)
{
    m_counts = counts;
    retranslate();
}

void HistogramStrip::setPeriod(qint64 fromMs, qint64 toMs, qint64 count)
{
    m_fromMs = fromMs;
    m_toMs = toMs;
    m_periodCount = count;
    m_histogram->setSelection(fromMs, toMs);
    retranslate();
}

void HistogramStrip::retranslate()
{
    m_title->setText(tr("Events per minute"));
    if (m_low) {
        //: legend: %1 number of verified events
        m_verified->setText(tr("Match %1").arg(countText(m_counts.verified)));
        m_mismatched->setText(tr("Mismatch %1").arg(countText(m_counts.mismatched)));
    } else {
        m_verified->setText(tr("Signature matches %1").arg(countText(m_counts.verified)));
        m_mismatched->setText(tr("Signature mismatches %1").arg(countText(m_counts.mismatched)));
    }
    m_duplicates->setText(tr("Duplicate %1").arg(countText(m_counts.duplicates)));
    m_clear->setText(tr("Clear selection"));
    m_clear->setVisible(m_toMs != 0);
    if (m_toMs == 0) {
        m_periodText->setText(tr("Last hour"));
        return;
    }
    const QString from = timeText(m_fromMs, false).left(5);
    const QString to = timeText(m_toMs, false).left(5);
    if (m_low || m_periodCount < 0)
        //: %1 and %2 times
        m_periodText->setText(tr("Selected %1–%2").arg(from, to));
    else
        //: %1 and %2 times, %3 "303 events"
        m_periodText->setText(
            tr("Selected %1–%2 · %3")
                .arg(from, to, tr("%n event(s)", nullptr, static_cast<int>(m_periodCount))));
}

void HistogramStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace hookdesk::ui
