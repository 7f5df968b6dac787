// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Receipts and figures by the real program: report, verify --receipt, status.
#include "CliHome.h"
#include "practice/PracticeServer.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class ReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void usageIsOne_data();
    void usageIsOne();
    void reportInThreeForms();
    void reportIntoAFile();
    void idIsFound();
    void wholeLessonIsZero();
    void damageIsFour_data();
    void damageIsFour();
    void alteredReceiptIsFour();
    void separateLessonsAreWhole();
    void brokenReceiptIsFour();
    void notAReceiptIsOne();
    void verificationHasItsReport();
    void figuresInStatus();
    void figuresOfAPeriod_data();
    void figuresOfAPeriod();
    void prometheus();

private:
    /// Imports the lesson; returns the import's id.
    QString import();
    [[nodiscard]] QByteArray report(const QString &id, const QString &format) const;
    /// The receipt of this import in a file.
    [[nodiscard]] QString receiptFile(const QString &id) const;
    [[nodiscard]] CliEnded verify(const QString &file, const QStringList &more = {}) const;

    std::unique_ptr<CliHome> m_home;
    std::unique_ptr<QTemporaryDir> m_storage;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<LessonOnDisk> m_lesson;
    QString m_token;
};

void ReceiptTest::init()
{
    m_server.reset();
    m_home = std::make_unique<CliHome>();
    m_storage = std::make_unique<QTemporaryDir>();
    m_lesson = std::make_unique<LessonOnDisk>(u"Contract"_s);
    m_lesson->addSections(4);
    PracticeServer::Settings settings;
    settings.storage = m_storage->path();
    m_server = std::move(*PracticeServer::start(settings));
    m_token = m_home->beside(u"token"_s, m_server->token());
}

QString ReceiptTest::import()
{
    const auto ended = m_home->run({u"import"_s, m_lesson->path(), u"--server"_s,
                                    m_server->address(), u"--token-file"_s, m_token, u"--json"_s});
    return ended.code == 0 ? ended.lesson()[u"import"_s].toString() : QString();
}

QByteArray ReceiptTest::report(const QString &id, const QString &format) const
{
    const auto ended = m_home->run({u"report"_s, id, u"--format"_s, format});
    return ended.code == 0 ? ended.out : ended.err;
}

QString ReceiptTest::receiptFile(const QString &id) const
{
    return m_home->beside(u"receipt.json"_s, report(id, u"json"_s));
}

CliEnded ReceiptTest::verify(const QString &file, const QStringList &more) const
{
    return m_home->run(QStringList{u"verify"_s, u"--receipt"_s, file, u"--server"_s,
                                   m_server->address(), u"--token-file"_s, m_token, u"--json"_s} +
                       more);
}

void ReceiptTest::usageIsOne_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList server{u"--server"_s, u"https://a/api"_s};
    QTest::addRow("report of nothing") << QStringList{u"report"_s, u"--format"_s, u"html"_s};
    QTest::addRow("report of two")
        << QStringList{u"report"_s, u"a"_s, u"b"_s, u"--format"_s, u"html"_s};
    QTest::addRow("report without a form") << QStringList{u"report"_s, u"a"_s};
    QTest::addRow("report as a picture")
        << QStringList{u"report"_s, u"a"_s, u"--format"_s, u"png"_s};
    QTest::addRow("report of nobody") << QStringList{u"report"_s, u"a"_s, u"--format"_s, u"csv"_s};
    QTest::addRow("status as HTML") << QStringList{u"status"_s, u"--format"_s, u"html"_s};
    QTest::addRow("no day") << QStringList{u"status"_s, u"--from"_s, u"monday"_s};
    QTest::addRow("days turned around")
        << QStringList{u"status"_s, u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-01"_s};
    QTest::addRow("receipt without a server")
        << QStringList{u"verify"_s, u"--receipt"_s, u"r.json"_s};
    QTest::addRow("receipt and folder")
        << QStringList{u"verify"_s, u"/tmp"_s, u"--receipt"_s, u"r.json"_s} + server;
    QTest::addRow("receipt that is not there")
        << QStringList{u"verify"_s, u"--receipt"_s, u"r.json"_s} + server;
}

void ReceiptTest::usageIsOne()
{
    QFETCH(const QStringList, words);
    const auto ended = m_home->run(words);
    QCOMPARE(ended.code, 1);
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(ended.out.isEmpty());
}

