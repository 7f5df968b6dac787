// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/RemoveLesson.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QCoro::Task<Result<void>> removeOnce(Lane &lane, QString lessonId, QString kind, int part)
{
    const auto batch = co_await lane.intend(kind, part);
    if (!batch)
        co_return tl::unexpected<Error>(batch.error());
    lane.noteCreated({}); // that it is not there is as it should be, from now on
    const auto removed = co_await lane.client().remove(lessonId);
    std::optional<Error> error;
    if (!removed && removed.error().kind != Kind::LessonGone)
        error = removed.error();
    const auto concluded = lane.conclude(*batch, error);
    if (!concluded)
        co_return concluded;
    if (error)
        co_return tl::unexpected<Error>(*error);
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> removeLesson(Lane &lane, QString lessonId, QString kind, int part)
{
    int attempt = 0;
    while (true) {
        const auto removed = co_await removeOnce(lane, lessonId, kind, part);
        if (removed)
            co_return removed;
        const auto error = removed.error();
        if (error.doubtful) {
            const Lane::CarriedOut neverWithIt = [](const RemoteLesson &) { return false; };
            const auto looked = co_await lane.lookAfterDoubt(lessonId, neverWithIt);
            if (!looked && looked.error().kind == Kind::LessonGone)
                co_return Result<void>();
            if (!looked)
                co_return tl::unexpected<Error>(looked.error());
        }
        const auto again = co_await lane.recover(error, attempt);
        if (!again)
            co_return again;
    }
}

QCoro::Task<Result<void>> removeIfEmpty(Lane &lane, QString lessonId, int part)
{
    auto remote = co_await lane.look(lessonId);
    if (remote) // one answer that tells of no sections proves nothing
        remote = co_await lane.lookTwice(std::move(*remote));
    if (!remote && remote.error().kind == Kind::LessonGone)
        co_return Result<void>();
    if (!remote)
        co_return tl::unexpected<Error>(remote.error());
    if (!remote->sections.isEmpty() || remote->totalSections > 0)
        co_return Result<void>();
    co_return co_await removeLesson(lane, lessonId, u"delete"_s, part);
}

} // namespace lessonlift
