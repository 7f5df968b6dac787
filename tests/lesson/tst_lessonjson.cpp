// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class TestLessonJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lessonJson()
    {
        LessonOnDisk lesson;
        lesson.addSections(1);
        lesson.write(u"lesson.json"_s,
                     "{\"title\":\" The Act \",\"headTitle\":\"Law\",\"description\":\"d\","
                     "\"category\":\"contract\",\"tags\":[\"a\",\" b \"]}");
        const auto result = lesson.scan();
        QCOMPARE(result.problems, Problems());
        QCOMPARE(result.folder.title, u"The Act"_s);
        QCOMPARE(result.folder.headTitle, u"Law"_s);
        QCOMPARE(result.folder.description, u"d"_s);
        QCOMPARE(result.folder.category, u"contract"_s);
        QCOMPARE(result.folder.tags, (QStringList{u"a"_s, u"b"_s}));
    }

    void lessonJsonSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Problem>("problem");
        const QString file = u"lesson.json"_s;
        const auto row = [&](const char *name, const QByteArray &json, Problem problem, int line,
                             int column = 0) {
            problem.file = file;
            problem.line = line;
            problem.column = column;
            QTest::newRow(name) << json << problem;
        };
        const auto invalid = [](Particular what, const QString &key) {
            return Problem{Rule::LessonJsonInvalid, {}, key, what};
        };
        row("unknown key", "{\n \"title\": \"A\",\n \"catagory\": \"ipc\"\n}",
            {Rule::UnknownKey, {}, u"catagory"_s}, 3);
        row("key in capitals", "{ \"Title\" : \"A\"}", {Rule::UnknownKey, {}, u"Title"_s}, 1);
        row("empty key", "{\n\n\"\": 1}", {Rule::UnknownKey, {}, {}}, 3);
        row("no text", "{\"title\": \"A\",\n\"headTitle\": 1}",
            invalid(Particular::NotAText, u"headTitle"_s), 2);
        row("zero", "{\r\n\"title\": \"A\\u0000B\"}", invalid(Particular::HoldsZeros, u"title"_s),
            2);
        row("half a character", "{\n\"title\": \"A\\ud800B\"}",
            invalid(Particular::HoldsHalfACharacter, u"title"_s), 2);
        row("a key twice", "{\"title\": \"A\",\n \"tags\": [],\n  \"title\": \"B\"}",
            invalid(Particular::KeyTwice, u"title"_s), 3, 3);
        row("a key twice, once with an escape", "{\"title\": \"A\", \"t\\u0069tle\": \"A\"}",
            invalid(Particular::KeyTwice, u"title"_s), 1, 16);
        row("a backslash by itself", "{\n\"description\": \"C:\\quiz\"}",
            invalid(Particular::UnknownEscape, u"\\q"_s), 2, 19);
        row("a backslash before a sign of two halves", "{\"title\": \"\\\xF0\x9F\x98\x80\"}",
            invalid(Particular::UnknownEscape, u"\\\U0001F600"_s), 1, 12);
        row("control character", "{\"description\": \"A\\u0007B\"}",
            {Rule::ControlCharacters, {}, u"U+0007"_s}, 1);
        row("UTF-16",
            QByteArray("{\0\"\0a\0\"\0:\0"
                       "1\0}\0",
                       14),
            invalid(Particular::Utf16WithoutMark, {}), 0);
        row("byte-order mark", "\xEF\xBB\xBF{}", {Rule::ByteOrderMark, {}, {}}, 0);
    }
    void lessonJsonSaysWhere()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const Problem, problem);
        LessonOnDisk lesson;
        lesson.addSections(1);
        lesson.write(u"lesson.json"_s, json);
        QCOMPARE(lesson.scan().problems, Problems{problem});
    }

    void lessonJsonSyntaxHasItsLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::newRow("comma missing") << "{\"title\": \"A\"\n\"category\": \"ipc\"}"_ba << 2;
        QTest::newRow("value missing") << "{\n\n\"title\": ,\n\"tags\": []}"_ba << 3;
        QTest::newRow("not ended") << "{\n\"title\": \"A\"\n"_ba << 3;
        QTest::newRow("empty") << ""_ba << 1;
        QTest::newRow("comma at the end") << "{\"title\": \"A\",\n}"_ba << 2;
    }
    void lessonJsonSyntaxHasItsLine()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, line);
        LessonOnDisk lesson;
        lesson.addSections(1);
        lesson.write(u"lesson.json"_s, json);
        const auto problems = lesson.scan().problems;
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].rule, Rule::LessonJsonInvalid);
        QCOMPARE(problems[0].line, line);
        QVERIFY(problems[0].column > 0);
        QVERIFY(!problems[0].detail.isEmpty());
    }

    void lessonJsonWithoutATitleKeepsTheFoldersName()
    {
        LessonOnDisk lesson(u"My lesson"_s);
        lesson.addSections(1);
        lesson.write(u"lesson.json"_s, "{\"title\":\"  \",\"category\":null,\"tags\":null}");
        const auto result = lesson.scan();
        QCOMPARE(result.problems, Problems());
        QCOMPARE(result.folder.title, u"My lesson"_s);
        QVERIFY(result.folder.category.isEmpty());
    }
};

GUILESS_TEST(lessonjson, TestLessonJson)
#include "tst_lessonjson.moc"
