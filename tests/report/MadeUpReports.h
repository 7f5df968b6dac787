// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/Report.h"

namespace lessonlift::testing
{

/// Where the folders of these reports stand.
inline const QString madeUpHome = QStringLiteral("/home/anna");

/// An import of two sections (the second with an illustration) with every field filled, as the
/// journal tells it. said: stands in each text that comes from a folder, a server or a person.
[[nodiscard]] Receipt madeUpReceipt(const QString &said = {});
[[nodiscard]] Report madeUpImport(const QString &said = {});
/// A verification of the same lesson: the first section has another text and a cut file, the
/// second is missing, a third is a stranger's.
[[nodiscard]] Report madeUpVerification(const QString &said = {});

} // namespace lessonlift::testing
