// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqliteeventstore.h"

#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

#include <future>

namespace hookdesk::store::testing {

template <typename T> Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result() : Result<T>(fail(Error::Kind::Canceled));
}

inline Result<AppendOutcome> appendAndWait(EventStore &events, NewEvent event)
{
    auto promise = std::make_shared<std::promise<Result<AppendOutcome>>>();
    auto future = promise->get_future();
    events.append(std::move(event), [promise](const Result<AppendOutcome> &r) { promise->set_value(r); });
    return future.get();
}

inline NewEvent sampleEvent(int number, const QString &shop = QStringLiteral("shop-a"))
{
    NewEvent event;
    event.receivedAtMs = 1'700'000'000'000 + number * 1000LL;
    event.shopId = shop;
    event.topic = number % 2 == 0 ? QStringLiteral("orders/paid") : QStringLiteral("customers/create");
    event.resourceId = QString::number(81'000 + number);
    event.signature = EventSignature::Verified;
    event.body = QByteArray("{\"id\":") + QByteArray::number(81'000 + number) + '}';
    event.headers = "Content-Type: application/json\r\n";
    event.path = QStringLiteral("/shop-a");
    event.peer = QStringLiteral("127.0.0.1");
    return event;
}

/// A database in a folder of its own, and its events.
struct Fixture
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("data/hookdesk.db"));
    Database database;
    SqliteEventStore events {database};

    [[nodiscard]] bool open() { return waitFor(database.open(path)).has_value(); }
};

} // namespace hookdesk::store::testing
