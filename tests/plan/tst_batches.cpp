// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "plan/BatchForm.h"
#include "plan/CheckLimits.h"
#include "plan/SectionJson.h"
#include "support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

/// A section with an English text of so many bytes and audio of so many bytes.
Section made(int n, qsizetype textBytes, qint64 audioBytes = 0)
{
    Section section;
    section.title = u"Section %1"_s.arg(n);
    section.folder = u"Section_%1"_s.arg(n);
    section.content.texts[0] = QString(textBytes, u'x');
    if (audioBytes > 0) {
        AudioFile audio;
        audio.path = section.folder + u"/Main_Content.opus"_s;
        audio.size = audioBytes;
        section.content.audio[0] = audio;
    }
    return section;
}

LessonFolder folderOf(int count, qsizetype textBytes, qint64 audioBytes = 0)
{
    LessonFolder folder;
    for (int n = 1; n <= count; ++n)
        folder.sections.append(made(n, textBytes, audioBytes));
    return folder;
}

Limits generous()
{
    Limits limits;
    limits.sectionsPerBatch = 1000;
    limits.textFieldBytes = limits.bodyBytes = 1LL << 40;
    return limits;
}

/// The field `sections` as it is really sent.
qint64 fieldBytes(const LessonFolder &folder, const Batch &batch)
{
    QJsonArray sections;
    for (const int i : batch)
        sections.append(sectionJson(folder.sections[i]));
    return QJsonDocument(sections).toJson(QJsonDocument::Compact).size();
}

qint64 formBytes(const LessonFolder &folder, const Batch &batch)
{
    MultipartForm form;
    addSections(form, folder, batch);
    return bodySize(form.pieces(MultipartForm::randomBoundary()));
}

} // namespace

class TestBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionAsJson()
    {
        Section section;
        section.title = u"Section 2A"_s;
        section.content.texts = {u"en"_s, {}, {}, u"\u0915 \"q\"\n"_s};
        section.content.audio[1] = AudioFile();
        section.subsections = {Subsection{u"Illustration A"_s, {}},
                               Subsection{u"Illustration C"_s, {}}};
        section.subsections[1].content.texts[2] = u"hi"_s;
        const QJsonObject expected{
            {u"title"_s, u"Section 2A"_s},
            {u"englishText"_s, u"en"_s},
            {u"easyHindiText"_s, u"\u0915 \"q\"\n"_s},
            {u"subsections"_s, QJsonArray{QJsonObject{{u"title"_s, u"Illustration A"_s}},
                                          QJsonObject{{u"title"_s, u"Illustration C"_s},
                                                      {u"hindiText"_s, u"hi"_s}}}}};
        // Absent texts are absent, not null; audio is not in it.
        QCOMPARE(sectionJson(section), expected);
        QCOMPARE(sectionJsonBytes(section),
                 QJsonDocument(expected).toJson(QJsonDocument::Compact).size() + 1);
        QCOMPARE(sectionJson(Section())[u"subsections"_s], QJsonValue(QJsonArray()));
    }

    void jsonIsNeverLongerThanSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString();
        QTest::newRow("plain") << QString(1000, u'a');
        QTest::newRow("quotes") << QString(1000, u'"');
        QTest::newRow("control characters") << QString(1000, QChar(1));
        QTest::newRow("Hindi") << QString(1000, QChar(0x0915));
        QTest::newRow("half of a pair") << QString(1000, QChar(0xD800));
        QTest::newRow("emoji") << QString::fromUtf8("😀").repeated(1000);
    }

    void jsonIsNeverLongerThanSaid()
    {
        QFETCH(const QString, text);
        Section section;
        section.title = text;
        section.content.texts = {text, text, text, text};
        section.subsections = {Subsection{text, section.content}, Subsection{text, {}}};
        QCOMPARE_LE(sectionJsonBytes(section), sectionJsonBytesAtMost(section));
        QCOMPARE_LE(sectionJsonBytes(Section()), sectionJsonBytesAtMost(Section()));
    }

    void next_data()
    {
        QTest::addColumn<Limits>("limits");
        QTest::addColumn<QList<int>>("missing");
        QTest::addColumn<QList<int>>("batch");
        // Folder: 12 sections, each of 100 bytes of text and 1,000 of audio.
        auto limits = generous();
        QTest::newRow("all") << limits << QList<int>{0, 1, 2} << QList<int>{0, 1, 2};
        QTest::newRow("nothing missing") << limits << QList<int>{} << QList<int>{};
        QTest::newRow("gaps are kept") << limits << QList<int>{1, 5, 11} << QList<int>{1, 5, 11};
        limits.sectionsPerBatch = 2;
        QTest::newRow("at most two") << limits << QList<int>{3, 4, 5} << QList<int>{3, 4};
        limits.sectionsPerBatch = 3;
        QTest::newRow("exactly three") << limits << QList<int>{3, 4, 5} << QList<int>{3, 4, 5};
        limits = generous();
        limits.textFieldBytes = 50;
        QTest::newRow("each text alone over the limit")
            << limits << QList<int>{2, 3} << QList<int>{2};
        limits = generous();
        limits.bodyBytes = 10;
        QTest::newRow("each body alone over the limit")
            << limits << QList<int>{2, 3} << QList<int>{2};
        limits = generous();
        limits.bodyBytes = 3 * 1000;
        QTest::newRow("body") << limits << QList<int>{0, 1, 2} << QList<int>{0};
    }
    void next()
    {
        QFETCH(Limits, limits);
        QFETCH(QList<int>, missing);
        QTEST(nextBatch(folderOf(12, 100, 1000), missing, limits), "batch");
    }

    void textFieldAtTheLimit()
    {
        const auto folder = folderOf(3, 100);
        const qint64 two = fieldBytes(folder, {0, 1});
        auto limits = generous();
        bool both = false;
        for (qint64 limit = two - 2; limit <= two + 2; ++limit) {
            limits.textFieldBytes = limit;
            const auto batch = nextBatch(folder, {0, 1, 2}, limits);
            QVERIFY2(fieldBytes(folder, batch) <= limit, qPrintable(QString::number(limit)));
            both = batch.size() == 2;
        }
        QVERIFY2(both, "more room than they need, and still sent apart");
    }

    void bodyNeverPassesItsLimit()
    {
        const auto folder = folderOf(20, 500, 3000);
        auto limits = generous();
        for (qint64 limit = 10'000; limit <= 60'000; limit += 1'111) {
            limits.bodyBytes = limit;
            for (const auto &batch : planBatches(folder, allSections(folder), limits))
                QVERIFY2(formBytes(folder, batch) <= limit, qPrintable(QString::number(limit)));
        }
    }

    void aSectionOverTheLimitGoesAlone()
    {
        auto folder = folderOf(5, 100, 1000);
        folder.sections[2] = made(3, 100, 1'000'000);
        auto limits = generous();
        limits.bodyBytes = 50'000;
        QCOMPARE(planBatches(folder, allSections(folder), limits),
                 (QList<Batch>{{0, 1}, {2}, {3, 4}}));
        folder.sections[2] = made(3, 200'000, 1000);
        limits = generous();
        limits.textFieldBytes = 50'000;
        QCOMPARE(planBatches(folder, allSections(folder), limits),
                 (QList<Batch>{{0, 1}, {2}, {3, 4}}));
    }

    void plannedAllOnceInOrder_data()
    {
        QTest::addColumn<int>("sections");
        QTest::addColumn<int>("perBatch");
        QTest::addColumn<int>("batches");
        QTest::newRow("none") << 0 << 10 << 0;
        QTest::newRow("one") << 1 << 10 << 1;
        QTest::newRow("exactly ten") << 10 << 10 << 1;
        QTest::newRow("eleven") << 11 << 10 << 2;
        QTest::newRow("180") << 180 << 10 << 18;
        QTest::newRow("one each") << 7 << 1 << 7;
    }
    void plannedAllOnceInOrder()
    {
        QFETCH(int, sections);
        QFETCH(int, perBatch);
        const auto folder = folderOf(sections, 10);
        auto limits = generous();
        limits.sectionsPerBatch = perBatch;
        const auto batches = planBatches(folder, allSections(folder), limits);
        QTEST(int(batches.size()), "batches");
        QList<int> all;
        for (const auto &batch : batches)
            all += batch;
        QCOMPARE(all, allSections(folder));
    }

    void limits_data()
    {
        QTest::addColumn<LessonFolder>("folder");
        QTest::addColumn<QStringList>("expected");
        auto folder = folderOf(3, 100, 1000);
        QTest::newRow("fits") << folder << QStringList{};
        folder.category = u"contract"_s;
        QTest::newRow("known category") << folder << QStringList{};
        folder.category = u"Contract"_s;
        QTest::newRow("category in capitals")
            << folder << QStringList{u"UnknownCategory lesson.json"_s};
        folder = folderOf(3, 100, 1000);
        folder.sections[1] = made(2, 100, 2001);
        QTest::newRow("file too large")
            << folder << QStringList{u"FileTooLarge Section_2/Main_Content.opus"_s};
        folder.sections[1] = made(2, 100, 2000);
        QTest::newRow("file just fits") << folder << QStringList{};
        folder.sections[1].subsections.append(Subsection{u"Illustration A"_s, {}});
        folder.sections[1].subsections[0].content.audio[0] =
            AudioFile{u"i.opus"_s, {}, 2001, 0, {}, {}};
        QTest::newRow("illustration's file too large")
            << folder << QStringList{u"FileTooLarge i.opus"_s};
        folder = folderOf(3, 100, 1000);
        folder.sections[2] = made(3, 5000);
        QTest::newRow("text too long") << folder << QStringList{u"SectionTooLong Section_3"_s};
        folder.sections[0] = made(1, 100, 9000);
        folder.category = u"cookery"_s;
        QTest::newRow("all of it") << folder
                                   << QStringList{u"UnknownCategory lesson.json"_s,
                                                  u"FileTooLarge Section_1/Main_Content.opus"_s,
                                                  u"SectionTooLong Section_3"_s};
    }
    void limits()
    {
        QFETCH(LessonFolder, folder);
        QFETCH(QStringList, expected);
        Limits limits;
        limits.textFieldBytes = 1000;
        limits.fileBytes = 2000;
        QStringList problems;
        for (const auto &problem : checkLimits(folder, limits, knownCategories()))
            problems.append(ruleName(problem.rule) + u' ' + problem.file);
        QCOMPARE(problems, expected);
    }

    void textThatJustFits()
    {
        auto folder = folderOf(1, 100);
        Limits limits;
        limits.textFieldBytes = fieldBytes(folder, {0});
        QCOMPARE(checkLimits(folder, limits, {}), Problems());
        limits.textFieldBytes -= 1;
        QCOMPARE(checkLimits(folder, limits, {}).size(), 1);
    }

    void allSectionsTogetherTooLong()
    {
        const auto folder = folderOf(40, 1000);
        Limits limits;
        limits.lessonBytes = fieldBytes(folder, allSections(folder));
        QCOMPARE(checkLimits(folder, limits, {}), Problems());
        limits.lessonBytes -= 1;
        const auto problems = checkLimits(folder, limits, {});
        QCOMPARE(problems, (Problems{Problem{Rule::LessonTooLong, u"."_s,
                                             QString::number(limits.lessonBytes + 1)}}));
        QVERIFY(blocks(problems));
        QCOMPARE(Limits().lessonBytes, 16 * 1024 * 1024);
    }

    void serversOwnCategoriesCount()
    {
        auto folder = folderOf(1, 10);
        folder.category = u"cookery"_s;
        QCOMPARE(checkLimits(folder, Limits(), {u"cookery"_s}), Problems());
        QCOMPARE(checkLimits(folder, Limits(), {}).size(), 1);
    }

    void defaultsAreTheContracts()
    {
        QCOMPARE(Limits().textFieldBytes, 1'048'575);
        QCOMPARE(Limits().fileBytes, 5'368'709'120);
        QCOMPARE(knownCategories().size(), 10);
    }
};

GUILESS_TEST(batches, TestBatches)
#include "tst_batches.moc"
