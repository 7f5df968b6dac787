// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compare/Comparison.h"
#include "journal/ImportRecord.h"

#include <map>
#include <QMetaType>

namespace lessonlift
{

/// How an audio file or a section stands on the server, as far as LessonLift has seen.
enum class There {
    Unknown, ///< nobody has looked yet
    Missing,
    Listed,   ///< the lesson names it; not yet looked for
    Served,   ///< looked for and there (of a section: with all its audio)
    Damaged,  ///< listed, but not (all) served or not (all) named
    Different ///< another text or recording: a person must choose
};

struct AudioLine {
    QString path; ///< relative to the lesson folder
    qint64 size = 0;
    There there = There::Unknown;
    bool operator==(const AudioLine &) const = default;
};

struct SectionLine {
    QString title;
    int texts = -1;           ///< -1: not known without reading the folder
    qsizetype characters = 0; ///< of all its texts
    There there = There::Unknown;
    QList<AudioLine> audio;
    bool operator==(const SectionLine &) const = default;
};

/// The sections of one lesson, here and on the server, as a value for the window.
struct LessonSections {
    QString importId;
    QList<SectionLine> lines; ///< in the folder's order
    bool operator==(const LessonSections &) const = default;
};

/// What a running upload has seen last: each part's sections in the folder's order (part 0: the
/// whole lesson), and the audio files, by path, that were looked for and found.
struct LastLook {
    std::map<int, QList<SectionState>> parts;
    QSet<QString> served;
};

[[nodiscard]] LessonSections sectionsOf(const LessonFolder &folder, const LastLook &look);
/// As the journal knows them, for a lesson that is not at work.
[[nodiscard]] LessonSections sectionsOf(const QList<JournaledSection> &sections);

} // namespace lessonlift

Q_DECLARE_METATYPE(lessonlift::LessonSections)
