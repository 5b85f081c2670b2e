// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/intake.h"

#include "core/base/crypto.h"
#include "core/event/payload.h"

using namespace Qt::StringLiterals;

namespace hookdesk::event {

namespace {

constexpr qsizetype kMaxTopic = 128;
constexpr qsizetype kMaxShop = 64;
constexpr qint64 kHourMs = 3'600'000;

struct Verdict
{
    platform::SignatureCheck check;
    SigningKey key; ///< whose secret verified, or the first that was tried
};

http::ServerResponse unavailable(const QByteArray &retryAfter)
{
    http::ServerResponse response = http::ServerResponse::empty(503);
    response.headers.append({"Retry-After"_ba, retryAfter});
    return response;
}

QString cleanTopic(const QByteArray &raw)
{
    QString topic = QString::fromUtf8(raw.trimmed()).left(kMaxTopic);
    topic.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    return topic;
}

bool isShopName(const QString &shop)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_' || c == u'.';
    };
    return !shop.isEmpty() && shop.size() <= kMaxShop && std::all_of(shop.cbegin(), shop.cend(), allowed);
}

/// Several apps of a shop are told apart by whose secret verifies (cyberbiz/facts.md 9).
Verdict judge(const QList<SigningKey> &keys, const http::ServerRequest &request)
{
    Verdict verdict;
    verdict.check.state = platform::SignatureState::NoSecret;
    bool haveSecret = false;
    for (const SigningKey &key : keys) {
        const auto check = platform::checkSignature(key.spec, request.headers, request.body, key.secrets);
        if (check.state == platform::SignatureState::Verified)
            return {check, key};
        const bool hasSecret = !check.computed.isEmpty();
        if (verdict.key.shop.isEmpty() || (hasSecret && !haveSecret))
            verdict = {check, key};
        haveSecret = haveSecret || hasSecret;
    }
    return verdict;
}

store::EventSignature toStored(platform::SignatureState state)
{
    switch (state) {
    case platform::SignatureState::Verified:
        return store::EventSignature::Verified;
    case platform::SignatureState::Mismatch:
        return store::EventSignature::Mismatch;
    case platform::SignatureState::Missing:
        return store::EventSignature::Missing;
    case platform::SignatureState::Malformed:
        return store::EventSignature::Malformed;
    case platform::SignatureState::NoSecret:
        break;
    }
    return store::EventSignature::NoSecret;
}

QString reasonOf(platform::SignatureState state)
{
    switch (state) {
    case platform::SignatureState::Verified:
        return {};
    case platform::SignatureState::Mismatch:
        return u"signature-mismatch"_s;
    case platform::SignatureState::Missing:
        return u"signature-missing"_s;
    case platform::SignatureState::Malformed:
        return u"signature-malformed"_s;
    case platform::SignatureState::NoSecret:
        break;
    }
    return u"no-secret"_s;
}

QByteArray headerLines(const HeaderList &headers)
{
    QByteArray lines;
    for (const auto &[name, value] : redactHeaders(headers))
        lines += name + ": " + value + "\r\n";
    return lines;
}

/// Blots the text of every member "webhook_token": the key in a shop/update may be one that is not known here
/// yet.
bool blotKeyMembers(QByteArray &body, const QByteArray &blot)
{
    static const QByteArray kName = "\"webhook_token\"";
    const auto isBetween = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ':'; };
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = body.indexOf(kName); at >= 0; at = body.indexOf(kName, at)) {
        at += kName.size();
        qsizetype start = at;
        while (start < body.size() && isBetween(body.at(start)))
            ++start;
        if (start >= body.size() || body.at(start) != '"')
            continue;
        ++start;
        qsizetype end = start;
        while (end < body.size() && body.at(end) != '"')
            end += body.at(end) == '\\' ? 2 : 1;
        end = std::min(end, body.size());
        if (end == start)
            continue;
        result += QByteArrayView(body).sliced(copied, start - copied);
        result += blot;
        copied = at = end;
    }
    if (copied == 0)
        return false;
    result += QByteArrayView(body).sliced(copied);
    body = result;
    return true;
}

