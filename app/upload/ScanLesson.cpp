// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ScanLesson.h"

#include "base/Waker.h"
#include "plan/CheckLimits.h"
#include "upload/ScanStore.h"

#include <algorithm>
#include <QFutureWatcher>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace lessonlift
{

QCoro::Task<Result<ScanResult>> scanLesson(QString path, UploadOptions options,
                                           QStringList categories, Cancellation &cancel,
                                           ScanProgress progress)
{
    Waker finished;
    QFutureWatcher<ScanResult> watcher;
    QObject::connect(&watcher, &QFutureWatcher<ScanResult>::finished, &watcher,
                     [&finished] { finished.wake(); });
    if (progress)
        QObject::connect(&watcher, &QFutureWatcher<ScanResult>::progressValueChanged, &watcher,
                         [&](int done) { progress(done, watcher.progressMaximum()); });
    QObject::connect(&cancel, &Cancellation::requested, &watcher, [&watcher] { watcher.cancel(); });
    watcher.setFuture(QtConcurrent::run(&rescanFolder, path, ScanStore::usualPlace()));
    co_await finished.woken();
    watcher.waitForFinished();
    if (cancel.isRequested() || watcher.future().resultCount() == 0)
        co_return tl::unexpected<Error>(cancel.error());
    auto result = watcher.result();
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
