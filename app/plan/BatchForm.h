// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/MultipartForm.h"
#include "lesson/LessonFolder.h"
#include "plan/NextBatch.h"

#include <QJsonArray>

namespace lessonlift
{

/// Title, head title, description, category and tags, as far as there are any (contract: POST /).
void addMetadata(MultipartForm &form, const LessonFolder &folder);

/// The field `sections` and the audio parts of a batch. `before` is what stands in the array
/// ahead of them: empty for create and append, where indexes count from 0; for a whole-array PUT
/// the sections already on the server, so that the indexes are absolute.
void addSections(MultipartForm &form, const LessonFolder &folder, const Batch &batch,
                 const QJsonArray &before = {});

} // namespace lessonlift
