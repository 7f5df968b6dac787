// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "compare/DesiredOrder.h"
#include "MadeUp.h"
#include "support/TestMain.h"

#include <algorithm>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// The server's titles in the wanted order; ours by their number.
QString ordered(const RemoteLesson &remote, const QList<int> &order)
{
    QStringList titles;
    for (const int i : order)
        titles.append(remote.sections[i].content.title.section(u' ', -1));
    return titles.join(u' ');
}

} // namespace

class TestDesiredOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("wanted");
        const std::pair<QString, QString> rows[] = {
            {u"1 2 3 4"_s, u"1 2 3 4"_s},
            {u"4 3 2 1"_s, u"1 2 3 4"_s},
            {u"2 3"_s, u"2 3"_s},
            {u"4 2"_s, u"2 4"_s},
            {QString(), QString()},
            // doubles go
            {u"1 2 1 3 4 2"_s, u"1 2 3 4"_s},
            // strangers stay behind the one they stood behind
            {u"x 1 2 3 4"_s, u"x 1 2 3 4"_s},
            {u"x y 2 1"_s, u"x y 1 2"_s},
            {u"1 2 3 4 x"_s, u"1 2 3 4 x"_s},
            {u"2 x 1 y"_s, u"1 y 2 x"_s},
            {u"3 x y 1 z 2"_s, u"1 z 2 3 x y"_s},
            {u"x"_s, u"x"_s},
            // behind a double that goes: behind the one in front of that
            {u"1 2 1 x 3"_s, u"1 2 x 3"_s},
            // a copy in front of the one that is in its place goes, and the neighbours stay
            {u"3 1 2 3 x 4"_s, u"1 2 3 x 4"_s},
            {u"2 y 1 2 x 3 4"_s, u"y 1 2 x 3 4"_s},
            // a section has its place where a copy of it is in order
            {u"1 2 3 x 4 3"_s, u"1 2 3 x 4"_s},
            // a stranger's own doubles are his affair
            {u"1 x x 2"_s, u"1 x x 2"_s}};
        for (const auto &[server, wanted] : rows)
            QTest::newRow(server.isEmpty() ? "nothing" : qPrintable(server)) << server << wanted;
    }
    void order()
    {
        QFETCH(QString, server);
        const auto folder = madeUpFolder(4);
        const auto remote = onServer(folder, words(server));
        const auto order = desiredOrder(remote, compare(folder, remote));
        QTEST(ordered(remote, order), "wanted");

        // Sent back so, there is nothing left to order, and it would be sent back the same.
        RemoteLesson after;
        for (const int i : order)
            after.sections.append(remote.sections[i]);
        const auto then = compare(folder, after);
        QVERIFY(!then.needsOrder());
        const auto again = desiredOrder(after, then);
        QVERIFY(std::ranges::is_sorted(again));
        QCOMPARE(again.size(), order.size());
    }

    void nothingIsLostButDoubles_data()
    {
        QTest::addColumn<QString>("server");
        for (const auto *server : {"3 a 3 b 1 c 1 2", "a b c", "4 4 4 4", "2 1 a 2 1 b 2 1"})
            QTest::newRow(server) << QString::fromLatin1(server);
    }
    void nothingIsLostButDoubles()
    {
        QFETCH(QString, server);
        const auto folder = madeUpFolder(4);
        const auto remote = onServer(folder, words(server));
        const auto now = compare(folder, remote);
        auto all = desiredOrder(remote, now) + now.doubles;
        std::ranges::sort(all);
        QCOMPARE(all.size(), remote.sections.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(all[i], int(i));
    }

    void conflictingAndDamagedCopiesStay()
    {
        const auto folder = madeUpFolder(2);
        auto remote = onServer(folder, {u"2"_s, u"1"_s, u"1"_s});
        remote.sections[2].content.texts[0] = u"somebody's own words"_s;
        remote.sections[0].content.audio[0].reset();
        const auto order = desiredOrder(remote, compare(folder, remote));
        QCOMPARE(ordered(remote, order), u"1 1 2"_s);
    }

    /// Found by tests/fuzz: in front of the best copy, another one was taken for it next time.
    void damagedCopiesStandBehindTheBest()
    {
        const auto folder = madeUpFolder(4);
        auto remote = onServer(folder, words(u"4 1 4 x 2 4 3"_s));
        for (const int i : {0, 2, 5})
            remote.sections[i].content.audio[0].reset();
        const auto now = compare(folder, remote);
        QCOMPARE(now.missing, QList<int>{3});
        const auto order = desiredOrder(remote, now);
        QCOMPARE(ordered(remote, order), u"1 x 2 3 4 4 4"_s);
        QCOMPARE(order.sliced(4), (QList<int>{5, 0, 2})); // the one that is in order first
        RemoteLesson after;
        for (const int i : order)
            after.sections.append(remote.sections[i]);
        QVERIFY(!compare(folder, after).needsOrder());
    }

    /// A fresh copy at the end takes the old one's place, strangers behind it included.
    void strangersStayBehindTheReplaced()
    {
        const auto folder = madeUpFolder(4);
        auto remote = onServer(folder, words(u"1 2 x 3 4 2"_s));
        remote.sections[1].content.texts[0] = u"other words"_s;
        const auto now = compare(folder, remote, {}, Purpose::Repair);
        QCOMPARE(ordered(remote, desiredOrder(remote, now)), u"1 2 x 3 4"_s);
        QCOMPARE(desiredOrder(remote, now)[1], 5);
    }

    /// Others had moved 5; the fresh copy at the end must not tell that it always stood there.
    void strangersKeepTheNeighbourOfBefore()
    {
        const auto folder = madeUpFolder(5);
        auto remote = onServer(folder, words(u"1 2 5 x 4 3 5"_s));
        remote.sections[2].content.texts[0] = u"other words"_s;
        const auto now = compare(folder, remote, {}, Purpose::Repair);
        QCOMPARE(ordered(remote, desiredOrder(remote, now, 6)), u"1 2 3 4 5 x"_s);
    }

    void droppedCopiesHandOver()
    {
        const auto folder = madeUpFolder(1);
        auto remote = onServer(folder, words(u"1 1"_s));
        remote.sections[0].json = {{u"title"_s, u"Section 1"_s},
                                   {u"easyHindiAudio"_s, QJsonValue()}};
        remote.sections[1].json = {{u"title"_s, u"x"_s},
                                   {u"englishText"_s, u"not carried"_s},
                                   {u"easyHindiAudio"_s, QJsonObject{{u"url"_s, u"/h"_s}}},
                                   {u"note"_s, 7}};
        const auto sent = desiredSections(folder, remote, compare(folder, remote));
        QCOMPARE(sent,
                 (QJsonArray{QJsonObject{{u"title"_s, u"Section 1"_s},
                                         {u"easyHindiAudio"_s, QJsonObject{{u"url"_s, u"/h"_s}}},
                                         {u"note"_s, 7}}}));
    }

    void unknownKeysComeBack()
    {
        const auto folder = madeUpFolder(2);
        RemoteLesson remote;
        remote.sections << onServer(folder.sections[1], u"b"_s)
                        << onServer(folder.sections[0], u"a"_s);
        const auto json = inOrder(remote, desiredOrder(remote, compare(folder, remote)));
        QCOMPARE(json, (QJsonArray{remote.sections[1].json, remote.sections[0].json}));
        QCOMPARE(json[0]["serversOwn"_L1].toString(), u"a"_s);
        QCOMPARE(inOrder(remote, {}), QJsonArray());
    }
};

GUILESS_TEST(desiredorder, TestDesiredOrder)
#include "tst_desiredorder.moc"
