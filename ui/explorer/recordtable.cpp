// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/recordtable.h"

#include "core/json/value.h"
#include "core/model/recordtablemodel.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 10;

/// "2026-11-22T14:32:04.000+08:00" → "2026-11-22 14:32:04": the shop's own time, as sent; the tree and the
/// tool tip have the whole text.
QString shortTime(const QString &text)
{
    constexpr qsizetype kSeconds = 19;
    return text.size() > kSeconds && text.at(10) == u'T' ? text.left(10) + u' ' + text.mid(11, 8) : text;
}

bool looksLikeTime(const QString &text)
{
    return text.size() >= 10 && text.size() <= 35 && text.at(4) == u'-' && text.at(7) == u'-'
        && text.at(0).isDigit();
}

} // namespace

RecordHeader::RecordHeader(Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setHighlightSections(false);
    setSectionsMovable(true);
    setMinimumSectionSize(60);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

QSize RecordHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), kHeight};
}

bool RecordHeader::isRight(int logicalIndex) const
{
    return model()->rowCount() > 0
        && model()->index(0, logicalIndex).data(RecordTableModel::NumberRole).isValid();
}

QSize RecordHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QFontMetrics name(m_theme.font(FontRole::Small));
    const QFontMetrics key(m_theme.font(FontRole::MonoSmall));
    const QString title
        = model()->headerData(logicalIndex, Qt::Horizontal, RecordTableModel::TitleRole).toString();
    const QString path
        = model()->headerData(logicalIndex, Qt::Horizontal, RecordTableModel::KeyRole).toString();
    return {std::max(name.horizontalAdvance(title), key.horizontalAdvance(path)) + 2 * kMargin + 4, kHeight};
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, m_theme.color(Token::Sunken));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Border));
    const QString path
        = model()->headerData(logicalIndex, Qt::Horizontal, RecordTableModel::KeyRole).toString();
    QString title = model()->headerData(logicalIndex, Qt::Horizontal, RecordTableModel::TitleRole).toString();
    if (title.isEmpty())
        title = path.section(u'.', -1);
    const QRect inner = rect.adjusted(kMargin, 4, -kMargin, -5);
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const auto side = isRight(logicalIndex) ? Qt::AlignRight : Qt::AlignLeft;
    painter->setFont(m_theme.font(FontRole::Small));
    painter->setPen(m_theme.color(Token::Text));
    painter->drawText(upper, side | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(title, Qt::ElideRight, upper.width()));
    painter->setFont(m_theme.font(FontRole::MonoSmall));
    painter->setPen(m_theme.color(Token::Text2));
    painter->drawText(upper.translated(0, upper.height()), side | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(path, Qt::ElideMiddle, upper.width()));
    painter->restore();
}

StatusDelegate::Look RecordDelegate::stateLook(const QString &path, const QString &value)
{
    if (!path.endsWith("status"_L1) && !path.endsWith("state"_L1))
        return {};
    static constexpr std::array kGood {"paid"_L1, "shipped"_L1, "fulfilled"_L1, "success"_L1, "closed"_L1,
        "completed"_L1, "arrived"_L1, "received"_L1, "active"_L1, "enabled"_L1, "published"_L1};
    static constexpr std::array kWaiting {"pending"_L1, "unshipped"_L1, "unpaid"_L1, "open"_L1,
        "unfulfilled"_L1, "remitted"_L1, "processing"_L1, "confirming"_L1, "pending_refund"_L1,
        "preparing"_L1};
    static constexpr std::array kBad {"failed"_L1, "cancelled"_L1, "canceled"_L1, "voided"_L1, "expired"_L1};
    const auto among = [&value](const auto &words) {
        return std::any_of(
            words.begin(), words.end(), [&value](QLatin1StringView word) { return value == word; });
    };
    if (among(kGood))
        return {u"status-ok"_s, {}, Token::Ok, false};
    if (among(kWaiting))
        return {u"status-pending"_s, {}, Token::Text2, false};
    if (among(kBad))
        return {u"status-error"_s, {}, Token::Err, false};
    if (value.startsWith("partial"_L1))
        return {u"minus"_s, {}, Token::Text2, false};
    if (value == "cod"_L1)
        return {u"status-info"_s, {}, Token::Text2, false};
    return {};
}

void RecordDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QRect area = paintRow(painter, option, index);
    area = QRect(option.rect.left() + kMargin, area.top(), option.rect.width() - 2 * kMargin, area.height());
    painter->setClipRect(option.rect);
    QString text = index.data().toString();
    const auto kind = static_cast<json::Kind>(index.data(RecordTableModel::KindRole).toInt());
    const auto look = kind == json::Kind::String
        ? stateLook(index.data(RecordTableModel::PathRole).toString(),
            index.data(RecordTableModel::RawValueRole).toString())
        : StatusDelegate::Look();
    Token token = look.icon.isEmpty() ? Token::Text : look.token;
    FontRole font = FontRole::Body;
    Qt::Alignment side = Qt::AlignLeft;
    if (!look.icon.isEmpty()) {
        painter->drawPixmap(QPointF(area.left(), area.top() + (area.height() - 16) / 2.0),
            theme().pixmap(look.icon, look.token, 16, painter->device()->devicePixelRatioF()));
        area.setLeft(area.left() + 22);
    } else if (kind == json::Kind::Number) {
        font = FontRole::Mono;
        side = Qt::AlignRight;
    } else if (kind == json::Kind::Null || kind == json::Kind::Array || kind == json::Kind::Object) {
        font = FontRole::Mono;
        token = Token::Text3;
    } else if (kind == json::Kind::Bool || looksLikeTime(text)) {
        font = FontRole::Mono;
        token = Token::Text2;
        text = shortTime(text);
    }
    painter->setFont(theme().font(font));
    painter->setPen(theme().color(token));
    painter->drawText(area, side | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text.left(500).replace(u'\n', u' '), Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace hookdesk::ui
