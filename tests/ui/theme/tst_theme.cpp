// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace hookdesk;
using namespace hookdesk::ui;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

struct Pair
{
    Token front;
    Token back;
    double atLeast;
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void everyTokenIsThere() { QVERIFY(Tokens().isComplete()); }

    void contrasts_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void contrasts()
    {
        QFETCH(bool, dark);
        const Tokens tokens;
        QList<Pair> pairs;
        for (const Token back :
            {Token::Window, Token::Base, Token::Sunken, Token::Hover, Token::AccentSoft}) {
            for (const Token text : {Token::Text, Token::Text2})
                pairs.append({text, back, 4.5});
        }
        for (const Token back : {Token::Window, Token::Base, Token::Sunken}) {
            for (const Token text : {Token::Text3, Token::AccentText, Token::Ok, Token::Warn, Token::Err,
                     Token::Info, Token::Mute})
                pairs.append({text, back, 4.5});
            for (const Token mark : {Token::BorderStrong, Token::Focus, Token::Accent, Token::OkFill,
                     Token::ErrFill, Token::InfoFill, Token::WarnFill})
                pairs.append({mark, back, 3.0});
        }
        pairs += {{Token::OnAccent, Token::Accent, 4.5}, {Token::OnAccent, Token::AccentHover, 4.5},
            {Token::AccentText, Token::AccentSoft, 4.5}, {Token::Get, Token::GetBg, 4.5},
            {Token::Post, Token::PostBg, 4.5}, {Token::Put, Token::PutBg, 4.5},
            {Token::Delete, Token::DeleteBg, 4.5}, {Token::Other, Token::OtherBg, 4.5},
            {Token::Ok, Token::OkBg, 4.5}, {Token::Warn, Token::WarnBg, 4.5}, {Token::Err, Token::ErrBg, 4.5},
            {Token::Info, Token::InfoBg, 4.5}, {Token::Mute, Token::MuteBg, 4.5},
            {Token::Demo, Token::DemoBg, 4.5}, {Token::OnLive, Token::LiveBg, 4.5},
            {Token::JKey, Token::Base, 4.5}, {Token::JStr, Token::Base, 4.5}, {Token::JNum, Token::Base, 4.5},
            {Token::JNull, Token::Base, 4.5}, {Token::Chart, Token::Base, 3.0},
            {Token::ChartDim, Token::Base, 3.0}};
        for (const Pair &pair : std::as_const(pairs)) {
            const double ratio = contrast(tokens.color(pair.front, dark), tokens.color(pair.back, dark));
            QVERIFY2(ratio >= pair.atLeast,
                qPrintable(u"%1 on %2: %3"_s
                               .arg(QLatin1StringView(Tokens::name(pair.front)),
                                   QLatin1StringView(Tokens::name(pair.back)))
                               .arg(ratio)));
        }
    }

    void modeSwitchesColoursAndTells()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        theme.apply(*qApp);
        const QColor light = theme.color(Token::Window);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(Theme::Mode::Dark);
        QVERIFY(theme.isDark());
        QVERIFY(changed.count() >= 1);
        QVERIFY(theme.color(Token::Window) != light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.color(Token::Window));
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        theme.setMode(Theme::Mode::Light);
        QVERIFY(!theme.isDark());
    }

    void everyIconRendersInItsColour()
    {
        Theme theme;
        theme.setMode(Theme::Mode::Light);
        QDirIterator icons(u":/icons"_s);
        int count = 0;
        while (icons.hasNext()) {
            const QString name = QFileInfo(icons.next()).completeBaseName();
            const QImage image = theme.pixmap(name, Token::Err, 16, 2.0).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            bool painted = false;
            for (int y = 0; y < image.height() && !painted; ++y) {
                for (int x = 0; x < image.width() && !painted; ++x)
                    painted = qAlpha(image.pixel(x, y)) > 0;
            }
            QVERIFY2(painted, qPrintable(name));
            ++count;
        }
        QVERIFY(count > 50);
    }

    void anUnknownIconIsEmptyAndHarmless()
    {
        const Theme theme;
        QVERIFY(!theme.pixmap(u"no-such-icon"_s, Token::Text, 16, 1.0).isNull());
        QVERIFY(theme.pixmap(u"search"_s, Token::Text, 0, 1.0).isNull());
    }

    void fontsFollowTheLanguage()
    {
        Theme theme;
        theme.setLanguage(Language::ZhCn);
        const QStringList simplified = theme.font(FontRole::Body).families();
        theme.setLanguage(Language::ZhTw);
        QVERIFY(theme.font(FontRole::Body).families() != simplified);
        QCOMPARE(theme.font(FontRole::Strong).weight(), QFont::DemiBold);
        QVERIFY(theme.font(FontRole::Small).pixelSize() >= 12);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
