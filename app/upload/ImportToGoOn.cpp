// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ImportToGoOn.h"

#include <algorithm>
#include <QUuid>

namespace lessonlift
{

namespace
{

Result<std::optional<ImportRecord>> begunBefore(Journal &journal, const QString &server,
                                                const QString &folder, const UploadOptions &typed)
{
    if (typed.mend)
        return journal.unfinishedRepair(server, folder, typed.lessonId);
    if (typed.lessonId.isEmpty())
        return journal.unfinished(server, folder);
    return journal.unfinishedInto(server, folder, typed.lessonId);
}

/// A lesson may have been made, and which one nobody knows: it is looked for by what it was made
/// with, and would never be found under another title.
bool isCreationInDoubt(const QList<TargetRecord> &targets)
{
    return std::ranges::any_of(targets, [](const TargetRecord &target) {
        return target.creations > 0 && target.lessonId.isEmpty();
    });
}

void keepDetails(UploadRequest &request, const ImportRecord &begun)
{
    const auto before = uploadOptions(begun.options);
    request.options.title = before.title;
    request.options.headTitle = before.headTitle;
    request.options.description = before.description;
    request.options.category = before.category;
    request.options.tags = before.tags;
    auto folder = withOptions(*request.folder, before);
    folder.title = begun.title;
    request.folder = std::make_shared<LessonFolder>(std::move(folder));
}

Result<bool> nothingWasSent(Journal &journal, const ImportRecord &begun)
{
    const bool hasLesson = std::ranges::any_of(begun.targets, [](const TargetRecord &target) {
        return target.creations > 0 || !target.lessonId.isEmpty();
    });
    if (hasLesson)
        return false;
    return journal.batches(begun.id).map([](const auto &writes) { return writes.isEmpty(); });
}

} // namespace

Result<ResumableImport> importToGoOn(Journal &journal, const QString &server,
                                     const LessonFolder &folder, const UploadOptions &typed)
{
    const auto begun = begunBefore(journal, server, folder.path, typed);
    if (!begun)
        return tl::unexpected<Error>(begun.error());
    ResumableImport import;
    import.request.importId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (*begun)
        import = resumable(**begun);
    const auto known = import.request.options.lessonId;
    import.request.folder = std::make_shared<LessonFolder>(folder);
    import.request.server = server;
    import.request.options = typed;
    if (typed.lessonId.isEmpty())
        import.request.options.lessonId = known;
    if (!*begun)
        return import;
    if (isCreationInDoubt(import.targets))
        keepDetails(import.request, **begun);
    const auto isFresh = nothingWasSent(journal, **begun);
    if (!isFresh)
        return tl::unexpected<Error>(isFresh.error());
    import.request.takesFolderAsItIs = *isFresh || !typed.lessonId.isEmpty();
    return import;
}

} // namespace lessonlift
