// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/RuleWording.h"

#include "wording/NameWording.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct RuleWording {
    Q_DECLARE_TR_FUNCTIONS(RuleWording)

public:
    static QString text(const Problem &problem);
    static QString particular(const Problem &problem);
    static QString place(const Problem &problem);
    static QString seen(const Problem &problem);
    static QString advice(const Problem &problem);
    static QString line(const ProblemGroup &group);
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
    case Particular::NotAFolder:
        return tr("it is a file, not a folder");
    case Particular::NameNotUtf8:
        return tr("its name is not UTF-8 (“%1”)").arg(problem.detail);
    case Particular::Utf16WithMark:
        return tr("it is UTF-16, as its byte-order mark says");
    case Particular::Utf16WithoutMark:
        return tr("it looks like UTF-16 without a byte-order mark");
    case Particular::Utf32:
        return tr("it looks like UTF-32");
    case Particular::NothingButZeros:
        return tr("it holds nothing else, as after a power cut or on a full disk");
    case Particular::HoldsZeros:
        return tr("“%1” holds the character U+0000").arg(problem.detail);
    case Particular::HoldsHalfACharacter:
        return tr("“%1” holds half of a character (a surrogate without the other)")
            .arg(problem.detail);
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
    case Particular::KeyTwice:
        return tr("“%1” is written twice").arg(problem.detail);
    case Particular::UnknownEscape:
        return tr("“%1” means nothing there; a backslash itself is written “\\\\”")
            .arg(problem.detail);
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

/// Where in the file; empty where that is not known.
QString RuleWording::place(const Problem &problem)
{
    if (problem.line == 0)
        return {};
    const auto line = QLocale().toString(problem.line);
    return problem.column == 0
               ? tr("line %1").arg(line)
               : tr("line %1, column %2").arg(line, QLocale().toString(problem.column));
}

/// What is seen, and where; empty where there is nothing more to say.
QString RuleWording::seen(const Problem &problem)
{
    QStringList parts;
    if (problem.particular != Particular::None || problem.rule == Rule::LessonJsonInvalid)
        parts.append(particular(problem));
    parts.append(place(problem));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString RuleWording::text(const Problem &problem)
{
    switch (problem.rule) {
    case Rule::NoSections:
        return tr("The folder holds no section.");
    case Rule::DuplicateSection:
        return tr("Two folders for one section; the other is %1.").arg(nameText(problem.detail));
    case Rule::EmptySection:
        return tr("The section has neither text nor audio.");
    case Rule::UnreadableFile:
        return tr("Cannot be read: %1.").arg(particular(problem));
    case Rule::NameNotTaken:
        return problem.detail.isEmpty()
                   ? tr("The name looks like a section's, but is not taken as it stands.")
                   : tr("The name looks like “%1”, but is not taken as it stands.")
                         .arg(problem.detail);
    case Rule::TextHoldsZeros:
        return seen(problem).isEmpty()
                   ? tr("The text holds characters U+0000 (%1).").arg(number(problem.detail))
                   : tr("The text holds characters U+0000 (%1): %2.")
                         .arg(number(problem.detail), seen(problem));
    case Rule::LessonTooLong:
        return tr("The lesson's texts are too long for the server (%1 bytes, of 16 MiB at most).")
            .arg(number(problem.detail));
    case Rule::LinkOutside:
        return tr("A link that leads out of the lesson folder.");
    case Rule::TextNotUtf8:
        return seen(problem).isEmpty() ? tr("The text is not UTF-8.")
                                       : tr("The text is not UTF-8: %1.").arg(seen(problem));
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
        return tr("Two files for one place; the other is %1.").arg(nameText(problem.detail));
    case Rule::LessonJsonInvalid:
        return tr("lesson.json cannot be understood: %1.").arg(seen(problem));
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
        return tr("The same recording as %1.").arg(nameText(problem.detail));
    case Rule::ControlCharacters:
        return problem.line == 0
                   ? tr("The text holds the control character %1.").arg(problem.detail)
                   : tr("The text holds the control character %1, %2.")
                         .arg(problem.detail, place(problem));
    case Rule::UnknownKey:
        return problem.line == 0
                   ? tr("Nothing uses the key “%1”.").arg(problem.detail)
                   : tr("Nothing uses the key “%1”, %2.").arg(problem.detail, place(problem));
    case Rule::SameTitle:
        return tr("Another lesson has the same title: %1.").arg(nameText(problem.detail));
    }
    Q_UNREACHABLE();
}

QString RuleWording::advice(const Problem &problem)
{
    if (problem.particular == Particular::NameNotUtf8)
        return tr("Rename it with letters that every program can read.");
    if (problem.particular == Particular::NotAFolder)
        return tr("Choose the folder that holds it.");
    switch (problem.rule) {
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
    case Rule::NameNotTaken:
        return tr("Rename it, or move it out of the lesson folder: as it is, it would be left "
                  "out.");
    case Rule::TextHoldsZeros:
        return tr("Write the text anew, or put an older copy in its place.");
    case Rule::LessonTooLong:
        return tr("Split the lesson into two folders.");
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
    case Rule::ControlCharacters:
        return tr("It is sent as it is. Remove it, unless it is meant.");
    case Rule::UnknownKey:
        return tr("Check how it is spelt; known are title, headTitle, description, category and "
                  "tags.");
    case Rule::SameTitle:
        return tr("Give one of them another title, unless both are meant.");
    }
    Q_UNREACHABLE();
}

QString RuleWording::line(const ProblemGroup &group)
{
    const auto &first = group.problems.first();
    const auto more = static_cast<int>(group.problems.size()) - 1;
    const auto what = problemText(first) + u' ' + problemAdvice(first);
    if (first.file == "."_L1) // the folder itself, which stands beside it
        return what;
    const auto name = nameText(first.file);
    return more == 0 ? tr("%1: %2", "a file, what is wrong with it").arg(name, what)
                     : tr("%1 and %Ln more: %2", "a file, how many more, what is wrong", more)
                           .arg(name, what);
}

} // namespace

QStringList problemLines(const Problems &problems, int most)
{
    QStringList lines;
    const auto groups = grouped(problems);
    for (const auto &group : groups.first(std::min<qsizetype>(most, groups.size())))
        lines.append(RuleWording::line(group));
    if (const auto rest = groups.size() - lines.size(); rest > 0)
        lines.append(
            RuleWording::tr("%Ln more kind(s) of problems", nullptr, static_cast<int>(rest)));
    return lines;
}

QString problemText(const Problem &problem)
{
    return RuleWording::text(problem);
}

QString problemFile(const Problem &problem, const QString &folder)
{
    if (problem.rule == Rule::NameNotTaken)
        return quotedName(problem.file);
    return nameText(problem.file == "."_L1 ? folder : problem.file);
}

QString problemAdvice(const Problem &problem)
{
    return RuleWording::advice(problem);
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
