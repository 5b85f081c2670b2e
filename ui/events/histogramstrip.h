// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/eventstore.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace hookdesk::ui {

class Histogram;
class ThemedLabel;

/// The histogram with its legend and the chosen period: legend above, or at the right when the page is low.
class HistogramStrip : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramStrip(Theme &theme, QWidget *parent = nullptr);

    void setData(const QList<store::MinuteCount> &minutes, qint64 endMs);
    void setCounts(const store::EventCounts &counts); ///< of the hour
    /// @p count of the events in the period; negative: not known yet.
    void setPeriod(qint64 fromMs, qint64 toMs, qint64 count);
    void setLow(bool low);
    [[nodiscard]] Histogram *histogram() const { return m_histogram; }

signals:
    void periodSelected(qint64 fromMs, qint64 toMs);
    void periodCleared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void arrange();
    Theme &m_theme;
    Histogram *m_histogram;
    QWidget *m_legend;
    QWidget *m_period;
    QGridLayout *m_layout;
    ThemedLabel *m_title;
    QLabel *m_verifiedMark;
    ThemedLabel *m_verified;
    QLabel *m_mismatchMark;
    ThemedLabel *m_mismatched;
    ThemedLabel *m_duplicates;
    ThemedLabel *m_periodText;
    QToolButton *m_clear;
    store::EventCounts m_counts;
    qint64 m_fromMs = 0, m_toMs = 0, m_periodCount = -1;
    bool m_low = false;
};

} // namespace hookdesk::ui
