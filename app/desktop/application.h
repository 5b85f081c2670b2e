// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"
#include "core/sandbox/sandbox.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <memory>

class QApplication;

namespace hookdesk::app {

/// The composition root: makes every long-lived object, starts them after the first paint, and ends them in
/// one written order. GUI thread.
class Application : public QObject
{
    Q_OBJECT
public:
    Application(QApplication &app, Options options);
    ~Application() override; ///< shuts down

    /// Shows the window. False when the program's own resources cannot be read; the reason is on stderr.
    [[nodiscard]] bool start();
    [[nodiscard]] ui::MainWindow &window();
    [[nodiscard]] ui::Services &services();
    [[nodiscard]] const Options &options() const { return m_options; }

    /// Window, receiver, demo shops, calls, database. Safe to call twice.
    void shutDown();

signals:
    /// Database, receiver and demo shops have answered, well or badly.
    void settled();

private:
    void startServices();
    void openDatabase();
    void startReceiver(quint16 port);
    void receiverChanged();
    void startDemo();
    void demoStarted(const Result<QList<sandbox::DemoShop>> &shops);
    void addDemoShop(const sandbox::DemoShop &demo);
    void loadCredentials();
    void scheduleKeys();
    void pushKeys();
    [[nodiscard]] QString pathToken();
    void taskEnded();

    class Private;
    Options m_options;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk::app
