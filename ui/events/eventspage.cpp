// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventspage.h"

#include "ui/events/eventdelegates.h"
#include "ui/events/eventdetail.h"
#include "ui/events/eventfilters.h"
#include "ui/events/eventsempty.h"
#include "ui/events/filterchip.h"
#include "ui/events/histogram.h"
#include "ui/events/histogramstrip.h"
#include "ui/events/themedlabel.h"
#include "ui/shell/tabkey.h"
#include "ui/support/errortext.h"
#include "ui/support/formatting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kFigureInterval {1000};
constexpr std::chrono::milliseconds kStripInterval {30'000};

} // namespace

EventsPage::EventsPage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(services.events)
{
    setObjectName(u"eventsPage"_s);
    setBackground(this, services.theme, Token::Base);
    m_progress = new ProgressStrip(services.theme);
    m_banner = new Banner(services.theme);
    m_banner->setObjectName(u"eventsReceiverBanner"_s);
    m_error = new Banner(services.theme);
    m_strip = new HistogramStrip(services.theme);
    m_filters = new EventFilters(services);
    buildHeader();
    buildTable();

    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(24, 0, 20, 6);
    banners->addWidget(m_banner);
    banners->addWidget(m_error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_progress);
    layout->addLayout(banners);
    layout->addWidget(m_strip);
    layout->addWidget(m_filters);
    layout->addWidget(hairline(services.theme));
    layout->addWidget(m_splitter, 1);
    buildActions();

    connect(&m_model, &EventTableModel::loaded, this, &EventsPage::onLoaded);
    connect(&m_model, &EventTableModel::pendingChanged, this, &EventsPage::updatePending);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &EventsPage::updateEmptyState);
    connect(&m_model, &EventTableModel::loadingChanged, this, [this] {
        if (m_model.isLoading())
            m_progress->start();
        else
            m_progress->stop();
    });
    connect(&m_model, &EventTableModel::failed, this, [this](const Error &error) {
        m_error->showError(errorText(error, tr("The events could not be read.")));
        m_error->setButtons(tr("Try again"));
        updateEmptyState();
    });
    connect(m_error, &Banner::buttonClicked, this, &EventsPage::refresh);
    connect(m_search, &SearchField::searched, this, &EventsPage::applyQuery);
    connect(m_filters, &EventFilters::changed, this, &EventsPage::applyQuery);
    connect(m_strip, &HistogramStrip::periodSelected, this, [this](qint64 fromMs, qint64 toMs) {
        m_fromMs = fromMs;
        m_toMs = toMs;
        m_strip->setPeriod(fromMs, toMs, -1);
        applyQuery();
    });
    connect(m_strip, &HistogramStrip::periodCleared, this, [this] {
        m_fromMs = m_toMs = 0;
        m_strip->setPeriod(0, 0, -1);
        applyQuery();
    });
    connect(m_empty, &EventsEmpty::clearFiltersWanted, this, [this] {
        m_filters->clear();
        m_search->clear();
        m_fromMs = m_toMs = 0;
        m_strip->setPeriod(0, 0, -1);
        applyQuery();
    });
    connect(m_empty, &EventsEmpty::subscriptionsWanted, this,
        [this] { emit openPage(u"subscriptions"_s, QString()); });
    connect(m_empty, &EventsEmpty::copied, this, &Page::statusMessage);
    connect(m_detail, &EventDetail::statusMessage, this, &Page::statusMessage);
    connect(m_detail, &EventDetail::openPage, this, &Page::openPage);
    connect(&services.receiver, &event::Receiver::stateChanged, this, [this] {
        updateReceiverBanner();
        updateEmptyState();
    });
    connect(m_banner, &Banner::buttonClicked, this, [this](int button) {
        const auto state = m_services.receiver.state();
        // The address and the path token are the application's.
        if (state == event::ReceiverState::Paused)
            m_services.receiver.setPaused(false);
        else if (state == event::ReceiverState::PortInUse && button == 0)
            emit openPage(u"receiver"_s, u"port"_s);
        else
            emit openPage(u"receiver"_s, u"start"_s);
    });
    // The store signals on its writer thread, once per group.
    connect(
        &services.events, &store::EventStore::stored, this,
        [this] {
            m_figuresStale = true;
            if (!m_figures.isActive())
                m_figures.start();
        },
        Qt::QueuedConnection);
    m_figures.setSingleShot(true);
    m_figures.setInterval(kFigureInterval);
    connect(&m_figures, &QTimer::timeout, this, [this] {
        if (!m_figuresStale || !isVisible())
            return;
        if (m_figuresRunning)
            m_figures.start();
        else
            updateFigures();
    });
    // The hour moves on without events too.
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            updateFigures();
    });
    minute->start(kStripInterval);
    retranslate();
    updateReceiverBanner();
}

