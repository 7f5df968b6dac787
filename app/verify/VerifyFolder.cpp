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

Error contentProblems(const ScanResult &scan)
{
    const auto &problems = scan.problems;
    Error error;
    error.kind = Kind::ContentProblems;
    const auto first = std::ranges::find_if(
        problems, [](const Problem &p) { return severityOf(p.rule) == Severity::Error; });
    if (first != problems.cend())
        error.detail = ruleName(first->rule) + u": "_s +
                       (first->file == "."_L1 ? scan.folder.path : first->file);
    return error;
}

} // namespace lessonlift
