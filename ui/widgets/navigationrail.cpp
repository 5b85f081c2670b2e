// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationrail.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kItemHeight = 36;
constexpr int kIcon = 20;
constexpr int kMaxBadge = 99;

} // namespace

RailItem::RailItem(Theme &theme, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailItem::setBadge(int count)
{
    if (count == m_badge)
        return;
    m_badge = count;
    describe();
    update();
}

void RailItem::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
    update();
}

void RailItem::setTexts(const QString &name, const QKeySequence &keys)
{
    setText(name);
    m_keys = keys;
    describe();
    update();
}

void RailItem::describe()
{
    setAccessibleName(m_badge > 0 ? tr("%1, %n unread failure(s)", nullptr, m_badge).arg(text()) : text());
    const QString keys = m_keys.toString(QKeySequence::NativeText);
    //: Tooltip of a page in the rail: %1 its name, %2 its shortcut.
    setToolTip(tr("%1 (%2)").arg(text(), keys));
}

QSize RailItem::sizeHint() const
{
    return {NavigationRail::kWidth - 16,
        std::max(kItemHeight, QFontMetrics(m_theme.font(FontRole::Body)).height() + 14)};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    painter.setPen(Qt::NoPen);
    if (on || underMouse()) {
        painter.setBrush(m_theme.color(on ? Token::AccentSoft : Token::Hover));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (on) {
        painter.setBrush(m_theme.color(Token::Accent));
        painter.drawRoundedRect(QRectF(0, 8, 3, height() - 16), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    const Token token = on ? Token::AccentText : Token::Text2;
    const int iconLeft = m_collapsed ? (width() - kIcon) / 2 : 12;
    painter.drawPixmap(QRect(iconLeft, (height() - kIcon) / 2, kIcon, kIcon),
        m_theme.pixmap(m_icon, token, kIcon, devicePixelRatioF()));

    int badgeWidth = 0;
    if (m_badge > 0) {
        const QString number = m_badge > kMaxBadge ? u"99+"_s : QString::number(m_badge);
        painter.setFont(m_theme.font(FontRole::Badge));
        badgeWidth = std::max(20, painter.fontMetrics().horizontalAdvance(number) + 10);
        const QRectF box = m_collapsed
            ? QRectF(width() - badgeWidth + 2, 0, badgeWidth - 2, 16)
            : QRectF(width() - badgeWidth - 8, (height() - 20) / 2.0, badgeWidth, 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::ErrBg));
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setPen(m_theme.color(Token::Err));
        painter.drawText(box, Qt::AlignCenter, number);
    }
    if (m_collapsed)
        return;
    painter.setFont(m_theme.font(on ? FontRole::Strong : FontRole::Body));
    painter.setPen(m_theme.color(on ? Token::AccentText : Token::Text));
    const QRect area(42, 0, width() - 42 - badgeWidth - (badgeWidth > 0 ? 12 : 4), height());
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

NavigationRail::NavigationRail(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    setFixedWidth(kWidth);
    m_layout->setContentsMargins(8, 10, 8, 10);
    m_layout->setSpacing(2);
    m_layout->addStretch();
}

int NavigationRail::addPage(const QString &icon)
{
    const int index = int(m_items.size());
    auto *item = new RailItem(m_theme, icon, this);
    item->setObjectName(u"rail%1"_s.arg(index + 1));
    item->installEventFilter(this);
    m_items.append(item);
    m_layout->insertWidget(index, item);
    connect(item, &QAbstractButton::clicked, this, [this, index] {
        setCurrent(index); // a click on the checked item would uncheck it
        emit activated(index);
    });
    if (index == 0)
        setCurrent(0);
    return index;
}

void NavigationRail::setPageTexts(int index, const QString &name, const QKeySequence &keys)
{
    m_items.at(index)->setTexts(name, keys);
}

void NavigationRail::setCurrent(int index)
{
    for (int i = 0; i < m_items.size(); ++i) {
        m_items.at(i)->setChecked(i == index);
        m_items.at(i)->setFocusPolicy(i == index ? Qt::TabFocus : Qt::ClickFocus);
    }
}

int NavigationRail::current() const
{
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i)->isChecked())
            return i;
    }
    return -1;
}

void NavigationRail::setBadge(int index, int count)
{
    m_items.at(index)->setBadge(count);
}

int NavigationRail::badge(int index) const
{
    return m_items.at(index)->badge();
}

void NavigationRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? kCollapsedWidth : kWidth);
    for (RailItem *item : std::as_const(m_items))
        item->setCollapsed(collapsed);
}

void NavigationRail::focusCurrent()
{
    if (const int index = current(); index >= 0)
        m_items.at(index)->setFocus(Qt::ShortcutFocusReason);
}

bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int last = int(m_items.size()) - 1;
    int next = current();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        next = std::min(last, next + 1);
        break;
    case Qt::Key_Up:
        next = std::max(0, next - 1);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        return QFrame::eventFilter(watched, event);
    }
    if (next != current()) {
        setCurrent(next);
        emit activated(next);
        focusCurrent();
    }
    return true;
}

} // namespace hookdesk::ui
