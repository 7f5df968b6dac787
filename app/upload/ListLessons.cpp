// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ListLessons.h"

namespace lessonlift
{

namespace
{

constexpr int pageSize = 50;

QCoro::Task<Result<LessonPage>> page(Lane &lane, int number, int limit)
{
    int attempt = 0;
    while (true) {
        auto page = co_await lane.client().list(number, limit);
        if (page)
            co_return page;
        const auto again = co_await lane.recover(page.error(), attempt);
        if (!again)
            co_return tl::unexpected<Error>(again.error());
    }
}

} // namespace

QCoro::Task<Result<QString>> newestLesson(Lane &lane)
{
    const auto newest = co_await page(lane, 1, 1);
    if (!newest)
        co_return tl::unexpected<Error>(newest.error());
    co_return newest->items.isEmpty() ? QString() : newest->items.first().id;
}

QCoro::Task<Result<QStringList>> lessonsSince(Lane &lane, QString newestBefore, IsOurs isOurs)
{
    QStringList found;
    for (int number = 1;; ++number) {
        const auto listed = co_await page(lane, number, pageSize);
        if (!listed)
            co_return tl::unexpected<Error>(listed.error());
        for (const auto &lesson : listed->items) {
            if (lesson.id == newestBefore)
                co_return found;
            // A page shifts when somebody adds a lesson meanwhile: one may be seen twice.
            if (isOurs(lesson) && !found.contains(lesson.id))
                found.append(lesson.id);
        }
        if (listed->items.isEmpty() || number >= listed->totalPages)
            co_return found;
    }
}

} // namespace lessonlift
