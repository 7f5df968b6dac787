// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// A request whose answer is lost, cut or late: looked at, never blindly sent again (I4b).
#include "support/TestMain.h"
#include "support/UploadBench.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

enum class Scene {
    Fresh,      ///< the lesson is created
    Damaged,    ///< the lesson is there, one audio file of it is gone
    OlderServer ///< without append, so that a scratch lesson tries its PUT
};

QByteArray withoutId(QByteArray path)
{
    for (const auto &part : path.split('/')) {
        if (part.size() == 24)
            path.replace(part, ":id");
    }
    return path;
}

} // namespace

Q_DECLARE_METATYPE(Scene)

class DoubtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsExact_data();
    void endsExact();
    void lookFollowsALostAnswer();
    void notHeardOfYet();
};

/// Servers of several nodes: one made the lesson, the other has not heard of it yet.
void DoubtTest::notHeardOfYet()
{
    UploadBench bench;
    int unknown = 0;
    bench.putBetween([&](const QByteArray &method, const QByteArray &path, int) {
        const bool isOfLesson = path.startsWith("/api/admin/audio-lessons/");
        const bool isLook = method == "GET" && !path.contains('?');
        const bool isWrite = method == "POST" && path.contains("/append-sections");
        return isOfLesson && (isLook || isWrite) && unknown++ < 2 ? Fault::Answer.with(404)
                                                                  : Fault::None;
    });
    LessonOnDisk lesson;
    lesson.addSections(3);
    const auto summary = bench.run(lesson);
    QVERIFY(unknown >= 2);
    QVERIFY2(!summary.problem, qPrintable(summary.problem.value_or(Error()).detail));
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.server().lessons().size(), 1);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

void DoubtTest::endsExact_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<Fault>("fault");
    const std::pair<const char *, Fault> faults[] = {{"never arrived", Fault::DropBefore},
                                                     {"answer lost", Fault::DropAnswer},
                                                     {"answer cut", Fault::CutAnswer},
                                                     {"answer stalls", Fault::StallAnswer},
                                                     {"carried out late", Fault::CarryOutLate}};
    const QByteArray collection = "/api/admin/audio-lessons";
    const std::tuple<const char *, Scene, QByteArray, QByteArray> places[] = {
        {"list", Scene::Fresh, "GET", collection + '?'},
        {"create", Scene::Fresh, "POST", collection},
        {"append", Scene::Fresh, "POST", collection + "/:id/append-sections"},
        {"confirm", Scene::Fresh, "HEAD", "/uploads/"},
        {"order", Scene::Damaged, "PUT", collection + "/:id/sections"},
        {"totals", Scene::Damaged, "PUT", collection + "/:id"},
        {"create without append", Scene::OlderServer, "POST", collection},
        {"scratch replace", Scene::OlderServer, "PUT", collection + "/:id"},
        {"scratch delete", Scene::OlderServer, "DELETE", collection + "/:id"}};
    for (const auto &[place, scene, method, route] : places) {
        for (const auto &[what, fault] : faults)
            QTest::addRow("%s: %s", place, what) << scene << method << route << fault;
    }
    for (const auto &[what, fault] : faults)
        QTest::addRow("scratch create: %s", what)
            << Scene::OlderServer << QByteArray("POST") << collection + "#2" << fault;
    QTest::newRow("append: cut in the body")
        << Scene::Fresh << QByteArray("POST") << collection + "/:id/append-sections"
        << Fault::CutInBody;
}

/// One request, the first of its kind (or the second, "#2"), meets the fault.
void DoubtTest::endsExact()
{
    QFETCH(const Scene, scene);
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, route);
    QFETCH(const Fault, fault);
    PracticeTraits traits;
    traits.hasAppend = traits.hasOrder = scene != Scene::OlderServer;
    traits.putDeletesAudio = scene != Scene::OlderServer;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(7);
    auto options = UploadBench::quickOptions();
    if (scene == Scene::Damaged) {
        options.lessonId = bench.run(lesson).lessonIds.value(0);
        QVERIFY(bench.removeAudioOf(options.lessonId, 2));
        QVERIFY(!bench.whatIsWrong(lesson, options.lessonId).isEmpty());
    }
    int met = 0;
    const int wanted = route.endsWith("#2") ? 2 : 1;
    const auto plain = QByteArray(route).replace("#2", "");
    bench.putBetween([&](const QByteArray &m, const QByteArray &path, int) {
        const bool open = plain.endsWith('?') || plain.endsWith('/');
        const bool here = m == method && (open ? path.startsWith(plain) : withoutId(path) == plain);
        return here && ++met == wanted ? fault : Fault::None;
    });
    const auto summary = bench.run(lesson, options);
    QVERIFY(met >= wanted);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
    QCOMPARE(bench.server().lessons().size(), 1);
}

void DoubtTest::lookFollowsALostAnswer()
{
    UploadBench bench;
    bench.putBetween([](const QByteArray &, const QByteArray &path, int nth) {
        return path.endsWith("/append-sections") && nth == 1 ? Fault::DropAnswer : Fault::None;
    });
    LessonOnDisk lesson;
    lesson.addSections(9);
    const auto summary = bench.run(lesson);
    QCOMPARE(summary.state, LessonState::Done);
    // The server's own log: three appends for three batches, and a look right after the second.
    const auto requests = bench.requests();
    QCOMPARE(requests.count(u"POST :id/append-sections"_s), 3);
    auto second = requests.indexOf(u"POST :id/append-sections"_s);
    second = requests.indexOf(u"POST :id/append-sections"_s, second + 1);
    QCOMPARE(requests.value(second + 1), u"GET :id"_s);
    QCOMPARE(bench.whatIsWrong(lesson, summary.lessonIds.value(0)), QString());
}

GUILESS_TEST(doubt, DoubtTest)
#include "tst_doubt.moc"
