// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "MadeUp.h"
#include "support/TestMain.h"

#include <algorithm>
#include <numeric>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

using Change = std::function<void(RemoteLesson &, UnservedUrls &)>;

const QString urlOf2 = madeUpUrl(u"Section 2"_s, Variant::Hindi);

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A folder of three sections, the second with illustrations A and C.
    void lesson_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Change &change, const QString &expected) {
            QTest::newRow(name) << change << expected;
        };
        using R = RemoteLesson;
        using U = UnservedUrls;
        row(
            "whole", [](R &, U &) {}, u"WWW"_s);
        row(
            "empty",
            [](R &r, U &) {
                r = R();
                r.totalSections = r.totalSubsections = 0;
            },
            u"MMM missing(0 1 2)"_s);
        row(
            "one missing",
            [](R &r, U &) {
                r.sections.removeAt(1);
                setTotals(r);
            },
            u"WMW missing(1)"_s);
        row(
            "title in another Unicode form and with blanks",
            [](R &r, U &) { r.sections[1].content.title = u" Section 2 "_s; }, u"WWW"_s);
        row(
            "audio not listed", [](R &r, U &) { r.sections[1].content.audio[2].reset(); },
            u"WDW missing(1)"_s);
        row(
            "audio not served", [](R &, U &u) { u.insert(urlOf2); }, u"WDW missing(1)"_s);
        row(
            "another's audio not served", [](R &, U &u) { u.insert(u"/elsewhere"_s); }, u"WWW"_s);
        row(
            "size not said", [](R &r, U &) { r.sections[1].content.audio[2]->size = -1; },
            u"WWW"_s);
        row(
            "other size", [](R &r, U &) { r.sections[1].content.audio[2]->size += 1; },
            u"WCW conflicting(1)"_s);
        row(
            "other text", [](R &r, U &) { r.sections[1].content.texts[0] += u'x'; },
            u"WCW conflicting(1)"_s);
        row(
            "text lost", [](R &r, U &) { r.sections[1].content.texts[0].clear(); },
            u"WCW conflicting(1)"_s);
        row(
            "text added", [](R &r, U &) { r.sections[1].content.texts[3] = u"x"_s; },
            u"WCW conflicting(1)"_s);
        row(
            "audio added: stays",
            [](R &r, U &) {
                r.sections[1].content.audio[3] = RemoteAudio{u"/x"_s, 1};
            },
            u"WWW"_s);
        row(
            "other text and audio lost",
            [](R &r, U &) {
                r.sections[1].content.texts[0] += u'x';
                r.sections[1].content.audio[2].reset();
            },
            u"WCW conflicting(1)"_s);
        row(
            "illustration lost",
            [](R &r, U &) {
                r.sections[1].subsections.removeLast();
                setTotals(r);
            },
            u"WCW conflicting(1)"_s);
        row(
            "illustration added",
            [](R &r, U &) {
                r.sections[1].subsections.append(RemoteContent());
                setTotals(r);
            },
            u"WCW conflicting(1)"_s);
        row(
            "illustrations swapped", [](R &r, U &) { r.sections[1].subsections.swapItemsAt(0, 1); },
            u"WCW conflicting(1)"_s);
        row(
            "illustration's audio not listed",
            [](R &r, U &) { r.sections[1].subsections[1].audio[0].reset(); }, u"WDW missing(1)"_s);
        row(
            "illustrations' audio swapped",
            [](R &r, U &) {
                std::swap(r.sections[1].subsections[0].audio, r.sections[1].subsections[1].audio);
            },
            u"WCW conflicting(1)"_s);
        row(
            "double",
            [](R &r, U &) {
                r.sections.append(r.sections[0]);
                setTotals(r);
            },
            u"WWW doubles(3)"_s);
        row(
            "three of one",
            [](R &r, U &) {
                r.sections << r.sections[0] << r.sections[0];
                setTotals(r);
            },
            u"WWW doubles(3 4)"_s);
        row(
            "damaged, and a fresh copy behind",
            [](R &r, U &) {
                r.sections.append(r.sections[0]);
                r.sections[0].content.audio[0].reset();
                setTotals(r);
            },
            u"WWW doubles(0) outOfOrder(0)"_s);
        row(
            "two copies, both damaged",
            [](R &r, U &) {
                r.sections[0].content.audio[0].reset();
                r.sections.append(r.sections[0]);
                setTotals(r);
            },
            u"DWW missing(0)"_s);
        row(
            "whole, and another copy with other text: not ours to drop",
            [](R &r, U &) {
                r.sections.append(r.sections[0]);
                r.sections[3].content.texts[0] += u'x';
                setTotals(r);
            },
            u"CWW conflicting(0)"_s);
        row(
            "foreign",
            [](R &r, U &) {
                r.sections.prepend(RemoteSection());
                r.sections[0].content.title = u"Foreword"_s;
                setTotals(r);
            },
            u"WWW foreign(0)"_s);
        row(
            "two of a stranger are his affair",
            [](R &r, U &) {
                RemoteSection stranger;
                stranger.content.title = u"Foreword"_s;
                r.sections << stranger << stranger;
                setTotals(r);
            },
            u"WWW foreign(3 4)"_s);
        row(
            "out of order", [](R &r, U &) { r.sections.swapItemsAt(0, 2); },
            u"WWW outOfOrder(1 2)"_s);
        row(
            "total of sections wrong", [](R &r, U &) { r.totalSections = 4; }, u"WWW totals"_s);
        row(
            "total of subsections wrong", [](R &r, U &) { r.totalSubsections = 0; },
            u"WWW totals"_s);
        row(
            "totals not said", [](R &r, U &) { r.totalSections = -1; }, u"WWW totals"_s);
    }
    void lesson()
    {
        QFETCH(Change, change);
        auto folder = madeUpFolder(3);
        folder.sections[1] = withIllustrations(folder.sections[1], u"AC"_s);
        auto remote = onServer(folder);
        UnservedUrls notServed;
        change(remote, notServed);
        const auto now = compare(folder, remote, notServed);
        if (QLatin1StringView(QTest::currentDataTag()) == "out of order"_L1) {
            // Which two of 3 2 1 move is a matter of taste, that two do is not.
            QCOMPARE(now.outOfOrder.size(), 2);
            QVERIFY(now.needsOrder());
            return;
        }
        QTEST(described(now), "expected");
        QCOMPARE(now.needsOrder(), !now.doubles.isEmpty() || !now.outOfOrder.isEmpty());
    }

    void bestCopyIsNamed()
    {
        const auto folder = madeUpFolder(1);
        auto remote = onServer(folder, {u"1"_s, u"x"_s, u"1"_s, u"1"_s});
        remote.sections[0].content.audio[0].reset();
        const auto state = compare(folder, remote).sections.at(0);
        QCOMPARE(state.standing, Standing::Whole);
        QCOMPARE(state.remote, 2);
        QCOMPARE(state.copies, (QList<int>{0, 2, 3}));
    }

    void audioStates()
    {
        const auto section = withIllustrations(madeUpSection(1), u"A"_s);
        auto remote = onServer(section);
        remote.content.audio[0].reset();
        remote.content.audio[2]->size = 5;
        const auto url = remote.subsections[0].audio[0]->url;
        const auto copy = compareSection(section, remote, UnservedUrls{url});
        QCOMPARE(copy.standing, CopyStanding::Conflicting);
        QVERIFY(!copy.textDiffers);
        QCOMPARE(copy.audio.size(), 3);
        QCOMPARE(copy.audio[0].standing, AudioStanding::NotListed);
        QCOMPARE(copy.audio[1].standing, AudioStanding::SizeDiffers);
        QCOMPARE(copy.audio[1].variant, Variant::Hindi);
        QCOMPARE(copy.audio[2].standing, AudioStanding::NotServed);
        QCOMPARE(copy.audio[2].subsection, u"Illustration A"_s);
        QCOMPARE(copy.audio[2].local, *section.subsections[0].content.audio[0]);
    }

    void fewestMoves_data()
    {
        QTest::addColumn<QStringList>("server");
        QTest::addColumn<QList<int>>("moved");
        QTest::newRow("in order") << QStringList{u"1"_s, u"2"_s, u"3"_s} << QList<int>{};
        QTest::newRow("last one in front")
            << QStringList{u"4"_s, u"1"_s, u"2"_s, u"3"_s} << QList<int>{3};
        QTest::newRow("first one behind")
            << QStringList{u"2"_s, u"3"_s, u"4"_s, u"1"_s} << QList<int>{0};
        QTest::newRow("a fresh copy behind, some missing")
            << QStringList{u"1"_s, u"5"_s, u"3"_s} << QList<int>{4};
        QTest::newRow("strangers do not count")
            << QStringList{u"x"_s, u"1"_s, u"y"_s, u"2"_s} << QList<int>{};
    }
    void fewestMoves()
    {
        QFETCH(QStringList, server);
        const auto folder = madeUpFolder(5);
        const auto moved = compare(folder, onServer(folder, server)).outOfOrder;
        if (QLatin1StringView(QTest::currentDataTag()).startsWith("a fresh"_L1))
            QCOMPARE(moved.size(), 1); // 5 or 3
        else
            QTEST(moved, "moved");
    }

    /// Every order of six: no fewer moves would do (by trying all), and those said do.
    void fewestMovesOfEveryOrder()
    {
        constexpr int n = 6;
        const auto folder = madeUpFolder(n);
        QList<int> order(n);
        std::iota(order.begin(), order.end(), 0);
        do {
            QStringList titles;
            for (const int i : order)
                titles.append(QString::number(i + 1));
            const auto moved = compare(folder, onServer(folder, titles)).outOfOrder;
            QList<int> kept;
            for (const int i : order) {
                if (!moved.contains(i))
                    kept.append(i);
            }
            QVERIFY2(std::ranges::is_sorted(kept), qPrintable(titles.join(u' ')));
            qsizetype longest = 0;
            for (unsigned subset = 0; subset < (1u << n); ++subset) {
                QList<int> chosen;
                for (int at = 0; at < n; ++at) {
                    if (subset & (1u << at))
                        chosen.append(order[at]);
                }
                if (std::ranges::is_sorted(chosen))
                    longest = qMax(longest, chosen.size());
            }
            QCOMPARE(kept.size(), longest);
            QCOMPARE(kept.size() + moved.size(), n);
        } while (std::ranges::next_permutation(order).found);
    }
};

GUILESS_TEST(comparison, TestComparison)
#include "tst_comparison.moc"
