// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/OggCodec.h"
#include "lesson/OpusLength.h"
#include "lesson/RecordingCheck.h"

#include <memory>

namespace lessonlift
{

/// Whether a file is a complete Ogg stream: every page's checksum and number, an end of stream for
/// every stream begun, sound in one of them, and nothing before or after them. (libopusfile opens
/// cut files without complaint: completeness is libogg's work.)
class OggStreamCheck final : public RecordingCheck
{
public:
    enum class Holds { Opus, AnySound };

    explicit OggStreamCheck(Holds holds = Holds::AnySound);
    ~OggStreamCheck() override;

    /// Of an Opus file: see OpusLength.
    [[nodiscard]] std::optional<double> seconds() const override { return m_length.seconds(); }

private:
    struct Sync;
    [[nodiscard]] std::span<char> place(qint64 size) override;
    void look(qint64 size) override;
    void end() override;
    [[nodiscard]] qint64 mostPartBytes() const override { return 64LL * 1024; } // a page

    /// False where more bytes are needed first.
    [[nodiscard]] bool passTagInFront();
    void takePages();
    void takePage(ogg_page &page);
    void noPage();
    void endOfSound();
    [[nodiscard]] bool hasEnded() const;

    Holds m_holds;
    std::unique_ptr<Sync> m_sync;
    qint64 m_offset = 0; ///< of the next page
    qint64 m_lastPage = 0;
    qint64 m_pass = 0;     ///< bytes of a tag that are not there yet
    bool m_hasTag = false; ///< in front
    bool m_hasPage = false;
    std::optional<RecordingFault> m_positions; ///< what is wrong with those in time
    OpusLength m_length;
};

} // namespace lessonlift
