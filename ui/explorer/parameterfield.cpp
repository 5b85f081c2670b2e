// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/parameterfield.h"

#include "core/base/redact.h"
#include "ui/events/filterchip.h"

#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QPainter>
#include <QRegularExpressionValidator>
#include <QWidgetAction>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString choiceText(const catalog::EnumItem &item, Language language)
{
    const QString &title = item.title.in(language);
    return title.isEmpty() || title == item.value ? item.value : title + u"   "_s + item.value;
}

} // namespace

bool isDateTimeParameter(const catalog::Parameter &parameter)
{
    const QString format = parameter.schema ? parameter.schema->format : QString();
    if (format == "date-time"_L1 || format == "date"_L1)
        return true;
    if (parameter.schema && !parameter.schema->type.isEmpty() && parameter.schema->type != "string"_L1)
        return false;
    const QString &name = parameter.name;
    return name.endsWith("_time"_L1) || name.endsWith("_at"_L1) || name.endsWith("_at_min"_L1)
        || name.endsWith("_at_max"_L1) || name.endsWith("_date"_L1);
}

CsvButton::CsvButton(Theme &theme, const QList<catalog::EnumItem> &items, Language language, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_items(items)
{
    auto *menu = new CheckMenu(this);
    for (const auto &item : items) {
        QAction *action = menu->addAction(choiceText(item, language).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, value = item.value](bool on) {
            if (on && !m_values.contains(value))
                m_values.append(value);
            else if (!on)
                m_values.removeAll(value);
            update();
            emit changed();
        });
    }
    setMenu(menu);
}

QString CsvButton::value() const
{
    QStringList inOrder; // of the document, whatever the order of ticking
    for (const auto &item : m_items) {
        if (m_values.contains(item.value))
            inOrder.append(item.value);
    }
    return inOrder.join(u',');
}

void CsvButton::setValue(const QString &value)
{
    m_values = value.split(u',', Qt::SkipEmptyParts);
    const QList<QAction *> actions = menu()->actions();
    for (qsizetype at = 0; at < m_items.size() && at < actions.size(); ++at) {
        const QSignalBlocker block(actions.at(at));
        actions.at(at)->setChecked(m_values.contains(m_items.at(at).value));
    }
    update();
}

void CsvButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    painter.setPen(QPen(m_theme.color(focus ? Token::Focus : Token::BorderStrong), focus ? 2 : 1));
    painter.setBrush(m_theme.color(Token::Base));
    const qreal inset = focus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
    const QString chosen = value();
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(m_theme.color(chosen.isEmpty() ? Token::Text3 : Token::Text));
    const QRect text = rect().adjusted(10, 0, -32, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(
            //: no choice made: everything
            chosen.isEmpty() ? tr("Any") : QString(chosen).replace(u',', ", "_L1), Qt::ElideRight,
            text.width()));
    painter.drawPixmap(QPointF(width() - 24, (height() - 14) / 2.0),
        m_theme.pixmap(u"chevron-down"_s, Token::Text2, 14, devicePixelRatioF()));
}

ParameterField::Kind ParameterField::kindOf(const catalog::Parameter &parameter)
{
    if (!parameter.schema)
        return Kind::Text;
    if (!parameter.schema->csvItems.isEmpty())
        return Kind::Csv;
    if (!parameter.schema->enumItems.isEmpty() || parameter.schema->type == "boolean"_L1)
        return Kind::Choice;
    return Kind::Text;
}

ParameterField::ParameterField(
    Theme &theme, const catalog::Parameter &parameter, Language language, QWidget *parent)
    : ParameterField(theme, parameter, language, kindOf(parameter),
        makeEditor(theme, parameter, language, kindOf(parameter)), parent)
{
}

ParameterField::ParameterField(Theme &theme, const catalog::Parameter &parameter, Language language,
    Kind kind, QWidget *editor, QWidget *parent)
    : FormField(theme, editor, parent)
    , m_parameter(parameter)
    , m_kind(kind)
{
    editor->setObjectName(u"param_"_s + parameter.name);
    const QString &title = parameter.title.in(language);
    //: label of a field that must be filled, %1 its name
    setLabel(parameter.required ? tr("%1 (required)").arg(title.isEmpty() ? parameter.name : title)
            : title.isEmpty()   ? parameter.name
                                : title,
        title.isEmpty() ? QString() : parameter.name);
    editor->setAccessibleName(title.isEmpty() ? parameter.name : title + u", "_s + parameter.name);
    if (!parameter.description.isEmpty())
        editor->setToolTip(displaySafe(parameter.description, 400).toHtmlEscaped());
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        connect(combo, &QComboBox::currentIndexChanged, this, &ParameterField::changed);
    } else if (auto *csv = qobject_cast<CsvButton *>(editor)) {
        connect(csv, &CsvButton::changed, this, &ParameterField::changed);
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        connect(edit, &QLineEdit::textChanged, this, &ParameterField::changed);
        if (isDateTimeParameter(parameter))
            addCalendar(edit, theme);
    }
    connect(this, &ParameterField::changed, this, [this] { setError({}); });
}

