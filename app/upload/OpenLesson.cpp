// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/OpenLesson.h"

#include "base/Sha256.h"
#include "plan/BatchForm.h"
#include "upload/ListLessons.h"
#include "upload/RemoveLesson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// The event that keeps which lesson a server said it had made of what details.
const QString unlikeMade = u"made-unlike"_s;

/// Of what a lesson is made with, apart from its sections.
QString detailsMark(const LessonFolder &folder)
{
    const auto details =
        QStringList{folder.title, folder.headTitle, folder.description, folder.category} +
        folder.tags;
    return QString::fromLatin1(Sha256::of(details.join(QChar::Null).toUtf8()).toHex()) + u' ';
}

bool isLikeOurs(const RemoteLesson &remote, const LessonFolder &folder, const Batch &with)
{
    const bool sameDetails = normalTitle(remote.title) == normalTitle(folder.title) &&
                             trimmedText(remote.headTitle) == trimmedText(folder.headTitle) &&
                             trimmedText(remote.description) == trimmedText(folder.description) &&
                             remote.category == folder.category && remote.tags == folder.tags;
    if (!sameDetails || remote.sections.size() != with.size())
        return false;
    if (with.isEmpty())
        return remote.totalSections <= 0;
    return std::ranges::equal(remote.sections, with, [&](const RemoteSection &r, int index) {
        return normalTitle(r.content.title) == folder.sections[index].title;
    });
}

/// Lessons like ours that are newer than the one journaled, newest first.
QCoro::Task<Result<QStringList>> findCreated(Lane &lane, const LessonFolder &folder,
                                             QString newestBefore, Batch with)
{
    const IsOurs isOurs = [&](const RemoteLesson &lesson) {
        return isLikeOurs(lesson, folder, with);
    };
    co_return co_await lessonsSince(lane, newestBefore, isOurs);
}

MultipartForm creationForm(const LessonFolder &folder, const Batch &with)
{
    MultipartForm form;
    addMetadata(form, folder);
    addSections(form, folder, with);
    return form;
}

/// Creations that took too long to send (contract, trap 13).
struct TooLong {
    int outOfTime = 0;
    std::optional<Error> last;
};

QCoro::Task<Result<RemoteLesson>> createOnce(Lane &lane, const LessonFolder &folder,
                                             TargetRecord &target, Batch with, TooLong &tooLong)
{
    auto &session = lane.session();
    auto place = co_await session.writing.acquire(lane.cancel());
    if (!place)
        co_return tl::unexpected<Error>(lane.cancel().error());
    ++target.creations;
    const auto noted = lane.journal().setTarget(lane.request().importId, target);
    if (!noted)
        co_return tl::unexpected<Error>(noted.error());
    const auto batch = co_await lane.intend(u"create"_s, target.part, folder, with);
    if (!batch)
        co_return tl::unexpected<Error>(batch.error());
    auto form = creationForm(folder, with);
    const auto begun = lane.clock().now();
    const int underWay = session.writing.taken();
    const qint64 sentBefore = lane.client().traffic().sent;
    auto meter = lane.meterBody();
    auto created = co_await lane.client().create(std::move(form), std::move(meter));
    if (created && !isLikeOurs(*created, folder, with)) {
        const auto told = lane.journal().addEvent(lane.request().importId, unlikeMade,
                                                  detailsMark(folder) + created->id);
        if (!told)
            co_return tl::unexpected<Error>(told.error());
        created = failure(Kind::BadAnswer, u"the answer is about another lesson"_s);
        created.error().doubtful = true;
    }
    const auto error = created ? std::nullopt : std::optional(created.error());
    // How long an empty lesson takes tells nothing of one that carries sections as a batch does.
    const auto body = lane.lastBody(lane.client().traffic().sent - sentBefore);
    if (error || !with.isEmpty())
        session.wrote(error, lane.clock().now() - begun, body.of, underWay);
    const bool isOutOfTime = !with.isEmpty() && lane.measureLine(body, error);
    place.reset();
    if (error && !error->doubtful)
        --target.creations;
    if (created) {
        target.lessonId = created->id;
        lane.noteCreated(created->id);
    }
    const auto concluded = lane.conclude(*batch, error);
    const auto kept = lane.journal().setTarget(lane.request().importId, target);
    if (!concluded || !kept)
        co_return tl::unexpected<Error>(concluded ? kept.error() : concluded.error());
    if (isOutOfTime) {
        tooLong.last = tooSlow(body, *error);
        if (++tooLong.outOfTime >= timesUpInARow)
            co_return tl::unexpected<Error>(*tooLong.last);
    } else if (error && error->httpStatus == 408 && !with.isEmpty()) {
        tooLong.last = error; // however soon it came
    }
    co_return created;
}

