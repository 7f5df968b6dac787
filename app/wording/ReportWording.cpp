// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/ReportWording.h"

#include "wording/FigureWording.h"
#include "wording/FindingWording.h"

#include <cstdlib>
#include <QCoreApplication>
#include <QLocale>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct ReportWording {
    Q_DECLARE_TR_FUNCTIONS(ReportWording)

public:
    static ReceiptPart lesson(const Verification &verification);
    static ReceiptPart findings(const Verification &verification);
    static ReportWords words(const QString &version, const QDateTime &madeAt);
};

ReceiptPart ReportWording::lesson(const Verification &verification)
{
    return {tr("Lesson"),
            {{tr("Title"), verification.title},
             {tr("Folder"), verification.folder},
             {tr("Server"), verification.server},
             {tr("Lesson ID"), verification.lessonId},
             {tr("Looked at"), momentText(verification.at)},
             {tr("How thoroughly"), levelText(verification.level)},
             {tr("Time"), durationText(verification.milliseconds)},
             {tr("Requests"), QLocale().toString(verification.requests)}}};
}

ReceiptPart ReportWording::findings(const Verification &verification)
{
    ReceiptPart part{tr("Findings"), {{tr("Result"), wholeText(verification)}}};
    const auto counts = verification.summary();
    const auto names = QMetaEnum::fromType<Finding>();
    for (int i = 0; i < names.keyCount(); ++i) {
        const auto finding = static_cast<Finding>(names.value(i));
        if (const int count = counts.value(findingName(finding)); count > 0)
            part.lines.append({findingText(finding), tr("%n section(s)", nullptr, count)});
    }
    if (!verification.totalsRight)
        part.lines.append({tr("Totals"), tr("The server's own counts are not right.")});
    return part;
}

ReportWords ReportWording::words(const QString &version, const QDateTime &madeAt)
{
    ReportWords words;
    words.sections = tr("Sections, texts and audio files");
    words.columns = {tr("What"),    tr("File"),    tr("Size"),
                     tr("SHA-256"), tr("Address"), tr("Result")};
    words.none = tr("No section is known.");
    words.textUnknown = tr("The hashes of this section's texts are not known: it was begun by an "
                           "older LessonLift.");
    words.seal = tr("Seal");
    words.sealText =
        tr("This is the SHA-256 of the same receipt in its JSON form. “lessonlift-cli verify "
           "--receipt” looks whether that file still agrees with it, and whether the lesson still "
           "agrees with the file. The seal shows a change by accident or without care. It does not "
           "stop a forger: anyone who changes the receipt on purpose can make a new seal. Whoever "
           "needs more keeps the seal in another place than the receipt.");
    const auto zone = QTime(0, 0).addSecs(std::abs(madeAt.toLocalTime().offsetFromUtc()));
    const auto sign = madeAt.toLocalTime().offsetFromUtc() < 0 ? u"\u2212"_s : u"+"_s;
    words.made = tr("Made by LessonLift %1 on %2. Times are those of UTC%3.", "version, time, zone")
                     .arg(version, momentText(madeAt), sign + zone.toString(u"HH:mm"_s));
    return words;
}

} // namespace

QString verificationTitle()
{
    return ReportWording::tr("LessonLift: receipt of a verification");
}

QList<ReceiptPart> verificationHead(const Verification &verification)
{
    return {ReportWording::lesson(verification), ReportWording::findings(verification)};
}

ReportWords reportWords(const QString &version, const QDateTime &madeAt)
{
    return ReportWording::words(version, madeAt);
}

QString textKindText(Variant variant)
{
    return ReportWording::tr("Text, %1", "English, ...").arg(variantText(variant));
}

QString audioKindText(Variant variant)
{
    return ReportWording::tr("Audio, %1", "English, ...").arg(variantText(variant));
}

QString sectionStateText(const QString &state)
{
    return state == "sent"_L1 ? ReportWording::tr("Sent") : ReportWording::tr("Not sent");
}

QString audioConfirmedText(const QDateTime &confirmedAt)
{
    return confirmedAt.isValid()
               ? ReportWording::tr("Confirmed %1", "a time").arg(momentText(confirmedAt))
               : ReportWording::tr("Not confirmed");
}

QString sealBrokenText()
{
    return ReportWording::tr("This receipt was altered after it was made: its seal does not fit. "
                             "What it says of the lesson may be untrue.");
}

QString brokenReceiptText(const QString &file)
{
    return ReportWording::tr("%1 was altered or damaged: it cannot be read as a receipt any more, "
                             "so nothing can be compared with it.")
        .arg(file);
}

QString noReceiptText(const QString &file)
{
    return ReportWording::tr("%1 is not a receipt of LessonLift in its JSON form.").arg(file);
}

} // namespace lessonlift
