// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/Looking.h"

#include "upload/RetryPolicy.h"

#include <QRandomGenerator>
#include <utility>

using namespace Qt::StringLiterals;

namespace lessonlift
{

QCoro::Task<Result<void>> lookAgain(Looking looking, Error error, int &attempt)
{
    if (looking.cancel.isRequested())
        co_return tl::unexpected<Error>(looking.cancel.error());
    if (error.kind == Kind::NotSignedIn) {
        auto &account = looking.client.account();
        const auto refused = looking.client.lastSignIn();
        const auto renewed = co_await account.renewed(refused, looking.cancel);
        if (renewed)
            co_return Result<void>();
        // Say what the server said, unless somebody cancelled meanwhile.
        const bool same = renewed.error().kind == Kind::NotSignedIn;
        co_return tl::unexpected<Error>(same ? error : renewed.error());
    }
    // A proxy that wants other credentials will want them the next time, too.
    const bool isShutOut = error.kind == Kind::ProxyFault && error.httpStatus == 407;
    if (!policyOf(error.kind).retries || isShutOut || attempt >= looking.retries)
        co_return tl::unexpected<Error>(error);
    ++attempt;
    const auto delay = retryDelay(attempt, error, *QRandomGenerator::global());
    co_await sleepFor(looking.clock, delay, looking.cancel);
    if (looking.cancel.isRequested())
        co_return tl::unexpected<Error>(looking.cancel.error());
    co_return Result<void>();
}

QCoro::Task<Result<RemoteLesson>> lookAtLesson(Looking looking, QString lessonId)
{
    int attempt = 0;
    bool isSecond = false;
    while (true) {
        auto remote = co_await looking.client.fetch(lessonId);
        const bool isIt = remote && remote->id == lessonId;
        // An answer that says nothing of the sections proves nothing alone.
        if (isIt && (remote->tellsSections() || std::exchange(isSecond, true)))
            co_return remote;
        if (isIt)
            continue;
        Error error;
        if (remote) {
            error.kind = Kind::BadAnswer;
            error.detail = u"asked for the lesson %1, got %2"_s.arg(lessonId, remote->id);
        } else {
            error = remote.error();
        }
        const auto again = co_await lookAgain(looking, error, attempt);
        if (!again)
            co_return tl::unexpected<Error>(again.error());
    }
}

} // namespace lessonlift
