// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/ResumeImports.h"

namespace lessonlift
{

/// Which import goes on when a folder is to be taken to a server: the same answer for whoever asks,
/// window or command line, done with the options typed now.
///
/// - A repair: the repair of that lesson from this folder that is not finished.
/// - Without a lesson named: the import of this folder to this server that is not finished.
/// - With one: the import, not finished, that fills that very lesson from this folder.
/// - Else a new one, with an id of its own.
///
/// What is typed is about the folder as it is now. So an import of which nothing was sent, a repair
/// and one whose lesson is named do without sections that were there when it was begun; any other
/// that has lost some ends in SectionsVanished.
[[nodiscard]] Result<ResumableImport> importToGoOn(Journal &journal, const QString &server,
                                                   const LessonFolder &folder,
                                                   const UploadOptions &typed);

} // namespace lessonlift
