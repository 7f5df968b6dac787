// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Imports that go on, and lessons that are named, as a script sees them.
#include "base/Clock.h"
#include "journal/Journal.h"
#include "support/ProgramBench.h"
#include "support/TestMain.h"
#include "upload/UploadOptions.h"

#include <algorithm>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

const QString unknown = u"650000000000000000000001"_s;

} // namespace

class GoingOnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lessonIsTaken_data();
    void lessonIsTaken();
    void lessonIsWrongUsage_data();
    void lessonIsWrongUsage();
    void lessonWasNeverThere_data();
    void lessonWasNeverThere();
    void lessonWasDeleted();
    void sectionsVanished_data();
    void sectionsVanished();
    void aRecordingVanished();
    void nothingWasSentYet();
    void optionsAreTakenOver();
    void resumeKeepsPace_data();
    void resumeKeepsPace();

private:
    static QString idOf(const ProgramBench &bench)
    {
        return bench.server().lessons().at(0)[u"_id"_s].toString();
    }
    /// Ends the import in its middle: something of the lesson is sent.
    static void stopHalfWay(const ProgramBench &bench, const QStringList &more = {});
    static UploadOptions journaled(const ProgramBench &bench);
};

void GoingOnTest::stopHalfWay(const ProgramBench &bench, const QStringList &more)
{
    const auto process = bench.begin(bench.import() + more);
    QTRY_VERIFY(bench.server().log().size() > 5);
    process->kill();
    (void)ProgramBench::end(*process);
    QCOMPARE(bench.server().lessons().size(), 1);
    QTRY_VERIFY(std::ranges::none_of(bench.server().log(),
                                     [](const auto &request) { return request.status == 0; }));
}

UploadOptions GoingOnTest::journaled(const ProgramBench &bench)
{
    SystemClock clock;
    const auto journal = Journal::open(bench.journal(), clock);
    const auto imports = journal ? (*journal)->imports() : Result<QList<ImportRecord>>();
    return imports && imports->size() == 1 ? uploadOptions(imports->first().options)
                                           : UploadOptions();
}

void GoingOnTest::lessonIsTaken_data()
{
    QTest::addColumn<QString>("typed"); // %1: the id, %2: the server
    QTest::newRow("id") << u"%1"_s;
    QTest::newRow("blanks around it") << u" %1 "_s;
    QTest::newRow("address") << u"%2/admin/audio-lessons/%1"_s;
}

void GoingOnTest::lessonIsTaken()
{
    QFETCH(QString, typed);
    ProgramBench bench(QStringLiteral(CLI_PATH), 3);
    QCOMPARE(bench.run(bench.import()).code, 0);
    const auto id = idOf(bench);
    typed = typed.contains("%2"_L1) ? typed.arg(id, bench.server().address()) : typed.arg(id);
    const QStringList lesson{u"--lesson"_s, typed};
    for (const auto &command : {u"verify"_s, u"import"_s, u"repair"_s}) {
        auto words = bench.import();
        words.first() = command;
        const auto ended = bench.run(words + lesson);
        QVERIFY2(ended.code == 0, (command.toUtf8() + ended.err + ended.out).constData());
    }
    QCOMPARE(bench.server().lessons().size(), 1); // no twin
    QCOMPARE(bench.whatIsWrong(), QString());
}

void GoingOnTest::lessonIsWrongUsage_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("typed");
    for (const auto &command : {u"import"_s, u"verify"_s, u"repair"_s}) {
        QTest::addRow("%s, empty", qPrintable(command)) << command << u""_s;
        QTest::addRow("%s, blanks", qPrintable(command)) << command << u"  "_s;
        QTest::addRow("%s, of another server", qPrintable(command))
            << command << u"https://other.example.org/api/admin/audio-lessons/"_s + unknown;
        QTest::addRow("%s, no lesson", qPrintable(command)) << command << u"../x"_s;
    }
}

void GoingOnTest::lessonIsWrongUsage()
{
    QFETCH(QString, command);
    QFETCH(QString, typed);
    const ProgramBench bench(QStringLiteral(CLI_PATH), 1);
    auto words = bench.import();
    words.first() = command;
    const auto ended = bench.run(words + QStringList{u"--lesson"_s, typed});
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.err.contains("--lesson"));
    QVERIFY(bench.server().log().isEmpty());
}

void GoingOnTest::lessonWasNeverThere_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("import") << u"import"_s << QStringList{};
    QTest::newRow("verify") << u"verify"_s << QStringList{};
    QTest::newRow("verify, deep") << u"verify"_s << QStringList{u"--deep"_s};
    QTest::newRow("repair") << u"repair"_s << QStringList{};
    QTest::newRow("repair, planned") << u"repair"_s << QStringList{u"--dry-run"_s};
}

