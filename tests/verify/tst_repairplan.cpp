// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What a repair would do: as a value, and as the server then sees it.
#include "MadeUpLooks.h"
#include "plan/SectionJson.h"
#include "support/RepairBench.h"
#include "support/SectionKeys.h"
#include "support/TestMain.h"
#include "verify/PlanRepair.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

using Spoil = std::function<void(QJsonArray &, LessonAsFound &)>;

/// What the server says of a content that it got whole.
void list(QJsonObject &json, const QString &section, const QString &subsection,
          const Content &content)
{
    for (const auto variant : allVariants) {
        if (const auto &audio = content.audioOf(variant))
            json.insert(audioKey(variant),
                        QJsonObject{{u"url"_s, madeUpUrl(section, variant, subsection)},
                                    {u"fileSize"_s, audio->size}});
    }
}

QJsonArray listed(const LessonFolder &folder)
{
    QJsonArray sections;
    for (const auto &section : folder.sections) {
        auto json = sectionJson(section);
        list(json, section.title, {}, section.content);
        auto subsections = json.value("subsections"_L1).toArray();
        for (qsizetype i = 0; i < subsections.size(); ++i) {
            auto subsection = subsections[i].toObject();
            list(subsection, section.title, section.subsections[i].title,
                 section.subsections[i].content);
            subsections[i] = subsection;
        }
        json.insert("subsections"_L1, subsections);
        sections.append(json);
    }
    return sections;
}

RemoteLesson parsed(const QJsonArray &sections)
{
    auto lesson = *parseLesson(QJsonObject{{u"_id"_s, u"1"_s}, {u"sections"_s, sections}});
    setTotals(lesson);
    return lesson;
}

QString names(const QList<Finding> &findings)
{
    QStringList all;
    for (const auto finding : findings)
        all.append(findingName(finding));
    return all.join(u' ');
}

/// "replace 2 (textDiffers), totals, ordered; cannot 1 (missing) NotOrderable; stays X"
QString described(const RepairPlan &plan)
{
    QStringList steps;
    for (const auto &step : plan.steps) {
        const auto text = repairActionName(step.action) + u' ' + step.section.section(u' ', -1);
        steps.append(step.reasons.isEmpty() ? text.trimmed()
                                            : text + u" ("_s + names(step.reasons) + u')');
    }
    if (plan.orders)
        steps.append(u"ordered"_s);
    QString text = steps.join(u", "_s);
    for (const auto &one : plan.cannot)
        text += u"; cannot "_s + one.section.section(u' ', -1) + u" ("_s + names(one.reasons) +
                u") "_s + kindName(one.kind);
    for (const auto &title : plan.stays + plan.additions)
        text += u"; stays "_s + title;
    return text;
}

const QString audioC = madeUpUrl(u"Section 2"_s, Variant::English, u"Illustration C"_s);
const QJsonObject stranger{{u"title"_s, u"Foreword"_s}};

} // namespace

class RepairPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_data();
    void plan();
    void filesAndBytes();
    void totalsAreForetold();
    void foretellsTheRequests_data();
    void foretellsTheRequests();
};

