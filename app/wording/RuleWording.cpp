// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/RuleWording.h"

#include <map>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace lessonlift
{

namespace
{

struct RuleWording {
    Q_DECLARE_TR_FUNCTIONS(RuleWording)

public:
    static QString text(const Problem &problem);
    static QString particular(const Problem &problem);
    static QString advice(Rule rule);
};

QString number(const QString &digits)
{
    return QLocale().toString(digits.toLongLong());
}

QString RuleWording::particular(const Problem &problem)
{
    switch (problem.particular) {
    case Particular::None:
        return problem.detail;
    case Particular::NotAFile:
        return tr("it is not a file");
    case Particular::DeadLink:
        return tr("it is a link to nothing");
    case Particular::NoPermission:
        return tr("you may not open it");
    case Particular::NoSuchFolder:
        return tr("there is no such folder");
    case Particular::DamagedAt:
        return tr("it is damaged at byte %1").arg(number(problem.detail));
    case Particular::SomethingFollowsAt:
        return tr("something follows its end, at byte %1").arg(number(problem.detail));
    case Particular::PagesMissingAt:
        return tr("a part is missing in front of byte %1").arg(number(problem.detail));
    case Particular::CutInPageAt:
        return tr("it is cut short in the page at byte %1").arg(number(problem.detail));
    case Particular::EndMissing:
        return tr("its end is missing");
    case Particular::StreamWithoutEnd:
        return tr("the end of a stream in it is missing");
    case Particular::HeadersUnreadable:
        return tr("its headers cannot be read");
    case Particular::CutShortAt:
        return tr("it ends in the middle of what begins at byte %1").arg(number(problem.detail));
    case Particular::NoFrameAt:
        return tr("at byte %1 stands something that is no sound").arg(number(problem.detail));
    case Particular::ZerosOnly:
        return tr("it holds nothing but zeros, as a copy that was not finished does");
    case Particular::ZerosFrom:
        return tr("from byte %1 on it holds nothing but zeros, as a copy that was not finished "
                  "does")
            .arg(number(problem.detail));
    case Particular::LessThanSaid:
        return tr("it holds less sound than its header says");
    case Particular::MoreThanSaid:
        return tr("it holds more sound than its header says, as joined files do");
    case Particular::IndexMissing:
        return tr("its index is missing, as when recording or copying was not finished");
    case Particular::DataMissing:
        return tr("its sound is missing");
    case Particular::IndexBeyond:
        return tr("its index names sound that is not there");
    case Particular::NothingToHear:
        return tr("it has a beginning, but no sound");
    case Particular::PositionsMissing:
        return tr("it does not say how long it plays (its positions in time are missing)");
    case Particular::PositionsWrongAt:
        return tr("its positions in time are wrong at byte %1").arg(number(problem.detail));
    case Particular::TagInFront:
        return tr("a tag (ID3) stands in front of the recording");
    case Particular::TagBehindAt:
        return tr("a tag (ID3, APE or Lyrics3) stands behind the recording, at byte %1")
            .arg(number(problem.detail));
    case Particular::AnotherRecordingAt:
        return tr("another recording begins behind the first one, at byte %1")
            .arg(number(problem.detail));
    case Particular::VideoOnly:
        return tr("it holds only video");
    case Particular::TextOnly:
        return tr("it holds only text");
    case Particular::LooksLike:
        return tr("it looks like %1").arg(problem.detail);
    case Particular::LooksLikeWebPage:
        return tr("it looks like a web page, as a download that went wrong does");
    case Particular::LooksLikeText:
        return tr("it looks like a text");
    case Particular::LargerThanAMebibyte:
        return tr("it is larger than 1 MiB");
    case Particular::NotAnObject:
        return tr("it is not an object ({ … })");
    case Particular::NotAText:
        return tr("“%1” is not a text").arg(problem.detail);
    case Particular::TagsNotAList:
        return tr("“tags” is not a list");
    case Particular::TagNotAText:
        return tr("a tag is not a text");
    }
    Q_UNREACHABLE();
}

QString RuleWording::text(const Problem &problem)
{
    switch (problem.rule) {
    case Rule::NoSections:
        return tr("The folder holds no section.");
    case Rule::DuplicateSection:
        return tr("Two folders for one section; the other is %1.").arg(problem.detail);
    case Rule::EmptySection:
        return tr("The section has neither text nor audio.");
    case Rule::UnreadableFile:
        return tr("Cannot be read: %1.").arg(particular(problem));
    case Rule::LinkOutside:
        return tr("A link that leads out of the lesson folder.");
    case Rule::TextNotUtf8:
        return tr("The text is not UTF-8.");
    case Rule::AudioEmpty:
        return tr("The audio file is empty (0 bytes).");
    case Rule::AudioWrongType:
        if (problem.particular == Particular::None)
            return tr("The file is not what its name says.");
        return tr("The file is not what its name says: %1.").arg(particular(problem));
    case Rule::OpusDamaged:
        return tr("The audio file is damaged or cut short: %1.").arg(particular(problem));
    case Rule::AudioDamaged:
        return tr("The recording is damaged or cut short: %1.").arg(particular(problem));
    case Rule::AudioNotAlone:
        return tr("The file holds more than one whole recording: %1.").arg(particular(problem));
    case Rule::NoAudioTrack:
        if (problem.particular == Particular::None)
            return tr("There is no sound in the file.");
        return tr("There is no sound in the file: %1.").arg(particular(problem));
    case Rule::PlaceTakenTwice:
        return tr("Two files for one place; the other is %1.").arg(problem.detail);
    case Rule::LessonJsonInvalid:
        return tr("lesson.json cannot be understood: %1.").arg(particular(problem));
    case Rule::SectionTooLong:
        return tr("The section's texts are too long for the server (%1 bytes).")
            .arg(number(problem.detail));
    case Rule::FileTooLarge:
        return tr("The file is too large for the server (%1 bytes).").arg(number(problem.detail));
    case Rule::UnknownCategory:
        return tr("The server does not know the category “%1”.").arg(problem.detail);
    case Rule::AudioWithoutText:
        return tr("Audio without its text.");
    case Rule::TextWithoutAudio:
        return tr("Text without its audio.");
    case Rule::EasyMissing:
        return tr("The Easy version is missing, although its neighbours have one.");
    case Rule::IllustrationGap:
        return tr("A gap in the illustrations: %1 is missing.").arg(problem.detail);
    case Rule::SectionGap:
        return tr("A gap in the section numbers before this one: %1.").arg(problem.detail);
    case Rule::UnusedFile:
        return tr("Nothing uses this file.");
    case Rule::NamesAlike:
        return tr("The name differs from “%1” only in case or in its Unicode form.")
            .arg(problem.detail);
    case Rule::ByteOrderMark:
        return tr("The text begins with a byte-order mark; it is left out.");
    case Rule::SameAudio:
        return tr("The same recording as %1.").arg(problem.detail);
    }
    Q_UNREACHABLE();
}

QString RuleWording::advice(Rule rule)
{
    switch (rule) {
    case Rule::NoSections:
        return tr("Choose the folder that holds Section_1, Section_2 and so on.");
    case Rule::DuplicateSection:
        return tr("Keep one of them and move the other one out of the folder.");
    case Rule::EmptySection:
        return tr("Add its files, or remove the folder.");
    case Rule::UnreadableFile:
        return tr("Check that the file exists and that you may read it.");
    case Rule::LinkOutside:
        return tr("Put the file itself in place of the link.");
    case Rule::TextNotUtf8:
        return tr("Save the text as UTF-8.");
    case Rule::AudioNotAlone:
        return tr("Export it again as one recording, with its title in the format's own fields, "
                  "or remove the tag.");
    case Rule::NoAudioTrack:
        return tr("Export the sound, not only the picture or the text.");
    case Rule::AudioDamaged:
        return tr("Copy the file again from where it was made, or record or export it again.");
    case Rule::AudioEmpty:
    case Rule::OpusDamaged:
        return tr("Record or export the file again.");
    case Rule::AudioWrongType:
        return tr("Give the file its right ending, or export it in the format its name says.");
    case Rule::PlaceTakenTwice:
        return tr("Keep one of them.");
    case Rule::LessonJsonInvalid:
        return tr("Correct lesson.json, or remove it.");
    case Rule::SectionTooLong:
        return tr("Shorten the texts, or split the section.");
    case Rule::FileTooLarge:
        return tr("Export the recording in a smaller format.");
    case Rule::UnknownCategory:
        return tr("Choose one of the server's categories.");
    case Rule::AudioWithoutText:
        return tr("Add the text, if there is one.");
    case Rule::TextWithoutAudio:
        return tr("Add the recording, if there is one.");
    case Rule::EasyMissing:
        return tr("Add the Easy version, if it was forgotten.");
    case Rule::IllustrationGap:
    case Rule::SectionGap:
        return tr("Add what is missing, if it was forgotten.");
    case Rule::UnusedFile:
        return tr("It is not sent. Check that its name is right.");
    case Rule::NamesAlike:
        return tr("Rename or remove one of them.");
    case Rule::ByteOrderMark:
        return tr("Nothing needs to be done.");
    case Rule::SameAudio:
        return tr("Check that each recording stands in its right place.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString problemText(const Problem &problem)
{
    return RuleWording::text(problem);
}

QString problemAdvice(Rule rule)
{
    return RuleWording::advice(rule);
}

QList<ProblemGroup> grouped(const Problems &problems)
{
    std::map<Rule, QList<ProblemGroup>> byRule; // the enum's order: errors first
    std::map<Rule, QHash<QString, qsizetype>> places;
    for (const auto &problem : problems) {
        auto &groups = byRule[problem.rule];
        auto &known = places[problem.rule];
        const auto text = problemText(problem);
        if (!known.contains(text)) {
            known.insert(text, groups.size());
            groups.append(ProblemGroup{problem.rule, {}});
        }
        groups[known.value(text)].problems.append(problem);
    }
    QList<ProblemGroup> all;
    for (const auto &[rule, groups] : byRule)
        all.append(groups);
    return all;
}

} // namespace lessonlift
