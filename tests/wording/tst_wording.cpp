// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/TestMain.h"
#include "wording/ErrorWording.h"
#include "wording/FindingWording.h"
#include "wording/NameWording.h"
#include "wording/RuleWording.h"
#include "wording/SkippedWording.h"
#include "wording/StateWording.h"

#include <QLocale>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

template <typename Enum>
void addRows()
{
    QTest::addColumn<Enum>("value");
    const auto all = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < all.keyCount(); ++i)
        QTest::newRow(all.key(i)) << static_cast<Enum>(all.value(i));
}

bool isSentence(const QString &text)
{
    return text.size() > 5 && (text[0].isUpper() || text.startsWith(u"lesson.json"_s)) &&
           text == text.trimmed() && text.endsWith(u'.') && !text.contains(u"%1"_s);
}

Error errorOf(Kind kind, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kind_data() { addRows<Kind>(); }
    void kind()
    {
        QFETCH(Kind, value);
        const auto sentence = whatHappened(errorOf(value));
        QVERIFY2(isSentence(sentence), qPrintable(sentence));
        QVERIFY2(isSentence(whatNext(value)), qPrintable(whatNext(value)));
        const auto detailed = whatHappened(errorOf(value, u"Section 7: <x> %1 & y"_s));
        QVERIFY(detailed.startsWith(sentence) || value == Kind::BadAddress); // there it says more
        QVERIFY2(detailed.contains(u"Section 7: <x> %1 & y"_s), qPrintable(detailed));
    }

    /// In our words where it is known why; else in those of the system or the server.
    void causes_data()
    {
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, Cause cause, const QString &shown) {
            QTest::newRow(name) << cause << QString() << shown;
            QTest::addRow("%s, behind a proxy", name)
                << cause << u"ALL_PROXY"_s
                << (shown.isEmpty() ? QString() : shown + u", "_s) +
                       u"by way of the proxy that ALL_PROXY names"_s;
        };
        row("not known", Cause::Unknown, u"Said <b>of</b> %1 it"_s);
        row("no such host", Cause::NoSuchHost, u"no server is called lessons.test"_s);
        row("nothing listens", Cause::NothingListens, u"nothing listens at that address"_s);
        row("no route", Cause::NoRoute, u"no way to that network"_s);
        row("its kind says it", Cause::KindSaysIt, {});
    }
    void causes()
    {
        QFETCH(QString, shown);
        auto error = errorOf(Kind::Offline, u"Said <b>of</b> %1 it"_s);
        error.about = u"lessons.test"_s;
        QFETCH(Cause, cause);
        QFETCH(QString, variable);
        error.cause = cause;
        error.proxyVariable = variable;
        QCOMPARE(whatExactly(error), shown);
        QCOMPARE(whatHappened(error).endsWith(u')'), !shown.isEmpty());
    }

    void noTwoKindsShareASentence()
    {
        QHash<QString, const char *> seen;
        const auto kinds = QMetaEnum::fromType<Kind>();
        for (int i = 0; i < kinds.keyCount(); ++i) {
            const auto sentence = whatHappened(errorOf(static_cast<Kind>(kinds.value(i))));
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen.insert(sentence, kinds.key(i));
        }
        QCOMPARE(seen.size(), kinds.keyCount());
    }

    void rule_data() { addRows<Rule>(); }
    void rule()
    {
        QFETCH(Rule, value);
        const QString detail = u"77"_s; // of some it is a number
        const Problem problem{value, u"Section_1/a.opus"_s, detail};
        const auto sentence = problemText(problem);
        const auto advice = problemAdvice(problem);
        QVERIFY2(isSentence(sentence), qPrintable(sentence));
        QVERIFY2(isSentence(advice), qPrintable(advice));
        // Where the scanner gives particulars, they are said.
        const QSet<Rule> detailed{
            Rule::DuplicateSection,  Rule::UnreadableFile,  Rule::OpusDamaged,
            Rule::AudioDamaged,      Rule::AudioNotAlone,   Rule::PlaceTakenTwice,
            Rule::LessonJsonInvalid, Rule::SectionTooLong,  Rule::FileTooLarge,
            Rule::UnknownCategory,   Rule::IllustrationGap, Rule::SectionGap,
            Rule::NamesAlike,        Rule::SameAudio,       Rule::NameNotTaken,
            Rule::TextHoldsZeros,    Rule::LessonTooLong,   Rule::ControlCharacters,
            Rule::UnknownKey,        Rule::SameTitle};
        QCOMPARE(sentence.contains(detail), detailed.contains(value));
    }

    void particular_data()
    {
        QTest::addColumn<int>("value");
        for (int i = 1; i <= static_cast<int>(Particular::TagNotAText); ++i)
            QTest::addRow("%d", i) << i;
    }
    void particular()
    {
        QFETCH(const int, value);
        const auto sentence = problemText(
            Problem{Rule::UnreadableFile, u"a.opus"_s, u"1234"_s, static_cast<Particular>(value)});
        QVERIFY2(isSentence(sentence), qPrintable(sentence));
        const auto none = problemText(Problem{Rule::UnreadableFile, u"a.opus"_s, {}});
        QVERIFY2(sentence.size() > none.size() + 10, qPrintable(sentence));
    }

    void noTwoRulesShareASentence()
    {
        QSet<QString> seen;
        const auto rules = QMetaEnum::fromType<Rule>();
        for (int i = 0; i < rules.keyCount(); ++i)
            seen.insert(problemText(Problem{static_cast<Rule>(rules.value(i)), {}, {}}));
        QCOMPARE(seen.size(), rules.keyCount());
    }

    void state_data() { addRows<LessonState>(); }
    void state()
    {
        QFETCH(LessonState, value);
        QVERIFY(!stateWord(value).isEmpty());
        LessonProgress progress;
        progress.state = value;
        const auto now = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        progress.nextTry = now.addSecs(7);
        const auto plain = stateText(progress, now);
        QVERIFY(!plain.isEmpty());
        QVERIFY2(!plain.contains(QRegularExpression(u"%[0-9n]"_s)), qPrintable(plain));
        progress.problem = errorOf(Kind::Busy, u"HTTP 429"_s);
        const auto withProblem = stateText(progress, now);
        QVERIFY(!withProblem.isEmpty());
        const QSet<LessonState> saysWhy{LessonState::Waiting, LessonState::Asking,
                                        LessonState::Failed,  LessonState::Unfinished,
                                        LessonState::Blocked, LessonState::Conflict};
        QCOMPARE(withProblem.contains(u"HTTP 429"_s), saysWhy.contains(value));
    }

    void whatAHoldSays()
    {
        LessonProgress progress;
        progress.state = LessonState::Paused;
        const QDateTime now;
        QCOMPARE(stateText(progress, now), stateWord(LessonState::Paused));
        QSet<QString> seen;
        for (const auto hold : {Hold::Person, Hold::Hours, Hold::Offline, Hold::Asleep}) {
            progress.heldBy = hold;
            QCOMPARE(stateText(progress, now), holdText(hold));
            seen.insert(holdText(hold));
        }
        QCOMPARE(seen.size(), 4);
        progress.state = LessonState::Cancelled;
        QCOMPARE(stateText(progress, now), stateWord(LessonState::Cancelled));
    }

    void particularsOfAState()
    {
        const auto now = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        LessonProgress progress;
        progress.queuePosition = 3;
        QCOMPARE(stateText(progress, now), u"No. 3 in the queue"_s);
        progress.queuePosition = 1;
        QCOMPARE(stateText(progress, now), u"Next in the queue"_s);
        progress.state = LessonState::Uploading;
        progress.batch = 7;
        progress.batches = 18;
        QCOMPARE(stateText(progress, now), u"Uploading batch 7 of 18"_s);
        QCOMPARE(stateSubline(progress), QString()); // nothing is there yet
        progress.audio = 1224;
        progress.audioConfirmed = 1007;
        QCOMPARE(stateSubline(progress), u"%1 audio file(s) listed, %2 confirmed"_s.arg(
                                             QLocale().toString(1224), QLocale().toString(1007)));
        progress.state = LessonState::Confirming;
        progress.audioToConfirm = 1224;
        QCOMPARE(stateText(progress, now), u"Confirming audio: 1007 of 1224"_s);
        progress.state = LessonState::Uploading;
        progress.state = LessonState::Waiting;
        progress.problem = errorOf(Kind::Busy);
        progress.nextTry = now.addSecs(42);
        progress.attempt = 2;
        progress.retries = 8;
        const auto waiting = stateText(progress, now);
        for (const auto &part : {u"42"_s, u"2 of 8"_s, whatHappened(errorOf(Kind::Busy))})
            QVERIFY2(waiting.contains(part), qPrintable(waiting));
        progress.nextTry = now.addSecs(-5); // never counts below nothing
        QVERIFY(!stateText(progress, now).contains(u'-'));
        progress.nextTry = now.addMSecs(300); // nor says nought of what is still to come
        QVERIFY(stateText(progress, now).contains(u" 1 s"_s));
    }

    void detailsWithPercentSigns()
    {
        LessonProgress progress;
        progress.state = LessonState::Waiting;
        progress.problem = errorOf(Kind::Busy, u"50 %2 of %1"_s);
        progress.attempt = 3;
        progress.retries = 8;
        const auto now = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        progress.nextTry = now.addSecs(42);
        const auto text = stateText(progress, now);
        QVERIFY2(text.contains(u"50 %2 of %1"_s), qPrintable(text));
    }

    void grouping()
    {
        const Problems problems{Problem{Rule::UnusedFile, u"a"_s, {}},
                                Problem{Rule::AudioEmpty, u"b"_s, {}},
                                Problem{Rule::UnusedFile, u"c"_s, {}}};
        const auto groups = grouped(problems);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups[0].rule, Rule::AudioEmpty); // errors first
        QCOMPARE(groups[1].problems, (Problems{problems[0], problems[2]}));
        QVERIFY(grouped({}).isEmpty());
    }

    /// What is not the same is not counted as one: each is said.
    void onlyEqualFindingsAreCountedTogether()
    {
        const Problems problems{Problem{Rule::SectionGap, u"Section_5"_s, u"4"_s},
                                Problem{Rule::SectionGap, u"Section_9"_s, u"6-8"_s},
                                Problem{Rule::UnknownKey, u"lesson.json"_s, u"tag"_s},
                                Problem{Rule::UnknownKey, u"lesson.json"_s, u"Title"_s},
                                Problem{Rule::SectionGap, u"Section_19"_s, u"4"_s}};
        const auto groups = grouped(problems);
        QCOMPARE(groups.size(), 4);
        QCOMPARE(groups[0].problems, (Problems{problems[0], problems[4]}));
        for (int i = 1; i < 4; ++i)
            QCOMPARE(groups[i].problems, Problems{problems[i]});
    }

    void whereItIs()
    {
        Problem problem{Rule::LessonJsonInvalid, u"lesson.json"_s, u"illegal value"_s};
        problem.line = 3;
        QVERIFY(problemText(problem).contains(u"illegal value, line 3."_s));
        problem.column = 14;
        QVERIFY(problemText(problem).contains(u"line 3, column 14."_s));
        Problem text{Rule::TextNotUtf8, u"a.txt"_s, {}, Particular::Utf16WithoutMark};
        QVERIFY(problemText(text).contains(u"UTF-16"_s));
        text = Problem{Rule::TextNotUtf8, u"a.txt"_s, {}};
        text.line = 2;
        QVERIFY(problemText(text).contains(u"line 2"_s));
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Section_1/Main_Content.opus"_s
                               << u"Section_1/Main_Content.opus"_s;
        QTest::newRow("blank at its end") << u"Section_4 "_s << u"“Section_4 ”"_s;
        QTest::newRow("blank within") << u"my notes.txt"_s << u"“my notes.txt”"_s;
        QTest::newRow("other digits") << u"Section_\u0967"_s << u"“Section_\u0967”"_s;
        QTest::newRow("no width") << u"a\u200b"_s << u"“a[U+200B]”"_s;
        QTest::newRow("no-break space") << u"a\u00a0"_s << u"“a[U+00A0]”"_s;
        QTest::newRow("line end") << u"a\n"_s << u"“a[U+000A]”"_s;
        QTest::newRow("joiner") << u"\u0915\u200d\u0937"_s << u"“\u0915\u200d\u0937”"_s;
    }
    void names()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        QCOMPARE(nameText(name), text);
    }

    void whatAProblemIsAbout()
    {
        const QString folder = u"/a/The Act"_s;
        const auto file = [&](Rule rule, const QString &name) {
            return problemFile(Problem{rule, name, {}}, folder);
        };
        QCOMPARE(file(Rule::UnusedFile, u"Section_1/x.pdf"_s), u"Section_1/x.pdf"_s);
        QCOMPARE(file(Rule::UnusedFile, u"Section_1/x .pdf"_s), u"“Section_1/x .pdf”"_s);
        QCOMPARE(file(Rule::NameNotTaken, u"Section_1.1"_s), u"“Section_1.1”"_s);
        QCOMPARE(file(Rule::NoSections, u"."_s), u"“/a/The Act”"_s);
    }

    void skippedPlaces()
    {
        using Why = SkippedPlace::Why;
        QSet<QString> seen;
        for (const auto why :
             {Why::BehindLink, Why::DeadLink, Why::NoSections, Why::TooDeep, Why::NotItsNames}) {
            const auto text = skippedText({why, u"/a/The %2"_s, u"Sektion_1"_s});
            QVERIFY2(isSentence(text), qPrintable(text));
            QVERIFY(text.contains(u"“/a/The %2”"_s));
            QCOMPARE(text.contains(u"Sektion_1"_s), why == Why::NotItsNames);
            seen.insert(text);
        }
        QCOMPARE(seen.size(), 5);
    }

    void textsThatDifferInTheirForm()
    {
        const auto told = [](const QString &here, const QString &there) {
            return textFindingText(TextFinding{{}, Variant::Hindi, here, there});
        };
        QVERIFY(told(u"caf\u00e9"_s, u"cafe\u0301"_s).contains(u"only in its Unicode form"_s));
        QVERIFY(told(u"a\r\nb"_s, u"a\nb"_s).contains(u"only in its line ends"_s));
        const auto both = told(u"\u0958\r\nb"_s, u"\u0915\u093c\nb"_s);
        QVERIFY(both.contains(u"Unicode form and its line ends"_s));
        QVERIFY(!told(u"a"_s, u"b"_s).contains(u"only"_s));
    }

    void sizes()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(sizeText(1'200'000), u"1.2 MB"_s);
    }
};

GUILESS_TEST(wording, TestWording)
#include "tst_wording.moc"
