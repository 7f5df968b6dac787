// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "MadeUpLooks.h"
#include "support/TestMain.h"
#include "verify/Findings.h"
#include "wording/FindingWording.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

using Change = std::function<void(RemoteLesson &, AudioLooks &)>;
using R = RemoteLesson;
using L = AudioLooks;

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
const QString english1 = madeUpUrl(u"Section 1"_s, Variant::English);
const QString illustrationC = madeUpUrl(u"Section 2"_s, Variant::English, u"Illustration C"_s);

/// A copy of the second section with audio of its own, all of it served; -1: at the end.
RemoteSection &addCopy(R &remote, L &looks, int at = -1)
{
    auto copy = remote.sections[1];
    const auto rename = [&looks](RemoteContent &content) {
        for (auto &audio : content.audio) {
            if (!audio)
                continue;
            const auto url = audio->url + u"-copy"_s;
            looks.insert(url, looks.value(audio->url));
            audio->url = url;
        }
    };
    rename(copy.content);
    for (auto &subsection : copy.subsections)
        rename(subsection);
    const auto index = at < 0 ? remote.sections.size() : at;
    remote.sections.insert(index, copy);
    return remote.sections[index];
}

void row(const char *name, const Change &change, const QString &second, bool whole = false)
{
    QTest::newRow(name) << change << u"1: same; 2: %1; 3: same"_s.arg(second) << whole;
}

void other(const char *name, const Change &change, const QString &expected, bool whole = false)
{
    QTest::newRow(name) << change << expected << whole;
}

void audioRows()
{
    row(
        "audio not listed", [](R &r, L &) { r.sections[1].content.audio[2].reset(); },
        u"audioNotListed"_s);
    row(
        "audio with other bytes", [](R &, L &l) { l[hindi2].sha256 = hashOf(u"x"_s); },
        u"audioDiffers"_s);
    row(
        "audio cut", [](R &, L &l) { l[hindi2].size = 7; }, u"audioDiffers"_s);
    row(
        "audio not served", [](R &, L &l) { l[hindi2] = gone(); }, u"audioMissing"_s);
    row(
        "illustration's audio not served", [](R &, L &l) { l[illustrationC] = gone(); },
        u"audioMissing"_s);
    row(
        "listed with another size, served as it is",
        [](R &r, L &) { r.sections[1].content.audio[2]->size = 1; }, u"same"_s, true);
    row(
        "listed with another size, and gone",
        [](R &r, L &l) {
            r.sections[1].content.audio[2]->size = 1;
            l[hindi2] = gone();
        },
        u"audioMissing"_s);
    row(
        "could not be looked at", [](R &, L &l) { l[hindi2] = trouble(); }, u"unverifiable"_s);
    row(
        "was not looked at", [](R &, L &l) { l.remove(hindi2); }, u"unverifiable"_s);
    row(
        "size seen, bytes not", [](R &, L &l) { l[hindi2].sha256.clear(); }, u"unverifiable"_s);
    row(
        "one address in two places, of which one is right",
        [](R &r, L &) { r.sections[1].content.audio[2]->url = english2; }, u"audioDiffers"_s);
    other(
        "two sections list each other's audio",
        [](R &r, L &) {
            std::swap(r.sections[0].content.audio[0]->url, r.sections[1].content.audio[0]->url);
        },
        u"1: audioDiffers; 2: audioDiffers; 3: same"_s);
    other(
        "two sections list one file",
        [](R &r, L &) { r.sections[1].content.audio[0]->url = english1; },
        u"1: same; 2: audioDiffers; 3: same"_s);
    row(
        "several things, each said once",
        [](R &r, L &l) {
            r.sections[1].content.texts[0] = u"x"_s;
            l[hindi2] = gone();
            l[english2] = gone();
            l[illustrationC] = trouble();
        },
        u"textDiffers audioMissing unverifiable"_s);
}

void textRows()
{
    row(
        "text differs", [](R &r, L &) { r.sections[1].content.texts[0] = u"x"_s; },
        u"textDiffers"_s);
    row(
        "text of a kind that the folder lacks: somebody's addition",
        [](R &r, L &) { r.sections[1].content.texts[3] = u"x"_s; }, u"same"_s, true);
    row(
        "illustration lost", [](R &r, L &) { r.sections[1].subsections.removeLast(); },
        u"textDiffers audioNotListed"_s);
    row(
        "illustrations in another order", [](R &r, L &) { r.sections[1].subsections.move(1, 0); },
        u"textDiffers"_s);
    row(
        "illustration too many",
        [](R &r, L &) { r.sections[1].subsections.append(r.sections[1].subsections[0]); },
        u"textDiffers"_s);
}

