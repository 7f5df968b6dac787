// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// `verify` as a script and as a person meet it: one lesson, whole shelves of them, by id, by
// journal and by title.
#include "../http/RawServer.h"
#include "CliHome.h"
#include "practice/PracticeServer.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <QDir>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

QList<QJsonObject> objects(const QByteArray &out, const QString &event)
{
    QList<QJsonObject> found;
    for (const auto &line : out.split('\n')) {
        const auto json = QJsonDocument::fromJson(line).object();
        if (json[u"event"_s].toString() == event)
            found.append(json);
    }
    return found;
}

} // namespace

class VerifyCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneLesson();
    void extraIsADifference();
    void agreesWithTheDryRun_data();
    void agreesWithTheDryRun();
    void levels();
    void forPeople();
    void manyLessons();
    void byJournalBeforeTitle();
    void notFoundAndAmbiguous();
    void exitCodes_data();
    void exitCodes();
    void interruptedIs130();

private:
    [[nodiscard]] CliEnded run(QStringList words, const QString &journal = u"journal"_s) const;
    [[nodiscard]] CliEnded verify(const QStringList &more) const;
    [[nodiscard]] QString import(const QString &folder, const QString &journal = u"journal"_s);
    [[nodiscard]] QString fileOf(qsizetype lesson, int section) const;
    void putSections(const QString &lessonId, const QJsonArray &sections);
    void putTotals(const QString &lessonId, int sections, int subsections);
    void put(const QString &path, const QByteArray &type, const QByteArray &body);

    std::unique_ptr<CliHome> m_home;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<LessonOnDisk> m_shelf; ///< of two lessons
};

void VerifyCommandTest::init()
{
    m_home = std::make_unique<CliHome>();
    m_shelf = std::make_unique<LessonOnDisk>(u"Shelf"_s);
    for (const auto &act : {u"Act_One"_s, u"Act_Two"_s}) {
        for (int i = 1; i <= 3; ++i)
            m_shelf->addSection(act + u"/Section_%1"_s.arg(i));
    }
    PracticeServer::Settings settings;
    settings.storage = m_home->home() + u"/practice"_s;
    m_server = std::move(*PracticeServer::start(settings));
    m_home->environment.insert(u"LESSONLIFT_TOKEN"_s, QString::fromLatin1(m_server->token()));
}

CliEnded VerifyCommandTest::run(QStringList words, const QString &journal) const
{
    if (!words.contains(u"--server"_s))
        words += {u"--server"_s, m_server->address()};
    words += {u"--journal"_s, m_home->home() + u'/' + journal};
    return m_home->run(words);
}

CliEnded VerifyCommandTest::verify(const QStringList &more) const
{
    return run(QStringList{u"verify"_s, u"--json"_s} + more);
}

QString VerifyCommandTest::import(const QString &folder, const QString &journal)
{
    const auto ended = run({u"import"_s, folder, u"--json"_s, u"--settle"_s, u"0"_s}, journal);
    if (ended.code != 0)
        qFatal("%s", ended.err.constData());
    return ended.lesson()[u"lessonId"_s].toString();
}

QString VerifyCommandTest::fileOf(qsizetype lesson, int section) const
{
    const auto url =
        m_server->lessons()[lesson][u"sections"_s][section][u"englishAudio"_s][u"url"_s].toString();
    return m_server->shelf() + u'/' + url.section(u'/', -1);
}

/// By curl's way: what the program itself never does.
void VerifyCommandTest::putSections(const QString &lessonId, const QJsonArray &sections)
{
    const auto body =
        QJsonDocument(QJsonObject{{u"sections"_s, sections}}).toJson(QJsonDocument::Compact);
    put(lessonId + u"/sections"_s, "application/json", body);
}

void VerifyCommandTest::putTotals(const QString &lessonId, int sections, int subsections)
{
    QByteArray body;
    for (const auto &[name, value] :
         {std::pair{"totalSections", sections}, std::pair{"totalSubsections", subsections}})
        body += "--b\r\nContent-Disposition: form-data; name=\"" + QByteArray(name) + "\"\r\n\r\n" +
                QByteArray::number(value) + "\r\n";
    put(lessonId, "multipart/form-data; boundary=b", body + "--b--\r\n");
}

