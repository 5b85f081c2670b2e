// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/eventtablemodel.h"
#include "ui/shell/page.h"

#include <QTimer>

class QAction;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace hookdesk::ui {

class Banner;
class EventCardDelegate;
class EventDelegate;
class EventDetail;
class EventFilters;
class EventsEmpty;
class HistogramStrip;
class ProgressStrip;
class QuietButton;
class SearchField;
class SegmentedControl;
class ThemedLabel;

/// Deliveries as they arrive: strip of the last hour, filters, table, detail (design.md 5.4). Pausing or
/// scrolling away stops the table from following, never the receiver.
class EventsPage : public Page
{
    Q_OBJECT
public:
    explicit EventsPage(Services &services, QWidget *parent = nullptr);
    ~EventsPage() override;

    void setShop(const ShopId &shop) override;
    void activated() override;
    void refresh() override;
    void focusSearch() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

    /// Another page asks for the events of a topic, or for what a search finds.
    Q_INVOKABLE void openItem(const QString &what);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildTable();
    void buildActions();
    void retranslate();
    void applyQuery();
    void setPaused(bool paused);
    void updateFollowing();
    void updatePending();
    void updateReceiverBanner();
    void updateEmptyState();
    void updateFigures();
    void updateLayout();
    void onLoaded();
    void onCurrentChanged(const QModelIndex &current);
    void moveCurrent(int by);
    void copyRows();
    [[nodiscard]] bool tableKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] qint64 hourEndMs() const;

    Services &m_services;
    ShopId m_shop;
    EventTableModel m_model;
    QTimer m_figures; ///< throttles counts and strip
    bool m_figuresStale = false;
    bool m_figuresRunning = false; ///< the readers are shared with the live view: one round at a time
    bool m_paused = false;
    bool m_scrolledAway = false;
    bool m_narrow = false;
    qint64 m_fromMs = 0, m_toMs = 0;
    quint64 m_figureRound = 0;
    EventId m_wanted = EventId::None; ///< selection to keep across a reload

    QWidget *m_header = nullptr;
    ThemedLabel *m_title = nullptr;
    SegmentedControl *m_live = nullptr;
    SearchField *m_search = nullptr;
    QuietButton *m_columns = nullptr;
    QMenu *m_columnsMenu = nullptr;
    ProgressStrip *m_progress = nullptr;
    Banner *m_banner = nullptr; ///< receiver
    Banner *m_error = nullptr; ///< store
    HistogramStrip *m_strip = nullptr;
    EventFilters *m_filters = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_newEvents = nullptr;
    EventsEmpty *m_empty = nullptr;
    EventDetail *m_detail = nullptr;
    EventDelegate *m_cells = nullptr;
    EventCardDelegate *m_cards = nullptr;
    QList<QAction *> m_actions;
    QList<int> m_hiddenColumns; ///< by the user
    QList<QAction *> m_tabActions;
    QAction *m_pauseAction = nullptr;
};

} // namespace hookdesk::ui
