// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/ScanLesson.h"

#include <deque>

namespace lessonlift
{

/// Scans folders one after another, for somebody who asks for each in turn, and has the next ones
/// read meanwhile: while one is listed, another's files keep the disk and the processors busy.
class ScanAhead
{
public:
    ScanAhead(QStringList paths, UploadOptions options, QStringList categories,
              Cancellation &cancel);
    [[nodiscard]] bool atEnd() const { return m_running.empty(); }
    /// Of the next folder, in the order given. After an error, which is a cancel, nothing runs any
    /// Of the next folder, in the order given. After an error, which is a cancel, the caller may
    /// leave.
    [[nodiscard]] QCoro::Task<Result<ScanResult>> next();

private:
    void begin();

    QStringList m_paths;
    UploadOptions m_options;
    QStringList m_categories;
    Cancellation &m_cancel;
    qsizetype m_begun = 0;
    std::deque<QCoro::Task<Result<ScanResult>>> m_running;
};

} // namespace lessonlift
