// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/OggStreamCheck.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <ogg/ogg.h>
#include <QtEndian>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

using Seen = std::optional<Particular>;

std::optional<RecordingFault> checked(const QByteArray &bytes, qsizetype pieceBytes)
{
    OggStreamCheck check;
    for (qsizetype at = 0; at < bytes.size(); at += pieceBytes) {
        const auto piece = bytes.mid(at, pieceBytes);
        check.add(std::span<const char>(piece.constData(), static_cast<std::size_t>(piece.size())));
    }
    return check.finish();
}

/// The same pages, counted from `first` on.
QByteArray numbered(QByteArray bytes, quint32 first)
{
    for (qsizetype at = 0; at >= 0 && at < bytes.size(); at = bytes.indexOf("OggS", at + 1)) {
        auto *head = reinterpret_cast<unsigned char *>(bytes.data() + at);
        qToLittleEndian(first++, head + 18);
        const auto next = bytes.indexOf("OggS", at + 1);
        const long headBytes = 27 + head[26];
        const auto size = (next < 0 ? bytes.size() : next) - at;
        ogg_page page{head, headBytes, head + headBytes, static_cast<long>(size) - headBytes};
        ogg_page_checksum_set(&page);
    }
    return bytes;
}

qint64 lastPage(const QByteArray &bytes)
{
    return bytes.lastIndexOf("OggS");
}

} // namespace

class TestOggStreamCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Seen>("fault");
        QTest::addColumn<qint64>("at"); // -1: anywhere
        const auto whole = opusBytes(5);
        auto flipped = whole;
        flipped[flipped.size() - 1] = static_cast<char>(flipped.back() ^ 0x40);
        auto badChecksum = whole;
        badChecksum[lastPage(whole) + 22] =
            static_cast<char>(badChecksum[lastPage(whole) + 22] ^ 1);
        QTest::newRow("whole") << whole << Seen() << qint64(-1);
        QTest::newRow("counted from seven") << numbered(whole, 7) << Seen() << qint64(-1);
        QTest::newRow("counted beyond 32 bits")
            << numbered(whole, 0xFFFFFFFF) << Seen() << qint64(-1);
        QTest::newRow("nothing") << ""_ba << Seen(Particular::EndMissing) << qint64(0);
        QTest::newRow("cut in a page's body")
            << whole.chopped(1) << Seen(Particular::CutInPageAt) << lastPage(whole);
        QTest::newRow("cut in a page's head") << whole.first(lastPage(whole) + 10)
                                              << Seen(Particular::CutInPageAt) << lastPage(whole);
        QTest::newRow("cut at a page's boundary")
            << whole.first(lastPage(whole)) << Seen(Particular::EndMissing) << lastPage(whole);
        QTest::newRow("flipped in the last page")
            << flipped << Seen(Particular::DamagedAt) << lastPage(whole);
        QTest::newRow("wrong checksum")
            << badChecksum << Seen(Particular::DamagedAt) << lastPage(whole);
        QTest::newRow("a page lost")
            << whole.first(whole.indexOf("OggS", 4)) + whole.mid(lastPage(whole))
            << Seen(Particular::PagesMissingAt) << qint64(-1);
        QTest::newRow("a little after the end")
            << whole + "x" << Seen(Particular::SomethingFollowsAt) << qint64(whole.size());
        QTest::newRow("much after the end")
            << whole + QByteArray(500, 'x') << Seen(Particular::SomethingFollowsAt)
            << qint64(whole.size());
        QTest::newRow("another stream after the end")
            << whole + opusBytes(6) << Seen(Particular::AnotherRecordingAt) << qint64(whole.size());
        QTest::newRow("its last page again")
            << whole + whole.mid(lastPage(whole)) << Seen(Particular::SomethingFollowsAt)
            << qint64(whole.size());
        QTest::newRow("garbage") << QByteArray(500, 'x') << Seen(Particular::None) << qint64(0);
        QTest::newRow("something in front") << "xx" + whole << Seen(Particular::None) << qint64(0);
    }
    void check()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(const Seen, fault);
        QFETCH(const qint64, at);
        const auto atOnce = checked(bytes, qMax<qsizetype>(1, bytes.size()));
        QCOMPARE(atOnce.has_value(), fault.has_value());
        if (atOnce) {
            QCOMPARE(atOnce->what, *fault);
            if (at >= 0)
                QCOMPARE(atOnce->at, at);
        }
        // In whatever pieces a file is read, the verdict is the same.
        for (const qsizetype pieceBytes : {1, 2, 7, 27, 64})
            QVERIFY(checked(bytes, pieceBytes) == atOnce);
    }

    void everyCutIsFound()
    {
        const auto whole = opusBytes(9);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(checked(whole.first(size), whole.size()).has_value(),
                     qPrintable(QString::number(size)));
    }

    void everyFlippedBitIsFound()
    {
        const auto whole = opusBytes(9);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                auto bytes = whole;
                bytes[i] = static_cast<char>(bytes[i] ^ (1 << bit));
                QVERIFY2(checked(bytes, bytes.size()).has_value(),
                         qPrintable(u"byte %1 bit %2"_s.arg(i).arg(bit)));
            }
        }
    }
};

GUILESS_TEST(oggstreamcheck, TestOggStreamCheck)
#include "tst_oggstreamcheck.moc"
