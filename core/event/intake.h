// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/receiver.h"

#include <QMultiHash>

#include <atomic>
#include <memory>
#include <mutex>

namespace hookdesk::event {

/// Where a request wants to go: /r/<path token>/<shop id>[/<topic>].
struct DeliveryPath
{
    QString shop;
    QString topic;
};

/// nullopt when @p path does not carry @p token. Compares the token in constant time.
[[nodiscard]] std::optional<DeliveryPath> parseDeliveryPath(const QByteArray &path, const QByteArray &token);

/// sha256(topic, resource id, version), or sha256(topic, signature) where the payload lacks one of them.
[[nodiscard]] QByteArray dedupeKeyOf(const store::NewEvent &event);

/// The part of the receiver that runs in the server's and the store's threads. Shared by the answers under
/// way, which may outlive the receiver; the store and the clock outlive both.
class Intake : public std::enable_shared_from_this<Intake>
{
public:
    /// Rejected deliveries kept per shop and hour; beyond, they are only counted.
    static constexpr qint64 kMaxWaitingBytes = 192LL * 1024 * 1024; ///< taken, not committed yet; beyond: 503
    static constexpr int kRejectedPerHour = 1000;
    static constexpr qint64 kRejectedBytesPerHour = 64LL * 1024 * 1024;

    Intake(store::EventStore &events, const Clock &clock);

    void setToken(const QByteArray &token); ///< before the server starts
    void setKeys(const QList<SigningKey> &keys);
    void setPaused(bool paused) { m_paused = paused; }
    /// Called from any thread when the totals change, once until listenAgain(); empty to end that.
    void setListener(std::function<void()> listener);
    Receiver::Totals listenAgain();
    [[nodiscard]] Receiver::Totals totals() const;

    [[nodiscard]] std::optional<http::ServerResponse> checkHeader(const http::ServerRequest &request);
    void take(const http::ServerRequest &request, const http::Responder &respond);

private:
    struct Keys
    {
        QList<SigningKey> all;
        QMultiHash<QString, qsizetype> byShop;
        QMultiHash<QString, qsizetype> byDomain; ///< lower case
    };
    struct Budget
    {
        qint64 hour = 0;
        int rows = 0;
        qint64 bytes = 0;
    };
    enum class Total { Accepted, Duplicate, Rejected, Noise };

    [[nodiscard]] std::shared_ptr<const Keys> keys() const;
    [[nodiscard]] static QList<SigningKey> candidates(
        const Keys &keys, const DeliveryPath &path, const http::ServerRequest &request);
    [[nodiscard]] bool mayStoreRejected(const QString &shop, qint64 bytes, qint64 nowMs);
    void count(Total total);

    store::EventStore &m_events;
    const Clock &m_clock;
    QByteArray m_token;
    std::atomic_bool m_paused {false};
    std::atomic<qint64> m_waitingBytes {0};

    mutable std::mutex m_mutex; ///< guards what follows
    std::shared_ptr<const Keys> m_keys;
    QHash<QString, Budget> m_budgets;
    Receiver::Totals m_totals;
    std::function<void()> m_listener;
    bool m_told = false;
};

} // namespace hookdesk::event
