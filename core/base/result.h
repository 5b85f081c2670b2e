// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace hookdesk {

template <typename T = void> using Result = tl::expected<T, Error>;

/// `return fail(Error::Kind::Parse, u"…"_s);` in any function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, const QString &detail = {})
{
    return tl::unexpected<Error>(Error {kind, 0, detail, {}, {}, {}, {}});
}

[[nodiscard]] inline tl::unexpected<Error> fail(const Error &error)
{
    return tl::unexpected<Error>(error);
}

} // namespace hookdesk
