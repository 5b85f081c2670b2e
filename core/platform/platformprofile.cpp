// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platformprofile.h"

#include "core/json/value.h"
#include "core/net/httpclient.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk::platform {

namespace {

constexpr qint64 kMaxProfileBytes = 256 * 1024;

/// Reads the members of one JSON object. Remembers the first problem, and at the end which members nobody
/// asked for.
class ObjectReader
{
public:
    ObjectReader(const json::Value &object, QString path, QString &problem)
        : m_object(object)
        , m_path(std::move(path))
        , m_problem(problem)
    {
        if (!object.isObject())
            report({}, u"is not an object"_s);
    }

    [[nodiscard]] QString text(const QString &key)
    {
        const json::Value &value = required(key);
        if (!value.isNull() && !value.isString())
            report(key, u"is not a string"_s);
        return value.toString();
    }
    [[nodiscard]] QString optionalText(const QString &key) { return has(key) ? text(key) : QString(); }
    [[nodiscard]] QByteArray header(const QString &key)
    {
        const QString name = text(key);
        if (!net::headerProblem(name.toLatin1(), {}).isEmpty())
            report(key, u"is not a header name"_s);
        return name.toLatin1();
    }
    [[nodiscard]] QByteArray optionalHeader(const QString &key)
    {
        return has(key) ? header(key) : QByteArray();
    }
    [[nodiscard]] qint64 number(const QString &key, qint64 lowest, qint64 highest)
    {
        const json::Value &value = required(key);
        bool ok = false;
        const qint64 result = value.numberText().toLongLong(&ok);
        if (!ok || result < lowest || result > highest) {
            report(key, u"is not a whole number from %1 to %2"_s.arg(lowest).arg(highest));
            return lowest;
        }
        return result;
    }
    [[nodiscard]] double decimal(const QString &key)
    {
        const json::Value &value = required(key);
        if (!value.isNumber() || !(value.toDouble() > 0))
            report(key, u"is not a number above 0"_s);
        return value.toDouble();
    }
    [[nodiscard]] bool flag(const QString &key)
    {
        if (!has(key))
            return false;
        const json::Value &value = required(key);
        if (value.kind() != json::Kind::Bool)
            report(key, u"is neither true nor false"_s);
        return value.toBool();
    }
    [[nodiscard]] QStringList texts(const QString &key)
    {
        QStringList result;
        const json::Value &value = required(key);
        if (!value.isNull() && !value.isArray())
            report(key, u"is not an array"_s);
        for (const json::Value &item : value.items()) {
            if (!item.isString())
                report(key, u"holds something else than strings"_s);
            result << item.toString();
        }
        return result;
    }
    [[nodiscard]] LocalizedText localized(const QString &key)
    {
        ObjectReader reader(required(key), name(key), m_problem);
        LocalizedText result {reader.text(u"zh-TW"_s), reader.text(u"zh-CN"_s), reader.text(u"en"_s)};
        reader.refuseUnknown();
        return result;
    }
    template <typename T>
    [[nodiscard]] T choice(const QString &key, const QList<std::pair<QString, T>> &choices)
    {
        const QString wanted = text(key);
        const auto found = std::find_if(
            choices.cbegin(), choices.cend(), [&](const auto &choice) { return choice.first == wanted; });
        if (found != choices.cend())
            return found->second;
        report(key, u"has the unknown value \"%1\""_s.arg(wanted));
        return choices.first().second;
    }
    [[nodiscard]] ObjectReader object(const QString &key) { return {required(key), name(key), m_problem}; }

    void refuseUnknown()
    {
        for (const auto &[key, value] : m_object.members()) {
            if (!m_seen.contains(key))
                report(key, u"is unknown"_s);
        }
    }
    void report(const QString &key, const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = u"\"%1\" %2"_s.arg(name(key), what);
    }

private:
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    const json::Value &required(const QString &key)
    {
        m_seen << key;
        if (!has(key))
            report(key, u"is missing"_s);
        return m_object[key];
    }
    [[nodiscard]] QString name(const QString &key) const
    {
        if (m_path.isEmpty() || key.isEmpty())
            return m_path + key;
        return m_path + u'.' + key;
    }

