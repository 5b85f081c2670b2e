// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redact.h"
#include "ui/theme/theme.h"

#include <QTableWidget>

namespace hookdesk::ui {

/// Headers of a request or an answer in wire order; secrets are redacted before they are shown.
class HeadersView : public QTableWidget
{
    Q_OBJECT
public:
    explicit HeadersView(Theme &theme, QWidget *parent = nullptr);
    void setHeaders(const HeaderList &headers);

    /// "Name: value\r\n" lines as the store keeps them.
    [[nodiscard]] static HeaderList parse(const QByteArray &raw);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
};

} // namespace hookdesk::ui
