// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/webhookform.h"

#include "core/base/redact.h"
#include "ui/subscriptions/addresshint.h"
#include "ui/subscriptions/topicpicker.h"
#include "ui/support/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textlook.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

using subscription::Webhook;

namespace {

constexpr auto kJson = "application/json";
constexpr auto kForm = "application/x-www-form-urlencoded";
enum TypeSegment { JsonSegment, FormSegment };

} // namespace

WebhookForm::WebhookForm(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    setObjectName(u"webhookForm"_s);
    build();
    retranslate();
    connect(&services.receiver, &event::Receiver::stateChanged, this, &WebhookForm::retranslate);
    connect(&services.language, &LanguageSwitch::changed, m_topic, &TopicPicker::setLanguage);
}

void WebhookForm::build()
{
    Theme &theme = m_services.theme;
    setBaseBackground(this);
    m_title = plainLabel(theme, FontRole::Heading, Token::Text, this);
    m_close = new QuietButton(theme, u"close"_s, this);
    m_close->setObjectName(u"closeSubscriptionForm"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(20, 12, 14, 8);
    top->addWidget(m_title, 1);
    top->addWidget(m_close);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget *body = buildBody();
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addWidget(buildFooter());

    const auto action = [this](const QKeySequence &keys, auto slot) {
        auto *made = new QAction(this);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, slot);
        addAction(made);
    };
    action(QKeySequence(Qt::CTRL | Qt::Key_Return), &WebhookForm::submit);
    action(QKeySequence(Qt::CTRL | Qt::Key_Enter), &WebhookForm::submit);
    action(QKeySequence(Qt::Key_Escape), &WebhookForm::canceled);
    connect(m_close, &QAbstractButton::clicked, this, &WebhookForm::canceled);
    connect(m_cancel, &QAbstractButton::clicked, this, &WebhookForm::canceled);
    connect(m_submit, &QAbstractButton::clicked, this, &WebhookForm::submit);
    connect(m_useReceiver, &QAbstractButton::clicked, this, &WebhookForm::useReceiverAddress);
    connect(m_address, &QLineEdit::textChanged, this, &WebhookForm::onAddressEdited);
    connect(m_topic, &TopicPicker::picked, this, &WebhookForm::onTopicPicked);
    connect(m_type, &SegmentedControl::activated, this, [this] {
        m_typeField->setError({});
        emit dirtyChanged();
    });
    setTabOrder(m_address, m_useReceiver);
    setTabOrder(m_useReceiver, m_topic);
    setTabOrder(m_topic, m_type);
    setTabOrder(m_type, m_cancel);
    setTabOrder(m_cancel, m_submit);
}

QWidget *WebhookForm::buildBody()
{
    Theme &theme = m_services.theme;
    auto *body = new QWidget(this);
    m_banner = new Banner(theme, body);
    m_banner->setObjectName(u"subscriptionFormBanner"_s);
    m_address = new QLineEdit(body);
    m_address->setObjectName(u"subscriptionAddress"_s);
    m_address->setMaxLength(2048);
    setLook(m_address, theme, FontRole::Mono, Token::Text);
    m_addressField = new FormField(theme, m_address, body);
    m_addressField->setObjectName(u"subscriptionAddressField"_s);
    m_useReceiver = new IconButton(theme, u"link"_s, {}, body);
    m_useReceiver->setObjectName(u"useReceiverAddressButton"_s);
    m_topic = new TopicPicker(theme, body);
    m_topic->setLanguage(m_services.language.language());
    m_topicField = new FormField(theme, m_topic, body);
    m_topicField->setObjectName(u"subscriptionTopicField"_s);
    m_type = new SegmentedControl(theme, body);
    m_type->setObjectName(u"subscriptionContentType"_s);
    m_type->addSegment(QString());
    m_type->addSegment(QString());
    m_typeField = new FormField(theme, m_type, body);

    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(20, 4, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_banner);
    layout->addWidget(m_addressField);
    layout->addWidget(m_useReceiver, 0, Qt::AlignLeft);
    layout->addWidget(m_topicField, 1);
    layout->addWidget(m_typeField);
    return body;
}