/// Youhaosuda's shop/update carries the store's own signing key in its body (youhaosuda/facts.md 10). It was
/// verified with every byte; what is stored has the key blotted out, because no secret may reach a file
/// (security.md T1). True when something was removed.
bool removeSecrets(QByteArray &body, const QList<SigningKey> &keys)
{
    constexpr qsizetype kShortest = 8; // a shorter one would hit innocent text
    static const QByteArray kBlot = "\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2";
    bool removed = blotKeyMembers(body, kBlot);
    for (const SigningKey &key : keys) {
        for (const Secret &secret : key.secrets) {
            if (secret.size() < kShortest)
                continue;
            const QByteArray plain = secret.reveal();
            if (body.contains(plain)) {
                body.replace(plain, kBlot);
                removed = true;
            }
        }
    }
    return removed;
}

QString shownPath(const DeliveryPath &path)
{
    QString shown = u'/' + path.shop;
    if (!path.topic.isEmpty())
        shown += u'/' + path.topic;
    return shown;
}

} // namespace

std::optional<DeliveryPath> parseDeliveryPath(const QByteArray &path, const QByteArray &token)
{
    constexpr QByteArrayView kPrefix("/r/");
    if (token.isEmpty() || !path.startsWith(kPrefix))
        return std::nullopt;
    const QByteArrayView rest = QByteArrayView(path).sliced(kPrefix.size());
    const qsizetype tokenEnd = rest.indexOf('/');
    if (!constantTimeEquals(tokenEnd < 0 ? rest : rest.first(tokenEnd), token))
        return std::nullopt;
    DeliveryPath result;
    if (tokenEnd < 0)
        return result;
    const QByteArrayView tail = rest.sliced(tokenEnd + 1);
    const qsizetype shopEnd = tail.indexOf('/');
    result.shop = QString::fromLatin1(shopEnd < 0 ? tail : tail.first(shopEnd));
    if (shopEnd >= 0)
        result.topic = cleanTopic(QByteArray::fromPercentEncoding(tail.sliced(shopEnd + 1).toByteArray()));
    while (result.topic.endsWith(u'/'))
        result.topic.chop(1);
    return result;
}

QByteArray dedupeKeyOf(const store::NewEvent &event)
{
    // Readable and not hashed, so that equal resources are neighbours in the store's index
    const QByteArray topic = event.topic.toUtf8();
    if (!event.resourceId.isEmpty() && !event.resourceVersion.isEmpty())
        return topic + '\0' + "id" + '\0' + event.resourceId.toUtf8() + '\0' + event.resourceVersion.toUtf8();
    return topic + '\0' + "signature" + '\0' + event.receivedSignature;
}

Intake::Intake(store::EventStore &events, const Clock &clock)
    : m_events(events)
    , m_clock(clock)
    , m_keys(std::make_shared<const Keys>())
{
}

void Intake::setToken(const QByteArray &token)
{
    m_token = token;
}

void Intake::setKeys(const QList<SigningKey> &keys)
{
    auto next = std::make_shared<Keys>();
    next->all = keys;
    // Backwards: a QMultiHash gives the latest first.
    for (qsizetype i = keys.size() - 1; i >= 0; --i) {
        next->byShop.insert(keys[i].shop.toString(), i);
        if (!keys[i].shopDomain.isEmpty())
            next->byDomain.insert(keys[i].shopDomain.toLower(), i);
    }
    const std::lock_guard lock(m_mutex);
    m_keys = std::move(next);
}

