// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Every damage alone and in pairs, mended by the real engine on a practice server; imports that
// another program has begun or destroyed; and what cannot be mended.
#include "plan/BatchForm.h"
#include "support/RepairBench.h"
#include "support/TestMain.h"

#include <QDir>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class RepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagesAreMended_data();
    void damagesAreMended();
    void wholeIsNotWritten();
    void additionsStay();
    void contradictingAdditionsAreRefused();
    void importStillCallsItConflict();
    void withoutOrderRoute();
    void withoutOrderRouteOnKindServer();
    void allAudioLost();
    void destroyedByWholeArrayPut_data();
    void destroyedByWholeArrayPut();
    void resumesAsRepair();

private:
    [[nodiscard]] static QString importAsOthersDo(RepairBench &bench);
};

void RepairTest::damagesAreMended_data()
{
    QTest::addColumn<int>("one");
    QTest::addColumn<int>("two");
    for (int one = 0; one < damages; ++one) {
        QTest::addRow("%s", qPrintable(nameOf(static_cast<Damage>(one)))) << one << -1;
        for (int two = one; two < damages; ++two)
            QTest::addRow("%s, %s", qPrintable(nameOf(static_cast<Damage>(one))),
                          qPrintable(nameOf(static_cast<Damage>(two))))
                << one << two;
    }
}

void RepairTest::damagesAreMended()
{
    QFETCH(const int, one);
    QFETCH(const int, two);
    RepairBench bench(6);
    bench.import();
    QCOMPARE(bench.whatIsWrong({}), QString());
    Vandal vandal(static_cast<quint32>(1 + one * damages + two), bench.shelf());
    auto sections = bench.sections();
    for (const int damage : {one, two}) {
        int tries = 0;
        while (damage >= 0 && !vandal.damage(static_cast<Damage>(damage), sections))
            QVERIFY(++tries < 50);
    }
    bench.put(sections);
    const auto before = bench.json();
    const auto folder = bench.lesson().scan().folder;
    const auto things = othersThings(folder, sections);
    const bool wasWhole = bench.whatIsWrong(things).isEmpty();
    const auto requests = bench.uploads().requests().size();

    const auto summary = bench.repair();
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(summary.confirmed, u"deep"_s);
    QCOMPARE(bench.whatIsWrong(things), QString());
    const auto old = bench.uploads().journal().oldLesson(summary.importId);
    QVERIFY(old.has_value());
    QCOMPARE(*old, wasWhole ? QJsonObject() : before);
    QCOMPARE(bench.writesSince(requests).isEmpty(), wasWhole);
    QCOMPARE(bench.uploads().whatWentBack(), QString());
}

void RepairTest::wholeIsNotWritten()
{
    RepairBench bench(4);
    bench.import();
    const auto before = bench.json();
    const auto requests = bench.uploads().requests().size();
    const auto summary = bench.repair();
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.json(), before);
    QCOMPARE(bench.writesSince(requests), QStringList());
    QVERIFY(bench.uploads().journal().oldLesson(summary.importId)->isEmpty());
}

/// A damaged section with everything in it that others may have put there.
void RepairTest::additionsStay()
{
    RepairBench bench(3);
    bench.import();
    auto sections = bench.sections();
    auto third = sections[2].toObject();
    const QJsonObject audio{{u"url"_s, u"/uploads/audio/theirs.ogg"_s}, {u"fileSize"_s, 5}};
    third.insert("hindiText"_L1, u"\u0915"_s);
    third.insert("hindiAudio"_L1, audio);
    third.insert("note"_L1, u"reviewed"_s);
    third.insert("englishText"_L1, u"Other words"_s);
    auto subsections = third.value("subsections"_L1).toArray();
    auto illustration = subsections[1].toObject();
    illustration.insert("easyHindiAudio"_L1, audio);
    illustration.insert("checkedBy"_L1, u"A"_s);
    subsections[1] = illustration;
    for (const auto &text : {u"one"_s, u"another"_s})
        subsections.insert(1, QJsonObject{{u"title"_s, u"Note"_s}, {u"englishText"_s, text}});
    third.insert("subsections"_L1, subsections);
    sections[2] = third;
    bench.put(sections);
    const auto things = othersThings(bench.lesson().scan().folder, sections);
    QCOMPARE(things.size(), 7);
    QCOMPARE(bench.repair().state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong(things), QString());
    const auto mended = bench.sections()[2].toObject();
    QStringList titles;
    for (const auto &subsection : mended[u"subsections"_s].toArray())
        titles.append(subsection[u"title"_s].toString());
    QCOMPARE(titles, (QStringList{u"Illustration A"_s, u"Note"_s, u"Note"_s, u"Illustration C"_s}));
    QCOMPARE(mended[u"totalSubsections"_s].toInt(), 4);
    // And then there is nothing to mend any more.
    const auto requests = bench.uploads().requests().size();
    QCOMPARE(bench.repair().state, LessonState::Done);
    QCOMPARE(bench.writesSince(requests), QStringList());
}

