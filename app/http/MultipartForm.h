// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/PinnedFile.h"

#include <variant>
#include <vector>

namespace lessonlift
{

/// A request's body, in order: bytes, and files that are read only as they are sent.
using BodyPiece = std::variant<QByteArray, PinnedFile>;
using BodyPieces = std::vector<BodyPiece>;

[[nodiscard]] qint64 bodySize(const BodyPieces &pieces);

/// multipart/form-data (RFC 7578) as a value. Names are ours and need no escaping beyond quotes.
class MultipartForm
{
public:
    void addField(const QByteArray &name, const QByteArray &value);
    void addFile(const QByteArray &name, const QByteArray &fileName, const PinnedFile &file);
    /// A file that exists only in memory.
    void addFile(const QByteArray &name, const QByteArray &fileName, const QByteArray &mimeType,
                 const QByteArray &bytes);

    /// boundary: must stand in none of the parts; a random one is long enough for that.
    [[nodiscard]] BodyPieces pieces(const QByteArray &boundary) const;
    [[nodiscard]] static QByteArray contentType(const QByteArray &boundary);
    [[nodiscard]] static QByteArray randomBoundary();

private:
    struct Part {
        QByteArray head;
        BodyPiece value;
    };
    std::vector<Part> m_parts;
};

} // namespace lessonlift
