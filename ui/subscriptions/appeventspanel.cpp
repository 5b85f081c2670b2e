// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/appeventspanel.h"

#include "core/base/redact.h"
#include "ui/subscriptions/addresshint.h"
#include "ui/support/dialogs.h"
#include "ui/support/errortext.h"
#include "ui/support/formatting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/painting.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

using subscription::AppEvents;

AppEventsPanel::AppEventsPanel(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_lastEvents(services.events)
{
    m_topics.setLanguage(services.language.language());
    m_model.setSourceModel(&m_topics);
    build();
    wire();
    retranslate();
}

void AppEventsPanel::wire()
{
    connect(m_refresh, &QAbstractButton::clicked, this, &AppEventsPanel::reload);
    connect(m_check, &QAbstractButton::clicked, this, &AppEventsPanel::reload);
    connect(m_banner, &Banner::buttonClicked, this, &AppEventsPanel::reload);
    connect(m_useReceiver, &QAbstractButton::clicked, this, &AppEventsPanel::useReceiverAddress);
    connect(m_adopt, &QAbstractButton::clicked, this, &AppEventsPanel::adopt);
    connect(m_save, &QAbstractButton::clicked, this, &AppEventsPanel::save);
    connect(m_copyAddress, &QAbstractButton::clicked, this, [this] {
        copyText(plannedAddress());
        emit statusMessage(tr("Address copied."));
    });
    connect(m_copyTopics, &QAbstractButton::clicked, this, [this] {
        copyText(m_topics.checked().join(u'\n'));
        emit statusMessage(tr("Topics copied."));
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_topics.setFilter(text.trimmed());
        m_tree->expandAll();
    });
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        showAddressHint();
        planChanged();
    });
    connect(&m_topics, &TopicTreeModel::checkedChanged, this, &AppEventsPanel::planChanged);
    connect(&m_lastEvents, &LastEvents::found, this,
        [this](const QString &topic, qint64 atMs, int) { m_model.setLastEvent(topic, atMs); });
    connect(&m_services.language, &LanguageSwitch::changed, &m_topics, &TopicTreeModel::setLanguage);
    connect(&m_services.receiver, &event::Receiver::stateChanged, this, &AppEventsPanel::showPlan);
}

bool AppEventsPanel::isWritable() const
{
    const auto *profile = m_services.api.profile(m_shop);
    return profile && profile->capabilities.webhooksPerAppWritable;
}

void AppEventsPanel::setShop(const ShopId &shop)
{
    m_shop = shop;
    ++m_generation;
    m_actual.reset();
    m_readAt = {};
    m_touched = false;
    m_banner->hide();
    m_filling = true;
    m_search->clear();
    m_address->clear();
    m_actualAddress->clear();
    m_topics.setChecked({});
    m_filling = false;
    m_model.setActual(std::nullopt);
    m_model.clearLastEvents();
    m_lastEvents.watch(shop, {}); // answers for the former shop are too late
    setBusy(false); // whatever the former shop still does
    retranslate();
    reload();
    emit dirtyChanged();
}

void AppEventsPanel::setCatalog(const catalog::CatalogPtr &catalog)
{
    m_filling = true;
    m_topics.setCatalog(catalog);
    if (m_actual && !m_touched)
        m_topics.setChecked(m_actual->topics);
    m_filling = false;
    m_tree->expandAll();
    showPlan();
}

void AppEventsPanel::reload()
{
    if (m_shop.isEmpty() || m_busy)
        return;
    setBusy(true);
    const quint64 generation = ++m_generation;
    onDone(this, m_services.subscriptions.readAppEvents(m_shop),
        [this, generation](const Result<AppEvents> &read) {
            if (generation != m_generation)
                return;
            setBusy(false);
            onRead(read);
        });
}

void AppEventsPanel::onRead(const Result<AppEvents> &read)
{
    if (!read) {
        m_actual.reset();
        m_model.setActual(std::nullopt);
        m_actualAddress->clear();
        showProblem(
            read.error(), [] { return tr("The settings of the back office could not be read."); }, true);
        showPlan();
        emit dirtyChanged();
        return;
    }
    m_banner->hide();
    showActual(*read);
    emit dirtyChanged();
}

