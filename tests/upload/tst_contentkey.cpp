// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "journal/ContentKey.h"
#include "support/TestMain.h"
#include "support/UploadBench.h"
#include "upload/ContentRecords.h"
#include "upload/Engine.h"

#include <functional>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

using Edit = std::function<void(const LessonOnDisk &)>;

void rename(const LessonOnDisk &lesson, const QString &from, const QString &to)
{
    lesson.write(to, lesson.read(from));
    lesson.remove(from);
}

enum class Known { Nothing, Titles, All };

/// Journals an import of this folder, without its content key.
bool begin(Journal &journal, const QString &id, const LessonFolder &folder, Known known)
{
    QStringList titles;
    QList<JournaledAudio> audio;
    QList<QList<ContentRecord>> contents;
    for (const auto &section : folder.sections) {
        const int index = int(titles.size());
        titles.append(section.title);
        contents.append(contentRecords(section));
        forEachAudio(section, [&](const AudioFile &file) {
            audio.append({file.path, index, file.size, file.modified, file.sha256});
        });
    }
    ImportRecord record;
    record.id = id;
    record.server = u"s"_s;
    switch (known) {
    case Known::Nothing:
        return journal.begin(record, {}, {}).has_value();
    case Known::Titles:
        return journal.begin(record, titles, audio).has_value();
    case Known::All:
        return journal.begin(record, titles, audio, contents).has_value();
    }
    return false;
}

} // namespace

class ContentKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfTheContent_data();
    void isOfTheContent();
    void emptyWhereNothingIsKnown();
    void isJournaledAndFound();
    void olderImportsGetTheirs();
    void engineIsAsked();

private:
    static void raw(const QString &path, const QStringList &statements);
};

void ContentKeyTest::raw(const QString &path, const QStringList &statements)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const auto &sql : statements)
            QVERIFY2(query.exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

void ContentKeyTest::isOfTheContent_data()
{
    QTest::addColumn<Edit>("change");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, bool isSame, const Edit &change) {
        QTest::newRow(name) << change << isSame;
    };
    const auto english = u"Section_1/Main_Content.txt"_s;
    row("nothing", true, [](const LessonOnDisk &) {});
    row("the lesson's title", true, [](const LessonOnDisk &lesson) {
        lesson.write(u"lesson.json"_s, R"({"title": "Another", "tags": ["a"]})");
    });
    row("white space around a text", true, [=](const LessonOnDisk &lesson) {
        lesson.write(english, "\n " + lesson.read(english).trimmed() + "\n\n");
    });
    row("an audio file of another name", true, [](const LessonOnDisk &lesson) {
        rename(lesson, u"Section_1/Main_Content.opus"_s, u"Section_1/Main_Content.ogg"_s);
    });
    row("a file that nothing uses", true,
        [](const LessonOnDisk &lesson) { lesson.write(u"notes.txt"_s, "x"); });
    row("a letter of a text", false, [=](const LessonOnDisk &lesson) {
        lesson.write(english, lesson.read(english).trimmed() + ".");
    });
    row("a recording", false, [](const LessonOnDisk &lesson) {
        lesson.write(u"Section_1/Main_Content.opus"_s, opusBytes(4711));
    });
    row("two recordings, the one for the other", false, [](const LessonOnDisk &lesson) {
        const auto one = u"Section_1/Main_Content.opus"_s;
        const auto two = u"Section_1/Main_Content_Easy.opus"_s;
        const auto bytes = lesson.read(one);
        lesson.write(one, lesson.read(two));
        lesson.write(two, bytes);
    });
    row("a section's name", false, [](const LessonOnDisk &lesson) {
        QDir(lesson.path()).rename(u"Section_4"_s, u"Section_4A"_s);
    });
    row("an illustration's letter", false, [](const LessonOnDisk &lesson) {
        rename(lesson, u"Section_3/zz_Illustration_c.txt"_s, u"Section_3/zz_Illustration_d.txt"_s);
        rename(lesson, u"Section_3/zz_Illustration_c.opus"_s,
               u"Section_3/zz_Illustration_d.opus"_s);
    });
    row("a section less", false, [](const LessonOnDisk &lesson) {
        QDir(lesson.path() + u"/Section_2"_s).removeRecursively();
    });
    row("two sections, the one for the other", false, [](const LessonOnDisk &lesson) {
        QDir dir(lesson.path());
        dir.rename(u"Section_1"_s, u"x"_s);
        dir.rename(u"Section_2"_s, u"Section_1"_s);
        dir.rename(u"x"_s, u"Section_2"_s);
    });
}

void ContentKeyTest::isOfTheContent()
{
    QFETCH(Edit, change);
    QFETCH(bool, isSame);
    LessonOnDisk one(u"One"_s);
    LessonOnDisk other(u"Other place"_s);
    one.addSections(4);
    other.addSections(4);
    change(other);
    const auto key = contentKey(one.scan().folder);
    QCOMPARE(key.size(), 32);
    QCOMPARE(key == contentKey(other.scan().folder), isSame);
}

