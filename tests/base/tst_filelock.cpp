// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/FileLock.h"
#include "support/TestMain.h"

#include <cerrno>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sys/file.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

int failWith = 0; ///< what flock() ends with from now on; 0: the system's own
int failTimes = -1;

} // namespace

/// In the place of the system's, as file systems behave that know no locks.
extern "C" int flock(int file, int operation) noexcept
{
    if (failWith != 0 && failTimes != 0) {
        --failTimes;
        errno = failWith;
        return -1;
    }
    return int(syscall(SYS_flock, file, operation));
}

class FileLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void isHeldByOneAtATime();
    void saysWhoHoldsIt();
    void onlyHeldIsHeld_data();
    void onlyHeldIsHeld();
    void aSignalIsNoAnswer();
    void needsItsFile();

private:
    [[nodiscard]] QString path() const { return m_dir.filePath(u"locks/a.lock"_s); }
    QTemporaryDir m_dir;
};

void FileLockTest::cleanup()
{
    failWith = 0;
    failTimes = -1;
}

void FileLockTest::isHeldByOneAtATime()
{
    auto first = FileLock::take(path(), u"me"_s);
    QVERIFY(first);
    const auto second = FileLock::take(path(), u"you"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Kind::HeldByOther);
    QCOMPARE(second.error().detail, u"me"_s);
    first->reset();
    QVERIFY(FileLock::take(path(), u"you"_s));
}

void FileLockTest::saysWhoHoldsIt()
{
    QVERIFY(FileLock::take(path(), u"somebody with a long name"_s));
    const auto lock = FileLock::take(path(), u"me"_s);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "me");
}

void FileLockTest::onlyHeldIsHeld_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("held") << EWOULDBLOCK << Kind::HeldByOther;
    QTest::newRow("no locks left") << ENOLCK << Kind::JournalFault;
    QTest::newRow("not on this file system") << EOPNOTSUPP << Kind::JournalFault;
    QTest::newRow("not in this system") << ENOSYS << Kind::JournalFault;
    QTest::newRow("the disk") << EIO << Kind::JournalFault;
    QTest::newRow("not allowed") << EACCES << Kind::JournalFault;
    QTest::newRow("a stale file of a network") << ESTALE << Kind::JournalFault;
}

void FileLockTest::onlyHeldIsHeld()
{
    QFETCH(int, fault);
    QFETCH(Kind, kind);
    failWith = fault;
    const auto lock = FileLock::take(path(), u"me"_s);
    QVERIFY(!lock); // never on without it
    QCOMPARE(lock.error().kind, kind);
    if (kind == Kind::JournalFault) {
        QVERIFY2(lock.error().detail.startsWith(path()), qPrintable(lock.error().detail));
        QVERIFY2(lock.error().detail.contains(qt_error_string(fault)),
                 qPrintable(lock.error().detail));
    }
}

void FileLockTest::aSignalIsNoAnswer()
{
    failWith = EINTR;
    failTimes = 3;
    QVERIFY(FileLock::take(path(), u"me"_s));
}

void FileLockTest::needsItsFile()
{
    const auto lock = FileLock::take(u"/proc/no/such/place.lock"_s, u"me"_s);
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, Kind::JournalFault);
    QVERIFY(lock.error().detail.startsWith(u"/proc/no/such/place.lock"_s));
}

GUILESS_TEST(filelock, FileLockTest)
#include "tst_filelock.moc"
