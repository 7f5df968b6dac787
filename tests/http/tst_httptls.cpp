// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Whom the client believes, over real TLS: nobody the system does not know, unless a file says so.
#include "http/TlsTrust.h"
#include "HttpLane.h"
#include "support/TestAuthority.h"
#include "support/TestMain.h"

#include <openssl/x509_vfy.h>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QSslConfiguration>("identity");
        QTest::addColumn<QByteArray>("caFile");
        const QByteArray none;
        Identity expired;
        expired.fromDays = -3;
        expired.toDays = -1;
        Identity early;
        early.fromDays = 1;
        early.toDays = 2;
        Identity elsewhere;
        elsewhere.name = "DNS:lessons.example.org";
        Identity otherAddress;
        otherAddress.name = "IP:127.0.0.2";
        QTest::newRow("unknown authority") << m_authority.server() << none;
        QTest::newRow("another authority of the same name")
            << TestAuthority().server() << m_authority.pem();
        QTest::newRow("signed by itself") << TestAuthority::selfSigned() << none;
        QTest::newRow("signed by itself, an authority named")
            << TestAuthority::selfSigned() << m_authority.pem();
        QTest::newRow("expired") << m_authority.server(expired) << m_authority.pem();
        QTest::newRow("not valid yet") << m_authority.server(early) << m_authority.pem();
        QTest::newRow("for another name") << m_authority.server(elsewhere) << m_authority.pem();
        QTest::newRow("for another address")
            << m_authority.server(otherAddress) << m_authority.pem();
    }
    /// Not a byte of the request, and so no token, leaves this computer.
    void refused()
    {
        QFETCH(QSslConfiguration, identity);
        QFETCH(QByteArray, caFile);
        RawServer server(&answerOk, identity);
        for (const QByteArray method : {"GET", "HEAD", "POST", "PUT", "DELETE"}) {
            Lane lane(std::chrono::seconds(60), caFile.isEmpty() ? QString() : file(caFile));
            auto request = method.startsWith('P') ? writing(server.url(), method, "{}")
                                                  : to(server.url(), method);
            request.token = "secret-token";
            const auto reply = lane.send(std::move(request));
            QVERIFY(!reply.has_value());
            QCOMPARE(reply.error().kind, Kind::TlsUntrusted);
            QVERIFY(!reply.error().doubtful);
            QVERIFY(!reply.error().detail.isEmpty());
            QVERIFY(!reply.error().detail.contains(u"secret"_s));
        }
        QTest::qWait(50); // what was sent by mistake would have arrived by then
        QVERIFY(server.connections() >= 5);
        QCOMPARE(server.requests().size(), 0);
        QCOMPARE(server.unfinished(), 0);
    }

    void trustedByFile_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("alone in the file") << QByteArray();
        QTest::newRow("behind another") << TestAuthority("Another CA").pem();
        QTest::newRow("behind words") << "Our CA, ask the office\n"_ba;
    }
    void trustedByFile()
    {
        QFETCH(QByteArray, before);
        RawServer server(&answerOk, m_authority.server());
        Lane lane(std::chrono::seconds(60), file(before + m_authority.pem()));
        QVERIFY(lane.send(to(server.url())).has_value());
        QVERIFY(lane.send(writing(server.url(), "POST", "{\"a\":1}")).has_value());
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(server.requests()[1].contains("\r\nAuthorization: Bearer secret-token\r\n"));
        QCOMPARE(bodyOf(server.requests()[1]), "{\"a\":1}"_ba);
    }

    /// One lane's file is nothing to another lane, before or after.
    void trustedForOneServerOnly()
    {
        RawServer server(&answerOk, m_authority.server());
        RawServer other(&answerOk, m_authority.server());
        Lane trusting(std::chrono::seconds(60), file(m_authority.pem()));
        Lane plain;
        QVERIFY(trusting.send(to(server.url())).has_value());
        QCOMPARE(plain.send(to(server.url())).error().kind, Kind::TlsUntrusted);
        QCOMPARE(plain.send(to(other.url())).error().kind, Kind::TlsUntrusted);
        QCOMPARE(other.requests().size(), 0);
    }

    void fileAddsToTheSystems()
    {
        const TestAuthority known("Known to the system");
        const auto before = qgetenv("SSL_CERT_FILE");
        const auto restore = qScopeGuard([&before] { qputenv("SSL_CERT_FILE", before); });
        qputenv("SSL_CERT_FILE", file(known.pem()).toLocal8Bit());

        RawServer ofSystem(&answerOk, known.server());
        RawServer ofFile(&answerOk, m_authority.server());
        Lane both(std::chrono::seconds(60), file(m_authority.pem()));
        QVERIFY(both.send(to(ofSystem.url())).has_value());
        QVERIFY(both.send(to(ofFile.url())).has_value());
        Lane plain;
        QVERIFY(plain.send(to(ofSystem.url())).has_value());
        QCOMPARE(plain.send(to(ofFile.url())).error().kind, Kind::TlsUntrusted);
    }

    /// Of this computer's own authorities no server can be had here, so ask for one of the list.
    void systemsOwnAreKnown()
    {
        const auto trust = tlsTrust({});
        QVERIFY(trust);
        const QSslCertificate listed = QSslConfiguration::systemCaCertificates().value(0);
        QVERIFY2(!listed.isNull(), "this computer knows no authority");
        const auto der = listed.toDer();
        const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
        const std::unique_ptr<X509, decltype(&X509_free)> asked(
            d2i_X509(nullptr, &bytes, static_cast<long>(der.size())), &X509_free);
        const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> looking(
            X509_STORE_CTX_new(), &X509_STORE_CTX_free);
        X509_STORE_CTX_init(looking.get(), trust->get(), asked.get(), nullptr);
        X509 *found = nullptr;
        QCOMPARE(X509_STORE_CTX_get1_issuer(&found, looking.get(), asked.get()), 1);
        X509_free(found);
    }

    void fileThatIsNone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("not there") << m_dir.filePath(u"nowhere.pem"_s);
        QTest::newRow("a folder") << m_dir.path();
        QTest::newRow("empty") << file({});
        QTest::newRow("no certificate") << file("What is this?\n");
        QTest::newRow("damaged") << file(m_authority.pem().replace("\nM", "\n?"));
        QTest::newRow("only a key") << file(m_authority.server().privateKey().toPem());
    }
    void fileThatIsNone()
    {
        QFETCH(QString, path);
        RawServer server(&answerOk, m_authority.server());
        Lane lane(std::chrono::seconds(60), path);
        const auto reply = lane.send(writing(server.url(), "POST", "{}"));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::CannotRead);
        QVERIFY(!reply.error().doubtful);
        QVERIFY2(reply.error().detail.startsWith(path + u": "_s), qPrintable(reply.error().detail));
        QCOMPARE(server.connections(), 0);
    }

    /// Off TLS on the very same machine: the token must not follow.
    void redirectOffTls()
    {
        RawServer elsewhere(&answerOk);
        RawServer server(
            [&elsewhere](QTcpSocket &socket, const QByteArray &) {
                socket.write("HTTP/1.1 307 Temporary Redirect\r\nLocation: " +
                             elsewhere.url().toEncoded() + "\r\nContent-Length: 0\r\n\r\n");
            },
            m_authority.server());
        Lane lane(std::chrono::seconds(60), file(m_authority.pem()));
        const auto reply = lane.send(writing(server.url(), "POST", "{}"));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Redirected);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(elsewhere.connections(), 0);
    }

private:
    /// A new file in this test's folder.
    QString file(const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(u"ca-%1.pem"_s.arg(++m_files)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

    QTemporaryDir m_dir;
    TestAuthority m_authority;
    int m_files = 0;
};

GUILESS_TEST(httptls, TestHttpTls)
#include "tst_httptls.moc"
