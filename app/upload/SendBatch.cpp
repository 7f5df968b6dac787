// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/SendBatch.h"

#include "compare/Comparison.h"
#include "compare/DesiredOrder.h"
#include "plan/BatchForm.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// How many copies of each section of the batch are listed whole: a fresh copy adds one.
qsizetype copiesOf(const LessonFolder &folder, const RemoteLesson &remote, const Batch &batch)
{
    qsizetype copies = 0;
    for (const auto &there : remote.sections) {
        const auto title = normalTitle(there.content.title);
        copies += std::ranges::count_if(batch, [&](int index) {
            const auto &section = folder.sections[index];
            return section.title == title &&
                   compareSection(section, there, {}).standing == CopyStanding::Whole;
        });
    }
    return copies;
}

QJsonArray asReceived(const RemoteLesson &remote)
{
    QList<int> all(remote.sections.size());
    std::iota(all.begin(), all.end(), 0);
    return inOrder(remote, all);
}

} // namespace

bool isThere(const LessonFolder &folder, const RemoteLesson &remote, const Batch &batch)
{
    const auto now = compare(withSections(folder, batch), remote);
    return std::ranges::all_of(now.sections, [](const SectionState &section) {
        return section.standing == Standing::Whole;
    });
}

QCoro::Task<Result<SendOutcome>> sendBatch(Lane &lane, const LessonFolder &folder,
                                           RemoteLesson remote, int part, Batch batch,
                                           Method method)
{
    const bool replaces = method == Method::Replace;
    auto &session = lane.session();
    auto place = co_await session.writing.acquire(lane.cancel());
    if (!place)
        co_return tl::unexpected<Error>(lane.cancel().error());
    if (replaces) {
        auto fresh = co_await lane.lookTwice(remote);
        if (!fresh)
            co_return tl::unexpected<Error>(fresh.error());
        remote = std::move(*fresh);
    }
    MultipartForm form;
    addSections(form, folder, batch, replaces ? asReceived(remote) : QJsonArray());
    const auto files = filePlaces(form.pieces(MultipartForm::randomBoundary()));
    const QString id = remote.id;
    const auto copiesBefore = copiesOf(folder, remote, batch);
    SendOutcome outcome;
    outcome.remote = std::move(remote);

    const auto intent =
        co_await lane.intend(replaces ? u"replace"_s : u"append"_s, part, folder, batch);
    if (!intent)
        co_return tl::unexpected<Error>(intent.error());
    const qint64 sentBefore = lane.client().traffic().sent;
    const auto begun = lane.clock().now();
    const int underWay = session.writing.taken();
    auto meter = lane.meterBody();
    Result<RemoteLesson> answer = failure(Kind::Cancelled);
    if (replaces)
        answer = co_await lane.client().replace(id, std::move(form), std::move(meter));
    else
        answer = co_await lane.client().append(id, std::move(form), std::move(meter));
    // An answer about another lesson, or without our sections, is no answer: look.
    const bool recognised = answer && answer->id == id &&
                            copiesOf(folder, *answer, batch) >= copiesBefore + batch.size();
    std::optional<Error> error;
    if (!answer)
        error = answer.error();
    const auto body = lane.lastBody(lane.client().traffic().sent - sentBefore);
    session.wrote(error, lane.clock().now() - begun, body.of, underWay);
    const bool isOutOfTime = lane.measureLine(body, error);
    place.reset();
    const auto concluded = lane.conclude(*intent, error);
    if (!concluded)
        co_return tl::unexpected<Error>(concluded.error());

    if (recognised) {
        outcome.remote = std::move(*answer);
        co_return outcome;
    }
    const auto left = error ? leftBehind(files, *error, body) : LeftBehind();
    const bool isDefinite = error && (!error->doubtful || body.bytes < body.of);
    if (isDefinite) { // else a look tells whether it came to nothing
        const auto noted = lane.noteLeft(*intent, left);
        if (!noted)
            co_return tl::unexpected<Error>(noted.error());
    }
    if (error && !error->doubtful) {
        outcome.refusal = error;
        co_return outcome;
    }
    if (lane.cancel().isRequested())
        co_return tl::unexpected<Error>(lane.cancel().error());
    outcome.cutInBody = error && error->kind == Kind::ConnectionLost && body.bytes < body.of;
    if (isOutOfTime)
        outcome.outOfTime = body;
    Result<RemoteLesson> looked = failure(Kind::Cancelled);
    if (error) {
        const Lane::CarriedOut carriedOut = [&](const RemoteLesson &now) {
            return copiesOf(folder, now, batch) >= copiesBefore + batch.size();
        };
        looked = co_await lane.lookAfterDoubt(id, carriedOut);
    } else {
        looked = co_await lane.look(id);
    }
    if (!looked)
        co_return tl::unexpected<Error>(looked.error());
    outcome.remote = std::move(*looked);
    if (error && copiesOf(folder, outcome.remote, batch) < copiesBefore + batch.size()) {
        outcome.refusal = error;
        const auto noted = isDefinite ? Result<void>() : lane.noteLeft(*intent, left);
        if (!noted)
            co_return tl::unexpected<Error>(noted.error());
    }
    co_return outcome;
}

} // namespace lessonlift
