// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Scans that are not done twice, and those that must be; several at a time, in order.
#include "lesson/FolderSnapshot.h"
#include "plan/CheckLimits.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"
#include "upload/ScanAhead.h"
#include "upload/ScanStore.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QDir>
#include <QtConcurrent>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class ScanStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keptAsItWas();
    void notFor_data();
    void notFor();
    void damagedCountsAsLost();
    void withoutAPlaceNothingIsKept();
    void tidyTakesTheOldOnly();
    void untouchedFolderIsNotReadAgain();
    void whatCouldNotBeReadIsReadAgain();
    void forgotten();
    void aheadKeepsTheOrder();
    void aheadEndsWhenCancelled();

private:
    [[nodiscard]] QString place() const { return m_dir->filePath(u"scans"_s); }
    [[nodiscard]] QString onlyFile() const
    {
        return place() + u'/' + QDir(place()).entryList(QDir::Files).value(0);
    }
    [[nodiscard]] ScanResult rescan(const QString &folder) const
    {
        auto scan = QtConcurrent::run(&rescanFolder, folder, place());
        scan.waitForFinished(); // it keeps its result after it has told it
        return scan.result();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace
{

const QByteArray stamp(32, 's');

/// With every field that can be filled.
ScanResult madeUpResult()
{
    LessonOnDisk lesson(u"Law"_s);
    lesson.addSections(4);
    auto result = lesson.scan();
    result.folder.headTitle = u"विधि"_s;
    result.folder.description = u"<b>x</b>"_s;
    result.folder.category = u"ipc"_s;
    result.folder.tags = QStringList{u"a"_s, u"b"_s};
    result.problems = {{Rule::OpusDamaged, u"x.opus"_s, u"12"_s, Particular::DamagedAt},
                       {Rule::SectionGap, u"."_s, u"3"_s, Particular::None}};
    return result;
}

} // namespace

void ScanStoreTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
}

