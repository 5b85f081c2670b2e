// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_server/httpserver.h"

#include "core/base/logging.h"
#include "core/http_server/wire.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

namespace hookdesk::http {

using namespace Qt::StringLiterals;

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;
using boost::system::error_code;
using Ticks = std::chrono::steady_clock;

namespace {

constexpr size_t kReadBytes = 16 * 1024;
constexpr size_t kBodyReadBytes = 64 * 1024;
constexpr size_t kMaxChunkHeader = 4 * 1024;
constexpr int kMaxRefusing = 64; // connections that only hear their 503
constexpr auto kDrainTime = 2s;
constexpr auto kAcceptPause = 100ms;

/// Collects a message body in a QByteArray, so that it needs no copy on its way to the handler.
struct ByteArrayBody
{
    using value_type = QByteArray;

    // NOLINTNEXTLINE(readability-identifier-naming): Beast asks for this name
    class reader
    {
    public:
        template <bool isRequest, class Fields>
        explicit reader(beast::http::header<isRequest, Fields> &, value_type &body)
            : m_body(body)
        {
        }
        void init(const boost::optional<std::uint64_t> &length, error_code &ec)
        {
            ec = {};
            // A claimed length is not yet a sent one.
            m_body.reserve(
                static_cast<qsizetype>(std::min<std::uint64_t>(length.value_or(0), kBodyReadBytes)));
        }
        template <class Buffers> size_t put(const Buffers &buffers, error_code &ec)
        {
            ec = {};
            size_t total = 0;
            for (const asio::const_buffer part : beast::buffers_range_ref(buffers)) {
                m_body.append(static_cast<const char *>(part.data()), static_cast<qsizetype>(part.size()));
                total += part.size();
            }
            return total;
        }
        void finish(error_code &ec) { ec = {}; }

    private:
        value_type &m_body;
    };
};

using Parser = beast::http::request_parser<ByteArrayBody>;

struct Answer
{
    quint64 connection = 0;
    quint64 serial = 0;
    ServerResponse response;
};

/// Where answers wait for the I/O thread; lives as long as the last Responder, so longer than the server
/// if need be. Answers that come while one is on its way travel together.
class Outbox
{
public:
    using Sink = std::function<void()>;

    void open(std::function<void(Sink)> wake, Sink drain)
    {
        const std::lock_guard lock(m_mutex);
        m_wake = std::move(wake);
        m_drain = std::move(drain);
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_wake = nullptr;
        m_drain = nullptr;
        m_pending.clear();
    }
    void put(Answer answer)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_wake)
            return;
        m_pending.push_back(std::move(answer));
        if (m_pending.size() == 1)
            m_wake(m_drain);
    }
    std::vector<Answer> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_pending, {});
    }

private:
    std::mutex m_mutex;
    std::function<void(Sink)> m_wake;
    Sink m_drain;
    std::vector<Answer> m_pending;
};

/// What a Responder holds. Made and dispatched in the I/O thread, answered anywhere.
class Ticket
{
public:
    Ticket(std::shared_ptr<Outbox> outbox, quint64 connection, quint64 serial)
        : m_outbox(std::move(outbox))
        , m_connection(connection)
        , m_serial(serial)
    {
    }
    ~Ticket()
    {
        if (!m_used)
            answer(wire::refusal(503));
    }
    Q_DISABLE_COPY_MOVE(Ticket)

    void answer(ServerResponse response)
    {
        if (m_used.exchange(true))
            return;
        if (std::this_thread::get_id() == m_ioThread && m_inHandler)
            m_early = std::move(response);
        else
            m_outbox->put({m_connection, m_serial, std::move(response)});
    }
    /// An answer given before the handler returned takes no detour.
    std::optional<ServerResponse> leaveHandler()
    {
        m_inHandler = false;
        return std::exchange(m_early, std::nullopt);
    }

private:
    std::shared_ptr<Outbox> m_outbox;
    quint64 m_connection;
    quint64 m_serial;
    std::thread::id m_ioThread = std::this_thread::get_id();
    std::optional<ServerResponse> m_early; // I/O thread only, as is the next
    bool m_inHandler = true;
    std::atomic_bool m_used {false};
};

