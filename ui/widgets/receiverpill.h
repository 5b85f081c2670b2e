// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/receiver.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

class QLabel;
class QPushButton;

namespace hookdesk::ui {

class IconButton;
class Popover;
class QuietButton;

/// State of the webhook receiver in the top bar: dot, word, address. Its popover starts, pauses and stops it
/// and copies the address of the current shop, which is shown masked.
class ReceiverPill : public QAbstractButton
{
    Q_OBJECT
public:
    ReceiverPill(Theme &theme, event::Receiver &receiver, QWidget *parent = nullptr);

    void setShop(const ShopId &shop);
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void startRequested();
    void otherPortRequested(); ///< the port is taken: any free one
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openPopover();
    void refresh();
    void fillPopover();
    [[nodiscard]] Token dotToken() const;

    Theme &m_theme;
    event::Receiver &m_receiver;
    ShopId m_shop;
    Popover *m_popover = nullptr; // made when first opened
    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    QLabel *m_addressLabel = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_totals = nullptr;
    QLabel *m_last = nullptr;
    IconButton *m_start = nullptr;
    IconButton *m_pause = nullptr;
    QuietButton *m_copy = nullptr;
};

} // namespace hookdesk::ui
