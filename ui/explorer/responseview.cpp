// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/responseview.h"

#include "core/model/recordtablemodel.h"
#include "ui/events/filterchip.h"
#include "ui/events/headersview.h"
#include "ui/events/payloadview.h"
#include "ui/events/themedlabel.h"
#include "ui/explorer/recordtable.h"
#include "ui/shell/tabkey.h"
#include "ui/support/errortext.h"
#include "ui/support/formatting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

ResponseView::ResponseView(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_records(new RecordTableModel(this))
    , m_bar(new QWidget)
    , m_status(new StatusLabel(services.theme))
    , m_facts(new ThemedLabel(services.theme, FontRole::Mono, Token::Text2))
    , m_tabs(new QTabBar)
    , m_personal(new IconButton(services.theme, u"eye"_s))
    , m_columns(new IconButton(services.theme, u"columns"_s))
    , m_columnMenu(new CheckMenu(this))
    , m_rows(new ThemedLabel(services.theme, FontRole::Small, Token::Text2))
    , m_progress(new ProgressStrip(services.theme))
    , m_runningRow(new QWidget)
    , m_runningText(new ThemedLabel(services.theme, FontRole::Small, Token::Text2))
    , m_cancel(new QPushButton)
    , m_banner(new Banner(services.theme))
    , m_stack(new QStackedWidget)
    , m_pages(new QStackedWidget)
    , m_hint(new EmptyState(services.theme))
    , m_table(new QTableView)
    , m_tree(new PayloadView(services.theme))
    , m_rawPage(new QWidget)
    , m_rawMode(new SegmentedControl(services.theme))
    , m_rawNote(new ThemedLabel(services.theme, FontRole::Small, Token::Text2))
    , m_raw(new CodeView(services.theme))
    , m_headers(new HeadersView(services.theme))
{
    setBackground(this, services.theme, Token::Base);
    m_status->setObjectName(u"responseStatus"_s);
    m_facts->setObjectName(u"responseFacts"_s);
    m_tabs->setObjectName(u"responseTabs"_s);
    m_personal->setObjectName(u"personalToggle"_s);
    m_columns->setObjectName(u"responseColumns"_s);
    m_rows->setObjectName(u"responseRows"_s);
    m_cancel->setObjectName(u"cancelRequest"_s);
    m_banner->setObjectName(u"responseBanner"_s);
    m_hint->setObjectName(u"responseHint"_s);
    m_table->setObjectName(u"responseTable"_s);
    m_raw->setObjectName(u"responseRaw"_s);
    m_headers->setObjectName(u"responseHeaders"_s);
    m_tree->tree()->setObjectName(u"responseTree"_s);

    m_personal->setCheckable(true);
    m_personal->setProperty("compact", true);
    m_columns->setProperty("compact", true);
    connect(m_columns, &QAbstractButton::clicked, this, [this] {
        fillColumnMenu();
        const QPoint corner(m_columns->width() - m_columnMenu->sizeHint().width(), m_columns->height() + 2);
        m_columnMenu->popup(m_columns->mapToGlobal(corner));
    });
    m_bar->setMinimumWidth(300); // narrow windows cut the facts, not the window
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = 0; tab < TabCount; ++tab)
        m_tabs->addTab(QString());
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(20, 0, 20, 0);
    bar->setSpacing(10);
    bar->addWidget(m_status);
    bar->addWidget(m_facts);
    bar->addSpacing(6);
    bar->addWidget(m_tabs, 0, Qt::AlignBottom);
    bar->addStretch(1);
    bar->addWidget(m_rows);
    bar->addWidget(m_personal);
    bar->addWidget(m_columns);

    m_cancel->setProperty("compact", true);
    auto *running = new QHBoxLayout(m_runningRow);
    running->setContentsMargins(20, 4, 20, 4);
    running->addWidget(m_runningText);
    running->addWidget(m_cancel);
    running->addStretch(1);
    m_runningRow->hide();

    m_table->setModel(m_records);
    m_table->setHorizontalHeader(new RecordHeader(services.theme, m_table));
    setUpTable(m_table, services.theme);
    m_table->horizontalHeader()->setMinimumHeight(RecordHeader::kHeight);
    m_table->horizontalHeader()->setMaximumHeight(RecordHeader::kHeight);
    m_table->setItemDelegate(new RecordDelegate(services.theme, m_table));
    m_tree->setPersonalButtonVisible(false);
    m_rawMode->addSegment(QString());
    m_rawMode->addSegment(QString());
    auto *rawRow = new QHBoxLayout;
    rawRow->setContentsMargins(20, 6, 20, 6);
    rawRow->setSpacing(10);
    rawRow->addWidget(m_rawMode);
    m_rawNote->setObjectName(u"responseRawNote"_s);
    m_rawNote->setWordWrap(true);
    rawRow->addWidget(m_rawNote, 1);
    auto *rawLayout = new QVBoxLayout(m_rawPage);
    rawLayout->setContentsMargins(0, 0, 0, 0);
    rawLayout->setSpacing(0);
    rawLayout->addLayout(rawRow);
    rawLayout->addWidget(m_raw, 1);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_rawPage);
    m_pages->addWidget(m_headers);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_pages);

    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(20, 0, 20, 0);
    banners->addWidget(m_banner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(hairline(services.theme));
    layout->addWidget(m_progress);
    layout->addWidget(m_runningRow);
    layout->addLayout(banners);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        if (tab == RawTab)
            showRaw();
        updateTools();
    });
    connect(m_rawMode, &SegmentedControl::activated, this, &ResponseView::showRaw);
    connect(m_personal, &QAbstractButton::toggled, this, &ResponseView::setPersonalShown);
    connect(m_cancel, &QPushButton::clicked, this, &ResponseView::cancelWanted);
    connect(m_hint, &EmptyState::buttonClicked, this, &ResponseView::hintTaken);
    connect(m_banner, &Banner::buttonClicked, this, [this] { emit adviceTaken(m_advice); });
    connect(m_tree, &PayloadView::copied, this, &ResponseView::statusMessage);
    const auto speak = [this](Language language) {
        m_records->setLanguage(language);
        m_tree->setLanguage(language);
        sizeColumns();
    };
    connect(&services.language, &LanguageSwitch::changed, this, speak);
    speak(services.language.language());
    retranslate();
    clear();
}

