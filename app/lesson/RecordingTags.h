// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/PartReader.h"

namespace lessonlift
{

/// The tag that begins with these bytes: ID3v2, ID3v1, APEv2 or Lyrics3. Its size; nought: more
/// bytes are needed to tell; nothing: no tag begins here.
[[nodiscard]] std::optional<qint64> tagSize(PartReader::Bytes bytes);

/// Whether this, to the end of a file, is an APE tag that has no head, only a foot (APEv1), and
/// perhaps an ID3v1 tag behind it.
[[nodiscard]] bool isTagWithoutHead(PartReader::Bytes rest);
/// The longest one that is looked at.
inline constexpr std::size_t mostTagWithoutHead = 1024 * 1024;

} // namespace lessonlift
