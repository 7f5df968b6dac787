// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Whole imports on servers with the contract's traps 10, 12, 14, 15 and 20, and on such as do not
// serve HEAD.
#include "report/ReportCsv.h"
#include "report/ReportHtml.h"
#include "report/ReportJson.h"
#include "support/TestMain.h"
#include "support/UploadBench.h"
#include "wording/ErrorWording.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Somebody else puts them there as they are; nothing is validated.
int putSections(const UploadBench &bench, const QString &id, const QJsonValue &sections)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(
        QUrl(bench.server().address() + u"/admin/audio-lessons/"_s + id + u"/sections"_s));
    request.setRawHeader("Authorization", "Bearer " + bench.server().token());
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    const QJsonObject json{{u"sections"_s, sections}};
    const std::unique_ptr<QNetworkReply> reply(
        manager.put(request, QJsonDocument(json).toJson(QJsonDocument::Compact)));
    while (!reply->isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

qsizetype answered(const UploadBench &bench, int status)
{
    const auto log = bench.server().log();
    return std::ranges::count(log, status, &LoggedRequest::status);
}

UploadOptions onto(const QString &lessonId)
{
    auto options = UploadBench::quickOptions();
    options.lessonId = lessonId;
    return options;
}

} // namespace

class OddServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headIsNotServed_data();
    void headIsNotServed();
    void audioCannotBeLookedAt_data();
    void audioCannotBeLookedAt();
    void noSections_data();
    void noSections();
    void nullEntriesKeepTheirPlace();
    void lessonIsFull();
    void lessonIsFullBeforeWeThink();
    void orderOfALongLesson();
    void orderOfALongLessonByPut();
    void lessonMadeUnlike();
    void whatIsCutEachTimeIsNamed();
    void filesLeftBehindAreTold_data();
    void filesLeftBehindAreTold();
};

void OddServersTest::headIsNotServed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ConfirmLevel>("level");
    for (const int status : {204, 302, 401, 403, 404, 405, 500, 501}) {
        QTest::addRow("%d", status) << status << ConfirmLevel::Served;
        QTest::addRow("%d, deep", status) << status << ConfirmLevel::Deep;
    }
}

void OddServersTest::headIsNotServed()
{
    QFETCH(const int, status);
    QFETCH(const ConfirmLevel, level);
    PracticeTraits traits;
    traits.headStatus = status;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(5);
    auto options = UploadBench::quickOptions();
    options.confirm = level;
    options.timeout = std::chrono::minutes(2); // of a clock that is in a hurry, on a busy machine
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(summary.retries, 0);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
    // And what is not there is seen, too.
    QVERIFY(bench.removeAudioOf(summary.lessonIds.value(0), 1));
    options.lessonId = summary.lessonIds.value(0);
    const auto again = bench.run(lesson, options);
    QCOMPARE(again.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, options.lessonId), QString());
}

void OddServersTest::audioCannotBeLookedAt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ConfirmLevel>("level");
    for (const int status : {302, 400, 401, 403, 405, 501}) {
        QTest::addRow("%d", status) << status << ConfirmLevel::Served;
        QTest::addRow("%d, deep", status) << status << ConfirmLevel::Deep;
    }
}

/// Every byte has arrived: nobody is told to ask for another role.
void OddServersTest::audioCannotBeLookedAt()
{
    QFETCH(const int, status);
    QFETCH(const ConfirmLevel, level);
    UploadBench bench;
    bench.putBetween([status](const QByteArray &, const QByteArray &path, int) {
        const bool ofAudio = path.startsWith("/uploads") || path == "/elsewhere";
        return ofAudio ? Fault::Answer.with(status) : Fault::None;
    });
    LessonOnDisk lesson;
    lesson.addSections(3);
    auto options = UploadBench::quickOptions();
    options.confirm = level;
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Conflict);
    QCOMPARE(kindName(summary.problem->kind), u"AudioUnverifiable"_s);
    QCOMPARE(summary.retries, 0);
    QCOMPARE(bench.lessonJson(summary.lessonIds.value(0))[u"sections"_s].toArray().size(), 3);
    QVERIFY(bench.requests().count(u"POST :id/append-sections"_s) == 1);
}

