// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/http_server/httptypes.h"
#include "core/sandbox/deliverer.h"
#include "core/sandbox/random.h"

#include <mutex>

namespace hookdesk::sandbox {

using FormItems = QList<QPair<QString, QString>>;

/// application/x-www-form-urlencoded, '+' as space, in the order sent.
[[nodiscard]] FormItems parseForm(const QByteArray &body);
[[nodiscard]] QString formValue(const FormItems &items, QStringView name); ///< the first one
[[nodiscard]] http::ServerResponse jsonAnswer(int status, const json::Value &value);
/// User and password of "Authorization: Basic"; empty ones when there is no such header.
[[nodiscard]] QPair<QByteArray, QByteArray> basicCredentials(const http::ServerRequest &request);

struct ShopConfig
{
    QString domain;
    QString appName;
    QString clientId;
    QString clientSecret;
    QStringList scopes; ///< of the demo app
    quint32 seed = 0;
    int orders = 1;
    int customers = 1;
    int products = 1;
    qint64 nowMs = 0; ///< "now" of the data
    bool apiDemoLimit = false;
    catalog::CatalogPtr catalog;
    std::function<void(Delivery)> deliver;
};

/// What both demo shops share. Any thread; one request or event at a time per shop.
class ShopService
{
public:
    explicit ShopService(ShopConfig config);
    virtual ~ShopService();
    Q_DISABLE_COPY_MOVE(ShopService)

    [[nodiscard]] http::ServerResponse handle(const http::ServerRequest &request);
    /// Before the body: too large ones are refused at once.
    [[nodiscard]] std::optional<http::ServerResponse> checkHeader(const http::ServerRequest &request) const;
    /// Makes one thing of @p topic happen and delivers it. BadInput for an unknown topic.
    [[nodiscard]] Result<void> happen(const QString &topic);
    /// The simulator's next step: some topic, as often as in a real shop.
    void somethingHappens();

    [[nodiscard]] const ShopConfig &config() const { return m_config; }

protected:
    struct Weighted
    {
        QString topic;
        int weight = 1;
    };

    virtual http::ServerResponse answer(const http::ServerRequest &request) = 0;
    virtual void change(const QString &topic) = 0; ///< known topics only
    [[nodiscard]] virtual quint64 bodyLimit(const http::ServerRequest &request) const = 0;
    [[nodiscard]] virtual http::ServerResponse tooLarge() const = 0;
    [[nodiscard]] virtual const QList<Weighted> &dailyBusiness() const = 0;

    [[nodiscard]] static qint64 now();

    ShopConfig m_config;
    Random m_random; ///< for what happens after the start

private:
    std::mutex m_mutex;
};

} // namespace hookdesk::sandbox
