// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cyberbizdata.h"
#include "core/sandbox/limits.h"
#include "core/sandbox/shopservice.h"

#include <QHash>

#include <optional>

namespace hookdesk::sandbox {

/// The CYBERBIZ demo shop: OAuth with a consent page, the API with bearer tokens, and a small back office
/// that the real platform has only as web pages.
class CyberbizShop final : public ShopService
{
public:
    static constexpr quint64 kBodyLimit = 2 * 1024 * 1024;
    static constexpr quint64 kApiDemoBodyLimit = 2 * 1024;
    static constexpr qint64 kCodeLifeMs = 10 * 60 * 1000;
    static constexpr qint64 kTokenLifeS = 7200;
    static constexpr int kMaxPerPage = 50;
    static constexpr qsizetype kMaxPending = 1000; ///< consent pages and codes remembered at a time

    explicit CyberbizShop(ShopConfig config);
    ~CyberbizShop() override;

    static constexpr qint64 kShopId = 7001;

private:
    struct Consent
    {
        QString redirectUri;
        QString state;
        QStringList scopes;
        qint64 expiresMs = 0;
    };
    struct Call ///< one API call that passed the doors
    {
        const http::ServerRequest &request;
        QByteArray method; ///< HEAD counts as GET
        QStringList path; ///< decoded segments
        FormItems query;
        const catalog::Operation *operation = nullptr;

        [[nodiscard]] QString value(QStringView name) const { return formValue(query, name); }
    };
    using Answer = http::ServerResponse;

    Answer answer(const http::ServerRequest &request) override;
    void change(const QString &topic) override;
    quint64 bodyLimit(const http::ServerRequest &request) const override;
    Answer tooLarge() const override;
    const QList<Weighted> &dailyBusiness() const override;

    // cyberbizoauth.cpp
    Answer authorize(const http::ServerRequest &request);
    Answer decide(const http::ServerRequest &request);
    Answer token(const http::ServerRequest &request);
    [[nodiscard]] QByteArray tokenKey() const;
    /// The claims of a token that is ours and lives.
    [[nodiscard]] std::optional<json::Value> claims(const http::ServerRequest &request) const;

    // cyberbizshop.cpp
    Answer api(const http::ServerRequest &request);
    Answer shopInfo() const;
    [[nodiscard]] json::Value settings() const;
    Answer putSettings(const Call &call) const;
    Answer putApp(const Call &call);
    Answer productFeeds() const;

    // cyberbizapi.cpp
    Answer served(const Call &call);
    std::optional<Answer> read(const Call &call);
    std::optional<Answer> readOrders(const Call &call);
    std::optional<Answer> readCustomers(const Call &call);
    std::optional<Answer> readProducts(const Call &call);
    std::optional<Answer> write(const Call &call);
    Answer putOrder(const Call &call, json::Value &order);
    Answer putCustomer(const Call &call, json::Value &customer);
    Answer putProduct(const Call &call, json::Value &product);
    static Answer page(const Call &call, const std::vector<json::Value> &items);
    std::optional<Answer> checkParameters(const Call &call) const;

    // cyberbizevents.cpp
    void changeOrder(const QString &topic);
    void changeCustomer(const QString &topic);
    void changeProduct(const QString &topic);
    void changeOther(const QString &topic);
    json::Value &orderFor(const QString &topic);
    void emitEvent(const QString &topic, const json::Value &object);

    CyberbizData m_data;
    SlidingWindow m_rate;
    QHash<QString, Consent> m_consents; ///< by CSRF value
    QHash<QString, Consent> m_codes;
    QString m_appName;
    QStringList m_appScopes;
    QString m_grantedScopes;
    QString m_webhookUrl;
    QStringList m_webhookEvents;
    qint64 m_nextRequest = 0;
};

} // namespace hookdesk::sandbox
