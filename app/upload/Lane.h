// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Cancellation.h"
#include "base/Waker.h"
#include "journal/Journal.h"
#include "journal/Lease.h"
#include "server/ServerClient.h"
#include "upload/Disk.h"
#include "upload/LeftBehind.h"
#include "upload/LessonProgress.h"
#include "upload/LessonSections.h"
#include "upload/OutOfTime.h"
#include "upload/ServerSession.h"

class QRandomGenerator;

namespace lessonlift
{

/// What the engine lends to every lane.
struct EngineParts {
    Clock &clock;
    Journal &journal;
    HttpClient::ManagerFactory network;
    RateLimiter &limiter;
    QRandomGenerator &random;
    const Disk &disk;
};

/// What the steps of one lesson's upload share: its connection, its lease, its doubts, its state.
/// It knows how to wait, to look and to journal a write; which step comes when, LessonUpload
/// knows.
class Lane : public QObject
{
    Q_OBJECT

public:
    Lane(const EngineParts &parts, ServerSession &session, const ServerConnection &connection,
         UploadRequest request, Cancellation &cancel);
    ~Lane() override;

    [[nodiscard]] AudioLessonsClient &client() { return *m_client; }
    [[nodiscard]] ServerSession &session() { return m_session; }
    [[nodiscard]] Journal &journal() { return m_parts.journal; }
    [[nodiscard]] Clock &clock() { return m_parts.clock; }
    [[nodiscard]] Cancellation &cancel() { return m_cancel; }
    [[nodiscard]] const UploadRequest &request() const { return m_request; }
    [[nodiscard]] const UploadOptions &options() const { return m_request.options; }
    [[nodiscard]] LessonProgress &progress() { return m_progress; }
    [[nodiscard]] int retries() const { return m_retries; }

    void setState(LessonState state);
    void reportProgress() { Q_EMIT progressed(); }
    /// What the last look showed; for the window.
    [[nodiscard]] LastLook &lastLook() { return m_seen; }
    [[nodiscard]] const Disk &disk() const { return m_parts.disk; }
    /// For AudioLessonsClient: the body's bytes as they leave.
    [[nodiscard]] AudioLessonsClient::OnSent meterBody();
    /// How the last body went. Its request is known to have ended now.
    [[nodiscard]] BodySent lastBody(qint64 of) const;
    /// The line to the server: as it was measured last, or as fast as the person allows. Shared by
    /// the lanes there are.
    [[nodiscard]] Line line() const;
    /// What the last body's way has told of the line. True: it took too long, see isOutOfTime().
    bool measureLine(const BodySent &body, const std::optional<Error> &error);

    /// ChangedOnDisk where the folder is no longer what was checked: before anything is written,
    /// and, with every text read again, before it is said to be done.
    [[nodiscard]] QCoro::Task<Result<void>> lookAtFolder(Closeness how);
    /// The same of what is to be sent next: these folders, and which others there are.
    [[nodiscard]] QCoro::Task<Result<void>> lookAtSections(QStringList folders);
    /// The same of all of it while something else is under way, which is no moment at which the
    /// lesson may stop.
    [[nodiscard]] QCoro::Task<Result<void>> lookBeside();

    /// Leases on the folder, and on the lesson as soon as it has an id.
    [[nodiscard]] QCoro::Task<Result<void>> holdFolder();
    [[nodiscard]] QCoro::Task<Result<void>> holdLesson(QString lessonId);

    /// Waits until the step may be tried again: after a pause that grows, or when there is a new
    /// token. The error comes back where trying again is of no use or has been done enough.
    /// attempt counts the tries of one step.
    [[nodiscard]] QCoro::Task<Result<void>> recover(Error error, int &attempt);
    /// Sleeps in state Waiting; Cancelled after a cancel.
    [[nodiscard]] QCoro::Task<Result<void>> wait(Milliseconds delay);
    /// A person does not want to wait for the next try; else nothing.
    void tryNow();

    /// GET the lesson, tried again as needed.
    [[nodiscard]] QCoro::Task<Result<RemoteLesson>> look(QString lessonId);
    /// The same, tried once: may go on beside other requests, for it never waits.
    [[nodiscard]] QCoro::Task<Result<RemoteLesson>> glance(QString lessonId);
    /// Looks until two looks in a row tell the same of the sections; `known` is the first. Before
    /// a write that replaces everything: one answer alone may be wrong or old.
    [[nodiscard]] QCoro::Task<Result<RemoteLesson>> lookTwice(RemoteLesson known);
    using CarriedOut = std::function<bool(const RemoteLesson &)>;
    /// After a doubt: looks; unless that shows the write was carried out, lets the settle time
    /// pass and looks again. No write may go out before this has ended.
    [[nodiscard]] QCoro::Task<Result<RemoteLesson>> lookAfterDoubt(QString lessonId,
                                                                   CarriedOut carriedOut);

