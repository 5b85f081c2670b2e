// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/platformprofile.h"
#include "ui/explorer/parameterfield.h"

#include <QScrollArea>

class QGridLayout;

namespace hookdesk::ui {

/// The form of an operation's parameters: required and filled ones first, the rest under "n more". Keeps
/// values when it is laid out again or the language changes.
class RequestForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit RequestForm(Theme &theme, QWidget *parent = nullptr);

    /// @p operation may be null (empty form) and must live until the next call.
    void setOperation(
        const catalog::Operation *operation, const QMap<QString, QString> &values, Language language);
    [[nodiscard]] QMap<QString, QString> values() const; ///< without empty ones
    /// False when the operation has no such parameter.
    bool setFieldError(const QString &name, const QString &text, const QString &serverText = {});
    void clearErrors();
    void setLow(bool low); ///< one row of three
    void focusFirst();
    [[nodiscard]] int contentHeight() const;

    /// What a new form starts with: first page, the largest page size.
    [[nodiscard]] static QMap<QString, QString> defaults(
        const catalog::Operation &operation, const platform::PlatformProfile &profile);

signals:
    void changed();
    void contentHeightChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void sortFields(const QMap<QString, QString> &values);
    [[nodiscard]] int shownFirst() const;

    Theme &m_theme;
    QWidget *m_content;
    QGridLayout *m_grid;
    QPushButton *m_more;
    QLabel *m_none;
    QList<ParameterField *> m_fields; ///< in the order shown
    int m_required = 0;
    bool m_unfolded = false;
    bool m_low = false;
};

} // namespace hookdesk::ui