    const json::Value &m_object;
    QString m_path;
    QString &m_problem;
    QStringList m_seen;
};

json::Value merged(json::Value base, const json::Value &overlay)
{
    if (!base.isObject() || !overlay.isObject())
        return overlay;
    for (const auto &[key, value] : overlay.members())
        base.set(key, merged(base[key], value));
    return base;
}

net::RateSpec readRate(ObjectReader reader)
{
    using Kind = net::RateSpec::Kind;
    net::RateSpec rate;
    rate.kind = reader.choice<Kind>(
        u"kind"_s, {{u"none"_s, Kind::None}, {u"window"_s, Kind::Window}, {u"bucket"_s, Kind::Bucket}});
    if (rate.kind != Kind::None)
        rate.size = int(reader.number(u"size"_s, 1, 100'000));
    if (rate.kind == Kind::Window)
        rate.period = std::chrono::milliseconds(reader.number(u"periodMs"_s, 1, 3'600'000));
    if (rate.kind == Kind::Bucket) {
        rate.leakPerSecond = reader.decimal(u"leakPerSecond"_s);
        rate.header = reader.optionalHeader(u"header"_s);
    }
    reader.refuseUnknown();
    return rate;
}

PagingSpec readPaging(ObjectReader reader)
{
    PagingSpec paging;
    paging.pageParameter = reader.text(u"page"_s);
    paging.sizeParameter = reader.text(u"size"_s);
    paging.maxSize = int(reader.number(u"maxSize"_s, 1, 10'000));
    paging.totalHeader = reader.optionalHeader(u"totalHeader"_s);
    paging.totalPagesHeader = reader.optionalHeader(u"totalPagesHeader"_s);
    paging.countSuffix = reader.optionalText(u"countSuffix"_s);
    reader.refuseUnknown();
    return paging;
}

SignatureSpec readSignature(ObjectReader reader)
{
    using Encoding = SignatureSpec::Encoding;
    using Key = SignatureSpec::Key;
    SignatureSpec signature;
    signature.header = reader.header(u"header"_s);
    signature.encoding = reader.choice<Encoding>(u"encoding"_s,
        {{u"hex"_s, Encoding::Hex}, {u"base64"_s, Encoding::Base64},
            {u"hex-or-base64"_s, Encoding::HexOrBase64}});
    signature.key = reader.choice<Key>(
        u"key"_s, {{u"client-secret"_s, Key::ClientSecret}, {u"webhook-secret"_s, Key::WebhookSecret}});
    signature.topicHeader = reader.optionalHeader(u"topicHeader"_s);
    signature.shopHeader = reader.optionalHeader(u"shopHeader"_s);
    reader.refuseUnknown();
    return signature;
}

Capabilities readCapabilities(ObjectReader reader)
{
    Capabilities result;
    result.webhooksByApi = reader.flag(u"webhooksByApi"_s);
    result.webhooksPerApp = reader.flag(u"webhooksPerApp"_s);
    result.webhooksPerAppWritable = reader.flag(u"webhooksPerAppWritable"_s);
    result.appsByApi = reader.flag(u"appsByApi"_s);
    result.loopbackAddresses = reader.flag(u"loopbackAddresses"_s);
    result.tokenIsJwt = reader.flag(u"tokenIsJwt"_s);
    result.webhookKeyFromApi = reader.flag(u"webhookKeyFromApi"_s);
    reader.refuseUnknown();
    return result;
}

catalog::CatalogSource readCatalog(ObjectReader reader, const QString &platformId)
{
    catalog::CatalogSource source;
    source.platformId = platformId;
    source.documents = reader.texts(u"documents"_s);
    source.topics = reader.text(u"topics"_s);
    source.pathPrefix = reader.text(u"pathPrefix"_s);
    reader.refuseUnknown();
    return source;
}

QList<CredentialField> readCredentials(ObjectReader &reader, const QString &key)
{
    QList<CredentialField> result;
    const QStringList names = reader.texts(key);
    for (const QString &name : names) {
        if (name == u"clientId")
            result << CredentialField::ClientId;
        else if (name == u"clientSecret")
            result << CredentialField::ClientSecret;
        else if (name == u"accessToken")
            result << CredentialField::AccessToken;
        else
            reader.report(key, u"has the unknown value \"%1\""_s.arg(name));
    }
    return result;
}

PlatformProfile readProfile(const json::Value &document, QString &problem)
{
    ObjectReader reader(document, {}, problem);
    PlatformProfile profile;
    profile.id = reader.text(u"id"_s);
    profile.title = reader.localized(u"title"_s);
    profile.shortTitle = reader.localized(u"shortTitle"_s);
    profile.region = reader.choice<QString>(u"region"_s, {{u"TW"_s, u"TW"_s}, {u"CN"_s, u"CN"_s}});
    profile.timeZone = reader.text(u"timeZone"_s).toLatin1();
    if (!QTimeZone(profile.timeZone).isValid())
        reader.report(u"timeZone"_s, u"is not an IANA time zone"_s);
    profile.apiBase = QUrl(reader.text(u"apiBase"_s), QUrl::StrictMode);
    if (profile.apiBase.scheme() != u"https" || profile.apiBase.host().isEmpty())
        reader.report(u"apiBase"_s, u"is not an https address"_s);
    profile.authorizeUrl = reader.text(u"authorizeUrl"_s);
    profile.tokenUrl = reader.text(u"tokenUrl"_s);
    profile.grant = reader.choice<Grant>(u"grant"_s,
        {{u"none"_s, Grant::None}, {u"client_credentials"_s, Grant::ClientCredentials},
            {u"authorization_code"_s, Grant::AuthorizationCode}});
    profile.credentials = readCredentials(reader, u"credentials"_s);
    profile.tokenHeader = reader.header(u"tokenHeader"_s);
    profile.tokenPrefix = reader.text(u"tokenPrefix"_s).toLatin1();
    profile.domainSuffix = reader.text(u"domainSuffix"_s);
    profile.probePath = reader.text(u"probePath"_s);
    if (!profile.probePath.startsWith(u'/'))
        reader.report(u"probePath"_s, u"does not start with a slash"_s);
    profile.webhookKeyPath = reader.optionalText(u"webhookKeyPath"_s);
    profile.shopNamePath = reader.text(u"shopNamePath"_s);
    profile.requestLimitBytes = reader.number(u"requestLimitBytes"_s, 0, 1'000'000'000);
    profile.rate = readRate(reader.object(u"rate"_s));
    profile.paging = readPaging(reader.object(u"paging"_s));
    profile.signature = readSignature(reader.object(u"signature"_s));
    profile.capabilities = readCapabilities(reader.object(u"capabilities"_s));
    profile.catalog = readCatalog(reader.object(u"catalog"_s), profile.id);
    profile.backOfficePath = reader.localized(u"backOfficePath"_s);
    profile.defaultScopes = reader.texts(u"defaultScopes"_s);
    reader.refuseUnknown();
    if (profile.capabilities.webhookKeyFromApi && profile.webhookKeyPath.isEmpty())
        reader.report(u"webhookKeyPath"_s, u"is missing although webhookKeyFromApi is true"_s);
    return profile;
}

} // namespace

Result<PlatformProfile> parseProfile(QByteArrayView text, const QString &fileName, bool demo)
{
    auto document = json::parse(text);
    if (!document) {
        document.error().detail = u"%1: %2"_s.arg(fileName, document.error().detail);
        return fail(document.error());
    }
    const json::Value overlay = (*document)[u"demo"];
    document->remove(u"demo");
    if (!overlay.isNull() && !overlay.isObject())
        return fail(Error::Kind::Parse, u"%1: \"demo\" is not an object"_s.arg(fileName));
    QString problem;
    const PlatformProfile profile = readProfile(demo ? merged(*document, overlay) : *document, problem);
    if (!problem.isEmpty())
        return fail(Error::Kind::Parse, u"%1: %2"_s.arg(fileName, problem));
    return profile;
}

Result<Platforms> Platforms::load()
{
    Platforms platforms;
    const QStringList folders = QDir(u":/platforms"_s).entryList(QDir::Dirs, QDir::Name);
    for (const QString &folder : folders) {
        const QString fileName = u":/platforms/%1/platform.json"_s.arg(folder);
        QFile file(fileName);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Parse, u"%1: cannot be read"_s.arg(fileName));
        const QByteArray text = file.read(kMaxProfileBytes);
        for (const bool demo : {false, true}) {
            auto profile = parseProfile(text, fileName, demo);
            if (!profile)
                return fail(profile.error());
            if (profile->id != folder)
                return fail(Error::Kind::Parse, u"%1: \"id\" is not the folder's name"_s.arg(fileName));
            (demo ? platforms.m_demo : platforms.m_live) << *profile;
        }
    }
    if (platforms.m_live.isEmpty())
        return fail(Error::Kind::Parse, u":/platforms: no platform in this build"_s);
    return platforms;
}

QStringList Platforms::ids() const
{
    QStringList result;
    for (const PlatformProfile &profile : m_live)
        result << profile.id;
    return result;
}

const PlatformProfile *Platforms::find(const QString &id, bool demo) const
{
    const QList<PlatformProfile> &profiles = demo ? m_demo : m_live;
    const auto found = std::find_if(profiles.cbegin(), profiles.cend(),
        [&id](const PlatformProfile &profile) { return profile.id == id; });
    return found == profiles.cend() ? nullptr : &*found;
}

} // namespace hookdesk::platform
