// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ScanLesson.h"

#include "base/Waker.h"
#include "plan/CheckLimits.h"
#include "upload/ScanStore.h"

#include <algorithm>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace lessonlift
{

QCoro::Task<Result<ScanResult>> scanLesson(QString path, UploadOptions options,
                                           QStringList categories, Cancellation &cancel)
{
    Waker ended;
    QObject here;
    QPromise<ScanResult> promise;
    auto scan = promise.future();
    QObject::connect(&cancel, &Cancellation::requested, &here, [&scan] { scan.cancel(); });
    // One word, at its end: a watcher of the future would be told of each step, and a folder of
    // small lessons has thousands.
    QThreadPool::globalInstance()->start([&] {
        promise.start();
        if (!promise.isCanceled())
            rescanFolder(promise, path, ScanStore::usualPlace());
        promise.finish();
        QMetaObject::invokeMethod(
            &here, [&ended] { ended.wake(); }, Qt::QueuedConnection);
    });
    co_await ended.woken();
    if (cancel.isRequested() || scan.resultCount() == 0)
        co_return tl::unexpected<Error>(cancel.error());
    auto result = scan.takeResult();
    result.folder = withOptions(std::move(result.folder), options);
    result.problems.append(checkLimits(result.folder, options.limits, categories));
    co_return result;
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
        error.detail = ruleName(first->rule) + u": "_s +
                       (first->file == "."_L1 ? scan.folder.path : first->file);
    return error;
}

} // namespace lessonlift
