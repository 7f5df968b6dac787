// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/Mp4Boxes.h"

#include <unordered_map>

namespace lessonlift
{

/// What an MP4 file says of where its samples are: `moov` of the whole file, `moof` of a piece.
class Mp4Index
{
public:
    struct Extent {
        quint64 from = 0;
        quint64 to = 0; ///< behind its last byte
    };
    struct Tracks {
        bool hasSound = false;
        bool hasPicture = false;
        bool hasText = false;
    };

    /// False where they cannot be read.
    [[nodiscard]] bool readMovie(PartReader::Bytes body);
    [[nodiscard]] bool readFragment(PartReader::Bytes body, qint64 at);

    [[nodiscard]] const Tracks &tracks() const { return m_tracks; }
    [[nodiscard]] const std::vector<Extent> &extents() const { return m_extents; }
    /// Of a sound track.
    [[nodiscard]] bool hasSoundSamples() const { return m_hasSoundSamples; }
    /// All its sound is compressed, so that it never is a row of noughts.
    [[nodiscard]] bool isCompressed() const { return m_isCompressed; }

private:
    struct Track;
    struct Piece;
    void readTrack(PartReader::Bytes body);
    void readMedia(PartReader::Bytes body, Track &track);
    void addChunks(const Track &track);
    void addExtent(quint64 from, quint64 bytes);
    void readRun(Mp4Numbers numbers, Piece &piece);

    Tracks m_tracks;
    std::vector<Extent> m_extents;                     ///< those that touch are one
    std::unordered_map<quint64, quint64> m_usualSizes; ///< of a track's samples, in fragments
    std::unordered_map<quint64, bool> m_isSound;
    bool m_hasSoundSamples = false;
    bool m_isCompressed = true;
    bool m_isReadable = true;
};

} // namespace lessonlift
