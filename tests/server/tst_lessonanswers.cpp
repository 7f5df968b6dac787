// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What is not parsed a second time must read as if it had been.
#include "server/JsonPlaces.h"
#include "server/LessonAnswers.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class LessonAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyAnswerAfterAnyOther();
    void oddAnswers_data();
    void oddAnswers();
    void knownSectionsAreKept();
    void places_data();
    void places();
};

namespace
{

/// As if each answer were the first.
Result<RemoteLesson> fromScratch(const QByteArray &answer)
{
    return LessonAnswers().read(answer);
}

QString difference(const Result<RemoteLesson> &read, const Result<RemoteLesson> &expected)
{
    if (read.has_value() != expected.has_value())
        return read ? u"read, though it is no lesson"_s : u"not read: "_s + read.error().detail;
    if (!read)
        return read.error().kind == expected.error().kind ? QString() : u"another error"_s;
    return *read == *expected ? QString() : u"another lesson"_s;
}

/// Strings that look like JSON, are written with escapes, or are no ASCII.
QString oddText(QRandomGenerator &random)
{
    static const QStringList texts{u"plain"_s,
                                   u"\"quoted\" \\ and \\\""_s,
                                   u"}]},\"sections\":[{"_s,
                                   u"धारा १: \u0001 \n\t"_s,
                                   u"😀"_s,
                                   QString(),
                                   u"sections"_s};
    return texts[random.bounded(texts.size())] + QString::number(random.bounded(3));
}

QJsonObject someSection(QRandomGenerator &random, int number)
{
    QJsonObject section{
        {u"title"_s, u"Section %1"_s.arg(number)}, {u"englishText"_s, oddText(random)},
        {u"serversOwn"_s, oddText(random)},        {u"order"_s, random.bounded(100) / 8.0},
        {u"isNew"_s, random.bounded(2) == 1},      {u"nothing"_s, QJsonValue()}};
    if (random.bounded(2) == 1)
        section.insert(u"englishAudio"_s,
                       QJsonObject{{u"url"_s, u"/uploads/audio/%1.ogg"_s.arg(number)},
                                   {u"fileSize"_s, random.bounded(100'000)}});
    QJsonArray subsections;
    for (int i = random.bounded(3); i > 0; --i)
        subsections.append(QJsonObject{{u"title"_s, oddText(random)}});
    section.insert(u"subsections"_s, subsections);
    return section;
}

void change(QJsonObject &lesson, QRandomGenerator &random)
{
    auto sections = lesson[u"sections"_s].toArray();
    const auto at = sections.isEmpty() ? 0 : random.bounded(int(sections.size()));
    switch (random.bounded(6)) {
    case 0:
        if (!sections.isEmpty())
            sections.removeAt(at);
        break;
    case 1:
        sections.insert(at, someSection(random, random.bounded(50)));
        break;
    case 2:
        if (!sections.isEmpty())
            sections[at] = someSection(random, random.bounded(50));
        break;
    case 3:
        lesson.insert(u"aaa"_s, oddText(random)); // stands before the sections
        break;
    case 4:
        lesson.insert(u"updatedAt"_s, oddText(random)); // and this behind them
        break;
    default:
        for (int i = random.bounded(4); i >= 0; --i)
            sections.append(someSection(random, random.bounded(50)));
    }
    lesson.insert(u"sections"_s, sections);
}

QByteArray spoilt(QByteArray answer, QRandomGenerator &random)
{
    const auto at = random.bounded(int(answer.size()));
    switch (random.bounded(4)) {
    case 0:
        return answer.first(at);
    case 1:
        answer[at] = "{}[],:\"\\ x"[random.bounded(10)];
        return answer;
    case 2:
        return answer.insert(at, "{}[],:\"\\ x"[random.bounded(10)]);
    default:
        return answer.remove(at, 1 + random.bounded(20));
    }
}

} // namespace

void LessonAnswersTest::anyAnswerAfterAnyOther()
{
    for (quint32 seed = 1; seed <= 400; ++seed) {
        QRandomGenerator random(seed);
        LessonAnswers answers;
        QJsonObject lesson{{u"_id"_s, u"abc"_s}, {u"sections"_s, QJsonArray()}};
        for (int step = 0; step < 25; ++step) {
            change(lesson, random);
            const auto format =
                random.bounded(8) == 0 ? QJsonDocument::Indented : QJsonDocument::Compact;
            auto answer = QJsonDocument(lesson).toJson(format);
            if (random.bounded(4) == 0)
                answer = spoilt(answer, random);
            const auto wrong = difference(answers.read(answer), fromScratch(answer));
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"seed %1, step %2: %3\n%4"_s.arg(seed).arg(step).arg(
                         wrong, QString::fromUtf8(answer))));
        }
    }
}

void LessonAnswersTest::oddAnswers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray one = R"({"_id":"a","sections":[{"title":"1"}]})";
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &answer) {
        QTest::newRow(name) << before << answer;
    };
    row("the same", one, one);
    row("one more", one, R"({"_id":"a","sections":[{"title":"1"},{"title":"2"}]})");
    row("a comma too many", one, R"({"_id":"a","sections":[{"title":"1"},]})");
    row("a comma too few", one, R"({"_id":"a","sections":[{"title":"1"}{"title":"2"}]})");
    row("cut behind a section", one, R"({"_id":"a","sections":[{"title":"1"})");
    row("no object", one, R"({"_id":"a","sections":[{"title":"1"},2]})");
    row("none left", one, R"({"_id":"a","sections":[]})");
    row("sections twice", R"({"_id":"a","sections":[{"title":"1"}],"sections":[{"title":"x"}]})",
        R"({"_id":"a","sections":[{"title":"1"},{"title":"2"}],"sections":[{"title":"x"}]})");
    row("sections twice from now on", one,
        R"({"_id":"a","sections":[{"title":"1"}],"sections":[{"title":"x"}]})");
    row("sections twice, once with an escape", one,
        R"({"_id":"a","sections":[{"title":"1"}],"sec\u0074ions":[{"title":"x"}]})");
    row("sections of sections", R"({"sections":[{"sections":[1,2]},{"title":"1"}],"_id":"a"})",
        R"({"sections":[{"sections":[1,2]},{"title":"1"},{"title":"2"}],"_id":"b"})");
    row("another lesson", one, R"({"_id":"b","sections":[{"title":"1"}]})");
    row("blanks", "{ \"_id\" : \"a\" , \"sections\" : [ {\"title\" : \"1\"} ] }\n",
        "{ \"_id\" : \"a\" , \"sections\" : [ {\"title\" : \"1\"} , {\"title\":\"2\"} ]\n}");
    row("no lesson", one, "<html>502</html>");
    row("nothing", one, "");
    row("an array", one, "[1]");
}

