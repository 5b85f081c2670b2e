<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hookdesk::ui::AppEventsPanel</name>
    <message numerus="yes">
        <source>The back office now has %n topic(s).</source>
        <translation>
            <numerusform>The back office now has %n topic.</numerusform>
            <numerusform>The back office now has %n topics.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) to the back office</source>
        <translation>
            <numerusform>%n difference to the back office</numerusform>
            <numerusform>%n differences to the back office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s) to the live shop?</source>
        <translation>
            <numerusform>Apply %n change to the live shop?</numerusform>
            <numerusform>Apply %n changes to the live shop?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppListPane</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::AppsPage</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ClaimsCard</name>
    <message numerus="yes">
        <source>%n scope(s) missing</source>
        <translation>
            <numerusform>%n scope missing</numerusform>
            <numerusform>%n scopes missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) more than requested</source>
        <translation>
            <numerusform>%n scope more than requested</numerusform>
            <numerusform>%n scopes more than requested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ErrorText</name>
    <message numerus="yes">
        <source>%n field(s) need attention (422).</source>
        <translation>
            <numerusform>%n field needs attention (422).</numerusform>
            <numerusform>%n fields need attention (422).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventDetail</name>
    <message numerus="yes">
        <source>%n byte(s), as received</source>
        <translation>
            <numerusform>%n byte, as received</numerusform>
            <numerusform>%n bytes, as received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::EventsPage</name>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n new event</numerusform>
            <numerusform>%n new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::FilterChip</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>number of ticked choices of a filter</extracomment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::HistogramStrip</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::MainMenu</name>
    <message numerus="yes">
        <source>%n event(s) per minute</source>
        <translation>
            <numerusform>%n event per minute</numerusform>
            <numerusform>%n events per minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::MainWindow</name>
    <message numerus="yes">
        <source>Queue: %n request(s)</source>
        <translation>
            <numerusform>Queue: %n request</numerusform>
            <numerusform>Queue: %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::OperationTree</name>
    <message numerus="yes">
        <source>Search %n operation(s)</source>
        <extracomment>placeholder: number of operations that can be searched</extracomment>
        <translation>
            <numerusform>Search %n operation</numerusform>
            <numerusform>Search %n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RailItem</name>
    <message numerus="yes">
        <source>%1, %n unread failure(s)</source>
        <translation>
            <numerusform>%1, %n unread failure</numerusform>
            <numerusform>%1, %n unread failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::RequestForm</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more parameter(s)</source>
        <translation>
            <numerusform>%n more parameter</numerusform>
            <numerusform>%n more parameters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::ResponseView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::SecretField</name>
    <message numerus="yes">
        <source>Hide %1, %n second(s) left</source>
        <extracomment>%1 is the secret&apos;s name, for example APP Secret.</extracomment>
        <translation>
            <numerusform>Hide %1, %n second left</numerusform>
            <numerusform>Hide %1, %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy without showing it. The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>Copy without showing it. The clipboard is cleared after %n second.</numerusform>
            <numerusform>Copy without showing it. The clipboard is cleared after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::SignaturePanel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::TokenLook</name>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>Seconds left</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes left</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::TopicPicker</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::WebhookForm</name>
    <message numerus="yes">
        <source>%n field(s) below need a correction; everything else was kept.</source>
        <translation>
            <numerusform>%n field below needs a correction; everything else was kept.</numerusform>
            <numerusform>%n fields below need a correction; everything else was kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ui::WebhookPanel</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n subscription(s)?</source>
        <translation>
            <numerusform>Delete %n subscription?</numerusform>
            <numerusform>Delete %n subscriptions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) deleted.</source>
        <translation>
            <numerusform>%n subscription deleted.</numerusform>
            <numerusform>%n subscriptions deleted.</numerusform>
        </translation>
    </message>
</context>
</TS>
