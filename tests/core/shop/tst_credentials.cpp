// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/credentialcodec.h"
#include "core/shop/credentials.h"
#include "core/store/connection.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;
using namespace Qt::StringLiterals;

namespace {

/// A keychain whose state the test chooses.
class TestKeychain final : public secrets::SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &key) override
    {
        if (held)
            return later<Secret>([this, key] { return read(key).result(); });
        if (problem)
            return ready<Secret>(fail(*problem));
        if (!entries.contains(key))
            return ready<Secret>(fail(Error::Kind::SecretMissing));
        return ready<Secret>(entries.value(key));
    }
    QFuture<Result<void>> write(const QString &key, const Secret &secret) override
    {
        if (held)
            return later<void>([this, key, secret] { return write(key, secret).result(); });
        ++writes;
        if (problem)
            return ready<void>(fail(*problem));
        entries.insert(key, secret);
        return ready<void>({});
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        if (held)
            return later<void>([this, key] { return remove(key).result(); });
        if (problem)
            return ready<void>(fail(*problem));
        entries.remove(key);
        return ready<void>({});
    }
    bool isPersistent() const override { return true; }

    /// Does what waits, in order, but @p count at most.
    void release(int count)
    {
        held = false;
        for (; count > 0 && !queue.isEmpty(); --count)
            queue.takeFirst()();
        held = true;
    }

    QHash<QString, Secret> entries;
    std::optional<Error::Kind> problem;
    int writes = 0;
    bool held = false; ///< everything waits for release()
    QList<std::function<void()>> queue;

private:
    template <typename T> QFuture<Result<T>> later(const std::function<Result<T>()> &work)
    {
        Completer<T> completer;
        queue << [completer, work] { completer.finish(work()); };
        return completer.future();
    }
};

template <typename T> Result<T> waitFor(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 5000) || future.resultCount() == 0)
        return fail(Error::Kind::Timeout);
    return future.result();
}

Credentials sample(
    const QString &secret = u"canary-app-secret"_s, const QString &token = u"canary-token-1234"_s)
{
    Credentials credentials;
    credentials.clientSecret = Secret(secret);
    credentials.accessToken = Secret(token);
    return credentials;
}

struct Bench
{
    explicit Bench(Environment environment = Environment::Live)
    {
        opened = waitFor(database.open(folder.filePath(u"data/hookdesk.db"_s))).has_value();
        shop.id = ShopId(u"shop-1"_s);
        shop.platformId = u"cyberbiz"_s;
        shop.domain = u"demo.cyberbiz.example"_s;
        shop.environment = environment;
        app.id = AppId(u"app-1"_s);
        app.shopId = shop.id;
        app.name = u"Stock"_s;
        app.created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        opened = opened && waitFor(registry.save(shop)) && waitFor(registry.save(app));
    }

    QTemporaryDir folder;
    store::Database database;
    TestKeychain keychain;
    ShopRegistry registry {database};
    std::unique_ptr<CredentialStore> credentials
        = std::make_unique<CredentialStore>(registry, database, keychain);
    Shop shop;
    CustomApp app;
    bool opened = false;

    void restart() ///< nothing remembered: the next session
    {
        credentials = std::make_unique<CredentialStore>(registry, database, keychain);
    }
};

