// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/Disk.h"

#include "base/Elsewhere.h"
#include "upload/KeepInFile.h"

namespace lessonlift
{

QCoro::Task<Result<PinsNow>> lookOnDisk(QString folder, Pins pins, Closeness how,
                                        Cancellation &cancel)
{
    const std::function<Result<PinsNow>(const std::function<bool()> &)> look =
        [folder, pins, how](const std::function<bool()> &isLeft) {
            return lookAtPins(folder, pins, how, isLeft);
        };
    const auto looked = co_await elsewhere(waitingThreads(), look, cancel);
    if (!looked)
        co_return tl::unexpected<Error>(cancel.error());
    co_return *looked;
}

QCoro::Task<Result<std::unique_ptr<FileLock>>> lockOnDisk(QString key, Cancellation &cancel)
{
    using Locked = Result<std::unique_ptr<FileLock>>;
    const std::function<Locked(const std::function<bool()> &)> lock =
        [key](const std::function<bool()> & /*isLeft*/) { return Lease::lock(key); };
    auto locked = co_await elsewhere(waitingThreads(), lock, cancel);
    if (!locked)
        co_return tl::unexpected<Error>(cancel.error());
    co_return std::move(*locked);
}

QCoro::Task<Result<void>> keepOnDisk(QString path, QJsonObject lesson, QJsonObject before,
                                     Cancellation &cancel)
{
    const std::function<Result<void>(const std::function<bool()> &)> keep =
        [=](const std::function<bool()> & /*isLeft*/) { return keepInFile(path, lesson, before); };
    const auto kept = co_await elsewhere(waitingThreads(), keep, cancel);
    if (!kept)
        co_return tl::unexpected<Error>(cancel.error());
    co_return *kept;
}

} // namespace lessonlift
