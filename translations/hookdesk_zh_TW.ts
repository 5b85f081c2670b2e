<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>hookdesk::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>table header: what a webhook reports, for example orders/paid</extracomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>table header: id of the order, customer or product that a delivery is about</extracomment>
        <translation>資源</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>table header: did the HMAC signature verify?</extracomment>
        <translation>簽章</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>table header: accepted, duplicate or rejected</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>hookdesk::JsonTreeModel</name>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>hookdesk::OperationTreeModel</name>
    <message>
        <source>%1 %2, scope %3</source>
        <extracomment>read by screen readers: HTTP method, name of the operation, scope</extracomment>
        <translation>%1 %2，權限範圍 %3</translation>
    </message>
    <message>
        <source>%1 %2, needs %3, which the token lacks</source>
        <extracomment>read by screen readers: HTTP method, name of the operation, scope</extracomment>
        <translation>%1 %2，需要 %3，權杖尚未持有</translation>
    </message>
    <message>
        <source>%1 %2, needs %3, which the token has</source>
        <extracomment>read by screen readers: HTTP method, name of the operation, scope</extracomment>
        <translation>%1 %2，需要 %3，權杖已持有</translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordTableModel</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>hookdesk::SubscriptionTableModel</name>
    <message>
        <source>Form</source>
        <extracomment>Content type of a webhook: an HTML form</extracomment>
        <translation>表單</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>接收網址</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>內容類型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新時間</translation>
    </message>
