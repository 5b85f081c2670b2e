// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/bodyeditor.h"

#include "core/base/async.h"
#include "core/json/value.h"
#include "ui/support/formatting.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <tuple>
#include <utility>

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
        ++m_generation;
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
    ++m_generation;
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
    if (std::exchange(m_limit, bytes) != bytes)
        check();
}

QPair<int, int> BodyEditor::positionOf(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {static_cast<int>(before.count('\n')) + 1,
        static_cast<int>(QString::fromUtf8(before.mid(lineStart)).size()) + 1};
}

BodyEditor::Verdict BodyEditor::judge(const QByteArray &text)
{
    const auto parsed = json::parse(text);
    if (parsed)
        return {};
    Verdict verdict {false, parsed.error().detail, 0, 0};
    // core names the byte; people count lines.
    const QRegularExpression place(u"^byte (\\d+): (.*)$"_s);
    const auto match = place.match(verdict.detail);
    if (match.hasMatch()) {
        std::tie(verdict.line, verdict.column) = positionOf(text, match.captured(1).toLongLong());
        verdict.detail = match.captured(2);
    }
    return verdict;
}

QString BodyEditor::sentence(const Verdict &verdict)
{
    if (verdict.valid)
        return {};
    if (verdict.line == 0)
        return tr("This is no valid JSON: %1").arg(verdict.detail);
    return tr("Line %1, column %2: no valid JSON here (%3).")
        .arg(verdict.line)
        .arg(verdict.column)
        .arg(verdict.detail);
}

bool BodyEditor::isTooLarge(const QByteArray &text) const
{
    return m_limit > 0 && text.size() > m_limit;
}

QString BodyEditor::problemOf(const QByteArray &text) const
{
    if (text.isEmpty())
        return {};
    if (isTooLarge(text))
        return tr("The body is %1. The limit is %2.").arg(bytesText(text.size()), bytesText(m_limit));
    if (isJudged())
        return sentence(m_verdict);
    if (text.size() > kPoolBytes)
        return tr("This large body is still being checked. Try again in a moment.");
    return sentence(judge(text));
}

QString BodyEditor::problem() const
{
    return problemOf(body());
}

void BodyEditor::check()
{
    const QByteArray text = body();
    if (!isJudged() && !text.isEmpty() && !isTooLarge(text)) {
        if (text.size() <= kPoolBytes) {
            m_verdict = judge(text);
            m_judged = m_generation;
        } else {
            const auto read = [text]() -> Result<Verdict> { return judge(text); };
            onDone(this, inPool(read), [this, generation = m_generation](const Result<Verdict> &verdict) {
                if (generation != m_generation || !verdict)
                    return;
                m_verdict = *verdict;
                m_judged = generation;
                showStatus(body());
            });
        }
    }
    showStatus(text);
}

void BodyEditor::showStatus(const QByteArray &text)
{
    m_format->setText(tr("Format"));
    m_edit->setAccessibleName(tr("Body"));
    if (text.size() > kPoolBytes && !isJudged() && !isTooLarge(text)) {
        m_edit->setProperty("invalid", false);
        m_status->setStatus(
            u"status-pending"_s, tr("Checking %1…").arg(bytesText(text.size())), Token::Text2);
        m_status->setAccessibleName({});
        return;
    }
    const QString wrong = problemOf(text);
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
    const QByteArray text = body();
    if (text.size() <= kPoolBytes) {
        m_edit->setPlainText(QString::fromUtf8(json::prettyPrint(text)));
        return;
    }
    m_format->setEnabled(false);
    const auto indent = [text]() -> Result<QString> { return QString::fromUtf8(json::prettyPrint(text)); };
    onDone(this, inPool(indent), [this, generation = m_generation](const Result<QString> &formatted) {
        m_format->setEnabled(true);
        if (generation == m_generation && formatted) // else it was edited meanwhile
            m_edit->setPlainText(*formatted);
    });
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
