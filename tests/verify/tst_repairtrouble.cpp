// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Audio that cannot be looked at, or of which the server lists untrue things: the plan of a repair
// and what it does agree, and the rest is mended.
#include "support/RepairBench.h"
#include "support/SectionKeys.h"
#include "support/TestMain.h"
#include "verify/PlanRepair.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class RepairTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void audioInTrouble_data();
    void audioInTrouble();
    void refusedAudioInAnImport_data();
    void refusedAudioInAnImport();
    void foreignAddress();
    void wrongSizesListed();
};

void RepairTroubleTest::audioInTrouble_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("times");
    for (const int status : {401, 403, 418, 500, 503})
        QTest::addRow("%d for good", status) << status << 1'000'000;
    QTest::newRow("503 that passes") << 503 << 3;
    QTest::newRow("cut off for good") << 0 << 1'000'000;
}

/// One file is in trouble; the others are mended, and it stays as it is.
void RepairTroubleTest::audioInTrouble()
{
    QFETCH(const int, status);
    QFETCH(const int, times);
    RepairBench bench(4);
    bench.import();
    auto sections = bench.sections();
    set(sections, 1, u"englishText"_s, u"x"_s);
    bench.put(sections);
    const auto before = bench.sections().at(3).toObject();
    const auto path = before[u"englishAudio"_s][u"url"_s].toString().toUtf8();
    int left = times;
    bench.uploads().putBetween([&](const QByteArray &, const QByteArray &asked, int) {
        if (asked != path || left-- <= 0)
            return Fault::None;
        return status == 0 ? Fault::DropBefore : Fault::Answer.with(status);
    });
    const auto folder = bench.lesson().scan().folder;
    AudioLessonsClient client(*ServerAddress::parse(bench.uploads().address(), false), bench.http(),
                              bench.http(), bench.account(), bench.cancel());
    const Looking looking{client, bench.clock(), bench.cancel(), 1};
    const auto planned = QCoro::waitFor(planRepair(looking, folder, bench.id(), true));
    QVERIFY(planned.has_value());
    left = times;

    const auto summary = bench.repair();
    QVERIFY(summary.asFound);
    const auto plan = repairPlan(folder, *summary.asFound);
    QCOMPARE(plan.steps, planned->plan.steps);
    QCOMPARE(bench.sections().at(1)[u"englishText"_s].toString(),
             folder.sections[1].content.texts[0]);
    QCOMPARE(bench.sections().at(3).toObject(), before);
    if (times < 10) {
        QCOMPARE(summary.state, LessonState::Done);
        QVERIFY(plan.cannot.isEmpty());
        return;
    }
    QCOMPARE(summary.state, LessonState::Conflict);
    QCOMPARE(summary.problem->kind, Kind::AudioUnverifiable);
    QCOMPARE(summary.problem->detail, u"Section_4/Main_Content.opus"_s);
    QCOMPARE(plan.cannot.size(), 1);
    QCOMPARE(plan.cannot[0].section, u"Section 4"_s);
    QCOMPARE(plan.cannot[0].reasons, QList{Finding::unverifiable});
    QVERIFY(plan.cannot[0].detail.startsWith(u"Section_4/Main_Content.opus: "_s));
    if (status != 0)
        QCOMPARE(plan.cannot, planned->plan.cannot);
}

void RepairTroubleTest::refusedAudioInAnImport_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
}

/// No token was sent, so no sign-in would help: nobody waits for one.
void RepairTroubleTest::refusedAudioInAnImport()
{
    QFETCH(const int, status);
    RepairBench bench(4);
    bench.uploads().putBetween([&](const QByteArray &, const QByteArray &asked, int) {
        return asked.startsWith("/uploads/") ? Fault::Answer.with(status) : Fault::None;
    });
    const auto summary = bench.uploads().run(bench.lesson(), UploadBench::quickOptions());
    QCOMPARE(summary.state, LessonState::Conflict);
    QCOMPARE(summary.problem->kind, Kind::AudioUnverifiable);
}

/// Nobody asks there for audio: it is replaced, as the plan says.
void RepairTroubleTest::foreignAddress()
{
    RepairBench bench(3);
    bench.import();
    auto sections = bench.sections();
    auto audio = sections[1][u"englishAudio"_s].toObject();
    audio.insert("url"_L1, u"http://elsewhere.invalid/a.ogg"_s);
    set(sections, 1, u"englishAudio"_s, audio);
    bench.put(sections);
    const auto folder = bench.lesson().scan().folder;
    const Looking looking{bench.client(), bench.clock(), bench.cancel()};
    const auto planned = QCoro::waitFor(planRepair(looking, folder, bench.id(), true));
    QCOMPARE(planned->plan.cannot.size(), 0);
    QCOMPARE(planned->plan.steps.value(0).action, RepairAction::replace);
    QCOMPARE(planned->plan.steps.value(0).reasons, QList{Finding::audioMissing});
    const auto summary = bench.repair();
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(repairPlan(folder, *summary.asFound), planned->plan);
    QCOMPARE(bench.whatIsWrong({}), QString());
}

/// The bytes are right, so nothing is.
void RepairTroubleTest::wrongSizesListed()
{
    RepairBench bench(3);
    bench.import();
    auto sections = bench.sections();
    auto audio = sections[1][u"englishAudio"_s].toObject();
    audio.insert("fileSize"_L1, 5);
    set(sections, 1, u"englishAudio"_s, audio);
    bench.put(sections);
    const auto folder = bench.lesson().scan().folder;
    const Looking looking{bench.client(), bench.clock(), bench.cancel()};
    const auto planned = QCoro::waitFor(planRepair(looking, folder, bench.id(), true));
    QVERIFY(planned->verification.isWhole());
    QVERIFY(planned->plan.isWhole());
    const auto requests = bench.uploads().requests().size();
    QCOMPARE(bench.repair().state, LessonState::Done);
    QCOMPARE(bench.writesSince(requests), QStringList());
}

GUILESS_TEST(repairtrouble, RepairTroubleTest)
#include "tst_repairtrouble.moc"