</context>
<context>
    <name>hookdesk::app::Application</name>
    <message>
        <source>The event could not be made.</source>
        <translation>無法產生事件。</translation>
    </message>
    <message>
        <source>Events and shops cannot be stored.</source>
        <translation>無法儲存事件與商店。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>The list of shops could not be read.</source>
        <translation>無法讀取商店清單。</translation>
    </message>
    <message>
        <source>Webhooks cannot be received.</source>
        <translation>無法接收 Webhook。</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>改用其他連接埠</translation>
    </message>
    <message>
        <source>The demo shops could not be started.</source>
        <translation>無法啟動示範商店。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AddShopPanel</name>
    <message>
        <source>Client ID</source>
        <translation>用戶端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>APP Secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>存取權杖</translation>
    </message>
    <message>
        <source>Add a live shop</source>
        <translation>新增正式商店</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>關閉表單</translation>
    </message>
    <message>
        <source>Keys and tokens go to the keyring of this computer, never into a file. Nothing is sent until you use the shop.</source>
        <translation>金鑰與權杖只存在這台電腦的金鑰圈，不會寫入檔案。開始使用商店之前，不會送出任何資料。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Shop domain</source>
        <translation>商店網域</translation>
    </message>
    <message>
        <source>Also checks the signatures of webhooks, where the platform signs with it.</source>
        <translation>如果平台用它簽章，也會用來驗證 Webhook 的簽章。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add shop</source>
        <translation>新增商店</translation>
    </message>
    <message>
        <source>The host name only, without https://</source>
        <translation>只填主機名稱，不含 https://</translation>
    </message>
    <message>
        <source>The host name, or only the part before %1</source>
        <translation>填主機名稱，或只填 %1 前面的部分</translation>
    </message>
    <message>
        <source>Leave it empty to exchange the client ID and secret for a token later.</source>
        <translation>留空則稍後以用戶端 ID 與 APP Secret 交換權杖。</translation>
    </message>
    <message>
        <source>Created in the shop&apos;s back office: %1</source>
        <translation>在商店後台建立：%1</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s domain.</source>
        <translation>請輸入商店網域。</translation>
    </message>
    <message>
        <source>This is not a host name. Example: %1</source>
        <translation>這不是主機名稱。範例：%1</translation>
    </message>
    <message>
        <source>This shop is in the list already.</source>
        <translation>這家商店已在清單中。</translation>
    </message>
    <message>
        <source>Enter the secret of this client ID.</source>
        <translation>請輸入這個用戶端 ID 的 APP Secret。</translation>
    </message>
    <message>
        <source>Enter the client ID of this secret.</source>
        <translation>請輸入這組 APP Secret 的用戶端 ID。</translation>
    </message>
    <message>
        <source>Enter the client ID and secret, or an access token.</source>
        <translation>請輸入用戶端 ID 與 APP Secret，或輸入存取權杖。</translation>
    </message>
    <message>
        <source>Enter the client ID and secret.</source>
        <translation>請輸入用戶端 ID 與 APP Secret。</translation>
    </message>
    <message>
        <source>It contains a space or a line break. Paste it again.</source>
        <translation>內含空格或換行，請重新貼上。</translation>
    </message>
    <message>
        <source>Custom app</source>
        <translation>自訂應用程式</translation>
    </message>
    <message>
        <source>The shop could not be saved.</source>
        <translation>無法儲存商店。</translation>
    </message>
    <message>
        <source>The shop was added, but its keys are kept for this session only.</source>
        <translation>商店已新增，但金鑰只保留到這次關閉程式為止。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在新增…</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AddressHint</name>
    <message>
        <source>A public https address.</source>
        <translation>公開的 https 網址。</translation>
    </message>
    <message>
        <source>Where the platform sends the events.</source>
        <translation>平台會把事件送到這裡。</translation>
    </message>
    <message>
        <source>This is no web address yet. Example: https://hooks.demo.example/orders</source>
        <translation>這還不是完整的網址。範例：https://hooks.demo.example/orders</translation>
    </message>
    <message>
        <source>The address must start with https:// or http://.</source>
        <translation>網址必須以 https:// 或 http:// 開頭。</translation>
    </message>
    <message>
        <source>Plain http: anyone on the way can read the events. Prefer https.</source>
        <translation>http 未加密，傳送途中任何人都能讀到事件內容，建議使用 https。</translation>
    </message>
    <message>
        <source>This address is on this computer; the platform cannot reach it and refuses it.</source>
        <translation>這個網址在這台電腦上，平台連不到，也會拒絕它。</translation>
    </message>
    <message>
        <source>On this computer: a demo shop reaches it.</source>
        <translation>在這台電腦上：示範商店連得到。</translation>
    </message>
    <message>
        <source>This address is in a private network; the platform cannot reach it.</source>
        <translation>這個網址在私人網路中，平台連不到。</translation>
    </message>
    <message>
        <source>This is the platform&apos;s own domain; it refuses to deliver to itself.</source>
        <translation>這是平台自己的網域，平台不會遞送給自己。</translation>
    </message>
    <message>
        <source>This domain is only an example; nobody receives there.</source>
        <translation>這個網域只是範例，沒有人會收到。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppEventsModel</name>
    <message>
        <source>%1, %2, planned. %3</source>
        <extracomment>Read aloud: topic key, name, comparison with the back office</extracomment>
        <translation>%1，%2，已列入計畫。%3</translation>
    </message>
    <message>
        <source>%1, %2, not planned. %3</source>
        <translation>%1，%2，未列入計畫。%3</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppEventsPanel</name>
    <message>
        <source>Address copied.</source>
        <translation>已複製接收網址。</translation>
    </message>
    <message>
        <source>Topics copied.</source>
        <translation>已複製主題。</translation>
    </message>
    <message>
        <source>The settings of the back office could not be read.</source>
        <translation>無法讀取後台的設定。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>The back office did not take over the plan.</source>
        <translation>後台沒有套用計畫。</translation>
    </message>
    <message numerus="yes">
        <source>The back office now has %n topic(s).</source>
        <translation>
            <numerusform>後台現在有 %n 個主題。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the receiver first: it is not listening.</source>
        <translation>請先啟動接收端：目前沒有在監聽。</translation>
    </message>
    <message>
        <source>Planned %1, back office %2</source>
        <translation>計畫 %1，後台 %2</translation>
    </message>
    <message>
        <source>Planned %1, back office unknown</source>
        <translation>計畫 %1，後台不明</translation>
    </message>
    <message>
        <source>Unknown until the back office was read.</source>
        <translation>讀取後台之後才能得知。</translation>
    </message>
    <message>
        <source>Same as the back office</source>
        <translation>與後台一致</translation>
    </message>
    <message>
        <source>Nothing to do: plan and back office are the same.</source>
        <translation>不需要任何動作：計畫與後台一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to the back office</source>
        <translation>
            <numerusform>與後台有 %n 項不同</numerusform>
        </translation>
    </message>
    <message>
        <source>GET /settings was read at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>已在 %1 讀取 GET /settings。</translation>
    </message>
    <message>
        <source>GET /settings was not read yet.</source>
        <translation>尚未讀取 GET /settings。</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>訂閱</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>接收網址</translation>
    </message>
    <message>
        <source>All events of this app go to one address.</source>
        <translation>這個應用程式的所有事件都送到同一個網址。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>後台</translation>
    </message>
    <message>
        <source>Address, planned</source>
        <translation>接收網址，計畫</translation>
    </message>
    <message>
        <source>Address, in the back office</source>
        <translation>接收網址，後台</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Use Hookdesk&apos;s address</source>
        <translation>使用 Hookdesk 的接收網址</translation>
    </message>
    <message>
        <source>Adopt actual state</source>
        <translation>採用後台現況</translation>
    </message>
    <message>
        <source>Search topics</source>
        <translation>搜尋主題</translation>
    </message>
    <message>
        <source>Topics: planned and in the back office</source>
        <translation>主題：計畫與後台</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>This platform lets only people change these settings. Open the app in the back office (%1), set the address, tick the topics and save there. Then press Check.</source>
        <extracomment>%1 is a path of menu items in the shop&apos;s back office</extracomment>
        <translation>這個平台只能由人在後台更改這些設定。請在後台開啟應用程式（%1），設定接收網址、勾選主題並儲存，再按「核對」。</translation>
    </message>
    <message>
        <source>Apply to the back office</source>
        <translation>套用到後台</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製接收網址</translation>
    </message>
    <message>
        <source>Copy topics</source>
        <translation>複製主題</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核對</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s) to the live shop?</source>
        <translation>
            <numerusform>要將 %n 項變更套用到正式商店嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>The address and the topics in the back office are replaced by the plan.</source>
        <translation>商店後台的接收網址與主題會換成計畫的內容。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppEventsTree</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>Topics ticked / topics in the group</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 (no payload document)</source>
        <extracomment>%1 is a topic&apos;s name; the platform publishes no document of its payload</extracomment>
        <translation>%1（無內容文件）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Planned topic</source>
        <translation>計畫的主題</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>後台</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最後一則</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>後台尚未勾選</translation>
    </message>
    <message>
        <source>Ticked there only</source>
        <translation>後台多勾選</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppListPane</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n 項權限範圍</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>Add app</source>
        <translation>新增應用程式</translation>
    </message>
    <message>
        <source>Filter apps</source>
        <translation>篩選應用程式</translation>
    </message>
    <message>
        <source>Apps of this shop</source>
        <translation>這家商店的應用程式</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppsPage</name>
    <message>
        <source>The platform&apos;s catalogue cannot be read.</source>
        <translation>無法讀取平台的 API 目錄。</translation>
    </message>
    <message>
        <source>New app</source>
        <translation>新增應用程式</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n 項變更未儲存</numerusform>
        </translation>
    </message>
    <message>
        <source>Add app</source>
        <translation>新增應用程式</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save or discard the changes on the General tab first.</source>
        <translation>請先儲存或捨棄「一般」分頁的變更。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>The app could not be saved.</source>
        <translation>無法儲存應用程式。</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <extracomment>%1 is the name of an app</extracomment>
        <translation>儲存對「%1」的變更？</translation>
    </message>
    <message>
        <source>What you typed is lost when you discard it.</source>
        <translation>捨棄後，輸入的內容就會遺失。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Delete the app “%1” from Hookdesk?</source>
        <extracomment>%1 is the name of an app</extracomment>
        <translation>從 Hookdesk 刪除應用程式「%1」？</translation>
    </message>
    <message>
        <source>Its secret and token are removed from the key store. The app at the platform stays as it is. This cannot be undone.</source>
        <translation>它的 APP Secret 與權杖會從金鑰圈移除，平台上的應用程式維持不變。這個動作無法復原。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>The app was not deleted.</source>
        <translation>應用程式未刪除。</translation>
    </message>
    <message>
        <source>The app was deleted.</source>
        <translation>已刪除應用程式。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>金鑰與權杖</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>應用程式的各個部分</translation>
    </message>
    <message>
        <source>App</source>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>No app yet</source>
        <translation>還沒有應用程式</translation>
    </message>
    <message>
        <source>An app is what this shop calls Hookdesk by: its client ID and secret come from the shop&apos;s back office.</source>
        <translation>應用程式是這家商店辨識 Hookdesk 的方式，它的用戶端 ID 與 APP Secret 來自商店後台。</translation>
    </message>
    <message>
        <source>Save app</source>
        <translation>儲存應用程式</translation>
    </message>
    <message>
        <source>Exchange token</source>
        <translation>交換權杖</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>複製權杖</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::Banner</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences. In Chinese no space goes between them.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隱藏詳細資料</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉這則訊息</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::BodyEditor</name>
    <message>
        <source>The body is %1. The limit is %2.</source>
        <translation>內容為 %1，上限是 %2。</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1</source>
        <translation>JSON 無效：%1</translation>
    </message>
    <message>
        <source>Line %1, column %2: no valid JSON here (%3).</source>
        <translation>第 %1 行，第 %2 欄：這裡的 JSON 無效（%3）。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>請求內容</translation>
    </message>
    <message>
        <source>Empty: nothing is sent as body.</source>
        <translation>空白：不送出請求內容。</translation>
    </message>
    <message>
        <source>Valid JSON, %1</source>
        <translation>JSON 有效，%1</translation>
    </message>
    <message>
        <source>This large body is still being checked. Try again in a moment.</source>
        <translation>內容很大，仍在檢查中。請稍候再試。</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>正在檢查 %1…</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ClaimsCard</name>
    <message>
        <source>Shop number</source>
        <translation>商店編號</translation>
    </message>
    <message>
        <source>Shop domain</source>
        <translation>商店網域</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>核發時間</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效時間</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>權限範圍</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>核發者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>適用對象</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主體</translation>
    </message>
    <message>
        <source>Token number</source>
        <translation>權杖編號</translation>
    </message>
    <message>
        <source>No token yet: nothing to decode.</source>
        <translation>還沒有權杖，沒有內容可解碼。</translation>
    </message>
    <message>
        <source>This token carries no content that can be read.</source>
        <translation>這個權杖沒有可讀取的內容。</translation>
    </message>
    <message>
        <source>Decoded on this computer, nothing was sent. The signature was not checked: only the platform holds its key.</source>
        <translation>在本機解碼，未送出任何資料。未驗證簽章：只有平台持有金鑰。</translation>
    </message>
    <message>
        <source>As requested</source>
        <translation>與要求一致</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) missing</source>
        <translation>
            <numerusform>缺 %n 項權限範圍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) more than requested</source>
        <translation>
            <numerusform>比要求多 %n 項權限範圍</numerusform>
        </translation>
    </message>
    <message>
        <source>Token content</source>
        <translation>權杖內容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::CodeView</name>
    <message>
        <source>The first %1 of %2 are shown. Export it to see everything.</source>
        <translation>共 %2，只顯示前 %1。匯出即可查看全部。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::CredentialsPanel</name>
    <message>
        <source>Client ID copied.</source>
        <translation>已複製用戶端 ID。</translation>
    </message>
    <message>
        <source>The secrets of this app cannot be read.</source>
        <translation>無法讀取這個應用程式的金鑰與權杖。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>無法使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Demo shop: kept in memory only</source>
        <translation>示範商店：只保留在記憶體</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s key store</source>
        <translation>存放於金鑰圈</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked</source>
        <translation>金鑰圈已鎖定</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer</source>
        <translation>金鑰圈沒有回應</translation>
    </message>
    <message>
        <source>The key store has lost these values</source>
        <translation>金鑰圈已遺失這些值</translation>
    </message>
    <message>
        <source>The app could not be saved.</source>
        <translation>無法儲存應用程式。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>The new value could not be stored.</source>
        <translation>無法儲存新的值。</translation>
    </message>
    <message>
        <source>Token copied. The clipboard is cleared after 60 seconds.</source>
        <translation>已複製權杖。剪貼簿會在 60 秒後清除。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>金鑰與權杖</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>用戶端 ID</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>尚未輸入</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>複製用戶端 ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>APP Secret</translation>
    </message>
    <message>
        <source>Verifies webhooks</source>
        <translation>驗證 Webhook 用</translation>
    </message>
    <message>
        <source>Buys the token</source>
        <translation>交換權杖用</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API Token</translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation>Webhook 金鑰</translation>
    </message>
    <message>
        <source>Read from the shop when the token is exchanged.</source>
        <translation>交換權杖時從商店讀取。</translation>
    </message>
    <message>
        <source>The token was not copied: it cannot be read now.</source>
        <translation>權杖未複製：目前無法讀取。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::CsvButton</name>
    <message>
        <source>Any</source>
        <extracomment>no choice made: everything</extracomment>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::Dialogs</name>
    <message>
        <source>Live shop: %1</source>
        <translation>正式商店：%1</translation>
    </message>
    <message>
        <source>Demo shop: %1</source>
        <translation>示範商店：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::DifferenceView</name>
    <message>
        <source>Received %1, computed %2</source>
        <extracomment>read aloud: %1 and %2 are signature values</extracomment>
        <translation>收到 %1，計算得 %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EnvironmentBadge</name>
    <message>
        <source>Demo</source>
        <comment>environment of a shop</comment>
        <translation>示範</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>environment of a shop</comment>
        <translation>正式</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ErrorText</name>
    <message>
        <source>Kind: %1</source>
        <translation>類型：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 狀態：%1</translation>
    </message>
    <message>
        <source>Request number: %1</source>
        <translation>請求編號：%1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>伺服器訊息：%1</translation>
    </message>
    <message>
        <source>Field %1: %2</source>
        <translation>欄位 %1：%2</translation>
    </message>
    <message>
        <source>The action was canceled.</source>
        <translation>動作已取消。</translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation>之後沒有再送出任何資料。</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>準備好時可以重新開始。</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>有一個值無法使用。</translation>
    </message>
    <message>
        <source>It was checked on this computer; nothing was sent.</source>
        <translation>已在這台電腦上檢查，未送出任何資料。</translation>
    </message>
    <message>
        <source>Correct the value and try again. The details name it.</source>
        <translation>請更正後重試。詳細資料會指出是哪一個值。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>伺服器沒有及時回應。</translation>
    </message>
    <message>
        <source>The connection was closed after waiting.</source>
        <translation>等候逾時，連線已關閉。</translation>
    </message>
    <message>
        <source>Try again. If it stays slow, check the network or the server&apos;s status page.</source>
        <translation>請重試。如果一直很慢，請檢查網路或查看伺服器的狀態頁面。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>找不到伺服器的名稱。</translation>
    </message>
    <message>
        <source>No address is known for this name.</source>
        <translation>這個名稱沒有對應的位址。</translation>
    </message>
    <message>
        <source>Check the spelling of the domain and the network connection.</source>
        <translation>請檢查網域拼字與網路連線。</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>無法連線到伺服器。</translation>
    </message>
    <message>
        <source>The connection was refused or lost.</source>
        <translation>連線遭拒或中斷。</translation>
    </message>
    <message>
        <source>Check the network connection, the firewall and the proxy, then try again.</source>
        <translation>請檢查網路連線、防火牆與代理伺服器，然後重試。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>無法建立安全連線。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>伺服器的憑證無法驗證，因此未送出任何資料。</translation>
    </message>
    <message>
        <source>Check the date of this computer and whether a proxy opens secure connections.</source>
        <translation>請檢查這台電腦的日期，以及是否有代理伺服器會解開安全連線。</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>伺服器指向另一個網址。</translation>
    </message>
    <message>
        <source>Redirects are not followed, so that the token stays with this server.</source>
        <translation>Hookdesk 不跟隨重新導向，權杖才不會離開這部伺服器。</translation>
    </message>
    <message>
        <source>Check the domain of the shop. The details show the other address.</source>
        <translation>請檢查商店網域。詳細資料會顯示另一個網址。</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>無法確定變更是否已完成。</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>請求送出後，連線中斷了。</translation>
    </message>
    <message>
        <source>Refresh and look at the present state before you send it again.</source>
        <translation>再次送出之前，請先重新整理並查看目前狀態。</translation>
    </message>
    <message>
        <source>The token was not accepted.</source>
        <translation>權杖未被接受。</translation>
    </message>
    <message>
        <source>It is missing, expired or was withdrawn (401).</source>
        <translation>權杖不存在、已過期或已撤銷（401）。</translation>
    </message>
    <message>
        <source>Exchange the token again on the Apps page.</source>
        <translation>請在「應用程式」頁面重新交換權杖。</translation>
    </message>
    <message>
        <source>This action is not permitted.</source>
        <translation>這個動作未獲允許。</translation>
    </message>
    <message>
        <source>The token does not hold the scope that it needs (403).</source>
        <translation>權杖未持有所需的權限範圍（403）。</translation>
    </message>
    <message>
        <source>Add the scope on the Apps page, then exchange the token again.</source>
        <translation>請在「應用程式」頁面加上權限範圍，再重新交換權杖。</translation>
    </message>
    <message>
        <source>The server does not know this record or address.</source>
        <translation>伺服器找不到這筆資料或這個網址。</translation>
    </message>
    <message>
        <source>It may have been deleted, or the number belongs to another shop (404).</source>
        <translation>可能已刪除，或這個編號屬於另一家商店（404）。</translation>
    </message>
    <message>
        <source>Refresh the list, then check the number and the shop.</source>
        <translation>請重新整理清單，再檢查編號與商店。</translation>
    </message>
    <message>
        <source>The server refused the values.</source>
        <translation>伺服器拒絕了這些值。</translation>
    </message>
    <message>
        <source>It named no field (422).</source>
        <translation>伺服器沒有指出是哪個欄位（422）。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention (422).</source>
        <translation>
            <numerusform>有 %n 個欄位需要處理（422）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the marked fields and send again. What you typed is kept.</source>
        <translation>請更正標示的欄位後再送出。輸入的內容會保留。</translation>
    </message>
    <message>
        <source>The content is larger than the limit.</source>
        <translation>內容超過上限。</translation>
    </message>
    <message>
        <source>It was not sent, or not read to the end.</source>
        <translation>內容未送出，或未讀取完畢。</translation>
    </message>
    <message>
        <source>Make it smaller, or ask for fewer records at a time.</source>
        <translation>請縮小內容，或每次少取幾筆。</translation>
    </message>
    <message>
        <source>The platform asks for a pause.</source>
        <translation>平台要求暫停。</translation>
    </message>
    <message>
        <source>Its rate limit is reached; it asked to wait %1 (429).</source>
        <translation>已達速率限制，平台要求等待 %1（429）。</translation>
    </message>
    <message>
        <source>Its rate limit is reached (429).</source>
        <translation>已達速率限制（429）。</translation>
    </message>
    <message>
        <source>Wait a moment and try again. Another program may use the same token.</source>
        <translation>請稍候再重試。可能有其他程式使用同一個權杖。</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>伺服器本身發生問題。</translation>
    </message>
    <message>
        <source>It answered with status %1.</source>
        <translation>伺服器回應的狀態是 %1。</translation>
    </message>
    <message>
        <source>Try again later. If it stays, quote the request number to the platform&apos;s support.</source>
        <translation>請稍後重試。如果持續發生，請向平台的支援人員提供請求編號。</translation>
    </message>
    <message>
        <source>The server answered with an unexpected status.</source>
        <translation>伺服器回應了非預期的狀態。</translation>
    </message>
    <message>
        <source>The status was %1.</source>
        <translation>狀態是 %1。</translation>
    </message>
    <message>
        <source>Look at the details, then check the domain and the request.</source>
        <translation>請查看詳細資料，再檢查網域與請求。</translation>
    </message>
    <message>
        <source>The answer is not what this platform sends.</source>
        <translation>這不是平台會送出的回應。</translation>
    </message>
    <message>
        <source>It is not JSON; it may be the page of a proxy or a sign-in page.</source>
        <translation>回應不是 JSON，可能是代理伺服器的頁面或登入頁面。</translation>
    </message>
    <message>
        <source>Check the domain of the shop and the network, then try again.</source>
        <translation>請檢查商店網域與網路，然後重試。</translation>
    </message>
    <message>
        <source>The data could not be read.</source>
        <translation>無法讀取資料。</translation>
    </message>
    <message>
        <source>It is cut off or malformed.</source>
        <translation>資料不完整或格式不正確。</translation>
    </message>
    <message>
        <source>Try again. If it stays, the details show the place.</source>
        <translation>請重試。如果持續發生，詳細資料會顯示位置。</translation>
    </message>
    <message>
        <source>This platform does not offer the action.</source>
        <translation>這個平台不提供這個動作。</translation>
    </message>
    <message>
        <source>Its API has no such operation.</source>
        <translation>它的 API 沒有這項操作。</translation>
    </message>
    <message>
        <source>Use the shop&apos;s back office for this step.</source>
        <translation>請在商店後台完成這個步驟。</translation>
    </message>
    <message>
        <source>The local database could not be used.</source>
        <translation>無法使用本機資料庫。</translation>
    </message>
    <message>
        <source>The disk is full, or the file cannot be read or written.</source>
        <translation>磁碟已滿，或檔案無法讀取或寫入。</translation>
    </message>
    <message>
        <source>Free some space and check the permissions of the data folder, then start again.</source>
        <translation>請釋出空間並檢查資料存放資料夾的權限，再重新啟動。</translation>
    </message>
    <message>
        <source>The local database was written by a newer Hookdesk.</source>
        <translation>本機資料庫是由較新版的 Hookdesk 寫入的。</translation>
    </message>
    <message>
        <source>It stays untouched, so that nothing in it is damaged.</source>
        <translation>資料庫維持原狀，裡面的資料不會損壞。</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another data folder with --data-dir.</source>
        <translation>請安裝較新的版本，或用 --data-dir 選擇其他資料存放資料夾。</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>資料存放資料夾無法寫入。</translation>
    </message>
    <message>
        <source>Events and settings cannot be kept.</source>
        <translation>無法保留事件與設定。</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <translation>請更改資料夾權限，或用 --data-dir 選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The port is used by another program.</source>
        <translation>其他程式正在使用這個連接埠。</translation>
    </message>
    <message>
        <source>Only one program can listen on a port.</source>
        <translation>一個連接埠只能由一個程式監聽。</translation>
    </message>
    <message>
        <source>Close the other program, or use another port.</source>
        <translation>請關閉另一個程式，或改用其他連接埠。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>金鑰圈已鎖定。</translation>
    </message>
    <message>
        <source>Keys and tokens are in it and cannot be read now.</source>
        <translation>金鑰與權杖存在裡面，目前無法讀取。</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, then try again.</source>
        <translation>請解鎖這台電腦的金鑰圈，然後重試。</translation>
    </message>
    <message>
        <source>This computer offers no keyring.</source>
        <translation>這台電腦沒有提供金鑰圈。</translation>
    </message>
    <message>
        <source>Keys and tokens are only kept in a keyring, never in a file.</source>
        <translation>金鑰與權杖只存在金鑰圈，不會寫入檔案。</translation>
    </message>
    <message>
        <source>Start a keyring service. Until then, values are kept for this session only.</source>
        <translation>請啟動金鑰圈服務。在此之前，這些值只保留到這次關閉程式為止。</translation>
    </message>
    <message>
        <source>A stored key is gone.</source>
        <translation>儲存的金鑰不見了。</translation>
    </message>
    <message>
        <source>It was saved before, and the keyring does not have it any more.</source>
        <translation>先前已儲存，但金鑰圈裡已經沒有這個金鑰。</translation>
    </message>
    <message>
        <source>Enter it again on the Apps page.</source>
        <translation>請在「應用程式」頁面重新輸入。</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>還沒有權杖。</translation>
    </message>
    <message>
        <source>None was entered or exchanged so far.</source>
        <translation>目前尚未輸入或交換權杖。</translation>
    </message>
    <message>
        <source>Exchange or paste a token on the Apps page.</source>
        <translation>請在「應用程式」頁面交換或貼上權杖。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences. In Chinese no space goes between them.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventDelegate</name>
    <message>
        <source>unknown topic</source>
        <extracomment>a delivery whose topic could not be read</extracomment>
        <translation>不明的主題</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>signature state</extracomment>
        <translation>相符</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <extracomment>signature state</extracomment>
        <translation>不符</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <extracomment>signature state: the header is not there</extracomment>
        <translation>未簽章</translation>
    </message>
    <message>
        <source>Malformed</source>
        <extracomment>signature state: neither hex nor base64 of the right length</extracomment>
        <translation>格式不正確</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>signature state: no key stored to check with</extracomment>
        <translation>沒有金鑰</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>state of a delivery: verified and kept</extracomment>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒收</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <extracomment>%1 the HTTP status that was answered</extracomment>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <extracomment>%1 the HTTP status that was answered</extracomment>
        <translation>已拒收 %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, signature: %4, %5</source>
        <extracomment>a row read aloud: %1 time, %2 topic, %3 number, %4 signature state, %5 state</extracomment>
        <translation>%1，%2，%3，簽章：%4，%5</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventDetail</name>
    <message>
        <source>Payload</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>標頭</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽章</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>事件的各個部分</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>the bytes as they came</extracomment>
        <translation>原樣</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>The event could not be read.</source>
        <translation>無法讀取事件。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>unknown topic</source>
        <translation>不明的主題</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), as received</source>
        <translation>
            <numerusform>%n 位元組，與收到時相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with personal data, as shown.</source>
        <translation>已依顯示內容複製，包含個資。</translation>
    </message>
    <message>
        <source>Indented for reading</source>
        <translation>已縮排以便閱讀</translation>
    </message>
    <message>
        <source>Raw shows personal data unmasked.</source>
        <translation>「原始」會顯示未遮蔽的個資。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventFilters</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽章</translation>
    </message>
    <message>
        <source>unknown topic</source>
        <translation>不明的主題</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>這家商店</translation>
    </message>
    <message>
        <source>all shops</source>
        <extracomment>all shops</extracomment>
        <translation>全部商店</translation>
    </message>
    <message>
        <source>%1 / %2 events</source>
        <extracomment>%1 matching events, %2 all events</extracomment>
        <translation>%1 / %2 則</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventHeader</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>column: number of the order, customer, product …</extracomment>
        <translation>資源</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽章</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventsEmpty</name>
    <message>
        <source>Receiver address copied. It contains this computer&apos;s path token.</source>
        <translation>已複製接收網址，其中包含這台電腦的路徑權杖。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製接收網址</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>沒有符合的事件。</translation>
    </message>
    <message>
        <source>Other events are there; the filters, the search or the period hide them.</source>
        <translation>還有其他事件，但被篩選、搜尋或時段隱藏了。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>還沒有事件。</translation>
    </message>
    <message>
        <source>Subscribe a topic to this computer&apos;s receiver; deliveries then appear here as they arrive.</source>
        <translation>將主題訂閱到這台電腦的接收端，遞送一到就會顯示在這裡。</translation>
    </message>
    <message>
        <source>Go to Subscriptions</source>
        <translation>前往訂閱</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventsPage</name>
    <message>
        <source>The events could not be read.</source>
        <translation>無法讀取事件。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>the table follows new events</extracomment>
        <translation>即時</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Follow new events</source>
        <translation>跟隨新事件</translation>
    </message>
    <message>
        <source>Search topic, number, payload</source>
        <translation>搜尋主題、編號、內容</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>搜尋事件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>顯示的欄</translation>
    </message>
    <message>
        <source>Pause the list</source>
        <translation>暫停清單</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n 則新事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving is paused.</source>
        <translation>接收已暫停。</translation>
    </message>
    <message>
        <source>Senders get 503 and try again later. Nothing new appears here until then.</source>
        <translation>傳送端會收到 503，稍後重試。在此之前，這裡不會出現新事件。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>The receiver is stopped.</source>
        <translation>接收端已停止。</translation>
    </message>
    <message>
        <source>Deliveries to this computer fail until it runs. What is stored stays visible.</source>
        <translation>在接收端啟動之前，送到這台電腦的遞送都會失敗。已儲存的事件仍然看得到。</translation>
    </message>
    <message>
        <source>The receiver could not start: its port is in use.</source>
        <translation>接收端無法啟動：連接埠已被使用。</translation>
    </message>
    <message>
        <source>Another program listens on that port. End it, or start again on another port.</source>
        <translation>其他程式正在監聽這個連接埠。請結束該程式，或改用其他連接埠再啟動。</translation>
    </message>
    <message>
        <source>The receiver could not start.</source>
        <translation>接收端無法啟動。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>啟動</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已複製 %n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>使用其他連接埠</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ExchangePanel</name>
    <message>
        <source>The log was copied without secrets.</source>
        <translation>已複製紀錄，不含機密資料。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>This address is not the answer to the page that was opened. Paste the whole address the browser ended at.</source>
        <translation>這個網址不是所開啟頁面的回應。請貼上瀏覽器最後停留的完整網址。</translation>
    </message>
    <message>
        <source>Done at %1, %2 in total</source>
        <extracomment>%1 is a time of day, %2 a duration such as &quot;612 ms&quot;</extracomment>
        <translation>%1 完成，共 %2</translation>
    </message>
    <message>
        <source>Cancelled at %1</source>
        <translation>%1 已取消</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>%1 失敗</translation>
    </message>
    <message>
        <source>The token was exchanged.</source>
        <translation>已交換權杖。</translation>
    </message>
    <message>
        <source>Exchange again</source>
        <translation>重新交換</translation>
    </message>
    <message>
        <source>Exchange token</source>
        <translation>交換權杖</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The exchange is running.</source>
        <translation>正在交換權杖。</translation>
    </message>
    <message>
        <source>Six steps, each with its evidence. Nothing is sent before you press the button.</source>
        <translation>共六個步驟，每一步都附上依據。按下按鈕之前，不會送出任何資料。</translation>
    </message>
    <message>
        <source>Waiting for the browser… Allow the app on the page that opened. If your browser cannot return here, paste the address it ended at.</source>
        <translation>正在等候瀏覽器…請在開啟的頁面上允許這個應用程式。如果瀏覽器無法回到這裡，請貼上它最後停留的網址。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製網址</translation>
    </message>
    <message>
        <source>Address the browser ended at</source>
        <translation>瀏覽器最後停留的網址</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Copy log (without secrets)</source>
        <translation>複製紀錄（不含機密資料）</translation>
    </message>
    <message>
        <source>Steps of the exchange</source>
        <translation>交換權杖的步驟</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ExchangeStepRow</name>
    <message>
        <source>Request and answer of “%1”</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>「%1」的請求與回應</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>For screen readers. %1 is the title of a step, %2 is a whole sentence.</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ExpiryBar</name>
    <message>
        <source>No end is known for this token.</source>
        <translation>這個權杖的到期時間不明。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time left, for example &quot;1:33 h&quot;</extracomment>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 is a clock time or a date</extracomment>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Token: %1, %2</source>
        <extracomment>%1 is the time left or &quot;Expired&quot;, %2 the clock time of the end</extracomment>
        <translation>權杖：%1，%2</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ExplorerPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>送出請求</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>取消請求</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>複製為 cURL</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>正在讀取 API 目錄…</translation>
    </message>
    <message>
        <source>The catalogue could not be read.</source>
        <translation>無法讀取 API 目錄。</translation>
    </message>
    <message>
        <source>Choose an operation</source>
        <translation>選擇一項操作</translation>
    </message>
    <message>
        <source>This shop has no access token yet.</source>
        <translation>這家商店還沒有存取權杖。</translation>
    </message>
    <message>
        <source>Exchange one for its app; then every operation can be sent from here.</source>
        <translation>為它的應用程式交換一個，之後每項操作都能從這裡送出。</translation>
    </message>
    <message>
        <source>Open Apps</source>
        <translation>開啟應用程式頁面</translation>
    </message>
    <message>
        <source>This operation needs %1. The token does not hold it.</source>
        <translation>這項操作需要 %1，權杖尚未持有。</translation>
    </message>
    <message>
        <source>Add the scope to the app, then exchange a new token.</source>
        <translation>請為應用程式加上權限範圍，再交換新的權杖。</translation>
    </message>
    <message>
        <source>Go to scopes</source>
        <translation>前往權限範圍</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>請求未送出。</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>請填寫這個欄位。</translation>
    </message>
    <message>
        <source>This value does not fit.</source>
        <translation>這個值不符合要求。</translation>
    </message>
    <message>
        <source>A field needs your attention.</source>
        <translation>有一個欄位需要處理。</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <extracomment>%1 method and path, %2 shop</extracomment>
        <translation>將 %1 送到 %2？</translation>
    </message>
    <message>
        <source>This changes data of a live shop. Customers may notice at once.</source>
        <translation>這會變更正式商店的資料，顧客可能立刻察覺。</translation>
    </message>
    <message>
        <source>This changes data of a demo shop on this computer.</source>
        <translation>這會變更這台電腦上示範商店的資料。</translation>
    </message>
    <message>
        <source>A deleted record cannot be restored from here.</source>
        <translation>刪除的資料無法從這裡還原。</translation>
    </message>
    <message>
        <source>Send %1</source>
        <extracomment>button: send DELETE</extracomment>
        <translation>送出 %1</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等候回應…</translation>
    </message>
    <message>
        <source>Attempt %1 in %2…</source>
        <extracomment>%1 number of the next attempt, %2 &quot;2.0 s&quot;</extracomment>
        <translation>%2 後進行第 %1 次嘗試…</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The server refused this value.</source>
        <translation>伺服器拒絕了這個值。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences. In Chinese no space goes between them.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::FilterChip</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>%1 name of a choice, %2 how many events have it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>number of ticked choices of a filter</extracomment>
        <translation>
            <numerusform>已選 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter button: %1 what is filtered, %2 the choice</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::FormField</name>
    <message>
        <source>The server said: “%1”</source>
        <translation>伺服器訊息：「%1」</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::Formatting</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::GeneralPanel</name>
    <message>
        <source>Read</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>寫入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A scope: its name in the interface&apos;s language, then the platform&apos;s key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Enter a name, so that you can tell your apps apart.</source>
        <translation>請輸入名稱，方便分辨各個應用程式。</translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// or http://.</source>
        <translation>這不是網址。網址須以 https:// 或 http:// 開頭。</translation>
    </message>
    <message>
        <source>This platform has no interface for managing apps. Create the app and choose its scopes in the shop&apos;s back office, then copy its values to here.
