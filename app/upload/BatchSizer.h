// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "plan/Limits.h"
#include "plan/Line.h"
#include "plan/NextBatch.h"

namespace lessonlift
{

/// How large the next batch may be, by what the server has refused so far. Pure.
class BatchSizer
{
public:
    explicit BatchSizer(const Limits &wanted);

    [[nodiscard]] Limits limits() const { return fitted(m_limits, m_line); }
    /// What is known of the line to the server now.
    void fit(const Line &line) { m_line = line; }

    /// The batch was refused (TooLarge, FieldTooLong, Rejected), or its connection was closed
    /// while it was being sent, which may be a refusal that was never read, or it took longer than
    /// the server allows (Timeout). True: the next one will be smaller; false: it held one section
    /// only, so that section is the reason.
    [[nodiscard]] bool shrink(const LessonFolder &folder, const Batch &batch, Kind reason);
    /// A batch went through, or the section to blame is found: what was narrowed only to find it
    /// is widened again. What was narrowed because of size stays: it is the size that passes.
    void widen();

private:
    Limits m_wanted;
    Limits m_limits;
    Line m_line;
};

} // namespace lessonlift