EventsPage::~EventsPage() = default;

void EventsPage::buildHeader()
{
    m_header = new QWidget;
    m_title = new ThemedLabel(m_services.theme, FontRole::Title, Token::Text);
    m_live = new SegmentedControl(m_services.theme);
    m_live->setObjectName(u"eventsLive"_s);
    m_live->addSegment(QString(), u"status-live"_s);
    m_live->addSegment(QString(), u"pause"_s);
    m_live->setCurrent(0);
    m_search = new SearchField(m_services.theme);
    m_search->setObjectName(u"eventsSearch"_s);
    m_search->setShortcutHint(QKeySequence(QKeySequence::Find));
    m_columns = new QuietButton(m_services.theme, u"columns"_s);
    m_columns->setObjectName(u"eventsColumns"_s);
    m_columns->setOutlined(true);
    m_columnsMenu = new CheckMenu(this);
    connect(m_columns, &QToolButton::clicked, this, [this] {
        const QPoint corner(m_columns->width() - m_columnsMenu->sizeHint().width(), m_columns->height() + 2);
        m_columnsMenu->popup(m_columns->mapToGlobal(corner));
    });
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(24, 0, 20, 0);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addSpacing(4);
    row->addWidget(m_live);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_columns);
    connect(m_live, &SegmentedControl::activated, this, [this](int index) { setPaused(index == 1); });
}

void EventsPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"eventTable"_s);
    m_table->setModel(&m_model);
    m_cells = new EventDelegate(m_services.theme, m_services.shops, this);
    m_cards = new EventCardDelegate(m_services.theme, m_services.shops, this);
    m_table->setHorizontalHeader(new EventHeader(m_table));
    setUpTable(m_table, m_services.theme);
    m_table->setItemDelegate(m_cells);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    const QList<QAction *> general = m_table->actions(); // copyRows() says the states in words
    for (QAction *action : general)
        m_table->removeAction(action);
    m_table->installEventFilter(this);
    m_newEvents = new QPushButton(m_table);
    m_newEvents->setObjectName(u"eventsNew"_s);
    m_newEvents->setProperty("role", u"primary"_s);
    m_newEvents->hide();
    connect(m_newEvents, &QPushButton::clicked, this, [this] {
        m_table->scrollToTop();
        m_scrolledAway = false;
        setPaused(false);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_scrolledAway = value > 0;
        updateFollowing();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &EventsPage::onCurrentChanged);

    m_empty = new EventsEmpty(m_services.theme, m_services.receiver);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_detail = new EventDetail(m_services);
    m_detail->hide();
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    setTabOrder(m_live, m_search);
    setTabOrder(m_search, m_columns);
    setTabOrder(m_columns, m_strip);
    setTabOrder(m_strip, m_filters);
    setTabOrder(m_filters, m_table);
    setTabOrder(m_table, m_detail);
}

void EventsPage::buildActions()
{
    m_pauseAction = new QAction(this);
    m_pauseAction->setObjectName(u"eventsPause"_s);
    connect(m_pauseAction, &QAction::triggered, this, [this] { setPaused(!m_paused); });
    m_actions = {m_pauseAction};
    for (int tab = 0; tab < EventDetail::TabCount; ++tab) {
        auto *action = new QAction(this);
        action->setShortcut(tabKey(tab));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, tab] { m_detail->setTab(tab); });
        addAction(action);
        m_tabActions.append(action);
    }
}

