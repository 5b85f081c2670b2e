// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/controls.h"

namespace hookdesk::ui {

class Banner;
class TopicPicker;

/// Creates or edits one webhook record. Keeps what is typed until it is saved or cancelled; shows the
/// server's field errors at the fields. It does not send anything itself.
class WebhookForm : public QWidget
{
    Q_OBJECT
public:
    explicit WebhookForm(Services &services, QWidget *parent = nullptr);

    void setShop(const ShopId &shop);
    void setCatalog(const catalog::CatalogPtr &catalog);
    void openNew(const QStringList &usedTopics);
    void openEdit(const subscription::Webhook &webhook, const QStringList &usedTopics);
    void setBusy(bool busy); ///< a request is under way
    void showError(const Error &error);
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isNew() const { return m_original.id == 0; }

signals:
    void submitted(const hookdesk::subscription::Webhook &webhook);
    void canceled();
    void dirtyChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildBody();
    [[nodiscard]] QWidget *buildFooter();
    void retranslate();
    void open(const subscription::Webhook &webhook, const QStringList &usedTopics);
    [[nodiscard]] subscription::Webhook typed() const;
    [[nodiscard]] QString receiverAddress() const;
    void useReceiverAddress();
    void onAddressEdited();
    void onTopicPicked();
    void showHint();
    void clearErrors();
    void submit();
    void showInvalid(const Error &error);

    Services &m_services;
    ShopId m_shop;
    subscription::Webhook m_original;
    QString m_filled; ///< the address that Hookdesk put in; while equal, it follows the topic
    QString m_opened; ///< the address as the form was opened
    QLabel *m_title;
    QuietButton *m_close;
    Banner *m_banner;
    QLineEdit *m_address;
    FormField *m_addressField;
    IconButton *m_useReceiver;
    TopicPicker *m_topic;
    FormField *m_topicField;
    SegmentedControl *m_type;
    FormField *m_typeField;
    QPushButton *m_cancel;
    IconButton *m_submit;
    bool m_busy = false;
};

} // namespace hookdesk::ui
