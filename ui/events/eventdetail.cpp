// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventdetail.h"

#include "ui/events/eventdelegates.h"
#include "ui/events/headersview.h"
#include "ui/events/payloadview.h"
#include "ui/events/signaturepanel.h"
#include "ui/events/themedlabel.h"
#include "ui/shell/tabkey.h"
#include "ui/support/errortext.h"
#include "ui/support/formatting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

EventDetail::EventDetail(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_head(new QWidget)
    , m_topic(new ThemedLabel(services.theme, FontRole::Heading, Token::Text))
    , m_number(new ThemedLabel(services.theme, FontRole::Mono, Token::Text2))
    , m_signature(new StatusLabel(services.theme))
    , m_state(new StatusLabel(services.theme))
    , m_facts(new ThemedLabel(services.theme, FontRole::Mono, Token::Text2))
    , m_tabRow(new QWidget)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_banner(new Banner(services.theme))
    , m_payload(new PayloadView(services.theme))
    , m_raw(new CodeView(services.theme))
    , m_rawMode(new SegmentedControl(services.theme))
    , m_rawCopy(new IconButton(services.theme, u"copy"_s))
    , m_rawFacts(new ThemedLabel(services.theme, FontRole::Small, Token::Text2))
    , m_rawNote(new ThemedLabel(services.theme, FontRole::Small, Token::Text2))
    , m_headers(new HeadersView(services.theme))
    , m_signaturePanel(new SignaturePanel(services.theme, services.shops, services.credentials))
{
    setBackground(this, services.theme, Token::Base);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_topic);
    title->addWidget(m_number);
    title->addStretch(1);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(12);
    facts->addWidget(m_signature);
    facts->addWidget(m_state);
    facts->addStretch(1);
    facts->addWidget(m_facts);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(18, 12, 20, 2);
    head->setSpacing(4);
    head->addLayout(title);
    head->addLayout(facts);

    m_tabs->setObjectName(u"eventDetailTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFont(services.theme.font(FontRole::Body));
    for (int tab = 0; tab < TabCount; ++tab)
        m_tabs->addTab(QString());
    auto *tabRow = new QHBoxLayout(m_tabRow);
    tabRow->setContentsMargins(18, 0, 20, 0);
    tabRow->addWidget(m_tabs, 0, Qt::AlignBottom);
    tabRow->addStretch(1);

    m_rawMode->addSegment(QString());
    m_rawMode->addSegment(QString());
    m_rawMode->setObjectName(u"eventRawMode"_s);
    m_raw->setObjectName(u"eventRaw"_s);
    m_headers->setObjectName(u"eventHeaders"_s);
    m_signaturePanel->setObjectName(u"eventSignature"_s);
    auto *rawPage = new QWidget;
    auto *rawRow = new QHBoxLayout;
    rawRow->setContentsMargins(18, 8, 20, 8);
    rawRow->addWidget(m_rawMode);
    rawRow->setSpacing(10);
    m_rawNote->setObjectName(u"eventRawNote"_s);
    m_rawNote->setContentsMargins(18, 0, 20, 8);
    m_rawNote->setWordWrap(true);
    m_rawFacts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    rawRow->addWidget(m_rawFacts, 1);
    rawRow->addWidget(m_rawCopy);
    auto *rawLayout = new QVBoxLayout(rawPage);
    rawLayout->setContentsMargins(0, 0, 0, 0);
    rawLayout->setSpacing(0);
    rawLayout->addLayout(rawRow);
    rawLayout->addWidget(m_rawNote);
    rawLayout->addWidget(m_raw, 1);
    m_stack->addWidget(m_payload);
    m_stack->addWidget(rawPage);
    m_stack->addWidget(m_headers);
    m_stack->addWidget(m_signaturePanel);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabRow);
    layout->addWidget(hairline(services.theme));
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);

    m_payload->setLanguage(services.language.language());
    connect(&services.language, &LanguageSwitch::changed, m_payload, &PayloadView::setLanguage);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        if (tab == RawTab)
            showRaw();
    });
    connect(m_rawMode, &SegmentedControl::activated, this, &EventDetail::showRaw);
    connect(m_rawCopy, &QAbstractButton::clicked, this, &EventDetail::copyRaw);
    connect(m_payload, &PayloadView::copied, this, &EventDetail::statusMessage);
    connect(m_signaturePanel, &SignaturePanel::openAppsWanted, this,
        [this] { emit openPage(u"apps"_s, QString()); });
    connect(m_banner, &Banner::buttonClicked, this, [this] { setEvent(m_row); });
    retranslate();
    clear();
}

