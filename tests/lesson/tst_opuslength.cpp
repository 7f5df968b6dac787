// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Play times as libopusfile tells them, without its decoder and its second reading.
#include "lesson/OggStreamCheck.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <opusfile.h>
#include <QDirIterator>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class OpusLengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asTheLibraryTells_data();
    void asTheLibraryTells();
    void fileBeforeLeavesNothing();
    void nothingWhere_data();
    void nothingWhere();
};

namespace
{

std::optional<double> ours(const QByteArray &bytes, qsizetype piece)
{
    OggStreamCheck check;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const auto part = bytes.sliced(at, std::min(piece, bytes.size() - at));
        check.add({part.constData(), std::size_t(part.size())});
    }
    return check.seconds();
}

std::optional<double> theirs(const QByteArray &bytes)
{
    const std::unique_ptr<OggOpusFile, decltype(&op_free)> file(
        op_open_memory(reinterpret_cast<const unsigned char *>(bytes.constData()),
                       std::size_t(bytes.size()), nullptr),
        &op_free);
    if (!file)
        return std::nullopt;
    return static_cast<double>(op_pcm_total(file.get(), -1)) / 48000;
}

QList<QByteArray> samples()
{
    QList<QByteArray> all;
    QDirIterator files(u"" LESSONLIFT_SOURCE_DIR "/resources/samples"_s, {u"*.opus"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext() && all.size() < 40) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all.append(file.readAll());
    }
    return all;
}

/// The pages of a file, each with its header.
QList<QByteArray> pages(const QByteArray &bytes)
{
    QList<QByteArray> all;
    for (qsizetype at = bytes.indexOf("OggS"); at >= 0;) {
        const auto next = bytes.indexOf("OggS", at + 4);
        all.append(bytes.sliced(at, (next < 0 ? bytes.size() : next) - at));
        at = next;
    }
    return all;
}

/// With checksums that fit.
QList<QByteArray> checked(QList<QByteArray> all)
{
    for (auto &one : all) {
        auto *bytes = reinterpret_cast<unsigned char *>(one.data());
        const long header = 27 + bytes[26];
        ogg_page page{bytes, header, bytes + header, static_cast<long>(one.size()) - header};
        ogg_page_checksum_set(&page);
    }
    return all;
}

/// From there on; a few pages only.
QList<QByteArray> numbered(QList<QByteArray> all, int first = 0)
{
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i][18] = static_cast<char>(first + i);
    return checked(all);
}

} // namespace

void OpusLengthTest::asTheLibraryTells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto real = samples();
    QVERIFY(real.size() > 10);
    for (qsizetype i = 0; i < real.size(); ++i)
        QTest::addRow("sample %d", int(i)) << real[i];
    QTest::newRow("one page of silence") << opusBytes(1);
    auto late = pages(real[0]);
    QVERIFY(late.size() > 5);
    late.remove(2, 2); // the first audio
    QTest::newRow("recorded from the middle on") << numbered(late).join();
    // The stream of another codec beside it, in pages of its own.
    auto beside = pages(real[1]);
    auto foreign = beside.first(2);
    for (auto &page : foreign) {
        page[14] = static_cast<char>(page[14] + 1); // its serial number
        page.replace("OpusHead", "PopusHea");
    }
    beside.insert(1, foreign[0]);
    beside.insert(3, foreign[1]);
    QTest::newRow("another stream beside it") << checked(beside).join();
}

void OpusLengthTest::asTheLibraryTells()
{
    QFETCH(const QByteArray, bytes);
    const auto expected = theirs(bytes);
    QVERIFY(expected && *expected >= 0);
    for (const qsizetype piece : {bytes.size(), qsizetype(1000), qsizetype(7)}) {
        const auto seconds = ours(bytes, piece);
        QVERIFY(seconds);
        QCOMPARE(*seconds, *expected);
    }
}

/// A thread reads one after another with what it keeps.
void OpusLengthTest::fileBeforeLeavesNothing()
{
    const auto real = pages(samples().constFirst());
    auto begun = real[0].first(28); // a first page whose packet goes on in the next
    begun[26] = 1;
    begun[27] = static_cast<char>(255);
    begun += "OpusHead" + QByteArray(247, 'x');
    QCOMPARE(ours(checked({begun}).join(), 4096), std::nullopt);
    const auto next = numbered(real, 1).join();
    QVERIFY(theirs(next));
    QCOMPARE(ours(next, 4096), theirs(next));
}

void OpusLengthTest::nothingWhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto whole = opusBytes(1);
    QTest::newRow("no bytes") << QByteArray();
    QTest::newRow("no Ogg") << QByteArray(5000, 'x');
    QTest::newRow("no Opus") << QByteArray(whole).replace("OpusHead", "PopusHea");
    QTest::newRow("headers alone") << pages(whole).first(2).join();
}

void OpusLengthTest::nothingWhere()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!ours(bytes, 512));
}

GUILESS_TEST(opuslength, OpusLengthTest)
#include "tst_opuslength.moc"
