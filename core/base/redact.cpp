// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookdesk {

namespace {

// A fixed length: not even the size of what was removed shows.
const QString kBullets = u"\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022"_s;

QString normalised(QStringView name)
{
    QString result = name.toString().toLower();
    result.remove(u'-').remove(u'_');
    return result;
}

// Matches JSON members with a string value whose name is judged by isSecretField; the value may hold escapes
// and may be cut off. Possessive: a frame per character would exhaust the matcher's stack in the middle of a
// body.
const QRegularExpression &jsonMember()
{
    static const QRegularExpression expression(
        uR"RX("((?:[^"\\]|\\.){1,64})"(\s*:\s*)"([^"\\]*+(?:\\.[^"\\]*+)*+)(?:"|\\?\z))RX"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

/// Most header values hold none of these words: the expressions are then not worth their price on every
/// delivery.
bool mayHoldSecret(const QByteArray &value)
{
    static constexpr std::array<QByteArrayView, 11> kWords {"eyj", "bearer", "basic", "token", "secret",
        "password", "verifier", "hmac", "signature", "code", "state"};
    const QByteArray lower = value.toLower();
    return std::ranges::any_of(kWords, [&lower](QByteArrayView word) { return lower.contains(word); });
}

QByteArray redactJson(const QByteArray &body)
{
    // Latin-1 keeps every byte as one character, so all other bytes come back untouched
    const QString text = QString::fromLatin1(body);
    QString result;
    qsizetype copied = 0;
    auto matches = jsonMember().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!isSecretField(match.captured(1)) || match.capturedLength(3) == 0)
            continue;
        result += QStringView(text).mid(copied, match.capturedStart(3) - copied);
        result += QString::fromLatin1(kBullets.toUtf8());
        copied = match.capturedEnd(3);
    }
    result += QStringView(text).mid(copied);
    return result.toLatin1();
}

QByteArray redactForm(const QByteArray &body)
{
    QByteArrayList parts = body.split('&');
    for (QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0
            && isSecretField(QString::fromUtf8(QByteArray::fromPercentEncoding(part.first(equals)))))
            part = part.first(equals + 1) + kBullets.toUtf8();
    }
    return parts.join('&');
}

} // namespace

bool isSecretHeader(const QByteArray &name)
{
    const QString key = normalised(QString::fromLatin1(name));
    static const std::array kExact {u"authorization"_s, u"proxyauthorization"_s, u"cookie"_s, u"setcookie"_s,
        u"xapiaccesstoken"_s, u"xapikey"_s};
    return std::ranges::find(kExact, key) != kExact.end() || key.contains(u"token"_s)
        || key.contains(u"secret"_s) || key.contains(u"password"_s);
}

bool isSecretField(const QString &name)
{
    const QString key = normalised(name);
    static const std::array kExact {u"code"_s, u"state"_s, u"password"_s, u"hmac"_s, u"signature"_s,
        u"codeverifier"_s, u"apikey"_s, u"authorization"_s};
    // token_type and tokens' life times are no secrets
    static const std::array kHarmless {u"tokentype"_s, u"tokenendpoint"_s, u"tokenexpiresat"_s};
    if (std::ranges::find(kHarmless, key) != kHarmless.end())
        return false;
    return std::ranges::find(kExact, key) != kExact.end() || key.contains(u"token"_s)
        || key.contains(u"secret"_s) || key.contains(u"password"_s);
}

QByteArray redactHeaderValue(const QByteArray &name, const QByteArray &value)
{
    if (!isSecretHeader(name))
        return mayHoldSecret(value) ? redactText(QString::fromUtf8(value)).toUtf8() : value;
    // the scheme stays, so that one can see what kind of credential was sent
    const qsizetype space = value.indexOf(' ');
    const bool hasScheme
        = normalised(QString::fromLatin1(name)).endsWith(u"authorization"_s) && space > 0 && space < 16;
    return (hasScheme ? value.first(space + 1) : QByteArray()) + kBullets.toUtf8();
}

HeaderList redactHeaders(const HeaderList &headers)
{
    HeaderList result;
    result.reserve(headers.size());
    for (const auto &[name, value] : headers)
        result.append({name, redactHeaderValue(name, value)});
    return result;
}

QString redactUrl(const QUrl &url)
{
    QUrl result = url;
    if (!url.userInfo().isEmpty())
        result.setUserInfo(kBullets);
    QUrlQuery query;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items)
        query.addQueryItem(name, isSecretField(name) ? kBullets : value);
    result.setQuery(items.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    return result.toString();
}

QByteArray redactBody(const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray type = contentType.left(contentType.indexOf(';')).trimmed().toLower();
    const QByteArray start = body.left(64).trimmed();
    // Youhaosuda declares JSON as a form by default (facts.md 10), so the content decides, not the label
    if (start.startsWith('{') || start.startsWith('[') || type.endsWith("json"))
        return redactJson(body);
    if (type.endsWith("x-www-form-urlencoded"))
        return redactForm(body);
    return redactText(QString::fromLatin1(body)).toUtf8();
}

QString redactText(const QString &text)
{
    // Each may begin only once in a word: beginning anew at every letter would take quadratic time.
    static const QRegularExpression jwt(
        u"(?:(?<![A-Za-z0-9_-])|(?<=%[0-9A-Fa-f]{2}))eyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*"_s);
    static const QRegularExpression scheme(
        u"\\b(bearer|basic)\\s++[^\\s\"',;]+"_s, QRegularExpression::CaseInsensitiveOption);
    // "token=x", also quoted as in JSON, and quoted once more as in JSON within a string
    static const QRegularExpression assignment(
        uR"RX((?<![A-Za-z0-9_-])([A-Za-z0-9_-]*(?:token|secret|password|code_verifier|hmac|signature)))RX"
        uR"RX((\\?["']?\s*+[=:]\s*+\\?["']?))RX"
        uR"RX((?:(?<=\\["'])[^"'\\]++|(?<=")(?:[^"\\]++|\\.)++|(?<=')[^']++|[^\s&"',;]++))RX"_s,
        QRegularExpression::CaseInsensitiveOption);
    // not in quotes: "code":422 tells what went wrong
    static const QRegularExpression code(
        u"\\b(code|state)(\\s*+[=:]\\s*+)[^\\s&\"',;]+"_s, QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    result.replace(jwt, kBullets);
    result.replace(scheme, u"\\1 "_s + kBullets);
    result.replace(assignment, u"\\1\\2"_s + kBullets);
    result.replace(code, u"\\1\\2"_s + kBullets);
    return result;
}

