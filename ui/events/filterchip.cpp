// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/filterchip.h"

#include "ui/support/formatting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

void CheckMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = activeAction();
    if (action != nullptr && action->isEnabled() && action->isCheckable())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *action = activeAction();
    if (event->key() == Qt::Key_Space && action != nullptr && action->isCheckable())
        action->trigger();
    else
        QMenu::keyPressEvent(event);
}

FilterChip::FilterChip(Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_menu(new CheckMenu(this))
{
    setMenu(m_menu);
    setStyleSheet(u"QPushButton { min-height: 0; padding: 0; }"_s); // painted here; the height is the row's
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FilterChip::setTitle(const QString &title)
{
    m_title = title;
    updateText();
}

void FilterChip::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    if (!m_menu->isVisible()) // a list that changes under the pointer would tick the wrong box
        rebuild();
    updateText();
}

void FilterChip::setChecked(const QStringList &values)
{
    m_checked = values;
    rebuild();
    updateText();
}

void FilterChip::setExclusive(bool exclusive)
{
    m_exclusive = exclusive;
}

void FilterChip::rebuild()
{
    m_menu->clear();
    if (!m_exclusive) {
        auto *all = m_menu->addAction(tr("All"));
        all->setCheckable(true);
        all->setChecked(m_checked.isEmpty());
        connect(all, &QAction::triggered, this, [this] {
            setChecked({});
            emit changed();
        });
        m_menu->addSeparator();
    }
    for (const Choice &choice : std::as_const(m_choices)) {
        //: %1 name of a choice, %2 how many events have it
        const QString title
            = choice.count < 0 ? choice.title : tr("%1  (%2)").arg(choice.title, countText(choice.count));
        auto *action = m_menu->addAction(QString(title).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(m_checked.contains(choice.value));
        connect(action, &QAction::triggered, this, [this, value = choice.value](bool on) {
            if (m_exclusive)
                m_checked = {value};
            else if (on)
                m_checked.append(value);
            else
                m_checked.removeAll(value);
            for (QAction *each : m_menu->actions()) // the first is "All"
                if (!m_exclusive && each == m_menu->actions().constFirst())
                    each->setChecked(m_checked.isEmpty());
            updateText();
            if (m_exclusive) {
                m_menu->close();
                rebuild();
            }
            emit changed();
        });
    }
}

void FilterChip::updateText()
{
    QStringList titles;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (m_checked.contains(choice.value))
            titles.append(choice.title);
    }
    const QString value = m_checked.isEmpty() ? tr("all")
        : titles.size() == 1 && m_checked.size() == 1
        ? titles.constFirst()
        //: number of ticked choices of a filter
        : tr("%n chosen", nullptr, static_cast<int>(m_checked.size()));
    //: a filter button: %1 what is filtered, %2 the choice
    setText(tr("%1: %2").arg(m_title, value));
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    return {QFontMetrics(m_theme.font(FontRole::Small)).horizontalAdvance(text()) + 12 + 8 + 14 + 9, 28};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = !m_checked.isEmpty() && !m_exclusive;
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(m_theme.color(active ? Token::AccentSoft : underMouse() ? Token::Hover : Token::Base));
    painter.setPen(QPen(m_theme.color(hasFocus() ? Token::Focus
                                : active         ? Token::Accent
                                                 : Token::BorderStrong),
        hasFocus() ? 2 : 1));
    painter.drawRoundedRect(
        hasFocus() ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, height() / 2.0, height() / 2.0);
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(active ? Token::AccentText : Token::Text2));
    painter.drawText(QRect(12, 0, width() - 12 - 8 - 14, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.drawPixmap(QPointF(width() - 9 - 14, (height() - 14) / 2.0),
        m_theme.pixmap(u"chevron-down"_s, Token::Text2, 14, devicePixelRatioF()));
}

void FilterChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
        updateText();
    }
    QPushButton::changeEvent(event);
}

} // namespace hookdesk::ui
