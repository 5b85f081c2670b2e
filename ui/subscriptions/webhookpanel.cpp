// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/webhookpanel.h"

#include "ui/subscriptions/webhookform.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textlook.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

using subscription::Webhook;

WebhookPanel::WebhookPanel(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_lastEvents(services.events)
{
    build();
    makeActions();
    m_model.setLanguage(services.language.language());
    connect(&services.language, &LanguageSwitch::changed, &m_model, &SubscriptionTableModel::setLanguage);
    connect(&m_lastEvents, &LastEvents::found, &m_model, &SubscriptionTableModel::setLastEvent);
    retranslate();
    closeForm();
}

void WebhookPanel::makeActions()
{
    const auto onTable = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
    };
    onTable(QKeySequence(Qt::Key_Return), &WebhookPanel::editCurrent);
    onTable(QKeySequence(Qt::Key_Enter), &WebhookPanel::editCurrent);
    onTable(QKeySequence(QKeySequence::Delete), &WebhookPanel::deleteSelected);
    connect(m_filter, &SearchField::searched, &m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_refresh, &QAbstractButton::clicked, this, &WebhookPanel::reload);
    connect(m_new, &QAbstractButton::clicked, this, &WebhookPanel::newSubscription);
    connect(m_edit, &QAbstractButton::clicked, this, &WebhookPanel::editCurrent);
    connect(m_delete, &QAbstractButton::clicked, this, &WebhookPanel::deleteSelected);
    connect(m_empty, &EmptyState::buttonClicked, this, &WebhookPanel::newSubscription);
    connect(m_banner, &Banner::buttonClicked, this, &WebhookPanel::reload);
    connect(m_table, &QTableView::doubleClicked, this, &WebhookPanel::editCurrent);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WebhookPanel::showState);
    connect(m_form, &WebhookForm::submitted, this, &WebhookPanel::submit);
    connect(m_form, &WebhookForm::canceled, this, [this] { leaveForm([this] { closeForm(); }); });
    connect(m_form, &WebhookForm::dirtyChanged, this, &WebhookPanel::dirtyChanged);
}

void WebhookPanel::setShop(const ShopId &shop)
{
    m_shop = shop;
    ++m_generation;
    m_loadedOnce = false;
    m_toRemove.clear();
    ++m_removal;
    m_banner->hide();
    m_model.setWebhooks({});
    m_lastEvents.watch(shop, {}); // answers for the former shop are too late
    m_form->setShop(shop);
    closeForm();
    reload();
}

void WebhookPanel::setCatalog(const catalog::CatalogPtr &catalog)
{
    m_model.setCatalog(catalog);
    m_form->setCatalog(catalog);
}

void WebhookPanel::reload()
{
    if (m_shop.isEmpty())
        return;
    const quint64 generation = ++m_generation;
    m_loading = true;
    m_progress->start();
    showState();
    onDone(this, m_services.subscriptions.list(m_shop),
        [this, generation](const Result<QList<Webhook>> &loaded) {
            if (generation == m_generation)
                onLoaded(loaded);
        });
}

void WebhookPanel::onLoaded(const Result<QList<Webhook>> &loaded)
{
    m_loading = false;
    m_progress->stop();
    if (loaded) {
        m_banner->hide();
        m_loadedOnce = true;
        QList<qint64> kept;
        const auto before = selected();
        for (const Webhook &webhook : before)
            kept.append(webhook.id);
        m_model.setWebhooks(*loaded);
        for (const qint64 id : std::as_const(kept)) {
            const QModelIndex index = m_proxy.mapFromSource(m_model.indexOf(id));
            if (index.isValid())
                m_table->selectionModel()->select(
                    index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        watchLastEvents();
    } else if (loaded.error().kind != Error::Kind::Canceled) {
        showProblem(
            loaded.error(), [] { return tr("The subscriptions could not be fetched."); }, false);
    }
    showState();
}

void WebhookPanel::watchLastEvents()
{
    m_lastEvents.watch(m_shop, m_model.topics());
}

void WebhookPanel::showState()
{
    const int rows = m_model.rowCount();
    m_count->setText(m_loadedOnce ? QString::number(rows) : QString());
    const bool empty = rows == 0 && m_loadedOnce;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    const bool formOpen = m_form->isVisibleTo(this);
    // One primary button per view: with the form open it is the form's.
    m_empty->setContent(u"nav-subscriptions"_s, tr("No subscription yet"),
        tr("A subscription tells the platform which events to send to which address."),
        formOpen ? QString() : tr("New subscription"));
    const auto chosen = selected();
    m_selectionBar->setVisible(!chosen.isEmpty());
    m_selectionText->setText(tr("%n selected", nullptr, int(chosen.size())));
    m_edit->setEnabled(chosen.size() == 1);
    m_delete->setEnabled(m_toRemove.isEmpty());
    m_new->setEnabled(!formOpen);
    m_new->setRole(formOpen || empty ? QString() : u"primary"_s);
    m_refresh->setEnabled(!m_loading);
    m_left->setVisible(!(m_compact && formOpen));
}

QList<Webhook> WebhookPanel::selected() const
{
    QList<Webhook> webhooks;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const auto webhook = m_model.webhook(m_proxy.mapToSource(row)))
            webhooks.append(*webhook);
    }
    return webhooks;
}

