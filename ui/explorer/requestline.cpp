// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/requestline.h"

#include "ui/widgets/delegates.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

RequestLine::RequestLine(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"requestLine"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RequestLine::setRequest(const QByteArray &method, const QString &base, const QString &path)
{
    m_method = method;
    m_base = base;
    m_path = path;
    describe();
}

void RequestLine::setScope(Scope state, const QString &scope)
{
    m_state = state;
    m_scope = scope;
    describe();
}

void RequestLine::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

void RequestLine::describe()
{
    QString sentence = QString::fromLatin1(m_method) + u' ' + m_path;
    if (m_state == Scope::Held)
        //: read aloud: %1 method and path, %2 scope
        sentence = tr("%1, needs %2, held by the token").arg(sentence, m_scope);
    else if (m_state == Scope::NotHeld)
        sentence = tr("%1, needs %2, not held by the token").arg(sentence, m_scope);
    setAccessibleName(sentence);
    setToolTip(QString(m_base + m_path).toHtmlEscaped());
    update();
}

void RequestLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

int RequestLine::paintScope(QPainter &painter) const
{
    int right = width() - 10;
    if (m_state == Scope::None)
        return right;
    const bool held = m_state == Scope::Held;
    const bool known = m_state != Scope::Unknown;
    const Token token = !known ? Token::Text2 : held ? Token::Ok : Token::Err;
    const QString words = !known ? tr("Not known whether held") : held ? tr("Held by token") : tr("Not held");
    const qreal ratio = devicePixelRatioF();
    const QString icon = !known ? u"status-info"_s : held ? u"status-ok"_s : u"lock"_s;
    const auto draw = [&painter, &right](const QString &text, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        const int size = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(right - size, 0, size, 36), Qt::AlignVCenter | Qt::AlignLeft, text);
        right -= size;
    };
    if (m_compact) {
        draw(m_scope, m_theme.font(FontRole::Mono), m_theme.color(token));
        right -= 22;
        painter.drawPixmap(QPointF(right, 10), m_theme.pixmap(icon, token, 16, ratio));
    } else {
        draw(words, m_theme.font(FontRole::Small), m_theme.color(token));
        right -= 22;
        painter.drawPixmap(QPointF(right, 10), m_theme.pixmap(icon, token, 16, ratio));
        right -= 10;
        draw(m_scope, m_theme.font(FontRole::Mono), m_theme.color(Token::Text));
        right -= 8;
        draw(tr("Scope"), m_theme.font(FontRole::Small), m_theme.color(Token::Text2));
    }
    return right - 10;
}

void RequestLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(m_compact ? Token::Border : Token::BorderStrong));
    painter.setBrush(m_theme.color(m_compact ? Token::Sunken : Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (m_path.isEmpty())
        return;
    int left = 10;
    if (!m_compact) {
        const QSize badge = methodBadgeSize(BadgeSize::Large);
        paintMethodBadge(painter, QRect(6, 0, badge.width(), height()), m_method, BadgeSize::Large, m_theme);
        left = 6 + badge.width() + 8;
    }
    const int right = paintScope(painter);
    painter.setFont(m_theme.font(FontRole::Mono));
    const QFontMetrics metrics = painter.fontMetrics();
    const int pathSize = metrics.horizontalAdvance(m_path);
    const int room = right - left;
    if (room < 20)
        return;
    // The path tells operations apart, so the base is shortened first.
    const QString base = metrics.elidedText(m_base, Qt::ElideMiddle, std::max(0, room - pathSize));
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(QRect(left, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft, base);
    left += metrics.horizontalAdvance(base);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::AlignLeft,
        metrics.elidedText(m_path, Qt::ElideMiddle, right - left));
}

OperationPicker::OperationPicker(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(u"operationPicker"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OperationPicker::setOperation(const QByteArray &method, const QString &title)
{
    m_method = method;
    setText(title);
    setAccessibleName(QString::fromLatin1(method) + u' ' + title);
    update();
}

void OperationPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    painter.setPen(QPen(m_theme.color(focus ? Token::Focus : Token::BorderStrong), focus ? 2 : 1));
    painter.setBrush(m_theme.color(underMouse() ? Token::Hover : Token::Base));
    const qreal inset = focus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    painter.drawPixmap(QPointF(width() - 22, (height() - 14) / 2.0),
        m_theme.pixmap(u"chevron-down"_s, Token::Text2, 14, devicePixelRatioF()));
    int left = 10;
    if (!m_method.isEmpty()) {
        const QSize badge = methodBadgeSize(BadgeSize::Normal);
        paintMethodBadge(painter, QRect(6, 0, badge.width(), height()), m_method, BadgeSize::Normal, m_theme);
        left = 6 + badge.width() + 8;
    }
    int right = width() - 28;
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText);
    painter.setFont(m_theme.font(FontRole::MonoSmall));
    const int keysSize = painter.fontMetrics().horizontalAdvance(keys) + 10;
    painter.setPen(m_theme.color(Token::Border));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(right - keysSize, 9.5, keysSize, 17), 4, 4);
    painter.setPen(m_theme.color(Token::Text2));
    painter.drawText(QRect(right - keysSize, 9, keysSize, 18), Qt::AlignCenter, keys);
    right -= keysSize + 8;
    painter.setFont(m_theme.font(FontRole::Strong));
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, right - left));
}

} // namespace hookdesk::ui
