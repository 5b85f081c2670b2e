// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QWidget>

#include <memory>

namespace hookdesk::ui {

/// Read-only text of a payload with JSON colours and folding (QScintilla inside, made on first use).
/// Re-indents in the thread pool above 256 kB; shows at most kMaxShown bytes and says so; long lines are
/// hard-wrapped, never set raw.
class CodeView : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype kMaxShown = 8 * 1024 * 1024; ///< bytes after re-indenting

    explicit CodeView(Theme &theme, QWidget *parent = nullptr);
    ~CodeView() override;

    /// @p formatted: re-indented JSON; else the exact bytes.
    void setContent(const QByteArray &raw, bool formatted);
    void clear();
    [[nodiscard]] QString text() const; ///< what is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk::ui
