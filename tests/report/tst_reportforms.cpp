// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The three forms: what they say, and that nothing in them is more than text.
#include "MadeUpReports.h"
#include "report/ReportCsv.h"
#include "report/ReportFile.h"
#include "report/ReportHtml.h"
#include "report/ReportJson.h"
#include "support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// RFC 4180, as a spreadsheet reads it.
QList<QStringList> cellsOf(const QString &csv)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const auto c = csv[i];
        if (isQuoted && c == u'"' && i + 1 < csv.size() && csv[i + 1] == u'"') {
            cell += csv[++i];
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            rows.last().append(std::exchange(cell, {}));
            if (c == u'\n')
                rows.append(QStringList());
        } else if (isQuoted || c != u'\r') {
            cell += c;
        }
    }
    rows.removeLast(); // behind the last line's end
    return rows;
}

} // namespace

class TestReportForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("HOME", madeUpHome.toUtf8()); }

    void says_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("said");
        const auto import = madeUpImport();
        const auto verification = madeUpVerification();
        const auto hash = QString::fromLatin1(import.sections[0].texts[0].sha256.toHex());
        QTest::newRow("import, HTML") << toHtml(import)
                                      << QStringList{u"<h1 dir=\"auto\">Contract</h1>"_s,
                                                     u"LessonLift 0.1.0"_s,
                                                     hash,
                                                     u"/uploads/1"_s,
                                                     u"HTTP 413"_s,
                                                     u"1 min 30 s"_s,
                                                     u"7 requests"_s,
                                                     u"Illustration A: Text, Easy English"_s,
                                                     u"Section_1/x.opus"_s,
                                                     u"Not confirmed"_s};
        QTest::newRow("import, CSV") << toCsv(import)
                                     << QStringList{u"\"receipt\",\"\",\"\",\"\",\"lessonlift\""_s,
                                                    hash,
                                                    u"/uploads/1"_s,
                                                    u"\"write\",\"1 2\""_s,
                                                    u"\"413\""_s,
                                                    u"\"1000\""_s};
        QTest::newRow("verification, HTML")
            << toHtml(verification)
            << QStringList{u"0 of 2 sections are whole"_s,  u"text differs, audio differs"_s,
                           u"audio differs: 999 bytes, "_s, u"on the server only"_s,
                           u"not on the server"_s,          u"own counts are not right"_s};
        QTest::newRow("verification, CSV")
            << toCsv(verification)
            << QStringList{u"\"textDiffers audioDiffers\""_s, u"\"missing\""_s, u"\"extra\""_s,
                           u"seenBytes 999"_s};
        for (const auto &[name, report] :
             {std::pair("import", import), std::pair("verification", verification)}) {
            const auto seal = reportJson(report)[u"seal"_s].toString();
            QCOMPARE(seal.size(), 64);
            QTest::addRow("%s, seal in HTML", name) << toHtml(report) << QStringList{seal};
            QTest::addRow("%s, seal in CSV", name) << toCsv(report) << QStringList{seal};
            QTest::addRow("%s, seal in JSON", name) << toJson(report) << QStringList{seal};
        }
    }
    void says()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, said);
        for (const auto &text : said)
            QVERIFY2(bytes.contains(text.toUtf8()),
                     qPrintable(text + u"\nnot in\n"_s + QString::fromUtf8(bytes)));
    }

    /// In every field at once: the page has the same elements as without it.
    void htmlIsOnlyText_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("image") << u"\"><img src=x onerror=alert(1)>"_s;
        QTest::newRow("end of style") << u"</style></title></td></table>"_s;
        QTest::newRow("entities") << u"&lt;b&gt; &#x3c;b&#x3e; &"_s;
        QTest::newRow("CDATA and comment") << u"]]> <![CDATA[ <!-- --> <?x?>"_s;
        QTest::newRow("quotes") << u"' onload='x' \" onload=\"y"_s;
        QTest::newRow("control characters") << u"\u0001\u001b[31m\u009b\u000b\u202e"_s + QChar(0);
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"x"_s;
        QTest::newRow("halves and none") << u"\ufffe\uffff"_s + QChar(0xdc00) + QChar(0xd800);
        QTest::newRow("astral") << u"\U0001F600"_s;
        QTest::newRow("Hindi") << u"\u0927\u093e\u0930\u093e \u0915\u094d\u200d\u0937"_s;
    }
    void htmlIsOnlyText()
    {
        QFETCH(const QString, said);
        for (const auto make : {&madeUpImport, &madeUpVerification}) {
            QCOMPARE(elements(toHtml(make(said))), elements(toHtml(make({}))));
            const auto html = QString::fromUtf8(toHtml(make(said)));
            for (const auto c :
                 {QChar(0), QChar(u'\u0001'), QChar(u'\u001b'), QChar(u'\u009b'), QChar(u'\u202e')})
                QVERIFY(!html.contains(c));
        }
    }

    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *name, const QString &text, const QString &cell) {
            QTest::newRow(name) << text << cell;
        };
        row("plain", u"Contract law"_s, u"\"Contract law\""_s);
        row("empty", {}, u"\"\""_s);
        row("quote", u"a \"b\""_s, u"\"a \"\"b\"\"\""_s);
        row("formula", u"=1+1"_s, u"\"'=1+1\""_s);
        row("plus", u"+1"_s, u"\"'+1\""_s);
        row("minus", u"-1"_s, u"\"'-1\""_s);
        row("at", u"@SUM(A1)"_s, u"\"'@SUM(A1)\""_s);
        row("tab", u"\t=1"_s, u"\"'\t=1\""_s);
        row("carriage return", u"\r=1"_s, u"\"'\r=1\""_s);
        row("line feed", u"\n=1"_s, u"\"'\n=1\""_s);
        row("full width", u"\uff1d1"_s, u"\"'\uff1d1\""_s);
        row("formula in quotes", u"\"=1"_s, u"\"\"\"=1\""_s);
        row("inside", u"a=1"_s, u"\"a=1\""_s);
        row("escape", u"\u001b[2J"_s, u"\"\ufffd[2J\""_s);
    }
    void cells()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cell);
        QCOMPARE(csvCell(text), cell);
    }

    /// In every field at once: every row has as many cells, and none begins like a formula.
    void csvIsOnlyText_data()
    {
        QTest::addColumn<QString>("title");
        for (const auto &title : {u"=HYPERLINK(\"http://x\",\"y\")"_s, u"+1\r\n=2"_s, u"-\",\"=3"_s,
                                  u"@x"_s, u"\t=4"_s, u"a\",=5"_s})
            QTest::newRow(qPrintable(title)) << title;
    }
    void csvIsOnlyText()
    {
        QFETCH(const QString, title);
        auto receipt = madeUpReceipt(title);
        receipt.entry.import.title = title;
        receipt.batches[0].detail = title;
        receipt.sections[0].title = title;
        receipt.audio[0].path = title;
        receipt.audio[0].url = title;
        const auto bytes = toCsv(importReport(receipt, title, QDateTime::currentDateTimeUtc()));
        QVERIFY(bytes.startsWith("\xef\xbb\xbf\"record\""));
        const auto rows = cellsOf(QString::fromUtf8(bytes));
        QVERIFY(rows.size() > 20);
        bool isThere = false;
        for (const auto &row : rows) {
            QCOMPARE(row.size(), rows[0].size());
            for (const auto &cell : row) {
                QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\n"_s.contains(cell[0]), qPrintable(cell));
                isThere = isThere || cell == title || cell == u'\'' + title;
            }
        }
        QVERIFY(isThere);
    }

    void noHomeNoOptions()
    {
        for (const auto make : {&madeUpImport, &madeUpVerification}) {
            for (const auto format : {ReportFormat::Html, ReportFormat::Csv, ReportFormat::Json}) {
                const auto bytes = reportBytes(make({}), format);
                QVERIFY2(!bytes.contains("/home/"), bytes.constData());
                QVERIFY2(!bytes.contains("anna"), bytes.constData());
                QVERIFY2(!bytes.contains("ca.pem"), bytes.constData());
                QVERIFY(bytes.contains("Contract"));
            }
        }
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Contract law"_s << u"Contract law, receipt.csv"_s;
        QTest::newRow("way out") << u"../../etc/passwd"_s << u"etc passwd, receipt.csv"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc, receipt.csv"_s;
        QTest::newRow("not for every system")
            << u"a:b*c?\"<d>|e\\f"_s << u"a b c d e f, receipt.csv"_s;
        QTest::newRow("lines") << u"a\nb\tc"_s << u"a b c, receipt.csv"_s;
        QTest::newRow("nothing left") << u"/..."_s << u"receipt.csv"_s;
        QTest::newRow("Hindi") << u"\u0938\u0902\u0935\u093f\u0927\u093e\u0928"_s
                               << u"\u0938\u0902\u0935\u093f\u0927\u093e\u0928, receipt.csv"_s;
    }
    void fileNames()
    {
        QFETCH(const QString, title);
        auto report = madeUpImport();
        report.receipt.entry.import.title = title;
        QTEST(reportFileName(report, ReportFormat::Csv), "name");
        report.receipt.entry.import.title = QString(500, u'\u0905');
        QVERIFY(reportFileName(report, ReportFormat::Html).toUtf8().size() < 255);
    }

    void savedWholeOrNotAtAll()
    {
        const QTemporaryDir dir;
        const auto path = dir.filePath(u"r.json"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const auto report = madeUpImport();
        QCOMPARE(saveReport(report, ReportFormat::Json, path), QString());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), toJson(report));
        QVERIFY(!saveReport(report, ReportFormat::Json, dir.path()).isEmpty());
        QVERIFY(!saveReport(report, ReportFormat::Json, dir.filePath(u"no/where"_s)).isEmpty());
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{u"r.json"_s});
    }

private:
    /// The page's elements and attributes' names in order; a fault where it is not well-formed.
    static QString elements(const QByteArray &html)
    {
        QXmlStreamReader reader(html);
        QString seen;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                seen += reader.name().toString() + u' ';
                for (const auto &attribute : reader.attributes())
                    seen += attribute.name().toString() + u' ';
            }
        }
        return reader.hasError() ? u"fault: "_s + reader.errorString() : seen;
    }
};

GUILESS_TEST(reportforms, TestReportForms)
#include "tst_reportforms.moc"
