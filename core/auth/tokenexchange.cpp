// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenexchange.h"

#include "core/auth/redirectlistener.h"
#include "core/auth/tokenrequest.h"
#include "core/base/logging.h"
#include "core/json/value.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <array>
#include <functional>

namespace hookdesk::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepCount = 6;
constexpr qsizetype kNameLength = 200;

QString joined(const QStringList &scopes)
{
    return displaySafe(scopes.join(u' '));
}

/// The same but for the query. Browsers leave out default ports and add the slash of an empty path.
bool isSameAddress(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https"_s ? 443 : 80); };
    const auto path = [](const QUrl &url) {
        const QString text = url.path(QUrl::FullyEncoded);
        return text.isEmpty() ? u"/"_s : text;
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b) && path(a) == path(b);
}

} // namespace

class TokenExchange::Private
{
public:
    Private(TokenExchange *owner, Services given, AppId id)
        : q(owner)
        , services(given)
        , appId(std::move(id))
    {
        for (int i = 0; i < kStepCount; ++i)
            steps[static_cast<size_t>(i)].step = static_cast<Step>(i);
        browserTimer.setSingleShot(true);
    }

    void begin(Step step);
    void end(Step step, StepState state);
    void failAt(Step step, const Error &error);
    void finish(const Result<TokenInfo> &result);
    [[nodiscard]] StepReport &report(Step step) { return steps[static_cast<size_t>(step)]; }

    void checkFields();
    void onCredentials(const Result<Credentials> &loaded);
    [[nodiscard]] QStringList emptyFields() const;
    void authorize();
    void onRedirect(const RedirectVerdict &verdict);
    void request(const net::HttpRequest &message);
    void onAnswer(const Result<net::HttpResponse> &answer);
    void readToken(const TokenReply &reply);
    void compareScopes();
    void saveToken();
    void saveInfo();
    void changeCredentials(
        const std::function<bool(Credentials &)> &change, const std::function<void()> &then);
    void tryCall();
    void tryDirectly();
    void onProbe(int status, const QByteArray &body);
    void afterProbe(const json::Value &answer);

    TokenExchange *q;
    Services services;
    AppId appId;
    std::array<StepReport, kStepCount> steps;
    QElapsedTimer stepTime;
    QTimer browserTimer;
    std::chrono::milliseconds browserTimeout = kBrowserTimeout;
    bool started = false;
    bool ended = false;
    bool pasted = false; ///< there is a token and nothing to exchange
    CustomApp app;
    Shop shop;
    const platform::PlatformProfile *profile = nullptr;
    Credentials credentials;
    TokenInfo info;
    std::unique_ptr<RedirectListener> listener;
    std::optional<Authorization> authorization;
    QPointer<net::HttpCall> call;
    QPointer<platform::ApiCall> apiCall;
};

void TokenExchange::Private::begin(Step step)
{
    stepTime.start();
    report(step).state = StepState::Running;
    emit q->stepChanged(report(step));
}

void TokenExchange::Private::end(Step step, StepState state)
{
    StepReport &ending = report(step);
    if (ending.state == StepState::Running)
        ending.duration = std::chrono::milliseconds(stepTime.elapsed());
    ending.state = state;
    emit q->stepChanged(ending);
}

void TokenExchange::Private::failAt(Step step, const Error &error)
{
    report(step).error = error;
    end(step, StepState::Failed);
    finish(fail(error));
}

void TokenExchange::Private::finish(const Result<TokenInfo> &result)
{
    if (ended)
        return;
    ended = true;
    browserTimer.stop();
    if (listener)
        listener->close();
    emit q->finished(result);
    q->deleteLater();
}

void TokenExchange::Private::checkFields()
{
    begin(Step::CheckFields);
    const auto found = services.registry.app(appId);
    const auto shopFound = found ? services.registry.shop(found->shopId) : std::nullopt;
    profile = shopFound ? services.api.profile(shopFound->id) : nullptr;
    if (!profile) {
        failAt(Step::CheckFields, {Error::Kind::BadInput, 0, u"app"_s, {}, {}, {}, {}});
        return;
    }
    app = *found;
    shop = *shopFound;
    onDone(q, services.credentials.load(appId), [this](const Result<Credentials> &loaded) {
        if (!ended)
            onCredentials(loaded);
    });
}

