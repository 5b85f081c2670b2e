// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainsecretstore.h"

#include "core/base/crypto.h"

#include <QQueue>
#include <QTimer>

#include <functional>
#include <optional>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace hookdesk::secrets {

namespace {

// Windows refuses entries over 2,560 bytes; the same cut everywhere keeps one format.
constexpr qsizetype kChunkBytes = 2000;
constexpr int kMostChunks = 1000; // a damaged header must not make us read for ever
constexpr QByteArrayView kChunkedHeader = "hookdesk-chunks-1:"; // then "<count>:<id>:<sha256>"

struct Chunked
{
    int count = 0;
    QString id; // tells the chunks of one write from those of another
    QByteArray hash;
};

std::optional<Chunked> chunkedHeader(const QByteArray &value)
{
    if (!value.startsWith(kChunkedHeader))
        return std::nullopt;
    const auto parts = value.sliced(kChunkedHeader.size()).split(':');
    if (parts.size() != 3)
        return std::nullopt;
    const int count = parts[0].toInt();
    if (count < 1 || count > kMostChunks)
        return std::nullopt;
    return Chunked {count, QString::fromLatin1(parts[1]), parts[2]};
}

QString chunkKey(const QString &key, const QString &id, int index)
{
    return u"%1#%2.%3"_s.arg(key, id).arg(index);
}

/// What one keychain job said.
struct Answer
{
    QKeychain::Error error = QKeychain::NoError;
    QString text;
    QByteArray value;
};

enum class Lock { Open, Locked, Unknown };

/// One read, write or remove with all its jobs.
struct Task
{
    std::function<bool()> isOver;
    std::function<void(Error::Kind, const QString &)> giveUp; ///< ignored once the task is over
    std::function<void()> run;
};
using TaskPtr = std::shared_ptr<Task>;

} // namespace

/// Runs one task after the other, so that a read never meets the middle of a write.
class KeychainSecretStore::Private : public QObject
{
public:
    using Then = std::function<void(const Answer &)>;

    Private(QString serviceName, std::chrono::milliseconds deadline)
        : m_service(std::move(serviceName))
        , m_timeout(deadline)
    {
    }

    ~Private() override
    {
        for (const TaskPtr &task : std::exchange(m_tasks, {}))
            task->giveUp(Error::Kind::Canceled, {});
    }
    Q_DISABLE_COPY_MOVE(Private)

    /// @p body gets the task and a function that ends it.
    template <typename T, typename Body> QFuture<Result<T>> enqueue(Body body)
    {
        const Completer<T> completer;
        auto task = std::make_shared<Task>();
        // A child, and not QTimer::singleShot, whose function would outlive this object until the time is up.
        auto *deadline = new QTimer(this);
        const auto end = [this, completer, deadline](Result<T> result) {
            if (completer.isFinished())
                return;
            deadline->deleteLater();
            completer.finish(std::move(result));
            QMetaObject::invokeMethod(this, &Private::runNext, Qt::QueuedConnection);
        };
        task->isOver = [completer] { return completer.isFinished(); };
        task->giveUp = [end](Error::Kind kind, const QString &detail) { end(fail(kind, detail)); };
        const std::weak_ptr<Task> weak = task; // the body must not keep alive what keeps the body
        task->run = [weak, body, end] {
            if (const TaskPtr self = weak.lock())
                body(self, end);
        };
        // The deadline counts from the call, waiting included.
        deadline->setSingleShot(true);
        connect(deadline, &QTimer::timeout, this, [task] {
            task->giveUp(Error::Kind::SecretUnavailable, u"the keychain service did not answer in time"_s);
        });
        deadline->start(m_timeout);
        m_tasks.enqueue(task);
        if (m_tasks.size() == 1 && m_running == 0)
            std::exchange(task->run, {})();
        return completer.future();
    }

    void readEntry(const TaskPtr &task, const QString &key, const Then &then)
    {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        start(task, job, key, then, [job] { return job->binaryData(); });
    }

    void writeEntry(const TaskPtr &task, const QString &key, const QByteArray &value, const Then &then)
    {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData(value);
        start(task, job, key, then);
    }

    void removeEntry(const TaskPtr &task, const QString &key, const Then &then)
    {
        start(task, new QKeychain::DeletePasswordJob(m_service), key, then);
    }

