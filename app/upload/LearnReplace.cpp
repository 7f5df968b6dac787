// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/LearnReplace.h"

#include "compare/DesiredOrder.h"
#include "upload/OpenLesson.h"

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

/// The answer to the echo does not matter: whether the file is still served does.
QCoro::Task<Result<bool>> survivesEcho(Lane &lane, RemoteLesson scratch)
{
    const auto audio = scratch.sections.value(0).content.audio[0];
    if (!audio)
        co_return false;
    const auto before = co_await lane.client().audioSize(audio->url);
    if (!before) {
        if (before.error().kind == Kind::AudioMissingOnServer)
            co_return false;
        co_return tl::unexpected<Error>(before.error());
    }
    MultipartForm form;
    const QJsonArray echo{scratch.sections[0].json};
    form.addField("sections", QJsonDocument(echo).toJson(QJsonDocument::Compact));
    const auto put = co_await lane.client().replace(scratch.id, std::move(form));
    if (!put)
        co_return tl::unexpected<Error>(put.error());
    const auto still = put->sections.value(0).content.audio[0];
    if (!still)
        co_return false;
    const auto after = co_await lane.client().audioSize(still->url);
    if (!after && after.error().kind != Kind::AudioMissingOnServer)
        co_return tl::unexpected<Error>(after.error());
    co_return after &&*after == tinyWav().size();
}

/// A scratch lesson whose creation was in doubt is found by its title, which nobody else has.
QCoro::Task<> removeScratch(Lane &lane, QString id, QString title)
{
    if (id.isEmpty()) {
        const auto listed = co_await lane.client().list(1, 50);
        for (const auto &lesson : listed ? listed->items : QList<RemoteLesson>()) {
            if (lesson.title == title)
                id = lesson.id;
        }
    }
    if (!id.isEmpty())
        (void)co_await lane.client().remove(id);
}

QCoro::Task<Result<bool>> tryOnScratch(Lane &lane)
{
    const QString title =
        u"LessonLift check %1 (safe to delete)"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    // Not the import's lesson, but a write all the same: the journal knows of it.
    const auto noted = lane.journal().addEvent(lane.request().importId, u"scratch"_s, title);
    if (!noted)
        co_return tl::unexpected<Error>(noted.error());
    auto form = scratchForm(title);
    auto scratch = co_await lane.client().create(std::move(form));
    Result<bool> keeps = false;
    QString id;
    if (scratch) {
        id = scratch->id;
        keeps = co_await survivesEcho(lane, *scratch);
    } else {
        keeps = tl::unexpected<Error>(scratch.error());
    }
    co_await removeScratch(lane, id, title);
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
    }
    co_return *known;
}

} // namespace lessonlift
