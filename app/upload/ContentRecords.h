// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/ImportRecord.h"
#include "lesson/LessonFolder.h"

namespace lessonlift
{

/// Of a section, as the journal and receipts keep it: its own content first, then that of its
/// illustrations in order. Texts by their hash: enough to know them again.
[[nodiscard]] QList<ContentRecord> contentRecords(const Section &section);

/// See journal/ContentKey.h. Empty for a folder that was not read. Hashes every text: some
/// milliseconds for a large lesson.
[[nodiscard]] QByteArray contentKey(const LessonFolder &folder);

} // namespace lessonlift