void AppEventsPanel::showActual(const AppEvents &actual)
{
    m_actual = actual;
    m_readAt = m_services.clock.now();
    m_actualAddress->setText(actual.address);
    m_actualAddress->setCursorPosition(0);
    if (!m_touched) {
        m_filling = true;
        m_address->setText(actual.address);
        m_address->setCursorPosition(0);
        m_topics.setChecked(actual.topics);
        m_filling = false;
    }
    m_model.setActual(actual.topics);
    m_lastEvents.watch(m_shop, actual.topics);
    m_tree->expandAll();
    retranslate();
}

QString AppEventsPanel::plannedAddress() const
{
    return m_address->text().trimmed();
}

std::optional<AppEventsPanel::Differences> AppEventsPanel::differences() const
{
    if (!m_actual)
        return std::nullopt;
    Differences found;
    const QStringList planned = m_topics.checked();
    for (const QString &topic : planned) {
        if (!m_actual->topics.contains(topic))
            found.added.append(topic);
    }
    for (const QString &topic : std::as_const(m_actual->topics)) {
        if (!planned.contains(topic))
            found.removed.append(topic);
    }
    found.address = plannedAddress() != m_actual->address;
    return found;
}

bool AppEventsPanel::isDirty() const
{
    const auto found = differences();
    // While the actual state is unknown, what was planned may well differ from it.
    return m_touched && (!found || found->count() > 0);
}

void AppEventsPanel::planChanged()
{
    if (m_filling)
        return;
    m_touched = true;
    showPlan();
    m_tree->viewport()->update();
    emit dirtyChanged();
}

void AppEventsPanel::useReceiverAddress()
{
    const auto *profile = m_services.api.profile(m_shop);
    if (!profile)
        return;
    m_address->setText(m_services.receiver.address(m_shop).toString(QUrl::FullyEncoded));
    m_address->setCursorPosition(0);
}

void AppEventsPanel::adopt()
{
    if (!m_actual)
        return;
    m_touched = false;
    showActual(*m_actual);
    emit dirtyChanged();
}

void AppEventsPanel::save()
{
    const auto found = differences();
    const auto shop = m_services.shops.shop(m_shop);
    if (m_busy || !isWritable() || !found || found->count() == 0 || !shop)
        return;
    if (shop->environment != Environment::Live) {
        write();
        return;
    }
    Dialogs::Question question;
    question.title = tr("Apply %n change(s) to the live shop?", nullptr, found->count());
    question.text = tr("The address and the topics in the back office are replaced by the plan.");
    question.accept = tr("Apply");
    question.shop = shop->name;
    question.live = true;
    Dialogs::ask(this, question, this, [this, id = shop->id](Dialogs::Answer answer) {
        if (answer == Dialogs::Answer::Accept && id == m_shop && !m_busy)
            write();
    });
}

void AppEventsPanel::write()
{
    setBusy(true);
    const quint64 generation = ++m_generation;
    onDone(this, m_services.subscriptions.writeAppEvents(m_shop, plannedAddress(), m_topics.checked()),
        [this, generation](const Result<AppEvents> &written) {
            if (generation != m_generation)
                return;
            setBusy(false);
            if (!written) {
                showProblem(
                    written.error(), [] { return tr("The back office did not take over the plan."); }, false);
                return;
            }
            m_touched = false;
            m_banner->hide();
            showActual(*written);
            emit statusMessage(
                tr("The back office now has %n topic(s).", nullptr, int(written->topics.size())));
            emit dirtyChanged();
        });
}

void AppEventsPanel::showProblem(const Error &error, const std::function<QString()> &action, bool canRetry)
{
    m_banner->fillWith([this, error, action, canRetry] {
        m_banner->showError(errorText(error, action()));
        m_banner->setButtons(canRetry ? tr("Try again") : QString());
    });
}

void AppEventsPanel::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_progress->start();
    else
        m_progress->stop();
    showPlan();
}

void AppEventsPanel::showAddressHint()
{
    const auto *profile = m_services.api.profile(m_shop);
    m_addressHint->setText(profile ? AddressHint::of(plannedAddress(), *profile).text : QString());
}

QString AppEventsPanel::planText(const Differences &found) const
{
    QStringList lines;
    for (const QString &topic : found.added)
        lines.append(u"+ "_s + displaySafe(topic, 100));
    for (const QString &topic : found.removed)
        lines.append(u"− "_s + displaySafe(topic, 100));
    if (found.address)
        lines.append(u"~ webhook_url"_s);
    return lines.join(u'\n');
}

