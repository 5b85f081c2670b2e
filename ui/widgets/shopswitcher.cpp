// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shopswitcher.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/environmentbadge.h"
#include "ui/widgets/popover.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 34;
constexpr int kWidth = 288;
constexpr int kMaxWidth = 400;
constexpr int kMinWidth = 200;
constexpr int kListWidth = 360;
constexpr int kRow = 44;
constexpr int kGroupRow = 26;
constexpr int kMaxRows = 8;

enum Role { IdRole = Qt::UserRole, LiveRole, PlatformRole, ShopNameRole, CurrentRole };

class ShopDelegate final : public RowDelegate
{
public:
    ShopDelegate(Theme &theme, QObject *parent)
        : RowDelegate(theme, parent)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(IdRole).isNull()) {
            painter->setFont(theme().font(FontRole::Small));
            painter->setPen(theme().color(Token::Text3));
            painter->drawText(option.rect.adjusted(10, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeft,
                index.data(Qt::DisplayRole).toString());
            painter->restore();
            return;
        }
        const QRect rect = paintRow(painter, option, index);
        const auto environment = index.data(LiveRole).toBool() ? Environment::Live : Environment::Demo;
        paintEnvironmentBadge(*painter, rect, environment, theme());
        const int left = rect.left() + environmentBadgeSize(environment, theme()).width() + 10;
        const int right = rect.right() - (index.data(CurrentRole).toBool() ? 22 : 0);
        const QRect top(left, rect.top() + 4, right - left, rect.height() / 2 - 3);
        const QRect bottom(left, rect.center().y() + 1, right - left, rect.height() / 2 - 3);
        painter->setFont(theme().font(FontRole::Strong));
        painter->setPen(theme().color(Token::Text));
        painter->drawText(top, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(
                index.data(Qt::DisplayRole).toString(), Qt::ElideRight, top.width()));
        painter->setFont(theme().font(FontRole::Small));
        painter->setPen(theme().color(Token::Text2));
        QString second = index.data(PlatformRole).toString();
        if (const QString name = index.data(ShopNameRole).toString(); !name.isEmpty())
            second += u" · "_s % name;
        painter->drawText(bottom, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(second, Qt::ElideMiddle, bottom.width()));
        if (index.data(CurrentRole).toBool()) {
            painter->drawPixmap(QRect(rect.right() - 16, rect.center().y() - 8, 16, 16),
                theme().pixmap(u"check"_s, Token::AccentText, 16, painter->device()->devicePixelRatio()));
        }
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {kListWidth - 40, index.data(IdRole).isNull() ? kGroupRow : kRow};
    }
};

} // namespace

ShopSwitcher::ShopSwitcher(
    Theme &theme, ShopRegistry &shops, const platform::Platforms &platforms, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_shops(shops)
    , m_platforms(platforms)
{
    setObjectName(u"shopSwitcher"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ShopSwitcher::openList);
    connect(&m_shops, &ShopRegistry::shopsChanged, this, &ShopSwitcher::refresh);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void ShopSwitcher::setCurrent(const ShopId &shop)
{
    m_current = shop;
    refresh();
}

void ShopSwitcher::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

QSize ShopSwitcher::sizeHint() const
{
    // Wide enough for name and platform where there is room; the platform elides first, the badge never.
    int wanted = 48 + QFontMetrics(m_theme.font(FontRole::Strong)).horizontalAdvance(text());
    if (!m_shop.id.isEmpty()) {
        wanted += environmentBadgeSize(m_shop.environment, m_theme).width() + 16
            + QFontMetrics(m_theme.font(FontRole::Small)).horizontalAdvance(platformName(m_shop));
    }
    return {std::clamp(wanted, kWidth, kMaxWidth), kHeight};
}

QSize ShopSwitcher::minimumSizeHint() const
{
    return {kMinWidth, kHeight};
}

QString ShopSwitcher::platformName(const Shop &shop) const
{
    const auto *profile = m_platforms.find(shop.platformId, shop.environment == Environment::Demo);
    return profile ? profile->shortTitle.in(m_language) : shop.platformId;
}

void ShopSwitcher::refresh()
{
    m_shop = m_shops.shop(m_current).value_or(Shop {});
    if (m_shop.id.isEmpty()) {
        setText(tr("No shop"));
        setAccessibleName(tr("Choose a shop"));
    } else {
        setText(m_shop.domain); // the domain, not the name: two shops may be called alike
        //: %1 is Demo or Live, %2 the shop's name, %3 the platform.
        setAccessibleName(tr("Shop: %1, %2, %3. Press to switch.")
                              .arg(environmentWord(m_shop.environment), m_shop.name, platformName(m_shop)));
    }
    //: %1 is a shortcut.
    setToolTip(tr("Switch the shop (%1)")
                   .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S).toString(QKeySequence::NativeText)));
    if (m_popover && m_popover->isVisible())
        fillList();
    updateGeometry();
    update();
}

void ShopSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    painter.setPen(QPen(m_theme.color(focus ? Token::Focus : Token::Border), focus ? 2 : 1));
    painter.setBrush(m_theme.color(underMouse() ? Token::Hover : Token::Base));
    const double inset = focus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    const QRect chevron(width() - 26, (height() - 16) / 2, 16, 16);
    painter.drawPixmap(chevron, m_theme.pixmap(u"chevron-down"_s, Token::Text2, 16, devicePixelRatioF()));
    int left = 6;
    if (!m_shop.id.isEmpty()) {
        paintEnvironmentBadge(painter, QRect(left, 0, width(), height()), m_shop.environment, m_theme);
        left += environmentBadgeSize(m_shop.environment, m_theme).width() + 8;
    }
    const int right = chevron.left() - 6;
    const QFont strong = m_theme.font(FontRole::Strong);
    const QFontMetrics strongMetrics(strong);
    const QString name = strongMetrics.elidedText(text(), Qt::ElideRight, right - left);
    painter.setFont(strong);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(
        QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    left += strongMetrics.horizontalAdvance(name) + 8;
    if (m_shop.id.isEmpty() || right - left < 24)
        return;
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(Token::Text2));
    painter.drawText(QRect(left, 0, right - left, height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(platformName(m_shop), Qt::ElideRight, right - left));
}

void ShopSwitcher::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QAbstractButton::changeEvent(event);
}

void ShopSwitcher::openList()
{
    if (!m_popover) {
        m_popover = new Popover(m_theme, this);
        m_popover->setObjectName(u"shopPopover"_s);
        m_popover->setFixedWidth(kListWidth);
        m_filter = new SearchField(m_theme, m_popover);
        m_filter->setObjectName(u"shopFilter"_s);
        m_filter->installEventFilter(this);
        m_list = new QListWidget(m_popover);
        m_list->setObjectName(u"shopList"_s);
        m_list->setItemDelegate(new ShopDelegate(m_theme, m_list));
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        m_list->setMouseTracking(true);
        m_add = new IconButton(m_theme, u"plus"_s, {}, m_popover);
        m_add->setObjectName(u"addShopButton"_s);
        m_popover->body()->addWidget(m_filter);
        m_popover->body()->addWidget(m_list);
        m_popover->body()->addWidget(m_add);
        connect(m_filter, &QLineEdit::textChanged, this, [this] { fillList(); });
        connect(m_list, &QListWidget::itemClicked, this, [this] { chooseRow(); });
        connect(m_list, &QListWidget::itemActivated, this, [this] { chooseRow(); });
        connect(m_add, &QPushButton::clicked, this, [this] {
            m_popover->hide();
            emit addRequested();
        });
    }
    m_filter->clear();
    m_filter->setPlaceholderText(tr("Filter shops"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setAccessibleName(tr("Shops"));
    m_add->setText(tr("Add a live shop…"));
    fillList();
    m_popover->popUp(false);
    m_filter->setFocus();
}

void ShopSwitcher::fillList()
{
    m_list->clear();
    const QString needle = m_filter->text().trimmed();
    QListWidgetItem *select = nullptr;
    int height = 0;
    for (const Environment environment : {Environment::Demo, Environment::Live}) {
        bool titled = false;
        for (const Shop &shop : m_shops.shops()) {
            if (shop.environment != environment)
                continue;
            const QString platform = platformName(shop);
            if (!needle.isEmpty() && !shop.name.contains(needle, Qt::CaseInsensitive)
                && !shop.domain.contains(needle, Qt::CaseInsensitive)
                && !platform.contains(needle, Qt::CaseInsensitive))
                continue;
            if (!std::exchange(titled, true)) {
                auto *title = new QListWidgetItem(
                    environment == Environment::Demo ? tr("Demo shops on this computer") : tr("Live shops"),
                    m_list);
                title->setFlags(Qt::NoItemFlags);
                height += kGroupRow;
            }
            auto *item = new QListWidgetItem(shop.domain, m_list);
            item->setData(IdRole, shop.id.toString());
            item->setData(LiveRole, environment == Environment::Live);
            item->setData(PlatformRole, platform);
            item->setData(ShopNameRole, shop.name == shop.domain ? QString() : shop.name);
            item->setData(CurrentRole, shop.id == m_current);
            item->setData(Qt::AccessibleTextRole,
                QStringList {environmentWord(environment), shop.name, platform, shop.domain}.join(u", "_s));
            if (!select || shop.id == m_current)
                select = item;
            height += kRow;
        }
    }
    if (select)
        m_list->setCurrentItem(select);
    m_list->setFixedHeight(std::clamp(height, kRow, kMaxRows * kRow));
    m_popover->adjustSize();
}

void ShopSwitcher::chooseRow()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->data(IdRole).isNull())
        return;
    const ShopId id(item->data(IdRole).toString());
    m_popover->hide();
    if (id != m_current)
        emit chosen(id);
}

bool ShopSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    // Arrows and Enter work while the filter keeps the focus.
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            chooseRow();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
                if (m_list->item(row)->flags() & Qt::ItemIsSelectable) {
                    m_list->setCurrentRow(row);
                    break;
                }
            }
            return true;
        }
    }
    return QAbstractButton::eventFilter(watched, event);
}

} // namespace hookdesk::ui
