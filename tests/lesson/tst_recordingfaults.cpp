// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What is seen in recordings that are not whole, or not alone; and sizes that are left open.
#include "fuzz/OggPages.h"
#include "Recordings.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <QtEndian>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

QByteArray wav(quint32 riff, quint32 data, const QByteArray &sound, quint16 channels = 1)
{
    QByteArray format("\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0", 16);
    format[2] = static_cast<char>(channels);
    format[12] = static_cast<char>(2 * channels);
    return "RIFF" + number(riff) + "WAVEfmt " + number(16) + format + "data" + number(data) + sound;
}

QByteArray box(const char *type, const QByteArray &body, qint64 size = -1)
{
    QByteArray head(4, '\0');
    qToBigEndian(static_cast<quint32>(size < 0 ? 8 + body.size() : size), head.data());
    return head + QByteArray(type, 4) + body;
}

/// With the last box of an MP4 to the end of the file, as some write it.
QByteArray openAtTheEnd(QByteArray bytes)
{
    const auto at = bytes.indexOf("mdat") - 4;
    return bytes.replace(at, 4, QByteArray(4, '\0'));
}

/// The positions of a whole Opus file in time, changed.
QByteArray repositioned(const std::function<quint64(quint64, qsizetype)> &change)
{
    auto pages = *pagesOf(recording(u"opusenc.opus"_s), false);
    auto last = pages.takeLast(); // its packets, one a page
    const QByteArray silence("\xf8\xff\xfe", 3);
    for (int i = 0; i < 4; ++i) {
        auto page = last;
        page.number += static_cast<quint32>(i);
        page.flags = i == 3 ? 4 : 0;
        page.lacing = QByteArray(1, '\3');
        page.body = silence;
        page.granule = change(quint64(960 * (i + 1)), i);
        pages.append(page);
    }
    return fileOf(pages);
}

} // namespace

class TestRecordingFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seen_data();
    void seen()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const Rule, rule);
        QFETCH(const Particular, what);
        for (const qsizetype piece : {1 << 20, 11}) {
            const auto fault = checked(name, bytes, piece);
            QVERIFY(fault);
            QCOMPARE(ruleName(fault->rule), ruleName(rule));
            QCOMPARE(fault->what, what);
        }
    }

    void leftOpen_data();
    void leftOpen()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QCOMPARE(said(checked(name, bytes)), u"whole"_s);
        QCOMPARE(said(checked(name, bytes, 9)), u"whole"_s);
    }
};