void ReceiptTest::reportInThreeForms()
{
    const auto id = import();
    const auto token = m_server->token();
    const auto html = report(id, u"html"_s);
    const auto csv = report(id, u"csv"_s);
    const auto bytes = report(id, u"json"_s);
    QVERIFY2(html.startsWith("<!DOCTYPE html>"), html.constData());
    QVERIFY2(csv.startsWith("\xef\xbb\xbf\"record\""), csv.constData());
    for (const auto &form : {html, csv, bytes}) {
        QVERIFY(form.contains("Section 4"));
        QVERIFY(form.contains("/uploads/audio/section-0-englishAudio"));
        QVERIFY(!form.contains(token));
        QVERIFY(!form.contains(m_home->home().toUtf8()));
        QVERIFY(!form.contains(QFileInfo(m_lesson->path()).path().toUtf8()));
    }
    const auto json = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(json[u"state"_s].toString(), u"done"_s);
    QCOMPARE(json[u"folder"_s].toString(), u"Contract"_s);
    QCOMPARE(json[u"lessonIds"_s].toArray().size(), 1);
    QCOMPARE(json[u"attempts"_s][0][u"lessonlift"_s], json[u"lessonlift"_s]);
    QVERIFY(!json[u"lessonlift"_s].toString().isEmpty());
    const auto sections = json[u"sections"_s].toArray();
    QCOMPARE(sections.size(), 4);
    QCOMPARE(sections[0][u"texts"_s].toArray().size(), 2);
    QCOMPARE(sections[2][u"subsections"_s].toArray().size(), 2);
    for (const auto &audio : sections[2][u"audio"_s].toArray()) {
        QCOMPARE(audio[u"sha256"_s].toString().size(), 64);
        QVERIFY(!audio[u"confirmed"_s].toString().isEmpty());
    }
}

void ReceiptTest::reportIntoAFile()
{
    const auto id = import();
    const auto path = m_home->home() + u"/r.html"_s;
    const QStringList words{u"report"_s, id, u"--format"_s, u"html"_s, u"--output"_s};
    QCOMPARE(m_home->run(words + QStringList{path}).code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("</html>\n"));
    const auto before = QDir(m_home->home()).entryList(QDir::AllEntries | QDir::Hidden);
    for (const auto &bad : {m_home->home(), m_home->home() + u"/no/where.html"_s}) {
        const auto ended = m_home->run(words + QStringList{bad});
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.err.contains(bad.toUtf8()), ended.err.constData());
    }
    QCOMPARE(QDir(m_home->home()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void ReceiptTest::idIsFound()
{
    const auto first = import();
    QVERIFY(report(first.left(8), u"json"_s).contains(first.toUtf8()));
    const auto second = import();
    QVERIFY(second != first);
    QVERIFY(report({}, u"json"_s).contains("by its id"));
    const auto unknown = m_home->run({u"report"_s, u"zzz"_s, u"--format"_s, u"json"_s});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains("no import of the id zzz"));
}

void ReceiptTest::wholeLessonIsZero()
{
    const auto file = receiptFile(import());
    m_lesson.reset(); // the receipt is enough
    for (const auto &more : {QStringList(), QStringList{u"--deep"_s}}) {
        const auto ended = verify(file, more);
        QVERIFY2(ended.code == 0, (ended.out + ended.err).constData());
        QCOMPARE(ended.last()[u"event"_s].toString(), u"verify"_s);
        QCOMPARE(ended.last()[u"sealed"_s], QJsonValue(true));
        QCOMPARE(ended.last()[u"summary"_s].toObject(), (QJsonObject{{u"same"_s, 4}}));
    }
}

void ReceiptTest::damageIsFour_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<bool>("deep");
    QTest::addColumn<QString>("finding");
    QTest::newRow("file deleted") << QByteArray() << false << u"audioMissing"_s;
    QTest::newRow("file cut") << QByteArray("cut") << false << u"audioDiffers"_s;
    QTest::newRow("bytes changed") << QByteArray("!") << true << u"audioDiffers"_s;
}