void ResponseView::retranslate()
{
    m_tabs->setTabText(TableTab, tr("Table"));
    m_tabs->setTabText(TreeTab, tr("Tree"));
    m_tabs->setTabText(RawTab, tr("Raw"));
    m_tabs->setTabText(HeadersTab, tr("Headers"));
    m_tabs->setAccessibleName(tr("Parts of the answer"));
    for (int tab = 0; tab < TabCount; ++tab)
        m_tabs->setTabToolTip(tab, tabKey(tab).toString(QKeySequence::NativeText));
    m_rawMode->setText(0, tr("Formatted"));
    m_rawMode->setText(1, tr("Exact"));
    m_rawNote->setText(tr("Raw shows personal data unmasked."));
    m_cancel->setText(tr("Cancel"));
    m_table->setAccessibleName(tr("Records of the answer"));
    updateTools();
    if (m_sayHint)
        m_sayHint();
    if (m_sayBanner && !m_banner->isHidden())
        m_sayBanner();
    if (m_runningWords)
        m_runningText->setText(m_runningWords());
}

void ResponseView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ResponseView::setLow(bool low)
{
    m_bar->setFixedHeight(low ? 36 : 40);
}

void ResponseView::setCompact(bool compact)
{
    m_compact = compact;
    updateTools();
}

void ResponseView::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ResponseView::clear()
{
    ++m_generation;
    m_hasResponse = false;
    m_sayHint = [this] {
        m_hint->setContent(u"send"_s, tr("Nothing sent yet."),
            tr("Choose an operation, fill in what you need, and press Send."));
    };
    m_response = {};
    m_records->clear();
    m_tree->clear();
    m_raw->clear();
    m_headers->setHeaders({});
    m_banner->hide();
    m_status->hide();
    m_facts->hide();
    m_stack->setCurrentWidget(m_hint);
    setPersonalShown(false);
    retranslate();
}

void ResponseView::showHint(
    const QString &icon, const QString &title, const QString &text, const QString &button)
{
    clear();
    m_sayHint = {};
    m_hint->setContent(icon, title, text, button);
}