void RepairTest::contradictingAdditionsAreRefused()
{
    RepairBench bench(3);
    bench.import();
    auto sections = bench.sections();
    auto first = sections[0].toObject();
    first.insert("hindiText"_L1, u"one"_s);
    sections[0] = first;
    first.insert("hindiText"_L1, u"another"_s);
    sections.append(first);
    sections.removeAt(1);
    bench.put(sections);
    const auto before = bench.json();
    const auto summary = bench.repair();
    QCOMPARE(summary.state, LessonState::Conflict);
    QCOMPARE(summary.problem->kind, Kind::TextConflict);
    QCOMPARE(summary.problem->detail, u"Section 1"_s);
    QCOMPARE(bench.json(), before);
}

void RepairTest::importStillCallsItConflict()
{
    RepairBench bench(3);
    bench.import();
    auto options = UploadBench::quickOptions();
    options.lessonId = bench.id();
    const auto good = bench.sections();
    for (const auto damage : {Damage::ChangeText, Damage::StrangersSubsection}) {
        auto sections = good;
        QVERIFY(Vandal(7, bench.shelf()).damage(damage, sections));
        bench.put(sections);
        const auto before = bench.json();
        const auto summary = bench.uploads().run(bench.lesson(), options);
        QCOMPARE(summary.problem->kind, Kind::TextConflict);
        QCOMPARE(bench.json(), before);
    }
}

/// Nothing is sent that could never be put in order; what belongs at the end is.
void RepairTest::withoutOrderRoute()
{
    PracticeTraits traits;
    traits.hasOrder = false;
    RepairBench bench(2, traits);
    bench.lesson().addSection(u"Section_4"_s);
    bench.import();
    bench.lesson().addSection(u"Section_3"_s);
    bench.lesson().addSection(u"Section_5"_s);
    bench.lesson().addSection(u"Section_6"_s);
    QVERIFY(bench.uploads().removeAudioOf(bench.id(), 0));
    const auto before = bench.sections();
    const auto summary = bench.repair();
    QCOMPARE(summary.state, LessonState::Conflict);
    QCOMPARE(summary.problem->kind, Kind::NotOrderable);
    QCOMPARE(summary.problem->detail, u"Section 1, Section 3"_s);
    QStringList titles;
    for (const auto &section : bench.sections())
        titles.append(section[u"title"_s].toString());
    QCOMPARE(titles, (QStringList{u"Section 1"_s, u"Section 2"_s, u"Section 4"_s, u"Section 5"_s,
                                  u"Section 6"_s}));
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(bench.sections()[i], before[i]);
    // The scratch lesson that tried the server is gone.
    QCOMPARE(bench.uploads().server().lessons().size(), 1);
}

void RepairTest::withoutOrderRouteOnKindServer()
{
    PracticeTraits traits;
    traits.hasOrder = false;
    traits.putDeletesAudio = false;
    RepairBench bench(4, traits);
    bench.import();
    QVERIFY(bench.uploads().removeAudioOf(bench.id(), 1));
    QCOMPARE(bench.repair().state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong({}), QString());
}

void RepairTest::allAudioLost()
{
    RepairBench bench(5);
    // The first to be sent again has no audio, and proves nothing.
    bench.lesson().write(u"Section_0/Main_Content.txt"_s, "Only words");
    bench.import();
    QDir shelf(bench.uploads().server().shelf());
    for (const auto &file : shelf.entryList(QDir::Files))
        QVERIFY(shelf.remove(file));
    auto sections = bench.sections();
    for (auto section : sections) {
        auto json = section.toObject();
        json.insert("englishText"_L1, u"x"_s);
        section = json;
    }
    bench.put(sections);
    QCOMPARE(bench.repair().state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong({}), QString());
}

