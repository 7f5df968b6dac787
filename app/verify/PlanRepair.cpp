// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/PlanRepair.h"

#include "verify/VerifyLesson.h"

#include <deque>

namespace lessonlift
{

namespace
{

constexpr int looksAtOnce = 6;

/// Which audio was seen to be what; shared by the workers.
struct Seen {
    std::deque<AudioState> todo;
    QSet<QString> same;
    UnservedUrls missing;
    UnservedUrls differing;
    QHash<QString, Error> unknown;

    [[nodiscard]] bool knows(const QString &url) const
    {
        return same.contains(url) || missing.contains(url) || differing.contains(url) ||
               unknown.contains(url);
    }
};

/// What verifying has downloaded is not downloaded again.
void take(Seen &seen, const Verification &verification)
{
    for (const auto &section : verification.sections) {
        for (const auto &audio : section.audio) {
            const QString url = audio.listed ? audio.listed->url : QString();
            if (audio.finding == Finding::same)
                seen.same.insert(url);
            else if (audio.finding == Finding::audioMissing)
                seen.missing.insert(url);
            else if (audio.finding == Finding::audioDiffers && !audio.seenSha256.isEmpty())
                seen.differing.insert(url);
        }
    }
}

QCoro::Task<> work(AudioLessonsClient &client, Seen &seen, Cancellation &cancel)
{
    while (!seen.todo.empty() && !cancel.isRequested()) {
        const auto audio = std::move(seen.todo.front());
        seen.todo.pop_front();
        const QString url = audio.remote->url;
        const auto got = co_await client.downloadAudio(url);
        if (!got && got.error().kind == Kind::AudioMissingOnServer)
            seen.missing.insert(url);
        else if (!got)
            seen.unknown.insert(url, got.error());
        else if (got->size == audio.local.size && got->sha256 == audio.local.sha256)
            seen.same.insert(url);
        else
            seen.differing.insert(url);
    }
}

/// Where the best copy of a section turns out to be damaged, the next best one is looked at.
QCoro::Task<> lookAtAll(AudioLessonsClient &client, const LessonFolder &folder,
                        const RemoteLesson &remote, Seen &seen, Cancellation &cancel)
{
    while (!cancel.isRequested()) {
        auto unserved = seen.missing;
        unserved.unite(seen.differing);
        const auto now = compare(folder, remote, unserved, Purpose::Repair);
        for (const auto &section : now.sections) {
            for (const auto &audio : section.copy.audio) {
                if (audio.standing == AudioStanding::Same && !seen.knows(audio.remote->url))
                    seen.todo.push_back(audio);
            }
        }
        if (seen.todo.empty())
            co_return;
        std::vector<QCoro::Task<>> workers;
        for (int i = 0; i < looksAtOnce; ++i)
            workers.push_back(work(client, seen, cancel));
        for (auto &worker : workers)
            co_await worker;
    }
}

void addUnknown(RepairPlan &plan, const LessonFolder &folder, const LessonAsFound &found,
                const Seen &seen)
{
    const auto now = compare(folder, found.remote, found.unserved(), Purpose::Repair);
    for (qsizetype i = 0; i < now.sections.size(); ++i) {
        for (const auto &audio : now.sections[i].copy.audio) {
            const QString url = audio.remote ? audio.remote->url : QString();
            if (!seen.unknown.contains(url))
                continue;
            const auto error = seen.unknown.value(url);
            plan.cannot.append(
                {folder.sections[i].title, {Finding::unverifiable}, error.kind, audio.local.path});
        }
    }
}

} // namespace

QCoro::Task<Result<PlannedRepair>> planRepair(AudioLessonsClient &client,
                                              const LessonFolder &folder, QString lessonId,
                                              std::optional<bool> canOrder, Cancellation &cancel)
{
    PlannedRepair planned;
    auto verified = co_await verifyLesson(client, folder, lessonId, ConfirmLevel::Deep, cancel);
    if (!verified)
        co_return tl::unexpected<Error>(verified.error());
    planned.verification = std::move(*verified);
    auto remote = co_await client.fetch(lessonId);
    if (!remote)
        co_return tl::unexpected<Error>(remote.error());
    planned.found.remote = std::move(*remote);
    Seen seen;
    take(seen, planned.verification);
    co_await lookAtAll(client, folder, planned.found.remote, seen, cancel);
    if (cancel.isRequested())
        co_return tl::unexpected<Error>(cancel.error());
    planned.found.missing = seen.missing;
    planned.found.differing = seen.differing;
    planned.found.canOrder = canOrder.value_or(true);
    planned.plan = repairPlan(folder, planned.found);
    addUnknown(planned.plan, folder, planned.found, seen);
    co_return planned;
}

} // namespace lessonlift