QList<QAction *> EventsPage::pageActions() const
{
    return m_actions;
}

void EventsPage::retranslate()
{
    m_title->setText(tr("Events"));
    //: the table follows new events
    m_live->setText(0, tr("Live"));
    m_live->setText(1, tr("Pause"));
    m_live->setAccessibleName(tr("Follow new events"));
    m_search->setPlaceholderText(tr("Search topic, number, payload"));
    m_search->setAccessibleName(tr("Search events"));
    m_columns->setHint(tr("Columns"));
    m_table->setAccessibleName(tr("Events"));
    m_pauseAction->setText(m_paused ? tr("Follow new events") : tr("Pause the list"));
    m_columnsMenu->clear();
    for (int column = EventTableModel::ResourceColumn; column < EventTableModel::ColumnCount; ++column) {
        auto *action = m_columnsMenu->addAction(EventHeader::title(column));
        action->setCheckable(true);
        action->setChecked(!m_hiddenColumns.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            if (on)
                m_hiddenColumns.removeAll(column);
            else
                m_hiddenColumns.append(column);
            updateLayout();
        });
    }
    updatePending();
    m_table->horizontalHeader()->viewport()->update();
    m_table->viewport()->update();
}

void EventsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateReceiverBanner();
    }
    Page::changeEvent(event);
}

void EventsPage::setShop(const ShopId &shop)
{
    m_shop = shop;
    m_table->clearSelection();
    m_detail->clear();
    m_detail->hide();
    m_filters->setShop(shop);
    applyQuery();
}

void EventsPage::activated()
{
    updateFigures();
}

void EventsPage::refresh()
{
    const QModelIndex current = m_table->currentIndex();
    m_wanted = current.isValid() ? m_model.row(current.row()).id : EventId::None;
    m_error->hide();
    m_model.refresh();
    m_filters->reloadTopics();
    updateFigures();
}

void EventsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void EventsPage::openItem(const QString &what)
{
    m_filters->clear();
    m_search->setText(what);
    applyQuery();
}

void EventsPage::applyQuery()
{
    store::EventQuery query;
    m_filters->apply(query);
    query.text = m_search->text().trimmed();
    query.fromMs = m_fromMs;
    query.toMs = m_toMs;
    const QModelIndex current = m_table->currentIndex();
    m_wanted = current.isValid() ? m_model.row(current.row()).id : EventId::None;
    m_error->hide();
    m_model.setQuery(query);
    updateFigures();
}

void EventsPage::onLoaded()
{
    const QModelIndex kept = m_wanted == EventId::None ? QModelIndex() : m_model.indexOf(m_wanted);
    m_wanted = EventId::None;
    if (kept.isValid())
        m_table->setCurrentIndex(kept);
    updateEmptyState();
}

void EventsPage::onCurrentChanged(const QModelIndex &current)
{
    if (!current.isValid() || current.row() >= m_model.rowCount())
        return;
    const auto &row = m_model.row(current.row());
    const bool first = !m_detail->isVisibleTo(this);
    if (first || row.id != m_detail->eventId())
        m_detail->setEvent(row);
    if (first) {
        m_detail->show();
        updateLayout();
    }
}

void EventsPage::setPaused(bool paused)
{
    m_paused = paused;
    m_live->setCurrent(paused ? 1 : 0);
    m_pauseAction->setText(paused ? tr("Follow new events") : tr("Pause the list"));
    updateFollowing();
}

void EventsPage::updateFollowing()
{
    m_model.setFollowing(!m_paused && !m_scrolledAway);
    updatePending();
}

void EventsPage::updatePending()
{
    const int waiting = m_model.pendingCount();
    m_newEvents->setVisible(waiting > 0);
    if (waiting == 0)
        return;
    m_newEvents->setText(tr("%n new event(s)", nullptr, waiting));
    m_newEvents->adjustSize();
    m_newEvents->move((m_table->width() - m_newEvents->width()) / 2,
        m_table->horizontalHeader()->isVisible() ? m_table->horizontalHeader()->height() + 8 : 8);
    m_newEvents->raise();
}

} // namespace hookdesk::ui
