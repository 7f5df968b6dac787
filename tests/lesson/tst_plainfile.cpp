// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What a scan opens and lists: plain files only, never waiting for anybody; kinds with the names.
#include "lesson/ListFolder.h"
#include "lesson/PlainFile.h"
#include "support/TestMain.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace lessonlift;
using namespace Qt::StringLiterals;

class PlainFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadToItsEnd_data();
    void isReadToItsEnd();
    void isAsItWasOpened();
    void othersAreNotOpened_data();
    void othersAreNotOpened();
    void folderIsListed();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] HeldFolder folder() const { return HeldFolder(m_dir.path()); }

    QTemporaryDir m_dir;
};

void PlainFileTest::isReadToItsEnd_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 99, 100, 101, 200, 1000})
        QTest::addRow("%d bytes, a hundred at a time", size) << size;
}

void PlainFileTest::isReadToItsEnd()
{
    QFETCH(const int, size);
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes.append(static_cast<char>(i));
    write(u"file"_s, bytes);
    PlainFile file(folder(), u"file"_s);
    QVERIFY(file.isOpen());
    QCOMPARE(file.size(), size);
    QCOMPARE(file.modified(), QFileInfo(path(u"file"_s)).lastModified().toMSecsSinceEpoch());
    QByteArray read;
    QByteArray piece(100, Qt::Uninitialized);
    while (const auto got = file.read(piece.data(), piece.size())) {
        QVERIFY(got > 0);
        read.append(piece.first(got));
    }
    QCOMPARE(read, bytes);
    QCOMPARE(file.read(piece.data(), piece.size()), 0);
}

void PlainFileTest::isAsItWasOpened()
{
    QByteArray piece(100, Qt::Uninitialized);
    write(u"grows"_s, QByteArray(10, 'a'));
    PlainFile grows(folder(), u"grows"_s);
    write(u"grows"_s, QByteArray(50, 'b'));
    QCOMPARE(grows.read(piece.data(), piece.size()), 10);
    write(u"shrinks"_s, QByteArray(50, 'a'));
    PlainFile shrinks(folder(), u"shrinks"_s);
    QVERIFY(QFile::resize(path(u"shrinks"_s), 20));
    QCOMPARE(shrinks.read(piece.data(), piece.size()), 20);
    QCOMPARE(shrinks.read(piece.data(), piece.size()), 0);
}

void PlainFileTest::othersAreNotOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasFault");
    QTest::newRow("nothing") << u"nothing"_s << false;
    QTest::newRow("a folder") << u"folder"_s << false;
#ifdef Q_OS_UNIX
    QTest::newRow("a pipe that nobody writes to") << u"pipe"_s << false;
    QTest::newRow("a link to nothing") << u"dead"_s << false;
    if (::geteuid() != 0)
        QTest::newRow("somebody else's") << u"secret"_s << true;
#endif
}

void PlainFileTest::othersAreNotOpened()
{
    QFETCH(const QString, name);
    QFETCH(const bool, hasFault);
    QDir(m_dir.path()).mkdir(u"folder"_s);
#ifdef Q_OS_UNIX
    ::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600);
    QFile::link(path(u"gone"_s), path(u"dead"_s));
    write(u"secret"_s, "x");
    QFile::setPermissions(path(u"secret"_s), {});
#endif
    const PlainFile file(folder(), name);
    QVERIFY(!file.isOpen());
    QCOMPARE(!file.fault().isEmpty(), hasFault);
}

void PlainFileTest::folderIsListed()
{
    QDir dir(m_dir.path());
    QVERIFY(dir.mkpath(u"list/b folder"_s));
    write(u"list/c.txt"_s, "x");
    write(u"list/.hidden"_s, "x");
    write(u"list/हिन्दी"_s, "x");
    write(u"list/\ufeffg"_s, "x"); // which Qt would take for a mark, and g for the name
    QStringList expected{u".hidden"_s, u"b folder/"_s, u"c.txt"_s, u"हिन्दी"_s, u"\ufeffg"_s};
#ifdef Q_OS_UNIX
    QFile::link(path(u"list/c.txt"_s), path(u"list/d"_s));
    QFile::link(path(u"list/b folder"_s), path(u"list/e"_s));
    QFile::link(path(u"gone"_s), path(u"list/f"_s));
    expected = QStringList{u".hidden"_s, u"b folder/"_s, u"c.txt"_s, u"d@"_s,
                           u"e@/"_s,     u"f@"_s,        u"हिन्दी"_s, u"\ufeffg"_s};
#endif
    QStringList found;
    const auto entries = listFolder(path(u"list"_s));
    QVERIFY(entries);
    for (const auto &entry : *entries)
        found.append(entry.name + (entry.isLink ? u"@"_s : QString()) +
                     (entry.isFolder ? u"/"_s : QString()));
    QCOMPARE(found, expected);
    QVERIFY(!listFolder(path(u"nothing"_s)));
}

GUILESS_TEST(plainfile, PlainFileTest)
#include "tst_plainfile.moc"
