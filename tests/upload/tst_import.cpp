// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Imports that meet every kind of server, from the folder to whole.
#include "support/TestMain.h"
#include "support/UploadBench.h"

#include <algorithm>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhole_data();
    void endsWhole();
    void refusesDeletingServer();
    void appendIsAskedForWhereThereIsNone();
    void separateMakesParts();
    void splitsWhatIsTooLarge_data();
    void splitsWhatIsTooLarge();
    void setsAsideWhatIsRefusedAlone();
    void keepsStrangers();
    void otherTextIsConflict();
    void missingAudioIsSentAgain();
    void audioServedNowhereStops();
    void changedFileIsNotSent();
    void listedIsNotDone();
    void aSampleIsLookedForWhileSending();
    void emptyServerAddressIsNoCrash();
};

void ImportTest::endsWhole_data()
{
    QTest::addColumn<bool>("append");
    QTest::addColumn<bool>("deletes");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("confirm");
    QTest::addColumn<QString>("usedMethod");
    QTest::newRow("append, served") << true << true << u"auto"_s << u"served"_s << u"append"_s;
    QTest::newRow("append, deep") << true << true << u"append"_s << u"deep"_s << u"append"_s;
    QTest::newRow("older, kind PUT") << false << false << u"auto"_s << u"served"_s << u"replace"_s;
    QTest::newRow("kind PUT asked for")
        << true << false << u"replace"_s << u"deep"_s << u"replace"_s;
}

void ImportTest::endsWhole()
{
    QFETCH(const bool, append);
    QFETCH(const bool, deletes);
    QFETCH(const QString, method);
    QFETCH(const QString, confirm);
    QFETCH(const QString, usedMethod);
    PracticeTraits traits;
    traits.hasAppend = append;
    traits.hasOrder = append;
    traits.putDeletesAudio = deletes;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(11);
    auto options = UploadBench::quickOptions();
    options.method = *methodFromName(method);
    options.confirm = *confirmFromName(confirm);

    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(summary.method, usedMethod);
    QCOMPARE(summary.batches, 4);
    QCOMPARE(summary.confirmed, confirm);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
    // The scratch lesson that tried the server is gone.
    QCOMPARE(bench.server().lessons().size(), 1);
}

void ImportTest::refusesDeletingServer()
{
    PracticeTraits traits;
    traits.hasAppend = false;
    traits.hasOrder = false;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(4);
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.state, LessonState::Conflict);
    QCOMPARE(summary.problem->kind, Kind::ServerDestroysAudio);
    // Neither the scratch lesson nor an empty one is left behind.
    QCOMPARE(bench.server().lessons().size(), 0);
}

void ImportTest::appendIsAskedForWhereThereIsNone()
{
    PracticeTraits traits;
    traits.hasAppend = false;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(4);
    auto options = UploadBench::quickOptions();
    options.method = Method::Append;
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Conflict);
    QCOMPARE(summary.problem->kind, Kind::CannotAppend);
    QCOMPARE(bench.server().lessons().size(), 0); // no empty one either
}

void ImportTest::separateMakesParts()
{
    PracticeTraits traits;
    traits.hasAppend = false;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(7);
    auto options = UploadBench::quickOptions();
    options.method = Method::Separate;
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(summary.lessonIds.size(), 3);
    QStringList titles;
    qsizetype sections = 0;
    for (const auto &part : bench.server().lessons()) {
        titles.append(part[u"title"_s].toString());
        sections += part[u"sections"_s].toArray().size();
    }
    QCOMPARE(titles,
             QStringList({u"Lesson - Part 1"_s, u"Lesson - Part 2"_s, u"Lesson - Part 3"_s}));
    QCOMPARE(sections, 7);
    const auto journaled = bench.journal().sections(summary.importId);
    QVERIFY(journaled);
    QCOMPARE(journaled->size(), 7);
    for (const auto &section : *journaled)
        QVERIFY(section.isSent);
}

