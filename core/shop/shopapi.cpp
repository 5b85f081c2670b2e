// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shopapi.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hookdesk {

namespace {

using platform::ApiCall;
using platform::ApiResponse;

/// Whether the platform was reached; nullopt when the call says nothing about that.
std::optional<bool> reachedServer(const Result<ApiResponse> &result)
{
    if (result || result.error().httpStatus > 0)
        return true;
    switch (result.error().kind) {
    case Error::Kind::Timeout:
    case Error::Kind::HostNotFound:
    case Error::Kind::Unreachable:
    case Error::Kind::Tls:
    case Error::Kind::UnknownOutcome:
        return false;
    default:
        return std::nullopt; // ended before it was sent
    }
}

/// A call that first has to read the app's token from the keychain.
class ShopCall final : public ApiCall
{
public:
    explicit ShopCall(ShopApi &api)
        : ApiCall(&api)
        , m_api(&api)
    {
    }
    ~ShopCall() override { finish(fail(Error::Kind::Canceled)); }
    Q_DISABLE_COPY_MOVE(ShopCall)

    void refuse(const Error &error)
    {
        QMetaObject::invokeMethod(
            this, [this, error] { finish(fail(error)); }, Qt::QueuedConnection);
    }

    void run(platform::ApiClient &client, platform::ApiTarget target, platform::ApiRequest request,
        const ShopId &shop, const QFuture<Result<Credentials>> &credentials)
    {
        m_shop = shop;
        onDone(this, credentials,
            [this, client = QPointer(&client), target = std::move(target), request = std::move(request)](
                const Result<Credentials> &loaded) mutable {
                if (m_done)
                    return;
                if (!loaded) {
                    finish(fail(loaded.error()));
                    return;
                }
                if (!client) {
                    finish(fail(Error::Kind::Canceled));
                    return;
                }
                target.token = loaded->accessToken;
                follow(client->start(target, request));
            });
    }

    [[nodiscard]] QFuture<Result<ApiResponse>> future() const override { return m_completer.future(); }
    void cancel() override { finish(fail(Error::Kind::Canceled)); }
    [[nodiscard]] net::ExchangeRecord record() const override
    {
        return m_inner ? m_inner->record() : m_record;
    }

private:
    void follow(ApiCall *inner)
    {
        m_inner = inner;
        connect(inner, &ApiCall::sent, this, &ApiCall::sent);
        connect(inner, &ApiCall::retryScheduled, this, &ApiCall::retryScheduled);
        connect(inner, &QObject::destroyed, this, [this] { m_inner = nullptr; });
        onDone(this, inner->future(), [this](const Result<ApiResponse> &result) { finish(result); });
        // deleteLater() of the inner call may come before the line above runs
        inner->setParent(this);
    }

    void finish(Result<ApiResponse> result)
    {
        if (std::exchange(m_done, true))
            return;
        if (m_inner) {
            m_inner->cancel();
            m_record = m_inner->record();
        }
        if (result)
            m_record = result->record;
        if (const auto reached = reachedServer(result); reached && m_api)
            emit m_api->called(m_shop, *reached);
        m_completer.finish(std::move(result));
        // after everybody who waits on the future had a chance to ask for the record
        QMetaObject::invokeMethod(this, &QObject::deleteLater, Qt::QueuedConnection);
    }

    QPointer<ShopApi> m_api;
    ShopId m_shop;
    QPointer<ApiCall> m_inner;
    net::ExchangeRecord m_record;
    Completer<ApiResponse> m_completer;
    bool m_done = false;
};

Error makeError(Error::Kind kind, const QString &detail)
{
    return {kind, 0, detail, {}, {}, {}, {}};
}

} // namespace

ShopApi::ShopApi(ShopRegistry &registry, CredentialStore &credentials, const platform::Platforms &platforms,
    platform::ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_credentials(credentials)
    , m_platforms(platforms)
    , m_client(client)
{
}

const platform::PlatformProfile *ShopApi::profile(const ShopId &shop) const
{
    const auto known = m_registry.shop(shop);
    return known ? m_platforms.find(known->platformId, known->environment == Environment::Demo) : nullptr;
}

QUrl ShopApi::base(const ShopId &shop) const
{
    const auto known = m_registry.shop(shop);
    if (known && !known->apiBase.isEmpty())
        return known->apiBase;
    const auto *found = profile(shop);
    return found ? found->apiBase : QUrl();
}

platform::ApiCall *ShopApi::start(const ShopId &shop, const platform::ApiRequest &request)
{
    auto *call = new ShopCall(*this);
    const auto *found = profile(shop);
    if (!found) {
        call->refuse(makeError(Error::Kind::BadInput, u"shop: unknown"_s));
        return call;
    }
    const auto app = m_registry.activeApp(shop);
    if (!app) {
        call->refuse(makeError(Error::Kind::SecretMissing, u"the shop has no app yet"_s));
        return call;
    }
    platform::ApiTarget target;
    target.profile = found;
    target.base = base(shop);
    target.tokenKey = app->id.toString();
    call->run(m_client, target, request, shop, m_credentials.load(app->id));
    return call;
}

net::RateGovernor *ShopApi::governor(const ShopId &shop)
{
    const auto *found = profile(shop);
    const auto app = m_registry.activeApp(shop);
    return found && app ? m_client.governor(app->id.toString(), *found) : nullptr;
}

} // namespace hookdesk