void copyRows()
{
    row(
        "doubled, with the same files", [](R &r, L &) { r.sections.append(r.sections[1]); },
        u"duplicate"_s);
    row(
        "doubled, with the same files, one gone",
        [](R &r, L &l) {
            r.sections.append(r.sections[1]);
            l[hindi2] = gone();
        },
        u"duplicate audioMissing"_s);
    row(
        "doubled, the first copy damaged",
        [](R &r, L &l) {
            addCopy(r, l);
            l[hindi2] = gone();
        },
        u"duplicate"_s);
    row(
        "doubled, the second copy damaged",
        [](R &r, L &l) {
            const auto url = addCopy(r, l).content.audio[0]->url;
            l[url] = gone();
        },
        u"duplicate"_s);
    row(
        "doubled, the first copy's reference dropped",
        [](R &r, L &l) {
            addCopy(r, l);
            r.sections[1].content.audio[0].reset();
        },
        u"duplicate"_s);
    row(
        "doubled, the second copy not looked at",
        [](R &r, L &l) {
            addCopy(r, l);
            l[hindi2] = gone();
            l[hindi2 + u"-copy"_s] = trouble();
        },
        u"duplicate unverifiable"_s);
    row(
        "doubled, both copies damaged in different places",
        [](R &r, L &l) {
            addCopy(r, l).content.audio[0].reset();
            l[hindi2] = gone();
        },
        u"duplicate audioMissing"_s);
    row(
        "doubled, the second copy of another text",
        [](R &r, L &l) { addCopy(r, l).content.texts[0] = u"x"_s; }, u"duplicate textDiffers"_s);
    row(
        "doubled in front, no order lost", [](R &r, L &l) { addCopy(r, l, 0); }, u"duplicate"_s);
    other(
        "doubled in front, swapped",
        [](R &r, L &l) {
            addCopy(r, l, 0);
            r.sections.move(3, 2);
        },
        u"1: outOfOrder; 2: duplicate; 3: same"_s); // one move is enough
    row(
        "the best copy out of its place",
        [](R &r, L &l) {
            addCopy(r, l, 0);
            l[hindi2] = gone();
        },
        u"duplicate"_s);
}

} // namespace

