// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/TakeUp.h"

#include "compare/Comparison.h"
#include "upload/PutInOrder.h"
#include "upload/SendBatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// The writes of earlier runs to this lesson, without its creation.
Result<QList<BatchRecord>> writesTo(Lane &lane, int part)
{
    auto batches = lane.journal().batches(lane.request().importId);
    if (batches)
        batches->removeIf([part](const BatchRecord &batch) {
            return batch.part != part || batch.kind == "create"_L1 ||
                   batch.kind.startsWith("scratch"_L1);
        });
    return batches;
}

Result<void> closeOpenIntents(Lane &lane, const QList<BatchRecord> &writes)
{
    for (const auto &batch : writes) {
        if (batch.outcome != "intent"_L1)
            continue;
        const auto closed = lane.journal().conclude(batch.id, u"doubt"_s, 0, u"interrupted"_s);
        if (!closed)
            return closed;
    }
    return {};
}

/// How far its body came nobody knows any more; at most all of its audio has stayed behind.
Result<void> noteInterrupted(Lane &lane, const LessonFolder &folder, const BatchRecord &write,
                             const RemoteLesson &remote)
{
    if (lane.haveSectionsMoved())
        return {}; // its numbers are those of the folder as it was
    LeftBehind left;
    for (const int index : write.sections) {
        if (index >= folder.sections.size())
            return {}; // the folder is another one now
        const auto totals = totalsOf(folder.sections[index]);
        left.files += static_cast<int>(totals.audio);
        left.bytes += totals.bytes;
    }
    if (write.sections.isEmpty() || isThere(folder, remote, write.sections))
        return {};
    return lane.noteLeft(write.id, left);
}

/// Another import of this lesson, or a repair, was interrupted in a write: that may yet come.
QCoro::Task<Result<RemoteLesson>> awaitOthers(Lane &lane, RemoteLesson remote)
{
    const auto doubts = lane.journal().doubtsOfOthers(lane.request().importId, remote.id);
    if (!doubts)
        co_return tl::unexpected<Error>(doubts.error());
    if (doubts->isEmpty())
        co_return remote;
    lane.inheritDoubt();
    const Lane::CarriedOut unknown = [](const RemoteLesson &) { return false; };
    auto looked = co_await lane.lookAfterDoubt(remote.id, unknown);
    for (const auto id : *doubts) {
        const auto closed = lane.journal().conclude(id, u"doubt"_s, 0, u"interrupted"_s);
        if (!closed)
            co_return tl::unexpected<Error>(closed.error());
    }
    co_return looked;
}

Result<void> judgeSource(Lane &lane, const LessonFolder &folder, const RemoteLesson &remote)
{
    const auto sent = lane.journal().sentAudio(lane.request().importId);
    if (!sent)
        return tl::unexpected<Error>(sent.error());
    const auto now = compare(folder, remote, {}, lane.options().purpose());
    QStringList changed;
    for (qsizetype i = 0; i < folder.sections.size() && !sent->isEmpty(); ++i) {
        if (now.sections[i].standing != Standing::Whole)
            continue;
        const auto &section = folder.sections[i];
        QHash<QString, QByteArray> present;
        forEachAudio(section,
                     [&](const AudioFile &file) { present.insert(file.path, file.sha256); });
        for (auto it = sent->cbegin(); it != sent->cend(); ++it) {
            const bool ofSection = it.key().startsWith(section.folder + u'/');
            if (ofSection && present.value(it.key()) != it.value())
                changed.append(it.key());
        }
    }
    if (!changed.isEmpty())
        return failure(Kind::ChangedOnDisk, changed.join(u", "_s));
    return {};
}

} // namespace

QCoro::Task<Result<RemoteLesson>> takeUp(Lane &lane, const LessonFolder &folder, int part,
                                         RemoteLesson remote)
{
    const auto writes = writesTo(lane, part);
    if (!writes)
        co_return tl::unexpected<Error>(writes.error());
    auto awaited = co_await awaitOthers(lane, std::move(remote));
    if (!awaited)
        co_return awaited;
    remote = std::move(*awaited);
    const bool isOpen = std::ranges::any_of(
        *writes, [](const BatchRecord &batch) { return batch.outcome == "intent"_L1; });
    if (isOpen || (!writes->isEmpty() && writes->last().outcome == "doubt"_L1)) {
        lane.inheritDoubt();
        const auto closed = closeOpenIntents(lane, *writes);
        if (!closed)
            co_return tl::unexpected<Error>(closed.error());
        const auto &last = writes->last();
        const Lane::CarriedOut carriedOut = [&](const RemoteLesson &now) {
            // In a repair a copy stood there before, and one is no proof of the other.
            return !lane.options().mend && !lane.haveSectionsMoved() && !last.sections.isEmpty() &&
                   last.sections.last() < folder.sections.size() &&
                   isThere(folder, now, last.sections);
        };
        auto looked = co_await lane.lookAfterDoubt(remote.id, carriedOut);
        if (!looked)
            co_return looked;
        remote = std::move(*looked);
        if (isOpen) {
            const auto noted = noteInterrupted(lane, folder, last, remote);
            if (!noted)
                co_return tl::unexpected<Error>(noted.error());
        }
        if (last.kind == "order"_L1) {
            const auto judged = judgeInterruptedOrder(lane, remote);
            if (!judged)
                co_return tl::unexpected<Error>(judged.error());
        }
    }
    const auto source = judgeSource(lane, folder, remote);
    if (!source)
        co_return tl::unexpected<Error>(source.error());
    co_return remote;
}

} // namespace lessonlift
