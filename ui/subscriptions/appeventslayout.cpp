// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/appeventspanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textlook.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hookdesk::ui {

namespace {

constexpr int kPlanWidth = 304;

} // namespace

void AppEventsPanel::build()
{
    setBaseBackground(this);
    m_progress = new ProgressStrip(m_services.theme, this);
    m_banner = new Banner(m_services.theme, this);
    m_banner->setObjectName(u"appEventsBanner"_s);
    auto *bannerBox = new QVBoxLayout;
    bannerBox->setContentsMargins(20, 0, 20, 0);
    bannerBox->addWidget(m_banner);

    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(buildAddress());
    left->addWidget(hairline(Qt::Horizontal, this));
    left->addWidget(buildTopics(), 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addLayout(left, 1);
    columns->addWidget(hairline(Qt::Vertical, this));
    columns->addWidget(buildPlan());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_progress);
    layout->addLayout(bannerBox);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addLayout(columns, 1);
}

QWidget *AppEventsPanel::buildHeader()
{
    Theme &theme = m_services.theme;
    auto *header = new QWidget(this);
    m_title = plainLabel(theme, FontRole::Title, Token::Text, header);
    m_status = new StatusLabel(theme, header);
    m_status->setObjectName(u"appEventsStatus"_s);
    m_refresh = new QuietButton(theme, u"refresh"_s, header);
    m_refresh->setOutlined(true);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 12, 20, 11);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_status);
    layout->addStretch();
    layout->addWidget(m_refresh);
    return header;
}

QWidget *AppEventsPanel::buildAddress()
{
    Theme &theme = m_services.theme;
    auto *box = new QWidget(this);
    m_addressTitle = plainLabel(theme, FontRole::Strong, Token::Text, box);
    auto *key = plainLabel(theme, FontRole::Mono, Token::Text2, box);
    key->setText(u"webhook_url"_s);
    m_addressNote = plainLabel(theme, FontRole::Small, Token::Text2, box);
    m_plannedLabel = plainLabel(theme, FontRole::Small, Token::Text2, box);
    m_actualLabel = plainLabel(theme, FontRole::Small, Token::Text2, box);
    m_address = new QLineEdit(box);
    m_address->setObjectName(u"appEventsAddress"_s);
    m_address->setMaxLength(2048);
    m_actualAddress = new QLineEdit(box);
    m_actualAddress->setObjectName(u"appEventsActualAddress"_s);
    m_actualAddress->setReadOnly(true);
    for (QLineEdit *field : {m_address, m_actualAddress})
        setLook(field, theme, FontRole::Mono, Token::Text);
    m_addressHint = plainLabel(theme, FontRole::Small, Token::Text2, box);
    m_addressHint->setObjectName(u"appEventsAddressHint"_s);
    m_addressHint->setWordWrap(true);
    m_useReceiver = new IconButton(theme, u"link"_s, {}, box);
    m_useReceiver->setObjectName(u"useReceiverForAppButton"_s);
    m_plannedLabel->setBuddy(m_address);
    m_actualLabel->setBuddy(m_actualAddress);

    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_addressTitle);
    title->addWidget(key);
    title->addWidget(m_addressNote);
    title->addStretch();
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(20, 12, 20, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addLayout(title, 0, 0, 1, 3);
    grid->addWidget(m_plannedLabel, 1, 0);
    grid->addWidget(m_address, 1, 1);
    grid->addWidget(m_useReceiver, 1, 2);
    grid->addWidget(m_addressHint, 2, 1, 1, 2);
    grid->addWidget(m_actualLabel, 3, 0);
    grid->addWidget(m_actualAddress, 3, 1);
    return box;
}

QWidget *AppEventsPanel::buildTopics()
{
    Theme &theme = m_services.theme;
    auto *box = new QWidget(this);
    m_search = new SearchField(theme, box);
    m_search->setObjectName(u"appEventsSearch"_s);
    m_search->setMaximumWidth(240);
    m_counts = plainLabel(theme, FontRole::Small, Token::Text2, box);
    m_counts->setObjectName(u"appEventsCounts"_s);
    m_tree = new AppEventsTree(theme, box);
    m_tree->setObjectName(u"appEventsTopics"_s);
    m_tree->setModel(&m_model);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(20, 8, 20, 8);
    top->addWidget(m_search, 1);
    top->addStretch();
    top->addWidget(m_counts);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    return box;
}

QWidget *AppEventsPanel::buildPlan()
{
    Theme &theme = m_services.theme;
    auto *scroll = new QScrollArea(this);
    m_plan = scroll;
    scroll->setFixedWidth(kPlanWidth);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    m_planTitle = plainLabel(theme, FontRole::Heading, Token::Text, content);
    m_planText = plainLabel(theme, FontRole::Mono, Token::Text, content);
    m_planText->setObjectName(u"appEventsPlan"_s);
    m_planText->setWordWrap(true);
    m_guide = plainLabel(theme, FontRole::Body, Token::Text2, content);
    m_guide->setObjectName(u"appEventsGuide"_s);
    m_guide->setWordWrap(true);
    m_save = new IconButton(theme, u"checklist"_s, u"primary"_s, content);
    m_save->setObjectName(u"saveAppEventsButton"_s);
    m_adopt = new QPushButton(content);
    m_adopt->setObjectName(u"adoptAppEventsButton"_s);
    m_copyAddress = new IconButton(theme, u"copy"_s, {}, content);
    m_copyAddress->setObjectName(u"copyAppEventsAddress"_s);
    m_copyTopics = new IconButton(theme, u"copy"_s, {}, content);
    m_copyTopics->setObjectName(u"copyAppEventsTopics"_s);
    m_check = new IconButton(theme, u"refresh"_s, {}, content);
    m_check->setObjectName(u"checkAppEventsButton"_s);
    m_readLine = plainLabel(theme, FontRole::Small, Token::Text2, content);
    m_readLine->setWordWrap(true);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(m_planTitle);
    layout->addWidget(m_planText);
    layout->addWidget(m_guide);
    layout->addWidget(m_save);
    layout->addWidget(m_adopt);
    layout->addWidget(hairline(Qt::Horizontal, content));
    layout->addWidget(m_copyAddress);
    layout->addWidget(m_copyTopics);
    layout->addWidget(hairline(Qt::Horizontal, content));
    layout->addWidget(m_readLine);
    layout->addWidget(m_check);
    layout->addStretch();
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace hookdesk::ui