QString maskPersonal(const QString &value, PersonalKind kind)
{
    if (value.isEmpty())
        return value;
    const QString dots = u"\u2022\u2022\u2022"_s;
    switch (kind) {
    case PersonalKind::Name:
        if (value.size() == 1)
            return u"\u25cb"_s;
        if (value.size() == 2)
            return value.first(1) + u"\u25cb"_s;
        return value.first(1) + u"\u25cb"_s + value.last(1);
    case PersonalKind::Email: {
        const qsizetype at = value.lastIndexOf(u'@');
        return at > 0 ? value.first(1) + dots + value.sliced(at) : dots;
    }
    case PersonalKind::Phone:
        return value.size() > 6 ? value.first(2) + u"\u2022\u2022 \u2022\u2022\u2022 \u2022"_s + value.last(2)
                                : dots;
    case PersonalKind::Address:
        return value.size() > 6 ? value.first(3) + dots : dots;
    case PersonalKind::Other:
        return dots;
    }
    return dots;
}

std::optional<PersonalKind> personalKindOf(const QString &path)
{
    const QStringList parts = path.toLower().split(u'.', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return std::nullopt;
    const QString &last = parts.last();
    if (last.contains(u"email"_s) && !last.contains(u"accept"_s) && !last.contains(u"enable"_s)
        && !last.contains(u"confirm"_s))
        return PersonalKind::Email;
    if (last == u"mobile"_s || last == u"phone"_s || last == u"tel"_s || last == u"telephone"_s
        || last == u"fax"_s)
        return PersonalKind::Phone;
    if (last == u"address"_s || last == u"address1"_s || last == u"address2"_s || last == u"detail"_s
        || last == u"full_address"_s || last == u"street"_s)
        return PersonalKind::Address;
    if (last == u"birthday"_s || last == u"identity_number"_s || last == u"id_card"_s
        || last == u"client_ip"_s)
        return PersonalKind::Other;
    if (last == u"real_name"_s || last == u"nick_name"_s || last == u"consignee"_s || last == u"buyer_name"_s
        || last == u"receiver_name"_s || last == u"customer_name"_s)
        return PersonalKind::Name;
    if (last == u"name"_s) {
        // a product's or a tag's name is not personal; the name of a person's record is
        static const std::array kPeople {u"customer"_s, u"customers"_s, u"buyer"_s, u"receiver"_s,
            u"billing_address"_s, u"shipping_address"_s, u"addresses"_s, u"recipient"_s};
        for (auto it = parts.crbegin() + 1; it != parts.crend(); ++it) {
            bool isIndex = false;
            it->toInt(&isIndex);
            if (isIndex)
                continue;
            return std::ranges::find(kPeople, *it) != kPeople.end() ? std::optional(PersonalKind::Name)
                                                                    : std::nullopt;
        }
    }
    return std::nullopt;
}

QString displaySafe(const QString &text, qsizetype limit)
{
    QString result;
    result.reserve(std::min(text.size(), limit) + 1);
    for (const QChar c : text) {
        if (result.size() >= limit) {
            result += u'\u2026';
            break;
        }
        const char16_t code = c.unicode();
        const bool control = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
        const bool disguise = (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
            || (code >= 0x2060 && code <= 0x2069) || code == 0xfeff || code == 0x061c;
        if (control || disguise)
            result += u"<U+%1>"_s.arg(code, 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result;
}

} // namespace hookdesk
