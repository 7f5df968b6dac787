// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "compare/MadeUp.h"
#include "verify/Findings.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

using Change = std::function<void(RemoteLesson &, AudioLooks &)>;

/// "Section 1: same; Section 2: missing"
QString described(const Verification &result)
{
    QStringList sections;
    for (const auto &section : result.sections) {
        QStringList names;
        for (const auto finding : section.findings)
            names.append(findingName(finding));
        sections.append(section.title.section(u' ', -1) + u": "_s + names.join(u' '));
    }
    return sections.join(u"; "_s);
}

const QString hindi2 = madeUpUrl(u"Section 2"_s, Variant::Hindi);
const QString english2 = madeUpUrl(u"Section 2"_s, Variant::English);
const QString illustrationC = madeUpUrl(u"Section 2"_s, Variant::English, u"Illustration C"_s);

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A folder of three sections, the second with illustrations A and C.
    void finding_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("whole");
        const auto row = [](const char *name, const Change &change, const QString &second,
                            bool whole = false) {
            QTest::newRow(name) << change << u"1: same; 2: %1; 3: same"_s.arg(second) << whole;
        };
        using R = RemoteLesson;
        using L = AudioLooks;
        row(
            "same", [](R &, L &) {}, u"same"_s, true);
        row(
            "missing", [](R &r, L &) { r.sections.removeAt(1); }, u"missing"_s);
        row(
            "text differs", [](R &r, L &) { r.sections[1].content.texts[0] = u"x"_s; },
            u"textDiffers"_s);
        row(
            "illustration lost", [](R &r, L &) { r.sections[1].subsections.removeLast(); },
            u"textDiffers audioNotListed"_s);
        row(
            "audio not listed", [](R &r, L &) { r.sections[1].content.audio[2].reset(); },
            u"audioNotListed"_s);
        row(
            "audio of another size", [](R &r, L &) { r.sections[1].content.audio[2]->size = 1; },
            u"audioDiffers"_s);
        row(
            "audio with other bytes", [](R &, L &l) { l.differs.insert(hindi2); },
            u"audioDiffers"_s);
        row(
            "audio not served", [](R &, L &l) { l.missing.insert(hindi2); }, u"audioMissing"_s);
        row(
            "illustration's audio not served", [](R &, L &l) { l.missing.insert(illustrationC); },
            u"audioMissing"_s);
        row(
            "audio of another size, and gone",
            [](R &r, L &l) {
                r.sections[1].content.audio[2]->size = 1;
                l.missing.insert(hindi2);
            },
            u"audioMissing"_s);
        row(
            "audio that could not be looked at", [](R &, L &l) { l.unknown.insert(hindi2); },
            u"unverifiable"_s);
        row(
            "several things, each said once",
            [](R &r, L &l) {
                r.sections[1].content.texts[0] = u"x"_s;
                l.missing << hindi2 << english2;
                l.unknown << illustrationC;
            },
            u"textDiffers audioMissing unverifiable"_s);
        const auto other = [](const char *name, const Change &change, const QString &expected,
                              bool whole) { QTest::newRow(name) << change << expected << whole; };
        other(
            "duplicate", [](R &r, L &) { r.sections.append(r.sections[1]); },
            u"1: same; 2: duplicate; 3: same"_s, false);
        other(
            "extra, in the server's order",
            [](R &r, L &) {
                RemoteSection stranger;
                stranger.content.title = u"Foreword"_s;
                r.sections.prepend(stranger);
                stranger.content.title = u"Afterword"_s;
                r.sections.append(stranger);
            },
            u"1: same; 2: same; 3: same; Foreword: extra; Afterword: extra"_s, true);
        other(
            "out of order", [](R &r, L &) { r.sections.move(2, 0); },
            u"1: same; 2: same; 3: outOfOrder"_s, false);
        other(
            "nothing there", [](R &r, L &) { r = R(); }, u"1: missing; 2: missing; 3: missing"_s,
            false);
    }
    void finding()
    {
        QFETCH(Change, change);
        QFETCH(bool, whole);
        auto folder = madeUpFolder(3);
        folder.sections[1] = withIllustrations(folder.sections[1], u"AC"_s);
        auto remote = onServer(folder);
        AudioLooks looks;
        change(remote, looks);
        const auto result = findings(folder, remote, looks);
        QTEST(described(result), "expected");
        QCOMPARE(result.isWhole(), whole);
    }

    void summaryCounts()
    {
        const auto folder = madeUpFolder(4);
        const auto remote = onServer(folder, {u"1"_s, u"x"_s, u"2"_s, u"2"_s});
        const QMap<QString, int> expected{
            {u"same"_s, 1}, {u"duplicate"_s, 1}, {u"missing"_s, 2}, {u"extra"_s, 1}};
        QCOMPARE(findings(folder, remote, {}).summary(), expected);
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
