// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// How the loop comes to say "done": every audio file looked for, and the lesson itself at last.
#include "upload/Convergence.h"

#include <algorithm>

namespace lessonlift
{

namespace
{

/// Of others' writes between two of ours: there may be servers whose date moves at every look.
constexpr int mostTurnsOfOthers = 3;

} // namespace

QList<AudioState> Convergence::unconfirmed(const Comparison &now) const
{
    if (m_lane.options().confirm == ConfirmLevel::Listed)
        return {};
    QList<AudioState> audio;
    for (const auto &section : now.sections) {
        if (section.standing == Standing::Whole)
            audio.append(section.copy.audio);
    }
    return m_confirmer.pending(audio);
}

QCoro::Task<Result<void>> Convergence::confirm(QList<AudioState> audio)
{
    m_lane.setState(LessonState::Confirming);
    m_isLookedAtLast = false;
    const Cancellation::SafePoint safe(m_lane.cancel());
    (void)m_confirmer.takeErrors(); // those are looked for again
    m_confirmer.start(m_confirmer.pending(audio));
    co_await m_confirmer.finish();
    if (m_lane.cancel().isRequested())
        co_return tl::unexpected<Error>(m_lane.cancel().error());
    const auto errors = m_confirmer.takeErrors();
    if (!errors.isEmpty() && m_lane.options().mend)
        co_return co_await setAsideAudio(errors);
    if (!errors.isEmpty()) {
        // One that does not pass decides, in whatever order they came.
        const auto lasting = std::ranges::find_if(
            errors, [](const Error &error) { return !policyOf(error.kind).retries; });
        co_return co_await m_lane.recover(lasting == errors.end() ? *errors.begin() : *lasting,
                                          m_attempt);
    }
    m_attempt = 0;
    co_return Result<void>();
}

QCoro::Task<Result<void>> Convergence::confirmAtLast(QList<AudioState> audio)
{
    auto confirming = confirm(std::move(audio));
    co_await m_confirmer.asked();
    const int looks = m_confirmer.looks();
    std::optional<RemoteLesson> seen;
    // Downloads take their time after they were asked for.
    const bool isSoonOver = m_lane.options().confirm == ConfirmLevel::Served;
    if (isSoonOver && !m_lane.isUnsettled() && !m_lane.cancel().isRequested()) {
        auto glanced = co_await m_lane.glance(m_remote.id);
        if (glanced)
            seen = std::move(*glanced);
    }
    const auto confirmed = co_await confirming;
    // Else it is looked at once more, with patience. It counts only if no audio was asked for
    // later.
    if (confirmed && seen && seen->sections == m_remote.sections && m_confirmer.looks() == looks) {
        seeAgain(std::move(*seen));
        m_isLookedAtLast = true;
    }
    co_return confirmed;
}

QCoro::Task<Result<void>> Convergence::lookLate()
{
    if (m_lane.isUnsettled()) {
        const auto settled = co_await m_lane.settle();
        if (!settled)
            co_return settled;
    }
    // An answer that tells another story than the one before is believed when a second one agrees:
    // a section is sent again because of it, and a double may be there for good.
    auto looked = co_await m_lane.lookTwice(m_remote);
    if (!looked)
        co_return tl::unexpected<Error>(looked.error());
    seeAgain(std::move(*looked));
    m_isLookedAtLast = true;
    co_return Result<void>();
}

void Convergence::seeAgain(RemoteLesson now)
{
    if (now.updatedAt != m_remote.updatedAt && m_turnsOfOthers < mostTurnsOfOthers) {
        ++m_turnsOfOthers;
        m_lane.noteOthersWrite();
    }
    m_remote = std::move(now);
}

Result<void> Convergence::noteConfirmed(const Comparison &now)
{
    if (m_lane.options().confirm == ConfirmLevel::Listed)
        return {};
    QHash<QString, QString> urls;
    for (const auto &section : now.sections) {
        for (const auto &audio : section.copy.audio) {
            if (section.standing == Standing::Whole && audio.standing == AudioStanding::Same)
                urls.insert(audio.local.path, audio.remote->url);
        }
    }
    return m_lane.journal().setConfirmed(m_lane.request().importId, urls);
}

} // namespace lessonlift
