// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ResumeImports.h"

#include "upload/JournaledConnection.h"

#include <algorithm>

namespace lessonlift
{

ResumableImport resumable(const ImportRecord &record)
{
    // Without its sections: the folder is scanned anew, whatever stood in it then.
    LessonFolder folder;
    folder.path = record.folder;
    folder.title = record.title;
    ResumableImport import;
    import.request.importId = record.id;
    import.request.folder = std::make_shared<LessonFolder>(std::move(folder));
    import.request.server = record.server;
    import.request.options = uploadOptions(record.options);
    import.request.journaled = journaledConnection(record.server, record.options);
    import.targets = record.targets;
    if (import.targets.isEmpty())
        import.targets.append(TargetRecord());
    return import;
}

Result<QList<ResumableImport>> resumableImports(Journal &journal)
{
    const auto records = journal.imports();
    if (!records)
        return tl::unexpected<Error>(records.error());
    QList<ResumableImport> imports;
    for (const auto &record : *records) {
        // A lesson that never was: nothing was sent to it, and nothing can be.
        const bool hasNoLesson = record.problem && record.problem->kind == Kind::LessonNotFound;
        if (isResumable(record.state) && !hasNoLesson)
            imports.append(resumable(record));
    }
    return imports;
}

std::optional<int> parallelOf(const QList<ResumableImport> &imports)
{
    std::optional<int> most;
    for (const auto &import : imports) {
        const auto &one = import.request.options.parallel;
        if (one == 0) // auto: up to as many as there can be
            return 0;
        if (one)
            most = std::max(most.value_or(1), *one);
    }
    return most;
}

qint64 rateOf(const QList<ResumableImport> &imports)
{
    qint64 least = 0;
    for (const auto &import : imports) {
        const auto one = import.request.options.bytesPerSecond.value_or(0);
        if (one > 0)
            least = least == 0 ? one : std::min(least, one);
    }
    return least;
}

} // namespace lessonlift