void ResponseView::setRunning(bool running, const Words &what)
{
    m_runningRow->hide(); // shown by setNote() or after a while, so that short calls do not flicker
    const quint64 generation = ++m_generation;
    m_runningWords = what;
    if (!running) {
        m_progress->stop();
        return;
    }
    m_progress->start();
    m_runningText->setText(what ? what() : QString());
    constexpr int kPatience = 300;
    QTimer::singleShot(kPatience, this, [this, generation] {
        if (generation == m_generation)
            m_runningRow->show();
    });
}

void ResponseView::setNote(const Words &text)
{
    m_runningWords = text;
    m_runningText->setText(text());
    m_runningRow->show();
}

void ResponseView::setStatus(int status, const net::ExchangeRecord &record, qint64 bytes)
{
    m_status->setVisible(status > 0);
    const bool good = status >= 200 && status < 300;
    const bool waiting = status == 429;
    m_status->setStatus(good ? u"status-ok"_s
            : waiting        ? u"status-ratelimit"_s
                             : u"status-error"_s,
        QString::number(status),
        good          ? Token::Ok
            : waiting ? Token::Warn
                      : Token::Err,
        true);
    m_status->setAccessibleName(QString::number(status));
    m_facts->setVisible(status > 0);
    m_facts->setText(durationText(record.total) + u" · "_s + bytesText(bytes));
    m_headers->setHeaders(record.responseHeaders);
}

void ResponseView::showResponse(
    const platform::ApiResponse &response, const catalog::SchemaPtr &schema, const QString &rootName)
{
    setRunning(false);
    const quint64 generation = ++m_generation;
    m_banner->hide();
    m_response = response;
    m_schema = schema;
    m_rootName = rootName;
    setStatus(response.status, response.record, response.body.size());
    m_headers->setHeaders(response.headers);
    if (response.body.trimmed().isEmpty()) {
        clear();
        m_sayHint
            = [this] { m_hint->setContent(u"check"_s, tr("Done. The server sent no content."), {}, {}); };
        m_sayHint();
        setStatus(response.status, response.record, 0);
        return;
    }
    if (response.body.size() <= PayloadView::kPoolBytes) {
        showDocument(json::parse(response.body));
        return;
    }
    onDone(this, inPool([body = response.body] { return json::parse(body); }),
        [this, generation](const Result<json::Value> &document) {
            if (generation == m_generation)
                showDocument(document);
        });
}

void ResponseView::showDocument(const Result<json::Value> &document)
{
    m_hasResponse = true;
    m_stack->setCurrentWidget(m_pages);
    if (!document) {
        m_records->clear();
        m_tree->setBody(m_response.body, m_rootName, {});
        m_tabs->setCurrentIndex(RawTab);
        m_advice = Advice::None;
        m_sayBanner = [this, error = document.error()] {
            m_banner->showError(errorText(error, tr("The answer cannot be read as JSON.")));
            m_banner->setButtons({});
        };
        m_sayBanner();
    } else {
        m_records->setRecords(*document, m_schema);
        m_records->setVisibleColumns(m_chosenColumns.value(m_rootName));
        m_tree->setValue(*document, m_rootName, m_schema);
        sizeColumns();
        m_table->scrollToTop();
    }
    if (m_tabs->currentIndex() == RawTab)
        showRaw();
    else
        m_raw->clear();
    updateTools();
    emit shown();
}

void ResponseView::showRaw()
{
    if (m_hasResponse)
        m_raw->setContent(m_response.body, m_rawMode->current() == 0);
}

void ResponseView::sizeColumns()
{
    constexpr int kSample = 12;
    constexpr int kWidest = 240;
    const QFontMetrics mono(m_services.theme.font(FontRole::Mono));
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    for (int column = 0; column < m_records->columnCount(); ++column) {
        int width = header->sectionSizeHint(column);
        for (int row = 0; row < std::min(kSample, m_records->rowCount()); ++row) {
            QString text = m_records->index(row, column).data().toString().left(60);
            if (text.size() > 19 && text.at(10) == u'T')
                text.truncate(19); // times are shown short
            width = std::max(width, mono.horizontalAdvance(text) + 28);
        }
        m_table->setColumnWidth(column, std::clamp(width, 70, kWidest));
    }
}

