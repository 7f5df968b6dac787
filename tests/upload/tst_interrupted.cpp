// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Imports that end in the middle, in whatever way, and go on later.
#include "support/TestMain.h"
#include "support/UploadBench.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class InterruptedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stoppedAnywhere_data();
    void stoppedAnywhere();
    void begunAnewAfterAnInterruption_data();
    void begunAnewAfterAnInterruption();
    void signedOutInTheMiddle();
    void newTokenIsReadOnce();
    void serverAway();
    void proxyInTheWay_data();
    void proxyInTheWay();
    void takesOverWithoutAJournal();
    void pauseFreesTheSlot();
};

namespace
{

/// Stops the engine when the nth API request begins.
void stopAt(UploadBench &bench, int nth)
{
    auto seen = std::make_shared<int>(0);
    bench.putBetween([&bench, seen, nth](const QByteArray &, const QByteArray &path, int) {
        if (!path.startsWith("/uploads") && (*seen)++ == nth)
            QTimer::singleShot(0, &bench.queue(), [&bench] {
                static std::optional<QCoro::Task<>> stopping;
                stopping = bench.queue().stop(Kind::Interrupted);
            });
        return Fault::None;
    });
}

} // namespace

void InterruptedTest::stoppedAnywhere_data()
{
    QTest::addColumn<bool>("older");
    QTest::addColumn<int>("request");
    for (const int request : {0, 1, 2, 3, 4})
        QTest::addRow("at request %d", request) << false << request;
    // Without append: a scratch lesson is created, changed and deleted in between.
    for (const int request : {0, 1, 2, 3, 4, 5, 6, 7, 8})
        QTest::addRow("older server, at request %d", request) << true << request;
}

void InterruptedTest::stoppedAnywhere()
{
    QFETCH(const bool, older);
    QFETCH(const int, request);
    PracticeTraits traits;
    traits.hasAppend = traits.hasOrder = traits.putDeletesAudio = !older;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(10);
    stopAt(bench, request);
    auto summary = bench.run(lesson);
    QCOMPARE(summary.state, LessonState::Unfinished);
    QCOMPARE(summary.problem->kind, Kind::Interrupted);
    bench.putBetween([](const QByteArray &, const QByteArray &, int) { return Fault::None; });
    summary = bench.resume().value(0);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
    QCOMPARE(bench.server().lessons().size(), 1);
}

void InterruptedTest::begunAnewAfterAnInterruption_data()
{
    QTest::addColumn<bool>("mend");
    QTest::newRow("import into the same lesson") << false;
    QTest::newRow("repair") << true;
}

/// A write was under way when the program ended, and is carried out after somebody has begun anew
/// with that lesson, instead of resuming.
void InterruptedTest::begunAnewAfterAnInterruption()
{
    QFETCH(const bool, mend);
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(7);
    int appends = 0;
    std::optional<QCoro::Task<>> stopping;
    bench.putBetween([&](const QByteArray &method, const QByteArray &, int) {
        if (method != "POST" || ++appends != 3) // the creation is the first
            return Fault::None;
        // In doubt, and before the write is carried out.
        QTimer::singleShot(20, &bench.queue(),
                           [&] { stopping = bench.queue().stop(Kind::Interrupted); });
        return Fault::CarryOutLate;
    });
    const auto first = bench.run(lesson);
    QCOMPARE(first.state, LessonState::Unfinished);
    bench.restart();
    auto options = UploadBench::quickOptions();
    options.lessonId = first.lessonIds.value(0);
    options.mend = mend;
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Done);
    QTest::qWait(300); // by now it has been carried out
    QCOMPARE(bench.whatIsWrong(lesson, options.lessonId), QString());
    QCOMPARE(bench.resume().value(0).state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, options.lessonId), QString());
}

void InterruptedTest::signedOutInTheMiddle()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(10);
    const auto good = bench.server().token();
    bool expired = false;
    QObject::connect(&bench.queue(), &UploadQueue::lessonChanged, &bench.queue(),
                     [&](const LessonProgress &progress) {
                         if (progress.sections > 0 && !std::exchange(expired, true))
                             bench.server().setToken("another");
                     });
    auto options = UploadBench::quickOptions();
    options.pause = Milliseconds(750);
    auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Unfinished);
    QCOMPARE(summary.problem->kind, Kind::NotSignedIn);
    bench.server().setToken(good);
    summary = bench.resume().value(0);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