Where: %1</source>
        <extracomment>%1 is a path of menu items in the shop&apos;s back office</extracomment>
        <translation>這個平台沒有管理應用程式的介面。請在商店後台建立應用程式並選擇權限範圍，再把各項值複製到這裡。
位置：%1</translation>
    </message>
    <message>
        <source>App</source>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>Requested scopes</source>
        <translation>已要求的權限範圍</translation>
    </message>
    <message>
        <source>In the back office</source>
        <translation>在商店後台</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>Delete app…</source>
        <translation>刪除應用程式…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Only for you; never sent.</source>
        <translation>僅供自己參考，不會送出。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>用戶端 ID</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重新導向網址</translation>
    </message>
    <message>
        <source>Leave empty to let Hookdesk receive the browser&apos;s answer on this computer.</source>
        <translation>留空則由 Hookdesk 在這台電腦接收瀏覽器的回應。</translation>
    </message>
    <message>
        <source>Name, required</source>
        <translation>名稱，必填</translation>
    </message>
    <message>
        <source>A change takes effect with the next token: exchange it again after saving.</source>
        <translation>變更會在下一個權杖生效，儲存後請重新交換權杖。</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>新增於 %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::HeadersView</name>
    <message>
        <source>Name</source>
        <extracomment>column: name of an HTTP header</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>標頭</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::Histogram</name>
    <message>
        <source>Events per minute</source>
        <translation>每分鐘事件數</translation>
    </message>
    <message>
        <source>%1: %2 verified, %3 mismatched</source>
        <extracomment>%1 time, %2 count of events with a valid signature, %3 count without</extracomment>
        <translation>%1：%2 則相符，%3 則不符</translation>
    </message>
    <message>
        <source>%1: %2 verified</source>
        <extracomment>%1 time, %2 count of events with a valid signature</extracomment>
        <translation>%1：%2 則相符</translation>
    </message>
    <message>
        <source>Events per minute, %1 to %2, %3 verified, %4 mismatched</source>
        <extracomment>%1 and %2 times, %3 and %4 counts</extracomment>
        <translation>每分鐘事件數，%1 至 %2，%3 則相符，%4 則不符</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::HistogramStrip</name>
    <message>
        <source>Events per minute</source>
        <translation>每分鐘事件數</translation>
    </message>
    <message>
        <source>Match %1</source>
        <extracomment>legend: %1 number of verified events</extracomment>
        <translation>相符 %1</translation>
    </message>
    <message>
        <source>Mismatch %1</source>
        <translation>不符 %1</translation>
    </message>
    <message>
        <source>Signature matches %1</source>
        <translation>簽章相符 %1</translation>
    </message>
    <message>
        <source>Signature mismatches %1</source>
        <translation>簽章不符 %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>重複 %1</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>清除選取</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小時</translation>
    </message>
    <message>
        <source>Selected %1–%2</source>
        <extracomment>%1 and %2 times</extracomment>
        <translation>選取 %1–%2</translation>
    </message>
    <message>
        <source>Selected %1–%2 · %3</source>
        <extracomment>%1 and %2 times, %3 &quot;303 events&quot;</extracomment>
        <translation>選取 %1–%2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 則</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::MainMenu</name>
    <message>
        <source>The list of topics is being read…</source>
        <translation>正在讀取主題清單…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>商店(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>請求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add a live shop…</source>
        <translation>新增正式商店(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit Hookdesk</source>
        <translation>結束 Hookdesk(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>在此頁面尋找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一頁(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>下一頁(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>頁面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Wide navigation</source>
        <translation>寬版導覽列(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一個窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一個窗格(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>依系統設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Switch shop…</source>
        <translation>切換商店(&amp;S)…</translation>
    </message>
    <message>
        <source>This page has no request actions</source>
        <translation>此頁面沒有請求動作</translation>
    </message>
    <message>
        <source>&amp;Demo shops</source>
        <translation>示範商店(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Events per minute</source>
        <translation>每分鐘事件數(&amp;E)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不產生</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) per minute</source>
        <translation>
            <numerusform>每分鐘 %n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Spoil some deliveries</source>
        <translation>讓部分遞送出錯(&amp;S)</translation>
    </message>
    <message>
        <source>Wrong signatures</source>
        <translation>簽章錯誤</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>重複送出</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>順序錯亂</translation>
    </message>
    <message>
        <source>Slow connections</source>
        <translation>連線緩慢</translation>
    </message>
    <message>
        <source>Oversized bodies</source>
        <translation>內容過大</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>未送出</translation>
    </message>
    <message>
        <source>&amp;Make an event happen</source>
        <translation>產生事件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快速鍵(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Hookdesk</source>
        <translation>關於 Hookdesk(&amp;A)</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::MainWindow</name>
    <message>
        <source>The shop was added.</source>
        <translation>已新增商店。</translation>
    </message>
    <message>
        <source>The receiver&apos;s address was copied.</source>
        <translation>已複製接收網址。</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>訂閱</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>捨棄已輸入的內容？</translation>
    </message>
    <message>
        <source>A form holds text that is not saved.</source>
        <translation>表單中有尚未儲存的內容。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已連線</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未連線</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>上次同步 %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n request(s)</source>
        <translation>
            <numerusform>佇列 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Hookdesk %1</source>
        <translation>Hookdesk %1</translation>
    </message>
    <message>
        <source>Custom apps, webhooks and API data of CYBERBIZ and Youhaosuda shops.

Free software under the GNU General Public License, version 3 or later. There is no warranty.

Qt %1, SQLite, Boost.Beast, QScintilla, QtKeychain.</source>
        <translation>管理 CYBERBIZ 與友好速搭商店的自訂應用程式、Webhook 與 API 資料。

本程式為自由軟體，依 GNU 通用公眾授權條款第 3 版或更新版本授權，不提供任何擔保。

Qt %1、SQLite、Boost.Beast、QScintilla、QtKeychain。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快速鍵</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::OperationTree</name>
    <message numerus="yes">
        <source>Search %n operation(s)</source>
        <extracomment>placeholder: number of operations that can be searched</extracomment>
        <translation>
            <numerusform>搜尋 %n 個操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>搜尋操作</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all methods</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>全部方法</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>No operation matches.</source>
        <translation>沒有符合的操作。</translation>
    </message>
    <message>
        <source>Search in names, paths and parameters.</source>
        <translation>可搜尋名稱、路徑與參數。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ParameterField</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>label of a field that must be filled, %1 its name</extracomment>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>no value chosen</extracomment>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Yes   true</source>
        <translation>是   true</translation>
    </message>
    <message>
        <source>No   false</source>
        <translation>否   false</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>placeholder: %1 an example value</extracomment>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>選擇日期</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::PayloadView</name>
    <message>
        <source>Copy path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>複製值</translation>
    </message>
    <message>
        <source>Find field or value</source>
        <translation>尋找欄位或值</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>遮蔽個資</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>顯示個資</translation>
    </message>
    <message>
        <source>Copy path or value</source>
        <translation>複製路徑或值</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>The body is no readable JSON.</source>
        <translation>內容不是可讀取的 JSON。</translation>
    </message>
    <message>
        <source>The exact bytes are under Raw. %1</source>
        <translation>原始位元組請見「原始」分頁。%1</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>已複製路徑。</translation>
    </message>
    <message>
        <source>Value copied, masked.</source>
        <translation>已複製值（已遮蔽）。</translation>
    </message>
    <message>
        <source>Value copied.</source>
        <translation>已複製值。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::QuietButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of an icon: %1 its name, %2 its shortcut.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RailItem</name>
    <message numerus="yes">
        <source>%1, %n unread failure(s)</source>
        <translation>
            <numerusform>%1，%n 則未讀的失敗事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a page in the rail: %1 its name, %2 its shortcut.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RateGauge</name>
    <message>
        <source>Rate limit: %1</source>
        <translation>速率限制：%1</translation>
    </message>
    <message>
        <source>Requests in the platform&apos;s bucket, and its size</source>
        <translation>平台額度內已計的請求數，以及額度上限</translation>
    </message>
    <message>
        <source>Requests of the last second, and how many the platform allows</source>
        <translation>最近 1 秒的請求數，以及平台允許的上限</translation>
    </message>
    <message>
        <source>Queued: %1</source>
        <translation>排隊中 %1</translation>
    </message>
    <message>
        <source>%1/%2 per s</source>
        <extracomment>Rate gauge: requests used of allowed, per second.</extracomment>
        <translation>%1/%2 次/秒</translation>
    </message>
    <message>
        <source>%1 per s</source>
        <extracomment>Rate gauge without a published limit: requests per second.</extracomment>
        <translation>%1 次/秒</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ReceiverPill</name>
    <message>
        <source>Receiving</source>
        <translation>接收中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停接收</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>連接埠已被使用</translation>
    </message>
    <message>
        <source>Receiver failed</source>
        <translation>無法接收</translation>
    </message>
    <message>
        <source>Receiver stopped</source>
        <translation>已停止接收</translation>
    </message>
    <message>
        <source>Webhook receiver: %1</source>
        <extracomment>%1 is a state (Receiving, Paused …), %2 an address.</extracomment>
        <translation>Webhook 接收端：%1</translation>
    </message>
    <message>
        <source>Webhook receiver: %1, %2</source>
        <translation>Webhook 接收端：%1，%2</translation>
    </message>
    <message>
        <source>Webhook receiver: click for its address and controls</source>
        <translation>Webhook 接收端：按一下可查看網址與控制項</translation>
    </message>
    <message>
        <source>Deliveries to this computer are verified and stored.</source>
        <translation>送到這台電腦的遞送會先驗證再儲存。</translation>
    </message>
    <message>
        <source>Deliveries are answered with 503, so that the platforms send them again later.</source>
        <translation>遞送一律回應 503，平台稍後會重新遞送。</translation>
    </message>
    <message>
        <source>Another program uses the port. Close it and start again, or use another port; subscriptions then need the new address.</source>
        <translation>其他程式正在使用這個連接埠。請關閉該程式後重新啟動，或改用其他連接埠；改用後，訂閱須更新為新的接收網址。</translation>
    </message>
    <message>
        <source>The receiver could not start. Reason: %1</source>
        <translation>接收端無法啟動。原因：%1</translation>
    </message>
    <message>
        <source>No deliveries can arrive until it is started.</source>
        <translation>接收端啟動前，無法收到任何遞送。</translation>
    </message>
    <message>
        <source>Local address for this shop</source>
        <translation>這家商店的本機網址</translation>
    </message>
    <message>
        <source>Copy the complete address</source>
        <translation>複製完整網址</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>最近一次請求：%1</translation>
    </message>
    <message>
        <source>No request since the start</source>
        <translation>啟動後尚無請求</translation>
    </message>
    <message>
        <source>Accepted %1 · duplicates %2 · rejected %3 · without path token %4</source>
        <translation>已接收 %1 · 重複 %2 · 已拒收 %3 · 無路徑權杖 %4</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>改用其他連接埠</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>啟動</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RequestForm</name>
    <message>
        <source>This operation has no parameters.</source>
        <translation>這個操作沒有參數。</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收合</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>其餘 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer parameters</source>
        <translation>收合參數</translation>
    </message>
    <message numerus="yes">
        <source>%n more parameter(s)</source>
        <translation>
            <numerusform>其餘 %n 個參數</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RequestLine</name>
    <message>
        <source>%1, needs %2, held by the token</source>
        <extracomment>read aloud: %1 method and path, %2 scope</extracomment>
        <translation>%1，需要 %2，權杖已持有</translation>
    </message>
    <message>
        <source>%1, needs %2, not held by the token</source>
        <translation>%1，需要 %2，權杖尚未持有</translation>
    </message>
    <message>
        <source>Held by token</source>
        <translation>權杖已持有</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>尚未持有</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>權限範圍</translation>
    </message>
    <message>
        <source>Not known whether held</source>
        <translation>不確定是否持有</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RequestPane</name>
    <message>
        <source>Parameters</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>請求內容</translation>
    </message>
    <message>
        <source>Headers %1</source>
        <extracomment>tab with a count</extracomment>
        <translation>標頭 %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>請求的各部分</translation>
    </message>
    <message>
        <source>This operation needs a body.</source>
        <translation>這個操作需要請求內容。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RequestPreview</name>
    <message>
        <source>Request preview</source>
        <translation>請求預覽</translation>
    </message>
    <message>
        <source>Token masked</source>
        <translation>權杖已遮蔽</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>複製為 cURL</translation>
    </message>
    <message>
        <source>Copied as cURL. The token stands as $TOKEN.</source>
        <translation>已複製為 cURL，權杖以 $TOKEN 代替。</translation>
    </message>
    <message>
        <source>Body of %1</source>
        <translation>%1 的請求內容</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ResponseView</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>樹狀</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>標頭</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>回應的各部分</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>原樣</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Records of the answer</source>
        <translation>回應的資料</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>尚未送出請求。</translation>
    </message>
    <message>
        <source>Choose an operation, fill in what you need, and press Send.</source>
        <translation>請選擇一個操作，填寫需要的欄位，再按「送出」。</translation>
    </message>
    <message>
        <source>Done. The server sent no content.</source>
        <translation>已完成，伺服器沒有傳回內容。</translation>
    </message>
    <message>
        <source>The answer cannot be read as JSON.</source>
        <translation>回應無法以 JSON 讀取。</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重設欄</translation>
    </message>
    <message>
        <source>Personal data shown</source>
        <translation>個資顯示中</translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation>個資已遮蔽</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <extracomment>%1 shown columns, %2 all columns</extracomment>
        <translation>%1 / %2 欄</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>%1 rows shown, %2 rows that the shop has</extracomment>
        <translation>%1 / %2 筆</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Apps</source>
        <translation>開啟應用程式頁面</translation>
    </message>
    <message>
        <source>Go to scopes</source>
        <translation>前往權限範圍</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Raw shows personal data unmasked.</source>
        <translation>「原始」會顯示未遮蔽的個資。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::SecretField</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>On the button of a revealed secret: hides it again; %1 is the seconds left.</extracomment>
        <translation>隱藏 %1</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>顯示</translation>
    </message>
    <message numerus="yes">
        <source>Hide %1, %n second(s) left</source>
        <extracomment>%1 is the secret&apos;s name, for example APP Secret.</extracomment>
        <translation>
            <numerusform>隱藏 %1，剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>顯示 %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the secret&apos;s name, for example APP Secret.</extracomment>
        <translation>複製 %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy without showing it. The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>不顯示內容直接複製。剪貼簿會在 %n 秒後清除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::SecretRow</name>
    <message>
        <source>New value of %1</source>
        <extracomment>%1 is the name of a secret, for example &quot;API token&quot;</extracomment>
        <translation>%1 的新值</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <extracomment>%1 is the name of a secret, for example &quot;API token&quot;</extracomment>
        <translation>更換 %1</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>更換…</translation>
    </message>
    <message>
        <source>Paste the new value</source>
        <translation>貼上新值</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ShopSwitcher</name>
    <message>
        <source>No shop</source>
        <translation>沒有商店</translation>
    </message>
    <message>
        <source>Choose a shop</source>
        <translation>選擇商店</translation>
    </message>
    <message>
        <source>Shop: %1, %2, %3. Press to switch.</source>
        <extracomment>%1 is Demo or Live, %2 the shop&apos;s name, %3 the platform.</extracomment>
        <translation>商店：%1，%2，%3。按下即可切換。</translation>
    </message>
    <message>
        <source>Switch the shop (%1)</source>
        <extracomment>%1 is a shortcut.</extracomment>
        <translation>切換商店（%1）</translation>
    </message>
    <message>
        <source>Filter shops</source>
        <translation>篩選商店</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Add a live shop…</source>
        <translation>新增正式商店…</translation>
    </message>
    <message>
        <source>Demo shops on this computer</source>
        <translation>這台電腦上的示範商店</translation>
    </message>
    <message>
        <source>Live shops</source>
        <translation>正式商店</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::SignaturePanel</name>
    <message>
        <source>client secret</source>
        <translation>APP Secret</translation>
    </message>
    <message>
        <source>webhook key</source>
        <translation>Webhook 金鑰</translation>
    </message>
    <message>
        <source>client secret %1</source>
        <extracomment>%1 a key with most of it masked</extracomment>
        <translation>APP Secret %1</translation>
    </message>
    <message>
        <source>webhook key %1</source>
        <translation>Webhook 金鑰 %1</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>簽章相符。</translation>
    </message>
    <message>
        <source>The body arrived as the shop sent it, signed with the key stored here.</source>
        <translation>收到的內容與商店送出的相同，並以這裡儲存的金鑰簽署。</translation>
    </message>
    <message>
        <source>Signature mismatch. This event was rejected.</source>
        <translation>簽章不符，這則事件已拒收。</translation>
    </message>
    <message>
        <source>The computed value differs from the header: another key signed it, or the body was changed on the way.</source>
        <translation>計算值與標頭不同：可能由其他金鑰簽署，或內容在途中遭到更改。</translation>
    </message>
    <message>
        <source>No signature. This event was rejected.</source>
        <translation>沒有簽章，這則事件已拒收。</translation>
    </message>
    <message>
        <source>The request had no signature header, so nothing proves that it came from the shop.</source>
        <translation>請求沒有簽章標頭，無法證明來自這家商店。</translation>
    </message>
    <message>
        <source>The signature cannot be read. This event was rejected.</source>
        <translation>簽章無法讀取，這則事件已拒收。</translation>
    </message>
    <message>
        <source>The header holds neither 64 hexadecimal digits nor the base64 of 32 bytes.</source>
        <translation>標頭既不是 64 個十六進位數字，也不是 32 位元組的 base64。</translation>
    </message>
    <message>
        <source>There was no key to check this signature with.</source>
        <translation>沒有可用來檢查這個簽章的金鑰。</translation>
    </message>
    <message>
        <source>Store the shop&apos;s key under Apps; later events are then verified.</source>
        <translation>請在「應用程式」儲存商店的金鑰，之後的事件就會驗證。</translation>
    </message>
    <message>
        <source>Open Apps</source>
        <translation>開啟應用程式頁面</translation>
    </message>
    <message>
        <source>unknown platform</source>
        <translation>未知平台</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>evidence: %1 header name, %2 &quot;64 characters&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the header</source>
        <translation>讀取標頭</translation>
    </message>
    <message>
        <source>Compute HMAC-SHA256</source>
        <extracomment>evidence: %1 &quot;4,198 bytes&quot;, %2 name of the key, masked</extracomment>
        <translation>計算 HMAC-SHA256</translation>
    </message>
    <message>
        <source>Body of %1 · %2</source>
        <translation>內容 %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 位元組</numerusform>
        </translation>
    </message>
    <message>
        <source>no key</source>
        <translation>沒有金鑰</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比對</translation>
    </message>
    <message>
        <source>Identical, compared in constant time</source>
        <translation>完全相同，以固定時間比對</translation>
    </message>
    <message>
        <source>Identical text, but it did not verify when it arrived</source>
        <translation>文字相同，但收到時未通過驗證</translation>
    </message>
    <message>
        <source>Different from character %1 on</source>
        <translation>從第 %1 個字元起不同</translation>
    </message>
    <message>
        <source>Stored copy</source>
        <translation>已儲存的副本</translation>
    </message>
    <message>
        <source>Unchanged since it arrived (SHA-256)</source>
        <translation>收到後未變動（SHA-256）</translation>
    </message>
    <message>
        <source>The stored body no longer has its SHA-256: the database file was changed or damaged</source>
        <translation>儲存的內容與其 SHA-256 不再相符：資料庫檔案已被更改或損壞</translation>
    </message>
    <message>
        <source>The length changed on the way</source>
        <translation>長度在途中改變</translation>
    </message>
    <message>
        <source>Content-Length says %1, received were %2; a proxy may have re-formatted the JSON.</source>
        <translation>Content-Length 為 %1，實際收到 %2；代理伺服器可能重新排版了 JSON。</translation>
    </message>
    <message>
        <source>It names another shop</source>
        <translation>標示的是另一家商店</translation>
    </message>
    <message>
        <source>The header says %1, the address belongs to %2.</source>
        <translation>標頭寫的是 %1，接收網址則屬於 %2。</translation>
    </message>
    <message>
        <source>It matches the key stored now</source>
        <translation>與目前儲存的金鑰相符</translation>
    </message>
    <message>
        <source>The key was entered or changed after this event arrived. Ask the shop to send it again.</source>
        <translation>金鑰是在收到這則事件後才輸入或變更。請讓商店重新送出。</translation>
    </message>
    <message>
        <source>Another shop&apos;s key signed it</source>
        <translation>由另一家商店的金鑰簽署</translation>
    </message>
    <message>
        <source>It verifies with the key of %1: that shop sends to this shop&apos;s address.</source>
        <translation>以 %1 的金鑰驗證相符：那家商店把事件送到了這家商店的接收網址。</translation>
    </message>
    <message>
        <source>No key stored here fits</source>
        <translation>這裡儲存的金鑰都不符</translation>
    </message>
    <message>
        <source>Tried: all keys of this computer&apos;s shops. If the shop&apos;s secret was changed, store the new one under Apps; else treat the event as forged.</source>
        <translation>已試過這台電腦上所有商店的金鑰。若商店的金鑰已更換，請在「應用程式」儲存新的金鑰；否則請將這則事件視為偽造。</translation>
    </message>
    <message>
        <source>Not sent by the platform</source>
        <translation>不是由平台送出</translation>
    </message>
    <message>
        <source>The platform signs every delivery. A test tool, a scanner, or a proxy that drops headers does not.</source>
        <translation>平台的每次遞送都會簽章。測試工具、掃描程式或會移除標頭的代理伺服器則不會。</translation>
    </message>
    <message>
        <source>Cut or re-encoded</source>
        <translation>遭截斷或重新編碼</translation>
    </message>
    <message>
        <source>A proxy may shorten or quote the header; a test tool may use another encoding.</source>
        <translation>代理伺服器可能截短標頭或加上引號；測試工具可能使用其他編碼。</translation>
    </message>
    <message>
        <source>Possible causes (checked)</source>
        <translation>可能原因（已檢查）</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::StepText</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>Not needed: no consent in the browser.</source>
        <translation>不需要：無須在瀏覽器授權。</translation>
    </message>
    <message>
        <source>Not needed: the token was pasted.</source>
        <translation>不需要：權杖是貼上的。</translation>
    </message>
    <message>
        <source>The token does not tell its scopes.</source>
        <translation>權杖未提供權限範圍資訊。</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>不需要。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>用戶端 ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>APP Secret</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API Token</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <extracomment>%1 is a list of field names</extracomment>
        <translation>未填：%1。</translation>
    </message>
    <message>
        <source>Nobody answered the consent page in time.</source>
        <translation>授權頁面未在時限內得到回覆。</translation>
    </message>
    <message>
        <source>The consent page was answered with No.</source>
        <translation>授權頁面上選擇了拒絕。</translation>
    </message>
    <message>
        <source>The answer belongs to another shop.</source>
        <translation>這個回應屬於另一家商店。</translation>
    </message>
    <message>
        <source>The answer&apos;s signature does not fit the app secret.</source>
        <translation>回應的簽章與 APP Secret 不符。</translation>
    </message>
    <message>
        <source>A token was pasted; it is checked as it is.</source>
        <translation>權杖是貼上的，將直接檢查。</translation>
    </message>
    <message>
        <source>Client ID and secret are both filled in.</source>
        <translation>用戶端 ID 與 APP Secret 都已填寫。</translation>
    </message>
    <message>
        <source>The consent page answered with a code.</source>
        <translation>授權頁面傳回了授權碼。</translation>
    </message>
    <message>
        <source>This platform needs no consent in the browser.</source>
        <translation>這個平台無須在瀏覽器授權。</translation>
    </message>
    <message>
        <source>The server answered %1, %2.</source>
        <extracomment>%1 is an HTTP status, %2 a size such as &quot;1.2 KB&quot;</extracomment>
        <translation>伺服器回應 %1，內容 %2。</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>伺服器已回應。</translation>
    </message>
    <message>
        <source>The token is valid for %1.</source>
        <extracomment>%1 is a time, for example &quot;2:00 h&quot;</extracomment>
        <translation>權杖有效時間為 %1。</translation>
    </message>
    <message>
        <source>The token has no end that can be read.</source>
        <translation>權杖沒有可讀取的到期時間。</translation>
    </message>
    <message>
        <source>Granted, but without: %1.</source>
        <extracomment>%1 is a list of scope keys</extracomment>
        <translation>已授權，但缺少：%1。</translation>
    </message>
    <message>
        <source>Requested and granted scopes are the same.</source>
        <translation>已要求與已授權的權限範圍相同。</translation>
    </message>
    <message>
        <source>Answered %1, shop name: %2.</source>
        <extracomment>%1 is an HTTP status, %2 the shop&apos;s name</extracomment>
        <translation>回應 %1，商店名稱：%2。</translation>
    </message>
    <message>
        <source>The shop answered.</source>
        <translation>商店已回應。</translation>
    </message>
    <message>
        <source>Check required fields</source>
        <translation>檢查必要欄位</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>請求授權</translation>
    </message>
    <message>
        <source>Send the exchange request</source>
        <translation>送出交換請求</translation>
    </message>
    <message>
        <source>Check the token&apos;s content</source>
        <translation>檢查權杖內容</translation>
    </message>
    <message>
        <source>Compare scopes</source>
        <translation>比對權限範圍</translation>
    </message>
    <message>
        <source>Try a call</source>
        <translation>試呼叫</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>正在等候瀏覽器…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>執行中…</translation>
    </message>
    <message>
        <source>A value that the exchange needs is missing.</source>
        <translation>缺少交換權杖需要的值。</translation>
    </message>
    <message>
        <source>The consent page gave no code.</source>
        <translation>授權頁面沒有傳回授權碼。</translation>
    </message>
    <message>
        <source>The server gave no token.</source>
        <translation>伺服器沒有傳回權杖。</translation>
    </message>
    <message>
        <source>The answer holds no usable token.</source>
        <translation>回應中沒有可用的權杖。</translation>
    </message>
    <message>
        <source>The scopes could not be compared.</source>
        <translation>權限範圍無法比對。</translation>
    </message>
    <message>
        <source>The new token was not accepted.</source>
        <translation>新權杖未被接受。</translation>
    </message>
    <message>
        <source>Answer: %1, %2</source>
        <extracomment>%1 is an HTTP status, %2 a size such as &quot;1.2 KB&quot;</extracomment>
        <translation>回應：%1，%2</translation>
    </message>
    <message>
        <source>No answer arrived.</source>
        <translation>沒有收到回應。</translation>
    </message>
    <message>
        <source>The server does not accept the client ID or the app secret (%1).
Compare both with the back office, replace what is wrong and exchange again.</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>伺服器不接受用戶端 ID 或 APP Secret（%1）。
請與商店後台核對兩者，更換有誤的一項後再交換一次。</translation>
    </message>
    <message>
        <source>Exchange again and allow the app on the consent page.</source>
        <translation>請再交換一次，並在授權頁面允許這個應用程式。</translation>
    </message>
    <message>
        <source>Fill in what is missing: the client ID on the General tab, the secret here with Replace.</source>
        <translation>請補上缺少的資料：用戶端 ID 在「一般」分頁，APP Secret 在這裡按「更換」填入。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::SubscriptionsPage</name>
    <message>
        <source>This platform offers no webhooks to manage</source>
        <translation>這個平台沒有可管理的 Webhook</translation>
    </message>
    <message>
        <source>Its back office is the only place where they are set.</source>
        <translation>只能在平台的商店後台設定。</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>尚無權杖</translation>
    </message>
    <message>
        <source>Subscriptions are read from the shop, and that needs a token. Exchange one on the page Apps.</source>
        <translation>訂閱要從商店讀取，需要權杖。請在「應用程式」頁面交換權杖。</translation>
    </message>
    <message>
        <source>Open Apps</source>
        <translation>開啟應用程式頁面</translation>
    </message>
    <message>
        <source>No shop selected</source>
        <translation>尚未選擇商店</translation>
    </message>
    <message>
        <source>Choose a shop at the top left.</source>
        <translation>請在左上角選擇商店。</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>新增訂閱</translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation>編輯訂閱</translation>
    </message>
    <message>
        <source>Delete subscriptions…</source>
        <translation>刪除訂閱…</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::TokenLook</name>
    <message>
        <source>No token yet</source>
        <translation>尚無權杖</translation>
    </message>
    <message>
        <source>Token valid</source>
        <translation>權杖有效</translation>
    </message>
    <message>
        <source>Token expires in %1</source>
        <extracomment>%1 is a time, for example &quot;8 min&quot;</extracomment>
        <translation>權杖 %1後到期</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>權杖已過期</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>Seconds left</extracomment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes left</extracomment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <extracomment>Hours and minutes left: %1 hours, %2 minutes with two digits</extracomment>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::TopicPicker</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n 個主題</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>已訂閱</translation>
    </message>
    <message>
        <source>Choose or search a topic</source>
        <translation>選擇或搜尋主題</translation>
    </message>
    <message>
        <source>Search topics</source>
        <translation>搜尋主題</translation>
    </message>
    <message>
        <source>Topics by resource</source>
        <translation>依資源分組的主題</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::WebhookForm</name>
    <message>
        <source>The subscription was not created.</source>
        <translation>訂閱未建立。</translation>
    </message>
    <message>
        <source>The subscription was not changed.</source>
        <translation>訂閱未變更。</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>請輸入接收網址。</translation>
    </message>
    <message>
        <source>The platform does not accept this address.</source>
        <translation>平台不接受這個接收網址。</translation>
    </message>
    <message>
        <source>Select a topic.</source>
        <translation>請選擇一個主題。</translation>
    </message>
    <message>
        <source>The platform does not accept this topic.</source>
        <translation>平台不接受這個主題。</translation>
    </message>
    <message>
        <source>The platform does not accept this content type.</source>
        <translation>平台不接受這個內容類型。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) below need a correction; everything else was kept.</source>
        <translation>
            <numerusform>下方 %n 個欄位需要修正，其他內容已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed was kept.</source>
        <translation>輸入的內容已保留。</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1伺服器訊息：「%2」</translation>
    </message>
    <message>
        <source>The server refused this subscription (%1).</source>
        <translation>伺服器拒絕了這筆訂閱（%1）。</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>新增訂閱</translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation>編輯訂閱</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>關閉表單</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>接收網址</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>內容類型</translation>
    </message>
    <message>
        <source>Address, required</source>
        <translation>接收網址，必填</translation>
    </message>
    <message>
        <source>Topic, required</source>
        <translation>主題，必填</translation>
    </message>
    <message>
        <source>JSON (recommended)</source>
        <translation>JSON（建議）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Use Hookdesk&apos;s address</source>
        <translation>使用 Hookdesk 的接收網址</translation>
    </message>
    <message>
        <source>Start the receiver first: it is not listening.</source>
        <translation>請先啟動接收端：目前沒有在監聽。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在送出…</translation>
    </message>
    <message>
        <source>Create subscription</source>
        <translation>建立訂閱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::WebhookPanel</name>
    <message>
        <source>The subscriptions could not be fetched.</source>
        <translation>無法取得訂閱。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the new subscription?</source>
        <translation>捨棄這筆新訂閱？</translation>
    </message>
    <message>
        <source>Discard the changes to this subscription?</source>
        <translation>捨棄對這筆訂閱的變更？</translation>
    </message>
    <message>
        <source>What you typed in the form is lost.</source>
        <translation>表單中輸入的內容將會遺失。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>Subscribed to %1.</source>
        <extracomment>%1 is a topic&apos;s key</extracomment>
        <translation>已訂閱 %1。</translation>
    </message>
    <message>
        <source>The subscription to %1 was changed.</source>
        <translation>已變更 %1 的訂閱。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)?</source>
        <translation>
            <numerusform>刪除 %n 筆訂閱？</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform stops sending these events. This cannot be undone.</source>
        <translation>平台將不再送出這些事件。這個動作無法復原。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) deleted.</source>
        <translation>
            <numerusform>已刪除 %n 筆訂閱。</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription to %1 was not deleted.</source>
        <extracomment>%1 is a topic&apos;s key</extracomment>
        <translation>%1 的訂閱未刪除。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>訂閱</translation>
    </message>
    <message>
        <source>Filter topics or addresses</source>
        <translation>篩選主題或接收網址</translation>
    </message>
    <message>
        <source>Filter subscriptions</source>
        <translation>篩選訂閱</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>新增訂閱</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Subscriptions of this shop</source>
        <translation>這家商店的訂閱</translation>
    </message>
    <message>
        <source>No subscription yet</source>
        <translation>尚無訂閱</translation>
    </message>
    <message>
        <source>A subscription tells the platform which events to send to which address.</source>
        <translation>訂閱會告訴平台，要把哪些事件送到哪個接收網址。</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>尚無事件</translation>
    </message>
    <message>
        <source>Last event %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>最近事件 %1</translation>
    </message>
    <message>
        <source>Last event %1, answered %2</source>
        <extracomment>%1 is a time of day, %2 an HTTP status</extracomment>
        <translation>最近事件 %1，回應 %2</translation>
    </message>
    <message>
        <source>Create this subscription in the live shop?</source>
        <translation>要在正式商店建立這筆訂閱嗎？</translation>
    </message>
    <message>
        <source>Change this subscription in the live shop?</source>
        <translation>要在正式商店變更這筆訂閱嗎？</translation>
    </message>
    <message>
        <source>From then on the platform sends real data to the address in the form.</source>
        <translation>之後平台會將真實資料送到表單中的接收網址。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>The subscription to %1 was not created.</source>
        <extracomment>%1 is a topic&apos;s key</extracomment>
        <translation>未建立 %1 的訂閱。</translation>
    </message>
    <message>
        <source>The subscription to %1 was not changed.</source>
        <translation>未變更 %1 的訂閱。</translation>
    </message>
</context>
</TS>
