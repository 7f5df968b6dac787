// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/EbmlElement.h"
#include "lesson/PartReader.h"

namespace lessonlift
{

/// WebM (Matroska): elements to the end of what they are in, those that the standard names, with
/// blocks of an audio track. Sizes that are unknown, as live recordings have them, mean "to the
/// end"; such a file cut between two blocks cannot be told from a whole one.
class WebmReader final : public PartReader
{
private:
    enum class Level { Top, Segment, Cluster };

    [[nodiscard]] qint64 take(Bytes bytes) override;
    void endWith(Bytes rest) override;

    [[nodiscard]] qint64 takeTop(const EbmlElement &element, Bytes bytes);
    [[nodiscard]] qint64 takeInSegment(const EbmlElement &element, Bytes bytes);
    [[nodiscard]] qint64 takeInCluster(const EbmlElement &element, Bytes bytes);
    [[nodiscard]] qint64 wholly(const EbmlElement &element, qint64 end);
    void readTracks(Bytes body);
    void leaveWhatEnded();
    void broken(Particular what);

    Level m_level = Level::Top;
    bool m_hasHead = false;
    bool m_hasSegment = false;
    qint64 m_segmentAt = 0;
    qint64 m_clusterAt = 0;
    qint64 m_segmentEnd = -1; ///< -1: open
    qint64 m_clusterEnd = -1; ///< the same
    bool m_hasTracks = false;
    bool m_hasVideo = false;
    bool m_hasText = false;
    std::vector<quint64> m_soundTracks; ///< their numbers
    bool m_hasSound = false;            ///< a block of one of them was there
};

} // namespace lessonlift
