<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>hookdesk::EventTableModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>table header: what a webhook reports, for example orders/paid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>table header: id of the order, customer or product that a delivery is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>table header: did the HMAC signature verify?</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>table header: accepted, duplicate or rejected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::JsonTreeModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::OperationTreeModel</name>
    <message>
        <source>%1 %2, scope %3</source>
        <extracomment>read by screen readers: HTTP method, name of the operation, scope</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, needs %3, which the token lacks</source>
        <extracomment>read by screen readers: HTTP method, name of the operation, scope</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, needs %3, which the token has</source>
        <extracomment>read by screen readers: HTTP method, name of the operation, scope</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordTableModel</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::SubscriptionTableModel</name>
    <message>
        <source>Form</source>
        <extracomment>Content type of a webhook: an HTML form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::app::Application</name>
    <message>
        <source>The event could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and shops cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of shops could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks cannot be received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo shops could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AddShopPanel</name>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a live shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and tokens go to the keyring of this computer, never into a file. Nothing is sent until you use the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also checks the signatures of webhooks, where the platform signs with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name only, without https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name, or only the part before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to exchange the client ID and secret for a token later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created in the shop&apos;s back office: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the shop&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a host name. Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret of this client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client ID of this secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client ID and secret, or an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client ID and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains a space or a line break. Paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop was added, but its keys are kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AddressHint</name>
    <message>
        <source>A public https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the platform sends the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address yet. Example: https://hooks.demo.example/orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must start with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http: anyone on the way can read the events. Prefer https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is on this computer; the platform cannot reach it and refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer: a demo shop reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is in a private network; the platform cannot reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the platform&apos;s own domain; it refuses to deliver to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This domain is only an example; nobody receives there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppEventsModel</name>
    <message>
        <source>%1, %2, planned. %3</source>
        <extracomment>Read aloud: topic key, name, comparison with the back office</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, not planned. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppEventsPanel</name>
    <message>
        <source>Address copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the back office could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back office did not take over the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The back office now has %n topic(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start the receiver first: it is not listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned %1, back office %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned %1, back office unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown until the back office was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: plan and back office are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to the back office</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>GET /settings was read at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET /settings was not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events of this app go to one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, in the back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Hookdesk&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt actual state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics: planned and in the back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform lets only people change these settings. Open the app in the back office (%1), set the address, tick the topics and save there. Then press Check.</source>
        <extracomment>%1 is a path of menu items in the shop&apos;s back office</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to the back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppEventsTree</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>Topics ticked / topics in the group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no payload document)</source>
        <extracomment>%1 is a topic&apos;s name; the platform publishes no document of its payload</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked there only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppListPane</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps of this shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppsPage</name>
    <message>
        <source>The platform&apos;s catalogue cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New app</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or discard the changes on the General tab first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <extracomment>%1 is the name of an app</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is lost when you discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the app “%1” from Hookdesk?</source>
        <extracomment>%1 is the name of an app</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret and token are removed from the key store. The app at the platform stays as it is. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app is what this shop calls Hookdesk by: its client ID and secret come from the shop&apos;s back office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::Banner</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences. In Chinese no space goes between them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::BodyEditor</name>
    <message>
        <source>The body is %1. The limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: no valid JSON here (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: nothing is sent as body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid JSON, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ClaimsCard</name>
    <message>
        <source>Shop number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token yet: nothing to decode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token carries no content that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoded on this computer, nothing was sent. The signature was not checked: only the platform holds its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) more than requested</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Token content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::CodeView</name>
    <message>
        <source>The first %1 of %2 are shown. Export it to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::CredentialsPanel</name>
    <message>
        <source>Client ID copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of this app cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop: kept in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store has lost these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new value could not be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token copied. The clipboard is cleared after 60 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifies webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buys the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the shop when the token is exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::CsvButton</name>
    <message>
        <source>Any</source>
        <extracomment>no choice made: everything</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::Dialogs</name>
    <message>
        <source>Live shop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::DifferenceView</name>
    <message>
        <source>Received %1, computed %2</source>
        <extracomment>read aloud: %1 and %2 are signature values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EnvironmentBadge</name>
    <message>
        <source>Demo</source>
        <comment>environment of a shop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <comment>environment of a shop</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ErrorText</name>
    <message>
        <source>Kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was checked on this computer; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value and try again. The details name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed after waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays slow, check the network or the server&apos;s status page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known for this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the domain and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, the firewall and the proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer and whether a proxy opens secure connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server pointed to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects are not followed, so that the token stays with this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain of the shop. The details show the other address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh and look at the present state before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing, expired or was withdrawn (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the token again on the Apps page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action is not permitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not hold the scope that it needs (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the scope on the Apps page, then exchange the token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this record or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted, or the number belongs to another shop (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list, then check the number and the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It named no field (422).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention (422).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the marked fields and send again. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is larger than the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent, or not read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, or ask for fewer records at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform asks for a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rate limit is reached; it asked to wait %1 (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rate limit is reached (429).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again. Another program may use the same token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it stays, quote the request number to the platform&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with an unexpected status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details, then check the domain and the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what this platform sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON; it may be the page of a proxy or a sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain of the shop and the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cut off or malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays, the details show the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform does not offer the action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its API has no such operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the shop&apos;s back office for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local database could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, or the file cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and check the permissions of the data folder, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local database was written by a newer Hookdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays untouched, so that nothing in it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or choose another data folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and settings cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one program can listen on a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, or use another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and tokens are in it and cannot be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and tokens are only kept in a keyring, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keyring service. Until then, values are kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored key is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved before, and the keyring does not have it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again on the Apps page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was entered or exchanged so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange or paste a token on the Apps page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences. In Chinese no space goes between them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventDelegate</name>
    <message>
        <source>unknown topic</source>
        <extracomment>a delivery whose topic could not be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>signature state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch</source>
        <extracomment>signature state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsigned</source>
        <extracomment>signature state: the header is not there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed</source>
        <extracomment>signature state: neither hex nor base64 of the right length</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>signature state: no key stored to check with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>state of a delivery: verified and kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored %1</source>
        <extracomment>%1 the HTTP status that was answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <extracomment>%1 the HTTP status that was answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, signature: %4, %5</source>
        <extracomment>a row read aloud: %1 time, %2 topic, %3 number, %4 signature state, %5 state</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventDetail</name>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>the bytes as they came</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces and line breaks added for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), as received</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with personal data, as shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventFilters</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all shops</source>
        <extracomment>all shops</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 events</source>
        <extracomment>%1 matching events, %2 all events</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventHeader</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>column: number of the order, customer, product …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventsEmpty</name>
    <message>
        <source>Receiver address copied. It contains this computer&apos;s path token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other events are there; the filters, the search or the period hide them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe a topic to this computer&apos;s receiver; deliveries then appear here as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventsPage</name>
    <message>
        <source>The events could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>the table follows new events</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow new events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search topic, number, payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Receiving is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders get 503 and try again later. Nothing new appears here until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries to this computer fail until it runs. What is stored stays visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver could not start: its port is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program listens on that port. End it, or start again on another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver could not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ExchangePanel</name>
    <message>
        <source>The log was copied without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not the answer to the page that was opened. Paste the whole address the browser ended at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at %1, %2 in total</source>
        <extracomment>%1 is a time of day, %2 a duration such as &quot;612 ms&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six steps, each with its evidence. Nothing is sent before you press the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser… Allow the app on the page that opened. If your browser cannot return here, paste the address it ended at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address the browser ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy log (without secrets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the exchange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ExchangeStepRow</name>
    <message>
        <source>Request and answer of “%1”</source>
        <extracomment>%1 is the title of a step</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ExpiryBar</name>
    <message>
        <source>No end is known for this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time left, for example &quot;1:33 h&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 is a clock time or a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: %1, %2</source>
        <extracomment>%1 is the time left or &quot;Expired&quot;, %2 the clock time of the end</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ExplorerPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop has no access token yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange one for its app; then every operation can be sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operation needs %1. The token does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the scope to the app, then exchange a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field needs your attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 to %2?</source>
        <extracomment>%1 method and path, %2 shop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes data of a live shop. Customers may notice at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes data of a demo shop on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deleted record cannot be restored from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1</source>
        <extracomment>button: send DELETE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1 in %2…</source>
        <extracomment>%1 number of the next attempt, %2 &quot;2.0 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::FilterChip</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>%1 name of a choice, %2 how many events have it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>number of ticked choices of a filter</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter button: %1 what is filtered, %2 the choice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::FormField</name>
    <message>
        <source>The server said: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::Formatting</name>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::GeneralPanel</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A scope: its name in the interface&apos;s language, then the platform&apos;s key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name, so that you can tell your apps apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform has no interface for managing apps. Create the app and choose its scopes in the shop&apos;s back office, then copy its values to here.
Where: %1</source>
        <extracomment>%1 is a path of menu items in the shop&apos;s back office</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the back office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete app…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you; never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to let Hookdesk receive the browser&apos;s answer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change takes effect with the next token: exchange it again after saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::HeadersView</name>
    <message>
        <source>Name</source>
        <extracomment>column: name of an HTTP header</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::Histogram</name>
    <message>
        <source>Events per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 verified, %3 mismatched</source>
        <extracomment>%1 time, %2 count of events with a valid signature, %3 count without</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 verified</source>
        <extracomment>%1 time, %2 count of events with a valid signature</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events per minute, %1 to %2, %3 verified, %4 mismatched</source>
        <extracomment>%1 and %2 times, %3 and %4 counts</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::HistogramStrip</name>
    <message>
        <source>Events per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match %1</source>
        <extracomment>legend: %1 number of verified events</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature matches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature mismatches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected %1–%2</source>
        <extracomment>%1 and %2 times</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected %1–%2 · %3</source>
        <extracomment>%1 and %2 times, %3 &quot;303 events&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::MainMenu</name>
    <message>
        <source>The list of topics is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a live shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit Hookdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wide navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no request actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Events per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) per minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Spoil some deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversized bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make an event happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Hookdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::MainWindow</name>
    <message>
        <source>The shop was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s address was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form holds text that is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hookdesk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom apps, webhooks and API data of CYBERBIZ and Youhaosuda shops.

Free software under the GNU General Public License, version 3 or later. There is no warranty.

Qt %1, SQLite, Boost.Beast, QScintilla, QtKeychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::OperationTree</name>
    <message numerus="yes">
        <source>Search %n operation(s)</source>
        <extracomment>placeholder: number of operations that can be searched</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>all methods</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in names, paths and parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ParameterField</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>label of a field that must be filled, %1 its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>no value chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes   true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No   false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>placeholder: %1 an example value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::PayloadView</name>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find field or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no readable JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact bytes are under Raw. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value copied, masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::QuietButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of an icon: %1 its name, %2 its shortcut.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RailItem</name>
    <message numerus="yes">
        <source>%1, %n unread failure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a page in the rail: %1 its name, %2 its shortcut.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RateGauge</name>
    <message>
        <source>Rate limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests in the platform&apos;s bucket, and its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of the last second, and how many the platform allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 per s</source>
        <extracomment>Rate gauge: requests used of allowed, per second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per s</source>
        <extracomment>Rate gauge without a published limit: requests per second.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ReceiverPill</name>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook receiver: %1</source>
        <extracomment>%1 is a state (Receiving, Paused …), %2 an address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook receiver: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook receiver: click for its address and controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries to this computer are verified and stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries are answered with 503, so that the platforms send them again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the port. Close it and start again, or use another port; subscriptions then need the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver could not start. Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deliveries can arrive until it is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local address for this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the complete address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted %1 · duplicates %2 · rejected %3 · without path token %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RequestForm</name>
    <message>
        <source>This operation has no parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more parameter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RequestLine</name>
    <message>
        <source>%1, needs %2, held by the token</source>
        <extracomment>read aloud: %1 method and path, %2 scope</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, needs %2, not held by the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known whether held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RequestPane</name>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers %1</source>
        <extracomment>tab with a count</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operation needs a body.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RequestPreview</name>
    <message>
        <source>Request preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as cURL. The token stands as $TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ResponseView</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an operation, fill in what you need, and press Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. The server sent no content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be read as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or mask personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <extracomment>%1 shown columns, %2 all columns</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <extracomment>%1 rows shown, %2 rows that the shop has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::SecretField</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>On the button of a revealed secret: hides it again; %1 is the seconds left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hide %1, %n second(s) left</source>
        <extracomment>%1 is the secret&apos;s name, for example APP Secret.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the secret&apos;s name, for example APP Secret.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy without showing it. The clipboard is cleared after %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::SecretRow</name>
    <message>
        <source>New value of %1</source>
        <extracomment>%1 is the name of a secret, for example &quot;API token&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1</source>
        <extracomment>%1 is the name of a secret, for example &quot;API token&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the new value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ShopSwitcher</name>
    <message>
        <source>No shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop: %1, %2, %3. Press to switch.</source>
        <extracomment>%1 is Demo or Live, %2 the shop&apos;s name, %3 the platform.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the shop (%1)</source>
        <extracomment>%1 is a shortcut.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a live shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shops on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live shops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::SignaturePanel</name>
    <message>
        <source>client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client secret %1</source>
        <extracomment>%1 a key with most of it masked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body arrived as the shop sent it, signed with the key stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature mismatch. This event was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computed value differs from the header: another key signed it, or the body was changed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature. This event was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request had no signature header, so nothing proves that it came from the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be read. This event was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header holds neither 64 hexadecimal digits nor the base64 of 32 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no key to check this signature with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the shop&apos;s key under Apps; later events are then verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>evidence: %1 header name, %2 &quot;64 characters&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute HMAC-SHA256</source>
        <extracomment>evidence: %1 &quot;4,198 bytes&quot;, %2 name of the key, masked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical, compared in constant time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical text, but it did not verify when it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different from character %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since it arrived (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored body no longer has its SHA-256: the database file was changed or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length changed on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length says %1, received were %2; a proxy may have re-formatted the JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names another shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says %1, the address belongs to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matches the key stored now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was entered or changed after this event arrived. Ask the shop to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another shop&apos;s key signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It verifies with the key of %1: that shop sends to this shop&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key stored here fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried: all keys of this computer&apos;s shops. If the shop&apos;s secret was changed, store the new one under Apps; else treat the event as forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent by the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform signs every delivery. A test tool, a scanner, or a proxy that drops headers does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut or re-encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy may shorten or quote the header; a test tool may use another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible causes (checked)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::StepText</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: no consent in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: the token was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not tell its scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <extracomment>%1 is a list of field names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered the consent page in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent page was answered with No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer belongs to another shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s signature does not fit the app secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token was pasted; it is checked as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID and secret are both filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent page answered with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This platform needs no consent in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1, %2.</source>
        <extracomment>%1 is an HTTP status, %2 a size such as &quot;1.2 KB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is valid for %1.</source>
        <extracomment>%1 is a time, for example &quot;2:00 h&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has no end that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted, but without: %1.</source>
        <extracomment>%1 is a list of scope keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested and granted scopes are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1, shop name: %2.</source>
        <extracomment>%1 is an HTTP status, %2 the shop&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check required fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the exchange request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token&apos;s content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that the exchange needs is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent page gave no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds no usable token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scopes could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1, %2</source>
        <extracomment>%1 is an HTTP status, %2 a size such as &quot;1.2 KB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::SubscriptionsPage</name>
    <message>
        <source>This platform offers no webhooks to manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its back office is the only place where they are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions are read from the shop, and that needs a token. Exchange one on the page Apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shop selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shop at the top left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete subscriptions…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::TokenLook</name>
    <message>
        <source>No token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token expires in %1</source>
        <extracomment>%1 is a time, for example &quot;8 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>Seconds left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <extracomment>Hours and minutes left: %1 hours, %2 minutes with two digits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::TopicPicker</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or search a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics by resource</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::WebhookForm</name>
    <message>
        <source>The subscription was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not accept this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not accept this topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not accept this content type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) below need a correction; everything else was kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <extracomment>%1 is our sentence, %2 the server&apos;s own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this subscription (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Hookdesk&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the receiver first: it is not listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::WebhookPanel</name>
    <message>
        <source>The subscriptions could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the new subscription?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes to this subscription?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed in the form is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed to %1.</source>
        <extracomment>%1 is a topic&apos;s key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription to %1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The platform stops sending these events. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription to %1 was not deleted.</source>
        <extracomment>%1 is a topic&apos;s key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter topics or addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions of this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscription yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subscription tells the platform which events to send to which address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event %1, answered %2</source>
        <extracomment>%1 is a time of day, %2 an HTTP status</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