class Connection;

/// Everything that lives between start() and stop(), in the I/O thread.
struct Core
{
    explicit Core(const ServerConfig &serverConfig, Handler serverHandler)
        : config(serverConfig)
        , handler(std::move(serverHandler))
        , hosts(serverConfig)
    {
    }
    Q_DISABLE_COPY_MOVE(Core)
    ~Core() = default;

    asio::io_context io {1};
    tcp::acceptor acceptor {io};
    asio::steady_timer acceptPause {io};
    asio::steady_timer ticker {io};
    ServerConfig config;
    Handler handler;
    wire::HostList hosts;
    std::shared_ptr<Outbox> outbox = std::make_shared<Outbox>();
    std::unordered_map<quint64, std::shared_ptr<Connection>> connections;
    quint64 nextId = 1;
    int refusing = 0;
    bool ticking = false;
    std::atomic<quint64> requests {0};
    std::atomic<quint64> refused {0};
    std::atomic_int open {0};

    void accept();
    void admit(tcp::socket socket);
    void forget(quint64 id, bool wasRefusing);
    void tick();
    void deliverAnswers();
    void closeAll();
    [[nodiscard]] std::chrono::milliseconds tickLength() const;
    [[nodiscard]] bool hasRoomFor(const asio::ip::address &address) const;
};

/// One client. Reads one request, waits for its answer, writes it, and only then looks at the next one:
/// that keeps pipelined answers in order and memory bounded.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(Core &core, tcp::socket socket, quint64 id);

    void start();
    void refuse();
    void answer(quint64 serial, ServerResponse response);
    void tick(Ticks::time_point now);
    void close();
    [[nodiscard]] const asio::ip::address &address() const { return m_address; }
    [[nodiscard]] bool isRefusing() const { return m_refusing; }

private:
    enum class Phase { Idle, Header, Body, Handling, Writing, Draining, Closed };

    void enter(Phase phase, std::chrono::milliseconds allowed);
    void read();
    void onRead(error_code ec, size_t bytes);
    void process();
    bool takeHeader();
    bool checkHeader();
    bool takeBody();
    void dispatch();
    void fillRequest(QByteArrayView header);
    void fail(int status) { fail(wire::refusal(status)); }
    void fail(ServerResponse response);
    bool write(ServerResponse response); ///< true: sent, and the connection goes on
    void sendRest(size_t sent);
    bool finishWrite();
    void drain();

    Core &m_core;
    tcp::socket m_socket;
    asio::ip::address m_address;
    QString m_peer;
    quint64 m_id;
    quint64 m_serial = 0;
    Phase m_phase = Phase::Idle;
    Ticks::time_point m_deadline;
    beast::flat_buffer m_in;
    wire::HeaderScanner m_scanner;
    boost::optional<Parser> m_parser;
    ServerRequest m_request;
    std::string m_head;
    QByteArray m_body;
    bool m_http11 = true;
    bool m_keepAlive = true;
    bool m_wasHead = false;
    bool m_reading = false;
    bool m_complete = false; ///< the request was read to its end
    bool m_refusing = false;
};

Connection::Connection(Core &core, tcp::socket socket, quint64 id)
    : m_core(core)
    , m_socket(std::move(socket))
    , m_id(id)
{
    error_code ec;
    const tcp::endpoint peer = m_socket.remote_endpoint(ec);
    if (!ec) {
        m_address = peer.address();
        m_peer = QString::fromStdString(m_address.to_string());
        m_request.peerPort = peer.port();
    }
    m_socket.set_option(tcp::no_delay(true), ec);
    m_socket.non_blocking(true, ec);
}

void Connection::enter(Phase phase, std::chrono::milliseconds allowed)
{
    m_phase = phase;
    m_deadline = Ticks::now() + allowed;
}

void Connection::start()
{
    enter(Phase::Idle, m_core.config.limits.idleTimeout);
    read();
}