QComboBox *ParameterField::makeCombo(const catalog::Parameter &parameter, Language language)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    //: no value chosen
    combo->addItem(parameter.required ? tr("Choose…") : tr("Any"), QString());
    if (parameter.schema->enumItems.isEmpty()) {
        combo->addItem(tr("Yes   true"), u"true"_s);
        combo->addItem(tr("No   false"), u"false"_s);
    }
    for (const auto &item : parameter.schema->enumItems)
        combo->addItem(choiceText(item, language), item.value);
    return combo;
}

QWidget *ParameterField::makeEditor(
    Theme &theme, const catalog::Parameter &parameter, Language language, Kind kind)
{
    if (kind == Kind::Csv)
        return new CsvButton(theme, parameter.schema->csvItems, language);
    if (kind == Kind::Choice)
        return makeCombo(parameter, language);
    auto *edit = new QLineEdit;
    edit->setFont(theme.font(FontRole::Mono));
    edit->setClearButtonEnabled(!parameter.required);
    if (!parameter.schema)
        return edit;
    if (parameter.schema->secret)
        edit->setEchoMode(QLineEdit::Password);
    if (parameter.schema->type == "integer"_L1)
        edit->setValidator(new QRegularExpressionValidator(QRegularExpression(u"-?\\d{0,19}"_s), edit));
    else if (parameter.schema->type == "number"_L1)
        edit->setValidator(
            new QRegularExpressionValidator(QRegularExpression(u"-?\\d{0,19}(\\.\\d{0,10})?"_s), edit));
    const QString fallback = parameter.schema->defaultValue.displayText();
    const QString example = parameter.schema->example.displayText();
    if (isDateTimeParameter(parameter))
        edit->setPlaceholderText(
            parameter.schema->format == "date"_L1 ? u"2026-11-01"_s : u"2026-11-01 00:00"_s);
    else if (!fallback.isEmpty())
        edit->setPlaceholderText(fallback);
    else if (!example.isEmpty() && !parameter.schema->secret)
        //: placeholder: %1 an example value
        edit->setPlaceholderText(tr("e.g. %1").arg(example.left(60)));
    return edit;
}

void ParameterField::addCalendar(QLineEdit *edit, Theme &theme)
{
    QAction *open = edit->addAction(theme.icon(u"chevron-down"_s), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose a day"));
    connect(open, &QAction::triggered, this, [this, edit] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        auto *calendar = new QCalendarWidget;
        const QDate typed = QDate::fromString(edit->text().left(10), Qt::ISODate);
        if (typed.isValid())
            calendar->setSelectedDate(typed);
        auto *action = new QWidgetAction(menu);
        action->setDefaultWidget(calendar);
        menu->addAction(action);
        const bool dayOnly = m_parameter.schema && m_parameter.schema->format == "date"_L1;
        const auto take = [menu, edit, dayOnly](const QDate &day) {
            const QString time = edit->text().size() > 10 ? edit->text().mid(10) : u" 00:00"_s;
            edit->setText(day.toString(Qt::ISODate) + (dayOnly ? QString() : time));
            menu->close();
        };
        connect(calendar, &QCalendarWidget::clicked, menu, take);
        connect(calendar, &QCalendarWidget::activated, menu, take); // Enter
        menu->popup(edit->mapToGlobal(QPoint(0, edit->height())));
        calendar->setFocus(Qt::PopupFocusReason);
    });
}

QString ParameterField::value() const
{
    if (auto *combo = qobject_cast<QComboBox *>(field()))
        return combo->currentData().toString();
    if (auto *csv = qobject_cast<CsvButton *>(field()))
        return csv->value();
    if (auto *edit = qobject_cast<QLineEdit *>(field()))
        return edit->text().trimmed();
    return {};
}

void ParameterField::setValue(const QString &value)
{
    const QSignalBlocker block(field());
    if (auto *combo = qobject_cast<QComboBox *>(field()))
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    else if (auto *csv = qobject_cast<CsvButton *>(field()))
        csv->setValue(value);
    else if (auto *edit = qobject_cast<QLineEdit *>(field()))
        edit->setText(value);
}

} // namespace hookdesk::ui