    /// Ends the task with the error that fits. A locked keyring says "no such entry", or just "error", so the
    /// lock is asked about first (security.md 3a).
    void failWith(const TaskPtr &task, const Answer &answer)
    {
        if (answer.error == QKeychain::AccessDenied || answer.error == QKeychain::AccessDeniedByUser) {
            task->giveUp(Error::Kind::SecretLocked, answer.text);
            return;
        }
        askLock([task, answer](Lock lock) {
            if (lock == Lock::Locked)
                task->giveUp(Error::Kind::SecretLocked, answer.text);
            else if (answer.error == QKeychain::EntryNotFound)
                task->giveUp(Error::Kind::SecretMissing, answer.text);
            else
                task->giveUp(Error::Kind::SecretUnavailable, answer.text);
        });
    }

    void askLock(const std::function<void(Lock)> &then);

    void readChunks(const TaskPtr &task, const QString &key, const Chunked &chunked, const QByteArray &soFar,
        int index, const std::function<void(Result<Secret>)> &end)
    {
        if (index == chunked.count) {
            if (sha256(soFar).toHex() == chunked.hash)
                end(Secret(soFar));
            else
                end(fail(Error::Kind::SecretLost, u"the parts of the entry do not fit together"_s));
            return;
        }
        readEntry(task, chunkKey(key, chunked.id, index),
            [this, task, key, chunked, soFar, index, end](const Answer &answer) {
                if (answer.error == QKeychain::EntryNotFound)
                    end(fail(Error::Kind::SecretLost, u"a part of the entry is missing"_s));
                else if (answer.error != QKeychain::NoError)
                    failWith(task, answer);
                else
                    readChunks(task, key, chunked, soFar + answer.value, index + 1, end);
            });
    }

    void writeChunks(const TaskPtr &task, const QString &key, const Chunked &chunked, const QByteArray &value,
        int index, const std::function<void()> &then)
    {
        if (index == chunked.count) {
            then();
            return;
        }
        writeEntry(task, chunkKey(key, chunked.id, index), value.mid(index * kChunkBytes, kChunkBytes),
            [this, task, key, chunked, value, index, then](const Answer &answer) {
                if (answer.error != QKeychain::NoError)
                    failWith(task, answer);
                else
                    writeChunks(task, key, chunked, value, index + 1, then);
            });
    }

    /// Leftovers are only a nuisance, so that a failure here does not make the operation fail.
    void removeChunks(const TaskPtr &task, const QString &key, const std::optional<Chunked> &chunked,
        int index, const std::function<void()> &then)
    {
        if (!chunked || index == chunked->count) {
            then();
            return;
        }
        removeEntry(
            task, chunkKey(key, chunked->id, index), [this, task, key, chunked, index, then](const Answer &) {
                removeChunks(task, key, chunked, index + 1, then);
            });
    }

private:
    void start(const TaskPtr &task, QKeychain::Job *job, const QString &key, const Then &then,
        const std::function<QByteArray()> &value = {})
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(key);
        ++m_running;
        connect(job, &QKeychain::Job::finished, this, [this, task, job, then, value] {
            --m_running;
            if (!task->isOver())
                then({job->error(), job->errorString(), value ? value() : QByteArray()});
            else // an answer after the deadline has nobody to go to, but the next task waited for it
                runNext();
        });
        job->start();
    }

    void runNext()
    {
        while (!m_tasks.isEmpty() && m_tasks.head()->isOver())
            m_tasks.dequeue();
        // a job that missed its deadline may still write: nobody starts beside it
        if (m_running == 0 && !m_tasks.isEmpty() && m_tasks.head()->run) {
            const TaskPtr task = m_tasks.head();
            std::exchange(task->run, {})();
        }
    }

    QString m_service;
    std::chrono::milliseconds m_timeout;
    QQueue<TaskPtr> m_tasks; // the first is at work
    int m_running = 0; // jobs of QtKeychain that have not answered yet
};

