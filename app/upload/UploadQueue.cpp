// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/UploadQueue.h"

#include "base/Waker.h"
#include "upload/LessonUpload.h"
#include "upload/ResumeImports.h"
#include "upload/UploadQueueJob.h"

#include <algorithm>
#include <QThread>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int mostLanes = 16;
constexpr Milliseconds tellEvery(100);
/// A window takes so many at a time without a jerk.
constexpr qsizetype tellMost = 1000;
/// Texts of queued lessons may take this much memory; the folders of further ones are read again
/// when their turn comes.
constexpr qint64 holdMost = 64'000'000;

qint64 weightOf(const LessonFolder &folder)
{
    qint64 weight = 0;
    const auto add = [&weight](const Content &content) {
        for (const auto &text : content.texts)
            weight += 2 * text.size();
        for (const auto &audio : content.audio)
            weight += audio ? 400 : 0;
    };
    for (const auto &section : folder.sections) {
        weight += 600;
        add(section.content);
        for (const auto &subsection : section.subsections)
            add(subsection.content);
    }
    return weight;
}

} // namespace

UploadQueue::UploadQueue(Clock &clock, Journal &journal, HttpClient::ManagerFactory network,
                         quint32 seed, Scan scan)
    : m_clock(clock)
    , m_journal(journal)
    , m_network(std::move(network))
    , m_scan(std::move(scan))
    , m_limiter(clock)
    , m_random(seed)
{
}

UploadQueue::~UploadQueue() = default;

ServerSession &UploadQueue::session(const ServerAddress &server)
{
    auto &session = m_sessions[server.text()];
    if (!session)
        session = std::make_unique<ServerSession>(server, QByteArray());
    return *session;
}

UploadQueue::Job *UploadQueue::find(const QString &importId)
{
    const auto found = std::ranges::find_if(
        m_jobs, [&](const auto &job) { return job->request.importId == importId; });
    return found == m_jobs.end() ? nullptr : found->get();
}

UploadQueue::Job &UploadQueue::addJob(const UploadRequest &request,
                                      const QList<TargetRecord> &targets)
{
    auto job = std::make_unique<Job>();
    job->request = request;
    job->targets = targets;
    auto &progress = job->progress;
    const auto totals = totalsOf(*request.folder);
    progress.importId = request.importId;
    progress.title = request.folder->title;
    progress.folder = request.folder->path;
    progress.server = request.server;
    progress.sectionsTotal = totals.sections;
    progress.audioTotal = totals.audio;
    progress.bytesTotal = totals.bytes;
    m_held += weightOf(*request.folder);
    if (m_held > holdMost)
        lighten(*job);
    m_jobs.push_back(std::move(job));
    touch(*m_jobs.back());
    return *m_jobs.back();
}

void UploadQueue::lighten(Job &job)
{
    m_held -= weightOf(*job.request.folder);
    auto light = std::make_shared<LessonFolder>(*job.request.folder);
    light->sections.clear();
    job.request.folder = std::move(light);
}

void UploadQueue::enqueue(const UploadRequest &request, const QList<TargetRecord> &targets)
{
    if (find(request.importId) != nullptr) {
        retry(request.importId);
        return;
    }
    auto &added = addJob(request, targets);
    const auto totals = totalsOf(*request.folder);
    // A known import is journaled only under its lease: somebody else may be at work on it.
    if (targets.isEmpty()) {
        ImportRecord record;
        record.id = request.importId;
        record.server = request.server;
        record.folder = request.folder->path;
        record.title = request.folder->title;
        record.options = toJson(request.options);
        record.sections = totals.sections;
        record.audio = totals.audio;
        record.bytes = totals.bytes;
        if (const auto begun = m_journal.begin(record, {}, {}); !begun)
            added.progress.problem = begun.error();
    }
    numberQueued();
    startLanes();
}

void UploadQueue::remember(const ImportRecord &record)
{
    if (find(record.id) != nullptr)
        return;
    const auto import = resumable(record);
    auto &progress = addJob(import.request, import.targets).progress;
    // Whatever it was doing when the program ended, it no longer does.
    progress.state = isRest(record.state) ? record.state : LessonState::Unfinished;
    progress.problem = record.problem;
    progress.sectionsTotal = record.sections;
    progress.audioTotal = record.audio;
    progress.bytesTotal = record.bytes;
    progress.changed = record.changedAt;
}

