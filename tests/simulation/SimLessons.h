// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Scenario.h"
#include "support/MakeLesson.h"
#include "upload/Disk.h"

namespace lessonlift::simulation
{

/// A lesson folder with what a scan of it says. Folders that nobody changes are made once for all
/// scenarios; real files, since bodies are streamed from them.
class SimLesson
{
public:
    /// ownFolder: it will be changed. number tells lessons of one scenario apart.
    SimLesson(int sections, int number, bool ownFolder);
    ~SimLesson();

    [[nodiscard]] QString path() const { return m_disk->path(); }
    [[nodiscard]] const LessonFolder &folder() const { return m_scan.folder; }
    [[nodiscard]] const ScanResult &scan() const { return m_scan; }
    /// Whether the folder is still what was checked, as a look at the real one would say.
    [[nodiscard]] PinsNow look(const Pins &pins) const;
    [[nodiscard]] QByteArray read(const QString &path) const { return m_disk->read(path); }
    void change(SourceChange change);

private:
    std::shared_ptr<testing::LessonOnDisk> m_disk;
    ScanResult m_scan;
};

/// An answer that is there at once.
template <typename T>
[[nodiscard]] QCoro::Task<Result<T>> answered(T answer)
{
    co_return answer;
}

/// What it is asked to do it does here and now, in files that are in memory. Who uses it says what
/// it finds in folders.
[[nodiscard]] Disk diskAtOnce();

} // namespace lessonlift::simulation