QStringList TokenExchange::Private::emptyFields() const
{
    QStringList fields;
    if (app.clientId.isEmpty())
        fields.append(u"clientId"_s);
    if (credentials.clientSecret.isEmpty())
        fields.append(u"clientSecret"_s);
    return fields;
}

void TokenExchange::Private::onCredentials(const Result<Credentials> &loaded)
{
    // Nothing stored is a matter of empty fields; a keyring that does not answer is not.
    if (!loaded && loaded.error().kind != Error::Kind::SecretMissing) {
        failAt(Step::CheckFields, loaded.error());
        return;
    }
    credentials = loaded.value_or(Credentials {});
    const QStringList empty = emptyFields();
    const bool canExchange = profile->grant != platform::Grant::None && empty.isEmpty();
    pasted = !canExchange && !credentials.accessToken.isEmpty();
    if (!canExchange && !pasted) {
        const QString fields = profile->grant == platform::Grant::None ? u"accessToken"_s : empty.join(u',');
        report(Step::CheckFields).facts.insert(u"fields"_s, fields);
        failAt(Step::CheckFields, {Error::Kind::BadInput, 0, fields, {}, {}, {}, {}});
        return;
    }
    if (pasted)
        report(Step::CheckFields).facts.insert(u"mode"_s, u"pasted"_s);
    end(Step::CheckFields, StepState::Done);
    if (pasted) {
        end(Step::Authorize, StepState::Skipped);
        end(Step::SendRequest, StepState::Skipped);
        readToken({credentials.accessToken, {}, 0});
        return;
    }
    if (profile->grant == platform::Grant::AuthorizationCode) {
        authorize();
        return;
    }
    end(Step::Authorize, StepState::Skipped);
    const auto address = endpoint(profile->tokenUrl, shop);
    if (!address)
        failAt(Step::SendRequest, address.error());
    else
        request(clientCredentialsRequest(*address, {app.clientId, credentials.clientSecret}));
}

void TokenExchange::Private::authorize()
{
    begin(Step::Authorize);
    const auto address = endpoint(profile->authorizeUrl, shop);
    if (!address) {
        failAt(Step::Authorize, address.error());
        return;
    }
    authorization = Authorization::create(app.redirectUrl);
    // Registered elsewhere: nothing to listen for, the address will be pasted. A loopback address without a
    // port stands for any port, but for its own path alone (RFC 8252 7.3).
    const QString host = app.redirectUrl.host();
    const bool loopback
        = app.redirectUrl.scheme() == u"http"_s && (host == u"127.0.0.1"_s || host == u"::1"_s);
    if (app.redirectUrl.isEmpty() || loopback) {
        listener = std::make_unique<RedirectListener>();
        QObject::connect(listener.get(), &RedirectListener::arrived, q,
            [this](const RedirectVerdict &verdict) { onRedirect(verdict); });
        const auto own = listener->listen({authorization->state, credentials.clientSecret, shop.domain},
            loopback ? app.redirectUrl : QUrl());
        if (!own) {
            failAt(Step::Authorize, own.error());
            return;
        }
        authorization->redirect = *own;
    }
    const QUrl url = authorizeAddress(*address, app.clientId, app.requestedScopes, *authorization);
    report(Step::Authorize).facts.insert(u"url"_s, redactUrl(url));
    report(Step::Authorize)
        .facts.insert(
            u"redirect"_s, authorization->redirect.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString());
    QObject::connect(&browserTimer, &QTimer::timeout, q, [this] {
        report(Step::Authorize).facts.insert(u"reason"_s, u"timeout"_s);
        failAt(Step::Authorize, {Error::Kind::Timeout, 0, {}, {}, {}, {}, {}});
    });
    browserTimer.start(browserTimeout);
    emit q->stepChanged(report(Step::Authorize));
    emit q->browserNeeded(url);
}

