// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "journal/LessonState.h"

#include <QMetaEnum>

namespace lessonlift
{

bool isActive(LessonState state)
{
    return state > LessonState::Queued && state < LessonState::Paused;
}

bool isRest(LessonState state)
{
    return state >= LessonState::Paused;
}

bool isResumable(LessonState state)
{
    return state != LessonState::Done && state != LessonState::Uploaded &&
           state != LessonState::Cancelled;
}

bool mayFollow(LessonState from, LessonState to)
{
    if (from == to)
        return true;
    switch (from) {
    case LessonState::Queued:
        return to == LessonState::Opening || to == LessonState::Paused ||
               to == LessonState::Cancelled || to == LessonState::Unfinished ||
               to == LessonState::Blocked || to == LessonState::Failed;
    case LessonState::Opening: // scanned when its turn comes
        return to != LessonState::Queued;
    case LessonState::Uploading:
    case LessonState::Waiting:
    case LessonState::Settling:
    case LessonState::SignedOut:
    case LessonState::Ordering:
    case LessonState::Confirming:
        return to != LessonState::Queued && to != LessonState::Blocked;
    case LessonState::Done:
    case LessonState::Uploaded:
        return false;
    case LessonState::Paused:
    case LessonState::Asking:
    case LessonState::Failed:
    case LessonState::Unfinished:
    case LessonState::Cancelled:
    case LessonState::Blocked:
    case LessonState::Conflict:
        return to == LessonState::Queued || to == LessonState::Cancelled;
    }
    Q_UNREACHABLE();
}

QString stateName(LessonState state)
{
    QString name =
        QString::fromLatin1(QMetaEnum::fromType<LessonState>().valueToKey(static_cast<int>(state)));
    name[0] = name[0].toLower();
    return name;
}

LessonState stateFromName(const QString &name)
{
    for (int value = 0; value <= static_cast<int>(LessonState::Conflict); ++value) {
        if (stateName(static_cast<LessonState>(value)) == name)
            return static_cast<LessonState>(value);
    }
    return LessonState::Unfinished;
}

} // namespace lessonlift
