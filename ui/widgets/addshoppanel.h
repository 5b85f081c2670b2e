// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/platformprofile.h"
#include "core/shop/credentials.h"
#include "core/shop/shopregistry.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QMap>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace hookdesk::ui {

class Banner;
class FormField;
class QuietButton;

/// Form at the right for a live shop: platform, domain, credentials. Non-modal, so that values can be copied
/// from the back office meanwhile. Nothing typed is lost before it is saved; secrets are wiped afterwards.
class AddShopPanel : public QFrame
{
    Q_OBJECT
public:
    AddShopPanel(Theme &theme, ShopRegistry &shops, CredentialStore &credentials,
        const platform::Platforms &platforms, QWidget *parent = nullptr);

    void open();
    void setLanguage(Language language);
    [[nodiscard]] bool isDirty() const;
    void discard(); ///< empties and hides

    /// What was typed as a host name: no scheme, no path, lower case, the platform's suffix added to a bare
    /// name. Empty when it is no host name.
    [[nodiscard]] static QString normalizedDomain(const QString &typed, const QString &suffix);

signals:
    void added(const hookdesk::ShopId &shop);
    void canceled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void platformChanged();
    void submit();
    void store(const Shop &shop, const CustomApp &app, const Credentials &credentials);
    void finishSaving(const Shop &shop);
    void setBusy(bool busy);
    void showSaveText();
    void showProblem(const Error &error, const std::function<QString()> &action);
    [[nodiscard]] bool validate();
    [[nodiscard]] const platform::PlatformProfile *profile() const;
    [[nodiscard]] QString fieldText(platform::CredentialField field) const;
    [[nodiscard]] QString fieldName(platform::CredentialField field) const;

    Theme &m_theme;
    ShopRegistry &m_shops;
    CredentialStore &m_credentials;
    const platform::Platforms &m_platforms;
    Language m_language = Language::En;
    QLabel *m_title;
    QuietButton *m_close;
    Banner *m_banner;
    QLabel *m_intro;
    QComboBox *m_platform;
    FormField *m_platformField;
    FormField *m_domainField;
    QLineEdit *m_domain;
    QMap<platform::CredentialField, FormField *> m_fields;
    QPushButton *m_cancel;
    QPushButton *m_save;
    bool m_busy = false;
    ShopId m_unsavedSecretOf; ///< the shop was added, its keys only for this session
};

} // namespace hookdesk::ui
