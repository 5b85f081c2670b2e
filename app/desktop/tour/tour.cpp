// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/tour.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QJsonDocument>
#include <QPixmap>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace hookdesk::tour {

Tour::Tour(ui::Services &services, QWidget &window, const QDir &folder, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
    , m_folder(folder)
    , m_robot(window)
    , m_browser(services.http)
{
    connect(&m_browser, &ConsentBrowser::failed, this,
        [this](const QString &reason) { m_browserProblem = reason; });
    m_timer.setInterval(25);
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
    buildStations();
}

void Tour::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        say(u"The folder %1 cannot be made."_s.arg(QDir::toNativeSeparators(m_folder.path())));
        emit finished(1);
        return;
    }
    m_window.resize(1440, 900);
    m_total.start();
    m_stationTime.start();
    m_stepTime.start();
    say(u"Tour: %1 stations"_s.arg(m_stations.size()));
    m_timer.start();
}

void Tour::tick()
{
    const Station &station = m_stations.at(m_station);
    const Step &step = station.steps.at(m_step);
    Answer answer = m_browserProblem.isEmpty() ? step.run() : Answer::Failed;
    if (answer == Answer::Again && m_stepTime.hasExpired(kStepTimeoutMs))
        answer = Answer::Failed;
    if (answer == Answer::Again)
        return;
    if (answer == Answer::Failed) {
        stationEnded(false, m_browserProblem.isEmpty() ? step.what : m_browserProblem);
        return;
    }
    m_stepTime.restart();
    if (++m_step == station.steps.size())
        stationEnded(true, {});
}

void Tour::stationEnded(bool ok, const QString &why)
{
    const QString &name = m_stations.at(m_station).name;
    const QString picture = u"%1-%2.png"_s.arg(m_station + 1, 2, 10, QChar(u'0')).arg(name);
    const bool saved = m_window.grab().save(m_folder.filePath(picture));
    QJsonObject entry {{u"station"_s, name}, {u"ok"_s, ok && saved},
        {u"milliseconds"_s, m_stationTime.elapsed()}, {u"picture"_s, picture}};
    if (!ok)
        entry.insert(u"failedAt"_s, why);
    m_done.append(entry);
    say(u"%1 %2 (%3 ms)%4"_s.arg(ok ? u"ok    "_s : u"FAILED"_s, name)
            .arg(m_stationTime.elapsed())
            .arg(ok ? QString() : u": "_s + why));
    m_failed = m_failed || !ok || !saved;
    m_browserProblem.clear();
    m_step = 0;
    m_stationTime.restart();
    m_stepTime.restart();
    if (++m_station == m_stations.size())
        finish();
}

void Tour::finish()
{
    m_timer.stop();
    std::ranges::sort(m_latencies);
    if (!m_latencies.empty()) {
        const auto at = [this](double share) {
            return m_latencies.at(std::size_t(share * double(m_latencies.size() - 1)));
        };
        m_facts.insert(u"eventVisibleMs"_s,
            QJsonObject {{u"count"_s, qint64(m_latencies.size())}, {u"median"_s, at(0.5)},
                {u"p95"_s, at(0.95)}, {u"max"_s, m_latencies.back()}});
    }
    m_report.insert(u"ok"_s, !m_failed);
    m_report.insert(u"language"_s, ui::LanguageSwitch::code(m_services.language.language()));
    m_report.insert(u"milliseconds"_s, m_total.elapsed());
    m_report.insert(u"stations"_s, m_done);
    m_report.insert(u"facts"_s, m_facts);
    QSaveFile file(m_folder.filePath(u"tour.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(m_report).toJson()) < 0
        || !file.commit()) {
        say(u"tour.json cannot be written: %1"_s.arg(file.errorString()));
        m_failed = true;
    }
    say(m_failed ? u"The tour failed."_s
                 : u"The tour succeeded in %1 s."_s.arg(double(m_total.elapsed()) / 1000, 0, 'f', 1));
    emit finished(m_failed ? 1 : 0);
}

void Tour::say(const QString &line) const
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

ShopId Tour::shopByDomain(const QString &domain) const
{
    const auto shops = m_services.shops.shops();
    for (const Shop &shop : shops) {
        if (shop.domain == domain)
            return shop.id;
    }
    return {};
}

Tour::Step Tour::openPage(int number, const QString &expectedWidget)
{
    return {u"open page %1"_s.arg(number), [this, number, expectedWidget, pressed = false]() mutable {
                if (!pressed)
                    pressed = m_robot.click(u"rail%1"_s.arg(number));
                return pressed && (expectedWidget.isEmpty() || m_robot.find(expectedWidget)) ? Answer::Done
                                                                                             : Answer::Again;
            }};
}

Tour::Step Tour::clickStep(const QString &objectName)
{
    return {u"click "_s + objectName,
        [this, objectName] { return m_robot.click(objectName) ? Answer::Done : Answer::Again; }};
}

Tour::Step Tour::waitFor(const QString &what, std::function<bool()> condition)
{
    return {what, [condition = std::move(condition)] { return condition() ? Answer::Done : Answer::Again; }};
}

Tour::Step Tour::check(const QString &what, std::function<QFuture<Result<platform::ApiResponse>>()> call,
    std::function<bool(const platform::ApiResponse &)> test)
{
    auto state = std::make_shared<std::pair<bool, Answer>>(false, Answer::Again);
    return {what, [this, call = std::move(call), test = std::move(test), state] {
                if (!std::exchange(state->first, true)) {
                    onDone(this, call(), [state, test](const Result<platform::ApiResponse> &response) {
                        state->second = response && test(*response) ? Answer::Done : Answer::Failed;
                    });
                }
                return state->second;
            }};
}

} // namespace hookdesk::tour
