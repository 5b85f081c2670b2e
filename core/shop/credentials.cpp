// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/credentials.h"

#include "core/base/logging.h"
#include "core/platform/platformprofile.h"
#include "core/shop/credentialcodec.h"
#include "core/shop/shoprows.h"
#include "core/store/connection.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hookdesk {

namespace {

constexpr qsizetype kMaxPrevious = 3;

enum class Marker { Absent, Present };

SecretState stateOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::SecretLocked:
        return SecretState::Locked;
    case Error::Kind::SecretLost:
        return SecretState::Lost;
    case Error::Kind::SecretMissing:
        return SecretState::Absent;
    default:
        return SecretState::Unavailable;
    }
}

Result<void> writeMarker(QSqlDatabase &db, const QString &account, const QString &fingerprint)
{
    store::Statement marker(
        db, u"INSERT OR REPLACE INTO secret_marker(account, stored_at, fingerprint) VALUES(?,?,?)"_s);
    return marker.run({account, QDateTime::currentMSecsSinceEpoch(), store::sqlText(fingerprint)});
}

Result<Marker> readMarker(QSqlDatabase &db, const QString &account)
{
    store::Statement marker(db, u"SELECT 1 FROM secret_marker WHERE account = ?"_s);
    if (auto done = marker.run({account}); !done)
        return fail(done.error());
    return marker.next() ? Marker::Present : Marker::Absent;
}

void keepPrevious(Credentials &next, const Secret &formerSigning, const Secret &newSigning,
    const QList<Secret> &formerPrevious)
{
    QList<Secret> wanted; // the one just replaced first: it signed what is under way
    if (!formerSigning.isEmpty())
        wanted << formerSigning;
    wanted << next.previousSigningSecrets << formerPrevious;
    next.previousSigningSecrets.clear();
    for (const Secret &secret : std::as_const(wanted)) {
        if (secret == newSigning || next.previousSigningSecrets.contains(secret))
            continue;
        if (next.previousSigningSecrets.size() < kMaxPrevious)
            next.previousSigningSecrets << secret;
    }
}

} // namespace

class CredentialStore::Private
{
public:
    /// One save() under way. The app may be deleted meanwhile, and with it the answer to where its secrets
    /// go.
    struct Saving
    {
        AppId app;
        secrets::SecretStore *store = nullptr;
        int removals = 0; ///< of this app, when it began
        Completer<> completer {};
    };

    Private(CredentialStore *owner, ShopRegistry &shops, store::Database &db, secrets::SecretStore &live)
        : q(owner)
        , registry(shops)
        , database(db)
        , keychain(live)
    {
    }

    [[nodiscard]] bool isDemo(const AppId &app) const;
    [[nodiscard]] secrets::SecretStore &storeOf(const AppId &app);
    [[nodiscard]] Secret signingSecret(const AppId &app, const Credentials &credentials);
    void setState(const AppId &app, SecretState state);
    void remember(const AppId &app, const Credentials &credentials);
    void updateRegistry(const AppId &app, const Credentials &credentials);
    void onEntryRead(const AppId &app, const Result<Secret> &entry, const Completer<Credentials> &completer);
    void onEntryMissing(const AppId &app, const Completer<Credentials> &completer);
    void write(const Saving &saving, const Credentials &credentials);
    void mark(const Saving &saving, const Credentials &credentials);
    [[nodiscard]] bool isOvertaken(const Saving &saving) const;
    void giveUp(const Saving &saving);
    void endRemove(const AppId &app, const Completer<> &completer);

    CredentialStore *q;
    ShopRegistry &registry;
    store::Database &database;
    secrets::SecretStore &keychain;
    secrets::MemorySecretStore memory; ///< demo apps
    QHash<AppId, Credentials> known; ///< read or entered in this session
    QHash<AppId, bool> inStore; ///< what is known equals the entry
    QHash<AppId, SecretState> states;
    QHash<AppId, int> removals; ///< begun in this session
    QSet<AppId> removing;
    std::optional<platform::Platforms> platforms;
};

