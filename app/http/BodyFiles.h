// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "http/MultipartForm.h"

#include <functional>
#include <memory>
#include <optional>
#include <QList>

namespace lessonlift
{

/// The files of one body, one after another in pieces, as they come from the disk. Nobody waits
/// for it: what is not there yet is told of when it is.
class BodyFiles
{
public:
    BodyFiles() = default;
    virtual ~BodyFiles() = default;
    BodyFiles(const BodyFiles &) = delete;
    BodyFiles &operator=(const BodyFiles &) = delete;

    /// The next piece, never of two files at once (of an empty file an empty one); ChangedOnDisk or
    /// CannotRead, after which there is nothing; or nothing yet. The last piece of a file comes
    /// only when its size and hash are those it was pinned with.
    [[nodiscard]] virtual std::optional<Result<QByteArray>> next() = 0;
};

/// ready: called in a later turn of this thread's event loop when there is something after
/// next() had nothing.
using ReadFiles =
    std::function<std::unique_ptr<BodyFiles>(QList<PinnedFile> files, std::function<void()> ready)>;

/// Here and now, as next() is called: for those who may wait, and for a simulation.
[[nodiscard]] std::unique_ptr<BodyFiles> readAtOnce(QList<PinnedFile> files,
                                                    std::function<void()> ready);

} // namespace lessonlift
