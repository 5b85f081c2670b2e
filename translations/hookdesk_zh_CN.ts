<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>hookdesk::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>table header: what a webhook reports, for example orders/paid</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>table header: id of the order, customer or product that a delivery is about</extracomment>
        <translation>资源</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>table header: did the HMAC signature verify?</extracomment>
        <translation>签名</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>table header: accepted, duplicate or rejected</extracomment>
        <translation>结果</translation>
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
        <translation>字段</translation>
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
        <translation>%1 %2，权限范围 %3</translation>
    </message>
    <message>
        <source>%1 %2, needs %3, which the token lacks</source>
        <extracomment>read by screen readers: HTTP method, name of the operation, scope</extracomment>
        <translation>%1 %2，需要 %3，当前令牌未包含</translation>
    </message>
    <message>
        <source>%1 %2, needs %3, which the token has</source>
        <extracomment>read by screen readers: HTTP method, name of the operation, scope</extracomment>
        <translation>%1 %2，需要 %3，当前令牌已包含</translation>
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
        <translation>表单</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>接收地址</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
</context>
<context>
    <name>hookdesk::app::Application</name>
    <message>
        <source>The event could not be made.</source>
        <translation>无法生成事件。</translation>
    </message>
    <message>
        <source>Events and shops cannot be stored.</source>
        <translation>无法保存事件和店铺。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The list of shops could not be read.</source>
        <translation>无法读取店铺列表。</translation>
    </message>
    <message>
        <source>Webhooks cannot be received.</source>
        <translation>无法接收 Webhook。</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>换用其他端口</translation>
    </message>
    <message>
        <source>The demo shops could not be started.</source>
        <translation>无法启动演示店铺。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AddShopPanel</name>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Add a live shop</source>
        <translation>添加正式店铺</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关闭表单</translation>
    </message>
    <message>
        <source>Keys and tokens go to the keyring of this computer, never into a file. Nothing is sent until you use the shop.</source>
        <translation>密钥与令牌只存入本机密钥环，绝不写入文件。在你使用该店铺之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Shop domain</source>
        <translation>店铺域名</translation>
    </message>
    <message>
        <source>Also checks the signatures of webhooks, where the platform signs with it.</source>
        <translation>如果平台用它签名，也会用它验证 Webhook 签名。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add shop</source>
        <translation>添加店铺</translation>
    </message>
    <message>
        <source>The host name only, without https://</source>
        <translation>仅填主机名，不含 https://</translation>
    </message>
    <message>
        <source>The host name, or only the part before %1</source>
        <translation>主机名，或仅填 %1 之前的部分</translation>
    </message>
    <message>
        <source>Leave it empty to exchange the client ID and secret for a token later.</source>
        <translation>留空则可稍后用客户端 ID 和密钥换取令牌。</translation>
    </message>
    <message>
        <source>Created in the shop&apos;s back office: %1</source>
        <translation>在店铺后台创建：%1</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s domain.</source>
        <translation>请输入店铺域名。</translation>
    </message>
    <message>
        <source>This is not a host name. Example: %1</source>
        <translation>这不是主机名。示例：%1</translation>
    </message>
    <message>
        <source>This shop is in the list already.</source>
        <translation>该店铺已在列表中。</translation>
    </message>
    <message>
        <source>Enter the secret of this client ID.</source>
        <translation>请输入此客户端 ID 对应的密钥。</translation>
    </message>
    <message>
        <source>Enter the client ID of this secret.</source>
        <translation>请输入此密钥对应的客户端 ID。</translation>
    </message>
    <message>
        <source>Enter the client ID and secret, or an access token.</source>
        <translation>请输入客户端 ID 和密钥，或输入访问令牌。</translation>
    </message>
    <message>
        <source>Enter the client ID and secret.</source>
        <translation>请输入客户端 ID 和密钥。</translation>
    </message>
    <message>
        <source>It contains a space or a line break. Paste it again.</source>
        <translation>其中含有空格或换行，请重新粘贴。</translation>
    </message>
    <message>
        <source>Custom app</source>
        <translation>自定义应用</translation>
    </message>
    <message>
        <source>The shop could not be saved.</source>
        <translation>无法保存店铺。</translation>
    </message>
    <message>
        <source>The shop was added, but its keys are kept for this session only.</source>
        <translation>店铺已添加，但其密钥仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AddressHint</name>
    <message>
        <source>A public https address.</source>
        <translation>公网 https 地址。</translation>
    </message>
    <message>
        <source>Where the platform sends the events.</source>
        <translation>平台将事件发送到此地址。</translation>
    </message>
    <message>
        <source>This is no web address yet. Example: https://hooks.demo.example/orders</source>
        <translation>这还不是网址。示例：https://hooks.demo.example/orders</translation>
    </message>
    <message>
        <source>The address must start with https:// or http://.</source>
        <translation>地址必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>Plain http: anyone on the way can read the events. Prefer https.</source>
        <translation>http 未加密：传输途中任何人都能读取事件。建议使用 https。</translation>
    </message>
    <message>
        <source>This address is on this computer; the platform cannot reach it and refuses it.</source>
        <translation>此地址在本机，平台无法访问，会拒绝它。</translation>
    </message>
    <message>
        <source>On this computer: a demo shop reaches it.</source>
        <translation>此地址在本机：演示店铺可以访问。</translation>
    </message>
    <message>
        <source>This address is in a private network; the platform cannot reach it.</source>
        <translation>此地址在内网，平台无法访问。</translation>
    </message>
    <message>
        <source>This is the platform&apos;s own domain; it refuses to deliver to itself.</source>
        <translation>这是平台自己的域名，平台拒绝向自身投递。</translation>
    </message>
    <message>
        <source>This domain is only an example; nobody receives there.</source>
        <translation>此域名仅为示例，没有接收方。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppEventsModel</name>
    <message>
        <source>%1, %2, planned. %3</source>
        <extracomment>Read aloud: topic key, name, comparison with the back office</extracomment>
        <translation>%1，%2，已计划。%3</translation>
    </message>
    <message>
        <source>%1, %2, not planned. %3</source>
        <translation>%1，%2，未计划。%3</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppEventsPanel</name>
    <message>
        <source>Address copied.</source>
        <translation>接收地址已复制。</translation>
    </message>
    <message>
        <source>Topics copied.</source>
        <translation>主题已复制。</translation>
    </message>
    <message>
        <source>The settings of the back office could not be read.</source>
        <translation>无法读取店铺后台的设置。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The back office did not take over the plan.</source>
        <translation>店铺后台未采纳该计划。</translation>
    </message>
    <message numerus="yes">
        <source>The back office now has %n topic(s).</source>
        <translation>
            <numerusform>店铺后台现有 %n 个主题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the receiver first: it is not listening.</source>
        <translation>接收器未在监听，请先启动。</translation>
    </message>
    <message>
        <source>Planned %1, back office %2</source>
        <translation>计划 %1，店铺后台 %2</translation>
    </message>
    <message>
        <source>Planned %1, back office unknown</source>
        <translation>计划 %1，店铺后台未知</translation>
    </message>
    <message>
        <source>Unknown until the back office was read.</source>
        <translation>读取店铺后台之前无法得知。</translation>
    </message>
    <message>
        <source>Same as the back office</source>
        <translation>与店铺后台一致</translation>
    </message>
    <message>
        <source>Nothing to do: plan and back office are the same.</source>
        <translation>无需处理：计划与店铺后台一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to the back office</source>
        <translation>
            <numerusform>与店铺后台有 %n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>GET /settings was read at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>已于 %1 读取 GET /settings。</translation>
    </message>
    <message>
        <source>GET /settings was not read yet.</source>
        <translation>尚未读取 GET /settings。</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>接收地址</translation>
    </message>
    <message>
        <source>All events of this app go to one address.</source>
        <translation>此应用的所有事件都发送到同一个地址。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>店铺后台</translation>
    </message>
    <message>
        <source>Address, planned</source>
        <translation>接收地址（计划）</translation>
    </message>
    <message>
        <source>Address, in the back office</source>
        <translation>接收地址（店铺后台）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Use Hookdesk&apos;s address</source>
        <translation>使用 Hookdesk 的接收地址</translation>
    </message>
    <message>
        <source>Adopt actual state</source>
        <translation>采用后台现状</translation>
    </message>
    <message>
        <source>Search topics</source>
        <translation>搜索主题</translation>
    </message>
    <message>
        <source>Topics: planned and in the back office</source>
        <translation>主题：计划与店铺后台</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>This platform lets only people change these settings. Open the app in the back office (%1), set the address, tick the topics and save there. Then press Check.</source>
        <extracomment>%1 is a path of menu items in the shop&apos;s back office</extracomment>
        <translation>此平台只允许人工修改这些设置。请在店铺后台（%1）打开该应用，设置接收地址，勾选主题并保存，然后点击“核对”。</translation>
    </message>
    <message>
        <source>Apply to the back office</source>
        <translation>写入店铺后台</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制接收地址</translation>
    </message>
    <message>
        <source>Copy topics</source>
        <translation>复制主题</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s) to the live shop?</source>
        <translation>
            <numerusform>要将 %n 项变更应用到正式店铺吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The address and the topics in the back office are replaced by the plan.</source>
        <translation>店铺后台的接收地址和主题将替换为计划的内容。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
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
        <translation>%1（无内容文档）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Planned topic</source>
        <translation>计划的主题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>店铺后台</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最近事件</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>后台尚未勾选</translation>
    </message>
    <message>
        <source>Ticked there only</source>
        <translation>后台多勾选</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppListPane</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n 项权限范围</numerusform>
        </translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Add app</source>
        <translation>添加应用</translation>
    </message>
    <message>
        <source>Filter apps</source>
        <translation>筛选应用</translation>
    </message>
    <message>
        <source>Apps of this shop</source>
        <translation>该店铺的应用</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppsPage</name>
    <message>
        <source>The platform&apos;s catalogue cannot be read.</source>
        <translation>无法读取平台的接口目录。</translation>
    </message>
    <message>
        <source>New app</source>
        <translation>新建应用</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n 项更改未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Add app</source>
        <translation>添加应用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save or discard the changes on the General tab first.</source>
        <translation>请先保存或放弃“常规”标签页中的更改。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The app could not be saved.</source>
        <translation>无法保存应用。</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <extracomment>%1 is the name of an app</extracomment>
        <translation>保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>What you typed is lost when you discard it.</source>
        <translation>放弃后，已输入的内容将丢失。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Delete the app “%1” from Hookdesk?</source>
        <extracomment>%1 is the name of an app</extracomment>
        <translation>从 Hookdesk 中删除应用“%1”？</translation>
    </message>
    <message>
        <source>Its secret and token are removed from the key store. The app at the platform stays as it is. This cannot be undone.</source>
        <translation>它的密钥与令牌将从密钥环中移除，平台上的应用保持不变。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The app was not deleted.</source>
        <translation>应用未删除。</translation>
    </message>
    <message>
        <source>The app was deleted.</source>
        <translation>应用已删除。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>密钥与令牌</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>应用的各部分</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>No app yet</source>
        <translation>暂无应用</translation>
    </message>
    <message>
        <source>An app is what this shop calls Hookdesk by: its client ID and secret come from the shop&apos;s back office.</source>
        <translation>应用是 Hookdesk 在该店铺中的身份，其客户端 ID 和密钥可在店铺后台获取。</translation>
    </message>
    <message>
        <source>Save app</source>
        <translation>保存应用</translation>
    </message>
    <message>
        <source>Exchange token</source>
        <translation>换取令牌</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
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
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::BodyEditor</name>
    <message>
        <source>The body is %1. The limit is %2.</source>
        <translation>内容为 %1，上限为 %2。</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1</source>
        <translation>JSON 无效：%1</translation>
    </message>
    <message>
        <source>Line %1, column %2: no valid JSON here (%3).</source>
        <translation>第 %1 行第 %2 列：JSON 无效（%3）。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>请求体</translation>
    </message>
    <message>
        <source>Empty: nothing is sent as body.</source>
        <translation>内容为空：不会发送请求体。</translation>
    </message>
    <message>
        <source>Valid JSON, %1</source>
        <translation>JSON 有效，%1</translation>
    </message>
    <message>
        <source>This large body is still being checked. Try again in a moment.</source>
        <translation>内容较大，仍在检查。请稍后再试。</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ClaimsCard</name>
    <message>
        <source>Shop number</source>
        <translation>店铺编号</translation>
    </message>
    <message>
        <source>Shop domain</source>
        <translation>店铺域名</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Token number</source>
        <translation>令牌编号</translation>
    </message>
    <message>
        <source>No token yet: nothing to decode.</source>
        <translation>暂无令牌，没有可解码的内容。</translation>
    </message>
    <message>
        <source>This token carries no content that can be read.</source>
        <translation>此令牌不含可读取的内容。</translation>
    </message>
    <message>
        <source>Decoded on this computer, nothing was sent. The signature was not checked: only the platform holds its key.</source>
        <translation>已在本机解码，未发送任何内容。未验证签名：只有平台持有其密钥。</translation>
    </message>
    <message>
        <source>As requested</source>
        <translation>与申请一致</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) missing</source>
        <translation>
            <numerusform>缺少 %n 项权限范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) more than requested</source>
        <translation>
            <numerusform>比申请多 %n 项权限范围</numerusform>
        </translation>
    </message>
    <message>
        <source>Token content</source>
        <translation>令牌内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::CodeView</name>
    <message>
        <source>The first %1 of %2 are shown. Export it to see everything.</source>
        <translation>仅显示前 %1，共 %2。导出后可查看全部内容。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::CredentialsPanel</name>
    <message>
        <source>Client ID copied.</source>
        <translation>客户端 ID 已复制。</translation>
    </message>
    <message>
        <source>The secrets of this app cannot be read.</source>
        <translation>无法读取此应用的密钥与令牌。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Demo shop: kept in memory only</source>
        <translation>演示店铺：仅保存在内存中</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s key store</source>
        <translation>保存在系统密钥环中</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked</source>
        <translation>系统密钥环已锁定</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer</source>
        <translation>系统密钥环没有响应</translation>
    </message>
    <message>
        <source>The key store has lost these values</source>
        <translation>密钥环中已找不到这些值</translation>
    </message>
    <message>
        <source>The app could not be saved.</source>
        <translation>无法保存应用。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The new value could not be stored.</source>
        <translation>无法保存新值。</translation>
    </message>
    <message>
        <source>Token copied. The clipboard is cleared after 60 seconds.</source>
        <translation>令牌已复制。剪贴板将在 60 秒后清空。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>密钥与令牌</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>尚未输入</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>复制客户端 ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>Verifies webhooks</source>
        <translation>用于验证 Webhook</translation>
    </message>
    <message>
        <source>Buys the token</source>
        <translation>用于换取令牌</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation>Webhook 密钥</translation>
    </message>
    <message>
        <source>Read from the shop when the token is exchanged.</source>
        <translation>换取令牌时从店铺读取。</translation>
    </message>
    <message>
        <source>The token was not copied: it cannot be read now.</source>
        <translation>令牌未复制：当前无法读取。</translation>
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
        <translation>正式店铺：%1</translation>
    </message>
    <message>
        <source>Demo shop: %1</source>
        <translation>演示店铺：%1</translation>
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
        <translation>收到 %1，算得 %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>算得</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EnvironmentBadge</name>
    <message>
        <source>Demo</source>
        <comment>environment of a shop</comment>
        <translation>演示</translation>
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
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态码：%1</translation>
    </message>
    <message>
        <source>Request number: %1</source>
        <translation>请求编号：%1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>服务器返回：%1</translation>
    </message>
    <message>
        <source>Field %1: %2</source>
        <translation>字段 %1：%2</translation>
    </message>
    <message>
        <source>The action was canceled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation>此后未再发送任何内容。</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>准备好后可重新开始。</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>有一个值无法使用。</translation>
    </message>
    <message>
        <source>It was checked on this computer; nothing was sent.</source>
        <translation>检查在本机完成，未发送任何内容。</translation>
    </message>
    <message>
        <source>Correct the value and try again. The details name it.</source>
        <translation>请更正该值后重试，详细信息中已指明是哪个值。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时响应。</translation>
    </message>
    <message>
        <source>The connection was closed after waiting.</source>
        <translation>等待超时，连接已关闭。</translation>
    </message>
    <message>
        <source>Try again. If it stays slow, check the network or the server&apos;s status page.</source>
        <translation>请重试。如果仍然缓慢，请检查网络或查看服务器的状态页。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation>找不到该服务器的名称。</translation>
    </message>
    <message>
        <source>No address is known for this name.</source>
        <translation>此名称没有对应的地址。</translation>
    </message>
    <message>
        <source>Check the spelling of the domain and the network connection.</source>
        <translation>请检查域名拼写和网络连接。</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>无法连接到服务器。</translation>
    </message>
    <message>
        <source>The connection was refused or lost.</source>
        <translation>连接被拒绝或已中断。</translation>
    </message>
    <message>
        <source>Check the network connection, the firewall and the proxy, then try again.</source>
        <translation>请检查网络连接、防火墙和代理服务器后重试。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation>无法验证服务器的证书，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the date of this computer and whether a proxy opens secure connections.</source>
        <translation>请检查本机日期，以及代理服务器是否会解开安全连接。</translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation>服务器指向了另一个地址。</translation>
    </message>
    <message>
        <source>Redirects are not followed, so that the token stays with this server.</source>
        <translation>不跟随重定向，以确保令牌只发给此服务器。</translation>
    </message>
    <message>
        <source>Check the domain of the shop. The details show the other address.</source>
        <translation>请检查店铺域名，详细信息中有另一个地址。</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>无法确定更改是否已完成。</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>请求发出后连接中断。</translation>
    </message>
    <message>
        <source>Refresh and look at the present state before you send it again.</source>
        <translation>再次发送前，请先刷新并查看当前状态。</translation>
    </message>
    <message>
        <source>The token was not accepted.</source>
        <translation>令牌未被接受。</translation>
    </message>
    <message>
        <source>It is missing, expired or was withdrawn (401).</source>
        <translation>令牌缺失、已过期或已被撤回（401）。</translation>
    </message>
    <message>
        <source>Exchange the token again on the Apps page.</source>
        <translation>请在“应用”页面重新换取令牌。</translation>
    </message>
    <message>
        <source>This action is not permitted.</source>
        <translation>不允许执行此操作。</translation>
    </message>
    <message>
        <source>The token does not hold the scope that it needs (403).</source>
        <translation>当前令牌未包含所需的权限范围（403）。</translation>
    </message>
    <message>
        <source>Add the scope on the Apps page, then exchange the token again.</source>
        <translation>请在“应用”页面添加该权限范围，然后重新换取令牌。</translation>
    </message>
    <message>
        <source>The server does not know this record or address.</source>
        <translation>服务器上没有此记录或地址。</translation>
    </message>
    <message>
        <source>It may have been deleted, or the number belongs to another shop (404).</source>
        <translation>它可能已被删除，或者该编号属于另一家店铺（404）。</translation>
    </message>
    <message>
        <source>Refresh the list, then check the number and the shop.</source>
        <translation>请刷新列表，然后检查编号和店铺。</translation>
    </message>
    <message>
        <source>The server refused the values.</source>
        <translation>服务器拒绝了这些值。</translation>
    </message>
    <message>
        <source>It named no field (422).</source>
        <translation>服务器未指明字段（422）。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention (422).</source>
        <translation>
            <numerusform>有 %n 个字段需要检查（422）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the marked fields and send again. What you typed is kept.</source>
        <translation>请更正标出的字段后重新发送，已输入的内容会保留。</translation>
    </message>
    <message>
        <source>The content is larger than the limit.</source>
        <translation>内容超出上限。</translation>
    </message>
    <message>
        <source>It was not sent, or not read to the end.</source>
        <translation>内容未发送，或未读取完整。</translation>
    </message>
    <message>
        <source>Make it smaller, or ask for fewer records at a time.</source>
        <translation>请缩小内容，或减少每次获取的记录数。</translation>
    </message>
    <message>
        <source>The platform asks for a pause.</source>
        <translation>平台要求暂停一下。</translation>
    </message>
    <message>
        <source>Its rate limit is reached; it asked to wait %1 (429).</source>
        <translation>已达到平台的频率限制，平台要求等待 %1（429）。</translation>
    </message>
    <message>
        <source>Its rate limit is reached (429).</source>
        <translation>已达到平台的频率限制（429）。</translation>
    </message>
    <message>
        <source>Wait a moment and try again. Another program may use the same token.</source>
        <translation>请稍候再试。可能有其他程序在使用同一个令牌。</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>服务器自身出现问题。</translation>
    </message>
    <message>
        <source>It answered with status %1.</source>
        <translation>服务器返回状态码 %1。</translation>
    </message>
    <message>
        <source>Try again later. If it stays, quote the request number to the platform&apos;s support.</source>
        <translation>请稍后重试。如果问题仍然存在，请向平台支持团队提供请求编号。</translation>
    </message>
    <message>
        <source>The server answered with an unexpected status.</source>
        <translation>服务器返回了意外的状态码。</translation>
    </message>
    <message>
        <source>The status was %1.</source>
        <translation>状态码为 %1。</translation>
    </message>
    <message>
        <source>Look at the details, then check the domain and the request.</source>
        <translation>请查看详细信息，然后检查域名和请求。</translation>
    </message>
    <message>
        <source>The answer is not what this platform sends.</source>
        <translation>响应不是此平台应有的内容。</translation>
    </message>
    <message>
        <source>It is not JSON; it may be the page of a proxy or a sign-in page.</source>
        <translation>响应不是 JSON，可能是代理服务器的页面或登录页面。</translation>
    </message>
    <message>
        <source>Check the domain of the shop and the network, then try again.</source>
        <translation>请检查店铺域名和网络后重试。</translation>
    </message>
    <message>
        <source>The data could not be read.</source>
        <translation>无法读取数据。</translation>
    </message>
    <message>
        <source>It is cut off or malformed.</source>
        <translation>数据不完整或格式错误。</translation>
    </message>
    <message>
        <source>Try again. If it stays, the details show the place.</source>
        <translation>请重试。如果问题仍然存在，可在详细信息中查看出错位置。</translation>
    </message>
    <message>
        <source>This platform does not offer the action.</source>
        <translation>此平台不支持该操作。</translation>
    </message>
    <message>
        <source>Its API has no such operation.</source>
        <translation>平台的 API 没有这项操作。</translation>
    </message>
    <message>
        <source>Use the shop&apos;s back office for this step.</source>
        <translation>请在店铺后台完成这一步。</translation>
    </message>
    <message>
        <source>The local database could not be used.</source>
        <translation>无法使用本地数据库。</translation>
    </message>
    <message>
        <source>The disk is full, or the file cannot be read or written.</source>
        <translation>磁盘已满，或文件无法读写。</translation>
    </message>
    <message>
        <source>Free some space and check the permissions of the data folder, then start again.</source>
        <translation>请释放一些空间并检查数据文件夹的权限，然后重新启动。</translation>
    </message>
    <message>
        <source>The local database was written by a newer Hookdesk.</source>
        <translation>本地数据库由更新版本的 Hookdesk 写入。</translation>
    </message>
    <message>
        <source>It stays untouched, so that nothing in it is damaged.</source>
        <translation>数据库保持原样，以免其中的数据受损。</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another data folder with --data-dir.</source>
        <translation>请安装更新的版本，或用 --data-dir 指定其他数据文件夹。</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>无法写入数据文件夹。</translation>
    </message>
    <message>
        <source>Events and settings cannot be kept.</source>
        <translation>事件和设置无法保留。</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <translation>请更改该文件夹的权限，或用 --data-dir 指定其他文件夹。</translation>
    </message>
    <message>
        <source>The port is used by another program.</source>
        <translation>端口已被其他程序占用。</translation>
    </message>
    <message>
        <source>Only one program can listen on a port.</source>
        <translation>同一端口只能由一个程序监听。</translation>
    </message>
    <message>
        <source>Close the other program, or use another port.</source>
        <translation>请关闭该程序，或换用其他端口。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>Keys and tokens are in it and cannot be read now.</source>
        <translation>密钥与令牌保存在其中，目前无法读取。</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, then try again.</source>
        <translation>请解锁本机密钥环后重试。</translation>
    </message>
    <message>
        <source>This computer offers no keyring.</source>
        <translation>本机没有可用的密钥环。</translation>
    </message>
    <message>
        <source>Keys and tokens are only kept in a keyring, never in a file.</source>
        <translation>密钥与令牌只保存在密钥环中，绝不写入文件。</translation>
    </message>
    <message>
        <source>Start a keyring service. Until then, values are kept for this session only.</source>
        <translation>请启动密钥环服务。在此之前，各项值仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>A stored key is gone.</source>
        <translation>一个已保存的密钥已丢失。</translation>
    </message>
    <message>
        <source>It was saved before, and the keyring does not have it any more.</source>
        <translation>它曾经保存过，但密钥环中已找不到。</translation>
    </message>
    <message>
        <source>Enter it again on the Apps page.</source>
        <translation>请在“应用”页面重新输入。</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>还没有令牌。</translation>
    </message>
    <message>
        <source>None was entered or exchanged so far.</source>
        <translation>目前尚未输入或换取令牌。</translation>
    </message>
    <message>
        <source>Exchange or paste a token on the Apps page.</source>
        <translation>请在“应用”页面换取或粘贴令牌。</translation>
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
        <translation>未知主题</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>signature state</extracomment>
        <translation>一致</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <extracomment>signature state</extracomment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <extracomment>signature state: the header is not there</extracomment>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Malformed</source>
        <extracomment>signature state: neither hex nor base64 of the right length</extracomment>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>signature state: no key stored to check with</extracomment>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>state of a delivery: verified and kept</extracomment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒收</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <extracomment>%1 the HTTP status that was answered</extracomment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <extracomment>%1 the HTTP status that was answered</extracomment>
        <translation>已拒收 %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, signature: %4, %5</source>
        <extracomment>a row read aloud: %1 time, %2 topic, %3 number, %4 signature state, %5 state</extracomment>
        <translation>%1，%2，%3，签名：%4，%5</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventDetail</name>
    <message>
        <source>Payload</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>事件的各部分</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>the bytes as they came</extracomment>
        <translation>原样</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The event could not be read.</source>
        <translation>无法读取事件。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>unknown topic</source>
        <translation>未知主题</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), as received</source>
        <translation>
            <numerusform>%n 字节，与收到时相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with personal data, as shown.</source>
        <translation>已按所示内容复制，含个人信息。</translation>
    </message>
    <message>
        <source>Indented for reading</source>
        <translation>已缩进以便阅读</translation>
    </message>
    <message>
        <source>Raw shows personal data unmasked.</source>
        <translation>“原文”会显示未脱敏的个人信息。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventFilters</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>unknown topic</source>
        <translation>未知主题</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>当前店铺</translation>
    </message>
    <message>
        <source>all shops</source>
        <extracomment>all shops</extracomment>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>%1 / %2 events</source>
        <extracomment>%1 matching events, %2 all events</extracomment>
        <translation>%1 / %2 条事件</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventHeader</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>column: number of the order, customer, product …</extracomment>
        <translation>资源</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>接收地址已复制，其中包含本机的路径令牌。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制接收地址</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>没有符合条件的事件。</translation>
    </message>
    <message>
        <source>Other events are there; the filters, the search or the period hide them.</source>
        <translation>还有其他事件，但被筛选、搜索或时间范围隐藏了。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>暂无事件。</translation>
    </message>
    <message>
        <source>Subscribe a topic to this computer&apos;s receiver; deliveries then appear here as they arrive.</source>
        <translation>订阅主题并发送到本机接收器，投递到达后会显示在这里。</translation>
    </message>
    <message>
        <source>Go to Subscriptions</source>
        <translation>前往“订阅”</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventsPage</name>
    <message>
        <source>The events could not be read.</source>
        <translation>无法读取事件。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>the table follows new events</extracomment>
        <translation>实时</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Follow new events</source>
        <translation>跟随新事件</translation>
    </message>
    <message>
        <source>Search topic, number, payload</source>
        <translation>搜索主题、编号、内容</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Pause the list</source>
        <translation>暂停列表</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n 条新事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving is paused.</source>
        <translation>接收已暂停。</translation>
    </message>
    <message>
        <source>Senders get 503 and try again later. Nothing new appears here until then.</source>
        <translation>发送方会收到 503 并稍后重试。在此期间，这里不会出现新事件。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The receiver is stopped.</source>
        <translation>接收器已停止。</translation>
    </message>
    <message>
        <source>Deliveries to this computer fail until it runs. What is stored stays visible.</source>
        <translation>在接收器运行之前，向本机的投递都会失败。已保存的内容仍可查看。</translation>
    </message>
    <message>
        <source>The receiver could not start: its port is in use.</source>
        <translation>接收器无法启动：端口已被占用。</translation>
    </message>
    <message>
        <source>Another program listens on that port. End it, or start again on another port.</source>
        <translation>另一个程序正在监听该端口。请结束该程序，或换一个端口重新启动。</translation>
    </message>
    <message>
        <source>The receiver could not start.</source>
        <translation>接收器无法启动。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>使用其他端口</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ExchangePanel</name>
    <message>
        <source>The log was copied without secrets.</source>
        <translation>日志已复制，不含密钥与令牌。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>This address is not the answer to the page that was opened. Paste the whole address the browser ended at.</source>
        <translation>此地址不是所打开页面的返回结果。请粘贴浏览器最终到达的完整网址。</translation>
    </message>
    <message>
        <source>Done at %1, %2 in total</source>
        <extracomment>%1 is a time of day, %2 a duration such as &quot;612 ms&quot;</extracomment>
        <translation>已于 %1 完成，共用时 %2</translation>
    </message>
    <message>
        <source>Cancelled at %1</source>
        <translation>已于 %1 取消</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>于 %1 失败</translation>
    </message>
    <message>
        <source>The token was exchanged.</source>
        <translation>已换取令牌。</translation>
    </message>
    <message>
        <source>Exchange again</source>
        <translation>重新换取</translation>
    </message>
    <message>
        <source>Exchange token</source>
        <translation>换取令牌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The exchange is running.</source>
        <translation>正在换取令牌。</translation>
    </message>
    <message>
        <source>Six steps, each with its evidence. Nothing is sent before you press the button.</source>
        <translation>共六步，每一步都有依据可查。点击按钮之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Waiting for the browser… Allow the app on the page that opened. If your browser cannot return here, paste the address it ended at.</source>
        <translation>正在等待浏览器…请在打开的页面上允许该应用。如果浏览器无法返回此处，请粘贴它最终到达的网址。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Address the browser ended at</source>
        <translation>浏览器最终到达的网址</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy log (without secrets)</source>
        <translation>复制日志（不含密钥与令牌）</translation>
    </message>
    <message>
        <source>Steps of the exchange</source>
        <translation>换取步骤</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ExchangeStepRow</name>
    <message>
        <source>Request and answer of “%1”</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation>“%1”的请求与响应</translation>
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
        <translation>此令牌没有已知的到期时间。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time left, for example &quot;1:33 h&quot;</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 is a clock time or a date</extracomment>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Token: %1, %2</source>
        <extracomment>%1 is the time left or &quot;Expired&quot;, %2 the clock time of the end</extracomment>
        <translation>令牌：%1，%2</translation>
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
        <translation>发送</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>发送请求</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>取消请求</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>正在读取接口目录…</translation>
    </message>
    <message>
        <source>The catalogue could not be read.</source>
        <translation>无法读取接口目录。</translation>
    </message>
    <message>
        <source>Choose an operation</source>
        <translation>选择一个操作</translation>
    </message>
    <message>
        <source>This shop has no access token yet.</source>
        <translation>该店铺还没有访问令牌。</translation>
    </message>
    <message>
        <source>Exchange one for its app; then every operation can be sent from here.</source>
        <translation>为其应用换取令牌后，即可在此发送所有操作。</translation>
    </message>
    <message>
        <source>Open Apps</source>
        <translation>打开“应用”</translation>
    </message>
    <message>
        <source>This operation needs %1. The token does not hold it.</source>
        <translation>此操作需要 %1，当前令牌未包含。</translation>
    </message>
    <message>
        <source>Add the scope to the app, then exchange a new token.</source>
        <translation>请为应用添加该权限范围，然后重新换取令牌。</translation>
    </message>
    <message>
        <source>Go to scopes</source>
        <translation>前往权限范围</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>请求未发送。</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>请填写此字段。</translation>
    </message>
    <message>
        <source>This value does not fit.</source>
        <translation>此值不符合要求。</translation>
    </message>
    <message>
        <source>A field needs your attention.</source>
        <translation>有字段需要检查。</translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <extracomment>%1 method and path, %2 shop</extracomment>
        <translation>向 %2 发送 %1？</translation>
    </message>
    <message>
        <source>This changes data of a live shop. Customers may notice at once.</source>
        <translation>这会更改正式店铺的数据，顾客可能会立即察觉。</translation>
    </message>
    <message>
        <source>This changes data of a demo shop on this computer.</source>
        <translation>这会更改本机上演示店铺的数据。</translation>
    </message>
    <message>
        <source>A deleted record cannot be restored from here.</source>
        <translation>删除的记录无法在此恢复。</translation>
    </message>
    <message>
        <source>Send %1</source>
        <extracomment>button: send DELETE</extracomment>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待响应…</translation>
    </message>
    <message>
        <source>Attempt %1 in %2…</source>
        <extracomment>%1 number of the next attempt, %2 &quot;2.0 s&quot;</extracomment>
        <translation>%2 后进行第 %1 次尝试…</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The server refused this value.</source>
        <translation>服务器拒绝了此值。</translation>
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
            <numerusform>已选 %n 项</numerusform>
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
        <translation>服务器返回：“%1”</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::GeneralPanel</name>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A scope: its name in the interface&apos;s language, then the platform&apos;s key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Enter a name, so that you can tell your apps apart.</source>
        <translation>请输入名称，以便区分各个应用。</translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// or http://.</source>
        <translation>这不是网址。网址以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>This platform has no interface for managing apps. Create the app and choose its scopes in the shop&apos;s back office, then copy its values to here.