void TestRecordingFaults::seen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<Particular>("what");
    const auto row = [](const char *tag, const char *name, const QByteArray &bytes, Rule rule,
                        Particular what) {
        QTest::newRow(tag) << QString::fromLatin1(name) << bytes << rule << what;
    };
    using R = Rule;
    using P = Particular;
    row("three bytes ID3", "a.mp3", "ID3", R::AudioDamaged, P::CutShortAt);
    row("a tag alone", "a.mp3", id3v2(), R::AudioDamaged, P::NothingToHear);
    const auto mp3 = recording(u"lame-vbr-tagged.mp3"_s);
    const auto sound = mp3.chopped(128).mid(mp3.indexOf("\xff\xf3"));
    row("one frame alone", "a.mp3", recording(u"lame-checksums.mp3"_s).first(144), R::AudioDamaged,
        P::NothingToHear);
    const auto xing = mp3.indexOf("Info") < 0 ? mp3.indexOf("Xing") : mp3.indexOf("Info");
    auto more = mp3;
    more[xing + 11] = static_cast<char>(more[xing + 11] + 1);
    more[xing + 15] = static_cast<char>(more[xing + 15] + 1);
    row("one frame fewer than Xing says", "a.mp3", more, R::AudioDamaged, P::LessThanSaid);
    row("two joined", "a.mp3", sound + sound, R::AudioNotAlone, P::MoreThanSaid);
    row("something between frames", "a.mp3", recording(u"lame-checksums.mp3"_s).insert(288, "xxxx"),
        R::AudioDamaged, P::NoFrameAt);

    auto otherRate = recording(u"ffmpeg.aac"_s);
    const auto last = otherRate.lastIndexOf("\xff\xf1");
    otherRate[last + 2] = static_cast<char>(otherRate[last + 2] ^ 4);
    row("a frame of another rate", "a.aac", otherRate, R::AudioDamaged, P::NoFrameAt);

    const QByteArray samples(1000, 'x');
    row("less than RIFF says", "a.wav", wav(1037, 1001, samples), R::AudioDamaged, P::CutShortAt);
    row("less than RIFF says, its sound left open", "a.wav",
        wav(1036, 0xFFFFFFFF, samples.first(900)), R::AudioDamaged, P::CutShortAt);
    row("a chunk lost that RIFF counts", "a.wav", wav(2036, 1000, samples), R::AudioDamaged,
        P::CutShortAt);
    row("more than RIFF says", "a.wav", wav(1034, 998, samples), R::AudioNotAlone,
        P::SomethingFollowsAt);
    row("more sound than RIFF holds", "a.wav", wav(1000, 1000, samples), R::AudioDamaged,
        P::DamagedAt);
    row("a head alone", "a.wav", wav(36, 0, {}), R::AudioDamaged, P::NothingToHear);
    row("no sound, and something behind", "a.wav", wav(52, 0, "LIST" + number(8) + "INFOxxxx"),
        R::AudioDamaged, P::NothingToHear);
    row("half a sample", "a.wav", wav(0, 0, samples.first(998), 2), R::AudioDamaged, P::CutShortAt);
    row("no chunk of sound", "a.wav", "RIFF" + number(4) + "WAVE", R::AudioDamaged,
        P::HeadersUnreadable);
    row("AVI", "a.wav", "RIFF" + number(4) + "AVI ", R::AudioWrongType, P::None);

    const auto flac = recording(u"flac.flac"_s);
    const auto frame = flac.indexOf("\xff\xf8");
    const auto second = flac.indexOf("\xff\xf8", frame + 2);
    row("a frame lost", "a.flac", flac.first(frame) + flac.mid(second), R::AudioDamaged,
        P::LessThanSaid);
    row("the second frame lost", "a.flac",
        flac.first(second) + flac.mid(flac.indexOf("\xff\xf8", second + 2)), R::AudioDamaged,
        P::PagesMissingAt);
    row("FLAC twice", "a.flac", flac + flac, R::AudioNotAlone, P::AnotherRecordingAt);
    row("a few noughts behind", "a.flac", flac + QByteArray(3, '\0'), R::AudioNotAlone,
        P::SomethingFollowsAt);

    const auto m4a = recording(u"ffmpeg.m4a"_s);
    const auto index = m4a.indexOf("moov") - 4;
    row("no index", "a.m4a", m4a.first(index), R::AudioDamaged, P::IndexMissing);
    const auto data = m4a.indexOf("mdat") - 4;
    row("no data", "a.m4a", m4a.first(data) + m4a.mid(index), R::AudioDamaged, P::DataMissing);
    row("data elsewhere", "a.m4a",
        m4a.first(data) + box("free", QByteArray(500, 'x')) + m4a.mid(data), R::AudioDamaged,
        P::IndexBeyond);
    row("an index that is none", "a.m4a", m4a.first(index) + box("moov", "xxxxxxxxxx"),
        R::AudioDamaged, P::HeadersUnreadable);
    row("M4A twice", "a.m4a", m4a + m4a, R::AudioNotAlone, P::AnotherRecordingAt);
    row("video alone, M4A", "a.m4a", recording(u"soundless/video.m4a"_s), R::NoAudioTrack,
        P::VideoOnly);
    row("text alone, M4A", "a.m4a", recording(u"soundless/text.m4a"_s), R::NoAudioTrack,
        P::TextOnly);

    const auto webm = recording(u"ffmpeg.webm"_s);
    row("video alone, WebM", "a.webm", recording(u"soundless/video.webm"_s), R::NoAudioTrack,
        P::VideoOnly);
    row("WebM twice", "a.webm", webm + webm, R::AudioNotAlone, P::AnotherRecordingAt);
    row("something behind", "a.webm", webm + "xxxxxxxx", R::AudioNotAlone, P::SomethingFollowsAt);

    const auto opus = recording(u"opusenc.opus"_s);
    row("a tag in front of Ogg", "a.opus", id3v2() + opus, R::AudioNotAlone, P::TagInFront);
    row("a tag in front of damaged Ogg", "a.opus", id3v2() + opus.chopped(1), R::OpusDamaged,
        P::CutInPageAt);
    row("an ID3v1 tag behind Ogg", "a.opus", opus + id3v1(), R::AudioNotAlone, P::TagBehindAt);
    row("an APE tag behind Ogg", "a.oga", opus + ape(), R::AudioNotAlone, P::TagBehindAt);
    row("Ogg twice", "a.opus", opus + opusBytes(3), R::AudioNotAlone, P::AnotherRecordingAt);
    row("Vorbis twice", "a.ogg", recording(u"vorbis.ogg"_s) + recording(u"vorbis.ogg"_s),
        R::AudioNotAlone, P::AnotherRecordingAt);
    row("something behind Ogg", "a.opus", opus + "x", R::AudioNotAlone, P::SomethingFollowsAt);
    row("Theora", "a.ogg", recording(u"soundless/theora.ogg"_s), R::NoAudioTrack, P::VideoOnly);
    row("Theora as .opus", "a.opus", recording(u"soundless/theora.ogg"_s), R::NoAudioTrack,
        P::VideoOnly);
    row(
        "Opus that is its head alone", "a.opus",
        [&] {
            auto pages = *pagesOf(opus, false);
            pages.resize(1);
            pages[0].flags |= 4;
            return fileOf(pages);
        }(),
        R::OpusDamaged, P::NothingToHear);
    row("no position is told", "a.opus", repositioned([](quint64, qsizetype) { return ~0ULL; }),
        R::OpusDamaged, P::PositionsMissing);
    row("all positions are nought", "a.opus", repositioned([](quint64, qsizetype) { return 0; }),
        R::OpusDamaged, P::PositionsWrongAt);
    row("back in time", "a.opus",
        repositioned([](quint64 p, qsizetype i) { return i == 2 ? 961 : p; }), R::OpusDamaged,
        P::PositionsWrongAt);
    row("below nought", "a.opus",
        repositioned([](quint64 p, qsizetype) { return p - (1ULL << 62) * 2; }), R::OpusDamaged,
        P::PositionsWrongAt);
}