void Connection::refuse()
{
    m_refusing = true;
    fail(503);
}

void Connection::read()
{
    if (m_reading || m_phase == Phase::Closed)
        return;
    m_reading = true;
    const size_t room = m_phase == Phase::Body ? kBodyReadBytes : kReadBytes;
    m_socket.async_read_some(m_in.prepare(room),
        [self = shared_from_this()](error_code ec, size_t bytes) { self->onRead(ec, bytes); });
}

void Connection::onRead(error_code ec, size_t bytes)
{
    m_reading = false;
    if (m_phase == Phase::Closed)
        return;
    if (ec) {
        close();
        return;
    }
    m_in.commit(bytes);
    if (m_phase == Phase::Draining) {
        m_in.clear();
        read();
    } else if (m_phase == Phase::Idle || m_phase == Phase::Header || m_phase == Phase::Body) {
        process();
    }
}

void Connection::process()
{
    // A loop and not recursion: a client may pipeline any number of requests.
    while (m_phase == Phase::Idle || m_phase == Phase::Header || m_phase == Phase::Body) {
        if (m_in.size() == 0) {
            read();
            return;
        }
        if (m_phase == Phase::Idle) {
            const auto *const first = static_cast<const char *>(m_in.data().data());
            if (*first == '\r' && m_in.size() == 1) {
                read();
                return;
            }
            if (*first == '\r' && first[1] == '\n') {
                m_in.consume(2); // RFC 9112 2.2: an empty line before a request is to be ignored
                continue;
            }
            m_scanner.reset();
            m_request.headers.clear();
            m_complete = false;
            m_wasHead = false;
            m_http11 = true;
            enter(Phase::Header, m_core.config.limits.headerTimeout);
        }
        if (m_phase == Phase::Header && !takeHeader())
            return;
        if (m_phase == Phase::Body && !takeBody())
            return;
    }
}

/// False: nothing more to do now.
bool Connection::takeHeader()
{
    const auto *const data = static_cast<const char *>(m_in.data().data());
    const ServerLimits &limits = m_core.config.limits;
    const auto state = m_scanner.scan(QByteArrayView(data, static_cast<qsizetype>(m_in.size())));
    if (state == wire::HeaderScanner::State::Malformed) {
        fail(400);
        return false;
    }
    const bool complete = state == wire::HeaderScanner::State::Complete;
    const size_t length = complete ? static_cast<size_t>(m_scanner.end()) : m_in.size();
    if (length > limits.headerBytes) {
        fail(431);
        return false;
    }
    if (!complete) {
        read();
        return false;
    }
    m_parser.emplace();
    m_parser->header_limit(limits.headerBytes + 1);
    m_parser->body_limit(limits.bodyBytes);
    m_parser->eager(false);
    error_code ec;
    const size_t used = m_parser->put(asio::const_buffer(data, length), ec);
    if (ec || !m_parser->is_header_done()) {
        if (ec == beast::http::error::body_limit)
            fail(413);
        else if (ec == beast::http::error::header_limit)
            fail(431);
        else
            fail(ec == beast::http::error::bad_version ? 505 : 400);
        return false;
    }
    fillRequest(QByteArrayView(data, static_cast<qsizetype>(length)));
    m_in.consume(used);
    return checkHeader();
}

void Connection::fillRequest(QByteArrayView header)
{
    const auto bytes = [](beast::string_view text) {
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    };
    const auto &message = m_parser->get();
    m_http11 = message.version() >= 11;
    m_keepAlive = message.keep_alive();
    m_request.method = bytes(message.method_string());
    m_wasHead = m_request.method == "HEAD";
    m_request.target = bytes(message.target());
    const qsizetype mark = m_request.target.indexOf('?');
    m_request.path = mark < 0 ? m_request.target : m_request.target.first(mark);
    m_request.query = mark < 0 ? QByteArray() : m_request.target.sliced(mark + 1);
    m_request.peer = m_peer;
    m_request.received = std::chrono::system_clock::now();
    m_request.body.clear();
    // Not from the parser's container: it groups repeated names, and trailers would join them.
    m_request.headers = wire::splitFields(header);
}