void VerifyCommandTest::put(const QString &path, const QByteArray &type, const QByteArray &body)
{
    const QUrl url(m_server->address());
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(socket.waitForConnected());
    socket.write("PUT /api/admin/audio-lessons/" + path.toLatin1() +
                 " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_server->token() +
                 "\r\nContent-Type: " + type +
                 "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QVERIFY(socket.waitForReadyRead());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
}

void VerifyCommandTest::oneLesson()
{
    const auto folder = m_shelf->path() + u"/Act_One"_s;
    const auto id = import(folder);
    auto ended = verify({folder, u"--lesson"_s, id});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.last()[u"event"_s].toString(), u"verify"_s);
    QCOMPARE(ended.last()[u"lessonId"_s].toString(), id);
    QCOMPARE(ended.last()[u"summary"_s].toObject(), (QJsonObject{{u"same"_s, 3}}));
    QCOMPARE(ended.last()[u"sections"_s].toArray()[1].toObject(),
             (QJsonObject{{u"title"_s, u"Section 2"_s}, {u"findings"_s, QJsonArray{u"same"_s}}}));
    QVERIFY(objects(ended.out, u"summary"_s).isEmpty());

    QVERIFY(QFile::resize(fileOf(0, 1), 100));
    ended = verify({folder, u"--lesson"_s, id, u"--deep"_s});
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.last()[u"summary"_s].toObject(),
             (QJsonObject{{u"same"_s, 2}, {u"audioDiffers"_s, 1}}));
    const QJsonValue section = ended.last()[u"sections"_s][1];
    QCOMPARE(section[u"findings"_s].toArray(), QJsonArray{u"audioDiffers"_s});
    const auto audio = section[u"audio"_s].toArray();
    QCOMPARE(audio.size(), 1);
    QCOMPARE(audio[0][u"file"_s].toString(), u"Section_2/Main_Content.opus"_s);
    QCOMPARE(audio[0][u"seenSize"_s].toInt(), 100);
    QCOMPARE(audio[0][u"seenSha256"_s].toString().size(), 64);
    QCOMPARE(ended.last()[u"level"_s].toString(), u"deep"_s);
    QCOMPARE(ended.last()[u"whole"_s].toBool(true), false);
}

void VerifyCommandTest::extraIsADifference()
{
    const auto folder = m_shelf->path() + u"/Act_One"_s;
    const auto id = import(folder);
    auto sections = m_server->lessons()[0][u"sections"_s].toArray();
    sections.insert(1, QJsonObject{{u"title"_s, u"Stranger"_s}});
    putSections(id, sections);
    const auto ended = verify({folder, u"--lesson"_s, id});
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.last()[u"summary"_s].toObject(), (QJsonObject{{u"same"_s, 3}, {u"extra"_s, 1}}));
    QCOMPARE(ended.last()[u"totalsRight"_s].toBool(true), false);
}

void VerifyCommandTest::agreesWithTheDryRun_data()
{
    QTest::addColumn<bool>("addsIllustration");
    QTest::addColumn<bool>("totalsRight");
    QTest::addColumn<int>("code");
    QTest::newRow("whole") << false << true << 0;
    QTest::newRow("wrong totals") << false << false << 4;
    QTest::newRow("somebody's illustration") << true << true << 0;
    QTest::newRow("somebody's illustration, not counted") << true << false << 4;
}

