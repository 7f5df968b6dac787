// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Looking at servers that are rude, away, slow or crowded.
#include "../http/RawServer.h"
#include "support/HurriedClock.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"
#include "verify/FindLesson.h"
#include "verify/VerifyLesson.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

struct Client {
    HurriedClock clock;
    Cancellation cancel;
    Account account{QByteArray("good")};
    HttpClient api;
    HttpClient audio;
    AudioLessonsClient client;
    Looking looking{client, clock, cancel};

    explicit Client(const RawServer &server)
        : api(HttpClient::realNetwork(), clock, std::chrono::seconds(300), nullptr)
        , audio(HttpClient::realNetwork(), clock, std::chrono::seconds(300), nullptr)
        , client(*ServerAddress::parse(server.url(u"/api"_s).toString(), false), api, audio,
                 account, cancel)
    {
    }
};

/// One section whose audio is listed as files 0, 1, ... of 1,000 bytes each.
LessonFolder folderOf(int files)
{
    LessonFolder folder;
    folder.title = u"Act"_s;
    for (int i = 0; i < files; ++i) {
        Section section;
        section.title = u"Section %1"_s.arg(i);
        AudioFile audio;
        audio.size = 1000;
        section.content.audio[0] = audio;
        folder.sections.append(section);
    }
    return folder;
}

QByteArray lessonOf(int files)
{
    QJsonArray sections;
    for (int i = 0; i < files; ++i) {
        const QJsonObject audio{{u"url"_s, u"/uploads/%1"_s.arg(i)}, {u"fileSize"_s, 1000}};
        sections.append(
            QJsonObject{{u"title"_s, u"Section %1"_s.arg(i)}, {u"englishAudio"_s, audio}});
    }
    const QJsonObject lesson{{u"_id"_s, u"7"_s}, {u"title"_s, u"Act"_s}, {u"sections"_s, sections}};
    return RawServer::answer("200 OK", QJsonDocument(lesson).toJson());
}

bool isForAudio(const QByteArray &request)
{
    return request.contains(" /uploads/");
}

const QByteArray servedHead = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";

template <typename T>
T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace

class TestLooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void audio_data();
    void audio();
    void goodAfterAWhile();
    void awayIsNotWaitedForFileByFile();
    void lessonAfterAWhile();
    void anotherLessonIsNoAnswer();
    void tokenIsReadOnceMore();
    void progressIsTold();
    void cancelEndsAtOnce_data();
    void cancelEndsAtOnce();
    void byTitle_data();
    void byTitle();
    void aListWithoutAnEnd();
};

void TestLooking::audio_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, const QByteArray &answer, Finding finding,
                        int requests = 1) { QTest::newRow(name) << answer << finding << requests; };
    // What HEAD does not tell as expected is asked of GET.
    row("served", servedHead, Finding::same);
    row("of another size", "HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n", Finding::audioDiffers,
        2);
    row("empty", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Finding::audioDiffers, 2);
    row("without a size", "HTTP/1.1 200 OK\r\n\r\n", Finding::unverifiable, 2);
    row("with a size that is none", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        Finding::unverifiable, -1);
    row("gone", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", Finding::audioMissing, 2);
    row("gone for good", "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n", Finding::audioMissing,
        2);
    row("forbidden", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", Finding::unverifiable,
        2);
    row("wants a token", "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n",
        Finding::unverifiable, 2);
    row("elsewhere", "HTTP/1.1 302 Found\r\nLocation: /uploads/x\r\nContent-Length: 0\r\n\r\n",
        Finding::unverifiable, 7);
    // Where HEAD is not served, GET is: both, each time.
    row("a failure that lasts", "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n",
        Finding::unverifiable, 8);
    row("busy for long", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", Finding::unverifiable,
        4);
}