bool Connection::checkHeader()
{
    const ServerLimits &limits = m_core.config.limits;
    bool chunked = false;
    int status = m_request.headers.size() > limits.headerFields ? 431 : 0;
    if (status == 0)
        status = wire::checkFraming(m_request, m_http11, chunked);
    if (status == 0)
        status = wire::checkRequest(m_request, m_http11, m_core.hosts, m_core.config.rejectOrigin);
    if (status != 0) {
        fail(status);
        return false;
    }
    if (m_core.config.headerCheck) {
        std::optional<ServerResponse> refusal;
        try {
            refusal = m_core.config.headerCheck(m_request);
        } catch (const std::exception &e) {
            qCWarning(lcServer) << "header check threw:" << e.what();
            refusal = wire::refusal(500);
        }
        if (refusal) {
            m_complete = m_parser->is_done();
            fail(std::move(*refusal));
            return m_phase == Phase::Idle;
        }
    }
    if (m_parser->is_done()) {
        dispatch();
        return true;
    }
    enter(Phase::Body, limits.bodyTimeout);
    m_parser->eager(true);
    if (m_in.size() == 0 && m_http11 && !m_request.header("Expect").isEmpty()) {
        static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
        error_code ec;
        // Into the empty send buffer of a client that waits for it.
        m_socket.write_some(asio::buffer(kContinue.data(), kContinue.size()), ec);
        if (ec) {
            close();
            return false;
        }
    }
    return true;
}

bool Connection::takeBody()
{
    while (!m_parser->is_done()) {
        error_code ec;
        const size_t used = m_in.size() > 0 ? m_parser->put(m_in.data(), ec) : 0;
        m_in.consume(used);
        if (ec && ec != beast::http::error::need_more) {
            fail(ec == beast::http::error::body_limit ? 413 : 400);
            return false;
        }
        if (m_parser->is_done())
            break;
        if (m_in.size() > kMaxChunkHeader) {
            fail(400);
            return false;
        }
        if (ec || used == 0 || m_in.size() == 0) {
            read();
            return false;
        }
    }
    m_request.body = std::move(m_parser->get().body());
    dispatch();
    return true;
}

void Connection::dispatch()
{
    m_complete = true;
    enter(Phase::Handling, m_core.config.limits.answerTimeout);
    ++m_serial;
    m_core.requests.fetch_add(1, std::memory_order_relaxed);
    auto ticket = std::make_shared<Ticket>(m_core.outbox, m_id, m_serial);
    try {
        m_core.handler(m_request, [ticket](ServerResponse response) { ticket->answer(std::move(response)); });
    } catch (const std::exception &e) {
        qCWarning(lcServer) << "handler threw:" << e.what();
        ticket->answer(wire::refusal(500));
    }
    if (auto response = ticket->leaveHandler())
        write(std::move(*response));
}

void Connection::answer(quint64 serial, ServerResponse response)
{
    if (m_phase == Phase::Handling && serial == m_serial && write(std::move(response)))
        process();
}

/// Answers a request that gets no further, and ends the connection: what follows cannot be trusted.
void Connection::fail(ServerResponse response)
{
    if (!m_refusing)
        m_core.refused.fetch_add(1, std::memory_order_relaxed);
    m_keepAlive = m_keepAlive && m_complete;
    write(std::move(response));
}

bool Connection::write(ServerResponse response)
{
    if (response.status < 200 || response.status > 599)
        response.status = 500;
    m_head.clear();
    wire::appendHead(m_head, response, {m_keepAlive, !m_http11});
    m_body = m_wasHead || !wire::mayHaveBody(response.status) ? QByteArray() : std::move(response.body);
    enter(Phase::Writing, m_core.config.limits.bodyTimeout);
    const std::array<asio::const_buffer, 2> parts {
        asio::buffer(m_head), asio::buffer(m_body.constData(), static_cast<size_t>(m_body.size()))};
    error_code ec;
    const size_t sent = m_socket.write_some(parts, ec);
    if (ec && ec != asio::error::would_block && ec != asio::error::try_again) {
        close();
        return false;
    }
    if (sent < asio::buffer_size(parts)) {
        sendRest(sent);
        return false;
    }
    return finishWrite();
}

