// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/hookdeskstyle.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPointer>
#include <QStandardPaths>
#include <QStyleHints>
#include <QSvgRenderer>

#include <cmath>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct FontSpec
{
    int pixels;
    bool strong;
    bool mono;
};

FontSpec specOf(FontRole role)
{
    switch (role) {
    case FontRole::Title:
        return {20, true, false};
    case FontRole::Figure:
        return {22, true, false};
    case FontRole::Heading:
        return {15, true, false};
    case FontRole::Body:
        break;
    case FontRole::Strong:
        return {13, true, false};
    case FontRole::Small:
        return {12, false, false};
    case FontRole::Badge:
        return {11, true, false};
    case FontRole::Mono:
    case FontRole::MonoSmall:
        return {12, false, true};
    }
    return {13, false, false};
}

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Looks the colour up when it paints, so that icons follow a change of theme by themselves.
class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(const Theme *theme, QString name, Token token)
        : m_theme(theme)
        , m_name(std::move(name))
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect target(0, 0, side, side);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, render(side, mode, painter->device()->devicePixelRatio()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return widened(render(std::min(size.width(), size.height()), mode, 1.0), size, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt 6.4: the size is in device pixels already.
        return widened(
            render(qRound(std::min(size.width(), size.height()) / scale), mode, scale), size, scale);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return {std::max(size.width(), size.height()), size.height()};
    }
    QIconEngine *clone() const override { return new ThemeIconEngine(m_theme, m_name, m_token); }
    QString key() const override { return u"hookdesk"_s; }

private:
    /// A size that is wider than high asks for room at the icon's right: Qt leaves only 4 px between icon and
    /// text of a button.
    static QPixmap widened(const QPixmap &icon, const QSize &devicePixels, qreal ratio)
    {
        if (devicePixels.width() <= devicePixels.height() || icon.isNull())
            return icon;
        QPixmap wide(devicePixels);
        wide.setDevicePixelRatio(ratio);
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        painter.drawPixmap(0, 0, icon);
        return wide;
    }

    QPixmap render(int side, QIcon::Mode mode, qreal ratio) const
    {
        if (!m_theme)
            return {};
        const Token token = mode == QIcon::Disabled              ? Token::Disabled
            : mode == QIcon::Selected && m_token == Token::Text2 ? Token::AccentText
                                                                 : m_token;
        return m_theme->pixmap(m_name, token, side, ratio);
    }

    QPointer<const Theme> m_theme;
    QString m_name;
    Token m_token;
};

} // namespace

class Theme::Private
{
public:
    Tokens tokens;
    QApplication *app = nullptr;
    Mode mode = Mode::System;
    Language language = Language::En;
    bool systemDark = false;
    bool dark = false;
    bool applying = false;
    double scale = 1.0;
    QString systemFamily;
    mutable QHash<QString, QPixmap> pixmaps;
    mutable QHash<QString, QByteArray> sources;

    [[nodiscard]] QStringList families(bool mono) const
    {
        const bool simplified = language == Language::ZhCn;
        QStringList list;
#if defined(Q_OS_WIN)
        list << (mono ? u"Consolas"_s : u"Segoe UI"_s)
             << (simplified ? u"Microsoft YaHei UI"_s : u"Microsoft JhengHei UI"_s);
#elif defined(Q_OS_MACOS)
        list << (mono ? u"Menlo"_s : systemFamily) << (simplified ? u"PingFang SC"_s : u"PingFang TC"_s);
#else
        list << (mono ? u"Noto Sans Mono"_s : u"Noto Sans"_s);
        list << (simplified ? u"Noto Sans CJK SC"_s : u"Noto Sans CJK TC"_s);
        if (mono)
            list << u"monospace"_s;
        else
            list << systemFamily;
#endif
        return list;
    }

    [[nodiscard]] QPalette palette(const Theme &theme) const
    {
        QPalette p;
        const auto set = [&](QPalette::ColorRole role, Token token) { p.setColor(role, theme.color(token)); };
        set(QPalette::Window, Token::Window);
        set(QPalette::WindowText, Token::Text);
        set(QPalette::Base, Token::Base);
        set(QPalette::AlternateBase, Token::Sunken);
        set(QPalette::Text, Token::Text);
        set(QPalette::Button, Token::Base);
        set(QPalette::ButtonText, Token::Text);
        set(QPalette::BrightText, Token::OnAccent);
        set(QPalette::ToolTipBase, Token::Text);
        set(QPalette::ToolTipText, Token::Base);
        set(QPalette::PlaceholderText, Token::Text3);
        set(QPalette::Highlight, Token::Accent);
        set(QPalette::HighlightedText, Token::OnAccent);
        set(QPalette::Link, Token::AccentText);
        set(QPalette::LinkVisited, Token::AccentText);
        set(QPalette::Light, Token::Hover);
        set(QPalette::Midlight, Token::Hover);
        set(QPalette::Mid, Token::Border);
        set(QPalette::Dark, Token::BorderStrong);
        set(QPalette::Shadow, Token::Border);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                 QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
            p.setColor(QPalette::Disabled, role, theme.color(Token::Disabled));
        p.setColor(QPalette::Disabled, QPalette::Highlight, theme.color(Token::MuteBg));
        return p;
    }

