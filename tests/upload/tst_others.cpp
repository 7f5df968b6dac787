// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Others who write to a lesson after our last write and before "done".
#include "support/TestMain.h"
#include "support/UploadBench.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Another writer's request for the lesson. Waits for the server's answer, which comes from a
/// thread of its own.
void writeAsOther(const UploadBench &bench, const QByteArray &route, const QByteArray &type,
                  const QByteArray &body)
{
    const auto id = bench.server().lessons().at(0)[u"_id"_s].toString().toLatin1();
    const QUrl url(bench.server().address());
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("PUT /api/admin/audio-lessons/" + id + route +
                 " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + bench.server().token() +
                 "\r\nContent-Type: " + type +
                 "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    if (!socket.waitForReadyRead() || !socket.readAll().startsWith("HTTP/1.1 200"))
        qFatal("the other writer could not write");
}

qsizetype answeredAppends(const UploadBench &bench)
{
    const auto log = bench.server().log();
    return std::ranges::count_if(log, [](const LoggedRequest &request) {
        return request.path.endsWith("/append-sections"_L1) && request.status == 201;
    });
}

/// Another writer leaves the first sections only.
void overwrite(const UploadBench &bench, qsizetype left)
{
    auto sections = bench.server().lessons().at(0)[u"sections"_s].toArray();
    while (sections.size() > left)
        sections.removeLast();
    writeAsOther(bench, "/sections", "application/json",
                 QJsonDocument(QJsonObject{{u"sections"_s, sections}}).toJson());
}

/// Another writer reads all and writes all: no text changes, and audio is gone (contract, trap 1).
void echo(const UploadBench &bench)
{
    const auto sections = bench.server().lessons().at(0)[u"sections"_s].toArray();
    writeAsOther(bench, {}, "multipart/form-data; boundary=b",
                 "--b\r\nContent-Disposition: form-data; name=\"sections\"\r\n\r\n" +
                     QJsonDocument(sections).toJson(QJsonDocument::Compact) + "\r\n--b--\r\n");
}

} // namespace

class OthersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overwrittenWhileConfirming_data();
    void overwrittenWhileConfirming();
    void audioDestroyedDuringTheLastBatch();
    void audioDestroyedAtTheLastLook_data();
    void audioDestroyedAtTheLastLook();
    void twoLooksBeforeALessonThatWasThere();
    void twoLooksBeforeWhatWasWhole();
};

void OthersTest::overwrittenWhileConfirming_data()
{
    QTest::addColumn<QString>("confirm");
    QTest::newRow("served") << u"served"_s;
    QTest::newRow("deep") << u"deep"_s;
}

/// Another editor had read the lesson before our last batch, and writes it back while its audio is
/// being looked at.
void OthersTest::overwrittenWhileConfirming()
{
    QFETCH(const QString, confirm);
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(7);
    bool isOverwritten = false;
    bench.putBetween([&](const QByteArray &, const QByteArray &path, int) {
        const auto sections = bench.server().lessons().at(0)[u"sections"_s].toArray();
        if (!isOverwritten && path.startsWith("/uploads/") && answeredAppends(bench) == 3) {
            isOverwritten = true;
            overwrite(bench, sections.size() - 1);
        }
        return Fault::None;
    });
    auto options = UploadBench::quickOptions();
    options.confirm = confirm == "deep"_L1 ? ConfirmLevel::Deep : ConfirmLevel::Served;
    const auto summary = bench.run(lesson, options);
    QVERIFY(isOverwritten);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.requests().last(), u"GET :id"_s); // after the last of its audio
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

