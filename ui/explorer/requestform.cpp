// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/requestform.h"

#include "ui/events/themedlabel.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

RequestForm::RequestForm(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_content(new QWidget)
    , m_grid(new QGridLayout(m_content))
    , m_more(new QPushButton)
    , m_none(new ThemedLabel(theme, FontRole::Body, Token::Text2))
{
    setObjectName(u"requestForm"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackground(m_content, theme, Token::Base);
    m_grid->setContentsMargins(20, 10, 20, 10);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    setWidget(m_content);
    m_more->setObjectName(u"moreParameters"_s);
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        arrange();
    });
}

QMap<QString, QString> RequestForm::defaults(
    const catalog::Operation &operation, const platform::PlatformProfile &profile)
{
    QMap<QString, QString> values;
    for (const auto &parameter : operation.parameters) {
        if (parameter.in != catalog::ParameterIn::Query)
            continue;
        if (parameter.name == profile.paging.pageParameter)
            values.insert(parameter.name, u"1"_s);
        else if (parameter.name == profile.paging.sizeParameter)
            values.insert(parameter.name, QString::number(profile.paging.maxSize));
    }
    return values;
}

void RequestForm::setOperation(
    const catalog::Operation *operation, const QMap<QString, QString> &values, Language language)
{
    qDeleteAll(m_fields);
    m_fields.clear();
    m_required = 0;
    m_unfolded = false;
    if (operation != nullptr) {
        for (const auto &parameter : operation->parameters) {
            auto *field = new ParameterField(m_theme, parameter, language, m_content);
            field->setValue(values.value(parameter.name));
            connect(field, &ParameterField::changed, this, &RequestForm::changed);
            m_fields.append(field);
            m_required += parameter.required ? 1 : 0;
        }
    }
    sortFields(values);
    arrange();
}

void RequestForm::sortFields(const QMap<QString, QString> &values)
{
    const auto rank = [&values](const ParameterField *field) {
        const auto &parameter = field->parameter();
        if (parameter.required)
            return 0;
        if (values.contains(parameter.name))
            return 1;
        const bool choices = parameter.schema
            && (!parameter.schema->enumItems.isEmpty() || !parameter.schema->csvItems.isEmpty());
        return choices ? 2 : 3;
    };
    std::stable_sort(m_fields.begin(), m_fields.end(),
        [&rank](const ParameterField *a, const ParameterField *b) { return rank(a) < rank(b); });
}

int RequestForm::shownFirst() const
{
    const int count = static_cast<int>(m_fields.size());
    const int first = std::max(m_required, m_low ? 3 : 6);
    return m_unfolded || count <= first ? count : first;
}

void RequestForm::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const int count = static_cast<int>(m_fields.size());
    const int shown = shownFirst();
    const int columns = m_low ? 3 : 2;
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    QWidget *before = nullptr;
    for (int at = 0; at < count; ++at) {
        ParameterField *field = m_fields.at(at);
        field->setVisible(at < shown);
        if (at >= shown)
            continue;
        m_grid->addWidget(field, at / columns, at % columns, Qt::AlignTop);
        if (before != nullptr)
            setTabOrder(before, field->field());
        before = field->field();
    }
    m_none->setParent(m_content);
    m_none->setVisible(count == 0);
    m_none->setText(tr("This operation has no parameters."));
    int row = (shown + columns - 1) / columns;
    if (count == 0)
        m_grid->addWidget(m_none, row++, 0, 1, columns);
    const int rest = count - shown;
    m_more->setParent(m_content);
    m_more->setVisible(rest > 0 || m_unfolded);
    m_more->setChecked(m_unfolded);
    if (m_low)
        m_more->setText(m_unfolded ? tr("Fewer") : tr("%n more", nullptr, rest));
    else
        m_more->setText(m_unfolded ? tr("Fewer parameters") : tr("%n more parameter(s)", nullptr, rest));
    m_more->setProperty("compact", true);
    if (m_more->isVisibleTo(m_content)) {
        if (m_low && !m_unfolded)
            m_grid->addWidget(m_more, 0, columns, Qt::AlignBottom);
        else
            m_grid->addWidget(m_more, row++, 0, 1, columns, Qt::AlignLeft);
        if (before != nullptr)
            setTabOrder(before, m_more);
    }
    m_grid->setRowStretch(row, 1);
    emit contentHeightChanged();
}

QMap<QString, QString> RequestForm::values() const
{
    QMap<QString, QString> values;
    for (const ParameterField *field : m_fields) {
        if (const QString value = field->value(); !value.isEmpty())
            values.insert(field->parameter().name, value);
    }
    return values;
}

bool RequestForm::setFieldError(const QString &name, const QString &text, const QString &serverText)
{
    for (ParameterField *field : std::as_const(m_fields)) {
        if (field->parameter().name != name)
            continue;
        if (!field->isVisibleTo(m_content)) {
            m_unfolded = true;
            arrange();
        }
        field->setError(text, serverText);
        field->field()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(field);
        return true;
    }
    return false;
}

void RequestForm::clearErrors()
{
    for (ParameterField *field : std::as_const(m_fields))
        field->setError({});
}

void RequestForm::setLow(bool low)
{
    if (m_low == low)
        return;
    m_low = low;
    arrange();
}

int RequestForm::contentHeight() const
{
    m_grid->activate();
    return m_content->sizeHint().height();
}

void RequestForm::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.constFirst()->field()->setFocus(Qt::OtherFocusReason);
}

void RequestForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        arrange();
    QScrollArea::changeEvent(event);
}

} // namespace hookdesk::ui
