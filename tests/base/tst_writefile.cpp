// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/WriteFile.h"
#include "support/TestMain.h"

#include <csignal>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// While it exists, this process writes no file larger than this: as on a disk that is full.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        (void)std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class WriteFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void replaces()
    {
        const auto path = m_folder.filePath(u"a"_s);
        QCOMPARE(writeFile(path, "first"), QString());
        QCOMPARE(writeFile(path, "second"), QString());
        QCOMPARE(contentOf(path), "second");
    }

    void saysWhy_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("a few bytes, as a buffer would take") << 200;
        QTest::newRow("many") << 100'000;
    }
    void saysWhy()
    {
        QFETCH(const int, size);
        const auto path = m_folder.filePath(u"full"_s);
        QCOMPARE(writeFile(path, "before"), QString());
        QString why;
        {
            const SmallDisk disk(100);
            why = writeFile(path, QByteArray(size, 'x'));
        }
        QCOMPARE(why, qt_error_string(EFBIG));
        QCOMPARE(contentOf(path), "before");
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).filter(u"full"_s).size(), 1);
    }

    void noSuchFolder()
    {
        QCOMPARE(writeFile(m_folder.filePath(u"no/such"_s), "x"), qt_error_string(ENOENT));
    }

private:
    QTemporaryDir m_folder;
};

GUILESS_TEST(writefile, WriteFileTest)
#include "tst_writefile.moc"