void LessonAnswersTest::oddAnswers()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, answer);
    LessonAnswers answers;
    QCOMPARE(difference(answers.read(before), fromScratch(before)), QString());
    QCOMPARE(difference(answers.read(answer), fromScratch(answer)), QString());
    // And what was kept of that one is right, too.
    QCOMPARE(difference(answers.read(answer), fromScratch(answer)), QString());
    QCOMPARE(difference(answers.read(before), fromScratch(before)), QString());
}

void LessonAnswersTest::knownSectionsAreKept()
{
    QRandomGenerator random(1);
    QJsonArray sections;
    for (int i = 0; i < 10; ++i)
        sections.append(someSection(random, i));
    QJsonObject lesson{{u"_id"_s, u"abc"_s}, {u"sections"_s, sections}};
    LessonAnswers answers;
    const auto first = answers.read(QJsonDocument(lesson).toJson());
    sections.append(someSection(random, 10));
    lesson.insert(u"sections"_s, sections);
    const auto second = answers.read(QJsonDocument(lesson).toJson());
    QVERIFY(first && second);
    QCOMPARE(second->sections.size(), 11);
    for (int i = 0; i < 10; ++i) // the very same texts, not equal ones
        QCOMPARE(second->sections[i].content.title.constData(),
                 first->sections[i].content.title.constData());
}

void LessonAnswersTest::places_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qsizetype>("behind");
    QTest::newRow("text") << "\"a\\\"]}\\\\\",1"_ba << qsizetype(9);
    QTest::newRow("number") << "-1.5e3,"_ba << qsizetype(6);
    QTest::newRow("word") << "null]"_ba << qsizetype(4);
    QTest::newRow("object") << R"({"a":"}","b":[{}]},1)"_ba << qsizetype(18);
    QTest::newRow("unfinished text") << "\"abc\\\""_ba << qsizetype(-1);
    QTest::newRow("unfinished object") << R"({"a":[1,2})"_ba << qsizetype(-1);
    QTest::newRow("nothing") << ""_ba << qsizetype(-1);
}

void LessonAnswersTest::places()
{
    QFETCH(const QByteArray, json);
    QTEST(json::behindValue(json, 0), "behind");
}

GUILESS_TEST(lessonanswers, LessonAnswersTest)
#include "tst_lessonanswers.moc"