void GoingOnTest::lessonWasNeverThere()
{
    QFETCH(QString, command);
    QFETCH(QStringList, more);
    const ProgramBench bench(QStringLiteral(CLI_PATH), 1);
    auto words = bench.import() + more;
    words.first() = command;
    const auto ended = bench.run(words + QStringList{u"--lesson"_s, unknown});
    QCOMPARE(ended.code, 3);
    const auto said = ended.out + ended.err;
    QVERIFY2(said.contains("LessonNotFound"), said.constData());
    QVERIFY2(said.contains(unknown.toUtf8()), said.constData());
    QVERIFY2(!said.contains("deleted") && !said.contains("new lesson"), said.constData());
    QVERIFY(bench.server().lessons().isEmpty());
    if (command != "import"_L1)
        return;
    // Nothing was begun, so there is nothing to go on with, and nothing in the way.
    QCOMPARE(bench.run(bench.resume()).code, 0);
    QCOMPARE(bench.run(bench.import()).code, 0);
    QCOMPARE(bench.whatIsWrong(), QString());
}

void GoingOnTest::lessonWasDeleted()
{
    const ProgramBench bench(QStringLiteral(CLI_PATH), 1);
    QCOMPARE(bench.run(bench.import()).code, 0);
    const auto id = idOf(bench);
    QNetworkAccessManager http;
    QNetworkRequest request(QUrl(bench.server().address() + u"/admin/audio-lessons/"_s + id));
    request.setRawHeader("Authorization", "Bearer " + bench.server().token());
    auto *reply = http.deleteResource(request);
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(bench.server().lessons().isEmpty());
    for (const auto &command : {u"verify"_s, u"import"_s}) {
        auto words = bench.import() + QStringList{u"--lesson"_s, id};
        words.first() = command;
        const auto ended = bench.run(words);
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.out.contains("LessonGone"), ended.out.constData());
    }
}

/// Of a section that had not been sent: nothing on the server would tell of it.
void GoingOnTest::aRecordingVanished()
{
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(150);
    ProgramBench bench(QStringLiteral(CLI_PATH), 8, slow);
    stopHalfWay(bench);
    const QDir dir(bench.lesson().path());
    const auto file = u"Section_8/Main_Content.opus"_s;
    QVERIFY(QDir().rename(dir.filePath(file), dir.filePath(u"old.opus"_s)));
    auto ended = bench.run(bench.resume());
    QCOMPARE(ended.code, 4);
    const auto problem = ended.lesson()[u"problem"_s];
    QCOMPARE(problem[u"kind"_s].toString(), u"SectionsVanished"_s);
    QCOMPARE(problem[u"detail"_s].toString(), u"Section 8: "_s + file);
    QVERIFY(QDir().rename(dir.filePath(u"old.opus"_s), dir.filePath(file)));
    ended = bench.run(bench.resume());
    QVERIFY2(ended.code == 0, ended.out.constData());
    QCOMPARE(bench.whatIsWrong(), QString());
}

void GoingOnTest::sectionsVanished_data()
{
    QTest::addColumn<QStringList>("folders"); // from, and where to; nothing: deleted
    QTest::addColumn<QStringList>("named");
    const auto row = [](const char *name, const QStringList &folders, const QStringList &named) {
        QTest::newRow(name) << folders << named;
    };
    row("one not sent yet", {u"Section_8"_s, {}}, {u"Section 8"_s});
    row("one that was sent", {u"Section_1"_s, {}}, {u"Section 1"_s});
    row("renamed", {u"Section_7"_s, u"Section_7A"_s}, {u"Section 7"_s});
    row("several", {u"Section_2"_s, {}, u"Section_8"_s, {}}, {u"Section 2"_s, u"Section 8"_s});
    row("hidden by a name that is none", {u"Section_5"_s, u"old"_s}, {u"Section 5"_s});
}

