// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QString name;
    QString icon;
    Token token;
};

Look lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Ok:
        return {u"ok"_s, u"status-ok"_s, Token::Ok};
    case Banner::Kind::Warning:
        return {u"warning"_s, u"status-warning"_s, Token::Warn};
    case Banner::Kind::Error:
        return {u"error"_s, u"status-error"_s, Token::Err};
    case Banner::Kind::Info:
        break;
    }
    return {u"info"_s, u"status-info"_s, Token::Info};
}

} // namespace

Banner::Banner(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(plainLabel(this, true))
    , m_text(plainLabel(this, true))
    , m_details(plainLabel(this, true))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_detailsButton(new QPushButton(this))
    , m_copyDetails(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setProperty("role", u"banner"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(14, 10, 10, 10);
    outer->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    outer->addLayout(row);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    for (QPushButton *button : {m_first, m_second, m_detailsButton}) {
        button->setProperty("compact", true);
        button->hide();
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    m_detailsButton->setProperty("role", u"link"_s);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    m_close->hide();
    m_icon->setFixedSize(20, 20);
    m_title->setProperty("role", u"strong"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *detailsRow = new QHBoxLayout;
    detailsRow->setContentsMargins(30, 0, 0, 0);
    detailsRow->addWidget(m_details, 1);
    detailsRow->addWidget(m_copyDetails, 0, Qt::AlignTop);
    outer->addLayout(detailsRow);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    m_copyDetails->setProperty("compact", true);
    m_copyDetails->hide();

    connect(m_first, &QPushButton::clicked, this, [this] { emit buttonClicked(0); });
    connect(m_second, &QPushButton::clicked, this, [this] { emit buttonClicked(1); });
    connect(m_detailsButton, &QPushButton::clicked, this, [this] {
        const bool open = m_details->isHidden();
        m_details->setVisible(open);
        m_copyDetails->setVisible(open);
        retranslate();
    });
    connect(m_copyDetails, &QPushButton::clicked, this, [this] {
        copyText(QStringList {m_title->text(), m_text->text(), m_details->text()}.join(u'\n'));
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    connect(&m_theme, &Theme::changed, this, &Banner::restyle);
    retranslate();
    restyle();
    hide();
}

void Banner::showMessage(Kind kind, const QString &title, const QString &text)
{
    m_kind = kind;
    m_fill = nullptr;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_details->hide();
    m_details->clear();
    m_copyDetails->hide();
    m_detailsButton->hide();
    retranslate();
    restyle();
    show();
    //: %1 and %2 are whole sentences. In Chinese no space goes between them.
    const QString sentence = text.isEmpty() ? title : tr("%1 %2").arg(title, text);
    if (kind == Kind::Error || kind == Kind::Warning)
        announce(this, sentence);
    else
        setAccessibleName(sentence);
}

void Banner::showError(const ErrorText &text)
{
    //: %1 and %2 are whole sentences. In Chinese no space goes between them.
    showMessage(Kind::Error, text.what, tr("%1 %2").arg(text.why, text.next));
    m_details->setText(text.details);
    m_detailsButton->setVisible(!text.details.isEmpty());
}

void Banner::setButtons(const QString &first, const QString &second)
{
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

void Banner::fillWith(std::function<void()> fill)
{
    fill();
    m_fill = std::move(fill); // after the call: showMessage forgets the former one
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_fill && !isHidden())
            fillWith(m_fill);
    }
    QFrame::changeEvent(event);
}

void Banner::retranslate()
{
    m_detailsButton->setText(m_details->isHidden() ? tr("Details") : tr("Hide details"));
    m_copyDetails->setText(tr("Copy"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
}

void Banner::restyle()
{
    const Look look = lookOf(m_kind);
    m_icon->setPixmap(m_theme.pixmap(look.icon, look.token, 20, devicePixelRatioF()));
    m_close->setIcon(m_theme.icon(u"close"_s));
    m_title->setFont(m_theme.font(FontRole::Strong));
    m_details->setFont(m_theme.font(FontRole::MonoSmall));
    setStyleProperty(this, "kind", look.name);
}

} // namespace hookdesk::ui
