// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "compare/LessonAsFound.h"
#include "http/ServerConnection.h"
#include "journal/LessonState.h"
#include "lesson/LessonFolder.h"
#include "lesson/Problem.h"
#include "upload/Hold.h"
#include "upload/Note.h"
#include "upload/UploadOptions.h"

#include <memory>
#include <QDateTime>
#include <QMetaType>

namespace lessonlift
{

/// What is to be done: a checked folder on its way to a server.
struct UploadRequest {
    QString importId; ///< of the journal
    std::shared_ptr<const LessonFolder> folder;
    QString server; ///< ServerAddress::text()
    UploadOptions options;
    /// Whatever of its sections is gone since it was begun: see importToGoOn().
    bool takesFolderAsItIs = false;
    /// See journaledConnection().
    std::optional<ServerConnection> journaled = {};
};

/// One lesson as everybody outside the engine sees it: a value, at most ten a second.
struct LessonProgress {
    QString importId;
    QString title;
    QString folder;
    QString server;
    LessonState state = LessonState::Queued;
    int queuePosition = 0; ///< 1 is next; 0: not queued
    std::optional<Error> problem;
    QDateTime nextTry; ///< while Waiting
    int attempt = 0;   ///< while Waiting
    int retries = 0;   ///< the limit for attempt
    // What the server was seen to list in this run, and of audio how much was looked for and found.
    // It never goes back: work found lost raises the totals.
    qsizetype sections = 0;
    qsizetype sectionsTotal = 0;
    qsizetype audio = 0; ///< of those sections
    qsizetype audioTotal = 0;
    qsizetype audioConfirmed = 0;
    qsizetype audioToConfirm = 0;
    qint64 bytes = 0;
    qint64 bytesInFlight = 0; ///< of the request under way; not counted as done
    qint64 bytesTotal = 0;
    qint64 bytesPerSecond = 0;
    qsizetype batch = 0; ///< 1 is the first; 0: none yet
    qsizetype batches = 0;
    QString lessonId;
    QDateTime changed;
    std::optional<Hold> heldBy; ///< Paused because the queue is held, not one by one
    Problems problems;          ///< those that stop its folder, as it was checked last

    bool operator==(const LessonProgress &) const = default;
};

/// What changed in the queue since it was told last; at most ten a second.
struct QueueUpdate {
    QList<LessonProgress> lessons;
    /// How many lessons have left the head of the queue so far. A queued lesson that is not named
    /// in `lessons` has moved up with it: its place is its queuePosition, plus what this was when
    /// that was told, less what it is now. So ten thousand queued lessons are not told anew.
    int taken = 0;
    QList<Note> notes;
};

/// One batch that was given up, with what it held.
struct FailedBatch {
    QStringList sections;
    Error problem;
};

/// What came of one lesson (the summary of `import --json`).
struct LessonSummary {
    QString importId;
    QString folder;
    QString title;
    QStringList lessonIds; ///< one, or one a part for separate
    LessonState state = LessonState::Failed;
    QString confirmed; ///< the level reached; empty before
    Totals totals;
    int batches = 0;
    QList<FailedBatch> failedBatches;
    int requests = 0;
    int confirmations = 0;
    int failedConfirmations = 0; ///< how often an audio file was not there, or other
    int retries = 0;
    QString method;
    int leftFiles = 0; ///< audio that requests which came to nothing may have left behind
    qint64 leftBytes = 0;
    qsizetype extra = 0; ///< sections on the server that the folder does not have
    std::optional<Error> problem;
    /// Of a repair: what it found; null when it did not come so far.
    std::shared_ptr<const LessonAsFound> asFound;
};

/// A batch failed; shall the other batches of that lesson go on?
struct Question {
    QString importId;
    QString title;
    FailedBatch batch;
};

} // namespace lessonlift

Q_DECLARE_METATYPE(lessonlift::LessonProgress)
Q_DECLARE_METATYPE(lessonlift::QueueUpdate)
Q_DECLARE_METATYPE(lessonlift::LessonSummary)
Q_DECLARE_METATYPE(lessonlift::Question)
