// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Cancellation.h"
#include "upload/ScanLesson.h"

namespace lessonlift
{

/// Scans a folder that is to be compared, not sent: a category that only its server knows is no
/// obstacle. Only a cancel ends it in an Error.
[[nodiscard]] QCoro::Task<Result<ScanResult>> scanToVerify(QString path, UploadOptions options,
                                                           Cancellation &cancel);

} // namespace lessonlift
