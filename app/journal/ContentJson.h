// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/ImportRecord.h"

namespace lessonlift
{

/// As it stands in the journal; empty for nothing, and nothing for what cannot be read.
[[nodiscard]] QString contentText(const QList<ContentRecord> &content);
[[nodiscard]] QList<ContentRecord> contentFromText(const QString &text);

} // namespace lessonlift
