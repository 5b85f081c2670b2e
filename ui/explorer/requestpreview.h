// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/requesttext.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;

namespace hookdesk::ui {

class IconButton;
class ThemedLabel;

/// The request as it will be sent, coloured, with the token masked, and a button that copies it as cURL.
class RequestPreview : public QWidget
{
    Q_OBJECT
public:
    explicit RequestPreview(Theme &theme, QWidget *parent = nullptr);

    void setParts(const QList<PreviewPart> &parts);
    /// Asked only when it is copied: the body may be large.
    void setCurlSource(const std::function<QString()> &source) { m_curl = source; }
    void copyCurl();

signals:
    void copied(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void render();
    Theme &m_theme;
    ThemedLabel *m_title;
    QLabel *m_lock;
    ThemedLabel *m_masked;
    IconButton *m_copy;
    QPlainTextEdit *m_text;
    QList<PreviewPart> m_parts;
    std::function<QString()> m_curl;
};

} // namespace hookdesk::ui
