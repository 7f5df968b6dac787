// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/PracticeServer.h"
#include "support/ByteProxy.h"
#include "support/FaultProxy.h"
#include "support/HurriedClock.h"
#include "support/MakeLesson.h"
#include "upload/UploadQueue.h"

namespace lessonlift::testing
{

/// Runs imports on the real engine against a practice server, with everything in a temporary
/// folder, and asserts the invariants afterwards.
class UploadBench
{
public:
    explicit UploadBench(const PracticeTraits &traits = {});

    /// From now on the engine reaches the server through this proxy.
    void putBetween(FaultProxy::Choose choose);
    /// And speaks TLS with it, as the server that this configuration makes it.
    void speakTls(const QSslConfiguration &tls);
    /// From now on through this one as well, which is nearer to the engine.
    void putBytesBetween(ByteProxy::Choose choose);

    /// How the engine reaches servers from now on, after a restart as well.
    void setConnections(const Connections &connections);

    /// Options that make a test quick: small batches, short waits (on the hurried clock).
    [[nodiscard]] static UploadOptions quickOptions();

    /// Imports and waits for the end.
    [[nodiscard]] LessonSummary run(const LessonOnDisk &lesson,
                                    const UploadOptions &options = quickOptions());
    [[nodiscard]] QList<LessonSummary> runAll(const QList<const LessonOnDisk *> &lessons,
                                              int parallel,
                                              const UploadOptions &options = quickOptions());
    /// What `resume` does: every unfinished import of the journal, in a new queue.
    [[nodiscard]] QList<LessonSummary> resume();

    [[nodiscard]] PracticeServer &server() const { return *m_server; }
    [[nodiscard]] FaultProxy &proxy() { return *m_proxy; }
    [[nodiscard]] ByteProxy &byteProxy() { return *m_byteProxy; }
    [[nodiscard]] UploadQueue &queue() { return *m_queue; }
    [[nodiscard]] HurriedClock &clock() { return m_clock; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] QString address() const;
    /// Every change of every lesson, in order.
    [[nodiscard]] const QList<LessonProgress> &changes() const { return m_changes; }
    /// From now on it reads by this, in a new engine.
    void readBy(const Disk &disk)
    {
        m_disk = disk;
        restart();
    }
    /// A new engine on the same journal, as after a restart.
    void restart();
    [[nodiscard]] UploadRequest request(const LessonOnDisk &lesson, const UploadOptions &options);

    /// I1 to I4, I4b and I7 for a lesson that is said to be done; what is wrong, or nothing.
    [[nodiscard]] QString whatIsWrong(const LessonOnDisk &lesson, const QString &lessonId,
                                      const QStringList &strangers = {});
    /// I7: progress and states of all changes so far.
    [[nodiscard]] QString whatWentBack() const;
    /// I4b: after a write that the proxy spoilt, the next request for that lesson is a look.
    [[nodiscard]] QString whatWasWrittenInDoubt() const;
    /// "POST /append-sections", "GET", ... of the API, in order; without confirmations.
    [[nodiscard]] QStringList requests() const;
    /// Takes the English audio of a section off the server's disk; its reference stays.
    [[nodiscard]] bool removeAudioOf(const QString &lessonId, int section) const;
    [[nodiscard]] QJsonObject lessonJson(const QString &lessonId) const;

private:
    [[nodiscard]] QList<LessonSummary> wait(const std::function<void()> &begin);

    QTemporaryDir m_dir;
    Connections m_connections;
    HurriedClock m_clock;
    Disk m_disk;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<ByteProxy> m_byteProxy;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<UploadQueue> m_queue;
    QList<LessonProgress> m_changes;

    struct Passed {
        QByteArray method;
        QByteArray path;
        Fault fault;
    };
    QList<Passed> m_passed; ///< requests to the API, as the proxy saw them
};

/// A look at the folder that finds everything as it was.
[[nodiscard]] inline QCoro::Task<Result<PinsNow>> asPinned(Pins pins)
{
    PinsNow now;
    now.pins = pins;
    co_return now;
}

} // namespace lessonlift::testing
