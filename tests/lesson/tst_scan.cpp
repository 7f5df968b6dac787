// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/InspectFile.h"
#include "support/AsNobody.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QFuture>
#include <QRegularExpression>
#include <QtConcurrent>
#include <QTest>
#include <sys/stat.h>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyAtOnce();
    void cleanFolder()
    {
        LessonOnDisk lesson(u"Indian Contract Act"_s);
        lesson.addSections(2);
        const auto result = lesson.scan();
        QCOMPARE(result.problems, Problems());
        QCOMPARE(result.folder.path, lesson.path());
        QCOMPARE(result.folder.title, u"Indian Contract Act"_s);
        QCOMPARE(result.folder.sections.size(), 2);
        QCOMPARE(totalsOf(result.folder).audio, 4);
        const auto &content = result.folder.sections[1].content;
        QVERIFY(content.text(Variant::English).startsWith(u"Text of Section_2/Main_Content"_s));
        QVERIFY(content.text(Variant::English).endsWith(u"\u0915\u093e\u0928\u0942\u0928"_s));
        QVERIFY(content.text(Variant::Hindi).isEmpty());
        QVERIFY(!content.audioOf(Variant::Hindi));
    }

    void hostileNames_data()
    {
        QTest::addColumn<QString>("name");
        const std::pair<const char *, QString> names[] = {
            {"line end", u"a\nb"_s},
            {"quotes", u"\"a\" 'b' `c`"_s},
            {"backslashes", u"a\\..\\..\\b"_s},
            {"like a path", u"a..b.."_s},
            {"encoded", u"%2e%2e%2fa%0a%1"_s},
            {"escape", u"\x1b[2J"_s},
            {"emoji", u"\U0001F600"_s},
            {"right to left", u"\u202egnp.\u0627"_s},
            {"255 bytes", QString(85, u'\u0915')},
            {"255 bytes of emoji", QString(u"\U0001F600"_s).repeated(63) + u"abc"_s},
            {"a shell's", u"$(touch x); *?[a] & | > ~ #"_s},
            {"an option", u"--json"_s},
            {"a template", u"<b>%1 %n"_s}};
        for (const auto &[name, text] : names)
            QTest::newRow(name) << text;
    }
    /// As a lesson's folder, and as files that nothing uses: told by their very names.
    void hostileNames()
    {
        QFETCH(const QString, name);
        LessonOnDisk lesson(name);
        lesson.addSection(u"Section_1"_s);
        lesson.write(u"Section_1/"_s + name, "x");
        lesson.write(name, "x");
        const auto result = lesson.scan();
        QVERIFY(!blocks(result.problems));
        QCOMPARE(result.folder.title, normalTitle(name));
        QCOMPARE(result.folder.path, lesson.path());
        QStringList unused;
        for (const auto &problem : result.problems) {
            QCOMPARE(problem.rule, Rule::UnusedFile);
            unused.append(problem.file);
        }
        unused.sort();
        QStringList expected{name, u"Section_1/"_s + name};
        expected.sort();
        QCOMPARE(unused, expected);
        QCOMPARE(result.folder.sections.size(), 1);
        const auto &audio = result.folder.sections[0].content.audioOf(Variant::English);
        QVERIFY(audio && audio->seconds && audio->size > 0);
    }

    void almostASection_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a line end behind it") << u"Section_2\n"_s;
        QTest::newRow("a line end in front") << u"\nSection_2"_s;
        QTest::newRow("a blank behind it") << u"Section_2 "_s;
        QTest::newRow("no separator") << u"Section2"_s;
        QTest::newRow("turned around") << u"\u202eSection_2"_s;
        QTest::newRow("digits of another script") << u"Section_\u0968"_s;
    }
    /// A folder that only looks like a section is none, and stops the lesson.
    void almostASection()
    {
        QFETCH(QString, name);
        LessonOnDisk lesson;
        lesson.addSection(u"Section_1"_s);
        lesson.write(name + u"/Main_Content.txt"_s, "x");
        const auto result = lesson.scan();
        QCOMPARE(result.folder.sections.size(), 1);
        QCOMPARE(result.problems, (Problems{Problem{Rule::NameNotTaken, name, u"Section_2"_s}}));
    }

    void lessonOfNearMissesIsSaidOnce()
    {
        LessonOnDisk lesson;
        lesson.write(u"Section_1.1/Main_Content.txt"_s, "x");
        QVERIFY(QFile::link(lesson.path() + u"/Section_1.1"_s, lesson.path() + u"/Section_2 "_s));
        lesson.write(u"Section_3 "_s, "no folder");
        QCOMPARE(lesson.scan().problems,
                 (Problems{Problem{Rule::NameNotTaken, u"Section_1.1"_s, {}},
                           Problem{Rule::NameNotTaken, u"Section_2 "_s, u"Section_2"_s},
                           Problem{Rule::UnusedFile, u"Section_3 "_s, {}}}));
    }

    void order()
    {
        LessonOnDisk lesson;
        for (const auto &n : {u"19A"_s, u"10"_s, u"2A"_s, u"3"_s, u"1"_s, u"19"_s, u"2"_s})
            lesson.addSection(u"Section_"_s + n);
        QStringList titles;
        QStringList folders;
        for (const auto &section : lesson.scan().folder.sections) {
            titles.append(section.title);
            folders.append(section.folder);
        }
        const QStringList numbers{u"1"_s, u"2"_s, u"2A"_s, u"3"_s, u"10"_s, u"19"_s, u"19A"_s};
        QCOMPARE(titles,
                 QStringList(numbers).replaceInStrings(QRegularExpression(u"^"_s), u"Section "_s));
        QCOMPARE(folders,
                 QStringList(numbers).replaceInStrings(QRegularExpression(u"^"_s), u"Section_"_s));
    }

    void illustrationsKeepTheirOwnAudio()
    {
        LessonOnDisk lesson;
        lesson.addSections(3); // the third has A and C, and no B
        const auto result = lesson.scan();
        const auto &section = result.folder.sections.at(2);
        QCOMPARE(section.subsections.size(), 2);
        for (const auto &[i, letter] : {std::pair(0, u"a"_s), std::pair(1, u"c"_s)}) {
            const auto &subsection = section.subsections[i];
            QCOMPARE(subsection.title, u"Illustration "_s + letter.toUpper());
            const auto &audio = subsection.content.audioOf(Variant::English);
            QVERIFY(audio.has_value());
            QCOMPARE(audio->path, u"Section_3/zz_Illustration_%1.opus"_s.arg(letter));
            QCOMPARE(audio->sha256, QCryptographicHash::hash(lesson.read(audio->path),
                                                             QCryptographicHash::Sha256));
        }
        QCOMPARE(result.problems.size(), 1);
        QCOMPARE(result.problems[0].rule, Rule::IllustrationGap);
    }

    void litterPassesInSilence()
    {
        LessonOnDisk lesson;
        lesson.addSections(1);
        for (const auto &name :
             {u".DS_Store"_s, u"Thumbs.db"_s, u"desktop.ini"_s, u".hidden/x"_s}) {
            lesson.write(name, "x");
            lesson.write(u"Section_1/"_s + name, "x");
        }
        for (const auto &folder : {u"Video/"_s, u"@eaDir/"_s, u"Section_1/@eaDir/"_s,
                                   u"Section_1/Video/"_s, u"lost+found/"_s})
            lesson.write(folder + u"film.mp4"_s, "x");
        const auto result = lesson.scan();
        QCOMPARE(result.problems, Problems());
        QCOMPARE(totalsOf(result.folder).audio, 2);
    }

    void pins()
    {
        LessonOnDisk lesson;
        lesson.addSections(1);
        const QString path = u"Section_1/Main_Content_Easy.opus"_s;
        const auto time = QDateTime::fromMSecsSinceEpoch(1'600'000'000'123);
        QFile file(lesson.path() + u'/' + path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
        file.close();
        const auto result = lesson.scan();
        const auto &audio = result.folder.sections.at(0).content.audioOf(Variant::EasyEnglish);
        QVERIFY(audio.has_value());
        const auto bytes = lesson.read(path);
        QCOMPARE(audio->path, path);
        QCOMPARE(audio->mimeType, u"audio/ogg"_s);
        QCOMPARE(audio->size, bytes.size());
        QCOMPARE(audio->modified, time.toMSecsSinceEpoch());
        QCOMPARE(audio->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QVERIFY(audio->seconds.has_value());
        QCOMPARE(*audio->seconds, 0.02);
    }

    void textsAreTrimmedAndFreedOfTheMark()
    {
        LessonOnDisk lesson;
        lesson.write(u"Section_1/Main_Content.txt"_s,
                     "\xEF\xBB\xBF \n A  text\r\nof two lines \n\n");
        QCOMPARE(lesson.scan().folder.sections.at(0).content.text(Variant::English),
                 u"A  text\r\nof two lines"_s);
    }

    /// Thousands of them lie in memory at once.
    void textsTakeNoMoreRoomThanTheyNeed()
    {
        LessonOnDisk lesson;
        lesson.write(u"Section_1/Main_Content.txt"_s, u"न्याय "_s.repeated(1000).toUtf8() + '\n');
        const auto folder = lesson.scan().folder;
        const auto &text = folder.sections.at(0).content.text(Variant::English);
        QCOMPARE(text.size(), 5999);
        QVERIFY(text.capacity() < 2 * text.size());
    }

    void linksInsideAreFollowed()
    {
        LessonOnDisk lesson;
        lesson.addSections(1);
        lesson.write(u"Section_1/Main_Content_Hindi.txt"_s, "x");
        lesson.write(u"shared/text.txt"_s, "shared text");
        QVERIFY(QFile::link(lesson.path() + u"/shared/text.txt"_s,
                            lesson.path() + u"/Section_1/Main_Content_Easy_Hindi.txt"_s));
        const auto section = lesson.scan().folder.sections.at(0);
        QCOMPARE(section.content.text(Variant::EasyHindi), u"shared text"_s);
    }

    void progressIsInFiles()
    {
        LessonOnDisk lesson;
        lesson.addSections(3); // 3 * 4 files, and 4 of illustrations
        QPromise<ScanResult> promise;
        auto future = promise.future();
        promise.start();
        scanFolder(promise, lesson.path());
        promise.finish();
        QCOMPARE(future.resultCount(), 1);
        QCOMPARE(future.progressMaximum(), 16);
        QCOMPARE(future.progressValue(), 16);
    }

    /// Whatever has taken the folder's place meanwhile.
    void readsTheFolderThatWasLookedAt()
    {
        LessonOnDisk lesson(u"Law"_s);
        lesson.addSections(1);
        lesson.write(u"lesson.json"_s, R"({"title": "The first"})");
        const auto truth = lesson.scan();
        FolderSnapshot snapshot(lesson.path());
        QVERIFY(QDir().rename(lesson.path(), lesson.path() + u" away"_s));
        lesson.addSections(2);
        lesson.write(u"lesson.json"_s, R"({"title": "The second"})");
        QPromise<ScanResult> promise;
        auto future = promise.future();
        promise.start();
        scanSnapshot(promise, snapshot);
        promise.finish();
        QCOMPARE(future.result().folder.title, u"The first"_s);
        QVERIFY(future.result() == truth);
        QVERIFY(lesson.scan() != truth);
    }

    void aFileIsNoFolder()
    {
        LessonOnDisk lesson;
        lesson.write(u"file"_s, "x");
        QPromise<ScanResult> promise;
        auto future = promise.future();
        promise.start();
        scanFolder(promise, lesson.path() + u"/file"_s);
        promise.finish();
        QCOMPARE(future.result().problems.size(), 1);
        QCOMPARE(future.result().problems[0].rule, Rule::UnreadableFile);
    }

#ifdef Q_OS_LINUX
    /// So that nothing is asked of the system twice.
    void tellsTheSnapshotWhatItOpened()
    {
        LessonOnDisk lesson;
        lesson.addSections(2);
        FolderSnapshot snapshot(lesson.path(), FolderSnapshot::Ask::NotOfFilesInSections);
        QPromise<ScanResult> promise;
        promise.start();
        scanSnapshot(promise, snapshot);
        promise.finish();
        const auto told = snapshot.entries(u"Section_2"_s);
        const auto asked = FolderSnapshot(lesson.path()).entries(u"Section_2"_s);
        QVERIFY(told && asked && !told->isEmpty());
        QCOMPARE(told->size(), asked->size());
        for (qsizetype i = 0; i < told->size(); ++i) {
            QVERIFY(told->at(i).facts);
            QVERIFY(told->at(i).facts == asked->at(i).facts);
        }
    }

#endif

    void cancelEndsAScanWithoutAResult()
    {
        LessonOnDisk lesson;
        lesson.addSections(3);
        QPromise<ScanResult> promise;
        auto future = promise.future();
        promise.start();
        future.cancel();
        scanFolder(promise, lesson.path());
        promise.finish();
        QCOMPARE(future.resultCount(), 0);
    }

    void cancelEndsTheReadingOfALargeFile()
    {
        LessonOnDisk lesson;
        lesson.write(u"Section_1/Main_Content.wav"_s, "RIFFxxxxWAVE");
        QVERIFY(QFile::resize(lesson.path() + u"/Section_1/Main_Content.wav"_s, 8 * 1024 * 1024));
        int asked = 0;
        const auto facts = inspectAudio(HeldFolder(lesson.path()), u"Section_1/Main_Content.wav"_s,
                                        [&asked] { return ++asked > 2; });
        QCOMPARE(asked, 3);
        QVERIFY2(facts.audio.size < 4 * 1024 * 1024, "it was read to its end");
    }

    void sampleLessonHasNoProblem()
    {
        const QString path =
            QStringLiteral(LESSONLIFT_SOURCE_DIR "/resources/samples/Indian Contract Act 1872");
        QPromise<ScanResult> promise;
        auto future = promise.future();
        promise.start();
        scanFolder(promise, path);
        promise.finish();
        const auto result = future.result();
        QStringList problems;
        for (const auto &problem : result.problems)
            problems.append(ruleName(problem.rule) + u' ' + problem.file);
        QCOMPARE(problems, QStringList());
        QCOMPARE(result.folder.sections.size(), 31);
        QCOMPARE(totalsOf(result.folder).audio, 188);
    }

    void normalTitles()
    {
        QCOMPARE(normalTitle(u"  cafe\u0301 "_s), u"caf\u00e9"_s);
        QCOMPARE(normalTitle(u"Section 2A"_s), u"Section 2A"_s);
    }
};

/// More folders than the computer has threads: none may wait for the threads of the others.
void TestScan::manyAtOnce()
{
    LessonOnDisk lesson;
    lesson.addSections(6);
    QList<QFuture<ScanResult>> scans;
    for (int i = 0; i < 4 * QThread::idealThreadCount(); ++i)
        scans.append(QtConcurrent::run(&scanFolder, lesson.path()));
    for (const auto &scan : scans)
        QTRY_VERIFY_WITH_TIMEOUT(scan.isFinished(), 30'000);
}

GUILESS_TEST(scan, TestScan)
#include "tst_scan.moc"
