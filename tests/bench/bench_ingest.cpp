// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a durable answer costs: the real receiver (signature, WAL with synchronous=FULL, answer after the
// commit) against nginx that answers 200 and keeps nothing. Loopback only, bounded in connections and time.
// Prints figures, asserts nothing.
#include "core/base/crypto.h"
#include "core/event/receiver.h"
#include "core/store/database.h"
#include "core/store/sqliteeventstore.h"
#include "tests/bench/bench_ingest_load.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace hookdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;
constexpr std::chrono::milliseconds kSlice {800};
const QByteArray kPathToken = "bench-path-token-0123456789"_ba;
const QByteArray kKey = "example-app-secret"_ba;

QByteArray body(quint64 number)
{
    QByteArray json = R"({"id":)" + QByteArray::number(number)
        + R"(,"order_number":1001,"updated_at":"2026-01-01T00:00:00Z","note":")";
    json += QByteArray(2048 - json.size() - 2, 'x') + "\"}";
    return json;
}

platform::SignatureSpec signature()
{
    platform::SignatureSpec spec;
    spec.header = "X-Bench-Hmac-Sha256"_ba;
    spec.encoding = platform::SignatureSpec::Encoding::Hex;
    spec.key = platform::SignatureSpec::Key::ClientSecret;
    spec.topicHeader = "X-Bench-Event"_ba;
    return spec;
}

/// Another order each time, so that no delivery is a duplicate; signed while the load runs, which only slows
/// the receiver's side of the comparison.
QByteArray request(const QByteArray &path, quint64 number)
{
    const QByteArray json = body(number);
    return "POST " + path
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
          "X-Bench-Event: orders/create\r\nX-Bench-Hmac-Sha256: "
        + hmacSha256(kKey, json).toHex() + "\r\nContent-Length: " + QByteArray::number(json.size())
        + "\r\n\r\n" + json;
}

template <typename T> bool wait(const QFuture<T> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000);
}

/// Receiver and store as the program builds them.
class Pipeline
{
public:
    explicit Pipeline(bool groupCommit)
    {
        store::Database::Options options;
        options.groupCommit = groupCommit;
        m_database.setOptions(options);
        const auto opened = m_database.open(m_folder.filePath(u"bench.db"_s));
        if (!wait(opened))
            qFatal("the database does not open");
        m_events = std::make_unique<store::SqliteEventStore>(m_database);
        m_receiver = std::make_unique<event::Receiver>(*m_events, m_clock);
        m_receiver->setKeys(
            {{ShopId(u"shop"_s), AppId(u"app"_s), u"demo.example"_s, signature(), {Secret(kKey)}}});
        event::ReceiverConfig config;
        config.port = 0;
        config.pathToken = QString::fromLatin1(kPathToken);
        config.limits.connections = 128;
        config.limits.connectionsPerAddress = 128;
        m_receiver->start(config);
    }
    /// As the program ends: no new deliveries, then what is queued, then the objects that it uses.
    ~Pipeline()
    {
        m_receiver->stop();
        m_database.close();
    }
    Q_DISABLE_COPY_MOVE(Pipeline)
    [[nodiscard]] quint16 port() const { return m_receiver->port(); }
    [[nodiscard]] event::Receiver::Totals totals() const { return m_receiver->totals(); }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    store::Database m_database;
    std::unique_ptr<store::SqliteEventStore> m_events;
    std::unique_ptr<event::Receiver> m_receiver;
};

/// One worker that answers 200 without looking.
class Nginx
{
public:
    bool start()
    {
        QString program = QStandardPaths::findExecutable(u"nginx"_s);
        if (program.isEmpty())
            program = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
        if (program.isEmpty())
            return false;
        {
            QTcpServer probe;
            if (!probe.listen(QHostAddress::LocalHost))
                return false;
            m_port = probe.serverPort();
        }
        const QString root = m_folder.path();
        QFile file(m_folder.filePath(u"nginx.conf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(u"daemon off; worker_processes 1; error_log stderr crit; pid %1/pid;\n"
                   "events { worker_connections 256; }\n"
                   "http { access_log off; keepalive_requests 100000000; client_body_temp_path %1/b; "
                   "proxy_temp_path %1/p;\n"
                   "fastcgi_temp_path %1/f; uwsgi_temp_path %1/u; scgi_temp_path %1/s;\n"
                   "server { listen 127.0.0.1:%2; location / { return 200 \"ok\"; } } }\n"_s.arg(root)
                       .arg(m_port)
                       .toUtf8());
        file.close();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, {u"-p"_s, root, u"-c"_s, file.fileName()});
        return m_process.waitForStarted(5000) && QTest::qWaitFor([this] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            return socket.waitForConnected(200);
        });
    }
    ~Nginx()
    {
        m_process.terminate();
        m_process.waitForFinished(3000);
    }
    Nginx() = default;
    Q_DISABLE_COPY_MOVE(Nginx)
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

struct Row
{
    QList<double> rate;
    QList<double> p50;
    QList<double> p99;

    void add(const bench::LoadResult &result)
    {
        rate.append(result.perSecond);
        p50.append(result.p50Us);
        p99.append(result.p99Us);
    }
    static double median(QList<double> values)
    {
        std::sort(values.begin(), values.end());
        return values.isEmpty() ? 0 : values.at(values.size() / 2);
    }
};

void print(const char *name, const Row &row, double reference)
{
    std::printf("  %-28s %9.0f req/s   p50 %7.0f us   p99 %8.0f us", name, Row::median(row.rate),
        Row::median(row.p50), Row::median(row.p99));
    if (reference > 0)
        std::printf("   %.2f x nginx", Row::median(row.rate) / reference);
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    Pipeline group(true);
    Pipeline single(false);
    Nginx nginx;
    const bool hasNginx = nginx.start();
    if (!hasNginx)
        std::printf("nginx is not installed: no ratio to it\n");
    const QByteArray path = "/r/" + kPathToken + "/shop";
    const QByteArray same = request(path, 81001);
    quint64 number = 100'000'000;
    const auto another = [&path, &number] { return request(path, ++number); };
    std::printf("2048-byte POST with signature, keep-alive, median of %d interleaved rounds of %d ms\n",
        kRounds, static_cast<int>(kSlice.count()));
    int errors = 0;
    for (const int connections : {1, 16, 64}) {
        Row nginxRow;
        Row groupRow;
        Row singleRow;
        const auto measure = [&](quint16 port, Row &row, const std::function<QByteArray()> &make) {
            const auto result = bench::load(port, make, connections, kSlice);
            errors += result.errors;
            row.add(result);
        };
        for (int round = 0; round < kRounds; ++round) {
            if (hasNginx)
                measure(nginx.port(), nginxRow, [&same] { return same; });
            measure(group.port(), groupRow, another);
            measure(single.port(), singleRow, another);
            QCoreApplication::processEvents();
        }
        const double reference = hasNginx ? Row::median(nginxRow.rate) : 0;
        std::printf("%d connection%s\n", connections, connections == 1 ? "" : "s");
        if (hasNginx)
            print("nginx return 200", nginxRow, 0);
        print("receiver, group commit", groupRow, reference);
        print("receiver, commit per request", singleRow, reference);
        std::printf("  group / per request          %.1f x\n",
            Row::median(groupRow.rate) / Row::median(singleRow.rate));
    }
    const auto totals = group.totals();
    std::printf("stored %llu, duplicates %llu, rejected %llu, answers other than 2xx %d\n",
        static_cast<unsigned long long>(totals.accepted), static_cast<unsigned long long>(totals.duplicates),
        static_cast<unsigned long long>(totals.rejected), errors);
    return 0;
}