bool CredentialStore::Private::isDemo(const AppId &id) const
{
    const auto app = registry.app(id);
    const auto shop = app ? registry.shop(app->shopId) : std::nullopt;
    return shop && shop->environment == Environment::Demo;
}

secrets::SecretStore &CredentialStore::Private::storeOf(const AppId &app)
{
    if (isDemo(app))
        return memory;
    return keychain;
}

Secret CredentialStore::Private::signingSecret(const AppId &id, const Credentials &credentials)
{
    if (!platforms) {
        auto loaded = platform::Platforms::load();
        platforms = loaded ? *loaded : platform::Platforms();
    }
    const auto app = registry.app(id);
    const auto shop = app ? registry.shop(app->shopId) : std::nullopt;
    const auto *profile
        = shop ? platforms->find(shop->platformId, shop->environment == Environment::Demo) : nullptr;
    if (profile && profile->signature.key == platform::SignatureSpec::Key::WebhookSecret)
        return credentials.webhookKey;
    return credentials.clientSecret;
}

void CredentialStore::Private::setState(const AppId &app, SecretState state)
{
    const auto former = q->state(app);
    states.insert(app, state);
    if (former != state)
        emit q->stateChanged(app);
}

void CredentialStore::Private::remember(const AppId &app, const Credentials &credentials)
{
    known.insert(app, credentials);
}

/// Masked values and presence. Expiry and scopes belong to whoever got the token.
void CredentialStore::Private::updateRegistry(const AppId &id, const Credentials &credentials)
{
    const auto former = registry.app(id);
    if (!former)
        return;
    CustomApp app = *former;
    app.secretMasked = credentials.clientSecret.masked();
    app.webhookKeyMasked = credentials.webhookKey.masked();
    const QString fingerprint
        = credentials.accessToken.isEmpty() ? QString() : credentials.accessToken.fingerprint();
    if (app.token.fingerprint != fingerprint)
        app.token = {}; // what was known belongs to another token
    app.token.present = !credentials.accessToken.isEmpty();
    app.token.fingerprint = fingerprint;
    app.token.masked = credentials.accessToken.masked();
    if (app == *former)
        return;
    onDone(q, registry.save(app), [](const Result<void> &saved) {
        if (!saved)
            qCWarning(lcStore) << "masked values of an app were not saved:" << saved.error().detail;
    });
}

void CredentialStore::Private::onEntryRead(
    const AppId &app, const Result<Secret> &entry, const Completer<Credentials> &completer)
{
    if (entry) {
        const auto decoded = decodeCredentials(*entry);
        if (!decoded) {
            setState(app, SecretState::Unavailable);
            completer.finish(fail(Error::Kind::SecretUnavailable, decoded.error().detail));
            return;
        }
        remember(app, *decoded);
        inStore.insert(app, true);
        setState(app, SecretState::Stored);
        updateRegistry(app, *decoded);
        completer.finish(*decoded);
        return;
    }
    if (entry.error().kind == Error::Kind::SecretMissing && !isDemo(app)) {
        onEntryMissing(app, completer);
        return;
    }
    setState(app, stateOf(entry.error().kind));
    completer.finish(fail(entry.error()));
}

/// No entry: never stored, or lost? The marker knows.
void CredentialStore::Private::onEntryMissing(const AppId &app, const Completer<Credentials> &completer)
{
    const auto marker = database.read<Marker>(
        [account = accountKey(app)](QSqlDatabase &db) { return readMarker(db, account); });
    onDone(q, marker, [this, app, completer](const Result<Marker> &found) {
        if (!found) {
            setState(app, SecretState::Unavailable);
            completer.finish(fail(Error::Kind::SecretUnavailable, found.error().detail));
            return;
        }
        const auto kind = *found == Marker::Present ? Error::Kind::SecretLost : Error::Kind::SecretMissing;
        setState(app, stateOf(kind));
        completer.finish(fail(kind));
    });
}

