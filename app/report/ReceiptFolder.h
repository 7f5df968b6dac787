// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "report/Report.h"
#include "server/RemoteLesson.h"

namespace lessonlift
{

/// What a receipt says should be there, as a folder that can be compared with a lesson. It holds
/// the texts' hashes only: a text of the lesson with the right hash stands in the folder as it is
/// there, any other as its hash, which no text equals. Where the hashes are not known, the texts
/// are taken as they are there: addUnknown() says so afterwards.
[[nodiscard]] LessonFolder receiptFolder(const QList<ReportSection> &sections,
                                         const RemoteLesson &remote);

/// Unverifiable instead of same, where the texts could not be compared.
void addUnknown(Verification &verification, const QList<ReportSection> &sections);

} // namespace lessonlift
