// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/LessonProgress.h"
#include "upload/LessonSections.h"

#include <memory>
#include <vector>

namespace lessonlift
{

struct LessonNode;

/// What a model index points at: nothing for a lesson's row, the lesson for a section's, the
/// section for an audio file's.
struct TreeNode {
    enum class Level { Lesson, Section };
    Level level;
};

struct SectionNode : TreeNode {
    SectionNode(LessonNode &in, int at, SectionLine what)
        : TreeNode{Level::Section}
        , lesson(in)
        , row(at)
        , line(std::move(what))
    {
    }

    LessonNode &lesson;
    int row;
    SectionLine line;
};

/// One lesson of the tree, with its sections while it is open.
struct LessonNode : TreeNode {
    LessonNode(const LessonProgress &what, int at, int taken)
        : TreeNode{Level::Lesson}
        , progress(what)
        , row(at)
        , toldAt(taken)
    {
    }

    LessonProgress progress;
    int row;
    int toldAt; ///< QueueUpdate::taken when its place in the queue was told
    bool asked = false;
    std::vector<std::unique_ptr<SectionNode>> sections;
};

} // namespace lessonlift