QWidget *WebhookForm::buildFooter()
{
    auto *footer = new QWidget(this);
    m_cancel = new QPushButton(footer);
    m_cancel->setObjectName(u"cancelSubscriptionButton"_s);
    m_submit = new IconButton(m_services.theme, {}, u"primary"_s, footer);
    m_submit->setObjectName(u"submitSubscriptionButton"_s);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_submit);
    return footer;
}

void WebhookForm::setShop(const ShopId &shop)
{
    m_shop = shop;
}

void WebhookForm::setCatalog(const catalog::CatalogPtr &catalog)
{
    m_topic->setCatalog(catalog);
}

void WebhookForm::openNew(const QStringList &usedTopics)
{
    Webhook fresh;
    fresh.contentType = QString::fromLatin1(kJson);
    open(fresh, usedTopics);
}

void WebhookForm::openEdit(const Webhook &webhook, const QStringList &usedTopics)
{
    QStringList others = usedTopics;
    others.removeAll(webhook.topic);
    open(webhook, others);
}

void WebhookForm::open(const Webhook &webhook, const QStringList &usedTopics)
{
    m_original = webhook;
    m_opened = webhook.address;
    m_filled
        = webhook.address.isEmpty() || webhook.address != receiverAddress() ? QString() : webhook.address;
    m_topic->setUsedTopics(usedTopics);
    m_topic->setTopic(webhook.topic);
    m_address->setText(webhook.address);
    m_type->setCurrent(webhook.contentType.contains("form"_L1) ? FormSegment : JsonSegment);
    clearErrors();
    setBusy(false);
    retranslate();
    showHint();
    m_address->setFocus();
    emit dirtyChanged();
}

Webhook WebhookForm::typed() const
{
    Webhook webhook = m_original;
    webhook.address = m_address->text().trimmed();
    webhook.topic = m_topic->topic();
    webhook.contentType = QString::fromLatin1(m_type->current() == FormSegment ? kForm : kJson);
    return webhook;
}

bool WebhookForm::isDirty() const
{
    const Webhook now = typed();
    const bool formWas = m_original.contentType.contains("form"_L1);
    return now.address != m_opened || now.topic != m_original.topic
        || (m_type->current() == FormSegment) != formWas;
}

QString WebhookForm::receiverAddress() const
{
    const auto *profile = m_services.api.profile(m_shop);
    const bool topicInAddress = profile && profile->signature.topicHeader.isEmpty();
    return m_services.receiver.address(m_shop, topicInAddress ? m_topic->topic() : QString())
        .toString(QUrl::FullyEncoded);
}

void WebhookForm::useReceiverAddress()
{
    m_filled = receiverAddress();
    m_address->setText(m_filled);
    m_address->setCursorPosition(0);
}

void WebhookForm::onAddressEdited()
{
    m_addressField->setError({});
    showHint();
    emit dirtyChanged();
}

void WebhookForm::onTopicPicked()
{
    m_topicField->setError({});
    if (!m_filled.isEmpty() && m_address->text() == m_filled)
        useReceiverAddress();
    emit dirtyChanged();
}

void WebhookForm::showHint()
{
    const auto *profile = m_services.api.profile(m_shop);
    if (profile)
        m_addressField->setHelp(AddressHint::of(m_address->text().trimmed(), *profile).text);
}

void WebhookForm::clearErrors()
{
    m_banner->hide();
    m_addressField->setError({});
    m_topicField->setError({});
    m_typeField->setError({});
}

void WebhookForm::submit()
{
    if (m_busy)
        return;
    clearErrors();
    const Webhook webhook = typed();
    if (isNew() || isDirty())
        emit submitted(webhook);
    else
        emit canceled();
}

