// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/LearnReplace.h"

#include "compare/DesiredOrder.h"
#include "upload/ListLessons.h"
#include "upload/RemoveLesson.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// 16 samples of silence: as small as a correct WAV file gets.
QByteArray tinyWav()
{
    const QByteArray silence(16, '\0');
    return "RIFF"_ba + QByteArray("\x34\0\0\0", 4) + "WAVEfmt "_ba +
           QByteArray("\x10\0\0\0\1\0\1\0\x40\x1f\0\0\x40\x1f\0\0\1\0\x08\0", 20) + "data"_ba +
           QByteArray("\x10\0\0\0", 4) + silence;
}

MultipartForm scratchForm(const QString &title)
{
    MultipartForm form;
    form.addField("title", title.toUtf8());
    const QJsonArray sections{
        QJsonObject{{u"title"_s, u"Check"_s}, {u"subsections"_s, QJsonArray()}}};
    form.addField("sections", QJsonDocument(sections).toJson(QJsonDocument::Compact));
    form.addFile("section_0_englishAudio", "check.wav", "audio/wav", tinyWav());
    return form;
}

QCoro::Task<Result<RemoteLesson>> createScratch(Lane &lane, QString title)
{
    const auto batch = co_await lane.intend(u"scratch-create"_s, 0);
    if (!batch)
        co_return tl::unexpected<Error>(batch.error());
    auto form = scratchForm(title);
    auto scratch = co_await lane.client().create(std::move(form));
    const auto error = scratch ? std::nullopt : std::optional(scratch.error());
    const auto concluded = lane.conclude(*batch, error);
    if (!concluded)
        co_return tl::unexpected<Error>(concluded.error());
    co_return scratch;
}

/// The whole-array PUT of what the server said; after a doubt it ends only when that is cleared.
QCoro::Task<Result<RemoteLesson>> echo(Lane &lane, RemoteLesson scratch)
{
    MultipartForm form;
    const QJsonArray sections{scratch.sections[0].json};
    form.addField("sections", QJsonDocument(sections).toJson(QJsonDocument::Compact));
    const auto batch = co_await lane.intend(u"scratch-replace"_s, 0);
    if (!batch)
        co_return tl::unexpected<Error>(batch.error());
    auto put = co_await lane.client().replace(scratch.id, std::move(form));
    const auto error = put ? std::nullopt : std::optional(put.error());
    const auto concluded = lane.conclude(*batch, error);
    if (!concluded)
        co_return tl::unexpected<Error>(concluded.error());
    if (!error || !error->doubtful)
        co_return put;
    const Lane::CarriedOut cannotTell = [](const RemoteLesson &) { return false; };
    const auto looked = co_await lane.lookAfterDoubt(scratch.id, cannotTell);
    if (!looked)
        co_return looked;
    co_return put;
}

/// Whether the file is still served after the echo: that alone counts, not the answer.
QCoro::Task<Result<bool>> survivesEcho(Lane &lane, RemoteLesson scratch)
{
    const auto audio = scratch.sections.value(0).content.audio[0];
    if (!audio)
        co_return false;
    const auto before = co_await lane.client().audioSize(audio->url, tinyWav().size());
    if (!before) {
        if (before.error().kind == Kind::AudioMissingOnServer)
            co_return false;
        co_return tl::unexpected<Error>(before.error());
    }
    const auto put = co_await echo(lane, scratch);
    if (!put)
        co_return tl::unexpected<Error>(put.error());
    const auto still = put->sections.value(0).content.audio[0];
    if (!still)
        co_return false;
    const auto after = co_await lane.client().audioSize(still->url, tinyWav().size());
    if (!after && after.error().kind != Kind::AudioMissingOnServer)
        co_return tl::unexpected<Error>(after.error());
    co_return after &&*after == tinyWav().size();
}

/// Found by its title, which nobody else has, in a look that comes after every doubt's time.
QCoro::Task<Result<void>> removeScratch(Lane &lane, ScratchRecord scratch)
{
    if (lane.isUnsettled()) {
        const auto settled = co_await lane.settle();
        if (!settled)
            co_return settled;
    }
    const IsOurs isOurs = [&](const RemoteLesson &lesson) { return lesson.title == scratch.title; };
    const auto found = co_await lessonsSince(lane, scratch.newestBefore, isOurs);
    if (!found)
        co_return tl::unexpected<Error>(found.error());
    for (const auto &id : *found) {
        const auto removed = co_await removeLesson(lane, id, u"scratch-delete"_s, 0);
        if (!removed)
            co_return removed;
    }
    co_return lane.journal().forgetScratch(scratch);
}

QCoro::Task<Result<bool>> tryOnScratch(Lane &lane)
{
    ScratchRecord record;
    record.title =
        u"LessonLift check %1 (safe to delete)"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    const auto newest = co_await newestLesson(lane);
    if (!newest)
        co_return tl::unexpected<Error>(newest.error());
    record.newestBefore = *newest;
    const auto noted = lane.journal().addScratch(lane.request().importId, record);
    if (!noted)
        co_return tl::unexpected<Error>(noted.error());
    auto scratch = co_await createScratch(lane, record.title);
    Result<bool> keeps = false;
    if (scratch)
        keeps = co_await survivesEcho(lane, *scratch);
    else
        keeps = tl::unexpected<Error>(scratch.error());
    const auto removed = co_await removeScratch(lane, record);
    if (!removed)
        co_return tl::unexpected<Error>(removed.error());
    co_return keeps;
}

} // namespace

QCoro::Task<Result<bool>> putKeepsAudio(Lane &lane)
{
    const auto permit = co_await lane.session().learning.acquire();
    auto &known = lane.session().putKeepsAudio;
    int attempt = 0;
    while (!known) {
        const auto learnt = co_await tryOnScratch(lane);
        if (learnt) {
            known = *learnt;
            break;
        }
        const auto again = co_await lane.recover(learnt.error(), attempt);
        if (!again)
            co_return tl::unexpected<Error>(again.error());
        const auto removed = co_await removeScratches(lane);
        if (!removed)
            co_return tl::unexpected<Error>(removed.error());
    }
    co_return *known;
}

QCoro::Task<Result<void>> removeScratches(Lane &lane)
{
    const auto left = lane.journal().scratches(lane.request().importId);
    if (!left)
        co_return tl::unexpected<Error>(left.error());
    if (!left->isEmpty())
        lane.inheritDoubt();
    for (const auto &scratch : *left) {
        const auto removed = co_await removeScratch(lane, scratch);
        if (!removed)
            co_return removed;
    }
    co_return Result<void>();
}

} // namespace lessonlift
