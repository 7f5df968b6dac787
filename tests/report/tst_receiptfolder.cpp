// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What a receipt knows, beside a lesson on a server, without the folder.
#include "compare/MadeUp.h"
#include "MadeUpReports.h"
#include "report/ReceiptFolder.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

using Change = std::function<void(QList<ReportSection> &, RemoteLesson &)>;

} // namespace

class TestReceiptFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The server's lesson compared with the receipt is as if compared with the folder itself.
    void compared_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) {
            QTest::newRow(name) << change;
        };
        using S = QList<ReportSection>;
        using R = RemoteLesson;
        row("same", [](S &, R &) {});
        row("missing", [](S &, R &r) { r.sections.removeAt(1); });
        row("text differs", [](S &, R &r) { r.sections[1].content.texts[0] = u"x"_s; });
        row("text gone", [](S &, R &r) { r.sections[1].content.texts[0].clear(); });
        row("text added", [](S &, R &r) { r.sections[1].content.texts[1] = u"x"_s; });
        row("texts swapped", [](S &, R &r) {
            std::swap(r.sections[1].content.texts[0], r.sections[1].content.texts[2]);
        });
        row("illustration's text differs",
            [](S &, R &r) { r.sections[1].subsections[1].texts[0] = u"x"_s; });
        row("illustration gone", [](S &, R &r) { r.sections[1].subsections.removeLast(); });
        row("illustrations swapped",
            [](S &, R &r) { r.sections[1].subsections.swapItemsAt(0, 1); });
        row("audio of another size", [](S &, R &r) { r.sections[1].content.audio[2]->size = 1; });
        row("audio not listed", [](S &, R &r) { r.sections[1].subsections[0].audio[0].reset(); });
        row("a damaged copy before the whole one", [](S &, R &r) {
            auto copy = r.sections[1];
            copy.content.texts[0] = u"x"_s;
            r.sections.prepend(copy);
        });
        row("out of order", [](S &, R &r) { r.sections.move(2, 0); });
        row("a stranger's", [](S &, R &r) {
            r.sections.append(r.sections[0]);
            r.sections.last().content.title = u"Foreword"_s;
        });
    }
    void compared()
    {
        QFETCH(Change, change);
        auto folder = madeUpFolder(3);
        folder.sections[1] = withIllustrations(folder.sections[1], u"AC"_s);
        auto remote = onServer(folder);
        auto expected = expectedSections(folder);
        change(expected, remote);
        const auto byFolder = compare(folder, remote);
        const auto byReceipt = compare(receiptFolder(expected, remote), remote);
        QCOMPARE(byReceipt.sections.size(), byFolder.sections.size());
        for (qsizetype i = 0; i < byFolder.sections.size(); ++i) {
            const auto &one = byFolder.sections[i];
            const auto &other = byReceipt.sections[i];
            QCOMPARE(other.standing, one.standing);
            QCOMPARE(other.remote, one.remote);
            QCOMPARE(other.copies, one.copies);
            QCOMPARE(other.copy.textDiffers, one.copy.textDiffers);
            QCOMPARE(other.copy.audio.size(), one.copy.audio.size());
            for (qsizetype a = 0; a < one.copy.audio.size(); ++a)
                QCOMPARE(other.copy.audio[a].standing, one.copy.audio[a].standing);
        }
        QCOMPARE(byReceipt.outOfOrder, byFolder.outOfOrder);
        QCOMPARE(byReceipt.foreign, byFolder.foreign);
    }

    /// Of a journal that kept no hashes: the audio is compared, the texts are not said to be same.
    void unknownTexts()
    {
        auto folder = madeUpFolder(2);
        folder.sections[1] = withIllustrations(folder.sections[1], u"A"_s);
        auto remote = onServer(folder);
        auto expected = expectedSections(folder);
        for (auto &section : expected) {
            section.textsKnown = false;
            section.texts.clear();
            section.subsections.clear();
        }
        const auto now = compare(receiptFolder(expected, remote), remote);
        QVERIFY(now.missing.isEmpty() && now.conflicting.isEmpty());
        Verification result;
        for (const auto &section : expected) {
            SectionFindings found;
            found.title = section.title;
            found.findings = {Finding::same};
            result.sections.append(found);
        }
        result.sections[1].findings = {Finding::missing};
        addUnknown(result, expected);
        QCOMPARE(result.sections[0].findings, QList{Finding::unverifiable});
        QCOMPARE(result.sections[1].findings, QList{Finding::missing});
        remote.sections[1].subsections[0].audio[0].reset();
        QCOMPARE(compare(receiptFolder(expected, remote), remote).missing, QList{1});
    }

    /// What an earlier verification found is not what should be.
    void ofAVerification()
    {
        const auto report = madeUpVerification();
        QCOMPARE(report.sections.size(), 3);
        const auto folder = receiptFolder(report.sections, RemoteLesson());
        QCOMPARE(folder.sections.size(), 2);
        QCOMPARE(folder.sections[0].title, u"Section 1"_s);
        QCOMPARE(folder.sections[0].content.audioOf(Variant::English)->size, 1000);
        QVERIFY(folder.sections[0].content.text(Variant::English).startsWith(u"SHA-256 "_s));
        QVERIFY(folder.sections[1].subsections[0].content.audioOf(Variant::EasyHindi));
    }

    /// With the method "separate" each part is a lesson of its own.
    void sectionsKnowTheirLesson()
    {
        auto receipt = madeUpReceipt();
        receipt.entry.import.targets = {{0, u"65"_s, {}, 1}, {1, u"66"_s, {}, 1}};
        receipt.batches[0].sections = {0};
        receipt.batches.append(receipt.batches[0]);
        receipt.batches[1].part = 1;
        receipt.batches[1].sections = {1};
        const auto report = importReport(receipt, {}, {});
        QCOMPARE(report.lessonIds(), (QStringList{u"65"_s, u"66"_s}));
        QCOMPARE(report.sections[0].lessonId, u"65"_s);
        QCOMPARE(report.sections[1].lessonId, u"66"_s);
    }

    /// Older journals have the files' names to tell where they belong.
    void placedByName()
    {
        auto receipt = madeUpReceipt();
        for (auto &section : receipt.sections)
            section.content.clear();
        receipt.audio[0].path = u"Section_1/Main_Content_Easy_Hindi.opus"_s;
        receipt.audio[1].path = u"Section_2/zz_Illustration_c_Hindi.opus"_s;
        const auto report = importReport(receipt, {}, {});
        QVERIFY(!report.sections[0].textsKnown);
        QCOMPARE(report.sections[0].audio[0].variant, Variant::EasyHindi);
        QCOMPARE(report.sections[0].audio[0].subsection, QString());
        QCOMPARE(report.sections[1].audio[0].variant, Variant::Hindi);
        QCOMPARE(report.sections[1].audio[0].subsection, u"Illustration C"_s);
        QCOMPARE(report.sections[1].subsections, QStringList{u"Illustration C"_s});
    }
};

GUILESS_TEST(receiptfolder, TestReceiptFolder)
#include "tst_receiptfolder.moc"
