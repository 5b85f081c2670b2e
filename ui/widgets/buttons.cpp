// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kControlHeight = 32;
constexpr int kIcon = 16;
constexpr int kIconGap = 4; // besides the 4 px that Qt leaves between icon and text

/// One choice; paints its share of the control's common outline.
class Segment final : public QAbstractButton
{
public:
    Segment(Theme &theme, const QString &icon, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_icon(icon)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        // Measured in the strong font, so that nothing moves when the choice changes.
        const QFontMetrics metrics(m_theme.font(FontRole::Strong));
        const int icon = m_icon.isEmpty() ? 0 : kIcon + (text().isEmpty() ? 0 : 6);
        return {metrics.horizontalAdvance(text()) + icon + 24, std::max(28, metrics.height() + 12)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole = QRectF(parentWidget()->rect()).translated(-pos()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath outline;
        outline.addRoundedRect(whole, 6, 6);
        const bool on = isChecked();
        painter.fillPath(outline,
            m_theme.color(on       ? Token::AccentSoft
                    : underMouse() ? Token::Hover
                                   : Token::Base));
        painter.setPen(QPen(m_theme.color(isEnabled() ? Token::BorderStrong : Token::Border), 1));
        painter.drawPath(outline);
        if (x() > 0)
            painter.drawLine(QPointF(0.5, 1), QPointF(0.5, height() - 1));
        if (hasFocus()) {
            painter.setPen(QPen(m_theme.color(Token::Focus), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        }
        const Token token = !isEnabled() ? Token::Disabled : on ? Token::AccentText : Token::Text2;
        const QFont font = m_theme.font(on ? FontRole::Strong : FontRole::Body);
        const QFontMetrics metrics(font);
        const int gap = m_icon.isEmpty() || text().isEmpty() ? 0 : 6;
        const int icon = m_icon.isEmpty() ? 0 : kIcon;
        const int textWidth = metrics.horizontalAdvance(text());
        int left = (width() - icon - gap - textWidth) / 2;
        if (icon > 0) {
            painter.drawPixmap(QRect(left, (height() - kIcon) / 2, kIcon, kIcon),
                m_theme.pixmap(m_icon, token, kIcon, devicePixelRatioF()));
            left += icon + gap;
        }
        painter.setFont(font);
        painter.setPen(m_theme.color(token));
        painter.drawText(QRect(left, 0, textWidth + 2, height()),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    }

private:
    Theme &m_theme;
    QString m_icon;
};

} // namespace

SegmentedControl::SegmentedControl(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idClicked, this, &SegmentedControl::activated);
    connect(&m_theme, &Theme::changed, this, [this] {
        for (QAbstractButton *button : m_group.buttons())
            button->updateGeometry();
        update();
    });
}

int SegmentedControl::addSegment(const QString &text, const QString &icon)
{
    auto *segment = new Segment(m_theme, icon, this);
    segment->setText(text);
    segment->setAccessibleName(text);
    segment->setMinimumHeight(kControlHeight);
    const int index = int(m_group.buttons().size());
    segment->setChecked(index == 0);
    m_group.addButton(segment, index);
    m_layout->addWidget(segment);
    return index;
}

void SegmentedControl::setText(int index, const QString &text)
{
    if (QAbstractButton *button = m_group.button(index)) {
        button->setText(text);
        button->setAccessibleName(text);
        button->updateGeometry();
    }
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group.button(index))
        button->setChecked(true);
}

int SegmentedControl::current() const
{
    return m_group.checkedId();
}

IconButton::IconButton(Theme &theme, const QString &icon, const QString &role, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_role(role)
{
    setAutoDefault(false);
    setIconSize(QSize(kIcon + kIconGap, kIcon));
    connect(&m_theme, &Theme::changed, this, &IconButton::restyle);
    restyle();
}

void IconButton::setIconName(const QString &icon)
{
    m_icon = icon;
    restyle();
}

void IconButton::setRole(const QString &role)
{
    m_role = role;
    restyle();
}

void IconButton::restyle()
{
    const Token token = m_role == u"primary"_s ? Token::OnAccent
        : m_role == u"danger"_s                ? Token::Err
        : m_role == u"link"_s                  ? Token::AccentText
        : m_role == u"live"_s                  ? Token::OnLive
                                               : Token::Text;
    setIcon(m_icon.isEmpty() ? QIcon() : m_theme.icon(m_icon, token));
    setStyleProperty(this, "role", m_role);
}

QuietButton::QuietButton(Theme &theme, const QString &icon, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setIconSize(QSize(kIcon, kIcon));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(28, 28);
    connect(&m_theme, &Theme::changed, this, &QuietButton::restyle);
    restyle();
}

void QuietButton::setIconName(const QString &icon)
{
    m_icon = icon;
    restyle();
}

void QuietButton::setHint(const QString &name, const QKeySequence &keys)
{
    //: Tooltip of an icon: %1 its name, %2 its shortcut.
    setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    setAccessibleName(name);
}

void QuietButton::setOutlined(bool outlined)
{
    setFixedSize(outlined ? kControlHeight : 28, outlined ? kControlHeight : 28);
    setStyleProperty(this, "outlined", outlined);
}

void QuietButton::restyle()
{
    setIcon(m_theme.icon(m_icon));
}

} // namespace hookdesk::ui
