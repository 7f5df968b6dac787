// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/PartReader.h"

namespace lessonlift
{

/// The head of an element (RFC 8794): a name and a size, both of as many bytes as their first one
/// says.
struct EbmlElement {
    static constexpr std::size_t mostHeadBytes = 12;

    quint32 id = 0;
    qint64 headBytes = 0;
    std::optional<qint64> size; ///< of what is behind the head; nothing: as long as it is (live)

    /// isTooShort: more bytes are needed to tell.
    [[nodiscard]] static std::optional<EbmlElement> parsed(PartReader::Bytes bytes,
                                                           bool &isTooShort);
};

/// A number of as many bytes as its first one says, without the mark of how many they are; takes
/// it off the front.
[[nodiscard]] std::optional<quint64> takeEbmlNumber(PartReader::Bytes &bytes);

} // namespace lessonlift
