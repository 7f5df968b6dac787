// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/Connections.h"
#include "http/RateLimiter.h"
#include "upload/Disk.h"
#include "upload/Lane.h"
#include "upload/UploadHours.h"

#include <map>
#include <QHash>
#include <QRandomGenerator>

namespace lessonlift
{

class LessonUpload;

/// Many lessons, some at once: a lane is a worker that takes the next lesson from the queue, so
/// its slot is free again however the lesson ends. The only place where a lesson's state changes.
/// Everything here happens on the thread that made it; what leaves are values.
class UploadQueue : public QObject
{
    Q_OBJECT

public:
    UploadQueue(Clock &clock, Journal &journal, HttpClient::ManagerFactory network, quint32 seed,
                Disk disk = {});
    /// stop() must have ended before.
    ~UploadQueue() override;

    /// What the lanes to this server share; made on first use, without a token.
    [[nodiscard]] ServerSession &session(const ServerAddress &server);

    /// Puts a lesson at the end of the queue. targets: what the journal knows of it, when it was
    /// begun before. A folder without sections in it is scanned when its turn comes.
    void enqueue(const UploadRequest &request, const QList<TargetRecord> &targets = {});

    /// The same for a folder that these problems stop: it rests at once, Blocked, until somebody
    /// has mended it and asks again. One that is queued or at work is left to its turn.
    void enqueueBlocked(const UploadRequest &request, const QList<TargetRecord> &targets,
                        const Problems &problems);

    /// Lists an import of an earlier run, at rest: retry() or resume() takes it up.
    void remember(const ListedImport &import);

    /// 1-16, or 0: as many as each server takes well (WritePace). Works while running.
    void setParallel(int lessons);
    [[nodiscard]] int parallel() const { return m_parallel; }
    void setRate(qint64 bytesPerSecond); ///< 0: no limit

    void pause(const QString &importId);
    void resume(const QString &importId);
    void cancel(const QString &importId);
    /// A failed, unfinished, blocked or conflicting lesson goes to the end of the queue again; one
    /// that waits before it tries again does so now.
    void retry(const QString &importId);
    /// Somebody has signed in to this server: what ended because nobody was is queued again.
    void retrySignedOut(const QString &server);
    /// The same as retry(), each batch as a lesson of its own: where the server has no safe way to
    /// append.
    void retrySeparately(const QString &importId);
    /// The answer to asked().
    void answer(const QString &importId, bool goOn);
    /// To this place among the queued, 1 is next.
    void reorder(const QString &importId, int position);
    /// Takes a lesson that rests out of the queue for good; the journal keeps it, and resume.
    void remove(const QString &importId);
    /// What remove() took out stands in the queue again, at rest.
    void bringBack(const QString &importId);

    /// Its sections as they stand; read from the folder where nothing knows them yet.
    [[nodiscard]] QCoro::Task<LessonSections> sections(QString importId);

    /// While at least one reason holds, no lane takes a lesson, and what is active ends as if
    /// paused: at once, or for Hold::Hours after its batch. When the last reason goes, exactly
    /// those lessons are the next again, in their old order; never those that a person paused.
    void hold(Hold reason, bool on);
    /// Holds and lets go by itself from now on, with Hold::Hours.
    void setHours(const UploadHours &hours);
    /// Nothing starts any more, and what is active ends, interrupted, as soon as no write of it is
    /// under way; requests that only read may be cut short. Then drained().
    void finishBatches();
    /// How servers are reached, for lessons that start later.
    void setConnections(const Connections &connections) { m_connections = connections; }

    /// Ends when nothing is active, and nothing is queued that may start.
    [[nodiscard]] QCoro::Task<> idle();
    /// Interrupts everything and ends when all lanes have ended; nothing starts any more.
    [[nodiscard]] QCoro::Task<> stop(Kind reason);

Q_SIGNALS:
    void lessonChanged(const lessonlift::LessonProgress &progress);
    /// The same for many at once, and what was noted: for a window with thousands of lessons.
    void told(const lessonlift::QueueUpdate &update);
    void asked(const lessonlift::Question &question);
    /// A lesson has come to rest.
    void finished(const lessonlift::LessonSummary &summary);
    /// Nothing is active any more, and nothing is queued that may start.
    void drained();
    /// The reasons that hold now; none: the queue works.
    void holdsChanged(const QList<lessonlift::Hold> &holds);

private:
    struct Job;

    [[nodiscard]] QCoro::Task<> work();
    [[nodiscard]] QCoro::Task<> runOne(Job &job);
    [[nodiscard]] QCoro::Task<Result<void>> rescan(Job &job);
    Job &addJob(const UploadRequest &request, const QList<TargetRecord> &targets);
    /// The same, journaled when it is a new import.
    Job &begin(const UploadRequest &request, const QList<TargetRecord> &targets);
    void keepProblems(Job &job, const Problems &problems);
    [[nodiscard]] static LessonState restOfBlocked(const Job &job);
    [[nodiscard]] bool mayWork() const;
    void startLanes();
    [[nodiscard]] int lanesWanted() const;
    void setPace(ServerSession &session);
    void endHeld(Job &job, LessonSummary &summary);
    void holdActive(bool gently);
    void letGo();
    void showHold(Job &job);
    void followHours();
    void changeState(Job &job, LessonState state, const std::optional<Error> &problem);
    void copyProgressOf(const LessonProgress &lane, Job &job);
    /// Of a lesson that rests or is queued; one at work journals its own, under its lease.
    void journalState(const Job &job);
    /// The folder and options of one that is added again; one at work has them when it is tried
    /// again.
    void takeTyped(Job &job, const UploadRequest &typed);
    /// Where they are others than the journal holds: a resume is to know them, whatever comes.
    void journalOptions(const Job &job);
    void queueAgain(Job &job);
    /// Where it stands.
    void requeue(Job &job);
    void touch(Job &job);
    void tellSoon();
    void tellChanged();
    /// Its folder came into memory, and stays there if there is room or it is needed now.
    void keepFolder(Job &job, bool isNeeded);
    /// Drops the texts of a lesson whose turn is far off or past; they are read again when needed.
    void lighten(Job &job);
    void numberQueued();
    [[nodiscard]] Job *find(const QString &importId);

    Clock &m_clock;
    Journal &m_journal;
    HttpClient::ManagerFactory m_network;
    Connections m_connections;
    Disk m_disk;
    RateLimiter m_limiter;
    QRandomGenerator m_random;
    std::map<QString, std::unique_ptr<ServerSession>> m_sessions;
    std::vector<std::unique_ptr<Job>> m_jobs; ///< in queue order
    QHash<QString, Job *> m_jobOf;            ///< by import
    std::vector<QCoro::Task<>> m_lanes;
    std::unique_ptr<Clock::Timer> m_tell;
    QList<Note> m_notes; ///< not yet told
    int m_taken = 0;     ///< lessons that left the head of the queue
    qint64 m_kept = 0;   ///< bytes, about, of the folders in memory
    int m_parallel = 5;  ///< 0: see lanesWanted()
    int m_running = 0;
    Cancellation m_stop; ///< of everything
    bool m_isFinishing = false;
    QList<Hold> m_holds; ///< in the order of the enum
    UploadHours m_hours;
    std::unique_ptr<Clock::Timer> m_hoursTimer;
};

} // namespace lessonlift
