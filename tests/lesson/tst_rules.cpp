// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "FlawedFolders.h"
#include "lesson/LooksLike.h"
#include "lesson/TitlesSeen.h"
#include "support/AsNobody.h"
#include "support/TestMain.h"

#include <QMetaEnum>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

void addThree(LessonOnDisk &lesson)
{
    for (int i = 1; i <= 3; ++i)
        lesson.addSection(u"Section_%1"_s.arg(i));
}

QStringList described(const Problems &problems)
{
    QStringList list;
    for (const auto &problem : problems)
        list.append(ruleName(problem.rule) + u' ' + problem.file);
    return list;
}

} // namespace

/// Each row makes a clean folder, spoils one thing, and wants to be told exactly that.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanFolderHasNoProblem()
    {
        LessonOnDisk lesson;
        addThree(lesson);
        QCOMPARE(described(lesson.scan().problems), QStringList());
    }

    void flaw_data()
    {
        QTest::addColumn<qsizetype>("index");
        const auto rows = flawedFolders();
        for (qsizetype i = 0; i < rows.size(); ++i)
            QTest::newRow(rows[i].name) << i;
    }
    void flaw()
    {
        QFETCH(qsizetype, index);
        const auto row = flawedFolders().at(index);
        LessonOnDisk lesson;
        addThree(lesson);
        row.spoil(lesson);
        Problems problems;
        if (row.notAsRoot) {
            const AsNobody nobody(QFileInfo(lesson.path()).path());
            problems = lesson.scan().problems;
        } else {
            problems = lesson.scan().problems;
        }
        QStringList expected;
        for (const auto &[rule, file] : row.expected)
            expected.append(ruleName(rule) + u' ' + file);
        QCOMPARE(described(problems), expected);
        QVERIFY2(problems.first().detail.contains(row.detail), qPrintable(problems.first().detail));
    }

    /// One flaw, one finding: what cannot be read is not also without its other half.
    void oneFlawIsSaidOnce_data()
    {
        QTest::addColumn<bool>("text");
        QTest::newRow("text that is not UTF-8, with audio") << true;
        QTest::newRow("a pipe in place of audio, without a text") << false;
    }
    void oneFlawIsSaidOnce()
    {
        QFETCH(bool, text);
        LessonOnDisk lesson;
        addThree(lesson);
        const QString file =
            text ? u"Section_1/Main_Content.txt"_s : u"Section_1/Main_Content_Hindi.opus"_s;
        if (text)
            lesson.write(file, "\xff");
        else
            ::mkfifo(QFile::encodeName(lesson.path() + u'/' + file).constData(), 0600);
        const auto problems = described(lesson.scan().problems);
        QVERIFY(problems.contains((text ? u"TextNotUtf8 "_s : u"UnreadableFile "_s) + file));
        QCOMPARE(problems.size(), 1);
    }

    void everyRuleHasItsRow()
    {
        // Those that need to know the server are checkLimits()'s (tests/plan).
        QSet<Rule> seen{Rule::FileTooLarge, Rule::UnknownCategory, Rule::LessonTooLong};
        seen.insert(Rule::SameTitle); // TitlesSeen's
        for (const auto &row : flawedFolders())
            seen.insert(row.expected.first().first);
        const auto rules = QMetaEnum::fromType<Rule>();
        for (int i = 0; i < rules.keyCount(); ++i)
            QVERIFY2(seen.contains(static_cast<Rule>(rules.value(i))), rules.key(i));
    }

    void whatStopsAndWhatWarns_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<bool>("stops");
        const QSet<Rule> warnings{
            Rule::AudioWithoutText,  Rule::TextWithoutAudio, Rule::EasyMissing,
            Rule::IllustrationGap,   Rule::SectionGap,       Rule::UnusedFile,
            Rule::NamesAlike,        Rule::ByteOrderMark,    Rule::SameAudio,
            Rule::ControlCharacters, Rule::UnknownKey,       Rule::SameTitle};
        const auto rules = QMetaEnum::fromType<Rule>();
        for (int i = 0; i < rules.keyCount(); ++i) {
            const auto rule = static_cast<Rule>(rules.value(i));
            QTest::newRow(rules.key(i)) << rule << !warnings.contains(rule);
        }
    }
    void whatStopsAndWhatWarns()
    {
        QFETCH(Rule, rule);
        QFETCH(bool, stops);
        QCOMPARE(severityOf(rule) == Severity::Error, stops);
        const Problems problems{Problem{Rule::UnusedFile, u"x"_s, {}}, Problem{rule, u"y"_s, {}}};
        QCOMPARE(blocks(problems), stops);
        QVERIFY(!blocks({}));
    }

    void titlesSeen()
    {
        const auto named = [](const QString &title, const QString &path) {
            LessonFolder folder;
            folder.title = title;
            folder.path = path;
            return folder;
        };
        TitlesSeen titles;
        QCOMPARE(titles.see(named(u"Act"_s, u"/a"_s)), Problems());
        QCOMPARE(titles.see(named(u"act"_s, u"/b"_s)), Problems());
        QCOMPARE(titles.see(named(u" Act"_s, u"/c"_s)),
                 (Problems{Problem{Rule::SameTitle, u"."_s, u"/a"_s}}));
        QCOMPARE(titles.see(named(u"Caf\u00e9"_s, u"/d"_s)), Problems());
        QCOMPARE(titles.see(named(u"Cafe\u0301"_s, u"/e"_s)).size(), 1);
    }

    void likeness_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<Particular>("particular");
        QTest::addColumn<QString>("format");
        const auto format = [](const QByteArray &beginning, const QString &name) {
            QTest::newRow(qPrintable(name)) << beginning << Particular::LooksLike << name;
        };
        format(opusBytes(1).first(beginningBytes), u"Ogg Opus"_s);
        format("OggS\0\2 and so on \1vorbis"_ba, u"Ogg Vorbis"_s);
        format("OggS\0\2 and so on"_ba, u"Ogg"_s);
        format("\xff\xfb\x90", u"MP3"_s);
        format("\xff\xf1\x50", u"AAC"_s);
        format("RIFFxxxxWAVE", u"WAV"_s);
        format("RIFFxxxxAVI ", u"AVI"_s);
        format("fLaC", u"FLAC"_s);
        format("\0\0\0 ftypM4A "_ba, u"MP4"_s);
        format("\x1a\x45\xdf\xa3", u"Matroska"_s);
        format("\x1a\x45\xdf\xa3 webm", u"WebM"_s);
        format("#!AMR\n", u"AMR"_s);
        const auto other = [](const char *name, const QByteArray &beginning, Particular what) {
            QTest::newRow(name) << beginning << what << QString();
        };
        other("a web page", "\n<!DOCTYPE html><html>", Particular::LooksLikeWebPage);
        other("a text", "This is a text.\n", Particular::LooksLikeText);
        other("a text whose last letter is cut", "\u0915\xe0\xa4", Particular::LooksLikeText);
        other("one byte", "\xff", Particular::None);
        other("nothing", "", Particular::None);
        other("other bytes", "\1\2\3\xfe", Particular::None);
        other("a cut wav", "RIFFxxxxWAV\1", Particular::None);
    }
    void likeness()
    {
        QFETCH(QByteArray, beginning);
        QFETCH(Particular, particular);
        QFETCH(QString, format);
        const auto seen = looksLike(beginning);
        QCOMPARE(seen.particular, particular);
        QCOMPARE(seen.format, format);
    }
};

GUILESS_TEST(rules, TestRules)
#include "tst_rules.moc"
