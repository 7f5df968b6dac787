// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "journal/LessonState.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace lessonlift
{

/// What a stretch of a lesson's time went to.
enum class NoteKind {
    State, ///< a moment: the lesson went to another state
    Write, ///< a request that writes, from intent to outcome
    Look,  ///< the lesson was fetched
    Confirm,
    Wait ///< before trying again, between batches, until a doubt has settled
};

/// One line of a lesson's log and one bar of its timeline. A stretch is told twice under one id:
/// when it begins, without an end, and when it has ended.
struct Note {
    QString importId;
    qint64 id = 0; ///< of one import; of a write: the journal's batch id, all others negative
    NoteKind kind = NoteKind::State;
    QDateTime begun;
    QDateTime ended; ///< null while it goes on; the same as begun for a moment
    LessonState state = LessonState::Queued; ///< of State
    QString write;                           ///< of Write: as in BatchRecord::kind
    qsizetype sections = 0;                  ///< of Write: how many it carries
    QString outcome;                         ///< of Write: as in BatchRecord::outcome
    std::optional<Error> problem;

    bool operator==(const Note &) const = default;
};

} // namespace lessonlift

Q_DECLARE_METATYPE(QList<lessonlift::Note>)