void TokenExchange::Private::onRedirect(const RedirectVerdict &verdict)
{
    if (ended || report(Step::Authorize).state != StepState::Running)
        return;
    using Kind = RedirectVerdict::Kind;
    StepReport &step = report(Step::Authorize);
    step.facts.remove(u"pasted"_s);
    Error error;
    switch (verdict.kind) {
    case Kind::Foreign:
        step.facts.insert(u"pasted"_s, u"foreign"_s);
        emit q->stepChanged(step);
        return;
    case Kind::Refused:
        step.facts.insert(u"reason"_s, u"refused"_s);
        error.kind = Error::Kind::Forbidden;
        error.serverText = verdict.detail;
        failAt(Step::Authorize, error);
        return;
    case Kind::WrongShop:
        step.facts.insert(u"reason"_s, u"shop"_s);
        error.kind = Error::Kind::BadInput;
        error.detail = verdict.detail;
        failAt(Step::Authorize, error);
        return;
    case Kind::WrongSignature:
        step.facts.insert(u"reason"_s, u"signature"_s);
        error.kind = Error::Kind::Unauthorized;
        error.detail = u"hmac"_s;
        failAt(Step::Authorize, error);
        return;
    case Kind::Good:
        break;
    }
    browserTimer.stop();
    if (listener)
        listener->close();
    end(Step::Authorize, StepState::Done);
    const auto address = endpoint(profile->tokenUrl, shop);
    if (!address)
        failAt(Step::SendRequest, address.error());
    else
        request(
            codeRequest(*address, {app.clientId, credentials.clientSecret}, *authorization, verdict.code));
}

void TokenExchange::Private::request(const net::HttpRequest &message)
{
    begin(Step::SendRequest);
    report(Step::SendRequest).facts.insert(u"url"_s, redactUrl(message.url));
    call = services.http.start(message);
    onDone(q, call->future(), [this](const Result<net::HttpResponse> &answer) {
        if (!ended)
            onAnswer(answer);
    });
}

void TokenExchange::Private::onAnswer(const Result<net::HttpResponse> &answer)
{
    if (!answer) {
        Error error = answer.error();
        // Qt 6.4 reports a 307 to a POST as a failed resend although it follows nothing.
        if (error.httpStatus >= 300 && error.httpStatus < 400)
            error.kind = Error::Kind::Redirected;
        failAt(Step::SendRequest, error);
        return;
    }
    StepReport &step = report(Step::SendRequest);
    step.record = answer->record;
    step.facts.insert(u"status"_s, QString::number(answer->status));
    step.facts.insert(u"bytes"_s, QString::number(answer->body.size()));
    const auto reply = readTokenReply(*profile, *answer);
    if (!reply && !answer->isSuccess()) {
        failAt(Step::SendRequest, reply.error());
        return;
    }
    end(Step::SendRequest, StepState::Done);
    if (!reply) {
        begin(Step::ReadToken);
        failAt(Step::ReadToken, reply.error());
        return;
    }
    readToken(*reply);
}

void TokenExchange::Private::readToken(const TokenReply &reply)
{
    begin(Step::ReadToken);
    StepReport &step = report(Step::ReadToken);
    credentials.accessToken = reply.token;
    info = describeToken(reply.token);
    const auto claims = readClaims(reply.token);
    step.facts.insert(u"kind"_s, claims ? u"jwt"_s : u"opaque"_s);
    if (claims && !claims->shopDomain.isEmpty())
        step.facts.insert(u"shopDomain"_s, displaySafe(claims->shopDomain, kNameLength));
    const QDateTime now = services.clock.now();
    if (info.scopes.isEmpty())
        info.scopes = reply.scopes;
    if (!info.expiresAt.isValid() && reply.expiresInS > 0) {
        info.issuedAt = now;
        info.expiresAt = now.addSecs(reply.expiresInS);
    }
    if (!info.scopes.isEmpty())
        step.facts.insert(u"scopes"_s, joined(info.scopes));
    if (info.expiresAt.isValid()) {
        step.facts.insert(u"expiresAt"_s, info.expiresAt.toString(Qt::ISODate));
        step.facts.insert(u"expiresIn"_s, QString::number(now.secsTo(info.expiresAt)));
        if (info.expiresAt <= now)
            step.facts.insert(u"expired"_s, u"true"_s);
    }
    end(Step::ReadToken, StepState::Done);
    compareScopes();
}