/// What a repair would write is a difference, and nothing else.
void VerifyCommandTest::agreesWithTheDryRun()
{
    QFETCH(const bool, addsIllustration);
    QFETCH(const bool, totalsRight);
    const auto folder = m_shelf->path() + u"/Act_One"_s;
    const auto id = import(folder);
    auto sections = m_server->lessons()[0][u"sections"_s].toArray();
    if (addsIllustration) {
        auto second = sections[1].toObject();
        second[u"subsections"_s] = QJsonArray{QJsonObject{{u"title"_s, u"Illustration Z"_s}}};
        sections[1] = second;
        putSections(id, sections);
    }
    if (totalsRight == addsIllustration)
        putTotals(id, 3, totalsRight ? 1 : 7);
    const auto verified = verify({folder, u"--lesson"_s, id, u"--deep"_s});
    QTEST(verified.code, "code");
    QCOMPARE(verified.last()[u"totalsRight"_s].toBool(), totalsRight);
    QCOMPARE(verified.last()[u"summary"_s].toObject(), (QJsonObject{{u"same"_s, 3}}));
    QCOMPARE(verified.last()[u"sections"_s][1][u"extraSubsections"_s].toArray().size(),
             addsIllustration ? 1 : 0);
    const auto planned = run({u"repair"_s, u"--json"_s, u"--dry-run"_s, folder, u"--lesson"_s, id});
    QTEST(planned.code, "code");
    QCOMPARE(planned.last()[u"stays"_s].toArray().size(), addsIllustration ? 1 : 0);
}

void VerifyCommandTest::levels()
{
    const auto folder = m_shelf->path() + u"/Act_One"_s;
    const auto id = import(folder);
    const auto looksOf = [&](const QString &level) {
        const auto before = m_server->log().size();
        const auto ended = verify({folder, u"--lesson"_s, id, u"--level"_s, level});
        QStringList methods;
        for (const auto &request : m_server->log().mid(before))
            methods.append(request.method);
        methods.sort();
        methods.removeDuplicates();
        return QString::number(ended.code) + u' ' + ended.last()[u"level"_s].toString() + u' ' +
               methods.join(u' ') + u' ' + QString::number(m_server->log().size() - before);
    };
    QCOMPARE(looksOf(u"listed"_s), u"0 listed GET 1"_s);
    QCOMPARE(looksOf(u"served"_s), u"0 served GET HEAD 7"_s);
    QCOMPARE(looksOf(u"deep"_s), u"0 deep GET 7"_s);
}

void VerifyCommandTest::forPeople()
{
    const auto folder = m_shelf->path() + u"/Act_One"_s;
    const auto id = import(folder);
    QVERIFY(QFile::remove(fileOf(0, 0)));
    QVERIFY(QFile::resize(fileOf(0, 2), 100));
    auto sections = m_server->lessons()[0][u"sections"_s].toArray();
    auto second = sections[1].toObject();
    second[u"easyEnglishText"_s] = u"x"_s;
    sections[1] = second;
    putSections(id, sections);
    const auto ended = run({u"verify"_s, folder, u"--lesson"_s, id});
    QCOMPARE(ended.code, 4);
    const auto lines = ended.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[0].contains("0 of 3 section"), lines[0].constData());
    QCOMPARE(lines[1], "  Section 1: Section_1/Main_Content.opus: audio is listed but not served");
    QVERIFY2(lines[2].startsWith("  Section 2: the text (Easy English) is another one"),
             lines[2].constData());
    QVERIFY2(lines[3].startsWith("  Section 3: Section_3/Main_Content.opus: another size: ") &&
                 lines[3].contains("100 bytes there"),
             lines[3].constData());
    QVERIFY2(lines[4].contains("lessonlift-cli report "), lines[4].constData());
}

void VerifyCommandTest::manyLessons()
{
    (void)import(m_shelf->path());
    auto ended = verify({m_shelf->path()});
    QCOMPARE(ended.code, 0);
    QCOMPARE(objects(ended.out, u"verify"_s).size(), 2);
    QCOMPARE(ended.last()[u"event"_s].toString(), u"summary"_s);
    QVERIFY(QFile::remove(fileOf(1, 0)));
    for (const auto &journal : {u"journal"_s, u"none"_s}) { // by the journal, then by title
        ended = run({u"verify"_s, u"--json"_s, m_shelf->path() + u"/Act_One"_s,
                     m_shelf->path() + u"/Act_Two"_s},
                    journal);
        QCOMPARE(ended.code, 4);
        const auto lessons = ended.last()[u"lessons"_s].toArray();
        QCOMPARE(lessons.size(), 2);
        int whole = 0;
        for (const auto &lesson : lessons) {
            whole += lesson[u"whole"_s].toBool() ? 1 : 0;
            QVERIFY(lesson[u"problem"_s].isNull());
            QVERIFY(!lesson[u"lessonId"_s].toString().isEmpty());
        }
        QCOMPARE(whole, 1);
    }
    // One lesson for two folders is a slip.
    QCOMPARE(verify({m_shelf->path(), u"--lesson"_s, u"1"_s}).code, 1);
}

