// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/tokenlook.h"

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

TokenLook TokenLook::of(TokenState state, std::chrono::milliseconds left)
{
    TokenLook look;
    switch (state) {
    case TokenState::None:
        look = {u"status-pending"_s, tr("No token yet"), Token::Text2};
        break;
    case TokenState::Valid:
        look = {u"status-ok"_s, tr("Token valid"), Token::Ok};
        break;
    case TokenState::ExpiresSoon:
        //: %1 is a time, for example "8 min"
        look = {u"status-warning"_s, tr("Token expires in %1").arg(leftText(left)), Token::Warn};
        break;
    case TokenState::Expired:
        look = {u"status-error"_s, tr("Token expired"), Token::Err};
        break;
    }
    return look;
}

QString TokenLook::leftText(std::chrono::milliseconds left)
{
    using namespace std::chrono;
    const auto seconds = duration_cast<std::chrono::seconds>(left).count();
    if (seconds < 60)
        //: Seconds left
        return tr("%n s", nullptr, int(std::max<qint64>(0, seconds)));
    const auto minutes = seconds / 60;
    if (minutes < 60)
        //: Minutes left
        return tr("%n min", nullptr, int(minutes));
    const auto hours = minutes / 60;
    if (hours < 48)
        //: Hours and minutes left: %1 hours, %2 minutes with two digits
        return tr("%1:%2 h").arg(hours).arg(minutes % 60, 2, 10, QChar(u'0'));
    return tr("%n day(s)", nullptr, int(hours / 24));
}

} // namespace hookdesk::ui
