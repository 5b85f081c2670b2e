// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/migrations.h"

#include <QDir>
#include <QProcess>
#include <QSet>

#include <atomic>
#include <thread>

#include "storetesting.h"

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace hookdesk;
using namespace hookdesk::store;
using namespace hookdesk::store::testing;
using namespace Qt::StringLiterals;

namespace {

Result<void> writeAndWait(Database &database, Database::Work work)
{
    auto promise = std::make_shared<std::promise<Result<void>>>();
    auto future = promise->get_future();
    database.write(std::move(work), [promise](const Result<void> &result) { promise->set_value(result); });
    return future.get();
}

QVariant valueOf(Database &database, const QString &sql)
{
    const auto value = waitFor(
        database.read<QVariant>([sql](QSqlDatabase &db) -> Result<QVariant> { return queryValue(db, sql); }));
    return value.value_or(QVariant());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Changes a closed database file as another version of the program would.
bool changeFile(const QString &path, const QStringList &statements)
{
    bool ok = false;
    std::thread thread([&] {
        Connection connection;
        ok = connection.open(path, Connection::Mode::ReadWrite).has_value();
        for (const QString &sql : statements)
            ok = ok && execute(connection.db(), sql).has_value();
    });
    thread.join();
    return ok;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private slots:
    void newFileHasOurSettings()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(f.database.isOpen());
        QCOMPARE(f.database.filePath(), f.path);
        QCOMPARE(valueOf(f.database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(valueOf(f.database, u"PRAGMA page_size"_s).toInt(), 8192);
        QCOMPARE(valueOf(f.database, u"PRAGMA application_id"_s).toInt(), kApplicationId);
        QCOMPARE(valueOf(f.database, u"PRAGMA user_version"_s).toInt(), kSchemaVersion);
        QCOMPARE(valueOf(f.database, u"PRAGMA query_only"_s).toInt(), 1);
        int synchronous = 0;
        int foreignKeys = 0;
        QVERIFY(writeAndWait(f.database, [&](QSqlDatabase &db) -> Result<void> {
            synchronous = queryValue(db, u"PRAGMA synchronous"_s)->toInt();
            foreignKeys = queryValue(db, u"PRAGMA foreign_keys"_s)->toInt();
            return {};
        }).has_value());
        QCOMPARE(synchronous, 2);
        QCOMPARE(foreignKeys, 1);
        const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(f.path), ownerOnly);
        QCOMPARE(QFile::permissions(f.path + u"-wal"_s), ownerOnly);
        QCOMPARE(
            QFile::permissions(f.folder.filePath(u"data"_s)), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
        f.database.close();
        QVERIFY(!QFile::exists(f.path + u"-wal"_s)); // folded in
        QVERIFY(!f.database.isOpen());
    }

    void migrationsEndAtTheSchemaVersion()
    {
        QCOMPARE(migrations().last().version, kSchemaVersion);
        for (qsizetype i = 0; i < migrations().size(); ++i)
            QCOMPARE(migrations().at(i).version, int(i) + 1);
    }

    void opensAgainAndTwiceIsRefused()
    {
        Fixture f;
        QVERIFY(f.open());
        QCOMPARE(waitFor(f.database.open(f.path)).error().kind, Error::Kind::BadInput);
        QVERIFY(appendAndWait(f.events, sampleEvent(1)).has_value());
        f.database.close();
        QVERIFY(f.open());
        QCOMPARE(waitFor(f.events.counts({}))->total, 1);
    }

    void newerVersionIsRefusedAndUntouched()
    {
        Fixture f;
        QVERIFY(f.open());
        QVERIFY(appendAndWait(f.events, sampleEvent(1)).has_value());
        f.database.close();
        QVERIFY(changeFile(f.path, {u"PRAGMA user_version=%1"_s.arg(kSchemaVersion + 1)}));
        const QByteArray before = contentOf(f.path);
        QVERIFY(!before.isEmpty());
        const auto opened = waitFor(f.database.open(f.path));
        QCOMPARE(opened.error().kind, Error::Kind::NewerDatabase);
        QCOMPARE(contentOf(f.path), before);
        QCOMPARE(QDir(f.folder.filePath(u"data"_s)).entryList(QDir::Files).size(), 1);
        QVERIFY(!f.database.isOpen());
        QVERIFY(!appendAndWait(f.events, sampleEvent(2)).has_value());
    }

    void olderIsBackedUpAndMigrated()
    {
        Fixture f;
        QVERIFY(f.open());
        const auto kept = appendAndWait(f.events, sampleEvent(1));
        f.database.close();
        QList<Migration> steps = migrations();
        steps << Migration {kSchemaVersion + 1, {u"CREATE TABLE extra(id INTEGER PRIMARY KEY)"_s}};
        const QString backup = f.folder.filePath(u"data/it's.backup"_s);
        Result<void> migrated;
        Result<QVariant> extra;
        std::thread thread([&] {
            Connection connection;
            migrated = connection.open(f.path, Connection::Mode::ReadWrite);
            if (migrated)
                migrated = migrate(connection.db(), steps, backup);
            extra = queryValue(connection.db(), u"SELECT count(*) FROM extra"_s);
        });
        thread.join();
        QVERIFY(migrated.has_value());
        QVERIFY(extra.has_value());
        QCOMPARE(QFile::permissions(backup),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        // the backup is a database of the former version with everything in it
        QVERIFY(waitFor(f.database.open(backup)).has_value());
        QVERIFY(waitFor(f.events.event(kept->id))->intact);
    }

    void failedMigrationChangesNothing()
    {
        Fixture f;
        QVERIFY(f.open());
        f.database.close();
        QList<Migration> steps = migrations();
        steps << Migration {
            kSchemaVersion + 1, {u"CREATE TABLE extra(id INTEGER PRIMARY KEY)"_s, u"NONSENSE"_s}};
        Result<void> migrated;
        std::thread thread([&] {
            Connection connection;
            migrated = connection.open(f.path, Connection::Mode::ReadWrite);
            if (migrated)
                migrated = migrate(connection.db(), steps, f.path + u".backup"_s);
        });
        thread.join();
        QCOMPARE(migrated.error().kind, Error::Kind::Storage);
        QVERIFY(f.open());
        QVERIFY(!valueOf(f.database, u"SELECT 1 FROM sqlite_master WHERE name='extra'"_s).isValid());
    }

    void badPlaces_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content"); ///< of the file "f"
        QTest::addColumn<Error::Kind>("kind");
        QTest::addRow("folder under a file") << u"f/data/x.db"_s << "x"_ba << Error::Kind::FolderNotWritable;
        QTest::addRow("folder is a file") << u"f/x.db"_s << "x"_ba << Error::Kind::FolderNotWritable;
        QTest::addRow("the file is a folder") << u"."_s << "x"_ba << Error::Kind::FolderNotWritable;
        QTest::addRow("text file") << u"f"_s << "This is no database, only text."_ba << Error::Kind::Storage;
        QTest::addRow("rubbish after the magic")
            << u"f"_s << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\x7f')
            << Error::Kind::Storage;
        QTest::addRow("cut header") << u"f"_s << "SQLite format 3"_ba << Error::Kind::Storage;
    }
    void badPlaces()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, content);
        QFETCH(Error::Kind, kind);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"f"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Database database;
        const auto opened = waitFor(database.open(folder.filePath(path)));
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().kind, kind);
        QVERIFY(!opened.error().detail.isEmpty());
        QCOMPARE(contentOf(folder.filePath(u"f"_s)), content);
        // the same object can open a good place afterwards
        QVERIFY(waitFor(database.open(folder.filePath(u"good/x.db"_s))).has_value());
    }

    void databaseOfAnotherProgramIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.db"_s);
        QVERIFY(changeFile(path, {u"CREATE TABLE theirs(a)"_s}));
        const QByteArray before = contentOf(path);
        Database database;
        QCOMPARE(waitFor(database.open(path)).error().kind, Error::Kind::Storage);
        QCOMPARE(contentOf(path), before);
    }

    void oneFailingJobTakesNobodyDown()
    {
        Fixture f;
        std::promise<void> gate;
        auto released = gate.get_future().share();
        std::atomic_int good {0};
        std::atomic_int bad {0};
        std::atomic_int finished {0};
        const auto opening = f.database.open(f.path);
        f.database.write([released](QSqlDatabase &) {
            released.wait();
            return Result<void>();
        });
        constexpr int kJobs = 50;
        for (int i = 0; i < kJobs; ++i) {
            f.database.write(
                [i](QSqlDatabase &db) -> Result<void> {
                    auto done = execute(db, u"INSERT INTO secret_marker VALUES('%1',1,'')"_s.arg(i));
                    if (i % 10 == 3)
                        return fail(Error::Kind::BadInput); // after it has written
                    if (i % 10 == 7)
                        return execute(db, u"INSERT INTO secret_marker VALUES('%1',1,'')"_s.arg(i));
                    return done;
                },
                [&](const Result<void> &result) {
                    ++(result ? good : bad);
                    ++finished;
                });
        }
        gate.set_value();
        QVERIFY(waitFor(opening).has_value());
        QTRY_COMPARE(finished.load(), kJobs);
        QCOMPARE(bad.load(), 10);
        QCOMPARE(good.load(), 40);
        QCOMPARE(valueOf(f.database, u"SELECT count(*) FROM secret_marker"_s).toInt(), 40);
    }

    void closeFinishesAFullQueue()
    {
        Fixture f;
        std::atomic_int stored {0};
        std::atomic_int other {0};
        {
            const auto opening = f.database.open(f.path);
            for (int i = 0; i < 2000; ++i) {
                f.events.append(sampleEvent(i),
                    [&](const Result<AppendOutcome> &outcome) { ++(outcome ? stored : other); });
            }
            f.database.close();
            QVERIFY(waitFor(opening).has_value());
        }
        QCOMPARE(stored.load(), 2000);
        QCOMPARE(other.load(), 0);
        QVERIFY(f.open());
        QCOMPARE(waitFor(f.events.counts({}))->total, 2000);
    }

    void jobsOfAFailedOpenEndWithItsError()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"f"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Database database;
        SqliteEventStore events(database);
        const auto opening = database.open(folder.filePath(u"f/x/y.db"_s));
        const auto reading = events.page({}, EventId::None, 1);
        QVERIFY(!waitFor(opening).has_value());
        QVERIFY(!waitFor(reading).has_value());
    }

    void killedWriterLosesNothingAcknowledged()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"data/x.db"_s);
        QSet<int> acknowledged;
        for (int cycle = 0; cycle < 10; ++cycle) {
            QProcess child;
            child.start(QStringLiteral(HOOKDESK_STOREWRITER), {path, QString::number(cycle * 1'000'000)});
            QVERIFY(child.waitForStarted());
            QByteArray output;
            while (output.count('\n') < 40 + cycle * 37) {
                QVERIFY(child.waitForReadyRead(10'000));
                output += child.readAllStandardOutput();
            }
            child.kill();
            QVERIFY(child.waitForFinished());
            output += child.readAllStandardOutput();
            output.truncate(output.lastIndexOf('\n')); // the last line may be cut
            const auto lines = output.split('\n');
            for (const QByteArray &line : lines)
                acknowledged.insert(line.toInt());
        }
        Database database;
        QVERIFY(waitFor(database.open(path)).has_value());
        QCOMPARE(valueOf(database, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        const auto present = waitFor(database.read<QSet<int>>([](QSqlDatabase &db) -> Result<QSet<int>> {
            QSet<int> numbers;
            QSqlQuery query(db);
            if (!query.exec(u"SELECT resource_id FROM event"_s))
                return fail(Error::Kind::Storage);
            while (query.next())
                numbers.insert(query.value(0).toInt() - 81'000);
            return numbers;
        }));
        QVERIFY(present.has_value());
        QVERIFY(acknowledged.size() > 400);
        QCOMPARE((acknowledged - *present).size(), 0);
    }

    void fullDiskIsAnErrorAndNotTheEnd()
    {
#ifdef Q_OS_LINUX
        const QTemporaryDir folder;
        const QByteArray mountPoint = folder.path().toLocal8Bit();
        if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=3m") != 0)
            QSKIP("needs the right to mount a small file system");
        int stored = 0;
        int refused = 0;
        {
            Database database;
            SqliteEventStore events(database);
            QVERIFY(waitFor(database.open(folder.filePath(u"data/x.db"_s))).has_value());
            for (int i = 0; i < 400; ++i) {
                NewEvent event = sampleEvent(i);
                event.body = QByteArray(20'000, 'x');
                const auto outcome = appendAndWait(events, event);
                if (outcome)
                    ++stored;
                else
                    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
                refused += outcome ? 0 : 1;
            }
            QVERIFY(stored > 0);
            QVERIFY(refused > 0);
            QCOMPARE(waitFor(events.counts({}))->total, qint64(stored));
            QCOMPARE(valueOf(database, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        }
        ::umount(mountPoint.constData());
#else
        QSKIP("needs a small file system");
#endif
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
