// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/PutInOrder.h"

#include "compare/DesiredOrder.h"
#include "http/MultipartForm.h"

#include <algorithm>
#include <numeric>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// Sections that somebody appended between our look and our write, and that the write removed.
/// The route leaves the totals alone, and only an append of others can have raised them.
qint64 overwritten(qint64 totalBefore, const RemoteLesson &after, qsizetype sent)
{
    if (totalBefore < 0 || after.totalSections < 0)
        return 0;
    return (after.totalSections - totalBefore) - (after.sections.size() - sent);
}

const QString beforeOrder = u"before-order"_s;

/// What is kept of the lesson before it is put in order: enough to mend by hand, and to tell after
/// an interruption whether somebody else was overwritten.
QString kept(const RemoteLesson &before, qsizetype sent)
{
    QList<int> all(before.sections.size());
    std::iota(all.begin(), all.end(), 0);
    const QJsonObject json{{u"totalSections"_s, before.totalSections},
                           {u"sent"_s, sent},
                           {u"sections"_s, inOrder(before, all)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QCoro::Task<Result<RemoteLesson>> put(Lane &lane, QString lessonId, QJsonArray sections,
                                      Method method)
{
    if (method != Method::Replace)
        co_return co_await lane.client().putSections(lessonId, sections);
    // A server shown to keep audio on a whole-array PUT, and without a route for the order.
    MultipartForm form;
    form.addField("sections", compact(sections));
    co_return co_await lane.client().replace(lessonId, std::move(form));
}

} // namespace

QCoro::Task<Result<RemoteLesson>> putInOrder(Lane &lane, const LessonFolder &folder,
                                             RemoteLesson known, int part, AudioSeen seen,
                                             Method method)
{
    const QString lessonId = known.id;
    auto before = co_await lane.lookTwice(std::move(known));
    if (!before)
        co_return before;
    const auto purpose = lane.options().purpose();
    const auto now = compare(folder, *before, seen, purpose);
    if (!now.needsOrder() || !now.conflicting.isEmpty())
        co_return before;
    // Kept by a repair before its first write; an import has none.
    const auto old = lane.journal().oldLesson(lane.request().importId);
    if (!old)
        co_return tl::unexpected<Error>(old.error());
    const auto stood =
        old->isEmpty() ? before->sections.size() : old->value("sections"_L1).toArray().size();
    const auto sections = desiredSections(folder, *before, now, stood);

    const auto noted = lane.journal().addEvent(lane.request().importId, beforeOrder,
                                               kept(*before, sections.size()));
    if (!noted)
        co_return tl::unexpected<Error>(noted.error());
    const auto intent = co_await lane.intend(u"order"_s, part);
    if (!intent)
        co_return tl::unexpected<Error>(intent.error());
    auto after = co_await put(lane, lessonId, sections, method);
    std::optional<Error> error;
    if (!after)
        error = after.error();
    // Looked at before it counts as done: whoever resumes looks at what does not.
    if (after && overwritten(before->totalSections, *after, sections.size()) > 0)
        co_return failure(Kind::ChangedByOthers, before->title);
    const auto concluded = lane.conclude(*intent, error);
    if (!concluded)
        co_return tl::unexpected<Error>(concluded.error());

    if (error && error->kind == Kind::RouteMissing)
        co_return failure(Kind::NotOrderable, error->detail);
    // Older servers take 100 kB of JSON (contract, trap 12); audio has no part in it.
    if (error && (error->kind == Kind::TooLarge || error->kind == Kind::FieldTooLong))
        co_return failure(Kind::OrderTooLarge,
                          u"%1 kB, %2"_s.arg(compact(sections).size() / 1000).arg(error->detail));
    if (error && !error->doubtful)
        co_return after;
    if (error) {
        const Lane::CarriedOut carriedOut = [&](const RemoteLesson &there) {
            return !compare(folder, there, seen, purpose).needsOrder();
        };
        after = co_await lane.lookAfterDoubt(lessonId, carriedOut);
        if (!after)
            co_return after;
        // Not carried out: nothing of others was overwritten either.
        if (after->sections == before->sections)
            co_return after;
    }
    if (after->id != lessonId)
        after = co_await lane.look(lessonId);
    if (after && overwritten(before->totalSections, *after, sections.size()) > 0)
        co_return failure(Kind::ChangedByOthers, before->title);
    co_return after;
}

Result<void> judgeInterruptedOrder(Lane &lane, const RemoteLesson &now)
{
    const auto event = lane.journal().lastEvent(lane.request().importId, beforeOrder);
    if (!event)
        return tl::unexpected<Error>(event.error());
    const auto before = QJsonDocument::fromJson(event->toUtf8()).object();
    const auto total = before.value("totalSections"_L1).toInteger(-1);
    const auto sent = before.value("sent"_L1).toInteger();
    const auto sections = before.value("sections"_L1).toArray();
    QList<int> all(now.sections.size());
    std::iota(all.begin(), all.end(), 0);
    // Not carried out: nothing of others was overwritten either.
    if (inOrder(now, all) != sections && overwritten(total, now, sent) > 0)
        return failure(Kind::ChangedByOthers, now.title);
    return {};
}

Result<void> noteTold(Journal &journal, const QString &importId)
{
    const auto writes = journal.batches(importId);
    if (!writes)
        return tl::unexpected<Error>(writes.error());
    const auto isOrder = [](const BatchRecord &batch) { return batch.kind == "order"_L1; };
    const auto last = std::find_if(writes->crbegin(), writes->crend(), isOrder);
    return last == writes->crend() ? Result<void>() : journal.conclude(last->id, u"done"_s, 0, {});
}

QCoro::Task<Result<RemoteLesson>> mendTotals(Lane &lane, RemoteLesson remote, int part)
{
    MultipartForm form;
    form.addField("totalSections", QByteArray::number(remote.sections.size()));
    form.addField("totalSubsections", QByteArray::number(countSubsections(remote)));
    const auto intent = co_await lane.intend(u"totals"_s, part);
    if (!intent)
        co_return tl::unexpected<Error>(intent.error());
    auto after = co_await lane.client().replace(remote.id, std::move(form));
    std::optional<Error> error;
    if (!after)
        error = after.error();
    const auto concluded = lane.conclude(*intent, error);
    if (!concluded)
        co_return tl::unexpected<Error>(concluded.error());
    if (error && !error->doubtful)
        co_return after;
    if (error) {
        const Lane::CarriedOut carriedOut = [](const RemoteLesson &seen) {
            return seen.totalSections == seen.sections.size();
        };
        co_return co_await lane.lookAfterDoubt(remote.id, carriedOut);
    }
    if (after->id != remote.id)
        co_return co_await lane.look(remote.id);
    co_return after;
}

} // namespace lessonlift
