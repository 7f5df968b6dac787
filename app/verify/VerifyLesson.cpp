// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/VerifyLesson.h"

#include <deque>

namespace lessonlift
{

namespace
{

constexpr int looksAtOnce = 6;

/// The audio files to look at, and what was seen; shared by the workers.
struct Looks {
    std::deque<AudioState> todo;
    AudioLooks seen;
};

QCoro::Task<> lookAt(AudioLessonsClient &client, ConfirmLevel level, AudioState audio, Looks &looks)
{
    const QString url = audio.remote->url;
    std::optional<Error> error;
    bool same = false;
    if (level == ConfirmLevel::Deep) {
        const auto got = co_await client.downloadAudio(url);
        if (!got)
            error = got.error();
        else
            same = got->size == audio.local.size && got->sha256 == audio.local.sha256;
    } else {
        const auto size = co_await client.audioSize(url);
        if (!size)
            error = size.error();
        else
            same = *size == audio.local.size;
    }
    if (error && error->kind == Kind::AudioMissingOnServer)
        looks.seen.missing.insert(url);
    else if (error)
        looks.seen.unknown.insert(url);
    else if (!same)
        looks.seen.differs.insert(url);
}

QCoro::Task<> work(AudioLessonsClient &client, ConfirmLevel level, Looks &looks,
                   Cancellation &cancel)
{
    while (!looks.todo.empty() && !cancel.isRequested()) {
        auto audio = std::move(looks.todo.front());
        looks.todo.pop_front();
        co_await lookAt(client, level, std::move(audio), looks);
    }
}

} // namespace

QCoro::Task<Result<Verification>> verifyLesson(AudioLessonsClient &client,
                                               const LessonFolder &folder, QString lessonId,
                                               ConfirmLevel level, Cancellation &cancel)
{
    const auto remote = co_await client.fetch(lessonId);
    if (!remote)
        co_return tl::unexpected<Error>(remote.error());
    Looks looks;
    if (level != ConfirmLevel::Listed) {
        for (const auto &section : compare(folder, *remote).sections) {
            for (const auto &audio : section.copy.audio) {
                if (audio.remote)
                    looks.todo.push_back(audio);
            }
        }
    }
    std::vector<QCoro::Task<>> workers;
    for (int i = 0; i < looksAtOnce; ++i)
        workers.push_back(work(client, level, looks, cancel));
    for (auto &worker : workers)
        co_await worker;
    if (cancel.isRequested())
        co_return tl::unexpected<Error>(cancel.error());
    co_return findings(folder, *remote, looks.seen);
}

} // namespace lessonlift