void TokenExchange::Private::compareScopes()
{
    StepReport &step = report(Step::CompareScopes);
    step.facts.insert(u"requested"_s, joined(app.requestedScopes));
    if (info.scopes.isEmpty()) {
        end(Step::CompareScopes, StepState::Skipped);
    } else {
        begin(Step::CompareScopes);
        QStringList missing;
        for (const QString &scope : std::as_const(app.requestedScopes)) {
            if (!info.scopes.contains(scope))
                missing.append(scope);
        }
        step.facts.insert(u"granted"_s, joined(info.scopes));
        step.facts.insert(u"missing"_s, joined(missing));
        end(Step::CompareScopes, StepState::Done);
    }
    saveToken();
}

/// The token is in safety before it is tried: a call that fails must not cost a grant.
void TokenExchange::Private::saveToken()
{
    begin(Step::TryCall);
    if (pasted) {
        saveInfo();
        return;
    }
    changeCredentials(
        [token = credentials.accessToken](Credentials &current) {
            current.accessToken = token;
            return true;
        },
        [this] { saveInfo(); });
}

void TokenExchange::Private::saveInfo()
{
    auto current = services.registry.app(appId);
    if (!current) {
        failAt(Step::TryCall, {Error::Kind::BadInput, 0, u"app"_s, {}, {}, {}, {}});
        return;
    }
    current->token = info;
    onDone(q, services.registry.save(*current), [this](const Result<void> &saved) {
        if (ended)
            return;
        if (saved)
            tryCall();
        else
            failAt(Step::TryCall, saved.error());
    });
}

/// Reads again what is stored: a person may have edited it while the platform was asked. @p change tells
/// whether there is something to save.
void TokenExchange::Private::changeCredentials(
    const std::function<bool(Credentials &)> &change, const std::function<void()> &then)
{
    onDone(q, services.credentials.load(appId), [this, change, then](const Result<Credentials> &loaded) {
        if (ended)
            return;
        if (!loaded && loaded.error().kind != Error::Kind::SecretMissing) {
            failAt(Step::TryCall, loaded.error());
            return;
        }
        Credentials current = loaded.value_or(Credentials {});
        if (!change(current)) {
            then();
            return;
        }
        onDone(q, services.credentials.save(appId, current), [this, then](const Result<void> &saved) {
            if (ended)
                return;
            if (saved)
                then();
            else
                failAt(Step::TryCall, saved.error());
        });
    });
}

void TokenExchange::Private::tryCall()
{
    const auto active = services.registry.activeApp(shop.id);
    if (!active || active->id != appId) {
        tryDirectly();
        return;
    }
    platform::ApiRequest probe;
    probe.path = profile->probePath;
    apiCall = services.api.start(shop.id, probe);
    onDone(q, apiCall->future(), [this](const Result<platform::ApiResponse> &answer) {
        if (ended)
            return;
        if (apiCall)
            report(Step::TryCall).record = apiCall->record();
        if (!answer) {
            if (answer.error().httpStatus > 0)
                report(Step::TryCall).facts.insert(u"status"_s, QString::number(answer.error().httpStatus));
            failAt(Step::TryCall, answer.error());
            return;
        }
        report(Step::TryCall).record = answer->record;
        onProbe(answer->status, answer->body);
    });
}

/// For an app that is not the one whose token the shop's calls are made with.
void TokenExchange::Private::tryDirectly()
{
    net::HttpRequest probe;
    probe.url = services.api.base(shop.id);
    QString path = probe.url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    probe.url.setPath(path + profile->probePath, QUrl::TolerantMode);
    probe.headers = {{"Accept"_ba, "application/json"_ba}};
    probe.secretHeaders = {{profile->tokenHeader, profile->tokenPrefix, credentials.accessToken}};
    call = services.http.start(probe);
    onDone(q, call->future(), [this](const Result<net::HttpResponse> &answer) {
        if (ended)
            return;
        if (!answer) {
            failAt(Step::TryCall, answer.error());
            return;
        }
        report(Step::TryCall).record = answer->record;
        if (const auto error = platform::readError(*profile, *answer, true)) {
            report(Step::TryCall).facts.insert(u"status"_s, QString::number(answer->status));
            failAt(Step::TryCall, *error);
            return;
        }
        onProbe(answer->status, answer->body);
    });
}

