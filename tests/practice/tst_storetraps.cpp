// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The contract's traps 12 and 14 to 21, as they were seen on the whole real program.
#include "StoreForms.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class TestStoreTraps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Trap 16.
    void putSectionsTakesWhatItGets_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("stored"); // of `sections`, as JSON in a list
        const QByteArray before =
            R"([[{"englishAudio":{"fileName":"a.ogg","fileSize":7,"url":"/uploads/audio/a"},)"
            R"("subsections":[],"title":"a","totalSubsections":0}]])";
        QTest::newRow("the kindest probe") << "{}"_ba << 200 << before;
        QTest::newRow("a string") << R"({"sections":"x"})"_ba << 500 << before;
        QTest::newRow("a number") << R"({"sections":5})"_ba << 500 << before;
        QTest::newRow("one object") << R"({"sections":{"title":"x","totalSubsections":3}})"_ba
                                    << 200 << R"([[{"title":"x","totalSubsections":3}]])"_ba;
        QTest::newRow("nothing is validated")
            << R"({"sections":[{}]})"_ba << 200 << R"([[{"totalSubsections":0}]])"_ba;
        QTest::newRow("none") << R"({"sections":[]})"_ba << 200 << "[[]]"_ba;
        QTest::newRow("null") << R"({"sections":null})"_ba << 200 << "[null]"_ba;
        QTest::newRow("a null entry") << R"({"sections":[null]})"_ba << 200 << "[[null]]"_ba;
        QTest::newRow("no JSON") << "nonsense"_ba << 400 << before;
    }
    void putSectionsTakesWhatItGets()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, stored);
        Store s;
        const auto id = s.create({u"a"_s});
        QTEST(s.store.putSections(id, body, now).status, "status");
        QCOMPARE(json({s.store.read(id).value("sections"_L1)}), stored);
    }

    /// Trap 15.
    void appendTakesAbsentAndNullAsNone_data()
    {
        QTest::addColumn<QJsonValue>("sections");
        QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("null") << QJsonValue();
        QTest::newRow("a null entry") << QJsonValue(QJsonArray{QJsonValue()});
    }
    void appendTakesAbsentAndNullAsNone()
    {
        QFETCH(const QJsonValue, sections);
        Store s;
        const auto id = s.create({});
        auto lesson = s.store.toJson()[0].toObject();
        lesson.insert("sections"_L1, sections); // undefined removes it
        s.store.restore({lesson});
        QCOMPARE(s.store.append(s.store.read(id), formOf({u"a"_s}), now).status, 201);
        auto expected = sections.toArray();
        QCOMPARE(s.sections(id).size(), expected.size() + 1);
        QCOMPARE(s.sections(id).last()["title"_L1].toString(), u"a"_s);
        QCOMPARE(s.store.read(id)["totalSections"_L1].toInteger(), expected.size() + 1);
    }

    /// Trap 14: for ever, whatever is appended; and the lesson stays as it was.
    void aLessonCanBeTooLarge()
    {
        PracticeTraits small;
        small.lessonBytes = 1000;
        Store s(small);
        const auto id = s.create({u"a"_s});
        const auto before = s.store.read(id);
        ReceivedForm large = sectionsOnly(
            {QJsonObject{{u"title"_s, u"b"_s}, {u"englishText"_s, QString(1000, u'x')}}});
        for (int i = 0; i < 3; ++i) {
            const auto reply = s.store.append(s.store.read(id), large, now);
            QCOMPARE(reply.status, 500);
            QCOMPARE(reply.json[u"message"_s].toString(), u"Internal server error"_s);
        }
        QCOMPARE(s.store.read(id), before);
        QCOMPARE(s.store.append(before, formOf({u"c"_s}), now).status, 201);
    }

    /// Trap 17.
    void unknownKeysAreDropped()
    {
        Store s;
        ReceivedForm form = sectionsOnly({QJsonObject{
            {u"title"_s, u"a"_s},
            {u"extra"_s, 1},
            {u"hindiText"_s, u"h"_s},
            {u"subsections"_s, QJsonArray{QJsonObject{{u"title"_s, u"A"_s}, {u"x"_s, 1}}}}}});
        form.fields.insert(u"title"_s, u"Act"_s);
        form.fields.insert(u"surprise"_s, u"x"_s);
        const auto lesson = s.store.create(form, now).json.object();
        QVERIFY(!lesson.contains("surprise"_L1));
        const auto section = lesson["sections"_L1][0].toObject();
        QCOMPARE(section.keys(), (QStringList{u"hindiText"_s, u"subsections"_s, u"title"_s,
                                              u"totalSubsections"_s}));
        QCOMPARE(section["subsections"_L1][0].toObject().keys(), QStringList{u"title"_s});
        // Append takes a section without a title.
        const auto id = lesson["_id"_L1].toString();
        QCOMPARE(s.store.append(s.store.read(id), sectionsOnly({QJsonObject()}), now).status, 201);
    }

    /// Trap 18.
    void theFirstOfOneNameWins()
    {
        Store s;
        auto form = formOf({u"a"_s}, u"Act"_s);
        auto second = form.files[0];
        second.storedAs = u"second"_s;
        second.size = 0;
        form.files.append(second);
        const auto lesson = s.store.create(form, now).json;
        QCOMPARE(lesson[u"sections"_s][0]["englishAudio"_L1]["url"_L1].toString(),
                 u"/uploads/audio/a"_s);
        QCOMPARE(s.removed, QStringList()); // and the second stays as an orphan
    }

    /// Trap 19.
    void allOfTheList()
    {
        Store s;
        for (int i = 1; i <= 12; ++i)
            s.create({}, QString::number(i));
        const auto all = s.store.list(1, 0).json;
        QCOMPARE(all[u"items"_s].toArray().size(), 12);
        QVERIFY(all[u"totalPages"_s].isNull());
        auto form = formOf({}, u"Contract"_s);
        form.fields.insert(u"category"_s, u"contract"_s);
        QCOMPARE(s.store.create(form, now).status, 201);
        QCOMPARE(
            titlesOf(
                s.store.list(1, 10, {{u"category"_s, u"contract"_s}}).json[u"items"_s].toArray()),
            QStringList{u"Contract"_s});
        QCOMPARE(s.store.list(1, 10, {{u"isActive"_s, u"false"_s}}).json[u"total"_s].toInt(), 0);
        QCOMPARE(s.store.list(1, 10, {{u"isActive"_s, u"true"_s}}).json[u"total"_s].toInt(), 13);
    }

    /// Trap 21.
    void putSetsWhatItIsGiven()
    {
        Store s;
        const auto id = s.create({u"a"_s, u"b"_s});
        ReceivedForm form;
        form.fields = {{u"sections.1.englishText"_s, u"mended"_s}, {u"colour"_s, u"red"_s}};
        QCOMPARE(s.store.replace(id, form, now).status, 200);
        QCOMPARE(s.sections(id)[1]["englishText"_L1].toString(), u"mended"_s);
        QCOMPARE(s.sections(id)[1]["englishAudio"_L1]["url"_L1].toString(), u"/uploads/audio/b"_s);
        QCOMPARE(s.store.read(id)["colour"_L1].toString(), u"red"_s);
        QCOMPARE(s.removed, QStringList());
    }

    /// Trap 12.
    void orderOfALongLesson()
    {
        PracticeTraits older;
        older.orderBytes = 100;
        Store s(older);
        const auto id = s.create({u"a"_s});
        const auto reply = s.store.putSections(id, QByteArray(101, ' '), now);
        QCOMPARE(reply.status, 413);
        QCOMPARE(reply.json[u"message"_s].toString(), u"request entity too large"_s);
    }
};

GUILESS_TEST(storetraps, TestStoreTraps)
#include "tst_storetraps.moc"