void ScanStoreTest::keptAsItWas()
{
    const auto result = madeUpResult();
    QVERIFY(result.folder.sections[2].subsections.size() > 0);
    QVERIFY(result.folder.sections[0].content.audio[0]->seconds);
    const ScanStore store(place());
    QVERIFY(!store.recall(u"/lessons/Law"_s, stamp));
    store.keep(u"/lessons/Law"_s, stamp, result);
    const auto recalled = store.recall(u"/lessons/Law"_s, stamp);
    QVERIFY(recalled);
    QCOMPARE(*recalled, result);
    // For its owner's eyes only.
    QVERIFY(!(QFile::permissions(place()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void ScanStoreTest::notFor_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("version");
    const QString folder = u"/lessons/Law"_s;
    QTest::newRow("another folder") << u"/lessons/law"_s << stamp << u"1.2.3"_s;
    QTest::newRow("another state of it") << folder << QByteArray(32, 't') << u"1.2.3"_s;
    QTest::newRow("another program") << folder << stamp << u"1.2.4"_s;
}

void ScanStoreTest::notFor()
{
    QFETCH(const QString, folder);
    QFETCH(const QByteArray, state);
    QFETCH(const QString, version);
    const ScanStore store(place());
    store.keep(u"/lessons/Law"_s, stamp, madeUpResult());
    QCoreApplication::setApplicationVersion(version);
    QVERIFY(!store.recall(folder, state));
}

void ScanStoreTest::damagedCountsAsLost()
{
    const ScanStore store(place());
    const auto result = madeUpResult();
    store.keep(u"/lessons/Law"_s, stamp, result);
    QFile file(onlyFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    file.close();
    const auto put = [&](const QByteArray &what) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(what);
        file.close();
    };
    for (qsizetype i = 0; i < bytes.size(); i += 7) {
        auto changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        put(changed);
        QVERIFY2(!store.recall(u"/lessons/Law"_s, stamp), qPrintable(QString::number(i)));
    }
    for (const qsizetype size : {qsizetype(0), qsizetype(10), bytes.size() / 2, bytes.size() - 1}) {
        put(bytes.first(size));
        QVERIFY(!store.recall(u"/lessons/Law"_s, stamp));
    }
    put(bytes);
    QVERIFY(store.recall(u"/lessons/Law"_s, stamp) == result);
}

void ScanStoreTest::withoutAPlaceNothingIsKept()
{
    const ScanStore store({});
    store.keep(u"/lessons/Law"_s, stamp, madeUpResult());
    QVERIFY(!store.recall(u"/lessons/Law"_s, stamp));
    store.tidy();
}

void ScanStoreTest::tidyTakesTheOldOnly()
{
    const ScanStore store(place());
    store.keep(u"/lessons/Law"_s, stamp, madeUpResult());
    store.keep(u"/lessons/Old"_s, stamp, madeUpResult());
    store.keep(u"/lessons/Used"_s, stamp, madeUpResult());
    const auto long_ago = QDateTime::currentDateTime().addDays(-31);
    for (const auto &info : QDir(place()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(long_ago, QFileDevice::FileModificationTime));
    }
    QVERIFY(store.recall(u"/lessons/Law"_s, stamp));
    QVERIFY(store.recall(u"/lessons/Used"_s, stamp));
    store.tidy();
    QVERIFY(store.recall(u"/lessons/Law"_s, stamp));
    QVERIFY(store.recall(u"/lessons/Used"_s, stamp));
    QVERIFY(!store.recall(u"/lessons/Old"_s, stamp));
}

void ScanStoreTest::untouchedFolderIsNotReadAgain()
{
    LessonOnDisk lesson(u"Law"_s);
    lesson.addSections(3);
    const auto truth = lesson.scan();
    QCOMPARE(rescan(lesson.path()), truth); // too fresh to be kept
    QVERIFY(!QDir(place()).exists());
#ifdef Q_OS_UNIX
    QTest::qWait(3100);
    QCOMPARE(rescan(lesson.path()), truth);
    const auto now = FolderSnapshot(lesson.path()).stamp(QDateTime::currentSecsSinceEpoch());
    QVERIFY(now);
    const ScanStore store(place());
    QVERIFY(store.recall(truth.folder.path, *now) == truth);
    // What is kept is what is told, until something changes.
    auto told = truth;
    told.folder.title = u"from the store"_s;
    store.keep(truth.folder.path, *now, told);
    QCOMPARE(rescan(lesson.path()), told);
    lesson.write(u"Section_2/Main_Content.txt"_s, "Another text.");
    QCOMPARE(rescan(lesson.path()), lesson.scan());
    QVERIFY(rescan(lesson.path()) != truth);
#endif
}

/// What hinders it may be outside the folder, and pass without a trace in it.
void ScanStoreTest::whatCouldNotBeReadIsReadAgain()
{
#ifdef Q_OS_UNIX
    LessonOnDisk lesson(u"Law"_s);
    lesson.addSections(2);
    const auto pipe = lesson.path() + u"/Section_1/Main_Content_Hindi.txt"_s;
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QTest::qWait(3100);
    const auto result = rescan(lesson.path());
    QVERIFY(std::ranges::find(result.problems, Rule::UnreadableFile, &Problem::rule) !=
            result.problems.cend());
    QVERIFY(FolderSnapshot(lesson.path()).stamp(QDateTime::currentSecsSinceEpoch()));
    QVERIFY(!QDir(place()).exists());
#endif
}

void ScanStoreTest::forgotten()
{
    const ScanStore store(place());
    store.keep(u"/lessons/Law"_s, stamp, madeUpResult());
    store.forget(u"/lessons/Law"_s);
    QVERIFY(!store.recall(u"/lessons/Law"_s, stamp));
}

void ScanStoreTest::aheadKeepsTheOrder()
{
    std::vector<std::unique_ptr<LessonOnDisk>> lessons;
    QStringList paths;
    for (int i = 0; i < 9; ++i) {
        lessons.push_back(std::make_unique<LessonOnDisk>(u"Lesson %1"_s.arg(i)));
        lessons.back()->addSections(i % 2 == 0 ? 20 : 1);
        paths.append(lessons.back()->path());
    }
    Cancellation cancel;
    ScanAhead ahead(paths, UploadOptions(), knownCategories(), cancel);
    QStringList titles;
    while (!ahead.atEnd()) {
        const auto scanned = QCoro::waitFor(ahead.next());
        QVERIFY(scanned);
        titles.append(scanned->folder.title);
    }
    QCOMPARE(titles.size(), 9);
    QVERIFY(std::ranges::is_sorted(titles));
}

void ScanStoreTest::aheadEndsWhenCancelled()
{
    LessonOnDisk lesson;
    lesson.addSections(30);
    Cancellation cancel;
    ScanAhead ahead(QStringList(50, lesson.path()), UploadOptions(), knownCategories(), cancel);
    QVERIFY(QCoro::waitFor(ahead.next()));
    cancel.request(Kind::Interrupted);
    QVERIFY(!QCoro::waitFor(ahead.next()));
    QVERIFY(ahead.atEnd()); // those that were begun have ended
}

GUILESS_TEST(scanstore, ScanStoreTest)
#include "tst_scanstore.moc"
