// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace hookdesk::ui {

/// Demo: dashed outline and flask. Live: filled and broadcast. The word comes with both; it never elides.
void paintEnvironmentBadge(QPainter &painter, const QRect &rect, Environment environment, const Theme &theme);
[[nodiscard]] QSize environmentBadgeSize(Environment environment, const Theme &theme);
[[nodiscard]] QString environmentWord(Environment environment);

/// The same as a widget.
class EnvironmentBadge : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentBadge(Theme &theme, QWidget *parent = nullptr);
    void setEnvironment(Environment environment);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Theme &m_theme;
    Environment m_environment = Environment::Demo;
};

} // namespace hookdesk::ui
