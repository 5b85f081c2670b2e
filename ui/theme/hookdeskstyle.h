// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace hookdesk::ui {

class Theme;

/// Fusion with our check boxes, radio buttons, branch chevrons and focus frames: Fusion's own outlines fall
/// below 3:1 on a dark palette. Owned by the application once installed.
class HookdeskStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit HookdeskStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override;

private:
    void drawCheckBox(const QStyleOption &option, QPainter &painter) const;
    void drawRadioButton(const QStyleOption &option, QPainter &painter) const;
    void drawBranch(const QStyleOption &option, QPainter &painter) const;
    const Theme &m_theme;
};

} // namespace hookdesk::ui