void Connection::sendRest(size_t sent)
{
    const size_t ofHead = std::min(sent, m_head.size());
    const size_t ofBody = sent - ofHead;
    const std::array<asio::const_buffer, 2> parts {asio::buffer(m_head) + ofHead,
        asio::buffer(m_body.constData(), static_cast<size_t>(m_body.size())) + ofBody};
    asio::async_write(m_socket, parts, [self = shared_from_this()](error_code ec, size_t) {
        if (self->m_phase != Phase::Writing)
            return;
        if (ec)
            self->close();
        else if (self->finishWrite())
            self->process();
    });
}

bool Connection::finishWrite()
{
    m_body.clear();
    if (m_keepAlive) {
        enter(Phase::Idle, m_core.config.limits.idleTimeout);
        return true;
    }
    if (m_complete && m_in.size() == 0)
        close();
    else
        drain();
    return false;
}

/// Closing with unread bytes makes the system send a reset that can overtake the answer: read them away.
void Connection::drain()
{
    error_code ec;
    m_socket.shutdown(tcp::socket::shutdown_send, ec);
    m_in.clear();
    enter(Phase::Draining, kDrainTime);
    read();
}

void Connection::tick(Ticks::time_point now)
{
    if (now < m_deadline)
        return;
    switch (m_phase) {
    case Phase::Header:
    case Phase::Body:
        fail(408);
        break;
    case Phase::Handling:
        m_complete = false; // an answer that comes after all must find nobody
        fail(503);
        break;
    case Phase::Idle:
    case Phase::Writing:
    case Phase::Draining:
        close();
        break;
    case Phase::Closed:
        break;
    }
}

void Connection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    error_code ec;
    m_socket.close(ec);
    m_core.forget(m_id, m_refusing);
}

void Core::accept()
{
    acceptor.async_accept([this](error_code ec, tcp::socket socket) {
        if (ec == asio::error::operation_aborted || !acceptor.is_open())
            return;
        if (!ec) {
            admit(std::move(socket));
            accept();
            return;
        }
        // Out of descriptors, for example: wait instead of spinning.
        qCWarning(lcServer) << "accept failed:" << QString::fromStdString(ec.message());
        acceptPause.expires_after(kAcceptPause);
        acceptPause.async_wait([this](error_code waited) {
            if (!waited)
                accept();
        });
    });
}

bool Core::hasRoomFor(const asio::ip::address &address) const
{
    if (static_cast<int>(connections.size()) - refusing >= config.limits.connections)
        return false;
    if (config.limits.connectionsPerAddress >= config.limits.connections)
        return true;
    const auto same = std::count_if(connections.cbegin(), connections.cend(), [&address](const auto &entry) {
        return entry.second->address() == address && !entry.second->isRefusing();
    });
    return same < config.limits.connectionsPerAddress;
}

void Core::admit(tcp::socket socket)
{
    const quint64 id = nextId++;
    const auto connection = std::make_shared<Connection>(*this, std::move(socket), id);
    const bool room = hasRoomFor(connection->address());
    if (!room) {
        refused.fetch_add(1, std::memory_order_relaxed);
        if (refusing >= kMaxRefusing)
            return;
        ++refusing;
    } else {
        open.fetch_add(1, std::memory_order_relaxed);
    }
    connections.emplace(id, connection);
    if (room)
        connection->start();
    else
        connection->refuse();
    if (!ticking) {
        ticking = true;
        tick();
    }
}

void Core::forget(quint64 id, bool wasRefusing)
{
    connections.erase(id);
    if (wasRefusing)
        --refusing;
    else
        open.fetch_sub(1, std::memory_order_relaxed);
}

