// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "StoreForms.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class TestLessonStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void create()
    {
        Store s;
        auto form = formOf({u"a"_s, u"b"_s}, u"Act"_s);
        form.fields.insert(u"tags"_s, u"[\"x\",\"y\"]"_s);
        form.fields.insert(u"category"_s, u"contract"_s);
        const auto reply = s.store.create(form, now);
        QCOMPARE(reply.status, 201);
        const auto lesson = reply.json.object();
        QCOMPARE(lesson["_id"_L1].toString().size(), 24);
        QCOMPARE(lesson["title"_L1], QJsonValue(u"Act"_s));
        QCOMPARE(lesson["tags"_L1], QJsonValue(QJsonArray{u"x"_s, u"y"_s}));
        QCOMPARE(lesson["totalSections"_L1], QJsonValue(2));
        QCOMPARE(lesson["totalSubsections"_L1], QJsonValue(0));
        const auto audio = lesson["sections"_L1][1]["englishAudio"_L1].toObject();
        QCOMPARE(audio, (QJsonObject{{u"url"_s, u"/uploads/audio/b"_s},
                                     {u"fileName"_s, u"b.ogg"_s},
                                     {u"fileSize"_s, 7}}));
        QCOMPARE(s.store.fetch(lesson["_id"_L1].toString()).json.object(), lesson);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        QTest::newRow("no title") << u"title"_s << QString() << 500
                                  << u"Internal server error"_s; // trap 17
        QTest::newRow("empty category")
            << u"category"_s << QString() << 500 << u"Internal server error"_s;
        QTest::newRow("section without a title")
            << u"sections"_s << u"[{\"title\":\"a\"},{\"englishText\":\"x\"}]"_s << 500
            << u"Internal server error"_s;
        QTest::newRow("unknown category")
            << u"category"_s << u"cookery"_s << 500 << u"Internal server error"_s;
        QTest::newRow("bad JSON") << u"sections"_s << u"[{\"title\":"_s << 400
                                  << u"Invalid sections JSON format"_s;
        QTest::newRow("not a list")
            << u"sections"_s << u"{\"title\":\"x\"}"_s << 500 << u"Internal server error"_s;
    }
    void refused()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        Store s;
        auto form = formOf({u"a"_s}, u"Act"_s);
        form.fields.insert(field, value);
        const auto reply = s.store.create(form, now);
        QTEST(reply.status, "status");
        QTEST(reply.json[u"message"_s].toString(), "message");
        QCOMPARE(reply.json[u"statusCode"_s].toInt(), reply.status);
        QCOMPARE(s.store.toJson(), QJsonArray());
    }

    void badJsonChangesNothing()
    {
        Store s;
        const auto id = s.create({u"a"_s});
        const auto before = s.store.read(id);
        ReceivedForm bad;
        bad.fields.insert(u"sections"_s, u"nonsense"_s);
        QCOMPARE(s.store.append(before, bad, now).status, 400);
        QCOMPARE(s.store.replace(id, bad, now).status, 400);
        QCOMPARE(s.store.putSections(id, "{\"sections\":\"x\"}", now).status, 500);
        QCOMPARE(s.store.putSections(id, "nonsense", now).status, 400);
        QCOMPARE(s.store.read(id), before);
        QCOMPARE(s.removed, QStringList());
    }

    void unknownLesson()
    {
        Store s;
        for (const auto &reply :
             {s.store.fetch(u"x"_s), s.store.append(s.store.read(u"x"_s), formOf({u"a"_s}), now),
              s.store.replace(u"x"_s, formOf({u"a"_s}), now), s.store.remove(u"x"_s),
              s.store.putSections(u"x"_s, "{\"sections\":[]}", now)}) {
            QCOMPARE(reply.status, 404);
            QVERIFY(!reply.json[u"message"_s].toString().startsWith(u"Cannot"_s));
        }
    }

    /// Trap 1, the reason for all this: echoing what a GET returned destroys it.
    void putDeletesAudio_data()
    {
        QTest::addColumn<QStringList>("put"); // titles; "-": the section without its audio key
        QTest::addColumn<QStringList>("removed");
        QTest::newRow("echo") << QStringList{u"a"_s, u"b"_s} << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("echo and one more")
            << QStringList{u"a"_s, u"b"_s, u"new"_s} << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("shorter") << QStringList{u"a"_s} << QStringList{u"a"_s};
        QTest::newRow("by index, whoever stands there")
            << QStringList{u"b"_s} << QStringList{u"a"_s};
        QTest::newRow("key left out") << QStringList{u"-"_s, u"b"_s} << QStringList{u"b"_s};
        QTest::newRow("none") << QStringList{} << QStringList{};
    }
    void putDeletesAudio()
    {
        QFETCH(QStringList, put);
        Store s;
        const auto id = s.create({u"a"_s, u"b"_s});
        QJsonArray sections;
        for (const auto &title : put) {
            QJsonObject section{{u"title"_s, title}};
            if (title != u"-"_s)
                section.insert(u"englishAudio"_s,
                               QJsonObject{{u"url"_s, u"/uploads/audio/"_s + title}});
            sections.append(section);
        }
        const auto reply = s.store.replace(id, sectionsOnly(sections), now);
        QCOMPARE(reply.status, 200);
        QTEST(s.removed, "removed");
        // The JSON keeps pointing at what is gone.
        QCOMPARE(titlesOf(s.sections(id)), put);
        for (const auto &section : s.sections(id))
            QCOMPARE(section.toObject().contains(u"englishAudio"_s),
                     section.toObject().value("title"_L1).toString() != u"-"_s);
        QCOMPARE(s.store.read(id)["totalSections"_L1].toInteger(), put.size());
    }

    void kinderServerKeepsAudio()
    {
        PracticeTraits kind;
        kind.putDeletesAudio = false;
        Store s(kind);
        const auto id = s.create({u"a"_s, u"b"_s});
        QCOMPARE(s.store.replace(id, sectionsOnly(s.sections(id)), now).status, 200);
        QCOMPARE(s.removed, QStringList());
    }

    void subsectionAudioIsLeftAlone()
    {
        Store s;
        ReceivedForm form;
        form.fields = {{u"title"_s, u"Act"_s},
                       {u"sections"_s, u"[{\"title\":\"a\",\"subsections\":[{\"title\":\"A\"},"
                                       "{\"title\":\"C\"}]}]"_s}};
        form.files = {ReceivedFile{u"section_0_subsection_1_hindiAudio"_s, u"c.ogg"_s, u"c"_s, 1},
                      ReceivedFile{u"section_0_subsection_2_hindiAudio"_s, u"d.ogg"_s, u"d"_s, 1},
                      ReceivedFile{u"section_1_hindiAudio"_s, u"e.ogg"_s, u"e"_s, 1},
                      ReceivedFile{u"section_0_frenchAudio"_s, u"f.ogg"_s, u"f"_s, 1},
                      ReceivedFile{u"cover"_s, u"g.ogg"_s, u"g"_s, 1}};
        const auto lesson = s.store.create(form, now).json.object();
        QCOMPARE(lesson["totalSubsections"_L1].toInt(), 2);
        const auto sections = lesson["sections"_L1].toArray();
        QVERIFY(!sections[0]["subsections"_L1][0].toObject().contains(u"hindiAudio"_s));
        QCOMPARE(sections[0]["subsections"_L1][1]["hindiAudio"_L1]["url"_L1].toString(),
                 u"/uploads/audio/c"_s);
        // Part names that match nothing are ignored.
        QVERIFY(!json(sections).contains("frenchAudio"));
        QVERIFY(!sections[0].toObject().contains(u"hindiAudio"_s));
        QCOMPARE(s.store.replace(lesson["_id"_L1].toString(), sectionsOnly(sections), now).status,
                 200);
        QCOMPARE(s.removed, QStringList());
    }

    /// Trap 2.
    void appendLosesAnUpdate()
    {
        Store s;
        const auto id = s.create({u"a"_s});
        const auto readByOne = s.store.read(id);
        const auto readByTwo = s.store.read(id);
        QCOMPARE(s.store.append(readByOne, formOf({u"one"_s}), now).status, 201);
        QCOMPARE(s.store.append(readByTwo, formOf({u"two"_s}), now).status, 201);
        QCOMPARE(titlesOf(s.sections(id)), (QStringList{u"a"_s, u"two"_s}));
        const auto reply = s.store.append(s.store.read(id), formOf({u"b"_s, u"c"_s}), now);
        QCOMPARE(reply.json[u"addedSections"_s].toInt(), 2);
        QCOMPARE(reply.json[u"totalSections"_s].toInt(), 4);
        QVERIFY(!s.store.read(id).contains(u"addedSections"_s));
        // From 0 in each request: the audio is at its own section.
        QCOMPARE(s.sections(id)[3]["englishAudio"_L1]["url"_L1].toString(), u"/uploads/audio/c"_s);
    }

    /// Trap 11.
    void totalsAreLeftAloneByPutSections()
    {
        Store s;
        const auto id = s.create({u"a"_s, u"b"_s, u"c"_s});
        auto sections = s.sections(id);
        sections.removeFirst();
        const auto body = QJsonDocument(QJsonObject{{u"sections"_s, sections}}).toJson();
        QCOMPARE(s.store.putSections(id, body, now).status, 200);
        QCOMPARE(s.sections(id), sections);
        QCOMPARE(s.store.read(id)["totalSections"_L1].toInt(), 3);
        QCOMPARE(s.removed, QStringList());
        ReceivedForm totals;
        totals.fields = {{u"totalSections"_s, u"2"_s}, {u"totalSubsections"_s, u"9"_s}};
        QCOMPARE(s.store.replace(id, totals, now).status, 200);
        QCOMPARE(s.store.read(id)["totalSections"_L1].toInt(), 2);
        QCOMPARE(s.store.read(id)["totalSubsections"_L1].toInt(), 9);
        QCOMPARE(s.sections(id), sections);
    }

    void putDoesNotCheckTheCategory()
    {
        Store s;
        const auto id = s.create({});
        ReceivedForm form;
        form.fields.insert(u"category"_s, u"cookery"_s);
        QCOMPARE(s.store.replace(id, form, now).status, 200);
        QCOMPARE(s.store.read(id)["category"_L1].toString(), u"cookery"_s);
    }

    void namesComeBackGarbled()
    {
        Store s;
        auto form = formOf({u"a"_s}, u"Act"_s);
        form.files[0].fileName = u"\u0915.ogg"_s;
        const auto lesson = s.store.create(form, now).json;
        QCOMPARE(lesson[u"sections"_s][0]["englishAudio"_L1]["fileName"_L1].toString(),
                 QString::fromLatin1(u"\u0915.ogg"_s.toUtf8()));
    }

    void listNewestFirst()
    {
        Store s;
        for (int i = 1; i <= 5; ++i)
            s.create({}, QString::number(i));
        const auto page = s.store.list(2, 2).json;
        QCOMPARE(titlesOf(page[u"items"_s].toArray()), (QStringList{u"3"_s, u"2"_s}));
        QCOMPARE(page[u"total"_s].toInt(), 5);
        QCOMPARE(page[u"totalPages"_s].toInt(), 3);
        QCOMPARE(titlesOf(s.store.list(4, 2).json[u"items"_s].toArray()), QStringList());
    }

    void removeTakesTheFilesToo()
    {
        Store s;
        const auto id = s.create({u"a"_s, u"b"_s});
        QCOMPARE(s.store.remove(id).json[u"id"_s].toString(), id);
        QCOMPARE(s.removed, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(s.store.fetch(id).status, 404);
    }

    void restored()
    {
        Store s;
        const auto id = s.create({u"a"_s});
        Store other;
        other.store.restore(s.store.toJson());
        QCOMPARE(other.store.read(id), s.store.read(id));
        QVERIFY(other.create({}) != id);
    }

    void idsAreNeverGivenTwice()
    {
        Store s;
        const auto first = s.create({});
        const auto second = s.create({});
        const auto third = s.create({});
        QCOMPARE(s.store.remove(first).status, 200);
        QCOMPARE(s.store.remove(second).status, 200);
        QVERIFY(s.create({}) != third);
    }

    void categoriesAreTen()
    {
        const auto all = LessonStore::categories().json.array();
        QCOMPARE(all.size(), 10);
        QStringList ids;
        for (const auto &category : all) {
            ids.append(category["id"_L1].toString());
            QVERIFY(category["name"_L1].toString().size() > ids.last().size());
        }
        QVERIFY(ids.contains(u"constitution"_s));
    }
};

GUILESS_TEST(lessonstore, TestLessonStore)
#include "tst_lessonstore.moc"
