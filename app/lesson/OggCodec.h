// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <ogg/ogg.h>

namespace lessonlift
{

/// What a stream in an Ogg file carries, by its first packet.
enum class OggCodec { Opus, OtherSound, Picture, Text, Other };

[[nodiscard]] OggCodec oggCodecOf(const ogg_page &first);

} // namespace lessonlift
