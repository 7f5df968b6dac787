// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace lessonlift
{

/// For what is passed on to others: "~" in place of the home folder, wherever it stands in the
/// text.
[[nodiscard]] QString withoutHome(const QString &text);

/// "Contracts/ICA 1872": a folder and the one it is in.
[[nodiscard]] QString shortPath(const QString &path);

} // namespace lessonlift
