// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "base/Sha256.h"
#include "http/MultipartForm.h"

#include <QFile>

namespace lessonlift
{

/// A pinned file in pieces, hashed as they pass. The last one is given out only when size and hash
/// are those the file was pinned with; its times alone tell nothing. It reads here and now, so it
/// may wait for the disk.
class PinnedReader
{
public:
    static constexpr qint64 pieceBytes = 256LL * 1024;

    explicit PinnedReader(PinnedFile pinned);

    /// ChangedOnDisk or CannotRead; nothing can be had after that, nor after the last piece.
    [[nodiscard]] Result<QByteArray> next();
    [[nodiscard]] bool atEnd() const { return m_isOpened && m_read == m_what.size; }

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] tl::unexpected<Error> fault(Kind kind, bool saysWhy) const;

    PinnedFile m_what;
    QFile m_file;
    qint64 m_read = 0;
    bool m_isOpened = false;
    Sha256 m_hash;
};

} // namespace lessonlift
