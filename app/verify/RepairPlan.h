// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compare/LessonAsFound.h"
#include "verify/Verification.h"

// A namespace of its own, so that its names are known at run time (one such namespace a file).
namespace lessonlift::repairing
{
Q_NAMESPACE

/// What a repair does, by the names of the command line.
enum class RepairAction {
    append,  ///< a section that is missing, which then goes to its place
    replace, ///< a fresh copy is appended, and then takes the place of the damaged ones
    drop,    ///< one copy too many
    move,    ///< to where it belongs
    totals   ///< the lesson's numbers of sections and subsections
};
Q_ENUM_NS(RepairAction)
} // namespace lessonlift::repairing

namespace lessonlift
{
using repairing::RepairAction;
[[nodiscard]] QString repairActionName(RepairAction action);

struct RepairStep {
    RepairAction action = RepairAction::append;
    QString section;        ///< its title; empty for totals
    QList<Finding> reasons; ///< each once, in the order of the enum
    QStringList audio;      ///< paths in the folder of the files that are not as they should be
    qsizetype files = 0;    ///< to be sent
    qint64 bytes = 0;       ///< of those
    /// Of those, the ones that are on the server as they should be: a section is sent as a whole,
    /// for neither one text nor one file can be changed alone.
    qsizetype againFiles = 0;
    qint64 againBytes = 0;
    bool operator==(const RepairStep &) const = default;
};

/// What stays as it is, and why.
struct Unmendable {
    QString section;
    QList<Finding> reasons;
    Kind kind = Kind::NotOrderable;
    QString detail; ///< as in Error
    bool operator==(const Unmendable &) const = default;
};

/// What a repair of a lesson would do, in the order in which it does it. With steps or without,
/// nothing of others is changed: `stays`.
struct RepairPlan {
    QList<RepairStep> steps; ///< none: no write at all
    QList<Unmendable> cannot;
    bool orders = false;   ///< the sections are sent back once, in order
    QStringList stays;     ///< others' sections, by title, where they stand
    QStringList additions; ///< of others in our sections: "Section 3: hindiAudio"

    [[nodiscard]] bool isWhole() const { return steps.isEmpty() && cannot.isEmpty(); }
    bool operator==(const RepairPlan &) const = default;
};

/// Pure. Foretells what the loop (Convergence with UploadOptions::mend) does.
[[nodiscard]] RepairPlan repairPlan(const LessonFolder &folder, const LessonAsFound &found);

} // namespace lessonlift