    /// Of the journal, while another program writes there: tried again by the clock.
    template <typename T>
    [[nodiscard]] QCoro::Task<Result<T>> journaled(std::function<Result<T>()> write)
    {
        auto done = write();
        for (int tries = mostTries; !done && journal().isBusy() && tries > 0; --tries) {
            co_await waitForJournal();
            if (m_cancel.isRequested())
                co_return tl::unexpected<Error>(m_cancel.error());
            done = write();
        }
        co_return std::move(done);
    }

    /// Journals a write before it goes out; the id is for conclude().
    [[nodiscard]] QCoro::Task<Result<qint64>> intend(QString kind, int part);
    /// The same, of a write that carries these sections of the folder.
    [[nodiscard]] QCoro::Task<Result<qint64>>
    intend(const QString &kind, int part, const LessonFolder &folder, const QList<int> &sections);
    /// Journals what came of it. A doubtful error starts the settle time.
    [[nodiscard]] Result<void> conclude(qint64 batch, const std::optional<Error> &error);
    /// The folder has other sections than at the last run: what the journal numbers are others now.
    void noteSectionsMoved() { m_haveSectionsMoved = true; }
    [[nodiscard]] bool haveSectionsMoved() const { return m_haveSectionsMoved; }
    /// A write that came to nothing, but not without a trace.
    [[nodiscard]] Result<void> noteLeft(qint64 batch, LeftBehind left);
    [[nodiscard]] const LeftBehind &left() const { return m_left; } ///< in this run
    /// A doubt left by an earlier run.
    void inheritDoubt();
    /// True until the settle time has passed; the last look must come later than that.
    [[nodiscard]] bool isUnsettled() const;
    /// True when no look has begun since the settle time ended.
    [[nodiscard]] bool owesLook() const { return m_lastLook < m_settledAt; }
    [[nodiscard]] QCoro::Task<Result<void>> settle();

    /// Changes as a write of ours begins and as it ends, and with those of others that we notice: a
    /// confirmation counts for the writes before it. One of the time of a write tells nothing of
    /// what others did before the server carried that write out.
    [[nodiscard]] int writes() const { return m_writes; }
    void noteOthersWrite() { ++m_writes; }

    /// We created it just now. That a server does not know it moments later is a doubt: it may have
    /// several nodes, and not all of them have heard of it. Empty: of none any more.
    void noteCreated(const QString &lessonId);

Q_SIGNALS:
    void stateChanged(lessonlift::LessonState state);
    void progressed();
    void noted(const lessonlift::Note &note);

private:
    static constexpr int mostTries = 200; ///< ten seconds
    [[nodiscard]] QCoro::Task<> waitForJournal();
    [[nodiscard]] QCoro::Task<Result<Pins>> lookAt(Pins pins, Closeness how);
    void beatLeases();
    /// A stretch begins; tellEnd() tells that it has ended.
    [[nodiscard]] Note tellBegin(NoteKind kind);
    void tellEnd(Note note, const std::optional<Error> &problem = {});
    [[nodiscard]] QCoro::Task<Result<qint64>> intend(BatchRecord batch);
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<Lease>>> takeLease(QString key);
    [[nodiscard]] Result<void> failIfCancelled() const;
    [[nodiscard]] bool mayComeToBe(const Error &error) const;

    EngineParts m_parts;
    ServerSession &m_session;
    UploadRequest m_request;
    Cancellation &m_cancel;
    ServerClient m_client;
    LessonProgress m_progress;
    Pins m_pins; ///< of the folder, as looked at last
    std::unique_ptr<Lease> m_folderLease;
    std::unique_ptr<Lease> m_lessonLease;
    std::unique_ptr<Clock::Timer> m_heartbeat;
    Milliseconds m_settledAt{-1};
    Milliseconds m_lastLook{0};
    QString m_createdId;
    Milliseconds m_createdAt{0};
    Milliseconds m_speedSince{0};
    qint64 m_speedBytes = 0;
    qint64 m_bodySent = 0;
    Milliseconds m_bodyBegun{0};
    Milliseconds m_bodyMoved{0}; ///< when the last of it left
    LeftBehind m_left;
    int m_retries = 0;
    int m_writes = 0;
    bool m_haveSectionsMoved = false;
    LastLook m_seen;
    QHash<qint64, Note> m_writing; ///< by batch id; one at most, as writes never overlap
    std::optional<Note> m_confirming;
    Waker *m_waitsFor = nullptr; ///< while it waits
    qint64 m_lastNote = 0;
};

} // namespace lessonlift
