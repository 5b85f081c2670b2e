// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStateIcon = 14;

} // namespace

Card::Card(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setProperty("role", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *header = new QFrame(this);
    header->setProperty("role", u"cardHeader"_s);
    m_titleRow = new QHBoxLayout(header);
    m_titleRow->setContentsMargins(14, 8, 12, 8);
    m_titleRow->setSpacing(8);
    m_title = plainLabel(header);
    m_title->setMinimumHeight(26);
    m_titleRow->addWidget(m_title, 1);
    layout->addWidget(header);
    header->hide();
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(14, 14, 14, 14);
    m_body->setSpacing(12);
    layout->addLayout(m_body, 1);
    const auto restyle = [this] { m_title->setFont(m_theme.font(FontRole::Strong)); };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->parentWidget()->setVisible(true);
    setAccessibleName(title);
}

QHBoxLayout *Card::titleRow() const
{
    m_title->parentWidget()->setVisible(true);
    return m_titleRow;
}

QVBoxLayout *Card::body() const
{
    return m_body;
}

EmptyState::EmptyState(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(plainLabel(this, true))
    , m_text(plainLabel(this, true))
    , m_button(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(480);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 8);
        row->addStretch(1);
        layout->addLayout(row);
    }
    layout->addSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_button->setProperty("role", u"primary"_s);
    m_button->setAutoDefault(false);
    m_button->hide();
    setStyleProperty(m_text, "role", u"secondary"_s);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    const auto restyle = [this] {
        m_title->setFont(m_theme.font(FontRole::Strong));
        if (!m_iconName.isEmpty())
            m_icon->setPixmap(m_theme.pixmap(m_iconName, Token::Text3, 32, devicePixelRatioF()));
    };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
}

void EmptyState::setContent(
    const QString &icon, const QString &title, const QString &text, const QString &button)
{
    m_iconName = icon;
    if (!icon.isEmpty())
        m_icon->setPixmap(m_theme.pixmap(icon, Token::Text3, 32, devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

ProgressStrip::ProgressStrip(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(3);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    m_tick.setInterval(50);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_shown = true;
        m_tick.start();
        update();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        ++m_phase;
        update();
    });
}

void ProgressStrip::start()
{
    m_share = -1;
    if (!m_shown && !m_delay.isActive())
        m_delay.start();
}

void ProgressStrip::setProgress(double share)
{
    m_share = share;
    if (share >= 0)
        m_tick.stop();
    else if (m_shown)
        m_tick.start();
    update();
}

void ProgressStrip::stop()
{
    m_delay.stop();
    m_tick.stop();
    m_shown = false;
    m_phase = 0;
    m_share = -1;
    update();
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::MuteBg));
    if (m_share >= 0) {
        painter.fillRect(
            0, 0, qRound(width() * std::min(1.0, m_share)), height(), m_theme.color(Token::Accent));
        return;
    }
    const int length = std::max(60, width() / 5);
    const int left = m_phase * 16 % (width() + length) - length;
    painter.fillRect(left, 0, length, height(), m_theme.color(Token::Accent));
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setFullText(const QString &text, Qt::TextElideMode mode)
{
    m_full = text;
    m_mode = mode;
    setText(text); // for the size hint and for assistive technology; painting elides
    setToolTip({});
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(QLabel::minimumSizeHint().width(), fontMetrics().horizontalAdvance(u"MMMM…"_s)),
        QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(m_full, m_mode, area.width());
    // A tooltip may guess rich text: escape, so that foreign text stays text.
    const QString tip = shown == m_full ? QString() : m_full.toHtmlEscaped();
    if (toolTip() != tip)
        setToolTip(tip);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.setFont(font());
    painter.drawText(area, int(alignment()) | Qt::TextSingleLine, shown);
}

StatusLabel::StatusLabel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StatusLabel::setStatus(const QString &icon, const QString &text, Token token, bool filled)
{
    m_icon = icon;
    m_text = text;
    m_token = token;
    m_filled = filled;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int left = 0;
    if (m_filled) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(softOf(m_token)));
        painter.drawRoundedRect(rect(), 4, 4);
        left = 6;
    }
    if (!m_icon.isEmpty()) {
        painter.drawPixmap(QRect(left, (height() - kStateIcon) / 2, kStateIcon, kStateIcon),
            m_theme.pixmap(m_icon, m_token, kStateIcon, devicePixelRatioF()));
        left += kStateIcon + 5;
    }
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(m_token));
    painter.drawText(QRect(left, 0, width() - left, height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_text);
}

QSize StatusLabel::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Small));
    const int icon = m_icon.isEmpty() ? 0 : kStateIcon + 5;
    return {metrics.horizontalAdvance(m_text) + icon + (m_filled ? 14 : 2), std::max(20, metrics.height())};
}

Token softOf(Token token)
{
    switch (token) {
    case Token::Ok:
    case Token::OkFill:
        return Token::OkBg;
    case Token::Warn:
    case Token::WarnFill:
        return Token::WarnBg;
    case Token::Err:
    case Token::ErrFill:
        return Token::ErrBg;
    case Token::Info:
    case Token::InfoFill:
        return Token::InfoBg;
    case Token::Get:
        return Token::GetBg;
    case Token::Post:
        return Token::PostBg;
    case Token::Put:
        return Token::PutBg;
    case Token::Delete:
        return Token::DeleteBg;
    case Token::Demo:
        return Token::DemoBg;
    case Token::OnLive:
        return Token::LiveBg;
    case Token::Accent:
    case Token::AccentText:
        return Token::AccentSoft;
    default:
        return Token::MuteBg;
    }
}

} // namespace hookdesk::ui
