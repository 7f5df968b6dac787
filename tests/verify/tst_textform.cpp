// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/TestMain.h"
#include "verify/TextForm.h"

#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class TextFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void difference_data()
    {
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("there");
        QTest::addColumn<bool>("unicode");
        QTest::addColumn<bool>("lineEnds");
        QTest::newRow("the same") << u"a\nb"_s << u"a\nb"_s << false << false;
        QTest::newRow("Windows' line ends") << u"a\r\nb"_s << u"a\nb"_s << false << true;
        QTest::newRow("an old Mac's") << u"a\n\nb"_s << u"a\r\rb"_s << false << true;
        QTest::newRow("an accent") << u"caf\u00e9"_s << u"cafe\u0301"_s << true << false;
        QTest::newRow("a nukta") << u"\u0958"_s << u"\u0915\u093c"_s << true << false;
        QTest::newRow("both") << u"caf\u00e9\r\n"_s << u"cafe\u0301\n"_s << true << true;
        QTest::newRow("a word") << u"a\r\nb"_s << u"a\nc"_s << false << false;
        QTest::newRow("a line more") << u"a\n\nb"_s << u"a\nb"_s << false << false;
        QTest::newRow("only alike") << u"\ufb01"_s << u"fi"_s << false << false;
        QTest::newRow("nothing there") << u"a"_s << QString() << false << false;
    }
    void difference()
    {
        QFETCH(const QString, here);
        QFETCH(const QString, there);
        QFETCH(const bool, unicode);
        QFETCH(const bool, lineEnds);
        QCOMPARE(formDifference(here, there), (FormDifference{unicode, lineEnds}));
        QCOMPARE(formDifference(there, here), (FormDifference{unicode, lineEnds}));
    }
};

GUILESS_TEST(textform, TextFormTest)
#include "tst_textform.moc"
