// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/PracticeTraits.h"
#include "SimFault.h"
#include "upload/UploadOptions.h"

#include <optional>
#include <QList>

namespace lessonlift::simulation
{

/// What another writer, who knows nothing of us, does to one of our lessons.
enum class HostileAct {
    AppendStranger,
    PutStrangerFirst,
    RemoveOne,
    DoubleOne,
    SwapTwo,
    ChangeText,
    UnlinkAudio,
    EmptyLesson,
    DeleteLesson,
    CreateLookalike,
    EchoPut ///< reads all, writes all: the whole-array PUT of the contract's trap 1
};

/// What a person does in front of us.
enum class UserAct { Pause, Cancel, ParallelOne, ParallelMany };

/// Unreadable: a folder in the file's place, since a lock does not keep root out.
enum class SourceChange {
    EditAudio,
    EditText,
    Truncate,
    Remove,
    Unreadable,
    RemoveText,
    AddText,
    AddSection
};

/// What is on the server before we come.
enum class Start { Nothing, Stranger, Half, Damaged };

/// n counts the requests of our processes, or the writes to the journal, from 1.
struct HostilePlan {
    HostileAct act = HostileAct::AppendStranger;
    std::optional<Place> place; ///< only requests there are counted
    int n = 1;
    bool after = false; ///< after the nth request has been carried out; else just before
};
struct CrashPlan {
    bool atCommit = false;
    int n = 1;
    bool after = false;
};
struct FaultPlan {
    Place place = Place::Other;
    int n = 1; ///< the nth request there
    SimFault fault = SimFault::None;
};
struct UserPlan {
    UserAct act = UserAct::Pause;
    int n = 1;
};

/// Everything that is decided before a run; with the same scenario a run is the same.
struct Scenario {
    quint64 seed = 0;
    PracticeTraits traits;
    QList<int> lessons{3}; ///< sections of each
    int parallel = 1;      ///< 0: auto
    UploadOptions options;
    Start start = Start::Nothing;
    qint64 bytesPerSecond = 0; ///< of one body; 0: no limit
    double faultRate = 0;
    QList<FaultPlan> faults;
    QList<HostilePlan> hostile;
    QList<CrashPlan> crashes;
    int failingCommit = 0;   ///< this write to the journal fails; 0: none
    int failingCommits = 0;  ///< and so many after it
    int secondProcessAt = 0; ///< at this request a second program wants the same; 0: never
    bool secondHasOwnJournal = false;
    int signedOutAt = 0; ///< the token ends at this request
    bool newTokenAtHand = false;
    QList<UserPlan> user;
    int sourceChangesAt = 0;
    SourceChange sourceChange = SourceChange::EditAudio;
};

/// Drawn from a seed.
[[nodiscard]] Scenario scenarioOf(quint64 seed);
/// One line for people.
[[nodiscard]] QString describe(const Scenario &scenario);

} // namespace lessonlift::simulation
