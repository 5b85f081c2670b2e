// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/bodyeditor.h"

#include "core/json/value.h"
#include "ui/support/formatting.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

BodyEditor::BodyEditor(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QPlainTextEdit)
    , m_status(new StatusLabel(theme))
    , m_format(new IconButton(theme, u"code"_s))
{
    m_edit->setObjectName(u"bodyEditor"_s);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_status->setObjectName(u"bodyStatus"_s);
    m_format->setProperty("compact", true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_status);
    row->addStretch(1);
    row->addWidget(m_format);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 8);
    layout->setSpacing(6);
    layout->addWidget(m_edit, 1);
    layout->addLayout(row);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(150);
    connect(&m_checkTimer, &QTimer::timeout, this, &BodyEditor::check);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_checkTimer.start();
        emit changed();
    });
    connect(m_format, &QAbstractButton::clicked, this, &BodyEditor::format);
    const auto restyle = [this] { m_edit->setFont(m_theme.font(FontRole::Mono)); };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    check();
}

void BodyEditor::setBody(const QByteArray &body)
{
    const QSignalBlocker block(m_edit);
    m_edit->setPlainText(QString::fromUtf8(body));
    check();
}

QByteArray BodyEditor::body() const
{
    const QString text = m_edit->toPlainText();
    return text.trimmed().isEmpty() ? QByteArray() : text.toUtf8();
}

void BodyEditor::setLimit(qint64 bytes)
{
    m_limit = bytes;
    check();
}

QPair<int, int> BodyEditor::positionOf(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {static_cast<int>(before.count('\n')) + 1,
        static_cast<int>(QString::fromUtf8(before.mid(lineStart)).size()) + 1};
}

QString BodyEditor::problem() const
{
    const QByteArray text = body();
    if (text.isEmpty())
        return {};
    if (m_limit > 0 && text.size() > m_limit)
        return tr("The body is %1. The limit is %2.").arg(bytesText(text.size()), bytesText(m_limit));
    const auto parsed = json::parse(text);
    if (parsed)
        return {};
    // core names the byte; people count lines.
    static const QRegularExpression place(u"^byte (\\d+): (.*)$"_s);
    const auto match = place.match(parsed.error().detail);
    if (!match.hasMatch())
        return tr("This is no valid JSON: %1").arg(parsed.error().detail);
    const auto [line, column] = positionOf(text, match.captured(1).toLongLong());
    return tr("Line %1, column %2: no valid JSON here (%3).").arg(line).arg(column).arg(match.captured(2));
}

void BodyEditor::check()
{
    const QByteArray text = body();
    const QString wrong = problem();
    m_format->setText(tr("Format"));
    m_edit->setAccessibleName(tr("Body"));
    m_edit->setProperty("invalid", !wrong.isEmpty());
    if (text.isEmpty())
        m_status->setStatus(u"status-info"_s, tr("Empty: nothing is sent as body."), Token::Text2);
    else if (wrong.isEmpty())
        m_status->setStatus(u"status-ok"_s, tr("Valid JSON, %1").arg(bytesText(text.size())), Token::Ok);
    else
        m_status->setStatus(u"status-error"_s, wrong, Token::Err);
    m_status->setAccessibleName(wrong);
}

void BodyEditor::format()
{
    m_edit->setPlainText(QString::fromUtf8(json::prettyPrint(body())));
}

void BodyEditor::focusEditor()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void BodyEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        check();
    QWidget::changeEvent(event);
}

} // namespace hookdesk::ui
