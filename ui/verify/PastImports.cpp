// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/PastImports.h"

#include <algorithm>

namespace lessonlift
{

QList<PastImport> pastImports(const QList<HistoryEntry> &entries)
{
    QList<PastImport> found;
    for (const auto &entry : entries) {
        const auto &import = entry.import;
        // An import in separate lessons has none that a folder could be compared with.
        if (import.targets.size() == 1 && !import.targets.first().lessonId.isEmpty())
            found.append(PastImport{import.folder, import.server, import.targets.first().lessonId,
                                    import.changedAt});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &PastImport::at);
    QList<PastImport> once;
    for (const auto &one : std::as_const(found)) {
        const bool isKnown = std::ranges::any_of(once, [&one](const PastImport &other) {
            return other.folder == one.folder && other.server == one.server &&
                   other.lessonId == one.lessonId;
        });
        if (!isKnown)
            once.append(one);
    }
    return once;
}

QList<PastImport> importsOf(const QList<PastImport> &all, const QString &folder,
                            const QString &server)
{
    QList<PastImport> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const PastImport &one) {
        return one.folder == folder && one.server == server;
    });
    return found;
}

} // namespace lessonlift