void AppEventsPanel::showPlan()
{
    const auto found = differences();
    const bool writable = isWritable();
    const bool listening = m_services.receiver.port() != 0;
    m_useReceiver->setEnabled(!m_busy && listening);
    m_useReceiver->setToolTip(listening ? QString() : tr("Start the receiver first: it is not listening."));
    m_refresh->setEnabled(!m_busy);
    m_check->setEnabled(!m_busy);
    m_save->setVisible(writable);
    m_save->setEnabled(!m_busy && found && found->count() > 0);
    m_guide->setVisible(!writable);
    m_adopt->setVisible(found && found->count() > 0);
    m_counts->setText(m_actual
            ? tr("Planned %1, back office %2").arg(m_topics.checked().size()).arg(m_actual->topics.size())
            : tr("Planned %1, back office unknown").arg(m_topics.checked().size()));
    if (!found) {
        m_status->setVisible(false);
        m_planText->setText(tr("Unknown until the back office was read."));
    } else if (found->count() == 0) {
        m_status->setVisible(true);
        m_status->setStatus(u"status-ok"_s, tr("Same as the back office"), Token::Ok, true);
        m_planText->setText(tr("Nothing to do: plan and back office are the same."));
    } else {
        m_status->setVisible(true);
        m_status->setStatus(
            u"diff"_s, tr("%n difference(s) to the back office", nullptr, found->count()), Token::Info, true);
        m_planText->setText(planText(*found));
    }
    //: %1 is a time of day
    m_readLine->setText(m_readAt.isValid()
            ? tr("GET /settings was read at %1.").arg(timeText(m_readAt.toMSecsSinceEpoch(), false))
            : tr("GET /settings was not read yet."));
}

void AppEventsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AppEventsPanel::setCompact(bool compact)
{
    m_tree->setCompact(compact);
    m_plan->setFixedWidth(compact ? 236 : 304);
}

void AppEventsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppEventsPanel::showEvent(QShowEvent *event)
{
    m_lastEvents.setActive(true);
    QWidget::showEvent(event);
}

void AppEventsPanel::hideEvent(QHideEvent *event)
{
    m_lastEvents.setActive(false);
    QWidget::hideEvent(event);
}

void AppEventsPanel::retranslate()
{
    const auto app = m_services.shops.activeApp(m_shop);
    const auto *profile = m_services.api.profile(m_shop);
    m_title->setText(m_actual && !m_actual->appName.isEmpty() ? displaySafe(m_actual->appName, 80)
            : app                                             ? app->name
                                                              : tr("Subscriptions"));
    m_refresh->setHint(tr("Refresh"), QKeySequence(QKeySequence::Refresh));
    m_addressTitle->setText(tr("Address"));
    m_addressNote->setText(tr("All events of this app go to one address."));
    m_plannedLabel->setText(tr("Planned"));
    m_actualLabel->setText(tr("Back office"));
    m_address->setAccessibleName(tr("Address, planned"));
    m_actualAddress->setAccessibleName(tr("Address, in the back office"));
    m_actualAddress->setPlaceholderText(m_actual ? tr("None") : tr("Unknown"));
    m_useReceiver->setText(tr("Use Hookdesk's address"));
    m_adopt->setText(tr("Adopt actual state"));
    m_search->setPlaceholderText(tr("Search topics"));
    m_search->setAccessibleName(tr("Search topics"));
    m_tree->setAccessibleName(tr("Topics: planned and in the back office"));
    m_planTitle->setText(tr("Plan"));
    m_guide->setText(profile
            //: %1 is a path of menu items in the shop's back office
            ? tr("This platform lets only people change these settings. Open the app in the back office "
                 "(%1), set the address, tick the topics and save there. Then press Check.")
                  .arg(profile->backOfficePath.in(m_services.language.language()))
            : QString());
    m_save->setText(tr("Apply to the back office"));
    m_copyAddress->setText(tr("Copy address"));
    m_copyTopics->setText(tr("Copy topics"));
    m_check->setText(tr("Check"));
    showAddressHint();
    showPlan();
}

} // namespace hookdesk::ui
