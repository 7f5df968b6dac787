// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Bell.h"
#include "base/FakeClock.h"
#include "HttpLane.h"
#include "support/TestMain.h"

#include <fcntl.h>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Has each piece only when it is asked for a second time.
class LateFiles final : public BodyFiles
{
public:
    LateFiles(QList<PinnedFile> files, std::function<void()> ready)
        : m_files(readAtOnce(std::move(files), {}))
        , m_bell(std::move(ready))
    {
    }
    std::optional<Result<QByteArray>> next() override
    {
        m_isLate = !m_isLate;
        if (!m_isLate)
            return m_files->next();
        m_bell.rope().ring();
        return std::nullopt;
    }

private:
    std::unique_ptr<BodyFiles> m_files;
    Bell m_bell;
    bool m_isLate = false;
};

} // namespace

/// Requests that we give up ourselves: no progress, a cancel, a file that changed.
class TestHttpGiveUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceTimesOut()
    {
        RawServer server([](QTcpSocket &, const QByteArray &) {});
        Lane lane(Milliseconds(200));
        const auto reply = lane.send(writing(server.url(), "POST", "{}"));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Timeout);
        QVERIFY(reply.error().doubtful);
    }

    void onlyAStandstillTimesOut()
    {
        QTcpSocket *connection = nullptr;
        RawServer server([&connection](QTcpSocket &socket, const QByteArray &) {
            connection = &socket;
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\na");
        });
        FakeClock clock;
        Cancellation cancel;
        HttpClient client(HttpClient::realNetwork(), clock, Milliseconds(200), nullptr);
        auto request = to(server.url());
        QByteArray received;
        request.onReceived = [&received](QByteArrayView piece) { received += piece; };
        auto task = client.send(std::move(request), cancel);
        // Three times 150 ms, with a byte in between, is no standstill of 200 ms.
        for (const auto &soFar : {"a"_ba, "ab"_ba, "abc"_ba}) {
            QTRY_COMPARE(received, soFar);
            clock.advance(Milliseconds(150));
            connection->write(QByteArray(1, static_cast<char>('a' + soFar.size())));
        }
        const auto reply = QCoro::waitFor(task);
        QVERIFY(reply.has_value());
        QCOMPARE(received, "abcd"_ba);
        QCOMPARE(clock.waiting(), 0);
    }

    void standstillInTheAnswer()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 201 Created\r\nContent-Length: 4\r\n\r\na");
        });
        FakeClock clock;
        Cancellation cancel;
        HttpClient client(HttpClient::realNetwork(), clock, Milliseconds(200), nullptr);
        auto request = writing(server.url(), "POST", "{}");
        QByteArray received;
        request.onReceived = [&received](QByteArrayView piece) { received += piece; };
        auto task = client.send(std::move(request), cancel);
        QTRY_COMPARE(received, "a"_ba);
        clock.advance(Milliseconds(199));
        QCoreApplication::processEvents();
        QVERIFY(!task.isReady());
        clock.advance(Milliseconds(1));
        const auto reply = QCoro::waitFor(task);
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Timeout);
        QVERIFY(reply.error().doubtful);
    }

    /// None waits for another, where its time-out would run unseen.
    void manyAtOnce()
    {
        RawServer server([](QTcpSocket &, const QByteArray &) {});
        Lane lane;
        std::vector<QCoro::Task<Result<HttpReply>>> underWay;
        constexpr int requests = 72;
        for (int i = 0; i < requests; ++i)
            underWay.push_back(lane.client.send(to(server.url()), lane.cancel));
        QTRY_COMPARE(server.requests().size(), requests);
        lane.cancel.request(Kind::Cancelled);
        for (auto &one : underWay)
            QVERIFY(!QCoro::waitFor(one));
    }

    void cancelInTheMiddle()
    {
        Lane lane;
        RawServer server(
            [&lane](QTcpSocket &, const QByteArray &) { lane.cancel.request(Kind::Paused); });
        const auto reply = lane.send(writing(server.url(), "POST", "{}"));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Paused);
        QVERIFY2(reply.error().doubtful, "it may have been carried out");
    }

    void cancelInTheBody()
    {
        LessonOnDisk lesson;
        lesson.write(u"large"_s, "x");
        QVERIFY(QFile::resize(lesson.path() + u"/large"_s, 64 * 1024 * 1024));
        RawServer server(&answerOk);
        Lane lane;
        auto request = writing(server.url(), "POST", "{}");
        request.body.emplace_back(pinned(lesson, u"large"_s));
        request.onSent = [&lane](qint64 bytes) {
            if (bytes > 1024 * 1024)
                QMetaObject::invokeMethod(
                    &lane.cancel, [&lane] { lane.cancel.request(Kind::Cancelled); },
                    Qt::QueuedConnection);
        };
        const auto reply = lane.send(std::move(request));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Cancelled);
        QCOMPARE(server.requests().size(), 0);
    }

    /// A pipe that nobody writes to stands for a disk that does not answer.
    void diskThatDoesNotAnswer_data()
    {
        QTest::addColumn<bool>("cancels");
        QTest::newRow("cancelled") << true;
        QTest::newRow("given up in time") << false;
    }
    void diskThatDoesNotAnswer()
    {
        QFETCH(const bool, cancels);
        LessonOnDisk lesson;
        const QString path = lesson.path() + u"/pipe"_s;
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        PinnedFile file;
        file.path = path;
        file.name = u"Section_1/a.opus"_s;
        file.size = 10;
        RawServer server(&answerOk);
        Lane lane(cancels ? Milliseconds(60'000) : Milliseconds(300));
        auto request = writing(server.url(), "POST", "head");
        request.body.emplace_back(file);
        auto stalled = lane.client.send(std::move(request), lane.cancel);
        // Another goes on beside it, on the same thread.
        Lane other;
        const auto answer = other.send(writing(server.url(), "POST", "{}"));
        QVERIFY(answer.has_value());
        QVERIFY(!stalled.isReady() || !cancels);
        if (cancels)
            lane.cancel.request(Kind::Cancelled);
        const auto reply = QCoro::waitFor(stalled);
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, cancels ? Kind::Cancelled : Kind::CannotRead);
        if (!cancels)
            QVERIFY(reply.error().detail.startsWith(u"Section_1/a.opus"_s));
        QCOMPARE(server.requests().size(), 1);
        // Lets it go; where it was cancelled before it had begun to read, nobody is there.
        const int writes = open(QFile::encodeName(path).constData(), O_RDWR);
        QVERIFY(writes >= 0);
        close(writes);
    }

    /// The transfer stands still, and goes on with what has come.
    void diskThatAnswersLate()
    {
        LessonOnDisk lesson;
        const QByteArray large(700'000, 'x');
        lesson.write(u"a"_s, large);
        lesson.write(u"b"_s, "small");
        RawServer server(&answerOk);
        Lane lane;
        lane.client.setReadFiles([](QList<PinnedFile> files, std::function<void()> ready) {
            return std::make_unique<LateFiles>(std::move(files), std::move(ready));
        });
        auto request = writing(server.url(), "POST", "head");
        request.body.emplace_back(pinned(lesson, u"a"_s));
        request.body.emplace_back(pinned(lesson, u"b"_s));
        request.body.emplace_back("tail"_ba);
        const auto reply = lane.send(std::move(request));
        QVERIFY(reply.has_value());
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(bodyOf(server.requests().first()) == "head" + large + "smalltail");
    }

    void cancelledBeforeItBegan()
    {
        RawServer server(&answerOk);
        Lane lane;
        lane.cancel.request(Kind::Cancelled);
        const auto reply = lane.send(writing(server.url(), "POST", "{}"));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::Cancelled);
        QVERIFY2(!reply.error().doubtful, "nothing was sent");
    }

    void changedFileNeverArrivesWhole()
    {
        RawServer server(&answerOk);
        LessonOnDisk lesson;
        lesson.write(u"a.opus"_s, opusBytes(3));
        Lane lane;
        auto request = writing(server.url(), "POST", "{}");
        auto file = pinned(lesson, u"a.opus"_s);
        file.sha256 = Sha256::of("something else");
        request.body.emplace_back(file);
        request.body.emplace_back("tail"_ba);
        const auto reply = lane.send(std::move(request));
        QVERIFY(!reply.has_value());
        QCOMPARE(reply.error().kind, Kind::ChangedOnDisk);
        QCOMPARE(server.requests().size(), 0);
    }
};

GUILESS_TEST(httpgiveup, TestHttpGiveUp)
#include "tst_httpgiveup.moc"