void GoingOnTest::sectionsVanished()
{
    QFETCH(QStringList, folders);
    QFETCH(QStringList, named);
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(150);
    ProgramBench bench(QStringLiteral(CLI_PATH), 8, slow);
    stopHalfWay(bench);
    const QTemporaryDir kept;
    const QDir dir(bench.lesson().path());
    for (qsizetype i = 0; i < folders.size(); i += 2) {
        const auto to =
            folders[i + 1].isEmpty() ? kept.filePath(folders[i]) : dir.filePath(folders[i + 1]);
        QVERIFY(QDir().rename(dir.filePath(folders[i]), to));
    }
    const auto id = idOf(bench);
    // Neither a resume nor the same import without a word about it passes over them.
    for (const auto &words : {bench.resume(), bench.import(), bench.resume()}) {
        const auto ended = bench.run(words);
        QCOMPARE(ended.code, 4);
        const auto lesson = ended.lesson();
        QCOMPARE(lesson[u"state"_s].toString(), u"conflict"_s);
        QCOMPARE(lesson[u"lessonId"_s].toString(), id);
        const auto problem = lesson[u"problem"_s];
        QCOMPARE(problem[u"kind"_s].toString(), u"SectionsVanished"_s);
        QCOMPARE(problem[u"detail"_s].toString(), named.join(u", "_s));
        QVERIFY(problem[u"action"_s].toString().contains(u"--lesson ID"_s));
    }
    // One way on: as it is.
    const auto asItIs = bench.run(bench.import() + QStringList{u"--lesson"_s, id});
    QVERIFY2(asItIs.code == 0, asItIs.out.constData());
    QCOMPARE(asItIs.lesson()[u"lessonId"_s].toString(), id);
    QCOMPARE(bench.run(bench.resume()).code, 0); // it is done, and no other is left
    QCOMPARE(bench.server().lessons().size(), 1);
    auto verify = bench.import() + QStringList{u"--lesson"_s, id};
    verify.first() = u"verify"_s;
    const auto seen = bench.run(verify);
    for (const auto &section : seen.events(u"verify"_s).last()[u"sections"_s].toArray()) {
        const auto finding = section[u"findings"_s][0].toString();
        QVERIFY2(finding == "same"_L1 || finding == "extra"_L1, qPrintable(finding));
    }
    // The other way: put back, and the lesson is whole.
    for (qsizetype i = 0; i < folders.size(); i += 2) {
        const auto from =
            folders[i + 1].isEmpty() ? kept.filePath(folders[i]) : dir.filePath(folders[i + 1]);
        QVERIFY(QDir().rename(from, dir.filePath(folders[i])));
    }
    QCOMPARE(bench.run(bench.import() + QStringList{u"--lesson"_s, id}).code, 0);
}

/// Then there is no lesson to name, and nothing to contradict: whoever imports means what is there.
void GoingOnTest::nothingWasSentYet()
{
    ProgramBench bench(QStringLiteral(CLI_PATH), 3);
    auto words = bench.import();
    const auto token = words.indexOf(u"--token-file"_s) + 1;
    QFile wrong(bench.file(u"wrong"_s));
    QVERIFY(wrong.open(QIODevice::WriteOnly) && wrong.write("x") > 0);
    wrong.close();
    auto refused = words;
    refused[token] = bench.file(u"wrong"_s);
    QCOMPARE(bench.run(refused).code, 5);
    QVERIFY(QDir(bench.lesson().path() + u"/Section_3"_s).removeRecursively());
    QCOMPARE(bench.run(bench.resume()).code, 4);
    QCOMPARE(bench.run(words).code, 0);
    QCOMPARE(bench.whatIsWrong(), QString());
    QCOMPARE(bench.run(bench.resume()).code, 0);
}

void GoingOnTest::optionsAreTakenOver()
{
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(150);
    ProgramBench bench(QStringLiteral(CLI_PATH), 12, slow);
    stopHalfWay(bench);
    QCOMPARE(journaled(bench).confirm, ConfirmLevel::Served);
    const auto soFar = bench.server().log().size();
    {
        const auto process = bench.begin(
            bench.import() + QStringList{u"--confirm"_s, u"deep"_s, u"--retries"_s, u"3"_s});
        QTRY_VERIFY(bench.server().log().size() > soFar);
        process->kill();
        (void)ProgramBench::end(*process);
    }
    QCOMPARE(journaled(bench).confirm, ConfirmLevel::Deep);
    QCOMPARE(journaled(bench).retries, 3);
    const auto ended = bench.run(bench.resume());
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.lesson()[u"confirmed"_s].toString(), u"deep"_s);
}

void GoingOnTest::resumeKeepsPace_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<int>("parallel");
    QTest::addColumn<qint64>("rate");
    QTest::newRow("kept") << QStringList{} << 3 << qint64(5'000'000);
    QTest::newRow("typed") << QStringList{u"--parallel"_s, u"2"_s, u"--limit-rate"_s, u"80"_s} << 2
                           << qint64(10'000'000);
}

void GoingOnTest::resumeKeepsPace()
{
    QFETCH(QStringList, typed);
    QFETCH(int, parallel);
    QFETCH(qint64, rate);
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(150);
    ProgramBench bench(QStringLiteral(CLI_PATH), 12, slow);
    stopHalfWay(bench, {u"--parallel"_s, u"3"_s, u"--limit-rate"_s, u"40"_s});
    const auto soFar = bench.server().log().size();
    {
        const auto process = bench.begin(bench.resume() + typed);
        QTRY_VERIFY(bench.server().log().size() > soFar);
        process->kill();
        (void)ProgramBench::end(*process);
    }
    QCOMPARE(journaled(bench).parallel, std::optional(parallel));
    QCOMPARE(journaled(bench).bytesPerSecond, std::optional(rate));
}

GUILESS_TEST(goingon, GoingOnTest)
#include "tst_goingon.moc"
