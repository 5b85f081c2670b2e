// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tour/consentbrowser.h"
#include "app/desktop/tour/robot.h"
#include "ui/shell/page.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace hookdesk::tour {

/// `hookdesk --tour DIR`: drives the real widgets through the main job on the demo shops, saves a picture per
/// station and tour.json, prints each step, and ends the program with 0 when every station succeeded, else 1.
/// Checks what it did by calling the demo shops itself (a second client), never by asking the widgets' code.
/// GUI thread.
class Tour : public QObject
{
    Q_OBJECT
public:
    static constexpr int kStepTimeoutMs = 20'000; ///< for one step of a station

    Tour(ui::Services &services, QWidget &window, const QDir &folder, QObject *parent = nullptr);

    void start();

signals:
    void finished(int exitCode);

private:
    enum class Answer { Again, Done, Failed };
    struct Step
    {
        QString what; ///< for the log
        std::function<Answer()> run; ///< called every 25 ms until it is Done or Failed
    };
    struct Station
    {
        QString name;
        std::vector<Step> steps;
    };

    void buildStations();
    void addStart();
    void addTokens();
    void addOrders();
    void addSubscription();
    void addEvents();
    void addMischief();
    void addLooks();

    // steps that several stations share
    [[nodiscard]] Step openPage(int number, const QString &expectedWidget);
    [[nodiscard]] Step switchShop(const QString &domain);
    [[nodiscard]] Step clickStep(const QString &objectName);
    [[nodiscard]] Step waitFor(const QString &what, std::function<bool()> condition);
    [[nodiscard]] Step check(const QString &what,
        std::function<QFuture<Result<platform::ApiResponse>>()> call,
        std::function<bool(const platform::ApiResponse &)> test);

    bool tickTopic(const QString &topic); ///< in the list of an app's events
    void watchLatencies();

    void tick();
    void stationEnded(bool ok, const QString &why);
    void finish();
    void say(const QString &line) const;
    [[nodiscard]] ShopId shopByDomain(const QString &domain) const;

    ui::Services &m_services;
    QWidget &m_window;
    QDir m_folder;
    Robot m_robot;
    ConsentBrowser m_browser;
    std::vector<Station> m_stations;
    std::size_t m_station = 0;
    std::size_t m_step = 0;
    QTimer m_timer;
    QElapsedTimer m_total, m_stationTime, m_stepTime;
    QJsonObject m_report, m_facts;
    QJsonArray m_done;
    bool m_failed = false;
    QString m_browserProblem;
    QPointer<QAbstractItemModel> m_watched;
    std::vector<qint64> m_latencies; ///< ms from the delivery's arrival to its row
};

} // namespace hookdesk::tour
