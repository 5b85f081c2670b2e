// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 16;
constexpr int kDebounceMs = 300;

int hintWidth(const QFontMetrics &metrics, const QString &hint)
{
    return hint.isEmpty() ? 0 : metrics.horizontalAdvance(hint) + 12;
}

} // namespace

SearchField::SearchField(Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setClearButtonEnabled(true);
    setTextMargins(kIcon + 8, 0, 0, 0);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(this, &QLineEdit::textChanged, this, [this] { m_debounce.start(); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_debounce.stop();
        emit searched(text());
    });
    connect(&m_debounce, &QTimer::timeout, this, [this] { emit searched(text()); });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SearchField::setShortcutHint(const QKeySequence &keys)
{
    m_hint = keys.toString(QKeySequence::NativeText).replace(u'+', u' ');
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(QRect(10, (height() - kIcon) / 2, kIcon, kIcon),
        m_theme.pixmap(
            u"search"_s, isEnabled() ? Token::Text2 : Token::Disabled, kIcon, devicePixelRatioF()));
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    const QFont font = m_theme.font(FontRole::Small);
    const QFontMetrics metrics(font);
    const int hint = hintWidth(metrics, m_hint);
    // The placeholder goes first: the hint is a luxury.
    if (width() < 34 + fontMetrics().horizontalAdvance(placeholderText()) + hint + 12)
        return;
    const QRectF box(width() - hint - 8.5, (height() - 20) / 2 + 0.5, hint, 20);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Token::Border));
    painter.setBrush(m_theme.color(Token::Sunken));
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(box, Qt::AlignCenter, m_hint);
}

FormField::FormField(Theme &theme, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
    , m_label(plainLabel(this, true))
    , m_keyLabel(plainLabel(this))
    , m_message(plainLabel(this, true))
    , m_serverText(plainLabel(this, true))
    , m_messageIcon(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *labels = new QHBoxLayout;
    labels->setSpacing(8);
    labels->addWidget(m_label);
    labels->addWidget(m_keyLabel);
    labels->addStretch();
    layout->addLayout(labels);
    m_field->setParent(this);
    layout->addWidget(m_field);
    m_label->setBuddy(m_field);
    auto *messages = new QHBoxLayout;
    messages->setSpacing(6);
    messages->addWidget(m_messageIcon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_message);
    texts->addWidget(m_serverText);
    messages->addLayout(texts, 1);
    layout->addLayout(messages);
    m_messageIcon->setFixedSize(14, 18);
    m_serverText->hide();
    connect(&m_theme, &Theme::changed, this, &FormField::restyle);
    restyle();
}

void FormField::setLabel(const QString &name, const QString &key)
{
    m_name = name;
    m_key = key;
    m_label->setText(name);
    m_keyLabel->setText(key);
    m_keyLabel->setVisible(!key.isEmpty());
    // Only here: the caller may give the field a fuller name afterwards.
    m_field->setAccessibleName(m_key.isEmpty() ? m_name : m_name % u' ' % m_key);
    restyle();
}

void FormField::setHelp(const QString &help)
{
    m_help = help;
    restyle();
}

void FormField::setError(const QString &error, const QString &serverText)
{
    m_error = error;
    m_errorFrom = nullptr;
    m_server = error.isEmpty() ? QString() : serverText;
    restyle();
}

void FormField::setErrorFrom(std::function<QString()> error, const QString &serverText)
{
    setError(error(), serverText);
    m_errorFrom = std::move(error);
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_errorFrom)
            m_error = m_errorFrom();
        restyle();
    }
    QWidget::changeEvent(event);
}

bool FormField::hasError() const
{
    return !m_error.isEmpty();
}

void FormField::restyle()
{
    const bool bad = hasError();
    m_label->setFont(m_theme.font(FontRole::Strong));
    m_keyLabel->setFont(m_theme.font(FontRole::MonoSmall));
    setStyleProperty(m_keyLabel, "role", u"hint"_s);
    m_message->setFont(m_theme.font(FontRole::Small));
    m_serverText->setFont(m_theme.font(FontRole::Small));
    m_message->setText(bad ? m_error : m_help);
    m_message->setVisible(!m_message->text().isEmpty());
    setStyleProperty(m_message, "role", bad ? u"error"_s : u"hint"_s);
    setStyleProperty(m_serverText, "role", u"error"_s);
    m_serverText->setText(m_server.isEmpty() ? QString() : tr("The server said: “%1”").arg(m_server));
    m_serverText->setVisible(!m_server.isEmpty());
    m_messageIcon->setVisible(bad);
    if (bad)
        m_messageIcon->setPixmap(m_theme.pixmap(u"status-error"_s, Token::Err, 14, devicePixelRatioF()));
    setStyleProperty(m_field, "invalid", bad);
    m_field->setAccessibleDescription(m_message->text());
}

} // namespace hookdesk::ui
