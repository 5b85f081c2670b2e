// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::catalog;
using namespace Qt::StringLiterals;

namespace {

const CatalogSource kCyberbiz {
    u"cyberbiz"_s, {u"openapi-v1.json"_s, u"openapi-v2.json"_s}, u"webhooks.json"_s, {}};
const CatalogSource kYouhaosuda {u"youhaosuda"_s, {u"openapi.json"_s}, u"webhooks.json"_s, u"/v1"_s};
const CatalogSource kSmall {u"small"_s, {u"openapi.json"_s}, {}, u"/v1"_s};

CatalogPtr load(const CatalogSource &source)
{
    auto catalog = loadCatalogBlocking(source);
    if (!catalog) {
        qWarning("%s", qPrintable(catalog.error().detail));
        return std::make_shared<Catalog>();
    }
    return *catalog;
}

bool isComplete(const LocalizedText &text)
{
    return !text.zhTw.isEmpty() && !text.zhCn.isEmpty() && !text.en.isEmpty();
}

const Parameter *parameter(const Operation *operation, QStringView name)
{
    for (const Parameter &one : operation->parameters) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

int depthOf(const SchemaPtr &schema, const QString &field)
{
    int depth = 0;
    for (const Schema *at = schema.get(); at; ++depth) {
        const Field *next = at->field(field);
        at = next ? (next->schema->items ? next->schema->items.get() : next->schema.get()) : nullptr;
    }
    return depth;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT
private:
    CatalogPtr m_cyberbiz;
    CatalogPtr m_youhaosuda;

private slots:
    void initTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        m_cyberbiz = load(kCyberbiz);
        m_youhaosuda = load(kYouhaosuda);
        qInfo("both catalogues in %lld ms", timer.elapsed());
    }
    void counts()
    {
        QCOMPARE(m_cyberbiz->operations.size(), 290 + 25);
        // The document has 145; two of them are authorisation pages on another host.
        QCOMPARE(m_youhaosuda->operations.size(), 143);
        QVERIFY(!m_youhaosuda->operation(u"exchangeToken"));
        QVERIFY(!m_youhaosuda->tag(u"Auth"));
        QCOMPARE(m_cyberbiz->topics.size(), 53);
        QCOMPARE(m_youhaosuda->topics.size(), 26);
        QCOMPARE(m_youhaosuda->scopes.size(), 14);
        QVERIFY(m_cyberbiz->scopes.size() >= 18);
    }
    void everythingHasNamesInThreeLanguages()
    {
        for (const CatalogPtr &catalog : {m_cyberbiz, m_youhaosuda}) {
            QSet<QString> ids;
            for (const Operation &operation : catalog->operations) {
                QVERIFY2(isComplete(operation.title), qPrintable(operation.id));
                QVERIFY2(catalog->tag(operation.tag), qPrintable(operation.tag));
                QVERIFY2(!ids.contains(operation.id), qPrintable(operation.id));
                ids.insert(operation.id);
                for (const Parameter &one : operation.parameters) {
                    QVERIFY2(isComplete(one.title), qPrintable(operation.id + u' ' + one.name));
                    QVERIFY(one.schema);
                    QVERIFY2(one.in != ParameterIn::Path || operation.path.contains(u'{' + one.name + u'}'),
                        qPrintable(operation.path));
                }
            }
            for (const Tag &tag : catalog->tags)
                QVERIFY2(isComplete(tag.title), qPrintable(tag.name));
            for (const Scope &scope : catalog->scopes) {
                QVERIFY2(isComplete(scope.title), qPrintable(scope.name));
                QVERIFY2(QStringList({u"read"_s, u"write"_s, u"other"_s}).contains(scope.access),
                    qPrintable(scope.name));
            }
            for (const Topic &topic : catalog->topics) {
                QVERIFY2(isComplete(topic.title), qPrintable(topic.name));
                QVERIFY2(isComplete(topic.resourceTitle), qPrintable(topic.name));
                QVERIFY2(!topic.documented || topic.example.isObject(), qPrintable(topic.name));
                QVERIFY2(!topic.documented || topic.payload, qPrintable(topic.name));
            }
        }
    }
    void ordersList()
    {
        const Operation *orders = m_cyberbiz->operation(u"getV1Orders");
        QVERIFY(orders);
        QCOMPARE(orders->method, "GET"_ba);
        QCOMPARE(orders->path, u"/v1/orders"_s);
        QCOMPARE(orders->scope, u"read_orders"_s);
        QCOMPARE(orders->scopeSource, ScopeSource::Documented);
        QCOMPARE(orders->title.zhTw, u"取得所有訂單"_s);
        QVERIFY(orders->paginated);
        QVERIFY(!orders->isWrite());
        const Parameter *statuses = parameter(orders, u"financial_statuses");
        QVERIFY(statuses);
        QCOMPARE(statuses->schema->csvItems.size(), 9);
        QCOMPARE(statuses->schema->csvItems[1].value, u"paid"_s);
        QCOMPARE(statuses->schema->csvItems[1].title.zhTw, u"已收到款項"_s);
        const Parameter *perPage = parameter(orders, u"per_page"); // comes by reference
        QVERIFY(perPage);
        QCOMPARE(perPage->schema->defaultValue.toInt(), 50);
        QCOMPARE(perPage->schema->type, u"integer"_s);
        QCOMPARE(orders->response->type, u"array"_s);
        QVERIFY(orders->responseExample.isArray());
        QCOMPARE(Catalog::fieldTitle(orders->response, u"0.order_number"_s).isEmpty(), false);
        QVERIFY(isComplete(Catalog::fieldTitle(orders->response, u"3.line_items.0.sku"_s)));
        QVERIFY(isComplete(Catalog::fieldTitle(orders->response, u"0.prices.total_price"_s)));
        const Schema *status = Catalog::schemaAt(orders->response, u"0.statuses.financial_status"_s);
        QVERIFY(status);
        QVERIFY(Catalog::fieldTitle(orders->response, u"0"_s).isEmpty());
        QVERIFY(Catalog::fieldTitle(orders->response, u"0.no_such.member"_s).isEmpty());
        QVERIFY(!Catalog::schemaAt({}, u"0.x"_s));
    }
    void pathPrefixAndPagingOfTheOtherPlatform()
    {
        const Operation *orders = m_youhaosuda->operation(u"listOrders");
        QVERIFY(orders);
        QCOMPARE(orders->path, u"/v1/orders"_s);
        QVERIFY(orders->paginated);
        QCOMPARE(orders->scopeSource, ScopeSource::Guess);
        QCOMPARE(
            Catalog::fieldTitle(orders->response, u"orders.0.customer.notify_email"_s).zhTw, u"通知信箱"_s);
        const Schema *email = Catalog::schemaAt(orders->response, u"orders.0.customer.notify_email"_s);
        QVERIFY(email && email->personal);
        // allOf with a title of its own: the members of Customer, the name of the place.
        QCOMPARE(Catalog::fieldTitle(orders->response, u"orders.0.address"_s).zhTw, u"收件地址"_s);
        const Operation *shop = m_youhaosuda->match("GET", u"/v1/shop"_s);
        QVERIFY(shop);
        const Schema *token = Catalog::schemaAt(shop->response, u"shop.webhook_token"_s);
        QVERIFY(token && token->secret);
        // anyOf [Country, array of Country]
        const Operation *country = m_youhaosuda->operation(u"getCountry");
        QVERIFY(Catalog::schemaAt(country->response, u"country.name"_s));
        QVERIFY(Catalog::schemaAt(country->response, u"country.0.name"_s));
        QVERIFY(!m_youhaosuda->operation(u"countOrders")->paginated);
    }
    void flags()
    {
        const auto count = [](const CatalogPtr &catalog, auto predicate) {
            return std::count_if(catalog->operations.cbegin(), catalog->operations.cend(), predicate);
        };
        QCOMPARE(count(m_cyberbiz, [](const Operation &o) { return o.sideEffect; }), 8);
        QCOMPARE(count(m_cyberbiz,
                     [](const Operation &o) { return o.sideEffect && o.method == "GET" && o.isWrite(); }),
            8);
        QCOMPARE(count(m_cyberbiz, [](const Operation &o) { return o.notServed; }), 9);
        QCOMPARE(count(m_cyberbiz, [](const Operation &o) { return o.deprecated; }), 9);
        QCOMPARE(count(m_cyberbiz, [](const Operation &o) { return !o.requires_.isEmpty(); }), 79);
        QCOMPARE(
            count(m_cyberbiz, [](const Operation &o) { return o.scopeSource == ScopeSource::Guess; }), 59);
        QCOMPARE(count(m_youhaosuda, [](const Operation &o) { return o.unverified; }), 16);
        QCOMPARE(
            count(m_youhaosuda, [](const Operation &o) { return o.scopeSource == ScopeSource::None; }), 10);
        const Operation *shop = m_cyberbiz->match("GET", u"/shop"_s);
        QVERIFY(shop);
        QCOMPARE(shop->scope, QString());
        QCOMPARE(shop->scopeSource, ScopeSource::None);
        const Operation *search = m_cyberbiz->match("POST", u"/v2/products/search"_s);
        QVERIFY(search);
        QCOMPARE(search->scope, u"read_products"_s);
    }
    void bodiesAndAnswers()
    {
        for (const CatalogPtr &catalog : {m_cyberbiz, m_youhaosuda}) {
            for (const Operation &operation : catalog->operations) {
                QVERIFY(operation.successStatus >= 200 && operation.successStatus < 300);
                QVERIFY2(operation.bodyType.isEmpty() || operation.body, qPrintable(operation.id));
                QVERIFY2(operation.bodyType != "application/json" || !operation.bodyExample.isNull(),
                    qPrintable(operation.id));
                QVERIFY2(operation.method != "GET" || operation.bodyType.isEmpty(), qPrintable(operation.id));
            }
        }
        const Operation *webhook = m_youhaosuda->match("POST", u"/v1/webhooks"_s);
        QVERIFY(webhook);
        const Schema *topic = Catalog::schemaAt(webhook->body, u"webhook.topic"_s);
        QVERIFY(topic);
        QCOMPARE(topic->enumItems.size(), 26);
        QCOMPARE(topic->enumItems.first().title.zhCn, u"商品创建"_s);
        QVERIFY(webhook->bodyRequired);
    }
    void topics()
    {
        const Topic *paid = m_cyberbiz->topic(u"orders/paid");
        QVERIFY(paid);
        QCOMPARE(paid->payload->name, u"Orders"_s);
        QVERIFY(paid->documented);
        QVERIFY(isComplete(Catalog::fieldTitle(paid->payload, u"line_items.0.sku"_s)));
        const Topic *guessed = m_cyberbiz->topic(u"orders/update");
        QVERIFY(guessed && !guessed->documented);
        QCOMPARE(guessed->payload->name, u"Orders"_s);
        const Topic *uninstall = m_cyberbiz->topic(u"apps/uninstall");
        QVERIFY(uninstall);
        QCOMPARE(uninstall->payload->name, u"AppUninstall"_s);
        const Topic *product = m_youhaosuda->topic(u"products/create");
        QVERIFY(product && product->documented);
        QCOMPARE(product->payload->name, u"Product"_s);
        QCOMPARE(product->resourceTitle, m_youhaosuda->tag(u"Product")->title);
        const Topic *deleted = m_youhaosuda->topic(u"products/delete");
        QVERIFY(deleted && !deleted->documented);
        QVERIFY(!m_youhaosuda->topic(u"nothing/here"));
    }
    void matching()
    {
        QCOMPARE(m_youhaosuda->match("GET", u"/v1/orders/count"_s)->id, u"countOrders"_s);
        QCOMPARE(m_youhaosuda->match("GET", u"/v1/orders/6101"_s)->id, u"getOrder"_s);
        QCOMPARE(m_youhaosuda->match("GET", u"/v1/orders/6101?fields=id"_s)->id, u"getOrder"_s);
        QCOMPARE(m_youhaosuda->match("GET", u"/v1/orders/{id}"_s)->id, u"getOrder"_s);
        QVERIFY(!m_youhaosuda->match("GET", u"/orders/6101"_s));
        QVERIFY(!m_youhaosuda->match("GET", u"/v1/orders/1/2/3"_s));
        QVERIFY(!m_youhaosuda->match("PATCH", u"/v1/orders"_s));
        QVERIFY(!m_youhaosuda->match("GET", QString()));
        for (const Operation &operation : m_cyberbiz->operations) {
            const Operation *found = m_cyberbiz->match(operation.method, operation.path);
            QVERIFY2(found && found->path == operation.path, qPrintable(operation.path));
        }
    }
    void recursionEnds()
    {
        const Operation *menus = m_cyberbiz->match("GET", u"/v2/menus/1"_s);
        QVERIFY(menus && menus->response);
        const CatalogPtr small = load(kSmall);
        const Operation *thing = small->operation(u"getThing");
        QVERIFY(thing);
        const int depth = depthOf(thing->response, u"parent"_s);
        QVERIFY2(depth > 2 && depth < 10, qPrintable(QString::number(depth)));
        QVERIFY(depthOf(thing->response, u"children"_s) < 10);
    }
    void smallDocument()
    {
        const CatalogPtr small = load(kSmall);
        QCOMPARE(small->operations.size(), 4); // login lives elsewhere
        QCOMPARE(small->tags.size(), 2);
        QCOMPARE(small->tags[0].title.zhTw, u"東西"_s);
        QCOMPARE(small->tags[1].title.en, u"other"_s);
        const Operation *get = small->operation(u"getThing");
        QCOMPARE(get->title.en, u"Get one thing"_s);
        QCOMPARE(get->parameters.size(), 1); // its own id replaces the one of the path
        QCOMPARE(get->parameters[0].schema->type, u"string"_s);
        QVERIFY(get->parameters[0].required);
        QCOMPARE(json::serialize(get->responseExample), "{\"id\":12345678901234567890,\"price\":19.90}"_ba);
        QVERIFY(small->operation(u"DELETE /v1/things/{id}")); // a second getThing gets another id
        QCOMPARE(small->match("GET", u"/v1/things/count"_s)->id, u"countThings"_s);
        QVERIFY(small->operation(u"odd"));
        const SchemaPtr schema = get->response;
        QCOMPARE(schema->name, u"Thing"_s);
        QCOMPARE(schema->type, u"object"_s);
        QCOMPARE(schema->field(u"id")->schema->title.en, u"Own ID"_s); // the later part of allOf wins
        QVERIFY(schema->field(u"id")->required);
        QVERIFY(schema->field(u"parent")->required);
        QCOMPARE(schema->field(u"parent")->schema->title.en, u"Parent"_s);
        QCOMPARE(Catalog::fieldTitle(schema, u"parent.parent.id"_s).en, u"Own ID"_s);
        const SchemaPtr state = schema->field(u"state")->schema;
        QVERIFY(state->nullable);
        QCOMPARE(state->enumItems.size(), 2);
        QCOMPARE(state->enumItems[0].title.zhTw, u"開"_s);
        QCOMPARE(state->enumItems[1].value, u"3"_s);
        QVERIFY(schema->field(u"email")->schema->personal);
        QVERIFY(schema->field(u"either")->schema->nullable);
        QVERIFY(schema->field(u"either")->schema->field(u"state"));
    }
    void brokenDocuments_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("topics");
        QTest::addColumn<QString>("detail");
        QTest::addRow("cut") << u"cut.json"_s << QString() << u"byte 32"_s;
        QTest::addRow("Swagger 2") << u"old.json"_s << QString() << u"old.json"_s;
        QTest::addRow("a list") << u"list.json"_s << QString() << u"list.json"_s;
        QTest::addRow("dangling schema")
            << u"dangling.json"_s << QString() << u"#/components/schemas/Missing"_s;
        QTest::addRow("dangling answer")
            << u"danglingresponse.json"_s << QString() << u"#/components/responses/Missing"_s;
        QTest::addRow("foreign") << u"foreign.json"_s << QString() << u"other.json"_s;
        QTest::addRow("loop") << u"loop.json"_s << QString() << u"#/components/parameters/"_s;
        QTest::addRow("no file") << u"missing.json"_s << QString() << u"missing.json"_s;
        QTest::addRow("no topics") << u"odd.json"_s << u"topics.json"_s << u"topics.json"_s;
    }
    void brokenDocuments()
    {
        QFETCH(QString, file);
        QFETCH(QString, topics);
        QFETCH(QString, detail);
        const auto catalog = loadCatalogBlocking({u"broken"_s, {file}, topics, {}});
        QVERIFY(!catalog);
        const auto expected = file == u"missing.json" ? Error::Kind::Storage : Error::Kind::Parse;
        QCOMPARE(catalog.error().kind, expected);
        QVERIFY2(catalog.error().detail.contains(detail), qPrintable(catalog.error().detail));
    }
    void oddTypesDoNotCrash()
    {
        const auto catalog = loadCatalogBlocking({u"broken"_s, {u"odd.json"_s}, {}, {}});
        QVERIFY(catalog);
        QCOMPARE((*catalog)->operations.size(), 2);
    }
    void storeLoadsOnce()
    {
        CatalogStore store;
        QVERIFY(!store.loaded(u"small"_s));
        const auto first = store.catalog(kSmall);
        const auto second = store.catalog(kSmall);
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QVERIFY(first.result());
        QCOMPARE(second.result().value().get(), first.result().value().get());
        QCOMPARE(store.loaded(u"small"_s).get(), first.result().value().get());
        const auto broken = store.catalog({u"broken"_s, {u"cut.json"_s}, {}, {}});
        QTRY_VERIFY(broken.isFinished());
        QVERIFY(!broken.result());
        QVERIFY(!store.loaded(u"broken"_s));
        const auto again = store.catalog({u"broken"_s, {u"odd.json"_s}, {}, {}});
        QTRY_VERIFY(again.isFinished());
        QVERIFY(again.result()); // a failure is not kept
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