Where: %1</source>
        <extracomment>%1 is a path of menu items in the shop&apos;s back office</extracomment>
        <translation>此平台没有管理应用的接口。请在店铺后台创建应用并选择权限范围，然后将各项值复制到此处。
位置：%1</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Requested scopes</source>
        <translation>已申请的权限范围</translation>
    </message>
    <message>
        <source>In the back office</source>
        <translation>在店铺后台</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Delete app…</source>
        <translation>删除应用…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Only for you; never sent.</source>
        <translation>仅供自己查看，不会发送。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Leave empty to let Hookdesk receive the browser&apos;s answer on this computer.</source>
        <translation>留空则由 Hookdesk 在本机接收浏览器的返回结果。</translation>
    </message>
    <message>
        <source>Name, required</source>
        <translation>名称，必填</translation>
    </message>
    <message>
        <source>A change takes effect with the next token: exchange it again after saving.</source>
        <translation>更改在下一个令牌中生效：保存后请重新换取令牌。</translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>添加于 %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::HeadersView</name>
    <message>
        <source>Name</source>
        <extracomment>column: name of an HTTP header</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>HTTP 头</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::Histogram</name>
    <message>
        <source>Events per minute</source>
        <translation>每分钟事件数</translation>
    </message>
    <message>
        <source>%1: %2 verified, %3 mismatched</source>
        <extracomment>%1 time, %2 count of events with a valid signature, %3 count without</extracomment>
        <translation>%1：签名一致 %2 条，不一致 %3 条</translation>
    </message>
    <message>
        <source>%1: %2 verified</source>
        <extracomment>%1 time, %2 count of events with a valid signature</extracomment>
        <translation>%1：签名一致 %2 条</translation>
    </message>
    <message>
        <source>Events per minute, %1 to %2, %3 verified, %4 mismatched</source>
        <extracomment>%1 and %2 times, %3 and %4 counts</extracomment>
        <translation>每分钟事件数，%1 至 %2，签名一致 %3 条，不一致 %4 条</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::HistogramStrip</name>
    <message>
        <source>Events per minute</source>
        <translation>每分钟事件数</translation>
    </message>
    <message>
        <source>Match %1</source>
        <extracomment>legend: %1 number of verified events</extracomment>
        <translation>一致 %1</translation>
    </message>
    <message>
        <source>Mismatch %1</source>
        <translation>不一致 %1</translation>
    </message>
    <message>
        <source>Signature matches %1</source>
        <translation>签名一致 %1</translation>
    </message>
    <message>
        <source>Signature mismatches %1</source>
        <translation>签名不一致 %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>重复 %1</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Selected %1–%2</source>
        <extracomment>%1 and %2 times</extracomment>
        <translation>已选 %1–%2</translation>
    </message>
    <message>
        <source>Selected %1–%2 · %3</source>
        <extracomment>%1 and %2 times, %3 &quot;303 events&quot;</extracomment>
        <translation>已选 %1–%2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 条事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::MainMenu</name>
    <message>
        <source>The list of topics is being read…</source>
        <translation>正在读取主题列表…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>店铺(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add a live shop…</source>
        <translation>添加正式店铺(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit Hookdesk</source>
        <translation>退出 Hookdesk(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>在此页面中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Wide navigation</source>
        <translation>宽导航栏(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Switch shop…</source>
        <translation>切换店铺(&amp;S)…</translation>
    </message>
    <message>
        <source>This page has no request actions</source>
        <translation>此页面没有请求操作</translation>
    </message>
    <message>
        <source>&amp;Demo shops</source>
        <translation>演示店铺(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Events per minute</source>
        <translation>每分钟事件数(&amp;E)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) per minute</source>
        <translation>
            <numerusform>每分钟 %n 条事件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Spoil some deliveries</source>
        <translation>让部分投递出错(&amp;S)</translation>
    </message>
    <message>
        <source>Wrong signatures</source>
        <translation>签名错误</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>重复发送</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>顺序错乱</translation>
    </message>
    <message>
        <source>Slow connections</source>
        <translation>连接缓慢</translation>
    </message>
    <message>
        <source>Oversized bodies</source>
        <translation>内容过大</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>漏发</translation>
    </message>
    <message>
        <source>&amp;Make an event happen</source>
        <translation>生成一条事件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Hookdesk</source>
        <translation>关于 Hookdesk(&amp;A)</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::MainWindow</name>
    <message>
        <source>The shop was added.</source>
        <translation>店铺已添加。</translation>
    </message>
    <message>
        <source>The receiver&apos;s address was copied.</source>
        <translation>接收地址已复制。</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
    <message>
        <source>A form holds text that is not saved.</source>
        <translation>有表单内容尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
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
            <numerusform>队列：%n 个请求</numerusform>
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
        <translation>管理 CYBERBIZ 与友好速搭店铺的自定义应用、Webhook 和 API 数据。

本程序是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。

Qt %1、SQLite、Boost.Beast、QScintilla、QtKeychain。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::OperationTree</name>
    <message numerus="yes">
        <source>Search %n operation(s)</source>
        <extracomment>placeholder: number of operations that can be searched</extracomment>
        <translation>
            <numerusform>搜索 %n 个操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all methods</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>所有方法</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No operation matches.</source>
        <translation>没有符合条件的操作。</translation>
    </message>
    <message>
        <source>Search in names, paths and parameters.</source>
        <translation>可搜索名称、路径和参数。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
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
        <translation>请选择…</translation>
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
        <translation>选择日期</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::PayloadView</name>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Find field or value</source>
        <translation>查找字段或值</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>对个人信息脱敏</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>显示个人信息</translation>
    </message>
    <message>
        <source>Copy path or value</source>
        <translation>复制路径或值</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The body is no readable JSON.</source>
        <translation>内容不是可读取的 JSON。</translation>
    </message>
    <message>
        <source>The exact bytes are under Raw. %1</source>
        <translation>原始字节可在“原文”中查看。%1</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>路径已复制。</translation>
    </message>
    <message>
        <source>Value copied, masked.</source>
        <translation>值已复制（已脱敏）。</translation>
    </message>
    <message>
        <source>Value copied.</source>
        <translation>值已复制。</translation>
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
            <numerusform>%1，%n 项未读失败</numerusform>
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
        <translation>频率限制：%1</translation>
    </message>
    <message>
        <source>Requests in the platform&apos;s bucket, and its size</source>
        <translation>平台额度中已占用的请求数，以及额度上限</translation>
    </message>
    <message>
        <source>Requests of the last second, and how many the platform allows</source>
        <translation>最近 1 秒的请求数，以及平台允许的上限</translation>
    </message>
    <message>
        <source>Queued: %1</source>
        <translation>排队：%1</translation>
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
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation>端口被占用</translation>
    </message>
    <message>
        <source>Receiver failed</source>
        <translation>接收器故障</translation>
    </message>
    <message>
        <source>Receiver stopped</source>
        <translation>接收器已停止</translation>
    </message>
    <message>
        <source>Webhook receiver: %1</source>
        <extracomment>%1 is a state (Receiving, Paused …), %2 an address.</extracomment>
        <translation>Webhook 接收器：%1</translation>
    </message>
    <message>
        <source>Webhook receiver: %1, %2</source>
        <translation>Webhook 接收器：%1，%2</translation>
    </message>
    <message>
        <source>Webhook receiver: click for its address and controls</source>
        <translation>Webhook 接收器：点击查看地址和控制选项</translation>
    </message>
    <message>
        <source>Deliveries to this computer are verified and stored.</source>
        <translation>发送到本机的投递会经过验证并保存。</translation>
    </message>
    <message>
        <source>Deliveries are answered with 503, so that the platforms send them again later.</source>
        <translation>对投递一律返回 503，平台会稍后重新发送。</translation>
    </message>
    <message>
        <source>Another program uses the port. Close it and start again, or use another port; subscriptions then need the new address.</source>
        <translation>端口被另一个程序占用。请关闭该程序后重新启动，或换用其他端口；换用后，订阅需要改为新的接收地址。</translation>
    </message>
    <message>
        <source>The receiver could not start. Reason: %1</source>
        <translation>接收器无法启动。原因：%1</translation>
    </message>
    <message>
        <source>No deliveries can arrive until it is started.</source>
        <translation>启动之前，无法收到任何投递。</translation>
    </message>
    <message>
        <source>Local address for this shop</source>
        <translation>该店铺的本机地址</translation>
    </message>
    <message>
        <source>Copy the complete address</source>
        <translation>复制完整地址</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>最近请求：%1</translation>
    </message>
    <message>
        <source>No request since the start</source>
        <translation>启动以来没有请求</translation>
    </message>
    <message>
        <source>Accepted %1 · duplicates %2 · rejected %3 · without path token %4</source>
        <translation>已接受 %1 · 重复 %2 · 已拒绝 %3 · 无路径令牌 %4</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>换用其他端口</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RequestForm</name>
    <message>
        <source>This operation has no parameters.</source>
        <translation>此操作没有参数。</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer parameters</source>
        <translation>收起参数</translation>
    </message>
    <message numerus="yes">
        <source>%n more parameter(s)</source>
        <translation>
            <numerusform>另有 %n 个参数</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RequestLine</name>
    <message>
        <source>%1, needs %2, held by the token</source>
        <extracomment>read aloud: %1 method and path, %2 scope</extracomment>
        <translation>%1，需要 %2，当前令牌已包含</translation>
    </message>
    <message>
        <source>%1, needs %2, not held by the token</source>
        <translation>%1，需要 %2，当前令牌未包含</translation>
    </message>
    <message>
        <source>Held by token</source>
        <translation>令牌已包含</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>未包含</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>权限范围</translation>
    </message>
    <message>
        <source>Not known whether held</source>
        <translation>不确定是否持有</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RequestPane</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>请求体</translation>
    </message>
    <message>
        <source>Headers %1</source>
        <extracomment>tab with a count</extracomment>
        <translation>请求头 %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>请求的各部分</translation>
    </message>
    <message>
        <source>This operation needs a body.</source>
        <translation>此操作需要请求体。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RequestPreview</name>
    <message>
        <source>Request preview</source>
        <translation>请求预览</translation>
    </message>
    <message>
        <source>Token masked</source>
        <translation>令牌已脱敏</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Copied as cURL. The token stands as $TOKEN.</source>
        <translation>已复制为 cURL，令牌以 $TOKEN 代替。</translation>
    </message>
    <message>
        <source>Body of %1</source>
        <translation>%1 的请求内容</translation>
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
        <translation>树形</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>响应的各部分</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Records of the answer</source>
        <translation>响应中的记录</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Choose an operation, fill in what you need, and press Send.</source>
        <translation>选择一个操作，填写所需内容，然后点击“发送”。</translation>
    </message>
    <message>
        <source>Done. The server sent no content.</source>
        <translation>已完成，服务器未返回内容。</translation>
    </message>
    <message>
        <source>The answer cannot be read as JSON.</source>
        <translation>响应无法按 JSON 读取。</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Personal data shown</source>
        <translation>个人信息已显示</translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation>个人信息已脱敏</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <extracomment>%1 shown columns, %2 all columns</extracomment>
        <translation>%1 / %2 列</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>%1 rows shown, %2 rows that the shop has</extracomment>
        <translation>%1 / %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Apps</source>
        <translation>打开“应用”</translation>
    </message>
    <message>
        <source>Go to scopes</source>
        <translation>前往权限范围</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Raw shows personal data unmasked.</source>
        <translation>“原文”会显示未脱敏的个人信息。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::SecretField</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>On the button of a revealed secret: hides it again; %1 is the seconds left.</extracomment>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>Hide %1, %n second(s) left</source>
        <extracomment>%1 is the secret&apos;s name, for example APP Secret.</extracomment>
        <translation>
            <numerusform>隐藏 %1，剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the secret&apos;s name, for example APP Secret.</extracomment>
        <translation>复制 %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy without showing it. The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>不显示内容，直接复制。剪贴板将在 %n 秒后清空。</numerusform>
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
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Paste the new value</source>
        <translation>粘贴新值</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>无店铺</translation>
    </message>
    <message>
        <source>Choose a shop</source>
        <translation>选择店铺</translation>
    </message>
    <message>
        <source>Shop: %1, %2, %3. Press to switch.</source>
        <extracomment>%1 is Demo or Live, %2 the shop&apos;s name, %3 the platform.</extracomment>
        <translation>店铺：%1，%2，%3。点击可切换。</translation>
    </message>
    <message>
        <source>Switch the shop (%1)</source>
        <extracomment>%1 is a shortcut.</extracomment>
        <translation>切换店铺（%1）</translation>
    </message>
    <message>
        <source>Filter shops</source>
        <translation>筛选店铺</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Add a live shop…</source>
        <translation>添加正式店铺…</translation>
    </message>
    <message>
        <source>Demo shops on this computer</source>
        <translation>本机上的演示店铺</translation>
    </message>
    <message>
        <source>Live shops</source>
        <translation>正式店铺</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::SignaturePanel</name>
    <message>
        <source>client secret</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>webhook key</source>
        <translation>Webhook 密钥</translation>
    </message>
    <message>
        <source>client secret %1</source>
        <extracomment>%1 a key with most of it masked</extracomment>
        <translation>应用密钥 %1</translation>
    </message>
    <message>
        <source>webhook key %1</source>
        <translation>Webhook 密钥 %1</translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation>签名一致。</translation>
    </message>
    <message>
        <source>The body arrived as the shop sent it, signed with the key stored here.</source>
        <translation>请求体到达时与店铺发出时一致，并以此处保存的密钥签名。</translation>
    </message>
    <message>
        <source>Signature mismatch. This event was rejected.</source>
        <translation>签名不一致，该事件已被拒绝。</translation>
    </message>
    <message>
        <source>The computed value differs from the header: another key signed it, or the body was changed on the way.</source>
        <translation>算得的值与请求头中的不同：签名使用了其他密钥，或请求体在传输途中被更改。</translation>
    </message>
    <message>
        <source>No signature. This event was rejected.</source>
        <translation>没有签名，该事件已被拒绝。</translation>
    </message>
    <message>
        <source>The request had no signature header, so nothing proves that it came from the shop.</source>
        <translation>请求中没有签名请求头，因此无法证明它来自该店铺。</translation>
    </message>
    <message>
        <source>The signature cannot be read. This event was rejected.</source>
        <translation>无法读取签名，该事件已被拒绝。</translation>
    </message>
    <message>
        <source>The header holds neither 64 hexadecimal digits nor the base64 of 32 bytes.</source>
        <translation>请求头中既不是 64 位十六进制数字，也不是 32 字节的 base64。</translation>
    </message>
    <message>
        <source>There was no key to check this signature with.</source>
        <translation>没有可用于验证此签名的密钥。</translation>
    </message>
    <message>
        <source>Store the shop&apos;s key under Apps; later events are then verified.</source>
        <translation>请在“应用”中保存该店铺的密钥，之后的事件即可验证。</translation>
    </message>
    <message>
        <source>Open Apps</source>
        <translation>打开“应用”</translation>
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
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the header</source>
        <translation>读取请求头</translation>
    </message>
    <message>
        <source>Compute HMAC-SHA256</source>
        <extracomment>evidence: %1 &quot;4,198 bytes&quot;, %2 name of the key, masked</extracomment>
        <translation>计算 HMAC-SHA256</translation>
    </message>
    <message>
        <source>Body of %1 · %2</source>
        <translation>请求体 %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Identical, compared in constant time</source>
        <translation>完全一致，以恒定时间比较</translation>
    </message>
    <message>
        <source>Identical text, but it did not verify when it arrived</source>
        <translation>文本一致，但到达时未通过验证</translation>
    </message>
    <message>
        <source>Different from character %1 on</source>
        <translation>从第 %1 个字符起不同</translation>
    </message>
    <message>
        <source>Stored copy</source>
        <translation>已保存的副本</translation>
    </message>
    <message>
        <source>Unchanged since it arrived (SHA-256)</source>
        <translation>自到达以来未变（SHA-256）</translation>
    </message>
    <message>
        <source>The stored body no longer has its SHA-256: the database file was changed or damaged</source>
        <translation>已保存的请求体与其 SHA-256 不再一致：数据库文件被更改或已损坏</translation>
    </message>
    <message>
        <source>The length changed on the way</source>
        <translation>长度在传输途中发生变化</translation>
    </message>
    <message>
        <source>Content-Length says %1, received were %2; a proxy may have re-formatted the JSON.</source>
        <translation>Content-Length 为 %1，实际收到 %2；可能是代理服务器重新格式化了 JSON。</translation>
    </message>
    <message>
        <source>It names another shop</source>
        <translation>请求头指明的是另一家店铺</translation>
    </message>
    <message>
        <source>The header says %1, the address belongs to %2.</source>
        <translation>请求头为 %1，接收地址属于 %2。</translation>
    </message>
    <message>
        <source>It matches the key stored now</source>
        <translation>与当前保存的密钥一致</translation>
    </message>
    <message>
        <source>The key was entered or changed after this event arrived. Ask the shop to send it again.</source>
        <translation>密钥在此事件到达之后才输入或更改。请让店铺重新发送。</translation>
    </message>
    <message>
        <source>Another shop&apos;s key signed it</source>
        <translation>签名来自另一家店铺的密钥</translation>
    </message>
    <message>
        <source>It verifies with the key of %1: that shop sends to this shop&apos;s address.</source>
        <translation>用 %1 的密钥可验证通过：那家店铺正在向本店铺的接收地址发送事件。</translation>
    </message>
    <message>
        <source>No key stored here fits</source>
        <translation>此处保存的密钥均不一致</translation>
    </message>
    <message>
        <source>Tried: all keys of this computer&apos;s shops. If the shop&apos;s secret was changed, store the new one under Apps; else treat the event as forged.</source>
        <translation>已尝试本机所有店铺的密钥。如果店铺更换过密钥，请在“应用”中保存新密钥；否则请将该事件视为伪造。</translation>
    </message>
    <message>
        <source>Not sent by the platform</source>
        <translation>并非由平台发送</translation>
    </message>
    <message>
        <source>The platform signs every delivery. A test tool, a scanner, or a proxy that drops headers does not.</source>
        <translation>平台会为每次投递签名；测试工具、扫描程序或会丢弃请求头的代理服务器则不会。</translation>
    </message>
    <message>
        <source>Cut or re-encoded</source>
        <translation>被截断或重新编码</translation>
    </message>
    <message>
        <source>A proxy may shorten or quote the header; a test tool may use another encoding.</source>
        <translation>代理服务器可能会截短请求头或为其添加引号；测试工具可能使用其他编码。</translation>
    </message>
    <message>
        <source>Possible causes (checked)</source>
        <translation>可能的原因（已检查）</translation>
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
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Not needed: no consent in the browser.</source>
        <translation>无需执行：不需要在浏览器中授权。</translation>
    </message>
    <message>
        <source>Not needed: the token was pasted.</source>
        <translation>无需执行：令牌是直接粘贴的。</translation>
    </message>
    <message>
        <source>The token does not tell its scopes.</source>
        <translation>令牌中没有权限范围信息。</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>无需执行。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <extracomment>%1 is a list of field names</extracomment>
        <translation>未填写：%1。</translation>
    </message>
    <message>
        <source>Nobody answered the consent page in time.</source>
        <translation>授权页面未在限定时间内得到答复。</translation>
    </message>
    <message>
        <source>The consent page was answered with No.</source>
        <translation>授权页面上选择了拒绝。</translation>
    </message>
    <message>
        <source>The answer belongs to another shop.</source>
        <translation>返回结果属于另一家店铺。</translation>
    </message>
    <message>
        <source>The answer&apos;s signature does not fit the app secret.</source>
        <translation>返回结果的签名与应用密钥不一致。</translation>
    </message>
    <message>
        <source>A token was pasted; it is checked as it is.</source>
        <translation>令牌是直接粘贴的，将按原样检查。</translation>
    </message>
    <message>
        <source>Client ID and secret are both filled in.</source>
        <translation>客户端 ID 和密钥均已填写。</translation>
    </message>
    <message>
        <source>The consent page answered with a code.</source>
        <translation>授权页面已返回授权码。</translation>
    </message>
    <message>
        <source>This platform needs no consent in the browser.</source>
        <translation>此平台不需要在浏览器中授权。</translation>
    </message>
    <message>
        <source>The server answered %1, %2.</source>
        <extracomment>%1 is an HTTP status, %2 a size such as &quot;1.2 KB&quot;</extracomment>
        <translation>服务器返回 %1，%2。</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>服务器已响应。</translation>
    </message>
    <message>
        <source>The token is valid for %1.</source>
        <extracomment>%1 is a time, for example &quot;2:00 h&quot;</extracomment>
        <translation>令牌有效期为 %1。</translation>
    </message>
    <message>
        <source>The token has no end that can be read.</source>
        <translation>无法从令牌中读取到期时间。</translation>
    </message>
    <message>
        <source>Granted, but without: %1.</source>
        <extracomment>%1 is a list of scope keys</extracomment>
        <translation>已授权，但缺少：%1。</translation>
    </message>
    <message>
        <source>Requested and granted scopes are the same.</source>
        <translation>已申请与已授权的权限范围一致。</translation>
    </message>
    <message>
        <source>Answered %1, shop name: %2.</source>
        <extracomment>%1 is an HTTP status, %2 the shop&apos;s name</extracomment>
        <translation>返回 %1，店铺名称：%2。</translation>
    </message>
    <message>
        <source>The shop answered.</source>
        <translation>店铺已响应。</translation>
    </message>
    <message>
        <source>Check required fields</source>
        <translation>检查必填项</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>请求授权</translation>
    </message>
    <message>
        <source>Send the exchange request</source>
        <translation>发送换取请求</translation>
    </message>
    <message>
        <source>Check the token&apos;s content</source>
        <translation>检查令牌内容</translation>
    </message>
    <message>
        <source>Compare scopes</source>
        <translation>对比权限范围</translation>
    </message>
    <message>
        <source>Try a call</source>
        <translation>试调用</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>正在等待浏览器…</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在执行…</translation>
    </message>
    <message>
        <source>A value that the exchange needs is missing.</source>
        <translation>缺少换取令牌所需的值。</translation>
    </message>
    <message>
        <source>The consent page gave no code.</source>
        <translation>授权页面未返回授权码。</translation>
    </message>
    <message>
        <source>The server gave no token.</source>
        <translation>服务器未返回令牌。</translation>
    </message>
    <message>
        <source>The answer holds no usable token.</source>
        <translation>响应中没有可用的令牌。</translation>
    </message>
    <message>
        <source>The scopes could not be compared.</source>
        <translation>无法对比权限范围。</translation>
    </message>
    <message>
        <source>The new token was not accepted.</source>
        <translation>新令牌未被接受。</translation>
    </message>
    <message>
        <source>Answer: %1, %2</source>
        <extracomment>%1 is an HTTP status, %2 a size such as &quot;1.2 KB&quot;</extracomment>
        <translation>响应：%1，%2</translation>
    </message>
    <message>
        <source>No answer arrived.</source>
        <translation>未收到响应。</translation>
    </message>
    <message>
        <source>The server does not accept the client ID or the app secret (%1).
Compare both with the back office, replace what is wrong and exchange again.</source>
        <extracomment>%1 is an HTTP status</extracomment>
        <translation>服务器不接受客户端 ID 或应用密钥（%1）。
请与店铺后台核对两者，更换有误的一项后重新换取。</translation>
    </message>
    <message>
        <source>Exchange again and allow the app on the consent page.</source>
        <translation>请重新换取，并在授权页面允许该应用。</translation>
    </message>
    <message>
        <source>Fill in what is missing: the client ID on the General tab, the secret here with Replace.</source>
        <translation>请补上缺少的内容：客户端 ID 在“常规”标签页，密钥在这里点“更换”填入。</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::SubscriptionsPage</name>
    <message>
        <source>This platform offers no webhooks to manage</source>
        <translation>此平台不提供可管理的 Webhook</translation>
    </message>
    <message>
        <source>Its back office is the only place where they are set.</source>
        <translation>只能在店铺后台设置。</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>暂无令牌</translation>
    </message>
    <message>
        <source>Subscriptions are read from the shop, and that needs a token. Exchange one on the page Apps.</source>
        <translation>订阅需从店铺读取，因此需要令牌。请在“应用”页面换取。</translation>
    </message>
    <message>
        <source>Open Apps</source>
        <translation>打开“应用”</translation>
    </message>
    <message>
        <source>No shop selected</source>
        <translation>未选择店铺</translation>
    </message>
    <message>
        <source>Choose a shop at the top left.</source>
        <translation>请在左上角选择店铺。</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>新建订阅</translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation>编辑订阅</translation>
    </message>
    <message>
        <source>Delete subscriptions…</source>
        <translation>删除订阅…</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::TokenLook</name>
    <message>
        <source>No token yet</source>
        <translation>暂无令牌</translation>
    </message>
    <message>
        <source>Token valid</source>
        <translation>令牌有效</translation>
    </message>
    <message>
        <source>Token expires in %1</source>
        <extracomment>%1 is a time, for example &quot;8 min&quot;</extracomment>
        <translation>令牌将在 %1后到期</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>令牌已过期</translation>
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
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <extracomment>Hours and minutes left: %1 hours, %2 minutes with two digits</extracomment>
        <translation>%1 小时 %2 分</translation>
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
            <numerusform>%n 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>已订阅</translation>
    </message>
    <message>
        <source>Choose or search a topic</source>
        <translation>选择或搜索主题</translation>
    </message>
    <message>
        <source>Search topics</source>
        <translation>搜索主题</translation>
    </message>
    <message>
        <source>Topics by resource</source>
        <translation>按资源分组的主题</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::WebhookForm</name>
    <message>
        <source>The subscription was not created.</source>
        <translation>订阅未创建。</translation>
    </message>
    <message>
        <source>The subscription was not changed.</source>
        <translation>订阅未更改。</translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation>请输入接收地址。</translation>
    </message>
    <message>
        <source>The platform does not accept this address.</source>
        <translation>平台不接受此接收地址。</translation>
    </message>
    <message>
        <source>Select a topic.</source>
        <translation>请选择一个主题。</translation>
    </message>
    <message>
        <source>The platform does not accept this topic.</source>
        <translation>平台不接受此主题。</translation>
    </message>
    <message>
        <source>The platform does not accept this content type.</source>
        <translation>平台不接受此内容类型。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) below need a correction; everything else was kept.</source>
        <translation>
            <numerusform>下方有 %n 个字段需要更正，其他内容均已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed was kept.</source>
        <translation>已输入的内容已保留。</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1服务器返回：“%2”</translation>
    </message>
    <message>
        <source>The server refused this subscription (%1).</source>
        <translation>服务器拒绝了这条订阅（%1）。</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>新建订阅</translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation>编辑订阅</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关闭表单</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>接收地址</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Address, required</source>
        <translation>接收地址，必填</translation>
    </message>
    <message>
        <source>Topic, required</source>
        <translation>主题，必填</translation>
    </message>
    <message>
        <source>JSON (recommended)</source>
        <translation>JSON（推荐）</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Use Hookdesk&apos;s address</source>
        <translation>使用 Hookdesk 的接收地址</translation>
    </message>
    <message>
        <source>Start the receiver first: it is not listening.</source>
        <translation>接收器未在监听，请先启动。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Create subscription</source>
        <translation>创建订阅</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::WebhookPanel</name>
    <message>
        <source>The subscriptions could not be fetched.</source>
        <translation>无法获取订阅。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the new subscription?</source>
        <translation>放弃新建的订阅？</translation>
    </message>
    <message>
        <source>Discard the changes to this subscription?</source>
        <translation>放弃对此订阅的更改？</translation>
    </message>
    <message>
        <source>What you typed in the form is lost.</source>
        <translation>表单中已输入的内容将丢失。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Subscribed to %1.</source>
        <extracomment>%1 is a topic&apos;s key</extracomment>
        <translation>已订阅 %1。</translation>
    </message>
    <message>
        <source>The subscription to %1 was changed.</source>
        <translation>%1 的订阅已更改。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)?</source>
        <translation>
            <numerusform>删除 %n 条订阅？</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform stops sending these events. This cannot be undone.</source>
        <translation>平台将停止发送这些事件。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 条订阅。</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription to %1 was not deleted.</source>
        <extracomment>%1 is a topic&apos;s key</extracomment>
        <translation>%1 的订阅未删除。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Filter topics or addresses</source>
        <translation>筛选主题或接收地址</translation>
    </message>
    <message>
        <source>Filter subscriptions</source>
        <translation>筛选订阅</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>新建订阅</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Subscriptions of this shop</source>
        <translation>该店铺的订阅</translation>
    </message>
    <message>
        <source>No subscription yet</source>
        <translation>暂无订阅</translation>
    </message>
    <message>
        <source>A subscription tells the platform which events to send to which address.</source>
        <translation>订阅告知平台将哪些事件发送到哪个接收地址。</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>暂无事件</translation>
    </message>
    <message>
        <source>Last event %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>最近事件 %1</translation>
    </message>
    <message>
        <source>Last event %1, answered %2</source>
        <extracomment>%1 is a time of day, %2 an HTTP status</extracomment>
        <translation>最近事件 %1，返回 %2</translation>
    </message>
    <message>
        <source>Create this subscription in the live shop?</source>
        <translation>要在正式店铺创建这条订阅吗？</translation>
    </message>
    <message>
        <source>Change this subscription in the live shop?</source>
        <translation>要在正式店铺修改这条订阅吗？</translation>
    </message>
    <message>
        <source>From then on the platform sends real data to the address in the form.</source>
        <translation>此后平台会将真实数据发送到表单中的接收地址。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>The subscription to %1 was not created.</source>
        <extracomment>%1 is a topic&apos;s key</extracomment>
        <translation>未创建 %1 的订阅。</translation>
    </message>
    <message>
        <source>The subscription to %1 was not changed.</source>
        <translation>未修改 %1 的订阅。</translation>
    </message>
</context>
</TS>
