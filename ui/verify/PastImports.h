// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/History.h"

namespace lessonlift
{

/// A lesson that a folder was imported into.
struct PastImport {
    QString folder; ///< canonical path
    QString server; ///< ServerAddress::text()
    QString lessonId;
    QDateTime at; ///< when the import changed last
    bool operator==(const PastImport &) const = default;
};

/// Pure. Those of the history whose lesson is known and is one; newest first, each lesson of a
/// folder once.
[[nodiscard]] QList<PastImport> pastImports(const QList<HistoryEntry> &entries);
/// Of one folder to one server, newest first.
[[nodiscard]] QList<PastImport> importsOf(const QList<PastImport> &all, const QString &folder,
                                          const QString &server);

} // namespace lessonlift
