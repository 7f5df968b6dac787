// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/OggStreamCheck.h"
#include "support/MakeLesson.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

QString checked(const QByteArray &bytes, qsizetype pieceBytes)
{
    OggStreamCheck check;
    for (qsizetype at = 0; at < bytes.size(); at += pieceBytes) {
        const auto piece = bytes.mid(at, pieceBytes);
        check.add(std::span<const char>(piece.constData(), static_cast<std::size_t>(piece.size())));
    }
    return check.finish();
}

qsizetype lastPage(const QByteArray &bytes)
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
        QTest::addColumn<QString>("fault"); // empty: none; else stands in the message
        const auto whole = opusBytes(5);
        auto flipped = whole;
        flipped[flipped.size() - 1] = static_cast<char>(flipped.back() ^ 0x40);
        auto badChecksum = whole;
        badChecksum[lastPage(whole) + 22] =
            static_cast<char>(badChecksum[lastPage(whole) + 22] ^ 1);
        QTest::newRow("whole") << whole << QString();
        QTest::newRow("nothing") << ""_ba << u"cut short"_s;
        QTest::newRow("cut in a page's body") << whole.chopped(1) << u"cut short in the page"_s;
        QTest::newRow("cut in a page's head")
            << whole.first(lastPage(whole) + 10) << u"cut short in the page"_s;
        QTest::newRow("cut at a page's boundary")
            << whole.first(lastPage(whole)) << u"the end of the stream is missing"_s;
        QTest::newRow("flipped in the last page")
            << flipped << u"damaged at byte %1"_s.arg(lastPage(whole));
        QTest::newRow("wrong checksum") << badChecksum << u"damaged at byte"_s;
        QTest::newRow("a page lost")
            << whole.first(whole.indexOf("OggS", 4)) + whole.mid(lastPage(whole))
            << u"pages are missing"_s;
        QTest::newRow("a little after the end") << whole + "x" << u"something follows"_s;
        QTest::newRow("much after the end") << whole + QByteArray(500, 'x') << u"damaged at byte"_s;
        QTest::newRow("another stream after the end")
            << whole + opusBytes(6) << u"something follows"_s;
        QTest::newRow("its last page again")
            << whole + whole.mid(lastPage(whole)) << u"something follows"_s;
        QTest::newRow("garbage") << QByteArray(500, 'x') << u"damaged at byte 0"_s;
        QTest::newRow("something in front") << "xx" + whole << u"damaged at byte 0"_s;
    }
    void check()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fault);
        const auto atOnce = checked(bytes, qMax<qsizetype>(1, bytes.size()));
        QCOMPARE(atOnce.isEmpty(), fault.isEmpty());
        QVERIFY2(atOnce.contains(fault), qPrintable(atOnce));
        // In whatever pieces a file is read, the verdict is the same.
        for (const qsizetype pieceBytes : {1, 2, 7, 27, 64})
            QCOMPARE(checked(bytes, pieceBytes), atOnce);
    }

    void everyCutIsFound()
    {
        const auto whole = opusBytes(9);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!checked(whole.first(size), whole.size()).isEmpty(),
                     qPrintable(QString::number(size)));
    }

    void everyFlippedBitIsFound()
    {
        const auto whole = opusBytes(9);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                auto bytes = whole;
                bytes[i] = static_cast<char>(bytes[i] ^ (1 << bit));
                QVERIFY2(!checked(bytes, bytes.size()).isEmpty(),
                         qPrintable(u"byte %1 bit %2"_s.arg(i).arg(bit)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOggStreamCheck)
#include "tst_oggstreamcheck.moc"