void UploadQueue::setParallel(int lessons)
{
    m_parallel = std::clamp(lessons, 1, mostLanes);
    startLanes();
}

void UploadQueue::setRate(qint64 bytesPerSecond)
{
    m_limiter.setRate(bytesPerSecond);
}

void UploadQueue::startLanes()
{
    const auto queued = std::ranges::count_if(
        m_jobs, [](const auto &job) { return job->progress.state == LessonState::Queued; });
    std::erase_if(m_lanes, [](const QCoro::Task<> &lane) { return lane.isReady(); });
    for (auto left = queued; left > 0 && m_running < m_parallel && !m_stop.isRequested(); --left) {
        ++m_running;
        m_lanes.push_back(work());
    }
}

QCoro::Task<> UploadQueue::work()
{
    // The first lesson starts in a later turn: whoever enqueued first finishes its own.
    co_await sleepFor(m_clock, Milliseconds(0), m_stop);
    while (!m_stop.isRequested() && m_running <= m_parallel) {
        const auto next = std::ranges::find_if(
            m_jobs, [](const auto &job) { return job->progress.state == LessonState::Queued; });
        if (next == m_jobs.end())
            break;
        co_await runOne(**next);
    }
    --m_running;
    if (m_running == 0)
        Q_EMIT drained();
}

QCoro::Task<Result<void>> UploadQueue::rescan(Job &job)
{
    const auto scanned =
        co_await m_scan(job.request.folder->path, job.request.options, *job.cancel);
    if (!scanned)
        co_return tl::unexpected<Error>(scanned.error());
    job.request.folder = std::make_shared<LessonFolder>(scanned->folder);
    m_held += weightOf(*job.request.folder);
    for (const auto &problem : scanned->problems) {
        if (severityOf(problem.rule) == Severity::Error)
            co_return failure(Kind::ContentProblems,
                              ruleName(problem.rule) + u": "_s + problem.file);
    }
    co_return Result<void>();
}

QCoro::Task<> UploadQueue::runOne(Job &job)
{
    job.cancel = std::make_unique<Cancellation>();
    ++m_taken;
    changeState(job, LessonState::Opening, {});
    numberQueued();
    LessonSummary summary;
    bool isJournaled = false;
    Result<void> ready;
    if (job.request.folder->sections.isEmpty())
        ready = co_await rescan(job);
    const auto address = ServerAddress::parse(job.request.server, job.request.options.allowHttp);
    if (ready && !address)
        ready = tl::unexpected<Error>(address.error());
    if (ready) {
        const EngineParts parts{m_clock, m_journal, m_network, m_limiter, m_random};
        LessonUpload upload(parts, session(*address), job.request, job.targets, *job.cancel);
        auto &lane = upload.lane();
        const auto copyProgress = [this, &job, &lane] {
            const auto &from = lane.progress();
            auto kept = std::exchange(job.progress, from);
            job.progress.importId = kept.importId;
            job.progress.title = kept.title;
            job.progress.folder = kept.folder;
            job.progress.server = kept.server;
            job.progress.state = kept.state;
            touch(job);
        };
        lane.progress().state = LessonState::Opening;
        job.lane = &lane;
        connect(&lane, &Lane::noted, this, [this](const Note &note) {
            m_notes.append(note);
            tellSoon();
        });
        connect(&lane, &Lane::progressed, this, copyProgress);
        connect(&lane, &Lane::stateChanged, this, [this, &job, copyProgress](LessonState state) {
            copyProgress();
            changeState(job, state, job.progress.problem);
        });
        summary = co_await upload.run();
        job.lane = nullptr;
        isJournaled = upload.isJournaled();
        copyProgress();
    } else {
        summary.importId = job.request.importId;
        summary.folder = job.request.folder->path;
        summary.title = job.request.folder->title;
        summary.totals = totalsOf(*job.request.folder);
        summary.problem = ready.error();
        // Blocked says that nothing was sent.
        const bool sentAny = std::ranges::any_of(
            job.targets, [](const TargetRecord &target) { return target.creations > 0; });
        const bool isBlocked = ready.error().kind == Kind::ContentProblems && !sentAny;
        summary.state = isBlocked                               ? LessonState::Blocked
                        : ready.error().kind == Kind::Cancelled ? LessonState::Cancelled
                        : job.cancel->isRequested()             ? LessonState::Unfinished
                                                                : LessonState::Failed;
    }
    (void)m_journal.setMethod(job.request.importId, summary.method);
    job.progress.bytesInFlight = 0;
    job.progress.bytesPerSecond = 0;
    lighten(job);
    changeState(job, summary.state, summary.problem);
    if (!isJournaled)
        journalState(job);
    if (summary.state == LessonState::Asking) {
        Question question;
        question.importId = summary.importId;
        question.title = summary.title;
        question.batch = summary.failedBatches.last();
        Q_EMIT asked(question);
    }
    tellChanged();
    Q_EMIT finished(summary);
}

