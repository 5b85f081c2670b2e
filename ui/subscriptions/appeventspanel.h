// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/subscriptions/appeventstree.h"
#include "ui/subscriptions/lastevents.h"
#include "ui/widgets/controls.h"

#include <functional>

namespace hookdesk::ui {

class Banner;

/// Platforms that keep one address and a topic list per app: the plan beside what the back office has. The
/// plan is applied by a call where the shop allows it (demo), else by a person with the guide and a check.
class AppEventsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AppEventsPanel(Services &services, QWidget *parent = nullptr);

    void setShop(const ShopId &shop);
    void setCatalog(const catalog::CatalogPtr &catalog);
    void reload(); ///< reads GET /settings again
    void focusSearch();
    void setCompact(bool compact);
    [[nodiscard]] bool isDirty() const;
    void save(); ///< asks first in a live shop

signals:
    void statusMessage(const QString &text);
    void dirtyChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Differences
    {
        QStringList added, removed;
        bool address = false;
        [[nodiscard]] int count() const { return int(added.size() + removed.size()) + int(address); }
    };
    void build();
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildAddress();
    [[nodiscard]] QWidget *buildTopics();
    [[nodiscard]] QWidget *buildPlan();
    void wire();
    void retranslate();
    void onRead(const Result<subscription::AppEvents> &read);
    void showActual(const subscription::AppEvents &actual);
    void planChanged();
    void showPlan();
    void showAddressHint();
    void useReceiverAddress();
    void adopt();
    void write();
    void showProblem(const Error &error, const std::function<QString()> &action, bool canRetry);
    void setBusy(bool busy);
    [[nodiscard]] QString plannedAddress() const;
    [[nodiscard]] std::optional<Differences> differences() const; ///< nullopt while the actual is unknown
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] QString planText(const Differences &differences) const;

    Services &m_services;
    ShopId m_shop;
    std::optional<subscription::AppEvents> m_actual;
    QDateTime m_readAt;
    bool m_touched = false; ///< the operator changed the plan
    bool m_busy = false;
    bool m_filling = false;
    quint64 m_generation = 0;
    TopicTreeModel m_topics {TopicTreeModel::Mode::Check};
    AppEventsModel m_model;
    LastEvents m_lastEvents;
    QLabel *m_title = nullptr;
    StatusLabel *m_status = nullptr;
    QuietButton *m_refresh = nullptr;
    ProgressStrip *m_progress = nullptr;
    Banner *m_banner = nullptr;
    QLabel *m_addressTitle = nullptr;
    QLabel *m_addressNote = nullptr;
    QLabel *m_plannedLabel = nullptr;
    QLabel *m_actualLabel = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_actualAddress = nullptr;
    QLabel *m_addressHint = nullptr;
    IconButton *m_useReceiver = nullptr;
    QPushButton *m_adopt = nullptr;
    SearchField *m_search = nullptr;
    QLabel *m_counts = nullptr;
    AppEventsTree *m_tree = nullptr;
    QWidget *m_plan = nullptr;
    QLabel *m_planTitle = nullptr;
    QLabel *m_planText = nullptr;
    QLabel *m_guide = nullptr;
    IconButton *m_save = nullptr;
    IconButton *m_copyAddress = nullptr;
    IconButton *m_copyTopics = nullptr;
    IconButton *m_check = nullptr;
    QLabel *m_readLine = nullptr;
};

} // namespace hookdesk::ui