void ContentKeyTest::emptyWhereNothingIsKnown()
{
    QVERIFY(contentKey(LessonFolder()).isEmpty());
    ContentRecord content;
    content.audio.insert(u"englishAudio"_s, u"a.opus"_s);
    QVERIFY(contentKey(QList<KeyedSection>{{u"Section 1"_s, {content}, {}}}).isEmpty());
    QVERIFY(contentKey(QList<KeyedSection>{{u"Section 1"_s, {}, {}}}).isEmpty());
    QVERIFY(!contentKey(QList<KeyedSection>{{u"Section 1"_s, {content}, {{u"a.opus"_s, "h"}}}})
                 .isEmpty());
}

void ContentKeyTest::isJournaledAndFound()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(3);
    LessonOnDisk copy(u"Copy"_s);
    copy.addSections(3);
    const auto key = contentKey(lesson.scan().folder);
    const auto none = bench.journal().ofContent(bench.address(), {key});
    QVERIFY(none && none->isEmpty());
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.state, LessonState::Done);
    auto options = UploadBench::quickOptions();
    options.title = u"As a new lesson"_s;
    const auto again = bench.run(copy, options);
    QCOMPARE(again.state, LessonState::Done);
    const auto mended =
        bench.run(lesson, repairOptions(UploadBench::quickOptions(), summary.lessonIds.first()));
    QCOMPARE(mended.state, LessonState::Done);

    const auto found = bench.journal().ofContent(bench.address(), {"another", key});
    QVERIFY(found);
    QCOMPARE(found->size(), 2); // a repair is no import
    QCOMPARE(found->at(0).id, again.importId);
    QCOMPARE(found->at(1).id, summary.importId);
    QCOMPARE(found->at(1).state, LessonState::Done);
    QCOMPARE(found->at(1).contentKey, key);
    QCOMPARE(found->at(1).targets.first().lessonId, summary.lessonIds.first());
    QVERIFY(found->at(1).changedAt.isValid());
    QVERIFY(bench.journal().ofContent(u"http://127.0.0.2/api"_s, {key})->isEmpty());
}

/// A journal as the version before left it: the column is made, and filled from what is there.
void ContentKeyTest::olderImportsGetTheirs()
{
    QTemporaryDir dir;
    qputenv("XDG_DATA_HOME", dir.path().toUtf8());
    const auto path = dir.filePath(u"j.sqlite"_s);
    SystemClock clock;
    LessonOnDisk lesson;
    lesson.addSections(3);
    const auto folder = lesson.scan().folder;
    {
        const auto journal = *Journal::open(path, clock);
        QVERIFY(begin(*journal, u"whole"_s, folder, Known::All));
        QVERIFY(begin(*journal, u"of the oldest LessonLift"_s, folder, Known::Titles));
        QVERIFY(begin(*journal, u"never begun"_s, folder, Known::Nothing));
    }
    raw(path, {u"DROP INDEX imports_by_content"_s, u"ALTER TABLE imports DROP COLUMN content_key"_s,
               u"DROP TABLE lines"_s, u"ALTER TABLE batches DROP COLUMN left_files"_s,
               u"ALTER TABLE batches DROP COLUMN left_bytes"_s, u"PRAGMA application_id = 0"_s,
               u"PRAGMA user_version = 6"_s});
    const auto journal = *Journal::open(path, clock);
    QVERIFY(!journal->damage());
    const auto found = journal->ofContent(u"s"_s, {contentKey(folder)});
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().id, u"whole"_s);
    for (const auto &id : {u"of the oldest LessonLift"_s, u"never begun"_s})
        QVERIFY((*journal->import(id))->contentKey.isEmpty());
}

void ContentKeyTest::engineIsAsked()
{
    QTemporaryDir dir;
    qputenv("XDG_DATA_HOME", dir.path().toUtf8());
    const auto path = dir.filePath(u"j.sqlite"_s);
    {
        SystemClock clock;
        ImportRecord record;
        record.server = u"s"_s;
        record.id = u"a"_s;
        record.contentKey = "key";
        QVERIFY((*Journal::open(path, clock))->begin(record, {}, {}));
    }
    Engine engine(path, HttpClient::realNetwork(), QDateTime());
    QHash<QByteArray, QList<ImportRecord>> told;
    QSignalSpy read(&engine, &Engine::earlierRead);
    connect(
        &engine, &Engine::earlierRead, this,
        [&](const QString &, const QList<QByteArray> &, const auto &imports) { told = imports; });
    engine.readEarlier(u"s"_s, {"key", "never imported"});
    QVERIFY(read.wait());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.value("key").first().id, u"a"_s);
}

GUILESS_TEST(contentkey, ContentKeyTest)
#include "tst_contentkey.moc"
