// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/claimscard.h"

#include "core/base/redact.h"
#include "ui/support/formatting.h"
#include "ui/widgets/textlook.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

namespace {

constexpr int kMaxClaims = 40;

bool isTime(const QString &claim)
{
    return claim == u"iat"_s || claim == u"exp"_s || claim == u"nbf"_s;
}

bool isScopes(const QString &claim)
{
    return claim == u"scopes"_s || claim == u"scope"_s;
}

QSet<QString> asSet(const QStringList &list)
{
    return {list.cbegin(), list.cend()};
}

} // namespace

ClaimsCard::ClaimsCard(Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_claims(fail(Error::Kind::SecretMissing))
    , m_subtitle(plainLabel(theme, FontRole::Small, Token::Text2, this))
    , m_copy(new IconButton(theme, u"copy"_s, {}, this))
{
    setObjectName(u"card"_s);
    m_subtitle->setWordWrap(true);
    m_copy->setProperty("compact", true);
    titleRow()->addWidget(m_copy);
    body()->addWidget(m_subtitle);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QStringList lines;
        if (m_claims) {
            for (const auto &[claim, value] : std::as_const(m_claims->all))
                lines.append(claim + u'\t' + displaySafe(value));
        }
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    retranslate();
}

void ClaimsCard::setToken(const Secret &token, const QStringList &requestedScopes)
{
    m_hasToken = !token.isEmpty();
    m_requested = requestedScopes;
    m_claims
        = m_hasToken ? auth::readClaims(token) : Result<auth::TokenClaims>(fail(Error::Kind::SecretMissing));
    rebuild();
}

QString ClaimsCard::claimName(const QString &claim)
{
    if (claim == u"shop_id"_s)
        return tr("Shop number");
    if (claim == u"shop_domain"_s)
        return tr("Shop domain");
    if (claim == u"iat"_s)
        return tr("Issued");
    if (claim == u"exp"_s)
        return tr("Expires");
    if (claim == u"nbf"_s)
        return tr("Valid from");
    if (isScopes(claim))
        return tr("Scopes");
    if (claim == u"iss"_s)
        return tr("Issuer");
    if (claim == u"aud"_s)
        return tr("Audience");
    if (claim == u"sub"_s)
        return tr("Subject");
    if (claim == u"jti"_s)
        return tr("Token number");
    return {};
}

void ClaimsCard::rebuild()
{
    delete m_table;
    m_table = nullptr;
    m_copy->setVisible(m_claims.has_value());
    if (!m_hasToken) {
        m_subtitle->setText(tr("No token yet: nothing to decode."));
        return;
    }
    if (!m_claims) {
        m_subtitle->setText(tr("This token carries no content that can be read."));
        return;
    }
    m_subtitle->setText(
        tr("Decoded on this computer, nothing was sent. The signature was not checked: only the platform "
           "holds its key."));
    m_table = new QWidget(this);
    m_table->setObjectName(u"claimsTable"_s);
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto &[claim, value] : std::as_const(m_claims->all)) {
        if (row >= kMaxClaims)
            break;
        auto *key = plainLabel(m_theme, FontRole::Mono, Token::JKey, m_table);
        key->setText(displaySafe(claim, 60));
        auto *name = plainLabel(m_theme, FontRole::Small, Token::Text2, m_table);
        name->setText(claimName(claim));
        auto *shown = new ElidedLabel(m_table);
        setLook(shown, m_theme, FontRole::Mono, Token::Text);
        grid->addWidget(key, row, 0);
        grid->addWidget(name, row, 1);
        grid->addWidget(shown, row, 2);
        if (isScopes(claim)) {
            const auto held = asSet(m_claims->scopes);
            const auto wanted = asSet(m_requested);
            shown->setFullText(m_claims->scopes.join(u' '));
            auto *status = new StatusLabel(m_theme, m_table);
            const auto missing = wanted - held;
            const auto extra = held - wanted;
            if (missing.isEmpty() && extra.isEmpty())
                status->setStatus(u"status-ok"_s, tr("As requested"), Token::Ok);
            else if (!missing.isEmpty())
                status->setStatus(u"status-warning"_s,
                    tr("%n scope(s) missing", nullptr, int(missing.size())), Token::Warn);
            else
                status->setStatus(u"diff"_s,
                    tr("%n scope(s) more than requested", nullptr, int(extra.size())), Token::Info);
            grid->addWidget(status, row, 3, Qt::AlignRight);
        } else {
            shown->setFullText(displaySafe(value, 300));
            if (isTime(claim)) {
                auto *readable = plainLabel(m_theme, FontRole::Small, Token::Text2, m_table);
                readable->setText(dateTimeText(QDateTime::fromSecsSinceEpoch(value.toLongLong(), Qt::UTC)));
                grid->addWidget(readable, row, 3, Qt::AlignRight);
            }
        }
        ++row;
    }
    body()->addWidget(m_table);
    m_table->show();
}

void ClaimsCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ClaimsCard::retranslate()
{
    setTitle(tr("Token content"));
    m_copy->setText(tr("Copy"));
    rebuild();
}

} // namespace hookdesk::ui
