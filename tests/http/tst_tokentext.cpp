// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/TokenText.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lessonlift::TokenFlaw)

class TestTokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taken_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) {
            QTest::newRow(name) << text;
        };
        const auto utf16 = [](const char *bytes, bool bigFirst) {
            QByteArray text;
            for (const char *c = bytes; *c != 0; ++c)
                text += bigFirst ? QByteArray(1, '\0') + *c : *c + QByteArray(1, '\0');
            return text;
        };
        row("as it is", "abc.DEF-1_2");
        row("a line end", "abc.DEF-1_2\n");
        row("line ends of Windows", "\r\nabc.DEF-1_2\r\n\r\n");
        row("line ends of old", "abc.DEF-1_2\r");
        row("blanks", " \t abc.DEF-1_2  ");
        row("a mark", "\xEF\xBB\xBF"
                      "abc.DEF-1_2\r\n");
        row("UTF-16 as Notepad has it", "\xFF\xFE" + utf16("abc.DEF-1_2\r\n", false));
        row("UTF-16, the other way", "\xFE\xFF" + utf16("abc.DEF-1_2\n", true));
        row("UTF-16 without its mark", utf16("abc.DEF-1_2", false));
        row("the other way without its mark", utf16("abc.DEF-1_2", true));
        row("quotes", "\"abc.DEF-1_2\"\n");
        row("single quotes", "'abc.DEF-1_2'");
        row("quotes of a text program", "“abc.DEF-1_2”");
        row("Bearer", "Bearer abc.DEF-1_2\n");
        row("bearer", "bearer   abc.DEF-1_2");
        row("a whole header", "Authorization: Bearer abc.DEF-1_2\r\n");
        row("Bearer in quotes", "\"Bearer abc.DEF-1_2\"");
        row("quotes behind Bearer", "Bearer \"abc.DEF-1_2\"");
    }
    void taken()
    {
        QFETCH(const QByteArray, text);
        const auto [token, flaw] = tokenFrom(text);
        QVERIFY(!flaw);
        QCOMPARE(token, "abc.DEF-1_2"_ba);
    }

    void notTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<TokenFlaw>("flaw");
        QTest::newRow("empty") << ""_ba << TokenFlaw::Empty;
        QTest::newRow("line ends only") << "\r\n\n"_ba << TokenFlaw::Empty;
        QTest::newRow("a mark only") << "\xEF\xBB\xBF"_ba << TokenFlaw::Empty;
        QTest::newRow("quotes only") << "\"\""_ba << TokenFlaw::Empty;
        QTest::newRow("Bearer only") << "Bearer \n"_ba << TokenFlaw::Empty;
        QTest::newRow("two lines") << "abc\ndef\n"_ba << TokenFlaw::SeveralLines;
        QTest::newRow("two words") << "abc def"_ba << TokenFlaw::NoToken;
        QTest::newRow("no ASCII") << "tokén"_ba << TokenFlaw::NoToken;
        QTest::newRow("bytes") << QByteArray::fromHex("89504e470d") << TokenFlaw::NoToken;
    }
    void notTaken()
    {
        QFETCH(const QByteArray, text);
        const auto [token, flaw] = tokenFrom(text);
        QVERIFY(flaw);
        QTEST(*flaw, "flaw");
        QVERIFY(token.isEmpty());
    }
};

GUILESS_TEST(tokentext, TestTokenText)
#include "tst_tokentext.moc"