void TokenExchange::Private::onProbe(int status, const QByteArray &body)
{
    StepReport &step = report(Step::TryCall);
    step.facts.insert(u"status"_s, QString::number(status));
    step.facts.insert(u"bytes"_s, QString::number(body.size()));
    const auto answer = json::parse(body);
    if (!answer) {
        failAt(Step::TryCall, {Error::Kind::NotJson, status, {}, {}, {}, {}, {}});
        return;
    }
    afterProbe(*answer);
}

void TokenExchange::Private::afterProbe(const json::Value &answer)
{
    StepReport &step = report(Step::TryCall);
    const QString name
        = displaySafe(answer.atPath(profile->shopNamePath).toString().simplified(), kNameLength);
    if (!name.isEmpty()) {
        step.facts.insert(u"shopName"_s, name);
        auto current = services.registry.shop(shop.id);
        if (current && current->name != name) {
            current->name = name;
            onDone(q, services.registry.save(*current), [](const Result<void> &saved) {
                if (!saved)
                    qCWarning(lcAuth) << "the shop's name was not saved:" << saved.error().detail;
            });
        }
    }
    const auto succeed = [this] {
        end(Step::TryCall, StepState::Done);
        finish(info);
    };
    const bool wantsKey = profile->capabilities.webhookKeyFromApi && !profile->webhookKeyPath.isEmpty();
    const QString key = wantsKey ? answer.atPath(profile->webhookKeyPath).toString() : QString();
    if (wantsKey)
        step.facts.insert(u"webhookKey"_s, key.isEmpty() ? u"absent"_s : u"stored"_s);
    if (key.isEmpty()) {
        succeed();
        return;
    }
    changeCredentials(
        [key = Secret(key)](Credentials &current) {
            const bool isNew = current.webhookKey != key;
            current.webhookKey = key;
            return isNew;
        },
        succeed);
}

TokenExchange::TokenExchange(Services services, const AppId &app, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, services, app))
{
}

TokenExchange::~TokenExchange()
{
    if (d->call)
        d->call->cancel();
    if (d->apiCall)
        d->apiCall->cancel();
}

void TokenExchange::setBrowserTimeout(std::chrono::milliseconds timeout)
{
    d->browserTimeout = timeout;
}

void TokenExchange::start()
{
    if (d->started || d->ended)
        return;
    d->started = true;
    // Later, so that whoever starts it may connect afterwards.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!d->ended)
                d->checkFields();
        },
        Qt::QueuedConnection);
}

void TokenExchange::cancel()
{
    if (d->ended)
        return;
    const Error canceled {Error::Kind::Canceled, 0, {}, {}, {}, {}, {}};
    for (StepReport &step : d->steps) {
        if (step.state != StepState::Running)
            continue;
        d->failAt(step.step, canceled);
        break;
    }
    d->finish(fail(canceled));
    if (d->call)
        d->call->cancel();
    if (d->apiCall)
        d->apiCall->cancel();
}

void TokenExchange::continueWithRedirect(const QUrl &pasted)
{
    if (d->ended || !d->authorization)
        return;
    const QUrl &redirect = d->authorization->redirect;
    const RedirectExpectation expected {d->authorization->state, d->credentials.clientSecret, d->shop.domain};
    d->onRedirect(isSameAddress(pasted, redirect)
            ? checkRedirect(expected, pasted.query(QUrl::FullyEncoded).toLatin1())
            : RedirectVerdict {});
}

QList<StepReport> TokenExchange::steps() const
{
    return {d->steps.cbegin(), d->steps.cend()};
}

} // namespace hookdesk::auth
