// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_server/httpsender.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <array>
#include <deque>
#include <string>
#include <thread>
#include <unordered_set>

namespace hookdesk::http {

using namespace Qt::StringLiterals;

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;
using boost::system::error_code;
using Ticks = std::chrono::steady_clock;

namespace {

constexpr int kParallel = 16;
constexpr size_t kMaxQueued = 10'000;
constexpr size_t kAnswerBytes = 64 * 1024;
constexpr int kTrickleSteps = 20;

using Done = std::function<void(SendOutcome)>;

QString textOf(const error_code &ec)
{
    return QString::fromLocal8Bit(ec.message().c_str());
}

/// One POST on its own connection. Ends exactly once.
class Delivery : public std::enable_shared_from_this<Delivery>
{
public:
    Delivery(asio::io_context &io, SendRequest request, Done done, std::function<void()> ended)
        : m_resolver(io)
        , m_socket(io)
        , m_timer(io)
        , m_pause(io)
        , m_request(std::move(request))
        , m_done(std::move(done))
        , m_ended(std::move(ended))
    {
    }

    void start()
    {
        m_started = Ticks::now();
        if (m_request.url.scheme() != u"http"_s || m_request.url.host().isEmpty()) {
            finish(0, u"not an http address"_s);
            return;
        }
        m_timer.expires_after(m_request.timeout);
        m_timer.async_wait([self = shared_from_this()](error_code ec) {
            if (!ec)
                self->finish(0, u"timeout"_s);
        });
        const QString port = QString::number(m_request.url.port(80));
        error_code ec;
        const auto address = asio::ip::make_address(m_request.url.host().toStdString(), ec);
        if (!ec) {
            connectTo(std::array {tcp::endpoint(address, static_cast<quint16>(m_request.url.port(80)))});
            return;
        }
        m_resolver.async_resolve(m_request.url.host(QUrl::FullyEncoded).toStdString(), port.toStdString(),
            [self = shared_from_this()](error_code failed, const tcp::resolver::results_type &results) {
                if (failed)
                    self->finish(0, textOf(failed));
                else
                    self->connectTo(results);
            });
    }

private:
    template <typename Endpoints> void connectTo(const Endpoints &endpoints)
    {
        if (!m_done)
            return;
        asio::async_connect(
            m_socket, endpoints, [self = shared_from_this()](error_code ec, const tcp::endpoint &) {
                if (ec)
                    self->finish(0, textOf(ec));
                else
                    self->sendHead();
            });
    }

    void sendHead()
    {
        if (!m_done)
            return;
        error_code ec;
        m_socket.set_option(tcp::no_delay(true), ec);
        const QUrl &url = m_request.url;
        QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
        if (target.isEmpty())
            target = "/"_ba;
        if (url.hasQuery())
            target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
        m_head = "POST " + target + " HTTP/1.1\r\nHost: " + url.authority(QUrl::FullyEncoded).toLatin1()
            + "\r\nContent-Length: " + QByteArray::number(m_request.body.size()) + "\r\n";
        for (const auto &[name, value] : std::as_const(m_request.headers))
            m_head += name + ": " + value + "\r\n";
        m_head += "Connection: close\r\n\r\n";
        // The answer may come before the body was sent, for example a 413.
        readMore();
        const qsizetype now = m_request.trickle > 0ms ? 0 : m_request.body.size();
        m_sent = now;
        const std::array<asio::const_buffer, 2> parts {
            asio::buffer(m_head.constData(), static_cast<size_t>(m_head.size())),
            asio::buffer(m_request.body.constData(), static_cast<size_t>(now))};
        asio::async_write(m_socket, parts,
            [self = shared_from_this()](error_code failed, size_t) { self->onWritten(failed); });
    }

    void onWritten(error_code ec)
    {
        // A failed write is not the end: the answer that explains it may be in the receive buffer.
        if (ec || !m_done || m_sent >= m_request.body.size())
            return;
        m_pause.expires_after(m_request.trickle / kTrickleSteps);
        m_pause.async_wait([self = shared_from_this()](error_code waited) {
            if (!waited)
                self->sendPiece();
        });
    }

