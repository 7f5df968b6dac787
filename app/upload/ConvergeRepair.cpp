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
    auto now = compare(m_folder, m_remote, m_confirmer.seen(), m_lane.options().purpose());
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
    return m_confirmer.pending(audio);
}

QCoro::Task<Result<void>> Convergence::setAsideAudio(QHash<QString, Error> errors)
{
    std::optional<Error> passing;
    for (auto it = errors.begin(); it != errors.end();) {
        if (it->httpStatus == 0 || policyOf(it->kind).retries) {
            passing = *it++;
        } else {
            m_confirmer.giveUp(it.key(), *it);
            it = errors.erase(it);
        }
    }
    if (!passing) {
        m_attempt = 0;
        co_return Result<void>();
    }
    const auto again = co_await m_lane.recover(*passing, m_attempt);
    if (again || m_lane.cancel().isRequested())
        co_return again;
    auto looked = co_await m_lane.look(m_remote.id);
    if (!looked)
        co_return tl::unexpected<Error>(looked.error());
    seeAgain(std::move(*looked));
    m_attempt = 0;
    for (auto it = errors.cbegin(); it != errors.cend(); ++it)
        m_confirmer.giveUp(it.key(), *it);
    co_return Result<void>();
}

QStringList Convergence::unverifiable(const Comparison &now) const
{
    QStringList files;
    for (const auto &section : now.sections) {
        for (const auto &audio : section.copy.audio) {
            if (section.standing == Standing::Whole && audio.standing == AudioStanding::Unknown)
                files.append(audio.local.path);
        }
    }
    return files;
}

QCoro::Task<Result<void>> Convergence::keepOldLesson(bool writes)
{
    auto &journal = m_lane.journal();
    const auto &importId = m_lane.request().importId;
    const auto before = journal.oldLesson(importId);
    if (!before)
        co_return tl::unexpected<Error>(before.error());
    if (writes) {
        const std::function<Result<void>()> keep = [&] {
            return journal.keepOldLesson(importId, m_remote.json);
        };
        const auto kept = co_await m_lane.journaled(keep);
        if (!kept)
            co_return kept;
    }
    const auto path = m_lane.options().keepFile;
    const auto old = journal.oldLesson(importId);
    if (!old)
        co_return tl::unexpected<Error>(old.error());
    if (path.isEmpty() || old->isEmpty())
        co_return Result<void>();
    co_return co_await m_lane.disk().keep(path, *old, *before, m_lane.cancel());
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
    // Before the server is tried as well: that may take a scratch lesson.
    const bool writes = !now.missing.isEmpty() || now.needsOrder() || !now.totalsRight;
    const auto kept = co_await keepOldLesson(writes);
    if (!kept)
        co_return kept;
    LessonAsFound found;
    found.remote = m_remote;
    found.differing = m_confirmer.differing();
    found.missing = m_confirmer.unserved();
    found.missing.subtract(found.differing);
    found.unverifiable = m_confirmer.unverifiable();
    const auto ordered = needOrder(now);
    if (!ordered.isEmpty()) {
        const auto can = co_await canOrder();
        if (!can)
            co_return tl::unexpected<Error>(can.error());
        found.canOrder = *can;
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
    const auto now = compare(m_folder, m_remote, m_confirmer.seen(), m_lane.options().purpose());
    if (cannotOrder()) {
        const auto ordered = needOrder(now);
        if (!ordered.isEmpty())
            return failure(Kind::NotOrderable, titles(ordered));
    }
    if (!refused.isEmpty())
        return failure(Kind::SectionsSetAside, titles(refused));
    const auto unknown = unverifiable(now);
    if (!unknown.isEmpty())
        return failure(Kind::AudioUnverifiable, unknown.join(u", "_s));
    return {};
}

} // namespace lessonlift
