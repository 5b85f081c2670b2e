// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/apiclient.h"
#include "ui/shell/page.h"

#include <functional>

class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace hookdesk {
class RecordTableModel;
}

namespace hookdesk::ui {

class Banner;
class CodeView;
class EmptyState;
class HeadersView;
class IconButton;
class PayloadView;
class ProgressStrip;
class SegmentedControl;
class StatusLabel;
class ThemedLabel;

/// The answer of an operation: status, time, size; table, tree, raw bytes, headers. Errors stand above the
/// last good data. Large bodies are parsed in the thread pool; the latest answer wins.
class ResponseView : public QWidget
{
    Q_OBJECT
public:
    enum Tab { TableTab, TreeTab, RawTab, HeadersTab, TabCount };
    enum class Advice { None, OpenApps, Retry };

    /// A sentence that is asked for again when the language changes.
    using Words = std::function<QString()>;

    explicit ResponseView(Services &services, QWidget *parent = nullptr);

    void clear(); ///< "nothing sent yet"
    void showHint(const QString &icon, const QString &title, const QString &text, const QString &button);
    void setRunning(bool running, const Words &what = {});
    void setNote(const Words &text); ///< while running: waiting, retrying
    void showResponse(
        const platform::ApiResponse &response, const catalog::SchemaPtr &schema, const QString &rootName);
    void showError(const Error &error, const net::ExchangeRecord &record);
    void showProblem(const Words &title, const Words &text);
    void hideBanner();
    void setTab(int tab);
    void setLow(bool low);
    void setCompact(bool compact); ///< buttons with an icon lose their text
    [[nodiscard]] bool hasResponse() const { return m_hasResponse; }

signals:
    void cancelWanted();
    void adviceTaken(ResponseView::Advice advice);
    void hintTaken();
    void statusMessage(const QString &text);
    void shown(); ///< the answer is in the table

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void sayError(const Error &error);
    void setStatus(int status, const net::ExchangeRecord &record, qint64 bytes);
    void showDocument(const Result<json::Value> &document);
    void sizeColumns();
    void fillColumnMenu();
    void updateTools();
    void setPersonalShown(bool shown);
    void showRaw();

    Services &m_services;
    RecordTableModel *m_records;
    QWidget *m_bar;
    StatusLabel *m_status;
    ThemedLabel *m_facts;
    QTabBar *m_tabs;
    IconButton *m_personal;
    IconButton *m_columns;
    QMenu *m_columnMenu;
    ThemedLabel *m_rows;
    ProgressStrip *m_progress;
    QWidget *m_runningRow;
    ThemedLabel *m_runningText;
    QPushButton *m_cancel;
    Banner *m_banner;
    QStackedWidget *m_stack; ///< hint, or the tabs' pages
    QStackedWidget *m_pages;
    EmptyState *m_hint;
    QTableView *m_table;
    PayloadView *m_tree;
    QWidget *m_rawPage;
    SegmentedControl *m_rawMode;
    ThemedLabel *m_rawNote;
    CodeView *m_raw;
    HeadersView *m_headers;
    platform::ApiResponse m_response;
    catalog::SchemaPtr m_schema;
    QString m_rootName;
    QMap<QString, QStringList> m_chosenColumns; ///< by root name: kept while the program runs
    Advice m_advice = Advice::None;
    quint64 m_generation = 0;
    bool m_hasResponse = false;
    std::function<void()> m_sayHint; ///< empty: the page says it
    std::function<void()> m_sayBanner;
    Words m_runningWords;
    bool m_compact = false;
};

} // namespace hookdesk::ui
