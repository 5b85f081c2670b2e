// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/widgets/controls.h"

class QComboBox;

namespace hookdesk::ui {

/// A button with a check list for values joined by commas ("paid,cod").
class CsvButton final : public QPushButton
{
    Q_OBJECT
public:
    CsvButton(
        Theme &theme, const QList<catalog::EnumItem> &items, Language language, QWidget *parent = nullptr);
    [[nodiscard]] QString value() const;
    void setValue(const QString &value);

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QList<catalog::EnumItem> m_items;
    QStringList m_values;
};

/// One parameter of an operation: localised name with its key over an editor that suits its schema. The
/// editor's object name is "param_<name>".
class ParameterField final : public FormField
{
    Q_OBJECT
public:
    ParameterField(
        Theme &theme, const catalog::Parameter &parameter, Language language, QWidget *parent = nullptr);

    [[nodiscard]] const catalog::Parameter &parameter() const { return m_parameter; }
    [[nodiscard]] QString value() const; ///< as sent; empty: not sent
    void setValue(const QString &value); ///< does not emit

signals:
    void changed();

private:
    enum class Kind { Text, Choice, Csv };
    ParameterField(Theme &theme, const catalog::Parameter &parameter, Language language, Kind kind,
        QWidget *editor, QWidget *parent);
    [[nodiscard]] static Kind kindOf(const catalog::Parameter &parameter);
    [[nodiscard]] static QWidget *makeEditor(
        Theme &theme, const catalog::Parameter &parameter, Language language, Kind kind);
    [[nodiscard]] static QComboBox *makeCombo(const catalog::Parameter &parameter, Language language);
    void addCalendar(class QLineEdit *edit, Theme &theme);

    catalog::Parameter m_parameter;
    Kind m_kind;
};

/// True for dates and times, told by the schema or, where documents only say "string", by the name.
[[nodiscard]] bool isDateTimeParameter(const catalog::Parameter &parameter);

} // namespace hookdesk::ui
