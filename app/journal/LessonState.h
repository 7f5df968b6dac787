// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

// A namespace of its own, so that its names are known at run time (one such namespace a file).
namespace lessonlift::states
{
Q_NAMESPACE

/// Where a lesson's import stands. One owner changes it: the engine (LessonUpload, UploadQueue).
enum class LessonState {
    Queued,
    Opening, ///< finding or creating the lesson, first look
    Uploading,
    Waiting,   ///< before trying again, or between batches
    Settling,  ///< after a doubt: until it is certain that nothing more arrives
    SignedOut, ///< until there is a new token
    Ordering,
    Confirming,
    // rest states: no slot is held
    Paused,
    Asking,   ///< until a person answers
    Done,     ///< looked at: every section once, in order, every audio file served
    Uploaded, ///< all sent and listed, audio not looked at, as asked for
    Failed,
    Unfinished, ///< can be resumed as it is: signed out, offline, interrupted
    Cancelled,
    Blocked, ///< content problems; nothing was sent
    Conflict ///< a person must choose
};
Q_ENUM_NS(LessonState)
} // namespace lessonlift::states

namespace lessonlift
{
using states::LessonState;

[[nodiscard]] bool isActive(LessonState state); ///< holds a slot
[[nodiscard]] bool isRest(LessonState state);   ///< has ended, for now or for good
/// What `resume` takes up again.
[[nodiscard]] bool isResumable(LessonState state);
/// The arrows: whether a lesson may go from one state to another.
[[nodiscard]] bool mayFollow(LessonState from, LessonState to);

/// Lower case, as in JSON and in the journal.
[[nodiscard]] QString stateName(LessonState state);
[[nodiscard]] LessonState stateFromName(const QString &name);

} // namespace lessonlift
