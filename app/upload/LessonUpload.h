// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "plan/NextBatch.h"
#include "upload/Lane.h"
#include "upload/LessonProgress.h"

namespace lessonlift
{

class ProgressMeter;

/// One lesson, top to bottom: from a checked folder to whole and confirmed, or to why not.
class LessonUpload
{
public:
    /// targets: what the journal knows of this import's lessons; filled in as they come to be.
    LessonUpload(const EngineParts &parts, ServerSession &session,
                 const ServerConnection &connection, UploadRequest request,
                 QList<TargetRecord> &targets, Cancellation &cancel);

    /// For its state and progress.
    [[nodiscard]] Lane &lane() { return m_lane; }

    /// Always ends, with a summary that says how; the last state is in it.
    [[nodiscard]] QCoro::Task<LessonSummary> run();
    /// Whether the journal has been told how it ended: only who holds the lease may tell it.
    [[nodiscard]] bool isJournaled() const { return m_isJournaled; }

private:
    [[nodiscard]] QCoro::Task<Result<void>> upload();
    [[nodiscard]] QCoro::Task<Result<void>> uploadWhole();
    [[nodiscard]] QCoro::Task<Result<void>> uploadInParts();
    [[nodiscard]] QCoro::Task<Result<void>> uploadPart(int part, Batch sections,
                                                       ProgressMeter &meter);
    [[nodiscard]] QCoro::Task<Result<void>> begin();
    /// Whether all that it was begun with is in the folder still.
    [[nodiscard]] Result<void> judgeFolder();
    void end();
    /// Whether another program has brought this import to its end meanwhile.
    [[nodiscard]] Result<bool> isEndedElsewhere();
    [[nodiscard]] TargetRecord &target(int part);
    [[nodiscard]] LessonState finalState(const std::optional<Error> &problem) const;

    Lane m_lane;
    QList<TargetRecord> &m_targets;
    LessonSummary m_summary;
    bool m_isJournaled = false;
    std::optional<qint64> m_run; ///< of the journal, once it has begun
};

} // namespace lessonlift