void ReceiptTest::damageIsFour()
{
    QFETCH(const QByteArray, damage);
    QFETCH(const bool, deep);
    QFETCH(const QString, finding);
    const auto file = receiptFile(import());
    const QDir shelf(m_server->shelf());
    QFile audio(shelf.filePath(shelf.entryList({u"section-1-*"_s}, QDir::Files).first()));
    if (damage.isEmpty()) {
        QVERIFY(audio.remove());
    } else if (deep) {
        QVERIFY(audio.open(QIODevice::ReadWrite));
        audio.seek(100);
        audio.write(damage);
    } else {
        QVERIFY(audio.open(QIODevice::WriteOnly));
        audio.write(damage);
    }
    audio.close();
    const auto ended = verify(file, deep ? QStringList{u"--deep"_s} : QStringList());
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.last()[u"sealed"_s], QJsonValue(true));
    const auto sections = ended.last()[u"sections"_s].toArray();
    QCOMPARE(sections.size(), 4);
    for (int i = 0; i < 4; ++i) {
        const auto findings = sections[i][u"findings"_s].toArray();
        QCOMPARE(findings, QJsonArray{i == 1 ? finding : u"same"_s});
    }
}

void ReceiptTest::alteredReceiptIsFour()
{
    const auto id = import();
    const auto bytes = report(id, u"json"_s);
    // The server has what the receipt says; only the receipt is not what it was.
    auto changed = bytes;
    changed.replace("\"title\": \"Contract\"", "\"title\": \"Contracts\"");
    QVERIFY(changed != bytes);
    const auto ended = verify(m_home->beside(u"changed.json"_s, changed));
    QCOMPARE(ended.code, 4);
    QVERIFY2(ended.err.contains("was altered"), ended.err.constData());
    QCOMPARE(ended.last()[u"sealed"_s], QJsonValue(false));
    QCOMPARE(ended.last()[u"summary"_s].toObject(), (QJsonObject{{u"same"_s, 4}}));
    // And one whose text it does not have.
    changed = bytes;
    const auto at = changed.indexOf("\"sha256\"", changed.indexOf("\"texts\""));
    changed[at + 12] = changed[at + 12] == 'a' ? 'b' : 'a';
    const auto other = verify(m_home->beside(u"changed.json"_s, changed));
    QCOMPARE(other.code, 4);
    QCOMPARE(other.last()[u"sealed"_s], QJsonValue(false));
    QCOMPARE(other.last()[u"summary"_s][u"textDiffers"_s].toInt(), 1);
}

void ReceiptTest::separateLessonsAreWhole()
{
    const auto ended = m_home->run(
        {u"import"_s, m_lesson->path(), u"--server"_s, m_server->address(), u"--token-file"_s,
         m_token, u"--json"_s, u"--method"_s, u"separate"_s, u"--sections-per-batch"_s, u"3"_s});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.lesson()[u"lessonIds"_s].toArray().size(), 2);
    const auto verified = verify(receiptFile(ended.lesson()[u"import"_s].toString()));
    QCOMPARE(verified.code, 0);
    QCOMPARE(verified.last()[u"summary"_s].toObject(), (QJsonObject{{u"same"_s, 1}}));
}

void ReceiptTest::brokenReceiptIsFour()
{
    const auto bytes = report(import(), u"json"_s);
    for (const auto &broken : {bytes.chopped(20), bytes.left(bytes.size() / 3),
                               QByteArray(bytes).replace("\"form\": 1", "\"form\": 3")}) {
        const auto ended = verify(m_home->beside(u"broken.json"_s, broken));
        QCOMPARE(ended.code, 4);
        QVERIFY2(ended.err.contains("altered or damaged"), ended.err.constData());
        QCOMPARE(ended.last()[u"event"_s].toString(), u"verify"_s);
        QCOMPARE(ended.last()[u"sealed"_s], QJsonValue(false));
        QCOMPARE(ended.last()[u"problem"_s][u"kind"_s].toString(), u"CannotRead"_s);
    }
    auto doubled = bytes;
    doubled.insert(doubled.indexOf("\"title\""), "\"title\": \"Contracts\", ");
    const auto ended = verify(m_home->beside(u"doubled.json"_s, doubled));
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.last()[u"sealed"_s], QJsonValue(false));
}

void ReceiptTest::notAReceiptIsOne()
{
    const auto id = import();
    for (const auto &bytes : {report(id, u"html"_s), QByteArray("{}"), QByteArray()}) {
        const auto ended = verify(m_home->beside(u"r"_s, bytes));
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("is not a receipt"), ended.err.constData());
    }
}

