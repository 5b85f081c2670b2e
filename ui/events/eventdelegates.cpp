// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventdelegates.h"

#include "core/base/redact.h"
#include "core/model/eventtablemodel.h"
#include "ui/support/formatting.h"

#include <QCoreApplication>
#include <QPainter>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;
using store::EventSignature;
using store::EventState;

namespace {

constexpr int kEdge = 14; ///< px from a cell's padding to the page's own 24 px

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ui::EventDelegate)
};

QString number(const store::EventRow &row)
{
    return row.resourceId.isEmpty() ? QString() : u"#"_s + displaySafe(row.resourceId, 40);
}

QString topic(const store::EventRow &row)
{
    //: a delivery whose topic could not be read
    return row.topic.isEmpty() ? Words::tr("unknown topic") : displaySafe(row.topic, 80);
}

} // namespace

QString signatureTitle(EventSignature signature)
{
    switch (signature) {
    case EventSignature::Verified:
        //: signature state
        return Words::tr("Match");
    case EventSignature::Mismatch:
        //: signature state
        return Words::tr("Mismatch");
    case EventSignature::Missing:
        //: signature state: the header is not there
        return Words::tr("Unsigned");
    case EventSignature::Malformed:
        //: signature state: neither hex nor base64 of the right length
        return Words::tr("Malformed");
    case EventSignature::NoSecret:
        //: signature state: no key stored to check with
        return Words::tr("No key");
    }
    return {};
}

QString stateTitle(EventState state)
{
    switch (state) {
    case EventState::Accepted:
        //: state of a delivery: verified and kept
        return Words::tr("Stored");
    case EventState::Duplicate:
        return Words::tr("Duplicate");
    case EventState::Rejected:
        return Words::tr("Rejected");
    }
    return {};
}

StatusDelegate::Look signatureLook(EventSignature signature)
{
    switch (signature) {
    case EventSignature::Verified:
        return {u"status-ok"_s, signatureTitle(signature), Token::Ok, false};
    case EventSignature::Mismatch:
    case EventSignature::Malformed:
        return {u"status-error"_s, signatureTitle(signature), Token::Err, true};
    case EventSignature::Missing:
    case EventSignature::NoSecret:
        return {u"status-unsigned"_s, signatureTitle(signature), Token::Warn, false};
    }
    return {};
}

StatusDelegate::Look stateLook(EventState state, int answeredStatus)
{
    switch (state) {
    case EventState::Accepted:
        //: %1 the HTTP status that was answered
        return {u"check"_s, Words::tr("Stored %1").arg(answeredStatus), Token::Text2, false};
    case EventState::Duplicate:
        return {u"status-duplicate"_s, stateTitle(state), Token::Text2, false};
    case EventState::Rejected:
        //: %1 the HTTP status that was answered
        return {u"close"_s, Words::tr("Rejected %1").arg(answeredStatus), Token::Err, false};
    }
    return {};
}

QString spokenRow(const store::EventRow &row)
{
    //: a row read aloud: %1 time, %2 topic, %3 number, %4 signature state, %5 state
    return Words::tr("%1, %2, %3, signature: %4, %5")
        .arg(timeText(row.receivedAtMs, false), topic(row), row.resourceId, signatureTitle(row.signature),
            stateLook(row.state, row.answeredStatus).text);
}

EventDelegate::EventDelegate(Theme &theme, const ShopRegistry &shops, QObject *parent)
    : RowDelegate(theme, parent)
    , m_shops(shops)
{
}

void EventDelegate::paintLook(QPainter *painter, const QRect &rect, const StatusDelegate::Look &look) const
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(QPointF(rect.left(), rect.top() + (rect.height() - 16) / 2.0),
        theme().pixmap(look.icon, look.token, 16, ratio));
    painter->setFont(theme().font(look.strong ? FontRole::Strong : FontRole::Body));
    painter->setPen(theme().color(look.token));
    const QRect text = rect.adjusted(16 + 6, 0, 0, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(look.text, Qt::ElideRight, text.width()));
}

void EventDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect area = paintRow(painter, option, index);
    if (index.column() == EventTableModel::TimeColumn)
        area.setLeft(area.left() + kEdge);
    const auto row = index.data(EventTableModel::RowRole).value<store::EventRow>();
    painter->save();
    painter->setClipRect(option.rect);
    QString text;
    FontRole font = FontRole::Mono;
    Token token = Token::Text;
    Qt::Alignment side = Qt::AlignLeft;
    switch (index.column()) {
    case EventTableModel::TimeColumn:
        text = timeText(row.receivedAtMs, true);
        break;
    case EventTableModel::TopicColumn:
        text = topic(row);
        font = FontRole::Body;
        break;
    case EventTableModel::ResourceColumn:
        text = number(row);
        token = Token::Text2;
        break;
    case EventTableModel::ShopColumn: {
        const auto shop = m_shops.shop(ShopId(row.shopId));
        text = shop ? displaySafe(shop->domain, 120) : row.shopId.left(8);
        font = FontRole::Body;
        token = Token::Text2;
        break;
    }
    case EventTableModel::SignatureColumn:
        paintLook(painter, area, signatureLook(row.signature));
        break;
    case EventTableModel::StateColumn:
        paintLook(painter, area, stateLook(row.state, row.answeredStatus));
        break;
    case EventTableModel::SizeColumn:
        text = bytesText(row.bodyBytes);
        token = Token::Text2;
        side = Qt::AlignRight;
        break;
    default:
        break;
    }
    if (!text.isEmpty()) {
        painter->setFont(theme().font(font));
        painter->setPen(theme().color(token));
        painter->drawText(area, Qt::AlignVCenter | side,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

void EventCardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect area = paintRow(painter, option, index).adjusted(kEdge - 4, 0, 0, 0);
    const auto row = index.data(EventTableModel::RowRole).value<store::EventRow>();
    painter->save();
    const int line = (area.height() - 6) / 2;
    const QRect upper(area.left(), area.top() + 3, area.width() - kStatusWidth - 8, line);
    const QRect lower = upper.translated(0, line);
    painter->setFont(theme().font(FontRole::Strong));
    painter->setPen(theme().color(Token::Text));
    painter->setClipRect(upper.united(lower));
    const QString title = painter->fontMetrics().elidedText(topic(row), Qt::ElideRight, upper.width() - 64);
    painter->drawText(upper, Qt::AlignVCenter | Qt::AlignLeft, title);
    const int after = painter->fontMetrics().horizontalAdvance(title) + 10;
    painter->setFont(theme().font(FontRole::Mono));
    painter->setPen(theme().color(Token::Text2));
    painter->drawText(upper.adjusted(after, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, number(row));
    painter->drawText(lower, Qt::AlignVCenter | Qt::AlignLeft,
        timeText(row.receivedAtMs, true) + u"   "_s + bytesText(row.bodyBytes));
    painter->setClipping(false);
    const QRect status(area.right() - kStatusWidth + 1, upper.top(), kStatusWidth, line);
    paintLook(painter, status, signatureLook(row.signature));
    paintLook(painter, status.translated(0, line), stateLook(row.state, row.answeredStatus));
    painter->restore();
}

EventHeader::EventHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QString EventHeader::title(int column)
{
    switch (column) {
    case EventTableModel::TimeColumn:
        return tr("Time");
    case EventTableModel::TopicColumn:
        return tr("Topic");
    case EventTableModel::ResourceColumn:
        //: column: number of the order, customer, product …
        return tr("Resource");
    case EventTableModel::ShopColumn:
        return tr("Shop");
    case EventTableModel::SignatureColumn:
        return tr("Signature");
    case EventTableModel::StateColumn:
        return tr("State");
    case EventTableModel::SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

void EventHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const int shift = logicalIndex == EventTableModel::TimeColumn ? kEdge : 0;
    if (shift > 0) {
        painter->fillRect(rect, palette().color(QPalette::AlternateBase));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette().color(QPalette::Mid));
    }
    QHeaderView::paintSection(painter, rect.adjusted(shift, 0, 0, 0), logicalIndex);
}

void EventHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text = title(logicalIndex);
    if (logicalIndex == EventTableModel::SizeColumn)
        option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

} // namespace hookdesk::ui