void OddServersTest::noSections_data()
{
    QTest::addColumn<QJsonValue>("sections");
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("none") << QJsonValue(QJsonArray());
    QTest::newRow("one that is null") << QJsonValue(QJsonArray{QJsonValue()});
}

void OddServersTest::noSections()
{
    QFETCH(const QJsonValue, sections);
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(5);
    const auto id = bench.run(lesson).lessonIds.value(0);
    QCOMPARE(putSections(bench, id, sections), 200);
    const auto summary = bench.run(lesson, onto(id));
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(summary.extra, 0);
    auto there = bench.lessonJson(id)[u"sections"_s].toArray();
    QCOMPARE(there.size(), 5 + sections.toArray().size());
    QCOMPARE(there.first().isNull(), !sections.toArray().isEmpty());
}

void OddServersTest::nullEntriesKeepTheirPlace()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(5);
    const auto id = bench.run(lesson).lessonIds.value(0);
    const auto whole = bench.lessonJson(id)[u"sections"_s].toArray();
    // Section 2 is missing, and behind Section 1 there is nothing, twice.
    QCOMPARE(
        putSections(bench, id,
                    QJsonArray{whole[0], QJsonValue(), QJsonValue(), whole[2], whole[3], whole[4]}),
        200);
    const auto summary = bench.run(lesson, onto(id));
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(summary.extra, 0);
    QStringList found;
    for (const auto &section : bench.lessonJson(id)[u"sections"_s].toArray())
        found.append(section.isNull() ? u"null"_s : section[u"title"_s].toString());
    QCOMPARE(found.join(u", "_s),
             u"Section 1, null, null, Section 2, Section 3, Section 4, Section 5"_s);
}

/// What would pass the limit is not sent at all; what fits is there.
void OddServersTest::lessonIsFull()
{
    constexpr qint64 most = 60'000;
    PracticeTraits traits;
    traits.lessonBytes = most;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(8);
    for (int n = 1; n <= 8; ++n)
        lesson.write(u"Section_%1/Main_Content.txt"_s.arg(n), QByteArray(10'000, 'x'));
    auto options = UploadBench::quickOptions();
    options.limits.lessonBytes = most;
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Failed);
    QCOMPARE(kindName(summary.problem->kind), u"LessonFull"_s);
    QVERIFY2(summary.problem->detail.startsWith(u"Section 6: "_s),
             qPrintable(summary.problem->detail));
    QCOMPARE(answered(bench, 500), 0);
    QCOMPARE(bench.lessonJson(summary.lessonIds.value(0))[u"sections"_s].toArray().size(), 5);
}

/// The same where the server's own count differs a little: 500 is not asked for for ever.
void OddServersTest::lessonIsFullBeforeWeThink()
{
    PracticeTraits traits;
    traits.lessonBytes = 57'000;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(5);
    for (int n = 1; n <= 5; ++n)
        lesson.write(u"Section_%1/Main_Content.txt"_s.arg(n), QByteArray(12'500, 'x'));
    auto options = UploadBench::quickOptions();
    options.limits.lessonBytes = 67'000;
    options.retries = 50;
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.state, LessonState::Failed);
    QCOMPARE(kindName(summary.problem->kind), u"LessonFull"_s);
    QVERIFY(answered(bench, 500) >= 1);
    QVERIFY(answered(bench, 500) <= 3);
    QCOMPARE(bench.lessonJson(summary.lessonIds.value(0))[u"sections"_s].toArray().size(), 4);
    QVERIFY(summary.leftFiles > 0);
}

void OddServersTest::orderOfALongLesson()
{
    PracticeTraits traits;
    traits.orderBytes = 500;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(5);
    const auto id = bench.run(lesson).lessonIds.value(0);
    QVERIFY(bench.removeAudioOf(id, 2));
    const auto summary = bench.run(lesson, onto(id));
    QCOMPARE(summary.state, LessonState::Conflict);
    QCOMPARE(kindName(summary.problem->kind), u"OrderTooLarge"_s);
    QVERIFY(!whatNext(summary.problem->kind).contains(u"audio"_s));
    QVERIFY2(summary.problem->detail.contains(u"413"_s), qPrintable(summary.problem->detail));
}

void OddServersTest::orderOfALongLessonByPut()
{
    PracticeTraits traits;
    traits.orderBytes = 500;
    traits.putDeletesAudio = false;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(5);
    const auto id = bench.run(lesson).lessonIds.value(0);
    QVERIFY(bench.removeAudioOf(id, 2));
    const auto summary = bench.run(lesson, onto(id));
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, id), QString());
}

