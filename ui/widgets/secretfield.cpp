// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretfield.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInactiveMs = 10'000;

} // namespace

SecretField::SecretField(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new QLineEdit(this))
    , m_reveal(new IconButton(theme, u"eye"_s, {}, this))
    , m_copy(new QuietButton(theme, u"copy"_s, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_reveal);
    layout->addWidget(m_copy);
    m_text->setReadOnly(true);
    m_text->setObjectName(u"secretText"_s);
    // Copying goes through the button, which clears the clipboard again.
    m_text->setContextMenuPolicy(Qt::NoContextMenu);
    m_text->installEventFilter(this);
    m_reveal->setObjectName(u"revealButton"_s);
    m_copy->setObjectName(u"copyButton"_s);
    m_copy->setOutlined(true);
    m_countdown.setInterval(1000);
    m_inactive.setSingleShot(true);
    m_inactive.setInterval(kInactiveMs);
    connect(&m_inactive, &QTimer::timeout, this, &SecretField::hideSecret);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (--m_left <= 0)
            hideSecret();
        else
            retranslate();
    });
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_left > 0) {
            hideSecret();
            return;
        }
        m_left = kRevealSeconds;
        m_countdown.start();
        retranslate();
    });
    connect(m_copy, &QToolButton::clicked, this,
        [this] { copyText(QString::fromUtf8(m_secret.reveal()), kClipboardSeconds); });
    const auto restyle = [this] { m_text->setFont(m_theme.font(FontRole::Mono)); };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
    retranslate();
}

void SecretField::setSecret(const Secret &secret)
{
    m_locked.clear();
    m_left = 0;
    m_countdown.stop();
    m_secret = secret;
    retranslate();
}

void SecretField::setLocked(const QString &reason)
{
    m_locked = reason;
    m_secret = {};
    hideSecret();
}

void SecretField::setAccessibleLabel(const QString &name)
{
    m_label = name;
    retranslate();
}

void SecretField::hideSecret()
{
    m_left = 0;
    m_countdown.stop();
    m_inactive.stop();
    retranslate();
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange) {
        if (isActiveWindow())
            m_inactive.stop();
        else if (m_left > 0)
            m_inactive.start();
    }
    QWidget::changeEvent(event);
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress && m_left > 0) {
        if (const auto *key = dynamic_cast<QKeyEvent *>(event); key && key->matches(QKeySequence::Copy)) {
            m_copy->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SecretField::hideEvent(QHideEvent *event)
{
    hideSecret();
    QWidget::hideEvent(event);
}

void SecretField::retranslate()
{
    const bool shown = m_left > 0 && !m_secret.isEmpty();
    m_reveal->setEnabled(!m_secret.isEmpty());
    m_copy->setEnabled(!m_secret.isEmpty());
    if (!m_locked.isEmpty())
        m_text->setText(m_locked);
    else if (m_secret.isEmpty())
        m_text->setText(tr("Not set"));
    else
        m_text->setText(shown ? QString::fromUtf8(m_secret.reveal()) : m_secret.masked());
    m_text->setCursorPosition(0);
    //: On the button of a revealed secret: hides it again; %1 is the seconds left.
    m_reveal->setText(shown ? tr("Hide %1").arg(m_left) : tr("Reveal"));
    m_reveal->setIconName(shown ? u"eye-off"_s : u"eye"_s);
    //: %1 is the secret's name, for example APP Secret.
    m_reveal->setAccessibleName(shown ? tr("Hide %1, %n second(s) left", nullptr, m_left).arg(m_label)
                                      : tr("Reveal %1").arg(m_label));
    //: %1 is the secret's name, for example APP Secret.
    m_copy->setHint(tr("Copy %1").arg(m_label));
    m_copy->setToolTip(tr(
        "Copy without showing it. The clipboard is cleared after %n second(s).", nullptr, kClipboardSeconds));
    m_text->setAccessibleName(m_label);
}

} // namespace hookdesk::ui
