// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Whatever changes in a folder shows from outside; what may not show has no stamp.
#include "lesson/FolderSnapshot.h"
#include "lesson/PlainFile.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <functional>
#include <QDateTime>
#include <QDir>
#include <QTest>
#include <sys/stat.h>
#include <utime.h>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class FolderSnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesShow_data() { rows(); }
    void changesShow();
    void noStamp_data();
    void noStamp();
    void openedFilesNeedNotBeAskedFor();
    void aLinkThatWasOpenedIsStillALink();
    void whatChangesAfterItWasOpenedShows();
    void entriesAreThoseOfTheFolder();

private:
    using Change = std::function<void(const LessonOnDisk &)>;
    /// What happens to one lesson, and how it looked before and after.
    struct Trial {
        const char *name;
        Change change;
        bool shows = true;
        std::unique_ptr<LessonOnDisk> lesson = std::make_unique<LessonOnDisk>();
        std::optional<QByteArray> before;
        std::optional<QByteArray> atOnce;
        std::optional<QByteArray> after;
        std::optional<QByteArray> sinceBefore; ///< asked after, for all the time since before
    };
    void rows();

    std::vector<Trial> m_trials;
    std::vector<Trial> m_without;
    qint64 m_then = 0; ///< before "just written"
};

namespace
{

constexpr int untilOld = 3100; ///< ms, until a file counts as old
const QString file = u"Section_2/Main_Content.txt"_s;

std::optional<QByteArray> stampOf(const QString &folder,
                                  qint64 then = QDateTime::currentSecsSinceEpoch())
{
    return FolderSnapshot(folder).stamp(then);
}

void changeBytesOnly(const LessonOnDisk &lesson)
{
    const auto path = QFile::encodeName(lesson.path() + u'/' + file);
    struct stat before {
    };
    QCOMPARE(::stat(path.constData(), &before), 0);
    auto bytes = lesson.read(file);
    bytes[0] = bytes[0] == 'x' ? 'y' : 'x';
    lesson.write(file, bytes);
    const utimbuf times{before.st_atime, before.st_mtime};
    QCOMPARE(::utime(path.constData(), &times), 0);
}

void swapTwo(const LessonOnDisk &lesson)
{
    QDir dir(lesson.path());
    QVERIFY(dir.rename(u"Section_1/Main_Content.txt"_s, u"x"_s));
    QVERIFY(dir.rename(file, u"Section_1/Main_Content.txt"_s));
    QVERIFY(dir.rename(u"x"_s, file));
}

bool renameIn(const LessonOnDisk &lesson, const QString &from, const QString &to)
{
    return QDir(lesson.path()).rename(from, to);
}

} // namespace

/// All at the same time: each has to grow old twice.
void FolderSnapshotTest::initTestCase()
{
    const auto trial = [](auto &trials, const char *name, const Change &change, bool shows = true) {
        Trial one;
        one.name = name;
        one.change = change;
        one.shows = shows;
        one.lesson->addSections(3);
        trials.push_back(std::move(one));
    };
    trial(
        m_trials, "read only", [](const auto &lesson) { (void)lesson.scan(); }, false);
    trial(m_trials, "other bytes, same size, time set back", &changeBytesOnly);
    trial(m_trials, "longer",
          [](const auto &lesson) { lesson.write(file, lesson.read(file) + "more"); });
    trial(m_trials, "removed", [](const auto &lesson) { lesson.remove(file); });
    trial(m_trials, "added", [](const auto &lesson) { lesson.write(u"Section_2/x.txt"_s, "x"); });
    trial(m_trials, "renamed", [](const auto &lesson) {
        QVERIFY(renameIn(lesson, file, u"Section_2/Main_Content_Hindi.txt"_s));
    });
    trial(m_trials, "section renamed",
          [](const auto &lesson) { QVERIFY(renameIn(lesson, u"Section_2"_s, u"Section_9"_s)); });
    trial(m_trials, "section removed", [](const auto &lesson) {
        QVERIFY(QDir(lesson.path() + u"/Section_3"_s).removeRecursively());
    });
    trial(m_trials, "two files swapped", &swapTwo);
    trial(m_trials, "no longer readable", [](const auto &lesson) {
        QVERIFY(QFile::setPermissions(lesson.path() + u'/' + file, {}));
    });
    trial(m_without, "a link in it", [](const auto &lesson) {
        QVERIFY(QFile::link(lesson.path() + u"/Section_1"_s, lesson.path() + u"/Section_7"_s));
    });
    trial(m_without, "a link in a section", [](const auto &lesson) {
        QVERIFY(QFile::link(lesson.path() + u'/' + file, lesson.path() + u"/Section_1/link"_s));
    });
    trial(m_without, "not there",
          [](const auto &lesson) { QVERIFY(QDir(lesson.path()).removeRecursively()); });
    for (const auto &one : m_without)
        one.change(*one.lesson);
    QTest::qWait(untilOld);
    const auto then = QDateTime::currentSecsSinceEpoch();
    for (auto &one : m_trials) {
        one.before = stampOf(one.lesson->path());
        one.change(*one.lesson);
        one.atOnce = stampOf(one.lesson->path());
    }
    QTest::qWait(untilOld);
    for (auto &one : m_trials) {
        one.after = stampOf(one.lesson->path());
        one.sinceBefore = stampOf(one.lesson->path(), then);
    }
}

void FolderSnapshotTest::rows()
{
    QTest::addColumn<int>("trial");
    for (std::size_t i = 0; i < m_trials.size(); ++i)
        QTest::newRow(m_trials[i].name) << static_cast<int>(i);
}