/// It said that it had made one, and may well have: a second one is never made, told is the first.
void OddServersTest::lessonMadeUnlike()
{
    PracticeTraits traits;
    traits.titleLength = 3; // "Act" is kept
    UploadBench bench(traits);
    LessonOnDisk lesson(u"Indian Contract Act"_s);
    lesson.addSections(2);
    auto summary = bench.run(lesson, UploadBench::quickOptions());
    for (int again = 0; again < 2; ++again) {
        QCOMPARE(bench.server().lessons().size(), 1);
        QCOMPARE(summary.state, LessonState::Conflict);
        QCOMPARE(summary.problem->kind, Kind::LessonUnlike);
        QCOMPARE(summary.problem->detail,
                 bench.server().lessons()[0].toObject().value("_id"_L1).toString());
        summary = bench.resume().value(0);
    }
    // With a title that the server keeps it is another lesson that is wanted.
    lesson.write(u"lesson.json"_s, R"({"title":"Act"})");
    summary = bench.resume().value(0);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.server().lessons().size(), 2);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

/// A lost connection says it all, but not of which section.
void OddServersTest::whatIsCutEachTimeIsNamed()
{
    UploadBench bench;
    bench.putBetween([](const QByteArray &, const QByteArray &path, int) {
        return path.endsWith("/append-sections") ? Fault::CutInBody.with(500) : Fault::None;
    });
    LessonOnDisk lesson;
    lesson.addSections(2);
    auto options = UploadBench::quickOptions();
    options.onFailure = OnFailure::Stop;
    const auto summary = bench.run(lesson, options);
    QCOMPARE(summary.problem->kind, Kind::ConnectionLost);
    QVERIFY2(whatHappened(*summary.problem).contains(u"Section 1"_s),
             qPrintable(whatHappened(*summary.problem)));
}

void OddServersTest::filesLeftBehindAreTold_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("cut in the body") << Fault::CutInBody.with(2500) << 1 << 8;
    QTest::newRow("500 behind it") << Fault::Answer.with(500) << 8 << 8;
    QTest::newRow("refused by a proxy") << Fault::Answer.with(502) << 0 << 0;
    QTest::newRow("the answer is lost") << Fault::DropAnswer << 0 << 0; // it was carried out
}

void OddServersTest::filesLeftBehindAreTold()
{
    QFETCH(const Fault, fault);
    QFETCH(const int, least);
    QFETCH(const int, most);
    UploadBench bench;
    bench.putBetween([&fault](const QByteArray &, const QByteArray &path, int nth) {
        return path.endsWith("/append-sections") && nth == 0 ? fault : Fault::None;
    });
    LessonOnDisk lesson;
    lesson.addSections(5); // eight recordings in the first three
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.state, LessonState::Done);
    QVERIFY2(summary.leftFiles >= least && summary.leftFiles <= most,
             qPrintable(QString::number(summary.leftFiles)));
    QCOMPARE(summary.leftBytes > 0, least > 0);
    const auto receipt = **bench.journal().receipt(summary.importId);
    const auto report = importReport(receipt, u"test"_s, QDateTime::currentDateTimeUtc());
    const auto json = reportJson(report);
    QCOMPARE(json["leftFiles"_L1].toInt(), summary.leftFiles);
    QCOMPARE(json["leftBytes"_L1].toInteger(), summary.leftBytes);
    QVERIFY(toCsv(report).contains("\"leftFiles\""));
    QCOMPARE(toHtml(report).contains("Left on the server"), least > 0);
}

GUILESS_TEST(oddservers, OddServersTest)
#include "tst_oddservers.moc"
