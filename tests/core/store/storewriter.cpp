// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A child process for tst_database: appends events until it is killed and prints the number of each one that
// was acknowledged.
#include <QCoreApplication>

#include <cstdio>

#include "storetesting.h"

using namespace hookdesk;
using namespace hookdesk::store;
using namespace hookdesk::store::testing;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    Database database;
    SqliteEventStore events(database);
    if (!waitFor(database.open(QString::fromLocal8Bit(argv[1]))))
        return 3;
    constexpr int kUnderWay = 32;
    int number = QByteArray(argv[2]).toInt();
    for (;;) {
        std::promise<void> done;
        auto left = std::make_shared<std::atomic_int>(kUnderWay);
        for (int i = 0; i < kUnderWay; ++i, ++number) {
            NewEvent event = sampleEvent(number);
            event.dedupeKey = QByteArray::number(number);
            events.append(event, [&done, left, number](const Result<AppendOutcome> &outcome) {
                if (outcome) {
                    std::printf("%d\n", number);
                    std::fflush(stdout);
                }
                if (--*left == 0)
                    done.set_value();
            });
        }
        done.get_future().wait();
    }
}
