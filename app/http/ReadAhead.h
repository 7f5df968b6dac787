// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Bell.h"
#include "http/BodyFiles.h"

namespace lessonlift
{

/// Files read and hashed a little ahead on another thread, 1 MiB at most: whoever sends them only
/// passes them on, and waits for no disk. It begins at once.
class ReadAhead final : public BodyFiles
{
public:
    static constexpr qint64 mostAhead = 1024LL * 1024;

    ReadAhead(QList<PinnedFile> files, std::function<void()> ready);
    /// Waits for nobody: what is being read just now is dropped when it has come.
    ~ReadAhead() override;

    [[nodiscard]] std::optional<Result<QByteArray>> next() override;

private:
    struct Reading;
    Bell m_bell;
    std::shared_ptr<Reading> m_reading;
};

[[nodiscard]] std::unique_ptr<BodyFiles> readAhead(QList<PinnedFile> files,
                                                   std::function<void()> ready);

} // namespace lessonlift
