// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/platformprofile.h"
#include "core/shop/credentials.h"
#include "core/store/eventstore.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace hookdesk::ui {

class Banner;
class StatusLabel;
class ThemedLabel;

/// Two texts under each other with the part from the first difference on underlined.
class DifferenceView : public QWidget
{
    Q_OBJECT
public:
    explicit DifferenceView(Theme &theme, QWidget *parent = nullptr);
    void setTexts(const QString &received, const QString &computed);
    [[nodiscard]] static qsizetype firstDifference(const QString &a, const QString &b); ///< -1: equal
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_received, m_computed;
};

/// Verdict on a delivery's signature with its evidence: which header, which key, both values with the first
/// difference, and causes that were checked with the keys known now. Never shows a key.
class SignaturePanel : public QScrollArea
{
    Q_OBJECT
public:
    SignaturePanel(Theme &theme, const ShopRegistry &shops, const CredentialStore &credentials,
        QWidget *parent = nullptr);

    /// @p profile may be null when the shop is gone.
    void setEvent(const store::EventDetail &event, const platform::PlatformProfile *profile);
    void clear();

signals:
    void openAppsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Cause
    {
        QString icon;
        Token token;
        QString title;
        QString text;
    };
    void render();
    void renderVerdict();
    void renderSteps();
    void renderCauses(const QList<Cause> &causes);
    [[nodiscard]] QList<Cause> knownCauses() const;
    void checkKeys();
    [[nodiscard]] QString keyName() const;

    Theme &m_theme;
    const ShopRegistry &m_shops;
    const CredentialStore &m_credentials;
    const platform::PlatformProfile *m_profile = nullptr;
    store::EventDetail m_event;
    Banner *m_banner;
    QGridLayout *m_steps;
    DifferenceView *m_difference;
    ThemedLabel *m_causesTitle;
    QVBoxLayout *m_causes;
    quint64 m_generation = 0;
    int m_matchesNow = -1; ///< -1 not tried, 0 no known key, 1 this shop's key, 2 another shop's key
    QString m_otherShop;
    bool m_shown = false;
};

} // namespace hookdesk::ui