bool sameSecrets(const Credentials &a, const Credentials &b)
{
    return a.clientSecret == b.clientSecret && a.accessToken == b.accessToken && a.webhookKey == b.webhookKey;
}

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT
private slots:
    void codecRoundTrip()
    {
        Credentials all = sample();
        all.webhookKey = Secret(QByteArray("\0\xff\"}", 4));
        all.previousSigningSecrets = {Secret(u"old-1"_s), Secret(u"old-2"_s)};
        const auto decoded = decodeCredentials(encodeCredentials(all));
        QVERIFY(decoded.has_value());
        QVERIFY(sameSecrets(*decoded, all));
        QVERIFY(decoded->previousSigningSecrets == all.previousSigningSecrets);
        QVERIFY(decodeCredentials(encodeCredentials({})).has_value());
    }

    void codecRefusesRubbish_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("text") << QByteArray("hello");
        QTest::addRow("array") << QByteArray("[]");
        QTest::addRow("other format") << QByteArray("{\"format\":2}");
        QTest::addRow("no base64") << QByteArray("{\"format\":1,\"clientSecret\":\"***\"}");
        QTest::addRow("number") << QByteArray("{\"format\":1,\"accessToken\":5}");
        QTest::addRow("cut") << QByteArray("{\"format\":1,\"accessToken\":\"YQ==");
    }
    void codecRefusesRubbish()
    {
        QFETCH(QByteArray, entry);
        QVERIFY(!decodeCredentials(Secret(entry)).has_value());
    }

    void neverStoredIsMissing()
    {
        Bench b;
        QVERIFY(b.opened);
        const auto loaded = waitFor(b.credentials->load(b.app.id));
        QCOMPARE(loaded.error().kind, Error::Kind::SecretMissing);
        QCOMPARE(b.credentials->state(b.app.id), SecretState::Absent);
        QVERIFY(b.credentials->signingSecrets(b.app.id).isEmpty());
    }

    void savedComesBackInTheNextSession()
    {
        Bench b;
        QSignalSpy changed(b.credentials.get(), &CredentialStore::stateChanged);
        QVERIFY(waitFor(b.credentials->save(b.app.id, sample())).has_value());
        QCOMPARE(b.credentials->state(b.app.id), SecretState::Stored);
        QCOMPARE(changed.count(), 1);
        const auto app = b.registry.app(b.app.id);
        QVERIFY(app->token.present);
        QCOMPARE(app->token.fingerprint, sample().accessToken.fingerprint());
        QCOMPARE(app->secretMasked, sample().clientSecret.masked());
        b.restart();
        const auto loaded = waitFor(b.credentials->load(b.app.id));
        QVERIFY(loaded.has_value());
        QVERIFY(sameSecrets(*loaded, sample()));
        QCOMPARE(b.credentials->signingSecrets(b.app.id).size(), 1);
    }

    void lockedIsNeitherMissingNorOverwritten()
    {
        Bench b;
        QVERIFY(waitFor(b.credentials->save(b.app.id, sample())).has_value());
        b.restart();
        b.keychain.problem = Error::Kind::SecretLocked;
        QCOMPARE(waitFor(b.credentials->load(b.app.id)).error().kind, Error::Kind::SecretLocked);
        QCOMPARE(b.credentials->state(b.app.id), SecretState::Locked);
        const int writes = b.keychain.writes;
        b.keychain.problem.reset();
        const auto loaded = waitFor(b.credentials->load(b.app.id));
        QVERIFY(loaded.has_value());
        QVERIFY(sameSecrets(*loaded, sample()));
        QCOMPARE(b.keychain.writes, writes);
        QCOMPARE(b.credentials->state(b.app.id), SecretState::Stored);
    }

    void lostIsToldApartFromMissing()
    {
        Bench b;
        QVERIFY(waitFor(b.credentials->save(b.app.id, sample())).has_value());
        b.keychain.entries.clear();
        b.restart();
        QCOMPARE(waitFor(b.credentials->load(b.app.id)).error().kind, Error::Kind::SecretLost);
        QCOMPARE(b.credentials->state(b.app.id), SecretState::Lost);
    }

    void unavailableAndDamaged()
    {
        Bench b;
        b.keychain.problem = Error::Kind::SecretUnavailable;
        QCOMPARE(waitFor(b.credentials->load(b.app.id)).error().kind, Error::Kind::SecretUnavailable);
        b.keychain.problem.reset();
        b.keychain.entries.insert(u"account/app-1"_s, Secret(u"rubbish"_s));
        QCOMPARE(waitFor(b.credentials->load(b.app.id)).error().kind, Error::Kind::SecretUnavailable);
    }

    void failedSaveKeepsTheValuesForTheSession_data()
    {
        QTest::addColumn<Error::Kind>("problem");
        QTest::addColumn<SecretState>("state");
        QTest::addRow("locked") << Error::Kind::SecretLocked << SecretState::Locked;
        QTest::addRow("no service") << Error::Kind::SecretUnavailable << SecretState::Unavailable;
    }
    void failedSaveKeepsTheValuesForTheSession()
    {
        QFETCH(Error::Kind, problem);
        QFETCH(SecretState, state);
        Bench b;
        b.keychain.problem = problem;
        const auto saved = waitFor(b.credentials->save(b.app.id, sample()));
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().kind, problem);
        QCOMPARE(b.credentials->state(b.app.id), state);
        const auto loaded = waitFor(b.credentials->load(b.app.id));
        QVERIFY(loaded.has_value());
        QVERIFY(sameSecrets(*loaded, sample()));
        QVERIFY(b.keychain.entries.isEmpty());
        b.restart();
        b.keychain.problem.reset();
        QCOMPARE(waitFor(b.credentials->load(b.app.id)).error().kind, Error::Kind::SecretMissing);
    }

    void rotationKeepsThreeFormerSecrets()
    {
        Bench b;
        for (const QString &secret : {u"secret-number-1"_s, u"secret-number-2"_s, u"secret-number-3"_s,
                 u"secret-number-4"_s, u"secret-number-5"_s}) {
            QVERIFY(waitFor(b.credentials->save(b.app.id, sample(secret))).has_value());
            b.restart(); // also when the former secret is only in the keychain
        }
        QVERIFY(waitFor(b.credentials->load(b.app.id)).has_value());
        const QList<Secret> keys = b.credentials->signingSecrets(b.app.id);
        const QList<Secret> expected {Secret(u"secret-number-5"_s), Secret(u"secret-number-4"_s),
            Secret(u"secret-number-3"_s), Secret(u"secret-number-2"_s)};
        QVERIFY(keys == expected);
        // a new token alone is no rotation
        QVERIFY(waitFor(b.credentials->save(b.app.id, sample(u"secret-number-5"_s, u"other-token-123"_s)))
                    .has_value());
        QVERIFY(b.credentials->signingSecrets(b.app.id) == expected);
    }

    void rotationOfLoadedCredentials()
    {
        Bench b;
        QVERIFY(waitFor(b.credentials->save(b.app.id, sample(u"secret-number-1"_s))).has_value());
        for (const QString &secret :
            {u"secret-number-2"_s, u"secret-number-3"_s, u"secret-number-4"_s, u"secret-number-5"_s}) {
            auto loaded = waitFor(b.credentials->load(b.app.id));
            QVERIFY(loaded.has_value());
            loaded->clientSecret = Secret(secret);
            QVERIFY(waitFor(b.credentials->save(b.app.id, *loaded)).has_value());
        }
        const QList<Secret> expected {Secret(u"secret-number-5"_s), Secret(u"secret-number-4"_s),
            Secret(u"secret-number-3"_s), Secret(u"secret-number-2"_s)};
        QVERIFY(b.credentials->signingSecrets(b.app.id) == expected);
    }

    void webhookKeySignsWhereThePlatformSaysSo()
    {
        Bench b;
        b.shop.platformId = u"youhaosuda"_s;
        QVERIFY(waitFor(b.registry.save(b.shop)).has_value());
        Credentials credentials = sample();
        QVERIFY(waitFor(b.credentials->save(b.app.id, credentials)).has_value());
        QVERIFY(b.credentials->signingSecrets(b.app.id).isEmpty()); // the app's secret signs nothing there
        credentials.webhookKey = Secret(u"store-webhook-token"_s);
        QVERIFY(waitFor(b.credentials->save(b.app.id, credentials)).has_value());
        QVERIFY(b.credentials->signingSecrets(b.app.id) == QList<Secret> {credentials.webhookKey});
        QCOMPARE(b.registry.app(b.app.id)->webhookKeyMasked, credentials.webhookKey.masked());
    }

    void removedIsGoneEverywhere()
    {
        Bench b;
        QVERIFY(waitFor(b.credentials->save(b.app.id, sample())).has_value());
        QVERIFY(waitFor(b.credentials->remove(b.app.id)).has_value());
        QCOMPARE(b.credentials->state(b.app.id), SecretState::Absent);
        QVERIFY(b.keychain.entries.isEmpty());
        QVERIFY(!b.registry.app(b.app.id)->token.present);
        QVERIFY(b.registry.app(b.app.id)->secretMasked.isEmpty());
        b.restart();
        QCOMPARE(waitFor(b.credentials->load(b.app.id)).error().kind, Error::Kind::SecretMissing);
    }

    void removalOvertakesASave_data()
    {
        QTest::addColumn<int>("doneBefore"); // steps of the save in the keychain before the removal
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("byRegistry");
        QTest::addRow("before it reads") << 0 << false << false;
        QTest::addRow("before it writes") << 1 << false << false;
        QTest::addRow("before it writes again") << 0 << true << false;
        QTest::addRow("app gone before it reads") << 0 << false << true;
        QTest::addRow("app gone before it writes") << 1 << false << true;
        QTest::addRow("app gone before it writes again") << 0 << true << true;
    }
    void removalOvertakesASave()
    {
        QFETCH(int, doneBefore);
        QFETCH(bool, known);
        QFETCH(bool, byRegistry);
        Bench b;
        QVERIFY(b.opened);
        if (known)
            QVERIFY(waitFor(b.credentials->save(b.app.id, sample())).has_value());
        b.keychain.held = true;
        const auto saving = b.credentials->save(b.app.id, sample(u"the-newest-secret"_s));
        for (int i = 0; i < doneBefore; ++i) {
            QTRY_COMPARE(b.keychain.queue.size(), 1);
            b.keychain.release(1);
        }
        QTRY_COMPARE(b.keychain.queue.size(), 1);
        QFuture<Result<void>> removing = ready<void>({});
        if (!byRegistry) {
            removing = b.credentials->remove(b.app.id);
            // nothing new for an app that is being deleted
            QCOMPARE(waitFor(b.credentials->save(b.app.id, sample())).error().kind, Error::Kind::BadInput);
        }
        if (byRegistry)
            QVERIFY(waitFor(b.registry.removeApp(b.app.id)).has_value());
        while (!saving.isFinished() || !removing.isFinished()) {
            QTRY_VERIFY(!b.keychain.queue.isEmpty() || (saving.isFinished() && removing.isFinished()));
            b.keychain.release(1);
        }
        QCOMPARE(saving.result().error().kind, Error::Kind::BadInput);
        QVERIFY(removing.result().has_value());
        if (!byRegistry)
            QVERIFY(waitFor(b.registry.removeApp(b.app.id)).has_value());
        QVERIFY(b.keychain.entries.isEmpty());
        QVERIFY(b.credentials->signingSecrets(b.app.id).isEmpty());
        const auto markers = waitFor(b.database.read<int>([](QSqlDatabase &db) -> Result<int> {
            store::Statement count(db, u"SELECT COUNT(*) FROM secret_marker"_s);
            if (auto done = count.run(QVariantList()); !done)
                return fail(done.error());
            return count.next() ? count.value(0).toInt() : -1;
        }));
        QVERIFY(markers.has_value());
        QCOMPARE(*markers, 0);
    }

    void refusedRemovalIsNoEnd()
    {
        Bench b;
        QVERIFY(waitFor(b.credentials->save(b.app.id, sample())).has_value());
        b.keychain.problem = Error::Kind::SecretLocked;
        QCOMPARE(waitFor(b.credentials->remove(b.app.id)).error().kind, Error::Kind::SecretLocked);
        b.keychain.problem.reset();
        QVERIFY(waitFor(b.credentials->save(b.app.id, sample(u"another-secret"_s))).has_value());
        QCOMPARE(b.credentials->state(b.app.id), SecretState::Stored);
    }

    void unknownAppsHaveNoSecrets()
    {
        Bench b;
        const auto saved = waitFor(b.credentials->save(AppId(u"nobody"_s), sample()));
        QCOMPARE(saved.error().kind, Error::Kind::BadInput);
        QVERIFY(b.keychain.entries.isEmpty());
    }

    void unreadableIsNotOverwritten()
    {
        Bench b;
        const Secret foreign(u"{\"format\":2}"_s);
        b.keychain.entries.insert(u"account/app-1"_s, foreign);
        const auto saved = waitFor(b.credentials->save(b.app.id, sample()));
        QCOMPARE(saved.error().kind, Error::Kind::SecretUnavailable);
        QVERIFY(b.keychain.entries.value(u"account/app-1"_s) == foreign);
        QCOMPARE(b.credentials->state(b.app.id), SecretState::Unavailable);
        QVERIFY(waitFor(b.credentials->load(b.app.id)).has_value()); // for this session
    }

    void demoSecretsNeverReachTheKeychainOrTheDisk()
    {
        Bench b(Environment::Demo);
        b.keychain.problem = Error::Kind::SecretLocked;
        QVERIFY(waitFor(b.credentials->save(b.app.id, sample())).has_value());
        QVERIFY(waitFor(b.credentials->load(b.app.id)).has_value());
        QCOMPARE(b.credentials->state(b.app.id), SecretState::Stored);
        QCOMPARE(b.keychain.writes, 0);
        QVERIFY(b.registry.app(b.app.id)->token.present);
        QVERIFY(waitFor(b.credentials->remove(b.app.id)).has_value());
    }

    void noSecretInAnyFile()
    {
        Bench b;
        QVERIFY(waitFor(b.credentials->save(b.app.id, sample())).has_value());
        QVERIFY(waitFor(b.credentials->save(b.app.id, sample(u"canary-rotated-secret"_s))).has_value());
        b.database.close();
        QDirIterator files(b.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains("canary"));
            QVERIFY(!content.contains(QByteArray("canary-app-secret").toBase64().left(20)));
            ++seen;
        }
        QVERIFY(seen > 0);
    }

    void storeMayGoWhileTheKeychainThinks()
    {
        Bench b;
        const auto loading = b.credentials->load(b.app.id);
        b.credentials.reset();
        QTRY_VERIFY(loading.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
