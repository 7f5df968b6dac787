// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/AudioLooks.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// As many as a browser asks one server for.
constexpr int looksAtOnce = 6;
/// After so many files in a row that could not be looked at, the others are tried once each: a
/// server that is away is not waited for six hundred times.
constexpr int patience = 8;

/// What the workers share.
struct Work {
    Looking looking;
    ConfirmLevel level;
    OnLooked onLooked;
    std::deque<AudioToLookAt> todo;
    AudioLooks seen;
    LookProgress progress;
    int inVain = 0; ///< files in a row
};

/// The server said so. An address that is not this server's own was never asked for.
bool isGone(const Error &error)
{
    return error.kind == Kind::AudioMissingOnServer && error.httpStatus != 0;
}

bool isForeign(const Error &error)
{
    return error.kind == Kind::AudioMissingOnServer && error.httpStatus == 0;
}

QString troubleOf(const Error &error)
{
    if (error.kind == Kind::AudioMissingOnServer)
        return u"not an address of this server: "_s + error.detail;
    return kindName(error.kind) + u": "_s + error.detail;
}

/// An answer without a size will have none the next time; that of a token is not about audio.
bool mayPass(Kind kind)
{
    return kind != Kind::BadAnswer && policyOf(kind).retries;
}

QCoro::Task<Result<AudioLook>> lookOnce(Looking looking, ConfirmLevel level, AudioToLookAt audio)
{
    AudioLook look;
    if (level == ConfirmLevel::Deep) {
        const auto got = co_await looking.client.downloadAudio(audio.url);
        if (!got)
            co_return tl::unexpected<Error>(got.error());
        look.size = got->size;
        look.sha256 = got->sha256;
        co_return look;
    }
    const auto size = co_await looking.client.audioSize(audio.url, audio.bytes);
    if (!size)
        co_return tl::unexpected<Error>(size.error());
    look.size = *size;
    co_return look;
}

QCoro::Task<AudioLook> lookAt(Work &work, AudioToLookAt audio)
{
    AudioLook look;
    for (int attempt = 0;;) {
        const auto seen = co_await lookOnce(work.looking, work.level, audio);
        look.isMissing = !seen && isGone(seen.error());
        if (seen || look.isMissing) {
            work.inVain = 0;
            co_return seen ? *seen : look;
        }
        auto looking = work.looking;
        if (work.inVain >= patience || !mayPass(seen.error().kind))
            looking.retries = 0;
        const auto again = co_await lookAgain(looking, seen.error(), attempt);
        if (!again) {
            ++work.inVain;
            look.isForeign = isForeign(again.error());
            look.trouble = troubleOf(again.error());
            co_return look;
        }
    }
}

QCoro::Task<> workThrough(Work &work)
{
    while (!work.todo.empty() && !work.looking.cancel.isRequested()) {
        const auto audio = work.todo.front();
        work.todo.pop_front();
        const auto look = co_await lookAt(work, audio);
        if (work.looking.cancel.isRequested())
            co_return;
        work.seen.insert(audio.url, look);
        ++work.progress.looked;
        work.progress.bytes += audio.bytes;
        if (work.onLooked)
            work.onLooked(work.progress);
    }
}

} // namespace

QCoro::Task<AudioLooks> lookAtAudio(Looking looking, QList<AudioToLookAt> audio, ConfirmLevel level,
                                    OnLooked onLooked)
{
    Work work{looking, level, std::move(onLooked), {}, {}, {}, 0};
    if (level == ConfirmLevel::Listed)
        co_return work.seen;
    work.todo.assign(audio.cbegin(), audio.cend());
    work.progress.total = static_cast<int>(audio.size());
    for (const auto &one : audio)
        work.progress.bytesTotal += one.bytes;
    if (work.onLooked)
        work.onLooked(work.progress);
    std::vector<QCoro::Task<>> workers;
    for (int i = 0; i < looksAtOnce; ++i)
        workers.push_back(workThrough(work));
    for (auto &worker : workers)
        co_await worker;
    co_return std::move(work.seen);
}

} // namespace lessonlift
