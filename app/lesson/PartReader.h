// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/RecordingCheck.h"

#include <cstdint>
#include <vector>

namespace lessonlift
{

/// A check of a container that is made of parts one behind the other: boxes, chunks, frames. It
/// keeps only what the part at hand needs.
class PartReader : public RecordingCheck
{
public:
    using Bytes = std::span<const std::uint8_t>;

protected:
    /// bytes begin at(). How many of them are dealt with; more than there are: those to come are
    /// passed over unseen, and must be there; nought: more are needed first.
    [[nodiscard]] virtual qint64 take(Bytes bytes) = 0;
    /// No more come; these were left.
    virtual void endWith(Bytes rest) = 0;

    [[nodiscard]] qint64 at() const { return m_at; }
    void damaged(Particular what, qint64 where) { spoil(Rule::AudioDamaged, what, where); }
    /// The file ends in the middle of what begins there.
    void cut(qint64 where) { damaged(Particular::CutShortAt, where); }

private:
    [[nodiscard]] std::span<char> place(qint64 size) final;
    void look(qint64 size) final;
    void end() final;
    [[nodiscard]] Bytes held() const;
    void drop(qint64 size);

    std::vector<char> m_bytes; ///< of it, from m_begin to m_end are held
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    qint64 m_at = 0;   ///< byte of the first one held
    qint64 m_pass = 0; ///< to be passed over
    qint64 m_part = 0; ///< where the part began that is passed over
};

[[nodiscard]] bool startsWith(PartReader::Bytes bytes, std::string_view text);

} // namespace lessonlift