void ResponseView::fillColumnMenu()
{
    m_columnMenu->clear();
    const QStringList visible = m_records->visibleColumns();
    m_columnMenu->addAction(tr("Reset columns"), this, [this] {
        m_chosenColumns.remove(m_rootName);
        m_records->setVisibleColumns({});
        sizeColumns();
        updateTools();
    });
    m_columnMenu->addSeparator();
    constexpr qsizetype kMost = 80; // a longer menu cannot be used; the tree shows everything
    const QStringList paths = m_records->columnPaths();
    for (const QString &path : paths.mid(0, kMost)) {
        const QString title = m_records->columnTitle(path).in(m_services.language.language());
        QString label = title.isEmpty() ? path : title + u"   "_s + path;
        QAction *action = m_columnMenu->addAction(label.replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(visible.contains(path));
        connect(action, &QAction::toggled, this, [this, path](bool on) {
            QStringList chosen = m_records->visibleColumns();
            if (on)
                chosen.append(path);
            else if (chosen.size() > 1)
                chosen.removeAll(path);
            m_chosenColumns.insert(m_rootName, chosen);
            m_records->setVisibleColumns(chosen);
            sizeColumns();
            updateTools();
        });
    }
}

void ResponseView::updateTools()
{
    const bool table = m_hasResponse && m_tabs->currentIndex() == TableTab;
    const bool tree = m_hasResponse && m_tabs->currentIndex() == TreeTab;
    m_personal->setVisible(table || tree);
    m_columns->setVisible(table);
    m_personal->setText(
        m_records->isPersonalShown() ? tr("Personal data shown") : tr("Personal data masked"));
    const QString personal
        = m_records->isPersonalShown() ? tr("Personal data shown") : tr("Personal data masked");
    //: %1 shown columns, %2 all columns
    const QString columns
        = tr("%1 of %2 columns").arg(m_records->visibleColumns().size()).arg(m_records->columnPaths().size());
    m_personal->setText(m_compact ? QString() : personal);
    m_personal->setAccessibleName(personal);
    m_personal->setToolTip(personal);
    m_columns->setText(m_compact ? QString() : columns);
    m_columns->setAccessibleName(columns);
    m_columns->setToolTip(columns);
    m_rows->setVisible(table);
    const int rows = m_records->rowCount();
    if (m_response.total > rows)
        //: %1 rows shown, %2 rows that the shop has
        m_rows->setText(tr("%1 of %2 rows").arg(countText(rows), countText(m_response.total)));
    else
        m_rows->setText(tr("%n row(s)", nullptr, rows));
}

void ResponseView::setPersonalShown(bool shown)
{
    m_records->setPersonalShown(shown);
    m_tree->setPersonalShown(shown);
    m_personal->setChecked(shown);
    m_personal->setIconName(shown ? u"eye"_s : u"eye-off"_s);
    m_table->viewport()->update();
    updateTools();
}

void ResponseView::showError(const Error &error, const net::ExchangeRecord &record)
{
    ++m_generation;
    setRunning(false);
    m_hasResponse = m_hasResponse && m_records->rowCount() > 0;
    setStatus(error.httpStatus > 0 ? error.httpStatus : record.status, record, record.responseBytes);
    m_sayBanner = [this, error] { sayError(error); };
    m_sayBanner();
    updateTools();
}

void ResponseView::sayError(const Error &error)
{
    m_banner->showError(errorText(error));
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::SecretMissing:
    case Error::Kind::SecretLocked:
    case Error::Kind::SecretUnavailable:
    case Error::Kind::SecretLost:
        m_advice = Advice::OpenApps;
        m_banner->setButtons(tr("Open Apps"));
        break;
    case Error::Kind::Forbidden:
        m_advice = Advice::OpenApps;
        m_banner->setButtons(tr("Go to scopes"));
        break;
    case Error::Kind::Timeout:
    case Error::Kind::HostNotFound:
    case Error::Kind::Unreachable:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
        m_advice = Advice::Retry;
        m_banner->setButtons(tr("Try again"));
        break;
    default:
        m_advice = Advice::None;
        m_banner->setButtons({});
        break;
    }
}

void ResponseView::showProblem(const Words &title, const Words &text)
{
    m_advice = Advice::None;
    m_sayBanner = [this, title, text] {
        m_banner->showMessage(Banner::Kind::Error, title(), text());
        m_banner->setButtons({});
    };
    m_sayBanner();
}

void ResponseView::hideBanner()
{
    m_banner->hide();
}

} // namespace hookdesk::ui
