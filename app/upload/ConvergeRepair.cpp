// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What the loop does in a repair before its first write, and what it says where it cannot mend.
#include "upload/Convergence.h"

#include "upload/LearnOrder.h"
#include "upload/LearnReplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

Comparison Convergence::compareNow() const
{
    auto now = compare(m_folder, m_remote, m_confirmer.unserved(), m_lane.options().purpose());
    if (cannotOrder()) {
        // Not to be done here; finalResult() tells.
        now.outOfOrder.clear();
        now.doubles.clear();
    }
    return now;
}

QList<AudioState> Convergence::lookFirst(const Comparison &now, const Batch &batch) const
{
    if (!m_lane.options().mend)
        return {};
    QList<AudioState> audio;
    if (!m_asFound) {
        for (const auto &section : now.sections) {
            std::ranges::copy_if(
                section.copy.audio, std::back_inserter(audio),
                [](const AudioState &one) { return one.standing == AudioStanding::Same; });
        }
        return m_confirmer.pending(audio);
    }
    if (cannotOrder() || !batch.isEmpty())
        return {};
    // Before an old copy is dropped, the one that stays must have been seen to be whole.
    for (const auto &section : now.sections) {
        if (section.standing == Standing::Whole && section.copies.size() > 1)
            std::ranges::copy_if(
                section.copy.audio, std::back_inserter(audio),
                [this](const AudioState &one) { return !m_confirmer.wasServed(one.remote->url); });
    }
    return audio;
}

QCoro::Task<Result<bool>> Convergence::canOrder()
{
    const auto has = co_await hasOrderRoute(m_lane);
    if (!has || *has || m_lane.options().method == Method::Append)
        co_return has;
    const auto keeps = co_await putKeepsAudio(m_lane);
    if (keeps && *keeps)
        m_orderBy = Method::Replace;
    co_return keeps;
}

QCoro::Task<Result<void>> Convergence::prepareRepair(Comparison now)
{
    LessonAsFound found;
    found.remote = m_remote;
    found.differing = m_confirmer.differing();
    found.missing = m_confirmer.unserved();
    found.missing.subtract(found.differing);
    const auto ordered = needOrder(now);
    if (!ordered.isEmpty()) {
        const auto can = co_await canOrder();
        if (!can)
            co_return tl::unexpected<Error>(can.error());
        found.canOrder = *can;
    }
    const bool writes = !now.missing.isEmpty() || now.needsOrder() || !now.totalsRight;
    if (writes) {
        const auto kept = m_lane.journal().keepOldLesson(m_lane.request().importId, m_remote.json);
        if (!kept)
            co_return kept;
    }
    m_asFound = std::make_shared<const LessonAsFound>(std::move(found));
    Batch unmendable;
    for (const int index : now.missing) {
        if (cannotOrder() && ordered.contains(index))
            unmendable.append(index);
    }
    Error error;
    error.kind = Kind::NotOrderable;
    error.detail = titles(unmendable);
    co_return unmendable.isEmpty() ? Result<void>() : setAside(unmendable, error);
}

QString Convergence::titles(const QList<int> &indexes) const
{
    QStringList found;
    for (const int index : indexes)
        found.append(m_folder.sections[index].title);
    return found.join(u", "_s);
}

Result<void> Convergence::finalResult() const
{
    QList<int> refused;
    QList<int> unrecognised;
    for (auto it = m_setAside.cbegin(); it != m_setAside.cend(); ++it)
        (it->kind == Kind::NotRecognised ? unrecognised : refused).append(it.key());
    if (!unrecognised.isEmpty())
        return failure(Kind::NotRecognised, titles(unrecognised));
    if (cannotOrder()) {
        const auto now =
            compare(m_folder, m_remote, m_confirmer.unserved(), m_lane.options().purpose());
        const auto ordered = needOrder(now);
        if (!ordered.isEmpty())
            return failure(Kind::NotOrderable, titles(ordered));
    }
    if (!refused.isEmpty())
        return failure(Kind::SectionsSetAside, titles(refused));
    return {};
}

} // namespace lessonlift
