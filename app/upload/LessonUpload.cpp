// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/LessonUpload.h"

#include "upload/ContentRecords.h"
#include "upload/Convergence.h"
#include "upload/CutIntoParts.h"
#include "upload/JournaledConnection.h"
#include "upload/LearnReplace.h"
#include "upload/RemoveLesson.h"
#include "upload/Vanished.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

LessonUpload::LessonUpload(const EngineParts &parts, ServerSession &session,
                           const ServerConnection &connection, UploadRequest request,
                           QList<TargetRecord> &targets, Cancellation &cancel)
    : m_lane(parts, session, connection, std::move(request), cancel)
    , m_targets(targets)
{
}

TargetRecord &LessonUpload::target(int part)
{
    const auto found = std::ranges::find(m_targets, part, &TargetRecord::part);
    if (found != m_targets.end())
        return *found;
    TargetRecord record;
    record.part = part;
    m_targets.append(record);
    return m_targets.last();
}

QCoro::Task<Result<void>> LessonUpload::begin()
{
    const auto &request = m_lane.request();
    const auto &folder = *request.folder;
    const auto totals = totalsOf(folder);
    ImportRecord record;
    record.id = request.importId;
    record.server = request.server;
    record.folder = folder.path;
    record.title = folder.title;
    record.options = journaledOptions(request);
    record.state = LessonState::Opening;
    record.sections = totals.sections;
    record.audio = totals.audio;
    record.bytes = totals.bytes;
    record.contentKey = contentKey(folder);
    QStringList titles;
    QList<JournaledAudio> audio;
    QList<QList<ContentRecord>> contents;
    for (const auto &section : folder.sections) {
        contents.append(contentRecords(section));
        const int index = static_cast<int>(titles.size());
        titles.append(section.title);
        forEachAudio(section, [&](const AudioFile &file) {
            audio.append(JournaledAudio{file.path, index, file.size, file.modified, file.sha256});
        });
    }
    const auto begun = m_lane.journal().begin(record, titles, audio, contents);
    if (!begun)
        co_return begun;
    const std::function<Result<qint64>()> begin = [this] {
        return m_lane.journal().beginRun(m_lane.request().importId);
    };
    const auto run = co_await m_lane.journaled(begin);
    if (!run)
        co_return tl::unexpected<Error>(run.error());
    m_run = *run;
    co_return Result<void>();
}

Result<void> LessonUpload::judgeFolder()
{
    const auto &request = m_lane.request();
    const auto before = m_lane.journal().begunWith(request.importId);
    if (!before)
        return tl::unexpected<Error>(before.error());
    const bool isSame = std::ranges::equal(*before, request.folder->sections, {},
                                           &SectionRecord::title, &Section::title);
    if (!before->isEmpty() && !isSame)
        m_lane.noteSectionsMoved();
    if (request.takesFolderAsItIs)
        return {};
    const auto gone = vanished(*before, *request.folder);
    return gone.isEmpty() ? Result<void>() : failure(Kind::SectionsVanished, gone.join(u", "_s));
}

/// What came of it, while the lease is still ours.
void LessonUpload::end()
{
    (void)m_lane.journal().setState(m_summary.importId, m_summary.state, m_summary.problem);
    if (!m_run)
        return;
    RunFigures figures;
    figures.state = m_summary.state;
    if (m_summary.problem)
        figures.problem = m_summary.problem->kind;
    figures.confirmed = m_summary.confirmed;
    figures.requests = m_summary.requests;
    figures.confirmations = m_summary.confirmations;
    figures.failedConfirmations = m_summary.failedConfirmations;
    figures.retries = m_summary.retries;
    figures.sections = m_lane.progress().sections;
    figures.audio = m_lane.progress().audio;
    figures.bytes = m_lane.progress().bytes;
    (void)m_lane.journal().endRun(*m_run, figures);
}