/// A folder of four sections, the second with illustrations A and C.
void RepairPlanTest::plan_data()
{
    QTest::addColumn<Spoil>("change");
    QTest::addColumn<QString>("expected");
    using S = QJsonArray;
    using F = LessonAsFound;
    const auto row = [](const char *name, const Spoil &change, const QString &expected) {
        QTest::newRow(name) << change << expected;
    };
    const auto none = QJsonValue(QJsonValue::Undefined);
    row(
        "whole", [](S &, F &) {}, QString());
    row(
        "missing", [](S &s, F &) { s.removeAt(1); }, u"append 2 (missing), ordered"_s);
    row(
        "missing at the end", [](S &s, F &) { s.removeAt(3); }, u"append 4 (missing)"_s);
    row(
        "text changed", [](S &s, F &) { set(s, 1, u"englishText"_s, u"x"_s); },
        u"replace 2 (textDiffers), totals, ordered"_s);
    row(
        "text lost", [none](S &s, F &) { set(s, 1, u"hindiText"_s, none); },
        u"replace 2 (textDiffers), totals, ordered"_s);
    row(
        "audio not listed", [none](S &s, F &) { set(s, 1, u"englishAudio"_s, none); },
        u"replace 2 (audioNotListed), totals, ordered"_s);
    row(
        "audio deleted", [](S &, F &f) { f.missing.insert(english2); },
        u"replace 2 (audioMissing), totals, ordered"_s);
    row(
        "illustration's audio with other bytes", [](S &, F &f) { f.differing.insert(audioC); },
        u"replace 2 (audioDiffers), totals, ordered"_s);
    row(
        "audio listed with another size, and the bytes are right",
        [](S &s, F &) {
            set(s, 1, u"englishAudio"_s, QJsonObject{{u"url"_s, english2}, {u"fileSize"_s, 1}});
        },
        QString());
    row(
        "audio of another size",
        [](S &s, F &f) {
            f.differing.insert(english2);
            set(s, 1, u"englishAudio"_s, QJsonObject{{u"url"_s, english2}, {u"fileSize"_s, 1}});
        },
        u"replace 2 (audioDiffers), totals, ordered"_s);
    row(
        "an illustration twice",
        [](S &s, F &) {
            auto subsections = s[1].toObject().value("subsections"_L1).toArray();
            subsections.append(QJsonValue(subsections[0]));
            set(s, 1, u"subsections"_s, subsections);
        },
        u"replace 2 (textDiffers), totals, ordered"_s);
    row(
        "doubled", [](S &s, F &) { s.append(QJsonValue(s[1])); },
        u"drop 2 (duplicate), totals, ordered"_s);
    row(
        "doubled, one of them damaged",
        [](S &s, F &) {
            s.append(QJsonValue(s[1]));
            set(s, 1, u"englishText"_s, u"x"_s);
        },
        u"drop 2 (duplicate textDiffers), move 2 (outOfOrder), totals, ordered"_s);
    row(
        "doubled, the copy with another text",
        [](S &s, F &) {
            s.append(QJsonValue(s[1]));
            set(s, 4, u"englishText"_s, u"x"_s);
        },
        u"drop 2 (duplicate textDiffers), totals, ordered"_s);
    row(
        "doubled and damaged, the second one with another text",
        [none](S &s, F &) {
            set(s, 1, u"englishAudio"_s, none);
            s.append(QJsonValue(s[1]));
            set(s, 4, u"englishText"_s, u"x"_s);
        },
        u"replace 2 (duplicate textDiffers audioNotListed), totals, ordered"_s);
    row(
        "doubled, the copy in front of the original",
        [](S &s, F &) { s.prepend(QJsonValue(s[2])); }, u"drop 3 (duplicate), totals, ordered"_s);
    row(
        "audio that could not be looked at",
        [](S &, F &f) { f.unverifiable.insert(english2, u"Forbidden: "_s); },
        u"; cannot 2 (unverifiable) AudioUnverifiable"_s);
    row(
        "doubled, with audio that could not be looked at",
        [](S &s, F &f) {
            s.append(QJsonValue(s[1]));
            f.unverifiable.insert(english2, u"Forbidden: "_s);
        },
        u"; cannot 2 (duplicate unverifiable) AudioUnverifiable"_s);
    row(
        "audio that could not be looked at in a section that is replaced",
        [](S &s, F &f) {
            set(s, 1, u"englishText"_s, u"x"_s);
            f.unverifiable.insert(english2, u"Forbidden: "_s);
        },
        u"replace 2 (textDiffers), totals, ordered"_s);
    row(
        "moved to the end", [](S &s, F &) { s.append(s.takeAt(1)); },
        u"move 2 (outOfOrder), ordered"_s);
    row(
        "several",
        [](S &s, F &) {
            set(s, 3, u"englishText"_s, u"x"_s);
            s.removeAt(1);
            s.append(QJsonValue(s[0]));
        },
        u"append 2 (missing), replace 4 (textDiffers), drop 1 (duplicate), totals, ordered"_s);
    row(
        "a stranger in the middle", [](S &s, F &) { s.insert(2, stranger); },
        u"; stays Foreword"_s);
    row(
        "what others put into ours",
        [](S &s, F &) {
            set(s, 0, u"easyHindiAudio"_s, QJsonObject{{u"url"_s, u"/x"_s}});
            set(s, 0, u"easyHindiText"_s, u"x"_s);
            auto subsections = s[1].toObject().value("subsections"_L1).toArray();
            subsections.insert(1, QJsonObject{{u"title"_s, u"Note"_s}});
            set(s, 1, u"subsections"_s, subsections);
        },
        u"; stays Section 1: easyHindiText; stays Section 1: easyHindiAudio; stays Section 2: "
        "Note"_s);
    row(
        "others put different things into two copies",
        [](S &s, F &) {
            s.append(QJsonValue(s[0]));
            set(s, 0, u"easyHindiText"_s, u"x"_s);
            set(s, 4, u"easyHindiText"_s, u"y"_s);
            s.removeAt(1);
        },
        u"; cannot 1 (duplicate) TextConflict"_s);
    row(
        "no way to put in order",
        [](S &s, F &f) {
            f.canOrder = false;
            f.missing.insert(english2);
            s.removeAt(3);
            s.removeAt(0);
        },
        u"append 4 (missing); cannot 1 (missing) NotOrderable; cannot 2 (audioMissing) "
        "NotOrderable"_s);
    row(
        "no way to put in order: doubled and moved",
        [](S &s, F &f) {
            f.canOrder = false;
            s.append(QJsonValue(s[1]));
            s.prepend(s.takeAt(3));
        },
        u"; cannot 2 (duplicate) NotOrderable; cannot 4 (outOfOrder) NotOrderable"_s);
}

