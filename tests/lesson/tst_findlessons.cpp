// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FindLessons.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

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
        QCOMPARE(findLessons(root + dropped), found);
    }

    void linksAreNotFollowed()
    {
        QTemporaryDir dir;
        const QString root = QDir(dir.path()).canonicalPath();
        QVERIFY(QDir().mkpath(root + u"/elsewhere/B/Section_1"_s));
        QVERIFY(QDir().mkpath(root + u"/all/A/Section_1"_s));
        QVERIFY(QFile::link(root + u"/elsewhere/B"_s, root + u"/all/B"_s));
        QVERIFY(QFile::link(root + u"/all"_s, root + u"/all/loop"_s));
        QCOMPARE(findLessons(root + u"/all"_s), QStringList{root + u"/all/A"_s});
        // Named by the person, a link is what it leads to.
        QCOMPARE(findLessons(root + u"/all/B"_s), QStringList{root + u"/elsewhere/B"_s});
    }

    void aFileIsReturnedAsItIs()
    {
        QTemporaryDir dir;
        const QString path = QDir(dir.path()).canonicalPath() + u"/Section_1"_s;
        QFile file(path + u".txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(findLessons(file.fileName()), QStringList{file.fileName()});
    }
};

QTEST_GUILESS_MAIN(TestFindLessons)
#include "tst_findlessons.moc"
