// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/receiverpill.h"

#include "core/base/redact.h"
#include "ui/support/formatting.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/popover.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;
using event::ReceiverState;

namespace {

constexpr int kPadding = 10;
constexpr int kDot = 8;
constexpr int kPopoverWidth = 380;

} // namespace

ReceiverPill::ReceiverPill(Theme &theme, event::Receiver &receiver, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_receiver(receiver)
{
    setObjectName(u"receiverPill"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ReceiverPill::openPopover);
    connect(&m_receiver, &event::Receiver::stateChanged, this, [this] {
        refresh();
        if (m_receiver.state() == ReceiverState::PortInUse || m_receiver.state() == ReceiverState::Failed)
            announce(this, accessibleName());
    });
    connect(&m_receiver, &event::Receiver::totalsChanged, this, [this] {
        if (m_popover && m_popover->isVisible())
            fillPopover();
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    refresh();
}

void ReceiverPill::setShop(const ShopId &shop)
{
    m_shop = shop;
    refresh();
}

QString ReceiverPill::stateWord() const
{
    switch (m_receiver.state()) {
    case ReceiverState::Receiving:
        return tr("Receiving");
    case ReceiverState::Paused:
        return tr("Paused");
    case ReceiverState::PortInUse:
        return tr("Port in use");
    case ReceiverState::Failed:
        return tr("Receiver failed");
    case ReceiverState::Stopped:
        break;
    }
    return tr("Receiver stopped");
}

Token ReceiverPill::dotToken() const
{
    switch (m_receiver.state()) {
    case ReceiverState::Receiving:
        return Token::OkFill;
    case ReceiverState::Paused:
        return Token::WarnFill;
    case ReceiverState::PortInUse:
    case ReceiverState::Failed:
        return Token::ErrFill;
    case ReceiverState::Stopped:
        break;
    }
    return Token::BorderStrong;
}

QSize ReceiverPill::sizeHint() const
{
    const QFontMetrics words(m_theme.font(FontRole::Small));
    const QFontMetrics mono(m_theme.font(FontRole::Mono));
    const QString host = m_receiver.host();
    const int address = host.isEmpty() ? 0 : mono.horizontalAdvance(host) + 8;
    return {2 * kPadding + kDot + 8 + words.horizontalAdvance(stateWord()) + address + 4,
        std::max(30, words.height() + 12)};
}

void ReceiverPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(hasFocus() ? Token::Focus : Token::Border), hasFocus() ? 2 : 1));
    painter.setBrush(m_theme.color(underMouse() ? Token::Hover : Token::Base));
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);

    const QRectF dot(kPadding, (height() - kDot) / 2.0, kDot, kDot);
    const QColor color = m_theme.color(dotToken());
    // The shape tells the states apart in greyscale: full, bars, cross, ring.
    switch (m_receiver.state()) {
    case ReceiverState::Receiving:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(dot);
        break;
    case ReceiverState::Paused:
        painter.fillRect(QRectF(dot.left() + 1, dot.top(), 2, kDot), color);
        painter.fillRect(QRectF(dot.left() + 5, dot.top(), 2, kDot), color);
        break;
    case ReceiverState::PortInUse:
    case ReceiverState::Failed:
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(dot.topLeft(), dot.bottomRight());
        painter.drawLine(dot.topRight(), dot.bottomLeft());
        break;
    case ReceiverState::Stopped:
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
        break;
    }

    const QFont words = m_theme.font(FontRole::Small);
    painter.setFont(words);
    painter.setPen(m_theme.color(Token::Text));
    int left = kPadding + kDot + 8;
    painter.drawText(QRect(left, 0, width() - left, height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, stateWord());
    left += QFontMetrics(words).horizontalAdvance(stateWord()) + 8;
    painter.setFont(m_theme.font(FontRole::Mono));
    painter.setPen(m_theme.color(Token::Text2));
    painter.drawText(QRect(left, 0, width() - left, height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_receiver.host());
}

void ReceiverPill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QAbstractButton::changeEvent(event);
}

void ReceiverPill::refresh()
{
    const QString host = m_receiver.host();
    //: %1 is a state (Receiving, Paused …), %2 an address.
    setAccessibleName(host.isEmpty() ? tr("Webhook receiver: %1").arg(stateWord())
                                     : tr("Webhook receiver: %1, %2").arg(stateWord(), host));
    setToolTip(tr("Webhook receiver: click for its address and controls"));
    updateGeometry();
    update();
    if (m_popover)
        fillPopover();
}