void TestLooking::audio()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, requests);
    int looks = 0;
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        looks += isForAudio(request) ? 1 : 0;
        socket.write(isForAudio(request) ? answer : lessonOf(1));
        if (isForAudio(request) && !answer.contains("Content-Length"))
            socket.disconnectFromHost();
    });
    Client client(server);
    const auto folder = folderOf(1);
    const auto result = wait(verifyLesson(client.looking, folder, u"7"_s, ConfirmLevel::Served));
    QVERIFY(result.has_value());
    const auto &seen = result->sections[0].audio[0];
    QTEST(seen.finding, "finding");
    if (requests > 0)
        QCOMPARE(looks, requests);
    QCOMPARE(result->requests, 1 + looks);
    QCOMPARE(seen.trouble.isEmpty(), seen.finding != Finding::unverifiable);
    if (seen.finding == Finding::unverifiable)
        QVERIFY2(seen.trouble.contains(u"/uploads/0"_s), qPrintable(seen.trouble));
}

void TestLooking::goodAfterAWhile()
{
    int looks = 0;
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        if (!isForAudio(request))
            socket.write(lessonOf(1));
        else if (++looks < 3)
            socket.write("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
        else
            socket.write(servedHead);
    });
    Client client(server);
    const auto folder = folderOf(1);
    const auto result = wait(verifyLesson(client.looking, folder, u"7"_s, ConfirmLevel::Served));
    QCOMPARE(result->whole(), 1);
    QVERIFY(result->milliseconds >= 500); // by the clock given
    QCOMPARE(looks, 3);
}

void TestLooking::awayIsNotWaitedForFileByFile()
{
    int looks = 0;
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        looks += isForAudio(request) ? 1 : 0;
        socket.write(isForAudio(request) ? "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"_ba
                                         : lessonOf(60));
    });
    Client client(server);
    const auto folder = folderOf(60);
    const auto result = wait(verifyLesson(client.looking, folder, u"7"_s, ConfirmLevel::Served));
    QCOMPARE(result->summary(), (QMap<QString, int>{{u"unverifiable"_s, 60}}));
    QVERIFY2(looks >= 60 && looks < 60 + 3 * 20, qPrintable(QString::number(looks)));
}

void TestLooking::lessonAfterAWhile()
{
    int looks = 0;
    RawServer server([&](QTcpSocket &socket, const QByteArray &) {
        socket.write(++looks < 3 ? RawServer::answer("502 Bad Gateway", "<html>", "text/html")
                                 : lessonOf(1));
    });
    Client client(server);
    const auto folder = folderOf(1);
    QVERIFY(wait(verifyLesson(client.looking, folder, u"7"_s, ConfirmLevel::Listed)));
    QCOMPARE(looks, 3);
    looks = -100;
    client.looking.retries = 1;
    const auto result = wait(verifyLesson(client.looking, folder, u"7"_s, ConfirmLevel::Listed));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::ServerFault);
    QCOMPARE(looks, -98);
}

void TestLooking::anotherLessonIsNoAnswer()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) { socket.write(lessonOf(1)); });
    Client client(server);
    client.looking.retries = 0;
    const auto folder = folderOf(1);
    const auto result = wait(verifyLesson(client.looking, folder, u"8"_s, ConfirmLevel::Listed));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::BadAnswer);
}

void TestLooking::tokenIsReadOnceMore()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(request.contains("Bearer better")
                         ? lessonOf(1)
                         : RawServer::answer("401 No", R"({"message":"No"})"));
    });
    Client client(server);
    const auto folder = folderOf(1);
    const auto refused = wait(verifyLesson(client.looking, folder, u"7"_s, ConfirmLevel::Listed));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::NotSignedIn);
    client.account.setReread([] { return "better"_ba; });
    QVERIFY(wait(verifyLesson(client.looking, folder, u"7"_s, ConfirmLevel::Listed)));
}

