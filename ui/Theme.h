// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPalette>

namespace lessonlift
{

enum class Scheme { System, Light, Dark };

/// What a coloured word or picture means. Never said by colour alone.
enum class Tone { Accent, Good, Warning, Bad, Quiet };

/// Calm greys and one accent, all roles and groups. Text has a contrast of 4.5:1 or more on what
/// it stands on, disabled text 3:1 (tests/ui/tst_theme).
[[nodiscard]] QPalette themePalette(bool dark);

/// The same for lists, tables and trees: what is chosen is tinted, so that the colours of its words
/// and bars stay what they are.
[[nodiscard]] QPalette rowPalette(QPalette palette);

/// Qt's Fusion in the light or the dark palette; System: as the desktop's own palette is.
void applyScheme(Scheme scheme);

[[nodiscard]] bool isDark(const QPalette &palette);
/// Readable as text on Base, AlternateBase, Window and Button of such a palette.
[[nodiscard]] QColor stateColour(Tone tone, const QPalette &palette);

} // namespace lessonlift