void ReceiverPill::openPopover()
{
    if (!m_popover) {
        m_popover = new Popover(m_theme, this);
        m_popover->setObjectName(u"receiverPopover"_s);
        m_popover->setFixedWidth(kPopoverWidth);
        QVBoxLayout *body = m_popover->body();
        body->setContentsMargins(15, 13, 15, 15);
        m_title = plainLabel(m_popover);
        m_title->setFont(m_theme.font(FontRole::Strong));
        m_explanation = plainLabel(m_popover, true);
        m_explanation->setProperty("role", u"secondary"_s);
        body->addWidget(m_title);
        body->addWidget(m_explanation);
        m_addressLabel = plainLabel(m_popover, true);
        m_addressLabel->setProperty("role", u"hint"_s);
        body->addWidget(m_addressLabel);
        auto *row = new QHBoxLayout;
        m_address = plainLabel(m_popover, true);
        m_address->setFont(m_theme.font(FontRole::Mono));
        m_copy = new QuietButton(m_theme, u"copy"_s, m_popover);
        m_copy->setObjectName(u"receiverCopy"_s);
        m_copy->setOutlined(true);
        row->addWidget(m_address, 1);
        row->addWidget(m_copy);
        body->addLayout(row);
        m_last = plainLabel(m_popover);
        m_totals = plainLabel(m_popover, true);
        body->addWidget(m_last);
        body->addWidget(m_totals);
        auto *buttons = new QHBoxLayout;
        m_start = new IconButton(m_theme, u"play"_s, {}, m_popover);
        m_start->setObjectName(u"receiverStart"_s);
        m_pause = new IconButton(m_theme, u"pause"_s, {}, m_popover);
        m_pause->setObjectName(u"receiverPause"_s);
        buttons->addWidget(m_start);
        buttons->addWidget(m_pause);
        buttons->addStretch();
        body->addLayout(buttons);
        connect(m_copy, &QToolButton::clicked, this, [this] {
            copyText(m_receiver.address(m_shop).toString(QUrl::FullyEncoded));
            emit copied();
        });
        connect(m_start, &QPushButton::clicked, this, [this] {
            const ReceiverState state = m_receiver.state();
            if (state == ReceiverState::Receiving || state == ReceiverState::Paused)
                m_receiver.stop();
            else if (state == ReceiverState::PortInUse)
                emit otherPortRequested();
            else
                emit startRequested();
        });
        connect(m_pause, &QPushButton::clicked, this,
            [this] { m_receiver.setPaused(m_receiver.state() == ReceiverState::Receiving); });
    }
    fillPopover();
    m_popover->popUp(true);
    m_start->setFocus();
}

void ReceiverPill::fillPopover()
{
    const ReceiverState state = m_receiver.state();
    const bool listening = state == ReceiverState::Receiving || state == ReceiverState::Paused;
    m_title->setText(tr("Webhook receiver: %1").arg(stateWord()));
    switch (state) {
    case ReceiverState::Receiving:
        m_explanation->setText(tr("Deliveries to this computer are verified and stored."));
        break;
    case ReceiverState::Paused:
        m_explanation->setText(
            tr("Deliveries are answered with 503, so that the platforms send them again later."));
        break;
    case ReceiverState::PortInUse:
        m_explanation->setText(tr("Another program uses the port. Close it and start again, or use another "
                                  "port; subscriptions then need the new address."));
        break;
    case ReceiverState::Failed:
        m_explanation->setText(tr("The receiver could not start. Reason: %1")
                                   .arg(displaySafe(redactText(m_receiver.failure()), 300)));
        break;
    case ReceiverState::Stopped:
        m_explanation->setText(tr("No deliveries can arrive until it is started."));
        break;
    }
    m_addressLabel->setText(tr("Local address for this shop"));
    const QString masked = listening && !m_shop.isEmpty() ? m_receiver.maskedAddress(m_shop) : QString();
    // Zero-width spaces let the address break at its slashes.
    m_address->setText(QString(masked).replace(u'/', u"/\u200B"_s));
    m_addressLabel->setVisible(!masked.isEmpty());
    m_address->setVisible(!masked.isEmpty());
    m_copy->setVisible(!masked.isEmpty());
    m_copy->setHint(tr("Copy the complete address"));
    const event::Receiver::Totals totals = m_receiver.totals();
    m_last->setText(totals.lastAtMs > 0 ? tr("Last request: %1").arg(timeText(totals.lastAtMs, false))
                                        : tr("No request since the start"));
    m_totals->setText(tr("Accepted %1 · duplicates %2 · rejected %3 · without path token %4")
                          .arg(countText(qint64(totals.accepted)), countText(qint64(totals.duplicates)),
                              countText(qint64(totals.rejected)), countText(qint64(totals.noise))));
    m_start->setIconName(listening ? u"stop"_s : u"play"_s);
    m_start->setText(listening                  ? tr("Stop")
            : state == ReceiverState::PortInUse ? tr("Use another port")
                                                : tr("Start"));
    m_pause->setVisible(listening);
    m_pause->setIconName(state == ReceiverState::Paused ? u"play"_s : u"pause"_s);
    m_pause->setText(state == ReceiverState::Paused ? tr("Resume") : tr("Pause"));
    m_popover->adjustSize();
}

} // namespace hookdesk::ui