void TestLooking::progressIsTold()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(isForAudio(request) ? servedHead : lessonOf(9));
    });
    Client client(server);
    const auto folder = folderOf(9);
    QList<int> looked;
    qint64 bytes = 0;
    const OnLooked onLooked = [&](const LookProgress &now) {
        looked.append(now.looked);
        bytes = now.bytes;
        QCOMPARE(now.total, 9);
        QCOMPARE(now.bytesTotal, 9000);
    };
    QVERIFY(wait(verifyLesson(client.looking, folder, u"7"_s, ConfirmLevel::Served, onLooked)));
    QCOMPARE(looked, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    QCOMPARE(bytes, 9000);
}

void TestLooking::cancelEndsAtOnce_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("while nothing is heard") << QByteArray();
    QTest::newRow("while it waits to try again")
        << "HTTP/1.1 503 Busy\r\nRetry-After: 900\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("in the middle of a file")
        << "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc"_ba;
}

void TestLooking::cancelEndsAtOnce()
{
    QFETCH(const QByteArray, answer);
    RawServer server([&](QTcpSocket &socket, const QByteArray &request) {
        socket.write(isForAudio(request) ? answer : lessonOf(50));
    });
    Client client(server);
    const auto folder = folderOf(50);
    QTimer::singleShot(300, &client.cancel, [&] { client.cancel.request(Kind::Cancelled); });
    QElapsedTimer timer;
    timer.start();
    const auto result = wait(verifyLesson(client.looking, folder, u"7"_s, ConfirmLevel::Deep));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Cancelled);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestLooking::byTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("found");
    QTest::addColumn<Kind>("error");
    QTest::newRow("on the last page") << u"Lesson 44"_s << u"44"_s << Kind();
    QTest::newRow("white space and form") << u" Caf\u00e9 "_s << u"45"_s << Kind();
    QTest::newRow("not there") << u"Lesson 4"_s + u"!"_s << u"Lesson 4!"_s << Kind::LessonNotFound;
    QTest::newRow("twice, far apart") << u"Twice"_s << u"46, 3"_s << Kind::LessonAmbiguous;
}

void TestLooking::byTitle()
{
    QFETCH(const QString, title);
    QFETCH(const Kind, error);
    RawServer server([](QTcpSocket &socket, const QByteArray &request) {
        QList<QJsonObject> all; // the newest first
        for (int i = 47; i > 0; --i) {
            const QString name = i == 3 || i == 46 ? u"Twice"_s
                                 : i == 45         ? u"Cafe\u0301"_s
                                                   : u"Lesson %1"_s.arg(i);
            all.append(QJsonObject{{u"_id"_s, QString::number(i)}, {u"title"_s, name}});
        }
        all.move(all.size() - 44, all.size() - 1);
        const auto page = request.mid(request.indexOf("page=") + 5).split('&').first().toInt();
        QJsonArray items;
        for (qsizetype i = (page - 1) * 20; i < qMin<qsizetype>(page * 20, all.size()); ++i)
            items.append(all[i]);
        const QJsonObject json{{u"items"_s, items}, {u"totalPages"_s, 3}};
        socket.write(RawServer::answer("200 OK", QJsonDocument(json).toJson()));
    });
    Client client(server);
    const auto found = wait(findLesson(client.looking, title));
    if (found) {
        QTEST(*found, "found");
    } else {
        QCOMPARE(found.error().kind, error);
        QTEST(found.error().detail, "found");
    }
    QCOMPARE(found.has_value(), error == Kind());
}

/// It ignores the page's number, and says that there are a million.
void TestLooking::aListWithoutAnEnd()
{
    RawServer server([](QTcpSocket &socket, const QByteArray &) {
        const QJsonArray items{QJsonObject{{u"_id"_s, u"1"_s}, {u"title"_s, u"Act"_s}}};
        const QJsonObject json{{u"items"_s, items}, {u"totalPages"_s, 1'000'000}};
        socket.write(RawServer::answer("200 OK", QJsonDocument(json).toJson()));
    });
    Client client(server);
    QCOMPARE(wait(findLesson(client.looking, u"Act"_s)), Result<QString>(u"1"_s));
    QCOMPARE(server.requests().size(), 2);
}

GUILESS_TEST(looking, TestLooking)
#include "tst_looking.moc"
