// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/apiclient.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace hookdesk::ui {

class BodyEditor;
class HeadersView;
class RequestForm;
class RequestPreview;

/// What was typed for an operation; kept while the program runs.
struct RequestDraft
{
    QMap<QString, QString> values;
    QByteArray body;
};

/// The request of one operation: parameters, body, headers, preview. On wide pages the preview stands at the
/// right, else it is a tab.
class RequestPane : public QWidget
{
    Q_OBJECT
public:
    enum Tab { ParametersTab, BodyTab, HeadersTab, PreviewTab, TabCount };

    explicit RequestPane(Theme &theme, QWidget *parent = nullptr);

    /// @p operation and @p profile may be null and must live until the next call.
    void setOperation(const catalog::Operation *operation, const platform::PlatformProfile *profile,
        const RequestDraft &draft, Language language);
    void setTarget(const QUrl &base, const QString &maskedToken);
    [[nodiscard]] RequestDraft draft() const;
    /// What would be sent; BadInput names the parameter in its detail.
    [[nodiscard]] Result<platform::ApiRequest> request() const;
    [[nodiscard]] QString bodyProblem() const;
    /// Shows the field and marks it. False when there is no such parameter.
    bool markField(const QString &name, const QString &text, const QString &serverText = {});
    void clearErrors();
    void showBody();
    void setWide(bool wide);
    void setLow(bool low);
    void copyCurl();
    [[nodiscard]] int preferredHeight() const; ///< so that the form shows without scrolling

    /// What a new draft starts with.
    [[nodiscard]] static RequestDraft firstDraft(
        const catalog::Operation &operation, const platform::PlatformProfile &profile);

signals:
    void changed();
    void preferredHeightChanged();
    void statusMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updatePreview();
    [[nodiscard]] platform::ApiRequest shownRequest() const;
    void placePreview();

    const catalog::Operation *m_operation = nullptr;
    const platform::PlatformProfile *m_profile = nullptr;
    QUrl m_base;
    QString m_maskedToken;
    QWidget *m_tabRow;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    RequestForm *m_form;
    BodyEditor *m_body;
    HeadersView *m_headers;
    RequestPreview *m_preview;
    QWidget *m_previewTab;
    QWidget *m_side;
    QTimer m_previewTimer;
    bool m_wide = true;
};

} // namespace hookdesk::ui