void FolderSnapshotTest::changesShow()
{
    QFETCH(const int, trial);
    const auto &one = m_trials[std::size_t(trial)];
    QVERIFY(one.before);
    QVERIFY(one.after);
    QCOMPARE(one.after != one.before, one.shows);
    QCOMPARE(one.atOnce != one.before, one.shows);
    QCOMPARE(!one.sinceBefore, one.shows);
}

void FolderSnapshotTest::noStamp_data()
{
    QTest::addColumn<QString>("folder");
    for (const auto &one : m_without)
        QTest::newRow(one.name) << one.lesson->path();
    m_then = QDateTime::currentSecsSinceEpoch();
    m_without.emplace_back().lesson->addSections(1);
    QTest::newRow("just written") << m_without.back().lesson->path();
}

void FolderSnapshotTest::noStamp()
{
    QFETCH(const QString, folder);
    QVERIFY(!stampOf(folder, m_then));
}

/// Asked of one by one, told as they were opened, or neither: the stamp is the same.
void FolderSnapshotTest::openedFilesNeedNotBeAskedFor()
{
    const auto &lesson = *m_trials.front().lesson;
    const auto now = QDateTime::currentSecsSinceEpoch();
    FolderSnapshot partly(lesson.path(), FolderSnapshot::Ask::NotOfFilesInSections);
    const auto entries = partly.entries(u"Section_2"_s);
    QVERIFY(entries && entries->size() > 2);
    QVERIFY(!entries->front().facts && !entries->back().facts);
    const auto whole = stampOf(lesson.path(), now);
    QVERIFY(whole);
    QCOMPARE(partly.stamp(now), whole);
    const PlainFile opened(partly.folder(), file);
    partly.take(u"Section_2"_s, {{u"Main_Content.txt"_s, opened.facts()}});
    QCOMPARE(partly.stamp(now), whole);
    FolderSnapshot wrong(lesson.path(), FolderSnapshot::Ask::NotOfFilesInSections);
    wrong.take(u"Section_2"_s, {{u"Main_Content.txt"_s, EntryFacts()}});
    QVERIFY(wrong.stamp(now) != whole);
    FolderSnapshot asked(lesson.path());
    QCOMPARE(asked.stamp(now), whole);
    asked.take(u"Section_2"_s, {{u"Main_Content.txt"_s, EntryFacts()}}); // another file was opened
    QVERIFY(asked.stamp(now) != whole);
}

/// What is behind it may change without a trace in the folder, however it was looked at.
void FolderSnapshotTest::aLinkThatWasOpenedIsStillALink()
{
    LessonOnDisk lesson(u"Law"_s);
    lesson.addSections(2);
    const auto later = QDateTime::currentSecsSinceEpoch() + 10;
    QVERIFY(stampOf(lesson.path(), later));
    QVERIFY(QFile::link(lesson.path() + u'/' + file, lesson.path() + u"/Section_1/link"_s));
    FolderSnapshot snapshot(lesson.path(), FolderSnapshot::Ask::NotOfFilesInSections);
    const PlainFile opened(snapshot.folder(), u"Section_1/link"_s);
    QVERIFY(opened.isOpen());
    snapshot.take(u"Section_1"_s, {{u"link"_s, opened.facts()}});
    QVERIFY(!snapshot.stamp(later));
}

/// So what is read while somebody writes is never recalled.
void FolderSnapshotTest::whatChangesAfterItWasOpenedShows()
{
    const auto &lesson = *m_trials.front().lesson;
    const auto now = QDateTime::currentSecsSinceEpoch();
    FolderSnapshot partly(lesson.path(), FolderSnapshot::Ask::NotOfFilesInSections);
    const PlainFile opened(partly.folder(), file);
    changeBytesOnly(lesson);
    partly.take(u"Section_2"_s, {{u"Main_Content.txt"_s, opened.facts()}});
    const auto kept = partly.stamp(now);
    QVERIFY(kept);
    QTest::qWait(untilOld);
    const auto later = stampOf(lesson.path());
    QVERIFY(later);
    QVERIFY(later != kept);
}

void FolderSnapshotTest::entriesAreThoseOfTheFolder()
{
    LessonOnDisk lesson;
    lesson.addSections(2);
    lesson.write(u"Section_1/.hidden"_s, "x");
    QVERIFY(QFile::link(lesson.path() + u"/Section_1"_s, lesson.path() + u"/Section_7"_s));
    QVERIFY(QFile::link(lesson.path() + u"/gone"_s, lesson.path() + u"/Section_2/dead"_s));
    const FolderSnapshot snapshot(lesson.path());
    for (const auto &inner : {u""_s, u"Section_1"_s, u"Section_2"_s, u"Section_7"_s}) {
        const auto seen = snapshot.entries(inner);
        const auto listed = listFolder(lesson.path() + u'/' + inner);
        QVERIFY(seen && listed);
        QCOMPARE(seen->size(), listed->size());
        for (qsizetype i = 0; i < seen->size(); ++i) {
            QCOMPARE(seen->at(i).name, listed->at(i).name);
            QCOMPARE(seen->at(i).isFolder, listed->at(i).isFolder);
            QCOMPARE(seen->at(i).isLink, listed->at(i).isLink);
        }
    }
    QVERIFY(!snapshot.entries(u"Section_9"_s));
    QVERIFY(!FolderSnapshot(lesson.path() + u"/nothing"_s).entries());
}

GUILESS_TEST(foldersnapshot, FolderSnapshotTest)
#include "tst_foldersnapshot.moc"