    void sendPiece()
    {
        if (!m_done)
            return;
        const qsizetype step
            = std::max<qsizetype>(1, (m_request.body.size() + kTrickleSteps - 1) / kTrickleSteps);
        const qsizetype size = std::min(step, m_request.body.size() - m_sent);
        const auto piece = asio::buffer(m_request.body.constData() + m_sent, static_cast<size_t>(size));
        m_sent += size;
        asio::async_write(m_socket, piece,
            [self = shared_from_this()](error_code failed, size_t) { self->onWritten(failed); });
    }

    void readMore()
    {
        m_socket.async_read_some(
            m_in.prepare(4096), [self = shared_from_this()](error_code ec, size_t bytes) {
                if (self->m_done)
                    self->onRead(ec, bytes);
            });
    }

    void onRead(error_code ec, size_t bytes)
    {
        m_in.commit(bytes);
        while (m_in.size() > 0) {
            error_code failed;
            m_in.consume(m_parser->put(m_in.data(), failed));
            if (failed == beast::http::error::need_more)
                break;
            if (failed) {
                finish(0, u"not an HTTP answer"_s);
                return;
            }
            if (!m_parser->is_header_done())
                continue;
            const int status = static_cast<int>(m_parser->get().result_int());
            if (status >= 200) {
                finish(status, {});
                return;
            }
            m_parser.emplace(); // 100 Continue and the like
        }
        if (ec || m_in.size() > kAnswerBytes)
            finish(0, ec ? textOf(ec) : u"the answer's header is too long"_s);
        else
            readMore();
    }

    void finish(int status, const QString &error)
    {
        if (!m_done)
            return;
        const Done done = std::exchange(m_done, nullptr);
        m_timer.cancel();
        m_pause.cancel();
        m_resolver.cancel();
        error_code ec;
        m_socket.close(ec);
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Ticks::now() - m_started);
        done({status, error, took});
        m_ended();
    }

    tcp::resolver m_resolver;
    tcp::socket m_socket;
    asio::steady_timer m_timer;
    asio::steady_timer m_pause;
    SendRequest m_request;
    Done m_done;
    std::function<void()> m_ended;
    Ticks::time_point m_started;
    QByteArray m_head;
    qsizetype m_sent = 0;
    beast::flat_buffer m_in;
    boost::optional<beast::http::response_parser<beast::http::empty_body>> m_parser {boost::in_place_init};
};

} // namespace

class HttpSender::Private
{
public:
    struct Waiting
    {
        SendRequest request;
        Done done;
    };

    void add(Waiting waiting)
    {
        queue.push_back(std::move(waiting));
        if (queue.size() > kMaxQueued) {
            const Waiting oldest = std::move(queue.front());
            queue.pop_front();
            oldest.done({0, u"too many deliveries are waiting"_s, 0ms});
        }
        next();
    }

    void next()
    {
        while (active < kParallel && !queue.empty()) {
            Waiting waiting = std::move(queue.front());
            queue.pop_front();
            ++active;
            // Through the queue: a delivery that fails at once must not recurse.
            const auto delivery
                = std::make_shared<Delivery>(io, std::move(waiting.request), std::move(waiting.done), [this] {
                      asio::post(io, [this] {
                          --active;
                          next();
                      });
                  });
            delivery->start();
        }
    }

    asio::io_context io {1};
    asio::executor_work_guard<asio::io_context::executor_type> work {io.get_executor()};
    std::deque<Waiting> queue;
    int active = 0;
    std::thread thread;
};

HttpSender::HttpSender()
    : d(std::make_unique<Private>())
{
    d->thread = std::thread([io = &d->io] { io->run(); });
}

HttpSender::~HttpSender()
{
    d->io.stop();
    d->thread.join();
}

void HttpSender::post(SendRequest request, std::function<void(SendOutcome)> done)
{
    Private::Waiting waiting {std::move(request), std::move(done)};
    if (!waiting.done)
        waiting.done = [](const SendOutcome &) {};
    asio::post(
        d->io, [raw = d.get(), waiting = std::move(waiting)]() mutable { raw->add(std::move(waiting)); });
}

} // namespace hookdesk::http