/// Of what is listed and what was seen at level deep, unless a test says otherwise.
class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finding_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("whole");
        row(
            "same", [](R &, L &) {}, u"same"_s, true);
        row(
            "missing", [](R &r, L &) { r.sections.removeAt(1); }, u"missing"_s);
        textRows();
        audioRows();
        copyRows();
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
            u"1: same; 2: same; 3: outOfOrder"_s);
        other(
            "nothing there", [](R &r, L &) { r = R(); }, u"1: missing; 2: missing; 3: missing"_s);
    }
    void finding()
    {
        QFETCH(Change, change);
        QFETCH(bool, whole);
        const auto folder = folderOfThree();
        auto remote = onServer(folder);
        auto looks = allServed(folder, remote);
        change(remote, looks);
        const auto result = findings(folder, remote, looks, ConfirmLevel::Deep);
        QTEST(described(result), "expected");
        QCOMPARE(result.isWhole(), whole);
    }

    /// What the level does not look at is not told; what it cannot know is not same.
    void levels()
    {
        const auto folder = folderOfThree();
        auto remote = onServer(folder);
        const auto deep = allServed(folder, remote);
        auto served = deep;
        for (auto &look : served)
            look.sha256.clear();
        const auto of = [&](const AudioLooks &looks, ConfirmLevel level) {
            return described(findings(folder, remote, looks, level));
        };
        const auto same = u"1: same; 2: same; 3: same"_s;
        const auto unknown = u"1: unverifiable; 2: unverifiable; 3: unverifiable"_s;
        QCOMPARE(of(deep, ConfirmLevel::Deep), same);
        QCOMPARE(of(served, ConfirmLevel::Served), same);
        QCOMPARE(of(served, ConfirmLevel::Deep), unknown);
        QCOMPARE(of({}, ConfirmLevel::Served), unknown);
        QCOMPARE(of({}, ConfirmLevel::Listed), same);
        const auto listed = findings(folder, remote, {}, ConfirmLevel::Listed);
        for (const auto &audio : listed.sections[1].audio)
            QVERIFY(!audio.seenSize && audio.seenSha256.isEmpty());
        remote.sections[0].content.audio[0]->size = -1;
        remote.sections[2].content.audio[0]->size = 5;
        QCOMPARE(of({}, ConfirmLevel::Listed), u"1: unverifiable; 2: same; 3: audioDiffers"_s);
    }

    void detailsAreTold()
    {
        const auto folder = folderOfThree();
        auto remote = onServer(folder);
        auto looks = allServed(folder, remote);
        looks[illustrationC].size = 7;
        looks[hindi2] = trouble();
        remote.sections[1].content.texts[0] = u"other"_s;
        remote.sections[1].subsections.move(1, 0);
        remote.sections[1].subsections[1].title = u"Illustration B"_s;
        const auto result = findings(folder, remote, looks, ConfirmLevel::Deep);
        const auto &section = result.sections[1];
        QCOMPARE(section.local, 1);
        QCOMPARE(section.remote, 1);
        QCOMPARE(section.missingSubsections, QStringList{u"Illustration A"_s});
        QCOMPARE(section.extraSubsections, QStringList{u"Illustration B"_s});
        QVERIFY(!section.subsectionsOutOfOrder);
        QCOMPARE(section.texts.size(), 3);
        QCOMPARE(section.texts[0],
                 (TextFinding{{}, Variant::English, u"Text 0 of 2"_s, u"other"_s}));
        QCOMPARE(section.texts[1],
                 (TextFinding{u"Illustration A"_s, Variant::English, u"Text of A"_s, {}}));
        QCOMPARE(section.texts[2],
                 (TextFinding{u"Illustration B"_s, Variant::English, {}, u"Text of A"_s}));
        QCOMPARE(section.audio.size(), 4);
        QCOMPARE(section.audio[0].finding, Finding::same);
        QCOMPARE(section.audio[0].seenSha256, section.audio[0].local.sha256);
        QCOMPARE(section.audio[1].finding, Finding::unverifiable);
        QCOMPARE(section.audio[1].trouble, u"Timeout: "_s);
        QCOMPARE(section.audio[2].finding, Finding::audioNotListed);
        QCOMPARE(section.audio[3].subsection, u"Illustration C"_s);
        QCOMPARE(section.audio[3].finding, Finding::audioDiffers);
        QCOMPARE(section.audio[3].seenSize, 7);
    }

    /// It is nothing wrong, and nothing to be silent of.
    void whatSomebodyAddedIsTold()
    {
        const auto folder = folderOfThree();
        auto remote = onServer(folder);
        auto looks = allServed(folder, remote);
        auto &content = remote.sections[0].content;
        constexpr auto added = static_cast<std::size_t>(Variant::EasyHindi);
        content.texts[added] = u"Somebody's"_s;
        content.audio[added] = RemoteAudio{u"/uploads/somebodys"_s, 9};
        const auto section = findings(folder, remote, looks, ConfirmLevel::Deep).sections[0];
        QCOMPARE(section.findings, QList<Finding>{Finding::same});
        QCOMPARE(section.texts,
                 QList<TextFinding>({{{}, Variant::EasyHindi, {}, u"Somebody's"_s}}));
        QCOMPARE(section.extraAudio,
                 QList<ExtraAudio>({{{}, Variant::EasyHindi, u"/uploads/somebodys"_s}}));
        QCOMPARE(findingLines(section).size(), 2);
        QVERIFY(findingLines(section).join(u' ').contains(u"/uploads/somebodys"_s));
    }

    void everyCopyIsLookedAt()
    {
        const auto folder = folderOfThree();
        auto remote = onServer(folder);
        auto looks = allServed(folder, remote);
        addCopy(remote, looks);
        remote.sections.append(remote.sections[0]); // the same addresses again
        RemoteSection stranger = remote.sections[0];
        stranger.content.title = u"Stranger"_s;
        stranger.content.audio[0]->url = u"/theirs"_s;
        remote.sections.append(stranger);
        QStringList urls;
        for (const auto &audio : audioToLookAt(folder, remote))
            urls.append(audio.url);
        auto expected = looks.keys();
        urls.sort();
        expected.sort();
        QCOMPARE(urls, expected);
    }

    void summaryCounts()
    {
        const auto folder = madeUpFolder(4);
        auto remote = onServer(folder, {u"1"_s, u"x"_s, u"2"_s, u"2"_s});
        remote.totalSections = 3;
        const auto result = findings(folder, remote, {}, ConfirmLevel::Listed);
        const QMap<QString, int> expected{
            {u"same"_s, 1}, {u"duplicate"_s, 1}, {u"missing"_s, 2}, {u"extra"_s, 1}};
        QCOMPARE(result.summary(), expected);
        QCOMPARE(result.whole(), 1);
        QVERIFY(!result.totalsRight);
    }
};

GUILESS_TEST(findings, TestFindings)
#include "tst_findings.moc"