bool WebhookPanel::isDirty() const
{
    return m_form->isVisibleTo(this) && m_form->isDirty();
}

void WebhookPanel::leaveForm(std::function<void()> go)
{
    if (!isDirty()) {
        go();
        return;
    }
    Dialogs::Question question;
    question.title = m_form->isNew() ? tr("Discard the new subscription?")
                                     : tr("Discard the changes to this subscription?");
    question.text = tr("What you typed in the form is lost.");
    question.accept = tr("Discard");
    question.cancel = tr("Keep editing");
    Dialogs::ask(this, question, this, [go = std::move(go)](Dialogs::Answer answer) {
        if (answer == Dialogs::Answer::Accept)
            go();
    });
}

void WebhookPanel::newSubscription()
{
    if (!m_shop.isEmpty() && m_form->isHidden())
        openForm(nullptr);
}

void WebhookPanel::editCurrent()
{
    const auto webhook = m_model.webhook(m_proxy.mapToSource(m_table->currentIndex()));
    if (webhook)
        leaveForm([this, webhook] { openForm(&*webhook); });
}

void WebhookPanel::openForm(const Webhook *webhook)
{
    ++m_formSession;
    m_form->show();
    m_formLine->show();
    if (webhook)
        m_form->openEdit(*webhook, m_model.topics());
    else
        m_form->openNew(m_model.topics());
    showState();
    emit dirtyChanged();
}

void WebhookPanel::closeForm()
{
    const bool wasOpen = m_form->isVisibleTo(this);
    ++m_formSession;
    m_form->hide();
    m_formLine->hide();
    showState();
    if (wasOpen)
        m_table->setFocus();
    emit dirtyChanged();
}

void WebhookPanel::submit(const Webhook &webhook)
{
    const auto shop = m_services.shops.shop(m_shop);
    if (!shop)
        return;
    if (shop->environment != Environment::Live) {
        send(webhook);
        return;
    }
    const bool fresh = webhook.id == 0;
    Dialogs::Question question;
    question.title = fresh ? tr("Create this subscription in the live shop?")
                           : tr("Change this subscription in the live shop?");
    question.text = tr("From then on the platform sends real data to the address in the form.");
    question.accept = fresh ? tr("Create") : tr("Change");
    question.shop = shop->name;
    question.live = true;
    Dialogs::ask(
        this, question, this, [this, id = shop->id, webhook, form = m_formSession](Dialogs::Answer answer) {
            if (answer == Dialogs::Answer::Accept && id == m_shop && form == m_formSession)
                send(webhook);
        });
}

void WebhookPanel::send(const Webhook &webhook)
{
    m_form->setBusy(true);
    const bool fresh = webhook.id == 0;
    const auto future = fresh ? m_services.subscriptions.create(m_shop, webhook)
                              : m_services.subscriptions.update(m_shop, webhook);
    onDone(this, future,
        [this, shop = m_shop, fresh, topic = webhook.topic, form = m_formSession](
            const Result<Webhook> &saved) {
            if (shop == m_shop)
                onSaved(saved, fresh, topic, form);
        });
}

