// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/OggCodec.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace lessonlift
{

OggCodec oggCodecOf(const ogg_page &first)
{
    using namespace std::string_view_literals;
    static constexpr std::array marks{
        std::pair{"OpusHead"sv, OggCodec::Opus},
        std::pair{"\1vorbis"sv, OggCodec::OtherSound},
        std::pair{"\177FLAC"sv, OggCodec::OtherSound},
        std::pair{"fLaC"sv, OggCodec::OtherSound}, // before FLAC 1.1.1
        std::pair{"Speex   "sv, OggCodec::OtherSound},
        std::pair{"PCM     "sv, OggCodec::OtherSound},
        std::pair{"CELT    "sv, OggCodec::OtherSound},
        std::pair{"\1audio"sv, OggCodec::OtherSound},
        std::pair{"\200theora"sv, OggCodec::Picture},
        std::pair{"BBCD"sv, OggCodec::Picture},
        std::pair{"OVP80"sv, OggCodec::Picture},
        std::pair{"\1video"sv, OggCodec::Picture},
        std::pair{"\200kate"sv, OggCodec::Text},
        std::pair{"CMML"sv, OggCodec::Text},
        std::pair{"\1text"sv, OggCodec::Text}};
    const std::string_view packet(reinterpret_cast<const char *>(first.body),
                                  static_cast<std::size_t>(first.body_len));
    const auto *found = std::ranges::find_if(
        marks, [packet](const auto &mark) { return packet.starts_with(mark.first); });
    return found == marks.end() ? OggCodec::Other : found->second;
}

} // namespace lessonlift
