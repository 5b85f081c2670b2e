// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/rategovernor.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace hookdesk::ui {

/// How much of the platform's rate limit is used: cells for a window, a bar for a bucket, a number without a
/// published limit. Amber and "Queued: n" at the limit. Empty while the shop has no app.
class RateGauge : public QWidget
{
    Q_OBJECT
public:
    explicit RateGauge(Theme &theme, QWidget *parent = nullptr);

    void setGovernor(net::RateGovernor *governor); ///< null: nothing to show
    void setState(const net::RateState &state);
    [[nodiscard]] net::RateState state() const { return m_state; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void stateChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void describe();
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] int meterWidth() const;

    Theme &m_theme;
    QPointer<net::RateGovernor> m_governor;
    net::RateState m_state;
    QTimer m_settle; ///< the window empties without a signal
};

} // namespace hookdesk::ui
