// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/Mp4Index.h"
#include "lesson/PartReader.h"

namespace lessonlift
{

/// MP4 and M4A (ISO 14496-12), in one piece or in fragments: boxes to the end, with an index and
/// data; all that the index tells of lies in the data; one track at least is sound. There are no
/// checksums. In fragments, a file cut between two of them cannot be told from a whole one.
class Mp4Reader final : public PartReader
{
private:
    [[nodiscard]] qint64 take(Bytes bytes) override;
    void endWith(Bytes rest) override;
    [[nodiscard]] qint64 takeBox(Bytes bytes, std::string_view type, qint64 head, qint64 size);
    void endOfBoxes();
    [[nodiscard]] bool liesInData(const Mp4Index::Extent &extent) const;

    Mp4Index m_index;
    std::vector<Mp4Index::Extent> m_data;
    bool m_hasType = false;
    bool m_hasMovie = false;
    bool m_isToTheEnd = false; ///< the last box goes on to the end of the file
};

} // namespace lessonlift
