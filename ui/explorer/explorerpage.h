// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/requestpane.h"
#include "ui/explorer/responseview.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QPointer>

class QAction;
class QFrame;
class QSplitter;

namespace hookdesk::ui {

class IconButton;
class OperationPicker;
class OperationTree;
class RequestLine;

/// Every operation of the platform: tree, form, preview, answer (design.md 5.5). What was typed is kept per
/// platform and operation while the program runs. Writes ask first.
class ExplorerPage : public Page
{
    Q_OBJECT
public:
    explicit ExplorerPage(Services &services, QWidget *parent = nullptr);
    ~ExplorerPage() override;

    void setShop(const ShopId &shop) override;
    void activated() override;
    void refresh() override;
    void focusSearch() override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }

    /// Opens an operation as if it had been clicked; remembered until the catalogue is there.
    void openOperation(const QString &operationId);
    Q_INVOKABLE void openItem(const QString &what) { openOperation(what); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Access { Ready, NoToken, NoScope };

    void buildLayout();
    void buildActions();
    void retranslate();
    void loadCatalog();
    void takeCatalog(const Result<catalog::CatalogPtr> &loaded);
    void showOperation(const QString &operationId);
    void rememberDraft();
    void updateAccess();
    void updateLayout();
    void fitRequest();
    void openPopup();
    void send();
    void askThenStart(const platform::ApiRequest &request);
    void start(const platform::ApiRequest &request);
    void finish(const Result<platform::ApiResponse> &response, const net::ExchangeRecord &record);
    void showFailure(const Error &error, const net::ExchangeRecord &record);
    void cancel();
    [[nodiscard]] const catalog::Operation *operation() const;
    [[nodiscard]] bool isHeld(const QStringList &granted, const QString &scope) const;
    [[nodiscard]] QString draftKey(const QString &operationId) const;

    Services &m_services;
    ShopId m_shop;
    const platform::PlatformProfile *m_profile = nullptr;
    catalog::CatalogPtr m_catalog;
    QString m_operationId;
    QString m_wantedOperation;
    std::function<void()> m_sayProblem; ///< empty while the catalogue is fine
    QHash<QString, RequestDraft> m_drafts;
    QPointer<platform::ApiCall> m_call;
    Access m_access = Access::Ready;
    quint64 m_round = 0;
    bool m_compact = false;
    bool m_rowsMoved = false;

    OperationTree *m_tree = nullptr;
    QWidget *m_treeHolder = nullptr;
    QFrame *m_popup = nullptr;
    OperationPicker *m_picker = nullptr;
    RequestLine *m_line = nullptr;
    IconButton *m_send = nullptr;
    RequestPane *m_request = nullptr;
    ResponseView *m_response = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    QAction *m_sendAction = nullptr;
    QAction *m_cancelAction = nullptr;
    QAction *m_curlAction = nullptr;
    QList<QAction *> m_actions;
};

} // namespace hookdesk::ui