    /// QSS takes images from files only; the arrow is the one image it needs.
    [[nodiscard]] QString arrowFile(const Theme &theme) const
    {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
        const QString name = theme.color(Token::Text2).name().mid(1);
        QString path = folder % u"/chevron-"_s % name % u".svg"_s;
        if (!QFile::exists(path)) {
            QDir().mkpath(folder);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return {};
            file.write(source(u"chevron-down"_s, theme.color(Token::Text2)));
        }
        return path;
    }

    [[nodiscard]] QByteArray source(const QString &name, const QColor &color) const
    {
        auto it = sources.find(name);
        if (it == sources.end()) {
            QFile file(u":/icons/"_s % name % u".svg"_s);
            it = sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        QByteArray svg = *it;
        return svg.replace("currentColor", color.name().toLatin1());
    }

    [[nodiscard]] QString styleSheet(const Theme &theme) const
    {
        QFile file(u":/theme/theme.qss.in"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QString sheet = QString::fromUtf8(file.readAll());
        for (int i = 0; i < kTokenCount; ++i) {
            const auto token = static_cast<Token>(i);
            sheet.replace(u'@' % QLatin1StringView(Tokens::name(token)) % u'@', theme.color(token).name());
        }
        sheet.replace(u"@arrowFile@"_s, u'"' % arrowFile(theme) % u'"');
        return sheet;
    }
};

Theme::Theme(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

Theme::~Theme() = default;

void Theme::apply(QApplication &app)
{
    if (!d->app) {
        d->app = &app;
        d->systemDark = looksDark(QApplication::palette());
        const QFont system = QApplication::font();
        d->systemFamily = system.family();
        // Desktops differ in their default (9 to 11 pt on Linux); only a larger choice is a wish for larger
        // text.
#if defined(Q_OS_MACOS)
        constexpr double kDefaultPoints = 13;
#elif defined(Q_OS_WIN)
        constexpr double kDefaultPoints = 9;
#else
        constexpr double kDefaultPoints = 11;
#endif
        if (system.pointSizeF() > kDefaultPoints)
            d->scale = std::min(2.0, system.pointSizeF() / kDefaultPoints);
        QApplication::setStyle(new HookdeskStyle(*this));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        const auto read = [this] {
            d->systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
        };
        read();
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this, read] {
            read();
            setMode(d->mode);
        });
#else
        app.installEventFilter(this);
#endif
    }
    d->dark = d->mode == Mode::Dark || (d->mode == Mode::System && d->systemDark);
    d->pixmaps.clear();
    d->applying = true;
    QApplication::setPalette(d->palette(*this));
    QApplication::setFont(font(FontRole::Body));
    app.setStyleSheet(d->styleSheet(*this));
    d->applying = false;
    emit changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Qt 6.4: there is no colorSchemeChanged. Our own palette hides the system's, so it is lifted for a look.
    if (event->type() == QEvent::ThemeChange && !d->applying && d->app) {
        d->applying = true;
        QApplication::setPalette(QPalette());
        const bool dark = looksDark(QApplication::palette());
        QApplication::setPalette(d->palette(*this));
        d->applying = false;
        if (dark != d->systemDark) {
            d->systemDark = dark;
            if (d->mode == Mode::System)
                QMetaObject::invokeMethod(
                    this, [this] { apply(*d->app); }, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

void Theme::setMode(Mode mode)
{
    const bool dark = mode == Mode::Dark || (mode == Mode::System && d->systemDark);
    d->mode = mode;
    if (dark == d->dark)
        return;
    d->dark = dark;
    d->pixmaps.clear();
    if (d->app)
        apply(*d->app);
    else
        emit changed();
}

Theme::Mode Theme::mode() const
{
    return d->mode;
}

bool Theme::isDark() const
{
    return d->dark;
}

void Theme::setLanguage(Language language)
{
    if (language == d->language)
        return;
    d->language = language;
    if (!d->app)
        return;
    QApplication::setFont(font(FontRole::Body));
    emit changed();
}

QColor Theme::color(Token token) const
{
    return d->tokens.color(token, d->dark);
}

QFont Theme::font(FontRole role) const
{
    const FontSpec spec = specOf(role);
    QFont font;
    font.setFamilies(d->families(spec.mono));
    font.setPixelSize(qRound(spec.pixels * d->scale));
    font.setWeight(spec.strong ? QFont::DemiBold : QFont::Normal);
    if (spec.mono)
        font.setStyleHint(QFont::Monospace);
    return font;
}

QIcon Theme::icon(const QString &name, Token token) const
{
    return QIcon(new ThemeIconEngine(this, name, token));
}

QPixmap Theme::pixmap(const QString &name, Token token, int size, qreal devicePixelRatio) const
{
    if (size <= 0)
        return {};
    const QString key = name % u'|' % QString::number(int(token)) % u'|' % QString::number(size) % u'|'
        % QString::number(devicePixelRatio);
    if (const auto it = d->pixmaps.constFind(key); it != d->pixmaps.constEnd())
        return *it;
    const int pixels = std::max(1, qRound(size * devicePixelRatio));
    QPixmap result(pixels, pixels);
    result.fill(Qt::transparent);
    QSvgRenderer renderer(d->source(name, color(token)));
    if (renderer.isValid()) {
        QPainter painter(&result);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    result.setDevicePixelRatio(devicePixelRatio);
    d->pixmaps.insert(key, result);
    return result;
}

} // namespace hookdesk::ui
