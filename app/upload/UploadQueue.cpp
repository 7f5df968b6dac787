// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/UploadQueue.h"

#include "base/Elsewhere.h"
#include "base/Waker.h"
#include "upload/ContentRecords.h"
#include "upload/JournaledConnection.h"
#include "upload/KeptProblems.h"
#include "upload/LessonUpload.h"
#include "upload/PutInOrder.h"
#include "upload/ResumeImports.h"
#include "upload/ScanLesson.h"
#include "upload/ScanStore.h"
#include "upload/UploadQueueJob.h"

#include <algorithm>
#include <QThread>

using namespace Qt::StringLiterals;

namespace lessonlift
{

UploadQueue::UploadQueue(Clock &clock, Journal &journal, HttpClient::ManagerFactory network,
                         quint32 seed, Disk disk)
    : m_clock(clock)
    , m_journal(journal)
    , m_network(std::move(network))
    , m_disk(std::move(disk))
    , m_limiter(clock)
    , m_random(seed)
{
    m_journal.waitForNobody();
}

UploadQueue::~UploadQueue() = default;

ServerSession &UploadQueue::session(const ServerAddress &server)
{
    auto &session = m_sessions[server.text()];
    if (!session) {
        session = std::make_unique<ServerSession>(server, QByteArray());
        session->line.remember(m_journal.lineRate(server.text()).value_or(std::nullopt));
        setPace(*session);
    }
    return *session;
}

UploadQueue::Job *UploadQueue::find(const QString &importId)
{
    return m_jobOf.value(importId);
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
    progress.audioTotal = progress.audioToConfirm = totals.audio;
    progress.bytesTotal = totals.bytes;
    keepFolder(*job, false);
    m_jobOf.insert(request.importId, job.get());
    m_jobs.push_back(std::move(job));
    touch(*m_jobs.back());
    return *m_jobs.back();
}

void UploadQueue::enqueue(const UploadRequest &request, const QList<TargetRecord> &targets)
{
    if (auto *known = find(request.importId); known != nullptr) {
        takeTyped(*known, request);
        retry(request.importId);
        return;
    }
    (void)begin(request, targets);
    numberQueued();
    startLanes();
}

UploadQueue::Job &UploadQueue::begin(const UploadRequest &request,
                                     const QList<TargetRecord> &targets)
{
    auto &added = addJob(request, targets);
    const auto totals = totalsOf(*request.folder);
    // A known import is journaled only under its lease: somebody else may be at work on it.
    if (targets.isEmpty()) {
        ImportRecord record;
        record.id = request.importId;
        record.server = request.server;
        record.folder = request.folder->path;
        record.title = request.folder->title;
        record.options = journaledOptions(request);
        record.sections = totals.sections;
        record.audio = totals.audio;
        record.bytes = totals.bytes;
        record.contentKey = contentKey(*request.folder);
        if (const auto begun = m_journal.begin(record, {}, {}); !begun)
            added.progress.problem = begun.error();
    } else {
        journalOptions(added);
    }
    return added;
}

void UploadQueue::remember(const ListedImport &listed)
{
    const auto &record = listed.record;
    if (find(record.id) != nullptr)
        return;
    const auto import = resumable(record);
    auto &progress = addJob(import.request, import.targets).progress;
    // Whatever it was doing when the program ended, it no longer does.
    progress.state = isRest(record.state) ? record.state : LessonState::Unfinished;
    progress.problem = record.problem;
    progress.sectionsTotal = record.sections;
    progress.audioTotal = progress.audioToConfirm = record.audio;
    progress.bytesTotal = record.bytes;
    const bool isWhole = record.state == LessonState::Done || record.state == LessonState::Uploaded;
    progress.sections = isWhole ? record.sections : std::min(listed.sections, record.sections);
    progress.audio = isWhole ? record.audio : std::min(listed.audio, record.audio);
    progress.audioConfirmed = record.state == LessonState::Done ? record.audio : 0;
    progress.bytes = isWhole ? record.bytes : std::min(listed.bytes, record.bytes);
    if (!record.targets.isEmpty())
        progress.lessonId = record.targets.first().lessonId;
    progress.changed = record.changedAt;
    if (record.problem && record.problem->kind == Kind::ContentProblems)
        progress.problems = keptProblems(m_journal, record.id);
}

void UploadQueue::setParallel(int lessons)
{
    m_parallel = std::clamp(lessons, 0, mostLanes);
    for (const auto &[key, session] : m_sessions)
        setPace(*session);
    startLanes();
}

void UploadQueue::setPace(ServerSession &session)
{
    if (m_parallel > 0)
        session.pace.reset();
    else if (!session.pace)
        session.pace.emplace(mostLanes);
    session.writing.setPlaces(session.pace ? session.pace->places() : mostLanes);
    session.paceChanged = [this] { startLanes(); };
}

/// Of the servers that there is work for, the one that takes the most; and one lane more than may
/// write, so that the next lesson has been read and looked at when its turn comes.
int UploadQueue::lanesWanted() const
{
    if (m_parallel > 0)
        return m_parallel;
    QSet<QString> servers;
    for (const auto &job : m_jobs) {
        if (job->progress.state == LessonState::Queued || isActive(job->progress.state))
            servers.insert(job->request.server);
    }
    int places = 1;
    for (const auto &server : std::as_const(servers)) {
        const auto known = m_sessions.find(server);
        const bool hasPace = known != m_sessions.end() && known->second->pace;
        places = std::max(places, hasPace ? known->second->pace->places() : WritePace::first);
    }
    return std::min(places + 1, mostLanes);
}

void UploadQueue::setRate(qint64 bytesPerSecond)
{
    m_limiter.setRate(bytesPerSecond);
}

bool UploadQueue::mayWork() const
{
    return m_holds.isEmpty() && !m_isFinishing && !m_stop.isRequested();
}

void UploadQueue::startLanes()
{
    const auto queued = std::ranges::count_if(
        m_jobs, [](const auto &job) { return job->progress.state == LessonState::Queued; });
    std::erase_if(m_lanes, [](const QCoro::Task<> &lane) { return lane.isReady(); });
    for (auto left = queued; left > 0 && m_running < lanesWanted() && mayWork(); --left) {
        ++m_running;
        m_lanes.push_back(work());
    }
}

QCoro::Task<> UploadQueue::work()
{
    // The first lesson starts in a later turn: whoever enqueued first finishes its own.
    co_await sleepFor(m_clock, Milliseconds(0), m_stop);
    while (mayWork() && m_running <= lanesWanted()) {
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
        co_await m_disk.scan(job.request.folder->path, job.request.options, *job.cancel);
    if (!scanned)
        co_return tl::unexpected<Error>(scanned.error());
    job.request.folder = std::make_shared<LessonFolder>(scanned->folder);
    keepFolder(job, true);
    keepProblems(job, scanned->problems);
    if (blocks(scanned->problems))
        co_return tl::unexpected<Error>(contentProblems(*scanned));
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
    if (job.request.folder->sections.isEmpty()) {
        const Cancellation::SafePoint safe(*job.cancel);
        ready = co_await rescan(job);
    }
    const auto connection = m_connections.to(job.request.server, job.request.journaled);
    const auto address = connection.address();
    if (ready && !address)
        ready = tl::unexpected<Error>(address.error());
    if (ready) {
        const EngineParts parts{m_clock, m_journal, m_network, m_limiter, m_random, m_disk};
        LessonUpload upload(parts, session(*address), connection, job.request, job.targets,
                            *job.cancel);
        auto &lane = upload.lane();
        const auto copyProgress = [this, &job, &lane] { copyProgressOf(lane.progress(), job); };
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
        if (isJournaled) // what its folder holds now is what it was begun with
            job.request.takesFolderAsItIs = false;
        copyProgress();
    } else {
        summary.importId = job.request.importId;
        summary.folder = job.request.folder->path;
        summary.title = job.request.folder->title;
        summary.totals = totalsOf(*job.request.folder);
        summary.problem = ready.error();
        const bool isBlocked = ready.error().kind == Kind::ContentProblems;
        summary.state = isBlocked                               ? restOfBlocked(job)
                        : ready.error().kind == Kind::Cancelled ? LessonState::Cancelled
                        : ready.error().kind == Kind::Paused    ? LessonState::Paused
                        : job.cancel->isRequested()             ? LessonState::Unfinished
                                                                : LessonState::Failed;
    }
    // What was kept of its scan is not true of it, whatever its folder looks like.
    if (summary.problem && summary.problem->kind == Kind::ChangedOnDisk)
        waitingThreads().start([folder = job.request.folder->path] {
            ScanStore(ScanStore::usualPlace()).forget(folder);
        });
    (void)m_journal.setMethod(job.request.importId, summary.method);
    job.progress.bytesInFlight = 0;
    job.progress.bytesPerSecond = 0;
    lighten(job);
    const auto endedAs = summary.state;
    endHeld(job, summary);
    changeState(job, summary.state, summary.problem);
    if (!isJournaled || summary.state != endedAs || job.isHeld)
        journalState(job);
    if (job.isHeld && mayWork()) { // let go before it had come to rest
        requeue(job);
        numberQueued();
        tellChanged(); // that it begins anew
        co_return;
    }
    if (job.isWantedAgain && summary.state == LessonState::Cancelled) {
        queueAgain(job);
        tellChanged();
        co_return;
    }
    showHold(job);
    if (summary.state == LessonState::Asking) {
        Question question;
        question.importId = summary.importId;
        question.title = summary.title;
        question.batch = summary.failedBatches.last();
        Q_EMIT asked(question);
    }
    tellChanged();
    Q_EMIT finished(summary);
    if (summary.problem && summary.problem->kind == Kind::ChangedByOthers)
        (void)noteTold(m_journal, summary.importId);
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
    auto problem = progress.problem;
    if (job.isHeld && state == LessonState::Paused) {
        state = LessonState::Queued; // it goes on by itself, also when the program ends before
        problem.reset();
    }
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
    (void)m_journal.setState(job.request.importId, state, problem);
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
    m_hoursTimer.reset();
    for (const auto &job : m_jobs) {
        if (isActive(job->progress.state))
            job->cancel->request(reason);
    }
    co_await idle();
}

} // namespace lessonlift