/// Audio of the batch before has been found while the last batch is on its way; another editor
/// destroys it before that is carried out.
void OthersTest::audioDestroyedDuringTheLastBatch()
{
    UploadBench bench;
    LessonOnDisk lesson;
    // Three batches. Section 6 alone has audio that can be destroyed, and it is looked for when
    // the last batch has begun; before it there is much that cannot (contract: of illustrations).
    lesson.addSections(7);
    for (const int section : {1, 2, 3, 4, 5, 7}) {
        lesson.remove(u"Section_%1/Main_Content.opus"_s.arg(section));
        lesson.remove(u"Section_%1/Main_Content_Easy.opus"_s.arg(section));
    }
    for (int i = 0; i < 10; ++i) {
        const auto file = u"Section_%1/zz_Illustration_%2"_s.arg(4 + i % 2).arg(QChar(u'a' + i));
        lesson.write(file + u".txt"_s, "An illustration.");
        lesson.write(file + u".opus"_s, opusBytes(100 + i));
    }
    int appends = 0;
    bool isDestroyed = false;
    bench.putBetween([&](const QByteArray &method, const QByteArray &path, int) {
        if (path.endsWith("/append-sections") && ++appends == 3)
            return Fault::Delay.with(1000); // the looks at the others' audio go on meanwhile
        if (method == "HEAD" && appends == 3 && !isDestroyed) {
            isDestroyed = true;
            QTimer::singleShot(200, &bench.queue(), [&bench] { echo(bench); });
        }
        return Fault::None;
    });
    const auto summary = bench.run(lesson);
    QVERIFY(isDestroyed);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

void OthersTest::audioDestroyedAtTheLastLook_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("endsWhole");
    QTest::newRow("once") << 1 << true;
    QTest::newRow("twice") << 2 << true;
    // A section that is destroyed whenever it is sent anew.
    QTest::newRow("again and again") << 99 << false;
}

/// All audio has been found when another editor's whole-array PUT destroys it; then we look at the
/// lesson, whose sections are as before.
void OthersTest::audioDestroyedAtTheLastLook()
{
    QFETCH(const int, times);
    QFETCH(const bool, endsWhole);
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(4);
    int destroyed = 0;
    bool isAsked = false; // for audio since
    bench.putBetween([&](const QByteArray &method, const QByteArray &path, int) {
        isAsked = isAsked || path.startsWith("/uploads/");
        const bool isLook = method == "GET" && path.startsWith("/api/admin/audio-lessons/");
        if (isLook && isAsked && destroyed < times) {
            isAsked = false;
            ++destroyed;
            echo(bench);
        }
        return Fault::None;
    });
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.state, endsWhole ? LessonState::Done : LessonState::Failed);
    if (endsWhole) {
        QCOMPARE(destroyed, times);
        QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
    } else {
        QCOMPARE(summary.problem->kind, Kind::NotConverging);
        QCOMPARE(bench.whatWentBack(), QString());
    }
}

/// One answer alone may tell of too few sections, and what is sent because of it is there twice.
void OthersTest::twoLooksBeforeALessonThatWasThere()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(4);
    auto options = UploadBench::quickOptions();
    options.lessonId = bench.run(lesson).lessonIds.value(0);
    overwrite(bench, 3);
    const auto before = bench.requests().size();
    QCOMPARE(bench.run(lesson, options).state, LessonState::Done);
    const QStringList first{u"GET :id"_s, u"GET :id"_s, u"POST :id/append-sections"_s};
    QCOMPARE(bench.requests().mid(before, 3), first);
    QCOMPARE(bench.whatIsWrong(lesson, options.lessonId), QString());
}

/// The answer to the last append lacks sections that were there: it is not believed alone.
void OthersTest::twoLooksBeforeWhatWasWhole()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(7);
    int appends = 0;
    bench.putBetween([&](const QByteArray &, const QByteArray &path, int) {
        if (path.endsWith("/append-sections") && ++appends == 3)
            overwrite(bench, 2);
        return Fault::None;
    });
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.state, LessonState::Done);
    auto requests = bench.requests();
    requests.removeIf([](const QString &one) {
        return one != u"GET :id"_s && one != u"POST :id/append-sections"_s;
    });
    const QStringList third{u"POST :id/append-sections"_s, u"GET :id"_s,
                            u"POST :id/append-sections"_s};
    QCOMPARE(requests.mid(2, 3), third);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

GUILESS_TEST(others, OthersTest)
#include "tst_others.moc"
