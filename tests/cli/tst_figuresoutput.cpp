// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The figures as Prometheus reads them.
#include "cli/FiguresOutput.h"
#include "support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

ImportRecord importTo(const QString &server, LessonState state)
{
    ImportRecord record;
    record.server = server;
    record.state = state;
    record.changedAt = QDateTime::currentDateTimeUtc();
    return record;
}

Figures someFigures()
{
    Figures figures;
    figures.done = 3;
    figures.failed = 1;
    figures.retries = 7;
    figures.audio = 1800;
    figures.bytes = 12'345'678'901;
    figures.successRate = 0.75;
    figures.millisecondsPerFile = 123.4;
    return figures;
}

/// What is wrong with it by the grammar of the text format 0.0.4; empty when nothing is.
QString faultOf(const QString &text)
{
    static const QRegularExpression help(u"\\A# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)\\z"_s);
    static const QRegularExpression type(
        u"\\A# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram|summary|untyped)\\z"_s);
    static const QRegularExpression sample(
        u"\\A([a-zA-Z_:][a-zA-Z0-9_:]*)"
        "(\\{[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\""
        "(?:,[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\")*\\})?"
        " ([-+]?(?:[0-9]+(?:\\.[0-9]*)?(?:e[-+]?[0-9]+)?|NaN|Inf))\\z"_s);
    if (!text.endsWith(u'\n'))
        return u"no line end"_s;
    QStringList described;
    QString current;
    QSet<QString> samples;
    for (const auto &line : text.chopped(1).split(u'\n')) {
        if (const auto match = help.match(line); match.hasMatch()) {
            current = match.captured(1);
            if (described.contains(current))
                return u"described twice: "_s + line;
            described.append(current);
        } else if (const auto typed = type.match(line); typed.hasMatch()) {
            const bool isCounter = typed.captured(2) == "counter"_L1;
            if (typed.captured(1) != current || isCounter != current.endsWith(u"_total"_s))
                return u"type: "_s + line;
        } else if (const auto value = sample.match(line); value.hasMatch()) {
            const auto key = value.captured(1) + value.captured(2);
            if (value.captured(1) != current || samples.contains(key))
                return u"sample: "_s + line;
            samples.insert(key);
        } else {
            return u"neither: "_s + line;
        }
    }
    return {};
}

} // namespace

class TestFiguresOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grammar_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("address") << u"https://api.example.org/api"_s;
        QTest::newRow("quote") << u"a\"} 1\nevil_total 7"_s;
        QTest::newRow("backslashes") << u"\\ \\\\\" \\n"_s;
        QTest::newRow("lines") << u"a\r\nb\u2028c"_s;
        QTest::newRow("Hindi") << u"\u0927\u093e\u0930\u093e"_s;
    }
    void grammar()
    {
        QFETCH(const QString, server);
        const QList<ImportRecord> imports{
            importTo(server, LessonState::Done), importTo(server, LessonState::Done),
            importTo(server, LessonState::Failed), importTo(u"other"_s, LessonState::Done)};
        const auto text = QString::fromUtf8(prometheusText(someFigures(), imports, server));
        QCOMPARE(faultOf(text), QString());
        QVERIFY(text.contains(u",state=\"done\"} 2\n"_s));
        QCOMPARE(text.count(u"\nlessonlift_imports{"_s), 3);
    }

    void values()
    {
        const auto text = QString::fromUtf8(prometheusText(someFigures(), {}, u"0.1.0"_s));
        for (const auto &line :
             {u"lessonlift_success_ratio 0.75\n"_s, u"lessonlift_audio_bytes_total 12345678901\n"_s,
              u"lessonlift_retries_total 7\n"_s, u"lessonlift_build_info{version=\"0.1.0\"} 1\n"_s})
            QVERIFY2(text.contains(line), qPrintable(text));
        QVERIFY(text.contains(u"lessonlift_audio_file_average_seconds 0.1234"_s));
    }

    /// Nothing done and nothing failed is no rate of 0.
    void nothingYet()
    {
        const auto text = QString::fromUtf8(prometheusText({}, {}, {}));
        QCOMPARE(faultOf(text), QString());
        QVERIFY(!text.contains(u"ratio"_s));
        QVERIFY(!text.contains(u"average"_s));
        const auto json = figuresJson({});
        QVERIFY(json[u"successRate"_s].isNull() && json[u"secondsPerFile"_s].isNull());
    }

    void faultsAreFound()
    {
        QVERIFY(!faultOf(u"a b"_s).isEmpty());
        QVERIFY(!faultOf(u"# HELP a x\n# TYPE a counter\na 1\n"_s).isEmpty());
        QVERIFY(!faultOf(u"# HELP a x\n# TYPE a gauge\na{b=\"\\x\"} 1\n"_s).isEmpty());
        QVERIFY(!faultOf(u"# HELP a x\n# TYPE a gauge\na{b=\"\n\"} 1\n"_s).isEmpty());
        QVERIFY(faultOf(u"# HELP a x\n# TYPE a gauge\na{b=\"\\n\"} 1\n"_s).isEmpty());
    }
};

GUILESS_TEST(figuresoutput, TestFiguresOutput)
#include "tst_figuresoutput.moc"