/// "Read all, add ten, write all": the very way of trap 1.
QString RepairTest::importAsOthersDo(RepairBench &bench)
{
    const auto folder = bench.lesson().scan().folder;
    MultipartForm begin;
    begin.addField("title", folder.title.toUtf8());
    auto lesson = QCoro::waitFor(bench.client().create(std::move(begin)));
    for (int first = 0; first < folder.sections.size(); first += 10) {
        Batch ten;
        for (int i = first; i < qMin<int>(first + 10, folder.sections.size()); ++i)
            ten.append(i);
        MultipartForm form;
        addSections(form, folder, ten, lesson->json[u"sections"_s].toArray());
        lesson = QCoro::waitFor(bench.client().replace(lesson->id, std::move(form)));
        if (!lesson)
            return {};
    }
    return lesson->id;
}

void RepairTest::destroyedByWholeArrayPut_data()
{
    QTest::addColumn<bool>("mends");
    QTest::newRow("import") << false;
    QTest::newRow("repair") << true;
}

void RepairTest::destroyedByWholeArrayPut()
{
    QFETCH(const bool, mends);
    RepairBench bench(0);
    int seed = 10'000;
    const auto add = [&](const QString &file) {
        bench.lesson().write(file + u".txt"_s, "Text of " + file.toUtf8());
        bench.lesson().write(file + u".opus"_s, opusBytes(++seed));
    };
    for (int i = 1; i <= 180; ++i) {
        bench.lesson().addSection(u"Section_%1"_s.arg(i));
        for (const auto &letter : {u"a"_s, u"c"_s}) {
            if (i <= 119)
                add(u"Section_%1/zz_Illustration_%2"_s.arg(i).arg(letter));
        }
    }
    add(u"Section_1/Main_Content_Hindi"_s);
    add(u"Section_1/Main_Content_Easy_Hindi"_s);
    QCOMPARE(totalsOf(bench.lesson().scan().folder).audio, 600);
    const QDir shelf(bench.uploads().server().shelf());
    bench.take(importAsOthersDo(bench));
    QCOMPARE(shelf.entryList(QDir::Files).size(), 258);
    QCOMPARE(bench.sections().size(), 180);

    auto options = UploadBench::quickOptions();
    options.limits.sectionsPerBatch = 10;
    options.lessonId = bench.id();
    options = mends ? repairOptions(options, bench.id()) : options;
    const auto summary = bench.uploads().run(bench.lesson(), options);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong({}), QString());
    QCOMPARE(bench.uploads().whatIsWrong(bench.lesson(), bench.id()), QString());
}

/// Interrupted after its first write, it goes on as a repair.
void RepairTest::resumesAsRepair()
{
    PracticeTraits slow; // so that each batch is told
    slow.appendGap = Milliseconds(50);
    RepairBench bench(6, slow);
    bench.import();
    auto sections = bench.sections();
    for (const int i : {0, 2, 3, 5}) {
        auto section = sections[i].toObject();
        section.insert("englishText"_L1, u"x"_s);
        sections[i] = section;
    }
    bench.put(sections);
    const auto before = bench.json();
    auto &queue = bench.uploads().queue();
    std::optional<QCoro::Task<>> stopping;
    QObject::connect(&queue, &UploadQueue::lessonChanged, &queue,
                     [&](const LessonProgress &progress) {
                         if (!stopping && progress.sections >= 4)
                             stopping = queue.stop(Kind::Interrupted);
                     });
    auto options = repairOptions(UploadBench::quickOptions(), bench.id());
    options.limits.sectionsPerBatch = 1;
    const auto summary = bench.uploads().run(bench.lesson(), options);
    QCOMPARE(summary.state, LessonState::Unfinished);
    QCoro::waitFor(*stopping);
    QVERIFY(bench.sections().size() > 6);
    const auto folder = bench.lesson().path();
    const auto address = bench.uploads().address();
    auto &journal = bench.uploads().journal();
    QVERIFY(!journal.unfinished(address, folder)->has_value());
    QVERIFY(!journal.unfinishedRepair(address, folder, u"another"_s)->has_value());
    QCOMPARE((*journal.unfinishedRepair(address, folder, bench.id()))->id, summary.importId);

    const auto resumed = bench.uploads().resume().value(0);
    QCOMPARE(resumed.state, LessonState::Done);
    QCOMPARE(bench.whatIsWrong({}), QString());
    QCOMPARE(*bench.uploads().journal().oldLesson(summary.importId), before);
}

GUILESS_TEST(repair, RepairTest)
#include "tst_repair.moc"