void InterruptedTest::newTokenIsReadOnce()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(4);
    auto &account = bench.queue().session(*ServerAddress::parse(bench.address(), false)).account;
    account.setToken("an old one");
    int reads = 0;
    account.setReread([&] {
        ++reads;
        return bench.server().token();
    });
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(reads, 1);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

void InterruptedTest::serverAway()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(4);
    bench.putBetween([](const QByteArray &, const QByteArray &, int) { return Fault::DropBefore; });
    auto options = UploadBench::quickOptions();
    options.retries = 1;
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Unfinished);
    QCOMPARE(summary.problem->kind, Kind::ConnectionLost);
    QCOMPARE(bench.server().lessons().size(), 0);
}

void InterruptedTest::proxyInTheWay_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<int>("retries");
    QTest::newRow("wants a password") << true << 0;
    QTest::newRow("is not there") << false << 2;
}

void InterruptedTest::proxyInTheWay()
{
    QFETCH(const bool, isThere);
    QFETCH(const int, retries);
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(4);
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QObject::connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy] {
        auto *socket = proxy.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                          "Content-Length: 0\r\n\r\n");
        });
    });
    ProxySettings settings;
    settings.mode = ProxySettings::Mode::Manual;
    settings.host = u"127.0.0.1"_s;
    settings.port = proxy.serverPort();
    if (!isThere)
        proxy.close();
    Connections connections;
    connections.setProxy(settings);
    connections.setTyped(true, {});
    bench.setConnections(connections);
    auto options = UploadBench::quickOptions();
    options.retries = 2;
    auto request = bench.request(lesson, options);
    request.server = u"http://lessons.test/api"_s;
    bench.queue().session(*ServerAddress::parse(request.server, true)).account.setToken("a token");
    QList<LessonSummary> summaries;
    QObject::connect(&bench.queue(), &UploadQueue::finished, &proxy,
                     [&](const LessonSummary &summary) { summaries.append(summary); });
    bench.queue().enqueue(request);
    QCoro::waitFor(bench.queue().idle());
    QCOMPARE(summaries.value(0).state, LessonState::Unfinished);
    QCOMPARE(summaries[0].problem->kind, Kind::ProxyFault);
    QCOMPARE(summaries[0].retries, retries);
    // Another way: what starts now takes it.
    bench.setConnections({});
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

void InterruptedTest::takesOverWithoutAJournal()
{
    // Half of it is there, from whomever; nothing is known but the folder and the lesson's id.
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(4);
    const auto first = bench.run(lesson);
    lesson.addSection(u"Section_5"_s);
    lesson.addSection(u"Section_2A"_s);
    auto options = UploadBench::quickOptions();
    options.lessonId = first.lessonIds.value(0);
    const auto before = bench.requests().count(u"POST :id/append-sections"_s);
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Done);
    // Only the two new ones were sent, and 2A was put in its place.
    QCOMPARE(bench.requests().count(u"POST :id/append-sections"_s), before + 1);
    QCOMPARE(bench.requests().count(u"PUT :id/sections"_s), 1);
    QCOMPARE(bench.whatIsWrong(lesson, options.lessonId), QString());
}

void InterruptedTest::pauseFreesTheSlot()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(10);
    bool paused = false;
    QObject::connect(&bench.queue(), &UploadQueue::lessonChanged, &bench.queue(),
                     [&](const LessonProgress &progress) {
                         if (progress.sections > 0 && isActive(progress.state) &&
                             !std::exchange(paused, true))
                             bench.queue().pause(progress.importId);
                     });
    auto options = UploadBench::quickOptions();
    options.pause = Milliseconds(1000);
    auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Paused);
    QList<LessonSummary> ended;
    QObject::connect(&bench.queue(), &UploadQueue::finished, &bench.queue(),
                     [&ended](const LessonSummary &s) { ended.append(s); });
    bench.queue().resume(summary.importId);
    QCoro::waitFor(bench.queue().idle());
    QCOMPARE(ended.value(0).state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, ended[0].lessonIds.value(0)), QString());
}

GUILESS_TEST(interrupted, InterruptedTest)
#include "tst_interrupted.moc"