void ImportTest::splitsWhatIsTooLarge_data()
{
    QTest::addColumn<qint64>("bodyBytes");
    QTest::addColumn<qint64>("fieldBytes");
    QTest::newRow("413 of a proxy") << qint64(9'000) << qint64(1'048'576);
    QTest::newRow("field value too long") << qint64(500'000'000) << qint64(900);
}

void ImportTest::splitsWhatIsTooLarge()
{
    QFETCH(const qint64, bodyBytes);
    QFETCH(const qint64, fieldBytes);
    PracticeTraits traits;
    traits.bodyBytes = bodyBytes;
    traits.fieldBytes = fieldBytes;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(9);
    auto options = UploadBench::quickOptions();
    options.limits.sectionsPerBatch = 9;
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Done);
    QVERIFY(bench.requests().count(u"POST :id/append-sections"_s) > 1);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

void ImportTest::setsAsideWhatIsRefusedAlone()
{
    PracticeTraits traits;
    traits.fieldBytes = 2'000;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(6);
    const auto text = lesson.read(u"Section_4/Main_Content.txt"_s);
    lesson.write(u"Section_4/Main_Content.txt"_s, QByteArray(3'000, 'x'));
    auto options = UploadBench::quickOptions();
    options.onFailure = OnFailure::Continue;
    auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Failed);
    QCOMPARE(summary.problem->kind, Kind::SectionsSetAside);
    QCOMPARE(summary.failedBatches.size(), 1);
    QCOMPARE(summary.failedBatches[0].sections, QStringList{u"Section 4"_s});
    QCOMPARE(bench.lessonJson(summary.lessonIds[0])[u"sections"_s].toArray().size(), 5);

    // Mended, only it is sent, and put in its place.
    lesson.write(u"Section_4/Main_Content.txt"_s, text);
    summary = bench.resume().value(0);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

void ImportTest::keepsStrangers()
{
    UploadBench bench;
    LessonOnDisk other(u"Other"_s);
    other.addSection(u"Section_100"_s);
    const auto first = bench.run(other);
    LessonOnDisk lesson;
    lesson.addSections(4);
    auto options = UploadBench::quickOptions();
    options.lessonId = first.lessonIds.value(0);
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(summary.extra, 1);
    QCOMPARE(bench.server().lessons().size(), 1);
    QCOMPARE(bench.whatIsWrong(lesson, options.lessonId, {u"Section 100"_s}), QString());
}

void ImportTest::otherTextIsConflict()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(4);
    const auto first = bench.run(lesson);
    const auto before = bench.lessonJson(first.lessonIds.value(0));
    lesson.write(u"Section_2/Main_Content.txt"_s, "another text");
    auto options = UploadBench::quickOptions();
    options.lessonId = first.lessonIds.value(0);
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Conflict);
    QCOMPARE(summary.problem->kind, Kind::TextConflict);
    QCOMPARE(summary.problem->detail, u"Section 2"_s);
    QCOMPARE(bench.lessonJson(options.lessonId), before);
}

void ImportTest::missingAudioIsSentAgain()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(5);
    const auto first = bench.run(lesson);
    const auto shelf = QDir(bench.server().shelf());
    const auto gone = shelf.entryList({u"section-1-*"_s}, QDir::Files);
    QVERIFY(!gone.isEmpty());
    QFile::remove(shelf.filePath(gone.first()));
    QVERIFY(!bench.whatIsWrong(lesson, first.lessonIds.value(0)).isEmpty());
    auto options = UploadBench::quickOptions();
    options.lessonId = first.lessonIds.value(0);
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, options.lessonId), QString());
}

void ImportTest::audioServedNowhereStops()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(6);
    // The server stores audio where it does not serve it.
    bench.putBetween([&bench](const QByteArray &, const QByteArray &path, int) {
        const QDir shelf(bench.server().shelf());
        for (const auto &file :
             path.startsWith("/uploads") ? shelf.entryList(QDir::Files) : QStringList())
            QFile::remove(shelf.filePath(file));
        return Fault::None;
    });
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.state, LessonState::Failed);
    QCOMPARE(summary.problem->kind, Kind::AudioMissingOnServer);
    // No heap of fresh copies.
    QVERIFY(bench.requests().count(u"POST :id/append-sections"_s) <= 3);
}

void ImportTest::changedFileIsNotSent()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(5);
    auto request = bench.request(lesson, UploadBench::quickOptions());
    // Where nobody noticed it before, the file's hash does as it is sent.
    Disk disk;
    disk.look = [](QString, Pins pins, Closeness, Cancellation &) { return asPinned(pins); };
    bench.readBy(disk);
    lesson.write(u"Section_5/Main_Content.opus"_s, opusBytes(999));
    QList<LessonSummary> ended;
    QObject::connect(&bench.queue(), &UploadQueue::finished, &bench.queue(),
                     [&ended](const LessonSummary &summary) { ended.append(summary); });
    bench.queue()
        .session(*ServerAddress::parse(bench.address(), false))
        .account.setToken(bench.server().token());
    bench.queue().enqueue(request);
    QCoro::waitFor(bench.queue().idle());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended[0].state, LessonState::Conflict);
    QCOMPARE(ended[0].problem->kind, Kind::ChangedOnDisk);
    // The batch with the changed file did not count as sent; with the new file all ends whole.
    QCOMPARE(bench.lessonJson(ended[0].lessonIds[0])[u"sections"_s].toArray().size(), 3);
    const auto summary = bench.resume().value(0);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

void ImportTest::listedIsNotDone()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(2);
    auto options = UploadBench::quickOptions();
    options.confirm = ConfirmLevel::Listed;
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Uploaded);
    QCOMPARE(summary.confirmations, 0);
}

void ImportTest::emptyServerAddressIsNoCrash()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(1);
    auto request = bench.request(lesson, UploadBench::quickOptions());
    request.server = u"not a server"_s;
    QList<LessonSummary> ended;
    QObject::connect(&bench.queue(), &UploadQueue::finished, &bench.queue(),
                     [&ended](const LessonSummary &summary) { ended.append(summary); });
    bench.queue().enqueue(request);
    QCoro::waitFor(bench.queue().idle());
    QCOMPARE(ended.value(0).state, LessonState::Failed);
}

/// A server that does one thing at a time would keep the next batch waiting for every look.
void ImportTest::aSampleIsLookedForWhileSending()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(12);
    const auto files = totalsOf(lesson.scan().folder).audio;
    // It is near, however busy this machine is.
    const auto address = ServerAddress::parse(bench.server().address(), true);
    bench.queue().session(*address).lookPace.looked(Milliseconds(1));
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.state, LessonState::Done);
    const auto log = bench.server().log();
    const auto isLook = [](const LoggedRequest &request) { return request.method == "HEAD"_L1; };
    const auto isAppend = [](const LoggedRequest &request) {
        return request.path.endsWith("/append-sections"_L1);
    };
    const auto last = std::find_if(log.rbegin(), log.rend(), isAppend).base();
    const auto early = std::count_if(log.begin(), last, isLook);
    QVERIFY2(early <= 4 + summary.batches, qPrintable(QString::number(early)));
    QVERIFY(std::count_if(last, log.end(), isLook) >= files);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

GUILESS_TEST(import, ImportTest)
#include "tst_import.moc"
