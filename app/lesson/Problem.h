// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QString>

// A namespace of its own, so that its names are known at run time (one such namespace a file).
namespace lessonlift::rules
{
Q_NAMESPACE

/// One enumerator per rule of a lesson folder. The names are "rule" in the JSON of `check`.
enum class Rule {
    // these stop the lesson
    NoSections,
    DuplicateSection,
    EmptySection,
    UnreadableFile,
    LinkOutside,
    TextNotUtf8,
    AudioEmpty,
    AudioWrongType,
    OpusDamaged,
    AudioDamaged,
    AudioNotAlone,
    NoAudioTrack,
    PlaceTakenTwice,
    LessonJsonInvalid,
    SectionTooLong,
    FileTooLarge,
    UnknownCategory,
    NameNotTaken,
    TextHoldsZeros,
    LessonTooLong,
    // these warn
    AudioWithoutText,
    TextWithoutAudio,
    EasyMissing,
    IllustrationGap,
    SectionGap,
    UnusedFile,
    NamesAlike,
    ByteOrderMark,
    SameAudio,
    ControlCharacters,
    UnknownKey,
    SameTitle
};
Q_ENUM_NS(Rule)
} // namespace lessonlift::rules

namespace lessonlift
{
using rules::Rule;

enum class Severity { Error, Warning };

/// What exactly breaks a rule that can be broken in several ways.
enum class Particular {
    None, ///< the detail says it, or there is nothing more to say
    // UnreadableFile
    NotAFile,
    DeadLink,
    NoPermission,
    NoSuchFolder,
    NotAFolder,
    NameNotUtf8, ///< the detail is the name, with numbers for the wrong bytes
    // TextNotUtf8, LessonJsonInvalid
    Utf16WithMark,
    Utf16WithoutMark,
    Utf32,
    // TextHoldsZeros
    NothingButZeros,
    // of recordings; the detail of those with At or From is a byte's number
    DamagedAt,
    SomethingFollowsAt,
    PagesMissingAt,
    CutInPageAt,
    EndMissing,
    StreamWithoutEnd,
    HeadersUnreadable,
    CutShortAt,
    NoFrameAt,
    ZerosOnly,
    ZerosFrom,
    LessThanSaid,
    MoreThanSaid,
    IndexMissing,
    DataMissing,
    IndexBeyond,
    NothingToHear,
    PositionsMissing,
    PositionsWrongAt,
    TagInFront,
    TagBehindAt,
    AnotherRecordingAt,
    VideoOnly,
    TextOnly,
    LooksLike, ///< the detail is a format's name
    LooksLikeWebPage,
    LooksLikeText,
    // LessonJsonInvalid; the detail of the first three is a key, of the fourth what is written
    HoldsZeros,
    HoldsHalfACharacter,
    KeyTwice,
    UnknownEscape,
    LargerThanAMebibyte,
    NotAnObject,
    NotAText,
    TagsNotAList,
    TagNotAText
};

struct Problem {
    Rule rule = Rule::NoSections;
    QString file;   ///< relative to the lesson folder; "." for the folder itself
    QString detail; ///< a name, a number, what the system said
    Particular particular = Particular::None;
    int line = 0;   ///< in the file, from 1; 0: not of one line
    int column = 0; ///< in the line, in characters from 1; 0: of all of it

    bool operator==(const Problem &) const = default;
};
using Problems = QList<Problem>;

[[nodiscard]] Severity severityOf(Rule rule);
[[nodiscard]] QString ruleName(Rule rule);
/// True when one of them stops the lesson.
[[nodiscard]] bool blocks(const Problems &problems);

} // namespace lessonlift
