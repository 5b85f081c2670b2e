// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/environmentbadge.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 14;
constexpr int kHeight = 24;

QFont badgeFont(const Theme &theme)
{
    QFont font = theme.font(FontRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QString environmentWord(Environment environment)
{
    return environment == Environment::Demo
        ? QCoreApplication::translate("hookdesk::ui::EnvironmentBadge", "Demo", "environment of a shop")
        : QCoreApplication::translate("hookdesk::ui::EnvironmentBadge", "Live", "environment of a shop");
}

QSize environmentBadgeSize(Environment environment, const Theme &theme)
{
    const QFontMetrics metrics(badgeFont(theme));
    return {metrics.horizontalAdvance(environmentWord(environment)) + kIcon + 21,
        std::max(kHeight, metrics.height() + 4)};
}

void paintEnvironmentBadge(QPainter &painter, const QRect &rect, Environment environment, const Theme &theme)
{
    const bool live = environment == Environment::Live;
    QRectF box(QPointF(), QSizeF(environmentBadgeSize(environment, theme)));
    box.moveCenter(QRectF(rect).center());
    box.moveLeft(rect.left());
    box.moveTop(qRound(box.top()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.color(live ? Token::LiveBg : Token::Demo), 1);
    if (!live)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(theme.color(live ? Token::LiveBg : Token::DemoBg));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const Token token = live ? Token::OnLive : Token::Demo;
    const QRect icon(qRound(box.left()) + 7, qRound(box.center().y() - kIcon / 2.0), kIcon, kIcon);
    painter.drawPixmap(icon,
        theme.pixmap(
            live ? u"status-live"_s : u"flask"_s, token, kIcon, painter.device()->devicePixelRatio()));
    painter.setFont(badgeFont(theme));
    painter.setPen(theme.color(token));
    painter.drawText(box.adjusted(kIcon + 12, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        environmentWord(environment));
    painter.restore();
}

EnvironmentBadge::EnvironmentBadge(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void EnvironmentBadge::setEnvironment(Environment environment)
{
    m_environment = environment;
    setAccessibleName(environmentWord(environment));
    updateGeometry();
    update();
}

QSize EnvironmentBadge::sizeHint() const
{
    return environmentBadgeSize(m_environment, m_theme);
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEnvironmentBadge(painter, rect(), m_environment, m_theme);
}

void EnvironmentBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setEnvironment(m_environment);
    QWidget::changeEvent(event);
}

} // namespace hookdesk::ui
