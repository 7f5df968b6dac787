// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ScanLesson.h"

#include "base/Waker.h"
#include "plan/CheckLimits.h"
#include "upload/ScanStore.h"

#include <QFutureWatcher>
#include <QtConcurrent>

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

} // namespace lessonlift