#ifdef QT_DBUS_LIB
void KeychainSecretStore::Private::askLock(const std::function<void(Lock)> &then)
{
    const QString name = u"org.freedesktop.secrets"_s;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        then(Lock::Unknown);
        return;
    }
    QDBusMessage alias = QDBusMessage::createMethodCall(
        name, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    alias << u"default"_s;
    auto *aliasCall = new QDBusPendingCallWatcher(bus.asyncCall(alias, int(m_timeout.count())), this);
    connect(aliasCall, &QDBusPendingCallWatcher::finished, this, [this, aliasCall, bus, name, then] {
        aliasCall->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *aliasCall;
        if (reply.isError()) {
            then(Lock::Unknown);
            return;
        }
        const QString path = reply.value().path();
        if (path.isEmpty() || path == u"/") {
            // No default collection is loaded: nothing was ever unlocked, so nothing can be said to be
            // missing.
            then(Lock::Locked);
            return;
        }
        QDBusMessage get
            = QDBusMessage::createMethodCall(name, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        auto *call = new QDBusPendingCallWatcher(bus.asyncCall(get, int(m_timeout.count())), this);
        connect(call, &QDBusPendingCallWatcher::finished, this, [call, then] {
            call->deleteLater();
            const QDBusPendingReply<QDBusVariant> locked = *call;
            // An alias that leads to no object is a collection that was never opened.
            then(locked.isError() || locked.value().variant().toBool() ? Lock::Locked : Lock::Open);
        });
    });
}
#else
void KeychainSecretStore::Private::askLock(const std::function<void(Lock)> &then)
{
    then(Lock::Unknown); // the keychains of Windows and macOS say so themselves
}
#endif

KeychainSecretStore::KeychainSecretStore(QString service, std::chrono::milliseconds timeout)
    : d(std::make_unique<Private>(std::move(service), timeout))
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

QFuture<Result<Secret>> KeychainSecretStore::read(const QString &key)
{
    return d->enqueue<Secret>([p = d.get(), key](const TaskPtr &task, const auto &end) {
        p->readEntry(task, key, [p, task, key, end](const Answer &answer) {
            if (answer.error != QKeychain::NoError) {
                p->failWith(task, answer);
                return;
            }
            if (const auto chunked = chunkedHeader(answer.value))
                p->readChunks(task, key, *chunked, {}, 0, end);
            else
                end(Secret(answer.value));
        });
    });
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &key, const Secret &secret)
{
    return d->enqueue<void>([p = d.get(), key, secret](const TaskPtr &task, const auto &end) {
        p->readEntry(task, key, [p, task, key, secret, end](const Answer &before) {
            if (before.error != QKeychain::NoError && before.error != QKeychain::EntryNotFound) {
                p->failWith(task, before);
                return;
            }
            const auto old = chunkedHeader(before.value);
            const QByteArray value = secret.reveal();
            const auto writeHead = [p, task, key, old, end](const QByteArray &head) {
                p->writeEntry(task, key, head, [p, task, key, old, end](const Answer &answer) {
                    if (answer.error != QKeychain::NoError)
                        p->failWith(task, answer);
                    else // only now does nothing lead to the old parts any more
                        p->removeChunks(task, key, old, 0, [end] { end({}); });
                });
            };
            if (value.size() <= kChunkBytes && !value.startsWith(kChunkedHeader)) {
                writeHead(value);
                return;
            }
            const Chunked chunked {int((value.size() + kChunkBytes - 1) / kChunkBytes),
                QString::fromLatin1(randomToken(6)), sha256(value).toHex()};
            if (chunked.count > kMostChunks) {
                task->giveUp(Error::Kind::TooLarge, u"%1 bytes for one secret"_s.arg(value.size()));
                return;
            }
            const QByteArray head = kChunkedHeader.toByteArray() + QByteArray::number(chunked.count) + ':'
                + chunked.id.toLatin1() + ':' + chunked.hash;
            p->writeChunks(task, key, chunked, value, 0, [writeHead, head] { writeHead(head); });
        });
    });
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &key)
{
    return d->enqueue<void>([p = d.get(), key](const TaskPtr &task, const auto &end) {
        p->readEntry(task, key, [p, task, key, end](const Answer &before) {
            if (before.error == QKeychain::EntryNotFound) {
                // A locked keyring says the same; only an open one proves that there is nothing to remove.
                p->askLock([task, end](Lock lock) {
                    if (lock == Lock::Locked)
                        task->giveUp(Error::Kind::SecretLocked, u"the keyring is locked"_s);
                    else
                        end({});
                });
                return;
            }
            if (before.error != QKeychain::NoError) {
                p->failWith(task, before);
                return;
            }
            const auto old = chunkedHeader(before.value);
            p->removeEntry(task, key, [p, task, key, old, end](const Answer &answer) {
                if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
                    p->failWith(task, answer);
                else
                    p->removeChunks(task, key, old, 0, [end] { end({}); });
            });
        });
    });
}

} // namespace hookdesk::secrets
