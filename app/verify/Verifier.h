// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Clock.h"
#include "http/ServerConnection.h"
#include "verify/PlanRepair.h"

#include <QThread>

namespace lessonlift
{

/// What is to be compared, and by which way the server is reached.
struct VerifyRequest {
    QString folder;
    ServerConnection connection;
    QString lessonId; ///< empty: the server's only lesson of the folder's title
    ConfirmLevel level = ConfirmLevel::Served;
    Milliseconds timeout = std::chrono::seconds(300); ///< without a byte moving
    QByteArray token;                                 ///< in memory only
};

/// Compares folders with lessons on a thread of its own, for a window. Every method may be called
/// from the window's thread and returns at once; signals arrive there as values. Each start() ends
/// in exactly one verified() or failed(). Several may run at a time.
class Verifier : public QObject
{
    Q_OBJECT

public:
    explicit Verifier(QObject *parent = nullptr);
    /// Ends what runs, without a signal, and waits for its end.
    ~Verifier() override;

    /// Scans the folder, finds the lesson, looks at it. Returns the id that the signals carry.
    QString start(const VerifyRequest &request);
    /// The same before a repair: looks deeply, and ends in planned() instead of verified().
    QString startPlan(const VerifyRequest &request);
    /// Ends in failed() with Cancelled, soon. Nothing happens when it has ended already.
    void cancel(const QString &id);

Q_SIGNALS:
    /// Audio files looked at and all, ten times a second at most.
    void progress(const QString &id, int looked, int total);
    void verified(const QString &id, const lessonlift::Verification &verification,
                  const lessonlift::LessonFolder &folder);
    void planned(const QString &id, const lessonlift::PlannedRepair &planned,
                 const lessonlift::LessonFolder &folder);
    void failed(const QString &id, const lessonlift::Error &error);

private:
    class Inside;
    QString begin(const VerifyRequest &request, bool plans);

    QThread m_thread;
    Inside *m_inside; ///< lives on m_thread
};

} // namespace lessonlift
