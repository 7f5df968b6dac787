// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FrameReader.h"

#include "lesson/RecordingTags.h"

#include <algorithm>

namespace lessonlift
{

namespace
{

/// One alone may be an accident of some other bytes.
constexpr qint64 fewestFrames = 2;
/// Some programs that write tags leave as many noughts behind them.
constexpr std::size_t mostPadding = 64 * 1024;

std::size_t zerosInFront(PartReader::Bytes bytes)
{
    return static_cast<std::size_t>(std::ranges::find_if(bytes, [](auto b) { return b != 0; }) -
                                    bytes.begin());
}

} // namespace

qint64 FrameReader::take(Bytes bytes)
{
    const auto tag = tagSize(bytes);
    if (tag) {
        m_hasTag = m_hasTag || *tag > 0;
        return *tag;
    }
    if (bytes.size() < headBytes)
        return 0;
    const auto size = frameSize(bytes);
    if (!size)
        return takeOther(bytes);
    if (*size > 0) {
        ++m_frames;
        m_frameBytes += *size;
    }
    return *size;
}

/// Neither a frame nor a tag that can be told by its beginning.
qint64 FrameReader::takeOther(Bytes bytes)
{
    if (m_frames == 0) {
        const auto zeros = zerosInFront(bytes);
        if (m_hasTag && zeros > 0 && zeros < bytes.size())
            return static_cast<qint64>(zeros);
        if (m_hasTag && zeros > 0 && zeros < mostPadding)
            return 0;
        spoil(Rule::AudioWrongType, Particular::None, at());
    } else if (bytes.size() > mostTagWithoutHead) {
        damaged(Particular::NoFrameAt, at());
    }
    return 0; // it may be a tag that tells at its end what it is
}

void FrameReader::endWith(Bytes rest)
{
    // Fewer than a frame's head: frames are looked for in what there is.
    while (!rest.empty() && rest.size() < headBytes) {
        const auto size = frameSize(rest);
        if (!size)
            break;
        if (*size == 0 || *size > static_cast<qint64>(rest.size()))
            return cut(this->size() - static_cast<qint64>(rest.size()));
        ++m_frames;
        m_frameBytes += *size;
        rest = rest.subspan(static_cast<std::size_t>(*size));
    }
    const auto where = size() - static_cast<qint64>(rest.size());
    const auto tag = tagSize(rest);
    if (!rest.empty() && tag && *tag != static_cast<qint64>(rest.size()))
        return cut(where);
    if (m_frames == 0 && !rest.empty() && !tag)
        return spoil(Rule::AudioWrongType, Particular::None, where);
    if (!rest.empty() && !tag && !isTagWithoutHead(rest))
        return damaged(Particular::NoFrameAt, where);
    if (m_frames < fewestFrames)
        return damaged(Particular::NothingToHear, where);
    endOfFrames();
}

} // namespace lessonlift
