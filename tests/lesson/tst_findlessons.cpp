// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FindLessons.h"
#include "support/AsNobody.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

using Why = SkippedPlace::Why;

namespace
{

void writeTo(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestFindLessons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_data()
    {
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<QString>("dropped");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("itself") << QStringList{u"A/Section_1"_s} << u"A"_s << QStringList{u"A"_s};
        QTest::newRow("several, sorted")
            << QStringList{u"all/B/Section_1"_s, u"all/A/Section_2"_s, u"all/empty"_s} << u"all"_s
            << QStringList{u"all/A"_s, u"all/B"_s};
        QTest::newRow("nested at different depths")
            << QStringList{u"all/x/y/z/C/Section_1"_s, u"all/A/Section_1"_s} << u"all"_s
            << QStringList{u"all/A"_s, u"all/x/y/z/C"_s};
        QTest::newRow("a name that begins with U+FEFF")
            << QStringList{u"all/A/Section_1"_s, u"all/\ufeffA/Section_1"_s} << u"all"_s
            << QStringList{u"all/A"_s, u"all/\ufeffA"_s};
        QTest::newRow("not inside a lesson")
            << QStringList{u"A/Section_1/Section_2"_s, u"A/old/Section_1"_s} << u"A"_s
            << QStringList{u"A"_s};
        QTest::newRow("a section stands for its lesson")
            << QStringList{u"A/Section_1"_s, u"A/Section_2"_s} << u"A/Section_2"_s
            << QStringList{u"A"_s};
        QTest::newRow("a lesson that is named like a section")
            << QStringList{u"all/Section_9/Section_1"_s} << u"all/Section_9"_s
            << QStringList{u"all/Section_9"_s};
        QTest::newRow("none: as it is")
            << QStringList{u"all/x"_s} << u"all"_s << QStringList{u"all"_s};
        QTest::newRow("slash at the end")
            << QStringList{u"A/Section_1"_s} << u"A/"_s << QStringList{u"A"_s};
        QTest::newRow("dots in the path")
            << QStringList{u"A/Section_1"_s} << u"A/../A/."_s << QStringList{u"A"_s};
        QTest::newRow("too deep to be meant")
            << QStringList{u"d/1/2/3/4/5/6/7/8/9/Section_1"_s} << u"d"_s << QStringList{u"d"_s};
        QTest::newRow("just not too deep") << QStringList{u"d/1/2/3/4/5/6/7/8/Section_1"_s}
                                           << u"d"_s << QStringList{u"d/1/2/3/4/5/6/7/8"_s};
        QTest::newRow("of nothing but near misses: to be told so")
            << QStringList{u"all/A/Section_1"_s, u"all/B/Section_1.1"_s, u"all/B/Section 2 old"_s}
            << u"all"_s << QStringList{u"all/A"_s, u"all/B"_s};
        QTest::newRow("of digits of another script")
            << QStringList{u"all/B/Section_\u0967"_s} << u"all"_s << QStringList{u"all/B"_s};
        QTest::newRow("lessons that are named nearly like sections")
            << QStringList{u"all/Section 377 IPC/Section_1"_s, u"all/Section 1-9/A/Section_1"_s}
            << u"all"_s << QStringList{u"all/Section 1-9/A"_s, u"all/Section 377 IPC"_s};
        QTest::newRow("not in what a system keeps for itself")
            << QStringList{u"all/A/Section_1"_s,
                           u"all/$Recycle.Bin/B/Section_1"_s,
                           u"all/@eaDir/B/Section_1"_s,
                           u"all/__MACOSX/B/Section_1"_s,
                           u"all/lost+found/B/Section_1"_s,
                           u"all/System Volume Information/B/Section_1"_s,
                           u"all/.trash/B/Section_1"_s}
            << u"all"_s << QStringList{u"all/A"_s};
        QTest::newRow("does not exist")
            << QStringList{} << u"nowhere"_s << QStringList{u"nowhere"_s};
    }
    void find()
    {
        QFETCH(QStringList, folders);
        QFETCH(QString, dropped);
        QFETCH(QStringList, found);
        QTemporaryDir dir;
        const QString root = QDir(dir.path()).canonicalPath() + u'/';
        for (const auto &folder : folders)
            QVERIFY(QDir().mkpath(root + folder));
        for (auto &path : found)
            path.prepend(root);
        QCOMPARE(findLessons(root + dropped).lessons, found);
    }

    void linksAreNotFollowed()
    {
        QTemporaryDir dir;
        const QString root = QDir(dir.path()).canonicalPath();
        QVERIFY(QDir().mkpath(root + u"/elsewhere/B/Section_1"_s));
        QVERIFY(QDir().mkpath(root + u"/all/A/Section_1"_s));
        QVERIFY(QFile::link(root + u"/elsewhere/B"_s, root + u"/all/B"_s));
        QVERIFY(QFile::link(root + u"/all"_s, root + u"/all/loop"_s));
        QVERIFY(QFile::link(root + u"/not/mounted"_s, root + u"/all/disk"_s));
        QVERIFY(QFile::link(root + u"/all/itself"_s, root + u"/all/itself"_s));
        QCOMPARE(findLessons(root + u"/all"_s),
                 (FoundLessons{{root + u"/all/A"_s},
                               {{Why::BehindLink, root + u"/all/B"_s},
                                {Why::DeadLink, root + u"/all/disk"_s},
                                {Why::DeadLink, root + u"/all/itself"_s},
                                {Why::BehindLink, root + u"/all/loop"_s}}}));
        // Named by the person, a link is what it leads to.
        QCOMPARE(findLessons(root + u"/all/B"_s), (FoundLessons{{root + u"/elsewhere/B"_s}, {}}));
    }

    void skipped_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<int>("why");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QStringList &files, Why why,
                            const QString &place, const QString &detail = {}) {
            QTest::newRow(name) << files << int(why) << place << detail;
        };
        row("Sektion", {u"B/Sektion_1/x"_s, u"B/Sektion_2/x"_s}, Why::NotItsNames, u"B"_s,
            u"Sektion_1"_s);
        row("plural", {u"x/B/sections 4/x"_s}, Why::NotItsNames, u"x/B"_s, u"sections 4"_s);
        row("a letter too few", {u"B/Secton_1/x"_s}, Why::NotItsNames, u"B"_s, u"Secton_1"_s);
        row("accents", {u"B/Secci\u00f3n 1/x"_s}, Why::NotItsNames, u"B"_s, u"Secci\u00f3n 1"_s);
        row("any name, by what is in it", {u"B/Chapter 1/Main_Content.txt"_s}, Why::NotItsNames,
            u"B"_s, u"Chapter 1"_s);
        row("any name, by what nearly is in it", {u"B/one/main_content_hindi.Opus "_s},
            Why::NotItsNames, u"B"_s, u"one"_s);
        row("by an illustration", {u"B/one/zz_Illustration_b.mp3"_s}, Why::NotItsNames, u"B"_s,
            u"one"_s);
        row("a lesson.json alone", {u"x/B/lesson.json"_s, u"x/B/Video/x"_s}, Why::NoSections,
            u"x/B"_s);
        row("too deep", {u"1/2/3/4/5/6/7/8/9/Section_1/x"_s}, Why::TooDeep, u"1/2/3/4/5/6/7/8"_s);
    }
    void skipped()
    {
        QFETCH(const QStringList, files);
        QFETCH(const int, why);
        QFETCH(const QString, place);
        QFETCH(const QString, detail);
        QTemporaryDir dir;
        const QString root = QDir(dir.path()).canonicalPath() + u'/';
        for (const auto &file : files + QStringList{u"A/Section_1/Main_Content.txt"_s})
            writeTo(root + file);
        QCOMPARE(findLessons(root),
                 (FoundLessons{{root + u"A"_s}, {{Why(why), root + place, detail}}}));
    }

    void ordinaryFoldersPassInSilence()
    {
        QTemporaryDir dir;
        const QString root = QDir(dir.path()).canonicalPath() + u'/';
        for (const auto &file :
             {u"A/Section_1/Main_Content.txt"_s, u"scripts/run.txt"_s, u"2026/11/B/Section_2/x"_s,
              u"Chapter 4/notes.txt"_s, u"Selection 9/cat.jpg"_s, u"Sections 1/C/Section_1/x"_s})
            writeTo(root + file);
        QCOMPARE(findLessons(root).skipped, QList<SkippedPlace>());
    }

    void whatCannotBeOpenedIsALesson()
    {
        QTemporaryDir dir;
        const QString root = QDir(dir.path()).canonicalPath();
        const QString locked = root + u"/x/locked"_s;
        for (const auto &folder : {u"/A/Section_1"_s, u"/x/locked/Section_1"_s, u"/lost+found"_s})
            QVERIFY(QDir().mkpath(root + folder));
        for (const auto &closed : {locked, root + u"/lost+found"_s})
            QVERIFY(QFile::setPermissions(closed, {}));
        FoundLessons found;
        FoundLessons alone;
        {
            const AsNobody nobody(root);
            found = findLessons(root);
            alone = findLessons(locked);
        }
        QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(found, (FoundLessons{{root + u"/A"_s, locked}, {}}));
        QCOMPARE(alone, (FoundLessons{{locked}, {}}));
    }

    void whatIsNotNamedInUtf8IsALesson()
    {
        QTemporaryDir dir;
        const QString root = QDir(dir.path()).canonicalPath();
        QVERIFY(QDir().mkpath(root + u"/A/Section_1"_s));
        const auto odd = QFile::encodeName(root) + "/Le\xe7on";
        QCOMPARE(::mkdir(odd.constData(), 0700), 0);
        QCOMPARE(::mkdir((odd + "/Section_1").constData(), 0700), 0);
        QCOMPARE(findLessons(root), (FoundLessons{{root + u"/A"_s, root + u"/Le\ufffdon"_s}, {}}));
        // A name that really has that sign is as good as any.
        QVERIFY(QDir().mkpath(root + u"/B\ufffd/Section_1"_s));
        QVERIFY(findLessons(root).lessons.contains(root + u"/B\ufffd"_s));
        for (const auto &path : {odd + "/Section_1", odd})
            ::rmdir(path.constData());
    }

    void ofSeveralEachOnce()
    {
        QTemporaryDir dir;
        const QString root = QDir(dir.path()).canonicalPath();
        QVERIFY(QDir().mkpath(root + u"/A/Section_1"_s));
        QVERIFY(QDir().mkpath(root + u"/B/Section_1"_s));
        QVERIFY(QFile::link(root + u"/A"_s, root + u"/link"_s));
        QCOMPARE(findLessonsIn({root + u"/B"_s, root, root}),
                 (FoundLessons{{root + u"/B"_s, root + u"/A"_s},
                               {{Why::BehindLink, root + u"/link"_s}}}));
    }

    void aFileIsReturnedAsItIs()
    {
        QTemporaryDir dir;
        const QString path = QDir(dir.path()).canonicalPath() + u"/Section_1"_s;
        QFile file(path + u".txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(findLessons(file.fileName()).lessons, QStringList{file.fileName()});
    }
};

GUILESS_TEST(findlessons, TestFindLessons)
#include "tst_findlessons.moc"
