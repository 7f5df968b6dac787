// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Cancellation.h"
#include "base/Waker.h"
#include "journal/Journal.h"
#include "journal/Lease.h"
#include "server/AudioLessonsClient.h"
#include "upload/LessonProgress.h"
#include "upload/LessonSections.h"
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
};

/// What the steps of one lesson's upload share: its connection, its lease, its doubts, its state.
/// It knows how to wait, to look and to journal a write; which step comes when, LessonUpload
/// knows.
class Lane : public QObject
{
    Q_OBJECT

public:
    Lane(const EngineParts &parts, ServerSession &session, UploadRequest request,
         Cancellation &cancel);
    ~Lane() override;

    [[nodiscard]] AudioLessonsClient &client() { return m_client; }
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
    /// For AudioLessonsClient: the body's bytes as they leave.
    [[nodiscard]] AudioLessonsClient::OnSent meterBody();
    /// Bytes of the last body that had left when its request ended.
    [[nodiscard]] qint64 lastBodySent() const { return m_bodySent; }

    /// Leases on the folder, and on the lesson as soon as it has an id.
    [[nodiscard]] Result<void> holdFolder();
    [[nodiscard]] Result<void> holdLesson(const QString &lessonId);

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

    /// Journals a write before it goes out; the id is for conclude().
    [[nodiscard]] Result<qint64> intend(const QString &kind, int part);
    /// The same, of a write that carries these sections of the folder.
    [[nodiscard]] Result<qint64> intend(const QString &kind, int part, const LessonFolder &folder,
                                        const QList<int> &sections);
    /// Journals what came of it. A doubtful error starts the settle time.
    [[nodiscard]] Result<void> conclude(qint64 batch, const std::optional<Error> &error);
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

Q_SIGNALS:
    void stateChanged(lessonlift::LessonState state);
    void progressed();
    void noted(const lessonlift::Note &note);

private:
    void beatLeases();
    /// A stretch begins; tellEnd() tells that it has ended.
    [[nodiscard]] Note tellBegin(NoteKind kind);
    void tellEnd(Note note, const std::optional<Error> &problem = {});
    [[nodiscard]] Result<qint64> intend(const BatchRecord &batch);
    [[nodiscard]] Result<void> failIfCancelled() const;

    EngineParts m_parts;
    ServerSession &m_session;
    UploadRequest m_request;
    Cancellation &m_cancel;
    HttpClient m_api;
    HttpClient m_audio;
    AudioLessonsClient m_client;
    LessonProgress m_progress;
    std::unique_ptr<Lease> m_folderLease;
    std::unique_ptr<Lease> m_lessonLease;
    std::unique_ptr<Clock::Timer> m_heartbeat;
    Milliseconds m_settledAt{-1};
    Milliseconds m_lastLook{0};
    Milliseconds m_speedSince{0};
    qint64 m_speedBytes = 0;
    qint64 m_bodySent = 0;
    int m_retries = 0;
    int m_writes = 0;
    LastLook m_seen;
    QHash<qint64, Note> m_writing; ///< by batch id; one at most, as writes never overlap
    std::optional<Note> m_confirming;
    Waker *m_waitsFor = nullptr; ///< while it waits
    qint64 m_lastNote = 0;
};

} // namespace lessonlift