void ReceiptTest::verificationHasItsReport()
{
    const auto file = receiptFile(import());
    const QDir shelf(m_server->shelf());
    QVERIFY(QFile::remove(shelf.filePath(shelf.entryList({u"section-1-*"_s}).first())));
    const auto id = verify(file).last()[u"report"_s].toString();
    QVERIFY(!id.isEmpty());
    const auto bytes = report(id, u"json"_s);
    const auto json = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(json[u"receipt"_s].toString(), u"verification"_s);
    QCOMPARE(json[u"whole"_s], QJsonValue(false));
    QCOMPARE(json[u"summary"_s].toObject(), (QJsonObject{{u"same"_s, 3}, {u"audioMissing"_s, 1}}));
    QVERIFY(json[u"requests"_s].toInt() > 4);
    QVERIFY(report(id, u"html"_s).contains("3 of 4"));
    QVERIFY(m_home
                ->run({u"verify"_s, u"--receipt"_s, file, u"--server"_s, m_server->address(),
                       u"--token-file"_s, m_token})
                .out.contains("3 of 4 section"));
    // It is a receipt as well as the import's.
    const auto again = verify(m_home->beside(u"second.json"_s, bytes));
    QCOMPARE(again.code, 4);
    QCOMPARE(again.last()[u"sealed"_s], QJsonValue(true));
    QCOMPARE(again.last()[u"summary"_s].toObject(), json[u"summary"_s].toObject());
}

void ReceiptTest::figuresInStatus()
{
    QVERIFY(!import().isEmpty());
    const auto status = m_home->run({u"status"_s, u"--json"_s}).last();
    QCOMPARE(status[u"imports"_s].toArray().size(), 1);
    const auto figures = status[u"figures"_s].toObject();
    QCOMPARE(figures[u"done"_s].toInt(), 1);
    QCOMPARE(figures[u"successRate"_s].toDouble(), 1.0);
    QCOMPARE(figures[u"audio"_s], status[u"imports"_s][0][u"audio"_s]);
    QCOMPARE(figures[u"bytes"_s], status[u"imports"_s][0][u"bytes"_s]);
    QVERIFY(figures[u"secondsPerFile"_s].toDouble() > 0);
    QVERIFY(figures[u"from"_s].isNull());
    for (const auto &key : {u"failed"_s, u"retries"_s, u"failedConfirmations"_s, u"uncleanExits"_s})
        QCOMPARE(figures[key], QJsonValue(0));
    QVERIFY(m_home->run({u"status"_s}).out.contains("1 of 1 imports done"));
}

void ReceiptTest::figuresOfAPeriod_data()
{
    QTest::addColumn<QStringList>("period");
    QTest::addColumn<int>("imports");
    const auto day = [](int days) {
        return QDate::currentDate().addDays(days).toString(Qt::ISODate);
    };
    QTest::newRow("up to today") << QStringList{u"--to"_s, day(0)} << 1;
    QTest::newRow("from today on") << QStringList{u"--from"_s, day(0)} << 1;
    QTest::newRow("today") << QStringList{u"--from"_s, day(0), u"--to"_s, day(0)} << 1;
    QTest::newRow("until yesterday") << QStringList{u"--to"_s, day(-1)} << 0;
    QTest::newRow("from tomorrow on") << QStringList{u"--from"_s, day(1)} << 0;
}

void ReceiptTest::figuresOfAPeriod()
{
    QFETCH(const QStringList, period);
    QFETCH(const int, imports);
    QVERIFY(!import().isEmpty());
    const auto figures =
        m_home->run(QStringList{u"status"_s, u"--json"_s} + period).last()[u"figures"_s].toObject();
    QCOMPARE(figures[u"imports"_s].toInt(-1), imports);
    QCOMPARE(figures[u"successRate"_s].isNull(), imports == 0);
    const auto text =
        m_home->run(QStringList{u"status"_s, u"--format"_s, u"prometheus"_s} + period).out;
    QCOMPARE(text.contains("state=\"done\"} 1\n"), imports == 1);
}

void ReceiptTest::prometheus()
{
    QVERIFY(!import().isEmpty());
    const auto ended = m_home->run({u"status"_s, u"--format"_s, u"prometheus"_s});
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.contains("lessonlift_success_ratio 1\n"));
    QVERIFY(ended.out.contains("# TYPE lessonlift_retries_total counter\n"));
    const auto server = m_server->address().toUtf8();
    QVERIFY(ended.out.contains("lessonlift_imports{server=\"" + server + "\",state=\"done\"} 1\n"));
}

GUILESS_TEST(clireceipt, ReceiptTest)
#include "tst_clireceipt.moc"
