// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/VerifyFolder.h"

#include "plan/CheckLimits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

QCoro::Task<Result<ScanResult>> scanToVerify(QString path, UploadOptions options,
                                             Cancellation &cancel)
{
    auto scanned = co_await scanLesson(path, options, knownCategories(), cancel);
    if (scanned)
        scanned->problems.removeIf(
            [](const Problem &p) { return p.rule == Rule::UnknownCategory; });
    co_return scanned;
}

} // namespace lessonlift
