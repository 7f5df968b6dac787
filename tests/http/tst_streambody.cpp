// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/FakeClock.h"
#include "http/RateLimiter.h"
#include "http/StreamBody.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <fcntl.h>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

PinnedFile pinned(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    PinnedFile result;
    result.path = path;
    result.name = u"Section_1/"_s + QFileInfo(path).fileName();
    result.size = file.size();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    result.sha256 = hash.result();
    return result;
}

/// In ms since 1970.
qint64 modifiedAt(const QString &path)
{
    return QFileInfo(path).lastModified().toMSecsSinceEpoch();
}

/// The next bytes, waiting for the disk as a network library does; none: there will be none.
QByteArray nextOf(StreamBody &body, qint64 most)
{
    QEventLoop loop;
    QObject::connect(&body, &QIODevice::readyRead, &loop, &QEventLoop::quit);
    for (;;) {
        const auto piece = body.read(most);
        if (!piece.isEmpty() || body.atEnd() || body.bytesAvailable() == 0)
            return piece;
        loop.exec();
    }
}

/// All it gives out, in reads of so many bytes.
QByteArray drained(StreamBody &body, qint64 pieceBytes)
{
    QByteArray all;
    for (;;) {
        const auto piece = nextOf(body, pieceBytes);
        if (piece.isEmpty())
            return all;
        all += piece;
    }
}

/// A disk that answers when it is told to.
class SlowFiles final : public BodyFiles
{
public:
    struct Told {
        std::function<void()> ready;
        QByteArray piece;
    };
    SlowFiles(std::shared_ptr<Told> told, std::function<void()> ready)
        : m_told(std::move(told))
    {
        m_told->ready = std::move(ready);
    }
    std::optional<Result<QByteArray>> next() override
    {
        if (m_told->piece.isEmpty())
            return std::nullopt;
        return std::exchange(m_told->piece, {});
    }

private:
    std::shared_ptr<Told> m_told;
};

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void setTime(const QString &path, qint64 modified)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(QDateTime::fromMSecsSinceEpoch(modified),
                          QFileDevice::FileModificationTime))
        qFatal("cannot set the time of %s", qPrintable(path));
}

} // namespace

class TestStreamBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAsThePiecesSay_data()
    {
        QTest::addColumn<qint64>("pieceBytes");
        QTest::addColumn<qsizetype>("fileBytes");
        for (const qint64 piece : {1, 7, 16 * 1024, 1024 * 1024}) {
            for (const qsizetype file : {0, 1, 1000})
                QTest::addRow("a file of %d, read by %d", int(file), int(piece)) << piece << file;
        }
        QTest::newRow("one block") << qint64(16384) << qsizetype(256 * 1024);
        QTest::newRow("a block and a byte") << qint64(16384) << qsizetype(256 * 1024 + 1);
        QTest::newRow("two blocks") << qint64(16384) << qsizetype(2 * 256 * 1024);
        QTest::newRow("two blocks and a byte") << qint64(16384) << qsizetype(2 * 256 * 1024 + 1);
        QTest::newRow("several blocks") << qint64(16384) << qsizetype(1'000'003);
        QTest::newRow("more than is read ahead") << qint64(16384) << qsizetype(5'000'003);
    }
    void bytesAsThePiecesSay()
    {
        QFETCH(qint64, pieceBytes);
        QFETCH(qsizetype, fileBytes);
        QByteArray content(fileBytes, Qt::Uninitialized);
        for (qsizetype i = 0; i < fileBytes; ++i)
            content[i] = static_cast<char>(i * 31 % 251);
        LessonOnDisk lesson;
        lesson.write(u"a"_s, content);
        lesson.write(u"b"_s, "second file");
        FakeClock clock;
        StreamBody body({QByteArray("head"), pinned(lesson.path() + u"/a"_s), QByteArray(),
                         QByteArray("between"), pinned(lesson.path() + u"/b"_s),
                         QByteArray("tail")},
                        clock, nullptr);
        const auto expected = "head" + content + "betweensecond filetail";
        QSignalSpy gaveOut(&body, &StreamBody::gaveOut);
        QSignalSpy failed(&body, &StreamBody::failed);
        QCOMPARE(body.contentLength(), expected.size());
        QVERIFY(!body.atEnd());
        QVERIFY(drained(body, pieceBytes) == expected);
        QVERIFY(body.atEnd());
        QCOMPARE(body.givenOut(), expected.size());
        QCOMPARE(body.bytesAvailable(), 0);
        QCOMPARE(gaveOut.last().at(0).toLongLong(), expected.size());
        QCoreApplication::processEvents();
        QCOMPARE(failed.size(), 0);
    }

    void givenOutOnce()
    {
        FakeClock clock;
        StreamBody body({QByteArray("once")}, clock, nullptr);
        QVERIFY(body.isSequential());
        QCOMPARE(body.read(100), "once"_ba);
        // Cannot be rewound: neither by seeking nor by opening it again from the start.
        QVERIFY(!body.seek(0) || body.read(100).isEmpty());
        QVERIFY(!body.reset() || body.read(100).isEmpty());
        QCOMPARE(body.read(100), QByteArray());
        QCOMPARE(body.givenOut(), 4);
    }

    void cannotBeWritten()
    {
        FakeClock clock;
        StreamBody body({QByteArray("once")}, clock, nullptr);
        QVERIFY(!body.isWritable());
    }

    void changedFile_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("bytes");
        // The large one is read ahead on another thread.
        const std::pair<const char *, QByteArray> sizes[] = {
            {"", opusBytes(1)}, {", large", QByteArray(3'000'003, 'x')}};
        for (const auto &[size, bytes] : sizes) {
            for (const auto *change : {"content, same size and time", "content, same size",
                                       "truncated", "grown", "emptied", "removed"})
                QTest::addRow("%s%s", change, size)
                    << QString::fromLatin1(change) << Kind::ChangedOnDisk << bytes;
            QTest::addRow("a folder now%s", size) << u"folder"_s << Kind::CannotRead << bytes;
        }
    }
    void changedFile()
    {
        QFETCH(QString, change);
        QFETCH(QByteArray, bytes);
        LessonOnDisk lesson;
        lesson.write(u"a.opus"_s, bytes);
        const QString path = lesson.path() + u"/a.opus"_s;
        const auto file = pinned(path);
        const auto modified = modifiedAt(path);
        if (change.startsWith(u"content"_s)) {
            bytes[5] = static_cast<char>(bytes[5] ^ 1);
            overwrite(path, bytes);
            setTime(path, modified + (change.endsWith(u"time"_s) ? 0 : 2000));
        } else if (change == u"truncated"_s) {
            overwrite(path, bytes.chopped(1));
            setTime(path, modified);
        } else if (change == u"grown"_s) {
            overwrite(path, bytes + 'x');
            setTime(path, modified);
        } else if (change == u"emptied"_s) {
            overwrite(path, {});
        } else {
            QVERIFY(QFile::remove(path));
            if (change == u"folder"_s)
                QVERIFY(QDir().mkdir(path));
        }
        FakeClock clock;
        StreamBody body({QByteArray("head"), file, QByteArray("tail")}, clock, nullptr);
        QList<Error> errors;
        connect(&body, &StreamBody::failed, this, [&errors](const Error &e) { errors.append(e); });
        const auto given = drained(body, bytes.size() < 100'000 ? 7 : 16384);
        QVERIFY2(given.size() < 4 + file.size, "the changed file arrived whole");
        QVERIFY(!given.contains("tail"));
        QVERIFY2(errors.isEmpty(), "said in the middle of a read");
        QCoreApplication::processEvents();
        QCOMPARE(errors.size(), 1);
        QTEST(errors[0].kind, "kind");
        QVERIFY(errors[0].detail.startsWith(u"Section_1/a.opus"_s));
        QVERIFY2(!errors[0].detail.contains(lesson.path()), "it names the home folder");
        // And nothing more comes, however often it is asked.
        QCOMPARE(body.read(1000), QByteArray());
        QCOMPARE(body.bytesAvailable(), 0);
        QVERIFY(!body.atEnd());
        QCoreApplication::processEvents();
        QCOMPARE(errors.size(), 1);
    }

    void largeFileIsReadInPieces()
    {
        LessonOnDisk lesson;
        const QString path = lesson.path() + u"/large.wav"_s;
        lesson.write(u"large.wav"_s, "RIFF");
        constexpr qint64 size = 64LL * 1024 * 1024;
        QVERIFY(QFile::resize(path, size));
        const auto file = pinned(path);
        FakeClock clock;
        {
            StreamBody whole({file}, clock, nullptr);
            QCOMPARE(drained(whole, 1024 * 1024).size(), size);
        }
        // Cut after the first read: had the rest been in memory, it would still come.
        StreamBody body({file}, clock, nullptr);
        QCOMPARE(nextOf(body, 16384).size(), 16384);
        QVERIFY(QFile::resize(path, 16384));
        drained(body, 16384);
        QVERIFY2(body.givenOut() <= 2 * 1024 * 1024, "more than a little had been read ahead");
        QVERIFY(!body.atEnd());
    }

    void lastBlockWaitsForTheHash()
    {
        // A file larger than what is read ahead, its last byte changed while the first blocks are
        // on their way.
        LessonOnDisk lesson;
        const QByteArray content(8 * 1024 * 1024, 'a');
        lesson.write(u"a"_s, content);
        const QString path = lesson.path() + u"/a"_s;
        const auto file = pinned(path);
        FakeClock clock;
        StreamBody body({file, QByteArray("tail")}, clock, nullptr);
        QSignalSpy failed(&body, &StreamBody::failed);
        QCOMPARE(nextOf(body, 1000).size(), 1000);
        QFile changed(path);
        QVERIFY(changed.open(QIODevice::ReadWrite) && changed.seek(content.size() - 1));
        QCOMPARE(changed.write("b"), 1);
        changed.close();
        drained(body, 16384);
        QVERIFY(body.givenOut() >= 1000);
        QVERIFY(body.givenOut() < content.size());
        QCoreApplication::processEvents();
        QCOMPARE(failed.size(), 1);
    }

    void onlyTouchedIsSent()
    {
        LessonOnDisk lesson;
        lesson.write(u"a"_s, "content");
        const auto file = pinned(lesson.path() + u"/a"_s);
        setTime(file.path, modifiedAt(file.path) + 2000);
        FakeClock clock;
        StreamBody body({file}, clock, nullptr);
        QCOMPARE(drained(body, 100), "content"_ba);
    }

    void nothingYet()
    {
        const auto told = std::make_shared<SlowFiles::Told>();
        const ReadFiles slow = [told](const QList<PinnedFile> &, std::function<void()> ready) {
            return std::make_unique<SlowFiles>(told, std::move(ready));
        };
        PinnedFile file;
        file.name = u"Section_1/a"_s;
        file.size = 4;
        FakeClock clock;
        RateLimiter limiter(clock);
        limiter.setRate(1000);
        clock.advance(std::chrono::seconds(1));
        StreamBody body({QByteArray("head"), file, QByteArray("tail")}, clock, &limiter, slow);
        QSignalSpy ready(&body, &QIODevice::readyRead);
        QCOMPARE(body.read(100), "head"_ba);
        QCOMPARE(body.waitsFor(), QString());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(body.read(100), QByteArray());
        QCOMPARE(body.waitsFor(), u"Section_1/a"_s);
        QVERIFY(!body.atEnd());
        QCOMPARE(body.bytesAvailable(), 8);
        QCOMPARE(clock.waiting(), 0); // it is not the limit that it waits for
        QCOMPARE(ready.size(), 0);
        told->piece = "ab";
        told->ready();
        QCOMPARE(ready.size(), 1);
        QCOMPARE(body.read(100), "ab"_ba);
        QCOMPARE(body.read(100), QByteArray());
        told->piece = "cd";
        told->ready();
        QCOMPARE(drained(body, 100), "cdtail"_ba);
        QCOMPARE(body.waitsFor(), QString());
    }

    /// A pipe that nobody writes to stands for a disk that does not answer.
    void diskThatDoesNotAnswer()
    {
        LessonOnDisk lesson;
        const QString path = lesson.path() + u"/pipe"_s;
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        PinnedFile file;
        file.path = path;
        file.name = u"pipe"_s;
        file.size = 10;
        FakeClock clock;
        {
            StreamBody body({QByteArray("head"), file}, clock, nullptr);
            QCOMPARE(body.read(100), "head"_ba);
            QCOMPARE(body.read(100), QByteArray());
            // Others read meanwhile.
            lesson.write(u"a"_s, "content");
            StreamBody other({pinned(lesson.path() + u"/a"_s)}, clock, nullptr);
            QCOMPARE(drained(other, 100), "content"_ba);
            QCOMPARE(body.read(100), QByteArray());
        } // nobody waits for it here, either
        const int writes = open(QFile::encodeName(path).constData(), O_WRONLY); // lets it go
        QVERIFY(writes >= 0);
        close(writes);
    }

    void speedLimit()
    {
        FakeClock clock;
        RateLimiter limiter(clock);
        limiter.setRate(10'000);
        StreamBody body({QByteArray(5'000, 'x')}, clock, &limiter);
        QSignalSpy ready(&body, &QIODevice::readyRead);
        QCOMPARE(body.read(5'000), QByteArray());
        QCOMPARE(body.read(5'000), QByteArray());
        QCOMPARE(clock.waiting(), 1);
        QCOMPARE(ready.size(), 0);
        clock.advance(RateLimiter::retryDelay());
        QCOMPARE(ready.size(), 1);
        QCOMPARE(body.read(5'000).size(), 100); // 10 ms of 10,000 bytes a second
        QVERIFY(!body.atEnd());
        limiter.setRate(0);
        QCOMPARE(body.read(5'000).size(), 4'900);
        QVERIFY(body.atEnd());
    }
};

GUILESS_TEST(streambody, TestStreamBody)
#include "tst_streambody.moc"