std::chrono::milliseconds Core::tickLength() const
{
    const ServerLimits &limits = config.limits;
    const auto shortest
        = std::min({limits.headerTimeout, limits.bodyTimeout, limits.idleTimeout, limits.answerTimeout});
    return std::clamp<std::chrono::milliseconds>(shortest / 8, 10ms, 250ms);
}

void Core::tick()
{
    const auto now = Ticks::now();
    std::vector<std::shared_ptr<Connection>> all; // a tick may remove its connection
    all.reserve(connections.size());
    for (const auto &entry : connections)
        all.push_back(entry.second);
    for (const auto &connection : all)
        connection->tick(now);
    ticking = !connections.empty();
    if (!ticking)
        return;
    ticker.expires_after(tickLength());
    ticker.async_wait([this](error_code ec) {
        if (!ec)
            tick();
    });
}

void Core::deliverAnswers()
{
    for (Answer &answer : outbox->take()) {
        const auto found = connections.find(answer.connection);
        if (found == connections.end())
            continue;
        const auto connection = found->second; // answering may close and forget it
        connection->answer(answer.serial, std::move(answer.response));
    }
}

void Core::closeAll()
{
    deliverAnswers();
    outbox->close();
    error_code ec;
    acceptor.close(ec);
    while (!connections.empty()) {
        const auto connection = connections.begin()->second;
        connection->close();
    }
    io.stop();
}

error_code listenOn(tcp::acceptor &acceptor, const tcp::endpoint &endpoint)
{
    error_code ec;
    acceptor.open(endpoint.protocol(), ec);
#ifdef Q_OS_WIN
    // There SO_REUSEADDR would let two programs share the port.
    using Exclusive = asio::detail::socket_option::boolean<SOL_SOCKET, SO_EXCLUSIVEADDRUSE>;
    if (!ec)
        acceptor.set_option(Exclusive(true), ec);
#else
    // On Unix it only allows a port in TIME_WAIT; a listening one is still refused.
    if (!ec)
        acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
#endif
    if (!ec)
        acceptor.bind(endpoint, ec);
    if (!ec)
        acceptor.listen(asio::socket_base::max_listen_connections, ec);
    return ec;
}

} // namespace

class HttpServer::Private
{
public:
    std::unique_ptr<Core> core;
    std::thread thread;
    quint16 port = 0;
};

HttpServer::HttpServer()
    : d(std::make_unique<Private>())
{
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::start(const ServerConfig &config, Handler handler)
{
    stop();
    error_code ec;
    const auto address = asio::ip::make_address(config.address.toString().toStdString(), ec);
    if (ec || !handler)
        return fail(Error::Kind::BadInput, u"listen address: "_s + config.address.toString());
    auto core = std::make_unique<Core>(config, std::move(handler));
    ec = listenOn(core->acceptor, {address, config.port});
    if (ec) {
        const QString text = u"%1:%2: %3"_s.arg(config.address.toString(), QString::number(config.port),
            QString::fromLocal8Bit(ec.message().c_str()));
        return fail(ec == asio::error::address_in_use ? Error::Kind::PortInUse : Error::Kind::BadInput, text);
    }
    d->port = core->acceptor.local_endpoint(ec).port();
    Core *const raw = core.get();
    core->outbox->open([raw](Outbox::Sink drain) { asio::post(raw->io, std::move(drain)); },
        [raw] { raw->deliverAnswers(); });
    core->accept();
    d->core = std::move(core);
    d->thread = std::thread([raw] { raw->io.run(); });
    return d->port;
}

void HttpServer::stop()
{
    if (!d->core)
        return;
    Core *const raw = d->core.get();
    asio::post(raw->io, [raw] { raw->closeAll(); });
    d->thread.join();
    d->core.reset();
    d->port = 0;
}

bool HttpServer::isRunning() const
{
    return d->core != nullptr;
}

quint16 HttpServer::port() const
{
    return d->port;
}

ServerStats HttpServer::stats() const
{
    if (!d->core)
        return {};
    return {d->core->requests.load(), d->core->refused.load(), d->core->open.load()};
}

} // namespace hookdesk::http
