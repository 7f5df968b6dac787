// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Which file the program takes as its journal, as a script sees it.
#include "support/ProgramBench.h"
#include "support/TestMain.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class CliJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyNamesAreRefused_data();
    void emptyNamesAreRefused();
    void othersFilesAreRefused_data();
    void othersFilesAreRefused();
    void namedAndNotThere_data();
    void namedAndNotThere();
    void usualAndNotThere_data();
    void usualAndNotThere();
    void anEmptyVariableIsNone();

private:
    /// The command's words, without a journal.
    static QStringList words(const ProgramBench &bench, const QString &command);
    /// Files and folders of the bench's folder, with their bytes; without the practice server's.
    static QMap<QString, QByteArray> everything(const ProgramBench &bench);
};

QStringList CliJournalTest::words(const ProgramBench &bench, const QString &command)
{
    auto words = command == "resume"_L1 ? bench.resume() : bench.import();
    const auto journal = words.indexOf(u"--journal"_s);
    words.remove(journal, 2);
    if (command == "status"_L1)
        return {command};
    if (command == "report"_L1)
        return {command, u"abc"_s, u"--format"_s, u"json"_s};
    words.first() = command;
    if (command == "repair"_L1)
        words += {u"--lesson"_s, u"650000000000000000000001"_s};
    return words;
}

QMap<QString, QByteArray> CliJournalTest::everything(const ProgramBench &bench)
{
    QMap<QString, QByteArray> found;
    QDirIterator it(bench.file({}), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (it.filePath().contains("/practice"_L1))
            continue;
        const bool isFile = it.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
        found.insert(it.filePath(), isFile ? file.readAll() : QByteArray("-"));
    }
    return found;
}

void CliJournalTest::emptyNamesAreRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    for (const auto &command : {u"import"_s, u"resume"_s, u"status"_s, u"report"_s, u"verify"_s,
                                u"repair"_s, u"check"_s}) {
        QTest::addRow("%s, empty", qPrintable(command)) << command << u""_s;
        QTest::addRow("%s, a blank", qPrintable(command)) << command << u" "_s;
        if (command != "check"_L1)
            QTest::addRow("%s, memory", qPrintable(command)) << command << u":memory:"_s;
    }
}

void CliJournalTest::emptyNamesAreRefused()
{
    QFETCH(QString, command);
    QFETCH(QString, name);
    const ProgramBench bench(QStringLiteral(CLI_PATH), 1);
    const auto before = everything(bench);
    auto typed = words(bench, command);
    if (command == "check"_L1)
        typed = {command, bench.import().value(6)};
    const auto ended = bench.run(typed + QStringList{u"--journal"_s, name});
    QCOMPARE(ended.code, 1);
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(bench.server().log().isEmpty());
    QVERIFY(everything(bench) == before);
}

void CliJournalTest::othersFilesAreRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("isDatabase");
    QTest::addColumn<bool>("byVariable");
    for (const auto &command :
         {u"import"_s, u"resume"_s, u"status"_s, u"report"_s, u"verify"_s, u"repair"_s}) {
        QTest::addRow("%s, a database", qPrintable(command)) << command << true << false;
        QTest::addRow("%s, a text", qPrintable(command)) << command << false << false;
        QTest::addRow("%s, by the variable", qPrintable(command)) << command << true << true;
    }
}

void CliJournalTest::othersFilesAreRefused()
{
    QFETCH(QString, command);
    QFETCH(bool, isDatabase);
    QFETCH(bool, byVariable);
    const ProgramBench bench(QStringLiteral(CLI_PATH), 1);
    const auto file = bench.file(u"mine"_s);
    if (isDatabase) {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"CREATE TABLE notes (text TEXT)"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    } else {
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("my notes") > 0);
    }
    const auto before = everything(bench);
    auto typed = words(bench, command);
    ProgramBench::Environment environment;
    if (byVariable)
        environment.insert(u"LESSONLIFT_JOURNAL"_s, file);
    else
        typed += {u"--journal"_s, file};
    const auto ended = bench.run(typed, environment);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(file.toUtf8()), ended.err.constData());
    QVERIFY(bench.server().log().isEmpty());
    QVERIFY(everything(bench) == before);
}

void CliJournalTest::namedAndNotThere_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("byVariable");
    for (const auto &command : {u"resume"_s, u"status"_s, u"report"_s}) {
        QTest::addRow("%s", qPrintable(command)) << command << false;
        QTest::addRow("%s, by the variable", qPrintable(command)) << command << true;
    }
}

void CliJournalTest::namedAndNotThere()
{
    QFETCH(QString, command);
    QFETCH(bool, byVariable);
    const ProgramBench bench(QStringLiteral(CLI_PATH), 1);
    const auto before = everything(bench);
    const auto file = bench.file(u"mistyped/folder/journal.sqlite"_s);
    auto typed = words(bench, command);
    ProgramBench::Environment environment;
    if (byVariable)
        environment.insert(u"LESSONLIFT_JOURNAL"_s, file);
    else
        typed += {u"--journal"_s, file};
    const auto ended = bench.run(typed, environment);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(file.toUtf8()), ended.err.constData());
    QVERIFY(!ended.out.contains("Nothing to resume"));
    QVERIFY(everything(bench) == before);
}

void CliJournalTest::usualAndNotThere_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("resume") << QStringList{u"resume"_s} << 0 << QByteArray("Nothing to resume");
    QTest::newRow("resume, for scripts")
        << QStringList{u"resume"_s, u"--json"_s} << 0 << QByteArray("\"lessons\":[]");
    QTest::newRow("status") << QStringList{u"status"_s} << 0 << QByteArray("no import");
    QTest::newRow("status, for scripts")
        << QStringList{u"status"_s, u"--json"_s} << 0 << QByteArray("\"imports\":[]");
    QTest::newRow("status, for Prometheus")
        << QStringList{u"status"_s, u"--format"_s, u"prometheus"_s} << 0
        << QByteArray("lessonlift_");
    QTest::newRow("report") << QStringList{u"report"_s, u"abc"_s, u"--format"_s, u"json"_s} << 1
                            << QByteArray();
}

void CliJournalTest::usualAndNotThere()
{
    QFETCH(QStringList, typed);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const ProgramBench bench(QStringLiteral(CLI_PATH), 1);
    const auto before = everything(bench);
    const auto ended = bench.run(typed);
    QCOMPARE(ended.code, code);
    QVERIFY2(ended.out.contains(says), ended.out.constData());
    QVERIFY(everything(bench) == before);
}

void CliJournalTest::anEmptyVariableIsNone()
{
    const ProgramBench bench(QStringLiteral(CLI_PATH), 1);
    const ProgramBench::Environment empty{{u"LESSONLIFT_JOURNAL"_s, u""_s}};
    QCOMPARE(bench.run({u"resume"_s}, empty).code, 0);
    QCOMPARE(bench.run(words(bench, u"import"_s), empty).code, 0);
    QVERIFY(QFile::exists(bench.file(u"LessonLift/journal.sqlite"_s)));
    const auto status = bench.run({u"status"_s, u"--json"_s}).events(u"status"_s);
    QCOMPARE(status.first()[u"imports"_s].toArray().size(), 1);
}

GUILESS_TEST(clijournal, CliJournalTest)
#include "tst_clijournal.moc"