void EventDetail::retranslate()
{
    m_tabs->setTabText(PayloadTab, tr("Payload"));
    m_tabs->setTabText(RawTab, tr("Raw"));
    m_tabs->setTabText(HeadersTab, tr("Headers"));
    m_tabs->setTabText(SignatureTab, tr("Signature"));
    m_tabs->setAccessibleName(tr("Parts of the event"));
    for (int tab = 0; tab < TabCount; ++tab)
        m_tabs->setTabToolTip(tab, tabKey(tab).toString(QKeySequence::NativeText));
    m_rawMode->setText(0, tr("Formatted"));
    //: the bytes as they came
    m_rawMode->setText(1, tr("Exact"));
    m_rawCopy->setText(tr("Copy"));
    m_rawNote->setText(tr("Raw shows personal data unmasked."));
    if (m_row.id != EventId::None)
        showRow();
}

void EventDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventDetail::setLow(bool low)
{
    m_head->layout()->setContentsMargins(18, low ? 8 : 12, 20, 2);
    m_tabRow->setFixedHeight(low ? 34 : 38);
}

void EventDetail::setWide(bool wide)
{
    m_facts->setVisible(wide); // the two-line list shows time and size already
}

void EventDetail::clear()
{
    ++m_generation;
    m_row = {};
    m_detail = {};
    m_loaded = false;
    m_payload->clear();
    m_raw->clear();
    m_headers->setHeaders({});
    m_signaturePanel->clear();
    m_banner->hide();
}

const platform::PlatformProfile *EventDetail::profile() const
{
    return m_services.api.profile(ShopId(m_row.shopId));
}

void EventDetail::setEvent(const store::EventRow &row)
{
    const quint64 generation = ++m_generation;
    if (row.id != m_row.id) {
        m_payload->setPersonalShown(false); // "this item only"
        m_loaded = false;
    }
    m_row = row;
    m_banner->hide();
    showRow();
    onDone(
        this, m_services.events.event(row.id), [this, generation](const Result<store::EventDetail> &detail) {
            if (generation != m_generation)
                return;
            if (!detail) {
                m_loaded = false;
                m_banner->showError(errorText(detail.error(), tr("The event could not be read.")));
                m_banner->setButtons(tr("Try again"));
                return;
            }
            m_detail = *detail;
            m_loaded = true;
            showDetail();
        });
}

void EventDetail::showRow()
{
    const auto signature = signatureLook(m_row.signature);
    const auto state = stateLook(m_row.state, m_row.answeredStatus);
    m_topic->setText(m_row.topic.isEmpty() ? tr("unknown topic") : displaySafe(m_row.topic, 80));
    m_number->setText(m_row.resourceId.isEmpty() ? QString() : u"#"_s + displaySafe(m_row.resourceId, 40));
    m_signature->setStatus(signature.icon, signature.text, signature.token);
    m_state->setStatus(state.icon, state.text, state.token);
    m_facts->setText(timeText(m_row.receivedAtMs, true) + u" · "_s + bytesText(m_row.bodyBytes));
    setAccessibleName(spokenRow(m_row));
}

void EventDetail::showDetail()
{
    showPayload();
    m_headers->setHeaders(HeadersView::parse(m_detail.headers));
    m_signaturePanel->setEvent(m_detail, profile());
    m_raw->clear();
    if (m_tabs->currentIndex() == RawTab)
        showRaw();
    emit shown(static_cast<qint64>(m_row.id));
}

void EventDetail::showPayload()
{
    const QString root = m_row.topic.section(u'/', 0, 0);
    const auto *platform = profile();
    const auto catalog = platform != nullptr ? m_services.catalogs.loaded(platform->id) : nullptr;
    const catalog::Topic *topic = catalog != nullptr ? catalog->topic(m_row.topic) : nullptr;
    m_payload->setBody(m_detail.body, root.isEmpty() ? u"body"_s : root,
        topic != nullptr ? topic->payload : catalog::SchemaPtr());
    if (platform == nullptr || catalog != nullptr)
        return;
    // Names arrive a moment later; the tree is there at once.
    onDone(this, m_services.catalogs.catalog(platform->catalog),
        [this, generation = m_generation](const Result<catalog::CatalogPtr> &loaded) {
            if (generation == m_generation && loaded && *loaded)
                showPayload();
        });
}

void EventDetail::showRaw()
{
    if (!m_loaded)
        return;
    m_raw->setContent(m_detail.body, m_rawMode->current() == 0);
    m_rawFacts->setText(m_rawMode->current() == 0
            ? tr("Indented for reading")
            : tr("%n byte(s), as received", nullptr, static_cast<int>(m_detail.body.size())));
}

void EventDetail::copyRaw()
{
    QGuiApplication::clipboard()->setText(m_raw->text());
    emit statusMessage(tr("Copied with personal data, as shown."));
}

void EventDetail::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void EventDetail::focusContent()
{
    if (m_tabs->currentIndex() == PayloadTab)
        m_payload->tree()->setFocus(Qt::ShortcutFocusReason);
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

bool EventDetail::hasFocusInside() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr && (focus == this || isAncestorOf(focus));
}

} // namespace hookdesk::ui
