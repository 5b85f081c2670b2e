// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <optional>

namespace hookdesk {

using HeaderList = QList<QPair<QByteArray, QByteArray>>; ///< in wire order, names as sent

/// The one place that knows what must not be shown, logged, copied or exported (security.md T19).
/// Everything it removes becomes "••••" of fixed length, so that not even the length leaks.

/// True for Authorization, Cookie, X-API-ACCESS-TOKEN, *token*, *secret*, … (case-insensitive). Not for the
/// signatures of deliveries (*-Hmac-*): they are shown on purpose, and no key can be told from them.
[[nodiscard]] bool isSecretHeader(const QByteArray &name);
/// True for the names of query items, form fields and JSON members whose value is a secret.
[[nodiscard]] bool isSecretField(const QString &name);

[[nodiscard]] QByteArray redactHeaderValue(const QByteArray &name, const QByteArray &value);
[[nodiscard]] HeaderList redactHeaders(const HeaderList &headers);
/// User info and secret query items replaced; everything else untouched.
[[nodiscard]] QString redactUrl(const QUrl &url);
/// Form or JSON bodies: values of secret fields replaced in place, all other bytes untouched. In JSON only
/// strings are replaced: numbers, arrays and objects stay clear (the platforms' secrets are all strings).
[[nodiscard]] QByteArray redactBody(const QByteArray &body, const QByteArray &contentType);
/// Free text (log lines, error details): JWT-shaped words, "Bearer x", "token=x", "token":"x" and the like.
[[nodiscard]] QString redactText(const QString &text);

/// Personal data, masked for the screen: 王○明, w•••@demo.example, 09•• ••• •23.
enum class PersonalKind { Name, Email, Phone, Address, Other };
[[nodiscard]] QString maskPersonal(const QString &value, PersonalKind kind);
/// The kind of personal data that a JSON member name announces ("email", "mobile", "receiver.name", …),
/// judged by the last parts of its @p path ("customer.name"); nullopt when it is not personal.
[[nodiscard]] std::optional<PersonalKind> personalKindOf(const QString &path);

/// Control, bidi-override and zero-width characters made visible as <U+XXXX>, so that foreign text cannot
/// disguise itself in the interface. @p limit in characters; longer text ends with "…".
[[nodiscard]] QString displaySafe(const QString &text, qsizetype limit = 2000);

} // namespace hookdesk