void WebhookPanel::onSaved(const Result<Webhook> &saved, bool fresh, const QString &topic, quint64 form)
{
    // Meanwhile the form may have been closed, or opened for another subscription.
    const bool sameForm = form == m_formSession;
    if (!saved) {
        if (sameForm)
            m_form->showError(saved.error());
        else
            showProblem(
                saved.error(),
                [fresh, topic] {
                    //: %1 is a topic's key
                    return fresh ? tr("The subscription to %1 was not created.").arg(topic)
                                 : tr("The subscription to %1 was not changed.").arg(topic);
                },
                true);
        return;
    }
    m_model.addOrReplace(*saved);
    watchLastEvents();
    if (sameForm) {
        closeForm();
        const QModelIndex index = m_proxy.mapFromSource(m_model.indexOf(saved->id));
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    showState();
    //: %1 is a topic's key
    emit statusMessage(fresh ? tr("Subscribed to %1.").arg(saved->topic)
                             : tr("The subscription to %1 was changed.").arg(saved->topic));
}

void WebhookPanel::showProblem(const Error &error, const std::function<QString()> &action, bool refresh)
{
    m_banner->fillWith([this, error, action, refresh] {
        m_banner->showError(errorText(error, action()));
        m_banner->setButtons(refresh ? tr("Refresh") : tr("Try again"));
    });
}

void WebhookPanel::deleteSelected()
{
    const auto webhooks = selected();
    const auto shop = m_services.shops.shop(m_shop);
    if (webhooks.isEmpty() || !shop || !m_toRemove.isEmpty())
        return;
    Dialogs::Question question;
    question.title = tr("Delete %n subscription(s)?", nullptr, int(webhooks.size()));
    question.text = tr("The platform stops sending these events. This cannot be undone.");
    question.accept = tr("Delete");
    question.danger = true;
    question.shop = shop->name;
    question.live = shop->environment == Environment::Live;
    Dialogs::ask(this, question, this, [this, webhooks, id = m_shop](Dialogs::Answer answer) {
        if (answer == Dialogs::Answer::Accept && id == m_shop)
            remove(webhooks);
    });
}

void WebhookPanel::remove(const QList<Webhook> &webhooks)
{
    m_banner->hide();
    m_toRemove = webhooks;
    ++m_removal;
    m_removed = 0;
    m_progress->start();
    removeNext();
}

void WebhookPanel::removeNext()
{
    showState();
    if (m_toRemove.isEmpty()) {
        m_progress->stop();
        emit statusMessage(tr("%n subscription(s) deleted.", nullptr, m_removed));
        return;
    }
    const Webhook webhook = m_toRemove.first();
    m_progress->setProgress(double(m_removed) / double(m_removed + m_toRemove.size()));
    onDone(this, m_services.subscriptions.remove(m_shop, webhook.id),
        [this, shop = m_shop, removal = m_removal, webhook](const Result<void> &removed) {
            // The shop may have been left and chosen again: then nothing more is to be removed.
            if (removal != m_removal || m_toRemove.isEmpty()) {
                if (removed && shop == m_shop) {
                    m_model.remove(webhook.id);
                    showState();
                }
                return;
            }
            if (removed) {
                ++m_removed;
                m_toRemove.removeFirst();
                m_model.remove(webhook.id);
                removeNext();
                return;
            }
            // The failed one and the rest stay selected, so that Delete can be pressed again.
            m_toRemove.clear();
            m_progress->stop();
            showProblem(
                removed.error(),
                [topic = webhook.topic] {
                    //: %1 is a topic's key
                    return tr("The subscription to %1 was not deleted.").arg(topic);
                },
                true);
            showState();
        });
}

void WebhookPanel::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void WebhookPanel::setCompact(bool compact)
{
    m_compact = compact;
    setUpColumns();
    showState();
}

void WebhookPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WebhookPanel::showEvent(QShowEvent *event)
{
    m_lastEvents.setActive(true);
    QWidget::showEvent(event);
}

void WebhookPanel::hideEvent(QHideEvent *event)
{
    m_lastEvents.setActive(false);
    QWidget::hideEvent(event);
}

void WebhookPanel::retranslate()
{
    m_title->setText(tr("Subscriptions"));
    m_filter->setPlaceholderText(tr("Filter topics or addresses"));
    m_filter->setAccessibleName(tr("Filter subscriptions"));
    m_refresh->setHint(tr("Refresh"), QKeySequence(QKeySequence::Refresh));
    m_new->setText(tr("New subscription"));
    m_edit->setText(tr("Edit"));
    m_delete->setText(tr("Delete…"));
    m_table->setAccessibleName(tr("Subscriptions of this shop"));
    showState();
}

} // namespace hookdesk::ui
