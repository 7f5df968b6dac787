// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ScanLesson.h"

#include "base/Elsewhere.h"
#include "plan/CheckLimits.h"
#include "upload/ScanStore.h"

#include <algorithm>
#include <QFuture>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace lessonlift
{

QCoro::Task<Result<ScanResult>> scanLesson(QString path, UploadOptions options,
                                           QStringList categories, Cancellation &cancel)
{
    // Not the future's own watcher: that would be told of each step, and a folder of small lessons
    // has thousands.
    const auto promise = std::make_shared<QPromise<ScanResult>>();
    QObject here;
    QObject::connect(&cancel, &Cancellation::requested, &here,
                     [promise] { promise->future().cancel(); });
    const std::function<std::optional<ScanResult>(const std::function<bool()> &)> scan =
        [promise, path](const std::function<bool()> & /*isLeft*/) {
            promise->start();
            if (!promise->isCanceled())
                rescanFolder(*promise, path, ScanStore::usualPlace());
            promise->finish();
            auto future = promise->future();
            return future.resultCount() > 0 ? std::optional(future.takeResult()) : std::nullopt;
        };
    auto scanned = co_await elsewhere(busyThreads(), scan, cancel);
    if (!scanned || !*scanned)
        co_return tl::unexpected<Error>(cancel.error());
    auto &result = **scanned;
    result.folder = withOptions(std::move(result.folder), options);
    result.problems.append(checkLimits(result.folder, options.limits, categories));
    co_return std::move(result);
}

QCoro::Task<Result<ScanResult>> scanFromDisk(QString path, UploadOptions options,
                                             Cancellation &cancel)
{
    co_return co_await scanLesson(path, options, knownCategories(), cancel);
}

Error contentProblems(const ScanResult &scan)
{
    const auto &problems = scan.problems;
    Error error;
    error.kind = Kind::ContentProblems;
    const auto first = std::ranges::find_if(
        problems, [](const Problem &p) { return severityOf(p.rule) == Severity::Error; });
    if (first != problems.cend())
        error.detail = first->file == "."_L1 ? scan.folder.path : first->file;
    return error;
}

} // namespace lessonlift
