// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainsecretstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <qt6keychain/keychain.h>

#include <csignal>

using namespace hookdesk;
using namespace hookdesk::secrets;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString kService = u"hookdesk-test"_s;
const QString kKey = u"account/1"_s;

template <typename T> Result<T> ended(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 15'000))
        return fail(Error::Kind::Timeout, u"the store never answered"_s);
    return future.resultCount() > 0 ? future.result() : Result<T>(fail(Error::Kind::Canceled));
}

template <typename T> Error::Kind kindOf(const Result<T> &result)
{
    return result ? Error::Kind::Unsupported : result.error().kind; // Unsupported: it unexpectedly worked
}

QDBusMessage call(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

void lockKeyring()
{
    const QString service = u"/org/freedesktop/secrets"_s;
    const QDBusReply<QDBusObjectPath> alias
        = call(service, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    call(service, u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
        {QVariant::fromValue(QList<QDBusObjectPath> {alias.value()})});
}

/// What the keychain really holds under @p key; empty when nothing.
QByteArray rawEntry(const QString &key)
{
    QKeychain::ReadPasswordJob job(kService);
    job.setAutoDelete(false);
    job.setKey(key);
    bool done = false;
    QObject::connect(&job, &QKeychain::Job::finished, &job, [&done] { done = true; });
    job.start();
    return QTest::qWaitFor([&done] { return done; }, 5000) ? job.binaryData() : QByteArray();
}

QByteArray randomBytes(QRandomGenerator *random, int size)
{
    QByteArray bytes(size, 0);
    for (char &byte : bytes)
        byte = char(random->bounded(256));
    return bytes;
}

} // namespace

/// One of these runs for each state that with-keyring.sh prepares.
class TestKeychainSecretStore : public QObject
{
    Q_OBJECT
private slots:
    void unlocked()
    {
        KeychainSecretStore store(kService);
        QVERIFY(store.isPersistent());
        QCOMPARE(kindOf(ended(store.read(kKey))), Error::Kind::SecretMissing);
        QVERIFY(ended(store.remove(kKey)));
        const Secret secret(u"權杖 token\n"_s);
        QVERIFY(ended(store.write(kKey, secret)));
        QVERIFY(ended(store.read(kKey)).value() == secret);
        QVERIFY(ended(store.write(kKey, Secret(u"next"_s))));
        // A store that goes takes its calls with it.
        const auto dropped = KeychainSecretStore(kService).read(kKey);
        QCOMPARE(kindOf(ended(dropped)), Error::Kind::Canceled);
        // A second object sees it: it is in the keyring, not in us.
        KeychainSecretStore other(kService);
        QVERIFY(ended(other.read(kKey)).value() == Secret(u"next"_s));
        QVERIFY(ended(store.remove(kKey)));
        QCOMPARE(kindOf(ended(store.read(kKey))), Error::Kind::SecretMissing);
    }
    void unlockedChunks()
    {
        KeychainSecretStore store(kService);
        QRandomGenerator random(1);
        QList<int> sizes {1, 1999, 2000, 2001, 3999, 4000, 4001, 20'000, 20'480, 0};
        for (int i = 0; i < 12; ++i)
            sizes.append(random.bounded(20'480));
        QByteArray head;
        for (const int size : sizes) {
            const QByteArray bytes = randomBytes(&random, size);
            const QByteArray before = head;
            QVERIFY2(ended(store.write(kKey, Secret(bytes))), qPrintable(QString::number(size)));
            const auto back = ended(store.read(kKey));
            QVERIFY2(back, qPrintable(QString::number(size)));
            QVERIFY2(back->reveal() == bytes, qPrintable(QString::number(size)));
            head = rawEntry(kKey);
            QVERIFY(head.size() <= 2000);
            // The parts of the value before are gone.
            const QList<QByteArray> parts = before.split(':');
            if (before.startsWith("hookdesk-chunks-1:"))
                QVERIFY(rawEntry(u"%1#%2.0"_s.arg(kKey, QString::fromLatin1(parts[2]))).isEmpty());
        }
        // A value that looks like our own header comes back as it went in.
        const QByteArray impostor = "hookdesk-chunks-1:3:abc:def";
        QVERIFY(ended(store.write(kKey, Secret(impostor))));
        QCOMPARE(ended(store.read(kKey))->reveal(), impostor);
        QVERIFY(ended(store.remove(kKey)));
    }
    void unlockedDamage()
    {
        KeychainSecretStore store(kService);
        QVERIFY(ended(store.write(kKey, Secret(QByteArray(5000, 'x')))));
        const QString id = QString::fromLatin1(rawEntry(kKey).split(':').value(2));
        KeychainSecretStore other(kService);
        QVERIFY(ended(other.write(u"%1#%2.1"_s.arg(kKey, id), Secret(u"tampered"_s))));
        QCOMPARE(kindOf(ended(store.read(kKey))), Error::Kind::SecretLost);
        QVERIFY(ended(other.remove(u"%1#%2.1"_s.arg(kKey, id))));
        QCOMPARE(kindOf(ended(store.read(kKey))), Error::Kind::SecretLost);
        QVERIFY(ended(store.write(kKey, Secret(u"mended"_s))));
        QVERIFY(ended(store.read(kKey)).value() == Secret(u"mended"_s));
        QVERIFY(ended(store.remove(kKey)));
    }
    void unlockedTogether()
    {
        KeychainSecretStore store(kService);
        QList<QFuture<Result<void>>> writes;
        for (int i = 0; i < 10; ++i)
            writes.append(store.write(kKey, Secret(QByteArray(3000 + i, 'a'))));
        const auto read = store.read(kKey);
        for (const auto &write : std::as_const(writes))
            QVERIFY(ended(write));
        QCOMPARE(ended(read)->size(), 3009); // in the order of the calls
        QVERIFY(ended(store.remove(kKey)));
    }
    void locked()
    {
        KeychainSecretStore store(kService, 5s);
        QVERIFY(ended(store.write(kKey, Secret(u"kept"_s))));
        lockKeyring();
        QCOMPARE(kindOf(ended(store.read(kKey))), Error::Kind::SecretLocked);
        QCOMPARE(kindOf(ended(store.read(u"account/never"_s))), Error::Kind::SecretLocked);
        QCOMPARE(kindOf(ended(store.write(kKey, Secret(u"x"_s)))), Error::Kind::SecretLocked);
        QCOMPARE(kindOf(ended(store.remove(kKey))), Error::Kind::SecretLocked);
    }
    void unopened()
    {
        KeychainSecretStore store(kService, 5s);
        QCOMPARE(kindOf(ended(store.read(kKey))), Error::Kind::SecretLocked);
        const auto write = kindOf(ended(store.write(kKey, Secret(u"x"_s))));
        QVERIFY(write == Error::Kind::SecretLocked || write == Error::Kind::SecretUnavailable);
    }
    void noservice() { unavailable(); }
    void nobus() { unavailable(); }
    void hung()
    {
        const int pid = qEnvironmentVariableIntValue("KEYRING_PID");
        QVERIFY2(pid > 1, "KEYRING_PID");
        KeychainSecretStore store(kService, 1s);
        QVERIFY(ended(store.write(kKey, Secret(u"kept"_s))));
        QCOMPARE(::kill(pid, SIGSTOP), 0);
        QElapsedTimer timer;
        timer.start();
        const auto read = store.read(kKey);
        const auto write = store.write(kKey, Secret(u"x"_s));
        const auto remove = store.remove(kKey);
        QVERIFY2(timer.elapsed() < 500, "nothing may block");
        QCOMPARE(kindOf(ended(read)), Error::Kind::SecretUnavailable);
        QCOMPARE(kindOf(ended(write)), Error::Kind::SecretUnavailable);
        QCOMPARE(kindOf(ended(remove)), Error::Kind::SecretUnavailable);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(::kill(pid, SIGCONT), 0);
        QTRY_VERIFY_WITH_TIMEOUT(ended(store.read(kKey)).has_value(), 10'000); // and it recovers
    }

private:
    static void unavailable()
    {
        KeychainSecretStore store(kService, 5s);
        QCOMPARE(kindOf(ended(store.read(kKey))), Error::Kind::SecretUnavailable);
        QCOMPARE(kindOf(ended(store.write(kKey, Secret(u"x"_s)))), Error::Kind::SecretUnavailable);
        QCOMPARE(kindOf(ended(store.remove(kKey))), Error::Kind::SecretUnavailable);
    }
};

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