bool CredentialStore::Private::isOvertaken(const Saving &saving) const
{
    return saving.removals != removals.value(saving.app) || !registry.app(saving.app);
}

/// Takes back what was written for an app that is gone, lest its secrets outlive it.
void CredentialStore::Private::giveUp(const Saving &saving)
{
    const auto end = [completer = saving.completer] {
        completer.finish(fail(Error::Kind::BadInput, u"the app was deleted meanwhile"_s));
    };
    if (!registry.app(saving.app)) {
        known.remove(saving.app);
        inStore.remove(saving.app);
    } else if (known.contains(saving.app) && !removing.contains(saving.app)) {
        end(); // entered again after the removal: the entry belongs to that
        return;
    }
    onDone(q, saving.store->remove(accountKey(saving.app)), [end](const Result<void> &removed) {
        if (!removed && removed.error().kind != Error::Kind::SecretMissing)
            qCWarning(lcStore) << "the entry of a deleted app stays behind:" << removed.error().detail;
        end();
    });
}

void CredentialStore::Private::write(const Saving &saving, const Credentials &credentials)
{
    if (isOvertaken(saving)) {
        giveUp(saving);
        return;
    }
    remember(saving.app, credentials);
    inStore.insert(saving.app, false);
    const auto written = saving.store->write(accountKey(saving.app), encodeCredentials(credentials));
    onDone(q, written, [this, saving, credentials](const Result<void> &result) {
        if (isOvertaken(saving)) {
            giveUp(saving);
            return;
        }
        if (!result) {
            setState(saving.app, stateOf(result.error().kind));
            saving.completer.finish(result);
            return;
        }
        inStore.insert(saving.app, true);
        if (saving.store == &memory) {
            setState(saving.app, SecretState::Stored);
            updateRegistry(saving.app, credentials);
            saving.completer.finish({});
            return;
        }
        mark(saving, credentials);
    });
}

void CredentialStore::Private::mark(const Saving &saving, const Credentials &credentials)
{
    Completer<> marked;
    const QString fingerprint = encodeCredentials(credentials).fingerprint();
    database.write([account = accountKey(saving.app), fingerprint](
                       QSqlDatabase &db) { return writeMarker(db, account, fingerprint); },
        [marked](const Result<void> &result) { marked.finish(result); });
    onDone(q, marked.future(), [this, saving, credentials](const Result<void> &result) {
        // A removal deletes the marker after this: the database keeps the order.
        if (isOvertaken(saving)) {
            giveUp(saving);
            return;
        }
        setState(saving.app, SecretState::Stored);
        updateRegistry(saving.app, credentials);
        saving.completer.finish(result);
    });
}

void CredentialStore::Private::endRemove(const AppId &app, const Completer<> &completer)
{
    removing.remove(app);
    known.remove(app);
    inStore.remove(app);
    setState(app, SecretState::Absent);
    updateRegistry(app, {});
    completer.finish({});
}

CredentialStore::CredentialStore(
    ShopRegistry &registry, store::Database &database, secrets::SecretStore &keychain, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, registry, database, keychain))
{
}

CredentialStore::~CredentialStore() = default;

QFuture<Result<Credentials>> CredentialStore::load(const AppId &app)
{
    if (const auto known = d->known.constFind(app); known != d->known.cend())
        return ready<Credentials>(*known);
    Completer<Credentials> completer;
    onDone(this, d->storeOf(app).read(accountKey(app)), [this, app, completer](const Result<Secret> &entry) {
        // Entered while the keychain was being read: what a person typed is newer.
        if (const auto known = d->known.constFind(app); known != d->known.cend()) {
            completer.finish(*known);
            return;
        }
        d->onEntryRead(app, entry, completer);
    });
    return completer.future();
}