/// An earlier run deleted it again, empty, and ended before it could say so.
bool wasDeletedByUs(Lane &lane, const TargetRecord &target)
{
    const auto batches = lane.journal().batches(lane.request().importId);
    if (!batches || target.creations == 0)
        return false;
    const auto last = std::find_if(batches->crbegin(), batches->crend(), [&](const auto &batch) {
        return batch.part == target.part && !batch.kind.startsWith("scratch"_L1);
    });
    return last != batches->crend() && last->kind == "delete"_L1;
}

/// A server said that it had made a lesson of these details, and none like ours is found: if it is
/// that one, another would be its twin.
Result<void> madeUnlike(Lane &lane, const LessonFolder &folder)
{
    const auto made = lane.journal().lastEvent(lane.request().importId, unlikeMade);
    if (!made)
        return tl::unexpected<Error>(made.error());
    const auto mark = detailsMark(folder);
    if (!made->startsWith(mark))
        return {};
    return failure(Kind::LessonUnlike, made->sliced(mark.size()));
}

/// Until a lost creation is found, or it is certain that there is none. Its id, or nothing.
QCoro::Task<Result<QString>> findLost(Lane &lane, const LessonFolder &folder,
                                      const TargetRecord &target, Batch with)
{
    while (true) {
        const bool last = !lane.isUnsettled();
        const auto found = co_await findCreated(lane, folder, target.newestBefore, with);
        if (!found)
            co_return tl::unexpected<Error>(found.error());
        if (found->size() > target.creations)
            co_return failure(Kind::LessonAmbiguous, found->join(u", "_s));
        if (!found->isEmpty())
            co_return found->last();
        if (last)
            co_return QString();
        const auto settled = co_await lane.settle();
        if (!settled)
            co_return tl::unexpected<Error>(settled.error());
    }
}

} // namespace

QCoro::Task<Result<RemoteLesson>> openLesson(Lane &lane, const LessonFolder &folder,
                                             TargetRecord &target, Batch with)
{
    if (!target.lessonId.isEmpty()) {
        auto remote = co_await lane.look(target.lessonId);
        const bool isGone = !remote && remote.error().kind == Kind::LessonGone;
        if (remote && target.creations == 0) {
            const auto noted =
                lane.journal().noteSeenLesson(lane.request().importId, target.lessonId);
            if (!noted)
                co_return tl::unexpected<Error>(noted.error());
        }
        if (isGone && target.creations == 0) {
            const auto isKnown = lane.journal().knowsLesson(lane.request().server, target.lessonId);
            if (!isKnown)
                co_return tl::unexpected<Error>(isKnown.error());
            if (!*isKnown)
                co_return failure(Kind::LessonNotFound, target.lessonId);
        }
        if (!isGone || !wasDeletedByUs(lane, target))
            co_return remote;
        const int part = target.part;
        target = TargetRecord();
        target.part = part;
    }
    if (target.creations == 0) {
        const auto newest = co_await newestLesson(lane);
        if (!newest)
            co_return tl::unexpected<Error>(newest.error());
        target.newestBefore = *newest;
    } else {
        lane.inheritDoubt();
    }
    int attempt = 0;
    TooLong tooLong;
    while (true) {
        if (target.creations > 0) {
            const auto lost = co_await findLost(lane, folder, target, with);
            if (!lost)
                co_return tl::unexpected<Error>(lost.error());
            if (!lost->isEmpty()) {
                target.lessonId = *lost;
                const auto kept = lane.journal().setTarget(lane.request().importId, target);
                if (!kept)
                    co_return tl::unexpected<Error>(kept.error());
                co_return co_await lane.look(target.lessonId);
            }
            if (const auto unlike = madeUnlike(lane, folder); !unlike)
                co_return tl::unexpected<Error>(unlike.error());
        }
        if (tooLong.last && with.size() > 1) {
            // None was made of so many sections; of fewer one may be: see mayPassSmaller().
            target.creations = 0;
            const auto kept = lane.journal().setTarget(lane.request().importId, target);
            co_return tl::unexpected<Error>(kept ? *tooLong.last : kept.error());
        }
        auto created = co_await createOnce(lane, folder, target, with, tooLong);
        if (created)
            co_return created;
        if (tooLong.last && with.size() > 1)
            continue; // looked for first
        const auto again = co_await lane.recover(created.error(), attempt);
        if (!again)
            co_return tl::unexpected<Error>(again.error());
    }
}

QCoro::Task<Result<void>> removeStrays(Lane &lane, const LessonFolder &folder,
                                       const TargetRecord &target)
{
    if (target.creations <= 1)
        co_return Result<void>();
    const auto found = co_await findCreated(lane, folder, target.newestBefore, Batch());
    if (!found)
        co_return tl::unexpected<Error>(found.error());
    int left = target.creations - 1;
    for (const auto &id : *found) {
        if (id == target.lessonId || left-- <= 0)
            continue;
        const auto removed = co_await removeIfEmpty(lane, id, target.part);
        if (!removed)
            co_return removed;
    }
    co_return Result<void>();
}

} // namespace lessonlift
