// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/RemoteLesson.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject object(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        qFatal("the test's own JSON is wrong: %s", json.constData());
    return document.object();
}

} // namespace

class TestRemoteLesson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good()
    {
        const auto json = object(R"({
            "_id": "65a", "title": "Act", "headTitle": "H", "description": "D",
            "category": "contract", "tags": ["a", "b"], "updatedAt": "2026-01-01T00:00:00.000Z",
            "totalSections": 2, "totalSubsections": 1, "__v": 0, "isActive": true,
            "sections": [
              {"title": "Section 1", "englishText": " text ", "easyHindiText": "eh", "mark": {"x": 1},
               "englishAudio": {"url": "/uploads/audio/a.opus", "fileName": "a", "fileSize": 12},
               "subsections": [{"title": "Illustration A", "hindiText": "h",
                                "hindiAudio": {"url": "/uploads/audio/b.opus"}}],
               "totalSubsections": 1},
              {"title": "Section 2", "subsections": []}]})");
        const auto lesson = parseLesson(json);
        QVERIFY(lesson.has_value());
        QCOMPARE(lesson->id, u"65a"_s);
        QCOMPARE(lesson->title, u"Act"_s);
        QCOMPARE(lesson->headTitle, u"H"_s);
        QCOMPARE(lesson->description, u"D"_s);
        QCOMPARE(lesson->category, u"contract"_s);
        QCOMPARE(lesson->tags, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(lesson->totalSections, 2);
        QCOMPARE(lesson->totalSubsections, 1);
        QCOMPARE(lesson->updatedAt, u"2026-01-01T00:00:00.000Z"_s);
        QCOMPARE(lesson->sections.size(), 2);
        const auto &content = lesson->sections[0].content;
        QCOMPARE(content.title, u"Section 1"_s);
        QCOMPARE(content.texts, (std::array<QString, 4>{u"text"_s, {}, {}, u"eh"_s}));
        QCOMPARE(*content.audio[0], (RemoteAudio{u"/uploads/audio/a.opus"_s, 12}));
        QVERIFY(!content.audio[1] && !content.audio[2] && !content.audio[3]);
        QCOMPARE(lesson->sections[0].subsections.size(), 1);
        const auto &illustration = lesson->sections[0].subsections[0];
        QCOMPARE(illustration.title, u"Illustration A"_s);
        QCOMPARE(*illustration.audio[2], (RemoteAudio{u"/uploads/audio/b.opus"_s, -1}));
        int audio = 0;
        forEachAudio(lesson->sections[0], [&audio](const RemoteAudio &) { ++audio; });
        QCOMPARE(audio, 2);
        // As received: unknown keys, and texts untrimmed.
        QCOMPARE(lesson->sections[0].json, json.value("sections"_L1)[0].toObject());
        QVERIFY(lesson->sections[0].json.contains(u"mark"_s));
    }

    void nonsense_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << "{}"_ba;
        QTest::newRow("no id") << R"({"title":"A","sections":[]})"_ba;
        QTest::newRow("empty id") << R"({"_id":"","sections":[]})"_ba;
        QTest::newRow("id is a number") << R"({"_id":5,"sections":[]})"_ba;
        QTest::newRow("sections are an object") << R"({"_id":"1","sections":{"0":{}}})"_ba;
        QTest::newRow("sections are a text") << R"({"_id":"1","sections":"none"})"_ba;
        QTest::newRow("a section is a text") << R"({"_id":"1","sections":["Section 1"]})"_ba;
    }
    void nonsense()
    {
        QFETCH(QByteArray, json);
        const auto lesson = parseLesson(object(json));
        QVERIFY(!lesson.has_value());
        QCOMPARE(lesson.error().kind, Kind::BadAnswer);
        QVERIFY(lesson.error().doubtful);
    }

    /// Contract, trap 15.
    void noSections_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("tells");
        QTest::newRow("absent") << R"({"_id":"1","title":"Act"})"_ba << false;
        QTest::newRow("null") << R"({"_id":"1","title":"Act","sections":null})"_ba << false;
        QTest::newRow("none") << R"({"_id":"1","title":"Act","sections":[]})"_ba << true;
    }
    void noSections()
    {
        QFETCH(const QByteArray, json);
        const auto lesson = parseLesson(object(json));
        QVERIFY(lesson.has_value());
        QVERIFY(lesson->sections.isEmpty());
        QTEST(lesson->tellsSections(), "tells");
    }

    void nullEntries()
    {
        const auto lesson = parseLesson(object(R"({"_id":"1","sections":[
            {"title":"Section 1","englishText":null,"hindiAudio":null,"subsections":null},null,
            {"title":"Section 2","subsections":[null,{"title":"Illustration A"}]}]})"));
        QVERIFY(lesson.has_value());
        QCOMPARE(lesson->sections.size(), 3);
        QVERIFY(!lesson->sections[0].isNull && lesson->sections[1].isNull);
        QCOMPARE(lesson->sections[1].content, RemoteContent());
        QVERIFY(lesson->sections[1].asReceived().isNull());
        QCOMPARE(lesson->sections[0].asReceived(), QJsonValue(lesson->sections[0].json));
        QCOMPARE(lesson->sections[0].content.texts[0], QString());
        QVERIFY(!lesson->sections[0].content.audio[2]);
        QCOMPARE(lesson->sections[2].subsections.size(), 2);
    }

    void wrongTypesAreAbsent()
    {
        const auto lesson = parseLesson(object(R"({
            "_id": "1", "title": 5, "tags": "x", "totalSections": {}, "sections": [
              {"title": null, "englishText": 7, "hindiText": ["x"], "englishAudio": "/uploads/a",
               "hindiAudio": {"url": 3}, "easyHindiAudio": {"url": ""}, "subsections": "none"}]})"));
        QVERIFY(lesson.has_value());
        QCOMPARE(lesson->title, QString());
        QCOMPARE(lesson->tags, QStringList());
        QCOMPARE(lesson->totalSections, -1);
        QCOMPARE(lesson->sections.size(), 1);
        QCOMPARE(lesson->sections[0].content, RemoteContent());
        QVERIFY(lesson->sections[0].subsections.isEmpty());
    }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("number");
        QTest::newRow("number") << "180"_ba << qint64(180);
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("text") << "\"180\""_ba << qint64(180);
        QTest::newRow("large") << "5368709120"_ba << qint64(5368709120);
        QTest::newRow("negative") << "-3"_ba << qint64(-1);
        QTest::newRow("negative text") << "\"-3\""_ba << qint64(-1);
        QTest::newRow("fraction") << "1.5"_ba << qint64(-1);
        QTest::newRow("huge") << "1e300"_ba << qint64(-1);
        QTest::newRow("words") << "\"many\""_ba << qint64(-1);
        QTest::newRow("empty text") << "\"\""_ba << qint64(-1);
        QTest::newRow("true") << "true"_ba << qint64(-1);
        QTest::newRow("null") << "null"_ba << qint64(-1);
        QTest::newRow("list") << "[1]"_ba << qint64(-1);
    }
    void numbers()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, number);
        const auto lesson = parseLesson(
            object(R"({"_id":"1","totalSections":)" + value + R"(,"totalSubsections":)" + value +
                   R"(,"sections":[{"englishAudio":{"url":"/a","fileSize":)" + value + "}}]}"));
        QVERIFY(lesson.has_value());
        QCOMPARE(lesson->totalSections, number);
        QCOMPARE(lesson->totalSubsections, number);
        QCOMPARE(lesson->sections[0].content.audio[0]->size, number);
    }

    void pages()
    {
        const auto page = parsePage(
            object(R"({"items":[{"_id":"2","title":"B"},{"_id":"1","sections":[{"title":"S"}]}],
                       "total":2,"totalPages":"1"})"));
        QVERIFY(page.has_value());
        QCOMPARE(page->totalPages, 1);
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(page->items[0].id, u"2"_s);
        QCOMPARE(page->items[1].sections.size(), 1);
    }

    void badPages_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no items") << "{}"_ba;
        QTest::newRow("items are an object") << R"({"items":{}})"_ba;
        QTest::newRow("an item is a text") << R"({"items":["x"]})"_ba;
        QTest::newRow("an item without an id") << R"({"items":[{"title":"x"}]})"_ba;
    }
    void badPages()
    {
        QFETCH(QByteArray, json);
        const auto page = parsePage(object(json));
        QVERIFY(!page.has_value());
        QCOMPARE(page.error().kind, Kind::BadAnswer);
        QVERIFY(page.error().doubtful);
    }

    void absurdPageCounts()
    {
        QCOMPARE(parsePage(object(R"({"items":[],"totalPages":9e14})"))->totalPages, 1'000'000);
        QCOMPARE(parsePage(object(R"({"items":[]})"))->totalPages, 0);
    }
};

GUILESS_TEST(remotelesson, TestRemoteLesson)
#include "tst_remotelesson.moc"
