// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "SimNetwork.h"
#include "upload/UploadQueue.h"

struct sqlite3;

namespace lessonlift::simulation
{

/// One run of the program: the real journal and the real queue, on virtual time and wires. It can
/// be killed: from that moment on nothing it does reaches the disk or the server.
class SimProcess
{
public:
    SimProcess(SimWires &wires, int number, const QString &journal, Disk disk);
    ~SimProcess();

    [[nodiscard]] UploadQueue &queue() { return *m_queue; }
    [[nodiscard]] bool isDead() const { return m_end->dead; }
    [[nodiscard]] bool isIdle() const { return m_isIdle; }
    [[nodiscard]] const QList<LessonSummary> &summaries() const { return m_summaries; }
    [[nodiscard]] const QList<LessonProgress> &lessons() const { return m_lessons; }

    void signIn(const QByteArray &token, Account::Reread reread);
    void enqueue(const UploadRequest &request);
    /// As `resume` does. False when there was nothing.
    bool resumeAll();
    /// The person at the window: the nth lesson of the queue.
    void pause(int lesson);
    void cancel(int lesson);

    /// The process is gone: the operating system closes its files and sockets.
    void die();
    /// This commit fails (counted from now, 1 is the next), and so many after it.
    void failCommits(int first, int more);
    /// Dies at this commit: before it counts, or just after.
    void dieAtCommit(int nth, bool after);

private:
    static int onCommit(void *self);
    void watch(const LessonProgress &progress);
    void begin();
    [[nodiscard]] QCoro::Task<> waitUntilIdle();

    SimWires &m_wires;
    int m_number;
    std::shared_ptr<SimEnd> m_end;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<UploadQueue> m_queue;
    std::vector<QCoro::Task<>> m_tasks;
    QList<LessonSummary> m_summaries;
    QList<LessonProgress> m_lessons;
    bool m_isIdle = true;
    int m_commits = 0;
    int m_failFrom = 0;
    int m_failTo = 0;
    int m_dieAt = 0;
    bool m_dieAfter = false;
};

/// Lets everything happen that waits in this thread's event queue, and nothing else.
void drain();

} // namespace lessonlift::simulation
