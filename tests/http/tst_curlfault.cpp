// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/CurlFault.h"
#include "support/TestMain.h"

#include <cerrno>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class TestCurlFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void told_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("systemError");
        QTest::addColumn<int>("proxyStatus"); // 0: there is no proxy
        QTest::addColumn<int>("proxyError");
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::addColumn<QString>("words"); // none: libcurl's own
        const auto row = [](const char *name, CURLcode code, QNetworkReply::NetworkError error) {
            QTest::newRow(name) << int(code) << 0 << 0 << int(CURLPX_OK) << error << QString();
        };
        row("all well", CURLE_OK, QNetworkReply::NoError);
        row("no such name", CURLE_COULDNT_RESOLVE_HOST, QNetworkReply::HostNotFoundError);
        row("no such proxy", CURLE_COULDNT_RESOLVE_PROXY, QNetworkReply::ProxyNotFoundError);
        row("no way there", CURLE_COULDNT_CONNECT, QNetworkReply::ConnectionRefusedError);
        row("not to be believed", CURLE_PEER_FAILED_VERIFICATION,
            QNetworkReply::SslHandshakeFailedError);
        for (const auto *words : {"error:0A00010B:SSL routines::wrong version number",
                                  "error:0A000410:SSL routines::sslv3 alert handshake failure",
                                  "error:0A00042E:SSL routines::tlsv1 alert protocol version",
                                  "error:0A0000C6:SSL routines::packet length too long"})
            row(words, CURLE_SSL_CONNECT_ERROR, QNetworkReply::ProtocolUnknownError);
        for (const auto *words : {"error:0A000418:SSL routines::tlsv1 alert unknown ca",
                                  "error:0A000412:SSL routines::sslv3 alert bad certificate",
                                  "error:06880006:asn1 encoding routines::EVP lib"})
            row(words, CURLE_SSL_CONNECT_ERROR, QNetworkReply::SslHandshakeFailedError);
        for (const auto *words : {"Recv failure: Connection reset by peer",
                                  "OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to x:443 ",
                                  "error:0A000126:SSL routines::unexpected eof while reading"})
            row(words, CURLE_SSL_CONNECT_ERROR, QNetworkReply::RemoteHostClosedError);
        row("nobody to believe", CURLE_SSL_CACERT_BADFILE, QNetworkReply::SslHandshakeFailedError);
        row("nothing came", CURLE_GOT_NOTHING, QNetworkReply::RemoteHostClosedError);
        row("cut in the answer", CURLE_PARTIAL_FILE, QNetworkReply::RemoteHostClosedError);
        row("cut in the body", CURLE_SEND_ERROR, QNetworkReply::RemoteHostClosedError);
        row("no HTTP at all", CURLE_UNSUPPORTED_PROTOCOL, QNetworkReply::ProtocolFailure);
        row("garbage", CURLE_WEIRD_SERVER_REPLY, QNetworkReply::RemoteHostClosedError);
        QTest::newRow("refused") << int(CURLE_COULDNT_CONNECT) << ECONNREFUSED << 0
                                 << int(CURLPX_OK) << QNetworkReply::ConnectionRefusedError
                                 << u"Connection refused"_s;
        const auto proxy = [](const char *name, CURLcode code, int status, CURLproxycode socks,
                              QNetworkReply::NetworkError error) {
            QTest::newRow(name) << int(code) << 0 << status << int(socks) << error << QString();
        };
        proxy("tunnel forbidden", CURLE_RECV_ERROR, 403, CURLPX_OK,
              QNetworkReply::UnknownProxyError);
        proxy("tunnel wants credentials", CURLE_RECV_ERROR, 407, CURLPX_OK,
              QNetworkReply::ProxyAuthenticationRequiredError);
        proxy("lost behind a tunnel", CURLE_RECV_ERROR, 200, CURLPX_OK,
              QNetworkReply::RemoteHostClosedError);
        proxy("SOCKS refuses the user", CURLE_PROXY, 0, CURLPX_USER_REJECTED,
              QNetworkReply::ProxyAuthenticationRequiredError);
        proxy("SOCKS wants a user", CURLE_PROXY, 0, CURLPX_NO_AUTH,
              QNetworkReply::ProxyAuthenticationRequiredError);
        proxy("SOCKS cannot reach it", CURLE_PROXY, 0, CURLPX_REPLY_HOST_UNREACHABLE,
              QNetworkReply::UnknownProxyError);
    }
    void told()
    {
        QFETCH(const int, code);
        QFETCH(const int, systemError);
        QFETCH(const int, proxyStatus);
        QFETCH(const int, proxyError);
        CurlEnd end;
        end.code = static_cast<CURLcode>(code);
        end.words = QString::fromLatin1(QTest::currentDataTag());
        end.systemError = systemError;
        end.proxyStatus = proxyStatus;
        end.proxyError = static_cast<CURLproxycode>(proxyError);
        const auto fault = networkFault(end);
        QTEST(fault.error, "error");
        QFETCH(const QString, words);
        QCOMPARE(fault.words, code == CURLE_OK ? QString() : words.isEmpty() ? end.words : words);
    }

    void cause_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("systemError");
        QTest::addColumn<bool>("isBegun");
        QTest::addColumn<Cause>("cause");
        const auto row = [](const char *name, CURLcode code, int systemError, Cause cause,
                            bool isBegun = false) {
            QTest::newRow(name) << int(code) << systemError << isBegun << cause;
        };
        row("no such name", CURLE_COULDNT_RESOLVE_HOST, 0, Cause::NoSuchHost);
        row("refused", CURLE_COULDNT_CONNECT, ECONNREFUSED, Cause::NothingListens);
        row("no such network", CURLE_COULDNT_CONNECT, ENETUNREACH, Cause::NoRoute);
        row("no such computer", CURLE_COULDNT_CONNECT, EHOSTUNREACH, Cause::NoRoute);
        row("no answer to knocking", CURLE_COULDNT_CONNECT, ETIMEDOUT, Cause::KindSaysIt);
        row("not allowed", CURLE_COULDNT_CONNECT, EACCES, Cause::Unknown);
        row("nothing came", CURLE_GOT_NOTHING, 0, Cause::KindSaysIt);
        row("nothing came of a body", CURLE_GOT_NOTHING, 0, Cause::KindSaysIt, true);
        row("lost while reading", CURLE_RECV_ERROR, ECONNRESET, Cause::KindSaysIt);
        row("lost while sending", CURLE_SEND_ERROR, EPIPE, Cause::KindSaysIt, true);
        row("a second try was not made", CURLE_SEND_FAIL_REWIND, 0, Cause::KindSaysIt, true);
        row("cut in the answer", CURLE_PARTIAL_FILE, 0, Cause::KindSaysIt);
        row("garbage", CURLE_WEIRD_SERVER_REPLY, 0, Cause::Unknown);
        row("not to be believed", CURLE_PEER_FAILED_VERIFICATION, 0, Cause::Unknown);
        row("all well", CURLE_OK, 0, Cause::Unknown);
    }
    void cause()
    {
        QFETCH(const int, code);
        QFETCH(const int, systemError);
        QFETCH(const bool, isBegun);
        CurlEnd end;
        end.code = static_cast<CURLcode>(code);
        end.systemError = systemError;
        end.isBegun = isBegun;
        QTEST(networkFault(end).cause, "cause");
    }

    /// Whatever is said of a second try: the first may have been carried out.
    void begun()
    {
        for (const auto code :
             {CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_HOST, CURLE_PEER_FAILED_VERIFICATION,
              CURLE_PROXY, CURLE_ABORTED_BY_CALLBACK, CURLE_SEND_FAIL_REWIND}) {
            CurlEnd end;
            end.code = code;
            end.isBegun = true;
            end.viaProxy = true;
            end.proxyStatus = 407;
            QCOMPARE(networkFault(end).error, QNetworkReply::RemoteHostClosedError);
        }
    }

    void proxyThatIsNotThere()
    {
        CurlEnd end;
        end.code = CURLE_COULDNT_CONNECT;
        end.viaProxy = true;
        QCOMPARE(networkFault(end).error, QNetworkReply::ProxyConnectionRefusedError);
    }
};

GUILESS_TEST(curlfault, TestCurlFault)
#include "tst_curlfault.moc"