void WebhookForm::setBusy(bool busy)
{
    m_busy = busy;
    m_submit->setEnabled(!busy);
    m_address->setReadOnly(busy);
    m_topic->setEnabled(!busy);
    m_type->setEnabled(!busy);
    m_useReceiver->setEnabled(!busy && m_services.receiver.port() != 0);
    retranslate();
}

void WebhookForm::showError(const Error &error)
{
    setBusy(false);
    if (error.kind == Error::Kind::Invalid && !error.fields.isEmpty()) {
        showInvalid(error);
        return;
    }
    m_banner->fillWith([this, error, fresh = isNew()] {
        m_banner->showError(errorText(error,
            fresh ? tr("The subscription was not created.") : tr("The subscription was not changed.")));
    });
}

void WebhookForm::showInvalid(const Error &error)
{
    QStringList elsewhere;
    QWidget *first = nullptr;
    int marked = 0;
    const auto mark = [&first, &marked](
                          FormField *field, const std::function<QString()> &sentence, const QString &server) {
        field->setErrorFrom(sentence, server);
        ++marked;
        if (!first)
            first = field->field();
    };
    QList<FieldError> fields = error.fields;
    const auto take = [&fields](const QString &name) -> QString {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (fields.at(i).field == name)
                return fields.takeAt(i).messages.join(u' ');
        }
        return {};
    };
    if (const QString text = take(u"address"_s); !text.isEmpty())
        mark(
            m_addressField,
            [missing = m_address->text().trimmed().isEmpty()] {
                return missing ? tr("Enter an address.") : tr("The platform does not accept this address.");
            },
            text);
    if (const QString text = take(u"topic"_s); !text.isEmpty())
        mark(
            m_topicField,
            [missing = m_topic->topic().isEmpty()] {
                return missing ? tr("Select a topic.") : tr("The platform does not accept this topic.");
            },
            text);
    if (const QString text = take(u"content_type"_s); !text.isEmpty())
        mark(
            m_typeField, [] { return tr("The platform does not accept this content type."); }, text);
    for (const FieldError &field : std::as_const(fields))
        elsewhere.append(displaySafe(field.messages.join(u' '), 300));

    m_banner->fillWith([this, marked, said = elsewhere.join(u"; "_s), status = error.httpStatus] {
        QString text = marked > 0
            ? tr("%n field(s) below need a correction; everything else was kept.", nullptr, marked)
            : tr("What you typed was kept.");
        if (!said.isEmpty())
            //: %1 is our sentence, %2 the server's own words
            text = tr("%1 The server says: “%2”").arg(text, said);
        m_banner->showMessage(
            Banner::Kind::Error, tr("The server refused this subscription (%1).").arg(status), text);
    });
    if (first)
        first->setFocus();
}

void WebhookForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showHint();
    }
    QWidget::changeEvent(event);
}

void WebhookForm::retranslate()
{
    m_title->setText(isNew() ? tr("New subscription") : tr("Edit subscription"));
    m_close->setHint(tr("Close the form"), QKeySequence(Qt::Key_Escape));
    m_addressField->setLabel(tr("Address"), u"address"_s);
    m_topicField->setLabel(tr("Topic"), u"topic"_s);
    m_typeField->setLabel(tr("Content type"), u"content_type"_s);
    m_address->setAccessibleName(tr("Address, required"));
    m_topic->setAccessibleName(tr("Topic, required"));
    m_type->setAccessibleName(tr("Content type"));
    m_type->setText(JsonSegment, tr("JSON (recommended)"));
    m_type->setText(FormSegment, tr("Form"));
    m_useReceiver->setText(tr("Use Hookdesk's address"));
    const bool listening = m_services.receiver.port() != 0;
    m_useReceiver->setEnabled(!m_busy && listening);
    m_useReceiver->setToolTip(listening ? QString() : tr("Start the receiver first: it is not listening."));
    m_cancel->setText(tr("Cancel"));
    m_submit->setText(m_busy ? tr("Sending…") : isNew() ? tr("Create subscription") : tr("Save"));
}

} // namespace hookdesk::ui
