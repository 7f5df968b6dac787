// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/FakeClock.h"
#include "journal/Journal.h"

#include <QTemporaryDir>

namespace lessonlift::testing
{

/// A journal in a folder of its own, and a past made up for it on a clock that moves when told.
class MadeUpPast
{
public:
    MadeUpPast();

    [[nodiscard]] QString path() const { return m_dir.filePath(QStringLiteral("j.sqlite")); }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }
    void open();
    void close() { m_journal.reset(); }
    /// Begins an import of this title: 2 sections, 4 audio files, a lesson of id "lesson-ID".
    void begin(const QString &id, const QString &title, qint64 bytes = 1000);
    /// Lets it run so long, and end so.
    void work(const QString &id, std::chrono::seconds time, LessonState end,
              const RunFigures &figures = {});
    /// As another program would; the first number that it says.
    int raw(const QString &sql) const;
    /// The ids of what history() finds.
    [[nodiscard]] QStringList found(const HistoryQuery &query);

private:
    QTemporaryDir m_dir;
    FakeClock m_clock;
    std::unique_ptr<Journal> m_journal;
};

} // namespace lessonlift::testing
