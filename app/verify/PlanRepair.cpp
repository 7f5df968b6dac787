// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/PlanRepair.h"

#include "verify/Findings.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

bool isOther(const AudioLook &look, const AudioFile &local)
{
    return look.size && (*look.size != local.size || look.sha256 != local.sha256);
}

/// By the looks at every copy of every section.
LessonAsFound asFound(const LessonFolder &folder, const RemoteLesson &remote,
                      const AudioLooks &looks)
{
    LessonAsFound found;
    found.remote = remote;
    const auto now = compare(folder, remote, {}, Purpose::Repair);
    for (qsizetype i = 0; i < now.sections.size(); ++i) {
        for (const int copy : now.sections[i].copies) {
            const auto state = compareSection(folder.sections[i], remote.sections[copy], {});
            for (const auto &audio : state.audio) {
                const QString url = audio.remote ? audio.remote->url : QString();
                const auto look = looks.value(url);
                if (look.isMissing || look.isForeign) // the loop cannot ask for it either
                    found.missing.insert(url);
                else if (isOther(look, audio.local))
                    found.differing.insert(url);
                else if (audio.remote && !look.size)
                    found.unverifiable.insert(url, look.trouble);
            }
        }
    }
    return found;
}

} // namespace

QCoro::Task<Result<PlannedRepair>> planRepair(Looking looking, const LessonFolder &folder,
                                              QString lessonId, std::optional<bool> canOrder,
                                              OnLooked onLooked)
{
    const auto at = looking.clock.utc();
    const auto begun = looking.clock.now();
    const auto remote = co_await lookAtLesson(looking, lessonId);
    if (!remote)
        co_return tl::unexpected<Error>(remote.error());
    auto audio = audioToLookAt(folder, *remote);
    const auto looks =
        co_await lookAtAudio(looking, std::move(audio), ConfirmLevel::Deep, std::move(onLooked));
    if (looking.cancel.isRequested())
        co_return tl::unexpected<Error>(looking.cancel.error());
    PlannedRepair planned;
    auto &seen = planned.verification;
    seen = findings(folder, *remote, looks, ConfirmLevel::Deep);
    seen.server = looking.client.server().text();
    seen.at = at;
    seen.milliseconds = (looking.clock.now() - begun).count();
    planned.found = asFound(folder, *remote, looks);
    planned.found.canOrder = canOrder.value_or(true);
    planned.plan = repairPlan(folder, planned.found);
    co_return planned;
}

} // namespace lessonlift
