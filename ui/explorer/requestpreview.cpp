// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/requestpreview.h"

#include "ui/events/themedlabel.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

RequestPreview::RequestPreview(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new ThemedLabel(theme, FontRole::Small, Token::Text2))
    , m_lock(new QLabel)
    , m_masked(new ThemedLabel(theme, FontRole::Small, Token::Text2))
    , m_copy(new IconButton(theme, u"copy"_s))
    , m_text(new QPlainTextEdit)
{
    setBackground(this, theme, Token::Sunken);
    m_copy->setObjectName(u"copyCurl"_s);
    m_copy->setProperty("compact", true);
    m_text->setObjectName(u"requestPreview"_s);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setStyleSheet(u"QPlainTextEdit { border: 0; background: transparent; padding: 0; }"_s);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_title);
    row->addSpacing(4);
    row->addWidget(m_lock);
    row->addWidget(m_masked);
    row->addStretch(1);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 20, 8);
    layout->setSpacing(10);
    layout->addLayout(row);
    layout->addWidget(m_text, 1);
    connect(m_copy, &QAbstractButton::clicked, this, &RequestPreview::copyCurl);
    const auto restyle = [this] {
        m_lock->setPixmap(m_theme.pixmap(u"lock"_s, Token::Text2, 14, devicePixelRatioF()));
        m_text->setFont(m_theme.font(FontRole::Mono));
        render();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    retranslate();
}

void RequestPreview::retranslate()
{
    m_title->setText(tr("Request preview"));
    m_masked->setText(tr("Token masked"));
    m_copy->setText(tr("Copy as cURL"));
    m_text->setAccessibleName(tr("Request preview"));
}

void RequestPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestPreview::setParts(const QList<PreviewPart> &parts)
{
    m_parts = parts;
    render();
}

void RequestPreview::render()
{
    m_text->clear();
    QTextCursor cursor(m_text->document());
    for (const PreviewPart &part : std::as_const(m_parts)) {
        Token token = Token::Text;
        switch (part.kind) {
        case PreviewPart::Kind::Method:
            token = Token::Get;
            break;
        case PreviewPart::Kind::Key:
            token = Token::JKey;
            break;
        case PreviewPart::Kind::Value:
            token = Token::JStr;
            break;
        case PreviewPart::Kind::Header:
        case PreviewPart::Kind::Mark:
            token = Token::Text2;
            break;
        case PreviewPart::Kind::Plain:
        case PreviewPart::Kind::Path:
        case PreviewPart::Kind::Body:
            break;
        }
        QTextCharFormat format;
        format.setFont(m_theme.font(FontRole::Mono));
        format.setForeground(m_theme.color(token));
        cursor.insertText(part.text, format);
    }
    m_text->moveCursor(QTextCursor::Start);
}

void RequestPreview::copyCurl()
{
    const QString curl = m_curl ? m_curl() : QString();
    if (curl.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(curl);
    emit copied(tr("Copied as cURL. The token stands as $TOKEN."));
}

} // namespace hookdesk::ui
