// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_ingest_load.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace hookdesk::bench {

namespace {

using Ticks = std::chrono::steady_clock;

struct Client
{
    int socket = -1;
    QByteArray in;
    Ticks::time_point sent;
};

int connectTo(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the socket interface asks for it
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return fd;
    ::close(fd);
    return -1;
}

/// A request fits into an empty send buffer of loopback, so a blocking send does not wait.
bool sendNext(Client &client, const std::function<QByteArray()> &make)
{
    const QByteArray bytes = make();
    client.in.clear();
    client.sent = Ticks::now();
    return ::send(client.socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL)
        == bytes.size();
}

/// 0: not complete yet, else the status.
int answerIn(const QByteArray &in)
{
    const qsizetype end = in.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const qsizetype at = in.indexOf("Content-Length: ");
    const qsizetype length
        = at < 0 || at > end ? 0 : in.mid(at + 16, in.indexOf('\r', at) - at - 16).toLongLong();
    return in.size() < end + 4 + length ? 0 : in.mid(9, 3).toInt();
}

double percentile(const std::vector<double> &sorted, double part)
{
    return sorted.empty() ? 0 : sorted[static_cast<size_t>(part * static_cast<double>(sorted.size() - 1))];
}

} // namespace

LoadResult load(
    quint16 port, const std::function<QByteArray()> &make, int connections, std::chrono::milliseconds time)
{
    LoadResult result;
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<Client> clients(static_cast<size_t>(connections));
    for (size_t i = 0; i < clients.size(); ++i) {
        clients[i].socket = connectTo(port);
        epoll_event wanted {};
        wanted.events = EPOLLIN;
        wanted.data.u64 = i;
        if (clients[i].socket < 0 || ::epoll_ctl(poll, EPOLL_CTL_ADD, clients[i].socket, &wanted) != 0
            || !sendNext(clients[i], make))
            ++result.errors;
    }
    std::vector<double> latencies;
    const auto begin = Ticks::now();
    const auto countFrom = begin + time / 4;
    const auto end = begin + time;
    std::array<epoll_event, 64> events {};
    std::array<char, 4096> buffer {};
    while (Ticks::now() < end) {
        const int ready = ::epoll_wait(poll, events.data(), static_cast<int>(events.size()), 50);
        for (int i = 0; i < ready; ++i) {
            Client &client = clients[events[static_cast<size_t>(i)].data.u64];
            const ssize_t got = ::recv(client.socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
            if (got <= 0) {
                ++result.errors;
                ::epoll_ctl(poll, EPOLL_CTL_DEL, client.socket, nullptr);
                continue;
            }
            client.in.append(buffer.data(), got);
            const int status = answerIn(client.in);
            if (status == 0)
                continue;
            const auto now = Ticks::now();
            if (status < 200 || status > 299)
                ++result.errors;
            else if (now >= countFrom)
                latencies.push_back(std::chrono::duration<double, std::micro>(now - client.sent).count());
            if (!sendNext(client, make))
                ++result.errors;
        }
    }
    for (const Client &client : clients)
        ::close(client.socket);
    ::close(poll);
    std::sort(latencies.begin(), latencies.end());
    result.perSecond
        = static_cast<double>(latencies.size()) / std::chrono::duration<double>(end - countFrom).count();
    result.p50Us = percentile(latencies, 0.5);
    result.p99Us = percentile(latencies, 0.99);
    return result;
}

} // namespace hookdesk::bench
