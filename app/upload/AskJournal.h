// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"
#include "base/Elsewhere.h"
#include "journal/Journal.h"

namespace lessonlift
{

/// One thread for all questions, so that they are answered in the order in which they were asked.
[[nodiscard]] QThreadPool &journalThread();

/// Puts a question of many rows to a journal's file on another thread, by a connection of its own,
/// so that nothing waits for the answer between two writes. It sees what was written before.
template <typename T>
[[nodiscard]] QCoro::Task<Result<T>> askJournal(QString path, Journal::Beside use,
                                                std::function<Result<T>(Journal &)> question,
                                                Cancellation &cancel)
{
    const std::function<Result<T>(const std::function<bool()> &)> ask =
        [path, use, question](const std::function<bool()> & /*isLeft*/) -> Result<T> {
        SystemClock clock;
        const auto journal = Journal::openBeside(path, use, clock);
        if (!journal)
            return tl::unexpected<Error>(journal.error());
        return question(**journal);
    };
    auto answer = co_await elsewhere(journalThread(), ask, cancel);
    if (!answer)
        co_return tl::unexpected<Error>(cancel.error());
    co_return std::move(*answer);
}

} // namespace lessonlift