void Intake::setListener(std::function<void()> listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

Receiver::Totals Intake::totals() const
{
    const std::lock_guard lock(m_mutex);
    return m_totals;
}

Receiver::Totals Intake::listenAgain()
{
    const std::lock_guard lock(m_mutex);
    m_told = false;
    return m_totals;
}

std::shared_ptr<const Intake::Keys> Intake::keys() const
{
    const std::lock_guard lock(m_mutex);
    return m_keys;
}

QList<SigningKey> Intake::candidates(
    const Keys &keys, const DeliveryPath &path, const http::ServerRequest &request)
{
    QList<SigningKey> result;
    for (const qsizetype i : keys.byShop.values(path.shop))
        result << keys.all[i];
    // The domain header is not signed: it only says whose secrets to try besides.
    QList<QByteArray> asked;
    for (const SigningKey &key : keys.all) {
        if (key.spec.shopHeader.isEmpty() || asked.contains(key.spec.shopHeader))
            continue;
        asked << key.spec.shopHeader;
        const QString domain = QString::fromLatin1(request.header(key.spec.shopHeader)).trimmed().toLower();
        for (const qsizetype i : keys.byDomain.values(domain)) {
            if (keys.all[i].shop.toString() != path.shop)
                result << keys.all[i];
        }
    }
    return result;
}

std::optional<http::ServerResponse> Intake::checkHeader(const http::ServerRequest &request)
{
    const auto path = parseDeliveryPath(request.path, m_token);
    const bool known = path && (isShopName(path->shop) || !candidates(*keys(), *path, request).isEmpty());
    if (!known) {
        count(Total::Noise);
        return http::ServerResponse::empty(404);
    }
    if (request.method != "POST") {
        http::ServerResponse response = http::ServerResponse::empty(405);
        response.headers.append({"Allow"_ba, "POST"_ba});
        return response;
    }
    if (m_paused)
        return unavailable("30"_ba);
    return std::nullopt;
}

void Intake::take(const http::ServerRequest &request, const http::Responder &respond)
{
    const auto path = parseDeliveryPath(request.path, m_token);
    if (!path) { // checkHeader() refused it already; never rely on that
        respond(http::ServerResponse::empty(404));
        return;
    }
    const QList<SigningKey> tried = candidates(*keys(), *path, request);
    const Verdict verdict = judge(tried, request);
    const bool verified = verdict.check.state == platform::SignatureState::Verified;

    store::NewEvent event;
    event.receivedAtMs = m_clock.nowMs();
    event.shopId = verdict.key.shop.isEmpty() ? path->shop : verdict.key.shop.toString();
    const QByteArray topicHeader = verdict.key.spec.topicHeader;
    event.topic = topicHeader.isEmpty() ? QString() : cleanTopic(request.header(topicHeader));
    if (event.topic.isEmpty())
        event.topic = path->topic;
    event.signature = toStored(verdict.check.state);
    event.state = verified ? store::EventState::Accepted : store::EventState::Rejected;
    event.reason = reasonOf(verdict.check.state);
    event.answeredStatus = verified ? 200 : 401;
    if (!verified
        && !mayStoreRejected(verdict.key.shop.toString(), request.body.size(), event.receivedAtMs)) {
        count(Total::Rejected);
        respond(http::ServerResponse::empty(401));
        return;
    }
    const PayloadFacts facts = readPayloadFacts(request.body);
    event.resourceId = facts.resourceId;
    event.resourceVersion = facts.resourceVersion;
    event.receivedSignature = verdict.check.received;
    event.computedSignature = verdict.check.computed;
    event.path = shownPath(*path);
    event.headers = headerLines(request.headers);
    event.body = request.body;
    if (removeSecrets(event.body, tried) && verified)
        event.reason = u"secret-removed"_s;
    event.peer = request.peer;
    if (verified) // a forged delivery must never make the real one a duplicate
        event.dedupeKey = dedupeKeyOf(event);
    const qint64 size = event.body.size() + event.headers.size();
    if (m_waitingBytes.fetch_add(size) + size
        > kMaxWaitingBytes) { // the disk hangs: let senders keep their events
        m_waitingBytes.fetch_sub(size);
        respond(unavailable("5"_ba));
        return;
    }
    m_events.append(std::move(event),
        [self = shared_from_this(), respond, verified, size](const Result<store::AppendOutcome> &outcome) {
            self->m_waitingBytes.fetch_sub(size);
            if (!verified) {
                self->count(Total::Rejected);
                respond(http::ServerResponse::empty(401));
            } else if (!outcome) {
                respond(unavailable("5"_ba));
            } else {
                self->count(outcome->duplicate ? Total::Duplicate : Total::Accepted);
                respond(http::ServerResponse::empty(200));
            }
        });
}

bool Intake::mayStoreRejected(const QString &shop, qint64 bytes, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    Budget &budget = m_budgets[shop]; // unknown shops share the empty name: bounded by the shops there are
    const qint64 hour = nowMs / kHourMs;
    if (budget.hour != hour)
        budget = {hour, 0, 0};
    if (budget.rows >= kRejectedPerHour || budget.bytes + bytes > kRejectedBytesPerHour)
        return false;
    ++budget.rows;
    budget.bytes += bytes;
    return true;
}

void Intake::count(Total total)
{
    const std::lock_guard lock(m_mutex);
    switch (total) {
    case Total::Accepted:
        ++m_totals.accepted;
        break;
    case Total::Duplicate:
        ++m_totals.duplicates;
        break;
    case Total::Rejected:
        ++m_totals.rejected;
        break;
    case Total::Noise:
        ++m_totals.noise;
        break;
    }
    if (total != Total::Noise)
        m_totals.lastAtMs = m_clock.nowMs();
    if (m_listener && !std::exchange(m_told, true))
        m_listener();
}

} // namespace hookdesk::event
