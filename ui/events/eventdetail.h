// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/eventstore.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace hookdesk::ui {

class Banner;
class CodeView;
class HeadersView;
class IconButton;
class PayloadView;
class SegmentedControl;
class SignaturePanel;
class StatusLabel;
class ThemedLabel;

/// One delivery: payload tree, exact bytes, headers, signature. Loads by id; the latest choice wins. Personal
/// data is masked again for every new event.
class EventDetail : public QWidget
{
    Q_OBJECT
public:
    enum Tab { PayloadTab, RawTab, HeadersTab, SignatureTab, TabCount };

    explicit EventDetail(Services &services, QWidget *parent = nullptr);

    void setEvent(const store::EventRow &row);
    void clear();
    void setTab(int tab);
    void setLow(bool low); ///< tabs 34 px, header in one line
    void setWide(bool wide);
    void focusContent();
    [[nodiscard]] EventId eventId() const { return m_row.id; }
    [[nodiscard]] bool hasFocusInside() const;
    [[nodiscard]] QByteArray body() const { return m_detail.body; }

signals:
    void statusMessage(const QString &text);
    void openPage(const QString &page, const QString &what);
    /// The loaded body and headers are shown.
    void shown(qint64 eventId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showRow();
    void showDetail();
    void showPayload();
    void showRaw();
    void copyRaw();
    [[nodiscard]] const platform::PlatformProfile *profile() const;

    Services &m_services;
    store::EventRow m_row;
    store::EventDetail m_detail;
    bool m_loaded = false;
    quint64 m_generation = 0;
    QWidget *m_head;
    ThemedLabel *m_topic;
    ThemedLabel *m_number;
    StatusLabel *m_signature;
    StatusLabel *m_state;
    ThemedLabel *m_facts;
    QWidget *m_tabRow;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    Banner *m_banner;
    PayloadView *m_payload;
    CodeView *m_raw;
    SegmentedControl *m_rawMode;
    IconButton *m_rawCopy;
    ThemedLabel *m_rawFacts;
    ThemedLabel *m_rawNote;
    HeadersView *m_headers;
    SignaturePanel *m_signaturePanel;
};

} // namespace hookdesk::ui
