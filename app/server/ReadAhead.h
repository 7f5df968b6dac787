// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "plan/MultipartForm.h"

#include <memory>

namespace lessonlift
{

/// A pinned file in pieces, hashed as they pass. A large one is read and hashed a little ahead on
/// another thread (1 MiB at most), so that whoever sends it only passes it on; a small one at once.
/// The last piece is given out only when size and hash are those the file was pinned with.
class ReadAhead
{
public:
    static constexpr qint64 pieceBytes = 256LL * 1024;

    explicit ReadAhead(const PinnedFile &file);
    /// Waits for nobody: what is being read just now is dropped when it has come.
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// ChangedOnDisk or CannotRead; nothing can be had after that, nor after the last piece.
    [[nodiscard]] Result<QByteArray> next();
    [[nodiscard]] bool atEnd() const { return m_given == m_size; }

private:
    struct Reading;
    std::shared_ptr<Reading> m_reading;
    qint64 m_size;
    qint64 m_given = 0;
};

} // namespace lessonlift
