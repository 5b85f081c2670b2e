// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How soon a person sees what arrived, with the real pages, the real demo shops over loopback and real
// SQLite: 50 orders painted after the last byte (limit 100 ms), an event's row painted after its POST (limit
// 250 ms).
#include "core/platform/signature.h"
#include "tests/ui/testservices.h"
#include "ui/events/eventspage.h"
#include "ui/explorer/explorerpage.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace hookdesk;
using namespace Qt::StringLiterals;

namespace {

/// Notices when a view paints while it shows at least the wanted number of rows.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QAbstractItemView *view, int rows)
        : m_view(view)
        , m_rows(rows)
    {
        view->viewport()->installEventFilter(this);
    }
    [[nodiscard]] bool isPainted() const { return m_painted; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_view->model() && m_view->model()->rowCount() >= m_rows)
            m_painted = true;
        return false;
    }

private:
    QAbstractItemView *m_view;
    int m_rows;
    bool m_painted = false;
};

void report(const char *what, std::vector<double> values, double limit)
{
    std::ranges::sort(values);
    std::printf("%-44s median %6.1f ms  max %6.1f ms  n %zu  (limit %.0f ms)\n", what,
        values.at(values.size() / 2), values.back(), values.size(), limit);
}

template <typename T> T *require(QWidget &parent, const QString &name)
{
    auto *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("bench_views: no widget %s", qPrintable(name));
    return found;
}

bool selectOperation(QAbstractItemView *tree, const QString &path)
{
    auto *model = tree->model();
    for (int tag = 0; tag < model->rowCount(); ++tag) {
        const QModelIndex parent = model->index(tag, 0);
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            bool found = false;
            for (int role = Qt::UserRole; role < Qt::UserRole + 16; ++role)
                found = found
                    || index.data(role).toString() == path; // the delegate paints the path from a role
            if (found) {
                if (auto *view = qobject_cast<QTreeView *>(tree))
                    view->expand(parent);
                tree->scrollTo(index);
                QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
                return true;
            }
        }
    }
    return false;
}

void benchOrders(test::TestServices &test)
{
    ui::ExplorerPage page(test.services());
    page.resize(1256, 720);
    page.setShop(test.shop(u"youhaosuda"_s));
    page.show();
    page.activated();
    auto *tree = require<QAbstractItemView>(page, u"operationTree"_s);
    if (!QTest::qWaitFor([&] { return tree->model() && selectOperation(tree, u"/v1/orders"_s); }, 10'000))
        qFatal("bench_views: the operation did not appear");
    if (!QTest::qWaitFor([&] { return page.findChild<QLineEdit *>(u"param_limit"_s) != nullptr; }, 5000))
        qFatal("bench_views: the form did not appear");
    auto *limit = page.findChild<QLineEdit *>(u"param_limit"_s);
    limit->selectAll();
    QTest::keyClicks(limit, u"50"_s);
    std::vector<double> times;
    // one round: a second Send within the same page is not answered for yet
    for (int round = 0; round < 1; ++round) {
        auto *table = require<QAbstractItemView>(page, u"responseTable"_s);
        PaintWatch watch(table, 50);
        QElapsedTimer sinceLastByte;
        const auto connection = QObject::connect(
            &test.services().http, &net::HttpClient::exchanged, &page, [&] { sinceLastByte.start(); });
        auto *send = require<QPushButton>(page, u"sendButton"_s);
        if (!QTest::qWaitFor([&] { return send->isEnabled(); }, 5000))
            qFatal("bench_views: Send stays disabled");
        QTest::mouseClick(send, Qt::LeftButton);
        if (!QTest::qWaitFor([&] { return sinceLastByte.isValid() && watch.isPainted(); }, 10'000))
            qFatal("bench_views: the orders did not appear: answered %d, rows %d, status %s",
                int(sinceLastByte.isValid()), table->model() ? table->model()->rowCount() : -1,
                qPrintable(require<QWidget>(page, u"responseStatus"_s)->accessibleName()));
        times.push_back(double(sinceLastByte.nsecsElapsed()) / 1e6);
        QObject::disconnect(connection);
    }
    report("50 orders painted after the last byte", times, 100);
}

void benchEvents(test::TestServices &test)
{
    Credentials credentials;
    credentials.clientSecret = Secret(test.demo(u"cyberbiz"_s)->clientSecret);
    test.updateReceiverKeys();
    ui::EventsPage page(test.services());
    page.resize(1256, 720);
    page.setShop(test.shop(u"cyberbiz"_s));
    page.show();
    page.activated();
    auto *table = require<QAbstractItemView>(page, u"eventTable"_s);
    const QUrl address = test.services().receiver.address(test.shop(u"cyberbiz"_s));
    const auto *profile = test.services().platforms.find(u"cyberbiz"_s, true);
    std::vector<double> times;
    for (int round = 0; round < 30; ++round) {
        const QByteArray body = "{\"id\":" + QByteArray::number(90000 + round) + ",\"order_number\":"
            + QByteArray::number(1000 + round) + ",\"updated_at\":\"2026-11-22 10:00:00\"}";
        const QByteArray head = "POST " + address.path(QUrl::FullyEncoded).toLatin1()
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
              "X-Cyberbiz-Event: orders/create\r\nX-Cyberbiz-Domain: "
              "demo.cyberbiz.example\r\nX-Cyberbiz-Hmac-Sha256: "
            + platform::signBody(profile->signature, body, credentials.clientSecret)
            + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
        PaintWatch watch(table, round + 1);
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(QHostAddress::LocalHost, test.services().receiver.port());
        if (!socket.waitForConnected(2000))
            qFatal("bench_views: no connection");
        QElapsedTimer sincePost;
        sincePost.start();
        socket.write(head + body);
        socket.flush();
        if (!QTest::qWaitFor([&] { return watch.isPainted(); }, 10'000))
            qFatal("bench_views: the event did not appear");
        times.push_back(double(sincePost.nsecsElapsed()) / 1e6);
    }
    report("event row painted after its POST", times, 250);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    test::TestServices test;
    if (const QString problem = test.start(); !problem.isEmpty())
        qFatal("bench_views: %s", qPrintable(problem));
    // Youhaosuda's token is what its exchange answers, so ask the demo shop for it
    net::HttpRequest request;
    const auto *demo = test.demo(u"youhaosuda"_s);
    request.method = "POST";
    request.url = demo->authBase.resolved(QUrl(u"/oauth2/token"_s));
    request.contentType = "application/x-www-form-urlencoded";
    request.body = "grant_type=client_credentials";
    request.secretHeaders = {{"Authorization", "Basic ",
        Secret((demo->clientId + u':' + demo->clientSecret).toUtf8().toBase64())}};
    const auto answer = test::waitFor(test.services().http.send(request));
    if (!answer || answer->status != 200)
        qFatal("bench_views: no token");
    Credentials credentials;
    credentials.clientSecret = Secret(demo->clientSecret);
    credentials.accessToken = Secret(answer->body.sliced(answer->body.indexOf(':') + 2, 32));
    if (const QString problem = test.setCredentials(u"youhaosuda"_s, credentials); !problem.isEmpty())
        qFatal("bench_views: %s", qPrintable(problem));
    benchOrders(test);
    benchEvents(test);
    return 0;
}
