// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/requestpane.h"

#include "ui/events/headersview.h"
#include "ui/events/themedlabel.h"
#include "ui/explorer/bodyeditor.h"
#include "ui/explorer/requestform.h"
#include "ui/explorer/requestpreview.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPreviewWidth = 376;
constexpr int kPreviewDelayMs = 150;

} // namespace

RequestPane::RequestPane(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_tabRow(new QWidget)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_form(new RequestForm(theme))
    , m_body(new BodyEditor(theme))
    , m_headers(new HeadersView(theme))
    , m_preview(new RequestPreview(theme))
    , m_previewTab(new QWidget)
    , m_side(new QWidget)
{
    m_tabs->setObjectName(u"requestTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = 0; tab < TabCount; ++tab)
        m_tabs->addTab(QString());
    auto *tabRow = new QHBoxLayout(m_tabRow);
    tabRow->setContentsMargins(20, 0, 20, 0);
    tabRow->addWidget(m_tabs, 0, Qt::AlignBottom);
    tabRow->addStretch(1);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_headers);
    m_stack->addWidget(m_previewTab);
    for (QWidget *place : {m_previewTab, m_side}) {
        auto *layout = new QVBoxLayout(place);
        layout->setContentsMargins(0, 0, 0, 0);
    }
    m_side->setFixedWidth(kPreviewWidth);
    auto *line = new QWidget;
    line->setFixedWidth(1);
    setBackground(line, theme, Token::Border);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    row->addWidget(line);
    row->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabRow);
    layout->addWidget(hairline(theme));
    layout->addLayout(row, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(kPreviewDelayMs);
    connect(&m_previewTimer, &QTimer::timeout, this, &RequestPane::updatePreview);
    m_preview->setCurlSource([this] {
        return m_operation != nullptr && m_profile != nullptr ? curlOf(shownRequest(), *m_profile, m_base)
                                                              : QString();
    });
    const auto edited = [this] {
        m_previewTimer.start();
        emit changed();
    };
    connect(m_form, &RequestForm::changed, this, edited);
    connect(m_body, &BodyEditor::changed, this, edited);
    connect(m_form, &RequestForm::contentHeightChanged, this, &RequestPane::preferredHeightChanged);
    connect(m_preview, &RequestPreview::copied, this, &RequestPane::statusMessage);
    placePreview();
    retranslate();
}

void RequestPane::retranslate()
{
    m_tabs->setTabText(ParametersTab, tr("Parameters"));
    m_tabs->setTabText(BodyTab, tr("Body"));
    //: tab with a count
    m_tabs->setTabText(HeadersTab, tr("Headers %1").arg(m_headers->rowCount()));
    m_tabs->setTabText(PreviewTab, tr("Preview"));
    m_tabs->setAccessibleName(tr("Parts of the request"));
}

void RequestPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestPane::setWide(bool wide)
{
    m_wide = wide;
    placePreview();
}

void RequestPane::setLow(bool low)
{
    m_form->setLow(low);
    m_tabRow->setFixedHeight(low ? 34 : 38);
}

void RequestPane::placePreview()
{
    (m_wide ? m_side : m_previewTab)->layout()->addWidget(m_preview);
    m_side->setVisible(m_wide);
    m_tabs->setTabVisible(PreviewTab, !m_wide);
}

RequestDraft RequestPane::firstDraft(
    const catalog::Operation &operation, const platform::PlatformProfile &profile)
{
    RequestDraft draft {RequestForm::defaults(operation, profile), {}};
    if (!operation.bodyType.isEmpty() && !operation.bodyExample.isNull())
        draft.body = json::serialize(operation.bodyExample, json::Format::Indented);
    return draft;
}

void RequestPane::setOperation(const catalog::Operation *operation, const platform::PlatformProfile *profile,
    const RequestDraft &draft, Language language)
{
    m_operation = operation;
    m_profile = profile;
    const bool hasBody = operation != nullptr && !operation->bodyType.isEmpty();
    m_form->setOperation(operation, draft.values, language);
    m_body->setLimit(profile != nullptr ? profile->requestLimitBytes : 0);
    m_body->setBody(draft.body);
    m_tabs->setTabVisible(BodyTab, hasBody);
    const bool onlyBody = hasBody && operation->parameters.isEmpty();
    m_tabs->setCurrentIndex(onlyBody ? BodyTab : ParametersTab);
    updatePreview();
}

void RequestPane::setTarget(const QUrl &base, const QString &maskedToken)
{
    m_base = base;
    m_maskedToken = maskedToken;
    updatePreview();
}

RequestDraft RequestPane::draft() const
{
    return {m_form->values(), m_body->body()};
}

Result<platform::ApiRequest> RequestPane::request() const
{
    if (m_operation == nullptr)
        return fail(Error::Kind::BadInput);
    const bool hasBody = !m_operation->bodyType.isEmpty();
    return platform::buildRequest(*m_operation, m_form->values(), hasBody ? m_body->body() : QByteArray());
}

QString RequestPane::bodyProblem() const
{
    if (m_operation == nullptr || m_operation->bodyType.isEmpty())
        return {};
    if (m_operation->bodyRequired && m_body->body().isEmpty())
        return tr("This operation needs a body.");
    return m_operation->bodyType.contains("json"_L1) ? m_body->problem() : QString();
}

bool RequestPane::markField(const QString &name, const QString &text, const QString &serverText)
{
    if (!m_form->setFieldError(name, text, serverText))
        return false;
    m_tabs->setCurrentIndex(ParametersTab);
    return true;
}

void RequestPane::clearErrors()
{
    m_form->clearErrors();
}

void RequestPane::showBody()
{
    m_tabs->setCurrentIndex(BodyTab);
    m_body->focusEditor();
}

void RequestPane::copyCurl()
{
    m_preview->copyCurl();
}

int RequestPane::preferredHeight() const
{
    return m_tabRow->maximumHeight() + 1 + m_form->contentHeight();
}

platform::ApiRequest RequestPane::shownRequest() const
{
    if (auto built = request())
        return *built;
    // Not complete yet: the template with what is there.
    platform::ApiRequest draft;
    draft.method = m_operation->method;
    draft.path = m_operation->path;
    const auto values = m_form->values();
    for (const auto &parameter : m_operation->parameters) {
        if (parameter.in == catalog::ParameterIn::Query && values.contains(parameter.name))
            draft.query.addQueryItem(parameter.name, values.value(parameter.name));
    }
    return draft;
}

void RequestPane::updatePreview()
{
    m_previewTimer.stop();
    if (m_operation == nullptr || m_profile == nullptr) {
        m_preview->setParts({});
        return;
    }
    const platform::ApiRequest built = shownRequest();
    m_preview->setParts(previewOf(built, *m_profile, m_maskedToken));
    HeaderList headers {{m_profile->tokenHeader, QByteArray("••••")}, {"Accept"_ba, "application/json"_ba}};
    if (!built.body.isEmpty())
        headers.append({"Content-Type"_ba, built.contentType});
    m_headers->setHeaders(headers);
    retranslate();
}

} // namespace hookdesk::ui
