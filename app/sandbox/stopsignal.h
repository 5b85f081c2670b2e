// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hookdesk {

/// Tells once when the system asks the program to end: Ctrl+C, SIGTERM, a closed console. One object at a
/// time; main thread.
class StopSignal : public QObject
{
    Q_OBJECT
public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

signals:
    void requested();
};

} // namespace hookdesk
