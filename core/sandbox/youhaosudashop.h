// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/limits.h"
#include "core/sandbox/shopservice.h"
#include "core/sandbox/youhaosudadata.h"

namespace hookdesk::sandbox {

/// The Youhaosuda demo shop: client credentials, the API behind a leaky bucket, and webhooks by API.
class YouhaosudaShop final : public ShopService
{
public:
    static constexpr quint64 kBodyLimit = 2 * 1024 * 1024; // none is published; ours
    static constexpr int kDefaultLimit = 10;
    static constexpr int kMaxLimit = 50;
    static constexpr std::size_t kMaxWebhooks = 500;

    explicit YouhaosudaShop(ShopConfig config);
    ~YouhaosudaShop() override;

private:
    struct Call
    {
        const http::ServerRequest &request;
        QByteArray method; ///< HEAD counts as GET
        QStringList path; ///< decoded segments after /v1
        FormItems query;

        [[nodiscard]] QString value(QStringView name) const { return formValue(query, name); }
    };
    using Answer = http::ServerResponse;

    Answer answer(const http::ServerRequest &request) override;
    void change(const QString &topic) override;
    quint64 bodyLimit(const http::ServerRequest &request) const override;
    Answer tooLarge() const override;
    const QList<Weighted> &dailyBusiness() const override;

    Answer token(const http::ServerRequest &request) const;
    Answer api(const http::ServerRequest &request);
    Answer collection(
        const Call &call, const std::vector<json::Value> &items, const QString &one, const QString &many);
    Answer put(const Call &call);
    std::optional<Answer> example(const Call &call) const;

    // youhaosudawebhooks.cpp
    Answer webhooks(const Call &call);
    Answer createWebhook(const Call &call);
    Answer updateWebhook(const Call &call, json::Value &webhook);
    [[nodiscard]] std::optional<Answer> checkWebhook(const json::Value &fields) const;
    void emitEvent(const QString &topic, const json::Value &object);

    // youhaosudaevents.cpp
    void changeOrder(const QString &topic);
    json::Value &orderIn(const QList<YouhaosudaData::State> &states);

    static Answer failed(int status, const QString &field, const QString &message);
    static Answer missing();
    static Answer list(const Call &call, std::vector<json::Value> items, const QString &key);

    YouhaosudaData m_data;
    LeakyBucket m_bucket;
    QByteArray m_token;
    std::vector<json::Value> m_webhooks; ///< ids rise
    qint64 m_nextWebhook = 6;
};

} // namespace hookdesk::sandbox