Result<bool> LessonUpload::isEndedElsewhere()
{
    const auto record = m_lane.journal().import(m_lane.request().importId);
    if (!record)
        return tl::unexpected<Error>(record.error());
    if (!*record)
        return false;
    // Under the lease the journal is newer than what we remember.
    m_targets = (*record)->targets;
    const auto state = (*record)->state;
    if (state != LessonState::Done && state != LessonState::Uploaded)
        return false;
    m_summary.state = state;
    m_summary.method = (*record)->method;
    auto &progress = m_lane.progress();
    progress.sections = progress.sectionsTotal = (*record)->sections;
    progress.audio = progress.audioTotal = (*record)->audio;
    if (state == LessonState::Done)
        progress.audioConfirmed = progress.audioToConfirm = (*record)->audio;
    progress.bytes = progress.bytesTotal = (*record)->bytes;
    return true;
}

QCoro::Task<LessonSummary> LessonUpload::run()
{
    const auto &request = m_lane.request();
    m_summary.importId = request.importId;
    m_summary.folder = request.folder->path;
    m_summary.title = request.folder->title;
    m_summary.totals = totalsOf(*request.folder);

    auto done = co_await m_lane.holdFolder();
    m_isJournaled = done.has_value();
    bool isEnded = false;
    if (done) {
        const auto ended = isEndedElsewhere();
        isEnded = ended.value_or(false);
        done = ended.map([](bool) {});
    }
    if (done && !isEnded)
        done = judgeFolder();
    if (done && !isEnded)
        done = co_await begin();
    if (done && !isEnded)
        done = co_await upload();

    std::optional<Error> problem;
    if (!done)
        problem = done.error();
    m_summary.problem = problem;
    if (!isEnded)
        m_summary.state = finalState(problem);
    for (const auto &one : std::as_const(m_targets)) {
        if (!one.lessonId.isEmpty())
            m_summary.lessonIds.append(one.lessonId);
    }
    if (done)
        m_summary.confirmed = confirmName(request.options.confirm);
    m_summary.requests = m_lane.client().traffic().requests;
    m_summary.confirmations = m_lane.client().traffic().confirmations;
    m_summary.retries = m_lane.retries();
    m_summary.leftFiles = m_lane.left().files;
    m_summary.leftBytes = m_lane.left().bytes;
    if (m_isJournaled && !isEnded)
        end();
    co_return m_summary;
}

QCoro::Task<Result<void>> LessonUpload::upload()
{
    // It may have waited long since it was checked: then nothing is written at all.
    auto done = co_await m_lane.lookAtFolder(Closeness::Facts);
    if (done)
        done = co_await removeScratches(m_lane);
    if (!done)
        co_return done;
    if (m_lane.options().method == Method::Separate)
        done = co_await uploadInParts();
    else
        done = co_await uploadWhole();
    if (done)
        done = co_await m_lane.lookAtFolder(Closeness::Texts);
    co_return done;
}

QCoro::Task<Result<void>> LessonUpload::uploadWhole()
{
    const auto &folder = *m_lane.request().folder;
    auto &record = target(0);
    if (record.lessonId.isEmpty() && !m_lane.options().lessonId.isEmpty()) {
        record.lessonId = m_lane.options().lessonId;
        const auto kept = m_lane.journal().setTarget(m_lane.request().importId, record);
        if (!kept)
            co_return kept;
    }
    ProgressMeter meter(folder, m_lane.progress());
    Convergence convergence(m_lane, folder, record, Batch(), meter);
    auto done = co_await convergence.run();
    m_summary.batches =
        static_cast<int>(planBatches(folder, allSections(folder), convergence.limits()).size());
    m_summary.failedBatches = convergence.failedBatches();
    m_summary.method = methodName(convergence.method());
    m_summary.extra = convergence.extra();
    m_summary.failedConfirmations = convergence.failedConfirmations();
    m_summary.asFound = convergence.asFound();
    const bool isNotPossible = !done && (done.error().kind == Kind::ServerDestroysAudio ||
                                         done.error().kind == Kind::CannotAppend);
    if (isNotPossible && convergence.isEmpty() && record.creations > 0) {
        // Nothing was put into it, and nothing will be: do not leave it behind.
        const auto removed = co_await removeIfEmpty(m_lane, record.lessonId, 0);
        if (removed) {
            record = TargetRecord();
            (void)m_lane.journal().setTarget(m_lane.request().importId, record);
        }
    }
    co_return done;
}

