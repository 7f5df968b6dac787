// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "verify/Verification.h"

namespace lessonlift
{

/// One text or one audio file of a section, here and on the server: a row below its section's.
struct FindingPart {
    Finding finding = Finding::same;
    QString subsection; ///< its title; empty: the section's own
    Variant variant = Variant::English;
    std::optional<TextFinding> text;   ///< either this, same or not, ...
    std::optional<AudioFinding> audio; ///< ... or this
};

/// All of a section: the folder's, then what only the server has. local: null where there is none.
[[nodiscard]] QList<FindingPart> findingParts(const SectionFindings &section, const Section *local);

// What a row says of it.
[[nodiscard]] QString partName(const FindingPart &part);
[[nodiscard]] QString partHere(const FindingPart &part);
[[nodiscard]] QString partThere(const FindingPart &part);

} // namespace lessonlift
