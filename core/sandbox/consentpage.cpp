// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/consentpage.h"

using namespace Qt::StringLiterals;

namespace hookdesk::sandbox {

namespace {

// These words belong to the demo platform, not to Hookdesk's interface: they are chosen by the browser's
// language, so they are data here.
struct Words
{
    QString code;
    QString title;
    QString intro; ///< %1 app, %2 shop
    QString scopes;
    QString allow;
    QString cancel;
    QString demo;
    QString errorTitle;
    QString unknownApp;
    QString badRedirect;
    QString expired;
};

const Words &wordsOf(Language language)
{
    static const Words zhTw {u"zh-TW"_s, u"授權應用程式"_s, u"「%1」要求存取商店 %2。"_s, u"允許的權限"_s,
        u"允許"_s, u"取消"_s, u"這是示範商店，資料都是虛構的。"_s, u"無法授權"_s,
        u"找不到這個應用程式（client_id 不正確）。"_s,
        u"redirect_uri 不被接受：必須是 https，或 http://127.0.0.1。"_s, u"這個授權頁已失效，請重新開始。"_s};
    static const Words zhCn {u"zh-CN"_s, u"授权应用"_s, u"“%1”请求访问店铺 %2。"_s, u"允许的权限"_s,
        u"允许"_s, u"取消"_s, u"这是演示店铺，数据均为虚构。"_s, u"无法授权"_s,
        u"找不到此应用（client_id 不正确）。"_s,
        u"redirect_uri 不被接受：必须是 https，或 http://127.0.0.1。"_s, u"此授权页已失效，请重新开始。"_s};
    static const Words en {u"en"_s, u"Authorize app"_s, u"“%1” asks for access to the shop %2."_s,
        u"Permissions to grant"_s, u"Allow"_s, u"Cancel"_s, u"This is a demo shop; all data is fictional."_s,
        u"Cannot authorize"_s, u"There is no such app (wrong client_id)."_s,
        u"The redirect_uri is not accepted: it must be https, or http://127.0.0.1."_s,
        u"This page is no longer valid. Please start again."_s};
    return language == Language::ZhTw ? zhTw : language == Language::ZhCn ? zhCn : en;
}

QString frame(const Words &words, const QString &title, const QString &content)
{
    return u"<!DOCTYPE html><html lang=\""_s + words.code
        + u"\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"_s
        + title
        + u"</title><style>body{font-family:system-ui,sans-serif;background:#f2f4f7;color:#1d2939;margin:0;"
          "display:grid;place-items:center;min-height:100vh}main{background:#fff;border:1px solid #d0d5dd;"
          "border-radius:8px;padding:28px 32px;max-width:440px;width:80%}h1{font-size:20px;margin-top:0}"
          "fieldset{border:1px solid #eaecf0;border-radius:6px;padding:8px "
          "14px}label{display:block;padding:5px 0}"
          "code{color:#667085;font-size:12px}button{font:inherit;padding:8px "
          "22px;border-radius:6px;margin:18px 10px 0 0;"
          "border:1px solid "
          "#98a2b3;background:#fff;cursor:pointer}button.main{background:#175cd3;border-color:#175cd3;"
          "color:#fff}p.note{color:#667085;font-size:13px}</style></head><body><main><h1>"_s
        + title + u"</h1>"_s + content + u"</main></body></html>"_s;
}

} // namespace

Language consentLanguage(const QString &locale, const QByteArray &acceptLanguage)
{
    // the first wish that we know wins; quality values beyond the order are not worth a parser here
    QStringList wishes {locale};
    wishes += QString::fromLatin1(acceptLanguage).split(u',');
    for (const QString &wish : wishes) {
        const QString tag = wish.section(u';', 0, 0).trimmed().toLower().replace(u'_', u'-');
        if (tag.startsWith(u"en"))
            return Language::En;
        if (tag == u"zh-cn" || tag == u"zh-sg" || tag.startsWith(u"zh-hans"))
            return Language::ZhCn;
        if (tag.startsWith(u"zh"))
            return Language::ZhTw;
    }
    return Language::ZhTw;
}

QByteArray consentHtml(const ConsentPage &page, Language language)
{
    const Words &words = wordsOf(language);
    QString boxes;
    for (const ConsentPage::Scope &scope : page.scopes) {
        const QString name = scope.name.toHtmlEscaped();
        boxes += u"<label><input type=\"checkbox\" name=\"scope\" value=\""_s + name + u"\" checked"_s
            + (scope.fixed ? u" disabled"_s : QString()) + u"> "_s + scope.title.in(language).toHtmlEscaped()
            + u" <code>"_s + name + u"</code></label>"_s;
    }
    const QString content = u"<p>"_s
        + words.intro.arg(
            u"<b>"_s + page.app.toHtmlEscaped() + u"</b>"_s, u"<b>"_s + page.shop.toHtmlEscaped() + u"</b>"_s)
        + u"</p><form method=\"post\" action=\"/admin/oauth/authorize\"><input type=\"hidden\" name=\"csrf\" value=\""_s
        + page.csrf.toHtmlEscaped() + u"\"><fieldset><legend>"_s + words.scopes + u"</legend>"_s + boxes
        + u"</fieldset><button class=\"main\" name=\"decision\" value=\"allow\">"_s + words.allow
        + u"</button><button name=\"decision\" value=\"cancel\">"_s + words.cancel
        + u"</button></form><p class=\"note\">"_s + words.demo + u"</p>"_s;
    return frame(words, words.title, content).toUtf8();
}

QByteArray consentErrorHtml(ConsentError error, Language language)
{
    const Words &words = wordsOf(language);
    const QString &text = error == ConsentError::UnknownApp ? words.unknownApp
        : error == ConsentError::BadRedirect                ? words.badRedirect
                                                            : words.expired;
    return frame(words, words.errorTitle, u"<p>"_s + text + u"</p>"_s).toUtf8();
}

} // namespace hookdesk::sandbox
