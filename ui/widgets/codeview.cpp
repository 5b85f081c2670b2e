// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeview.h"

#include "core/base/async.h"
#include "core/json/value.h"
#include "ui/support/formatting.h"
#include "ui/widgets/painting.h"

#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qsciscintilla.h>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kInlineBytes = 256 * 1024; ///< larger documents are re-indented in the pool
constexpr qsizetype kMaxLine = 2000; ///< bytes; QScintilla lays out a line as a whole
constexpr qsizetype kMaxColored = 2 * 1024 * 1024; ///< the lexer runs in the GUI thread

struct Shown
{
    QByteArray text;
    bool cut = false;
};

/// UTF-8 continuation bytes must not be torn from their start.
qsizetype characterStart(const QByteArray &text, qsizetype position)
{
    while (position > 0 && (static_cast<uchar>(text.at(position)) & 0xC0U) == 0x80U)
        --position;
    return position;
}

QByteArray wrapLines(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size() + text.size() / kMaxLine + 1);
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf('\n', start);
        const bool last = end < 0;
        if (last)
            end = text.size();
        while (end - start > kMaxLine) {
            const qsizetype cut = characterStart(text, start + kMaxLine);
            result.append(text.constData() + start, cut - start).append('\n');
            start = cut;
        }
        result.append(text.constData() + start, end - start);
        if (!last)
            result.append('\n');
        start = end + 1;
    }
    return result;
}

Shown prepare(const QByteArray &raw, bool formatted)
{
    // Qsci stops at NUL; it is shown as its symbol.
    QByteArray text = formatted ? json::prettyPrint(raw) : raw;
    Shown shown;
    if (text.size() > CodeView::kMaxShown) {
        text.truncate(characterStart(text, CodeView::kMaxShown));
        shown.cut = true;
    }
    text.replace('\0', QByteArray("\xE2\x90\x80"));
    shown.text = wrapLines(text);
    return shown;
}

} // namespace

class CodeView::Private
{
public:
    Private(CodeView *view, Theme &t)
        : q(view)
        , theme(t)
        , note(plainLabel(view, true))
    {
    }

    void show(const Shown &shown);
    void create();
    void restyle();
    void retranslate();

    CodeView *q;
    Theme &theme;
    QLabel *note;
    QsciScintilla *editor = nullptr;
    QsciLexerJSON *lexer = nullptr;
    QString text;
    qsizetype total = 0;
    quint64 generation = 0;
    bool cut = false;
    bool colored = true;
};

void CodeView::Private::create()
{
    if (editor)
        return;
    editor = new QsciScintilla(q);
    editor->setReadOnly(true);
    editor->setUtf8(true);
    editor->setFrameShape(QFrame::NoFrame);
    editor->setWrapMode(QsciScintilla::WrapCharacter);
    editor->setWrapIndentMode(QsciScintilla::WrapIndentIndented);
    editor->setFolding(QsciScintilla::PlainFoldStyle, 1);
    editor->setMarginWidth(0, 0);
    editor->setMarginWidth(2, 0);
    editor->setCaretLineVisible(false);
    editor->setCaretWidth(1);
    editor->setTabWidth(2);
    editor->SendScintilla(QsciScintilla::SCI_SETSCROLLWIDTHTRACKING, 1UL);
    editor->SendScintilla(QsciScintilla::SCI_SETTABINDENTS, 0UL);
    // Tab leaves a read-only text instead of being swallowed by it.
    editor->SendScintilla(QsciScintilla::SCI_CLEARCMDKEY, static_cast<unsigned long>('\t'));
    lexer = new QsciLexerJSON(editor);
    lexer->setHighlightComments(false);
    lexer->setHighlightEscapeSequences(false);
    q->layout()->addWidget(editor);
    q->setFocusProxy(editor);
    restyle();
}

