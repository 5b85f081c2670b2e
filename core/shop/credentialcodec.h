// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/credentials.h"

namespace hookdesk {

/// The text of one keychain entry. Values are base64 inside JSON, so that any bytes survive.
[[nodiscard]] Secret encodeCredentials(const Credentials &credentials);
/// Kind::Parse for anything that encodeCredentials() did not write.
[[nodiscard]] Result<Credentials> decodeCredentials(const Secret &entry);

} // namespace hookdesk
