// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redact.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>

namespace hookdesk::test {

using namespace std::chrono_literals;

struct FakeRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, as on the wire
    QByteArray path;
    QByteArray query;
    HeaderList headers;
    QByteArray body {};

    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

/// One scripted answer, good or bad.
struct FakeAnswer
{
    int status = 200;
    QByteArray body {};
    HeaderList headers {{"Content-Type", "application/json"}};
    std::chrono::milliseconds delay {0};
    qsizetype cutAfter = -1; ///< bytes of the body, then the connection is closed
    std::chrono::milliseconds trickle {0}; ///< pause between single bytes of the body
    bool hang = false; ///< never answers
    bool close = false; ///< closes without a byte
    QByteArray raw {}; ///< sent instead of everything above, then closed
};

/// A scripted HTTP server on a free loopback port that can misbehave on purpose, which a correct server
/// refuses to do: it cuts, trickles, hangs and talks nonsense. Lives in the test's thread.
class FakeServer final : public QTcpServer
{
public:
    using Script = std::function<FakeAnswer(const FakeRequest &)>;

    FakeServer() { listen(QHostAddress::LocalHost); }

    void answer(const QByteArray &method, const QByteArray &path, const FakeAnswer &reply)
    {
        m_scripts[method + ' ' + path] = {reply};
    }
    /// One after the other; the last one repeats.
    void answerInTurn(const QByteArray &method, const QByteArray &path, const QList<FakeAnswer> &replies)
    {
        m_scripts[method + ' ' + path] = replies;
    }
    /// For everything that has no answer of its own.
    void answerWith(Script script) { m_fallback = std::move(script); }
    void useTls(const QSslCertificate &certificate, const QSslKey &key)
    {
        m_certificate = certificate;
        m_key = key;
    }

    [[nodiscard]] QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const
    {
        const QString scheme = m_key.isNull() ? QStringLiteral("http") : QStringLiteral("https");
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(serverPort()).arg(pathAndQuery));
    }
    [[nodiscard]] const QList<FakeRequest> &requests() const { return m_requests; }
    [[nodiscard]] const QByteArray &received() const { return m_received; } ///< every byte that arrived
    [[nodiscard]] int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++m_connections;
        QTcpSocket *socket = nullptr;
        if (m_key.isNull()) {
            socket = new QTcpSocket(this);
            socket->setSocketDescriptor(descriptor);
        } else {
            auto *tls = new QSslSocket(this);
            tls->setSocketDescriptor(descriptor);
            tls->setLocalCertificate(m_certificate);
            tls->setPrivateKey(m_key);
            tls->startServerEncryption();
            socket = tls;
        }
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
            const QByteArray bytes = socket->readAll();
            m_received += bytes;
            *buffer += bytes;
            while (takeRequest(*buffer, socket)) { }
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    bool takeRequest(QByteArray &buffer, QTcpSocket *socket)
    {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        FakeRequest request;
        const QByteArrayList lines = buffer.first(end).split('\n');
        const QByteArrayList words = lines.first().trimmed().split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        const qsizetype question = request.target.indexOf('?');
        request.path = question < 0 ? request.target : request.target.first(question);
        request.query = question < 0 ? QByteArray() : request.target.mid(question + 1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.emplace_back(lines[i].first(colon).trimmed(), lines[i].mid(colon + 1).trimmed());
        }
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return false;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        m_requests << request;
        const FakeAnswer reply = replyTo(request);
        if (!reply.hang) {
            QTimer::singleShot(reply.delay, Qt::PreciseTimer, socket,
                [socket, reply, head = request.method == "HEAD"] { write(socket, reply, head); });
        }
        return true;
    }

    [[nodiscard]] FakeAnswer replyTo(const FakeRequest &request)
    {
        const auto script = m_scripts.find(request.method + ' ' + request.path);
        if (script != m_scripts.end())
            return script->size() > 1 ? script->takeFirst() : script->first();
        if (m_fallback)
            return m_fallback(request);
        return {.status = 404, .body = R"({"error":["no script"]})"};
    }

    static void write(QTcpSocket *socket, const FakeAnswer &reply, bool head)
    {
        if (!reply.raw.isEmpty() || reply.close) {
            socket->write(reply.raw);
            socket->disconnectFromHost();
            return;
        }
        QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status)
            + " Scripted\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        for (const auto &[name, value] : reply.headers)
            text += name + ": " + value + "\r\n";
        text += "\r\n";
        socket->write(text);
        if (head)
            return;
        if (reply.trickle > 0ms) {
            trickle(socket, reply, 0);
            return;
        }
        socket->write(reply.cutAfter < 0 ? reply.body : reply.body.first(reply.cutAfter));
        if (reply.cutAfter >= 0)
            socket->disconnectFromHost();
    }

    static void trickle(QTcpSocket *socket, const FakeAnswer &reply, qsizetype at)
    {
        if (at >= reply.body.size())
            return;
        socket->write(reply.body.mid(at, 1));
        QTimer::singleShot(reply.trickle, socket, [socket, reply, at] { trickle(socket, reply, at + 1); });
    }

    QHash<QByteArray, QList<FakeAnswer>> m_scripts;
    Script m_fallback;
    QList<FakeRequest> m_requests;
    QByteArray m_received;
    QSslCertificate m_certificate;
    QSslKey m_key;
    int m_connections = 0;
};

} // namespace hookdesk::test
