// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/LessonFolder.h"

#include <compare>

namespace lessonlift
{

/// "Section_19A" -> {19, "A"}. Orders by number, then by letter.
struct SectionNumber {
    qint64 number = 0;
    QString letter; ///< upper case, often empty

    [[nodiscard]] QString title() const; ///< "Section 19A"
    bool operator==(const SectionNumber &) const = default;
    [[nodiscard]] bool operator<(const SectionNumber &other) const
    {
        return number != other.number ? number < other.number : letter < other.letter;
    }
};

/// Case and leading zeros are forgiven, so that "section_03" is seen to be a second Section 3.
[[nodiscard]] std::optional<SectionNumber> parseSectionFolder(const QString &name);

/// Where in a section a file belongs, by its name (LESSON FOLDER: the table of names).
struct ContentFileName {
    QString illustration; ///< "A"; empty for the section itself
    Variant variant = Variant::English;
    bool isAudio = false;

    bool operator==(const ContentFileName &) const = default;
};
[[nodiscard]] std::optional<ContentFileName> parseContentFile(const QString &name);

/// The name such a file would have, e.g. to say which one is missing. Audio as ".opus".
[[nodiscard]] QString contentFileName(const ContentFileName &place);

/// The type the server accepts for this ending ("opus" goes as audio/ogg); empty if not audio.
[[nodiscard]] QString audioMimeType(const QString &fileName);

/// A name as a person reads it: NFKC, without invisible signs and outer white space, small letters,
/// and the digits 0 to 9 for those of every script.
[[nodiscard]] QString foldedName(const QString &name);
/// Of a folder's name that is no section's but is read as one ("Section_4 ", "Section_1.1"): the
/// name that is meant, empty where that cannot be told. Nothing for any other name.
[[nodiscard]] std::optional<QString> nearSectionFolder(const QString &name);
/// The same of a file in a section ("main_content.txt", "Main_Content.opus ").
[[nodiscard]] std::optional<QString> nearContentFile(const QString &name);

/// Files that file managers leave behind, and hidden ones: passed in silence.
[[nodiscard]] bool isLitter(const QString &name);
/// Folders that systems and file servers make for themselves: passed in silence wherever they are.
[[nodiscard]] bool isSystemFolder(const QString &name);

} // namespace lessonlift
