// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/platformprofile.h"
#include "core/shop/shopregistry.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

class QListWidget;

namespace hookdesk::ui {

class IconButton;
class Popover;
class SearchField;

/// The shop in the top bar: badge, name, platform. Its list is grouped by environment and filtered while
/// typing. Choosing only asks: whoever owns the window decides (unsaved text) and calls setCurrent().
class ShopSwitcher : public QAbstractButton
{
    Q_OBJECT
public:
    ShopSwitcher(
        Theme &theme, ShopRegistry &shops, const platform::Platforms &platforms, QWidget *parent = nullptr);

    void setCurrent(const ShopId &shop);
    [[nodiscard]] ShopId current() const { return m_current; }
    void setLanguage(Language language); ///< for the platform's name
    void openList();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(const hookdesk::ShopId &shop);
    void addRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void fillList();
    void chooseRow();
    [[nodiscard]] QString platformName(const Shop &shop) const;

    Theme &m_theme;
    ShopRegistry &m_shops;
    const platform::Platforms &m_platforms;
    Language m_language = Language::En;
    ShopId m_current;
    Shop m_shop;
    Popover *m_popover = nullptr; // made when first opened
    SearchField *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    IconButton *m_add = nullptr;
};

} // namespace hookdesk::ui
