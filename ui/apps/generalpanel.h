// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/platform/platformprofile.h"
#include "core/shop/shop.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QScrollArea>

class QGridLayout;

namespace hookdesk::ui {

/// Name, note, client id, redirect address and requested scopes of an app. Holds what is typed until it is
/// saved or discarded; it does not save itself.
class GeneralPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit GeneralPanel(Theme &theme, QWidget *parent = nullptr);

    /// Shows @p app and forgets what was typed. @p profile may be null.
    void setApp(const CustomApp &app, const platform::PlatformProfile *profile);
    /// What is typed stays and is compared with @p app from now on.
    void compareWith(const CustomApp &app);
    void setCatalog(const catalog::CatalogPtr &catalog);
    void setLanguage(Language language);

    [[nodiscard]] int changeCount() const;
    [[nodiscard]] bool isDirty() const { return changeCount() > 0; }
    [[nodiscard]] CustomApp edited() const; ///< the app with what is typed
    /// Marks wrong fields and focuses the first; true when all can be saved.
    [[nodiscard]] bool validate();
    void focusFirst();

signals:
    void changed();
    void deleteRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(QWidget *content);
    void retranslate();
    void rebuildScopes();
    void fillScopeColumn(QVBoxLayout *column, const QString &access, const QString &title);
    void onEdited();
    void showGuide();

    Theme &m_theme;
    CustomApp m_app;
    const platform::PlatformProfile *m_profile = nullptr;
    catalog::CatalogPtr m_catalog;
    Language m_language = Language::En;
    Card *m_identityCard = nullptr;
    Card *m_scopesCard = nullptr;
    Card *m_guideCard = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLineEdit *m_clientId = nullptr;
    QLineEdit *m_redirect = nullptr;
    FormField *m_nameField = nullptr;
    FormField *m_noteField = nullptr;
    FormField *m_clientIdField = nullptr;
    FormField *m_redirectField = nullptr;
    QLabel *m_scopesHint = nullptr;
    QWidget *m_scopesBox = nullptr;
    QList<QCheckBox *> m_scopeBoxes;
    QLabel *m_guideText = nullptr;
    IconButton *m_guideCopy = nullptr;
    QLabel *m_created = nullptr;
    IconButton *m_delete = nullptr;
    bool m_filling = false;
};

} // namespace hookdesk::ui
