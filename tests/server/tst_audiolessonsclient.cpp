// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Sha256.h"
#include "http/RawServer.h"
#include "plan/BatchForm.h"
#include "practice/PracticeServer.h"
#include "server/AudioLessonsClient.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

struct ApiClient {
    SystemClock clock;
    Cancellation cancel;
    Account account;
    HttpClient api;
    HttpClient audio;
    AudioLessonsClient client;

    ApiClient(const QString &address, const QByteArray &token)
        : account(token)
        , api(HttpClient::realNetwork(), clock, std::chrono::seconds(60), nullptr)
        , audio(HttpClient::realNetwork(), clock, std::chrono::seconds(60), nullptr)
        , client(ServerAddress::parse(address, false).value(), api, audio, account, cancel)
    {
    }
};

template <typename T>
T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

MultipartForm formOf(const LessonFolder &folder, const Batch &batch, bool withMetadata)
{
    MultipartForm form;
    if (withMetadata)
        addMetadata(form, folder);
    addSections(form, folder, batch);
    return form;
}

} // namespace

/// One request a route, against the practice server; then against rude ones.
class TestAudioLessonsClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lesson.addSections(3);
        m_lesson.write(u"lesson.json"_s, "{\"title\":\"Act\",\"category\":\"contract\"}");
        m_folder = m_lesson.scan().folder;
        PracticeServer::Settings settings;
        settings.storage = m_storage.path();
        auto started = PracticeServer::start(settings);
        QVERIFY(started.has_value());
        m_server = std::move(*started);
    }
    void login()
    {
        ApiClient c(m_server->address(), {});
        const auto refused = wait(c.client.login(PracticeServer::email(), u"wrong"_s));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Kind::NotSignedIn);
        QVERIFY(!refused.error().detail.contains(u"wrong"_s));
        const auto token =
            wait(c.client.login(PracticeServer::email(), PracticeServer::password()));
        QVERIFY(token.has_value());
        QCOMPARE(*token, m_server->token());
    }

    void categories()
    {
        ApiClient c(m_server->address(), m_server->token());
        const auto known = wait(c.client.categories());
        QVERIFY(known.has_value());
        QCOMPARE(known->size(), 10);
        QVERIFY(known->contains(Category{u"contract"_s, u"Contract law"_s}));
    }

    /// Create, append, look, list, order, totals, confirm, download, remove: one lesson's life.
    void oneLessonsLife()
    {
        ApiClient c(m_server->address(), m_server->token());
        const auto created = wait(c.client.create(formOf(m_folder, {2}, true)));
        QVERIFY(created.has_value());
        QCOMPARE(created->title, u"Act"_s);
        QCOMPARE(created->category, u"contract"_s);
        QCOMPARE(created->sections.size(), 1);
        const QString id = created->id;

        qint64 sent = 0;
        const auto appended = wait(c.client.append(id, formOf(m_folder, {0, 1}, false),
                                                   [&sent](qint64 bytes) { sent = bytes; }));
        QVERIFY(appended.has_value());
        QCOMPARE(appended->sections.size(), 3);
        QCOMPARE(appended->totalSections, 3);
        QVERIFY(sent > totalsOf(m_folder.sections[0]).bytes);
        const auto fetched = wait(c.client.fetch(id));
        QVERIFY(fetched.has_value());
        QCOMPARE(fetched->sections, appended->sections);
        const auto page = wait(c.client.list(1, 1));
        QVERIFY(page.has_value());
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->items[0].id, id);

        QJsonArray order{fetched->sections[1].json, fetched->sections[2].json,
                         fetched->sections[0].json};
        const auto ordered = wait(c.client.putSections(id, order));
        QVERIFY(ordered.has_value());
        QCOMPARE(ordered->sections[0], fetched->sections[1]);
        QCOMPARE(ordered->sections[2], fetched->sections[0]);
        MultipartForm totals;
        totals.addField("totalSections", "30");
        const auto mended = wait(c.client.replace(id, totals));
        QVERIFY(mended.has_value());
        QCOMPARE(mended->totalSections, 30);
        QCOMPARE(mended->sections, ordered->sections);

        for (qsizetype i = 0; i < m_folder.sections.size(); ++i) {
            const auto &ours = *m_folder.sections[i].content.audioOf(Variant::EasyEnglish);
            const auto &theirs = ordered->sections[i].content.audio[1];
            QVERIFY(theirs.has_value());
            QCOMPARE(theirs->size, ours.size);
            const auto size = wait(c.client.audioSize(theirs->url));
            QVERIFY(size.has_value());
            QCOMPARE(*size, ours.size);
            const auto download = wait(c.client.downloadAudio(theirs->url));
            QVERIFY(download.has_value());
            QCOMPARE(download->size, ours.size);
            QCOMPARE(download->sha256, ours.sha256);
        }
        const auto illustration = ordered->sections[2].subsections.at(1).audio[0];
        QVERIFY(illustration.has_value());
        QCOMPARE(wait(c.client.downloadAudio(illustration->url))->sha256,
                 m_folder.sections[2].subsections[1].content.audioOf(Variant::English)->sha256);
        QCOMPARE(c.client.traffic().requests, 6);
        QCOMPARE(c.client.traffic().confirmations, 7);
        QVERIFY(c.client.traffic().sent > totalsOf(m_folder).bytes);

        QVERIFY(wait(c.client.remove(id)).has_value());
        const auto gone = wait(c.client.fetch(id));
        QVERIFY(!gone.has_value());
        QCOMPARE(gone.error().kind, Kind::LessonGone);
        QVERIFY(!gone.error().doubtful);
        QCOMPARE(wait(c.client.audioSize(illustration->url)).error().kind,
                 Kind::AudioMissingOnServer);
    }

    void hostileNames_data()
    {
        QTest::addColumn<QString>("name");
        const std::pair<const char *, QString> names[] = {
            {"line ends", u"a\r\nb\nc"_s},
            {"a head of its own", u"a\r\nContent-Type: x\r\n\r\nb"_s},
            {"the end of a part", u"a\r\n--lessonlift-\r\n--\r\nb"_s},
            {"quotes", u"a\"; name=\"title\" 'b'"_s},
            {"an encoded quote", u"a%22b%0D%0Ac"_s},
            {"backslashes", u"\\a\\\"b\\"_s},
            {"another folder", u"../../../etc/passwd"_s},
            {"JSON", u"a\",\"x\":[{"_s},
            {"emoji", u"\U0001F600\U0001F1EE\U0001F1F3"_s},
            {"right to left", u"\u202e\u0627\u0644\u202c"_s},
            {"Hindi and its joiners", u"\u0915\u094d\u200d\u0937"_s},
            {"not composed", u"e\u0301"_s},
            {"control characters", u"a\x1b[2J\x07\x7f\tb"_s},
            {"255 bytes", QString(85, u'\u0915')},
            {"a template", u"${x} {{y}} <b>z</b> %1 %n"_s}};
        for (const auto &[name, text] : names)
            QTest::newRow(name) << text;
    }
    /// In titles and texts they come back equal; in a file's name they do not part it from its
    /// place.
    void hostileNames()
    {
        QFETCH(const QString, name);
        ApiClient c(m_server->address(), m_server->token());
        auto folder = m_folder;
        folder.title = folder.headTitle = folder.description = name;
        folder.tags = QStringList{name, u"b"_s};
        folder.sections[0].title = name;
        folder.sections[0].content.texts[0] = name;
        const auto created = wait(c.client.create(formOf(folder, {0}, true)));
        QVERIFY2(created.has_value(), created ? "" : qPrintable(created.error().detail));
        QCOMPARE(created->title, name);
        QCOMPARE(created->headTitle, name);
        QCOMPARE(created->description, name);
        QCOMPARE(created->tags, folder.tags);
        QCOMPARE(created->sections.size(), 1);
        QCOMPARE(created->sections[0].content.title, name);
        QCOMPARE(created->sections[0].content.texts[0], name);
        QCOMPARE(wait(c.client.fetch(created->id))->sections, created->sections);

        MultipartForm form;
        form.addField("sections", R"([{"title":"More"}])");
        const auto bytes = opusBytes(7);
        form.addFile("section_0_englishAudio", name.toUtf8() + ".ogg", "audio/ogg", bytes);
        form.addFile("section_0_hindiAudio", "b.ogg", "audio/ogg", opusBytes(8));
        const auto appended = wait(c.client.append(created->id, form));
        QVERIFY(appended.has_value());
        QCOMPARE(appended->sections.size(), 2);
        QCOMPARE(appended->sections[0], created->sections[0]);
        const auto &audio = appended->sections[1].content.audio;
        QVERIFY(audio[0] && audio[2]);
        QCOMPARE(wait(c.client.downloadAudio(audio[0]->url))->sha256, Sha256::of(bytes));
        QCOMPARE(wait(c.client.downloadAudio(audio[2]->url))->sha256, Sha256::of(opusBytes(8)));
        QVERIFY(wait(c.client.remove(created->id)).has_value());
    }

    void audioThatIsNotServed()
    {
        ApiClient c(m_server->address(), m_server->token());
        const QString url = u"/uploads/audio/section-0-englishAudio-1-2.ogg"_s;
        for (const auto &error :
             {wait(c.client.audioSize(url)).error(), wait(c.client.downloadAudio(url)).error()}) {
            QCOMPARE(error.kind, Kind::AudioMissingOnServer);
            QCOMPARE(error.httpStatus, 404);
            QVERIFY(error.detail.contains(url));
        }
    }

    void refusals()
    {
        ApiClient stranger(m_server->address(), "expired");
        const auto list = wait(stranger.client.list(1, 10));
        QVERIFY(!list.has_value());
        QCOMPARE(list.error().kind, Kind::NotSignedIn);
        QCOMPARE(stranger.client.lastSignIn(), stranger.account.signIn());
        QVERIFY(!list.error().detail.contains(u"expired"_s));

        ApiClient c(m_server->address(), m_server->token());
        MultipartForm unknown;
        unknown.addField("title", "x");
        unknown.addField("category", "cookery");
        QCOMPARE(wait(c.client.create(unknown)).error().kind, Kind::ServerFault);
        MultipartForm longField;
        longField.addField("title", "x");
        longField.addField("sections", QByteArray(1'048'576, ' '));
        QCOMPARE(wait(c.client.create(longField)).error().kind, Kind::FieldTooLong);
        QCOMPARE(
            wait(c.client.append(u"nosuchlesson"_s, formOf(m_folder, {0}, false))).error().kind,
            Kind::LessonGone);
    }

    void answersThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("HTML") << "<html>Please sign in to the hotel's network</html>"_ba
                              << "text/html"_ba;
        QTest::newRow("empty") << QByteArray() << "application/json"_ba;
        QTest::newRow("cut JSON that claims to be whole") << R"({"_id":"1","sections":[)"_ba
                                                          << "application/json"_ba;
        QTest::newRow("a list") << "[]"_ba
                                << "application/json"_ba;
        QTest::newRow("no id") << R"({"sections":[]})"_ba
                               << "application/json"_ba;
        QTest::newRow("sections are a number") << R"({"_id":"1","sections":1})"_ba
                                               << "application/json"_ba;
    }
    void answersThatCannotBeRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        RawServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(RawServer::answer("200 OK", body, type));
        });
        // What does not even begin as JSON is somebody else's.
        const auto kind =
            body.startsWith('{') || body.startsWith('[') ? Kind::BadAnswer : Kind::ProxyFault;
        ApiClient c(server.url(u"/api"_s).toString(), "t");
        const auto appended = wait(c.client.append(u"1"_s, formOf(m_folder, {0}, false)));
        QVERIFY(!appended.has_value());
        QCOMPARE(appended.error().kind, kind);
        QVERIFY(appended.error().doubtful);
        QCOMPARE(server.requests().size(), 1);
        const auto fetched = wait(c.client.fetch(u"1"_s));
        QVERIFY(!fetched.has_value());
        QCOMPARE(fetched.error().kind, kind);
        QCOMPARE(wait(c.client.login(u"a"_s, u"b"_s)).error().kind, kind);
        QCOMPARE(wait(c.client.list(1, 1)).error().kind, kind);
    }

    void audioIsAskedForWithoutTheToken()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
        });
        RawServer elsewhere([](QTcpSocket &, const QByteArray &) {});
        ApiClient c(server.url(u"/api"_s).toString(), "secret");
        QCOMPARE(wait(c.client.audioSize(u"/uploads/audio/a.ogg"_s)).value(), 5);
        QVERIFY(server.requests().at(0).startsWith("HEAD /uploads/audio/a.ogg HTTP/1.1"));
        QVERIFY(!server.requests().at(0).contains("secret"));
        // Not even asked for at another origin.
        const auto other = wait(c.client.audioSize(elsewhere.url().toString()));
        QCOMPARE(other.error().kind, Kind::AudioMissingOnServer);
        QCOMPARE(elsewhere.requests().size(), 0);
    }

    void anIdStaysOneStepOfThePath_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("slashes") << u"../../auth/login"_s;
        QTest::newRow("query") << u"1?limit=1"_s;
        QTest::newRow("fragment") << u"1#x"_s;
        QTest::newRow("line end") << u"1\r\nX: y"_s;
        QTest::newRow("blank") << u"1 2"_s;
        QTest::newRow("percent") << u"1%2f2"_s;
    }
    void anIdStaysOneStepOfThePath()
    {
        QFETCH(QString, id);
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write(RawServer::answer("200 OK", R"({"_id":"1","sections":[]})"));
        });
        ApiClient c(server.url(u"/api"_s).toString(), "t");
        QVERIFY(wait(c.client.fetch(id)).has_value());
        const auto line = server.requests().at(0).left(server.requests().at(0).indexOf("\r\n"));
        const QByteArray start = "GET /api/admin/audio-lessons/";
        QVERIFY2(line.startsWith(start) && line.endsWith(" HTTP/1.1"), line.constData());
        const auto step = line.mid(start.size()).chopped(9);
        for (const char c2 : {'/', '?', '#', ' '})
            QVERIFY2(!step.contains(c2), line.constData());
    }

private:
    LessonOnDisk m_lesson{u"Act"_s};
    LessonFolder m_folder;
    QTemporaryDir m_storage;
    std::unique_ptr<PracticeServer> m_server;
};

GUILESS_TEST(audiolessonsclient, TestAudioLessonsClient)
#include "tst_audiolessonsclient.moc"
