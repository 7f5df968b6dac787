// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// A receipt read again is what it was, and one that was changed shows it.
#include "base/KeyTwice.h"
#include "MadeUpReports.h"
#include "report/ReportHtml.h"
#include "report/ReportJson.h"
#include "support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class TestReportSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("HOME", madeUpHome.toUtf8()); }

    void roundTrip_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("plain") << QString();
        QTest::newRow("Hindi") << u" \u0927\u093e\u0930\u093e"_s;
        QTest::newRow("quotes and backslashes") << u" \"\\u0041\" \\"_s;
        QTest::newRow("lines and controls") << u"\r\n\t\u0001\u009b\u202e\u2028"_s;
        QTest::newRow("astral") << u" \U0001F600"_s;
    }
    void roundTrip()
    {
        QFETCH(const QString, said);
        for (const auto make : {&madeUpImport, &madeUpVerification}) {
            const auto report = make(said);
            const auto bytes = toJson(report);
            for (const auto *harm : {"\x01", "\xc2\x9b", "\xe2\x80\xae"})
                QVERIFY(!bytes.contains(harm));
            const auto read = fromJson(bytes);
            QVERIFY(read);
            QVERIFY(read->sealed);
            QCOMPARE(read->report.sections, report.sections);
            QCOMPARE(read->report.verification, report.verification);
            QCOMPARE(toJson(read->report), bytes);
            QCOMPARE(toHtml(read->report), toHtml(report));
        }
    }

    /// Every byte of the file in turn; only where it stands between the values may it be another.
    void anyChangedByteShows()
    {
        for (const auto make : {&madeUpImport, &madeUpVerification}) {
            const auto bytes = toJson(make({}));
            const auto original = QJsonDocument::fromJson(bytes);
            int shown = 0;
            for (qsizetype i = 0; i < bytes.size(); ++i) {
                auto changed = bytes;
                changed[i] = bytes[i] == '7' ? '3' : '7';
                const auto read = fromJson(changed);
                const bool isSame = QJsonDocument::fromJson(changed) == original;
                QVERIFY2(isSame || !read || !read->sealed, changed.mid(i - 40, 80).constData());
                shown += read && !read->sealed ? 1 : 0;
            }
            QVERIFY(shown > bytes.size() / 3);
        }
    }

    /// Only the words between the values, which mean nothing.
    void layoutMayChange()
    {
        const auto json = QJsonDocument::fromJson(toJson(madeUpImport()));
        QVERIFY(fromJson(json.toJson(QJsonDocument::Compact))->sealed);
    }

    void addedKeyShows()
    {
        auto json = reportJson(madeUpImport());
        json.insert("note"_L1, u"approved"_s);
        const auto read = fromJson(QJsonDocument(json).toJson());
        QVERIFY(read && !read->sealed);
        json.remove("note"_L1);
        json.remove("seal"_L1);
        QVERIFY(!fromJson(QJsonDocument(json).toJson())->sealed);
    }

    void keysAreInOrder()
    {
        const auto text = toJson(madeUpImport());
        qsizetype last = 0;
        for (const auto *key :
             {"\n    \"added\"", "\n    \"attempts\"", "\n    \"folder\"", "\n    \"made\"",
              "\n    \"seal\"", "\n    \"sections\"", "\n    \"writes\""}) {
            const auto at = text.indexOf(key);
            QVERIFY2(at > last, key);
            last = at;
        }
    }

    void notAReceipt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("another JSON") << QByteArray(R"({"title":"x"})");
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("another kind") << QByteArray(R"({"receipt":"x","form":1})");
        QTest::newRow("a newer form") << QByteArray(R"({"receipt":"import","form":2})");
        QTest::newRow("its HTML") << toHtml(madeUpImport());
        QTest::newRow("cut short") << toJson(madeUpImport()).chopped(9);
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void notAReceipt()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!fromJson(bytes));
    }

    /// One reader takes the first value, another the last.
    void keyTwiceBreaksTheSeal_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("with");
        QTest::newRow("at the top")
            << QByteArray("\"title\": \"Contract") << QByteArray("\"title\": \"x\", ");
        QTest::newRow("in a section")
            << QByteArray("\"textsKnown\"") << QByteArray("\"textsKnown\": false, ");
        QTest::newRow("by an escape")
            << QByteArray("\"form\"") << QByteArray("\"\\u0066orm\" : 2, ");
        QTest::newRow("the seal") << QByteArray("\"seal\"") << QByteArray("\"seal\":\"\",");
    }
    void keyTwiceBreaksTheSeal()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, with);
        auto bytes = toJson(madeUpImport());
        QVERIFY(!lessonlift::keyTwice(bytes));
        const auto at = bytes.indexOf(before);
        QVERIFY(at > 0);
        bytes.insert(at, with);
        const auto read = fromJson(bytes);
        QVERIFY(read && !read->sealed);
    }

    void keyTwice_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isTwice");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("in objects side by side") << QByteArray("[{\"a\":1},{\"a\":1}]") << false;
        QTest::newRow("in objects in one another") << QByteArray("{\"a\":{\"a\":[]}}") << false;
        QTest::newRow("a value") << QByteArray("{\"a\":\"a\",\"b\":[\"a\",\"a\"]}") << false;
        QTest::newRow("behind an inner one") << QByteArray("{\"a\":{\"b\":1},\"a\":2}") << true;
        QTest::newRow("quotes and braces in it")
            << QByteArray("{\"\\\"}{\":1,\"\\\"}{\":2}") << true;
        QTest::newRow("a backslash at its end")
            << QByteArray("{\"\\\\\":1,\"b\":2,\"b\":3}") << true;
    }
    void keyTwice()
    {
        QFETCH(const QByteArray, json);
        QTEST(lessonlift::keyTwice(json).has_value(), "isTwice");
    }

    void brokenReports_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isBroken");
        const auto bytes = toJson(madeUpImport());
        const auto otherKind =
            QByteArray(bytes).replace("\"receipt\": \"import\"", "\"receipt\": \"export\"");
        QTest::newRow("cut short") << bytes.chopped(9) << true;
        QTest::newRow("cut in front") << bytes.mid(9) << true;
        QTest::newRow("of another kind") << otherKind << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("text") << QByteArray("hello") << false;
        QTest::newRow("another JSON") << QByteArray(R"({"title":"x"})") << false;
        QTest::newRow("its HTML") << toHtml(madeUpImport()) << false;
    }
    void brokenReports()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!fromJson(bytes));
        QTEST(isBrokenReport(bytes), "isBroken");
    }

    void wrongTypesAreBorne()
    {
        const auto read = fromJson(
            R"({"receipt":"import","form":1,"sections":[1,{"texts":3,"audio":[{"bytes":"x"}]},null],
                "attempts":{},"writes":[[]],"problem":7,"lessonIds":"x"})");
        QVERIFY(read && !read->sealed);
        QCOMPARE(read->report.sections.size(), 3);
        QVERIFY(!toHtml(read->report).isEmpty());
    }
};

GUILESS_TEST(reportseal, TestReportSeal)
#include "tst_reportseal.moc"