void VerifyCommandTest::byJournalBeforeTitle()
{
    const auto folder = m_shelf->path() + u"/Act_One"_s;
    const auto first = import(folder);
    const auto second = import(folder); // again, after the first was done
    QVERIFY(first != second);
    QCOMPARE(verify({folder}).last()[u"lessonId"_s].toString(), second);
}

void VerifyCommandTest::notFoundAndAmbiguous()
{
    const auto one = m_shelf->path() + u"/Act_One"_s;
    const auto first = import(one);
    auto ended = run({u"verify"_s, u"--json"_s, m_shelf->path()}, u"other"_s);
    QCOMPARE(ended.code, 3);
    const auto lessons = ended.last()[u"lessons"_s].toArray();
    QVERIFY(lessons[0][u"whole"_s].toBool());
    QCOMPARE(lessons[1][u"problem"_s][u"kind"_s].toString(), u"LessonNotFound"_s);
    QVERIFY(lessons[1][u"lessonId"_s].isNull());
    QVERIFY(!ended.err.isEmpty());

    const auto second = import(one, u"third"_s);
    ended = run({u"verify"_s, u"--json"_s, one}, u"other"_s);
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.last()[u"problem"_s][u"kind"_s].toString(), u"LessonAmbiguous"_s);
    const auto detail = ended.last()[u"problem"_s][u"detail"_s].toString();
    QVERIFY(detail.contains(first) && detail.contains(second));
}

void VerifyCommandTest::exitCodes_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");
    const auto one = u"Act_One"_s;
    QTest::newRow("no such lesson") << QStringList{one, u"--lesson"_s, u"x"_s} << 3;
    QTest::newRow("no such folder") << QStringList{u"Act_Nine"_s, u"--lesson"_s, u"x"_s} << 2;
    QTest::newRow("token file without a token")
        << QStringList{one, u"--lesson"_s, u"x"_s, u"--token-file"_s, u"/dev/null"_s} << 5;
    QTest::newRow("nobody there") << QStringList{one,
                                                 u"--lesson"_s,
                                                 u"x"_s,
                                                 u"--server"_s,
                                                 u"http://127.0.0.1:9/api"_s,
                                                 u"--retries"_s,
                                                 u"0"_s}
                                  << 6;
    QTest::newRow("several: nobody there comes first") << QStringList{one,
                                                                      u"Act_Nine"_s,
                                                                      u"--server"_s,
                                                                      u"http://127.0.0.1:9/api"_s,
                                                                      u"--retries"_s,
                                                                      u"0"_s}
                                                       << 6;
}

void VerifyCommandTest::exitCodes()
{
    QFETCH(QStringList, more);
    for (auto &word : more) {
        if (word.startsWith(u"Act_"_s))
            word.prepend(m_shelf->path() + u'/');
    }
    QTEST(verify(more).code, "code");
}

void VerifyCommandTest::interruptedIs130()
{
    RawServer silent([](QTcpSocket &, const QByteArray &) {});
    const auto process = m_home->begin({u"verify"_s, m_shelf->path(), u"--json"_s, u"--server"_s,
                                        silent.url(u"/api"_s).toString()});
    QTRY_VERIFY(!silent.requests().isEmpty());
    process->terminate();
    const auto ended = CliHome::end(*process);
    QCOMPARE(ended.code, 130);
    QCOMPARE(ended.last()[u"lessons"_s].toArray().size(), 1);
    QCOMPARE(ended.lesson()[u"problem"_s][u"kind"_s].toString(), u"Interrupted"_s);
}

GUILESS_TEST(verifycommand, VerifyCommandTest)
#include "tst_verifycommand.moc"
