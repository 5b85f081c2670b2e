// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"
#include "tests/support/fakeserver.h"
#include "tests/support/waitfor.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;
using namespace hookdesk::net;
using namespace hookdesk::test;
using namespace Qt::StringLiterals;

class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty() || !QSslSocket::supportsSsl())
            QSKIP("needs the openssl command and a TLS backend");
        const QString key = m_folder.filePath(u"key.pem"_s);
        const QString certificate = m_folder.filePath(u"certificate.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
            {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s,
                certificate, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                u"subjectAltName=IP:127.0.0.1"_s});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        m_key = QSslKey(keyFile.readAll(), QSsl::Rsa);
        m_certificate = QSslCertificate::fromPath(certificate).value(0);
        QVERIFY(!m_key.isNull());
        QVERIFY(!m_certificate.isNull());
    }

    void selfSignedCertificateIsRefusedEveryTime()
    {
        FakeServer server;
        server.useTls(m_certificate, m_key);
        server.answerWith([](const FakeRequest &) { return FakeAnswer {.body = "{}"}; });
        HttpClient client;
        for (int i = 0; i < 3; ++i) {
            HttpRequest request;
            request.method = i == 1 ? "POST" : "GET";
            request.url = server.url(u"/a"_s);
            request.secretHeaders = {{"Authorization"_ba, "Bearer "_ba, Secret("canary"_ba)}};
            const auto answer = waitFor(client.send(request));
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Error::Kind::Tls);
            QVERIFY2(answer.error().detail.contains(u"self"_s, Qt::CaseInsensitive),
                qPrintable(answer.error().detail));
        }
        QVERIFY(server.requests().isEmpty());
    }
    void plainHttpBehindHttpsIsATlsError()
    {
        FakeServer server;
        server.answerWith([](const FakeRequest &) { return FakeAnswer {.body = "{}"}; });
        QTcpServer talker; // says something that is not TLS
        QVERIFY(talker.listen(QHostAddress::LocalHost));
        connect(&talker, &QTcpServer::newConnection, &talker, [&talker] {
            QTcpSocket *socket = talker.nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
        HttpClient client;
        HttpRequest request;
        request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(talker.serverPort()));
        request.deadline = 5s;
        const auto answer = waitFor(client.send(request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Tls);
    }

private:
    QTemporaryDir m_folder;
    QSslKey m_key;
    QSslCertificate m_certificate;
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
