// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Elsewhere.h"
#include "support/TestMain.h"
#include "support/UploadBench.h"

#include <fcntl.h>
#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>
#include <sys/stat.h>
#include <unistd.h>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// A disk that does not answer until it is let go; of one lesson, or of all.
struct StalledDisk {
    QString folder;
    std::shared_ptr<QSemaphore> answers = std::make_shared<QSemaphore>();
    ~StalledDisk() { answers->release(1000); }

    QCoro::Task<Result<PinsNow>> look(QString path, Pins pins, Closeness how, Cancellation &cancel)
    {
        if (path != folder)
            co_return co_await lookOnDisk(path, pins, how, cancel);
        const std::function<bool(const std::function<bool()> &)> wait =
            [answers = answers](const std::function<bool()> &) {
                answers->acquire();
                return true;
            };
        const auto waited = co_await elsewhere(waitingThreads(), wait, cancel);
        if (!waited)
            co_return tl::unexpected<Error>(cancel.error());
        co_return co_await lookOnDisk(path, pins, how, cancel);
    }
    Disk disk()
    {
        Disk disk;
        disk.look = [this](QString path, Pins pins, Closeness how, Cancellation &cancel) {
            return look(path, pins, how, cancel);
        };
        return disk;
    }
};

/// Cancels the lesson that stands still as soon as the other has ended.
QList<LessonSummary> runBeside(UploadBench &bench, const QList<UploadRequest> &requests)
{
    QList<LessonSummary> ended;
    QObject guard;
    QObject::connect(&bench.queue(), &UploadQueue::finished, &guard,
                     [&](const LessonSummary &summary) {
                         ended.append(summary);
                         bench.queue().cancel(requests.first().importId);
                     });
    bench.queue()
        .session(*ServerAddress::parse(bench.address(), false))
        .account.setToken(bench.server().token());
    bench.queue().setParallel(2);
    for (const auto &request : requests)
        bench.queue().enqueue(request);
    QCoro::waitFor(bench.queue().idle());
    return ended;
}

} // namespace

/// A disk that does not answer, or a journal that another program writes to, keeps its own lesson
/// waiting and nobody else: the engine's thread never waits.
class StalledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stalledDiskKeepsNobodyElse();
    void stalledDiskIsGivenUp();
    void stalledFileKeepsNobodyElse();
    void stalledScanKeepsNobodyElse();
    void busyJournalKeepsNobody();
};

void StalledTest::stalledDiskKeepsNobodyElse()
{
    UploadBench bench;
    LessonOnDisk still(u"Still"_s);
    still.addSections(5);
    LessonOnDisk other(u"Other"_s);
    other.addSections(5);
    StalledDisk stalled{still.path()};
    bench.readBy(stalled.disk());
    QList<LessonSummary> ended;
    QObject guard;
    QObject::connect(&bench.queue(), &UploadQueue::finished, &guard,
                     [&](const LessonSummary &summary) {
                         ended.append(summary);
                         if (summary.title == "Other"_L1)
                             bench.queue().cancel(bench.changes().first().importId);
                     });
    bench.queue()
        .session(*ServerAddress::parse(bench.address(), false))
        .account.setToken(bench.server().token());
    bench.queue().setParallel(2);
    auto options = UploadBench::quickOptions();
    options.timeout = std::chrono::hours(1);
    bench.queue().enqueue(bench.request(still, options));
    bench.queue().enqueue(bench.request(other, options));
    QCoro::waitFor(bench.queue().idle());
    QCOMPARE(ended.value(0).title, u"Other"_s);
    QCOMPARE(ended.value(0).state, LessonState::Done);
    QCOMPARE(ended.value(1).state, LessonState::Cancelled); // while the disk stands still
}

void StalledTest::stalledDiskIsGivenUp()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(2);
    StalledDisk stalled{lesson.path()};
    bench.readBy(stalled.disk());
    auto options = UploadBench::quickOptions();
    options.timeout = Milliseconds(200);
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Failed);
    QCOMPARE(summary.problem->kind, Kind::CannotRead);
}

/// A pipe that nobody writes to stands for a file on a disk that does not answer.
void StalledTest::stalledFileKeepsNobodyElse()
{
    UploadBench bench;
    LessonOnDisk still(u"Still"_s);
    still.addSections(5);
    LessonOnDisk other(u"Other"_s);
    other.addSections(5);
    Disk disk;
    disk.look = [](QString, Pins pins, Closeness, Cancellation &) { return asPinned(pins); };
    bench.readBy(disk);
    auto options = UploadBench::quickOptions();
    options.timeout = std::chrono::hours(1);
    const QList requests{bench.request(still, options), bench.request(other, options)};
    const auto pipe = QFile::encodeName(still.path() + u"/Section_2/Main_Content.opus"_s);
    still.remove(u"Section_2/Main_Content.opus"_s);
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const auto ended = runBeside(bench, requests);
    const int writes = open(pipe.constData(), O_WRONLY | O_NONBLOCK); // lets it go
    QVERIFY(writes >= 0);
    close(writes);
    QCOMPARE(ended.value(0).title, u"Other"_s);
    QCOMPARE(ended.value(0).state, LessonState::Done);
    QCOMPARE(ended.value(1).state, LessonState::Cancelled);
}

void StalledTest::stalledScanKeepsNobodyElse()
{
    UploadBench bench;
    LessonOnDisk still(u"Still"_s);
    still.addSections(5);
    LessonOnDisk other(u"Other"_s);
    other.addSections(5);
    const auto answers = std::make_shared<QSemaphore>();
    busyThreads().setMaxThreadCount(1);
    busyThreads().start([answers] { answers->acquire(); });
    auto options = UploadBench::quickOptions();
    QList requests{bench.request(still, options), bench.request(other, options)};
    auto unread = std::make_shared<LessonFolder>(*requests[0].folder);
    unread->sections.clear(); // so that it is scanned when its turn comes
    requests[0].folder = unread;
    const auto ended = runBeside(bench, requests);
    answers->release();
    busyThreads().setMaxThreadCount(QThread::idealThreadCount());
    QCOMPARE(ended.value(0).title, u"Other"_s);
    QCOMPARE(ended.value(0).state, LessonState::Done);
    QCOMPARE(ended.value(1).state, LessonState::Cancelled);
}

/// Another program writes to the journal for a while; on this very thread, so that who waited for
/// it would wait for ever.
void StalledTest::busyJournalKeepsNobody()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(5);
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    database.setDatabaseName(bench.journal().path());
    QVERIFY(database.open());
    QTimer release;
    release.setSingleShot(true);
    connect(&release, &QTimer::timeout, this,
            [&database] { QVERIFY(QSqlQuery(database).exec(u"COMMIT"_s)); });
    int times = 0;
    bench.putBetween([&](const QByteArray &, const QByteArray &path, int) {
        if (path.startsWith("/api") && !release.isActive() &&
            QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s)) {
            ++times;
            release.start(100);
        }
        return Fault::None;
    });
    const auto summary = bench.run(lesson);
    release.stop();
    QSqlQuery(database).exec(u"COMMIT"_s);
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"other"_s);
    QVERIFY(times >= 3);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

GUILESS_TEST(stalled, StalledTest)
#include "tst_stalled.moc"
