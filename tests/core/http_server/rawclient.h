// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpSocket>

/// A client that sends exactly the bytes it is told to.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_connected = m_socket.waitForConnected(5000);
    }

    [[nodiscard]] bool isConnected() const { return m_connected; }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(5000)) { }
    }

    void reset() { m_socket.abort(); }

    /// Until the server closes.
    QByteArray readAll(int timeoutMs = 5000)
    {
        QElapsedTimer timer;
        timer.start();
        while (!closed() && timer.elapsed() < timeoutMs)
            m_socket.waitForReadyRead(20);
        m_in += m_socket.readAll();
        return std::exchange(m_in, {});
    }

    /// One answer with Content-Length (or none), or what came before the end.
    QByteArray readAnswer(bool toHead = false, int timeoutMs = 5000)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < timeoutMs) {
            m_in += m_socket.readAll();
            const qsizetype end = m_in.indexOf("\r\n\r\n");
            if (end >= 0) {
                qsizetype length = 0;
                const qsizetype at = m_in.toLower().indexOf("content-length: ");
                if (!toHead && at >= 0 && at < end)
                    length = m_in.mid(at + 16, m_in.indexOf('\r', at) - at - 16).toLongLong();
                if (m_in.size() >= end + 4 + length) {
                    const QByteArray answer = m_in.first(end + 4 + length);
                    m_in.remove(0, answer.size());
                    return answer;
                }
            }
            if (closed() && m_socket.bytesAvailable() == 0)
                break;
            m_socket.waitForReadyRead(20);
        }
        return std::exchange(m_in, {});
    }

    [[nodiscard]] bool closed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool waitClosed(int timeoutMs = 5000)
    {
        QElapsedTimer timer;
        timer.start();
        while (!closed() && timer.elapsed() < timeoutMs)
            m_socket.waitForReadyRead(20);
        return closed();
    }

    static int status(const QByteArray &answer)
    {
        return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
    }
    static QByteArray body(const QByteArray &answer)
    {
        const qsizetype end = answer.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : answer.sliced(end + 4);
    }

private:
    QTcpSocket m_socket;
    QByteArray m_in;
    bool m_connected = false;
};
