// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenexchange.h"
#include "ui/widgets/controls.h"

class QGridLayout;

namespace hookdesk::ui {

/// What stands inside a token, decoded on this computer: claim, name, value, readable form. Says that the
/// signature was not checked.
class ClaimsCard : public Card
{
    Q_OBJECT
public:
    explicit ClaimsCard(Theme &theme, QWidget *parent = nullptr);
    /// @p requestedScopes are compared with the token's own.
    void setToken(const Secret &token, const QStringList &requestedScopes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuild();
    [[nodiscard]] static QString claimName(const QString &claim);

    Theme &m_theme;
    Result<auth::TokenClaims> m_claims;
    QStringList m_requested;
    bool m_hasToken = false;
    QLabel *m_subtitle;
    QWidget *m_table = nullptr;
    IconButton *m_copy;
};

} // namespace hookdesk::ui
