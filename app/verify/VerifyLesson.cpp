// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/VerifyLesson.h"

namespace lessonlift
{

namespace
{

int requestsOf(const Traffic &traffic)
{
    return traffic.requests + traffic.confirmations;
}

} // namespace

QCoro::Task<Result<Verification>> verifyLesson(Looking looking, const LessonFolder &folder,
                                               QString lessonId, ConfirmLevel level,
                                               OnLooked onLooked)
{
    const auto at = looking.clock.utc();
    const auto begun = looking.clock.now();
    const int before = requestsOf(looking.client.traffic());
    const auto remote = co_await lookAtLesson(looking, lessonId);
    if (!remote)
        co_return tl::unexpected<Error>(remote.error());
    auto audio = audioToLookAt(folder, *remote);
    const auto looks = co_await lookAtAudio(looking, std::move(audio), level, std::move(onLooked));
    if (looking.cancel.isRequested())
        co_return tl::unexpected<Error>(looking.cancel.error());
    auto result = findings(folder, *remote, looks, level);
    result.server = looking.client.server().text();
    result.at = at;
    result.requests = requestsOf(looking.client.traffic()) - before;
    result.milliseconds = (looking.clock.now() - begun).count();
    co_return result;
}

} // namespace lessonlift
