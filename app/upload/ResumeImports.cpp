// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ResumeImports.h"

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
        if (isResumable(record.state))
            imports.append(resumable(record));
    }
    return imports;
}

} // namespace lessonlift
