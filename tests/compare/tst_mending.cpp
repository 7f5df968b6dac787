// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The comparison for a repair, and what cannot be mended without putting sections in order.
#include "MadeUp.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

using Change = std::function<void(RemoteLesson &, UnservedUrls &)>;

class TestMending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A folder of three sections, the second with illustrations A and C. What an import leaves
    /// to a person is damage.
    void lesson_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        using R = RemoteLesson;
        using U = UnservedUrls;
        const auto row = [](const char *name, const Change &change, const QString &expected) {
            QTest::newRow(name) << change << expected;
        };
        row(
            "other text", [](R &r, U &) { r.sections[1].content.texts[0] += u'x'; },
            u"WDW missing(1)"_s);
        row(
            "listed with another size: the bytes decide",
            [](R &r, U &) { r.sections[1].content.audio[2]->size += 1; }, u"WWW"_s);
        row(
            "other bytes", [](R &r, U &u) { u.insert(r.sections[1].content.audio[2]->url); },
            u"WDW missing(1)"_s);
        row(
            "of equal copies the one that is in order stays",
            [](R &r, U &) {
                r.sections.prepend(RemoteSection(r.sections[2]));
                setTotals(r);
            },
            u"WWW doubles(0)"_s);
        row(
            "illustration lost", [](R &r, U &) { r.sections[1].subsections.removeLast(); },
            u"WDW missing(1) totals"_s);
        row(
            "illustrations swapped", [](R &r, U &) { r.sections[1].subsections.swapItemsAt(0, 1); },
            u"WDW missing(1)"_s);
        row(
            "illustration twice",
            [](R &r, U &) {
                auto &subsections = r.sections[1].subsections;
                subsections.append(RemoteContent(subsections[0]));
                setTotals(r);
            },
            u"WDW missing(1)"_s);
        row(
            "illustration added: stays",
            [](R &r, U &) {
                r.sections[1].subsections.insert(1, RemoteContent());
                setTotals(r);
            },
            u"WWW"_s);
        row(
            "text added: stays", [](R &r, U &) { r.sections[1].content.texts[3] = u"x"_s; },
            u"WWW"_s);
        row(
            "beside a whole copy every other one goes",
            [](R &r, U &) {
                r.sections.append(r.sections[0]);
                r.sections[0].content.texts[0] += u'x';
                setTotals(r);
            },
            u"WWW doubles(0) outOfOrder(0)"_s);
        row(
            "copies with different additions",
            [](R &r, U &) {
                r.sections.append(r.sections[0]);
                r.sections[0].content.texts[3] = u"x"_s;
                r.sections[3].content.texts[3] = u"y"_s;
                setTotals(r);
            },
            u"CWW conflicting(0)"_s);
    }
    void lesson()
    {
        QFETCH(Change, change);
        auto folder = madeUpFolder(3);
        folder.sections[1] = withIllustrations(folder.sections[1], u"AC"_s);
        auto remote = onServer(folder);
        UnservedUrls notServed;
        change(remote, notServed);
        QTEST(described(compare(folder, remote, notServed, Purpose::Repair)), "expected");
    }

    void needOrder_data()
    {
        QTest::addColumn<QStringList>("server");
        QTest::addColumn<QList<int>>("needing");
        QTest::newRow("whole") << QStringList{u"1"_s, u"2"_s, u"3"_s} << QList<int>{};
        QTest::newRow("missing at the end") << QStringList{u"1"_s} << QList<int>{};
        QTest::newRow("nothing there") << QStringList() << QList<int>{};
        QTest::newRow("missing in the middle") << QStringList{u"1"_s, u"3"_s} << QList<int>{1};
        QTest::newRow("double") << QStringList{u"1"_s, u"2"_s, u"2"_s} << QList<int>{1};
        QTest::newRow("out of order") << QStringList{u"2"_s, u"3"_s, u"1"_s} << QList<int>{0};
    }
    void needOrder()
    {
        QFETCH(QStringList, server);
        const auto folder = madeUpFolder(3);
        QTEST(lessonlift::needOrder(compare(folder, onServer(folder, server))), "needing");
    }
};

GUILESS_TEST(mending, TestMending)
#include "tst_mending.moc"
