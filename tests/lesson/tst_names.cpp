// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/Names.h"
#include "support/TestMain.h"

#include <algorithm>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title"); // empty: no section folder
        QTest::newRow("plain") << u"Section_1"_s << u"Section 1"_s;
        QTest::newRow("letter") << u"Section_2A"_s << u"Section 2A"_s;
        QTest::newRow("small letter") << u"Section_2a"_s << u"Section 2A"_s;
        QTest::newRow("small word") << u"section_3"_s << u"Section 3"_s;
        QTest::newRow("leading zeros") << u"Section_007"_s << u"Section 7"_s;
        QTest::newRow("zero") << u"Section_0"_s << u"Section 0"_s;
        QTest::newRow("only zeros") << u"Section_000"_s << u"Section 0"_s;
        QTest::newRow("hyphen") << u"Section-4"_s << u"Section 4"_s;
        QTest::newRow("blank") << u"Section 5"_s << u"Section 5"_s;
        QTest::newRow("four letters") << u"Section_6abcd"_s << u"Section 6ABCD"_s;
        QTest::newRow("nine digits") << u"Section_123456789"_s << u"Section 123456789"_s;
        QTest::newRow("ten digits") << u"Section_1234567890"_s << QString();
        QTest::newRow("five letters") << u"Section_6abcde"_s << QString();
        QTest::newRow("no number") << u"Section_"_s << QString();
        QTest::newRow("only a letter") << u"Section_A"_s << QString();
        QTest::newRow("no separator") << u"Section1"_s << QString();
        QTest::newRow("something in front") << u"My Section_1"_s << QString();
        QTest::newRow("something behind") << u"Section_1 old"_s << QString();
        QTest::newRow("part of a part") << u"Section_1_2"_s << QString();
        QTest::newRow("plural") << u"Sections_1"_s << QString();
        QTest::newRow("Devanagari digits") << u"Section_\u0967"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void sectionFolder()
    {
        QFETCH(QString, name);
        QFETCH(QString, title);
        const auto parsed = parseSectionFolder(name);
        QCOMPARE(parsed.has_value(), !title.isEmpty());
        if (parsed)
            QCOMPARE(parsed->title(), title);
    }

    void lineEndIsPartOfTheName()
    {
        QVERIFY(!parseSectionFolder(u"Section_1\n"_s));
        QVERIFY(!parseContentFile(u"Main_Content.txt\n"_s));
    }

    void sectionOrder()
    {
        const QStringList wanted{u"Section_1"_s,  u"Section_2"_s,   u"Section_2A"_s,
                                 u"Section_2B"_s, u"Section_3"_s,   u"Section_10"_s,
                                 u"Section_19"_s, u"Section_19A"_s, u"Section_100"_s};
        QList<SectionNumber> numbers;
        for (const auto &name : wanted)
            numbers.prepend(parseSectionFolder(name).value());
        std::sort(numbers.begin(), numbers.end());
        QCOMPARE(numbers.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i)
            QCOMPARE(numbers[i], parseSectionFolder(wanted[i]).value());
    }

    void contentFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("used");
        QTest::addColumn<QString>("illustration");
        QTest::addColumn<int>("variant");
        QTest::addColumn<bool>("isAudio");
        const auto row = [](const char *title, const QString &name, const QString &illustration,
                            Variant variant, bool isAudio) {
            QTest::newRow(title) << name << true << illustration << int(variant) << isAudio;
        };
        row("English text", u"Main_Content.txt"_s, {}, Variant::English, false);
        row("English audio", u"Main_Content.opus"_s, {}, Variant::English, true);
        row("Easy text", u"Main_Content_Easy.txt"_s, {}, Variant::EasyEnglish, false);
        row("Hindi audio", u"Main_Content_Hindi.opus"_s, {}, Variant::Hindi, true);
        row("Easy Hindi text", u"Main_Content_Easy_Hindi.txt"_s, {}, Variant::EasyHindi, false);
        row("illustration", u"zz_Illustration_a.txt"_s, u"A"_s, Variant::English, false);
        row("illustration Easy", u"zz_Illustration_c_Easy.opus"_s, u"C"_s, Variant::EasyEnglish,
            true);
        row("illustration Easy Hindi", u"zz_Illustration_B_Easy_Hindi.mp3"_s, u"B"_s,
            Variant::EasyHindi, true);
        row("illustration by number", u"zz_Illustration_12.txt"_s, u"12"_s, Variant::English,
            false);
        row("large ending", u"Main_Content.TXT"_s, {}, Variant::English, false);
        for (const auto *ending :
             {"ogg", "oga", "mp3", "m4a", "wav", "aac", "flac", "webm", "OPUS"})
            row(ending, u"Main_Content."_s + QLatin1StringView(ending), {}, Variant::English, true);
        const std::pair<const char *, QString> unused[] = {
            {"other name", u"Notes.txt"_s},
            {"other ending", u"Main_Content.docx"_s},
            {"no ending", u"Main_Content"_s},
            {"wrong order of words", u"Main_Content_Hindi_Easy.txt"_s},
            {"unknown word", u"Main_Content_Tamil.txt"_s},
            {"small letters", u"main_content.txt"_s},
            {"copy", u"Main_Content (1).txt"_s},
            {"illustration without a letter", u"zz_Illustration_.txt"_s},
            {"illustration without zz", u"Illustration_a.txt"_s},
            {"two endings", u"Main_Content.txt.bak"_s},
            {"path", u"../Main_Content.txt"_s},
            {"empty", QString()}};
        for (const auto &[title, name] : unused)
            QTest::newRow(title) << name << false << QString() << 0 << false;
    }
    void contentFile()
    {
        QFETCH(QString, name);
        QFETCH(bool, used);
        QFETCH(QString, illustration);
        QFETCH(int, variant);
        QFETCH(bool, isAudio);
        const auto place = parseContentFile(name);
        QCOMPARE(place.has_value(), used);
        if (!place)
            return;
        QCOMPARE(place->illustration, illustration);
        QCOMPARE(int(place->variant), variant);
        QCOMPARE(place->isAudio, isAudio);
    }

    void contentFileNameComesBack()
    {
        for (const auto &letter : {QString(), u"A"_s, u"C"_s, u"12"_s}) {
            for (const auto variant : allVariants) {
                for (const bool isAudio : {false, true}) {
                    const ContentFileName place{letter, variant, isAudio};
                    const auto back = parseContentFile(contentFileName(place));
                    QVERIFY2(back.has_value(), qPrintable(contentFileName(place)));
                    QCOMPARE(*back, place);
                }
            }
        }
        QCOMPARE(contentFileName(ContentFileName{u"C"_s, Variant::EasyHindi, true}),
                 u"zz_Illustration_c_Easy_Hindi.opus"_s);
    }

    void mimeType_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::newRow("opus goes as ogg") << u"a.opus"_s << u"audio/ogg"_s;
        QTest::newRow("ogg") << u"a.ogg"_s << u"audio/ogg"_s;
        QTest::newRow("oga is ogg") << u"a.oga"_s << u"audio/ogg"_s;
        QTest::newRow("mp3") << u"a.MP3"_s << u"audio/mpeg"_s;
        QTest::newRow("m4a") << u"a.m4a"_s << u"audio/mp4"_s;
        QTest::newRow("wav") << u"a.wav"_s << u"audio/wav"_s;
        QTest::newRow("aac") << u"a.aac"_s << u"audio/aac"_s;
        QTest::newRow("flac") << u"a.flac"_s << u"audio/flac"_s;
        QTest::newRow("webm") << u"a.webm"_s << u"audio/webm"_s;
        QTest::newRow("text") << u"a.txt"_s << QString();
        QTest::newRow("no ending") << u"opus"_s << QString();
    }
    void mimeType()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QCOMPARE(audioMimeType(name), type);
    }

    void nearSection_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("meant");
        const std::pair<const char *, std::pair<QString, QString>> near[] = {
            {"blank behind", {u"Section_4 "_s, u"Section_4"_s}},
            {"blank in front", {u" Section_4"_s, u"Section_4"_s}},
            {"no-break space behind", {u"Section_4\u00a0"_s, u"Section_4"_s}},
            {"line end behind", {u"Section_4\n"_s, u"Section_4"_s}},
            {"Devanagari digits", {u"Section_\u0967\u0968"_s, u"Section_12"_s}},
            {"Arabic digit", {u"Section_\u0663"_s, u"Section_3"_s}},
            {"wide letters and digits", {u"\uff33ection_\uff14"_s, u"Section_4"_s}},
            {"superscript", {u"Section_\u00b2"_s, u"Section_2"_s}},
            {"zero-width space", {u"Section_4\u200b"_s, u"Section_4"_s}},
            {"turned around", {u"\u202eSection_2"_s, u"Section_2"_s}},
            {"no separator", {u"SECTION12b"_s, u"Section_12B"_s}},
            {"two separators", {u"Section__7"_s, u"Section_7"_s}},
            {"dash", {u"Section\u20137"_s, u"Section_7"_s}},
            {"point", {u"Section.7"_s, u"Section_7"_s}},
            {"part of a part", {u"Section_1.1"_s, QString()}},
            {"copy", {u"Section_1 (2)"_s, QString()}},
            {"old", {u"section-3 old"_s, QString()}},
            {"ten digits", {u"Section_1234567890"_s, QString()}},
            {"five letters", {u"Section_1abcde"_s, QString()}}};
        for (const auto &[title, row] : near)
            QTest::newRow(title) << row.first << u'!' + row.second;
        const std::pair<const char *, QString> others[] = {
            {"a section", u"Section_4"_s}, {"also one", u"section 04a"_s},
            {"old", u"Section_old"_s},     {"only a letter", u"Section_A"_s},
            {"plural", u"Sections_1"_s},   {"in front", u"My Section_1"_s},
            {"another word", u"Video"_s},  {"empty", QString()}};
        for (const auto &[title, name] : others)
            QTest::addRow("none: %s", title) << name << QString();
    }
    void nearSection()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, meant);
        const auto near = nearSectionFolder(name);
        QCOMPARE(near ? u'!' + *near : QString(), meant);
    }

    void nearFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("meant");
        const std::pair<QString, QString> near[] = {
            {u"Main_Content.opus "_s, u"Main_Content.opus"_s},
            {u" Main_Content.txt"_s, u"Main_Content.txt"_s},
            {u"main_content_easy_HINDI.Mp3"_s, u"Main_Content_Easy_Hindi.mp3"_s},
            {u"Main_Content .txt"_s, u"Main_Content.txt"_s},
            {u"Main_Content. oga"_s, u"Main_Content.oga"_s},
            {u"Main_Content.txt\u200b"_s, u"Main_Content.txt"_s},
            {u"ZZ_illustration_a.wav"_s, u"zz_Illustration_a.wav"_s},
            {u"zz_Illustration_\u0967.txt"_s, u"zz_Illustration_1.txt"_s}};
        for (const auto &[name, meant] : near)
            QTest::addRow("%s", qPrintable(name)) << name << meant;
        for (const auto &name :
             {u"Main_Content.txt"_s, u"Main_Content.OPUS"_s, u"Main-Content.txt"_s,
              u"Main_Content (1).txt"_s, u"Main_Content.docx"_s, u"notes.txt"_s, QString()})
            QTest::addRow("none: %s", qPrintable(name)) << name << QString();
    }
    void nearFile()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, meant);
        QCOMPARE(nearContentFile(name).value_or(QString()), meant);
    }

    void litter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("litter");
        QTest::newRow("Finder") << u".DS_Store"_s << true;
        QTest::newRow("hidden") << u".git"_s << true;
        QTest::newRow("Explorer") << u"thumbs.db"_s << true;
        QTest::newRow("desktop.ini") << u"Desktop.ini"_s << true;
        QTest::newRow("Thumbs.db.txt") << u"Thumbs.db.txt"_s << false;
        QTest::newRow("a text") << u"Main_Content.txt"_s << false;
    }
    void litter()
    {
        QFETCH(QString, name);
        QFETCH(bool, litter);
        QCOMPARE(isLitter(name), litter);
    }
};

GUILESS_TEST(names, TestNames)
#include "tst_names.moc"