void CodeView::Private::restyle()
{
    note->setFont(theme.font(FontRole::Small));
    if (!editor)
        return;
    // Scintilla knows points only; the theme's sizes are logical pixels
    QFont font = theme.font(FontRole::Mono);
    if (font.pixelSize() > 0)
        font.setPointSizeF(font.pixelSize() * 72.0 / q->logicalDpiY());
    const QColor paper = theme.color(Token::Base);
    const auto style = [&](int number, Token token) {
        lexer->setColor(theme.color(token), number);
        lexer->setPaper(paper, number);
        lexer->setFont(font, number);
    };
    lexer->setDefaultColor(theme.color(Token::Text));
    lexer->setDefaultPaper(paper);
    lexer->setDefaultFont(font);
    style(QsciLexerJSON::Default, Token::Text);
    style(QsciLexerJSON::Number, Token::JNum);
    style(QsciLexerJSON::String, Token::JStr);
    style(QsciLexerJSON::UnclosedString, Token::Err);
    style(QsciLexerJSON::Property, Token::JKey);
    style(QsciLexerJSON::EscapeSequence, Token::JStr);
    style(QsciLexerJSON::CommentLine, Token::JNull);
    style(QsciLexerJSON::CommentBlock, Token::JNull);
    style(QsciLexerJSON::Operator, Token::Text2);
    style(QsciLexerJSON::IRI, Token::JStr);
    style(QsciLexerJSON::IRICompact, Token::JStr);
    style(QsciLexerJSON::Keyword, Token::JNull);
    style(QsciLexerJSON::KeywordLD, Token::JKey);
    style(QsciLexerJSON::Error, Token::Text);
    editor->setLexer(colored ? lexer : nullptr);
    editor->setFont(font);
    editor->setColor(theme.color(Token::Text));
    editor->setPaper(paper);
    editor->setSelectionBackgroundColor(theme.color(Token::Accent));
    editor->setSelectionForegroundColor(theme.color(Token::OnAccent));
    editor->setCaretForegroundColor(theme.color(Token::Focus));
    editor->setFoldMarginColors(theme.color(Token::Sunken), theme.color(Token::Sunken));
    editor->setMarginsBackgroundColor(theme.color(Token::Sunken));
    editor->setMarginsForegroundColor(theme.color(Token::Text3));
    constexpr int kFirstMarker = QsciScintilla::SC_MARKNUM_FOLDEREND;
    constexpr int kLastMarker = QsciScintilla::SC_MARKNUM_FOLDEROPEN;
    for (int marker = kFirstMarker; marker <= kLastMarker; ++marker) {
        editor->setMarkerForegroundColor(theme.color(Token::Base), marker);
        editor->setMarkerBackgroundColor(theme.color(Token::Text3), marker);
    }
}

void CodeView::Private::retranslate()
{
    note->setText(cut ? tr("The first %1 of %2 are shown. Export it to see everything.")
                            .arg(bytesText(kMaxShown), bytesText(total))
                      : QString());
    note->setVisible(cut);
}

void CodeView::Private::show(const Shown &shown)
{
    create();
    cut = shown.cut;
    retranslate();
    const bool wantColors = shown.text.size() <= kMaxColored;
    if (wantColors != colored) {
        colored = wantColors;
        editor->setLexer(colored ? lexer : nullptr);
        restyle();
    }
    text = QString::fromUtf8(shown.text);
    editor->setReadOnly(false);
    editor->setText(text);
    editor->setReadOnly(true);
    editor->SendScintilla(QsciScintilla::SCI_EMPTYUNDOBUFFER);
    editor->setCursorPosition(0, 0);
}

CodeView::CodeView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, theme))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(d->note);
    d->note->setContentsMargins(12, 6, 12, 6);
    d->note->hide();
    connect(&theme, &Theme::changed, this, [this] { d->restyle(); });
}

CodeView::~CodeView() = default;

void CodeView::setContent(const QByteArray &raw, bool formatted)
{
    const quint64 generation = ++d->generation;
    d->total = raw.size();
    if (raw.size() <= kInlineBytes) {
        d->show(prepare(raw, formatted));
        return;
    }
    onDone(this, inPool([raw, formatted]() -> Result<Shown> { return prepare(raw, formatted); }),
        [this, generation](const Result<Shown> &shown) {
            if (shown && generation == d->generation)
                d->show(*shown);
        });
}

void CodeView::clear()
{
    ++d->generation;
    d->cut = false;
    d->text.clear();
    d->retranslate();
    if (!d->editor)
        return;
    d->editor->setReadOnly(false);
    d->editor->clear();
    d->editor->setReadOnly(true);
}

QString CodeView::text() const
{
    return d->text;
}

void CodeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

} // namespace hookdesk::ui
