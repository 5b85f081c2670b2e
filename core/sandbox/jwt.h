// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/value.h"

#include <optional>

namespace hookdesk::sandbox {

/// HS256 only, as the tokens of CYBERBIZ.
[[nodiscard]] QByteArray makeJwt(const json::Value &claims, const QByteArray &key);
/// The claims of a well-formed token with the right signature; nullopt for anything else. Expiry is the
/// caller's business.
[[nodiscard]] std::optional<json::Value> readJwt(const QByteArray &token, const QByteArray &key);

} // namespace hookdesk::sandbox
