// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/Problem.h"

#include <optional>
#include <span>

namespace lessonlift
{

/// What keeps a file from being one whole recording.
struct RecordingFault {
    Rule rule = Rule::AudioDamaged;
    Particular what = Particular::DamagedAt;
    qint64 at = 0; ///< byte

    bool operator==(const RecordingFault &) const = default;
};

/// Whether a file is one whole recording of its kind, fed in pieces of any size as the file is
/// read: what it keeps does not grow with the file. One class a container.
class RecordingCheck
{
public:
    RecordingCheck() = default;
    virtual ~RecordingCheck() = default;
    RecordingCheck(const RecordingCheck &) = delete;
    RecordingCheck &operator=(const RecordingCheck &) = delete;

    void add(std::span<const char> bytes);
    /// The same without copying: where the next bytes are to be put, and that so many stand there.
    /// While they are looked at, some may be changed for a moment.
    [[nodiscard]] std::span<char> room(qint64 size);
    void filled(qint64 size);
    /// Nothing when the recording is whole. Call once, at the end of the file.
    [[nodiscard]] std::optional<RecordingFault> finish();
    /// The play time, where this kind of check knows it.
    [[nodiscard]] virtual std::optional<double> seconds() const { return std::nullopt; }

protected:
    [[nodiscard]] virtual std::span<char> place(qint64 size) = 0;
    virtual void look(qint64 size) = 0;
    virtual void end() = 0;

    /// The first fault counts.
    void spoil(Rule rule, Particular what, qint64 at);
    [[nodiscard]] bool isSpoilt() const { return m_fault.has_value(); }
    [[nodiscard]] qint64 size() const { return m_size; } ///< of what was fed
    /// How many bytes at the end of what was fed are nought.
    [[nodiscard]] qint64 zerosAtEnd() const { return m_zeros; }
    /// So many noughts at the end of compressed sound are no sound.
    static constexpr qint64 manyZeros = 64;

    /// How far in front of the noughts a part may begin that is found wrong for them.
    [[nodiscard]] virtual qint64 mostPartBytes() const { return 0; }

private:
    [[nodiscard]] bool isLeftUnfinished() const;
    void countZeros(std::span<const char> bytes);

    std::optional<RecordingFault> m_fault;
    std::span<char> m_room;
    qint64 m_size = 0;
    qint64 m_zeros = 0;
};

} // namespace lessonlift
