// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "compare/FewestMoves.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;

class TestFewestMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data()
    {
        QTest::addColumn<QList<QList<int>>>("places");
        QTest::addColumn<QList<int>>("kept");
        QTest::addColumn<QList<int>>("moved");
        using P = QList<QList<int>>;
        using M = QList<int>;
        QTest::newRow("nothing") << P() << M() << M();
        QTest::newRow("in order") << P{{0}, {1}, {2}} << M{0, 1, 2} << M();
        QTest::newRow("missing one") << P{{0}, {}, {1}} << M{0, -1, 1} << M();
        QTest::newRow("last in front") << P{{1}, {2}, {0}} << M{1, 2, 0} << M{2};
        QTest::newRow("first at the end") << P{{2}, {0}, {1}} << M{2, 0, 1} << M{0};
        QTest::newRow("swapped") << P{{0}, {2}, {1}, {3}} << M{0, 2, 1, 3} << M{1};
        QTest::newRow("doubled at the end") << P{{0}, {1, 3}, {2}} << M{0, 1, 2} << M();
        QTest::newRow("doubled in front") << P{{1}, {0, 2}, {3}} << M{1, 2, 3} << M();
        QTest::newRow("all doubled") << P{{0, 2}, {1, 3}} << M{0, 1} << M();
        QTest::newRow("all doubled, backwards") << P{{1, 3}, {0, 2}} << M{1, 2} << M();
        QTest::newRow("turned round") << P{{2}, {1}, {0}} << M{2, 1, 0} << M{0, 1};
    }
    void moves()
    {
        QFETCH(QList<QList<int>>, places);
        const auto result = fewestMoves(places);
        QTEST(result.kept, "kept");
        QTEST(result.moved, "moved");
    }
};

GUILESS_TEST(fewestmoves, TestFewestMoves)
#include "tst_fewestmoves.moc"
