// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Every container that is taken is read to its end. The recordings are of the programs people use:
// see recordings/make-recordings.sh.
#include "Recordings.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Its name, and in how many places it can be cut without a trace: between two frames, samples or
/// fragments where nothing says how many there are, and in front of a tag.
const QList<std::pair<QString, int>> samples{
    {u"lame-vbr-tagged.mp3"_s, 1}, {u"lame-checksums.mp3"_s, 4},
    {u"ffmpeg.mp3"_s, 0},          {u"ffmpeg.wav"_s, 0},
    {u"ffmpeg-piped.wav"_s, 1919}, {u"rf64.wav"_s, 0},
    {u"sox-adpcm.wav"_s, 0},       {u"flac.flac"_s, 0},
    {u"ffmpeg.m4a"_s, 0},          {u"faststart.m4a"_s, 0},
    {u"fragments.m4a"_s, 3},       {u"ffmpeg.aac"_s, 1},
    {u"ffmpeg.webm"_s, 0},         {u"live.webm"_s, 0},
    {u"vorbis.ogg"_s, 0},          {u"flac.oga"_s, 0},
    {u"speex.ogg"_s, 0},           {u"opusenc.opus"_s, 0}};

bool isOgg(const QString &name)
{
    return recording(name).startsWith("OggS");
}

const QByteArray apeWithoutHead = QByteArray(10, 'x') + "APETAGEX" + number(1000) + number(42) +
                                  number(1) + number(0) + QByteArray(8, '\0');
const QByteArray lyrics = "LYRICSBEGININD0000200ETT00004Tone000030LYRICS200";
const QByteArray oldLyrics = "LYRICSBEGINGood day, good dayLYRICSEND";

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    return bytes;
}

} // namespace

class TestRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data() { addSamples(); }
    void whole()
    {
        QFETCH(const QString, name);
        const auto bytes = recording(name);
        QVERIFY(!bytes.isEmpty());
        for (const qsizetype piece : {1 << 20, 1000, 64, 7, 1})
            QCOMPARE(said(checked(name, bytes, piece)), u"whole"_s);
    }

    /// In whatever pieces it is read, a cut file gets the same verdict.
    void cut_data() { addSamples(); }
    void cut()
    {
        QFETCH(const QString, name);
        QFETCH(const int, withoutATrace);
        const auto bytes = recording(name);
        int missed = 0;
        for (qsizetype size = 1; size < bytes.size(); ++size) {
            const auto fault = checked(name, bytes.first(size));
            missed += fault ? 0 : 1;
            QCOMPARE(said(checked(name, bytes.first(size), 100)), said(fault));
        }
        QCOMPARE(missed, withoutATrace);
    }

    /// What a download that was not finished leaves behind. (In WAV, noughts are silence.)
    void restIsZeros_data() { addSamples(); }
    void restIsZeros()
    {
        QFETCH(const QString, name);
        const auto bytes = recording(name);
        if (name.endsWith(".wav"_L1))
            return;
        for (auto from = bytes.size() / 8; from + 600 < bytes.size(); from += 13) {
            const auto filled = bytes.first(from) + QByteArray(bytes.size() - from, '\0');
            QVERIFY2(checked(name, filled), qPrintable(QString::number(from)));
        }
        const auto behind = checked(name, bytes + QByteArray(1000, '\0'));
        QVERIFY(behind && behind->what == Particular::ZerosFrom);
        const auto nothingElse = checked(name, QByteArray(1000, '\0'));
        QVERIFY(nothingElse && nothingElse->what == Particular::ZerosOnly);
    }

    void tags_data() { addSamples(); }
    void tags()
    {
        QFETCH(const QString, name);
        if (isOgg(name) || name == "ffmpeg-piped.wav"_L1) // to the end of the file, all is sound
            return;
        const auto bytes = recording(name);
        for (const auto &tag : {id3v1(), id3v2(), ape(), lyrics, oldLyrics, lyrics + id3v1(),
                                ape() + id3v1(), oldLyrics + lyrics, lyrics + oldLyrics}) {
            QCOMPARE(said(checked(name, bytes + tag)), u"whole"_s);
            QCOMPARE(said(checked(name, bytes + tag, 10)), u"whole"_s);
            QVERIFY(checked(name, bytes + tag.chopped(1)));
            QVERIFY(checked(name, bytes + "x" + tag));
        }
        if (!name.endsWith(".m4a"_L1)) { // its places count from the file's beginning
            QCOMPARE(said(checked(name, id3v2() + bytes)), u"whole"_s);
            QCOMPARE(said(checked(name, id3v2() + id3v2() + bytes, 3)), u"whole"_s);
        }
        QVERIFY(checked(name, id3v2()));
        QVERIFY(checked(name, id3v2().first(3)));
        if (name.endsWith(".mp3"_L1) || name.endsWith(".aac"_L1)) {
            QCOMPARE(said(checked(name, bytes + apeWithoutHead)), u"whole"_s);
            QCOMPARE(said(checked(name, bytes + apeWithoutHead + id3v1())), u"whole"_s);
            QVERIFY(checked(name, bytes + "x" + apeWithoutHead));
        }
    }

    void underAnotherName_data() { addSamples(); }
    void underAnotherName()
    {
        QFETCH(const QString, name);
        const auto bytes = recording(name);
        const auto own = name.section(u'.', -1);
        for (const auto &ending : {u"opus"_s, u"ogg"_s, u"mp3"_s, u"m4a"_s, u"wav"_s, u"aac"_s,
                                   u"flac"_s, u"webm"_s, u"txt"_s}) {
            const bool fits = ending == own || (isOgg(name) && ending == "ogg"_L1);
            const auto fault = checked(u"a."_s + ending, bytes);
            QVERIFY2(fits ? !fault : (fault && fault->rule == Rule::AudioWrongType),
                     qPrintable(ending + u": "_s + said(fault)));
        }
        QVERIFY(!checked(u"A."_s + own.toUpper(), bytes));
    }

    /// Of those that carry checksums, each changed bit of sound is found.
    void changedBits()
    {
        const auto flac = recording(u"flac.flac"_s);
        const auto sound = flac.indexOf("\xff\xf8");
        QVERIFY(sound > 0);
        for (auto at = sound; at < flac.size(); ++at)
            QVERIFY2(checked(u"a.flac"_s, flipped(flac, at)), qPrintable(QString::number(at)));
        const auto mp3 = recording(u"lame-checksums.mp3"_s);
        constexpr qsizetype frame = 144;
        for (qsizetype at = frame + 4; at < frame + 4 + 2 + 9; ++at) // checksum, side information
            QCOMPARE(said(checked(u"a.mp3"_s, flipped(mp3, at))),
                     u"AudioDamaged %1 144"_s.arg(static_cast<int>(Particular::DamagedAt)));
    }

private:
    static void addSamples()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("withoutATrace");
        for (const auto &[name, cuts] : samples)
            QTest::newRow(qPrintable(name)) << name << cuts;
    }
};

GUILESS_TEST(recordings, TestRecordings)
#include "tst_recordings.moc"
