// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

namespace lessonlift::testing
{

/// Keys, and what they stand for.
using Keys = QHash<QString, QStringList>;

/// Of the actions, shortcuts and buttons that are there at the same time; those that count in one
/// widget only are left out.
[[nodiscard]] Keys shortcutsOf(const QWidget &window);
/// The letters after Alt that can be seen.
[[nodiscard]] Keys lettersOf(const QWidget &window);
/// Where one key stands for several things, in words.
[[nodiscard]] QStringList clashes(const Keys &keys);

/// What Tab ought to reach.
[[nodiscard]] QWidgetList tabStops(const QWidget &window);
/// What it does reach, from the first until it comes back (or never does).
[[nodiscard]] QWidgetList tabWalk(QWidget &window);
/// Against the direction of reading: upwards, or to the left in the same line.
[[nodiscard]] bool goesBack(const QWidget &from, const QWidget &to);

} // namespace lessonlift::testing
