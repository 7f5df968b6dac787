// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/StatePicture.h"

namespace lessonlift
{

StatePicture pictureOf(LessonState state)
{
    switch (state) {
    case LessonState::Queued:
        return {Icon::Circle, Tone::Quiet};
    case LessonState::Opening:
        return {Icon::ScanSearch, Tone::Accent};
    case LessonState::Uploading:
        return {Icon::CircleArrowUp, Tone::Accent};
    case LessonState::Waiting:
        return {Icon::Clock, Tone::Warning};
    case LessonState::Settling:
        return {Icon::Hourglass, Tone::Warning};
    case LessonState::SignedOut:
        return {Icon::Lock, Tone::Warning};
    case LessonState::Ordering:
        return {Icon::ListOrdered, Tone::Accent};
    case LessonState::Confirming:
        return {Icon::ScanSearch, Tone::Accent};
    case LessonState::Paused:
        return {Icon::CirclePause, Tone::Quiet};
    case LessonState::Asking:
    case LessonState::Conflict:
        return {Icon::CircleQuestionMark, Tone::Warning};
    case LessonState::Done:
        return {Icon::CircleCheck, Tone::Good};
    case LessonState::Uploaded:
        return {Icon::Upload, Tone::Good};
    case LessonState::Failed:
        return {Icon::CircleX, Tone::Bad};
    case LessonState::Unfinished:
        return {Icon::TriangleAlert, Tone::Warning};
    case LessonState::Cancelled:
        return {Icon::Ban, Tone::Quiet};
    case LessonState::Blocked:
        return {Icon::TriangleAlert, Tone::Bad};
    }
    Q_UNREACHABLE();
}

StatePicture pictureOf(There there)
{
    switch (there) {
    case There::Unknown:
    case There::Missing:
        return {Icon::Circle, Tone::Quiet};
    case There::Listed:
        return {Icon::Upload, Tone::Accent};
    case There::Served:
        return {Icon::CircleCheck, Tone::Good};
    case There::Damaged:
        return {Icon::TriangleAlert, Tone::Warning};
    case There::Different:
        return {Icon::CircleQuestionMark, Tone::Warning};
    }
    Q_UNREACHABLE();
}

StatePicture pictureOf(Finding finding)
{
    switch (finding) {
    case Finding::same:
        return {Icon::CircleCheck, Tone::Good};
    case Finding::missing:
        return {Icon::CircleX, Tone::Bad};
    case Finding::extra:
        return {Icon::Plus, Tone::Quiet};
    case Finding::duplicate:
        return {Icon::Copy, Tone::Warning};
    case Finding::outOfOrder:
        return {Icon::ArrowDownUp, Tone::Warning};
    case Finding::textDiffers:
        return {Icon::FileText, Tone::Warning};
    case Finding::audioDiffers:
        return {Icon::AudioLines, Tone::Warning};
    case Finding::audioMissing:
        return {Icon::TriangleAlert, Tone::Bad};
    case Finding::audioNotListed:
        return {Icon::Ban, Tone::Bad};
    case Finding::unverifiable:
        return {Icon::CircleQuestionMark, Tone::Warning};
    }
    Q_UNREACHABLE();
}

} // namespace lessonlift
