// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT
//
// What the program says to a person at a terminal: in words, with what is possible, of which
// lesson.

#include "CliHome.h"
#include "practice/PracticeServer.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <QTcpServer>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class CliWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPossible_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("possible");
        const auto row = [](const char *name, const char *value, const char *possible) {
            QTest::newRow(name) << QStringList{u"status"_s, u"--"_s + QString::fromLatin1(name),
                                               QString::fromLatin1(value)}
                                << QByteArray(possible);
        };
        row("parallel", "17", "1 to 16");
        row("retries", "-1", "0 to 1000");
        row("retries", "2.5", "a whole number");
        row("parallel", "", "1 to 16");
        row("sections-per-batch", "1e3", "1 to 10000");
        row("batch-mb", "0", "0.001 to 1000000");
        row("port", "70000", "0 to 65535");
        row("limit-rate", "fast", "0.001 to");
        row("method", "magic", "append, replace or separate");
        row("confirm", "", "listed, served or deep");
        row("on-failure", "never", "ask, stop or continue");
        row("from", "yesterday", "2026-11-30");
    }
    void whatIsPossible()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QByteArray, possible);
        const auto ended = CliHome().run(words);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(possible), ended.err.constData());
    }

    void aPortThatIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const CliHome home;
        const auto ended =
            home.run({u"practice"_s, u"--port"_s, QString::number(other.serverPort()),
                      u"--storage"_s, home.home() + u"/practice"_s});
        QVERIFY(ended.code > 0);
        QVERIFY2(ended.err.contains("port") && !ended.err.contains("file cannot be read"),
                 ended.err.constData());
    }

    /// Which of several lessons a warning is of; no rule is called by its name in the code.
    void ofWhichLesson()
    {
        const CliHome home;
        PracticeServer::Settings settings;
        settings.storage = home.home() + u"/practice"_s;
        const auto server = PracticeServer::start(settings);
        QVERIFY(server.has_value());
        const LessonOnDisk whole(u"Whole"_s);
        const LessonOnDisk flawed(u"Flawed"_s);
        LessonOnDisk cut(u"Cut"_s);
        whole.write(u"Section_1/Main_Content.txt"_s, "one");
        whole.write(u"Section_1/Main_Content.opus"_s, opusBytes(1));
        flawed.write(u"Section_1/Main_Content.txt"_s, "one");
        cut.addSection(u"Section_1"_s);
        cut.write(u"Section_1/Main_Content.opus"_s, opusBytes(2).chopped(9));
        const auto ended =
            home.run({u"import"_s, whole.path(), flawed.path(), cut.path(), u"--server"_s,
                      (*server)->address(), u"--token-file"_s,
                      home.beside(u"token"_s, (*server)->token()), u"--settle"_s, u"0"_s});
        QCOMPARE(ended.code, 2);
        const auto lines = ended.out.split('\n');
        const auto named = lines.indexOf("Flawed:");
        QVERIFY2(named >= 0 && lines.value(named + 1).startsWith("  warning: "),
                 ended.out.constData());
        QVERIFY2(!ended.out.contains("OpusDamaged") && !ended.out.contains("TextWithoutAudio"),
                 ended.out.constData());
    }

    /// Nothing but our own words is on standard error.
    void aHostThatIsNotThere()
    {
        const CliHome home;
        const LessonOnDisk lesson;
        lesson.write(u"Section_1/Main_Content.txt"_s, "one");
        const auto ended =
            home.run({u"import"_s, lesson.path(), u"--server"_s,
                      u"https://no-such-host.invalid/api"_s, u"--retries"_s, u"0"_s,
                      u"--token-file"_s, home.beside(u"token"_s, "a-token-of-no-worth")});
        QCOMPARE(ended.code, 6);
        QCOMPARE(ended.err, QByteArray());
        QVERIFY2(ended.out.contains("no-such-host.invalid"), ended.out.constData());
    }
};

GUILESS_TEST(cliwords, CliWordsTest)
#include "tst_cliwords.moc"
