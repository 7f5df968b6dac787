// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/OpusLength.h"
#include "lesson/Problem.h"

#include <memory>
#include <optional>
#include <span>

namespace lessonlift
{

/// Whether a file is a complete Ogg stream, fed in pieces as the file is read: every page's
/// checksum and number, an end of stream for every stream begun, and nothing after it.
/// (libopusfile opens cut files without complaint: completeness is libogg's work.)
class OggStreamCheck
{
public:
    OggStreamCheck();
    ~OggStreamCheck();

    void add(std::span<const char> bytes);
    /// The same without copying: where the next bytes are to be put, and that so many stand there.
    /// While they are looked at, libogg changes some of them for a moment.
    [[nodiscard]] std::span<char> room(qint64 size);
    void filled(qint64 size);
    struct Fault {
        Particular what = Particular::DamagedAt;
        qint64 at = 0; ///< byte
        bool operator==(const Fault &) const = default;
    };
    /// Nothing when the stream is whole. Call once, at the end of the file.
    [[nodiscard]] std::optional<Fault> finish();
    /// The play time of an Opus file, in seconds: see OpusLength.
    [[nodiscard]] std::optional<double> opusSeconds() const { return m_length.seconds(); }

private:
    struct Sync;
    void takePages();
    void spoil(Particular what);

    std::unique_ptr<Sync> m_sync;
    std::optional<Fault> m_fault;
    qint64 m_offset = 0; ///< of the next page
    OpusLength m_length;
};

} // namespace lessonlift
