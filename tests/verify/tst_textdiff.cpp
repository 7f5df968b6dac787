// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/TestMain.h"
#include "verify/TextDiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

/// "a [-b-][+c+] d"
QString drawn(const QList<DiffRun> &runs)
{
    QString text;
    for (const auto &run : runs) {
        switch (run.kind) {
        case DiffRun::Kind::Same:
            text += run.text;
            break;
        case DiffRun::Kind::Removed:
            text += u"[-"_s + run.text + u"-]"_s;
            break;
        case DiffRun::Kind::Added:
            text += u"[+"_s + run.text + u"+]"_s;
            break;
        }
    }
    return text;
}

QString without(const QList<DiffRun> &runs, DiffRun::Kind kind)
{
    QString text;
    for (const auto &run : runs) {
        if (run.kind != kind)
            text += run.text;
    }
    return text;
}

/// What is promised of every diff; nothing when it holds.
QString whatIsWrong(const QList<DiffRun> &runs, const QString &before, const QString &after)
{
    if (without(runs, DiffRun::Kind::Added) != before)
        return u"before is not kept"_s;
    if (without(runs, DiffRun::Kind::Removed) != after)
        return u"after is not kept"_s;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (runs[i].text.isEmpty())
            return u"an empty run"_s;
        if (i > 0 && runs[i].kind == runs[i - 1].kind)
            return u"two runs of one kind"_s;
        if (i > 0 && runs[i].kind == DiffRun::Kind::Removed &&
            runs[i - 1].kind == DiffRun::Kind::Added)
            return u"added in front of removed"_s;
    }
    return {};
}

QString manyWords(int count, int vocabulary, quint32 seed)
{
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"word%1 "_s.arg(random.bounded(vocabulary));
    return text;
}

} // namespace

class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &before, const QString &after,
                            const QString &expected) {
            QTest::newRow(name) << before << after << expected;
        };
        row("nothing", {}, {}, {});
        row("same", u"one two"_s, u"one two"_s, u"one two"_s);
        row("all new", {}, u"one two"_s, u"[+one two+]"_s);
        row("all gone", u"one two"_s, {}, u"[-one two-]"_s);
        row("a word", u"the old law"_s, u"the new law"_s, u"the [-old-][+new+] law"_s);
        row("nothing in common", u"one"_s, u"two"_s, u"[-one-][+two+]"_s);
        row("a word more", u"the law"_s, u"the whole law"_s, u"the [+whole +]law"_s);
        row("a word less", u"the whole law"_s, u"the law"_s, u"the [-whole -]law"_s);
        row("first and last", u"a b c d"_s, u"x b c y"_s, u"[-a-][+x+] b c [-d-][+y+]"_s);
        row("a full stop alone", u"the law."_s, u"the law"_s, u"the law[-.-]"_s);
        row("part of a word is no word", u"contract"_s, u"contracts"_s,
            u"[-contract-][+contracts+]"_s);
        row("white space", u"a  b\n\nc"_s, u"a b\nc"_s, u"a[-  -][+ +]b[-\n\n-][+\n+]c"_s);
        row("Devanagari: a vowel sign changes its word", u"कानून की धारा।"_s, u"कानून का धारा।"_s,
            u"कानून [-की-][+का+] धारा।"_s);
        row("Devanagari: joiners", u"क्\u200dष न्\u200cह"_s, u"क्ष न्\u200cह"_s,
            u"[-क्\u200dष-][+क्ष+] न्\u200cह"_s);
        row("Devanagari: a danda alone", u"धारा।"_s, u"धारा"_s, u"धारा[-।-]"_s);
        row("emoji are not halved", u"a \U0001F600 b"_s, u"a \U0001F601 b"_s,
            u"a [-\U0001F600-][+\U0001F601+] b"_s);
        row("an accent set on its letter", u"cafe\u0301 x"_s, u"cafe x"_s,
            u"[-cafe\u0301-][+cafe+] x"_s);
    }
    void words()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto runs = diffWords(before, after);
        QTEST(drawn(runs), "expected");
        QCOMPARE(whatIsWrong(runs, before, after), QString());
    }

    /// Few words, so that much is the same and much is not; every promise, by seed.
    void anyTexts()
    {
        for (quint32 seed = 0; seed < 400; ++seed) {
            QRandomGenerator random(seed);
            const auto before = manyWords(random.bounded(40), 1 + random.bounded(12), seed);
            const auto after = manyWords(random.bounded(40), 1 + random.bounded(12), seed + 1000);
            const auto wrong = whatIsWrong(diffWords(before, after), before, after);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(wrong)));
        }
    }

    /// The fewest changes, as long as there are not very many.
    void fewestChanges()
    {
        const auto before = manyWords(2000, 100'000, 1);
        auto words = before.split(u' ');
        for (int i = 0; i < 60; ++i)
            words[i * 30] = u"changed%1"_s.arg(i);
        const auto runs = diffWords(before, words.join(u' '));
        const auto changed = std::count_if(runs.cbegin(), runs.cend(), [](const DiffRun &run) {
            return run.kind != DiffRun::Kind::Same;
        });
        QCOMPARE(changed, 120);
    }

    void longTexts_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto text = manyWords(60'000, 10'000, 1);
        QTest::newRow("same but for a word") << text << QString(text).replace(300'000, 1, u"x"_s);
        QTest::newRow("nothing in common") << text << manyWords(60'000, 10'000, 7).toUpper();
        QTest::newRow("many words in common") << text << manyWords(60'000, 10'000, 7);
        QTest::newRow("one word over and over")
            << u"a "_s.repeated(100'000) << u"a b "_s.repeated(50'000);
        QTest::newRow("one sign over and over")
            << QString(1'000'000, u'.') << QString(900'000, u'.');
        QTest::newRow("no white space") << QString(1'000'000, u'a') << QString(900'000, u'b');
        auto words = text.split(u' ');
        for (qsizetype i = 0; i < words.size(); i += 10)
            words[i] = u"x"_s;
        QTest::newRow("every tenth word") << text << words.join(u' ');
    }
    void longTexts()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QElapsedTimer timer;
        timer.start();
        const auto runs = diffWords(before, after);
        // Far above what it takes, far below what its square would.
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(whatIsWrong(runs, before, after), QString());
    }
};

GUILESS_TEST(textdiff, TestTextDiff)
#include "tst_textdiff.moc"