void RepairPlanTest::plan()
{
    QFETCH(const Spoil, change);
    auto folder = madeUpFolder(4);
    folder.sections[1] = withIllustrations(folder.sections[1], u"AC"_s);
    auto sections = listed(folder);
    LessonAsFound found;
    change(sections, found);
    found.remote = parsed(sections);
    const auto plan = repairPlan(folder, found);
    QTEST(described(plan), "expected");
    QCOMPARE(plan.isWhole(), plan.steps.isEmpty() && plan.cannot.isEmpty());
}

void RepairPlanTest::filesAndBytes()
{
    auto folder = madeUpFolder(3);
    folder.sections[1] = withIllustrations(folder.sections[1], u"A"_s);
    LessonAsFound found;
    found.remote = parsed(listed(folder));
    found.missing.insert(english2);
    const auto step = repairPlan(folder, found).steps.value(0);
    QCOMPARE(step.audio, QStringList{folder.sections[1].content.audio[0]->path});
    QCOMPARE(step.files, 3);
    QCOMPARE(step.bytes, totalsOf(folder.sections[1]).bytes);
    QCOMPARE(step.againFiles, 2);
    QCOMPARE(step.againBytes, step.bytes - folder.sections[1].content.audio[0]->size);
    // One wrong text: all of it again, and it is said so.
    found.missing.clear();
    auto changed = listed(folder);
    set(changed, 1, u"englishText"_s, u"x"_s);
    found.remote = parsed(changed);
    const auto ofText = repairPlan(folder, found).steps.value(0);
    QCOMPARE(ofText.files, 3);
    QCOMPARE(ofText.againFiles, 3);
    QCOMPARE(ofText.againBytes, ofText.bytes);
}

void RepairPlanTest::totalsAreForetold()
{
    const auto folder = madeUpFolder(2);
    LessonAsFound found;
    found.remote = parsed(listed(folder));
    found.remote.totalSections = 5;
    QCOMPARE(described(repairPlan(folder, found)), u"totals"_s);
    // An append counts anew.
    found.remote.sections.removeLast();
    QCOMPARE(described(repairPlan(folder, found)), u"append 2 (missing)"_s);
}

void RepairPlanTest::foretellsTheRequests_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 30; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void RepairPlanTest::foretellsTheRequests()
{
    QFETCH(const int, seed);
    RepairBench bench(5);
    bench.import();
    Vandal vandal(static_cast<quint32>(seed), bench.shelf());
    auto sections = bench.sections();
    for (int left = seed % 4; left > 0; --left)
        (void)vandal.damage(static_cast<Damage>((seed * 7 + left * 5) % damages), sections);
    bench.put(sections);
    const auto folder = bench.lesson().scan().folder;
    const Looking looking{bench.client(), bench.clock(), bench.cancel()};
    auto requests = bench.uploads().requests().size();
    const auto planned = QCoro::waitFor(planRepair(looking, folder, bench.id(), true));
    QVERIFY(planned.has_value());
    QCOMPARE(bench.writesSince(requests), QStringList());
    const auto &plan = planned->plan;

    QList<int> sent;
    QStringList expected;
    if (plan.orders)
        expected.append(u"PUT :id/sections"_s); // of a lesson that does not exist: is there a way?
    for (const auto &step : plan.steps) {
        if (step.action != RepairAction::append && step.action != RepairAction::replace)
            continue;
        const auto at = std::ranges::find(folder.sections, step.section, &Section::title);
        sent.append(static_cast<int>(at - folder.sections.cbegin()));
    }
    for (qsizetype i = 0; i < sent.size(); i += 3)
        expected.append(u"POST :id/append-sections"_s);
    if (plan.orders)
        expected.append(u"PUT :id/sections"_s);
    if (!plan.steps.isEmpty() && plan.steps.last().action == RepairAction::totals)
        expected.append(u"PUT :id"_s);

    requests = bench.uploads().requests().size();
    const auto summary = bench.repair();
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(bench.writesSince(requests), expected);
    QCOMPARE(repairPlan(folder, *summary.asFound), plan);
    const auto again = QCoro::waitFor(planRepair(looking, folder, bench.id(), true));
    QVERIFY(again->plan.isWhole());
    QVERIFY(again->verification.isWhole());
}

GUILESS_TEST(repairplan, RepairPlanTest)
#include "tst_repairplan.moc"