QFuture<Result<void>> CredentialStore::save(const AppId &app, const Credentials &credentials)
{
    if (d->removing.contains(app) || !d->registry.app(app))
        return ready<void>(fail(Error::Kind::BadInput, u"secrets of an unknown or a deleted app"_s));
    const Private::Saving saving {app, &d->storeOf(app), d->removals.value(app)};
    const auto merge = [this, app, credentials](const Credentials &former) {
        Credentials next = credentials;
        keepPrevious(next, d->signingSecret(app, former), d->signingSecret(app, credentials),
            former.previousSigningSecrets);
        return next;
    };
    if (const auto known = d->known.constFind(app); known != d->known.cend() && d->inStore.value(app)) {
        d->write(saving, merge(*known));
        return saving.completer.future();
    }
    // The entry has not been read in this session: look first, so that the keys it holds still verify late
    // deliveries, and so that nothing is written while the keyring cannot say what is there.
    Credentials session = credentials;
    if (const auto known = d->known.constFind(app); known != d->known.cend())
        session = merge(*known);
    d->remember(app, session);
    d->inStore.insert(app, false);
    onDone(this, saving.store->read(accountKey(app)),
        [this, saving, session, merge](const Result<Secret> &entry) {
            if (d->isOvertaken(saving)) {
                d->giveUp(saving);
                return;
            }
            if (!entry && entry.error().kind != Error::Kind::SecretMissing) {
                d->setState(saving.app, stateOf(entry.error().kind));
                saving.completer.finish(fail(entry.error()));
                return;
            }
            if (!entry) {
                d->write(saving, session);
                return;
            }
            const auto former = decodeCredentials(*entry);
            if (!former) { // perhaps a newer version's: not ours to overwrite
                d->setState(saving.app, SecretState::Unavailable);
                saving.completer.finish(fail(Error::Kind::SecretUnavailable, former.error().detail));
                return;
            }
            d->write(saving, merge(*former));
        });
    return saving.completer.future();
}

QFuture<Result<void>> CredentialStore::remove(const AppId &app)
{
    Completer<> completer;
    const bool demo = d->isDemo(app);
    ++d->removals[app];
    d->removing.insert(app);
    onDone(this, d->storeOf(app).remove(accountKey(app)),
        [this, app, demo, completer](const Result<void> &removed) {
            if (!removed && removed.error().kind != Error::Kind::SecretMissing) {
                d->removing.remove(app);
                completer.finish(removed);
                return;
            }
            if (demo) {
                d->endRemove(app, completer);
                return;
            }
            Completer<> unmarked;
            d->database.write(
                [account = accountKey(app)](QSqlDatabase &db) {
                    return store::Statement(db, u"DELETE FROM secret_marker WHERE account = ?"_s)
                        .run({account});
                },
                [unmarked](const Result<void> &result) { unmarked.finish(result); });
            onDone(this, unmarked.future(), [this, app, completer](const Result<void> &result) {
                if (result) {
                    d->endRemove(app, completer);
                    return;
                }
                d->removing.remove(app);
                completer.finish(result);
            });
        });
    return completer.future();
}

SecretState CredentialStore::state(const AppId &id) const
{
    if (const auto state = d->states.constFind(id); state != d->states.cend())
        return *state;
    const auto app = d->registry.app(id);
    const bool stored
        = app && (app->token.present || !app->secretMasked.isEmpty() || !app->webhookKeyMasked.isEmpty());
    return stored ? SecretState::Stored : SecretState::Absent;
}

QList<Secret> CredentialStore::signingSecrets(const AppId &app) const
{
    const auto known = d->known.constFind(app);
    if (known == d->known.cend())
        return {};
    QList<Secret> secrets;
    if (const Secret current = d->signingSecret(app, *known); !current.isEmpty())
        secrets << current;
    return secrets + known->previousSigningSecrets;
}

} // namespace hookdesk
