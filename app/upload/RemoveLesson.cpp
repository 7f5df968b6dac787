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

/// What came of a try that failed: true, and the lesson is gone; else it may be tried again.
QCoro::Task<Result<bool>> isGoneAfter(Lane &lane, QString lessonId, Error error, int &attempt)
{
    if (error.doubtful) {
        const Lane::CarriedOut neverWithIt = [](const RemoteLesson &) { return false; };
        const auto looked = co_await lane.lookAfterDoubt(lessonId, neverWithIt);
        if (!looked && looked.error().kind == Kind::LessonGone)
            co_return true;
        if (!looked)
            co_return tl::unexpected<Error>(looked.error());
    }
    const auto again = co_await lane.recover(error, attempt);
    co_return again.map([] { return false; });
}

QCoro::Task<Result<bool>> isEmptyNow(Lane &lane, QString lessonId)
{
    auto remote = co_await lane.look(lessonId);
    if (remote) // one answer that tells of no sections proves nothing
        remote = co_await lane.lookTwice(std::move(*remote));
    if (!remote && remote.error().kind == Kind::LessonGone)
        co_return false;
    co_return remote.map([](const RemoteLesson &lesson) {
        return lesson.sections.isEmpty() && lesson.totalSections <= 0;
    });
}

} // namespace

QCoro::Task<Result<void>> removeLesson(Lane &lane, QString lessonId, QString kind, int part)
{
    int attempt = 0;
    while (true) {
        const auto removed = co_await removeOnce(lane, lessonId, kind, part);
        if (removed)
            co_return removed;
        const auto gone = co_await isGoneAfter(lane, lessonId, removed.error(), attempt);
        if (!gone || *gone)
            co_return gone.map([](bool) {});
    }
}

QCoro::Task<Result<void>> removeIfEmpty(Lane &lane, QString lessonId, int part)
{
    int attempt = 0;
    while (true) { // looked at before each try: others may have put something into it meanwhile
        const auto empty = co_await isEmptyNow(lane, lessonId);
        if (!empty || !*empty)
            co_return empty.map([](bool) {});
        const auto removed = co_await removeOnce(lane, lessonId, u"delete"_s, part);
        if (removed)
            co_return removed;
        const auto gone = co_await isGoneAfter(lane, lessonId, removed.error(), attempt);
        if (!gone || *gone)
            co_return gone.map([](bool) {});
    }
}

} // namespace lessonlift