QCoro::Task<Result<void>> LessonUpload::uploadInParts()
{
    m_summary.method = methodName(Method::Separate);
    const auto &folder = *m_lane.request().folder;
    ProgressMeter meter(folder, m_lane.progress());
    auto parts = cutIntoParts(m_lane, !m_targets.isEmpty());
    for (int at = 0; parts && at < parts->size();) {
        m_summary.batches = static_cast<int>(parts->size());
        m_lane.progress().batches = parts->size();
        m_lane.progress().batch = at + 1;
        const auto &part = parts->at(at);
        if (part.isEmpty()) { // all that was in it is gone from the folder
            ++at;
            continue;
        }
        const auto done = co_await uploadPart(at + 1, part, meter);
        if (done)
            ++at;
        else if (mayPassSmaller(done.error(), part, target(at + 1)))
            parts = cutSmaller(m_lane, *parts, at, done.error().kind);
        else
            co_return done;
    }
    co_return parts.map([](const auto &) {});
}

QCoro::Task<Result<void>> LessonUpload::uploadPart(int part, Batch sections, ProgressMeter &meter)
{
    const auto &folder = *m_lane.request().folder;
    auto piece = withSections(folder, sections);
    piece.title = u"%1 - Part %2"_s.arg(folder.title).arg(part);
    const auto unchanged = co_await m_lane.lookAtFolder(Closeness::Facts);
    if (!unchanged)
        co_return unchanged;
    Convergence convergence(m_lane, piece, target(part), allSections(piece), meter,
                            sections.first());
    const auto done = co_await convergence.run();
    m_summary.failedBatches.append(convergence.failedBatches());
    m_summary.extra += convergence.extra();
    m_summary.failedConfirmations += convergence.failedConfirmations();
    co_return done;
}

LessonState LessonUpload::finalState(const std::optional<Error> &problem) const
{
    if (!problem)
        return m_lane.request().options.confirm == ConfirmLevel::Listed ? LessonState::Uploaded
                                                                        : LessonState::Done;
    const bool wasRefused = !m_summary.failedBatches.isEmpty();
    switch (problem->kind) {
    case Kind::Cancelled:
        return LessonState::Cancelled;
    case Kind::Paused:
        return LessonState::Paused;
    case Kind::Interrupted:
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::ProxyFault:
    case Kind::NotSignedIn:
    case Kind::Forbidden:
        return LessonState::Unfinished;
    case Kind::TextConflict:
    case Kind::LessonAmbiguous:
    case Kind::LessonUnlike:
    case Kind::NotRecognised:
    case Kind::NotOrderable:
    case Kind::OrderTooLarge:
    case Kind::ChangedByOthers:
    case Kind::ChangedOnDisk:
    case Kind::SectionsVanished:
    case Kind::ServerDestroysAudio:
    case Kind::CannotAppend:
    case Kind::AudioUnverifiable:
        return LessonState::Conflict;
    case Kind::BadAddress:
    case Kind::BadProxy:
    case Kind::TlsUntrusted:
    case Kind::SpeaksNoTls:
    case Kind::SpeaksNoHttp:
    case Kind::NoWebServer:
    case Kind::PlainHttpRefused:
    case Kind::Redirected:
    case Kind::TooLarge:
    case Kind::TooSlow:
    case Kind::LessonFull:
    case Kind::FieldTooLong:
    case Kind::Rejected:
    case Kind::Busy:
    case Kind::ServerFault:
    case Kind::BadAnswer:
    case Kind::RouteMissing:
    case Kind::LessonGone:
    case Kind::LessonNotFound:
    case Kind::AudioMissingOnServer:
    case Kind::NotConverging:
    case Kind::SectionsSetAside:
    case Kind::ContentProblems:
    case Kind::CannotRead:
    case Kind::CannotWrite:
    case Kind::PortTaken:
    case Kind::HeldByOther:
    case Kind::JournalFault:
    case Kind::NotAJournal:
    case Kind::KeychainFault:
        break;
    }
    const bool asks = wasRefused && m_lane.request().options.onFailure == OnFailure::Ask &&
                      problem->kind != Kind::SectionsSetAside;
    return asks ? LessonState::Asking : LessonState::Failed;
}

} // namespace lessonlift
