// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/ErrorWording.h"
#include "wording/RuleWording.h"
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
        QVERIFY(detailed.startsWith(sentence));
        QVERIFY2(detailed.contains(u"Section 7: <x> %1 & y"_s), qPrintable(detailed));
    }

    /// What the network library says in English only.
    void networkWords_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("shown");
        const auto row = [](const QString &said, const QString &shown) {
            QTest::newRow(qPrintable(said)) << said << shown;
        };
        row(u"Connection refused"_s, u"nothing listens at that address"_s);
        row(u"Host lessons.test not found"_s, u"no server is called lessons.test"_s);
        row(u"Host a b not found"_s, u"Host a b not found"_s);
        row(u"Network is unreachable"_s, u"no way to that network"_s);
        row(u"Empty reply from server"_s, {});
        row(u"Recv failure: Connection reset by peer"_s, {});
        row(u"transfer closed with 95 bytes remaining to read"_s, {});
        row(u"HTTP 400: <b>no</b>"_s, u"HTTP 400: <b>no</b>"_s);
    }
    void networkWords()
    {
        QFETCH(QString, said);
        QFETCH(QString, shown);
        QCOMPARE(whatExactly(errorOf(Kind::Offline, said)), shown);
        const auto all = whatHappened(errorOf(Kind::Offline, said));
        QCOMPARE(all.endsWith(u')'), !shown.isEmpty());
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
        const auto sentence = problemText(Problem{value, u"Section_1/a.opus"_s, detail});
        QVERIFY2(isSentence(sentence), qPrintable(sentence));
        QVERIFY2(isSentence(problemAdvice(value)), qPrintable(problemAdvice(value)));
        // Where the scanner gives particulars, they are said.
        const QSet<Rule> detailed{
            Rule::DuplicateSection,  Rule::UnreadableFile,  Rule::OpusDamaged,
            Rule::AudioDamaged,      Rule::AudioNotAlone,   Rule::PlaceTakenTwice,
            Rule::LessonJsonInvalid, Rule::SectionTooLong,  Rule::FileTooLarge,
            Rule::UnknownCategory,   Rule::IllustrationGap, Rule::SectionGap,
            Rule::NamesAlike,        Rule::SameAudio};
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
        const Problems problems{
            Problem{Rule::AudioDamaged, u"a.mp3"_s, u"801"_s, Particular::CutShortAt},
            Problem{Rule::AudioDamaged, u"b.m4a"_s, u"40"_s, Particular::CutShortAt},
            Problem{Rule::AudioDamaged, u"c.mp3"_s, u"801"_s, Particular::CutShortAt},
            Problem{Rule::AudioDamaged, u"d.wav"_s, {}, Particular::DataMissing}};
        const auto groups = grouped(problems);
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups[0].problems, (Problems{problems[0], problems[2]}));
        QCOMPARE(groups[1].problems, Problems{problems[1]});
        QCOMPARE(groups[2].problems, Problems{problems[3]});
    }

    void sizes()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(sizeText(1'200'000), u"1.2 MB"_s);
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
