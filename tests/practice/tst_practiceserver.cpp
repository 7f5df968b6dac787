// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "AskServer.h"
#include "support/TestMain.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray plainForm = "application/x-www-form-urlencoded";
const QByteArray multipart = "multipart/form-data; boundary=B";

QByteArray field(const QByteArray &name, const QByteArray &value)
{
    return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
}

QByteArray audio(const QByteArray &name, const QByteArray &fileName, const QByteArray &type,
                 const QByteArray &bytes)
{
    return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName +
           "\"\r\nContent-Type: " + type + "\r\n\r\n" + bytes + "\r\n";
}

const QByteArray end = "--B--\r\n";
const QByteArray oneSection =
    field("title", "Act") + field("sections", R"([{"title":"Section 1"}])") +
    audio("section_0_englishAudio", "a.ogg", "audio/ogg", "OggS bytes") + end;

} // namespace

class TestPracticeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lessonsOutliveARestart()
    {
        Server s;
        const auto created = s.ask("POST", lessons, oneSection, multipart);
        QCOMPARE(created.status, 201);
        const auto url = created.json()["sections"_L1][0]["englishAudio"_L1]["url"_L1].toString();
        const auto token = s.token;
        const auto address = s.server->address();
        s.start();
        QCOMPARE(s.token, token);
        QCOMPARE(s.server->address(), address); // what was under way may go on
        const auto fetched = s.ask("GET", lessons + u'/' + created.json()["_id"_L1].toString());
        QCOMPARE(fetched.status, 200);
        QCOMPARE(fetched.json(), created.json());
        s.token.clear(); // audio needs none
        const auto served = s.ask("GET", url);
        QCOMPARE(served.status, 200);
        QCOMPARE(served.body, "OggS bytes"_ba);
        QCOMPARE(s.ask("HEAD", url).status, 200);
        QCOMPARE(s.ask("HEAD", url + u'x').status, 404);
        QCOMPARE(s.ask("GET", u"/uploads/audio/..%2f..%2ftoken"_s).status, 404);
    }

    void strangersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::newRow("list") << "GET"_ba << lessons;
        QTest::newRow("fetch") << "GET"_ba << lessons + u"/1"_s;
        QTest::newRow("create") << "POST"_ba << lessons;
        QTest::newRow("append") << "POST"_ba << lessons + u"/1/append-sections"_s;
        QTest::newRow("replace") << "PUT"_ba << lessons + u"/1"_s;
        QTest::newRow("order") << "PUT"_ba << lessons + u"/1/sections"_s;
        QTest::newRow("remove") << "DELETE"_ba << lessons + u"/1"_s;
        QTest::newRow("categories") << "GET"_ba << lessons + u"/categories/all"_s;
    }
    void strangersAreRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        Server s;
        for (const auto &token : {"wrong"_ba, QByteArray()}) {
            s.token = token;
            const auto answer = s.ask(method, path, method.startsWith('P') ? oneSection : ""_ba,
                                      method.startsWith('P') ? multipart : ""_ba);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.message(), u"Unauthorized"_s);
        }
        QCOMPARE(s.server->lessons(), QJsonArray());
        QCOMPARE(s.shelved(), QStringList());
    }

    void oldTokenIsRefusedAfterANewOne()
    {
        Server s;
        QCOMPARE(s.ask("GET", lessons).status, 200);
        s.server->setToken("another");
        QCOMPARE(s.ask("GET", lessons).status, 401);
        s.token = "another";
        QCOMPARE(s.ask("GET", lessons).status, 200);
    }

    void withoutAppend()
    {
        PracticeTraits old;
        old.hasAppend = false;
        old.hasOrder = false;
        Server s(old);
        const QString id =
            s.ask("POST", lessons, oneSection, multipart).json()["_id"_L1].toString();
        const QString path = lessons + u'/' + id;
        const auto append = s.ask("POST", path + u"/append-sections"_s, oneSection, multipart);
        QCOMPARE(append.status, 404);
        QVERIFY2(append.message().startsWith(u"Cannot POST /api/admin"_s), append.body.constData());
        const auto order =
            s.ask("PUT", path + u"/sections"_s, R"({"sections":[]})", "application/json");
        QCOMPARE(order.status, 404);
        QVERIFY(order.message().startsWith(u"Cannot PUT"_s));
        QCOMPARE(s.server->lessons()[0]["sections"_L1].toArray().size(), 1);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        const auto title = field("title", "Act");
        QTest::newRow("field too long")
            << title + field("sections", QByteArray(1'048'576, ' ')) + end << 400
            << u"Field value too long"_s;
        QTest::newRow("Opus by its ending")
            << title + audio("section_0_englishAudio", "a.opus", "audio/ogg", "OggS") + end << 400
            << u"Only audio files are allowed"_s;
        QTest::newRow("Opus by its type")
            << title + audio("section_0_englishAudio", "a.ogg", "audio/opus", "OggS") + end << 400
            << u"Only audio files are allowed"_s;
        QTest::newRow("no audio") << title + audio("x", "a.txt", "text/plain", "x") + end << 400
                                  << u"Only audio files are allowed"_s;
        QTest::newRow("bad JSON") << title + field("sections", "[{") + end << 400
                                  << u"Invalid sections JSON format"_s;
        QTest::newRow("category") << title + field("category", "cookery") + end << 500
                                  << u"Internal server error"_s;
        QTest::newRow("file too large")
            << title +
                   audio("section_0_englishAudio", "a.ogg", "audio/ogg", QByteArray(2001, 'x')) +
                   end
            << 413 << u"File too large"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, body);
        PracticeTraits traits;
        traits.fileBytes = 2000;
        Server s(traits);
        const auto answer = s.ask("POST", lessons, body, multipart);
        QTEST(answer.status, "status");
        QTEST(answer.message(), "message");
        QCOMPARE(s.server->lessons(), QJsonArray());
        if (answer.status != 500)
            QCOMPARE(s.shelved(), QStringList());
    }

    void fieldThatJustFits()
    {
        Server s;
        const auto body =
            field("title", "Act") + field("sections", "[]" + QByteArray(1'048'573, ' ')) + end;
        QCOMPARE(s.ask("POST", lessons, body, multipart).status, 201);
    }

    void plainFormCreates()
    {
        Server s;
        QUrlQuery form;
        form.addQueryItem(u"title"_s,
                          QString::fromLatin1(QUrl::toPercentEncoding(u"A & \u0915 + b"_s)));
        form.addQueryItem(u"sections"_s,
                          QString::fromLatin1(QUrl::toPercentEncoding(
                              u"[{\"title\":\"%1\"}]"_s.arg(QString(20'000, u'x')))));
        const auto created =
            s.ask("POST", lessons, form.toString(QUrl::FullyEncoded).toLatin1(), plainForm);
        QCOMPARE(created.status, 201);
        QCOMPARE(created.json()["title"_L1].toString(), u"A & \u0915 + b"_s);
        QCOMPARE(created.json()["totalSections"_L1].toInt(), 1);
    }

    void proxyRefusesALargeBody()
    {
        PracticeTraits traits;
        traits.bodyBytes = 100;
        Server s(traits);
        const auto answer = s.ask("POST", lessons, oneSection, multipart);
        QCOMPARE(answer.status, 413);
        QVERIFY(answer.type.startsWith("text/html"));
        QCOMPARE(s.server->lessons(), QJsonArray());
    }

    /// Traps 13 and 10: no word but the status, and what has come until then stays on the shelf.
    void whatTakesTooLongIsCutOff()
    {
        PracticeTraits hasty;
        hasty.requestTime = std::chrono::milliseconds(300);
        Server s(hasty);
        const QUrl address(s.server->address());
        QTcpSocket socket;
        socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
        QVERIFY(socket.waitForConnected());
        socket.write("POST /api/admin/audio-lessons HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " +
                     s.token + "\r\nContent-Type: " + multipart +
                     "\r\nContent-Length: 1000000\r\n\r\n" + oneSection.chopped(end.size()));
        QByteArray answer;
        while (socket.state() == QAbstractSocket::ConnectedState && answer.isEmpty()) {
            socket.write("x"); // steadily
            socket.waitForReadyRead(20);
            answer += socket.readAll();
        }
        QVERIFY2(answer.startsWith("HTTP/1.1 408 "), answer.constData());
        QVERIFY(answer.contains("\r\nConnection: close\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
        QCOMPARE(s.server->log().value(0).status, 408);
        QCOMPARE(s.server->lessons(), QJsonArray());
        QCOMPARE(s.shelved().size(), 1);
    }

    void headAsItIsServed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {302, 403, 404, 405, 501})
            QTest::addRow("%d", status) << status;
    }
    void headAsItIsServed()
    {
        QFETCH(const int, status);
        PracticeTraits traits;
        traits.headStatus = status;
        Server s(traits);
        const auto created = s.ask("POST", lessons, oneSection, multipart).json();
        const auto url = created["sections"_L1][0]["englishAudio"_L1]["url"_L1].toString();
        QCOMPARE(s.ask("HEAD", url).status, status);
        QCOMPARE(s.ask("GET", url).body, "OggS bytes"_ba);
    }

    /// Trap 20.
    void missingAudioIsAPage()
    {
        Server s;
        const auto answer = s.ask("GET", u"/uploads/audio/a.ogg"_s);
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.type.startsWith("text/html"));
        QFile opus(QDir(s.server->shelf()).filePath(u"a.opus"_s));
        QVERIFY(opus.open(QIODevice::WriteOnly));
        opus.close();
        const auto served = s.ask("GET", u"/uploads/audio/a.opus"_s);
        QCOMPARE(served.status, 200);
        QCOMPARE(served.type, "application/octet-stream"_ba);
    }

    /// Trap 18.
    void emptyAudioIsTaken()
    {
        Server s;
        const auto created =
            s.ask("POST", lessons,
                  audio("section_0_englishAudio", "a.ogg", "audio/ogg", {}) +
                      field("title", "Act") + field("sections", R"([{"title":"Section 1"}])") + end,
                  multipart);
        QCOMPARE(created.status, 201);
        QCOMPARE(created.json()["sections"_L1][0]["englishAudio"_L1]["fileSize"_L1].toInt(-1), 0);
    }

    /// Trap 19.
    void wholeList()
    {
        Server s;
        for (int i = 0; i < 12; ++i)
            QCOMPARE(s.ask("POST", lessons, oneSection, multipart).status, 201);
        const auto all = s.ask("GET", lessons + u"?page=1&limit=0"_s).json();
        QCOMPARE(all["items"_L1].toArray().size(), 12);
        QVERIFY(all["totalPages"_L1].isNull());
        QCOMPARE(s.ask("GET", lessons + u"?category=ipc"_s).json()["total"_L1].toInt(-1), 0);
    }

    void orderKeepsTextsAsTheyAre()
    {
        Server s;
        const auto created = s.ask("POST", lessons, oneSection, multipart).json();
        auto section = created["sections"_L1][0].toObject();
        section.insert(u"englishText"_s, u"50% & more = \u0915\n"_s);
        section.insert(u"mark"_s, 1);
        const QJsonArray wanted{section};
        const auto path = lessons + u'/' + created["_id"_L1].toString() + u"/sections"_s;
        const auto body = QJsonDocument(QJsonObject{{u"sections"_s, wanted}}).toJson();
        const auto put = s.ask("PUT", path, body, "application/json");
        QCOMPARE(put.status, 200);
        QCOMPARE(put.json()["sections"_L1].toArray(), wanted);
    }

    void orderKeepsPlusSigns()
    {
        Server s;
        const auto created = s.ask("POST", lessons, oneSection, multipart).json();
        const auto path = lessons + u'/' + created["_id"_L1].toString() + u"/sections"_s;
        const auto put =
            s.ask("PUT", path, R"({"sections":[{"title":"1 + 1"}]})", "application/json");
        QCOMPARE(put.json()["sections"_L1][0]["title"_L1].toString(), u"1 + 1"_s);
    }

    void takenPort()
    {
        QTemporaryDir storage;
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        const auto refused = PracticeServer::start({storage.path(), holder.serverPort(), {}});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Kind::PortTaken);
        Server s;
        const int port = QUrl(s.server->address()).port();
        const auto second = PracticeServer::start({storage.path(), port, {}});
        QVERIFY(!second.has_value());
    }

    void requestsAreLogged()
    {
        Server s;
        s.ask("POST", lessons, oneSection, multipart);
        s.ask("GET", lessons + u"?page=1&limit=2"_s);
        const auto log = s.server->log();
        QCOMPARE(log.size(), 2);
        QCOMPARE(log[0].method, u"POST"_s);
        QCOMPARE(log[0].status, 201);
        QCOMPARE(log[0].writesOfLesson, 1);
        QCOMPARE(log[1].path, u"/api/admin/audio-lessons?page=1&limit=2"_s);
    }
};

GUILESS_TEST(practiceserver, TestPracticeServer)
#include "tst_practiceserver.moc"