void TestRecordingFaults::leftOpen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray samples(1000, 'x');
    const std::pair<quint32, quint32> sizes[] = {{0xFFFFFFFF, 0xFFFFFFFF},
                                                 {0, 0},
                                                 {0x7FFFF024, 0x7FFFF000},
                                                 {0x80000024, 0x80000000},
                                                 {0x7FFFFFFF, 0x7FFFFFFF},
                                                 {36, 0},
                                                 {0xFFFFFFFF, 0},
                                                 {0, 0xFFFFFFFF},
                                                 {1036, 1000},
                                                 {1036, 0xFFFFFFFF},
                                                 {0, 1000}};
    for (const auto &[riff, data] : sizes)
        QTest::addRow("wav %x %x", riff, data) << u"a.wav"_s << wav(riff, data, samples);
    QTest::newRow("wav, odd, with its nought")
        << u"a.wav"_s << wav(1036, 999, samples.first(999) + '\0');
    QTest::newRow("wav, odd, its nought not counted")
        << u"a.wav"_s << wav(1035, 999, samples.first(999) + '\0');
    QTest::newRow("wav, odd, without it") << u"a.wav"_s << wav(1035, 999, samples.first(999));
    QTest::newRow("wav, odd, counted and not there")
        << u"a.wav"_s << wav(1036, 999, samples.first(999));
    QTest::newRow("wav, chunks behind the sound")
        << u"a.wav"_s << wav(1052, 1000, samples + "LIST" + number(8) + "INFOxxxx");
    const auto fast = recording(u"faststart.m4a"_s);
    QTest::newRow("mdat to the end") << u"a.m4a"_s << openAtTheEnd(fast);
    auto webm = recording(u"ffmpeg.webm"_s);
    const auto segment = webm.indexOf("\x18\x53\x80\x67");
    webm.replace(segment + 4, 8, QByteArray("\x01") + QByteArray(7, '\xff'));
    QTest::newRow("segment of no size") << u"a.webm"_s << webm;
    QTest::newRow("Opus from the middle on")
        << u"a.opus"_s << repositioned([](quint64 p, qsizetype) { return p + 1'000'000; });
}

GUILESS_TEST(recordingfaults, TestRecordingFaults)
#include "tst_recordingfaults.moc"
