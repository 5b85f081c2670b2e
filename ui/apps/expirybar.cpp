// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/expirybar.h"

#include "core/model/applistmodel.h"
#include "ui/apps/tokenlook.h"
#include "ui/support/formatting.h"
#include "ui/widgets/textlook.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace hookdesk::ui {

class ExpiryBar::Track final : public QWidget
{
public:
    Track(Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setFixedHeight(6);
        setMinimumWidth(40);
    }

    void set(double share, Token token)
    {
        m_share = std::clamp(share, 0.0, 1.0);
        m_token = token;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::MuteBg));
        painter.drawRoundedRect(rect(), 3, 3);
        const double filled = width() * m_share;
        if (filled < 1)
            return;
        painter.setBrush(m_theme.color(m_token));
        painter.drawRoundedRect(QRectF(0, 0, std::max(6.0, filled), height()), 3, 3);
    }

private:
    Theme &m_theme;
    double m_share = 0;
    Token m_token = Token::Accent;
};

ExpiryBar::ExpiryBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_track(new Track(theme, this))
    , m_left(plainLabel(theme, FontRole::Small, Token::Text, this))
    , m_end(plainLabel(theme, FontRole::Small, Token::Text2, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_track, 1);
    layout->addWidget(m_left);
    layout->addWidget(m_end);
}

void ExpiryBar::setToken(const TokenInfo &token, const QDateTime &now)
{
    setVisible(token.present);
    if (!token.present)
        return;
    const bool ends = token.expiresAt.isValid();
    m_track->setVisible(ends);
    m_end->setVisible(ends);
    if (!ends) {
        m_left->setText(tr("No end is known for this token."));
        setLook(m_left, m_theme, FontRole::Small, Token::Text2);
        setAccessibleName(m_left->text());
        return;
    }
    const qint64 left = std::max<qint64>(0, now.msecsTo(token.expiresAt));
    const qint64 life
        = token.issuedAt.isValid() ? token.issuedAt.msecsTo(token.expiresAt) : qint64 {2} * 60 * 60 * 1000;
    const TokenState state = tokenState(token, now);
    const Token fill = state == TokenState::Expired ? Token::ErrFill
        : state == TokenState::ExpiresSoon          ? Token::WarnFill
                                                    : Token::Accent;
    m_track->set(life > 0 ? double(left) / double(life) : 0, fill);
    const bool today = token.expiresAt.toLocalTime().date() == now.toLocalTime().date();
    const QString end
        = today ? timeText(token.expiresAt.toMSecsSinceEpoch(), false) : dateTimeText(token.expiresAt);
    if (state == TokenState::Expired) {
        m_left->setText(tr("Expired"));
        m_end->setText(end);
    } else {
        //: %1 is a time left, for example "1:33 h"
        m_left->setText(tr("%1 left").arg(TokenLook::leftText(std::chrono::milliseconds(left))));
        //: %1 is a clock time or a date
        m_end->setText(tr("expires %1").arg(end));
    }
    setLook(m_left, m_theme, FontRole::Small,
        state == TokenState::Expired           ? Token::Err
            : state == TokenState::ExpiresSoon ? Token::Warn
                                               : Token::Text);
    //: %1 is the time left or "Expired", %2 the clock time of the end
    setAccessibleName(tr("Token: %1, %2").arg(m_left->text(), m_end->text()));
}

} // namespace hookdesk::ui
