// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/FindLesson.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// A list carries its lessons whole, sections and all.
constexpr int pageSize = 20;

QCoro::Task<Result<LessonPage>> lookAtPage(Looking looking, int number)
{
    int attempt = 0;
    while (true) {
        auto page = co_await looking.client.list(number, pageSize);
        if (page)
            co_return page;
        const auto again = co_await lookAgain(looking, page.error(), attempt);
        if (!again)
            co_return tl::unexpected<Error>(again.error());
    }
}

} // namespace

QCoro::Task<Result<QString>> findLesson(Looking looking, QString title)
{
    const auto wanted = normalTitle(title);
    QStringList found;
    QSet<QString> seen;
    for (int number = 1;; ++number) {
        const auto page = co_await lookAtPage(looking, number);
        if (!page)
            co_return tl::unexpected<Error>(page.error());
        const auto seenBefore = seen.size();
        for (const auto &lesson : page->items) {
            // A page shifts when somebody adds a lesson meanwhile: one may be seen twice.
            if (!seen.contains(lesson.id) && normalTitle(lesson.title) == wanted)
                found.append(lesson.id);
            seen.insert(lesson.id);
        }
        // A server that ignores the page's number would go on for ever.
        if (number >= page->totalPages || seen.size() == seenBefore)
            break;
    }
    if (found.isEmpty())
        co_return failure(Kind::LessonNotFound, wanted);
    if (found.size() > 1)
        co_return failure(Kind::LessonAmbiguous, found.join(u", "_s));
    co_return found.first();
}

} // namespace lessonlift
