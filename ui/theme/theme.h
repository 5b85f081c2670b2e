// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>

#include <memory>

class QApplication;

namespace hookdesk::ui {

/// Colours of resources/theme/tokens.json, by name. Nothing in ui names a colour by value.
enum class Token {
    Window,
    Base,
    Sunken,
    Hover,
    Border,
    BorderStrong,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    AccentHover,
    AccentSoft,
    AccentText,
    OnAccent,
    Focus,
    Get,
    GetBg,
    GetBd,
    Post,
    PostBg,
    PostBd,
    Put,
    PutBg,
    PutBd,
    Delete,
    DeleteBg,
    DeleteBd,
    Other,
    OtherBg,
    OtherBd,
    Ok,
    OkBg,
    Warn,
    WarnBg,
    Err,
    ErrBg,
    Info,
    InfoBg,
    Mute,
    MuteBg,
    OkFill,
    WarnFill,
    ErrFill,
    InfoFill,
    Live,
    LiveBg,
    OnLive,
    Demo,
    DemoBg,
    DemoBd,
    JKey,
    JStr,
    JNum,
    JNull,
    Chart,
    ChartDim,
};

/// Sizes of design.md section 3, before scaling by the system's font size.
enum class FontRole { Title, Figure, Heading, Body, Strong, Small, Badge, Mono, MonoSmall };

/// Palette, style sheet, fonts and icons of the whole program in light and dark (design.md 3 and 13).
/// Made once by the composition root and handed to every widget that paints. GUI thread.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Installs style, palette, fonts and style sheet; follows system changes in Mode::System.
    void apply(QApplication &app);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] bool isDark() const;
    /// Chooses TC or SC glyphs.
    void setLanguage(Language language);

    [[nodiscard]] QColor color(Token token) const;
    [[nodiscard]] QFont font(FontRole role) const;
    /// Icons of resources/icons by file name without suffix: "nav-events", "status-ok". Normal in @p token,
    /// Disabled in Token::Disabled, Selected in Token::AccentText. Cached; made anew after changed().
    [[nodiscard]] QIcon icon(const QString &name, Token token = Token::Text2) const;
    [[nodiscard]] QPixmap pixmap(const QString &name, Token token, int size, qreal devicePixelRatio) const;

signals:
    /// Colours, fonts or icons are different now: repaint, set icons again.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hookdesk::ui
