// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Lessons that become several lessons, because the server has no safe way to add sections.
#include "support/TestMain.h"
#include "support/UploadBench.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

UploadOptions inParts()
{
    auto options = UploadBench::quickOptions();
    options.method = Method::Separate;
    options.limits.sectionsPerBatch = 4;
    return options;
}

bool isCreation(const QByteArray &method, const QByteArray &path)
{
    return method == "POST" && path == "/api/admin/audio-lessons";
}

/// Of all these lessons, in order: "1 2 2A". An empty lesson among them is "nothing".
QString sectionsOf(const UploadBench &bench, const QStringList &lessonIds)
{
    QStringList titles;
    for (const auto &id : lessonIds) {
        const auto sections = bench.lessonJson(id)[u"sections"_s].toArray();
        if (sections.isEmpty())
            titles.append(u"nothing"_s);
        for (const auto &section : sections)
            titles.append(section[u"title"_s].toString().remove(u"Section "_s));
    }
    return titles.join(u' ');
}

} // namespace

class SeparateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreCutSmaller_data();
    void partsAreCutSmaller();
    void partsStayWhatTheyWere();
};

/// Traps 8 and 13: whichever part it is comes back smaller, and none is made twice.
void SeparateTest::partsAreCutSmaller_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("refused"); // which creation; 0: the proxy measures them all
    QTest::newRow("too large, by its size") << 413 << 0;
    QTest::newRow("too large, the first") << 413 << 1;
    QTest::newRow("too large, a later one") << 413 << 2;
    QTest::newRow("too slow, the first") << 408 << 1;
    QTest::newRow("too slow, a later one") << 408 << 2;
    QTest::newRow("too slow, the last one, of one section") << 408 << 3;
}

void SeparateTest::partsAreCutSmaller()
{
    QFETCH(const int, status);
    QFETCH(const int, refused);
    PracticeTraits traits;
    if (refused == 0)
        traits.bodyBytes = 2500;
    UploadBench bench(traits);
    LessonOnDisk lesson;
    lesson.addSections(9);
    int creations = 0;
    bench.putBetween([&](const QByteArray &method, const QByteArray &path, int) {
        const bool creates = isCreation(method, path);
        return creates && ++creations == refused ? Fault::AnswerBehind.with(status) : Fault::None;
    });
    const auto summary = bench.run(lesson, inParts());
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(sectionsOf(bench, summary.lessonIds), u"1 2 3 4 5 6 7 8 9"_s);
    QCOMPARE(bench.server().lessons().size(), summary.lessonIds.size());
    QCOMPARE(summary.batches, summary.lessonIds.size());
    QVERIFY(refused == 3 ? summary.batches == 3 : summary.batches > 3);
    // Whoever resumes finds the same parts.
    bench.restart();
    QCOMPARE(bench.resume().size(), 0);
    QCOMPARE(bench.whatWasWrittenInDoubt(), QString());
}

/// Sections that came to the folder between two runs: none is in two of the lessons.
void SeparateTest::partsStayWhatTheyWere()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(9);
    int creations = 0;
    bench.putBetween([&](const QByteArray &method, const QByteArray &path, int) {
        const bool creates = isCreation(method, path);
        creations += creates ? 1 : 0;
        return creates && creations == 2   ? Fault::AnswerBehind.with(413)
               : creates && creations == 4 ? Fault::AnswerBehind.with(400)
                                           : Fault::None;
    });
    QVERIFY(bench.run(lesson, inParts()).state != LessonState::Done); // 4, and 2 of the others
    lesson.addSection(u"Section_2A"_s);
    lesson.addSection(u"Section_12"_s);
    bench.restart();
    const auto summary = bench.resume().value(0);
    QCOMPARE(summary.state, LessonState::Done);
    QCOMPARE(sectionsOf(bench, summary.lessonIds), u"1 2 2A 3 4 5 6 7 8 9 12"_s);
    QCOMPARE(bench.server().lessons().size(), summary.lessonIds.size());
}

GUILESS_TEST(separate, SeparateTest)
#include "tst_separate.moc"
