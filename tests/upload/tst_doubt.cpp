// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// A request whose answer is lost, cut or late: looked at, never blindly sent again (I4b).
#include "support/UploadBench.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lessonlift::testing::Fault)

class DoubtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsExact_data();
    void endsExact();
    void lookFollowsALostAnswer();
};

void DoubtTest::endsExact_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<Fault>("fault");
    const std::pair<const char *, Fault> faults[] = {{"never arrived", Fault::DropBefore},
                                                     {"answer lost", Fault::DropAnswer},
                                                     {"answer cut", Fault::CutAnswer},
                                                     {"answer stalls", Fault::StallAnswer}};
    const std::tuple<const char *, QByteArray, QByteArray> places[] = {
        {"list", "GET", "/api/admin/audio-lessons?"},
        {"create", "POST", "/api/admin/audio-lessons"},
        {"append", "POST", "/append-sections"},
        {"confirm", "HEAD", "/uploads/"}};
    for (const auto &[place, method, route] : places) {
        for (const auto &[what, fault] : faults)
            QTest::addRow("%s: %s", place, what) << method << route << fault;
    }
    QTest::newRow("append: cut in the body")
        << QByteArray("POST") << QByteArray("/append-sections") << Fault::CutInBody;
}

void DoubtTest::endsExact()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, route);
    QFETCH(const Fault, fault);
    UploadBench bench;
    int fired = 0;
    bench.putBetween([&](const QByteArray &m, const QByteArray &path, int) {
        const bool create = route.endsWith("audio-lessons");
        const bool here = m == method && (create ? path == route : path.contains(route));
        return here && fired++ == 0 ? fault : Fault::None;
    });
    LessonOnDisk lesson;
    lesson.addSections(7);
    const auto summary = bench.run(lesson);
    QVERIFY(fired > 0);
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

QTEST_GUILESS_MAIN(DoubtTest)
#include "tst_doubt.moc"
