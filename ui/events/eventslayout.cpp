// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of EventsPage that depend on its size and on the keyboard.
#include "ui/events/eventdelegates.h"
#include "ui/events/eventdetail.h"
#include "ui/events/eventfilters.h"
#include "ui/events/eventspage.h"
#include "ui/events/histogramstrip.h"
#include "ui/support/formatting.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDetailWidth = 488;
constexpr int kListWidth = 412;
constexpr int kNarrow = 1000;
constexpr int kMedium = 1200;
constexpr int kLowPage = 620; // a window of 720 px less title, menu, top and status bar

} // namespace

void EventsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    updateLayout();
}

void EventsPage::updateLayout()
{
    const bool low = height() < kLowPage;
    const bool narrow = width() < kNarrow;
    m_header->setFixedHeight(low ? 48 : 56);
    m_search->setFixedWidth(narrow ? 230 : 300);
    m_strip->setLow(low);
    m_filters->setLow(low);
    m_detail->setLow(low);
    m_detail->setWide(!narrow);

    m_narrow = narrow;
    m_table->setItemDelegate(narrow ? m_cards : m_cells);
    m_table->horizontalHeader()->setVisible(!narrow);
    m_table->verticalHeader()->setDefaultSectionSize(narrow ? EventCardDelegate::kRowHeight : 32);
    m_columns->setVisible(!narrow);
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    const bool detail = m_detail->isVisibleTo(this);
    const int room = width() - (detail ? kDetailWidth : 0);
    for (int column = 0; column < EventTableModel::ColumnCount; ++column) {
        bool hidden = narrow ? column != EventTableModel::TopicColumn : m_hiddenColumns.contains(column);
        if (!narrow && detail && column == EventTableModel::ShopColumn)
            hidden = hidden || width() < kMedium;
        if (!narrow && detail && column == EventTableModel::SizeColumn)
            hidden = hidden || width() < kMedium - 100;
        m_table->setColumnHidden(column, hidden);
        header->setSectionResizeMode(
            column, column == EventTableModel::TopicColumn ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
    const bool tight = room < 800;
    header->resizeSection(EventTableModel::TimeColumn, 124);
    header->resizeSection(EventTableModel::ResourceColumn, tight ? 78 : 110);
    header->resizeSection(EventTableModel::ShopColumn, tight ? 128 : 190);
    header->resizeSection(EventTableModel::SignatureColumn, 100);
    header->resizeSection(EventTableModel::StateColumn, 128);
    header->resizeSection(EventTableModel::SizeColumn, 84);
    m_stack->setMinimumWidth(narrow ? 320 : 360);
    m_detail->setMinimumWidth(320);
    const int list = narrow ? kListWidth : width() - kDetailWidth - 1;
    m_splitter->setSizes({list, width() - list - 1});
    updatePending();
}

void EventsPage::moveCurrent(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    const int row = current.isValid() ? std::clamp(current.row() + by, 0, rows - 1) : 0;
    m_table->setCurrentIndex(m_model.index(row, EventTableModel::TopicColumn));
}

void EventsPage::copyRows()
{
    QStringList lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows(EventTableModel::TopicColumn)) {
        const auto &row = m_model.row(index.row());
        lines.append(QStringList {timeText(row.receivedAtMs, true), row.topic, row.resourceId,
            signatureTitle(row.signature), stateLook(row.state, row.answeredStatus).text,
            QString::number(row.bodyBytes)}
                         .join(u'\t'));
    }
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    emit statusMessage(tr("%n row(s) copied.", nullptr, static_cast<int>(lines.size())));
}

bool EventsPage::tableKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Space:
        setPaused(!m_paused);
        return true;
    case Qt::Key_J:
        moveCurrent(1);
        return true;
    case Qt::Key_K:
        moveCurrent(-1);
        return true;
    case Qt::Key_End:
        // design.md 5.4: End goes to the newest, which stands at the top.
        m_table->scrollToTop();
        moveCurrent(-m_model.rowCount());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_detail->isVisible())
            m_detail->focusContent();
        return true;
    default:
        return false;
    }
}

bool EventsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table)
        return Page::eventFilter(watched, event);
    if (event->type() == QEvent::Resize)
        updatePending();
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    return tableKey(key->key(), key->modifiers() & ~Qt::KeypadModifier);
}

} // namespace hookdesk::ui
