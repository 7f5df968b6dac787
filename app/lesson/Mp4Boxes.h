// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/PartReader.h"

#include <functional>
#include <string_view>

namespace lessonlift
{

/// One box in another one that is in memory whole (ISO 14496-12).
struct Mp4Box {
    std::string_view type;
    PartReader::Bytes body;
};

/// Calls `with` for each; false where their sizes do not fit what they are in.
[[nodiscard]] bool forEachBox(PartReader::Bytes bytes, const std::function<void(Mp4Box)> &with);

/// Numbers as they stand there one after the other; nought, and hasFailed(), beyond the end.
class Mp4Numbers
{
public:
    explicit Mp4Numbers(PartReader::Bytes bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] quint64 next(std::size_t bytes);
    void pass(std::size_t bytes);
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] std::size_t left() const { return m_bytes.size(); }
    [[nodiscard]] PartReader::Bytes rest() const { return m_bytes; }

private:
    PartReader::Bytes m_bytes;
    bool m_hasFailed = false;
};

} // namespace lessonlift