void UploadQueue::changeState(Job &job, LessonState state, const std::optional<Error> &problem)
{
    const auto before = job.progress.state;
    Q_ASSERT(QThread::currentThread() == thread());
    Q_ASSERT(mayFollow(before, state));
    job.progress.state = state;
    job.progress.problem = problem;
    job.progress.changed = m_clock.utc();
    touch(job);
    if (state == before)
        return;
    Note note;
    note.importId = job.request.importId;
    note.begun = note.ended = job.progress.changed;
    note.state = state;
    note.problem = problem;
    m_notes.append(note);
}

void UploadQueue::journalState(const Job &job)
{
    const auto &progress = job.progress;
    auto state = progress.state;
    if (progress.problem && progress.problem->kind == Kind::HeldByOther) {
        // When the other program works on this very import, that is the other's to journal. When
        // on another one of the same folder, this one must never become a second lesson.
        const auto &request = job.request;
        const auto leased =
            m_journal.leasedImport(Lease::folderKey(request.server, request.folder->path));
        if (!job.targets.isEmpty() || !leased || *leased == request.importId)
            return;
        state = LessonState::Cancelled;
    }
    (void)m_journal.setState(job.request.importId, state, progress.problem);
}

void UploadQueue::numberQueued()
{
    int position = 0;
    for (const auto &job : m_jobs) {
        const int now = job->progress.state == LessonState::Queued ? ++position : 0;
        job->progress.queuePosition = now;
        // Who only moves up as the head of the queue leaves is not told anew.
        const int ticket = now == 0 ? 0 : now + m_taken;
        if (std::exchange(job->ticket, ticket) != ticket)
            touch(*job);
    }
}

void UploadQueue::touch(Job &job)
{
    job.changed = true;
    tellSoon();
}

void UploadQueue::tellSoon()
{
    if (!m_tell)
        m_tell = m_clock.after(tellEvery, [this] { tellChanged(); });
}

void UploadQueue::tellChanged()
{
    m_tell.reset();
    QueueUpdate update;
    update.taken = m_taken;
    for (const auto &job : m_jobs) {
        if (update.lessons.size() == tellMost) {
            tellSoon();
            break;
        }
        if (std::exchange(job->changed, false))
            update.lessons.append(job->progress);
    }
    update.notes = std::exchange(m_notes, {});
    for (const auto &lesson : std::as_const(update.lessons))
        Q_EMIT lessonChanged(lesson);
    Q_EMIT told(update);
}

QCoro::Task<LessonSections> UploadQueue::sections(QString importId)
{
    LessonSections result;
    auto *job = find(importId);
    if (job != nullptr && job->lane != nullptr) {
        result = sectionsOf(*job->lane->request().folder, job->lane->lastLook());
    } else if (const auto known = m_journal.sections(importId); known && !known->isEmpty()) {
        result = sectionsOf(*known);
    } else if (job != nullptr) {
        auto folder = job->request.folder;
        if (folder->sections.isEmpty()) {
            const auto options = job->request.options;
            Cancellation never;
            const auto scanned = co_await m_scan(folder->path, options, never);
            if (scanned)
                folder = std::make_shared<LessonFolder>(scanned->folder);
        }
        result = sectionsOf(*folder, LastLook());
    }
    result.importId = importId;
    co_return result;
}

QCoro::Task<> UploadQueue::idle()
{
    while (m_running > 0) {
        Waker waker;
        QObject guard;
        connect(this, &UploadQueue::drained, &guard, [&waker] { waker.wake(); });
        co_await waker.woken();
    }
}

QCoro::Task<> UploadQueue::stop(Kind reason)
{
    m_stop.request(reason);
    for (const auto &job : m_jobs) {
        if (isActive(job->progress.state))
            job->cancel->request(reason);
    }
    co_await idle();
}

} // namespace lessonlift
